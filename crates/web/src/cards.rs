//! Typefaces of the preview pictures, unpacked when the first picture is drawn, and the pictures drawn.

use std::sync::OnceLock;

use bytes::Bytes;
use media::CardFonts;
use moka::sync::Cache;
use rust_embed::RustEmbed;

use crate::failure::Failure;

#[derive(RustEmbed)]
#[folder = "../../assets/dist/cards"]
#[include = "*.ttf"]
struct Faces;

/// Typefaces, loaded once, and pictures by revision: a revision never changes, so neither does its picture.
pub struct Cards {
    fonts: OnceLock<Result<CardFonts, String>>,
    drawn: Cache<String, Bytes>,
}

impl Default for Cards {
    fn default() -> Self {
        let drawn = Cache::builder()
            .max_capacity(32 << 20)
            .weigher(|key: &String, png: &Bytes| u32::try_from(key.len() + png.len()).unwrap_or(u32::MAX))
            .build();
        Self { fonts: OnceLock::new(), drawn }
    }
}

impl Cards {
    /// The faces of every script.
    pub fn fonts(&self) -> Result<&CardFonts, Failure> {
        let fonts = self.fonts.get_or_init(|| {
            let faces = Faces::iter().filter_map(|name| Faces::get(&name)).map(|f| f.data.into_owned());
            CardFonts::from_bytes(faces.collect()).map_err(|e| e.to_string())
        });
        fonts.as_ref().map_err(Failure::internal)
    }

    /// A picture drawn before.
    pub fn kept(&self, revision: &str) -> Option<Bytes> {
        self.drawn.get(revision)
    }

    /// Keeps a picture.
    pub fn keep(&self, revision: String, png: Bytes) {
        self.drawn.insert(revision, png);
    }
}
