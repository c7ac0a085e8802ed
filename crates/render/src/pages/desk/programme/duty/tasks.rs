//! The tree of tasks, a task, and the form that makes or changes one.

use askama::Template;

use super::{IndicatorLine, Spoken, Tick, Way};
use crate::pages::desk::{Choice, Desk, StateTag};

/// What hangs on a task: a part, an adopted task, a task below it.
pub struct BelowLine {
    /// `l0` to `l4`: how deep it stands.
    pub level: String,
    /// Address.
    pub href: String,
    /// Name.
    pub title: Spoken,
    /// Whose it is, or how it came about.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
}

/// A task in the tree.
pub struct TaskLine {
    /// Address.
    pub href: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Spoken,
    /// Where it stands.
    pub state: StateTag,
    /// Who leads.
    pub leads: String,
    /// Who takes part; empty when nobody does.
    pub cooperating: String,
    /// Its time; empty when none is set.
    pub time: String,
    /// Activities that serve it, with everything below; empty when there are none.
    pub activities: String,
    /// How many tasks hang on it; empty when none do.
    pub count: String,
    /// These.
    pub below: Vec<BelowLine>,
}

/// A group with its tasks.
pub struct GroupView {
    /// Address; empty for tasks that stand in no group.
    pub href: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Spoken,
    /// How many tasks.
    pub count: String,
    /// These.
    pub rows: Vec<TaskLine>,
}

/// The tree of a programme.
#[derive(Template)]
#[template(path = "desk/programme/duty/tree.html")]
pub struct TreePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Its address.
    pub href: String,
    /// What it is.
    pub about: Spoken,
    /// The document that orders it.
    pub basis: Way,
    /// Lead, time, horizons: label and words.
    pub facts: Vec<(String, String)>,
    /// Organisations to look at.
    pub organisations: Vec<Choice>,
    /// States to look at.
    pub states: Vec<Choice>,
    /// The person's organisations in it.
    pub mine: Vec<Way>,
    /// Its page for readers; empty when they do not see it.
    pub public_href: String,
    /// The person may change it.
    pub may_change: bool,
    /// The person may set up another programme.
    pub may_make: bool,
    /// Something is looked for.
    pub filtered: bool,
    /// Groups.
    pub groups: Vec<GroupView>,
}

/// A place in the law.
pub struct BasisLine {
    /// Address of the document.
    pub href: String,
    /// Its name.
    pub text: String,
    /// Article, clause, point.
    pub place: String,
}

/// An activity that serves a task.
pub struct ActivityLine {
    /// Address.
    pub href: String,
    /// What is done.
    pub title: String,
    /// Whose, and when.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
}

/// A language of a task's words.
pub struct WordField {
    /// Language tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Name of the language.
    pub language: String,
    /// Name.
    pub title: String,
    /// Expected products.
    pub products: String,
    /// What is to be known.
    pub note: String,
}

/// A place in the law, in a form.
pub struct BasisField {
    /// Number of the field.
    pub number: usize,
    /// Documents of the library.
    pub documents: Vec<Choice>,
    /// Article, clause, point.
    pub place: String,
}

/// The form of a task, as typed when something went wrong.
pub struct TaskForm {
    /// Where it is sent.
    pub href: String,
    /// It is new: address and kind are chosen.
    pub new: bool,
    /// Address as typed.
    pub code: String,
    /// Kinds.
    pub kinds: Vec<Choice>,
    /// Where it stands in the tree.
    pub parents: Vec<Choice>,
    /// Number.
    pub number: String,
    /// Words.
    pub words: Vec<WordField>,
    /// Who leads.
    pub leads: Vec<Tick>,
    /// Who takes part.
    pub cooperating: Vec<Tick>,
    /// Places in the law.
    pub basis: Vec<BasisField>,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// States; none for a new task.
    pub states: Vec<Choice>,
    /// Pages, one a line.
    pub sources: String,
}

/// The form of a part.
pub struct PartForm {
    /// Organisations that may break the task down.
    pub organisations: Vec<Choice>,
    /// Organisations that could do the part.
    pub doers: Vec<Choice>,
    /// Number as typed.
    pub number: String,
    /// Name as typed.
    pub title: String,
    /// Products as typed.
    pub products: String,
    /// First day as typed.
    pub from: String,
    /// Last day as typed.
    pub to: String,
    /// It was sent and refused.
    pub open: bool,
}

/// One task.
#[derive(Template)]
#[template(path = "desk/programme/duty/task.html")]
pub struct TaskPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Its address.
    pub href: String,
    /// The programme, and the tasks it stands below.
    pub up: Vec<Way>,
    /// Kind, number, whose it is.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
    /// Places in the law.
    pub basis: Vec<BasisLine>,
    /// Who leads.
    pub leads: String,
    /// Who takes part.
    pub cooperating: String,
    /// Its time.
    pub time: String,
    /// Expected products.
    pub products: Spoken,
    /// What is to be known about it.
    pub note: Spoken,
    /// Pages it was taken from.
    pub sources: Vec<String>,
    /// Indicators.
    pub indicators: Vec<IndicatorLine>,
    /// What hangs on it.
    pub below: Vec<BelowLine>,
    /// Activities that serve it or what hangs on it, a page of them.
    pub activities: Vec<ActivityLine>,
    /// Which of how many; empty where all of them are shown.
    pub shown: String,
    /// The page of activities before this one.
    pub before: Option<String>,
    /// The next one.
    pub more: Option<String>,
    /// What happened to it, newest first.
    pub history: Vec<String>,
    /// The form, where the person may change it.
    pub form: Option<TaskForm>,
    /// The form was sent and refused.
    pub form_open: bool,
    /// The form of a part, where the person may break it down.
    pub part: Option<PartForm>,
    /// Organisations for which the person may adopt it.
    pub adopters: Vec<Choice>,
    /// The person may give it up.
    pub may_drop: bool,
}

/// A new task.
#[derive(Template)]
#[template(path = "desk/programme/duty/new-task.html")]
pub struct TaskFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme.
    pub up: Way,
    /// The form.
    pub form: TaskForm,
}
