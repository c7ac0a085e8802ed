//! Schemes at the desk: the list, the form, the page on which they are judged and decided, and the criteria.

use askama::Template;

use crate::pages::desk::{Choice, Desk, Picker, PickerRow, StateTag};

/// A scheme in the list.
pub struct SchemeRow {
    /// Address of its page.
    pub href: String,
    /// Name.
    pub title: String,
    /// Who proposes it, for which programme.
    pub about: String,
    /// What it costs in all.
    pub cost: String,
    /// Where it stands.
    pub state: StateTag,
    /// What the person is asked to do with it; empty when nothing.
    pub asked: String,
}

/// Schemes.
#[derive(Template)]
#[template(path = "desk/programme/oversight/schemes.html")]
pub struct SchemesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where they stand.
    pub states: Vec<Choice>,
    /// Schemes, the one that changed last first.
    pub rows: Vec<SchemeRow>,
    /// Somebody may propose one.
    pub may_propose: bool,
    /// The criteria of each programme: name and address.
    pub criteria: Vec<(String, String)>,
}

/// Money of a source in the form.
pub struct CostField {
    /// Word of the source.
    pub source: &'static str,
    /// Its name.
    pub name: String,
    /// How much, as typed.
    pub amount: String,
    /// What for.
    pub note: String,
}

/// A result in the form.
pub struct ResultField {
    /// Which line.
    pub n: usize,
    /// Its number as read.
    pub number: String,
    /// Indicators of the programme.
    pub indicators: Vec<Choice>,
    /// Name of a result of its own.
    pub name: String,
    /// The figure.
    pub target: String,
    /// By when.
    pub by: String,
}

/// The form of a scheme, as typed.
#[derive(Template)]
#[template(path = "desk/programme/oversight/scheme-form.html")]
pub struct SchemeFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// Programmes to choose from; empty when there is no choice.
    pub programmes: Vec<Choice>,
    /// The programme.
    pub programme: String,
    /// Money of the programme.
    pub currency: String,
    /// Organisations the person may propose for; empty when it is settled.
    pub organisations: Vec<Choice>,
    /// Name.
    pub title: String,
    /// What is to be done.
    pub what: String,
    /// Why.
    pub why: String,
    /// Tasks.
    pub tasks: Vec<Choice>,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Money by source.
    pub costs: Vec<CostField>,
    /// Results, with some empty lines.
    pub results: Vec<ResultField>,
    /// What the form was filled from.
    pub seen: String,
}

/// A piece of evidence.
pub struct EvidenceView {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// Its address.
    pub href: String,
    /// What it shows, who attached it.
    pub note: String,
    /// The person may take it away.
    pub own: bool,
}

/// The form that attaches evidence, as typed.
pub struct EvidenceForm {
    /// It was sent.
    pub open: bool,
    /// What it is.
    pub reference: Picker,
    /// Reports, indicators, evaluations, texts to choose from.
    pub known: Vec<PickerRow>,
    /// What it shows.
    pub note: String,
    /// Which documents can be brought along.
    pub document_help: String,
    /// What the document shows, as typed.
    pub document_note: String,
}

/// A reviewer.
pub struct ReviewerView {
    /// Their id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What they declared, and whether they have scored.
    pub state: StateTag,
    /// The interest they declared.
    pub interest: String,
    /// Their name can be taken back.
    pub may_drop: bool,
}

/// A criterion to be scored, as typed.
pub struct ScoreField {
    /// Its key.
    pub key: String,
    /// Name.
    pub title: String,
    /// What is looked at.
    pub about: String,
    /// How much it counts.
    pub weight: String,
    /// Scores to choose from.
    pub scores: Vec<Choice>,
    /// Why.
    pub reason: String,
}

/// What the reviewers make of a criterion.
pub struct MarkRow {
    /// Name.
    pub title: String,
    /// How much it counts.
    pub weight: String,
    /// Mean.
    pub mean: String,
    /// From the lowest to the highest.
    pub range: String,
    /// They disagree.
    pub disputed: bool,
    /// Each reviewer: name, score, reason.
    pub scores: Vec<(String, String, String)>,
}

/// What the reviewers make of the whole.
pub struct MarkView {
    /// Mean and spread, as a sentence.
    pub sentence: String,
    /// By criterion.
    pub rows: Vec<MarkRow>,
    /// What each says of the whole: name and words.
    pub words: Vec<(String, String)>,
}

/// A step.
pub struct SchemeStepView {
    /// What happened.
    pub kind: String,
    /// Who, when.
    pub about: String,
    /// Reasons, conditions.
    pub remark: String,
}

/// A scheme.
#[derive(Template)]
#[template(path = "desk/programme/oversight/scheme.html")]
pub struct SchemePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Where it stands.
    pub state: StateTag,
    /// Who proposes it, for when, for which tasks.
    pub facts: Vec<(String, String)>,
    /// Language of its words.
    pub lang: String,
    /// What is to be done.
    pub what: String,
    /// Why.
    pub why: String,
    /// Money: source, amount, note; the sum last.
    pub costs: Vec<(String, String, String)>,
    /// Results: what, figure, by when.
    pub results: Vec<(String, String, String)>,
    /// Evidence.
    pub evidence: Vec<EvidenceView>,
    /// The form that attaches more.
    pub attach: Option<EvidenceForm>,
    /// The person may change it.
    pub may_change: bool,
    /// The person may hand it in.
    pub may_submit: bool,
    /// That no criteria are published, or which hold.
    pub criteria: String,
    /// Address of the criteria.
    pub criteria_href: String,
    /// Reviewers.
    pub reviewers: Vec<ReviewerView>,
    /// Who else may be asked.
    pub candidates: Vec<Choice>,
    /// The person is asked which interests they have: as typed.
    pub declare: Option<String>,
    /// The person is asked to score: criteria, and words on the whole as typed.
    pub score: Option<(Vec<ScoreField>, String)>,
    /// What the reviewers make of it, once all are in.
    pub mark: Option<MarkView>,
    /// How many are still to come; empty otherwise.
    pub waiting: String,
    /// Decisions, and reasons as typed, for whoever decides.
    pub decide: Option<(Vec<Choice>, String)>,
    /// What happened.
    pub steps: Vec<SchemeStepView>,
    /// The task that was made of it, and where its plan is begun: address and words.
    pub links: Vec<(String, String)>,
}

/// A criterion in the form.
pub struct CriterionField {
    /// Which line.
    pub n: usize,
    /// Its number as read.
    pub number: String,
    /// Name.
    pub title: String,
    /// What is looked at.
    pub about: String,
    /// How much it counts.
    pub weight: String,
}

/// The criteria of a programme.
#[derive(Template)]
#[template(path = "desk/programme/oversight/criteria.html")]
pub struct CriteriaPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme.
    pub programme: String,
    /// Version, day, who; empty without any.
    pub version: String,
    /// Name, what is looked at, weight.
    pub rows: Vec<(String, String, String)>,
    /// The form of the next version, for whoever may publish it.
    pub form: Vec<CriterionField>,
}
