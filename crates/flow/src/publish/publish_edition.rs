//! Publishing: readers see the newest revision from now on.

use jiff::Timestamp;
use model::{Actor, Clock, EditionId, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::text::{check_text, dependencies};
use crate::trust::log::{Action, Content, append};
use crate::{FlowError, trust};

/// Publishes the newest revision of an edition. `dated` is the day readers are told for a first publication
/// (an imported article keeps its own); it is now when there is none.
pub async fn publish_edition(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    id: EditionId,
    dated: Option<Timestamp>,
) -> Result<(), FlowError> {
    publish_as(tx, actor, clock, id, dated, Action::Publish).await
}

/// The same, and what the transparency log calls it.
pub(super) async fn publish_as(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    id: EditionId,
    dated: Option<Timestamp>,
    action: Action,
) -> Result<(), FlowError> {
    let edition = store::edition::edition_by_id(tx, id)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: id.to_string() })?;
    let latest = edition.latest_revision.ok_or(Refusal::Missing("text"))?;
    let revision = store::revision::find_revision(tx, latest)
        .await?
        .ok_or(Refusal::NotFound { what: "revision", key: latest.to_string() })?;
    let item = store::item::item_by_id(tx, edition.item)
        .await?
        .ok_or(Refusal::NotFound { what: "item", key: edition.item.to_string() })?;
    if revision.summary.trim().is_empty() {
        return Err(Refusal::Missing("summary").into());
    }
    let problems = check_text(tx, &revision.body).await?;
    if !problems.is_empty() {
        return Err(Refusal::Problems(problems).into());
    }
    if actor.0 == super::import_entry::ACTOR {
        // What an old article said of the pictures in its text is all there is to say; the next change asks for more.
        if item.image.is_some() && revision.image_alt.trim().is_empty() {
            return Err(Refusal::Missing("image_alt").into());
        }
    } else {
        super::library::need_showable(tx, &item, &edition.locale, &revision).await?;
    }
    let (facts, pictures) = dependencies(&markup::parse(&revision.body), item.image.as_ref());
    let now = clock.now();
    let first = edition.first_published_at.or(dated).unwrap_or(now);
    let updated = if edition.first_published_at.is_none() { first.max(dated.unwrap_or(first)) } else { now };
    store::edition::publish_edition(tx, id, latest, first, updated).await?;
    store::dependency::set_dependencies(tx, id, &facts, &pictures).await?;
    append(tx, clock, action, &Content::published(&item, &edition, &revision)).await?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    trust::record(tx, clock, actor, "publish", subject, json!({ "revision": revision.number })).await?;
    Ok(())
}
