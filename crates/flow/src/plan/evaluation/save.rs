//! Changes what a draft asks.

use jiff::Timestamp;
use model::programme::{Evaluation, EvaluationState};
use model::{Clock, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::check::{EvaluationWords, check, day, tidy};
use super::{need_state, own, record, wrong};
use crate::FlowError;
use crate::trust::Rights;

/// Changes an evaluation that is not frozen; `seen` is what the form was filled from.
pub async fn save_evaluation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    words: &EvaluationWords,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let (stored, programme) = own(tx, me, id).await?;
    need_state(&stored, EvaluationState::Draft)?;
    if stored.edited_at != seen {
        return Err(Refusal::Conflict.into());
    }
    let on = day(&programme, words)?;
    check(tx, &programme, words).await?;
    let before = json!({ "before": { "title": stored.title, "on": stored.on, "body": stored.body } });
    let changed = Evaluation {
        years: words.years,
        on,
        title: words.title.trim().to_owned(),
        body: tidy(&words.body),
        edited_at: clock.now(),
        ..stored
    };
    if !store::programme::save_evaluation(tx, &changed).await? {
        return Err(wrong("state", "evaluation-not-draft"));
    }
    record(tx, me, clock, &changed, "save-evaluation", before).await
}
