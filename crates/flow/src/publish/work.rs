//! Moving a text on its way: handed in, returned, approved, assigned, given a time.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Act, Actor, Clock, Edition, EditionId, EventSubject, Gate, Item, PersonId, Refusal, Stage};
use serde_json::json;
use store::Tx;
use store::work::Work;

use super::release::may_release;
use super::save_text::{find, writers};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// The work on an edition, begun when it was not yet.
pub(super) async fn work_of(tx: &mut Tx, clock: &dyn Clock, id: EditionId) -> Result<Work, FlowError> {
    Ok(store::work::find_work(tx, id).await?.unwrap_or_else(|| Work::draft(id, clock.now())))
}

/// Writes the new state of the work down, with its line in the audit log.
pub(super) async fn moved(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    place: (&Item, &Edition),
    mut work: Work,
    action: &str,
) -> Result<(), FlowError> {
    work.changed_at = clock.now();
    store::work::upsert_work(tx, &work).await?;
    let subject = EventSubject::Edition { item: place.0.code.clone(), locale: place.1.locale.clone() };
    let detail = json!({
        "stage": work.stage, "remark": work.remark, "assignee": work.assignee, "due": work.due_on,
        "publish_at": work.publish_at, "expire_at": work.expire_at, "zone": work.time_zone,
    });
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}

fn wrong_state(stage: Stage, action: &'static str) -> FlowError {
    Refusal::WrongState { state: stage.as_str(), action }.into()
}

/// Hands the newest text to those who check it.
pub async fn submit(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    remark: &str,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Submit, Scope::text(&item.publisher, &edition.locale))?;
    let latest = edition.latest_revision.ok_or(Refusal::Missing("text"))?;
    if edition.published_revision == Some(latest) {
        return Err(Refusal::NothingNew.into());
    }
    super::checklist::need(tx, &item, &edition, Gate::Submit, &me.person.locale).await?;
    let mut work = work_of(tx, clock, id).await?;
    work.stage = Stage::InReview;
    work.submitted_revision = Some(latest);
    work.submitted_by = Some(me.person.id);
    work.publish_at = None;
    work.remark = remark.trim().to_owned();
    moved(tx, me, clock, (&item, &edition), work, "submit").await
}

/// Gives a text back with a remark.
pub async fn return_text(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    remark: &str,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Review, Scope::text(&item.publisher, &edition.locale))?;
    if remark.trim().is_empty() {
        return Err(Refusal::Missing("remark").into());
    }
    let mut work = work_of(tx, clock, id).await?;
    if !matches!(work.stage, Stage::InReview | Stage::Approved | Stage::Scheduled) {
        return Err(wrong_state(work.stage, "returned"));
    }
    work.stage = Stage::Returned;
    work.approved_revision = None;
    work.approved_by = None;
    work.publish_at = None;
    work.assignee = work.submitted_by;
    work.remark = remark.trim().to_owned();
    moved(tx, me, clock, (&item, &edition), work, "return").await
}

/// Says yes to the newest text. Where four eyes are asked for, whoever wrote any of it cannot.
pub async fn approve(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    remark: &str,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Review, Scope::text(&item.publisher, &edition.locale))?;
    let mut work = work_of(tx, clock, id).await?;
    if work.stage != Stage::InReview {
        return Err(wrong_state(work.stage, "approved"));
    }
    if item.kind.needs_four_eyes() && writers(tx, &edition).await?.contains(&me.person.id) {
        return Err(Refusal::FourEyes.into());
    }
    work.stage = Stage::Approved;
    work.approved_revision = edition.latest_revision;
    work.approved_by = Some(me.person.id);
    work.remark = remark.trim().to_owned();
    moved(tx, me, clock, (&item, &edition), work, "approve").await
}

/// Gives an edition to somebody, with a date; nobody takes it back.
pub async fn assign(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    to: Option<PersonId>,
    due_on: Option<Date>,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    // Everybody may take up, or put down, what they may write.
    let own = to.is_none_or(|to| to == me.person.id);
    let scope = Scope::text(&item.publisher, &edition.locale);
    if !own || !me.may(super::save_text::writing(&item, &edition), scope) {
        me.need(Act::Assign, scope)?;
    }
    let mut work = work_of(tx, clock, id).await?;
    work.assignee = to;
    work.due_on = due_on;
    moved(tx, me, clock, (&item, &edition), work, "assign").await
}

/// Sets the time at which the newest text goes out. `zone` is the time zone in which the times were said.
pub async fn schedule(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    at: Timestamp,
    expire_at: Option<Timestamp>,
    zone: Option<&str>,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    may_release(tx, me, clock, &item, &edition).await?;
    if at <= clock.now() {
        return Err(Refusal::Invalid { field: "publish_at", reason: "time-past" }.into());
    }
    if expire_at.is_some_and(|end| end <= at) {
        return Err(Refusal::Invalid { field: "expire_at", reason: "time-order" }.into());
    }
    super::embargo::allow(tx, item.id, at).await?;
    // Told now rather than when the time has come.
    if let Some(latest) = edition.latest_revision
        && let Some(revision) = store::revision::find_revision(tx, latest).await?
    {
        super::library::need_showable(tx, &item, &edition.locale, &revision).await?;
    }
    let mut work = work_of(tx, clock, id).await?;
    work.stage = Stage::Scheduled;
    work.publish_at = Some(at);
    work.expire_at = expire_at;
    work.time_zone = zone.map(str::to_owned);
    moved(tx, me, clock, (&item, &edition), work, "schedule").await
}

/// Sets the time at which a page that readers see, or will see, is taken back; without one it stays.
pub async fn set_expiry(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    at: Option<Timestamp>,
    zone: Option<&str>,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Withdraw, Scope::text(&item.publisher, &edition.locale))?;
    let mut work = work_of(tx, clock, id).await?;
    if at.is_some_and(|at| at <= clock.now()) {
        return Err(Refusal::Invalid { field: "expire_at", reason: "time-past" }.into());
    }
    if at.zip(work.publish_at).is_some_and(|(end, begin)| end <= begin) {
        return Err(Refusal::Invalid { field: "expire_at", reason: "time-order" }.into());
    }
    work.expire_at = at;
    if zone.is_some() {
        work.time_zone = zone.map(str::to_owned);
    }
    moved(tx, me, clock, (&item, &edition), work, "set-expiry").await
}

/// Takes the time back; a yes that was given still holds.
pub async fn unschedule(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: EditionId) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Publish, Scope::text(&item.publisher, &edition.locale))?;
    let mut work = work_of(tx, clock, id).await?;
    work.publish_at = None;
    work.stage = if work.approved_revision.is_some() { Stage::Approved } else { Stage::Draft };
    moved(tx, me, clock, (&item, &edition), work, "unschedule").await
}
