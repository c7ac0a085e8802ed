//! Duties at the desk: programmes, their tasks, indicators, and what rests on an organisation.

mod indicators;
mod tasks;

use askama::Template;

pub use indicators::{
    FigureCell, FigureRow, IndicatorForm, IndicatorFormPage, IndicatorLine, IndicatorPage, IndicatorWords,
    IndicatorsPage, ShownFigure,
};
pub use tasks::{
    ActivityLine, BasisField, BasisLine, BelowLine, GroupView, PartForm, TaskForm, TaskFormPage, TaskLine,
    TaskPage, TreePage, WordField,
};

use crate::pages::desk::{Choice, Desk, StateTag};

/// Words and the language they are in.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// Language tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The words.
    pub text: String,
}

/// Something that can be opened.
#[derive(Debug, Clone)]
pub struct Way {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
}

/// A figure on its way from where it stood to where it should be.
#[derive(Debug, Clone)]
pub struct Bar {
    /// How far it has come, 0 to 100.
    pub share: u8,
    /// In words.
    pub words: String,
}

/// A choice of several.
pub struct Tick {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// It is chosen.
    pub on: bool,
}

/// A programme in the list.
pub struct ProgrammeRow {
    /// Address of its tree.
    pub href: String,
    /// Name.
    pub title: Spoken,
    /// What it is.
    pub about: Spoken,
    /// Lead, time, number of tasks.
    pub facts: String,
    /// It is made up.
    pub example: bool,
}

/// Every programme.
#[derive(Template)]
#[template(path = "desk/programme/duty/list.html")]
pub struct ProgrammesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The person may set one up.
    pub may_make: bool,
    /// Rows.
    pub rows: Vec<ProgrammeRow>,
}

/// A language of a programme's name.
pub struct ProgrammeWords {
    /// Language tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Name of the language.
    pub language: String,
    /// Name.
    pub title: String,
    /// What it is.
    pub about: String,
}

/// A programme is set up or changed.
#[derive(Template)]
#[template(path = "desk/programme/duty/programme-form.html")]
pub struct ProgrammeFormPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where it is sent.
    pub href: String,
    /// It is new.
    pub new: bool,
    /// Address as typed.
    pub code: String,
    /// Names.
    pub words: Vec<ProgrammeWords>,
    /// Documents of the library.
    pub documents: Vec<Choice>,
    /// Article, clause, point.
    pub place: String,
    /// Organisations that could lead.
    pub leads: Vec<Choice>,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Money.
    pub currency: String,
    /// Kinds of organisations that take part.
    pub kinds: Vec<Tick>,
    /// Years after which it is judged, with commas.
    pub horizons: String,
    /// Readers see it.
    pub public: bool,
    /// What can be kept from them.
    pub withheld: Vec<Tick>,
    /// It is made up.
    pub example: bool,
    /// Pages, one a line.
    pub sources: String,
}

/// Something that rests on an organisation now.
pub struct RestRow {
    /// Address.
    pub href: String,
    /// What it is.
    pub text: String,
    /// Where it stands.
    pub state: StateTag,
    /// By when.
    pub due: String,
    /// That day has passed.
    pub late: bool,
    /// What was said when it was returned.
    pub remark: String,
}

/// A task of an organisation's list.
pub struct DutyRow {
    /// Address.
    pub href: String,
    /// Number.
    pub number: String,
    /// Name.
    pub title: Spoken,
    /// Where it stands.
    pub state: StateTag,
    /// Time and activities.
    pub about: String,
    /// Where the form that adopts it is sent; empty where the person may not, or it is done.
    pub adopt: String,
}

/// Tasks under a heading.
pub struct DutyGroup {
    /// Heading.
    pub title: String,
    /// Tasks.
    pub rows: Vec<DutyRow>,
}

/// What an organisation has to do in a programme.
#[derive(Template)]
#[template(path = "desk/programme/duty/organisation.html")]
pub struct OrganisationDutiesPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The programme.
    pub up: Way,
    /// Key of the organisation.
    pub code: String,
    /// Kind, and whom it reports to.
    pub about: String,
    /// What rests on it now.
    pub rests: Vec<RestRow>,
    /// Its duties; groups without rows are left out.
    pub groups: Vec<DutyGroup>,
    /// Organisations that report to it.
    pub below: Vec<Way>,
}
