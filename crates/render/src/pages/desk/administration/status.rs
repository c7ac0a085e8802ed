//! How the service is.

use askama::Template;

use crate::pages::desk::Desk;

/// A job that is not done.
pub struct JobRow {
    /// Its id.
    pub id: String,
    /// What kind of work.
    pub kind: String,
    /// Waiting, running, failed.
    pub state: String,
    /// It has failed for good.
    pub failed: bool,
    /// Since when, how often tried.
    pub about: String,
    /// What went wrong last.
    pub error: String,
}

/// Something and how it is.
pub struct StatusLine {
    /// What.
    pub name: String,
    /// How.
    pub value: String,
}

/// A letter that was not sent.
pub struct LetterRow {
    /// Its id.
    pub id: String,
    /// To whom, and what about.
    pub about: String,
    /// How it ended.
    pub state: String,
    /// When, how often tried.
    pub times: String,
    /// Why.
    pub error: String,
    /// It still has words that can be sent.
    pub again: bool,
}

/// Mail, where it is on.
pub struct MailPart {
    /// Server, sender, numbers.
    pub lines: Vec<StatusLine>,
    /// What the server said when it did not take letters that wait now.
    pub trouble: Option<String>,
    /// Letters that were not sent, the last ones first.
    pub ended: Vec<LetterRow>,
}

/// How everything is.
#[derive(Template)]
#[template(path = "desk/administration/status.html")]
pub struct StatusPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Jobs, the failed ones first.
    pub jobs: Vec<JobRow>,
    /// Database, files, free space.
    pub storage: Vec<StatusLine>,
    /// What the last check found, first line; then what is wrong.
    pub checked: Option<String>,
    /// What is wrong.
    pub problems: Vec<String>,
    /// A check is going on.
    pub checking: bool,
    /// The search index.
    pub search: Vec<StatusLine>,
    /// It is being built.
    pub rebuilding: Option<(String, u64)>,
    /// Mail, where it is on.
    pub mail: Option<MailPart>,
    /// The transparency log.
    pub log: Vec<StatusLine>,
    /// Who signs pictures with what; empty where nobody does.
    pub credentials: Vec<StatusLine>,
    /// The program.
    pub program: Vec<StatusLine>,
}
