//! Pictures in, web-ready pictures out.
//!
//! This crate knows nothing of what the pictures are for. It tells a picture's kind from its bytes, decodes it
//! within limits, turns it upright and into sRGB, drops everything else that came with it (place, camera,
//! names), and makes the sizes and formats a page needs. It also draws the cards other sites show when a page
//! is shared.
//!
//! Videos are told by their content, measured and freed of what is private in them; they are not transcoded.
//!
//! Nothing here opens a file, opens a connection or looks at a clock: bytes in, bytes out, and the same bytes
//! for the same input.
//!
//! ```no_run
//! # fn main() -> Result<(), media::MediaError> {
//! # let upload: Vec<u8> = Vec::new();
//! let picture = media::Picture::decode(&upload, &media::Limits::default())?;
//! for variant in media::variants(&picture, &media::Plan::default()) {
//!     let variant = variant?;
//!     println!("{}×{} {}", variant.width, variant.height, variant.format.mime());
//! }
//! # Ok(()) }
//! ```

mod card;
mod colour;
mod crop;
mod encode;
mod error;
mod fingerprint;
mod limits;
mod particulars;
mod picture;
mod placeholder;
mod profile;
mod raster;
mod resize;
mod sniff;
mod svg;
mod variants;
mod video;

pub use card::{CARD_HEIGHT, CARD_WIDTH, CardColours, CardFonts, CardPicture, CardText, Mark, draw_card};
pub use colour::Colour;
pub use crop::{Aspect, Focus, crop};
pub use encode::Format;
pub use error::MediaError;
pub use fingerprint::{Fingerprint, fingerprint};
pub use limits::Limits;
pub use particulars::{picture_particulars, video_particulars};
pub use picture::{Layout, Picture};
pub use placeholder::{Placeholder, placeholder};
pub use raster::is_whole;
pub use sniff::{Kind, sniff};
pub use svg::{check_svg, draw_banner, draw_icon};
pub use variants::{Plan, Variant, Variants, variants};
pub use video::{Video, VideoKind, VideoLimits, clean, inspect, sniff_video};

/// What every fallible function of this crate returns.
pub type Result<T> = std::result::Result<T, MediaError>;
