//! Typefaces of the preview pictures, unpacked when the first picture is drawn.

use std::sync::OnceLock;

use media::CardFonts;
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../assets/dist/cards"]
#[include = "*.ttf"]
struct Faces;

/// Typefaces, loaded once.
#[derive(Default)]
pub struct Cards(OnceLock<CardFonts>);

impl Cards {
    /// The faces of every script.
    pub fn fonts(&self) -> &CardFonts {
        self.0.get_or_init(|| {
            let faces = Faces::iter().filter_map(|name| Faces::get(&name)).map(|f| f.data.into_owned());
            CardFonts::from_bytes(faces.collect())
        })
    }
}
