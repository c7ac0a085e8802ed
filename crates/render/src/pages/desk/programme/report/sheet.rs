//! One organisation's report on a period.

use askama::Template;

use super::Way;
use crate::pages::desk::{Choice, Desk, DiffPiece, StateTag};

/// A text of the narrative.
pub struct NarrativeField {
    /// Its name in the form.
    pub name: &'static str,
    /// What it is about.
    pub label: String,
    /// What belongs here.
    pub help: String,
    /// The text.
    pub text: String,
    /// What the last report said here.
    pub last: String,
    /// It is still the text of the last report.
    pub same: bool,
    /// It must be there.
    pub required: bool,
}

/// Money spent, by source.
pub struct SpentField {
    /// Its name in the form.
    pub name: String,
    /// The source.
    pub label: String,
    /// As typed.
    pub value: String,
    /// As shown.
    pub shown: String,
    /// What was planned.
    pub planned: String,
}

/// An activity.
pub struct ActivityRow {
    /// Its lasting id.
    pub key: String,
    /// Address of its page.
    pub href: String,
    /// What is done.
    pub title: String,
    /// The task it serves, and its dates.
    pub about: String,
    /// Where the last report left it.
    pub last: String,
    /// Where it stands: what can be chosen.
    pub progress: Vec<Choice>,
    /// Where it stands, in words.
    pub stands: String,
    /// Money spent.
    pub spent: Vec<SpentField>,
    /// What is to be said.
    pub note: String,
    /// What is wrong with it.
    pub wrong: String,
}

/// A task.
pub struct TaskRow {
    /// Its key.
    pub code: String,
    /// Address of its page.
    pub href: String,
    /// Number and name.
    pub title: String,
    /// Where it stands: what can be chosen.
    pub progress: Vec<Choice>,
    /// Where it stands, in words.
    pub stands: String,
    /// What is to be said.
    pub note: String,
    /// What is wrong with it.
    pub wrong: String,
}

/// A figure that people report.
pub struct FigureRow {
    /// Its key.
    pub code: String,
    /// Name.
    pub title: String,
    /// What one of it is.
    pub unit: String,
    /// How it is counted and where the evidence is.
    pub method: String,
    /// As typed.
    pub value: String,
    /// As shown.
    pub shown: String,
    /// Pages and documents it comes from, as typed.
    pub source: String,
    /// The same line by line: words, and the address where there is one.
    pub sources: Vec<(String, String)>,
    /// Documents that are attached: name and address.
    pub documents: Vec<(String, String)>,
    /// What is to be known about it.
    pub note: String,
    /// What the last report said.
    pub last: String,
    /// What is wrong with it.
    pub wrong: String,
}

/// A figure that Sen counts.
pub struct CountedRow {
    /// Name.
    pub title: String,
    /// What one of it is.
    pub unit: String,
    /// The figure.
    pub value: String,
    /// Where its rows are.
    pub href: String,
}

/// Something that keeps a report from being handed in.
pub struct ProblemLink {
    /// The place on the page.
    pub href: String,
    /// Where.
    pub place: String,
    /// What.
    pub text: String,
}

/// What somebody said who gave the report back or opened it again.
pub struct RemarkRow {
    /// Who, when, what they did.
    pub who: String,
    /// Their words.
    pub text: String,
}

/// A text that somebody else kept meanwhile.
pub struct Clash {
    /// Who kept what, and when.
    pub words: String,
    /// What is different: place, what is kept, what was typed.
    pub rows: Vec<(String, String, String)>,
}

/// What happened to the report.
pub struct StepRow {
    /// When, who, what.
    pub line: String,
    /// What they said.
    pub remark: String,
    /// What is different from the step before, by place.
    pub texts: Vec<(String, Vec<DiffPiece>)>,
    /// Figures and states that are different: place, before, after.
    pub values: Vec<(String, String, String)>,
}

/// What the person can decide.
#[derive(Debug, Clone, Copy, Default)]
pub struct Decision {
    /// Open the report.
    pub open: bool,
    /// Write it, and hand it in.
    pub write: bool,
    /// Accept or return it.
    pub decide: bool,
    /// Open it again.
    pub reopen: bool,
    /// Take it back.
    pub take_back: bool,
}

/// An organisation's report on a period.
#[derive(Template)]
#[template(path = "desk/programme/report/report.html")]
pub struct ReportPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways up.
    pub crumbs: Vec<Way>,
    /// Address of this page.
    pub href: String,
    /// Where it stands.
    pub state: StateTag,
    /// Dates, and by when it is due.
    pub due: String,
    /// What the person can do.
    pub can: Decision,
    /// Why the person may not decide although they could otherwise; empty when there is nothing to say.
    pub held: String,
    /// The report on paper; put together.
    pub ways: Vec<Way>,
    /// What those said who gave it back.
    pub remarks: Vec<RemarkRow>,
    /// What keeps it from being handed in.
    pub problems: Vec<ProblemLink>,
    /// What somebody else kept meanwhile.
    pub clash: Option<Clash>,
    /// The moment the form was filled from.
    pub seen: String,
    /// The moment of the text that somebody else kept.
    pub against: String,
    /// Language of its words.
    pub lang: String,
    /// Their direction.
    pub dir: &'static str,
    /// There is a report.
    pub exists: bool,
    /// How numbers are written.
    pub example: String,
    /// Which documents can be attached, and how large they may be.
    pub attach_help: String,
    /// The narrative.
    pub narrative: Vec<NarrativeField>,
    /// Activities.
    pub activities: Vec<ActivityRow>,
    /// Tasks.
    pub tasks: Vec<TaskRow>,
    /// Figures that people report.
    pub figures: Vec<FigureRow>,
    /// The figures that a document can be attached to.
    pub attach: Vec<Choice>,
    /// Figures that Sen counts.
    pub counted: Vec<CountedRow>,
    /// What happened to it, the newest first.
    pub steps: Vec<StepRow>,
}
