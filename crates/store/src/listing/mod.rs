//! Listings of published editions, newest first, page by page.
//!
//! Each way of listing reads one index that ends in the keyset (time of publication, id), so a page costs the
//! same however deep it is and however much there is. Topics and places come from two derived tables,
//! `edition_topic` and `edition_territory`, kept by `shelve_edition`.

mod counts;
mod cursor;
mod query;

use jiff::Timestamp;
use model::{Code, EditionId, Format, InformationKind, ItemId, Locale};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

pub use counts::{
    count_all_published, counts_by_format, counts_by_kind, counts_by_publisher, counts_by_section,
    counts_by_territory, counts_by_topic,
};
pub use cursor::{BadCursor, Cursor};

/// Sorts after every id.
pub(crate) const LAST_ID: &str = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const SHELVE_TOPICS: &str = include_str!("../../sql/edition/shelve_topics.sql");
const SHELVE_TERRITORIES: &str = include_str!("../../sql/edition/shelve_territories.sql");
const NEWS: &str = include_str!("../../sql/edition/news.sql");
const UNSHELVE_TOPICS: &str = "DELETE FROM edition_topic WHERE edition_id = $1";
const UNSHELVE_TERRITORIES: &str = "DELETE FROM edition_territory WHERE edition_id = $1";
const EDITIONS_OF_ITEM: &str = "SELECT id FROM edition WHERE item_id = $1";

/// Which published editions to list; what is `None` does not narrow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Language.
    pub locale: Locale,
    /// Only of this section.
    pub section: Option<Code>,
    /// Only with this topic.
    pub topic: Option<Code>,
    /// Only about this place.
    pub territory: Option<Code>,
    /// Only of this kind of information.
    pub kind: Option<InformationKind>,
    /// Only of this form.
    pub format: Option<Format>,
    /// Only of this organisation.
    pub publisher: Option<Code>,
    /// Only older than this: [`ListedEdition::cursor`] of the last one seen.
    pub before: Option<Cursor>,
    /// At most so many.
    pub limit: u32,
}

impl Listing {
    /// The newest of a locale, whatever they are.
    pub fn new(locale: Locale, limit: u32) -> Self {
        Self {
            locale,
            section: None,
            topic: None,
            territory: None,
            kind: None,
            format: None,
            publisher: None,
            before: None,
            limit,
        }
    }
}

/// A published edition as a card shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedEdition {
    /// Row id.
    pub id: EditionId,
    /// The item.
    pub item: ItemId,
    /// The item's code.
    pub item_code: Code,
    /// Language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Code of its picture.
    pub image: Option<Code>,
    /// What the picture shows.
    pub image_alt: String,
    /// Section.
    pub section: Code,
    /// Kind of information.
    pub kind: InformationKind,
    /// Form.
    pub format: Format,
    /// Organisation that answers for it.
    pub publisher: Code,
    /// First publication.
    pub published_at: Timestamp,
    /// Last change readers saw.
    pub updated_at: Timestamp,
    /// In how many languages the item is published.
    pub languages: i64,
}

impl ListedEdition {
    /// The cursor after this edition.
    pub fn cursor(&self) -> Cursor {
        Cursor { published_at: self.published_at, id: self.id }
    }
}

/// One page of a listing, newest first.
pub async fn list_published(conn: &mut Conn, listing: &Listing) -> Result<Vec<ListedEdition>, StoreError> {
    let (sql, args) = query::page(listing);
    conn.fetch_map(AssertSqlSafe(sql), &args, read).await
}

/// What is said of a publication where news is told, whatever its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsEntry {
    /// Language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Headline.
    pub title: String,
    /// First publication.
    pub published_at: Timestamp,
}

/// What of these kinds was published since a moment, in every language, newest first.
pub async fn published_news(
    conn: &mut Conn,
    kinds: &[InformationKind],
    since: Timestamp,
    limit: u32,
) -> Result<Vec<NewsEntry>, StoreError> {
    let mut args = vec![Value::from(since), Value::from(limit)];
    let sql = with_list(NEWS, &mut args, kinds.iter().map(|kind| Value::from(kind.as_str())));
    let read = |row: &Row| {
        Ok(NewsEntry {
            locale: row.parse("locale")?,
            slug: row.text("slug")?,
            title: row.text("title")?,
            published_at: row.instant("first_published_at")?,
        })
    };
    conn.fetch_map(AssertSqlSafe(sql), &args, read).await
}

/// How many editions a listing has in all, over all its pages.
pub async fn count_published(conn: &mut Conn, listing: &Listing) -> Result<i64, StoreError> {
    let (sql, args) = query::count(listing);
    conn.fetch_count(AssertSqlSafe(sql), &args).await
}

/// Cards of these items in a locale, in the order asked for; those not published there are left out.
pub async fn list_items(
    conn: &mut Conn,
    locale: &Locale,
    items: &[Code],
) -> Result<Vec<ListedEdition>, StoreError> {
    let mut found = Vec::with_capacity(items.len());
    for items in items.chunks(LIST_MAX) {
        let mut args = vec![Value::from(locale)];
        let sql = with_list(query::BY_ITEM_CODES, &mut args, items.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, read).await?);
    }
    let place = |edition: &ListedEdition| items.iter().position(|code| *code == edition.item_code);
    found.sort_by_key(place);
    Ok(found)
}

/// Puts an edition on the shelves of its item's topics and places if it is published, else on none.
pub(crate) async fn shelve_edition(tx: &mut Tx, id: EditionId) -> Result<(), StoreError> {
    for sql in [UNSHELVE_TOPICS, UNSHELVE_TERRITORIES, SHELVE_TOPICS, SHELVE_TERRITORIES] {
        tx.execute(sql, args![id]).await?;
    }
    Ok(())
}

/// The same for every edition of an item, after its topics or places changed.
pub(crate) async fn shelve_item(tx: &mut Tx, item: ItemId) -> Result<(), StoreError> {
    let editions: Vec<EditionId> = tx.fetch_map(EDITIONS_OF_ITEM, args![item], |row| row.parse("id")).await?;
    for id in editions {
        shelve_edition(tx, id).await?;
    }
    Ok(())
}

fn read(row: &Row) -> Result<ListedEdition, StoreError> {
    Ok(ListedEdition {
        id: row.parse("edition_id")?,
        item: row.parse("item_id")?,
        item_code: row.parse("item_code")?,
        locale: row.parse("locale")?,
        slug: row.text("slug")?,
        title: row.text("title")?,
        summary: row.text("summary")?,
        image: row.opt_parse("image")?,
        image_alt: row.text("image_alt")?,
        section: row.parse("section")?,
        kind: row.parse("kind")?,
        format: row.parse("format")?,
        publisher: row.parse("publisher")?,
        published_at: row.instant("first_published_at")?,
        updated_at: row.instant("updated_at")?,
        languages: row.int("languages")?,
    })
}
