//! Withdrawing: a tombstone with the reason stands in the page's place.

use model::{Actor, Clock, EditionId, EditionState, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use crate::trust::log::{Action, Content, append};
use crate::{FlowError, trust};

/// Takes a published edition back, with a reason that readers are told.
pub async fn withdraw_edition(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    id: EditionId,
    reason: &str,
) -> Result<(), FlowError> {
    if reason.trim().is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    let edition = store::edition::edition_by_id(tx, id)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: id.to_string() })?;
    if edition.state != EditionState::Published {
        return Err(Refusal::WrongState { state: edition.state.as_str(), action: "withdrawn" }.into());
    }
    let shown = match edition.published_revision {
        Some(id) => store::revision::find_revision(tx, id).await?.map_or(0, |revision| revision.number),
        None => 0,
    };
    store::edition::withdraw_edition(tx, id, reason.trim(), clock.now()).await?;
    let item = store::item::item_by_id(tx, edition.item)
        .await?
        .ok_or(Refusal::NotFound { what: "item", key: edition.item.to_string() })?;
    let content = Content::withdrawn(&item.code, &edition.locale, shown, reason.trim());
    append(tx, clock, Action::Withdraw, &content).await?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    trust::record(tx, clock, actor, "withdraw", subject, json!({ "reason": reason.trim() })).await?;
    Ok(())
}
