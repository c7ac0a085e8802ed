//! Newsletters: what there is, asking for one, confirming, choosing, leaving, and the issues that were sent.

use askama::Template;

use super::FormFlaw;
use crate::Chrome;

/// A newsletter in a list.
pub struct NewsletterRow {
    /// Its page.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// Language of the name, where it is another than the page's.
    pub lang: String,
    /// Who writes.
    pub organisation: String,
    /// How often.
    pub rhythm: String,
    /// In which languages.
    pub languages: String,
}

/// Every newsletter.
#[derive(Template)]
#[template(path = "newsletter/list.html")]
pub struct NewslettersPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// They.
    pub rows: Vec<NewsletterRow>,
}

/// Something to tick or to choose.
pub struct NewsletterChoice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Language of the words, where it is another than the page's.
    pub lang: String,
    /// It is chosen.
    pub chosen: bool,
}

/// An issue in a list.
pub struct IssueLink {
    /// Its page.
    pub href: String,
    /// Its day.
    pub text: String,
}

/// One newsletter: the form, and what was sent.
#[derive(Template)]
#[template(path = "newsletter/one.html")]
pub struct NewsletterPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Who writes, how often, in which languages.
    pub about: Vec<String>,
    /// Where the form is sent; empty when nobody can ask at present.
    pub action: String,
    /// Why nobody can.
    pub off: String,
    /// What is to be put right.
    pub flaws: Vec<FormFlaw>,
    /// Why it was not taken although nothing is wrong with it.
    pub refused: String,
    /// Address as typed.
    pub email: String,
    /// Languages.
    pub languages: Vec<NewsletterChoice>,
    /// Interests.
    pub interests: Vec<NewsletterChoice>,
    /// What was sent, the newest first.
    pub issues: Vec<IssueLink>,
    /// The way to what was sent before.
    pub older: Option<String>,
}

impl NewsletterPage<'_> {
    fn flaw(&self, field: &str) -> Option<&str> {
        self.flaws.iter().find(|flaw| flaw.field == field).map(|flaw| flaw.words.as_str())
    }
}

/// A page with one thing to do, or with what was done.
#[derive(Template)]
#[template(path = "newsletter/step.html")]
pub struct NewsletterStepPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// What is to be said.
    pub lines: Vec<String>,
    /// The button, where there is something to do.
    pub button: Option<String>,
    /// Another way: address and words.
    pub way: Option<(String, String)>,
}

/// A reader's own subscription.
#[derive(Template)]
#[template(path = "newsletter/manage.html")]
pub struct NewsletterManagePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// What the newsletter is called.
    pub name: String,
    /// What was just done.
    pub done: String,
    /// Languages.
    pub languages: Vec<NewsletterChoice>,
    /// Interests.
    pub interests: Vec<NewsletterChoice>,
    /// Where one leaves.
    pub leave: String,
}

/// A story in an issue.
pub struct IssueStoryRow {
    /// Its page; empty when it was withdrawn.
    pub href: String,
    /// Headline.
    pub title: String,
    /// Summary, or why it was withdrawn.
    pub summary: String,
    /// Section.
    pub kicker: String,
}

/// An issue as it can be read on the site.
#[derive(Template)]
#[template(path = "newsletter/issue.html")]
pub struct IssuePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The newsletter's page and name.
    pub newsletter: (String, String),
    /// What it tells of.
    pub stories: Vec<IssueStoryRow>,
}
