//! Telling whether two pictures look alike, whatever their size, format and quality.

use std::fmt;
use std::str::FromStr;

use image::{DynamicImage, GrayImage};
use image_hasher::{HashAlg, HasherConfig};

use crate::{MediaError, Picture, Result, resize};

/// How a picture looks, in 64 bits. Pictures that look alike differ in few of them; turned or cut ones in many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint(u64);

/// Bits in which copies of one picture differ at most, as found by trying sizes, qualities and formats.
const ALIKE: u32 = 6;

impl Fingerprint {
    /// Whether the other is most probably of the same picture.
    #[must_use]
    pub fn is_like(self, other: Self) -> bool {
        self.distance(other) <= ALIKE
    }

    /// Bits that differ.
    #[must_use]
    pub fn distance(self, other: Self) -> u32 {
        (self.0 ^ other.0).count_ones()
    }

    /// A plain surface has no features to know it by: it would be like every other one.
    #[must_use]
    pub fn says_nothing(self) -> bool {
        let ones = self.0.count_ones();
        !(4..=60).contains(&ones)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = MediaError;

    fn from_str(text: &str) -> Result<Self> {
        let wrong = || MediaError::Range {
            name: "a fingerprint",
            range: "sixteen hexadecimal digits",
            value: text.into(),
        };
        if text.len() != 16 {
            return Err(wrong());
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| wrong())
    }
}

/// A picture's fingerprint: gradients of its low frequencies.
///
/// # Errors
/// When the picture cannot be scaled.
pub fn fingerprint(picture: &Picture) -> Result<Fingerprint> {
    // Scaled well first: the hasher's own scaling of millions of pixels costs far more.
    let width = picture.width().min(256);
    let height = resize::height_for(picture, width).min(1024);
    let small = resize::scaled(picture, width, height)?.flattened(crate::Colour([255, 255, 255]));
    let grey = small.rgba().map(|[r, g, b, _]| {
        let luma = (u32::from(r) * 299 + u32::from(g) * 587 + u32::from(b) * 114) / 1000;
        luma.min(255) as u8
    });
    let grey =
        GrayImage::from_raw(small.width(), small.height(), grey.collect()).ok_or(MediaError::BadPixels {
            width: small.width(),
            height: small.height(),
            bytes: small.pixels().len(),
        })?;
    let hasher = HasherConfig::new().hash_size(8, 8).hash_alg(HashAlg::Gradient).preproc_dct().to_hasher();
    let hash = hasher.hash_image(&DynamicImage::ImageLuma8(grey));
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(hash.as_bytes()) {
        *to = *from;
    }
    Ok(Fingerprint(u64::from_be_bytes(bytes)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{Format, Layout, Plan, encode};

    /// Hills under a sun, different for each seed.
    fn landscape(seed: u32, width: u32, height: u32) -> Picture {
        let at = |x: u32, y: u32| {
            let (u, v) = (x as f32 / width as f32, y as f32 / height as f32);
            let s = seed as f32;
            let ridge = 0.5 + 0.2 * (u * (3.0 + s) + s * 1.7).sin() + 0.1 * (u * (11.0 + s * 2.0)).cos();
            let sun = ((u - 0.2 - s * 0.13).powi(2) + (v - 0.25).powi(2)).sqrt() < 0.1;
            if sun {
                [240, 200, 60]
            } else if v > ridge {
                [40, (90.0 + 60.0 * u) as u8, 60]
            } else {
                [(180.0 - 80.0 * v) as u8, 200, 230]
            }
        };
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).flat_map(|(x, y)| at(x, y));
        Picture::from_pixels(width, height, Layout::Rgb, pixels.collect()).unwrap()
    }

    #[test]
    fn copies_are_known_and_others_are_not() {
        let plan = Plan { jpeg_quality: 40, webp_quality: 30, ..Plan::default() };
        let first = fingerprint(&landscape(1, 900, 600)).unwrap();
        for format in [Format::Jpeg, Format::Webp] {
            let bytes = encode::encode(&landscape(1, 450, 300), format, &plan).unwrap();
            let copy = Picture::decode(&bytes, &crate::Limits::default()).unwrap();
            let found = fingerprint(&copy).unwrap();
            assert!(first.is_like(found), "{format}: {} bits", first.distance(found));
        }
        for seed in 2..8 {
            let other = fingerprint(&landscape(seed, 900, 600)).unwrap();
            assert!(!first.is_like(other), "{seed}: {} bits", first.distance(other));
        }
    }

    #[test]
    fn fingerprints_are_written_and_read() {
        let print = fingerprint(&landscape(3, 60, 40)).unwrap();
        assert_eq!(print.to_string().parse::<Fingerprint>().unwrap(), print);
        assert!("xyz".parse::<Fingerprint>().is_err() && "é".repeat(8).parse::<Fingerprint>().is_err());
    }

    #[test]
    fn any_shape_has_one() {
        for (w, h) in [(1, 1), (4000, 1), (1, 4000)] {
            let plain = Picture::from_pixels(w, h, Layout::Rgb, vec![9; (w * h * 3) as usize]).unwrap();
            assert!(fingerprint(&plain).unwrap().says_nothing(), "{w}×{h}");
        }
    }
}
