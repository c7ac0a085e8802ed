//! Pieces that several pages show.

/// A link with words.
#[derive(Debug, Clone, Default)]
pub struct Link {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
    /// It is where the reader is.
    pub current: bool,
}

impl Link {
    /// A link.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self { href: href.into(), text: text.into(), current: false }
    }
}

/// A link to something in another language.
#[derive(Debug, Clone, Default)]
pub struct ForeignLink {
    /// Address.
    pub href: String,
    /// Words, in that language.
    pub text: String,
    /// Its tag.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A label with a value.
#[derive(Debug, Clone, Default)]
pub struct Pair {
    /// Label.
    pub text: String,
    /// Value as shown.
    pub value: String,
}

impl Pair {
    /// A pair.
    pub fn new(text: impl Into<String>, value: impl Into<String>) -> Self {
        Self { text: text.into(), value: value.into() }
    }
}

/// A story as it stands in a list.
#[derive(Debug, Clone, Default)]
pub struct StoryCard {
    /// Address.
    pub href: String,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Place or section.
    pub kicker: String,
    /// `<picture>`, ready, or empty.
    pub picture: String,
    /// Date as shown.
    pub date: String,
    /// Date for machines.
    pub iso: String,
    /// In how many languages it can be read.
    pub languages: i64,
    /// First of its list.
    pub lead: bool,
}

impl StoryCard {
    /// Style class of the card's size.
    pub fn size(&self) -> &'static str {
        if self.lead { "big" } else { "" }
    }
}

/// A fact as it stands in a list.
#[derive(Debug, Clone, Default)]
pub struct FactRow {
    /// Address of its page.
    pub href: String,
    /// Label.
    pub label: String,
    /// Value with unit.
    pub value: String,
    /// Period as shown; may be empty.
    pub period: String,
    /// Source's name.
    pub source: String,
    /// Number in the list of sources of a story.
    pub number: usize,
    /// When it is to be reviewed, as a sentence.
    pub review: Option<String>,
}

/// One tile of the map.
#[derive(Debug, Clone)]
pub struct Tile {
    /// Column.
    pub col: u8,
    /// Row.
    pub row: u8,
    /// Name.
    pub name: String,
    /// Address; none for parts of another unit.
    pub href: Option<String>,
    /// Style classes: shade, `on`, `isle`.
    pub class: String,
}

/// The tile map.
#[derive(Debug, Clone, Default)]
pub struct TileMap {
    /// What it shows, for those who do not see it.
    pub label: String,
    /// Its tiles, in reading order.
    pub tiles: Vec<Tile>,
}
