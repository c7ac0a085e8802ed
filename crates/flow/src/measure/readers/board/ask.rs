//! The questions of a dashboard.

use std::collections::{BTreeMap, HashMap, HashSet};

use jiff::tz::TimeZone;
use store::audience::{self, Span, Sum};
use store::{Conn, StoreError};

use super::super::publish::{Published, Shown, published};
use super::of::{Of, Part, Side, reading_of};
use super::time::Times;

/// So many parts are taken into account.
const PARTS_MAX: u32 = 20_000;

/// Who asks, of what, under which threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// Of what.
    pub of: Of,
    /// The keys under which it is counted: several for an organisation with others below it.
    pub keys: Vec<String>,
    /// Counts under it are withheld.
    pub k: i64,
}

/// Parts, those counted most first, and the same parts at another time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// As they are told.
    pub told: Published,
    /// How many there are besides those in the list.
    pub more: usize,
}

/// How fine rows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Hours, where they are kept.
    Hour,
    /// Days.
    Day,
    /// Months.
    Month,
}

impl Step {
    /// Its code.
    pub fn as_str(self) -> &'static str {
        self.span().as_str()
    }

    /// The roll-ups.
    pub fn span(self) -> Span {
        match self {
            Self::Hour => Span::Hour,
            Self::Day => Span::Day,
            Self::Month => Span::Month,
        }
    }
}

fn add(into: &mut BTreeMap<String, Sum>, sums: impl IntoIterator<Item = Sum>) {
    for sum in sums {
        let known = into.entry(sum.key.clone()).or_insert_with(|| Sum { key: sum.key, n: 0, readers: 0 });
        known.n += sum.n;
        known.readers += sum.readers;
    }
}

/// All of them together.
fn all(key: &str, sums: &[Sum]) -> Sum {
    Sum {
        key: key.to_owned(),
        n: sums.iter().map(|sum| sum.n).sum(),
        readers: sums.iter().map(|sum| sum.readers).sum(),
    }
}

/// Parts as they are told, with those of which nothing was counted as nothing: nobody is behind these, and left out they would
/// leave a gap.
pub(super) fn told(parts: &[Sum], total: &Sum, k: i64, in_steps: bool) -> Published {
    let some: Vec<Sum> = parts.iter().filter(|part| part.n > 0).cloned().collect();
    let told = published(&some, total, k, in_steps);
    let mut counted = told.rows.into_iter();
    let rows = parts
        .iter()
        .filter_map(|part| {
            if part.n > 0 {
                counted.next()
            } else {
                Some(Shown { key: part.key.clone(), n: Some(0), readers: Some(0) })
            }
        })
        .collect();
    Published { rows, total: told.total, withheld: told.withheld }
}

impl Board {
    /// Something that is counted under one key.
    pub fn new(of: Of, k: i64) -> Self {
        Self { keys: vec![of.key()], of, k }
    }

    /// An organisation with those below it.
    pub fn with_keys(of: Of, keys: Vec<String>, k: i64) -> Self {
        Self { of, keys, k }
    }

    /// How often it was read, and by how many.
    pub async fn whole(&self, conn: &mut Conn, times: &Times) -> Result<Shown, StoreError> {
        let total = self.sum(conn, times).await?;
        Ok(published(&[], &total, self.k, !times.is_told_exactly()).total)
    }

    async fn sum(&self, conn: &mut Conn, times: &Times) -> Result<Sum, StoreError> {
        let mut sums = Vec::new();
        for stretch in times.stretches() {
            let ends = (stretch.from.as_str(), stretch.until.as_str());
            let cut = self.of.kind.cut();
            sums.extend(audience::sums_of_keys(conn, stretch.span, cut, &self.keys, ends).await?);
        }
        Ok(all(&self.of.text(), &sums))
    }

    /// The same over time: every hour of a day, day of a week or month, month of a year, those of nothing too.
    pub async fn over_time(
        &self,
        conn: &mut Conn,
        times: &Times,
        zone: &TimeZone,
    ) -> Result<Published, StoreError> {
        let (span, steps) = times.steps(zone);
        let total = self.sum(conn, times).await?;
        let cells = self.cells(conn, span, self.of.kind.cut(), &self.keys, &steps).await?;
        Ok(self.told_over_time(&steps, cells, &total, times))
    }

    fn told_over_time(
        &self,
        steps: &[String],
        mut cells: BTreeMap<String, Sum>,
        total: &Sum,
        times: &Times,
    ) -> Published {
        let mut parts: Vec<Sum> = steps
            .iter()
            .map(|step| cells.remove(step).unwrap_or_else(|| Sum { key: step.clone(), n: 0, readers: 0 }))
            .collect();
        if times.is_running() {
            // What is still to come is not nothing.
            let come = parts.iter().rposition(|part| part.n > 0).map_or(0, |last| last + 1);
            parts.truncate(come);
        }
        // Hours of UTC need not make up a day of the country: the whole is at least what is shown of it.
        let total = Sum { n: total.n.max(parts.iter().map(|part| part.n).sum()), ..total.clone() };
        let told = told(&parts, &total, self.k, times.is_running());
        Published { total: published(&[], &total, self.k, !times.is_told_exactly()).total, ..told }
    }

    async fn cells(
        &self,
        conn: &mut Conn,
        span: Span,
        cut: &str,
        keys: &[String],
        steps: &[String],
    ) -> Result<BTreeMap<String, Sum>, StoreError> {
        let mut out = BTreeMap::new();
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return Ok(out) };
        let ends = (first.as_str(), last.as_str());
        let rows = audience::cells_of_keys(conn, span, cut, keys, ends).await?;
        add(&mut out, rows.into_iter().map(|row| Sum { key: row.starts, n: row.n, readers: row.readers }));
        Ok(out)
    }

    /// The keys of one part in the part's cut.
    fn keys_of_part(&self, part: &Part, key: &str) -> Vec<String> {
        match part.side {
            Side::Whole => vec![key.to_owned()],
            Side::Behind => self.keys.iter().map(|asked| format!("{asked}|{key}")).collect(),
            Side::First => self.keys.iter().map(|asked| format!("{key}|{asked}")).collect(),
        }
    }

    /// Its parts, those counted most first.
    pub async fn by(
        &self,
        conn: &mut Conn,
        part: &Part,
        times: &Times,
        rows: usize,
    ) -> Result<Listed, StoreError> {
        let mut sums: Vec<Sum> = self.parts(conn, part, times).await?.into_values().collect();
        sums.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.key.cmp(&b.key)));
        let total = all(part.by, &sums);
        let mut told = published(&sums, &total, self.k, !times.is_told_exactly());
        // Their very names may tell too much.
        told.rows.retain(|row| row.n.is_some());
        let more = told.rows.len().saturating_sub(rows);
        told.rows.truncate(rows);
        Ok(Listed { told, more })
    }

    async fn parts(
        &self,
        conn: &mut Conn,
        part: &Part,
        times: &Times,
    ) -> Result<BTreeMap<String, Sum>, StoreError> {
        let mut out = BTreeMap::new();
        let own: HashSet<&str> = self.keys.iter().map(String::as_str).collect();
        for stretch in times.stretches() {
            let (span, ends) = (stretch.span, (stretch.from.as_str(), stretch.until.as_str()));
            let sums = match (part.side, self.keys.as_slice()) {
                (Side::Whole, _) => audience::cell_sums(conn, span, part.cut, ends, PARTS_MAX).await?,
                (Side::Behind, [key]) => {
                    audience::keys_starting(conn, span, part.cut, &format!("{key}|"), ends, PARTS_MAX).await?
                }
                (Side::First, [key]) => {
                    audience::keys_ending(conn, span, part.cut, &format!("|{key}"), ends, PARTS_MAX).await?
                }
                _ => audience::cell_sums(conn, span, part.cut, ends, PARTS_MAX).await?,
            };
            add(
                &mut out,
                sums.into_iter().filter_map(|sum| {
                    let (asked, key) = match part.side {
                        Side::Whole => return Some(sum),
                        Side::Behind => sum.key.rsplit_once('|')?,
                        Side::First => sum.key.split_once('|').map(|(key, asked)| (asked, key))?,
                    };
                    own.contains(asked).then(|| Sum { key: key.to_owned(), n: sum.n, readers: sum.readers })
                }),
            );
        }
        Ok(out)
    }

    /// Some of its parts at another time, by key, told as parts of the whole of then.
    pub async fn same_parts(
        &self,
        conn: &mut Conn,
        part: &Part,
        times: &Times,
        keys: &[&str],
    ) -> Result<HashMap<String, Shown>, StoreError> {
        let total = self.sum(conn, times).await?;
        let mut parts = Vec::with_capacity(keys.len());
        for key in keys {
            let own = self.keys_of_part(part, key);
            let mut sums = Vec::new();
            for stretch in times.stretches() {
                let ends = (stretch.from.as_str(), stretch.until.as_str());
                sums.extend(audience::sums_of_keys(conn, stretch.span, part.cut, &own, ends).await?);
            }
            parts.push(all(key, &sums));
        }
        let told = published(&parts, &total, self.k, !times.is_told_exactly());
        Ok(told.rows.into_iter().map(|row| (row.key.clone(), row)).collect())
    }

    /// Classes of reading time (`time`) or depth (`depth`), in their order; nothing where they are not counted.
    pub async fn reading(
        &self,
        conn: &mut Conn,
        what: &str,
        times: &Times,
    ) -> Result<Option<Published>, StoreError> {
        let Some(part) = reading_of(self.of.kind, what) else { return Ok(None) };
        let mut found = self.parts(conn, &part, times).await?;
        let classes: Vec<&str> = if what == "time" {
            tally::buckets::TIMES.iter().map(|(_, code)| *code).collect()
        } else {
            tally::buckets::DEPTHS.iter().map(|(_, code)| *code).collect()
        };
        let parts: Vec<Sum> = classes
            .into_iter()
            .map(|class| {
                found.remove(class).unwrap_or_else(|| Sum { key: class.to_owned(), n: 0, readers: 0 })
            })
            .collect();
        if parts.iter().all(|part| part.n == 0) {
            return Ok(None);
        }
        Ok(Some(told(&parts, &all(what, &parts), self.k, !times.is_told_exactly())))
    }

    /// The rows behind a number: of all of it, or of one of its parts; the whole is the number.
    pub async fn rows(
        &self,
        conn: &mut Conn,
        part: Option<(&Part, &str)>,
        times: &Times,
        (step, zone): (Step, &TimeZone),
    ) -> Result<Published, StoreError> {
        let (cut, keys) = match part {
            Some((part, key)) => (part.cut, self.keys_of_part(part, key)),
            None => (self.of.kind.cut(), self.keys.clone()),
        };
        let mut sums = Vec::new();
        for stretch in times.stretches() {
            let ends = (stretch.from.as_str(), stretch.until.as_str());
            sums.extend(audience::sums_of_keys(conn, stretch.span, cut, &keys, ends).await?);
        }
        let total = all(part.map_or("", |(_, key)| key), &sums);
        let steps = match step {
            Step::Hour => super::time::hours(times.from, times.until, zone),
            Step::Day => super::time::days(times.from, times.until).map(|day| day.to_string()).collect(),
            Step::Month => {
                let mut months: Vec<String> = super::time::days(times.from, times.until)
                    .map(|day| day.strftime("%Y-%m").to_string())
                    .collect();
                months.dedup();
                months
            }
        };
        let mut cells = self.cells(conn, step.span(), cut, &keys, &steps).await?;
        // Rows of nothing are no rows.
        let parts: Vec<Sum> = steps.iter().filter_map(|step| cells.remove(step)).collect();
        let total = Sum { n: total.n.max(parts.iter().map(|part| part.n).sum()), ..total };
        let told = published(&parts, &total, self.k, times.is_running());
        Ok(Published { total: published(&[], &total, self.k, !times.is_told_exactly()).total, ..told })
    }

    /// Views of several keys of its own cut, by day, for small drawings in lists; what is withheld is left out.
    pub async fn sparks(
        &self,
        conn: &mut Conn,
        part: &Part,
        keys: &[&str],
        times: &Times,
    ) -> Result<HashMap<String, Vec<Option<i64>>>, StoreError> {
        let days: Vec<String> =
            super::time::days(times.from, times.until).map(|day| day.to_string()).collect();
        let mut out = HashMap::new();
        for key in keys {
            let mut cells =
                self.cells(conn, Span::Day, part.cut, &self.keys_of_part(part, key), &days).await?;
            let parts: Vec<Sum> = days.iter().filter_map(|day| cells.remove(day)).collect();
            let told = published(&parts, &all(key, &parts), self.k, times.is_running());
            let known: HashMap<&str, Option<i64>> =
                told.rows.iter().map(|row| (row.key.as_str(), row.n)).collect();
            let line = days.iter().map(|day| known.get(day.as_str()).copied().unwrap_or(Some(0))).collect();
            out.insert((*key).to_owned(), line);
        }
        Ok(out)
    }
}
