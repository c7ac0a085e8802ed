//! How a translation came to be, as its segments tell: readers are told the same.

use model::{Edition, EditionId, EditionState, Refusal, SegmentOrigin, SegmentState, Translation};
use store::Tx;
use store::segment::Segment;

use crate::FlowError;

/// Machine as long as a segment of a machine waits for somebody to read it; machine and checked when all of these were
/// read; else a person. `None` when nothing is translated.
pub fn way_of(rows: &[Segment]) -> Option<Translation> {
    let said: Vec<&Segment> =
        rows.iter().filter(|r| r.state != SegmentState::Retired && !r.target.is_empty()).collect();
    let machine = |r: &&&Segment| r.origin == Some(SegmentOrigin::Machine);
    if said.is_empty() {
        return None;
    }
    Some(match said.iter().filter(machine).collect::<Vec<_>>().as_slice() {
        [] => Translation::Person,
        some if some.iter().all(|r| r.state == SegmentState::Confirmed) => Translation::MachineChecked,
        _ => Translation::Machine,
    })
}

/// Says of an edition what its segments tell. What readers see of a published edition is told when its text changes.
pub(super) async fn tell(tx: &mut Tx, edition: &Edition, rows: &[Segment]) -> Result<(), FlowError> {
    if let Some(way) = way_of(rows)
        && way != edition.translation
        && edition.translation != Translation::Original
    {
        store::edition::set_translation(tx, edition.id, way).await?;
    }
    Ok(())
}

/// Called when an edition's newest text goes out to readers: from now on its page tells how that text came to be.
pub async fn settle_translation(tx: &mut Tx, id: EditionId) -> Result<(), FlowError> {
    let Some(edition) = store::edition::edition_by_id(tx, id).await? else { return Ok(()) };
    if store::segment::find_head(tx, id).await?.is_none() {
        return Ok(());
    }
    let rows = store::segment::segments_of(tx, id).await?;
    tell(tx, &edition, &rows).await
}

/// Refuses while a segment is not translated: readers would get a text with holes. What is left out on purpose is said
/// to be so. An edition that is not translated by segments has none.
pub async fn need_whole(tx: &mut Tx, id: EditionId) -> Result<(), FlowError> {
    let rows = store::segment::segments_of(tx, id).await?;
    if rows.iter().any(|r| r.state == SegmentState::Untranslated) {
        return Err(Refusal::Invalid { field: "segments", reason: "segments-untranslated" }.into());
    }
    Ok(())
}

/// Whether readers see nothing of the edition, so that what is said of its text may follow at once.
pub(super) fn is_hidden(edition: &Edition) -> bool {
    edition.state != EditionState::Published
}
