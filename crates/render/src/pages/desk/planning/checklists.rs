//! The checklists themselves.

use askama::Template;

use crate::pages::desk::{Choice, Desk};

/// An entry in the list.
pub struct ChecklistRow {
    /// Its code.
    pub code: String,
    /// Address of its page.
    pub href: String,
    /// What to look at.
    pub words: String,
    /// Kind of information.
    pub kind: String,
    /// Form.
    pub format: String,
    /// Which texts.
    pub texts: String,
    /// What it holds up.
    pub gate: String,
    /// It is asked of nobody.
    pub retired: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/planning/checklists.html")]
pub struct ChecklistPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Rows in order.
    pub rows: Vec<ChecklistRow>,
}

/// An entry's words in one language.
pub struct EntryWords {
    /// Language tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Language's name.
    pub language: String,
    /// The words.
    pub text: String,
}

/// One entry.
#[derive(Template)]
#[template(path = "desk/planning/entry.html")]
pub struct EntryPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// It is about to be begun.
    pub new: bool,
    /// Its code.
    pub code: String,
    /// Kinds of information.
    pub kinds: Vec<Choice>,
    /// Forms.
    pub formats: Vec<Choice>,
    /// Which texts.
    pub texts: Vec<Choice>,
    /// What it holds up.
    pub gates: Vec<Choice>,
    /// A changed text asks again.
    pub renew: bool,
    /// Its words, the person's own language first.
    pub words: Vec<EntryWords>,
}
