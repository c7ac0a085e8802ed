//! A dispatch is given back with a remark.

use model::{Actor, Clock, Dispatch, DispatchId, DispatchState, DispatchStepKind, Refusal};
use store::Tx;

use super::step::tell;
use super::{find, keep, need_send};
use crate::FlowError;
use crate::trust::Rights;

/// Gives back a dispatch that waits for a yes, or for its time.
pub async fn return_(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: DispatchId,
    remark: &str,
) -> Result<(), FlowError> {
    let before = find(tx, id).await?;
    need_send(me, &before)?;
    let d = &before.dispatch;
    if !matches!(d.state, DispatchState::Waiting | DispatchState::Scheduled) {
        return Err(Refusal::WrongState { state: d.state.as_str(), action: "returned" }.into());
    }
    let remark: String = remark.trim().chars().take(1000).collect();
    if remark.is_empty() {
        return Err(Refusal::Missing("remark").into());
    }
    let now = clock.now();
    let after = Dispatch {
        state: DispatchState::Returned,
        approved_by: None,
        changed_at: now,
        last_error: Some(remark.clone()),
        ..d.clone()
    };
    keep(tx, &before, &after, None, before.followed, now).await?;
    tell(tx, clock, &Actor::person(me.person.id), &after, DispatchStepKind::Return, &remark).await
}
