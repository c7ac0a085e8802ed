//! Credentials (C2PA) in published pictures: who publishes them, what they are made of, and that nobody has touched
//! them since.

use jiff::Timestamp;
use model::{Media, MediaVariant, VariantFormat};
use provenance::{Authority, Made, Statement};

use crate::{Blobs, FlowError};

/// Renditions narrower than this are for cards and lists: the credentials would weigh half as much as the picture,
/// and whoever takes a picture further takes a larger one.
const NARROWEST: u32 = 800;

/// Whoever signs, and in whose name.
#[derive(Debug)]
pub struct Seal {
    authority: Authority,
    publisher: String,
}

impl Seal {
    /// `publisher` is the name of the organisation that answers for the portal.
    pub fn new(authority: Authority, publisher: impl Into<String>) -> Self {
        Self { authority, publisher: publisher.into() }
    }

    /// The certificate that readers trust, in PEM.
    pub fn anchor(&self) -> &str {
        self.authority.anchor()
    }

    /// What is said of a rendition of `media`, to `tell`.
    fn say<T>(
        &self,
        media: &Media,
        width: u32,
        format: VariantFormat,
        at: Timestamp,
        tell: impl FnOnce(&Statement<'_>) -> T,
    ) -> T {
        let drawn = media.mime == "image/svg+xml";
        let made =
            Made { drawn, resized: width < media.width && !drawn, converted: media.mime != format.mime() };
        let says = Statement {
            title: media.code.as_str(),
            publisher: &self.publisher,
            credit: &media.credit,
            licence: &media.licence,
            original_mime: &media.mime,
            original_sha256: &media.sha256,
            made,
            at: &at.to_string(),
        };
        tell(&says)
    }
}

/// Whether a rendition of this width carries credentials: all but the small ones, and the largest in any case.
pub(crate) fn carries(width: u32, widest: u32) -> bool {
    width >= NARROWEST || width == widest
}

/// A rendition as it is kept: with credentials, where there is somebody to sign them and it is of a size that carries
/// them.
pub(crate) fn sealed(
    blobs: &Blobs,
    media: &Media,
    (width, widest): (u32, u32),
    format: VariantFormat,
    at: Timestamp,
    bytes: Vec<u8>,
) -> Result<Vec<u8>, FlowError> {
    match blobs.seal() {
        Some(seal) if carries(width, widest) && !format.is_video() => {
            let put = |says: &Statement<'_>| seal.authority.seal(&bytes, format.mime(), says);
            Ok(seal.say(media, width, format, at, put)?)
        }
        _ => Ok(bytes),
    }
}

/// Whether the widest rendition's credentials hold and say what is true of the picture now; that of the others follows.
pub(crate) fn is_sealed(blobs: &Blobs, media: &Media) -> Result<bool, FlowError> {
    let Some(seal) = blobs.seal() else { return Ok(true) };
    let stills = media.variants.iter().filter(|v| !v.format.is_video());
    let Some(widest) = stills.max_by_key(|v| (v.width, v.format == VariantFormat::Jpeg)) else {
        return Ok(true);
    };
    let Some(bytes) = blobs.get(&widest.sha256)? else { return Ok(true) };
    let mime = widest.format.mime();
    let tell = |says: &Statement<'_>| provenance::says(&bytes, mime, seal.anchor(), says);
    Ok(seal.say(media, widest.width, widest.format, Timestamp::UNIX_EPOCH, tell))
}

/// The same picture with credentials that say what is true of it now: after its credit or licence changed, after
/// another certificate took over, or when it was kept before there were any. The renditions of before stay in the
/// blob store, where pages that were copied elsewhere find them. Slow: run it where blocking is allowed.
pub(crate) fn seal_again(blobs: &Blobs, media: &Media, at: Timestamp) -> Result<Media, FlowError> {
    let stills = media.variants.iter().filter(|v| !v.format.is_video());
    let widest = stills.map(|v| v.width).max().unwrap_or_default();
    let mut variants = Vec::with_capacity(media.variants.len());
    for variant in &media.variants {
        let Some(bytes) = blobs.get(&variant.sha256)? else {
            variants.push(variant.clone());
            continue;
        };
        let bytes = sealed(blobs, media, (variant.width, widest), variant.format, at, bytes)?;
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        variants.push(MediaVariant { bytes: length, sha256: blobs.put(&bytes)?, ..variant.clone() });
    }
    Ok(Media { variants, ..media.clone() })
}
