//! What processes that are gone had taken is taken up; what they were sending is given up and shown.

use jiff::SignedDuration;
use model::{Clock, Dispatch, DispatchState, DispatchStepKind};
use store::Store;

use super::HELD;
use super::follow_edition::follow_edition;
use super::step::{portal, tell};
use crate::FlowError;

/// After this a process that has taken something is thought to be gone: well past what a round may last.
const GONE: SignedDuration = SignedDuration::from_mins(30);

/// Takes up what is left lying, and follows every edition once more, so that nothing that happened while no process
/// looked, or while something was being handed over, is passed over.
pub async fn clear_away(store: &Store, clock: &dyn Clock) -> Result<(), FlowError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let again = store::reach::take_up_dispatches(&mut tx, now - GONE).await?;
    let lost = store::reach::lost_dispatches(&mut tx, now - GONE).await?;
    let unknown = format!("{HELD}unknown");
    for one in &lost {
        let after = Dispatch {
            state: DispatchState::GivenUp,
            changed_at: now,
            last_error: Some(unknown.clone()),
            ..one.dispatch.clone()
        };
        if store::reach::settle_dispatch(&mut tx, &one.claim, &after, None, one.followed, now).await? {
            tell(&mut tx, clock, &portal(), &after, DispatchStepKind::GiveUp, &unknown).await?;
        }
    }
    follow_edition(&mut tx, clock, None).await?;
    tx.commit().await?;
    if again > 0 || !lost.is_empty() {
        let lost = lost.len();
        tracing::warn!("dispatches of a process that is gone: {again} wait again, {lost} may have arrived");
    }
    Ok(())
}
