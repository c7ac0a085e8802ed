//! Segments held against the texts as they are now. Nothing here reads or writes the store.

use std::collections::HashSet;

use jiff::Timestamp;
use model::{PersonId, SegmentOrigin, SegmentState, TextField, Translation};
use segment::{Block, Found, Said, carry, expected, pair_blocks, pair_sentences, says};
use sha2::{Digest as _, Sha256};
use store::segment::Segment;

use super::fields::{FIELDS, cut};
use crate::publish::Draft;

/// Who wrote the edition's text where it differs from its segments.
#[derive(Debug, Clone, Copy)]
pub(super) struct Writer {
    /// A person; `None` for what came in with a pack or an import.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// How the edition says that its text came to be.
    pub translation: Translation,
}

/// A field with its blocks in both texts.
#[derive(Debug, Clone)]
pub(super) struct FieldSheet {
    pub field: TextField,
    pub source: Vec<Block>,
    pub target: Vec<Block>,
    /// For each block of the source its block of the target.
    pub places: Vec<Option<usize>>,
    /// Blocks of the target that translate what the source no longer says.
    pub gone: Vec<usize>,
    /// The segments of the field in `rows`.
    pub rows: std::ops::Range<usize>,
}

/// Segments as they are now.
#[derive(Debug, Clone)]
pub(super) struct Followed {
    pub fields: Vec<FieldSheet>,
    pub rows: Vec<Segment>,
    pub retired: Vec<Segment>,
}

/// Holds `stored` segments against the texts. `changed` tells that the edition's text was written elsewhere since.
pub(super) fn follow(
    source: &Draft,
    target: &Draft,
    stored: &[Segment],
    languages: (&str, &str),
    changed: Option<Writer>,
) -> Followed {
    let (from, to) = languages;
    let mut keys: HashSet<String> = stored.iter().map(|s| s.key.clone()).collect();
    let mut out = Followed { fields: Vec::new(), rows: Vec::new(), retired: Vec::new() };
    for field in FIELDS {
        let blocks = cut(source, field, from);
        let first = out.rows.len();
        carry_rows(field, &blocks, stored, &mut keys, &mut out);
        let own = cut(target, field, to);
        let rows = &mut out.rows[first..];
        let had: Vec<Option<String>> =
            grouped(&blocks, rows).map(|(block, rows)| Some(expected(block, &said(rows), to))).collect();
        let places = pair_blocks(&blocks, &had, &own, changed.is_some());
        if let Some(writer) = changed {
            take_in(&blocks, &own, &places, rows, writer);
        }
        let gone = gone(&own, &places, out.retired.iter().filter(|r| r.field == field));
        let rows = first..out.rows.len();
        out.fields.push(FieldSheet { field, source: blocks, target: own, places, gone, rows });
    }
    for (position, row) in out.rows.iter_mut().chain(&mut out.retired).enumerate() {
        row.position = i64::try_from(position).unwrap_or(i64::MAX);
    }
    out
}

/// Blocks of the translation, paired with none of the original's, whose every sentence translates one that is gone.
fn gone<'a>(
    own: &[Block],
    places: &[Option<usize>],
    retired: impl Iterator<Item = &'a Segment> + Clone,
) -> Vec<usize> {
    let is_gone = |text: &str| retired.clone().any(|r| r.target.contains(text));
    let unpaired =
        own.iter().enumerate().filter(|(at, block)| !places.contains(&Some(*at)) && block.count() > 0);
    unpaired.filter(|(_, block)| block.segments().all(is_gone)).map(|(at, _)| at).collect()
}

/// What the segments say, for putting the text together.
pub(super) fn said(rows: &[Segment]) -> Vec<Said<'_>> {
    rows.iter().map(|r| Said { target: &r.target, joined: r.joined }).collect()
}

/// Each block with its segments.
fn grouped<'a>(blocks: &'a [Block], rows: &'a [Segment]) -> impl Iterator<Item = (&'a Block, &'a [Segment])> {
    let mut next = 0;
    blocks.iter().map(move |block| {
        let from = next;
        next += block.count();
        (block, rows.get(from..next).unwrap_or_default())
    })
}

/// The segments of the source as it is now, each with what was known of it.
fn carry_rows(
    field: TextField,
    blocks: &[Block],
    stored: &[Segment],
    keys: &mut HashSet<String>,
    out: &mut Followed,
) {
    let sources: Vec<&str> = blocks.iter().flat_map(Block::segments).collect();
    let (mut old, gone): (Vec<&Segment>, Vec<&Segment>) =
        stored.iter().filter(|s| s.field == field).partition(|s| s.state != SegmentState::Retired);
    // What was kept aside comes back when its source does.
    old.extend(gone);
    let texts: Vec<&str> = old.iter().map(|s| s.source.as_str()).collect();
    let found = carry(&texts, &sources);
    let mut used = vec![false; old.len()];
    for (source, carried) in sources.iter().zip(found) {
        let row = match carried {
            Some(carried) => {
                used[carried.from] = true;
                let mut row = old[carried.from].clone();
                row.source = (*source).to_owned();
                if row.state == SegmentState::Retired {
                    row.state = SegmentState::Draft;
                }
                if !row.is_said() {
                    row.basis.clone_from(&row.source);
                }
                row
            }
            None => fresh(field, source, keys),
        };
        out.rows.push(row);
    }
    for (row, _) in old.into_iter().zip(used).filter(|(row, used)| !used && !row.target.is_empty()) {
        out.retired.push(Segment { state: SegmentState::Retired, ..row.clone() });
    }
}

/// A segment that nobody has translated.
fn fresh(field: TextField, source: &str, keys: &mut HashSet<String>) -> Segment {
    let digest = hex::encode(Sha256::digest(source.as_bytes()));
    let stem = format!("{}-{}", field.as_str(), &digest[..10]);
    let mut key = stem.clone();
    let mut number = 1;
    while !keys.insert(key.clone()) {
        number += 1;
        key = format!("{stem}-{number}");
    }
    Segment {
        key,
        position: 0,
        field,
        source: source.to_owned(),
        basis: source.to_owned(),
        target: String::new(),
        joined: false,
        state: SegmentState::Untranslated,
        origin: None,
        rate: None,
        note: String::new(),
        by: None,
        at: None,
    }
}

/// Takes in what the edition's text says where it differs from the segments.
fn take_in(blocks: &[Block], own: &[Block], places: &[Option<usize>], rows: &mut [Segment], writer: Writer) {
    let mut next = 0;
    for (block, place) in blocks.iter().zip(places) {
        let count = block.count();
        let Some(rows) = rows.get_mut(next..next + count) else { return };
        next += count;
        if rows.is_empty() {
            continue;
        }
        let Some(place) = place else {
            rows.iter_mut().filter(|r| !r.joined).for_each(|r| set(r, "", false, writer));
            continue;
        };
        let theirs = &own[*place];
        if says(theirs, &said(rows)) {
            continue;
        }
        if block.has_slots() {
            let words: Vec<(String, String)> =
                theirs.slots().map(str::to_owned).zip(theirs.segments().map(str::to_owned)).collect();
            for (slot, row) in block.slots().zip(rows) {
                let word = words.iter().find(|(name, _)| name == slot).map_or("", |(_, word)| word);
                set(row, word, false, writer);
            }
            continue;
        }
        let sources: Vec<&str> = block.segments().collect();
        let sentences: Vec<&str> = theirs.segments().collect();
        let found = {
            let had: Vec<Option<&str>> =
                rows.iter().map(|r| Some(r.target.as_str()).filter(|t| !t.is_empty())).collect();
            pair_sentences(&sources, &had, &sentences)
        };
        for (row, found) in rows.iter_mut().zip(found) {
            match found {
                Found::Sentences(range) => set(row, &theirs.stretch(range), false, writer),
                Found::Joined => set(row, "", true, writer),
                Found::Nothing => set(row, "", false, writer),
            }
        }
    }
}

/// Sets a segment to what the edition's text says.
fn set(row: &mut Segment, target: &str, joined: bool, writer: Writer) {
    if row.target == target && row.joined == joined {
        return;
    }
    let was_said = row.is_said();
    // A headline that nobody translated yet is the original's, so that the text has one.
    if row.field == TextField::Title && !was_said && writer.by.is_some() && target == row.source {
        return;
    }
    row.target = target.to_owned();
    row.joined = joined;
    row.rate = None;
    (row.by, row.at) = (writer.by, Some(writer.at));
    if !row.is_said() {
        row.state = SegmentState::Untranslated;
        row.origin = None;
        row.basis.clone_from(&row.source);
        return;
    }
    // Edited elsewhere after its source changed, it still waits for somebody who looks at both.
    if !was_said {
        row.basis.clone_from(&row.source);
    }
    (row.state, row.origin) = match (writer.by, row.origin, writer.translation) {
        (Some(_), Some(SegmentOrigin::Machine), _) => (SegmentState::Confirmed, Some(SegmentOrigin::Machine)),
        (Some(_), ..) => (SegmentState::Confirmed, Some(SegmentOrigin::Person)),
        (None, _, Translation::Machine) => (SegmentState::Suggested, Some(SegmentOrigin::Machine)),
        (None, _, Translation::MachineChecked) => (SegmentState::Confirmed, Some(SegmentOrigin::Machine)),
        (None, ..) => (SegmentState::Confirmed, Some(SegmentOrigin::Person)),
    };
}
