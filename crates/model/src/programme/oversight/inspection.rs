//! Inspections: what was looked at, what was found, what is to be done about it, and whether it was.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Code, Locale, OversightId, PersonId, ReportId};

words! {
    /// Where an inspection stands.
    InspectionState, "state of an inspection" {
        /// Planned, or under way; only the inspectors see what was found so far.
        Planned = "planned",
        /// Its findings are handed over; recommendations are open.
        HandedOver = "handed-over",
        /// Every recommendation is settled.
        Closed = "closed",
    }
}

words! {
    /// How much a finding weighs.
    Weight, "weight" {
        /// Worth knowing.
        Note = "note",
        /// Something that should be better.
        Shortcoming = "shortcoming",
        /// Something that the rules forbid.
        Breach = "breach",
    }
}

words! {
    /// Where a recommendation stands.
    RecommendationState, "state of a recommendation" {
        /// Nothing was answered, or not enough.
        Open = "open",
        /// Its owner says that it is done; the inspectors are to look.
        Answered = "answered",
        /// The inspectors agree.
        Accepted = "accepted",
    }
}

words! {
    /// What somebody did about a recommendation.
    FollowUp, "step of a recommendation" {
        /// Its owner said what was done.
        Answer = "answer",
        /// The inspectors accepted it.
        Accept = "accept",
        /// The inspectors want more.
        NotYet = "not-yet",
    }
}

/// An inspection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Id.
    pub id: OversightId,
    /// Its programme.
    pub programme: Code,
    /// Whose work is looked at.
    pub organisation: Code,
    /// Who inspects: the organisation above, or the same one where the country as a whole looks at the lead.
    pub inspector: Code,
    /// The inspectors, by name.
    pub people: String,
    /// Name.
    pub title: String,
    /// What is looked at, and why.
    pub about: String,
    /// Tasks it is about.
    pub tasks: Vec<Code>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// The language it is written in.
    pub locale: Locale,
    /// Where it stands.
    pub state: InspectionState,
    /// What came of it as a whole; written when it is handed over.
    pub summary: String,
    /// Who planned it.
    pub made_by: PersonId,
    /// When.
    pub made_at: Timestamp,
    /// When it was last changed: what a form was filled from must be this.
    pub edited_at: Timestamp,
    /// Who handed its findings over, and when.
    pub handed_over: Option<(PersonId, Timestamp)>,
    /// When its last recommendation was settled.
    pub closed_at: Option<Timestamp>,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Id.
    pub id: OversightId,
    /// The inspection.
    pub inspection: OversightId,
    /// Place in its list.
    pub position: i64,
    /// How much it weighs.
    pub weight: Weight,
    /// What was found.
    pub words: String,
    /// The task it is about.
    pub task: Option<Code>,
    /// The report it is about.
    pub report: Option<ReportId>,
    /// Who wrote it.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}

/// Something that somebody is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Id.
    pub id: OversightId,
    /// The inspection.
    pub inspection: OversightId,
    /// The finding it answers.
    pub finding: Option<OversightId>,
    /// Place in its list.
    pub position: i64,
    /// Who is to do it.
    pub owner: Code,
    /// What.
    pub words: String,
    /// By when.
    pub due: Date,
    /// Where it stands.
    pub state: RecommendationState,
}

impl Recommendation {
    /// Whether its day has passed without an answer that the inspectors accept or have yet to look at.
    pub fn is_late(&self, today: Date) -> bool {
        self.state == RecommendationState::Open && self.due < today
    }
}

/// What was answered, or what the inspectors said to it. Steps are only added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecommendationStep {
    /// The recommendation.
    pub recommendation: OversightId,
    /// From 1.
    pub number: u32,
    /// What happened.
    pub kind: FollowUp,
    /// In words.
    pub words: String,
    /// Address or document that shows it.
    pub evidence: String,
    /// Who.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
}
