//! The library: media as the desk lists them.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Code, Locale, Media};

use super::{load_variants, read};
use crate::{Conn, StoreError};

const LIST: &str = include_str!("../../sql/media/library.sql");
const LICENCES: &str = "SELECT DISTINCT licence FROM media WHERE licence <> '' ORDER BY licence LIMIT 100";

/// What to list.
#[derive(Debug, Clone)]
pub struct Shelf {
    /// Language in which alternative texts are shown.
    pub locale: Locale,
    /// Folded words that all must occur; three count.
    pub words: Vec<String>,
    /// Whose.
    pub organisation: Option<Code>,
    /// `Some(true)` videos alone, `Some(false)` pictures alone.
    pub videos: Option<bool>,
    /// Licence.
    pub licence: Option<String>,
    /// Only those whose last day is this or earlier.
    pub ending_by: Option<Date>,
    /// Only those without alternative text in this language.
    pub without_alt: Option<Locale>,
    /// Only those nothing uses.
    pub unused: bool,
    /// Only those that readers may see.
    pub shown: bool,
    /// Rows.
    pub limit: u32,
    /// Rows to pass over.
    pub offset: u32,
}

impl Shelf {
    /// Everything.
    pub fn all(locale: Locale, limit: u32) -> Self {
        Self {
            locale,
            words: Vec::new(),
            organisation: None,
            videos: None,
            licence: None,
            ending_by: None,
            without_alt: None,
            unused: false,
            shown: false,
            limit,
            offset: 0,
        }
    }
}

/// A medium in the library.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelved {
    /// The medium.
    pub media: Media,
    /// What staff call it.
    pub title: String,
    /// Whose it is.
    pub organisation: Option<Code>,
    /// Last day on which it may be shown.
    pub rights_until: Option<Date>,
    /// Since when readers may not see it.
    pub withdrawn_at: Option<Timestamp>,
    /// Length of a video in milliseconds.
    pub duration_ms: Option<i64>,
    /// Marked as decorative.
    pub decorative: bool,
    /// In how many languages somebody said what it shows.
    pub alts: i64,
    /// What it shows, in the language asked for.
    pub alt: Option<String>,
}

/// Media that fit, newest first.
pub async fn library(conn: &mut Conn, shelf: &Shelf) -> Result<Vec<Shelved>, StoreError> {
    let mut words = shelf.words.iter().map(|w| format!("%{}%", w.replace(['%', '_'], "")));
    let mut word = || words.next().unwrap_or_else(|| "%".to_owned());
    let text = |text: Option<String>| text.unwrap_or_default();
    let args = args![
        &shelf.locale,
        word(),
        word(),
        word(),
        text(shelf.organisation.as_ref().map(ToString::to_string)),
        match shelf.videos {
            None => "%",
            Some(true) => "video/%",
            Some(false) => "image/%",
        },
        text(shelf.licence.clone()),
        text(shelf.ending_by.map(|day| day.to_string())),
        text(shelf.without_alt.as_ref().map(ToString::to_string)),
        i64::from(shelf.unused),
        i64::from(shelf.shown),
        shelf.limit,
        shelf.offset,
    ];
    let mut rows = conn
        .fetch_map(LIST, args, |row| {
            Ok(Shelved {
                media: read(row)?,
                title: row.text("title")?,
                organisation: row.opt_parse("organisation")?,
                rights_until: row.opt_parse("rights_until")?,
                withdrawn_at: row.opt_instant("withdrawn_at")?,
                duration_ms: row.opt_int("duration_ms")?,
                decorative: row.int("decorative")? != 0,
                alts: row.int("alts")?,
                alt: row.opt_text("alt")?,
            })
        })
        .await?;
    let mut media: Vec<Media> = rows.iter().map(|row| row.media.clone()).collect();
    load_variants(conn, &mut media).await?;
    for (row, media) in rows.iter_mut().zip(media) {
        row.media = media;
    }
    Ok(rows)
}

/// Licences in use.
pub async fn licences(conn: &mut Conn) -> Result<Vec<String>, StoreError> {
    conn.fetch_map(LICENCES, &[], |row| row.text("licence")).await
}
