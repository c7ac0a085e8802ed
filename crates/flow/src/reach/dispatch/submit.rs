//! A dispatch is handed to whoever may send it.

use model::{Actor, Clock, Dispatch, DispatchId, DispatchState, DispatchStepKind, Refusal};
use store::Tx;

use super::step::tell;
use super::{find, keep, need_compose};
use crate::FlowError;
use crate::trust::Rights;

/// Hands in a draft, or one that was given back.
pub async fn submit(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: DispatchId) -> Result<(), FlowError> {
    let before = find(tx, id).await?;
    need_compose(me, &before)?;
    let d = &before.dispatch;
    if !matches!(d.state, DispatchState::Draft | DispatchState::Returned) {
        return Err(Refusal::WrongState { state: d.state.as_str(), action: "submitted" }.into());
    }
    let now = clock.now();
    let after = Dispatch { state: DispatchState::Waiting, changed_at: now, last_error: None, ..d.clone() };
    keep(tx, &before, &after, None, before.followed, now).await?;
    tell(tx, clock, &Actor::person(me.person.id), &after, DispatchStepKind::Submit, "").await
}
