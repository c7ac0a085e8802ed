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

/// What is said of a picture that was put together: a card with a headline and, perhaps, somebody's picture.
#[derive(Debug, Clone)]
pub struct Composed<'a> {
    /// Its name.
    pub title: &'a str,
    /// Who publishes it.
    pub publisher: &'a str,
    /// Address of what it leads to.
    pub page: &'a str,
    /// The picture in it.
    pub part: Option<Part<'a>>,
    /// When, RFC 3339.
    pub at: &'a str,
}

/// A picture that stands in another one.
#[derive(Debug, Clone)]
pub struct Part<'a> {
    /// Its name.
    pub title: &'a str,
    /// Who made it.
    pub credit: &'a str,
    /// Licence.
    pub licence: &'a str,
    /// Media type of its original.
    pub original_mime: &'a str,
    /// SHA-256 of its original, hex.
    pub original_sha256: &'a str,
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
        self.put(bytes, mime, definition(mime, says))
    }

    /// The same for a picture that was put together.
    ///
    /// # Errors
    /// When the bytes are no such picture, or cannot hold credentials.
    pub fn seal_composed(
        &self,
        bytes: &[u8],
        mime: &str,
        says: &Composed<'_>,
    ) -> Result<Vec<u8>, ProvenanceError> {
        self.put(bytes, mime, composition(mime, says))
    }

    fn put(&self, bytes: &[u8], mime: &str, definition: Value) -> Result<Vec<u8>, ProvenanceError> {
        let signer = self.library()?;
        let mut builder = Builder::from_context(context(None)?).with_definition(definition)?;
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
    let step = |action: &str| step(action, says.at);
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
    actions.push(published(says.publisher, says.at));
    json!({
        "claim_generator_info": generator(),
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

/// A card is made new; the picture in it is a part of it, and named as its original is.
fn composition(mime: &str, says: &Composed<'_>) -> Value {
    let mut created = step("c2pa.created", says.at);
    let kind = if says.part.is_some() { "composite" } else { "digitalCreation" };
    created["digitalSourceType"] = format!("http://cv.iptc.org/newscodes/digitalsourcetype/{kind}").into();
    let mut actions = vec![created];
    let mut ingredients = Vec::new();
    let mut metadata = json!({
        "@context": {
            "dc": "http://purl.org/dc/elements/1.1/",
            "photoshop": "http://ns.adobe.com/photoshop/1.0/",
        },
        "dc:title": says.title,
        "dc:publisher": says.publisher,
        "dc:source": says.page,
    });
    if let Some(part) = &says.part {
        let original = urn(part.original_sha256);
        let mut placed = step("c2pa.placed", says.at);
        placed["parameters"] = json!({ "ingredientIds": [original] });
        actions.push(placed);
        ingredients.push(json!({
            "title": part.title,
            "format": part.original_mime,
            "instance_id": original,
            "relationship": "componentOf",
        }));
        metadata["dc:rights"] = part.licence.into();
        metadata["photoshop:Credit"] = part.credit.into();
    }
    actions.push(published(says.publisher, says.at));
    json!({
        "claim_generator_info": generator(),
        "title": says.title,
        "format": mime,
        "ingredients": ingredients,
        "assertions": [
            { "label": "c2pa.actions", "data": { "actions": actions } },
            { "label": METADATA, "kind": "Json", "data": metadata },
        ],
    })
}

fn generator() -> Value {
    json!([{ "name": "Sen", "version": env!("CARGO_PKG_VERSION") }])
}

fn step(action: &str, at: &str) -> Value {
    json!({ "action": action, "when": at })
}

/// The step says itself who took it: whoever reads it need not look elsewhere.
fn published(publisher: &str, at: &str) -> Value {
    let mut published = step("c2pa.published", at);
    published["parameters"] = json!({ "dc:publisher": publisher });
    published
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
    urn(says.original_sha256)
}

fn urn(sha256: &str) -> String {
    format!("urn:sha256:{sha256}")
}
