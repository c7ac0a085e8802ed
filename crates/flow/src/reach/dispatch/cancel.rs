//! A dispatch is called off before it goes.

use model::{Actor, Clock, Dispatch, DispatchId, DispatchState, DispatchStepKind, Refusal};
use store::Tx;

use super::step::tell;
use super::{find, keep, need_compose};
use crate::FlowError;
use crate::trust::Rights;

/// Calls off a dispatch that has not gone. While it is being handed over it cannot be.
pub async fn cancel(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: DispatchId,
    reason: &str,
) -> Result<(), FlowError> {
    let before = find(tx, id).await?;
    need_compose(me, &before)?;
    let d = &before.dispatch;
    if !d.state.is_open() {
        return Err(Refusal::WrongState { state: d.state.as_str(), action: "cancelled" }.into());
    }
    let now = clock.now();
    let after = Dispatch { state: DispatchState::Cancelled, changed_at: now, ..d.clone() };
    keep(tx, &before, &after, None, before.followed, now).await?;
    tell(tx, clock, &Actor::person(me.person.id), &after, DispatchStepKind::Cancel, reason.trim()).await
}
