//! What becomes of an edition becomes of what was made of it.

use model::{Clock, Dispatch, DispatchState, DispatchStepKind, DispatchTask, EditionId, EditionState};
use store::Tx;
use store::reach::ListedDispatch;

use super::step::{portal, tell};
use super::{HELD, Held};
use crate::FlowError;

/// Looked at in one transaction.
const MANY: u32 = 200;

/// Follows an edition, or every one: what tells of a withdrawn text is called off, or is to be taken down; what tells of a
/// corrected one goes back to those who wrote it, or is to be corrected where it was sent. What is being handed over at this
/// moment is left out, and followed when that is over. Answers with how many were touched.
pub async fn follow_edition(
    tx: &mut Tx,
    clock: &dyn Clock,
    edition: Option<EditionId>,
) -> Result<usize, FlowError> {
    let mut touched = 0;
    for one in store::reach::unfollowed(tx, edition, MANY).await? {
        let done = if one.edition_state == EditionState::Published {
            corrected(tx, clock, &one).await?
        } else {
            withdrawn(tx, clock, &one).await?
        };
        touched += usize::from(done);
    }
    Ok(touched)
}

async fn withdrawn(tx: &mut Tx, clock: &dyn Clock, one: &ListedDispatch) -> Result<bool, FlowError> {
    let d = &one.dispatch;
    let now = clock.now();
    let reason = one.withdrawn_reason.clone().unwrap_or_default();
    let sent = d.state == DispatchState::Sent;
    let (state, task, step) = if sent {
        (DispatchState::Withdrawing, Some(DispatchTask::Withdraw), DispatchStepKind::Recall)
    } else {
        (DispatchState::Cancelled, None, DispatchStepKind::Cancel)
    };
    let after = Dispatch { state, tries: 0, changed_at: now, last_error: None, ..d.clone() };
    if !store::reach::update_dispatch(tx, d.changed_at, &after, task, one.followed, now).await? {
        return Ok(false);
    }
    let detail = if sent { reason } else { held(Held::NotPublished) };
    tell(tx, clock, &portal(), &after, step, &detail).await?;
    Ok(true)
}

async fn corrected(tx: &mut Tx, clock: &dyn Clock, one: &ListedDispatch) -> Result<bool, FlowError> {
    let d = &one.dispatch;
    let Some(shown) = one.published_revision else { return Ok(false) };
    let now = clock.now();
    if d.state == DispatchState::Sent {
        // `followed` moves on when the other side has heard of it.
        if one.pending.is_some() {
            return Ok(false);
        }
        let after = Dispatch { tries: 0, changed_at: now, last_error: None, ..d.clone() };
        let task = Some(DispatchTask::Update);
        return Ok(store::reach::update_dispatch(tx, d.changed_at, &after, task, one.followed, now).await?);
    }
    let after = Dispatch {
        state: DispatchState::Returned,
        approved_by: None,
        changed_at: now,
        last_error: Some(held(Held::Corrected)),
        ..d.clone()
    };
    if !store::reach::update_dispatch(tx, d.changed_at, &after, None, shown, now).await? {
        return Ok(false);
    }
    tell(tx, clock, &portal(), &after, DispatchStepKind::Return, &held(Held::Corrected)).await?;
    Ok(true)
}

/// A rule as the detail of a step.
pub(super) fn held(why: Held) -> String {
    format!("{HELD}{}", why.as_str())
}
