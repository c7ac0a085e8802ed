//! What Sen counts by itself, from what readers saw: the numbers, and the rows behind each of them.
//!
//! What was published in a time stays counted there, also when it was withdrawn later: a report that was handed in does
//! not become wrong afterwards.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::programme::Counted;
use model::{Code, DispatchId, EditionState, Locale};
use sqlx::AssertSqlSafe;

use crate::audience::Span;
use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::value::Value;
use crate::{Conn, StoreError};

const COUNT_EDITIONS: &str = include_str!("../../sql/programme/count_editions.sql");
const EDITIONS: &str = include_str!("../../sql/programme/rows_editions.sql");
const COUNT_LANGUAGES: &str = include_str!("../../sql/programme/count_languages.sql");
const LANGUAGES: &str = include_str!("../../sql/programme/rows_languages.sql");
const COUNT_CORRECTIONS: &str = include_str!("../../sql/programme/count_corrections.sql");
const CORRECTIONS: &str = include_str!("../../sql/programme/rows_corrections.sql");
const COUNT_WITHDRAWALS: &str = include_str!("../../sql/programme/count_withdrawals.sql");
const WITHDRAWALS: &str = include_str!("../../sql/programme/rows_withdrawals.sql");
const COUNT_VINTAGES: &str = include_str!("../../sql/programme/count_vintages.sql");
const VINTAGES: &str = include_str!("../../sql/programme/rows_vintages.sql");
const COUNT_DISPATCHES: &str = include_str!("../../sql/programme/count_dispatches.sql");
const DISPATCHES: &str = include_str!("../../sql/programme/rows_dispatches.sql");
const COUNT_READINGS: &str = include_str!("../../sql/programme/count_readings.sql");
const READINGS: &str = include_str!("../../sql/programme/rows_readings.sql");

/// The first edition of its item in the time: an item is counted once.
const FIRST: &str = "AND NOT EXISTS (SELECT 1 FROM edition o WHERE o.item_id = e.item_id \
     AND o.first_published_at >= $1 AND o.first_published_at < $2 \
     AND (o.first_published_at < e.first_published_at OR (o.first_published_at = e.first_published_at AND o.id < e.id)))";
const MESSAGE: &str = "AND EXISTS (SELECT 1 FROM item_message m WHERE m.item_id = e.item_id)";
const CHECKED: &str = "AND e.translation IN ('person', 'machine-checked')";
const CLARIFICATION: &str = "AND e.kind = 'clarification'";

/// What is counted of whom, in which time.
#[derive(Debug, Clone, Copy)]
pub struct CountQuestion<'a> {
    /// What.
    pub counted: Counted,
    /// Of whom, together.
    pub organisations: &'a [Code],
    /// From this moment …
    pub from: Timestamp,
    /// … up to this one, which is not in it.
    pub until: Timestamp,
    /// The first and the last day of that time where the portal is: readers are counted by days.
    pub days: (Date, Date),
}

/// Something that was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CountedThing {
    /// An edition: published, corrected or withdrawn.
    Edition {
        /// The item's code.
        item: Code,
        /// Language.
        locale: Locale,
        /// Headline.
        title: String,
        /// Last part of the address.
        slug: String,
        /// Whose it is.
        publisher: Code,
        /// Where it stands now.
        state: EditionState,
    },
    /// A language with its editions.
    Language {
        /// The language.
        locale: Locale,
        /// How many editions.
        editions: i64,
    },
    /// A vintage of figures.
    Vintage {
        /// The flow.
        flow: Code,
        /// Its number.
        number: i64,
        /// Who answers for the flow.
        publisher: Code,
        /// What was said about it.
        note: String,
    },
    /// A message that was sent through a channel.
    Dispatch {
        /// Its id.
        id: DispatchId,
        /// The channel.
        channel: Code,
        /// Who speaks there.
        organisation: Code,
        /// Language.
        locale: Locale,
        /// Headline of what it tells of.
        title: String,
        /// Where it can be seen; empty when nobody said.
        address: String,
    },
    /// A day on which pages were read.
    Reading {
        /// Whose pages.
        organisation: Code,
        /// The day.
        day: Date,
        /// How often, or by how many readers.
        n: i64,
    },
}

/// A row behind a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountedRow {
    /// What it is.
    pub thing: CountedThing,
    /// When it was.
    pub at: Timestamp,
}

impl CountedRow {
    /// How much of the number it is: one, or of a day all that was read.
    pub fn counts(&self) -> i64 {
        match &self.thing {
            CountedThing::Reading { n, .. } => *n,
            _ => 1,
        }
    }
}

/// What rows make together: the number.
pub fn sum_of_rows(rows: &[CountedRow]) -> i64 {
    rows.iter().map(CountedRow::counts).sum()
}

/// The number.
pub async fn count(conn: &mut Conn, question: &CountQuestion<'_>) -> Result<i64, StoreError> {
    if question.counted == Counted::Languages {
        // A language that two organisations publish in is one.
        return Ok(languages(conn, question).await?.len().try_into().unwrap_or(i64::MAX));
    }
    let template = counting(question.counted, "", "");
    let mut number = 0;
    for keys in keys(conn, question).await?.chunks(LIST_MAX) {
        for bounds in stretches(question) {
            let (sql, args) = bound(&template, bounds, keys);
            number += conn.fetch_count(AssertSqlSafe(sql), &args).await?;
        }
    }
    Ok(number)
}

/// The number of each organisation that has one, by code.
pub async fn count_each(
    conn: &mut Conn,
    question: &CountQuestion<'_>,
) -> Result<BTreeMap<Code, i64>, StoreError> {
    let mut each: BTreeMap<Code, i64> = BTreeMap::new();
    if question.counted == Counted::Vintages {
        for row in counted_rows(conn, question).await? {
            if let CountedThing::Vintage { publisher, .. } = row.thing {
                *each.entry(publisher).or_default() += 1;
            }
        }
        return Ok(each);
    }
    let whose = match question.counted {
        Counted::Dispatches => "c.organisation",
        Counted::Views | Counted::Readers => "a.key",
        _ => "e.publisher",
    };
    let template = counting(question.counted, &format!("{whose} AS who,"), &format!("GROUP BY {whose}"));
    for keys in keys(conn, question).await?.chunks(LIST_MAX) {
        for bounds in stretches(question) {
            let (sql, args) = bound(&template, bounds, keys);
            for (code, n) in conn.fetch_map(AssertSqlSafe(sql), &args, number_of).await? {
                *each.entry(code).or_default() += n;
            }
        }
    }
    Ok(each)
}

fn number_of(row: &Row) -> Result<(Code, i64), StoreError> {
    Ok((row.parse("who")?, row.int("n")?))
}

/// The statement that counts, together or by `who`.
fn counting(counted: Counted, who: &str, by: &str) -> String {
    let template = match counted {
        Counted::Languages => COUNT_LANGUAGES,
        Counted::Corrections => COUNT_CORRECTIONS,
        Counted::Withdrawals => COUNT_WITHDRAWALS,
        Counted::Vintages => COUNT_VINTAGES,
        Counted::Dispatches => COUNT_DISPATCHES,
        Counted::Views | Counted::Readers => COUNT_READINGS,
        _ => COUNT_EDITIONS,
    };
    template.replace("{only}", &only(counted)).replace("{who}", who).replace("{by}", by)
}

/// The rows behind the number, the newest first; together they make it ([`sum_of_rows`]).
pub async fn counted_rows(
    conn: &mut Conn,
    question: &CountQuestion<'_>,
) -> Result<Vec<CountedRow>, StoreError> {
    let template = match question.counted {
        Counted::Languages => return languages(conn, question).await,
        Counted::Corrections => CORRECTIONS.to_owned(),
        Counted::Withdrawals => WITHDRAWALS.to_owned(),
        Counted::Vintages => VINTAGES.to_owned(),
        Counted::Dispatches => DISPATCHES.to_owned(),
        Counted::Views | Counted::Readers => READINGS.replace("{only}", &only(question.counted)),
        of_editions => EDITIONS.replace("{only}", &only(of_editions)),
    };
    let publishers: BTreeMap<Code, Code> = if question.counted == Counted::Vintages {
        crate::data::flows(conn).await?.into_iter().map(|flow| (flow.code, flow.publisher)).collect()
    } else {
        BTreeMap::new()
    };
    let mut rows = Vec::new();
    for keys in keys(conn, question).await?.chunks(LIST_MAX) {
        let (sql, args) = ask(&template, question, keys);
        let read = |row: &Row| match question.counted {
            Counted::Vintages => vintage(row, &publishers),
            Counted::Dispatches => dispatch(row),
            Counted::Views | Counted::Readers => reading(row),
            _ => edition(row),
        };
        rows.extend(conn.fetch_map(AssertSqlSafe(sql), &args, read).await?);
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(rows)
}

/// Which editions count; which column of the readings.
fn only(counted: Counted) -> String {
    match counted {
        Counted::Items => FIRST.to_owned(),
        Counted::Clarifications => format!("{CLARIFICATION} {FIRST}"),
        Counted::WithMessage => MESSAGE.to_owned(),
        Counted::Translations => CHECKED.to_owned(),
        Counted::Views => "a.n".to_owned(),
        Counted::Readers => "a.readers".to_owned(),
        Counted::Editions
        | Counted::Languages
        | Counted::Corrections
        | Counted::Withdrawals
        | Counted::Vintages
        | Counted::Dispatches => String::new(),
    }
}

/// What the rows are looked up by: the organisations, or the flows they answer for.
async fn keys(conn: &mut Conn, question: &CountQuestion<'_>) -> Result<Vec<Code>, StoreError> {
    let mut keys: Vec<Code> = if question.counted == Counted::Vintages {
        let flows = crate::data::flows(conn).await?;
        let own = flows.into_iter().filter(|flow| question.organisations.contains(&flow.publisher));
        own.map(|flow| flow.code).collect()
    } else {
        question.organisations.to_vec()
    };
    // Named twice, an organisation would be counted twice when lists are asked in turns.
    keys.sort();
    keys.dedup();
    Ok(keys)
}

/// The bounds of rows.
fn ask(template: &str, question: &CountQuestion<'_>, keys: &[Code]) -> (String, Vec<Value>) {
    let bounds = if question.counted.is_of_readers() {
        let (from, to) = question.days;
        vec![Value::from(from.to_string()), Value::from(to.to_string())]
    } else {
        vec![Value::from(question.from), Value::from(question.until)]
    };
    bound(template, bounds, keys)
}

fn bound(template: &str, bounds: Vec<Value>, keys: &[Code]) -> (String, Vec<Value>) {
    let mut args = bounds;
    let sql = with_list(template, &mut args, keys.iter().map(Value::from));
    (sql, args)
}

/// The bounds of numbers. Of readers these are roll-ups: whole months, and days before and after them, so that a number of
/// years is made of few cells.
fn stretches(question: &CountQuestion<'_>) -> Vec<Vec<Value>> {
    if !question.counted.is_of_readers() {
        return vec![vec![Value::from(question.from), Value::from(question.until)]];
    }
    let stretch = |(span, from, until): (Span, String, String)| {
        vec![Value::from(span.as_str()), Value::from(from), Value::from(until)]
    };
    roll_ups(question.days).into_iter().map(stretch).collect()
}

fn roll_ups((from, to): (Date, Date)) -> Vec<(Span, String, String)> {
    let days = |from: Date, to: Date| (from <= to).then(|| (Span::Day, from.to_string(), to.to_string()));
    // The day before the first whole month, and the day after the last one.
    let before = if from.day() == 1 { from.yesterday().ok() } else { Some(from.last_of_month()) };
    let after = if to.last_of_month() == to { to.tomorrow().ok() } else { Some(to.first_of_month()) };
    let whole = before.zip(after).and_then(|(before, after)| {
        let months = (before.tomorrow().ok()?, after.yesterday().ok()?);
        (months.0 < months.1).then_some((before, months, after))
    });
    let Some((before, (first, last), after)) = whole else { return days(from, to).into_iter().collect() };
    let name = |day: Date| day.strftime("%Y-%m").to_string();
    let months = (Span::Month, name(first), name(last));
    days(from, before).into_iter().chain([months]).chain(days(after, to)).collect()
}

async fn languages(conn: &mut Conn, question: &CountQuestion<'_>) -> Result<Vec<CountedRow>, StoreError> {
    let mut found: Vec<CountedRow> = Vec::new();
    for keys in keys(conn, question).await?.chunks(LIST_MAX) {
        let (sql, args) = ask(LANGUAGES, question, keys);
        for row in conn.fetch_map(AssertSqlSafe(sql), &args, language).await? {
            let (locale, editions, at) = row;
            let known = found.iter_mut().find_map(|known| match &mut known.thing {
                CountedThing::Language { locale: other, editions } if *other == locale => {
                    Some((editions, &mut known.at))
                }
                _ => None,
            });
            match known {
                Some((known, first)) => {
                    *known += editions;
                    *first = at.min(*first);
                }
                None => found.push(CountedRow { thing: CountedThing::Language { locale, editions }, at }),
            }
        }
    }
    Ok(found)
}

fn language(row: &Row) -> Result<(Locale, i64, Timestamp), StoreError> {
    Ok((row.parse("locale")?, row.int("n")?, row.instant("at")?))
}

fn edition(row: &Row) -> Result<CountedRow, StoreError> {
    let thing = CountedThing::Edition {
        item: row.parse("item_code")?,
        locale: row.parse("locale")?,
        title: row.text("title")?,
        slug: row.text("slug")?,
        publisher: row.parse("publisher")?,
        state: row.parse("state")?,
    };
    Ok(CountedRow { thing, at: row.instant("at")? })
}

fn vintage(row: &Row, publishers: &BTreeMap<Code, Code>) -> Result<CountedRow, StoreError> {
    let flow: Code = row.parse("flow")?;
    let unknown = || StoreError::column("flow", format!("no flow “{flow}”"));
    let publisher = publishers.get(&flow).cloned().ok_or_else(unknown)?;
    let thing =
        CountedThing::Vintage { number: row.int("number")?, note: row.text("note")?, flow, publisher };
    Ok(CountedRow { thing, at: row.instant("at")? })
}

fn dispatch(row: &Row) -> Result<CountedRow, StoreError> {
    let thing = CountedThing::Dispatch {
        id: row.parse("id")?,
        channel: row.parse("channel")?,
        organisation: row.parse("organisation")?,
        locale: row.parse("locale")?,
        title: row.text("title")?,
        address: row.opt_text("remote_url")?.unwrap_or_default(),
    };
    Ok(CountedRow { thing, at: row.instant("at")? })
}

fn reading(row: &Row) -> Result<CountedRow, StoreError> {
    let day: Date = row.parse("starts")?;
    let noon = day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC);
    let at = noon.map_err(|error| StoreError::column("starts", error.to_string()))?.timestamp();
    Ok(CountedRow {
        thing: CountedThing::Reading { organisation: row.parse("key")?, day, n: row.int("n")? },
        at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_are_added_up_from_months_where_whole_ones_are_in_the_time() {
        let made = |from: (i16, i8, i8), to: (i16, i8, i8)| {
            let day = |(year, month, day)| Date::constant(year, month, day);
            let told = roll_ups((day(from), day(to))).into_iter();
            told.map(|(span, from, to)| format!("{} {from} {to}", span.as_str())).collect::<Vec<_>>()
        };
        assert_eq!(made((2026, 1, 1), (2026, 12, 31)), ["month 2026-01 2026-12"]);
        assert_eq!(
            made((2025, 12, 30), (2026, 2, 3)),
            ["day 2025-12-30 2025-12-31", "month 2026-01 2026-01", "day 2026-02-01 2026-02-03"]
        );
        assert_eq!(made((2026, 1, 2), (2026, 2, 27)), ["day 2026-01-02 2026-02-27"]);
        assert_eq!(made((2026, 3, 5), (2026, 3, 9)), ["day 2026-03-05 2026-03-09"]);
        assert_eq!(made((2026, 2, 1), (2026, 3, 1)), ["month 2026-02 2026-02", "day 2026-03-01 2026-03-01"]);
        assert!(made((2026, 2, 2), (2026, 2, 1)).is_empty());
    }
}
