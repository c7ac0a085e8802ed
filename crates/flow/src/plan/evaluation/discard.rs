//! Throws away a draft.

use jiff::Timestamp;
use model::programme::EvaluationState;
use model::{Clock, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::{need_state, own, record, wrong};
use crate::FlowError;
use crate::trust::Rights;

/// Throws away an evaluation that is not frozen; `seen` is when it was last changed, as the person saw it. What it asked stays
/// in the audit log.
pub async fn discard_evaluation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let (stored, _) = own(tx, me, id).await?;
    need_state(&stored, EvaluationState::Draft)?;
    if stored.edited_at != seen {
        return Err(Refusal::Conflict.into());
    }
    if !store::programme::remove_evaluation(tx, id).await? {
        return Err(wrong("state", "evaluation-not-draft"));
    }
    let detail = json!({ "on": stored.on, "body": stored.body, "begun": stored.begun });
    record(tx, me, clock, &stored, "discard-evaluation", detail).await
}
