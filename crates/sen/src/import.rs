//! `sen import wxr` and `sen import feed`: an agency's existing site comes in.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use flow::fetch::Fetcher;
use flow::publish::{ImportRules, Imported, Importer, Outcome};
use ingest::Entry;
use model::{Code, Locale, SectionKind};
use serde::Deserialize;

use crate::portal::Portal;
use crate::progress::Bars;

/// Bytes of a feed that are read at most.
const FEED_MAX: usize = 32 << 20;

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
    /// Credit of pictures that name none.
    #[arg(long, default_value = "")]
    credit: String,
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
    /// Categories and authors that no rule names, and how many articles have them.
    unmapped: BTreeMap<String, usize>,
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
        if there && !entry.categories.is_empty() && rules.section_named(entry).is_none() {
            let names: Vec<&str> = entry.categories.iter().map(|term| term.name.as_str()).collect();
            *self.unmapped.entry(format!("category “{}”", names.join("”, “"))).or_default() += 1;
        }
        if there && !entry.author.is_empty() && !rules.publishers.contains_key(&entry.author) {
            *self.unmapped.entry(format!("author “{}”", entry.author)).or_default() += 1;
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

    /// Prints the sum; answers whether nothing failed.
    fn tell(&self, rules: &ImportRules) -> bool {
        for (what, times) in &self.unmapped {
            let (fallback, table) = if what.starts_with("author") {
                (&rules.publisher, "publisher")
            } else {
                (&rules.section, "section")
            };
            println!("{what} is in no [{table}] of the map: “{fallback}” was taken ({times} articles)");
        }
        println!(
            "{} added, {} updated, {} unchanged, {} skipped (private or deleted there), {} kept (changed here), {} failed",
            self.added, self.updated, self.unchanged, self.skipped, self.kept, self.failed
        );
        self.failed == 0
    }
}

async fn rules(portal: &Portal, given: &Rules) -> anyhow::Result<ImportRules> {
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
        credit: if given.credit.is_empty() { publisher.to_string() } else { given.credit.clone() },
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
    let rules = rules(portal, given).await?;
    let open = || File::open(file).map(BufReader::new).with_context(|| file.display().to_string());
    // Two passes over the file, so that memory does not grow with it.
    let survey = ingest::wxr::survey(open()?).with_context(|| file.display().to_string())?;
    let entries = ingest::wxr::posts(open()?, &survey);
    let name = file.display().to_string();
    let total = survey.posts;
    each(portal, &rules, given, &name, total, entries).await
}

/// Imports a feed from a file or an address.
pub async fn feed(portal: &Portal, source: &str, given: &Rules) -> anyhow::Result<bool> {
    let rules = rules(portal, given).await?;
    let bytes = if source.starts_with("http://") || source.starts_with("https://") {
        Fetcher::new(given.allow_private)?.get(source, FEED_MAX).await?
    } else {
        std::fs::read(source).with_context(|| source.to_owned())?
    };
    let entries = ingest::feed::entries(&bytes, source).with_context(|| source.to_owned())?;
    let total = entries.len();
    each(portal, &rules, given, source, total, entries.into_iter().map(Ok)).await
}

async fn each(
    portal: &Portal,
    rules: &ImportRules,
    given: &Rules,
    name: &str,
    total: usize,
    entries: impl Iterator<Item = Result<Entry, ingest::IngestProblem>>,
) -> anyhow::Result<bool> {
    let fetcher = Fetcher::new(given.allow_private)?;
    let plan = portal.plan();
    let importer = Importer {
        store: &portal.store,
        blobs: &portal.blobs,
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
                // Feeds do not tell lines.
                let at = if entry.line > 0 { format!(":{}", entry.line) } else { String::new() };
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
                bars.line(&format!("{name}:{}: {}", problem.line, problem.message));
            }
        }
        bars.show("articles", n + 1, total);
    }
    bars.finish();
    // Everything is in already. A portal that is running keeps the index to itself and follows on its own.
    if let Err(e) = portal.index_editions(&tally.changed).await {
        eprintln!("the search index was left to the running portal ({e:#}); `sen reindex` builds it anew");
    }
    Ok(tally.tell(rules))
}
