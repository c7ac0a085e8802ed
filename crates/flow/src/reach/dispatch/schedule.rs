//! A dispatch is sent now, or gets another time.

use jiff::Timestamp;
use model::{Actor, Clock, Dispatch, DispatchId, DispatchState, DispatchStepKind, DispatchTask, Refusal};
use store::Tx;

use super::step::tell;
use super::{keep, leaving, may_leave, need_send};
use crate::FlowError;
use crate::reach::outlet::Outlets;
use crate::reach::rules::wrong;
use crate::trust::Rights;

/// Lets a dispatch go at a time, or now when there is none. Where four eyes are asked for, it needs the yes of somebody who
/// wrote none of it, which [`approve`](super::approve) gives; elsewhere this is the yes.
pub async fn schedule(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    id: DispatchId,
    at: Option<Timestamp>,
) -> Result<(), FlowError> {
    let what = leaving(tx, id).await?;
    let before = &what.listed;
    need_send(me, before)?;
    let d = &before.dispatch;
    if !d.state.is_open() {
        return Err(Refusal::WrongState { state: d.state.as_str(), action: "scheduled" }.into());
    }
    let now = clock.now();
    if at.is_some_and(|at| at <= now) {
        return Err(wrong("send_at", "time-past"));
    }
    let at = at.unwrap_or(now);
    may_leave(&what, outlets, at).map_err(super::Held::refusal)?;
    let after = Dispatch {
        state: DispatchState::Scheduled,
        approved_by: d.approved_by.or(Some(me.person.id)),
        send_at: Some(at),
        changed_at: now,
        tries: 0,
        last_error: None,
        ..d.clone()
    };
    keep(tx, before, &after, Some(DispatchTask::Send), before.followed, at).await?;
    tell(tx, clock, &Actor::person(me.person.id), &after, DispatchStepKind::Schedule, &at.to_string()).await
}
