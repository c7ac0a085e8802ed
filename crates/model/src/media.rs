//! Pictures and videos, their variants, and what the desk keeps of them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Code, MediaId};

/// A picture or a video in the blob store, with its rights.
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
    /// Renditions, smallest first within a format. Of a video: its public copy, and the renditions of its poster.
    pub variants: Vec<MediaVariant>,
}

/// Digits of an address key: 96 bits, so that no two pictures meet by chance.
pub const MEDIA_KEY_DIGITS: usize = 24;

impl Media {
    /// It moves.
    pub fn is_video(&self) -> bool {
        self.mime.starts_with("video/")
    }

    /// The narrowest rendition that is at least this wide, or the widest there is; one that every browser shows.
    pub fn rendition(&self, width: u32) -> Option<&MediaVariant> {
        let mut jpegs = self.variants.iter().filter(|v| v.format == VariantFormat::Jpeg);
        let widest = jpegs.clone().next_back();
        jpegs.find(|v| v.width >= width).or(widest)
    }

    /// What the addresses of its renditions begin with: digits of its widest JPEG's digest, of which there is another one
    /// whenever the renditions are made anew. One name for all of them keeps pages small.
    pub fn address_key(&self) -> Option<&str> {
        let widest = self.variants.iter().rfind(|v| v.format == VariantFormat::Jpeg)?;
        Some(widest.sha256.get(..MEDIA_KEY_DIGITS).unwrap_or(&widest.sha256))
    }

    /// A video's public copy.
    pub fn film(&self) -> Option<&MediaVariant> {
        self.variants.iter().find(|v| v.format.is_video())
    }
}

/// What the desk keeps of a medium beside what readers see of it. None of this is public but for the rights.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MediaDetails {
    /// What staff call it.
    pub title: String,
    /// Whose it is; the whole country's when there is none.
    pub organisation: Option<Code>,
    /// Who shown in it agreed to what, and where that is written.
    pub consent: String,
    /// Last day on which it may be shown.
    pub rights_until: Option<Date>,
    /// It says nothing that readers who do not see it would miss; somebody decided so.
    pub decorative: bool,
    /// What camera and programmes wrote into the file: name and value.
    pub camera: Vec<(String, String)>,
    /// Perceptual fingerprint, sixteen hexadecimal digits; empty without one.
    pub fingerprint: String,
    /// What the file was called where it came from.
    pub file_name: String,
    /// Length of the original.
    pub bytes: u64,
    /// Length of a video in milliseconds.
    pub duration_ms: Option<u64>,
    /// When it came in.
    pub added_at: Timestamp,
    /// Who brought it.
    pub added_by: String,
    /// Since when readers may not see it.
    pub withdrawn_at: Option<Timestamp>,
    /// Why.
    pub withdrawn_reason: String,
}

impl MediaDetails {
    /// Nothing known yet.
    pub fn unknown(at: Timestamp, by: &crate::Actor) -> Self {
        Self {
            title: String::new(),
            organisation: None,
            consent: String::new(),
            rights_until: None,
            decorative: false,
            camera: Vec::new(),
            fingerprint: String::new(),
            file_name: String::new(),
            bytes: 0,
            duration_ms: None,
            added_at: at,
            added_by: by.0.clone(),
            withdrawn_at: None,
            withdrawn_reason: String::new(),
        }
    }
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

/// Encodings we serve, pictures best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VariantFormat {
    /// AV1 still picture.
    Avif,
    /// WebP, lossy.
    Webp,
    /// JPEG, for everyone else.
    Jpeg,
    /// A video as it came, less what is private in it: MP4 or its parent QuickTime.
    Mp4,
    /// The same as WebM.
    Webm,
}

impl VariantFormat {
    /// File ending and stored word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Avif => "avif",
            Self::Webp => "webp",
            Self::Jpeg => "jpeg",
            Self::Mp4 => "mp4",
            Self::Webm => "webm",
        }
    }

    /// MIME type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Avif => "image/avif",
            Self::Webp => "image/webp",
            Self::Jpeg => "image/jpeg",
            // QuickTime files with the codecs we take are read by every player of MP4.
            Self::Mp4 => "video/mp4",
            Self::Webm => "video/webm",
        }
    }

    /// Reads the stored word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Avif, Self::Webp, Self::Jpeg, Self::Mp4, Self::Webm].into_iter().find(|f| f.as_str() == word)
    }

    /// A moving one.
    pub fn is_video(self) -> bool {
        matches!(self, Self::Mp4 | Self::Webm)
    }
}
