//! Putting credentials into a picture.

use std::io::Cursor;

use c2pa::{Builder, Context, settings::Settings};
use serde_json::{Value, json};

use crate::{ProvenanceError, Signer};

/// What is said of a picture.
#[derive(Debug, Clone)]
pub struct Statement<'a> {
    /// Its name.
    pub title: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// Who made it.
    pub credit: &'a str,
    /// Licence.
    pub licence: &'a str,
    /// Media type of the original.
    pub original_mime: &'a str,
    /// SHA-256 of the original, hex.
    pub original_sha256: &'a str,
    /// What was done with it.
    pub made: Made,
    /// When, RFC 3339.
    pub at: &'a str,
}

/// What a rendition is of its original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Made {
    /// It is smaller.
    pub resized: bool,
    /// It is in another format.
    pub converted: bool,
    /// It was drawn from a vector drawing.
    pub drawn: bool,
}

impl Signer {
    /// The same picture with credentials in it; ones that were in it are gone. `mime` is the picture's own.
    ///
    /// # Errors
    /// When the bytes are no such picture, or cannot hold credentials.
    pub fn seal(&self, bytes: &[u8], mime: &str, says: &Statement<'_>) -> Result<Vec<u8>, ProvenanceError> {
        let signer = self.library()?;
        let mut builder = Builder::from_context(context(None)?).with_definition(definition(mime, says))?;
        let mut sealed = Cursor::new(Vec::with_capacity(bytes.len() + 16_384));
        builder.sign(&signer, mime, &mut Cursor::new(bytes), &mut sealed)?;
        Ok(sealed.into_inner())
    }
}

/// Nothing is fetched, and nothing is drawn into the credentials. `anchor` is whom a reading trusts.
pub(crate) fn context(anchor: Option<&str>) -> Result<Context, ProvenanceError> {
    let mut settings = json!({
        "version": 1,
        "builder": { "thumbnail": { "enabled": false } },
        "verify": {
            "verify_after_sign": false,
            "verify_trust": anchor.is_some(),
            "ocsp_fetch": false,
            "remote_manifest_fetch": false,
        },
    });
    if let Some(anchor) = anchor {
        settings["trust"] = json!({ "trust_anchors": anchor });
    }
    let settings = Settings::new().with_json(&settings.to_string())?;
    Ok(Context::new().with_settings(settings)?)
}

fn definition(mime: &str, says: &Statement<'_>) -> Value {
    let original = original(says);
    let step = |action: &str| json!({ "action": action, "when": says.at });
    let mut opened = step("c2pa.opened");
    opened["parameters"] = json!({ "ingredientIds": [original] });
    if says.made.drawn {
        opened["digitalSourceType"] = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation".into();
    }
    let mut actions = vec![opened];
    if says.made.resized {
        actions.push(step("c2pa.resized"));
    }
    if says.made.converted {
        actions.push(step("c2pa.converted"));
    }
    actions.push(step("c2pa.published"));
    json!({
        "claim_generator_info": [{ "name": "Sen", "version": env!("CARGO_PKG_VERSION") }],
        "title": says.title,
        "format": mime,
        "ingredients": [{
            "title": says.title,
            "format": says.original_mime,
            "instance_id": original,
            "relationship": "parentOf",
        }],
        "assertions": [
            { "label": "c2pa.actions", "data": { "actions": actions } },
            { "label": METADATA, "kind": "Json", "data": metadata(says) },
        ],
    })
}

/// What C2PA itself lets a programme say is about the camera; this is the place for what people say.
pub(crate) const METADATA: &str = "cawg.metadata";

pub(crate) fn metadata(says: &Statement<'_>) -> Value {
    json!({
        "@context": {
            "dc": "http://purl.org/dc/elements/1.1/",
            "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        },
        "dc:title": says.title,
        "dc:publisher": says.publisher,
        "dc:creator": says.credit,
        "dc:rights": says.licence,
        "dc:source": original(says),
        "photoshop:Credit": says.credit,
    })
}

/// The original is named, not carried: it may hold a place or other things that are nobody's business.
fn original(says: &Statement<'_>) -> String {
    format!("urn:sha256:{}", says.original_sha256)
}
