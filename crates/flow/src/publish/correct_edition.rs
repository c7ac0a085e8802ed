//! Correcting: the text is put right, and readers are told what was wrong.

use model::{Actor, Clock, Correction, Edition, EditionId, EditionState, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::publish_edition::publish_as;
use super::{Draft, save_revision};
use crate::trust::log::Action;
use crate::{FlowError, trust};

/// Replaces the text of a published edition and enters `note` (what was wrong, and what it says now) in the
/// corrections register.
pub async fn correct_edition(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    id: EditionId,
    draft: &Draft,
    note: &str,
) -> Result<(), FlowError> {
    published(tx, id).await?;
    save_revision(tx, actor, clock, id, draft).await?;
    publish_correction(tx, actor, clock, id, note).await
}

/// Shows readers the newest revision of a published edition and tells them, by `note`, what was wrong.
pub async fn publish_correction(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    id: EditionId,
    note: &str,
) -> Result<(), FlowError> {
    if note.trim().is_empty() {
        return Err(Refusal::Missing("note").into());
    }
    let edition = published(tx, id).await?;
    let revision = edition.latest_revision.ok_or(Refusal::Missing("text"))?;
    if edition.published_revision == Some(revision) {
        return Err(Refusal::NothingNew.into());
    }
    publish_as(tx, actor, clock, id, None, Action::Correct).await?;
    let at = clock.now();
    let correction = Correction { edition: id, revision, at, note: note.trim().to_owned() };
    store::correction::insert_correction(tx, &correction).await?;
    let item = store::item::item_by_id(tx, edition.item)
        .await?
        .ok_or(Refusal::NotFound { what: "item", key: edition.item.to_string() })?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    trust::record(tx, clock, actor, "correct", subject, json!({ "note": correction.note })).await?;
    Ok(())
}

async fn published(tx: &mut Tx, id: EditionId) -> Result<Edition, FlowError> {
    let edition = store::edition::edition_by_id(tx, id)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: id.to_string() })?;
    if edition.state != EditionState::Published {
        return Err(Refusal::WrongState { state: edition.state.as_str(), action: "corrected" }.into());
    }
    Ok(edition)
}
