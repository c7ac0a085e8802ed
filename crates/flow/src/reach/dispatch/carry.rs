//! One dispatch is handed over: sent, corrected, or taken down.

use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use model::{DispatchState, DispatchTask, EditionState, Refusal};
use store::reach::Claimed;

use super::follow_edition::held;
use super::send_round::{Came, Contents, Sender, Told};
use super::settle::{Outcome, settle};
use super::{Held, Leaving, leaving, may_leave, propose};
use crate::FlowError;
use crate::reach::channel::open_secret;
use crate::reach::outlet::{Outlet, OutletError, Parcel, Posted, TakenDown};

/// The longest that handing over one may last.
const PATIENCE: Duration = Duration::from_secs(120);
/// How long a kind of channel is left alone that this program does not speak to: another process may.
const NO_OUTLET: u64 = 300;

/// Carries one out and writes down what came of it; nothing when it is no longer ours.
pub(super) async fn carry(sender: &Sender, one: &Claimed) -> Result<Option<Came>, FlowError> {
    let mut conn = sender.store.read().await?;
    let what = leaving(&mut conn, one.dispatch.id).await?;
    let told = told(&mut conn, &what).await?;
    drop(conn);
    if let Some(outcome) = before_it_goes(sender, one, &what) {
        return settle(sender, one, outcome).await;
    }
    let outlet = match sender.outlets.of(what.channel.kind) {
        Some(outlet) => Arc::clone(outlet),
        None => {
            let reason = held(Held::NoOutlet);
            return settle(sender, one, Outcome::Later { reason, after: Some(NO_OUTLET), told: false }).await;
        }
    };
    let parcel = match parcel(sender, one, &what, &told, outlet.as_ref()).await {
        Ok(parcel) => parcel,
        Err(e) => {
            let reason = e.to_string();
            return settle(sender, one, Outcome::Later { reason, after: None, told: true }).await;
        }
    };
    let mut tx = sender.store.begin().await?;
    if !store::reach::hand_over(&mut tx, one.dispatch.id, &one.claim, sender.clock.now()).await? {
        return Ok(None);
    }
    tx.commit().await?;
    let outcome = hand(outlet.as_ref(), one, &what, parcel).await;
    // What happened has happened: a database that is busy for a moment must not make us forget it.
    let mut left = 5;
    loop {
        match settle(sender, one, outcome.clone()).await {
            Err(e) if left == 0 => return Err(e),
            Err(_) => tokio::time::sleep(Duration::from_millis(300)).await,
            done => return done,
        }
        left -= 1;
    }
}

/// The text it tells of: the one readers see, or for one that was withdrawn the one it was made from.
async fn told(conn: &mut store::Conn, what: &Leaving) -> Result<Told, FlowError> {
    let missing = || Refusal::NotFound { what: "edition", key: what.listed.dispatch.edition.to_string() };
    let edition =
        store::edition::edition_by_id(conn, what.listed.dispatch.edition).await?.ok_or_else(missing)?;
    let item = store::item::item_by_id(conn, edition.item).await?.ok_or_else(missing)?;
    let shown = edition.published_revision.unwrap_or(what.listed.dispatch.revision);
    let revision = store::revision::find_revision(conn, shown).await?.ok_or_else(missing)?;
    Ok(Told { item, edition, revision })
}

/// What is clear before anything is handed over.
fn before_it_goes(sender: &Sender, one: &Claimed, what: &Leaving) -> Option<Outcome> {
    let now = sender.clock.now();
    let published = what.listed.edition_state == EditionState::Published;
    match one.task {
        DispatchTask::Send => match may_leave(what, &sender.outlets, now) {
            Ok(()) => None,
            Err(Held::Embargo(until)) => Some(Outcome::Wait { until, reason: held(Held::Embargo(until)) }),
            Err(Held::NoOutlet) => {
                let reason = held(Held::NoOutlet);
                Some(Outcome::Later { reason, after: Some(NO_OUTLET), told: false })
            }
            Err(why @ (Held::NotPublished | Held::Closed)) => Some(Outcome::Cancelled(held(why))),
            Err(why) => Some(Outcome::Returned(held(why))),
        },
        // It was withdrawn, or is as it was, since the correction was to be passed on.
        DispatchTask::Update if !published => Some(Outcome::Nothing),
        DispatchTask::Update if what.channel.closed_at.is_some() => {
            Some(Outcome::NotCorrected(held(Held::Closed)))
        }
        DispatchTask::Update => match sender.outlets.of(what.channel.kind) {
            Some(outlet) if !outlet.limits(&what.channel).updates => {
                Some(Outcome::NotCorrected("held:no-updates".into()))
            }
            _ => None,
        },
        // Published again meanwhile: what was sent is true again, and stays.
        DispatchTask::Withdraw if published && one.dispatch.state == DispatchState::Withdrawing => {
            Some(Outcome::Stays)
        }
        DispatchTask::Withdraw => None,
    }
}

async fn parcel(
    sender: &Sender,
    one: &Claimed,
    what: &Leaving,
    told: &Told,
    outlet: &dyn Outlet,
) -> Result<Parcel, FlowError> {
    let mut dispatch = what.listed.dispatch.clone();
    if one.task == DispatchTask::Update {
        dispatch.text = corrected_text(sender, what, told, outlet).await?;
        dispatch.revision = told.revision.id;
    }
    let Contents { title, summary, html, link, canonical, picture, letters } =
        sender.packer.pack(told, &dispatch, &what.channel).await?;
    let secret = open_secret(&mut sender.store.read().await?, &sender.vault, &what.channel.code).await?;
    Ok(Parcel {
        locale: dispatch.locale.clone(),
        channel: what.channel.clone(),
        dispatch,
        secret,
        title,
        summary,
        html,
        link,
        canonical,
        picture,
        letters,
    })
}

/// The words for a corrected text: those that were proposed from the old one are proposed from the new one. What a person
/// wrote is theirs, and stays; the corrected page stands behind its link.
async fn corrected_text(
    sender: &Sender,
    what: &Leaving,
    told: &Told,
    outlet: &dyn Outlet,
) -> Result<String, FlowError> {
    let d = &what.listed.dispatch;
    let old = store::revision::find_revision(&mut sender.store.read().await?, d.revision).await?;
    let link = sender.packer.link(told, d);
    let most = outlet.limits(&what.channel).characters;
    let fits = |text: &str| text.chars().count() <= super::TEXT_MAX && outlet.length(text, &link) <= most;
    let said = |title: &str, summary: &str| propose(title, summary, &d.locale, &fits);
    let proposed = old.is_some_and(|old| said(&old.title, &old.summary) == d.text);
    Ok(if proposed { said(&told.revision.title, &told.revision.summary) } else { d.text.clone() })
}

/// Talks to the other side.
async fn hand(outlet: &dyn Outlet, one: &Claimed, what: &Leaving, parcel: Parcel) -> Outcome {
    let d = &one.dispatch;
    let posted = Posted { remote_id: d.remote_id.clone(), remote_url: d.remote_url.clone() };
    let unknown = || OutletError::Unknown("no answer came in time".into());
    match one.task {
        DispatchTask::Send => match timed(outlet.send(&parcel)).await.unwrap_or_else(|| Err(unknown())) {
            Ok(posted) => Outcome::Sent(posted),
            Err(OutletError::Later { reason, after }) => Outcome::Later { reason, after, told: true },
            Err(OutletError::Refused(reason)) => Outcome::Refused(reason),
            Err(OutletError::Unknown(reason)) => Outcome::GivenUp(reason),
        },
        DispatchTask::Update => {
            let text = parcel.dispatch.text.clone();
            let said = timed(outlet.update(&parcel, &posted)).await.unwrap_or_else(|| Err(unknown()));
            match said {
                Ok(()) => Outcome::Corrected { text, revision: parcel.dispatch.revision },
                Err(OutletError::Refused(reason)) => Outcome::NotCorrected(reason),
                // Said twice, a correction does no harm.
                Err(OutletError::Later { reason, after }) => Outcome::Later { reason, after, told: true },
                Err(OutletError::Unknown(reason)) => Outcome::Later { reason, after: None, told: true },
            }
        }
        DispatchTask::Withdraw => {
            let reason = what.listed.withdrawn_reason.clone().unwrap_or_default();
            let said =
                timed(outlet.withdraw(&parcel, &posted, &reason)).await.unwrap_or_else(|| Err(unknown()));
            match said {
                Ok(TakenDown::Yes) => Outcome::TakenDown,
                Ok(TakenDown::Told(count)) => Outcome::Told(count),
                Ok(TakenDown::Cannot(reason)) | Err(OutletError::Refused(reason)) => Outcome::Beyond(reason),
                Err(OutletError::Later { reason, after }) => Outcome::Later { reason, after, told: true },
                Err(OutletError::Unknown(reason)) => Outcome::Later { reason, after: None, told: true },
            }
        }
    }
}

async fn timed<T>(asked: impl Future<Output = Result<T, OutletError>>) -> Option<Result<T, OutletError>> {
    tokio::time::timeout(PATIENCE, asked).await.ok()
}

/// How long to wait after so many tries: one minute, four, sixteen … six hours, a fifth more or less, so that what failed
/// together does not come together again; and not sooner than the other side said, within a day.
pub(super) fn wait(tries: i64, after: Option<u64>) -> SignedDuration {
    let step = u32::try_from(tries.clamp(1, super::TRIES) - 1).unwrap_or(0);
    let seconds = (60 * 4_i64.pow(step)).min(6 * 3600);
    let mut random = [0_u8; 1];
    // Without random numbers everything waits equally long, which does no harm.
    let _ = getrandom::fill(&mut random);
    let ours = seconds * (80 + i64::from(random[0]) * 40 / 255) / 100;
    let theirs = after.map_or(0, |s| i64::try_from(s).unwrap_or(i64::MAX).min(24 * 3600));
    SignedDuration::from_secs(ours.max(theirs))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_try_comes_later_each_time_and_not_before_it_is_allowed() {
        for tries in 1..super::super::TRIES {
            let usual = (60 * 4_i64.pow(u32::try_from(tries - 1).unwrap_or(0))).min(21_600);
            let seconds = wait(tries, None).as_secs();
            assert!(seconds >= usual * 8 / 10 && seconds <= usual * 12 / 10, "{tries}: {seconds}");
        }
        assert_eq!(wait(1, Some(3600)).as_secs(), 3600);
        assert_eq!(wait(1, Some(u64::MAX)).as_secs(), 24 * 3600);
    }
}
