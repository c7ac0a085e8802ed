//! Verifying as a reader: over HTTP alone, trusting nothing but the log's key.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use tlog::{Hash, SignedCheckpoint, Tree, VerifierKey, needs};
use url::Url;

use super::{Content, Leaf, LogError};
use crate::FlowError;
use crate::fetch::{FetchError, Fetcher};

/// No page, tile or answer is larger.
const LIMIT: usize = 8 << 20;

/// What was found out about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Whether the page is what was logged.
    pub holds: bool,
    /// What is true, a sentence each.
    pub lines: Vec<String>,
}

/// What `/log/entry` answers.
#[derive(Deserialize)]
struct Logged {
    item: String,
    locale: String,
    entries: Vec<Entry>,
    content: Option<Content>,
}

#[derive(Deserialize)]
struct Entry {
    position: u64,
    leaf: String,
}

/// What the interface for programs says of an edition, as far as the log binds it.
#[derive(Deserialize)]
struct Shown {
    title: String,
    summary: String,
    body: String,
    kind: String,
    publisher: String,
    written_in: String,
    translation: String,
    revision: i64,
}

/// Checks the page at an address against the log of its site: the signature of the head, that each entry of the
/// page is in the log, and that the last one is of what the site shows. Without `key`, the site's own is taken.
pub async fn verify_page(fetcher: &Fetcher, address: &str, key: Option<&str>) -> Result<Finding, FlowError> {
    let page = Url::parse(address).map_err(|_| FetchError::Refused(address.to_owned()))?;
    let mut reader = Reader { fetcher, page, lines: Vec::new(), holds: true };
    reader.verify(key).await?;
    Ok(Finding { holds: reader.holds, lines: reader.lines })
}

struct Reader<'a> {
    fetcher: &'a Fetcher,
    page: Url,
    lines: Vec<String>,
    holds: bool,
}

impl Reader<'_> {
    async fn verify(&mut self, key: Option<&str>) -> Result<(), FlowError> {
        let mut query = self.at("/log/entry")?;
        query.query_pairs_mut().append_pair("path", self.page.path());
        let logged: Logged = match self.json(&query).await {
            Ok(logged) => logged,
            Err(FlowError::Fetch(FetchError::Status { status: 404, .. })) => {
                self.no(format!("{}: the site knows no such page", self.page));
                return Ok(());
            }
            Err(e) => return Err(e),
        };
        // After the entries, so that it is of a tree that has them.
        let Some(tree) = self.head(key).await? else { return Ok(()) };
        let mut last = None;
        for entry in &logged.entries {
            last = Some(self.entry(&tree, entry, &logged).await?);
        }
        match (last, &logged.content) {
            (Some(last), Some(content)) => self.compare(&last, content).await?,
            _ => self.no("This page is not in the log.".to_owned()),
        }
        Ok(())
    }

    /// The log's head, if its signature is good.
    async fn head(&mut self, key: Option<&str>) -> Result<Option<Tree>, FlowError> {
        let vkey = match key {
            Some(key) => key.trim().to_owned(),
            None => {
                let key = self.text(&self.at("/log/key")?).await?.trim().to_owned();
                self.say(format!("The key is the site's own word (--key takes one you know): {key}"));
                key
            }
        };
        let vkey: VerifierKey = vkey.parse().map_err(LogError::from)?;
        let note = self.get(&self.at("/log/checkpoint")?).await?;
        match SignedCheckpoint::open(&note, vkey.name(), &vkey) {
            Ok(signed) => {
                let tree = *signed.checkpoint().tree();
                self.say(format!(
                    "The log {} has {} entries; its signature is good.",
                    vkey.name(),
                    tree.size()
                ));
                Ok(Some(tree))
            }
            Err(e) => {
                self.no(format!("The log's head is not signed by {}: {e}", vkey.name()));
                Ok(None)
            }
        }
    }

    /// Whether an entry is in the log and is of this edition.
    async fn entry(&mut self, tree: &Tree, entry: &Entry, page: &Logged) -> Result<Leaf, FlowError> {
        let mut tiles = BTreeMap::new();
        for tile in needs::inclusion(entry.position, tree.size()) {
            tiles.insert(tile, self.get(&self.at(&format!("/log/{tile}"))?).await?);
        }
        let proof = tree
            .prove_inclusion(entry.position, |tile| tiles.get(&tile).cloned().ok_or("the tile is missing"));
        let hash = Hash::leaf(entry.leaf.as_bytes());
        let proven = proof.is_ok_and(|proof| tree.verify_inclusion(entry.position, hash, &proof).is_ok());
        let leaf: Leaf = serde_json::from_str(&entry.leaf).map_err(|e| self.wrong("/log/entry", &e))?;
        let what = format!(
            "entry {} of {}: {} of revision {}",
            entry.position,
            leaf.at,
            leaf.action.as_str(),
            leaf.revision
        );
        if !proven {
            self.no(format!("{what}: this is NOT what the log has at that place."));
        } else if leaf.item != page.item || leaf.locale != page.locale {
            self.no(format!("{what}: this is of ANOTHER page."));
        } else {
            self.say(format!("{what}: in the log."));
        }
        Ok(leaf)
    }

    /// Whether what the site shows is what the entry is of.
    async fn compare(&mut self, last: &Leaf, content: &Content) -> Result<(), FlowError> {
        let same_edition = content.item.as_str() == last.item && content.locale.as_str() == last.locale;
        if content.digest() != last.digest || content.revision != last.revision || !same_edition {
            self.no("The present text is NOT what was logged last.".to_owned());
            return Ok(());
        }
        let page = self.get(&self.page).await;
        if content.state == "withdrawn" {
            match page {
                Err(FlowError::Fetch(FetchError::Status { status: 410, .. })) => {
                    self.say(format!("The page was withdrawn, as logged: {}", content.reason));
                }
                _ => self.no("The log says that this page was withdrawn, but it is there.".to_owned()),
            }
            return Ok(());
        }
        let page = plain(&String::from_utf8_lossy(&page?));
        let api = format!("/api/v1/editions/{}/{}", content.locale, content.item);
        let shown: Shown = self.json(&self.at(&api)?).await?;
        let heads = [&content.title, &content.summary].into_iter().all(|text| page.contains(&plain(text)));
        if !heads {
            self.no("The page does NOT show the logged headline and summary.".to_owned());
        }
        if !same(&shown, content) {
            self.no(format!("The text at {api} is NOT what was logged."));
        }
        if self.holds {
            self.say("The page's present text is what was logged last.".to_owned());
        }
        Ok(())
    }

    fn say(&mut self, line: String) {
        self.lines.push(line);
    }

    fn no(&mut self, line: String) {
        self.holds = false;
        self.lines.push(line);
    }

    /// An address of the page's site.
    fn at(&self, path: &str) -> Result<Url, FlowError> {
        Ok(self.page.join(path).map_err(|_| FetchError::Refused(path.to_owned()))?)
    }

    async fn get(&self, url: &Url) -> Result<Vec<u8>, FlowError> {
        Ok(self.fetcher.get(url.as_str(), LIMIT).await?)
    }

    async fn text(&self, url: &Url) -> Result<String, FlowError> {
        String::from_utf8(self.get(url).await?).map_err(|e| self.wrong(url.path(), &e))
    }

    async fn json<T: DeserializeOwned>(&self, url: &Url) -> Result<T, FlowError> {
        serde_json::from_slice(&self.get(url).await?).map_err(|e| self.wrong(url.path(), &e))
    }

    fn wrong(&self, path: &str, error: &dyn std::fmt::Display) -> FlowError {
        let url = self.page.join(path).map_or_else(|_| path.to_owned(), String::from);
        LogError::Answer { url, what: error.to_string() }.into()
    }
}

fn same(shown: &Shown, content: &Content) -> bool {
    shown.title == content.title
        && shown.summary == content.summary
        && shown.body == content.body
        && shown.kind == content.kind
        && shown.publisher == content.publisher
        && shown.written_in == content.written_in
        && shown.translation == content.translation
        && shown.revision == content.revision
}

/// A text without the ways HTML has of writing a sign, and with single spaces.
fn plain(html: &str) -> String {
    let mut text = html.split_whitespace().collect::<Vec<_>>().join(" ");
    let signs =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&#x27;", "'")];
    for (written, sign) in
        signs.into_iter().chain([("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&"), ("&amp;", "&")])
    {
        text = text.replace(written, sign);
    }
    text
}
