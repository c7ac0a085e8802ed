//! Studies of effect: what a campaign is asked, fixed before it runs, and what the figures answer.
//!
//! A study names an outcome over time, series that the campaign does not reach, and days. Once it is registered its record
//! never changes; what is measured comes in as readings, what is worked out as results, and both are only added.

mod times;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::programme::Wording;
use crate::{Code, Locale, PersonId};

pub use times::{MOST_TIMES, Times, Uneven, read_day};

words! {
    /// Where a study stands.
    StudyState, "state of a study" {
        /// Being written.
        Draft = "draft",
        /// Fixed: its record does not change any more.
        Registered = "registered",
        /// The figures gave an answer.
        Answered = "answered",
        /// The figures cannot answer.
        Refused = "refused",
        /// Readers see it.
        Published = "published",
        /// Taken back, with the reason.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// How long one time of a study is.
    Step, "length of a period" {
        /// A day.
        Day = "day",
        /// A week, from Monday.
        Week = "week",
        /// A month.
        Month = "month",
    }
}

words! {
    /// How the days of a period come together.
    Together, "way of putting days together" {
        /// Added up.
        Sum = "sum",
        /// Their mean.
        Mean = "mean",
    }
}

words! {
    /// What returns in a study's series.
    Cycle, "cycle" {
        /// Nothing.
        None = "none",
        /// The days of a week.
        Week = "week",
        /// The weeks or months of a year.
        Year = "year",
    }
}

words! {
    /// What a series is to a study.
    SeriesRole, "role of a series" {
        /// What the campaign was to move.
        Outcome = "outcome",
        /// Goes with the outcome and is not reached by the campaign.
        Control = "control",
        /// A unit outside of the campaign, measured like the outcome.
        Outside = "outside",
        /// Both: a control, and a unit outside of the campaign.
        Both = "both",
        /// Another unit in the campaign, measured like the outcome.
        Inside = "inside",
    }
}

impl SeriesRole {
    /// Whether it stands for what would have happened.
    pub fn is_control(self) -> bool {
        matches!(self, Self::Control | Self::Both)
    }

    /// Whether it is compared with the outcome as a unit: in the campaign, or outside of it.
    pub fn unit(self) -> Option<bool> {
        match self {
            Self::Outcome | Self::Inside => Some(true),
            Self::Outside | Self::Both => Some(false),
            Self::Control => None,
        }
    }
}

words! {
    /// What Sen itself can give as a series.
    OwnSeries, "series of Sen's own" {
        /// Editions of the organisation that were published.
        Editions = "editions",
        /// Corrections of the organisation's editions.
        Corrections = "corrections",
        /// How often the organisation's pages were read.
        Views = "views",
        /// How many readers they had.
        Readers = "readers",
    }
}

words! {
    /// What was worked out.
    ResultKind, "kind of result" {
        /// What can be seen at all, from the time before alone.
        Power = "power",
        /// What the campaign did.
        Estimate = "estimate",
    }
}

/// Where a series comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SeriesSource {
    /// Counted by Sen.
    Own {
        /// What.
        what: OwnSeries,
        /// Whose; the organisation of the study where none is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        organisation: Option<Code>,
    },
    /// A series of a dataflow.
    Dataflow {
        /// The flow.
        flow: Code,
        /// The codes of its dimensions, with dots between.
        key: String,
    },
    /// A column of a file that somebody brings.
    Uploaded {
        /// The column's heading.
        column: String,
    },
}

impl fmt::Display for SeriesSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own { what, organisation: None } => write!(f, "{what}"),
            Self::Own { what, organisation: Some(whose) } => write!(f, "{what}: {whose}"),
            Self::Dataflow { flow, key } => write!(f, "{flow}: {key}"),
            Self::Uploaded { column } => f.write_str(column),
        }
    }
}

/// From where exactly values were read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ReadFrom {
    /// Counted by Sen at that moment.
    Own,
    /// This vintage of the flow.
    Vintage {
        /// Its number.
        number: i64,
    },
    /// This file.
    File {
        /// SHA-256 (hex); its bytes are kept.
        sha256: String,
        /// Its name.
        name: String,
    },
}

/// A series of a study.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StudySeries {
    /// Number within the study, from 1.
    pub number: u32,
    /// What it is to the study.
    pub role: SeriesRole,
    /// Name; no two of a study have the same.
    pub name: String,
    /// Where it comes from.
    pub source: SeriesSource,
}

/// Values of a series as they were read at one time. Readings are only added.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The study.
    pub study: Code,
    /// Number of the series.
    pub series: u32,
    /// From 1.
    pub number: u32,
    /// From where.
    pub from: ReadFrom,
    /// Days and values, the earliest first.
    pub points: Vec<(Date, Option<f64>)>,
    /// SHA-256 (hex) of the points.
    pub digest: String,
    /// Who read them.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// What a study says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StudyBody {
    /// Name.
    pub titles: Wording,
    /// What is asked.
    pub question: Wording,
    /// What the outcome is measured in.
    pub unit: Wording,
    /// First day of the time before that is learned from.
    pub before_from: Date,
    /// First day of the campaign.
    pub from: Date,
    /// Last day of the campaign.
    pub until: Date,
    /// Last day on which an effect is looked for.
    pub after_until: Date,
    /// Length of a period.
    pub step: Step,
    /// How the days of a period come together.
    pub together: Together,
    /// What returns.
    pub cycle: Cycle,
    /// The smallest average effect per period that is worth having.
    pub smallest: f64,
}

/// How a study was fixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The record, as JSON: this very text.
    pub record: String,
    /// Its SHA-256 (hex), which stands in the audit log.
    pub digest: String,
    /// Who registered it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// The campaign had begun by then, or figures of its time were there.
    pub late: bool,
}

/// A study of what a campaign did.
#[derive(Debug, Clone, PartialEq)]
pub struct EffectStudy {
    /// Its code: small letters, digits and hyphens.
    pub code: Code,
    /// The campaign.
    pub campaign: Code,
    /// Whose campaign it is.
    pub organisation: Code,
    /// The language its words were written in.
    pub locale: Locale,
    /// What it says.
    pub body: StudyBody,
    /// Where it stands.
    pub state: StudyState,
    /// On what random numbers depend.
    pub seed: u32,
    /// Who began it.
    pub by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// When it was last changed: what a form was filled from must be this.
    pub edited_at: Timestamp,
    /// How it was fixed.
    pub registration: Option<Registration>,
    /// Why it was taken back; empty otherwise.
    pub withdrawn: String,
}

/// What was worked out once. Results are only added.
#[derive(Debug, Clone, PartialEq)]
pub struct StudyResult {
    /// The study.
    pub study: Code,
    /// From 1.
    pub number: u32,
    /// What was asked of the figures.
    pub kind: ResultKind,
    /// The readings it rests on: number of the series, number of the reading.
    pub readings: Vec<(u32, u32)>,
    /// SHA-256 (hex) of all that went in.
    pub inputs: String,
    /// The settings, as JSON.
    pub settings: String,
    /// What worked it out, with its version.
    pub engine: String,
    /// The answer, as JSON.
    pub answer: String,
    /// Who had it worked out.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// A result that readers were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Publication {
    /// Number of the result.
    pub result: u32,
    /// Who let it out: somebody other than who worked it out.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}
