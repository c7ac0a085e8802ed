//! The file of a programme: its keys, as they are written.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use model::programme::{Across, Counted, Level, Over, ProgrammePart, TaskKind};
use model::{Amount, Better, Code};
use serde::Deserialize;
use toml::Spanned;

use crate::Problems;

/// Words by locale.
pub type Words = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRow {
    pub code: Spanned<Code>,
    pub basis: Spanned<BasisRow>,
    pub lead: Spanned<Code>,
    pub from: Spanned<Date>,
    pub to: Option<Spanned<Date>>,
    pub currency: Spanned<String>,
    #[serde(default)]
    pub takes_part: Vec<Spanned<String>>,
    #[serde(default)]
    pub example: bool,
    #[serde(default)]
    pub public: bool,
    #[serde(default)]
    pub withheld: Vec<ProgrammePart>,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    #[serde(default)]
    pub titles: Words,
    #[serde(default)]
    pub about: Words,
    #[serde(default)]
    pub horizon: Vec<HorizonRow>,
    #[serde(default)]
    pub task: Vec<TaskRow>,
    #[serde(default)]
    pub indicator: Vec<IndicatorRow>,
    #[serde(default)]
    pub period: Vec<PeriodRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BasisRow {
    pub document: Code,
    #[serde(default)]
    pub place: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyRow {
    pub organisation: Option<Code>,
    pub every: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HorizonRow {
    pub years: i16,
    pub on: Spanned<Date>,
}

fn task() -> TaskKind {
    TaskKind::Task
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskRow {
    pub code: Spanned<Code>,
    pub parent: Option<Spanned<Code>>,
    #[serde(default = "task")]
    pub kind: TaskKind,
    #[serde(default)]
    pub number: String,
    pub organisation: Option<Spanned<Code>>,
    #[serde(default)]
    pub leads: Vec<Spanned<BodyRow>>,
    #[serde(default)]
    pub cooperating: Vec<Spanned<BodyRow>>,
    #[serde(default)]
    pub basis: Vec<Spanned<BasisRow>>,
    pub from: Option<Spanned<Date>>,
    pub to: Option<Spanned<Date>>,
    #[serde(default)]
    pub sources: Vec<Spanned<String>>,
    #[serde(default)]
    pub titles: Words,
    #[serde(default)]
    pub products: Words,
    #[serde(default)]
    pub note: Words,
}

fn higher() -> Better {
    Better::Higher
}

fn added() -> Across {
    Across::Sum
}

fn happens() -> Over {
    Over::Sum
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IndicatorRow {
    pub code: Spanned<Code>,
    pub task: Option<Spanned<Code>>,
    pub organisation: Option<Spanned<Code>>,
    pub level: Level,
    pub counted: Option<Counted>,
    #[serde(default = "higher")]
    pub better: Better,
    #[serde(default = "added")]
    pub across: Across,
    #[serde(default = "happens")]
    pub over: Over,
    #[serde(default)]
    pub titles: Words,
    #[serde(default)]
    pub unit: Words,
    #[serde(default)]
    pub method: Words,
    pub baseline: Option<Spanned<BaselineRow>>,
    pub target: Option<Spanned<TargetRow>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BaselineRow {
    pub value: Amount,
    pub on: Option<Date>,
    #[serde(default)]
    pub source: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetRow {
    pub value: Amount,
    pub by: Option<Date>,
    #[serde(default)]
    pub source: String,
}

/// Two weeks before, three days before, and three days after.
fn days() -> Vec<i16> {
    vec![14, 3, -3]
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodRow {
    pub code: Spanned<Code>,
    pub from: Spanned<Date>,
    pub to: Spanned<Date>,
    pub due: Spanned<Date>,
    #[serde(default = "days")]
    pub remind: Vec<i16>,
}

/// What the file says and the text it was read from.
pub fn read(path: &Path, problems: &mut Problems) -> Option<(FileRow, String)> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) => {
            problems.file(path, format!("cannot be read: {e}"));
            return None;
        }
    };
    match toml::from_str(&text) {
        Ok(row) => Some((row, text)),
        Err(e) => {
            problems.toml(path, &text, 0, &e);
            None
        }
    }
}
