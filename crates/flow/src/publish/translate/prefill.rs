//! Filling in what memory and machine know. Only segments that nobody has translated are filled in, and what is filled
//! in waits for a person.

use jiff::Timestamp;
use model::{Actor, Clock, EventSubject, Item, Locale, SegmentOrigin, SegmentState};
use serde_json::json;
use store::{Conn, Tx};

use super::sheet::{Sheet, open_sheet};
use super::tasks::{keep, save_draft};
use crate::publish::language::machine::{MachineError, Providers, suggest};
use crate::publish::language::memory::{self, Match};
use crate::publish::save_text::writing;
use crate::publish::{begin_edition, embargo};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Less alike than this, a text of the memory is shown beside a segment and not filled in.
const GOOD_ENOUGH: u8 = 85;

/// Words for a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// Which segment.
    pub key: String,
    /// The words.
    pub target: String,
    /// From where.
    pub origin: SegmentOrigin,
    /// How well the memory's original fitted.
    pub rate: Option<u8>,
}

/// Segments that nobody has translated.
fn wanted(sheet: &Sheet) -> Vec<(&str, &str)> {
    let open = sheet.rows.iter().filter(|r| r.state == SegmentState::Untranslated);
    open.map(|r| (r.key.as_str(), r.source.as_str())).collect()
}

/// What the memory knows well enough of segments that nobody has translated.
pub async fn fill_from_memory(conn: &mut Conn, sheet: &Sheet) -> Result<Vec<Filled>, FlowError> {
    let wanted = wanted(sheet);
    let sources: Vec<&str> = wanted.iter().map(|(_, source)| *source).collect();
    let found = memory::matches(conn, &sheet.from, &sheet.to, &sources, 1).await?;
    let good = |list: Vec<Match>| list.into_iter().next().filter(|m| m.rate >= GOOD_ENOUGH);
    Ok(wanted
        .into_iter()
        .zip(found)
        .filter_map(|((key, _), list)| {
            let best = good(list)?;
            Some(Filled {
                key: key.to_owned(),
                target: best.target.clone(),
                origin: if best.by_machine() { SegmentOrigin::Machine } else { SegmentOrigin::Memory },
                rate: Some(best.rate),
            })
        })
        .collect())
}

/// What a machine makes of segments that nobody has translated, but for those filled in `already`. Nothing is read
/// from or written to the edition: the machine is asked outside of any transaction.
pub async fn fill_from_machine(
    providers: &Providers<'_>,
    sheet: &Sheet,
    already: &[Filled],
    embargoed: bool,
) -> Result<Vec<Filled>, MachineError> {
    let mut wanted = wanted(sheet);
    wanted.retain(|(key, _)| !already.iter().any(|f| f.key == *key));
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let sources: Vec<&str> = wanted.iter().map(|(_, source)| *source).collect();
    let said = suggest(providers, &sheet.from, &sheet.to, &sources, embargoed).await?;
    let made = wanted.into_iter().zip(said).filter(|(_, target)| !target.trim().is_empty());
    Ok(made
        .map(|((key, _), target)| Filled {
            key: key.to_owned(),
            target,
            origin: SegmentOrigin::Machine,
            rate: None,
        })
        .collect())
}

/// Whether the original must not leave the house yet: its item is under embargo, or readers do not see it and it has a
/// time to go out.
pub async fn is_embargoed(conn: &mut Conn, item: &Item, now: Timestamp) -> Result<bool, FlowError> {
    if embargo::is_embargoed(conn, item.id, now).await? {
        return Ok(true);
    }
    let Some(original) = store::edition::edition_of(conn, item.id, &item.written_in).await? else {
        return Ok(false);
    };
    if original.state == model::EditionState::Published
        && original.published_revision == original.latest_revision
    {
        return Ok(false);
    }
    Ok(store::work::find_work(conn, original.id).await?.is_some_and(|w| w.publish_at.is_some()))
}

/// Puts words into segments that nobody has translated meanwhile; answers with how many.
pub async fn put_in(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
    filled: &[Filled],
) -> Result<usize, FlowError> {
    let edition = begin_edition(tx, me, clock, item, locale).await?;
    me.need(writing(item, &edition), Scope::text(&item.publisher, locale))?;
    let Some(mut sheet) = open_sheet(tx, item, locale, Some(&edition)).await? else { return Ok(0) };
    let mut count = 0;
    for words in filled {
        let Some(at) = sheet.rows.iter().position(|r| r.key == words.key) else { continue };
        let shape = sheet.place_of(at).map(|(block, first)| (block.kind, first));
        let row = &mut sheet.rows[at];
        if row.state != SegmentState::Untranslated {
            continue;
        }
        row.target = match shape {
            Some((kind, first)) => segment::fit(kind, first, &words.target),
            None => segment::tidy(&words.target),
        };
        row.state = SegmentState::Suggested;
        row.origin = Some(words.origin);
        row.rate = words.rate.map(i64::from);
        (row.by, row.at) = (None, Some(clock.now()));
        count += 1;
    }
    let draft = sheet.draft();
    keep(tx, clock, &edition, &sheet).await?;
    if count == 0 {
        return Ok(0);
    }
    save_draft(tx, me, clock, &edition, &draft).await?;
    let subject = EventSubject::Edition { item: item.code.clone(), locale: locale.clone() };
    let machine = filled.iter().filter(|f| f.origin == SegmentOrigin::Machine).count();
    let detail = json!({ "segments": count, "machine": machine });
    trust::record(tx, clock, &Actor::person(me.person.id), "fill-segments", subject, detail).await?;
    Ok(count)
}
