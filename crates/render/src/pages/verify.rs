//! The page that tells whether another is what was logged.

use askama::Template;

use super::Link;
use crate::Chrome;

/// An entry of the log.
pub struct LogRow {
    /// When, in words.
    pub time: String,
    /// The same for programs.
    pub iso: String,
    /// What happened.
    pub action: String,
    /// “Entry n of the log”.
    pub entry: String,
    /// Where what it said then can be read.
    pub content: Option<String>,
}

/// What the log says.
pub struct VerifyAnswer {
    /// The page is what was logged.
    pub good: bool,
    /// The same in words.
    pub verdict: String,
    /// The page.
    pub page: Option<Link>,
    /// Its entries, newest first.
    pub rows: Vec<LogRow>,
}

/// A form for an address, and the answer.
#[derive(Template)]
#[template(path = "verify.html")]
pub struct VerifyPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The address asked about.
    pub asked: String,
    /// The answer to it.
    pub answer: Option<VerifyAnswer>,
    /// Pictures carry credentials.
    pub credentials: bool,
}
