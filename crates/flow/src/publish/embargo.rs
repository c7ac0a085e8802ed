//! Embargo: until a moment nothing of an item may be known outside. No text of it is published before, and none is
//! handed to a program elsewhere, such as a translating one; staff work on it as on any other.

use jiff::Timestamp;
use model::{Act, Actor, Clock, Code, EditionState, Embargo, EventSubject, Item, ItemId, Refusal, Stage};
use serde_json::json;
use store::{Conn, Tx};

use super::work::work_of;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Whether an item is under embargo at a moment. Whoever would send a text of it out asks this first.
pub async fn is_embargoed(conn: &mut Conn, item: ItemId, now: Timestamp) -> Result<bool, FlowError> {
    Ok(in_force(conn, item, now).await?.is_some())
}

/// The embargo an item is under at a moment.
pub async fn in_force(conn: &mut Conn, item: ItemId, now: Timestamp) -> Result<Option<Embargo>, FlowError> {
    let plan = store::plan::plan_of(conn, item).await?;
    Ok(plan.embargo.filter(|embargo| embargo.until > now))
}

/// Refuses when the item would become known at `at`, before its embargo ends.
pub async fn allow(conn: &mut Conn, item: ItemId, at: Timestamp) -> Result<(), FlowError> {
    match in_force(conn, item, at).await? {
        Some(embargo) => Err(Refusal::Embargo(embargo.until).into()),
        None => Ok(()),
    }
}

async fn find(tx: &mut Tx, code: &Code) -> Result<Item, FlowError> {
    let found = store::item::find_item(tx, code).await?;
    Ok(found.ok_or(Refusal::NotFound { what: "item", key: code.to_string() })?)
}

/// What one says of an embargo.
#[derive(Debug, Clone)]
pub struct NewEmbargo {
    /// Until when.
    pub until: Timestamp,
    /// The time zone in which that was said.
    pub zone: String,
    /// Why.
    pub reason: String,
}

/// Puts an item under embargo, or moves the end. Whoever may write it may keep it back longer; only whoever may
/// publish it may let it go sooner. Editions that were to go out before lose their date; answers with how many did.
pub async fn set(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    new: &NewEmbargo,
) -> Result<usize, FlowError> {
    let item = find(tx, code).await?;
    let scope = Scope::text(&item.publisher, &item.written_in);
    let now = clock.now();
    let mut plan = store::plan::plan_of(tx, item.id).await?;
    let sooner = plan.embargo.as_ref().is_some_and(|e| e.until > now && new.until < e.until);
    if sooner || !me.may(Act::Write, scope) {
        me.need(Act::Publish, scope)?;
    }
    if new.until <= now {
        return Err(Refusal::Invalid { field: "embargo_until", reason: "time-past" }.into());
    }
    let editions = store::edition::editions_of(tx, item.id).await?;
    if editions.iter().any(|e| e.state == EditionState::Published) {
        return Err(Refusal::Invalid { field: "embargo_until", reason: "embargo-public" }.into());
    }
    plan.embargo = Some(Embargo {
        until: new.until,
        zone: new.zone.clone(),
        reason: new.reason.trim().chars().take(500).collect(),
        by: me.person.id,
    });
    store::plan::upsert_plan(tx, &plan).await?;
    let mut held = 0;
    for edition in editions {
        let mut work = work_of(tx, clock, edition.id).await?;
        if work.publish_at.is_some_and(|at| at < new.until) {
            work.publish_at = None;
            work.stage = if work.approved_revision.is_some() { Stage::Approved } else { Stage::Draft };
            work.changed_at = now;
            store::work::upsert_work(tx, &work).await?;
            let subject = EventSubject::Edition { item: item.code.clone(), locale: edition.locale };
            trust::record(tx, clock, &Actor::person(me.person.id), "unschedule", subject, json!({})).await?;
            held += 1;
        }
    }
    let detail = json!({ "until": new.until, "zone": new.zone, "reason": new.reason.trim() });
    record(tx, me, clock, &item, "embargo", detail).await?;
    Ok(held)
}

/// Ends an item's embargo now.
pub async fn lift(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    reason: &str,
) -> Result<(), FlowError> {
    let item = find(tx, code).await?;
    me.need(Act::Publish, Scope::text(&item.publisher, &item.written_in))?;
    let mut plan = store::plan::plan_of(tx, item.id).await?;
    let Some(embargo) = plan.embargo.take_if(|e| e.until > clock.now()) else {
        return Err(Refusal::NotFound { what: "embargo", key: code.to_string() }.into());
    };
    if reason.trim().is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    store::plan::upsert_plan(tx, &plan).await?;
    let detail = json!({ "until": embargo.until, "reason": reason.trim() });
    record(tx, me, clock, &item, "lift-embargo", detail).await
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Edition { item: item.code.clone(), locale: item.written_in.clone() };
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
