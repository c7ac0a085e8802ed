//! Editions: an item in one locale, with its state.
//!
//! These functions set what they are told; which state may follow which is decided in `flow`.

use jiff::Timestamp;
use model::{Code, Edition, EditionId, EditionState, ItemId, Locale, RevisionId, Translation};

use crate::row::Row;
use crate::{Conn, StoreError, Tx, listing};

const INSERT: &str = include_str!("../sql/edition/insert.sql");
const FIND: &str = include_str!("../sql/edition/find.sql");
const FIND_BY_ID: &str = include_str!("../sql/edition/find_by_id.sql");
const FIND_OF_ITEM: &str = include_str!("../sql/edition/find_of_item.sql");
const OF_ITEM: &str = include_str!("../sql/edition/of_item.sql");
const BY_SLUG: &str = include_str!("../sql/edition/by_slug.sql");
const PUBLISH: &str = include_str!("../sql/edition/publish.sql");
const WITHDRAW: &str = include_str!("../sql/edition/withdraw.sql");
const SET_SLUG: &str = "UPDATE edition SET slug = $2 WHERE id = $1";
const CHOOSE_SLUG: &str = "UPDATE edition SET slug = $2, slug_set_at = $3 WHERE id = $1";
const SLUG_SET_AT: &str = "SELECT slug_set_at FROM edition WHERE id = $1";
const SLUGS_LIKE: &str = "SELECT slug FROM edition WHERE locale = $1 AND slug LIKE $2";
const SET_TRANSLATION: &str = "UPDATE edition SET translation = $2 WHERE id = $1";

/// A new edition; it begins as a draft without revisions.
#[derive(Debug, Clone)]
pub struct NewEdition {
    /// Its id.
    pub id: EditionId,
    /// The item, which must be there.
    pub item: ItemId,
    /// Its language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// How its text came to be.
    pub translation: Translation,
    /// Now.
    pub at: Timestamp,
}

/// One edition of an item, as its list of languages shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionSummary {
    /// Row id.
    pub id: EditionId,
    /// Language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// State.
    pub state: EditionState,
    /// How its text came to be.
    pub translation: Translation,
    /// Headline readers see; for a draft that of its newest revision; empty without any.
    pub title: String,
    /// First publication.
    pub first_published_at: Option<Timestamp>,
    /// Last change readers saw.
    pub updated_at: Timestamp,
}

/// A published edition named briefly: enough for a link and to find it in a cache.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditionRef {
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
}

/// Adds an edition. The item has at most one per locale, and the slug is unique in its locale:
/// [`StoreError::Duplicate`] says that either was taken.
pub async fn insert_edition(tx: &mut Tx, new: &NewEdition) -> Result<Edition, StoreError> {
    let args = args![new.id, new.item, &new.locale, &new.slug, new.translation.as_str(), new.at];
    if tx.execute(INSERT, args).await? == 0 {
        return Err(StoreError::missing("item", new.item));
    }
    Ok(Edition {
        id: new.id,
        item: new.item,
        locale: new.locale.clone(),
        slug: new.slug.clone(),
        state: EditionState::Draft,
        translation: new.translation,
        published_revision: None,
        latest_revision: None,
        first_published_at: None,
        updated_at: new.at,
        withdrawn_reason: None,
    })
}

/// The edition at an address, in whatever state: a withdrawn one is a tombstone.
pub async fn find_edition(
    conn: &mut Conn,
    locale: &Locale,
    slug: &str,
) -> Result<Option<Edition>, StoreError> {
    conn.fetch_optional(FIND, args![locale, slug]).await?.as_ref().map(read).transpose()
}

/// The edition of an id.
pub async fn edition_by_id(conn: &mut Conn, id: EditionId) -> Result<Option<Edition>, StoreError> {
    conn.fetch_optional(FIND_BY_ID, args![id]).await?.as_ref().map(read).transpose()
}

/// An item's edition in a locale.
pub async fn edition_of(
    conn: &mut Conn,
    item: ItemId,
    locale: &Locale,
) -> Result<Option<Edition>, StoreError> {
    conn.fetch_optional(FIND_OF_ITEM, args![item, locale]).await?.as_ref().map(read).transpose()
}

/// All editions of an item, in order of locale tag.
pub async fn editions_of(conn: &mut Conn, item: ItemId) -> Result<Vec<EditionSummary>, StoreError> {
    let mut editions = conn.fetch_map(OF_ITEM, args![item], read_summary).await?;
    editions.sort_by(|a, b| a.locale.cmp(&b.locale));
    Ok(editions)
}

/// Published editions with a slug in any locale: what to offer where the asked locale has none.
pub async fn editions_by_slug(conn: &mut Conn, slug: &str) -> Result<Vec<EditionRef>, StoreError> {
    let mut editions = conn.fetch_map(BY_SLUG, args![slug], read_ref).await?;
    editions.sort_by(|a, b| a.locale.cmp(&b.locale));
    Ok(editions)
}

/// Shows a revision to readers. Both times are set as given: hand the edition's own `first_published_at`
/// back in when it has one.
pub async fn publish_edition(
    tx: &mut Tx,
    id: EditionId,
    revision: RevisionId,
    first_published_at: Timestamp,
    updated_at: Timestamp,
) -> Result<(), StoreError> {
    if tx.execute(PUBLISH, args![id, revision, first_published_at, updated_at]).await? == 0 {
        return Err(StoreError::missing("edition with revision", revision));
    }
    listing::shelve_edition(tx, id).await
}

/// Takes an edition away from readers and leaves a tombstone with the reason.
pub async fn withdraw_edition(
    tx: &mut Tx,
    id: EditionId,
    reason: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    touched(tx.execute(WITHDRAW, args![id, reason, at]).await?, id)?;
    listing::shelve_edition(tx, id).await
}

/// Gives an edition another address; the caller leaves a redirect at the old one.
pub async fn set_slug(tx: &mut Tx, id: EditionId, slug: &str) -> Result<(), StoreError> {
    touched(tx.execute(SET_SLUG, args![id, slug]).await?, id)
}

/// Gives an edition the address a person chose for it.
pub async fn choose_slug(tx: &mut Tx, id: EditionId, slug: &str, at: Timestamp) -> Result<(), StoreError> {
    touched(tx.execute(CHOOSE_SLUG, args![id, slug, at]).await?, id)
}

/// When a person chose the edition's address; `None` when it still has the one it began with.
pub async fn slug_set_at(conn: &mut Conn, id: EditionId) -> Result<Option<Timestamp>, StoreError> {
    let row = conn.fetch_optional(SLUG_SET_AT, args![id]).await?;
    row.map_or(Ok(None), |row| row.opt_instant("slug_set_at"))
}

/// The slugs of a locale that begin with some letters.
pub async fn slugs_beginning(
    conn: &mut Conn,
    locale: &Locale,
    begin: &str,
) -> Result<Vec<String>, StoreError> {
    // A slug has neither of the two signs that mean something to LIKE.
    let pattern = format!("{}%", begin.replace(['%', '_'], ""));
    conn.fetch_map(SLUGS_LIKE, args![locale, pattern], |row| row.text("slug")).await
}

/// Says otherwise how an edition's text came to be.
pub async fn set_translation(tx: &mut Tx, id: EditionId, translation: Translation) -> Result<(), StoreError> {
    touched(tx.execute(SET_TRANSLATION, args![id, translation.as_str()]).await?, id)
}

fn touched(rows: u64, id: EditionId) -> Result<(), StoreError> {
    if rows == 0 { Err(StoreError::missing("edition", id)) } else { Ok(()) }
}

pub(crate) fn read(row: &Row) -> Result<Edition, StoreError> {
    Ok(Edition {
        id: row.parse("edition_id")?,
        item: row.parse("item_id")?,
        locale: row.parse("locale")?,
        slug: row.text("slug")?,
        state: row.parse("state")?,
        translation: row.parse("translation")?,
        published_revision: row.opt_parse("published_revision")?,
        latest_revision: row.opt_parse("latest_revision")?,
        first_published_at: row.opt_instant("first_published_at")?,
        updated_at: row.instant("updated_at")?,
        withdrawn_reason: row.opt_text("withdrawn_reason")?,
    })
}

fn read_summary(row: &Row) -> Result<EditionSummary, StoreError> {
    Ok(EditionSummary {
        id: row.parse("edition_id")?,
        locale: row.parse("locale")?,
        slug: row.text("slug")?,
        state: row.parse("state")?,
        translation: row.parse("translation")?,
        title: row.text("title")?,
        first_published_at: row.opt_instant("first_published_at")?,
        updated_at: row.instant("updated_at")?,
    })
}

pub(crate) fn read_ref(row: &Row) -> Result<EditionRef, StoreError> {
    Ok(EditionRef {
        id: row.parse("edition_id")?,
        item: row.parse("item_id")?,
        item_code: row.parse("item_code")?,
        locale: row.parse("locale")?,
        slug: row.text("slug")?,
        title: row.text("title")?,
    })
}
