//! A second person says yes; it goes at its time.

use model::{Actor, Clock, Dispatch, DispatchId, DispatchState, DispatchStepKind, DispatchTask, Refusal};
use store::Tx;

use super::step::tell;
use super::{keep, leaving, may_leave, need_send, needs_four_eyes, writers};
use crate::FlowError;
use crate::reach::outlet::Outlets;
use crate::trust::Rights;

/// Approves a dispatch that waits, and lets it go at its time or now. Where its item's kind asks for four eyes, whoever
/// composed it or wrote its text may not.
pub async fn approve(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    id: DispatchId,
) -> Result<(), FlowError> {
    let mut what = leaving(tx, id).await?;
    let before = what.listed.clone();
    need_send(me, &before)?;
    let d = &before.dispatch;
    if d.state != DispatchState::Waiting {
        return Err(Refusal::WrongState { state: d.state.as_str(), action: "approved" }.into());
    }
    if needs_four_eyes(before.item_kind) && writers(tx, d).await?.contains(&me.person.id) {
        return Err(Refusal::FourEyes.into());
    }
    let now = clock.now();
    let at = d.send_at.map_or(now, |at| at.max(now));
    what.seen = true;
    may_leave(&what, outlets, at).map_err(super::Held::refusal)?;
    let after = Dispatch {
        state: DispatchState::Scheduled,
        approved_by: Some(me.person.id),
        send_at: Some(at),
        changed_at: now,
        tries: 0,
        last_error: None,
        ..d.clone()
    };
    keep(tx, &before, &after, Some(DispatchTask::Send), before.followed, at).await?;
    tell(tx, clock, &Actor::person(me.person.id), &after, DispatchStepKind::Approve, "").await
}
