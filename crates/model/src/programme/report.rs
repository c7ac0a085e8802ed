//! Reports: what was done in a period, handed up, returned or accepted.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Cost, Progress};
use crate::content::{UnknownWord, words};
use crate::{ActivityId, Amount, Code, Locale, PersonId, ReportId};

/// A time that is reported on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportingPeriod {
    /// Key, such as `2026-h1`.
    pub code: Code,
    /// Its programme.
    pub programme: Code,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// By when reports are due.
    pub due: Date,
    /// How many days before that day people are reminded; `0` is on the day, a negative number after it.
    pub remind: Vec<i16>,
}

words! {
    /// Where a report stands.
    ReportState, "state of a report" {
        /// Being written.
        Open = "open",
        /// Handed in.
        Submitted = "submitted",
        /// Given back with remarks.
        Returned = "returned",
        /// Accepted: what it says goes into the report above.
        Accepted = "accepted",
    }
}

words! {
    /// What somebody did with a report.
    StepKind, "step of a report" {
        /// Handed it in.
        Submit = "submit",
        /// Gave it back with remarks.
        Return = "return",
        /// Accepted it.
        Accept = "accept",
        /// Opened an accepted one again, with a reason.
        Reopen = "reopen",
        /// Took it back before anybody had decided on it.
        TakeBack = "take-back",
    }
}

/// The words of a report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Narrative {
    /// What was done and what came of it.
    pub done: String,
    /// What stood in the way, and why.
    pub difficulties: String,
    /// What was learned.
    pub lessons: String,
    /// What comes next.
    pub next: String,
    /// What is asked of those above.
    pub proposals: String,
}

/// How an activity went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityLine {
    /// Its lasting id.
    pub activity: ActivityId,
    /// Where it stands.
    pub progress: Progress,
    /// Money spent in the period.
    #[serde(default)]
    pub spent: Vec<Cost>,
    /// What is to be said.
    #[serde(default)]
    pub note: String,
}

/// How a task went.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskLine {
    /// The task.
    pub task: Code,
    /// Where it stands.
    pub progress: Progress,
    /// What is to be said.
    #[serde(default)]
    pub note: String,
}

/// A figure that people report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureLine {
    /// The indicator; never one that Sen counts.
    pub indicator: Code,
    /// The figure; `None` when it was not measured.
    pub value: Option<Amount>,
    /// Page or document it comes from.
    #[serde(default)]
    pub source: String,
    /// What is to be known about it; why it was not measured.
    #[serde(default)]
    pub note: String,
}

/// What a report says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReportBody {
    /// Its words.
    pub narrative: Narrative,
    /// How the tasks went.
    pub tasks: Vec<TaskLine>,
    /// How the activities went.
    pub activities: Vec<ActivityLine>,
    /// Figures.
    pub figures: Vec<FigureLine>,
}

/// An organisation's report on a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Id.
    pub id: ReportId,
    /// Its programme.
    pub programme: Code,
    /// Whose.
    pub organisation: Code,
    /// On what.
    pub period: Code,
    /// Where it stands.
    pub state: ReportState,
    /// The language it is written in.
    pub locale: Locale,
    /// What it says.
    pub body: ReportBody,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was last changed: what a form was filled from must be this.
    pub edited_at: Timestamp,
    /// By whom.
    pub edited_by: PersonId,
}

/// What happened to a report, with what it said then. Steps are only added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportStep {
    /// The report.
    pub report: ReportId,
    /// From 1.
    pub number: u32,
    /// What happened.
    pub kind: StepKind,
    /// Who did it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// What they said.
    pub remark: String,
    /// What the report said.
    pub body: ReportBody,
    /// What Sen had counted then: indicator and figure.
    pub counted: Vec<(Code, Amount)>,
}

/// What was handed in last and not taken back again, with what it said then, of the steps of a report, the oldest first.
pub fn newest_handed_in(steps: &[ReportStep]) -> Option<&ReportStep> {
    let mut taken_back = false;
    for step in steps.iter().rev() {
        match step.kind {
            StepKind::TakeBack => taken_back = true,
            StepKind::Submit if taken_back => taken_back = false,
            StepKind::Submit | StepKind::Accept => return Some(step),
            StepKind::Return | StepKind::Reopen => {}
        }
    }
    None
}
