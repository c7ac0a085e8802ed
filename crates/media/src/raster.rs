//! Photographs and other pixel files.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use crate::{Kind, Limits, MediaError, Picture, Result, profile};

/// Decodes a pixel file: checks its claimed size first, then reads, colour-converts and turns it upright.
pub(crate) fn decode(bytes: &[u8], kind: Kind, limits: &Limits) -> Result<Picture> {
    let format = match kind {
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Png => ImageFormat::Png,
        Kind::Gif => ImageFormat::Gif,
        Kind::Webp => ImageFormat::WebP,
        Kind::Tiff => ImageFormat::Tiff,
        Kind::Svg => return Err(MediaError::UnknownKind),
    };
    let failed = |source| MediaError::Decode { kind, source };

    // Sides are checked below, where the refusal can say what the file claims.
    let mut allowed = image::Limits::default();
    allowed.max_alloc = Some(limits.max_alloc);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(allowed);

    let mut decoder = reader.into_decoder().map_err(failed)?;
    let (width, height) = decoder.dimensions();
    limits.pixels(width, height)?;
    // Some decoders count only what they need beside the output.
    if decoder.total_bytes() > limits.max_alloc {
        let kind_of_limit = image::error::LimitErrorKind::InsufficientMemory;
        return Err(failed(image::ImageError::Limits(image::error::LimitError::from_kind(kind_of_limit))));
    }
    // Neither is worth losing the picture for: a damaged tag leaves it as stored.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let icc = decoder.icc_profile().ok().flatten();

    let mut picture = DynamicImage::from_decoder(decoder).map_err(failed)?;
    picture.apply_orientation(orientation);
    let (width, height) = (picture.width(), picture.height());
    if picture.color().has_alpha() {
        let mut pixels = picture.into_rgba8().into_raw();
        profile::to_srgb(&mut pixels, crate::Layout::Rgba, icc.as_deref());
        Picture::from_rgba_trimmed(width, height, pixels)
    } else {
        let mut pixels = picture.into_rgb8().into_raw();
        profile::to_srgb(&mut pixels, crate::Layout::Rgb, icc.as_deref());
        Picture::from_pixels(width, height, crate::Layout::Rgb, pixels)
    }
}

/// Whether a JPEG goes on to its end. Decoders forgive one that is cut off and paint the rest grey; whoever sends it can
/// still send it whole. Any other kind is told by its decoder.
#[must_use]
pub fn is_whole(bytes: &[u8]) -> bool {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return true;
    }
    let mut at = 2;
    while let Some([0xff, marker]) = bytes.get(at..).and_then(|b| b.first_chunk::<2>()).copied() {
        match marker {
            // Fill, and markers that stand alone.
            0xff => at += 1,
            0x01 | 0xd0..=0xd8 => at += 2,
            0xd9 => return true,
            _ => {
                let Some(length) = bytes.get(at + 2..).and_then(|b| b.first_chunk::<2>()) else {
                    return false;
                };
                at += 2 + usize::from(u16::from_be_bytes(*length));
                if marker == 0xda {
                    // In coded pixels 0xff is followed by nought or a restart: the first end is the end.
                    return bytes.get(at..).is_some_and(|rest| rest.windows(2).any(|w| w == [0xff, 0xd9]));
                }
            }
        }
    }
    false
}
