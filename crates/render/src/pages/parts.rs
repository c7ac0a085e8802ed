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
    /// How much of its row it takes.
    pub share: CardShare,
}

impl StoryCard {
    /// Style class of the card's size.
    pub fn size(&self) -> &'static str {
        match self.share {
            CardShare::Third => "",
            CardShare::Half => "half",
            CardShare::Most => "big",
            CardShare::Whole => "wide",
        }
    }
}

/// How much of its row a card takes, so that every row is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CardShare {
    /// Three stand side by side.
    #[default]
    Third,
    /// Two share the width.
    Half,
    /// The largest, beside one more.
    Most,
    /// It stands alone, its words beside its picture.
    Whole,
}

impl CardShare {
    /// That of the card at `index` (from 0) of `count`; with `led` the first is the largest.
    pub fn of(index: usize, count: usize, led: bool) -> Self {
        if led && index == 0 && count > 1 {
            return Self::Most;
        }
        if !led && count == 4 {
            return Self::Half;
        }
        // What the last row has: below the largest and its neighbour, rows of three begin anew.
        let rows = if led && count > 1 { count.saturating_sub(2) } else { count };
        match rows % 3 {
            1 if index + 1 == count => Self::Whole,
            2 if index + 2 >= count => Self::Half,
            _ => Self::Third,
        }
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

impl FactRow {
    /// The period, where the label does not say it already.
    pub fn when(&self) -> &str {
        if self.label.contains(self.period.as_str()) { "" } else { &self.period }
    }
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
    /// The same as markup, for a narrow room.
    pub shown: String,
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

#[cfg(test)]
mod tests {
    use super::CardShare::{self, Half, Most, Third, Whole};

    fn shares(count: usize, led: bool) -> Vec<CardShare> {
        (0..count).map(|i| CardShare::of(i, count, led)).collect()
    }

    #[test]
    fn every_row_of_cards_is_full() {
        assert_eq!(shares(1, false), [Whole]);
        assert_eq!(shares(1, true), [Whole]);
        assert_eq!(shares(2, false), [Half, Half]);
        assert_eq!(shares(2, true), [Most, Third]);
        assert_eq!(shares(3, false), [Third; 3]);
        assert_eq!(shares(4, false), [Half; 4]);
        assert_eq!(shares(4, true), [Most, Third, Half, Half]);
        assert_eq!(shares(5, true), [Most, Third, Third, Third, Third]);
        assert_eq!(shares(6, true), [Most, Third, Third, Third, Third, Whole]);
        assert_eq!(shares(5, false), [Third, Third, Third, Half, Half]);
        for led in [false, true] {
            for count in 1..30 {
                let twelfths = |share: &CardShare| match share {
                    Third => 4,
                    Half => 6,
                    Most => 8,
                    Whole => 12,
                };
                let sum: usize = shares(count, led).iter().map(twelfths).sum();
                assert_eq!(sum % 12, 0, "{count} {led}");
            }
        }
    }
}
