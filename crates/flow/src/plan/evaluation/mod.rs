//! Evaluations: `draft` → `frozen` → `published`.
//!
//! A draft asks; freezing keeps the questions and everything they rest on as it stands then; what is frozen is judged in
//! words; somebody who wrote none of these words publishes it. Nobody can go back; only a draft can be thrown away.

mod begin;
mod check;
mod discard;
mod freeze;
mod gather;
mod judge;
mod money;
mod publish;
mod save;
#[cfg(test)]
mod tests;

use model::programme::{Evaluation, EvaluationState, Programme};
use model::{Act, Actor, Clock, EventSubject, OversightId, Refusal};
use serde_json::{Value, json};
use store::Tx;

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

pub use begin::begin_evaluation;
pub use check::{EvaluationWords, MOST};
pub use discard::discard_evaluation;
pub use freeze::freeze_evaluation;
pub use gather::{Depth, gather};
pub use judge::{JudgementWords, judge_evaluation};
pub use publish::publish_evaluation;
pub use save::save_evaluation;

/// Whether somebody evaluates a programme: whoever oversees its lead.
pub fn may_evaluate(me: &Rights, programme: &Programme) -> bool {
    me.may(Act::Oversee, Scope::of(&programme.lead))
}

/// Whether somebody may read an evaluation at the desk: those who evaluate always, the lead's people once it is frozen,
/// everybody once it is published.
pub fn may_see_evaluation(me: &Rights, programme: &Programme, evaluation: &Evaluation) -> bool {
    may_evaluate(me, programme)
        || match evaluation.state {
            EvaluationState::Draft => false,
            EvaluationState::Frozen => me.may(Act::See, Scope::of(&programme.lead)),
            EvaluationState::Published => true,
        }
}

/// Whether somebody may publish an evaluation as it stands: not what they judged themselves.
pub fn may_publish(me: &Rights, programme: &Programme, evaluation: &Evaluation) -> bool {
    evaluation.state == EvaluationState::Frozen
        && may_evaluate(me, programme)
        && !evaluation.judged_by.contains(&me.person.id)
}

fn need(me: &Rights, programme: &Programme) -> Result<(), FlowError> {
    Ok(me.need(Act::Oversee, Scope::of(&programme.lead))?)
}

fn wrong(field: &'static str, reason: &'static str) -> FlowError {
    Refusal::Invalid { field, reason }.into()
}

/// An evaluation of a programme that somebody evaluates.
async fn own(tx: &mut Tx, me: &Rights, id: OversightId) -> Result<(Evaluation, Programme), FlowError> {
    let missing = |what: &'static str, key: String| Refusal::NotFound { what, key };
    let found = store::programme::find_evaluation(tx, id).await?;
    let evaluation = found.ok_or_else(|| missing("evaluation", id.to_string()))?;
    let programme = store::programme::find_programme(tx, &evaluation.programme).await?;
    let programme = programme.ok_or_else(|| missing("programme", evaluation.programme.to_string()))?;
    need(me, &programme)?;
    Ok((evaluation, programme))
}

/// Refuses what needs another state.
fn need_state(evaluation: &Evaluation, state: EvaluationState) -> Result<(), FlowError> {
    if evaluation.state == state {
        return Ok(());
    }
    let reason =
        if state == EvaluationState::Draft { "evaluation-not-draft" } else { "evaluation-not-frozen" };
    Err(wrong("state", reason))
}

/// Writes what was done into the audit log, under the programme.
async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    evaluation: &Evaluation,
    action: &str,
    more: Value,
) -> Result<(), FlowError> {
    let mut detail = json!({ "evaluation": evaluation.id, "title": evaluation.title });
    if let (Value::Object(detail), Value::Object(more)) = (&mut detail, more) {
        detail.extend(more);
    }
    let subject = EventSubject::Programme(evaluation.programme.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
