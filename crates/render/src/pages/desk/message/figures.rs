//! Figures in prose that are, or used to be, registered facts, and cite none.

use askama::Template;

use crate::pages::desk::{Desk, DiffPiece, StateTag};

/// A figure that was found.
pub struct FigureRow {
    /// Address of its page.
    pub href: String,
    /// The sentence before it.
    pub before: String,
    /// As written.
    pub written: String,
    /// The sentence after it.
    pub after: String,
    /// Language tag of the sentence.
    pub lang: String,
    /// Direction of the sentence.
    pub dir: &'static str,
    /// Headline.
    pub title: String,
    /// Language and publisher.
    pub about: String,
    /// State of the edition.
    pub state: StateTag,
    /// The fact's name.
    pub fact: String,
    /// Its page at the desk.
    pub fact_href: String,
    /// What readers would see with the citation.
    pub shown: String,
    /// What is written is a former value.
    pub outdated: bool,
    /// The person may settle it.
    pub may_settle: bool,
}

/// The list.
#[derive(Template)]
#[template(path = "desk/message/figures.html")]
pub struct FiguresPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// How far reading has come.
    pub progress: String,
    /// Share read, of a hundred.
    pub percent: i64,
    /// Rows: former values first.
    pub rows: Vec<FigureRow>,
    /// How many there are.
    pub count: String,
    /// Address of the next page.
    pub next: Option<String>,
}

/// One figure, and what citing its fact would do.
#[derive(Template)]
#[template(path = "desk/message/figure.html")]
pub struct FigurePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// The figure.
    pub row: FigureRow,
    /// Address of the editor.
    pub editor: String,
    /// Where it is sent.
    pub href: String,
    /// The paragraph compared with itself after the change.
    pub pieces: Vec<DiffPiece>,
}
