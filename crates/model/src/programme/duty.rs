//! Duties: a programme, its tasks, and the places in the law they rest on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Wording;
use crate::Code;
use crate::content::{UnknownWord, words};

/// A place in a legal document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Key of the document in the library.
    pub document: Code,
    /// Article, clause, point as cited there, such as `II.3.b`; empty for the whole document.
    #[serde(default)]
    pub place: String,
}

/// Who is meant by a duty.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// One organisation.
    Organisation(Code),
    /// Every organisation of a kind, such as `ministry` or `province`.
    Every(String),
}

/// When the programme as a whole is judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Horizon {
    /// After how many years.
    pub years: i16,
    /// On which day, by arithmetic from the programme's first.
    pub on: Date,
}

words! {
    /// A part of what readers could see of a programme.
    ProgrammePart, "part of a programme" {
        /// Approved plans: how many, of whom.
        Plans = "plans",
        /// Their activities, and what these produced.
        Activities = "activities",
        /// Money.
        Money = "money",
        /// What indicators have come to.
        Figures = "figures",
    }
}

/// An action programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Programme {
    /// Key and address.
    pub code: Code,
    /// The document that orders it.
    pub basis: Basis,
    /// Organisation that guides, urges, inspects and puts the reports together.
    pub lead: Code,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// ISO 4217 code of the money its plans are made in.
    pub currency: String,
    /// When it is judged.
    pub horizons: Vec<Horizon>,
    /// Kinds of organisations that plan and report: `ministry`, `province` …; organisations with a plan do in any case.
    pub takes_part: Vec<String>,
    /// Everything below is made up to show how it works, and says so wherever it is shown.
    pub example: bool,
    /// Readers see its tasks, plans and results.
    pub public: bool,
    /// What is kept from readers all the same; they are told that it is.
    #[serde(default)]
    pub withheld: Vec<ProgrammePart>,
    /// Name.
    pub titles: Wording,
    /// What it is, in our own words, and what is not known of it.
    pub about: Wording,
    /// Pages it was taken from.
    pub sources: Vec<String>,
}

words! {
    /// How a task came about.
    TaskKind, "kind of task" {
        /// A group of tasks: a heading.
        Group = "group",
        /// A task of the programme.
        Task = "task",
        /// Part of a task, broken down by its lead.
        Part = "part",
        /// A task that an organisation made its own.
        Adopted = "adopted",
    }
}

words! {
    /// Where a task stands.
    TaskState, "state of a task" {
        /// To be done.
        Open = "open",
        /// Done.
        Done = "done",
        /// Given up, with a reason in its note.
        Dropped = "dropped",
    }
}

/// Something that must be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Key and address.
    pub code: Code,
    /// Its programme.
    pub programme: Code,
    /// The task it is part of or was adopted from; the group it stands in.
    pub parent: Option<Code>,
    /// How it came about.
    pub kind: TaskKind,
    /// Number as shown, such as `3.7`.
    pub number: String,
    /// Place among its siblings.
    pub position: i64,
    /// Whose it is: the organisation that broke it down or adopted it. The programme's own tasks are nobody's.
    pub organisation: Option<Code>,
    /// Who leads; empty when no page says.
    pub leads: Vec<Body>,
    /// Who takes part.
    pub cooperating: Vec<Body>,
    /// Where the law asks for it.
    pub basis: Vec<Basis>,
    /// First day, if one is set.
    pub from: Option<Date>,
    /// Last day, if one is set.
    pub to: Option<Date>,
    /// Name.
    pub titles: Wording,
    /// What is expected to come of it.
    pub products: Wording,
    /// What is to be known about it: how far the sources tell, why it was dropped.
    pub note: Wording,
    /// Where it stands.
    pub state: TaskState,
    /// Pages it was taken from.
    pub sources: Vec<String>,
}

impl Programme {
    /// Whether readers see a part of it.
    pub fn shows(&self, part: ProgrammePart) -> bool {
        self.public && !self.withheld.contains(&part)
    }
}

impl Task {
    /// Whether an organisation of this kind leads it, by name or as one of its kind.
    pub fn is_led_by(&self, organisation: &Code, kind: &str) -> bool {
        self.organisation.as_ref() == Some(organisation) || names(&self.leads, organisation, kind)
    }

    /// Whether an organisation of this kind takes part without leading.
    pub fn is_helped_by(&self, organisation: &Code, kind: &str) -> bool {
        !self.is_led_by(organisation, kind) && names(&self.cooperating, organisation, kind)
    }
}

fn names(bodies: &[Body], organisation: &Code, kind: &str) -> bool {
    bodies.iter().any(|body| match body {
        Body::Organisation(code) => code == organisation,
        Body::Every(every) => every == kind,
    })
}
