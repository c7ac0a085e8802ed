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
