//! Evaluations as they are shown, to readers and at the desk alike: what is asked, the figures then and now, what was made
//! of them, and what was not measured.

use askama::Template;

use super::desk::Choice;
use super::desk::programme::duty::{Bar, Spoken};
use super::{Link, Pair};
use crate::Chrome;

/// A reported figure that counted.
pub struct EvaluationValue {
    /// Whose.
    pub name: String,
    /// Their report; empty for whoever may not read it.
    pub report: String,
    /// On which period.
    pub period: String,
    /// The figure.
    pub value: String,
    /// Where it comes from.
    pub source: String,
    /// Address of that; empty when it is none.
    pub href: String,
}

/// What a campaign brought about, as a study has it.
pub struct EvaluationEffect {
    /// Name of the study.
    pub title: String,
    /// Its page; empty when it has none.
    pub href: String,
    /// The estimate with its interval; that there is none, otherwise.
    pub interval: String,
    /// What it comes to.
    pub conclusion: String,
    /// The same for whoever decides.
    pub plain: String,
    /// Method, estimate, interval, error, p and n; empty where no method could answer.
    pub exact: String,
    /// Reasons not to trust it.
    pub doubts: Vec<String>,
}

/// An indicator of a question.
pub struct EvaluationFigure {
    /// Name.
    pub title: Spoken,
    /// Level, unit, who counts.
    pub meta: String,
    /// Where it stood before.
    pub baseline: String,
    /// Who says so.
    pub baseline_source: String,
    /// What it had come to on the day; empty when there is no figure.
    pub then: String,
    /// Where the rows of that number are; empty where they stand below.
    pub rows: String,
    /// Why there is none, or of how many it was told.
    pub said: String,
    /// What it has come to now; empty where that is the same question.
    pub now: String,
    /// What was to be reached.
    pub target: String,
    /// Who set it.
    pub target_source: String,
    /// The way.
    pub bar: Option<Bar>,
    /// Reported figures it is made of.
    pub values: Vec<EvaluationValue>,
    /// What studies say.
    pub effects: Vec<EvaluationEffect>,
}

/// A task of a question.
pub struct EvaluationTask {
    /// Its page.
    pub href: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Spoken,
    /// Where it stood, what reports said, activities.
    pub about: String,
}

/// Money of a source.
pub struct EvaluationMoney {
    /// The source, or all of them.
    pub source: String,
    /// In approved plans.
    pub planned: String,
    /// In accepted reports.
    pub spent: String,
}

/// The form in which a question is judged, as typed.
pub struct JudgementForm {
    /// The answer.
    pub answer: String,
    /// How sure.
    pub confidences: Vec<Choice>,
    /// What it rests on.
    pub rests_on: String,
}

/// A question with its answer.
pub struct EvaluationQuestionView {
    /// Key: its place on the page, and the end of its fields' names.
    pub key: String,
    /// Number as read.
    pub number: String,
    /// What is asked.
    pub text: String,
    /// Indicators.
    pub figures: Vec<EvaluationFigure>,
    /// Studies say something of some of them.
    pub has_effects: bool,
    /// Tasks.
    pub tasks: Vec<EvaluationTask>,
    /// Money of these.
    pub money: Vec<EvaluationMoney>,
    /// What was not measured, as sentences.
    pub unmeasured: Vec<String>,
    /// The answer; empty without one.
    pub answer: String,
    /// How sure those are who gave it: the word, and the class that shapes it.
    pub confidence: Option<(&'static str, String)>,
    /// What it rests on.
    pub rests_on: String,
    /// The form, for whoever judges it.
    pub form: Option<JudgementForm>,
}

/// Everything that readers and staff see of an evaluation.
pub struct EvaluationView {
    /// Language of its words.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// What it is to find out.
    pub about: String,
    /// The day, when it was frozen and published.
    pub facts: Vec<Pair>,
    /// Figures stand beside those of today.
    pub has_now: bool,
    /// What it comes to as a whole.
    pub summary: String,
    /// Questions.
    pub questions: Vec<EvaluationQuestionView>,
    /// Money of the whole programme.
    pub money: Vec<EvaluationMoney>,
    /// Where it can be looked into.
    pub money_ways: Vec<Link>,
    /// How many recommendations were open.
    pub recommendations: String,
    /// Where these can be read, and what they are; empty for whoever may not read them.
    pub recommended: Vec<Link>,
    /// Complaints of readers.
    pub complaints: Vec<Pair>,
    /// Why there are no figures of complaints; empty when there are.
    pub complaints_few: String,
    /// Where they can be looked into.
    pub complaints_href: String,
    /// Vintages that are named.
    pub vintages: Vec<Link>,
    /// Studies that speak of no indicator of a question.
    pub effects: Vec<EvaluationEffect>,
}

/// A published evaluation.
#[derive(Template)]
#[template(path = "evaluation/page.html")]
pub struct EvaluationReaderPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The programme.
    pub up: Link,
    /// The evaluation.
    pub e: EvaluationView,
    /// Files and interfaces.
    pub data: Vec<Link>,
}

/// A row that a number was counted from.
pub struct EvaluationRow {
    /// Address; empty where there is no page of it.
    pub href: String,
    /// What it is called.
    pub title: String,
    /// Language of that; empty where it is the reader's own.
    pub lang: String,
    /// Whose it is, when it was.
    pub about: String,
}

/// The rows behind a number of an evaluation, for readers.
#[derive(Template)]
#[template(path = "evaluation/rows.html")]
pub struct EvaluationRowsReaderPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The evaluation.
    pub up: Link,
    /// From when to when, and how many.
    pub about: String,
    /// That today other rows are found than were counted; empty when they are the same.
    pub changed: String,
    /// The rows, the newest first.
    pub rows: Vec<EvaluationRow>,
}
