//! Published editions: one whole page, all of them one after another, and what a sitemap needs.

use jiff::Timestamp;
use model::{Code, Correction, Edition, EditionId, Item, ItemId, Locale, Revision, Translation};

use crate::row::Row;
use crate::value::Value;
use crate::{Conn, StoreError, correction, edition, item, revision};

const FIND: &str = include_str!("../sql/published/find.sql");
const FIND_BY_ITEM: &str = include_str!("../sql/published/find_by_item.sql");
const OF_ITEM: &str = include_str!("../sql/published/of_item.sql");
const SINCE: &str = include_str!("../sql/published/since.sql");
const SITEMAP: &str = include_str!("../sql/published/sitemap.sql");
const LOCALES: &str = include_str!("../sql/published/locales.sql");

/// Everything a page of content shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedEdition {
    /// The item, with topics, territories and messages.
    pub item: Item,
    /// Its edition in the locale asked for.
    pub edition: Edition,
    /// The revision readers see.
    pub revision: Revision,
    /// Its corrections, newest first; empty when read together with others.
    pub corrections: Vec<Correction>,
}

/// How far [`published_since`] has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SinceCursor {
    /// `updated_at` of the last edition.
    pub updated_at: Timestamp,
    /// Its id.
    pub id: EditionId,
}

impl PublishedEdition {
    /// The cursor after this edition.
    pub fn cursor(&self) -> SinceCursor {
        SinceCursor { updated_at: self.edition.updated_at, id: self.edition.id }
    }
}

/// One address of the sitemap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SitemapEntry {
    /// The item: entries of one item are each other's alternates.
    pub item: ItemId,
    /// Its code.
    pub item_code: Code,
    /// Language.
    pub locale: Locale,
    /// Last part of the address.
    pub slug: String,
    /// First publication.
    pub published_at: Timestamp,
    /// Last change readers saw.
    pub updated_at: Timestamp,
}

/// A locale an item is published in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedLocale {
    /// Language.
    pub locale: Locale,
    /// Last part of the address there.
    pub slug: String,
    /// Headline there.
    pub title: String,
    /// How that text came to be.
    pub translation: Translation,
}

/// The page at an address, if it is published.
pub async fn find_published(
    conn: &mut Conn,
    locale: &Locale,
    slug: &str,
) -> Result<Option<PublishedEdition>, StoreError> {
    find(conn, FIND, args![locale, slug]).await
}

/// An item's page in a locale, if it is published.
pub async fn find_published_of(
    conn: &mut Conn,
    item: &Code,
    locale: &Locale,
) -> Result<Option<PublishedEdition>, StoreError> {
    find(conn, FIND_BY_ITEM, args![item, locale]).await
}

/// An item's pages in every locale it is published in, without their corrections.
pub async fn published_of_item(conn: &mut Conn, item: &Code) -> Result<Vec<PublishedEdition>, StoreError> {
    let mut pages = conn.fetch_map(OF_ITEM, args![item], read).await?;
    if let Some(tagged) = pages.first().map(|page| page.item.clone()) {
        let mut tagged = [tagged];
        item::load_tags(conn, tagged.iter_mut()).await?;
        let [tagged] = tagged;
        pages.iter_mut().for_each(|page| page.item.clone_from(&tagged));
    }
    Ok(pages)
}

async fn find(
    conn: &mut Conn,
    sql: &'static str,
    args: &[Value],
) -> Result<Option<PublishedEdition>, StoreError> {
    let Some(row) = conn.fetch_optional(sql, args).await? else { return Ok(None) };
    let mut page = read(&row)?;
    item::load_tags(conn, std::iter::once(&mut page.item)).await?;
    page.corrections = correction::corrections_of(conn, page.edition.id).await?;
    Ok(Some(page))
}

/// Published editions of all locales, least recently updated first, for whoever rebuilds something from
/// them. Go on with [`PublishedEdition::cursor`] of the last one until fewer than `limit` come.
///
/// An edition updated meanwhile comes again at the end; none is missed.
pub async fn published_since(
    conn: &mut Conn,
    after: Option<SinceCursor>,
    limit: u32,
) -> Result<Vec<PublishedEdition>, StoreError> {
    let (at, id) = after
        .map_or((i64::MIN, String::new()), |after| (after.updated_at.as_microsecond(), after.id.to_string()));
    let mut pages = conn.fetch_map(SINCE, args![at, id, limit], read).await?;
    item::load_tags(conn, pages.iter_mut().map(|page| &mut page.item)).await?;
    Ok(pages)
}

/// Addresses of all locales, those of one item together; go on with item and locale of the last one.
pub async fn sitemap(
    conn: &mut Conn,
    after: Option<&SitemapEntry>,
    limit: u32,
) -> Result<Vec<SitemapEntry>, StoreError> {
    let item = after.map_or(String::new(), |after| after.item.to_string());
    let locale = after.map_or("", |after| after.locale.as_str());
    conn.fetch_map(SITEMAP, args![item, locale, limit], |row| {
        Ok(SitemapEntry {
            item: row.parse("item_id")?,
            item_code: row.parse("item_code")?,
            locale: row.parse("locale")?,
            slug: row.text("slug")?,
            published_at: row.instant("first_published_at")?,
            updated_at: row.instant("updated_at")?,
        })
    })
    .await
}

/// The locales an item is published in, in order of tag: for `hreflang`, and for the page that says which
/// languages there are when the one asked for is not.
pub async fn locales_of_published(conn: &mut Conn, item: ItemId) -> Result<Vec<PublishedLocale>, StoreError> {
    let read = |row: &Row| {
        Ok(PublishedLocale {
            locale: row.parse("locale")?,
            slug: row.text("slug")?,
            title: row.text("title")?,
            translation: row.parse("translation")?,
        })
    };
    let mut locales = conn.fetch_map(LOCALES, args![item], read).await?;
    locales.sort_by(|a, b| a.locale.cmp(&b.locale));
    Ok(locales)
}

fn read(row: &Row) -> Result<PublishedEdition, StoreError> {
    Ok(PublishedEdition {
        item: item::read(row)?,
        edition: edition::read(row)?,
        revision: revision::read(row)?,
        corrections: Vec::new(),
    })
}
