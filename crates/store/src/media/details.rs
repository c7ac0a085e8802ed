//! What the desk keeps of media, and their alternative texts.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::{Code, Locale, MediaDetails, MediaId};
use sqlx::AssertSqlSafe;

use crate::edition::{EditionRef, read_ref};
use crate::row::Row;
use crate::sql::{LIST_MAX, to_json, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const FIND: &str = include_str!("../../sql/media/details.sql");
const UPSERT: &str = include_str!("../../sql/media/upsert_details.sql");
const ALTS: &str = "SELECT locale, text FROM media_alt WHERE media_id = $1";
const ALTS_IN: &str = "SELECT m.code, a.text FROM media_alt a JOIN media m ON m.id = a.media_id \
     WHERE a.locale = $1 AND m.code IN ({list})";
const DECORATIVE: &str = "SELECT m.code FROM media_details d JOIN media m ON m.id = d.media_id \
     WHERE d.decorative = 1 AND m.code IN ({list})";
const SET_ALT: &str = "INSERT INTO media_alt (media_id, locale, text) VALUES ($1, $2, $3) \
     ON CONFLICT (media_id, locale) DO UPDATE SET text = excluded.text";
const CLEAR_ALT: &str = "DELETE FROM media_alt WHERE media_id = $1 AND locale = $2";
const FINGERPRINTS: &str = include_str!("../../sql/media/fingerprints.sql");
const ENDING: &str = include_str!("../../sql/media/ending.sql");
const DRAFTS_NAMING: &str = include_str!("../../sql/media/drafts_naming.sql");
const ITEMS_LED_BY: &str = "SELECT code FROM item WHERE image = $1 ORDER BY code";

/// What the desk keeps of a medium; `None` for one that came with a pack or an import.
pub async fn details(conn: &mut Conn, media: MediaId) -> Result<Option<MediaDetails>, StoreError> {
    conn.fetch_optional(FIND, args![media]).await?.as_ref().map(read).transpose()
}

/// Writes all of it. `words` is the folded text that the library's search looks in.
pub async fn upsert_details(
    tx: &mut Tx,
    media: MediaId,
    details: &MediaDetails,
    words: &str,
) -> Result<(), StoreError> {
    let camera = to_json("what a camera wrote", &details.camera)?;
    let number = |n: u64| i64::try_from(n).map_err(|source| StoreError::column("bytes", source));
    let args = args![
        media,
        &details.title,
        details.organisation.as_ref(),
        &details.consent,
        details.rights_until.map(|day| day.to_string()),
        i64::from(details.decorative),
        camera,
        &details.fingerprint,
        &details.file_name,
        number(details.bytes)?,
        details.duration_ms.map(number).transpose()?,
        details.added_at,
        &details.added_by,
        details.withdrawn_at,
        &details.withdrawn_reason,
        words,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// What a medium shows, in every language somebody wrote it in.
pub async fn alts(conn: &mut Conn, media: MediaId) -> Result<BTreeMap<Locale, String>, StoreError> {
    let rows =
        conn.fetch_map(ALTS, args![media], |row| Ok((row.parse("locale")?, row.text("text")?))).await?;
    Ok(rows.into_iter().collect())
}

/// What these media show, in one language, as far as somebody wrote it.
pub async fn alts_in(
    conn: &mut Conn,
    locale: &Locale,
    codes: &[Code],
) -> Result<BTreeMap<Code, String>, StoreError> {
    let mut found = BTreeMap::new();
    for codes in codes.chunks(LIST_MAX) {
        let mut args = vec![Value::from(locale)];
        let sql = with_list(ALTS_IN, &mut args, codes.iter().map(Value::from));
        let rows = conn
            .fetch_map(AssertSqlSafe(sql), &args, |row| Ok((row.parse("code")?, row.text("text")?)))
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Which of these somebody marked as decorative.
pub async fn decorative(conn: &mut Conn, codes: &[Code]) -> Result<Vec<Code>, StoreError> {
    let mut found = Vec::new();
    for codes in codes.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(DECORATIVE, &mut args, codes.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, |row| row.parse("code")).await?);
    }
    Ok(found)
}

/// Says what a medium shows in a language; an empty text takes it back.
pub async fn set_alt(tx: &mut Tx, media: MediaId, locale: &Locale, text: &str) -> Result<(), StoreError> {
    if text.is_empty() {
        tx.execute(CLEAR_ALT, args![media, locale]).await?;
    } else {
        tx.execute(SET_ALT, args![media, locale, text]).await?;
    }
    Ok(())
}

/// Every fingerprint, to look for pictures that look alike.
pub async fn fingerprints(conn: &mut Conn) -> Result<Vec<(Code, String)>, StoreError> {
    conn.fetch_map(FINGERPRINTS, &[], |row| Ok((row.parse("code")?, row.text("fingerprint")?))).await
}

/// A medium whose time is ending, or over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingMedium {
    /// Natural key.
    pub code: Code,
    /// What staff call it.
    pub title: String,
    /// Whose it is.
    pub organisation: Option<Code>,
    /// Last day on which it may be shown.
    pub rights_until: Date,
}

/// Media whose last day is `until` or earlier and that readers still see, the most pressing first.
pub async fn ending(conn: &mut Conn, until: Date, limit: u32) -> Result<Vec<EndingMedium>, StoreError> {
    conn.fetch_map(ENDING, args![until, limit], |row| {
        Ok(EndingMedium {
            code: row.parse("code")?,
            title: row.text("title")?,
            organisation: row.opt_parse("organisation")?,
            rights_until: row.parse("rights_until")?,
        })
    })
    .await
}

/// Editions whose newest text holds a word, with that text: where a medium's code may stand. The caller reads the
/// text to be sure.
pub async fn texts_holding(conn: &mut Conn, word: &str) -> Result<Vec<(EditionRef, String)>, StoreError> {
    let like = format!("%{}%", word.replace(['%', '_'], ""));
    conn.fetch_map(DRAFTS_NAMING, args![like], |row| Ok((read_ref(row)?, row.text("body")?))).await
}

/// Items that a picture leads.
pub async fn items_led_by(conn: &mut Conn, media: &Code) -> Result<Vec<Code>, StoreError> {
    conn.fetch_map(ITEMS_LED_BY, args![media], |row| row.parse("code")).await
}

fn read(row: &Row) -> Result<MediaDetails, StoreError> {
    Ok(MediaDetails {
        title: row.text("title")?,
        organisation: row.opt_parse("organisation")?,
        consent: row.text("consent")?,
        rights_until: row.opt_parse("rights_until")?,
        decorative: row.int("decorative")? != 0,
        camera: row.json("camera")?,
        fingerprint: row.text("fingerprint")?,
        file_name: row.text("file_name")?,
        bytes: row.small("bytes")?,
        duration_ms: row
            .opt_int("duration_ms")?
            .map(|ms| ms.try_into().map_err(|source| StoreError::column("duration_ms", source)))
            .transpose()?,
        added_at: row.instant("added_at")?,
        added_by: row.text("added_by")?,
        withdrawn_at: row.opt_instant("withdrawn_at")?,
        withdrawn_reason: row.text("withdrawn_reason")?,
    })
}
