//! The form for an activity, and an activity with what came of it.

use askama::Template;

use super::{Crumb, PlanMoney};
use crate::pages::desk::{Choice, Desk, Picker, PickerRow, StateTag};

/// Tasks under a heading.
pub struct TaskGroupChoices {
    /// Whose they are.
    pub name: String,
    /// These.
    pub choices: Vec<Choice>,
}

/// The fields of one cost.
pub struct CostFields {
    /// Its number in the form, from 0.
    pub at: usize,
    /// The same for people.
    pub number: String,
    /// Sources.
    pub sources: Vec<Choice>,
    /// How much.
    pub amount: String,
    /// What for.
    pub note: String,
}

/// What is stored of a part that was typed otherwise.
pub struct StoredLine {
    /// The part.
    pub label: String,
    /// What is stored.
    pub text: String,
}

/// The form for an activity.
#[derive(Template)]
#[template(path = "desk/programme/plans/activity.html")]
pub struct ActivityFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Programme, plan.
    pub crumbs: Vec<Crumb>,
    /// Where it is sent.
    pub href: String,
    /// Address of the plan.
    pub plan: String,
    /// Address of the activity with what came of it; empty for one that was never approved.
    pub one: String,
    /// Nothing is stored yet.
    pub new: bool,
    /// From when the form is.
    pub seen: String,
    /// Problems: part and what is wrong with it.
    pub problems: Vec<(String, String)>,
    /// What is stored, where somebody else saved in between.
    pub stored: Vec<StoredLine>,
    /// Tasks, the organisation's own first.
    pub tasks: Vec<TaskGroupChoices>,
    /// What is done.
    pub title: String,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// In which days it should lie.
    pub days_help: String,
    /// Where, in words.
    pub place: String,
    /// Where, as a territory.
    pub territories: Vec<Choice>,
    /// For whom.
    pub audience: String,
    /// Key messages.
    pub messages: Vec<Choice>,
    /// Languages.
    pub languages: Vec<Choice>,
    /// What is expected to come of it.
    pub product: String,
    /// More about it.
    pub about: String,
    /// Costs, some of them empty.
    pub costs: Vec<CostFields>,
    /// In which money.
    pub currency: String,
}

/// Something an activity produced.
pub struct OutputLine {
    /// What kind it is.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// Address; empty where the person may not look.
    pub href: String,
    /// Languages, place, first publication.
    pub about: String,
    /// Where it stands.
    pub state: Option<StateTag>,
    /// Who linked it, and when.
    pub linked: String,
    /// What is sent to take the link away; empty where the person may not.
    pub unlink: String,
}

/// What a report said of an activity.
pub struct ToldLine {
    /// Address of the report.
    pub href: String,
    /// The period.
    pub period: String,
    /// Where the activity stood.
    pub progress: StateTag,
    /// What was spent.
    pub spent: String,
    /// What was said.
    pub note: String,
}

/// An activity: its plan, what it produced, what reports said of it.
#[derive(Template)]
#[template(path = "desk/programme/plans/one.html")]
pub struct ActivityOnePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Programme, plan.
    pub crumbs: Vec<Crumb>,
    /// Address of this page.
    pub href: String,
    /// The version whose words are shown, and where it stands.
    pub version: (String, StateTag),
    /// What the plan says, part by part: name, words, and their language where the organisation wrote them.
    pub facts: Vec<(String, String, String)>,
    /// The task: address and name.
    pub task: Crumb,
    /// Address of the form, where the person may write it now.
    pub edit: String,
    /// Money planned.
    pub money: Option<PlanMoney>,
    /// Each cost: source, amount, what for.
    pub costs: Vec<(String, String, String)>,
    /// Planned, spent; the latter empty when no report said so.
    pub spent: (String, String),
    /// What it produced.
    pub outputs: Vec<OutputLine>,
    /// The person may link.
    pub may_link: bool,
    /// It was never approved: nothing can be linked yet.
    pub early: bool,
    /// What was produced.
    pub output: Picker,
    /// Texts and data sets to choose from.
    pub known: Vec<PickerRow>,
    /// Its title, as typed.
    pub typed: String,
    /// What something elsewhere can be.
    pub kinds: Vec<Choice>,
    /// What reports said, the newest first.
    pub told: Vec<ToldLine>,
}
