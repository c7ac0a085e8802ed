//! A plan's spreadsheet comes back.

use askama::Template;

use super::Crumb;
use crate::pages::desk::{Desk, StateTag};

/// A cell that is not right.
pub struct SheetProblemLine {
    /// Sheet and cell; empty when it is the file.
    pub cell: String,
    /// What is wrong.
    pub words: String,
    /// What stands there.
    pub value: String,
}

/// What a row would do.
pub struct SheetChangeLine {
    /// Comes, changes, goes.
    pub state: StateTag,
    /// The activity.
    pub title: String,
    /// Part, before, after.
    pub fields: Vec<(String, String, String)>,
}

/// What a sheet would do, for somebody to say yes to.
pub struct SheetLooked {
    /// How many come, change, go, stay: label and number.
    pub counts: Vec<(String, String)>,
    /// Row by row.
    pub changes: Vec<SheetChangeLine>,
    /// The plan was changed after the file was handed out.
    pub older: bool,
    /// The file, sent again with the yes.
    pub file: String,
    /// From when the plan is that it was held against.
    pub seen: String,
}

/// A plan's spreadsheet.
#[derive(Template)]
#[template(path = "desk/programme/plans/sheet.html")]
pub struct SheetPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Programme, plan.
    pub crumbs: Vec<Crumb>,
    /// Where a file is sent.
    pub href: String,
    /// Where the yes is sent.
    pub apply: String,
    /// Address of the sheet that is handed out.
    pub out: String,
    /// Address of the plan.
    pub plan: String,
    /// Largest file.
    pub most: String,
    /// What is wrong with a file.
    pub problems: Vec<SheetProblemLine>,
    /// What it would do.
    pub looked: Option<SheetLooked>,
    /// Nothing in it differs from the plan.
    pub same: bool,
}
