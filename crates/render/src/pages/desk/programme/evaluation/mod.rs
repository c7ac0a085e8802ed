//! Evaluations at the desk: the list, the form of a draft, and one with its figures and judgements.

use askama::Template;

use crate::pages::Link;
use crate::pages::desk::{Choice, Desk, Picker, StateTag};
use crate::pages::evaluation::{EvaluationRow, EvaluationView};

/// An evaluation in the list.
pub struct EvaluationLine {
    /// Its page.
    pub href: String,
    /// Name.
    pub title: String,
    /// Programme, day.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
}

/// Evaluations.
#[derive(Template)]
#[template(path = "desk/programme/evaluation/list.html")]
pub struct EvaluationsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme, where only its own are shown.
    pub up: Option<Link>,
    /// Programmes that the person evaluates: where one is begun.
    pub begin: Vec<Link>,
    /// Evaluations, the one of the latest day first.
    pub rows: Vec<EvaluationLine>,
}

/// A question in the form.
pub struct QuestionField {
    /// Which line.
    pub n: usize,
    /// Its number as read.
    pub number: String,
    /// Its key; empty for a new one.
    pub key: String,
    /// What is asked.
    pub text: String,
    /// Indicators it can rest on.
    pub indicators: Vec<Choice>,
    /// Tasks it can rest on.
    pub tasks: Vec<Choice>,
    /// Something of these is chosen.
    pub open: bool,
}

/// A study in the form.
pub struct StudyField {
    /// Which line.
    pub n: usize,
    /// Its number as read.
    pub number: String,
    /// Which one.
    pub study: Picker,
    /// Indicators it can speak of.
    pub indicators: Vec<Choice>,
}

/// The form of a draft, as typed.
#[derive(Template)]
#[template(path = "desk/programme/evaluation/form.html")]
pub struct EvaluationFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// The way back.
    pub up: Link,
    /// Code of the programme.
    pub programme: String,
    /// What the form was filled from.
    pub seen: String,
    /// Name.
    pub title: String,
    /// Horizons of the programme, and a day of its own.
    pub horizons: Vec<Choice>,
    /// That day.
    pub on: String,
    /// What it is to find out.
    pub about: String,
    /// Questions, with some empty lines.
    pub questions: Vec<QuestionField>,
    /// Data flows.
    pub flows: Vec<Choice>,
    /// Some flow is chosen.
    pub flows_open: bool,
    /// Studies, with some empty lines.
    pub studies: Vec<StudyField>,
    /// Words are looked for to name one.
    pub choosing: bool,
    /// Published studies of the programme's campaigns.
    pub known_studies: Vec<Choice>,
}

/// An evaluation.
#[derive(Template)]
#[template(path = "desk/programme/evaluation/one.html")]
pub struct EvaluationPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// The programme, the list.
    pub up: Vec<Link>,
    /// Where it stands.
    pub state: StateTag,
    /// Nothing is frozen yet: what is shown is how it stands now.
    pub is_draft: bool,
    /// The person may change it.
    pub may_change: bool,
    /// The person may throw it away: when it was last changed, as they see it.
    pub discard: Option<String>,
    /// The person may freeze it.
    pub may_freeze: bool,
    /// The person judges it: what the form was filled from, and words on the whole as typed.
    pub judge: Option<(String, String)>,
    /// The person may publish it.
    pub may_publish: bool,
    /// Where readers see it; empty when they do not.
    pub public_href: String,
    /// Papers.
    pub papers: Vec<Link>,
    /// The evaluation.
    pub e: EvaluationView,
    /// What happened.
    pub history: Vec<String>,
}

/// The rows behind a number of an evaluation.
#[derive(Template)]
#[template(path = "desk/programme/evaluation/rows.html")]
pub struct EvaluationRowsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The evaluation.
    pub up: Link,
    /// From when to when, and how many.
    pub about: String,
    /// That today other rows are found than were counted; empty when they are the same.
    pub changed: String,
    /// The rows, the newest first.
    pub rows: Vec<EvaluationRow>,
}
