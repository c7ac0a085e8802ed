//! Adding a picture: decoded with limits, turned into renditions, kept by content.

use media::{Format, Limits, Picture, Plan};
use model::{Actor, Clock, Code, EventSubject, Media, MediaDetails, MediaId, MediaVariant, VariantFormat};
use serde_json::json;
use store::Tx;

use super::library;
use crate::credentials::sealed;
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
    /// Whose it is, and who signs its credentials; the operator when it is the whole country's.
    pub organisation: Option<Code>,
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
    let colour = media::placeholder(&picture).map_err(fail)?.colour;
    let fingerprint = media::fingerprint(&picture).map_err(fail)?;
    let found = Found {
        camera: media::picture_particulars(&new.bytes),
        fingerprint: if fingerprint.says_nothing() { String::new() } else { fingerprint.to_string() },
        bytes: new.bytes.len() as u64,
    };
    let mut entry = Media {
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
        variants: Vec::new(),
    };
    let widest = plan.widths_for(picture.width()).last().copied().unwrap_or_default();
    for variant in media::variants(&picture, plan) {
        let variant = variant.map_err(fail)?;
        let (width, height) = (variant.width, variant.height);
        let of = (&entry, new.organisation.as_ref());
        let format = match variant.format {
            Format::Avif => VariantFormat::Avif,
            Format::Webp => VariantFormat::Webp,
            Format::Jpeg => VariantFormat::Jpeg,
        };
        let bytes = sealed(blobs, of, (width, widest), format, clock.now(), variant.bytes)?;
        entry.variants.push(MediaVariant {
            width,
            height,
            format,
            bytes: bytes.len() as u64,
            sha256: blobs.put(&bytes)?,
        });
    }
    entry.variants.sort_by_key(|v| (v.format, v.width));
    Ok(PreparedPicture { media: entry, found: Some(found) })
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use model::FixedClock;
    use provenance::{Authority, Verdict, read};

    use super::*;
    use crate::credentials::{is_sealed, seal_again};
    use crate::{Keys, Seal, SignsBy};

    const DRAWING: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="600"><path d="M0 0h1200v600z" fill="#a22"/></svg>"##;

    #[test]
    fn pictures_carry_credentials_unless_they_are_small() {
        let folder = tempfile::tempdir().unwrap();
        let clock = FixedClock("2026-11-26T08:00:00Z".parse().unwrap());
        let authority = Authority::in_folder(&folder.path().join("credentials"), "Sen", clock.0).unwrap();
        let anchor = authority.anchor().to_owned();
        let code = |text: &str| Code::new(text).unwrap();
        let names = BTreeMap::from([
            (code("newsroom"), "Newsroom".to_owned()),
            (code("province"), "Province".to_owned()),
        ]);
        let keys = Keys { authority, portal: None, own: BTreeMap::new() };
        let seal = Seal::new(keys, code("newsroom"), names);
        let blobs = Blobs::in_folder(folder.path().join("blobs")).sealing(seal);
        let new = NewPicture {
            code: Code::new("bay").unwrap(),
            bytes: DRAWING.to_vec(),
            credit: "An".into(),
            licence: "CC BY 4.0".into(),
            source_url: None,
            focus: (0.5, 0.5),
            organisation: None,
        };
        let plan = Plan { widths: vec![300, 900], avif_speed: 10, ..Plan::default() };
        let media = prepare_picture(&blobs, &clock, &new, &plan).unwrap().media;
        let reading = |variant: &MediaVariant| {
            let bytes = blobs.get(&variant.sha256).unwrap().unwrap();
            assert_eq!(bytes.len() as u64, variant.bytes);
            read(&bytes, variant.format.mime(), &anchor).unwrap()
        };
        assert_eq!(media.variants.len(), 6);
        for variant in &media.variants {
            let expected = if variant.width == 300 { Verdict::Absent } else { Verdict::Trusted };
            let reading = reading(variant);
            assert_eq!(reading.verdict, expected, "{variant:?}: {}", reading.report);
            let says = ["Newsroom", "\"An\"", "CC BY 4.0", &media.sha256, "c2pa.converted"];
            assert!(
                variant.width == 300 || says.iter().all(|w| reading.report.contains(w)),
                "{}",
                reading.report
            );
        }
        // Another credit: the same picture, signed again.
        let other = Media { credit: "Bình".into(), ..media.clone() };
        let holds = |media: &Media, organisation: Option<&Code>| {
            is_sealed(&blobs, (media, organisation), clock.0).unwrap()
        };
        assert!(holds(&media, None) && !holds(&other, None));
        let again = seal_again(&blobs, (&other, None), clock.0).unwrap();
        assert!(holds(&again, None));
        for (old, new) in media.variants.iter().zip(&again.variants) {
            assert_eq!(old.sha256 == new.sha256, new.width == 300);
            assert!(new.width == 300 || reading(new).report.contains("Bình"));
        }
        // Another owner: signed in its name. One that nobody knows is the operator's.
        let province = code("province");
        assert!(!holds(&media, Some(&province)) && holds(&media, Some(&code("nobody"))));
        let theirs = seal_again(&blobs, (&media, Some(&province)), clock.0).unwrap();
        assert!(holds(&theirs, Some(&province)) && !holds(&theirs, None));
        let seal = blobs.seal().unwrap();
        let standings = seal.standings(clock.0).unwrap();
        let told: Vec<(&str, &str, SignsBy)> =
            standings.iter().map(|s| (s.organisation.as_str(), s.holder.as_str(), s.by)).collect();
        let by = SignsBy::Authority;
        assert_eq!(told, [("newsroom", "Newsroom", by), ("province", "Province", by)]);
        // Called otherwise, it signs in its new name; what was signed before is still believed.
        seal.call(BTreeMap::from([(code("newsroom"), "Desk".to_owned())]));
        assert!(!holds(&media, None));
        let renamed = seal_again(&blobs, (&media, None), clock.0).unwrap();
        assert!(holds(&renamed, None));
        assert_eq!(seal.standing(&code("newsroom"), clock.0).unwrap().holder, "Desk");
        assert!(
            media.variants.iter().filter(|v| v.width == 900).all(|v| reading(v).verdict == Verdict::Trusted)
        );
    }
}
