//! Colour profiles. Telephones write Display P3; dropping the profile without converting would dull every
//! picture, and keeping it would keep metadata.

use moxcms::{ColorProfile, DataColorSpace, TransformOptions};

use crate::Layout;

/// Pixels converted at a time; bounds the second buffer.
const CHUNK: usize = 1 << 16;

/// Converts pixels from an embedded RGB profile to sRGB. Profiles of other colour spaces, and ones that cannot
/// be read, leave the pixels as they are: that is what viewers do too.
pub(crate) fn to_srgb(pixels: &mut [u8], layout: Layout, icc: Option<&[u8]>) {
    let Some(profile) = icc.and_then(|icc| ColorProfile::new_from_slice(icc).ok()) else { return };
    if profile.color_space != DataColorSpace::Rgb {
        return;
    }
    let form = match layout {
        Layout::Rgb => moxcms::Layout::Rgb,
        Layout::Rgba => moxcms::Layout::Rgba,
    };
    let srgb = ColorProfile::new_srgb();
    let Ok(transform) = profile.create_transform_8bit(form, &srgb, form, TransformOptions::default()) else {
        return;
    };
    let mut converted = vec![0; CHUNK * layout.channels()];
    for part in pixels.chunks_mut(CHUNK * layout.channels()) {
        let Some(out) = converted.get_mut(..part.len()) else { return };
        if transform.transform(part, out).is_err() {
            return;
        }
        part.copy_from_slice(out);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn wide_gamut_pixels_are_brought_to_srgb() {
        let p3 = ColorProfile::new_display_p3().encode().unwrap();
        let mut pixels = vec![128, 128, 128, 200, 100, 50];
        to_srgb(&mut pixels, Layout::Rgb, Some(&p3));
        assert!(pixels[..3].iter().all(|c| c.abs_diff(128) <= 1), "grey stays grey: {pixels:?}");
        assert!(
            pixels[3] > 205 && pixels[5] < 45,
            "colour gets stronger numbers in the smaller space: {pixels:?}"
        );
    }

    #[test]
    fn srgb_and_rubbish_change_nothing() {
        let srgb = ColorProfile::new_srgb().encode().unwrap();
        let before: Vec<u8> = (0..=254).collect();
        let mut pixels = before.clone();
        to_srgb(&mut pixels, Layout::Rgb, Some(&srgb));
        assert!(pixels.iter().zip(&before).all(|(a, b)| a.abs_diff(*b) <= 1));
        let mut pixels = before.clone();
        to_srgb(&mut pixels, Layout::Rgb, Some(b"not a profile"));
        assert_eq!(pixels, before);
    }
}
