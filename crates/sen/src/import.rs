//! `sen import wxr` and `sen import feed`: an agency's existing site comes in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use flow::fetch::Fetcher;
use flow::publish::{ImportRules, Imported, Importer, Outcome};
use ingest::{Entry, Status};
use model::{Code, Locale, SectionKind};
use serde::Deserialize;

use crate::portal::Portal;
use crate::progress::Bars;

/// Bytes of a feed that are read at most.
const FEED_MAX: usize = 32 << 20;

/// Names without a rule that are told, the most frequent first.
const UNMAPPED_TOLD: usize = 20;

/// How articles fit into the portal.
#[derive(clap::Args)]
pub struct Rules {
    /// Language of the articles; the home language when left out.
    #[arg(long)]
    locale: Option<Locale>,
    /// Section of articles whose category is not mapped; the first section of stories when left out.
    #[arg(long)]
    section: Option<Code>,
    /// Organisation that answers for articles whose author is not mapped; the operator when left out.
    #[arg(long)]
    publisher: Option<Code>,
    /// Publish what is published there; otherwise everything comes in as drafts.
    #[arg(long)]
    publish: bool,
    /// TOML file with tables [section], [topic] (category or tag → code) and [publisher] (author → organisation).
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// Credit of pictures that name none; the name of their site when left out.
    #[arg(long)]
    credit: Option<String>,
    /// Licence of the pictures.
    #[arg(long, default_value = "©")]
    licence: String,
    /// Let articles in without those of their pictures that cannot be had, instead of not at all.
    #[arg(long)]
    leave_out_pictures: bool,
    /// Also fetch pictures from addresses of this machine and of private networks.
    #[arg(long)]
    allow_private: bool,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Map {
    section: BTreeMap<String, Code>,
    topic: BTreeMap<String, Code>,
    publisher: BTreeMap<String, Code>,
}

/// What an import did.
#[derive(Default)]
struct Tally {
    /// Categories, tags and authors that no rule names, and how many articles have them.
    unmapped: BTreeMap<(&'static str, String), usize>,
    /// Rules of the map that some article needs.
    needed: BTreeSet<(&'static str, String)>,
    /// Articles that came in and do not say their language.
    without_language: usize,
    /// How many of the added are drafts.
    drafts: usize,
    /// Editions whose text is another now.
    changed: Vec<(Code, Locale)>,
    added: usize,
    updated: usize,
    unchanged: usize,
    skipped: usize,
    kept: usize,
    failed: usize,
}

impl Tally {
    fn count(&mut self, entry: &Entry, outcome: Outcome, rules: &ImportRules) {
        let there = matches!(outcome.done, Imported::Added | Imported::Updated);
        let is_draft = entry.status != Status::Published || !rules.publish;
        self.drafts += usize::from(outcome.done == Imported::Added && is_draft);
        self.without_language += usize::from(there && entry.language.is_none());
        for tag in entry.tags.iter().filter(|tag| there && !rules.names_topic(tag)) {
            *self.unmapped.entry(("tag", tag.name.clone())).or_default() += 1;
        }
        if there && rules.section_named(entry).is_none() {
            for term in &entry.categories {
                *self.unmapped.entry(("category", term.name.clone())).or_default() += 1;
            }
        }
        if there && !entry.author.is_empty() && !rules.publishers.contains_key(&entry.author) {
            *self.unmapped.entry(("author", entry.author.clone())).or_default() += 1;
        }
        if outcome.done == Imported::Updated {
            self.changed.extend(outcome.edition);
        }
        *match outcome.done {
            Imported::Added => &mut self.added,
            Imported::Updated => &mut self.updated,
            Imported::Unchanged => &mut self.unchanged,
            Imported::Skipped => &mut self.skipped,
            Imported::Kept => &mut self.kept,
        } += 1;
    }

    /// The most frequent names of a sort that no rule names; empty when every one has a rule.
    fn without_rule(&self, what: &str) -> String {
        let of_sort = self.unmapped.iter().filter(|(key, _)| key.0 == what);
        let mut names: Vec<(usize, &str)> = of_sort.map(|(key, n)| (*n, key.1.as_str())).collect();
        names.sort_by(|a, b| b.cmp(a));
        let told: Vec<String> =
            names.iter().take(UNMAPPED_TOLD).map(|(n, name)| format!("“{name}” ({n})")).collect();
        let more = if names.len() > told.len() { ", …" } else { "" };
        format!("{}{more}", told.join(", "))
    }

    /// The rules of the map that no article needs.
    fn idle(&self, rules: &ImportRules) -> Vec<String> {
        let tables =
            [("section", &rules.sections), ("topic", &rules.topics), ("publisher", &rules.publishers)];
        let all = tables.into_iter().flat_map(|(table, names)| names.keys().map(move |name| (table, name)));
        all.filter(|(table, name)| !self.needed.contains(&(*table, (*name).clone())))
            .map(|(table, name)| format!("[{table}] “{name}”"))
            .collect()
    }

    /// Prints the sum; answers whether nothing failed. `comments` are those of the other site's readers.
    fn tell(&self, rules: &ImportRules, comments: usize) -> bool {
        for (what, fallback) in [("category", &rules.section), ("author", &rules.publisher)] {
            let names = self.without_rule(what);
            if !names.is_empty() {
                println!("no {what} of the map, so “{fallback}”: {names}");
            }
        }
        let tags = self.without_rule("tag");
        if !tags.is_empty() {
            println!("tags without a topic: {tags}");
        }
        let idle = self.idle(rules);
        if !idle.is_empty() {
            println!("rules of the map that no article needs: {}", idle.join(", "));
        }
        if self.without_language > 0 {
            println!(
                "articles that do not say their language, so “{}”: {}",
                rules.locale, self.without_language
            );
        }
        if comments > 0 {
            println!("comments that stay behind: {comments}");
        }
        if self.drafts > 0 {
            println!("drafts among the added: {}", self.drafts);
        }
        println!(
            "{} added, {} updated, {} unchanged, {} skipped (private, behind a password or deleted there), {} kept (changed here), {} failed",
            self.added, self.updated, self.unchanged, self.skipped, self.kept, self.failed
        );
        self.failed == 0
    }
}

async fn rules(portal: &Portal, given: &Rules, site: &str) -> anyhow::Result<ImportRules> {
    let nation = store::nation::load_nation(&portal.store)
        .await?
        .context("there is no country here yet: run `sen init --pack FOLDER` first")?;
    let map = match &given.map {
        Some(file) => {
            let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
            toml::from_str(&text).with_context(|| file.display().to_string())?
        }
        None => Map::default(),
    };
    let section = match &given.section {
        Some(code) => code.clone(),
        None => nation
            .sections
            .iter()
            .find(|s| s.kind == SectionKind::Stories)
            .map(|s| s.code.clone())
            .context("this country has no section of stories; name one with --section")?,
    };
    let publisher = given.publisher.clone().unwrap_or_else(|| nation.site.operator.clone());
    for code in map.section.values().chain([&section]) {
        anyhow::ensure!(nation.sections.iter().any(|s| s.code == *code), "there is no section “{code}”");
    }
    for code in map.topic.values() {
        anyhow::ensure!(nation.topics.iter().any(|t| t.code == *code), "there is no topic “{code}”");
    }
    for code in map.publisher.values().chain([&publisher]) {
        anyhow::ensure!(
            nation.organisations.iter().any(|o| o.code == *code),
            "there is no organisation “{code}”"
        );
    }
    let locale = given.locale.clone().unwrap_or_else(|| nation.site.home_locale.clone());
    anyhow::ensure!(nation.site.locales.contains(&locale), "the site is not published in “{locale}”");
    Ok(ImportRules {
        locale,
        locales: nation.site.locales.clone(),
        section,
        credit: given.credit.clone().unwrap_or_else(|| site.to_owned()),
        site: site.to_owned(),
        publisher,
        publish: given.publish,
        sections: map.section,
        topics: map.topic,
        publishers: map.publisher,
        licence: given.licence.clone(),
        leave_out_pictures: given.leave_out_pictures,
    })
}

/// Imports a WordPress export; answers whether every article came in.
pub async fn wxr(portal: &Portal, file: &Path, given: &Rules) -> anyhow::Result<bool> {
    let open = || File::open(file).map(BufReader::new).with_context(|| file.display().to_string());
    // Two passes over the file, so that memory does not grow with it.
    let survey = ingest::wxr::survey(open()?).with_context(|| file.display().to_string())?;
    let rules = rules(portal, given, &survey.title).await?;
    let entries = ingest::wxr::posts(open()?, &survey);
    let name = file.display().to_string();
    let total = survey.posts;
    each(portal, &rules, given, &name, (total, survey.comments), entries).await
}

/// Imports a feed from a file or an address.
pub async fn feed(portal: &Portal, source: &str, given: &Rules) -> anyhow::Result<bool> {
    let is_address = source.starts_with("http://") || source.starts_with("https://");
    let bytes = if is_address {
        Fetcher::new(given.allow_private)?.get(source, FEED_MAX).await?
    } else {
        std::fs::read(source).with_context(|| source.to_owned())?
    };
    let base = is_address.then_some(source);
    let feed = ingest::feed::read(&bytes, base).with_context(|| source.to_owned())?;
    let rules = rules(portal, given, &feed.title).await?;
    let total = feed.entries.len() + feed.refused.len();
    let entries = feed.entries.into_iter().map(Ok).chain(feed.refused.into_iter().map(Err));
    each(portal, &rules, given, source, (total, 0), entries).await
}

/// A line as it stands behind a file's name; feeds do not tell any.
fn at(line: u64) -> String {
    if line > 0 { format!(":{line}") } else { String::new() }
}

/// Imports articles one by one; told beforehand are how many they are and how many comments are under them.
async fn each(
    portal: &Portal,
    rules: &ImportRules,
    given: &Rules,
    name: &str,
    (total, comments): (usize, usize),
    entries: impl Iterator<Item = Result<Entry, ingest::IngestProblem>>,
) -> anyhow::Result<bool> {
    let fetcher = Fetcher::new(given.allow_private)?;
    let plan = portal.plan();
    let blobs = portal.sealing(&portal.country().await?)?;
    let importer = Importer {
        store: &portal.store,
        blobs: &blobs,
        clock: &portal.clock,
        fetcher: &fetcher,
        plan: &plan,
        rules,
    };
    let bars = Bars::new();
    let mut tally = Tally::default();
    bars.show("articles", 0, total);
    for (n, entry) in entries.enumerate() {
        match entry {
            Ok(entry) => {
                tally.needed.extend(rules.about(&entry));
                let at = at(entry.line);
                let tell = |what: &dyn std::fmt::Display| {
                    bars.line(&format!("{name}{at}: “{}”: {what}", entry.title));
                };
                match importer.import(&entry).await {
                    Ok(outcome) => {
                        outcome.notes.iter().for_each(|note| tell(note));
                        tally.count(&entry, outcome, rules);
                    }
                    Err(e) => {
                        tally.failed += 1;
                        tell(&e);
                    }
                }
            }
            Err(problem) => {
                tally.failed += 1;
                let at = at(problem.line);
                let title = match problem.title.as_str() {
                    "" => String::new(),
                    title => format!(": “{title}”"),
                };
                bars.line(&format!("{name}{at}{title}: {}", problem.message));
            }
        }
        bars.show("articles", n + 1, total);
    }
    bars.finish();
    // Everything is in already, whatever becomes of the index.
    if let Err(e) = portal.index_editions(&tally.changed).await {
        match e.downcast_ref::<flow::FlowError>() {
            Some(flow::FlowError::Search(e)) if e.is_in_use() => {
                eprintln!("search index: the running portal brings it up to date");
            }
            _ => eprintln!("{e:#}; `sen reindex` builds the search index anew"),
        }
    }
    Ok(tally.tell(rules, comments))
}
