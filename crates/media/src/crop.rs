//! Cutting a picture to a shape without losing what it is about.

use crate::{MediaError, Picture, Result};

/// Proportions of a rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Aspect {
    width: u32,
    height: u32,
}

impl Aspect {
    /// `width : height`, both at least one.
    ///
    /// # Errors
    /// When a side is nought.
    pub fn new(width: u32, height: u32) -> Result<Self> {
        if width == 0 || height == 0 {
            return Err(MediaError::Range {
                name: "an aspect's side",
                range: "1…",
                value: format!("{width}:{height}"),
            });
        }
        Ok(Self { width, height })
    }
}

/// The point a picture is about: nought is left or top, one is right or bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Focus {
    x: f32,
    y: f32,
}

impl Focus {
    /// The middle.
    pub const CENTRE: Self = Self { x: 0.5, y: 0.5 };

    /// A point, each part in 0…1.
    ///
    /// # Errors
    /// When a part lies outside, or is no number.
    pub fn new(x: f32, y: f32) -> Result<Self> {
        for part in [x, y] {
            if !(0.0..=1.0).contains(&part) {
                return Err(MediaError::Range { name: "a focus", range: "0…1", value: part.to_string() });
            }
        }
        Ok(Self { x, y })
    }

    /// The same point in a mirrored picture.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { x: 1.0 - self.x, y: self.y }
    }
}

/// Cuts the largest rectangle of the given proportions out of a picture, as close around the focus as the
/// picture's edges allow.
///
/// # Errors
/// Never for a well-formed picture.
pub fn crop(picture: &Picture, aspect: Aspect, focus: Focus) -> Result<Picture> {
    let window = window(picture.width(), picture.height(), aspect, focus);
    if (window.width, window.height) == (picture.width(), picture.height()) {
        return Ok(picture.clone());
    }
    let step = picture.layout().channels();
    let mut pixels = Vec::with_capacity(window.width as usize * window.height as usize * step);
    let from = window.left as usize * step;
    let to = from + window.width as usize * step;
    for row in picture.rows().skip(window.top as usize).take(window.height as usize) {
        pixels.extend_from_slice(row.get(from..to).unwrap_or_default());
    }
    Picture::from_pixels(window.width, window.height, picture.layout(), pixels)
}

/// Where to cut.
#[derive(Debug, PartialEq, Eq)]
struct Window {
    left: u32,
    top: u32,
    width: u32,
    height: u32,
}

fn window(width: u32, height: u32, aspect: Aspect, focus: Focus) -> Window {
    let scaled = |side: u32, by: u32, over: u32| {
        let length = (u64::from(side) * u64::from(by) + u64::from(over) / 2) / u64::from(over);
        u32::try_from(length).unwrap_or(u32::MAX)
    };
    let w = scaled(height, aspect.width, aspect.height).clamp(1, width);
    let h = scaled(width, aspect.height, aspect.width).clamp(1, height);
    // Only one side is ever cut; the other is the full one.
    let place = |full: u32, part: u32, at: f32| {
        let room = full - part;
        let start = (f64::from(full) * f64::from(at) - f64::from(part) / 2.0).round();
        start.clamp(0.0, f64::from(room)) as u32
    };
    Window { left: place(width, w, focus.x), top: place(height, h, focus.y), width: w, height: h }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Layout;
    use proptest::prelude::*;

    #[test]
    fn the_cut_follows_the_focus() {
        let square = Aspect::new(1, 1).unwrap();
        let at = |x, y| window(1600, 900, square, Focus::new(x, y).unwrap());
        assert_eq!(at(0.5, 0.5), Window { left: 350, top: 0, width: 900, height: 900 });
        assert_eq!(at(0.0, 0.0).left, 0);
        assert_eq!(at(1.0, 0.0).left, 700);
        assert_eq!(at(0.4, 0.9).left, 190);
        let tall = window(900, 1600, Aspect::new(9, 8).unwrap(), Focus::new(0.5, 0.25).unwrap());
        assert_eq!(tall, Window { left: 0, top: 0, width: 900, height: 800 });
    }

    #[test]
    fn the_right_pixels_are_kept() {
        let pixels = (0..4 * 2).flat_map(|i| [i, i, i]).collect();
        let p = Picture::from_pixels(4, 2, Layout::Rgb, pixels).unwrap();
        let cut = crop(&p, Aspect::new(1, 1).unwrap(), Focus::new(1.0, 0.5).unwrap()).unwrap();
        assert_eq!(cut.pixels(), &[2, 2, 2, 3, 3, 3, 6, 6, 6, 7, 7, 7]);
    }

    #[test]
    fn numbers_out_of_range_are_refused() {
        assert!(Focus::new(1.1, 0.5).is_err());
        assert!(Focus::new(f32::NAN, 0.5).is_err());
        assert!(Aspect::new(0, 3).is_err());
        assert_eq!(Focus::new(0.25, 0.1).unwrap().mirrored(), Focus::new(0.75, 0.1).unwrap());
    }

    proptest! {
        #[test]
        fn the_window_always_lies_inside(
            w in 1u32..40_000, h in 1u32..40_000, aw in 1u32..5000, ah in 1u32..5000, x in 0f32..=1.0, y in 0f32..=1.0,
        ) {
            let cut = window(w, h, Aspect::new(aw, ah).unwrap(), Focus::new(x, y).unwrap());
            prop_assert!(cut.width >= 1 && cut.height >= 1);
            prop_assert!(cut.left + cut.width <= w && cut.top + cut.height <= h);
            prop_assert!(cut.width == w || cut.height == h, "one side is kept whole");
        }
    }
}
