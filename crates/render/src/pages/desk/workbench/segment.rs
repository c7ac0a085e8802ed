//! The workbench: an original and its translation, segment by segment.

use askama::Template;

use crate::pages::desk::{Choice, Desk, StateTag};

/// A stretch of the original: `same`, `gone`, `new`, `hold` (kept as it is) or `term`.
pub struct SourcePiece {
    /// What it is.
    pub kind: &'static str,
    /// Its words.
    pub text: String,
}

/// A finding about a translation: `fault` or `note`.
pub struct CheckLine {
    /// How grave it is.
    pub class: &'static str,
    /// What it says.
    pub text: String,
}

/// A translation that may be taken up.
pub struct Suggestion {
    /// What a form sends for it.
    pub value: String,
    /// Where it comes from and how well it fits.
    pub from: String,
    /// `memory` or `machine`.
    pub origin: &'static str,
    /// Its words.
    pub text: String,
    /// What the memory's original says otherwise; empty when it says the same.
    pub differs: Vec<SourcePiece>,
}

/// A term of the glossary that the original uses.
pub struct TermLine {
    /// Its words there.
    pub source: String,
    /// What it is in the language of the translation.
    pub target: String,
}

/// A segment.
pub struct SegmentRow {
    /// Its name.
    pub key: String,
    /// Its number, as shown.
    pub number: String,
    /// The field it is in, where another begins.
    pub field: Option<String>,
    /// Its state and whether its original changed.
    pub class: String,
    /// State and origin in words.
    pub state: String,
    /// Something is to be done.
    pub open: bool,
    /// Its original changed after it was translated.
    pub flagged: bool,
    /// It begins a paragraph, a heading, a cell.
    pub begins: bool,
    /// The original.
    pub source: Vec<SourcePiece>,
    /// The original as it is copied.
    pub plain: String,
    /// The translation.
    pub target: String,
    /// What is stored, when it is not what the person typed.
    pub theirs: Option<String>,
    /// Stands for the words that were shown.
    pub seen: String,
    /// It has no words of its own.
    pub joined: bool,
    /// A note.
    pub note: String,
    /// A number of the original is missing, and no note says why that is right.
    pub asks_why: bool,
    /// Findings.
    pub checks: Vec<CheckLine>,
    /// What may be taken up.
    pub suggestions: Vec<Suggestion>,
    /// Terms.
    pub terms: Vec<TermLine>,
}

/// What all rows of the form share.
#[derive(Clone)]
pub struct WorkbenchForm {
    /// Language of the original.
    pub from: String,
    /// Its direction.
    pub from_dir: &'static str,
    /// Language of the translation.
    pub to: String,
    /// Its direction.
    pub to_dir: &'static str,
    /// The person may translate.
    pub write: bool,
    /// Words that every row repeats.
    pub confirm: String,
    /// The same.
    pub joined: String,
    /// The same.
    pub note: String,
    /// The same.
    pub changed: String,
    /// The same.
    pub more: String,
    /// What the button says that asks a machine; `None` where there is none.
    pub ask: Option<String>,
}

/// A row alone, for when it was saved without the page.
#[derive(Template)]
#[template(path = "desk/workbench/segment.html")]
pub struct SegmentPage<'a> {
    /// Frame.
    pub d: &'a Desk<'a>,
    /// What all rows share.
    pub c: &'a WorkbenchForm,
    /// The row.
    pub s: &'a SegmentRow,
}

/// The workbench.
#[derive(Template)]
#[template(path = "desk/workbench/page.html")]
pub struct WorkbenchPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What all rows share.
    pub c: WorkbenchForm,
    /// Address of the workbench.
    pub href: String,
    /// Address of the editor.
    pub editor_href: String,
    /// Address of the item's page.
    pub item_href: String,
    /// Names of both languages.
    pub languages: String,
    /// States of the edition.
    pub states: Vec<StateTag>,
    /// How far it is, in words.
    pub progress: Vec<String>,
    /// Segments done, and all, for the bar.
    pub done: usize,
    /// All segments.
    pub total: usize,
    /// Which segments are shown.
    pub filters: Vec<Choice>,
    /// The filter as it is sent.
    pub show: String,
    /// Keys and what they do.
    pub keys: Vec<(&'static str, String)>,
    /// Rows.
    pub rows: Vec<SegmentRow>,
    /// How readers will be told that the text was made.
    pub way: Option<String>,
    /// Passages that only the translation has.
    pub extras: Vec<String>,
    /// Originals and translations kept aside.
    pub retired: Vec<(String, String)>,
    /// Something can be filled in from the memory.
    pub may_fill: bool,
    /// A machine translates between these languages.
    pub may_machine: bool,
    /// It can be handed in.
    pub may_submit: bool,
}
