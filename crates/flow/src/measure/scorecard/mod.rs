//! Scorecards: what a text, a campaign, an organisation or a programme put out, and what those reached took from it. Each
//! number is made of rows, counted the same way whatever the scorecard is of.
//!
//! Plans, indicators and studies of effect are asked by `web`, which puts the levels together.

mod campaign;
mod item;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::{Counted, Level};
use model::{Campaign, Code, Item, Locale, Refusal};
use store::audience::{self, Span, Sum};
use store::programme::{CountQuestion, CountedRow, CountedThing, sum_of_rows};
use store::{Conn, StoreError};

use crate::FlowError;

pub use item::{Read, read};

/// What is counted on every scorecard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Texts.
    Items,
    /// Translations that people made or checked.
    Translations,
    /// Pages.
    Editions,
    /// Languages.
    Languages,
    /// Pages that carry a key message.
    Messages,
    /// Messages sent through channels.
    Dispatches,
    /// How often pages were read.
    Views,
    /// Readers of each day, added up.
    Readers,
}

impl What {
    /// All of them, by level.
    pub const ALL: [Self; 8] = [
        Self::Items,
        Self::Translations,
        Self::Editions,
        Self::Languages,
        Self::Messages,
        Self::Dispatches,
        Self::Views,
        Self::Readers,
    ];

    /// Its word in addresses and files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Translations => "translations",
            Self::Editions => "editions",
            Self::Languages => "languages",
            Self::Messages => "messages",
            Self::Dispatches => "dispatches",
            Self::Views => "views",
            Self::Readers => "readers",
        }
    }

    /// The one of a word.
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == word)
    }

    /// At which level it stands.
    pub fn level(self) -> Level {
        match self {
            Self::Items | Self::Translations => Level::Activity,
            Self::Editions | Self::Languages | Self::Messages | Self::Dispatches => Level::Output,
            Self::Views | Self::Readers => Level::Outtake,
        }
    }

    /// The same as indicators of programmes name it.
    pub fn counted(self) -> Counted {
        match self {
            Self::Items => Counted::Items,
            Self::Translations => Counted::Translations,
            Self::Editions => Counted::Editions,
            Self::Languages => Counted::Languages,
            Self::Messages => Counted::WithMessage,
            Self::Dispatches => Counted::Dispatches,
            Self::Views => Counted::Views,
            Self::Readers => Counted::Readers,
        }
    }
}

/// Of whom or what is counted.
#[derive(Debug, Clone)]
pub enum Whose {
    /// A text in all its languages.
    Item(Box<Item>),
    /// What went out in the name of a campaign, and who came by its links.
    Campaign(Box<Campaign>),
    /// Organisations together.
    Organisations(Vec<Code>),
}

/// In which time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    begins: Timestamp,
    ends: Timestamp,
}

impl Time {
    /// From one day to another, both in it, where the portal is.
    pub fn new(from: Date, to: Date, zone: &TimeZone) -> Result<Self, FlowError> {
        let wrong = || Refusal::Invalid { field: "from", reason: "date-wrong" };
        if to < from {
            return Err(wrong().into());
        }
        let begin = |day: Date| day.to_zoned(zone.clone()).map(|at| at.timestamp());
        let both = begin(from).and_then(|first| Ok((first, begin(to.tomorrow()?)?)));
        let (begins, ends) = both.map_err(|_| wrong())?;
        Ok(Self { from, to, begins, ends })
    }

    fn holds(&self, at: Timestamp) -> bool {
        self.begins <= at && at < self.ends
    }
}

/// A number.
pub async fn number(conn: &mut Conn, whose: &Whose, what: What, time: &Time) -> Result<i64, StoreError> {
    match whose {
        Whose::Organisations(of) if of.is_empty() => Ok(0),
        Whose::Organisations(of) => store::programme::count(conn, &question(of, what, time)).await,
        _ => Ok(sum_of_rows(&rows(conn, whose, what, time).await?)),
    }
}

/// The rows it is made of, the newest first.
pub async fn rows(
    conn: &mut Conn,
    whose: &Whose,
    what: What,
    time: &Time,
) -> Result<Vec<CountedRow>, StoreError> {
    match whose {
        Whose::Organisations(of) if of.is_empty() => Ok(Vec::new()),
        Whose::Organisations(of) => store::programme::counted_rows(conn, &question(of, what, time)).await,
        Whose::Item(item) => item::rows(conn, item, what, time).await,
        Whose::Campaign(campaign) => campaign::rows(conn, campaign, what, time).await,
    }
}

fn question<'a>(organisations: &'a [Code], what: What, time: &Time) -> CountQuestion<'a> {
    CountQuestion {
        counted: what.counted(),
        organisations,
        from: time.begins,
        until: time.ends,
        days: (time.from, time.to),
    }
}

/// Days on which a key of a cut was read.
async fn readings(
    conn: &mut Conn,
    (cut, key): (&str, &str),
    organisation: &Code,
    what: What,
    time: &Time,
) -> Result<Vec<CountedRow>, StoreError> {
    let ends = (time.from.to_string(), time.to.to_string());
    let days = audience::series_of(conn, Span::Day, cut, key, (&ends.0, &ends.1)).await?;
    let row = |sum: &Sum| {
        let day: Date = sum.key.parse().ok()?;
        let at = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).ok()?.timestamp();
        let n = if what == What::Readers { sum.readers } else { sum.n };
        Some(CountedRow { thing: CountedThing::Reading { organisation: organisation.clone(), day, n }, at })
    };
    Ok(days.iter().rev().filter_map(row).collect())
}

/// The languages of editions, each once, with the day of its first one.
fn languages(editions: &[CountedRow]) -> Vec<CountedRow> {
    let mut found: Vec<(Locale, i64, Timestamp)> = Vec::new();
    for row in editions {
        let CountedThing::Edition { locale, .. } = &row.thing else { continue };
        match found.iter_mut().find(|(known, ..)| known == locale) {
            Some((_, editions, at)) => {
                *editions += 1;
                *at = row.at.min(*at);
            }
            None => found.push((locale.clone(), 1, row.at)),
        }
    }
    let row = |(locale, editions, at)| CountedRow { thing: CountedThing::Language { locale, editions }, at };
    found.into_iter().map(row).collect()
}

/// The first edition of each item.
fn items(editions: &[CountedRow]) -> Vec<CountedRow> {
    let mut found: Vec<CountedRow> = Vec::new();
    // The newest stands first.
    for row in editions.iter().rev() {
        let CountedThing::Edition { item, .. } = &row.thing else { continue };
        let is_known = found
            .iter()
            .any(|known| matches!(&known.thing, CountedThing::Edition { item: other, .. } if other == item));
        if !is_known {
            found.push(row.clone());
        }
    }
    found.reverse();
    found
}
