//! A correction of what stands round a text, while somebody may be writing on the text itself.

use std::collections::HashMap;

use model::{Actor, Clock, EditionId, Refusal, Revision, RevisionId};
use store::Tx;

use crate::FlowError;
use crate::publish::work::work_of;
use crate::publish::{Draft, publish_correction, save_revision};
use crate::trust::Rights;

/// Publishes the text readers see once more, with a note, because the page round it says something else now. What is
/// being written on it stays the newest text: it is saved again after that one, by those who wrote it, so that the
/// rule of four eyes still knows them.
pub(super) async fn correct(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    note: &str,
) -> Result<(), FlowError> {
    let edition = store::edition::edition_by_id(tx, id)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: id.to_string() })?;
    let shown = edition.published_revision.ok_or(Refusal::Missing("text"))?;
    let mut later = Vec::new();
    for summary in store::revision::revisions_of(tx, id).await? {
        if summary.id == shown {
            break;
        }
        later.push(revision(tx, summary.id).await?);
    }
    let shown = revision(tx, shown).await?;
    let actor = Actor::person(me.person.id);
    save_revision(tx, &actor, clock, id, &Draft::from(&shown)).await?;
    publish_correction(tx, &actor, clock, id, note).await?;
    let mut became: HashMap<RevisionId, RevisionId> = HashMap::new();
    for old in later.iter().rev() {
        let new = save_revision(tx, &Actor(old.created_by.clone()), clock, id, &Draft::from(old)).await?;
        became.insert(old.id, new.id);
    }
    if became.is_empty() {
        return Ok(());
    }
    let mut work = work_of(tx, clock, id).await?;
    let follow = |revision: Option<RevisionId>| revision.map(|r| became.get(&r).copied().unwrap_or(r));
    work.submitted_revision = follow(work.submitted_revision);
    work.approved_revision = follow(work.approved_revision);
    store::work::upsert_work(tx, &work).await?;
    Ok(())
}

async fn revision(tx: &mut Tx, id: RevisionId) -> Result<Revision, FlowError> {
    let found = store::revision::find_revision(tx, id).await?;
    Ok(found.ok_or(Refusal::NotFound { what: "revision", key: id.to_string() })?)
}
