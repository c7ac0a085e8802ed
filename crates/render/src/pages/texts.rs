//! Pages about the portal itself, and messages in place of a page.

use askama::Template;

use super::Pair;
use crate::Chrome;

/// Paragraphs under a heading.
pub struct TextSection {
    /// Heading.
    pub title: String,
    /// Paragraphs.
    pub paragraphs: Vec<String>,
}

/// An organisation in the list.
pub struct OrganisationRow {
    /// Name.
    pub name: String,
    /// Site.
    pub website: Option<String>,
    /// Host of the site.
    pub host: String,
    /// How it can be reached.
    pub contact: String,
    /// What it came from or became, as sentences.
    pub lineage: Vec<String>,
}

/// Organisations of one kind.
pub struct OrganisationGroup {
    /// Kind in words.
    pub name: String,
    /// Rows.
    pub rows: Vec<OrganisationRow>,
}

/// A step of an organisation that has been decided and lies ahead.
pub struct ComingLine {
    /// In a sentence.
    pub text: String,
    /// Page that says so: address and host.
    pub source: Option<(String, String)>,
}

/// Who publishes and how; privacy; accessibility.
#[derive(Template)]
#[template(path = "about.html")]
pub struct AboutPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Text.
    pub sections: Vec<TextSection>,
    /// Where to write.
    pub contact: Option<String>,
    /// Who published how much.
    pub publishers: Vec<Pair>,
    /// What has been decided of organisations and lies ahead.
    pub coming: Vec<ComingLine>,
    /// Organisations.
    pub organisations: Vec<OrganisationGroup>,
}

/// A line of the corrections register.
pub struct CorrectionRow {
    /// Day.
    pub date: String,
    /// Language's name.
    pub language: String,
    /// Its tag.
    pub lang: String,
    /// Address of the page corrected.
    pub href: String,
    /// Its headline.
    pub title: String,
    /// What was wrong.
    pub note: String,
    /// “After a complaint”; empty when nobody complained.
    pub after: String,
}

/// The corrections register.
#[derive(Template)]
#[template(path = "corrections.html")]
pub struct CorrectionsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Newest first.
    pub rows: Vec<CorrectionRow>,
    /// What is told of complaints: label and number; empty when there are too few to tell.
    pub counts: Vec<(String, String)>,
    /// That there are too few, or how quickly they are answered.
    pub counts_note: String,
    /// Where a mistake is reported.
    pub report: String,
}

/// A language in the chooser.
pub struct LanguageRow {
    /// Home page in it.
    pub href: String,
    /// Its tag.
    pub tag: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub own_name: String,
    /// Its name in the reader's language.
    pub name: String,
    /// “n pages”.
    pub editions: String,
    /// The reader's.
    pub current: bool,
}

/// The language chooser.
#[derive(Template)]
#[template(path = "languages.html")]
pub struct LanguagesPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Languages.
    pub rows: Vec<LanguageRow>,
}

/// Why and when something was withdrawn.
pub struct Reason {
    /// Tag of the language it was written in.
    pub lang: String,
    /// Its words.
    pub text: String,
    /// The day, written out.
    pub day: String,
}

/// A way on from a message.
pub struct MessageLink {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
    /// Their language, if not the page's.
    pub lang: String,
}

/// Not found, gone, failed, or available in other languages.
#[derive(Template)]
#[template(path = "message.html")]
pub struct MessagePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// What happened, what to do.
    pub paragraphs: Vec<String>,
    /// Why, in the publisher's words.
    pub reason: Option<Reason>,
    /// Ways on.
    pub links: Vec<MessageLink>,
    /// Offers a search.
    pub show_search: bool,
}

/// One operation of the API.
pub struct ApiOperation {
    /// Path template.
    pub path: String,
    /// What it answers.
    pub summary: String,
    /// Parameters.
    pub params: Vec<Pair>,
    /// An address to try.
    pub example: Option<String>,
}

/// The API page.
#[derive(Template)]
#[template(path = "api.html")]
pub struct ApiPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Operations.
    pub operations: Vec<ApiOperation>,
    /// Address of the hub that tells when a feed changes.
    pub hub: String,
    /// Messages to programs of others: type, and what it tells.
    pub hooks: Vec<Pair>,
}
