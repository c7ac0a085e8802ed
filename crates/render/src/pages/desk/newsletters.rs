//! Newsletters at the desk: what there is, how it is set up, its issues and how far their letters have come.

use askama::Template;

use super::frame::{Choice, Desk};

/// A newsletter in a list.
pub struct DeskNewsletterRow {
    /// Its page.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Who writes.
    pub organisation: String,
    /// How often.
    pub rhythm: String,
    /// How many get it.
    pub subscribers: String,
    /// It is closed.
    pub closed: bool,
}

/// Something and how it is.
pub struct NewsletterLine {
    /// What.
    pub name: String,
    /// How.
    pub value: String,
}

/// Every newsletter.
#[derive(Template)]
#[template(path = "desk/newsletters/list.html")]
pub struct DeskNewslettersPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// They.
    pub rows: Vec<DeskNewsletterRow>,
    /// A new one can be opened.
    pub may_open: bool,
    /// No letter leaves.
    pub mail_off: bool,
    /// Addresses that are not written to, by reason.
    pub suppressed: Vec<NewsletterLine>,
    /// Whether somebody's address can be erased here.
    pub may_erase: bool,
    /// What is typed there.
    pub address: String,
    /// Where the key that signs letters stands in DNS, and what stands there.
    pub dkim: Option<(String, String)>,
}

/// How many read in a language, and what.
pub struct ReadersRow {
    /// Language.
    pub language: String,
    /// Interests.
    pub interests: String,
    /// How many.
    pub count: String,
}

/// An issue in a list.
pub struct DeskIssueRow {
    /// Its page.
    pub href: String,
    /// Number and day.
    pub name: String,
    /// How far it has come, as a word.
    pub state: String,
    /// Style of that.
    pub class: &'static str,
    /// Letters.
    pub progress: String,
}

/// One newsletter.
#[derive(Template)]
#[template(path = "desk/newsletters/one.html")]
pub struct DeskNewsletterPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Its page here.
    pub href: String,
    /// Its page for readers.
    pub public: String,
    /// How it is set up.
    pub lines: Vec<NewsletterLine>,
    /// By language and interests; empty when too few would be told.
    pub readers: Vec<ReadersRow>,
    /// Issues, the newest first.
    pub issues: Vec<DeskIssueRow>,
    /// Settings can be changed.
    pub may_change: bool,
    /// An issue can be made.
    pub may_issue: bool,
}

/// A name in a language.
pub struct NewsletterName {
    /// Tag.
    pub lang: String,
    /// Direction.
    pub dir: &'static str,
    /// The language.
    pub language: String,
    /// The name.
    pub text: String,
    /// The newsletter is written in it.
    pub written: bool,
}

/// A group of interests to tick.
pub struct InterestGroup {
    /// What they are.
    pub title: String,
    /// They.
    pub choices: Vec<Choice>,
    /// Some are ticked: the group is open.
    pub open: bool,
}

/// Opening a newsletter, or changing it.
#[derive(Template)]
#[template(path = "desk/newsletters/settings.html")]
pub struct NewsletterSettingsPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Where the form is sent.
    pub href: String,
    /// It is a new one.
    pub new: bool,
    /// Its code.
    pub code: String,
    /// Organisations, for a new one.
    pub organisations: Vec<Choice>,
    /// Names, and languages.
    pub names: Vec<NewsletterName>,
    /// How often.
    pub rhythms: Vec<Choice>,
    /// Days.
    pub days: Vec<Choice>,
    /// Hours.
    pub hours: Vec<Choice>,
    /// What stands in it.
    pub fillings: Vec<Choice>,
    /// Somebody looks at every issue.
    pub looked_at: bool,
    /// What subscribers can choose among.
    pub interests: Vec<InterestGroup>,
    /// It can be closed.
    pub may_close: bool,
}

/// A text of an issue.
pub struct IssueTextRow {
    /// Language.
    pub language: String,
    /// Interests.
    pub interests: String,
    /// Subject.
    pub subject: String,
    /// Language of the subject.
    pub lang: String,
    /// Its page.
    pub href: String,
    /// It is the one that is shown.
    pub current: bool,
}

/// An issue.
#[derive(Template)]
#[template(path = "desk/newsletters/issue.html")]
pub struct DeskIssuePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Its page.
    pub href: String,
    /// The newsletter's page, and name.
    pub newsletter: (String, String),
    /// How far it has come.
    pub state: String,
    /// It is going out: the page looks again by itself.
    pub working: bool,
    /// What it waits for.
    pub waits: String,
    /// Words, letters that have ended, and all.
    pub progress: Option<(String, i64, i64)>,
    /// Letters by state.
    pub counts: Vec<NewsletterLine>,
    /// Some came back, or were called unwanted.
    pub reported: bool,
    /// What “unknown” means, where there are such.
    pub unknown: bool,
    /// What can be done: value and words of a button.
    pub acts: Vec<(&'static str, String)>,
    /// Its texts.
    pub texts: Vec<IssueTextRow>,
    /// The one that is shown, as plain text: language, direction, words.
    pub shown: Option<(String, &'static str, String)>,
    /// The same as a mail program shows it.
    pub letter: String,
    /// What identifies the text that is shown: language and interests.
    pub chosen: (String, String),
}
