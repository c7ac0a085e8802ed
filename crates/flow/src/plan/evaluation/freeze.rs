//! Freezes an evaluation: from then on it rests on what was there on its day.

use model::programme::{EvaluationState, FrozenStudy};
use model::{Clock, OversightId};
use serde_json::json;
use store::Tx;

use super::gather::{Depth, gather};
use super::{need_state, own, record, wrong};
use crate::FlowError;
use crate::plan::reports::Around;
use crate::trust::Rights;

/// Freezes a draft with everything it rests on, once the day at which it looks is over. `studies` are the results of the
/// studies that it names, as their own stage gives them; one that it does not name is left out.
pub async fn freeze_evaluation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    around: Around<'_>,
    studies: &[FrozenStudy],
) -> Result<(), FlowError> {
    let (stored, programme) = own(tx, me, id).await?;
    need_state(&stored, EvaluationState::Draft)?;
    if stored.body.questions.is_empty() {
        return Err(wrong("questions", "evaluation-no-questions"));
    }
    if stored.on >= around.today(clock) {
        return Err(wrong("on", "evaluation-too-early"));
    }
    let frozen = gather(tx, &programme, &stored.body, stored.on, around, (Depth::Whole, studies)).await?;
    if !store::programme::freeze_evaluation(tx, id, me.person.id, clock.now(), &frozen).await? {
        return Err(wrong("state", "evaluation-not-draft"));
    }
    let detail = json!({
        "on": stored.on,
        "periods": frozen.periods.iter().map(|p| &p.code).collect::<Vec<_>>(),
        "vintages": frozen.vintages,
    });
    record(tx, me, clock, &stored, "freeze-evaluation", detail).await
}
