//! Complaints of readers at the desk.

use askama::Template;

use crate::pages::desk::{Choice, Desk, StateTag};

/// A complaint in the list.
pub struct ComplaintRow {
    /// Address of its page.
    pub href: String,
    /// Headline, or address, of the page it is about.
    pub title: String,
    /// Beginning of what is wrong.
    pub wrong: String,
    /// Who publishes the page, and when it came.
    pub about: String,
    /// Who has taken it.
    pub with: String,
    /// How many days are left, or what came of it.
    pub state: StateTag,
}

/// The complaints that wait, or those that were answered.
#[derive(Template)]
#[template(path = "desk/programme/oversight/complaints.html")]
pub struct ComplaintsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Which are shown.
    pub show: Vec<Choice>,
    /// Whose pages.
    pub organisations: Vec<Choice>,
    /// The complaints.
    pub rows: Vec<ComplaintRow>,
}

/// The form of an answer, as typed.
pub struct AnswerForm {
    /// What may have come of it.
    pub verdicts: Vec<Choice>,
    /// The answer.
    pub words: String,
    /// Corrections of the item to choose from.
    pub corrections: Vec<Choice>,
    /// Where the text is put right.
    pub editor: Option<String>,
    /// Who may take it on.
    pub people: Vec<Choice>,
    /// Longest answer.
    pub longest: usize,
}

/// An answer that was given.
pub struct GivenAnswer {
    /// What came of it.
    pub verdict: String,
    /// In words.
    pub words: String,
    /// Who answered, when, and whether in time.
    pub about: String,
    /// Note of the correction.
    pub correction: String,
}

/// One complaint.
#[derive(Template)]
#[template(path = "desk/programme/oversight/complaint.html")]
pub struct ComplaintDeskPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// How many days are left, or that it was answered.
    pub state: StateTag,
    /// Receipt, day, publisher, who has taken it.
    pub facts: Vec<(String, String)>,
    /// The public page.
    pub page: String,
    /// Language of what was said.
    pub lang: String,
    /// What was said: question and answer.
    pub said: Vec<(String, String)>,
    /// How the reader can be reached; none for those who do not answer.
    pub contact: Option<String>,
    /// What becomes of the contact.
    pub contact_note: String,
    /// The answer.
    pub answer: Option<GivenAnswer>,
    /// The form, for those who may answer.
    pub form: Option<AnswerForm>,
    /// Other complaints about the same item: address and beginning.
    pub others: Vec<(String, String)>,
}
