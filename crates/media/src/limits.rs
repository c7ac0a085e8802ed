//! How much a stranger's file may ask for.

use crate::{MediaError, Result};

/// How much a picture may ask for. The defaults suit pictures uploaded by strangers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file.
    pub max_bytes: usize,
    /// Width × height.
    pub max_pixels: u64,
    /// Width, and height.
    pub max_side: u32,
    /// Bytes a decoder may allocate at a time.
    pub max_alloc: u64,
    /// Bytes of an SVG drawing, which can ask for far more work a byte than a photograph.
    pub max_svg_bytes: usize,
    /// XML nodes of an SVG drawing.
    pub max_svg_nodes: u32,
    /// Length in pixels of the longer side a drawing is rasterised to.
    pub svg_long_side: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_bytes: 64 << 20,
            max_pixels: 100_000_000,
            max_side: 32_768,
            max_alloc: 1 << 30,
            max_svg_bytes: 2 << 20,
            max_svg_nodes: 100_000,
            svg_long_side: 2400,
        }
    }
}

impl Limits {
    /// Refuses a file that is too large.
    pub(crate) fn bytes(bytes: usize, limit: usize) -> Result<()> {
        if bytes > limit {
            return Err(MediaError::TooManyBytes { bytes, limit });
        }
        Ok(())
    }

    /// Refuses dimensions that are too large, before anything is allocated for them.
    pub(crate) fn pixels(&self, width: u32, height: u32) -> Result<()> {
        let pixels = u64::from(width) * u64::from(height);
        if pixels > self.max_pixels || width > self.max_side || height > self.max_side {
            return Err(MediaError::TooManyPixels {
                width,
                height,
                max_pixels: self.max_pixels,
                max_side: self.max_side,
            });
        }
        Ok(())
    }
}
