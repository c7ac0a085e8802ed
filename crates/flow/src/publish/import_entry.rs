//! Importing an article of another site: its text as our Markdown, its pictures kept, its old address leading here.

use std::collections::BTreeMap;
use std::sync::Arc;

use ingest::{Entry, Status};
use media::Plan;
use model::{
    Actor, Clock, Code, EditionId, EditionState, Format, InformationKind, Item, ItemId, Locale, SourceRef,
    Translation,
};
use sha2::{Digest as _, Sha256};
use store::edition::NewEdition;
use store::import::ImportOrigin;
use store::{Store, Tx};

use super::{
    Draft, NewPicture, PreparedPicture, prepare_picture, publish_edition, save_revision, store_picture,
};
use crate::fetch::Fetcher;
use crate::{Blobs, FlowError};

/// Pictures larger than this are not fetched.
const PICTURE_MAX: usize = 32 << 20;

/// How articles of another site fit into this one.
#[derive(Debug, Clone)]
pub struct ImportRules {
    /// Language of the articles.
    pub locale: Locale,
    /// Section of articles whose category is not mapped.
    pub section: Code,
    /// Organisation of articles whose author is not mapped.
    pub publisher: Code,
    /// Whether published articles are published here, too; otherwise all come in as drafts.
    pub publish: bool,
    /// Category (slug or name) → section.
    pub sections: BTreeMap<String, Code>,
    /// Category or tag (slug or name) → topic.
    pub topics: BTreeMap<String, Code>,
    /// Author → organisation.
    pub publishers: BTreeMap<String, Code>,
    /// Credit of pictures that name none.
    pub credit: String,
    /// Licence of the pictures.
    pub licence: String,
}

/// What became of an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Imported {
    /// New here.
    Added,
    /// It had changed there.
    Updated,
    /// As before.
    Unchanged,
    /// Trashed or private there.
    Skipped,
    /// Changed by a person here since; left alone.
    Kept,
}

/// The parts an import works with.
pub struct Importer<'a> {
    /// Database.
    pub store: &'a Store,
    /// Files.
    pub blobs: &'a Blobs,
    /// Time.
    pub clock: &'a Arc<dyn Clock>,
    /// Fetches pictures.
    pub fetcher: &'a Fetcher,
    /// Renditions of pictures.
    pub plan: &'a Plan,
    /// How articles fit in.
    pub rules: &'a ImportRules,
}

/// Who imports. Text saved by anybody else is never replaced by an import.
const ACTOR: &str = "system:import";

impl Importer<'_> {
    /// Imports one article, all of it or nothing. Doing it again changes nothing.
    pub async fn import(&self, entry: &Entry) -> Result<Imported, FlowError> {
        if matches!(entry.status, Status::Trash | Status::Private) {
            return Ok(Imported::Skipped);
        }
        let digest = digest(entry);
        let known = store::import::find_origin(&mut self.store.read().await?, &entry.origin_id).await?;
        if known.as_ref().is_some_and(|k| k.digest == digest) {
            return Ok(Imported::Unchanged);
        }
        let base = entry.link.clone().unwrap_or_default();
        let converted = ingest::html_to_markdown(&entry.html, &base);
        let mut body = converted.markdown;
        let mut pictures = Vec::new();
        let mut lead = None;
        for image in &converted.images {
            let picture = self.picture(&image.url, &image.credit).await?;
            body = body.replace(&format!("@@{}@@", image.url), picture.code().as_str());
            pictures.push(picture);
        }
        if let Some(image) = entry.images.iter().find(|i| i.leading) {
            let picture = self.picture(&image.url, "").await?;
            let alt = [&image.alt, &image.caption, &entry.title].into_iter().find(|t| !t.is_empty());
            lead = Some((picture.code().clone(), alt.cloned().unwrap_or_default()));
            pictures.push(picture);
        }
        let mut tx = self.store.begin().await?;
        let actor = Actor(ACTOR.to_owned());
        for picture in &pictures {
            store_picture(&mut tx, &actor, self.clock.as_ref(), picture).await?;
        }
        let done = self.write(&mut tx, &actor, entry, known.as_ref(), body, lead, digest).await?;
        if done == Imported::Kept {
            tx.rollback().await?;
        } else {
            tx.commit().await?;
        }
        Ok(done)
    }

    async fn picture(&self, url: &str, credit: &str) -> Result<PreparedPicture, FlowError> {
        let bytes = self.fetcher.get(url, PICTURE_MAX).await?;
        let name = hex::encode(&Sha256::digest(&bytes)[..10]);
        let code = Code::new(format!("imported-{name}"))
            .map_err(|e| FlowError::Refused(model::Refusal::Problems(vec![e.to_string()])))?;
        let credit = if credit.is_empty() { self.rules.credit.clone() } else { credit.to_owned() };
        let new = NewPicture {
            code,
            bytes,
            credit,
            licence: self.rules.licence.clone(),
            source_url: Some(url.to_owned()),
            focus: (0.5, 0.5),
        };
        let (blobs, clock, plan) = (self.blobs.clone(), Arc::clone(self.clock), self.plan.clone());
        tokio::task::spawn_blocking(move || prepare_picture(&blobs, clock.as_ref(), &new, &plan)).await?
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one article, used once")]
    async fn write(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        entry: &Entry,
        known: Option<&ImportOrigin>,
        body: String,
        lead: Option<(Code, String)>,
        digest: String,
    ) -> Result<Imported, FlowError> {
        let clock = self.clock.as_ref();
        let now = clock.now();
        let (image, image_alt) = lead.map_or((None, String::new()), |(code, alt)| (Some(code), alt));
        let code = match known {
            Some(known) => store::item::item_by_id(tx, known.item).await?.map(|i| i.code),
            None => None,
        };
        let code = match code {
            Some(code) => code,
            None => free_code(tx, entry).await?,
        };
        let item = self.item(entry, code, image, now);
        let (item_id, _) = store::item::upsert_item(tx, &item).await?;
        let draft = Draft {
            title: entry.title.trim().to_owned(),
            summary: summary(entry, &body),
            body,
            image_alt,
            ..Draft::default()
        };
        let edition = match store::edition::edition_of(tx, item_id, &self.rules.locale).await? {
            Some(edition) => edition,
            None => {
                let new = NewEdition {
                    id: EditionId::new(now),
                    item: item_id,
                    locale: self.rules.locale.clone(),
                    slug: item.code.to_string(),
                    translation: Translation::Original,
                    at: now,
                };
                store::edition::insert_edition(tx, &new).await?
            }
        };
        if let Some(latest) = edition.latest_revision {
            let latest = store::revision::find_revision(tx, latest).await?;
            if latest.is_some_and(|r| r.created_by != ACTOR) || edition.state == EditionState::Withdrawn {
                return Ok(Imported::Kept);
            }
        }
        save_revision(tx, actor, clock, edition.id, &draft).await?;
        if self.rules.publish && entry.status == Status::Published {
            publish_edition(tx, actor, clock, edition.id, entry.published).await?;
            self.keep_address(tx, entry, &edition.slug).await?;
        }
        let origin = ImportOrigin { origin: entry.origin_id.clone(), item: item_id, digest };
        store::import::upsert_origin(tx, &origin, now).await?;
        Ok(if known.is_some() { Imported::Updated } else { Imported::Added })
    }

    fn item(&self, entry: &Entry, code: Code, image: Option<Code>, now: jiff::Timestamp) -> Item {
        let rules = self.rules;
        let words =
            || entry.categories.iter().chain(&entry.tags).flat_map(|t| [t.slug.as_str(), t.name.as_str()]);
        let section = words().find_map(|w| rules.sections.get(w)).unwrap_or(&rules.section);
        let mut topics: Vec<Code> = words().filter_map(|w| rules.topics.get(w)).cloned().collect();
        topics.dedup();
        Item {
            id: ItemId::new(now),
            code,
            kind: InformationKind::Official,
            format: Format::Story,
            section: section.clone(),
            topics,
            territories: Vec::new(),
            messages: Vec::new(),
            publisher: rules.publishers.get(&entry.author).unwrap_or(&rules.publisher).clone(),
            written_in: rules.locale.clone(),
            image,
            sources: entry
                .link
                .iter()
                .map(|url| SourceRef { name: entry.title.clone(), url: url.clone(), date: None })
                .collect(),
            event: None,
            claim: None,
            created_at: entry.published.unwrap_or(now),
        }
    }

    /// The article's old path leads to its new page.
    async fn keep_address(&self, tx: &mut Tx, entry: &Entry, slug: &str) -> Result<(), FlowError> {
        let Some(link) = entry.link.as_deref().and_then(|l| url::Url::parse(l).ok()) else { return Ok(()) };
        let mut path = link.path().to_owned();
        if let Some(query) = link.query() {
            path = format!("{path}?{query}");
        }
        if path.len() > 1 {
            let target = format!("/{}/stories/{slug}", self.rules.locale);
            store::redirect::upsert_redirect(tx, None, &path, &target, self.clock.now()).await?;
        }
        Ok(())
    }
}

/// Digest of what we take of an article.
fn digest(entry: &Entry) -> String {
    let mut hash = Sha256::new();
    for part in [&entry.title, &entry.html, &entry.excerpt, &entry.author] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    for image in &entry.images {
        hash.update(image.url.as_bytes());
    }
    hash.update(format!("{:?}{:?}", entry.status, entry.published));
    hex::encode(hash.finalize())
}

/// The article's own slug or one made of its title, with a number where it is taken.
async fn free_code(tx: &mut Tx, entry: &Entry) -> Result<Code, FlowError> {
    let wanted = entry.slug.as_deref().map(viet::slug).filter(|s| !s.is_empty());
    let mut wanted = wanted.unwrap_or_else(|| viet::slug(&entry.title));
    wanted.truncate(100);
    if wanted.is_empty() {
        wanted = format!("article-{}", hex::encode(&Sha256::digest(entry.origin_id.as_bytes())[..6]));
    }
    for n in 1..1000 {
        let text = if n == 1 { wanted.clone() } else { format!("{wanted}-{n}") };
        let Ok(code) = Code::new(text) else { break };
        if store::item::find_item(tx, &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(model::Refusal::AddressTaken(wanted).into())
}

/// The excerpt, or the beginning of the text up to the end of a sentence or a word.
fn summary(entry: &Entry, body: &str) -> String {
    if !entry.excerpt.trim().is_empty() {
        return entry.excerpt.trim().to_owned();
    }
    let text = markup::parse(body).plain_text(&|_| None);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= 220 {
        return if text.is_empty() { entry.title.trim().to_owned() } else { text };
    }
    let start: String = text.chars().take(220).collect();
    let cut = start
        .rfind(['.', '。', '!', '?', '។'])
        .filter(|at| *at > 60)
        .map(|at| at + start[at..].chars().next().map_or(1, char::len_utf8));
    match cut.or_else(|| start.rfind(' ')) {
        Some(at) => start[..at].trim_end().to_owned(),
        None => start,
    }
}
