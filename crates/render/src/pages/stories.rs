//! Home, lists and stories.

use askama::Template;

use super::{Embed, FactRow, ForeignLink, Link, RegionList, StoryCard, TileMap};
use crate::Chrome;

/// The story that opens the home page.
pub struct Hero {
    /// `<picture>`, ready.
    pub picture: String,
    /// Place or section.
    pub kicker: String,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Address.
    pub href: String,
}

/// A section on the home page.
pub struct Block {
    /// Section's name.
    pub title: String,
    /// Its address.
    pub href: String,
    /// Its newest stories.
    pub stories: Vec<StoryCard>,
}

/// The home page.
#[derive(Template)]
#[template(path = "home.html")]
pub struct HomePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Opening story.
    pub hero: Option<Hero>,
    /// Strip of figures.
    pub facts: Vec<FactRow>,
    /// Newest stories.
    pub stories: Vec<StoryCard>,
    /// Map of places.
    pub map: TileMap,
    /// A sentence on the places.
    pub places_intro: String,
    /// Portraits of places.
    pub places: Vec<StoryCard>,
    /// The places by name, where few portraits stand beside the map.
    pub regions: Vec<RegionList>,
    /// Sections.
    pub blocks: Vec<Block>,
}

/// A list of stories: section, topic, guides, for nationals abroad.
#[derive(Template)]
#[template(path = "list.html")]
pub struct ListPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Words above the headline.
    pub kicker: String,
    /// What is listed.
    pub intro: String,
    /// Name of the chips.
    pub chips_label: String,
    /// Narrower or neighbouring lists.
    pub chips: Vec<Link>,
    /// The stories.
    pub stories: Vec<StoryCard>,
    /// The same list in languages that have more.
    pub elsewhere: Vec<ForeignLink>,
    /// Older stories.
    pub next: Option<String>,
}

/// Who published what, when, in which language.
pub struct Byline {
    /// Organisation.
    pub publisher: String,
    /// “Published on …”.
    pub published: String,
    /// “Updated on …”.
    pub updated: Option<String>,
    /// “Written in …”.
    pub written: String,
    /// How this edition was translated.
    pub translated: String,
    /// “Read in n languages”.
    pub languages: String,
    /// Kind of information.
    pub kind: String,
    /// Where the page is compared with the log.
    pub verify: String,
}

/// A correction readers are told about.
pub struct CorrectionNote {
    /// Day.
    pub date: String,
    /// What was wrong.
    pub note: String,
    /// “After a complaint”; empty when nobody complained.
    pub after: String,
}

/// When and where.
pub struct EventBox {
    /// Time as shown.
    pub when: String,
    /// Place.
    pub place: String,
    /// Address to take part.
    pub online: Option<String>,
    /// iCalendar file.
    pub ics: String,
}

/// A claim and our answer.
pub struct ClaimBox {
    /// The statement.
    pub claim: String,
    /// Our rating, in words.
    pub rating: String,
    /// Our answer.
    pub verdict: String,
}

/// A source of a story.
pub struct SourceRow {
    /// Name.
    pub name: String,
    /// Address; may be empty.
    pub url: String,
    /// Date as shown; may be empty.
    pub date: String,
}

/// A story in any format.
#[derive(Template)]
#[template(path = "story.html")]
pub struct StoryPage<'a> {
    /// Frame; its description is the summary.
    pub c: Chrome<'a>,
    /// The story inside pages of others.
    pub embed: Option<Embed>,
    /// Place, section, format.
    pub kickers: Vec<Link>,
    /// By-line.
    pub by: Byline,
    /// Corrections, newest first.
    pub corrections: Vec<CorrectionNote>,
    /// `<picture>`, ready, or empty.
    pub picture: String,
    /// What the text says of the picture; empty when it says nothing.
    pub caption: String,
    /// Credit and licence of the picture.
    pub credit: String,
    /// For events.
    pub event: Option<EventBox>,
    /// For clarifications.
    pub claim: Option<ClaimBox>,
    /// The text, rendered and sanitised.
    pub body: String,
    /// Facts cited, in order.
    pub facts: Vec<FactRow>,
    /// Other sources.
    pub sources: Vec<SourceRow>,
    /// Topics.
    pub topics: Vec<Link>,
    /// Where to write.
    pub contact: Option<String>,
    /// Where a mistake is reported.
    pub report: String,
    /// What to read next.
    pub related: Vec<StoryCard>,
}

impl StoryPage<'_> {
    /// The sheet of this story: rules of maps are carried by those that have one.
    fn sheet(&self) -> &str {
        let sheets = &self.c.v.local.sheets;
        if self.body.contains(r#"<ul class="tiles""#) { &sheets.story_with_map } else { &sheets.story }
    }
}
