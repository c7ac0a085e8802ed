//! Inspections at the desk.

use askama::Template;

use crate::pages::desk::{Choice, Desk, StateTag};

/// An inspection in the list.
pub struct InspectionRow {
    /// Address of its page.
    pub href: String,
    /// Name.
    pub title: String,
    /// Who is inspected, by whom.
    pub about: String,
    /// When.
    pub days: String,
    /// Where it stands.
    pub state: StateTag,
}

/// A recommendation that is late.
pub struct LateRow {
    /// Address of its inspection.
    pub href: String,
    /// Who was to do it.
    pub owner: String,
    /// What.
    pub words: String,
    /// Since when.
    pub state: StateTag,
}

/// Inspections, with what is late.
#[derive(Template)]
#[template(path = "desk/programme/oversight/inspections.html")]
pub struct InspectionsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Whose work was looked at.
    pub organisations: Vec<Choice>,
    /// Where they stand.
    pub states: Vec<Choice>,
    /// Recommendations that are late.
    pub late: Vec<LateRow>,
    /// Inspections, the latest first.
    pub rows: Vec<InspectionRow>,
    /// Somebody may plan one.
    pub may_plan: bool,
}

/// The form of an inspection, as typed.
#[derive(Template)]
#[template(path = "desk/programme/oversight/inspection-form.html")]
pub struct InspectionFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// Programmes to choose from; empty when there is no choice.
    pub programmes: Vec<Choice>,
    /// The programme.
    pub programme: String,
    /// Organisations the person may inspect.
    pub organisations: Vec<Choice>,
    /// Name.
    pub title: String,
    /// The inspectors.
    pub people: String,
    /// What is looked at.
    pub about: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Tasks.
    pub tasks: Vec<Choice>,
    /// What the form was filled from.
    pub seen: String,
}

/// The form of a finding, as typed.
pub struct FindingForm {
    /// Of which finding; empty for a new one.
    pub id: String,
    /// Weights.
    pub weights: Vec<Choice>,
    /// What was found.
    pub words: String,
    /// Tasks.
    pub tasks: Vec<Choice>,
    /// Reports of the organisation.
    pub reports: Vec<Choice>,
}

/// The form of a recommendation, as typed.
pub struct RecommendationForm {
    /// Of which recommendation; empty for a new one.
    pub id: String,
    /// Findings it may answer.
    pub findings: Vec<Choice>,
    /// Who may be told to do it.
    pub owners: Vec<Choice>,
    /// What.
    pub words: String,
    /// By when.
    pub due: String,
}

/// A finding.
pub struct FindingView {
    /// Its number.
    pub number: String,
    /// How much it weighs.
    pub weight: StateTag,
    /// What was found.
    pub words: String,
    /// Task and report it is about.
    pub about: String,
    /// The form that changes it, while that is possible.
    pub form: Option<FindingForm>,
}

/// What was done about a recommendation.
pub struct FollowUpView {
    /// What happened.
    pub kind: String,
    /// Who, when.
    pub about: String,
    /// In words.
    pub words: String,
    /// What shows it.
    pub evidence: String,
    /// Its address, when it is one.
    pub href: Option<String>,
}

/// A recommendation with what was done about it.
pub struct RecommendationView {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// What is to be done.
    pub words: String,
    /// By whom, by when, because of which finding.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
    /// What was done, the first step first.
    pub steps: Vec<FollowUpView>,
    /// The form that changes it, while that is possible.
    pub form: Option<RecommendationForm>,
    /// The person may say what was done: as typed, words and evidence.
    pub answer: Option<(String, String)>,
    /// The person may say whether that is enough: as typed, words and another day.
    pub follow: Option<(String, String)>,
}

/// An inspection.
#[derive(Template)]
#[template(path = "desk/programme/oversight/inspection.html")]
pub struct InspectionPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Where it stands.
    pub state: StateTag,
    /// Who, by whom, when, which tasks.
    pub facts: Vec<(String, String)>,
    /// Language of its words.
    pub lang: String,
    /// What is looked at.
    pub about: String,
    /// What came of it.
    pub summary: String,
    /// Findings.
    pub findings: Vec<FindingView>,
    /// Recommendations.
    pub recommendations: Vec<RecommendationView>,
    /// The form for another finding, while the person may write it.
    pub finding: Option<FindingForm>,
    /// The form for another recommendation.
    pub recommendation: Option<RecommendationForm>,
    /// What came of it, as typed, for whoever may hand it over.
    pub hand_over: Option<String>,
}
