//! Saving segments: the edition's text is made of them in the same transaction.

use model::{Actor, Clock, EventSubject, Item, Locale, SegmentOrigin, SegmentState};
use segment::Problem;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::segment::Segment;

use super::sheet::{Sheet, open_sheet};
use super::tasks::{keep, save_draft};
use crate::publish::begin_edition;
use crate::publish::language::memory;
use crate::publish::save_text::writing;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What a person did to a segment.
#[derive(Debug, Clone, Default)]
pub struct Change {
    /// Which.
    pub key: String,
    /// The [`fingerprint`] of the words they saw.
    pub seen: String,
    /// The words they want; `None` leaves them.
    pub target: Option<String>,
    /// It has no words of its own; `None` leaves it.
    pub joined: Option<bool>,
    /// They say that it is right, or take that back; `None` leaves it.
    pub confirm: Option<bool>,
    /// Where the words come from, when the person took up a suggestion.
    pub origin: Option<SegmentOrigin>,
    /// A note; `None` leaves it.
    pub note: Option<String>,
    /// The words are a translation of this, not of what the original says now.
    pub basis: Option<String>,
}

/// How saving ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SavedSegments {
    /// How many segments are other than before.
    pub changed: usize,
    /// How many were confirmed.
    pub confirmed: usize,
    /// Segments that somebody else changed meanwhile; these were left as they are.
    pub clashes: Vec<String>,
    /// Segments whose words were saved and not confirmed (see [`hold_back`]).
    pub held: Vec<String>,
}

/// Stands for the words of a segment in a form, so that somebody else's change in between is noticed.
pub fn fingerprint(segment: &Segment) -> String {
    let text = format!("{}\u{1f}{}", segment.target, segment.joined);
    hex::encode(Sha256::digest(text.as_bytes()))[..8].to_owned()
}

/// Whether words lack a number of the original, or have another one in its place.
fn lacks_number(sheet: &Sheet, source: &str, target: &str) -> bool {
    let problems = segment::check(source, target, sheet.from.as_str(), sheet.to.as_str());
    problems.iter().any(|p| matches!(p, Problem::NumbersMissing(_)))
}

/// A wrong number reads as right as any other: where one is missing, nobody's word that a segment is right counts
/// before a note says why. Answers with the segments whose confirmation was taken out of `changes`.
pub fn hold_back(sheet: &Sheet, changes: &mut [Change]) -> Vec<String> {
    let mut held = Vec::new();
    for change in changes.iter_mut().filter(|c| c.confirm == Some(true)) {
        let Some(row) = sheet.rows.iter().find(|r| r.key == change.key) else { continue };
        let target = change.target.as_deref().unwrap_or(&row.target);
        let note = change.note.as_deref().unwrap_or(&row.note);
        if note.trim().is_empty() && lacks_number(sheet, &row.source, target) {
            change.confirm = None;
            held.push(change.key.clone());
        }
    }
    held
}

/// Saves segments of an edition, which is begun when it was not yet, and the text that they make.
pub async fn save_segments(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
    changes: &[Change],
) -> Result<SavedSegments, FlowError> {
    let edition = begin_edition(tx, me, clock, item, locale).await?;
    me.need(writing(item, &edition), Scope::text(&item.publisher, &edition.locale))?;
    let Some(mut sheet) = open_sheet(tx, item, locale, Some(&edition)).await? else {
        return Err(model::Refusal::Missing("source").into());
    };
    let mut outcome = SavedSegments::default();
    let mut confirmed = Vec::new();
    for change in changes {
        let Some(at) = sheet.rows.iter().position(|r| r.key == change.key) else { continue };
        let shape = sheet.place_of(at).map(|(block, first)| (block.kind, first));
        let row = &mut sheet.rows[at];
        let wanted = change.target.as_ref().map(|t| match shape {
            Some((kind, first)) => segment::fit(kind, first, t),
            None => segment::tidy(t),
        });
        if !change.seen.is_empty()
            && change.seen != fingerprint(row)
            && wanted.as_ref().is_some_and(|t| *t != row.target)
        {
            outcome.clashes.push(change.key.clone());
            continue;
        }
        let before = row.clone();
        apply(row, change, wanted);
        if *row != before {
            (row.by, row.at) = (Some(me.person.id), Some(clock.now()));
            outcome.changed += 1;
            if change.confirm == Some(true) && row.is_done() {
                outcome.confirmed += 1;
                confirmed.push(at);
            }
        }
    }
    if outcome.changed == 0 {
        return Ok(outcome);
    }
    repeat(&mut sheet.rows);
    let draft = sheet.draft();
    keep(tx, clock, &edition, &sheet).await?;
    save_draft(tx, me, clock, &edition, &draft).await?;
    remember(tx, me, clock, &sheet, &confirmed).await?;
    let subject = EventSubject::Edition { item: item.code.clone(), locale: locale.clone() };
    let detail = json!({ "segments": outcome.changed, "confirmed": outcome.confirmed });
    trust::record(tx, clock, &Actor::person(me.person.id), "save-segments", subject, detail).await?;
    Ok(outcome)
}

/// The memory learns what a person confirmed.
async fn remember(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    sheet: &Sheet,
    confirmed: &[usize],
) -> Result<(), FlowError> {
    let text = |at: &usize| {
        let row = &sheet.rows[*at];
        let before = at.checked_sub(1).map_or("", |before| sheet.rows[before].source.as_str());
        (row.source.as_str(), row.target.as_str(), before)
    };
    // What is said with its neighbour is no pair of texts.
    let alone = |at: &&usize| {
        !sheet.rows[**at].target.is_empty() && sheet.rows.get(**at + 1).is_none_or(|next| !next.joined)
    };
    let texts: Vec<(&str, &str, &str)> = confirmed.iter().filter(alone).map(text).collect();
    if !texts.is_empty() {
        let actor = Actor::person(me.person.id);
        memory::learn(tx, &actor, clock, &sheet.from, &sheet.to, &texts).await?;
    }
    Ok(())
}

/// Makes a segment what a person wants.
fn apply(row: &mut Segment, change: &Change, wanted: Option<String>) {
    let joined = change.joined.unwrap_or(row.joined);
    let edited = wanted.as_ref().is_some_and(|t| *t != row.target) || joined != row.joined;
    if let Some(note) = &change.note {
        note.trim().clone_into(&mut row.note);
    }
    if edited {
        let target = if joined { String::new() } else { wanted.unwrap_or_else(|| row.target.clone()) };
        row.joined = joined;
        row.origin = match (change.origin, row.origin) {
            _ if target.is_empty() => None,
            (Some(origin), _) => Some(origin),
            // A machine's words that a person worked over are still told as such.
            (None, Some(SegmentOrigin::Machine)) if segment::likeness(&row.target, &target) > 0.3 => {
                Some(SegmentOrigin::Machine)
            }
            (None, _) => Some(SegmentOrigin::Person),
        };
        row.target = target;
        row.rate = None;
        row.state = if row.is_said() { SegmentState::Draft } else { SegmentState::Untranslated };
        if !row.is_said() {
            row.basis.clone_from(&row.source);
        }
    }
    match change.confirm {
        Some(true) if row.is_said() => {
            row.state = SegmentState::Confirmed;
            row.basis.clone_from(&row.source);
        }
        Some(false) if row.state == SegmentState::Confirmed => row.state = SegmentState::Draft,
        _ => {}
    }
    if let Some(basis) = &change.basis {
        row.basis.clone_from(basis);
    }
}

/// A confirmed translation is suggested wherever the original says the same once more.
fn repeat(rows: &mut [Segment]) {
    let known: Vec<(String, String)> = rows
        .iter()
        .filter(|r| r.is_done() && !r.target.is_empty())
        .map(|r| (r.source.clone(), r.target.clone()))
        .collect();
    for row in rows.iter_mut().filter(|r| r.state == SegmentState::Untranslated) {
        if let Some((_, target)) = known.iter().find(|(source, _)| *source == row.source) {
            row.target.clone_from(target);
            row.state = SegmentState::Suggested;
            row.origin = Some(SegmentOrigin::Memory);
            row.rate = Some(100);
        }
    }
}
