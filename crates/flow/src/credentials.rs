//! Credentials (C2PA) in published pictures: who publishes them, what they are made of, and that nobody has touched
//! them since.

use jiff::Timestamp;
use model::{Media, MediaVariant, VariantFormat};
use provenance::{Authority, Made, ProvenanceError, Statement};

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

    /// A rendition of `media` with its credentials.
    fn put(
        &self,
        bytes: &[u8],
        media: &Media,
        width: u32,
        format: VariantFormat,
        at: Timestamp,
    ) -> Result<Vec<u8>, ProvenanceError> {
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
        self.authority.seal(bytes, format.mime(), &says)
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
        Some(seal) if carries(width, widest) => Ok(seal.put(&bytes, media, width, format, at)?),
        _ => Ok(bytes),
    }
}

/// The same picture with credentials that say what is true of it now: after its credit or licence changed, after
/// another certificate took over, or when it was kept before there were any. The renditions of before stay in the
/// blob store, where pages that were copied elsewhere find them. Slow: run it where blocking is allowed.
pub fn seal_again(blobs: &Blobs, media: &Media, at: Timestamp) -> Result<Media, FlowError> {
    let widest = media.variants.iter().map(|v| v.width).max().unwrap_or_default();
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
