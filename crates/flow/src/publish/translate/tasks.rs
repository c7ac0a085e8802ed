//! Following a text that was saved: the segments of what is translated from it, or its own.

use model::{Clock, Edition, Item, Refusal};
use store::Tx;
use store::segment::{SegmentHead, replace_segments, upsert_head};

use super::sheet::{Progress, Sheet, open_sheet};
use super::way::{is_hidden, tell};
use crate::FlowError;
use crate::publish::{Draft, Saved, save_text};
use crate::trust::Rights;

/// Called in the transaction in which a text was saved. A saved original is followed by every edition that is
/// translated by segments; a translation saved in the editor by its own.
pub async fn follow_text(
    tx: &mut Tx,
    clock: &dyn Clock,
    item: &Item,
    saved: &Edition,
) -> Result<(), FlowError> {
    for id in store::segment::followed_editions(tx, item.id).await? {
        if saved.locale != item.written_in && id != saved.id {
            continue;
        }
        let Some(edition) = store::edition::edition_by_id(tx, id).await? else { continue };
        if let Some(sheet) = open_sheet(tx, item, &edition.locale, Some(&edition)).await? {
            keep(tx, clock, &edition, &sheet).await?;
        }
    }
    Ok(())
}

/// Saves the text that segments make. What the person is typing in the editor at the same time stays kept: it is
/// merged when they save it there.
pub(super) async fn save_draft(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    edition: &Edition,
    draft: &Draft,
) -> Result<(), FlowError> {
    let person = me.person.id;
    let typing = store::working_copy::find_working_copy(tx, edition.id, person).await?;
    match save_text(tx, me, clock, edition.id, edition.latest_revision, draft).await? {
        Saved::Plain | Saved::Unchanged | Saved::Merged => {}
        // It was begun from the newest text in this very transaction.
        Saved::Clash => return Err(Refusal::Conflict.into()),
    }
    if let Some(copy) = typing {
        store::working_copy::upsert_working_copy(tx, edition.id, person, &copy).await?;
    }
    Ok(())
}

/// Writes a sheet down as it is.
pub(super) async fn keep(
    tx: &mut Tx,
    clock: &dyn Clock,
    edition: &Edition,
    sheet: &Sheet,
) -> Result<(), FlowError> {
    let all: Vec<_> = sheet.rows.iter().chain(&sheet.retired).cloned().collect();
    replace_segments(tx, edition.id, &sheet.stored, &all).await?;
    let Progress { total, done, flagged, .. } = sheet.progress();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let head = SegmentHead {
        edition: edition.id,
        source_revision: sheet.source.id,
        target_revision: sheet.target.as_ref().map(|t| t.id),
        total: number(total),
        done: number(done),
        flagged: number(flagged),
        changed_at: clock.now(),
    };
    upsert_head(tx, &head).await?;
    if is_hidden(edition) {
        tell(tx, edition, &sheet.rows).await?;
    }
    Ok(())
}
