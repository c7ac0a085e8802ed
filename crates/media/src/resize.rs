//! Scaling, in linear light: averaging gamma-coded values darkens fine bright detail, which flat drawings with
//! thin gold lines are made of. Sixteen bits hold the linear values, and colour is weighted by alpha.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::pixels::{U16x3, U16x4};
use fast_image_resize::{
    FilterType, PixelTrait, PixelType, ResizeAlg, ResizeError, ResizeOptions, Resizer, create_srgb_mapper,
};

use crate::{Layout, MediaError, Picture, Result};

/// A picture in linear light, ready to be scaled several times.
pub(crate) struct Linear {
    layout: Layout,
    image: Image<'static>,
}

impl Linear {
    /// Brings a picture to linear light.
    pub(crate) fn new(picture: &Picture) -> Result<Self> {
        let layout = picture.layout();
        let source = ImageRef::new(picture.width(), picture.height(), picture.pixels(), coded(layout))
            .map_err(|e| MediaError::Resize(e.to_string()))?;
        let mut image = Image::new(picture.width(), picture.height(), linear(layout));
        create_srgb_mapper()
            .forward_map(&source, &mut image)
            .map_err(|e| MediaError::Resize(e.to_string()))?;
        Ok(Self { layout, image })
    }

    /// A scaled copy. Lanczos with three lobes keeps edges crisp.
    pub(crate) fn scaled(&self, width: u32, height: u32) -> Result<Picture> {
        let mut small = Image::new(width, height, linear(self.layout));
        match self.layout {
            Layout::Rgb => convolve::<U16x3>(&self.image, &mut small),
            Layout::Rgba => convolve::<U16x4>(&self.image, &mut small),
        }
        .map_err(|e| MediaError::Resize(e.to_string()))?;
        let mut out = Image::new(width, height, coded(self.layout));
        create_srgb_mapper().backward_map(&small, &mut out).map_err(|e| MediaError::Resize(e.to_string()))?;
        Picture::from_pixels(width, height, self.layout, out.into_vec())
    }
}

/// Fills `small` from pixels of a kind that is known here: asked without it, the library is compiled for all kinds there are,
/// which takes minutes.
fn convolve<P: PixelTrait>(image: &Image<'_>, small: &mut Image<'_>) -> std::result::Result<(), ResizeError> {
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::Lanczos3));
    match (image.typed_image::<P>(), small.typed_image_mut::<P>()) {
        (Some(image), Some(mut small)) => Resizer::new().resize_typed(&image, &mut small, &options),
        _ => Err(ResizeError::PixelTypesAreDifferent),
    }
}

/// A scaled copy of a picture; the very same one when the size does not change.
pub(crate) fn scaled(picture: &Picture, width: u32, height: u32) -> Result<Picture> {
    if (width, height) == (picture.width(), picture.height()) {
        return Ok(picture.clone());
    }
    Linear::new(picture)?.scaled(width, height)
}

/// Height that keeps the proportions at a given width, at least one pixel.
pub(crate) fn height_for(picture: &Picture, width: u32) -> u32 {
    let (w, h) = (u64::from(picture.width()), u64::from(picture.height()));
    let height = (u64::from(width) * h + w / 2) / w;
    u32::try_from(height).unwrap_or(u32::MAX).max(1)
}

fn coded(layout: Layout) -> PixelType {
    match layout {
        Layout::Rgb => PixelType::U8x3,
        Layout::Rgba => PixelType::U8x4,
    }
}

fn linear(layout: Layout) -> PixelType {
    match layout {
        Layout::Rgb => PixelType::U16x3,
        Layout::Rgba => PixelType::U16x4,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_checkerboard_keeps_its_brightness() {
        // Half the light of white is 188 in sRGB; averaging the coded values would give 128.
        let pixels =
            (0..64 * 64).flat_map(|i| [if (i % 64 + i / 64) % 2 == 0 { 255 } else { 0 }; 3]).collect();
        let board = Picture::from_pixels(64, 64, Layout::Rgb, pixels).unwrap();
        let grey = scaled(&board, 8, 8).unwrap();
        let middle = grey.pixels()[(3 * 8 + 3) * 3];
        assert!(middle.abs_diff(188) <= 2, "{middle}");
    }

    #[test]
    fn clear_pixels_do_not_bleed() {
        // Left half opaque red, right half clear green: no green may show in the seam.
        let pixels =
            (0..64 * 64).flat_map(|i| if i % 64 < 31 { [255, 0, 0, 255] } else { [0, 255, 0, 0] }).collect();
        let p = Picture::from_pixels(64, 64, Layout::Rgba, pixels).unwrap();
        let small = scaled(&p, 8, 8).unwrap();
        for px in small.rgba().filter(|px| px[3] > 0) {
            assert!(px[1] < 8, "{px:?}");
        }
    }

    #[test]
    fn every_grey_survives_a_flat_rescale() {
        for grey in 0..=255 {
            let flat = Picture::from_pixels(16, 16, Layout::Rgb, vec![grey; 16 * 16 * 3]).unwrap();
            let small = scaled(&flat, 5, 7).unwrap();
            assert!(small.pixels().iter().all(|c| *c == grey), "{grey} became {:?}", &small.pixels()[..3]);
        }
    }

    #[test]
    fn proportions_are_kept() {
        let p = Picture::from_pixels(1600, 900, Layout::Rgb, vec![0; 1600 * 900 * 3]).unwrap();
        assert_eq!(height_for(&p, 400), 225);
        let thin = Picture::from_pixels(3000, 1, Layout::Rgb, vec![0; 9000]).unwrap();
        assert_eq!(height_for(&thin, 400), 1);
    }
}
