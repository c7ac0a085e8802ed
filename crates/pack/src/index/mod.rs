//! `indices/<code>.toml`: composite indices of the country's own, each with where its figures come from and its plan.

mod check;
mod file;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use model::{Code, Nation};
use serde::{Deserialize, Serialize};

use crate::{PackData, Problems};

pub use check::TABLES;

/// How an index is made: everything that its results follow from, but for the figures themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IndexDefinition {
    /// Key, and the last part of its address.
    pub code: Code,
    /// What this edition is called by.
    pub edition: String,
    /// The day of the edition.
    pub published: Timestamp,
    /// Figures are taken as they were known then; as they are known when it is made if nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Timestamp>,
    /// The organisation that answers for it.
    pub publisher: Code,
    /// Licence of the results, as SPDX writes it.
    pub licence: String,
    /// No figure newer than of this year counts.
    pub year: i16,
    /// How many years older than that a figure may be.
    pub max_age: i16,
    /// Who is compared.
    pub areas: Vec<Code>,
    /// Where the figures come from: one for each column of the table.
    pub values: Vec<IndexValue>,
    /// From figures to an index.
    pub plan: composite::Plan,
    /// What of it is uncertain.
    #[serde(default)]
    pub study: composite::uncertainty::Study,
}

/// Where the figures of one column come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndexValue {
    /// The flow or ranking.
    #[serde(flatten)]
    pub origin: Origin,
    /// How old a figure may be, where not as old as the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i16>,
    /// The column of the flow that says how large the standard error of each figure is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// Where figures come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Origin {
    /// An indicator of a flow of data.
    Flow {
        /// The flow.
        flow: Code,
        /// The indicator, which is the column's code as well.
        indicator: Code,
    },
    /// The scores of a ranking of the register; its code is the column's.
    Ranking {
        /// The ranking.
        ranking: Code,
    },
}

impl IndexValue {
    /// The code of its column, by which the plan knows it.
    pub fn column(&self) -> &Code {
        match &self.origin {
            Origin::Flow { indicator, .. } => indicator,
            Origin::Ranking { ranking } => ranking,
        }
    }
}

impl IndexDefinition {
    /// The oldest and the newest year that count for a column.
    pub fn years(&self, value: &IndexValue) -> (i16, i16) {
        (self.year.saturating_sub(value.max_age.unwrap_or(self.max_age)), self.year)
    }
}

/// Reads one definition; its code is the file's name. Only what can be told from the file alone is checked.
pub fn load_index(path: &Path) -> Result<IndexDefinition, Problems> {
    let mut problems = Problems::default();
    match file::read(path, &mut problems) {
        Some((definition, _)) if problems.is_empty() => Ok(definition),
        _ => Err(problems),
    }
}

/// Reads the indices of the pack in `folder` and checks them against all the rest.
pub(crate) fn read(
    folder: &Path,
    nation: &Nation,
    data: Option<&PackData>,
    problems: &mut Problems,
) -> Vec<IndexDefinition> {
    let mut found = Vec::new();
    for path in files(folder) {
        if let Some((definition, text)) = file::read(&path, problems) {
            let file = check::File { path: &path, text: &text };
            check::check(&file, &definition, nation, data, problems);
            found.push(definition);
        }
    }
    check::names(folder, nation, &found, problems);
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("indices")).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> =
        entries.map(|e| e.path()).filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}
