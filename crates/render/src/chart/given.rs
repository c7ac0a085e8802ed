//! Charts of a text, whose values it gives: each drawn for wide windows and for phones, of which the style sheet shows one.

use super::Point;

mod bars;
mod line;

pub(super) use bars::bars;
pub(super) use line::line;

/// What a drawing is made for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// Windows of a desk or a tablet.
    Wide,
    /// A phone.
    Narrow,
    /// Pages that have no style sheet of ours: wide, and with the colour of their words.
    Alone,
}

impl Paper {
    fn width(self) -> f64 {
        // On the narrowest phone the page has just this room: nothing is scaled.
        if self == Self::Narrow { 328.0 } else { 720.0 }
    }

    fn open(self, dir: &str, height: f64) -> String {
        let class = match self {
            Self::Wide => r#" class="wide-only""#,
            Self::Narrow => r#" class="narrow-only""#,
            Self::Alone => "",
        };
        format!(r#"<svg{class} viewBox="0 0 {} {height:.0}" direction="{dir}">"#, self.width())
    }

    /// How a line is drawn where no sheet says so.
    fn stroke(self, width: &str) -> String {
        if self == Self::Alone {
            format!(
                r#" fill="none" stroke="currentColor" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round""#
            )
        } else {
            String::new()
        }
    }
}

/// The lowest and the highest value, zero among them.
fn around_zero(points: &[Point]) -> (f64, f64) {
    points.iter().fold((0.0, 0.0), |(low, high), p| (f64::min(low, p.value), f64::max(high, p.value)))
}
