//! Fills a throw-away store with many editions and times what public pages read from it.
//!
//!     cargo run --release -p store --features testing --example fill -- 100000 4
//!
//! The numbers are items and locales. Set `SEN_TEST_POSTGRES` to time PostgreSQL as well.

use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use model::{Actor, Code, EditionId, Format, InformationKind, Item, ItemId, Locale, RevisionId, Translation};
use store::edition::{NewEdition, insert_edition, publish_edition};
use store::listing::{
    ListedEdition, Listing, count_published, counts_by_section, counts_by_topic, list_published,
};
use store::published::{find_published, published_since, sitemap};
use store::revision::{NewRevision, insert_revision};
use store::{Conn, Store, StoreError};

const LOCALES: [&str; 8] = ["vi", "en", "zh-Hans", "ja", "fr", "ru", "ar", "km"];
const PER_TRANSACTION: usize = 500;

type Failure = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<usize>());
    let items = numbers.next().transpose()?.unwrap_or(10_000);
    let locales = numbers.next().transpose()?.unwrap_or(2).clamp(1, LOCALES.len());
    for store in store::testing::test_stores().await {
        println!("{}: {items} items in {locales} locales", store.engine_name());
        let began = Instant::now();
        fill(&store, items, locales).await?;
        println!("  filled in {:.1?}", began.elapsed());
        measure(&store, items).await?;
    }
    Ok(())
}

async fn fill(store: &Store, items: usize, locales: usize) -> Result<(), Failure> {
    let body = "A paragraph of some length, as articles have them. ".repeat(60);
    for first in (0..items).step_by(PER_TRANSACTION) {
        let mut tx = store.begin().await?;
        for number in first..(first + PER_TRANSACTION).min(items) {
            let at = Timestamp::UNIX_EPOCH + SignedDuration::from_mins(i64::try_from(number)?);
            let item = item(number, at)?;
            store::item::upsert_item(&mut tx, &item).await?;
            for tag in &LOCALES[..locales] {
                let new = NewEdition {
                    id: EditionId::new(at),
                    item: item.id,
                    locale: Locale::new(tag)?,
                    slug: item.code.to_string(),
                    translation: Translation::Person,
                    at,
                };
                let edition = insert_edition(&mut tx, &new).await?.id;
                let words = NewRevision {
                    id: RevisionId::new(at),
                    edition,
                    title: format!("Title of number {number} in {tag}"),
                    summary: "One or two sentences that say what the reader will find here.".into(),
                    body: body.clone(),
                    image_alt: "A picture".into(),
                    claim: String::new(),
                    verdict: String::new(),
                    at,
                    by: Actor("system:fill".into()),
                };
                let revision = insert_revision(&mut tx, &words).await?;
                publish_edition(&mut tx, edition, revision.id, at, at).await?;
            }
        }
        tx.commit().await?;
    }
    Ok(())
}

/// Codes from a few to many, so that narrow and wide listings both occur.
fn item(number: usize, at: Timestamp) -> Result<Item, Failure> {
    let pick = |name: &str, of: usize| Code::new(format!("{name}-{}", number % of));
    Ok(Item {
        id: ItemId::new(at),
        code: Code::new(format!("item-{number}"))?,
        kind: InformationKind::ALL[number % 50 % 4],
        format: Format::ALL[number % 8],
        section: pick("section", 9)?,
        topics: vec![pick("topic", 7)?, pick("small-topic", 200)?],
        territories: vec![pick("place", 34)?],
        messages: Vec::new(),
        publisher: Code::new("ministry")?,
        written_in: Locale::new("vi")?,
        image: Some(pick("image", 500)?),
        sources: Vec::new(),
        event: None,
        claim: None,
        created_at: at,
    })
}

async fn measure(store: &Store, items: usize) -> Result<(), Failure> {
    let all = Listing::new(Locale::new("vi")?, 20);
    let listings = [
        ("newest", all.clone()),
        ("section", Listing { section: Some(Code::new("section-3")?), ..all.clone() }),
        ("topic", Listing { topic: Some(Code::new("topic-3")?), ..all.clone() }),
        ("small topic", Listing { topic: Some(Code::new("small-topic-3")?), ..all.clone() }),
        ("territory", Listing { territory: Some(Code::new("place-3")?), ..all.clone() }),
        ("kind", Listing { kind: Some(InformationKind::Official), ..all.clone() }),
        ("format", Listing { format: Some(Format::Guide), ..all.clone() }),
        (
            "section and format",
            Listing { section: Some(Code::new("section-3")?), format: Some(Format::Guide), ..all.clone() },
        ),
        (
            "topic and territory",
            Listing {
                topic: Some(Code::new("topic-3")?),
                territory: Some(Code::new("place-3")?),
                ..all.clone()
            },
        ),
    ];
    let mut conn = store.read().await?;
    for (name, listing) in &listings {
        let (first, cards) = timed(&mut conn, async |conn| list_published(conn, listing).await).await?;
        let before = middle(&mut conn, listing).await?;
        let deep = Listing { before, ..listing.clone() };
        let (deep, _) = timed(&mut conn, async |conn| list_published(conn, &deep).await).await?;
        let (count, n) = timed(&mut conn, async |conn| count_published(conn, listing).await).await?;
        println!(
            "  {name:<20} {} cards: first page {first:>9.1?}, deep page {deep:>9.1?}; count {n} {count:>9.1?}",
            cards.len()
        );
    }
    let vi = &all.locale;
    let slug = format!("item-{}", items / 2);
    let (page, _) = timed(&mut conn, async |conn| find_published(conn, vi, &slug).await).await?;
    let (sections, _) = timed(&mut conn, async |conn| counts_by_section(conn, vi).await).await?;
    let (topics, _) = timed(&mut conn, async |conn| counts_by_topic(conn, vi).await).await?;
    let (since, _) = timed(&mut conn, async |conn| published_since(conn, None, 200).await).await?;
    let (map, _) = timed(&mut conn, async |conn| sitemap(conn, None, 1000).await).await?;
    println!("  page {page:.1?}; counts by section {sections:.1?}, by topic {topics:.1?}");
    println!("  200 whole editions {since:.1?}; 1000 addresses {map:.1?}");
    Ok(())
}

/// A cursor in the middle of the store's time.
async fn middle(conn: &mut Conn, listing: &Listing) -> Result<Option<store::listing::Cursor>, StoreError> {
    let newest = list_published(conn, &Listing { limit: 1, ..listing.clone() }).await?;
    Ok(newest.first().map(ListedEdition::cursor).map(|mut cursor| {
        let micros = cursor.published_at.as_microsecond() / 2;
        cursor.published_at = Timestamp::from_microsecond(micros).unwrap_or(cursor.published_at);
        cursor
    }))
}

/// The median of some runs, and what the last one read.
async fn timed<T>(
    conn: &mut Conn,
    mut run: impl AsyncFnMut(&mut Conn) -> Result<T, StoreError>,
) -> Result<(Duration, T), StoreError> {
    let mut times = Vec::new();
    let mut last = run(conn).await?;
    for _ in 0..31 {
        let began = Instant::now();
        last = run(conn).await?;
        times.push(began.elapsed());
    }
    times.sort();
    Ok((times[times.len() / 2], last))
}
