//! A decoded picture: upright, in sRGB, with nothing attached.

use std::fmt;

use crate::{Colour, Kind, Limits, MediaError, Result, raster, sniff, svg};

/// How the pixels of a [`Picture`] are laid out, eight bits a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// Red, green, blue.
    Rgb,
    /// Red, green, blue and straight (not premultiplied) alpha.
    Rgba,
}

impl Layout {
    /// Bytes a pixel.
    #[must_use]
    pub fn channels(self) -> usize {
        match self {
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }
}

/// A decoded picture: upright, in sRGB, with nothing attached.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    layout: Layout,
    pixels: Vec<u8>,
}

// Without the pixels, which would fill any log.
impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({}×{} {:?})", self.width, self.height, self.layout)
    }
}

impl Picture {
    /// Decodes a file of any [`Kind`], told by its content. EXIF orientation and an RGB colour profile are
    /// applied, then all metadata is dropped. A drawing is rasterised to [`Limits::svg_long_side`].
    ///
    /// # Errors
    /// When the bytes are of no known kind, break a limit, are damaged, or are a drawing [`crate::check_svg`]
    /// refuses.
    pub fn decode(bytes: &[u8], limits: &Limits) -> Result<Self> {
        Limits::bytes(bytes.len(), limits.max_bytes)?;
        match sniff(bytes)? {
            Kind::Svg => svg::rasterise(bytes, limits),
            kind => raster::decode(bytes, kind, limits),
        }
    }

    /// A picture from pixels, row by row from the top left.
    ///
    /// # Errors
    /// When a side is nought or the pixels are not exactly `width × height`.
    pub fn from_pixels(width: u32, height: u32, layout: Layout, pixels: Vec<u8>) -> Result<Self> {
        let wanted =
            (width as usize).checked_mul(height as usize).and_then(|n| n.checked_mul(layout.channels()));
        if width == 0 || height == 0 || wanted != Some(pixels.len()) {
            return Err(MediaError::BadPixels { width, height, bytes: pixels.len() });
        }
        Ok(Self { width, height, layout, pixels })
    }

    /// As [`Picture::from_pixels`], but forgets an alpha channel that hides nothing.
    pub(crate) fn from_rgba_trimmed(width: u32, height: u32, pixels: Vec<u8>) -> Result<Self> {
        let opaque = pixels.as_chunks::<4>().0.iter().all(|p| p[3] == u8::MAX);
        if !opaque {
            return Self::from_pixels(width, height, Layout::Rgba, pixels);
        }
        let rgb = pixels.as_chunks::<4>().0.iter().flat_map(|p| [p[0], p[1], p[2]]).collect();
        Self::from_pixels(width, height, Layout::Rgb, rgb)
    }

    /// Width in pixels.
    #[must_use]
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Height in pixels.
    #[must_use]
    pub fn height(&self) -> u32 {
        self.height
    }

    /// How the pixels are laid out.
    #[must_use]
    pub fn layout(&self) -> Layout {
        self.layout
    }

    /// The pixels, row by row from the top left.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// Rows of pixels, from the top.
    pub(crate) fn rows(&self) -> std::slice::ChunksExact<'_, u8> {
        self.pixels.chunks_exact(self.width as usize * self.layout.channels())
    }

    /// Each pixel as red, green, blue, alpha.
    pub(crate) fn rgba(&self) -> impl Iterator<Item = [u8; 4]> + '_ {
        self.pixels
            .chunks_exact(self.layout.channels())
            .map(|p| [p[0], p[1], p[2], p.get(3).copied().unwrap_or(u8::MAX)])
    }

    /// The picture laid on a plain ground; an opaque one is only copied.
    #[must_use]
    pub fn flattened(&self, ground: Colour) -> Self {
        if self.layout == Layout::Rgb {
            return self.clone();
        }
        let over = |top: u8, alpha: u8, under: u8| {
            let (top, alpha, under) = (u32::from(top), u32::from(alpha), u32::from(under));
            // Never above 255: a weighted mean of two bytes.
            ((top * alpha + under * (255 - alpha) + 127) / 255) as u8
        };
        let pixels = self
            .rgba()
            .flat_map(|[r, g, b, a]| {
                [over(r, a, ground.0[0]), over(g, a, ground.0[1]), over(b, a, ground.0[2])]
            })
            .collect();
        Self { layout: Layout::Rgb, pixels, ..*self }
    }

    /// The picture seen in a mirror, for pages that run from right to left.
    #[must_use]
    pub fn mirrored(&self) -> Self {
        let step = self.layout.channels();
        let mut pixels = Vec::with_capacity(self.pixels.len());
        for row in self.rows() {
            for pixel in row.chunks_exact(step).rev() {
                pixels.extend_from_slice(pixel);
            }
        }
        Self { pixels, ..*self }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pixels_must_fill_the_picture() {
        assert!(Picture::from_pixels(2, 2, Layout::Rgb, vec![0; 12]).is_ok());
        for (w, h, len) in [(0, 2, 0), (2, 0, 0), (2, 2, 11), (2, 2, 16), (u32::MAX, u32::MAX, 12)] {
            assert!(Picture::from_pixels(w, h, Layout::Rgb, vec![0; len]).is_err(), "{w}×{h} {len}");
        }
    }

    #[test]
    fn an_alpha_channel_that_hides_nothing_is_forgotten() {
        let opaque = Picture::from_rgba_trimmed(2, 1, vec![1, 2, 3, 255, 4, 5, 6, 255]).unwrap();
        assert_eq!((opaque.layout(), opaque.pixels()), (Layout::Rgb, &[1, 2, 3, 4, 5, 6][..]));
        let clear = Picture::from_rgba_trimmed(1, 1, vec![1, 2, 3, 254]).unwrap();
        assert_eq!(clear.layout(), Layout::Rgba);
    }

    #[test]
    fn flattening_mixes_with_the_ground() {
        let half =
            Picture::from_pixels(3, 1, Layout::Rgba, vec![255, 0, 0, 128, 9, 9, 9, 0, 7, 8, 9, 255]).unwrap();
        let flat = half.flattened(Colour([0, 0, 255]));
        assert_eq!(flat.pixels(), &[128, 0, 127, 0, 0, 255, 7, 8, 9]);
    }

    #[test]
    fn mirroring_swaps_columns_only() {
        let p = Picture::from_pixels(2, 2, Layout::Rgb, vec![1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]).unwrap();
        assert_eq!(p.mirrored().pixels(), &[2, 2, 2, 1, 1, 1, 4, 4, 4, 3, 3, 3]);
        assert_eq!(p.mirrored().mirrored(), p);
    }
}
