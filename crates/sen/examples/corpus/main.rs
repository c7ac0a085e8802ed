//! Makes a data folder large, for `cargo xtask bench portal`: real sentences of the loaded pack, shuffled into
//! new items and published through the same actions as everything else.
//!
//!     corpus DATA fill 100000     that many items, one edition each, in every locale of the site by turns
//!     corpus DATA publish CODE    one item in every locale; prints the microseconds since 1970 at which its commit began
//!     corpus DATA addresses       the address of every edition, one per line
//!     corpus DATA visits …        visits that nobody made, on days that are over: see `visits.rs`

mod visits;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use flow::publish::{Draft, publish_edition, save_revision};
use jiff::{SignedDuration, Timestamp};
use model::{
    Actor, Clock, Code, EditionId, Format, InformationKind, Item, ItemId, Locale, Nation, SystemClock,
    Translation,
};
use store::edition::NewEdition;
use store::{DatabaseUrl, Store, Tx};

const PER_TRANSACTION: usize = 500;
const USAGE: &str = "corpus DATA fill N | publish CODE | addresses | visits …";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [data, rest @ ..] = words.as_slice() else { bail!(USAGE) };
    let store = Store::open(&store::Config::new(DatabaseUrl::in_folder(Path::new(data)))).await?;
    if rest.first() == Some(&"visits") {
        visits::make(&store, Path::new(data), rest).await?;
        store.close().await;
        return Ok(());
    }
    let maker = Maker::new(store).await?;
    match rest {
        ["fill", n] => maker.fill(n.parse()?).await?,
        ["publish", code] => {
            println!("{}", maker.publish(Code::new(*code)?).await?.as_microsecond());
            // Readers wait for it now; tidying up here would take the processor from those who answer them.
            std::process::exit(0);
        }
        ["addresses"] => maker.addresses().await?,
        _ => bail!(USAGE),
    }
    maker.store.close().await;
    Ok(())
}

struct Maker {
    store: Store,
    nation: Nation,
    /// Sentences of the pack by locale.
    sentences: BTreeMap<Locale, Vec<String>>,
}

/// A small repeatable stream of numbers (Knuth's MMIX constants): the same corpus every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }
}

impl Maker {
    async fn new(store: Store) -> anyhow::Result<Self> {
        let nation =
            store::nation::load_nation(&store).await?.context("load a pack first: sen init --pack")?;
        let mut sentences: BTreeMap<Locale, Vec<String>> = BTreeMap::new();
        for published in store::published::published_since(&mut store.read().await?, None, 2_000).await? {
            let text = markup::parse(&published.revision.body).plain_text(&|_| None);
            let found = text
                .split_inclusive(['.', '。', '!', '?', '।', '។', '\n'])
                .map(str::trim)
                .filter(|s| s.chars().count() > 20)
                .map(str::to_owned);
            sentences.entry(published.edition.locale).or_default().extend(found);
        }
        Ok(Self { store, nation, sentences })
    }

    async fn fill(&self, items: usize) -> anyhow::Result<()> {
        let locales: Vec<&Locale> = self.nation.site.locales.iter().collect();
        for first in (0..items).step_by(PER_TRANSACTION) {
            let mut tx = self.store.begin().await?;
            for number in first..(first + PER_TRANSACTION).min(items) {
                let code = Code::new(format!("corpus-{number}"))?;
                self.item(&mut tx, code, number, &locales[number % locales.len()..][..1]).await?;
            }
            tx.commit().await?;
            if first % 10_000 == 0 {
                eprintln!("{first} of {items}");
            }
        }
        Ok(())
    }

    async fn publish(&self, code: Code) -> anyhow::Result<Timestamp> {
        let locales: Vec<&Locale> = self.nation.site.locales.iter().collect();
        let mut tx = self.store.begin().await?;
        self.item(&mut tx, code, 0, &locales).await?;
        // Readers see it before the commit has returned, where SQLite tidies its log in it.
        let at = SystemClock.now();
        tx.commit().await?;
        Ok(at)
    }

    async fn item(&self, tx: &mut Tx, code: Code, number: usize, locales: &[&Locale]) -> anyhow::Result<()> {
        let mut numbers = Numbers(u64::try_from(number)?);
        let now = SystemClock.now();
        // The corpus is older than the pack's items, so that home pages keep their look.
        let back = SignedDuration::from_mins(i64::try_from(number)?) + SignedDuration::from_hours(24 * 365);
        let dated = if locales.len() == 1 { now - back } else { now };
        let pick = |list: &[Code], n: usize| list.get(n % list.len().max(1)).cloned();
        let sections: Vec<Code> = self.nation.sections.iter().map(|s| s.code.clone()).collect();
        let topics: Vec<Code> = self.nation.topics.iter().map(|t| t.code.clone()).collect();
        let house = self.nation.themes.iter().flat_map(|t| &t.messages);
        let messages: Vec<Code> = house.map(|m| m.code.clone()).collect();
        let today = self.nation.territories.iter().filter(|t| t.tile.is_some() && t.valid_to.is_none());
        let places: Vec<Code> = today.map(|t| t.code.clone()).collect();
        let item = Item {
            id: ItemId::new(now),
            code: code.clone(),
            // What goes out in every language at once is official, and so among the news.
            kind: if locales.len() > 1 { InformationKind::Official } else { InformationKind::Image },
            format: Format::Story,
            section: pick(&sections, number).context("the pack has no section")?,
            topics: pick(&topics, number / 3).into_iter().collect(),
            territories: pick(&places, number / 5).into_iter().collect(),
            messages: pick(&messages, number / 7).into_iter().collect(),
            publisher: self.nation.site.operator.clone(),
            written_in: locales[0].clone(),
            image: None,
            sources: Vec::new(),
            event: None,
            claim: None,
            created_at: dated,
        };
        store::item::upsert_item(tx, &item).await?;
        let actor = Actor("system:corpus".into());
        for locale in locales {
            let new = NewEdition {
                id: EditionId::new(now),
                item: item.id,
                locale: (*locale).clone(),
                slug: code.to_string(),
                translation: Translation::Original,
                at: now,
            };
            let edition = store::edition::insert_edition(tx, &new).await?.id;
            save_revision(tx, &actor, &SystemClock, edition, &self.draft(locale, &code, &mut numbers)?)
                .await?;
            publish_edition(tx, &actor, &SystemClock, edition, Some(dated)).await?;
        }
        Ok(())
    }

    fn draft(&self, locale: &Locale, code: &Code, numbers: &mut Numbers) -> anyhow::Result<Draft> {
        let sentences = self.sentences.get(locale).with_context(|| format!("no text in {locale}"))?;
        let mut some = |n: usize| {
            let picked: Vec<&str> =
                (0..n).map(|_| sentences[numbers.below(sentences.len())].as_str()).collect();
            picked.join(" ")
        };
        let title: String = some(1).chars().take(70).collect();
        let paragraphs: Vec<String> = (0..5).map(|_| some(4)).collect();
        Ok(Draft {
            // The code makes every item findable by one word.
            title: format!("{} {code}", title.trim()),
            summary: some(1),
            body: paragraphs.join("\n\n"),
            ..Draft::default()
        })
    }

    async fn addresses(&self) -> anyhow::Result<()> {
        let mut after = None;
        loop {
            let page =
                store::published::sitemap(&mut self.store.read().await?, after.as_ref(), 5_000).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = Some(last.clone());
            for entry in page.iter().filter(|e| e.slug.starts_with("corpus-")) {
                println!("/{}/stories/{}", entry.locale, entry.slug);
            }
        }
    }
}
