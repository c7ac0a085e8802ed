//! A kept series, and the bytes it is made of.

use sdmx::Observation;

use crate::damaged::Damaged;
use crate::layout::Layout;

/// Stands between the codes of a key: below every character a code can have, so that bytes sort as keys do.
const BETWEEN: char = '\u{1f}';

/// A kept series.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Series {
    /// The codes of its dimensions.
    pub key: Vec<u8>,
    /// What is said of all of it.
    pub head: Vec<u8>,
    /// Its observations, in the order of time.
    pub body: Vec<u8>,
    /// How many they are.
    pub count: u32,
    /// The first period, as written; empty where the table has no time.
    pub first: String,
    /// The last period.
    pub last: String,
}

/// The codes of a key.
pub fn key_parts(key: &[u8]) -> Result<Vec<&str>, Damaged> {
    let text = std::str::from_utf8(key).map_err(|_| Damaged {
        key: String::from_utf8_lossy(key).into_owned(),
        what: "its key is no text",
    })?;
    Ok(text.split(BETWEEN).collect())
}

/// The key of an observation.
pub(crate) fn key_of(layout: &Layout, observation: &Observation) -> Vec<u8> {
    let mut key = String::new();
    for column in 0..layout.table().key().len() {
        if column > 0 {
            key.push(BETWEEN);
        }
        key.push_str(observation.text(column));
    }
    key.into_bytes()
}

/// Adds a text, its length before it.
pub(crate) fn put(out: &mut Vec<u8>, text: &str) {
    let mut length = text.len();
    while length >= 0x80 {
        out.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    out.push((length & 0x7f) as u8);
    out.extend_from_slice(text.as_bytes());
}

/// Takes the next text off.
fn take<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let (mut length, mut shift) = (0_usize, 0_u32);
    loop {
        let (byte, after) = rest.split_first()?;
        *rest = after;
        length |= usize::from(byte & 0x7f).checked_shl(shift)?;
        if byte & 0x80 == 0 {
            break;
        }
        shift += 7;
        if shift > 28 {
            return None;
        }
    }
    let (text, after) = rest.split_at_checked(length)?;
    *rest = after;
    std::str::from_utf8(text).ok()
}

/// Cuts bytes into texts, so many at a time.
pub(crate) struct Cut<'a> {
    rest: &'a [u8],
    width: usize,
}

impl<'a> Cut<'a> {
    pub(crate) fn new(bytes: &'a [u8], width: usize) -> Self {
        Self { rest: bytes, width }
    }

    /// The next row into `row`; `Some(false)` at the end, `None` when it is broken off.
    pub(crate) fn next(&mut self, row: &mut Vec<&'a str>) -> Option<bool> {
        row.clear();
        if self.rest.is_empty() || self.width == 0 {
            return Some(false);
        }
        for _ in 0..self.width {
            row.push(take(&mut self.rest)?);
        }
        Some(true)
    }
}

impl Series {
    /// Its codes with dots between, for people.
    pub fn label(&self) -> String {
        label(&self.key)
    }

    /// What is said of all of it, in the order of [`Layout::head`].
    pub fn head_texts(&self, layout: &Layout) -> Result<Vec<&str>, Damaged> {
        let mut texts = Vec::with_capacity(layout.head().len());
        let whole = Cut::new(&self.head, layout.head().len()).next(&mut texts);
        whole.ok_or_else(|| self.damaged("its head is broken off"))?;
        Ok(texts)
    }

    /// Calls `visit` with each observation's texts, in the order of [`Layout::row`], until it says no.
    pub fn rows<'a>(
        &'a self,
        layout: &Layout,
        mut visit: impl FnMut(&[&'a str]) -> bool,
    ) -> Result<(), Damaged> {
        let mut cut = Cut::new(&self.body, layout.row().len());
        let mut row = Vec::with_capacity(layout.row().len());
        while cut.next(&mut row).ok_or_else(|| self.damaged("its observations are broken off"))? {
            if !visit(&row) {
                break;
            }
        }
        Ok(())
    }

    /// Calls `visit` with each observation, put together, until it says no.
    pub fn observations(
        &self,
        layout: &Layout,
        mut visit: impl FnMut(&Observation) -> bool,
    ) -> Result<(), Damaged> {
        let (key, head) = (key_parts(&self.key)?, self.head_texts(layout)?);
        let mut observation = Observation::new();
        self.rows(layout, |row| {
            layout.join(&key, &head, row, &mut observation);
            visit(&observation)
        })
    }

    pub(crate) fn damaged(&self, what: &'static str) -> Damaged {
        Damaged { key: self.label(), what }
    }
}

pub(crate) fn label(key: &[u8]) -> String {
    String::from_utf8_lossy(key).replace(BETWEEN, ".")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_broken_ones_are_noticed() {
        let long = "đ".repeat(5_000);
        let mut bytes = Vec::new();
        for text in ["2024", "", &long, "A", "1", "x"] {
            put(&mut bytes, text);
        }
        let mut cut = Cut::new(&bytes, 3);
        let mut row = Vec::new();
        assert_eq!(cut.next(&mut row), Some(true));
        assert_eq!(row, ["2024", "", long.as_str()]);
        assert_eq!(cut.next(&mut row), Some(true));
        assert_eq!(cut.next(&mut row), Some(false));
        assert_eq!(Cut::new(&bytes[..bytes.len() - 1], 6).next(&mut row), None);
        assert_eq!(Cut::new(&[0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], 1).next(&mut row), None);
    }
}
