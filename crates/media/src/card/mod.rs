//! Cards: the pictures other sites show when a page is shared, 1200×630, in the page's own language.

mod fonts;
mod layout;
mod paint;
mod script;
mod shape;
mod wrap;

pub use fonts::CardFonts;

use crate::{Aspect, Colour, Focus, MediaError, Picture, Result, crop, encode, resize};
use layout::Frame;

/// Width of a card in pixels.
pub const CARD_WIDTH: u32 = 1200;
/// Height of a card in pixels.
pub const CARD_HEIGHT: u32 = 630;

/// The words of a card, already in the language of the page.
#[derive(Debug, Clone, PartialEq)]
pub struct CardText {
    /// The headline; wrapped to at most four lines, shortened with an ellipsis when nothing else helps.
    pub title: String,
    /// A word or two above the headline, such as the section; may be empty.
    pub kicker: String,
    /// Name of the site, beside the mark; may be empty.
    pub site_name: String,
    /// A few words at the other end of the foot, such as the date or the address; may be empty.
    pub footer: String,
    /// Whether the language runs from right to left; the card is then mirrored.
    pub rtl: bool,
    /// BCP 47 tag of the language; decides between the Han faces and how Korean breaks.
    pub locale: String,
    /// The house's mark.
    pub mark: Option<Mark>,
}

/// A mark: one SVG path, filled by the even-odd rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The path's `d`.
    pub path: String,
    /// The square it is drawn in: left, top, side.
    pub square: (f32, f32, f32),
}

/// The colours of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CardColours {
    /// Ground of the foot.
    pub paper: Colour,
    /// Words on the foot.
    pub ink: Colour,
    /// The rule above the foot, and the mark on it.
    pub accent: Colour,
    /// The kicker, its rule, and the large mark.
    pub gold: Colour,
    /// Ground of the headline.
    pub deep: Colour,
    /// The headline.
    pub on_deep: Colour,
}

/// The picture of a card, and what it is about.
#[derive(Debug, Clone, Copy)]
pub struct CardPicture<'a> {
    /// The picture.
    pub picture: &'a Picture,
    /// The point that must stay in sight when it is cut to size.
    pub focus: Focus,
}

impl<'a> From<&'a Picture> for CardPicture<'a> {
    fn from(picture: &'a Picture) -> Self {
        Self { picture, focus: Focus::CENTRE }
    }
}

/// Draws a card as PNG: the headline on a deep panel, the picture beside it (on the left where the language
/// runs from right to left), the mark and the site's name at the foot. Without a picture the panel fills the
/// card and the mark stands large in it.
///
/// # Errors
/// When a mark's path is none, or drawing or writing fails.
pub fn draw_card(
    fonts: &CardFonts,
    text: &CardText,
    picture: Option<CardPicture<'_>>,
    colours: &CardColours,
) -> Result<Vec<u8>> {
    let frame = Frame::new(picture.is_some(), text.rtl);
    let mut card = paint::draw(fonts, text, colours, &frame)?;
    if let (Some(picture), Some(place)) = (picture, frame.picture) {
        let shape = Aspect::new(place.width, place.height)?;
        let cut = crop(picture.picture, shape, picture.focus)?;
        let fitted = resize::scaled(&cut, place.width, place.height)?.flattened(colours.paper);
        for (row, line) in fitted.rows().enumerate() {
            let start = ((place.top as usize + row) * CARD_WIDTH as usize + place.left as usize) * 3;
            if let Some(target) = card.get_mut(start..start + line.len()) {
                target.copy_from_slice(line);
            }
        }
    }
    let card = Picture::from_pixels(CARD_WIDTH, CARD_HEIGHT, crate::Layout::Rgb, card)?;
    encode::png(&card).map_err(|e| MediaError::Card(e.to_string()))
}
