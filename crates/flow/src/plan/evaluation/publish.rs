//! Publishes an evaluation.

use model::programme::EvaluationState;
use model::{Clock, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::{need_state, own, record, wrong};
use crate::FlowError;
use crate::trust::Rights;

/// Publishes a frozen evaluation in which every question is answered. Nobody publishes what they judged.
pub async fn publish_evaluation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
) -> Result<(), FlowError> {
    let (stored, _) = own(tx, me, id).await?;
    need_state(&stored, EvaluationState::Frozen)?;
    if !stored.is_judged() {
        return Err(wrong("judgements", "evaluation-unjudged"));
    }
    if stored.judged_by.contains(&me.person.id) {
        return Err(Refusal::FourEyes.into());
    }
    if !store::programme::publish_evaluation(tx, id, me.person.id, clock.now()).await? {
        return Err(wrong("state", "evaluation-not-frozen"));
    }
    record(tx, me, clock, &stored, "publish-evaluation", json!({})).await
}
