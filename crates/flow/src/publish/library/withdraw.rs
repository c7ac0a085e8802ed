//! Taking a medium away from readers, by a person or because the right to show it has ended, and giving it back.
//!
//! A withdrawn medium stays in the library with its reason. Its public copies answer 410 from then on, and pages are
//! made without it: a story loses its leading picture, a figure goes with its caption, a gallery closes the gap, so
//! that nothing stands there broken. The text of the page is not touched and no correction is entered: its words are
//! what they were. Its next publication is refused until the picture is replaced or taken out (see `check`).
//! The last day counts in full, in the country's time zone.

use jiff::civil::Date;
use model::{Actor, Clock, Code, EventSubject, MediaDetails, Refusal};
use serde_json::json;
use store::{Store, Tx};

use super::{keep_details, mine, uses};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Who withdraws what nobody has a right to any more.
const SCHEDULE: &str = "system:schedule";

/// Takes a medium away from readers, with a reason that staff are told.
pub async fn withdraw_medium(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    reason: &str,
) -> Result<(), FlowError> {
    let (media, kept) = mine(tx, me, code).await?;
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    let actor = Actor::person(me.person.id);
    let mut details = kept.unwrap_or_else(|| MediaDetails::unknown(clock.now(), &actor));
    if details.withdrawn_at.is_some() {
        return Err(Refusal::WrongState { state: "withdrawn", action: "withdrawn" }.into());
    }
    details.withdrawn_at = Some(clock.now());
    details.withdrawn_reason = reason.to_owned();
    keep_details(tx, media.id, &media, &details).await?;
    let detail = json!({ "reason": reason });
    trust::record(tx, clock, &actor, "withdraw-media", EventSubject::Media(code.clone()), detail).await?;
    Ok(())
}

/// Gives a medium back to readers; `today` must not be after its last day.
pub async fn restore_medium(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    today: Date,
) -> Result<(), FlowError> {
    let (media, kept) = mine(tx, me, code).await?;
    let withdrawn = kept.filter(|d| d.withdrawn_at.is_some());
    let mut details = withdrawn.ok_or(Refusal::WrongState { state: "shown", action: "restored" })?;
    if details.rights_until.is_some_and(|last| last < today) {
        return Err(Refusal::Invalid { field: "rights_until", reason: "media-rights-over" }.into());
    }
    details.withdrawn_at = None;
    details.withdrawn_reason = String::new();
    keep_details(tx, media.id, &media, &details).await?;
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "restore-media", EventSubject::Media(code.clone()), json!({})).await?;
    Ok(())
}

/// Takes a medium that nothing uses out of the library for good. Answers with the names of the blobs that nothing names
/// any more: whoever commits removes them, the original with all that is private in it among them.
pub async fn remove_medium(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
) -> Result<Vec<String>, FlowError> {
    let (media, _) = mine(tx, me, code).await?;
    if !uses(tx, code).await?.is_empty() {
        return Err(Refusal::Invalid { field: "media", reason: "media-in-use" }.into());
    }
    store::media::remove_media(tx, code).await?;
    let detail = json!({ "sha256": media.sha256, "credit": media.credit });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "remove-media", EventSubject::Media(code.clone()), detail).await?;
    let mut blobs = vec![media.sha256];
    blobs.extend(media.variants.into_iter().map(|v| v.sha256));
    let mut orphans = Vec::new();
    for blob in blobs {
        let named = !store::media::media_by_sha256(tx, &blob).await?.is_empty()
            || store::media::variant_by_sha256(tx, &blob).await?.is_some();
        if !named {
            orphans.push(blob);
        }
    }
    Ok(orphans)
}

/// Withdraws every medium whose last day is before `today`, each in a transaction of its own. Answers with how many.
pub async fn expire_media(store: &Store, clock: &dyn Clock, today: Date) -> Result<usize, FlowError> {
    let Ok(last) = today.yesterday() else { return Ok(0) };
    let over = store::media::details::ending(&mut store.read().await?, last, 200).await?;
    let mut done = 0;
    for medium in over {
        let mut tx = store.begin().await?;
        let Some(media) = store::media::find_media(&mut tx, &medium.code).await? else { continue };
        // Another node may have been faster, or somebody may have prolonged it.
        let kept = store::media::details::details(&mut tx, media.id).await?;
        let due =
            |d: &MediaDetails| d.withdrawn_at.is_none() && d.rights_until.is_some_and(|day| day < today);
        let Some(mut details) = kept.filter(due) else { continue };
        details.withdrawn_at = Some(clock.now());
        details.withdrawn_reason = String::new();
        keep_details(&mut tx, media.id, &media, &details).await?;
        let detail = json!({ "rights_until": medium.rights_until });
        let subject = EventSubject::Media(medium.code);
        trust::record(&mut tx, clock, &Actor(SCHEDULE.into()), "expire-media", subject, detail).await?;
        tx.commit().await?;
        done += 1;
    }
    Ok(done)
}
