//! Where things stand on a card.

use super::{CARD_HEIGHT, CARD_WIDTH};

/// A rectangle in whole pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub left: u32,
    pub top: u32,
    pub width: u32,
    pub height: u32,
}

/// Height of the foot.
pub(super) const FOOT: u32 = 86;
/// Height of the rule on top of the foot.
pub(super) const RULE: u32 = 8;
/// Room left free at the card's edges.
pub(super) const MARGIN: u32 = 64;
/// Size of the words above the headline.
pub(super) const KICKER_SIZE: f32 = 27.0;
/// Base line of the words above the headline.
pub(super) const KICKER_LINE: f32 = 90.0;
/// Size of the words at the foot.
pub(super) const FOOT_SIZE: f32 = 27.0;

/// Width of the panel that stands beside a picture.
const PANEL: u32 = 712;

/// The places of one card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Frame {
    /// The picture, if there is one.
    pub picture: Option<Place>,
    /// The panel behind the headline.
    pub panel: Place,
    /// The room for the headline.
    pub title: Place,
    /// Whether everything stands the other way round.
    pub rtl: bool,
}

impl Frame {
    pub(super) fn new(with_picture: bool, rtl: bool) -> Self {
        let height = CARD_HEIGHT - FOOT - RULE;
        let width = if with_picture { PANEL } else { CARD_WIDTH };
        // Without a picture the large mark stands at the far side; words keep clear of it.
        let words = if with_picture { PANEL - MARGIN - 44 } else { 800 };
        let mirror = |left: u32, width: u32| if rtl { CARD_WIDTH - left - width } else { left };
        let place = |left, top, width, height| Place { left: mirror(left, width), top, width, height };
        let top = KICKER_LINE as u32 + 34;
        Self {
            picture: with_picture.then(|| place(PANEL, 0, CARD_WIDTH - PANEL, height)),
            panel: place(0, 0, width, height),
            title: place(MARGIN, top, words, height - top - 40),
            rtl,
        }
    }

    /// Where lines begin: the left edge, or the right one where the language runs from right to left.
    pub(super) fn start(&self) -> f32 {
        (if self.rtl { CARD_WIDTH - MARGIN } else { MARGIN }) as f32
    }

    /// The edge opposite to [`Frame::start`].
    pub(super) fn end(&self) -> f32 {
        (if self.rtl { MARGIN } else { CARD_WIDTH - MARGIN }) as f32
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn panel_and_picture_share_the_card_without_a_gap() {
        for rtl in [false, true] {
            let frame = Frame::new(true, rtl);
            let picture = frame.picture.unwrap();
            assert_eq!(picture.width + frame.panel.width, CARD_WIDTH);
            assert_eq!(picture.height + RULE + FOOT, CARD_HEIGHT);
            let (first, second) = if rtl { (picture, frame.panel) } else { (frame.panel, picture) };
            assert_eq!(first.left, 0);
            assert_eq!(second.left, first.width);
        }
        assert_eq!(Frame::new(false, false).panel.width, CARD_WIDTH);
        assert!(Frame::new(false, true).picture.is_none());
    }

    #[test]
    fn words_stay_on_their_panel() {
        for with_picture in [false, true] {
            for rtl in [false, true] {
                let frame = Frame::new(with_picture, rtl);
                let (panel, title) = (frame.panel, frame.title);
                assert!(title.left >= panel.left && title.left + title.width <= panel.left + panel.width);
                assert!(title.top + title.height < panel.height);
                let edge = if rtl { title.left + title.width } else { title.left };
                assert_eq!(edge as f32, frame.start());
            }
        }
    }
}
