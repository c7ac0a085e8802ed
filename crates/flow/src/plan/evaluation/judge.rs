//! Says in words what the questions come to.

use jiff::Timestamp;
use model::programme::{Confidence, Evaluation, EvaluationState, Judgement};
use model::{Clock, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::check::fits;
use super::{need_state, own, record, wrong};
use crate::FlowError;
use crate::trust::Rights;

/// What a form says to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JudgementWords {
    /// Key of the question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// How sure they are.
    pub confidence: Option<Confidence>,
    /// What it rests on.
    pub rests_on: String,
}

/// Writes what is said to the questions of a frozen evaluation, and what it comes to as a whole; `seen` is what the form was
/// filled from. A question that nothing is said to has no answer then.
pub async fn judge_evaluation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    words: &[JudgementWords],
    summary: &str,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let (stored, _) = own(tx, me, id).await?;
    need_state(&stored, EvaluationState::Frozen)?;
    if stored.edited_at != seen {
        return Err(Refusal::Conflict.into());
    }
    fits(summary, "summary")?;
    let mut judgements = Vec::new();
    for question in &stored.body.questions {
        let Some(said) = words.iter().find(|w| w.question == question.key) else { continue };
        fits(&said.answer, "answer")?;
        fits(&said.rests_on, "rests_on")?;
        let judgement = Judgement {
            question: question.key.clone(),
            answer: said.answer.trim().to_owned(),
            confidence: said.confidence,
            rests_on: said.rests_on.trim().to_owned(),
        };
        let is_empty =
            judgement.answer.is_empty() && judgement.confidence.is_none() && judgement.rests_on.is_empty();
        if !is_empty {
            judgements.push(judgement);
        }
    }
    let summary = summary.trim().to_owned();
    if judgements == stored.judgements && summary == stored.summary {
        return Ok(());
    }
    let mut judged_by = stored.judged_by.clone();
    if !judged_by.contains(&me.person.id) {
        judged_by.push(me.person.id);
    }
    let before = json!({ "before": { "judgements": stored.judgements, "summary": stored.summary } });
    let judged = Evaluation { judgements, summary, judged_by, edited_at: clock.now(), ..stored };
    if !store::programme::judge_evaluation(tx, &judged).await? {
        return Err(wrong("state", "evaluation-not-frozen"));
    }
    record(tx, me, clock, &judged, "judge-evaluation", before).await
}
