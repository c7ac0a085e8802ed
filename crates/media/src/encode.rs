//! Writing pixels as files.

use std::fmt;

use image::{ExtendedColorType, ImageEncoder, codecs::png};

use crate::{Layout, MediaError, Picture, Plan, Result};

/// The formats variants are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// AVIF: smallest, for browsers of the last years.
    Avif,
    /// Lossy WebP: for nearly all others.
    Webp,
    /// Progressive JPEG: for everything else.
    Jpeg,
}

impl Format {
    /// The media type.
    #[must_use]
    pub fn mime(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// The usual end of a file name, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
            Self::Jpeg => "jpg",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

/// Writes a picture in one of the formats, with the plan's qualities.
pub(crate) fn encode(picture: &Picture, format: Format, plan: &Plan) -> Result<Vec<u8>> {
    match format {
        Format::Avif => avif(picture, plan),
        Format::Webp => webp(picture, plan),
        Format::Jpeg => jpeg(picture, plan),
    }
    .map_err(|reason| MediaError::Encode {
        format,
        width: picture.width(),
        height: picture.height(),
        reason,
    })
}

/// One thread: callers run many pictures side by side, and several threads would split the picture into tiles
/// by their number, so that the bytes would depend on the machine.
fn avif(picture: &Picture, plan: &Plan) -> std::result::Result<Vec<u8>, String> {
    let encoder = ravif::Encoder::new()
        .with_num_threads(Some(1))
        .with_speed(plan.avif_speed.clamp(1, 10))
        .with_quality(f32::from(plan.avif_quality.clamp(1, 100)))
        .with_alpha_quality(f32::from(plan.avif_quality.clamp(1, 100)))
        .with_bit_depth(ravif::BitDepth::Eight);
    let (w, h) = (picture.width() as usize, picture.height() as usize);
    let encoded = match picture.layout() {
        Layout::Rgb => {
            let pixels: Vec<_> = picture.rgba().map(|[r, g, b, _]| ravif::RGB8::new(r, g, b)).collect();
            encoder.encode_rgb(ravif::Img::new(&pixels, w, h))
        }
        Layout::Rgba => {
            let pixels: Vec<_> = picture.rgba().map(|[r, g, b, a]| ravif::RGBA8::new(r, g, b, a)).collect();
            encoder.encode_rgba(ravif::Img::new(&pixels, w, h))
        }
    };
    encoded.map(|done| done.avif_file).map_err(|e| e.to_string())
}

fn webp(picture: &Picture, plan: &Plan) -> std::result::Result<Vec<u8>, String> {
    // The format keeps each side in fourteen bits.
    if picture.width() > 16_383 || picture.height() > 16_383 {
        return Err("WebP holds at most 16383 pixels a side".to_owned());
    }
    let encoder = match picture.layout() {
        Layout::Rgb => webp::Encoder::from_rgb(picture.pixels(), picture.width(), picture.height()),
        Layout::Rgba => webp::Encoder::from_rgba(picture.pixels(), picture.width(), picture.height()),
    };
    encoder
        .encode_simple(false, f32::from(plan.webp_quality.min(100)))
        .map(|memory| memory.to_vec())
        .map_err(|e| format!("{e:?}"))
}

fn jpeg(picture: &Picture, plan: &Plan) -> std::result::Result<Vec<u8>, String> {
    let side =
        |length: u32| u16::try_from(length).map_err(|_| "JPEG holds at most 65535 pixels a side".to_owned());
    let (w, h) = (side(picture.width())?, side(picture.height())?);
    let flat = picture.flattened(plan.ground);
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, plan.jpeg_quality.clamp(1, 100));
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    encoder.encode(flat.pixels(), w, h, jpeg_encoder::ColorType::Rgb).map_err(|e| e.to_string())?;
    Ok(bytes)
}

/// Writes an opaque picture as PNG, packed well.
pub(crate) fn png(picture: &Picture) -> std::result::Result<Vec<u8>, image::ImageError> {
    let colour = match picture.layout() {
        Layout::Rgb => ExtendedColorType::Rgb8,
        Layout::Rgba => ExtendedColorType::Rgba8,
    };
    let mut bytes = Vec::new();
    png::PngEncoder::new_with_quality(&mut bytes, png::CompressionType::Best, png::FilterType::Adaptive)
        .write_image(picture.pixels(), picture.width(), picture.height(), colour)?;
    Ok(bytes)
}
