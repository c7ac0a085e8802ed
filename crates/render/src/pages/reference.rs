//! Places, facts, documents, heritage, calendar.

use askama::Template;

use super::desk::programme::duty::Spoken;
use super::{Embed, FactRow, ForeignLink, Link, Pair, StoryCard, TileMap};
use crate::Chrome;

/// A region with its places.
pub struct RegionList {
    /// Name.
    pub name: String,
    /// Places, in the locale's order.
    pub places: Vec<Link>,
}

/// A place as a row of figures.
pub struct PlaceRow {
    /// Address.
    pub href: String,
    /// Name.
    pub name: String,
    /// Region's name.
    pub region: String,
    /// Seat's name.
    pub seat: String,
    /// Inhabitants as shown.
    pub population: String,
    /// Square kilometres as shown.
    pub area: String,
}

/// The province explorer.
#[derive(Template)]
#[template(path = "places.html")]
pub struct PlacesPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// A sentence.
    pub intro: String,
    /// The map.
    pub map: TileMap,
    /// The list.
    pub regions: Vec<RegionList>,
    /// The table.
    pub rows: Vec<PlaceRow>,
    /// Who gives the figures.
    pub source_note: String,
}

/// Heritage at a place.
pub struct PlaceHeritage {
    /// Name.
    pub name: String,
    /// List's name.
    pub list: String,
    /// Year as shown.
    pub year: String,
}

/// One place.
#[derive(Template)]
#[template(path = "place.html")]
pub struct PlacePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// What it is, with its region.
    pub kind: String,
    /// A sentence.
    pub lead: String,
    /// It is no longer a unit: what became of it.
    pub ended: Option<String>,
    /// Area, population, density, seat.
    pub facts: Vec<Pair>,
    /// Who gives them.
    pub source_note: String,
    /// Registered facts about it.
    pub registry: Vec<FactRow>,
    /// Its lineage as sentences.
    pub history: Vec<String>,
    /// Inscribed heritage.
    pub heritage: Vec<PlaceHeritage>,
    /// Holidays and festivals.
    pub calendar: Vec<CalendarRow>,
    /// The map with it marked.
    pub map: TileMap,
    /// Others of its region.
    pub neighbours: Vec<Link>,
    /// Stories.
    pub stories: Vec<StoryCard>,
    /// Older stories.
    pub next: Option<String>,
}

/// Facts of one group.
pub struct FactGroup {
    /// Anchor.
    pub id: String,
    /// Name.
    pub name: String,
    /// How many there are.
    pub count: String,
    /// Rows.
    pub facts: Vec<FactRow>,
}

/// All facts.
#[derive(Template)]
#[template(path = "facts.html")]
pub struct FactsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Groups in order.
    pub groups: Vec<FactGroup>,
}

/// One fact.
#[derive(Template)]
#[template(path = "fact.html")]
pub struct FactPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Group's name.
    pub group: String,
    /// Value with unit.
    pub value: String,
    /// Period as shown.
    pub period: String,
    /// Source's name.
    pub source: String,
    /// Source's page.
    pub source_url: String,
    /// When it was read.
    pub as_of: String,
    /// When it will be reviewed.
    pub review_by: String,
    /// Key.
    pub code: String,
    /// Since when it is kept up no longer, in words.
    pub retired: Option<String>,
    /// Stories citing it.
    pub cited: Vec<Link>,
    /// The fact inside pages of others.
    pub embed: Option<Embed>,
}

/// A document in the list.
pub struct DocumentRow {
    /// Address.
    pub href: String,
    /// Title.
    pub title: String,
    /// Number.
    pub number: String,
    /// Kind's name.
    pub kind: String,
    /// Validity in words.
    pub status: String,
    /// Date as shown.
    pub date: String,
    /// Issuer's name.
    pub issuer: String,
}

/// The document library.
#[derive(Template)]
#[template(path = "documents.html")]
pub struct DocumentsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Kinds.
    pub chips: Vec<Link>,
    /// Newest first.
    pub documents: Vec<DocumentRow>,
}

/// A summary in whatever language there is.
pub struct Summary {
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its words.
    pub text: String,
    /// Not the reader's language.
    pub foreign: bool,
    /// Says so, in the reader's language.
    pub note: String,
}

/// Another document and how it hangs together with this one.
pub struct DocumentRelationRow {
    /// In words.
    pub relation: String,
    /// Address.
    pub href: String,
    /// Title.
    pub title: String,
    /// Number.
    pub number: String,
}

/// One document.
#[derive(Template)]
#[template(path = "document.html")]
pub struct DocumentPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Kind's name.
    pub kind: String,
    /// Number.
    pub number: String,
    /// Summary.
    pub summary: Option<Summary>,
    /// Languages the summary is in.
    pub others: Vec<ForeignLink>,
    /// Related documents.
    pub relations: Vec<DocumentRelationRow>,
    /// Issuer, dates, validity.
    pub rows: Vec<Pair>,
    /// Page it was taken from.
    pub source_url: String,
    /// Its host.
    pub source_host: String,
    /// Stories about it.
    pub cited: Vec<Link>,
    /// Programmes that it orders, and their tasks that rest on it.
    pub duties: Vec<DocumentDuties>,
}

/// A programme with its tasks that rest on a document.
pub struct DocumentDuties {
    /// Its page.
    pub href: String,
    /// Its name.
    pub title: Spoken,
    /// Its tasks.
    pub rows: Vec<DocumentDuty>,
}

/// A task that rests on a place in a document.
pub struct DocumentDuty {
    /// Its page.
    pub href: String,
    /// Article, clause, point; empty for the whole document.
    pub place: String,
    /// Its name.
    pub title: Spoken,
}

/// An inscription.
pub struct HeritageRow {
    /// Name.
    pub name: String,
    /// Year as shown.
    pub year: String,
    /// Places.
    pub places: Vec<Link>,
    /// Source.
    pub source_url: String,
}

/// A list of the register.
pub struct HeritageGroup {
    /// List's name.
    pub name: String,
    /// Inscriptions by year.
    pub rows: Vec<HeritageRow>,
}

/// The heritage register.
#[derive(Template)]
#[template(path = "heritage.html")]
pub struct HeritagePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Lists.
    pub groups: Vec<HeritageGroup>,
}

/// A day of the calendar.
pub struct CalendarRow {
    /// Name.
    pub name: String,
    /// Days as shown.
    pub when: String,
    /// Kind in words.
    pub kind: String,
    /// Place.
    pub place: Option<Link>,
}

/// What is on, or a year's days that are to come or over.
pub struct CalendarGroup {
    /// Anchor.
    pub id: String,
    /// Heading.
    pub name: String,
    /// What stands beside the heading; empty for nothing.
    pub note: String,
    /// Days in order.
    pub rows: Vec<CalendarRow>,
}

/// The calendar.
#[derive(Template)]
#[template(path = "calendar.html")]
pub struct CalendarPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// What is on, what comes, and what is over, the latest year of it first.
    pub groups: Vec<CalendarGroup>,
    /// Where what is over begins, when something stands before it.
    pub past: Option<Link>,
}
