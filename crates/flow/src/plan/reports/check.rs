//! What a report still lacks before it can be handed in.

use jiff::civil::Date;
use model::programme::{Progress, ReportBody};
use model::{ActivityId, Code};

use super::Asked;

/// Where something is missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In the words on what was done.
    Done,
    /// At an activity.
    Activity(ActivityId),
    /// At a figure.
    Figure(Code),
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Want {
    /// Words.
    Words,
    /// Words of this period: they are still those of the last one.
    OwnWords,
    /// Where it stands.
    Progress,
    /// Why it is not done although its last day is over, or why it was given up.
    Why,
    /// Money that was spent is not less than nothing.
    NotNegative,
    /// Where the figure comes from.
    Source,
    /// A figure, or the reason why it was not measured.
    FigureOrReason,
}

impl Want {
    /// Its word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::OwnWords => "own-words",
            Self::Progress => "progress",
            Self::Why => "why",
            Self::NotNegative => "not-negative",
            Self::Source => "source",
            Self::FigureOrReason => "figure-or-reason",
        }
    }
}

/// Something a report lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Where.
    pub place: Place,
    /// What.
    pub want: Want,
}

/// Everything that keeps a report on a period with this last day from being handed in, in the order of the report.
pub fn gaps(body: &ReportBody, asked: &Asked, last_day: Date) -> Vec<Gap> {
    let mut found = Vec::new();
    let done = body.narrative.done.trim();
    if done.is_empty() {
        found.push(Gap { place: Place::Done, want: Want::Words });
    } else if asked.last.as_ref().is_some_and(|last| last.body.narrative.done.trim() == done) {
        found.push(Gap { place: Place::Done, want: Want::OwnWords });
    }
    for activity in &asked.activities {
        let place = || Place::Activity(activity.key);
        let Some(line) = body.activities.iter().find(|line| line.activity == activity.key) else {
            found.push(Gap { place: place(), want: Want::Progress });
            continue;
        };
        let is_over = activity.to.is_some_and(|to| to <= last_day);
        let wants_reason = match line.progress {
            Progress::Waiting | Progress::Running => is_over,
            Progress::Dropped => true,
            Progress::Done => false,
        };
        if wants_reason && line.note.trim().is_empty() {
            found.push(Gap { place: place(), want: Want::Why });
        }
    }
    for line in &body.activities {
        if line.spent.iter().any(|cost| cost.amount.as_str().starts_with('-')) {
            found.push(Gap { place: Place::Activity(line.activity), want: Want::NotNegative });
        }
    }
    let known = asked.figures.iter().map(|i| &i.code);
    let besides = body.figures.iter().map(|line| &line.indicator);
    let besides = besides.filter(|code| !asked.figures.iter().any(|i| i.code == **code));
    for code in known.chain(besides) {
        let line = body.figures.iter().find(|line| line.indicator == *code);
        let blank = |text: Option<&str>| text.is_none_or(|t| t.trim().is_empty());
        let want = match line.and_then(|line| line.value.as_ref()) {
            Some(_) if blank(line.map(|line| line.source.as_str())) => Some(Want::Source),
            None if blank(line.map(|line| line.note.as_str())) => Some(Want::FigureOrReason),
            _ => None,
        };
        if let Some(want) = want {
            found.push(Gap { place: Place::Figure(code.clone()), want });
        }
    }
    found
}
