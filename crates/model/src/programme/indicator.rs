//! Indicators: what is counted at which level, and how figures of many make one.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Wording;
use crate::content::{UnknownWord, words};
use crate::{Amount, Better, Code, IndicatorValueId, PersonId};

words! {
    /// Levels of the AMEC Integrated Evaluation Framework.
    Level, "level" {
        /// What goes in: people, money.
        Input = "input",
        /// What is done.
        Activity = "activity",
        /// What is put out.
        Output = "output",
        /// What those reached take from it: attention, recall.
        Outtake = "out-take",
        /// What they think or do because of it.
        Outcome = "outcome",
        /// What changes for the country.
        Impact = "impact",
    }
}

words! {
    /// How figures of several organisations make one of those above them.
    Across, "rule across organisations" {
        /// Added up.
        Sum = "sum",
        /// Their mean, each counting the same.
        Mean = "mean",
        /// The largest.
        Max = "max",
        /// The smallest.
        Min = "min",
        /// They make none: each stands alone.
        Apart = "apart",
    }
}

words! {
    /// How figures of several periods make one of the time they fill.
    Over, "rule over time" {
        /// Added up: something that happens.
        Sum = "sum",
        /// The newest: something that stands.
        Last = "last",
        /// Their mean.
        Mean = "mean",
    }
}

words! {
    /// What Sen counts by itself. Nobody types these in.
    Counted, "count" {
        /// Editions published in the period.
        Editions = "editions",
        /// Items with an edition published in the period.
        Items = "items",
        /// Languages with an edition published in the period.
        Languages = "languages",
        /// Clarifications published in the period.
        Clarifications = "clarifications",
        /// Corrections made public in the period.
        Corrections = "corrections",
        /// Editions withdrawn in the period.
        Withdrawals = "withdrawals",
        /// Editions published in the period that carry a key message.
        WithMessage = "with-message",
        /// Editions published in the period that a person translated or checked.
        Translations = "translations",
        /// Vintages of figures published in the period.
        Vintages = "vintages",
        /// Messages sent through channels of the organisation in the period.
        Dispatches = "dispatches",
        /// How often pages of the organisation were read in the period.
        Views = "views",
        /// Readers of these pages, day by day, added up: estimated by sketches.
        Readers = "readers",
    }
}

impl Counted {
    /// Whether it tells of readers: published counts of them are withheld below a threshold.
    pub fn is_of_readers(self) -> bool {
        matches!(self, Self::Views | Self::Readers)
    }
}

/// Where things stood before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baseline {
    /// The figure.
    pub value: Amount,
    /// When it was.
    pub on: Option<Date>,
    /// Page or document that says so.
    pub source: String,
}

/// What is to be reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The figure.
    pub value: Amount,
    /// By when.
    pub by: Option<Date>,
    /// Page or document that sets it.
    pub source: String,
}

/// Something that is counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Key and address.
    pub code: Code,
    /// Its programme.
    pub programme: Code,
    /// The task it belongs to; the programme as a whole when there is none.
    pub task: Option<Code>,
    /// Whose it is; every organisation's that takes part when there is none.
    pub organisation: Option<Code>,
    /// Place in lists.
    pub position: i64,
    /// At which level.
    pub level: Level,
    /// Name.
    pub titles: Wording,
    /// What one of it is: editions, per cent, place.
    pub unit: Wording,
    /// How it is counted and where the evidence is.
    pub method: Wording,
    /// What Sen counts; `None` when people report it.
    pub counted: Option<Counted>,
    /// Which way is good.
    pub better: Better,
    /// How organisations make one figure.
    pub across: Across,
    /// How periods make one figure.
    pub over: Over,
    /// Where it stood before.
    pub baseline: Option<Baseline>,
    /// What is to be reached.
    pub target: Option<Target>,
    /// Since when nobody is asked for it any more.
    pub retired_on: Option<Date>,
}

/// A figure that was reported. A later one of the same place replaces it and leaves it where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorValue {
    /// Id, in order of time.
    pub id: IndicatorValueId,
    /// What was counted.
    pub indicator: Code,
    /// Whose figure.
    pub organisation: Code,
    /// Reporting period.
    pub period: Code,
    /// The figure.
    pub value: Amount,
    /// Page or document it comes from. Empty where a figure was taken back: it counts no more from then on.
    pub source: String,
    /// What is to be known about it; why it was taken back.
    pub note: String,
    /// Who reported it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}
