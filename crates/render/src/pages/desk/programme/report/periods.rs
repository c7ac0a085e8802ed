//! The reporting periods of a programme.

use askama::Template;

use super::Way;
use crate::pages::desk::Desk;

/// A period in the list.
pub struct PeriodRow {
    /// Address of its overview.
    pub href: String,
    /// Address of its form; empty for those who may not change it.
    pub edit: String,
    /// Name.
    pub name: String,
    /// First and last day.
    pub dates: String,
    /// By when reports are due.
    pub due: String,
    /// How many days are left, or over.
    pub days: String,
    /// How many have handed in, and how many were accepted.
    pub counts: String,
    /// How many are late; empty when nobody is.
    pub late: String,
}

/// The form for a period, as typed.
pub struct PeriodForm {
    /// Its key.
    pub code: String,
    /// It exists: its key stays.
    pub exists: bool,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// By when reports are due.
    pub due: String,
    /// How many days before that people are reminded, with commas between.
    pub remind: String,
}

/// The reporting periods of a programme.
#[derive(Template)]
#[template(path = "desk/programme/report/periods.html")]
pub struct PeriodsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Ways up.
    pub crumbs: Vec<Way>,
    /// Address of this page.
    pub href: String,
    /// The newest first.
    pub rows: Vec<PeriodRow>,
    /// The form, for those who may change them.
    pub form: Option<PeriodForm>,
}
