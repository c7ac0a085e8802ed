//! What a taken-in file did.

use askama::Template;

use crate::pages::desk::Desk;

/// A segment that was left as it is.
pub struct XliffKept {
    /// The original as the file has it.
    pub source: String,
    /// The file's translation.
    pub target: String,
    /// Why.
    pub why: String,
}

/// What the file did to an edition.
pub struct XliffTaken {
    /// Address of its workbench.
    pub href: String,
    /// Headline and language.
    pub title: String,
    /// What happened, in words.
    pub words: String,
    /// Language of the original.
    pub from: String,
    /// Language of the translation.
    pub to: String,
    /// Its direction.
    pub to_dir: &'static str,
    /// Segments left as they are.
    pub kept: Vec<XliffKept>,
}

/// The form, and what came of it.
#[derive(Template)]
#[template(path = "desk/workbench/xliff.html")]
pub struct XliffPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Problems of a refused file.
    pub problems: Vec<String>,
    /// Editions it changed.
    pub taken: Vec<XliffTaken>,
}
