//! What happened to a dispatch is written down beside it, and in the log.

use model::{Actor, Clock, Dispatch, DispatchStep, DispatchStepId, DispatchStepKind, EventSubject};
use serde_json::json;
use store::Tx;

use crate::{FlowError, trust};

/// Longest detail that is kept: what another program says may be long.
const DETAIL_MAX: usize = 1000;

/// Adds a step, and the event that tells of it.
pub(super) async fn tell(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    d: &Dispatch,
    step: DispatchStepKind,
    detail: &str,
) -> Result<(), FlowError> {
    let at = clock.now();
    let detail: String = detail.chars().take(DETAIL_MAX).collect();
    let row = DispatchStep {
        id: DispatchStepId::new(at),
        dispatch: d.id,
        at,
        step,
        actor: actor.clone(),
        detail: detail.clone(),
    };
    store::reach::add_step(tx, &row).await?;
    let subject = EventSubject::Channel(d.channel.clone());
    let action = format!("dispatch-{step}");
    // A person's remark is shown with the event; what a rule or another program says, with the dispatch alone.
    let said = if actor.as_person().is_some() { "remark" } else { "said" };
    let told = json!({ "dispatch": d.id, "edition": d.edition, "state": d.state, said: detail });
    trust::record(tx, clock, actor, &action, subject, told).await?;
    Ok(())
}

/// The portal itself, where no person acts.
pub(super) fn portal() -> Actor {
    Actor("system:reach".into())
}
