//! Corrections: what readers are told was wrong. They are added and read, never changed.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use model::{Code, Correction, EditionId, EditionState, Locale, RevisionId};

use crate::listing::BadCursor;
use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = "INSERT INTO correction (revision_id, edition_id, at, note) VALUES ($1, $2, $3, $4)";
const OF_EDITION: &str = "SELECT revision_id, edition_id, at, note FROM correction \
    WHERE edition_id = $1 ORDER BY at DESC, revision_id DESC";
const LIST: &str = include_str!("../sql/correction/list.sql");
const LIST_LOCALE: &str = include_str!("../sql/correction/list_locale.sql");

/// One line of the public corrections register.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisteredCorrection {
    /// The correction.
    pub correction: Correction,
    /// Code of the item.
    pub item_code: Code,
    /// Language of the edition.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Its headline.
    pub title: String,
    /// Whether it is still public.
    pub state: EditionState,
}

/// How far the register was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CorrectionCursor {
    /// Time of the last correction.
    pub at: Timestamp,
    /// Its revision.
    pub revision: RevisionId,
}

impl RegisteredCorrection {
    /// The cursor after this line.
    pub fn cursor(&self) -> CorrectionCursor {
        CorrectionCursor { at: self.correction.at, revision: self.correction.revision }
    }
}

/// Microseconds, a tilde, the id: safe in an address without escaping.
impl fmt::Display for CorrectionCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}~{}", self.at.as_microsecond(), self.revision)
    }
}

impl FromStr for CorrectionCursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let (micros, id) = text.split_once('~').ok_or(BadCursor)?;
        let micros: i64 = micros.parse().map_err(|_| BadCursor)?;
        Ok(Self {
            at: Timestamp::from_microsecond(micros).map_err(|_| BadCursor)?,
            revision: id.parse().map_err(|_| BadCursor)?,
        })
    }
}

/// Registers a correction; a revision corrects at most once.
pub async fn insert_correction(tx: &mut Tx, correction: &Correction) -> Result<(), StoreError> {
    let args = args![correction.revision, correction.edition, correction.at, &correction.note];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// An edition's corrections, newest first.
pub async fn corrections_of(conn: &mut Conn, edition: EditionId) -> Result<Vec<Correction>, StoreError> {
    conn.fetch_map(OF_EDITION, args![edition], read).await
}

/// The register, newest first, of one locale or of all.
pub async fn list_corrections(
    conn: &mut Conn,
    locale: Option<&Locale>,
    before: Option<CorrectionCursor>,
    limit: u32,
) -> Result<Vec<RegisteredCorrection>, StoreError> {
    let (at, id) = before.map_or((i64::MAX, crate::listing::LAST_ID.to_owned()), |before| {
        (before.at.as_microsecond(), before.revision.to_string())
    });
    match locale {
        None => conn.fetch_map(LIST, args![at, id, limit], read_registered).await,
        Some(locale) => conn.fetch_map(LIST_LOCALE, args![at, id, limit, locale], read_registered).await,
    }
}

fn read(row: &Row) -> Result<Correction, StoreError> {
    Ok(Correction {
        edition: row.parse("edition_id")?,
        revision: row.parse("revision_id")?,
        at: row.instant("at")?,
        note: row.text("note")?,
    })
}

fn read_registered(row: &Row) -> Result<RegisteredCorrection, StoreError> {
    Ok(RegisteredCorrection {
        correction: read(row)?,
        item_code: row.parse("item_code")?,
        locale: row.parse("locale")?,
        slug: row.text("slug")?,
        title: row.text("title")?,
        state: row.parse("state")?,
    })
}
