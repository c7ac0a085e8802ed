//! One plan: what it is for, its activities by task, its money, where it stands, its versions.

use askama::Template;

use super::Crumb;
use crate::pages::desk::{Choice, Desk, StateTag};

/// The form with which a plan begins.
pub struct BeginForm {
    /// Last year's approved plan can be taken over.
    pub may_copy: bool,
}

/// The form for what a plan is for.
pub struct PlanWordsForm {
    /// As kept, or as typed.
    pub aims: String,
    /// Languages.
    pub locales: Vec<Choice>,
    /// From when the form is.
    pub seen: String,
}

/// Money of a source.
pub struct PlanMoneyRow {
    /// Style class of its part of the bar.
    pub class: &'static str,
    /// Its name.
    pub name: String,
    /// How much.
    pub amount: String,
    /// Its share of all of it.
    pub share: String,
    /// Where its part of the bar begins, of 1000.
    pub x: String,
    /// How long its part is.
    pub width: String,
}

/// Money by source.
pub struct PlanMoney {
    /// Sources that give any.
    pub rows: Vec<PlanMoneyRow>,
    /// All of it.
    pub total: String,
    /// In which money.
    pub currency: String,
    /// The same as a sentence.
    pub words: String,
}

/// An activity in its plan.
pub struct PlanActivityRow {
    /// Its lasting id.
    pub key: String,
    /// Address of what can be done with it.
    pub href: String,
    /// What is done.
    pub title: String,
    /// When.
    pub dates: String,
    /// Where.
    pub place: String,
    /// For whom, in which languages, what comes of it.
    pub about: Vec<String>,
    /// What it costs.
    pub cost: String,
    /// It is the first of its task.
    pub first: bool,
    /// It is the last of its task.
    pub last: bool,
}

/// Activities that serve a task.
pub struct PlanTaskGroup {
    /// The task with its number.
    pub title: String,
    /// Address of the task.
    pub href: String,
    /// What its activities cost.
    pub total: String,
    /// Its activities, in order.
    pub rows: Vec<PlanActivityRow>,
}

/// Something to be put right before the plan is handed in.
pub struct PlanProblemLine {
    /// Address of the activity's form; empty for the plan as a whole.
    pub href: String,
    /// The activity.
    pub title: String,
    /// Part and what is wrong.
    pub words: String,
}

/// A version of the plan.
pub struct PlanVersionRow {
    /// Address.
    pub href: String,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub state: StateTag,
    /// What happened to it, line by line.
    pub about: Vec<String>,
    /// It is the one that is shown.
    pub current: bool,
}

/// An activity that differs between two versions.
pub struct ChangedView {
    /// What is done.
    pub title: String,
    /// Part, before, after.
    pub fields: Vec<(String, String, String)>,
}

/// The difference between two versions.
pub struct DiffView {
    /// Which.
    pub title: String,
    /// What the plan is for, before and after, where that differs.
    pub aims: Option<(String, String)>,
    /// Activities that came: what and when.
    pub added: Vec<(String, String)>,
    /// Activities that went.
    pub removed: Vec<(String, String)>,
    /// Activities that say something else.
    pub changed: Vec<ChangedView>,
    /// Nothing differs.
    pub same: bool,
}

/// A plan.
#[derive(Template)]
#[template(path = "desk/programme/plans/plan.html")]
pub struct PlanPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Programme, plans of the year, organisation.
    pub crumbs: Vec<Crumb>,
    /// Address of this page.
    pub href: String,
    /// The form with which it begins, where there is none and the person may.
    pub begin: Option<BeginForm>,
    /// There is none.
    pub absent: bool,
    /// Where the version stands.
    pub state: Option<StateTag>,
    /// Its name, and whether another one holds.
    pub version: Vec<String>,
    /// What whoever decided said, and who that was.
    pub remark: Option<(String, String)>,
    /// What the plan is for.
    pub aims: String,
    /// Its language.
    pub lang: String,
    /// And direction.
    pub dir: &'static str,
    /// The form for that, where the person may write.
    pub words: Option<PlanWordsForm>,
    /// Its money.
    pub money: Option<PlanMoney>,
    /// Activities by task.
    pub groups: Vec<PlanTaskGroup>,
    /// How many.
    pub count: String,
    /// The person may write: addresses of a new activity and of the form that takes a sheet.
    pub write: Option<(String, String)>,
    /// Address of the sheet; empty where the person may not take it.
    pub sheet: String,
    /// What is to be put right.
    pub problems: Vec<PlanProblemLine>,
    /// The person may hand it in.
    pub may_submit: bool,
    /// The person may decide.
    pub may_decide: bool,
    /// Somebody else must decide, because this person handed it in.
    pub own_hand: bool,
    /// The remark as typed.
    pub typed_remark: String,
    /// The person may amend it.
    pub may_amend: bool,
    /// The person may take back what was handed in: from when the page is.
    pub take_back: Option<String>,
    /// The person may throw the amendment away: from when the page is.
    pub discard: Option<String>,
    /// Versions, the newest first.
    pub versions: Vec<PlanVersionRow>,
    /// Versions to compare: the older and the newer one.
    pub compare: Option<(Vec<Choice>, Vec<Choice>)>,
    /// What differs between the chosen two.
    pub diff: Option<DiffView>,
    /// What happened, the newest first.
    pub history: Vec<String>,
}
