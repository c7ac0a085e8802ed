//! Texts that many cells share.

use std::collections::HashMap;
use std::io::{Result, Write};

use super::text::escaped;

/// How many texts, how many bytes of them, and how long one may be: what does not fit stands in its cell.
const TEXTS: usize = 1 << 16;
const BYTES: usize = 4 << 20;
const LONG: usize = 256;

/// A table of texts that does not grow past a bound. Readers are much faster with it, and files smaller.
#[derive(Default)]
pub(super) struct Shared {
    places: HashMap<Box<str>, u32>,
    bytes: usize,
}

impl Shared {
    /// The place of a text in the table, if it has one or gets one.
    pub(super) fn place(&mut self, text: &str) -> Option<u32> {
        if let Some(place) = self.places.get(text) {
            return Some(*place);
        }
        let full = self.places.len() >= TEXTS || self.bytes + text.len() > BYTES;
        if full || text.len() > LONG {
            return None;
        }
        let place = self.places.len() as u32;
        self.bytes += text.len();
        self.places.insert(text.into(), place);
        Some(place)
    }

    /// Writes the table.
    pub(super) fn write(self, out: &mut impl Write) -> Result<()> {
        let mut texts: Vec<(u32, Box<str>)> =
            self.places.into_iter().map(|(text, place)| (place, text)).collect();
        texts.sort_unstable_by_key(|(place, _)| *place);
        let count = texts.len();
        out.write_all(super::parts::HEAD.as_bytes())?;
        write!(out, r#"<sst xmlns="{}" uniqueCount="{count}">"#, super::parts::MAIN)?;
        let mut item = String::new();
        for (_, text) in texts {
            item.clear();
            item.push_str(r#"<si><t xml:space="preserve">"#);
            escaped(&mut item, &text);
            item.push_str("</t></si>");
            out.write_all(item.as_bytes())?;
        }
        out.write_all(b"</sst>")
    }
}
