//! Blocks: a text as a row of pieces that are its own bytes.

use std::ops::Range;

use crate::{inline, sentence};

/// Stands between the words of slots where they are compared.
const BETWEEN_SLOTS: &str = "\u{1f}";

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A field without form, such as a headline.
    Plain,
    /// A heading of a level.
    Heading(u8),
    /// Sentences.
    Paragraph,
    /// What a list holds.
    Item,
    /// A quoted line.
    Quote,
    /// A row of a table, a slot for each cell.
    Row,
    /// A line of a chart's data, with a slot for its label.
    Data,
    /// A line that opens or is a directive, with a slot for each attribute of words.
    Directive,
    /// Nothing to be translated: code, rules, the end of a container.
    Raw,
}

/// A piece of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Form: marks, space, addresses.
    Gap(String),
    /// Words to be translated.
    Segment {
        /// Where they stand in a block of slots; empty elsewhere.
        slot: String,
        /// The words, as the text has them.
        text: String,
    },
}

impl Part {
    fn text(&self) -> &str {
        match self {
            Self::Gap(text) | Self::Segment { text, .. } => text,
        }
    }
}

/// A block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its pieces in order.
    pub parts: Vec<Part>,
    /// The line's end and the empty lines after it.
    pub tail: String,
}

impl Block {
    /// The words to be translated, in order.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Segment { text, .. } => Some(text.as_str()),
            Part::Gap(_) => None,
        })
    }

    /// How many segments it has.
    pub fn count(&self) -> usize {
        self.segments().count()
    }

    /// Whether each segment has a place of its own, such as a cell, rather than following the one before.
    pub fn has_slots(&self) -> bool {
        matches!(self.kind, Kind::Row | Kind::Data | Kind::Directive)
    }

    /// The text without its tail.
    pub fn text(&self) -> String {
        self.parts.iter().map(Part::text).collect()
    }

    /// From the first segment to the end of the last.
    pub fn content(&self) -> String {
        let is_segment = |part: &Part| matches!(part, Part::Segment { .. });
        let (Some(first), Some(last)) =
            (self.parts.iter().position(is_segment), self.parts.iter().rposition(is_segment))
        else {
            return String::new();
        };
        self.parts[first..=last].iter().map(Part::text).collect()
    }

    /// Its words as one text, for comparing: without the form between slots.
    pub fn words(&self) -> String {
        if self.has_slots() {
            self.segments().collect::<Vec<_>>().join(BETWEEN_SLOTS)
        } else {
            self.content()
        }
    }

    /// The names of its slots, in the order of its segments.
    pub fn slots(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Segment { slot, .. } => Some(slot.as_str()),
            Part::Gap(_) => None,
        })
    }

    /// The text of the segments of a range, with what is between them.
    pub fn stretch(&self, range: Range<usize>) -> String {
        let (mut number, mut out, mut gap) = (0, String::new(), "");
        for part in &self.parts {
            match part {
                Part::Gap(text) => gap = text,
                Part::Segment { text, .. } => {
                    if range.contains(&number) {
                        if number > range.start {
                            out.push_str(gap);
                        }
                        out.push_str(text);
                    }
                    (number, gap) = (number + 1, "");
                }
            }
        }
        out
    }

    /// What stands before the first segment.
    pub(crate) fn lead(&self) -> String {
        self.parts.iter().take_while(|p| matches!(p, Part::Gap(_))).map(Part::text).collect()
    }

    /// What stands after the last segment.
    pub(crate) fn close(&self) -> String {
        let after = self.parts.iter().rposition(|p| matches!(p, Part::Segment { .. })).map_or(0, |at| at + 1);
        self.parts[after..].iter().map(Part::text).collect()
    }

    pub(crate) fn raw(text: impl Into<String>) -> Self {
        Self { kind: Kind::Raw, parts: vec![Part::Gap(text.into())], tail: String::new() }
    }
}

/// Puts a text together again: what was cut is what comes out, byte by byte.
pub fn join(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        block.parts.iter().for_each(|part| out.push_str(part.text()));
        out.push_str(&block.tail);
    }
    out
}

/// Cuts a field without form. With `whole` it is one segment, as a headline is.
pub fn cut_plain(text: &str, language: &str, whole: bool) -> Vec<Block> {
    if text.is_empty() {
        return Vec::new();
    }
    let mut parts = Vec::new();
    words(text, language, whole, &mut parts);
    vec![Block { kind: Kind::Plain, parts, tail: String::new() }]
}

/// Adds the segments of running text and what is between them.
pub(crate) fn words(text: &str, language: &str, whole: bool, parts: &mut Vec<Part>) {
    let ranges = if whole { vec![trimmed(text, 0..text.len())] } else { sentence::sentences(text, language) };
    let mut at = 0;
    for range in ranges {
        let inside = &text[range.clone()];
        if !inline::has_words(inside) {
            continue;
        }
        gap(&text[at..range.start], parts);
        parts.push(Part::Segment { slot: String::new(), text: inside.to_owned() });
        at = range.end;
    }
    gap(&text[at..], parts);
}

/// Adds form.
pub(crate) fn gap(text: &str, parts: &mut Vec<Part>) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Gap(last)) => last.push_str(text),
        _ => parts.push(Part::Gap(text.to_owned())),
    }
}

/// Adds one segment in a slot, with the space around it as form.
pub(crate) fn slot(text: &str, slot: &str, parts: &mut Vec<Part>) {
    let range = trimmed(text, 0..text.len());
    let inside = &text[range.clone()];
    if !inline::has_words(inside) {
        return gap(text, parts);
    }
    gap(&text[..range.start], parts);
    parts.push(Part::Segment { slot: slot.to_owned(), text: inside.to_owned() });
    gap(&text[range.end..], parts);
}

/// A range without the space at its ends.
pub(crate) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inside = &text[range.clone()];
    let start = range.start + (inside.len() - inside.trim_start().len());
    if start >= range.end {
        return range.end..range.end;
    }
    start..start + inside.trim().len()
}
