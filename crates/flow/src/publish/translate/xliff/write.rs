//! From segments to a file.

use exchange::WriteError;
use exchange::xliff::{
    Direction, Document, File, Node, Note, Part, Scope, Segment as XSegment, Source, Space, State, Target,
    Unit, to_string,
};
use jiff::Timestamp;
use model::{Code, Locale, SegmentOrigin, SegmentState, TextField};
use store::segment::Segment;

use super::content::Codes;
use super::{BASIS, MADE, PREFIX, REVISION};
use crate::publish::translate::Sheet;

/// One file with a `<file>` for each item; all sheets translate from and into the same languages.
pub fn write_file(sheets: &[(Code, Sheet)], now: Timestamp) -> Result<String, WriteError> {
    let direction = |locale: &Locale| match locale.direction() {
        model::Direction::Ltr => Direction::LeftToRight,
        model::Direction::Rtl => Direction::RightToLeft,
    };
    let Some((_, first)) = sheets.first() else { return to_string(&Document::default()) };
    let files = sheets.iter().map(|(code, sheet)| File {
        id: format!("i-{code}"),
        original: Some(format!("{code}/{}", sheet.to)),
        scope: Scope {
            source_direction: Some(direction(&sheet.from)),
            target_direction: Some(direction(&sheet.to)),
            space: Some(Space::Preserve),
            can_resegment: Some(false),
            ..Scope::default()
        },
        notes: vec![note(REVISION, sheet.source.number.to_string()), note(MADE, now.to_string())],
        nodes: sheet.rows.iter().map(|row| Node::Unit(unit(row))).collect(),
        ..File::default()
    });
    to_string(&Document {
        source_language: first.from.to_string(),
        target_language: Some(first.to.to_string()),
        files: files.collect(),
        ..Document::default()
    })
}

fn note(category: &str, text: String) -> Note {
    Note { category: Some(category.to_owned()), ..Note::new(text) }
}

fn unit(row: &Segment) -> Unit {
    let mut codes = Codes::default();
    let source = codes.source(&row.source);
    let target = row.is_said().then(|| codes.target(&row.target));
    let state = match row.state {
        _ if target.is_none() => State::Initial,
        SegmentState::Confirmed if !row.is_flagged() => State::Final,
        SegmentState::Confirmed | SegmentState::Draft => State::Translated,
        SegmentState::Suggested | SegmentState::Untranslated | SegmentState::Retired => State::Initial,
    };
    let sub = match (row.joined, row.origin) {
        (true, _) => Some("joined"),
        (_, Some(SegmentOrigin::Machine)) => Some("machine"),
        (_, Some(SegmentOrigin::Memory)) => Some("memory"),
        _ => None,
    };
    let mut notes = Vec::new();
    if !row.note.is_empty() {
        notes.push(Note::new(row.note.clone()));
    }
    if row.is_flagged() {
        notes.push(note(BASIS, row.basis.clone()));
    }
    let segment = XSegment {
        id: Some("s".to_owned()),
        state,
        sub_state: sub.map(|s| format!("{PREFIX}:{s}")),
        source: Source::from(source),
        target: target.map(Target::from),
        ..XSegment::default()
    };
    Unit {
        id: row.key.clone(),
        kind: Some(format!("{PREFIX}:{}", kind(row.field))),
        notes,
        data: codes.data,
        parts: vec![Part::Segment(segment)],
        ..Unit::default()
    }
}

fn kind(field: TextField) -> &'static str {
    match field {
        TextField::ImageAlt => "image-alt",
        other => other.as_str(),
    }
}
