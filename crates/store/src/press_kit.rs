//! Press kits, and the links by which somebody outside sees one before it is public. What signs these is in [`crate::secret`].

use jiff::Timestamp;
use model::press::{KitEmbargo, KitState, PressKit};
use model::{Code, KitLinkId, PersonId};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ALL: &str = include_str!("../sql/press_kit/all.sql");
const FIND: &str = include_str!("../sql/press_kit/find.sql");
const PUBLISHED: &str = include_str!("../sql/press_kit/published.sql");
const UPSERT: &str = include_str!("../sql/press_kit/upsert.sql");
const INSERT_LINK: &str = include_str!("../sql/press_kit/insert_link.sql");
const FIND_LINK: &str = "SELECT id, kit, note, made_by, made_at, expires_at, revoked_at, uses, used_at \
     FROM press_kit_link WHERE id = $1";
const LINKS_OF: &str = "SELECT id, kit, note, made_by, made_at, expires_at, revoked_at, uses, used_at \
     FROM press_kit_link WHERE kit = $1 ORDER BY made_at DESC, id DESC";
const REVOKE: &str = "UPDATE press_kit_link SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL";
const USED: &str = "UPDATE press_kit_link SET uses = uses + 1, used_at = $2 WHERE id = $1";

/// A kit as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptKit {
    /// The kit.
    pub kit: PressKit,
    /// Where it stands.
    pub state: KitState,
    /// Why it was taken back.
    pub reason: String,
    /// When it was begun.
    pub made_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// When a person last changed it.
    pub edited_at: Option<Timestamp>,
}

impl KeptKit {
    /// Whether readers may have it at a moment.
    pub fn is_public(&self, now: Timestamp) -> bool {
        self.state == KitState::Published && !self.kit.is_held(now)
    }
}

/// A link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KitLink {
    /// Row id, part of the link.
    pub id: KitLinkId,
    /// The kit it shows.
    pub kit: Code,
    /// For whom it was made.
    pub note: String,
    /// By whom.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// Since when it works no more.
    pub revoked_at: Option<Timestamp>,
    /// How often it was followed.
    pub uses: i64,
    /// When last.
    pub used_at: Option<Timestamp>,
}

/// Every kit, the last changed first.
pub async fn kits(conn: &mut Conn) -> Result<Vec<KeptKit>, StoreError> {
    conn.fetch_map(ALL, &[], read).await
}

/// Published kits, the newest first; also those that an embargo holds back, so that the caller can ask [`KeptKit::is_public`].
pub async fn published_kits(conn: &mut Conn) -> Result<Vec<KeptKit>, StoreError> {
    conn.fetch_map(PUBLISHED, &[], read).await
}

/// The kit of a code.
pub async fn find_kit(conn: &mut Conn, code: &Code) -> Result<Option<KeptKit>, StoreError> {
    conn.fetch_optional(FIND, args![code]).await?.as_ref().map(read).transpose()
}

/// Writes a kit by its code.
pub async fn upsert_kit(tx: &mut Tx, kept: &KeptKit) -> Result<(), StoreError> {
    let kit = &kept.kit;
    let embargo = kit.embargo.as_ref();
    let args = args![
        &kit.code,
        &kit.organisation,
        to_json("titles", &kit.titles)?,
        to_json("introductions", &kit.introductions)?,
        &kit.licence,
        to_json("locales", &kit.locales)?,
        to_json("items", &kit.items)?,
        to_json("pictures", &kit.pictures)?,
        to_json("facts", &kit.facts)?,
        to_json("contacts", &kit.contacts)?,
        embargo.map(|e| e.until),
        embargo.map(|e| e.zone.clone()),
        kept.state.as_str(),
        &kept.reason,
        kept.made_at,
        kept.changed_at,
        kept.published_at,
        kept.edited_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Adds a link.
pub async fn insert_kit_link(tx: &mut Tx, link: &KitLink) -> Result<(), StoreError> {
    let args = args![link.id, &link.kit, &link.note, link.made_by, link.made_at, link.expires_at];
    tx.execute(INSERT_LINK, args).await?;
    Ok(())
}

/// The link of an id.
pub async fn find_kit_link(conn: &mut Conn, id: KitLinkId) -> Result<Option<KitLink>, StoreError> {
    conn.fetch_optional(FIND_LINK, args![id]).await?.as_ref().map(read_link).transpose()
}

/// A kit's links, newest first.
pub async fn kit_links(conn: &mut Conn, kit: &Code) -> Result<Vec<KitLink>, StoreError> {
    conn.fetch_map(LINKS_OF, args![kit], read_link).await
}

/// Ends a link; `false` when it had ended that way.
pub async fn revoke_kit_link(tx: &mut Tx, id: KitLinkId, at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(REVOKE, args![id, at]).await? > 0)
}

/// Counts a use.
pub async fn count_kit_link(tx: &mut Tx, id: KitLinkId, at: Timestamp) -> Result<(), StoreError> {
    tx.execute(USED, args![id, at]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<KeptKit, StoreError> {
    let embargo = match row.opt_instant("embargo_until")? {
        Some(until) => Some(KitEmbargo { until, zone: row.opt_text("embargo_zone")?.unwrap_or_default() }),
        None => None,
    };
    Ok(KeptKit {
        kit: PressKit {
            code: row.parse("code")?,
            organisation: row.parse("organisation")?,
            titles: row.json("titles")?,
            introductions: row.json("introductions")?,
            licence: row.text("licence")?,
            locales: row.json("locales")?,
            items: row.json("items")?,
            pictures: row.json("pictures")?,
            facts: row.json("facts")?,
            contacts: row.json("contacts")?,
            embargo,
        },
        state: row.parse("state")?,
        reason: row.text("reason")?,
        made_at: row.instant("made_at")?,
        changed_at: row.instant("changed_at")?,
        published_at: row.opt_instant("published_at")?,
        edited_at: row.opt_instant("edited_at")?,
    })
}

fn read_link(row: &Row) -> Result<KitLink, StoreError> {
    Ok(KitLink {
        id: row.parse("id")?,
        kit: row.parse("kit")?,
        note: row.text("note")?,
        made_by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
        expires_at: row.instant("expires_at")?,
        revoked_at: row.opt_instant("revoked_at")?,
        uses: row.int("uses")?,
        used_at: row.opt_instant("used_at")?,
    })
}
