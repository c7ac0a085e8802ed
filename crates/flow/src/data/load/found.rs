//! What was found out about a file, in a form that is kept and told in any language.

use std::collections::BTreeMap;

use sdmx::Fault;
use serde::{Deserialize, Serialize};

use crate::data::error::{Problems, RowProblem, What};
use crate::data::publish_vintage::Preview;
use crate::data::revisions::Revision;

/// What was found out about a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Found {
    /// What is wrong with it, the first of it.
    pub problems: Vec<ToldProblem>,
    /// How many problems more there are.
    pub more: u64,
    /// What it would change.
    pub changes: Option<Changes>,
    /// It was checked once more because somebody published another vintage in between.
    pub again: bool,
}

/// What is wrong in a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldProblem {
    /// The row or line, from 1; 0 when it is the whole file.
    pub row: u64,
    /// Where in the row.
    pub column: String,
    /// What kind of problem it is: the end of a message's key.
    pub kind: String,
    /// What is said in the message, by name.
    pub said: BTreeMap<String, String>,
}

/// What a file would change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// The newest vintage it was held against; 0 when there is none.
    pub base: i64,
    /// Observations of the file.
    pub rows: u64,
    /// Something would be different.
    pub any: bool,
    /// Observations that are new.
    pub added: i64,
    /// Observations that are others.
    pub revised: i64,
    /// Observations that are gone.
    pub removed: i64,
    /// Series afterwards.
    pub series: i64,
    /// Observations afterwards.
    pub observations: i64,
    /// The first of those that are others or gone.
    pub first: Vec<ToldRevision>,
}

/// An observation that would be another, or gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldRevision {
    /// The codes of its series.
    pub key: Vec<String>,
    /// Its period, as written.
    pub period: String,
    /// What it is, in the order of the columns of a kept row.
    pub before: Option<Vec<String>>,
    /// What it would be.
    pub after: Option<Vec<String>>,
}

impl Found {
    /// Something is wrong with the file.
    pub(super) fn wrong(problems: &Problems) -> Self {
        let problems_told = problems.list.iter().map(ToldProblem::of).collect();
        Self { problems: problems_told, more: problems.more, ..Self::default() }
    }

    /// The file is right.
    pub(super) fn right(preview: Preview, rows: u64) -> Self {
        let vintage = preview.vintage;
        let changes = Changes {
            base: vintage.number - 1,
            rows,
            any: preview.changes,
            added: vintage.added,
            revised: vintage.revised,
            removed: vintage.removed,
            series: vintage.series,
            observations: vintage.observations,
            first: preview.revisions.into_iter().map(ToldRevision::of).collect(),
        };
        Self { changes: Some(changes), ..Self::default() }
    }

    /// As it was kept; nothing when nothing is known yet.
    pub fn read(text: &str) -> Self {
        if text.is_empty() {
            return Self::default();
        }
        serde_json::from_str(text).unwrap_or_else(|e| {
            tracing::error!("what was found out about a file of figures cannot be read: {e}");
            Self::default()
        })
    }

    pub(super) fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl ToldRevision {
    fn of(revision: Revision) -> Self {
        let change = revision.change;
        Self { key: revision.key, period: change.period, before: change.before, after: change.after }
    }
}

impl ToldProblem {
    /// A problem, to be told in any language.
    pub fn of(problem: &RowProblem) -> Self {
        let (kind, said) = told(&problem.what);
        let said = said.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { row: problem.row, column: problem.column.clone(), kind: kind.to_owned(), said }
    }
}

/// The kind of a problem, and what is said of it by name.
fn told(what: &What) -> (&'static str, Vec<(&'static str, String)>) {
    match what {
        What::Value(fault) => told_fault(fault),
        What::File(words) => ("file", vec![("detail", words.clone())]),
        What::Encoding => ("encoding", vec![]),
        What::NoData => ("no-data", vec![]),
        What::Fields { found, expected } => {
            ("fields", vec![("found", found.to_string()), ("expected", expected.to_string())])
        }
        What::NoColumn { known } => ("no-column", vec![("known", known.join(", "))]),
        What::MissingColumn => ("missing-column", vec![]),
        What::TwiceColumn => ("twice-column", vec![]),
        What::OtherFlow { found, expected } => {
            ("other-flow", vec![("found", found.clone()), ("expected", expected.clone())])
        }
        What::NoRows => ("no-rows", vec![]),
        What::Frequency(period) => ("frequency", vec![("value", period.clone())]),
    }
}

fn told_fault(fault: &Fault) -> (&'static str, Vec<(&'static str, String)>) {
    let value = |value: &String| ("value", value.clone());
    match fault {
        Fault::Missing => ("missing", vec![]),
        Fault::Code { value: code, list } => ("code", vec![value(code), ("list", list.clone())]),
        Fault::Type { value: text, expected } => (type_kind(expected), vec![value(text)]),
        Fault::Length { value: text, length, min, max } => (
            "length",
            vec![
                value(text),
                ("length", length.to_string()),
                ("min", min.to_string()),
                ("max", if *max == u32::MAX { "…".to_owned() } else { max.to_string() }),
            ],
        ),
        Fault::Range { value: number, min, max } => {
            ("range", vec![value(number), ("min", min.clone()), ("max", max.clone())])
        }
        Fault::Decimals { value: number, decimals } => {
            ("decimals", vec![value(number), ("decimals", decimals.to_string())])
        }
        Fault::Repeated(row) => ("repeated", vec![("row", row.to_string())]),
        Fault::Varies { value: text, first, row } => {
            ("varies", vec![value(text), ("first", first.clone()), ("row", row.to_string())])
        }
    }
}

/// Which message says what a value should have been, by what [`sdmx::model::DataType::expected`] says.
fn type_kind(expected: &str) -> &'static str {
    match expected.split(',').next().unwrap_or_default() {
        "letters" => "type-letters",
        "letters and digits" => "type-letters-digits",
        "digits" => "type-digits",
        "true or false" => "type-boolean",
        "a whole number" => "type-whole",
        "a number with a decimal point" => "type-number",
        "a year" => "type-year",
        "a month" => "type-month",
        "a day" => "type-day",
        "a date and time" => "type-moment",
        "a period" => "type-period",
        _ => "type-text",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use sdmx::model::DataType;

    use super::*;

    #[test]
    fn every_type_has_words_of_its_own() {
        let kinds = ["Alpha", "AlphaNumeric", "Numeric", "Boolean", "Integer", "Double", "GregorianYear"];
        let kinds = kinds.into_iter().chain([
            "GregorianYearMonth",
            "GregorianDay",
            "DateTime",
            "ObservationalTimePeriod",
        ]);
        let mut seen = std::collections::BTreeSet::new();
        for name in kinds {
            let kind = type_kind(DataType::parse(name).unwrap().expected());
            assert!(kind != "type-text" && seen.insert(kind), "{name}: {kind}");
        }
        assert_eq!(type_kind(DataType::parse("String").unwrap().expected()), "type-text");
    }

    #[test]
    fn what_was_found_is_kept_as_it_was() {
        let what = What::Value(Fault::Code { value: "XX".into(), list: "CL_AREA".into() });
        let mut found = Found::wrong(&Problems::one(3, "B (REF_AREA)", what));
        found.more = 2;
        let again = Found::read(&found.write());
        assert_eq!(again, found);
        assert_eq!(again.problems[0].said["list"], "CL_AREA");
        assert_eq!(Found::read(""), Found::default());
    }
}
