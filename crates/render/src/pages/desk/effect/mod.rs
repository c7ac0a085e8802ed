//! Studies of effect at the desk.

use askama::Template;

use crate::pages::desk::{Choice, Desk, Picker, StateTag};
use crate::pages::effect::{EffectResult, Worded};

/// A study in the list.
pub struct DeskStudyRow {
    /// Its address.
    pub href: String,
    /// Name.
    pub title: String,
    /// Campaign, organisation, days.
    pub about: String,
    /// Where it stands.
    pub state: StateTag,
    /// What it comes to; empty while nothing does.
    pub said: String,
}

/// Studies.
#[derive(Template)]
#[template(path = "desk/effect/list.html")]
pub struct DeskStudiesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Studies, the one that changed last first.
    pub rows: Vec<DeskStudyRow>,
    /// The person may begin one.
    pub may_begin: bool,
}

/// The form of a study, as typed.
#[derive(Template)]
#[template(path = "desk/effect/form.html")]
pub struct StudyFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// It is a new one.
    pub new: bool,
    /// Code.
    pub code: String,
    /// Organisations to choose from.
    pub organisations: Vec<Choice>,
    /// Campaign.
    pub campaign: Picker,
    /// Name.
    pub title: String,
    /// Question.
    pub question: String,
    /// Unit.
    pub unit: String,
    /// Name, key of the words and value of each day.
    pub days: Vec<(&'static str, String, String)>,
    /// Lengths of a period.
    pub steps: Vec<Choice>,
    /// Ways of putting days together.
    pub together: Vec<Choice>,
    /// What returns.
    pub cycles: Vec<Choice>,
    /// The smallest effect worth having.
    pub smallest: String,
    /// What the form was filled from.
    pub seen: String,
}

/// A series.
pub struct SeriesView {
    /// Its number.
    pub number: u32,
    /// Name.
    pub name: String,
    /// What it is to the study.
    pub role: String,
    /// Roles to choose from.
    pub roles: Vec<Choice>,
    /// Where it comes from.
    pub source: String,
    /// Values, from when to when, read how often.
    pub values: String,
    /// It can be read again by a press.
    pub again: bool,
}

/// What a method can see.
pub struct ReachRow {
    /// The method.
    pub name: String,
    /// In a sentence, or why it cannot look.
    pub said: String,
}

/// What can be seen at all.
pub struct PowerView {
    /// What it comes to.
    pub said: String,
    /// Drawing.
    pub picture: String,
    /// Method by method.
    pub rows: Vec<ReachRow>,
    /// It was worked out from other figures than there are now.
    pub old: bool,
}

/// What the person may do.
#[derive(Debug, Clone, Copy, Default)]
pub struct StudyActs {
    /// Write it.
    pub write: bool,
    /// Bring figures.
    pub bring: bool,
    /// Register it.
    pub register: bool,
    /// Have the effect worked out.
    pub estimate: bool,
    /// Let the result out.
    pub publish: bool,
    /// Take it back.
    pub withdraw: bool,
}

/// A study.
#[derive(Template)]
#[template(path = "desk/effect/study.html")]
pub struct DeskStudyPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Where it stands.
    pub state: StateTag,
    /// What is asked.
    pub question: Worded,
    /// Whose campaign, days, unit, smallest effect worth having.
    pub facts: Vec<(String, String)>,
    /// When it was registered; empty while it is not.
    pub registered: String,
    /// The campaign had begun by then.
    pub late: bool,
    /// Digest of the record.
    pub digest: String,
    /// Why it was taken back.
    pub withdrawn: String,
    /// Series.
    pub series: Vec<SeriesView>,
    /// What is wrong with a file that was sent.
    pub flaws: Vec<String>,
    /// Dataflows to choose from.
    pub flows: Vec<Choice>,
    /// A series of a flow.
    pub key: Picker,
    /// One of a flow was looked for.
    pub other_source: bool,
    /// What Sen counts.
    pub own: Vec<Choice>,
    /// Organisations of which it counts.
    pub whose: Vec<Choice>,
    /// Roles of a new series.
    pub roles: Vec<Choice>,
    /// What can be seen at all.
    pub power: Option<PowerView>,
    /// Results, the newest first.
    pub results: Vec<EffectResult<'a>>,
    /// What the person may do.
    pub acts: StudyActs,
    /// Reason as typed.
    pub reason: String,
    /// Address for readers, once they may see it.
    pub public: String,
}
