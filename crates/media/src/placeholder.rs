//! What stands in a picture's place until it has come.

use crate::{Colour, Picture, Result, resize};

/// What stands in a picture's place until it has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The colour that fills most of the picture.
    pub colour: Colour,
    /// ThumbHash of the picture, about 25 bytes.
    pub thumbhash: Vec<u8>,
}

/// Finds the placeholder of a picture.
///
/// # Errors
/// When the picture cannot be scaled.
pub fn placeholder(picture: &Picture) -> Result<Placeholder> {
    // ThumbHash asks for at most 100 pixels a side, and no more is needed to find a colour.
    let longest = picture.width().max(picture.height());
    let side = |length: u32| {
        let scaled = (u64::from(length) * 100).div_ceil(u64::from(longest));
        u32::try_from(scaled).unwrap_or(100).clamp(1, 100)
    };
    let (w, h) = if longest <= 100 {
        (picture.width(), picture.height())
    } else {
        (side(picture.width()), side(picture.height()))
    };
    let small = resize::scaled(picture, w, h)?;
    let rgba: Vec<u8> = small.rgba().flatten().collect();
    Ok(Placeholder {
        colour: dominant(&small),
        thumbhash: thumbhash::rgba_to_thumb_hash(w as usize, h as usize, &rgba),
    })
}

/// Mean of the pixels in the fullest cell, and its neighbours, of a 16×16×16 colour cube. A plain mean over the
/// picture would be a brown that appears nowhere in it.
fn dominant(picture: &Picture) -> Colour {
    const SIDE: usize = 16;
    let cell = |c: u8| usize::from(c) * SIDE / 256;
    let index = |r: usize, g: usize, b: usize| (r * SIDE + g) * SIDE + b;
    // Per cell: number of pixels and the sums of their channels.
    let mut cube = vec![[0u32; 4]; SIDE * SIDE * SIDE];
    for [r, g, b, _] in picture.rgba().filter(|px| px[3] >= 128) {
        if let Some(sums) = cube.get_mut(index(cell(r), cell(g), cell(b))) {
            *sums = [sums[0] + 1, sums[1] + u32::from(r), sums[2] + u32::from(g), sums[3] + u32::from(b)];
        }
    }
    // The first of equals, so that the answer does not waver.
    let fullest = (0..cube.len()).rev().max_by_key(|i| cube.get(*i).map_or(0, |s| s[0])).unwrap_or(0);
    let (r, g, b) = (fullest / SIDE / SIDE, fullest / SIDE % SIDE, fullest % SIDE);
    let around = |c: usize| c.saturating_sub(1)..=(c + 1).min(SIDE - 1);
    let mut total = [0u32; 4];
    for (r, g, b) in around(r).flat_map(|r| around(g).flat_map(move |g| around(b).map(move |b| (r, g, b)))) {
        if let Some(sums) = cube.get(index(r, g, b)) {
            total.iter_mut().zip(sums).for_each(|(t, s)| *t += s);
        }
    }
    // A wholly clear picture has no colour; white is what shows through it.
    let mean = |sum: u32| (sum + total[0] / 2).checked_div(total[0]).map_or(255, |c| c.min(255) as u8);
    Colour([mean(total[1]), mean(total[2]), mean(total[3])])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::Layout;

    fn painted(width: u32, height: u32, at: impl Fn(u32, u32) -> [u8; 4]) -> Picture {
        let pixels =
            (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| at(x, y)).collect();
        Picture::from_pixels(width, height, Layout::Rgba, pixels).unwrap()
    }

    #[test]
    fn the_colour_is_one_that_is_there() {
        // Two thirds deep red, one third blue: the answer is the red, not a purple.
        let p = painted(300, 200, |x, _| if x < 200 { [0x7a, 0x12, 0x14, 255] } else { [0, 0, 255, 255] });
        let found = placeholder(&p).unwrap();
        assert_eq!(found.colour, Colour([0x7a, 0x12, 0x14]));
        assert!((15..=30).contains(&found.thumbhash.len()), "{}", found.thumbhash.len());
    }

    #[test]
    fn the_hash_gives_back_the_picture_roughly() {
        let p = painted(640, 320, |x, _| if x < 320 { [250, 250, 250, 255] } else { [10, 10, 10, 255] });
        let hash = placeholder(&p).unwrap().thumbhash;
        let (w, h, rgba) = thumbhash::thumb_hash_to_rgba(&hash).unwrap();
        assert!(w > h, "wider than high");
        let middle = h / 2 * w;
        assert!(rgba[middle * 4] > 200 && rgba[(middle + w - 1) * 4] < 60, "light left, dark right");
    }

    #[test]
    fn odd_shapes_and_clear_pictures_work() {
        for (w, h) in [(1, 1), (5000, 1), (1, 5000), (101, 99), (100, 100)] {
            assert!(placeholder(&painted(w, h, |_, _| [1, 2, 3, 255])).is_ok(), "{w}×{h}");
        }
        assert_eq!(placeholder(&painted(9, 9, |_, _| [1, 2, 3, 0])).unwrap().colour, Colour([255, 255, 255]));
    }
}
