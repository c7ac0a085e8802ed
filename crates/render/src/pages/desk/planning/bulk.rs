//! The same thing done to several editions.

use askama::Template;

use crate::pages::desk::message::NameField;
use crate::pages::desk::{Choice, Desk};

/// A chosen item.
pub struct ChosenRow {
    /// Its code.
    pub code: String,
    /// Headline.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
    /// The languages meant.
    pub languages: String,
}

/// What is to be said with the deed.
#[derive(Template)]
#[template(path = "desk/planning/bulk.html")]
pub struct BulkPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The deed: `assign`, `submit`, `approve`, `schedule`, `publish` or `withdraw`.
    pub act: String,
    /// Which editions are meant.
    pub which: String,
    /// What was chosen.
    pub rows: Vec<ChosenRow>,
    /// How many texts that is.
    pub count: String,
    /// People, nobody first.
    pub people: Vec<Choice>,
    /// Fields as typed.
    pub due_on: String,
    /// Said with it.
    pub remark: String,
    /// Told readers.
    pub note: String,
    /// Why.
    pub reason: String,
    /// When it goes out.
    pub publish_at: String,
    /// When it is taken back.
    pub expire_at: String,
    /// Time zones.
    pub zones: Vec<Choice>,
    /// What readers are told in each language; empty where the texts are in one.
    pub own: Vec<NameField>,
}

/// What became of one edition.
pub struct BulkRow {
    /// Headline.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
    /// Address of the editor.
    pub href: String,
    /// The edition's language.
    pub language: String,
    /// It was done.
    pub done: bool,
    /// Why it was not.
    pub why: String,
}

/// The report.
#[derive(Template)]
#[template(path = "desk/planning/bulk-report.html")]
pub struct BulkReportPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The deed in words.
    pub act: String,
    /// How many were done.
    pub done: String,
    /// How many were refused.
    pub refused: Option<String>,
    /// Line by line.
    pub rows: Vec<BulkRow>,
}
