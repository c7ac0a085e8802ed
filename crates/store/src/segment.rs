//! Segments of translations, and how far each edition is with them.

use jiff::Timestamp;
use model::{Code, EditionId, ItemId, Locale, PersonId, RevisionId, SegmentOrigin, SegmentState, TextField};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const OF_EDITION: &str = include_str!("../sql/segment/of_edition.sql");
const UPSERT: &str = include_str!("../sql/segment/upsert.sql");
const DELETE: &str = "DELETE FROM segment WHERE edition_id = $1 AND key = $2";
const HEAD: &str = "SELECT edition_id, source_revision, target_revision, total, done, flagged, changed_at \
     FROM segment_head WHERE edition_id = $1";
const UPSERT_HEAD: &str = include_str!("../sql/segment/upsert_head.sql");
const FOLLOWED: &str = include_str!("../sql/segment/followed.sql");

const FLAGGED: &str = include_str!("../sql/segment/flagged.sql");

/// A translation whose original changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FlaggedEdition {
    /// Item.
    pub item: Code,
    /// Locale.
    pub locale: Locale,
    /// Organisation that answers for the item.
    pub publisher: Code,
    /// Title of its newest text.
    pub title: String,
    /// How many segments wait for somebody to look.
    pub flagged: i64,
}

/// A segment of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its name in forms and files; it stays when its source changes.
    pub key: String,
    /// Its place.
    pub position: i64,
    /// The field it is in.
    pub field: TextField,
    /// What the original says now.
    pub source: String,
    /// What the original said when the translation was made.
    pub basis: String,
    /// The translation.
    pub target: String,
    /// It has no words of its own: said with the segment before, or left out on purpose.
    pub joined: bool,
    /// How far it is.
    pub state: SegmentState,
    /// Where its words come from; `None` as long as it has none.
    pub origin: Option<SegmentOrigin>,
    /// How well the memory's source fitted, in per cent.
    pub rate: Option<i64>,
    /// What somebody noted for those who work on it.
    pub note: String,
    /// Who changed it last; `None` for what came in with a text.
    pub by: Option<PersonId>,
    /// When.
    pub at: Option<Timestamp>,
}

impl Segment {
    /// Whether it says something, be it by saying nothing on purpose.
    pub fn is_said(&self) -> bool {
        self.joined || !self.target.is_empty()
    }

    /// Whether its source changed after it was translated.
    pub fn is_flagged(&self) -> bool {
        self.state != SegmentState::Retired && self.is_said() && self.basis != self.source
    }

    /// Whether nothing is to be done.
    pub fn is_done(&self) -> bool {
        self.state == SegmentState::Confirmed && !self.is_flagged()
    }
}

/// How far an edition is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentHead {
    /// The edition.
    pub edition: EditionId,
    /// The revision of the original that the segments were held against.
    pub source_revision: RevisionId,
    /// The revision of the edition itself.
    pub target_revision: Option<RevisionId>,
    /// How many segments there are.
    pub total: i64,
    /// How many are done.
    pub done: i64,
    /// How many have another source than they were made from.
    pub flagged: i64,
    /// Last change.
    pub changed_at: Timestamp,
}

/// An edition's segments in order.
pub async fn segments_of(conn: &mut Conn, edition: EditionId) -> Result<Vec<Segment>, StoreError> {
    conn.fetch_map(OF_EDITION, args![edition], read).await
}

/// Makes the stored segments of an edition, `stored`, what `now` says. Only what differs is written.
pub async fn replace_segments(
    tx: &mut Tx,
    edition: EditionId,
    stored: &[Segment],
    now: &[Segment],
) -> Result<(), StoreError> {
    let before: std::collections::HashMap<&str, &Segment> =
        stored.iter().map(|s| (s.key.as_str(), s)).collect();
    let mut gone: std::collections::HashSet<&str> = before.keys().copied().collect();
    for segment in now {
        gone.remove(segment.key.as_str());
        if before.get(segment.key.as_str()).is_none_or(|s| *s != segment) {
            upsert(tx, edition, segment).await?;
        }
    }
    for key in gone {
        tx.execute(DELETE, args![edition, key]).await?;
    }
    Ok(())
}

async fn upsert(tx: &mut Tx, edition: EditionId, s: &Segment) -> Result<(), StoreError> {
    let args = args![
        edition,
        &s.key,
        s.position,
        s.field.as_str(),
        &s.source,
        &s.basis,
        &s.target,
        i64::from(s.joined),
        s.state.as_str(),
        s.origin.map(|o| o.as_str().to_owned()),
        s.rate,
        &s.note,
        s.by,
        s.at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// How far an edition is; `None` when it is not translated by segments.
pub async fn find_head(conn: &mut Conn, edition: EditionId) -> Result<Option<SegmentHead>, StoreError> {
    conn.fetch_optional(HEAD, args![edition])
        .await?
        .map(|row| {
            Ok(SegmentHead {
                edition: row.parse("edition_id")?,
                source_revision: row.parse("source_revision")?,
                target_revision: row.opt_parse("target_revision")?,
                total: row.int("total")?,
                done: row.int("done")?,
                flagged: row.int("flagged")?,
                changed_at: row.instant("changed_at")?,
            })
        })
        .transpose()
}

/// Sets how far an edition is.
pub async fn upsert_head(tx: &mut Tx, head: &SegmentHead) -> Result<(), StoreError> {
    let args = args![
        head.edition,
        head.source_revision,
        head.target_revision,
        head.total,
        head.done,
        head.flagged,
        head.changed_at,
    ];
    tx.execute(UPSERT_HEAD, args).await?;
    Ok(())
}

/// Translations whose original changed, the newest change first.
pub async fn flagged_editions(conn: &mut Conn, limit: u32) -> Result<Vec<FlaggedEdition>, StoreError> {
    conn.fetch_map(FLAGGED, args![limit], |row| {
        Ok(FlaggedEdition {
            item: row.parse("item_code")?,
            locale: row.parse("locale")?,
            publisher: row.parse("publisher")?,
            title: row.opt_text("title")?.unwrap_or_default(),
            flagged: row.int("flagged")?,
        })
    })
    .await
}

/// The editions of an item that are translated by segments.
pub async fn followed_editions(conn: &mut Conn, item: ItemId) -> Result<Vec<EditionId>, StoreError> {
    conn.fetch_map(FOLLOWED, args![item], |row| row.parse("edition_id")).await
}

fn read(row: &Row) -> Result<Segment, StoreError> {
    Ok(Segment {
        key: row.text("key")?,
        position: row.int("position")?,
        field: row.parse("field")?,
        source: row.text("source")?,
        basis: row.text("basis")?,
        target: row.text("target")?,
        joined: row.int("joined")? != 0,
        state: row.parse("state")?,
        origin: row.opt_parse("origin")?,
        rate: row.opt_int("rate")?,
        note: row.text("note")?,
        by: row.opt_parse("changed_by")?,
        at: row.opt_instant("changed_at")?,
    })
}
