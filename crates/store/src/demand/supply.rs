//! What is published: how much for a topic, section or territory in each language, how old, and how much it is read.

use jiff::Timestamp;
use model::{Code, Locale};
use sqlx::AssertSqlSafe;

use crate::{Conn, StoreError};

const SUPPLY: &str = include_str!("../../sql/demand/supply.sql");
const VIEWS: &str = include_str!("../../sql/demand/views.sql");
const EDITIONS: &str = include_str!("../../sql/demand/editions.sql");
const LACKING: &str = include_str!("../../sql/demand/lacking.sql");

/// What is held beside what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Axis {
    /// Topics.
    #[default]
    Topic,
    /// Sections.
    Section,
    /// Territories.
    Territory,
}

impl Axis {
    /// Every axis.
    pub const ALL: [Self; 3] = [Self::Topic, Self::Section, Self::Territory];

    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Section => "section",
            Self::Territory => "territory",
        }
    }

    /// The axis of a code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|axis| axis.as_str() == text)
    }

    /// A statement for this axis. Both parts are ours.
    fn put_in(self, sql: &str) -> AssertSqlSafe<String> {
        let (place, join) = match self {
            Self::Topic => ("p.topic", "JOIN item_topic p ON p.item_id = e.item_id"),
            Self::Section => ("e.section", ""),
            Self::Territory => ("p.territory", "JOIN item_territory p ON p.item_id = e.item_id"),
        };
        AssertSqlSafe(sql.replace("{place}", place).replace("{join}", join))
    }
}

/// Published editions of a place in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supply {
    /// Topic, section or territory.
    pub place: String,
    /// Language.
    pub locale: String,
    /// How many.
    pub n: i64,
    /// When the newest was last changed.
    pub newest: Timestamp,
}

/// How often they were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewed {
    /// Topic, section or territory.
    pub place: String,
    /// Language.
    pub locale: String,
    /// How often.
    pub n: i64,
}

/// A published edition with its readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedEdition {
    /// Its item.
    pub item: Code,
    /// Language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Headline.
    pub title: String,
    /// Who published it.
    pub publisher: Code,
    /// Last change readers saw.
    pub updated_at: Timestamp,
    /// How often it was read.
    pub views: i64,
}

/// A story that is not there in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Its item.
    pub item: Code,
    /// The language it was written in.
    pub locale: Locale,
    /// Headline in it.
    pub title: String,
    /// Who published it.
    pub publisher: Code,
    /// How often it was read in any language.
    pub views: i64,
}

/// What is published, by place and language.
pub async fn supply(conn: &mut Conn, axis: Axis) -> Result<Vec<Supply>, StoreError> {
    conn.fetch_map(axis.put_in(SUPPLY), &[], |row| {
        Ok(Supply {
            place: row.text("place")?,
            locale: row.text("locale")?,
            n: row.int("n")?,
            newest: row.instant("newest")?,
        })
    })
    .await
}

/// How often it was read in some months, both included, as roll-ups name them.
pub async fn views(
    conn: &mut Conn,
    axis: Axis,
    (from, until): (&str, &str),
) -> Result<Vec<Viewed>, StoreError> {
    conn.fetch_map(axis.put_in(VIEWS), args![from, until], |row| {
        Ok(Viewed { place: row.text("place")?, locale: row.text("locale")?, n: row.int("n")? })
    })
    .await
}

/// The published editions of a place, in one language or (empty) in all, the newest first.
pub async fn placed_editions(
    conn: &mut Conn,
    axis: Axis,
    (place, locale): (&str, &str),
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<PlacedEdition>, StoreError> {
    conn.fetch_map(axis.put_in(EDITIONS), args![from, until, place, locale, limit], |row| {
        Ok(PlacedEdition {
            item: row.parse("item_code")?,
            locale: row.parse("locale")?,
            slug: row.text("slug")?,
            title: row.text("title")?,
            publisher: row.parse("publisher")?,
            updated_at: row.instant("updated_at")?,
            views: row.int("n")?,
        })
    })
    .await
}

/// The stories read most in some months of which nobody has begun an edition in a language.
pub async fn lacking(
    conn: &mut Conn,
    locale: &Locale,
    (from, until): (&str, &str),
    limit: u32,
) -> Result<Vec<Lacking>, StoreError> {
    conn.fetch_map(LACKING, args![from, until, locale, limit], |row| {
        Ok(Lacking {
            item: row.parse("item_code")?,
            locale: row.parse("locale")?,
            title: row.text("title")?,
            publisher: row.parse("publisher")?,
            views: row.int("n")?,
        })
    })
    .await
}
