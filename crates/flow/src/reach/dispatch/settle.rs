//! What came of a dispatch is written down.

use jiff::Timestamp;
use model::{Dispatch, DispatchState, DispatchStepKind, DispatchTask, RevisionId};
use store::Tx;
use store::reach::Claimed;

use super::TRIES;
use super::carry::wait;
use super::follow_edition::follow_edition;
use super::send_round::{Came, Sender};
use super::step::{portal, tell};
use crate::FlowError;
use crate::reach::outlet::Posted;

/// What came of it.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// The other side has taken it.
    Sent(Posted),
    /// The other side will not.
    Refused(String),
    /// Nobody knows whether it has.
    GivenUp(String),
    /// It was not taken now. `told` is whether a step says so.
    Later { reason: String, after: Option<u64>, told: bool },
    /// It may not go before.
    Wait { until: Timestamp, reason: String },
    /// It may not go like this.
    Returned(String),
    /// It may not go.
    Cancelled(String),
    /// What was sent says now what the corrected text says.
    Corrected { text: String, revision: RevisionId },
    /// What was sent cannot be corrected.
    NotCorrected(String),
    /// What was sent is gone, or says that it was withdrawn.
    TakenDown,
    /// What was sent cannot be taken down.
    Beyond(String),
    /// What was sent cannot be taken down; so many were told that it was withdrawn.
    Told(usize),
    /// What was sent is true again.
    Stays,
    /// There is nothing to do any more.
    Nothing,
}

/// How a dispatch stands afterwards.
struct After {
    dispatch: Dispatch,
    pending: Option<DispatchTask>,
    followed: RevisionId,
    next_at: Timestamp,
    step: Option<(DispatchStepKind, String)>,
    came: Came,
}

/// Writes down what came of it, and lets go of it. What happened to the text meanwhile is followed at once.
pub(super) async fn settle(
    sender: &Sender,
    one: &Claimed,
    outcome: Outcome,
) -> Result<Option<Came>, FlowError> {
    let clock = sender.clock.as_ref();
    let mut tx = sender.store.begin().await?;
    let shown = shown(&mut tx, one).await?;
    let a = after(one, outcome, clock.now(), shown);
    if !store::reach::settle_dispatch(&mut tx, &one.claim, &a.dispatch, a.pending, a.followed, a.next_at)
        .await?
    {
        return Ok(None);
    }
    if let Some((step, detail)) = &a.step {
        tell(&mut tx, clock, &portal(), &a.dispatch, *step, detail).await?;
    }
    follow_edition(&mut tx, clock, Some(one.dispatch.edition)).await?;
    tx.commit().await?;
    Ok(Some(a.came))
}

/// The text readers see now.
async fn shown(tx: &mut Tx, one: &Claimed) -> Result<RevisionId, FlowError> {
    let edition = store::edition::edition_by_id(tx, one.dispatch.edition).await?;
    Ok(edition.and_then(|e| e.published_revision).unwrap_or(one.followed))
}

fn after(one: &Claimed, outcome: Outcome, now: Timestamp, shown: RevisionId) -> After {
    // Before it was taken to be sent it waited for its turn.
    let waiting = match one.task {
        DispatchTask::Send => DispatchState::Scheduled,
        DispatchTask::Update | DispatchTask::Withdraw => one.dispatch.state,
    };
    let d = Dispatch { changed_at: now, state: waiting, ..one.dispatch.clone() };
    let ended = |state: DispatchState, step: DispatchStepKind, why: String, came: Came| After {
        dispatch: Dispatch { state, last_error: Some(why.clone()), tries: d.tries + 1, ..d.clone() },
        pending: None,
        followed: one.followed,
        next_at: now,
        step: Some((step, why)),
        came,
    };
    match outcome {
        Outcome::Sent(posted) => After {
            dispatch: Dispatch {
                state: DispatchState::Sent,
                tries: d.tries + 1,
                sent_at: Some(now),
                remote_id: posted.remote_id,
                remote_url: posted.remote_url.clone().filter(|url| is_link(url)),
                last_error: None,
                ..d
            },
            pending: None,
            followed: one.followed,
            next_at: now,
            step: Some((DispatchStepKind::Send, posted.remote_url.unwrap_or_default())),
            came: Came::Done,
        },
        Outcome::Refused(why) => ended(DispatchState::Refused, DispatchStepKind::Refuse, why, Came::Ended),
        Outcome::GivenUp(why) => ended(DispatchState::GivenUp, DispatchStepKind::GiveUp, why, Came::Ended),
        Outcome::Beyond(why) => ended(DispatchState::Beyond, DispatchStepKind::Beyond, why, Came::Ended),
        Outcome::Later { reason, after, told } => later(one, d, now, shown, reason, after, told),
        Outcome::Wait { until, reason } => After {
            dispatch: Dispatch { last_error: Some(reason.clone()), ..d },
            pending: Some(one.task),
            followed: one.followed,
            next_at: until,
            step: Some((DispatchStepKind::Hold, reason)),
            came: Came::Later,
        },
        Outcome::Returned(why) => After {
            dispatch: Dispatch { state: DispatchState::Returned, last_error: Some(why.clone()), ..d },
            pending: None,
            followed: one.followed,
            next_at: now,
            step: Some((DispatchStepKind::Return, why)),
            came: Came::Ended,
        },
        Outcome::Cancelled(why) => After {
            dispatch: Dispatch { state: DispatchState::Cancelled, last_error: Some(why.clone()), ..d },
            pending: None,
            followed: one.followed,
            next_at: now,
            step: Some((DispatchStepKind::Cancel, why)),
            came: Came::Ended,
        },
        Outcome::Corrected { text, revision } => After {
            dispatch: Dispatch { text, revision, last_error: None, tries: 0, ..d },
            pending: None,
            followed: revision,
            next_at: now,
            step: Some((DispatchStepKind::Correct, String::new())),
            came: Came::Done,
        },
        Outcome::NotCorrected(why) => After {
            dispatch: Dispatch { last_error: Some(why.clone()), tries: 0, ..d },
            pending: None,
            followed: shown,
            next_at: now,
            step: Some((DispatchStepKind::NotCorrect, why)),
            came: Came::Ended,
        },
        Outcome::TakenDown => After {
            dispatch: Dispatch { state: DispatchState::Withdrawn, last_error: None, ..d },
            pending: None,
            followed: one.followed,
            next_at: now,
            step: Some((DispatchStepKind::TakeDown, String::new())),
            came: Came::Done,
        },
        Outcome::Told(count) => After {
            dispatch: Dispatch { state: DispatchState::Told, last_error: None, ..d },
            pending: None,
            followed: one.followed,
            next_at: now,
            step: Some((DispatchStepKind::Told, count.to_string())),
            came: Came::Done,
        },
        Outcome::Stays => After {
            dispatch: Dispatch { state: DispatchState::Sent, last_error: None, tries: 0, ..d },
            pending: None,
            followed: one.followed,
            next_at: now,
            step: None,
            came: Came::Done,
        },
        Outcome::Nothing => After {
            dispatch: d,
            pending: None,
            followed: one.followed,
            next_at: now,
            step: None,
            came: Came::Done,
        },
    }
}

/// Not taken now: again later, or after so many tries not any more.
fn later(
    one: &Claimed,
    d: Dispatch,
    now: Timestamp,
    shown: RevisionId,
    why: String,
    wish: Option<u64>,
    told: bool,
) -> After {
    // What was not even handed over is no try.
    let tries = if told { d.tries + 1 } else { d.tries };
    let d = Dispatch { tries, last_error: Some(why.clone()), ..d };
    if tries < TRIES {
        return After {
            dispatch: d,
            pending: Some(one.task),
            followed: one.followed,
            next_at: now + wait(tries, wish),
            step: told.then_some((DispatchStepKind::Later, why)),
            came: Came::Later,
        };
    }
    let (state, followed, step) = match one.task {
        DispatchTask::Send => (DispatchState::GivenUp, one.followed, DispatchStepKind::GiveUp),
        DispatchTask::Update => (d.state, shown, DispatchStepKind::NotCorrect),
        DispatchTask::Withdraw => (DispatchState::Beyond, one.followed, DispatchStepKind::Beyond),
    };
    After {
        dispatch: Dispatch { state, ..d },
        pending: None,
        followed,
        next_at: now,
        step: Some((step, why)),
        came: Came::Ended,
    }
}

/// What the other side says its page is goes onto our pages: only a web address does.
fn is_link(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "https" | "http"))
}
