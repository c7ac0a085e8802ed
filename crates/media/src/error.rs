//! Why a picture could not be read or written.

use crate::{Format, Kind};

/// Why a picture could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum MediaError {
    /// The bytes are none of the kinds this crate reads.
    #[error("neither a picture (JPEG, PNG, GIF, WebP, TIFF, SVG) nor a video (MP4, MOV, WebM)")]
    UnknownKind,

    /// The file ends before the picture does.
    #[error("the file is cut off")]
    CutOff,

    /// The video's structure is damaged or lacks something.
    #[error("the video cannot be used: {0}")]
    Video(String),

    /// Browsers do not play it.
    #[error("the video is coded as {0}, which browsers do not play; save it as H.264 (MP4) or VP9 (WebM)")]
    Codec(String),

    /// The video lasts too long.
    #[error("the video lasts {seconds} seconds; at most {limit} are allowed")]
    TooLong {
        /// How long it lasts.
        seconds: u64,
        /// The limit it broke.
        limit: u64,
    },

    /// The file cannot be read or written.
    #[error("the file cannot be read: {0}")]
    Io(std::io::Error),

    /// The file is larger than allowed.
    #[error("the file has {bytes} bytes; at most {limit} are allowed")]
    TooManyBytes {
        /// Size of the file.
        bytes: usize,
        /// The limit it broke.
        limit: usize,
    },

    /// The picture has more pixels, or longer sides, than allowed.
    #[error("the picture is {width}×{height}; at most {max_pixels} pixels and {max_side} a side are allowed")]
    TooManyPixels {
        /// Width the file claims.
        width: u32,
        /// Height the file claims.
        height: u32,
        /// Limit on width × height.
        max_pixels: u64,
        /// Limit on each side.
        max_side: u32,
    },

    /// Width or height is nought, or the pixels handed in do not fill the picture.
    #[error("{bytes} bytes of pixels do not make a picture of {width}×{height}")]
    BadPixels {
        /// Width claimed.
        width: u32,
        /// Height claimed.
        height: u32,
        /// Length of the pixel data.
        bytes: usize,
    },

    /// The decoder gave up.
    #[error("the {kind} data cannot be read: {source}")]
    Decode {
        /// Kind told from the first bytes.
        kind: Kind,
        /// What the decoder said.
        source: image::ImageError,
    },

    /// The drawing is not well-formed SVG.
    #[error("the drawing cannot be read: {0}")]
    Svg(String),

    /// The drawing holds something a picture may not hold.
    #[error("the drawing holds {0}, which is not allowed in a picture")]
    SvgRefused(String),

    /// Scaling failed.
    #[error("the picture cannot be scaled: {0}")]
    Resize(String),

    /// Writing a format failed.
    #[error("cannot write {width}×{height} as {format}: {reason}")]
    Encode {
        /// The format asked for.
        format: Format,
        /// Width of the picture.
        width: u32,
        /// Height of the picture.
        height: u32,
        /// What the encoder said.
        reason: String,
    },

    /// A colour is not written as `#rrggbb`.
    #[error("`{0}` is not a colour of the form #rrggbb")]
    Colour(String),

    /// A number of a plan or crop lies outside its range.
    #[error("{name} must lie in {range}, not {value}")]
    Range {
        /// What the number is.
        name: &'static str,
        /// Where it may lie.
        range: &'static str,
        /// What it was.
        value: String,
    },

    /// No usable font was handed in.
    #[error("none of the {0} font files holds a usable face")]
    NoFonts(usize),

    /// A card could not be drawn.
    #[error("the card cannot be drawn: {0}")]
    Card(String),
}

impl MediaError {
    /// A file that cannot be read or written.
    pub(crate) fn io(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}
