//! The faces cards are set in.

use std::{cmp::Reverse, sync::Arc};

use rustybuzz::{Face, ttf_parser};
use unicode_normalization::UnicodeNormalization;

use crate::{MediaError, Result};

/// Faces handed in by the caller. Each stretch of text in one script is set in the face that holds most of its
/// characters; what that one lacks is taken from the others. Cheap to clone.
#[derive(Clone)]
pub struct CardFonts {
    stored: Arc<Vec<Stored>>,
}

/// One face of a file.
struct Stored {
    family: String,
    bytes: Arc<Vec<u8>>,
    index: u32,
}

impl std::fmt::Debug for CardFonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.stored.iter().map(|face| &face.family)).finish()
    }
}

impl CardFonts {
    /// Faces from the bytes of TTF, OTF or collection files. Among faces that serve a text equally well the
    /// first wins; among Han faces the one whose family name ends in JP, KR, SC, TC or HK as the text's
    /// language asks.
    ///
    /// # Errors
    /// When none of the files holds a usable face.
    pub fn from_bytes(files: Vec<Vec<u8>>) -> Result<Self> {
        let count = files.len();
        let mut stored = Vec::new();
        for bytes in files {
            let bytes = Arc::new(bytes);
            for index in 0..ttf_parser::fonts_in_collection(&bytes).unwrap_or(1) {
                if let Some(face) = Face::from_slice(&bytes, index) {
                    stored.push(Stored { family: family(&face), bytes: Arc::clone(&bytes), index });
                }
            }
        }
        if stored.is_empty() {
            return Err(MediaError::NoFonts(count));
        }
        Ok(Self { stored: Arc::new(stored) })
    }

    /// Characters of a text that no face holds, each once, in the order met. Spaces and invisible formatting
    /// characters are not counted.
    #[must_use]
    pub fn missing(&self, text: &str) -> Vec<char> {
        let faces = self.faces();
        let mut missing = Vec::new();
        for c in text.nfc().filter(|c| visible(*c)) {
            if !missing.contains(&c) && !faces.list.iter().any(|(_, face)| face.glyph_index(c).is_some()) {
                missing.push(c);
            }
        }
        missing
    }

    /// The faces opened for use.
    pub(super) fn faces(&self) -> Faces<'_> {
        let open = self
            .stored
            .iter()
            .filter_map(|s| Some((s.family.as_str(), Face::from_slice(&s.bytes, s.index)?)));
        Faces { list: open.collect() }
    }
}

/// Faces opened for use, with their family names.
pub(super) struct Faces<'a> {
    list: Vec<(&'a str, Face<'a>)>,
}

impl<'a> Faces<'a> {
    /// A face by its place.
    pub(super) fn get(&self, place: usize) -> Option<&Face<'a>> {
        self.list.get(place).map(|(_, face)| face)
    }

    /// Whether a face holds all the visible characters of a text.
    pub(super) fn holds(&self, place: usize, text: &str) -> bool {
        self.get(place)
            .is_some_and(|face| text.chars().filter(|c| visible(*c)).all(|c| face.glyph_index(c).is_some()))
    }

    /// Places of the faces, best first, for a stretch of text; `hint` is how the wanted Han family ends.
    pub(super) fn ranked(&self, text: &str, hint: Option<&str>) -> Vec<usize> {
        let letters: Vec<char> = text.chars().filter(|c| visible(*c)).collect();
        let mut places: Vec<_> = self
            .list
            .iter()
            .enumerate()
            .map(|(place, (family, face))| {
                let held = letters.iter().filter(|c| face.glyph_index(**c).is_some()).count();
                let asked = hint.is_some_and(|hint| family.ends_with(hint));
                // The language's own face is worth one rare character it lacks: that one is borrowed.
                let worth = if asked && held > 0 { held + 1 + letters.len() / 10 } else { held };
                (place, worth, asked)
            })
            .collect();
        // A stable sort: equals stay in the order they were handed in.
        places.sort_by_key(|(_, worth, asked)| Reverse((*worth, *asked)));
        places.into_iter().map(|(place, ..)| place).collect()
    }
}

/// The family a face belongs to: the typographic name where there is one, else the plain one.
fn family(face: &Face<'_>) -> String {
    let named =
        |id| face.names().into_iter().filter(|name| name.name_id == id).find_map(|name| name.to_string());
    named(ttf_parser::name_id::TYPOGRAPHIC_FAMILY)
        .or_else(|| named(ttf_parser::name_id::FAMILY))
        .unwrap_or_default()
}

/// Whether a character leaves ink, so that a face must hold it.
pub(super) fn visible(c: char) -> bool {
    let formatting = matches!(
        u32::from(c),
        0xad | 0x34f | 0x61c | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfe00..=0xfe0f | 0xfeff
    );
    !(c.is_whitespace() || c.is_control() || formatting)
}

/// How the family name of a language's own Han face ends.
pub(super) fn han_hint(locale: &str) -> Option<&'static str> {
    let mut parts = locale.split(['-', '_']);
    Some(match parts.next()? {
        "ja" => "JP",
        "ko" => "KR",
        "zh" => match parts.find(|part| matches!(*part, "Hant" | "TW" | "HK" | "MO")) {
            Some("HK" | "MO") => "HK",
            Some(_) => "TC",
            None => "SC",
        },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_no_fonts_are_refused() {
        assert!(matches!(CardFonts::from_bytes(vec![]), Err(MediaError::NoFonts(0))));
        assert!(matches!(
            CardFonts::from_bytes(vec![b"no font".to_vec(), vec![]]),
            Err(MediaError::NoFonts(2))
        ));
    }

    #[test]
    fn han_languages_ask_for_their_own_face() {
        for (locale, hint) in [
            ("ja", Some("JP")),
            ("ko-KR", Some("KR")),
            ("zh", Some("SC")),
            ("zh-Hans-CN", Some("SC")),
            ("zh-Hant", Some("TC")),
            ("zh-HK", Some("HK")),
            ("vi", None),
        ] {
            assert_eq!(han_hint(locale), hint, "{locale}");
        }
    }

    #[test]
    fn marks_of_direction_need_no_glyph() {
        assert!(!visible('\u{202b}') && !visible(' ') && !visible('\u{200d}'));
        assert!(visible('ế') && visible('ា') && visible('…'));
    }
}
