//! Items by languages: what is there, what is behind, what can be begun.

use askama::Template;

use super::{Choice, Desk};

/// An edition in the table.
pub struct MatrixCell {
    /// `current`, `behind`, `working`, `review` or `none`.
    pub class: &'static str,
    /// Sign shown, or how far it is.
    pub sign: String,
    /// State, language and who has it, in words.
    pub words: String,
    /// Address of the next thing to do; empty where the person may do nothing.
    pub href: String,
}

/// An item in the table.
pub struct MatrixRow {
    /// What a form sends for it.
    pub code: String,
    /// Address of its page.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
    /// Kind and publisher.
    pub about: String,
    /// One per language.
    pub cells: Vec<MatrixCell>,
}

/// The table.
#[derive(Template)]
#[template(path = "desk/matrix.html")]
pub struct MatrixPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What is looked for.
    pub query: String,
    /// States to choose from.
    pub states: Vec<Choice>,
    /// Languages to choose from.
    pub languages: Vec<Choice>,
    /// Whose editions to choose from.
    pub whose: Vec<Choice>,
    /// How many items were found.
    pub count: String,
    /// Translations can be asked for.
    pub may_request: bool,
    /// Tags and names of the columns.
    pub columns: Vec<(String, String)>,
    /// Rows.
    pub rows: Vec<MatrixRow>,
    /// Address of the next page.
    pub next: Option<String>,
}
