//! Adding a picture: decoded with limits, turned into renditions, kept by content.

use media::{Format, Limits, Picture, Plan};
use model::{Actor, Clock, Code, EventSubject, Media, MediaDetails, MediaId, MediaVariant, VariantFormat};
use serde_json::json;
use store::Tx;

use super::library;
use crate::{Blobs, FlowError, trust};

/// A picture as it comes in.
#[derive(Debug, Clone)]
pub struct NewPicture {
    /// Code by which content names it.
    pub code: Code,
    /// The file.
    pub bytes: Vec<u8>,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Where it came from.
    pub source_url: Option<String>,
    /// Focus, 0…1.
    pub focus: (f64, f64),
}

/// A picture whose renditions are in the blob store, not yet in the database.
#[derive(Debug, Clone)]
pub struct PreparedPicture {
    media: Media,
    /// What its file told beside; nothing for one that is known.
    found: Option<Found>,
}

/// What a file tells beside its pixels.
#[derive(Debug, Clone)]
struct Found {
    camera: Vec<(String, String)>,
    fingerprint: String,
    bytes: u64,
}

impl PreparedPicture {
    /// A picture that is in the database already, perhaps with another credit.
    pub(super) fn known(media: Media) -> Self {
        Self { media, found: None }
    }

    /// Code by which content names it.
    pub fn code(&self) -> &Code {
        &self.media.code
    }

    /// The picture.
    pub(super) fn media(&self) -> &Media {
        &self.media
    }

    /// Gives it another code.
    pub(super) fn set_code(&mut self, code: Code) {
        self.media.code = code;
    }

    /// Puts what its file told into what the desk keeps of it.
    pub(super) fn tell(&self, details: &mut MediaDetails) {
        if let Some(found) = &self.found {
            details.camera.clone_from(&found.camera);
            details.fingerprint.clone_from(&found.fingerprint);
            details.bytes = found.bytes;
        }
    }
}

/// Decodes a picture, makes its renditions and keeps them. Slow: run it where blocking is allowed. What it keeps
/// is named by content, so that doing it twice, or not going on, leaves nothing wrong behind.
pub fn prepare_picture(
    blobs: &Blobs,
    clock: &dyn Clock,
    new: &NewPicture,
    plan: &Plan,
) -> Result<PreparedPicture, FlowError> {
    let fail = |source| FlowError::Picture { code: new.code.to_string(), source };
    let kind = media::sniff(&new.bytes).map_err(fail)?;
    let picture = Picture::decode(&new.bytes, &Limits::default()).map_err(fail)?;
    let mut variants = Vec::new();
    for variant in media::variants(&picture, plan) {
        let variant = variant.map_err(fail)?;
        variants.push(MediaVariant {
            width: variant.width,
            height: variant.height,
            format: match variant.format {
                Format::Avif => VariantFormat::Avif,
                Format::Webp => VariantFormat::Webp,
                Format::Jpeg => VariantFormat::Jpeg,
            },
            bytes: variant.bytes.len() as u64,
            sha256: blobs.put(&variant.bytes)?,
        });
    }
    variants.sort_by_key(|v| (v.format, v.width));
    let colour = media::placeholder(&picture).map_err(fail)?.colour;
    let fingerprint = media::fingerprint(&picture).map_err(fail)?;
    let found = Found {
        camera: media::picture_particulars(&new.bytes),
        fingerprint: if fingerprint.says_nothing() { String::new() } else { fingerprint.to_string() },
        bytes: new.bytes.len() as u64,
    };
    let media = Media {
        id: MediaId::new(clock.now()),
        code: new.code.clone(),
        sha256: blobs.put(&new.bytes)?,
        width: picture.width(),
        height: picture.height(),
        mime: kind.mime().to_owned(),
        credit: new.credit.clone(),
        licence: new.licence.clone(),
        source_url: new.source_url.clone(),
        focus_x: new.focus.0,
        focus_y: new.focus.1,
        colour: colour.to_string(),
        variants,
    };
    Ok(PreparedPicture { media, found: Some(found) })
}

/// Enters a prepared picture. Does nothing when the same picture is already there under this code.
pub async fn store_picture(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    picture: &PreparedPicture,
) -> Result<bool, FlowError> {
    let media = &picture.media;
    let (id, change) = store::media::upsert_media(tx, media).await?;
    if change.is_change() {
        let kept = store::media::details::details(tx, id).await?;
        let mut details = kept.unwrap_or_else(|| MediaDetails::unknown(clock.now(), actor));
        picture.tell(&mut details);
        library::keep_details(tx, id, media, &details).await?;
        let detail = json!({ "sha256": media.sha256, "credit": media.credit, "licence": media.licence });
        trust::record(tx, clock, actor, "add-media", EventSubject::Media(media.code.clone()), detail).await?;
    }
    Ok(change.is_change())
}
