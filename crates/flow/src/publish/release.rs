//! Publishing from the desk: with the right to, with four eyes where they are asked for, now or when the time comes.

use model::{
    Act, Actor, Clock, Edition, EditionId, EditionState, EventSubject, Gate, Item, Locale, PersonId, Refusal,
    Stage,
};
use serde_json::json;
use store::{Store, Tx};

use super::save_text::{find, writers};
use super::translate::{need_whole, settle_translation};
use super::work::work_of;
use super::{checklist, embargo, publish_correction, publish_edition, withdraw_edition};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Refuses unless the person may publish the newest text as it stands. An embargo is another matter: a time after it
/// can be set.
pub async fn may_release(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    edition: &Edition,
) -> Result<(), FlowError> {
    me.need(Act::Publish, Scope::text(&item.publisher, &edition.locale))?;
    ready(tx, clock, item, edition, &me.person.locale).await
}

/// Refuses unless the newest text has all that is asked of it before readers see it, whoever publishes it.
async fn ready(
    tx: &mut Tx,
    clock: &dyn Clock,
    item: &Item,
    edition: &Edition,
    speaks: &Locale,
) -> Result<(), FlowError> {
    let latest = edition.latest_revision.ok_or(Refusal::Missing("text"))?;
    if edition.published_revision == Some(latest) && edition.state == EditionState::Published {
        return Err(Refusal::NothingNew.into());
    }
    if edition.state != EditionState::Published {
        need_whole(tx, edition.id).await?;
    }
    if item.kind.needs_four_eyes() {
        let work = work_of(tx, clock, edition.id).await?;
        let writers = writers(tx, edition).await?;
        let seen = work.approved_revision == Some(latest)
            && work.approved_by.is_some_and(|person| !writers.contains(&person));
        if !seen {
            return Err(Refusal::FourEyes.into());
        }
    }
    checklist::need(tx, item, edition, Gate::Release, speaks).await
}

/// Publishes the newest text. Where readers already see one, `note` tells them what was wrong with it.
pub async fn release(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    note: &str,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    may_release(tx, me, clock, &item, &edition).await?;
    embargo::allow(tx, item.id, clock.now()).await?;
    let actor = Actor::person(me.person.id);
    settle_translation(tx, id).await?;
    if edition.state == EditionState::Published {
        me.need(Act::Correct, Scope::text(&item.publisher, &edition.locale))?;
        publish_correction(tx, &actor, clock, id, note).await?;
    } else {
        publish_edition(tx, &actor, clock, id, None).await?;
    }
    done(tx, clock, id).await
}

/// The work is done: the edition is out.
async fn done(tx: &mut Tx, clock: &dyn Clock, id: EditionId) -> Result<(), FlowError> {
    let mut work = work_of(tx, clock, id).await?;
    work.stage = Stage::Draft;
    work.assignee = None;
    work.due_on = None;
    work.publish_at = None;
    work.remark = String::new();
    work.changed_at = clock.now();
    store::work::upsert_work(tx, &work).await?;
    Ok(())
}

/// What is said when nobody is there to say it.
pub struct Told<'a> {
    /// To readers of a language: a page was there for a limited time.
    pub expired: &'a (dyn Fn(&Locale) -> String + Send + Sync),
    /// To the person who wanted a text out: why it did not go.
    pub refused: &'a (dyn Fn(&Locale, &Refusal) -> String + Send + Sync),
}

/// Publishes and takes back what is due. Each edition is a transaction of its own: one that cannot go out, because
/// its text has a problem, does not hold the others up; it is returned with the reason. Answers with how many moved.
pub async fn release_due(store: &Store, clock: &dyn Clock, told: &Told<'_>) -> Result<usize, FlowError> {
    let due = store::work::due(&mut store.read().await?, clock.now()).await?;
    let mut moved = 0;
    for work in due {
        let mut tx = store.begin().await?;
        // Another node may have been faster.
        let Some(work) = store::work::find_work(&mut tx, work.edition).await? else { continue };
        let actor = Actor("system:schedule".into());
        let now = clock.now();
        if work.publish_at.is_some_and(|at| at <= now) {
            settle_translation(&mut tx, work.edition).await?;
            match send_out(&mut tx, &actor, clock, work.edition).await {
                Ok(()) => {
                    done(&mut tx, clock, work.edition).await?;
                    tx.commit().await?;
                }
                Err(FlowError::Refused(refusal)) => {
                    drop(tx);
                    give_back(store, clock, work.edition, &refusal, told).await?;
                }
                Err(e) => return Err(e),
            }
            moved += 1;
        } else if work.expire_at.is_some_and(|at| at <= now) {
            let (_, edition) = find(&mut tx, work.edition).await?;
            let mut after = work.clone();
            after.expire_at = None;
            after.changed_at = now;
            store::work::upsert_work(&mut tx, &after).await?;
            // It may have been taken back by hand meanwhile.
            if edition.state == EditionState::Published {
                let reason = (told.expired)(&edition.locale);
                withdraw_edition(&mut tx, &actor, clock, work.edition, &reason).await?;
            }
            tx.commit().await?;
            moved += 1;
        }
    }
    Ok(moved)
}

/// The time has come; what was asked for when it was set is asked for again, because the text may be another by now.
async fn send_out(tx: &mut Tx, actor: &Actor, clock: &dyn Clock, id: EditionId) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    ready(tx, clock, &item, &edition, &item.written_in).await?;
    embargo::allow(tx, item.id, clock.now()).await?;
    publish_edition(tx, actor, clock, id, None).await
}

async fn give_back(
    store: &Store,
    clock: &dyn Clock,
    id: EditionId,
    refusal: &Refusal,
    told: &Told<'_>,
) -> Result<(), FlowError> {
    let mut tx = store.begin().await?;
    let (item, edition) = find(&mut tx, id).await?;
    let mut work = work_of(&mut tx, clock, id).await?;
    work.stage = Stage::Returned;
    work.publish_at = None;
    work.assignee = work.submitted_by.or(work.assignee);
    let speaks = speaks(&mut tx, work.assignee).await?.unwrap_or_else(|| item.written_in.clone());
    work.remark = (told.refused)(&speaks, refusal);
    work.changed_at = clock.now();
    store::work::upsert_work(&mut tx, &work).await?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    let detail = json!({ "remark": work.remark });
    trust::record(&mut tx, clock, &Actor("system:schedule".into()), "return", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

/// The language of somebody's desk.
async fn speaks(tx: &mut Tx, person: Option<PersonId>) -> Result<Option<Locale>, FlowError> {
    let Some(person) = person else { return Ok(None) };
    Ok(store::person::find_person(tx, person).await?.map(|p| p.locale))
}
