//! The file of an index.

use std::collections::HashSet;
use std::path::Path;

use composite::Plan;
use composite::uncertainty::Study;
use jiff::Timestamp;
use model::Code;
use serde::Deserialize;
use toml::Spanned;

use super::{IndexDefinition, IndexValue, Origin};
use crate::Problems;
use crate::problem::line_of;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndexFile {
    edition: Spanned<String>,
    published: Timestamp,
    as_of: Option<Timestamp>,
    publisher: Code,
    licence: String,
    year: Spanned<i16>,
    max_age: Spanned<i16>,
    areas: Vec<Spanned<Code>>,
    #[serde(default)]
    value: Vec<Spanned<ValueRow>>,
    plan: Plan,
    #[serde(default)]
    study: Study,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ValueRow {
    flow: Option<Code>,
    indicator: Option<Code>,
    ranking: Option<Code>,
    max_age: Option<i16>,
    error: Option<String>,
}

/// The definition and the text it was read from.
pub fn read(path: &Path, problems: &mut Problems) -> Option<(IndexDefinition, String)> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) => {
            problems.file(path, format!("cannot be read: {e}"));
            return None;
        }
    };
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let code = match Code::new(stem.as_ref()) {
        Ok(code) => code,
        Err(e) => {
            problems.file(path, format!("the file's name is the index' code: {e}"));
            return None;
        }
    };
    let file: IndexFile = match toml::from_str(&text) {
        Ok(file) => file,
        Err(e) => {
            problems.toml(path, &text, 0, &e);
            return None;
        }
    };
    let mut wrong = |at: usize, message: String| problems.at(path, line_of(&text, at), message);
    if file.edition.get_ref().trim().is_empty() {
        wrong(file.edition.span().start, "“edition” is empty: say what this edition is called".to_owned());
    }
    if !(1900..=2200).contains(file.year.get_ref()) {
        wrong(file.year.span().start, format!("“year”: {} is no year of figures", file.year.get_ref()));
    }
    if !(0..=50).contains(file.max_age.get_ref()) {
        wrong(file.max_age.span().start, "“max_age” is from 0 to 50 years".to_owned());
    }
    let mut seen = HashSet::new();
    for area in &file.areas {
        if !seen.insert(area.get_ref().clone()) {
            wrong(area.span().start, format!("area “{}” is there twice", area.get_ref()));
        }
    }
    let mut values: Vec<IndexValue> = Vec::with_capacity(file.value.len());
    for row in file.value {
        let (at, row) = (row.span().start, row.into_inner());
        let origin = match (row.flow, row.indicator, row.ranking) {
            (Some(flow), Some(indicator), None) => Origin::Flow { flow, indicator },
            (None, None, Some(ranking)) => Origin::Ranking { ranking },
            _ => {
                wrong(at, "a [[value]] has “flow” and “indicator”, or “ranking” alone".to_owned());
                continue;
            }
        };
        if row.error.is_some() && matches!(origin, Origin::Ranking { .. }) {
            wrong(at, "“error” is a column of a flow; rankings give no standard errors".to_owned());
        }
        let value = IndexValue { origin, max_age: row.max_age, error: row.error };
        if values.iter().any(|other| other.column() == value.column()) {
            wrong(at, format!("there are two [[value]] for “{}”", value.column()));
        }
        values.push(value);
    }
    let definition = IndexDefinition {
        code,
        edition: file.edition.into_inner().trim().to_owned(),
        published: file.published,
        as_of: file.as_of,
        publisher: file.publisher,
        licence: file.licence,
        year: file.year.into_inner(),
        max_age: file.max_age.into_inner(),
        areas: file.areas.into_iter().map(Spanned::into_inner).collect(),
        values,
        plan: file.plan,
        study: file.study,
    };
    Some((definition, text))
}
