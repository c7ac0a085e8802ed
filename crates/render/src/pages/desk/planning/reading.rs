//! Reading a text at the desk, with the remarks on it.

use askama::Template;

use crate::pages::desk::{Desk, StateTag};

/// One remark.
pub struct Remark {
    /// Who and when.
    pub by: String,
    /// Its words.
    pub body: String,
}

/// A remark with its answers.
pub struct Thread {
    /// Id of the first remark.
    pub id: String,
    /// The beginning of the paragraph it is about.
    pub quote: String,
    /// The remark and its answers.
    pub remarks: Vec<Remark>,
    /// Who settled it, and when.
    pub settled: Option<String>,
}

/// A paragraph.
pub struct Paragraph {
    /// Its place, counted from 0.
    pub number: usize,
    /// As readers would see it.
    pub html: String,
    /// Its beginning.
    pub quote: String,
    /// Remarks on it.
    pub threads: Vec<Thread>,
    /// A remark as typed, when it was refused.
    pub typed: Option<String>,
}

/// The page.
#[derive(Template)]
#[template(path = "desk/planning/reading.html")]
pub struct ReadingPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Address of the editor.
    pub back: String,
    /// Address of checklist, dates and links.
    pub plan_href: String,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its name.
    pub language: String,
    /// States.
    pub states: Vec<StateTag>,
    /// How many remarks are open.
    pub open: String,
    /// The person may remark.
    pub may_comment: bool,
    /// Headline, summary, and the text block by block.
    pub paragraphs: Vec<Paragraph>,
    /// Remarks on the whole text.
    pub whole: Vec<Thread>,
    /// Remarks whose paragraph is gone.
    pub lost: Vec<Thread>,
    /// A remark on the whole as typed, when it was refused.
    pub whole_typed: String,
}
