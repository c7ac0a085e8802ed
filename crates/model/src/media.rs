//! Pictures and their variants.

use serde::{Deserialize, Serialize};

use crate::{Code, MediaId};

/// A picture in the blob store, with its rights.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Media {
    /// Row id.
    pub id: MediaId,
    /// Code by which content names it.
    pub code: Code,
    /// SHA-256 of the original, hex.
    pub sha256: String,
    /// Pixel width of the decoded original (SVG: of its rasterised form).
    pub width: u32,
    /// Pixel height.
    pub height: u32,
    /// MIME type of the original.
    pub mime: String,
    /// Who made it.
    pub credit: String,
    /// SPDX id or the name of the licence.
    pub licence: String,
    /// Where it came from, if from elsewhere.
    pub source_url: Option<String>,
    /// Focus, 0…1 from the left.
    pub focus_x: f64,
    /// Focus, 0…1 from the top.
    pub focus_y: f64,
    /// Dominant colour `#rrggbb`, shown until the picture arrives.
    pub colour: String,
    /// Renditions, smallest first within a format.
    pub variants: Vec<MediaVariant>,
}

/// One rendition of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediaVariant {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Encoding.
    pub format: VariantFormat,
    /// SHA-256 of the bytes, hex: the blob's name and the address.
    pub sha256: String,
    /// Length in bytes.
    pub bytes: u64,
}

/// Encodings we serve, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VariantFormat {
    /// AV1 still picture.
    Avif,
    /// WebP, lossy.
    Webp,
    /// JPEG, for everyone else.
    Jpeg,
}

impl VariantFormat {
    /// File ending and stored word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
            Self::Jpeg => "jpeg",
        }
    }

    /// MIME type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
        }
    }

    /// Reads the stored word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Avif, Self::Webp, Self::Jpeg].into_iter().find(|f| f.as_str() == word)
    }
}
