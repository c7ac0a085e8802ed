//! Taking a file in: all of it or nothing. What it says is held against the segments as they are now.

use model::{Actor, Clock, EventSubject, Item, Locale, SegmentState};
use serde_json::json;
use store::Tx;
use store::segment::Segment;

use super::{InFile, InUnit};
use crate::publish::begin_edition;
use crate::publish::translate::sheet::open_sheet;
use crate::publish::translate::{Change, save_segments};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Why a segment was left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Somebody changed it at the desk after the file was made.
    ChangedHere,
    /// The original no longer has it.
    Gone,
    /// The original says something else by now, and the segment has words already.
    OtherSource,
}

impl Why {
    /// Its name in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ChangedHere => "changed-here",
            Self::Gone => "gone",
            Self::OtherSource => "other-source",
        }
    }
}

/// A segment that was left as it is, with what the file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The original as the file has it.
    pub source: String,
    /// The file's translation.
    pub target: String,
    /// Why.
    pub why: Why,
}

/// How taking in a file ended for one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// The item.
    pub item: model::Code,
    /// Language.
    pub locale: Locale,
    /// Segments that are other than before.
    pub changed: usize,
    /// Of these, segments whose original changed after the file was made: they wait for somebody to look.
    pub flagged: usize,
    /// Segments left as they are.
    pub kept: Vec<Kept>,
}

/// Takes in what a file says of an edition, which is begun when it was not yet.
pub async fn take_file(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    file: &InFile,
) -> Result<Taken, FlowError> {
    let edition = begin_edition(tx, me, clock, item, &file.locale).await?;
    let Some(sheet) = open_sheet(tx, item, &file.locale, Some(&edition)).await? else {
        return Err(model::Refusal::Missing("source").into());
    };
    let mut taken = Taken {
        item: item.code.clone(),
        locale: file.locale.clone(),
        changed: 0,
        flagged: 0,
        kept: Vec::new(),
    };
    let mut changes = Vec::new();
    for unit in &file.units {
        let row = sheet
            .rows
            .iter()
            .find(|r| r.key == unit.key)
            .or_else(|| sheet.rows.iter().find(|r| r.source == unit.source));
        match decide(row, unit, file) {
            Ok(Some(change)) => {
                taken.flagged += usize::from(change.basis.is_some());
                changes.push(change);
            }
            Ok(None) => {}
            Err(why) => taken.kept.push(Kept {
                source: unit.source.clone(),
                target: unit.target.clone().unwrap_or_default(),
                why,
            }),
        }
    }
    taken.changed = save_segments(tx, me, clock, item, &file.locale, &changes).await?.changed;
    let subject = EventSubject::Edition { item: item.code.clone(), locale: file.locale.clone() };
    let detail = json!({ "format": "xliff", "changed": taken.changed, "flagged": taken.flagged, "kept": taken.kept.len() });
    trust::record(tx, clock, &Actor::person(me.person.id), "take-xliff", subject, detail).await?;
    Ok(taken)
}

/// What to do with a unit of the file.
fn decide(row: Option<&Segment>, unit: &InUnit, file: &InFile) -> Result<Option<Change>, Why> {
    let target = unit.target.as_deref().map(segment::tidy);
    let Some(row) = row else {
        return if target.is_some_and(|t| !t.is_empty()) { Err(Why::Gone) } else { Ok(None) };
    };
    let Some(target) = target.filter(|t| !t.is_empty() || unit.joined) else {
        // Nothing is said of the words; a remark is still taken.
        let noted = !unit.note.is_empty() && unit.note != row.note;
        let change = Change { key: row.key.clone(), note: Some(unit.note.clone()), ..Change::default() };
        return Ok(noted.then_some(change));
    };
    let same_words = target == row.target && unit.joined == row.joined;
    let note = (unit.note != row.note).then(|| unit.note.clone());
    let other_source = unit.source != row.source;
    if !same_words && row.is_said() {
        let touched_since = match (file.made, row.at, row.by) {
            (Some(made), Some(at), Some(_)) => at > made,
            (None, ..) => row.state == SegmentState::Confirmed,
            _ => false,
        };
        if touched_since {
            return Err(Why::ChangedHere);
        }
        if other_source && unit.source != row.basis {
            return Err(Why::OtherSource);
        }
    }
    let confirm = match (unit.confirmed, row.is_done()) {
        (true, _) if same_words && row.is_done() => None,
        // Words that came with another original are not confirmed for this one.
        (true, _) if same_words && other_source => None,
        (true, _) => Some(true),
        (false, _) => None,
    };
    if same_words && note.is_none() && confirm.is_none() {
        return Ok(None);
    }
    Ok(Some(Change {
        key: row.key.clone(),
        target: (!same_words).then_some(target),
        joined: Some(unit.joined),
        confirm,
        origin: if same_words { None } else { unit.origin },
        note,
        basis: (other_source && !same_words).then(|| unit.source.clone()),
        ..Change::default()
    }))
}
