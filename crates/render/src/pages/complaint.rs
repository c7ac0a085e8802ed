//! Readers tell that a page is wrong, and see what became of it.

use askama::Template;

use super::Link;
use crate::Chrome;

/// Something to be put right in the form.
pub struct FormFlaw {
    /// Id of the field.
    pub field: &'static str,
    /// What is wrong with it.
    pub words: String,
}

/// The form, with what was typed.
#[derive(Template)]
#[template(path = "complaint.html")]
pub struct ComplaintPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// What is to be put right; empty at first.
    pub flaws: Vec<FormFlaw>,
    /// Why it was not taken although nothing is wrong with it.
    pub refused: String,
    /// Address of the page.
    pub page: String,
    /// The page, when it is known which.
    pub about: Option<Link>,
    /// What is wrong.
    pub wrong: String,
    /// What is right.
    pub instead: String,
    /// How the reader knows.
    pub known_from: String,
    /// Mail address.
    pub contact: String,
    /// Longest answer to a question.
    pub longest: usize,
    /// “We answer within n working days.”
    pub days: String,
    /// A receipt that does not exist, as typed.
    pub receipt: String,
    /// What is wrong with it.
    pub receipt_wrong: String,
}

impl ComplaintPage<'_> {
    fn flaw(&self, field: &str) -> Option<&str> {
        self.flaws.iter().find(|flaw| flaw.field == field).map(|flaw| flaw.words.as_str())
    }
}

/// What a reader was answered.
pub struct AnswerView {
    /// What came of it.
    pub verdict: String,
    /// In the words of whoever answered.
    pub words: String,
    /// Who publishes the page, and when they answered.
    pub by: String,
    /// The correction: its note, with the address of the page.
    pub correction: Option<Link>,
    /// Language of the note.
    pub lang: String,
}

/// A complaint, for whoever has its receipt.
#[derive(Template)]
#[template(path = "receipt.html")]
pub struct ReceiptPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// It has just been sent.
    pub fresh: bool,
    /// The receipt in groups.
    pub receipt: String,
    /// Where it stands.
    pub state: String,
    /// By when it is answered, or that this is late.
    pub until: String,
    /// The page.
    pub page: Link,
    /// What was said: question and answer.
    pub said: Vec<(String, String)>,
    /// The answer.
    pub answer: Option<AnswerView>,
}
