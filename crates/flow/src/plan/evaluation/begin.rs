//! Begins an evaluation.

use model::programme::{Evaluation, EvaluationState, Programme};
use model::{Clock, Locale, OversightId};
use serde_json::json;
use store::Tx;

use super::check::{EvaluationWords, check, day, tidy};
use super::{need, record};
use crate::FlowError;
use crate::trust::Rights;

/// Begins an evaluation of a programme, in the language of whoever writes it.
pub async fn begin_evaluation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    programme: &Programme,
    words: &EvaluationWords,
    locale: &Locale,
) -> Result<OversightId, FlowError> {
    need(me, programme)?;
    let on = day(programme, words)?;
    check(tx, programme, words).await?;
    let now = clock.now();
    let evaluation = Evaluation {
        id: OversightId::new(now),
        programme: programme.code.clone(),
        years: words.years,
        on,
        locale: locale.clone(),
        title: words.title.trim().to_owned(),
        body: tidy(&words.body),
        state: EvaluationState::Draft,
        judgements: Vec::new(),
        summary: String::new(),
        judged_by: Vec::new(),
        begun: (me.person.id, now),
        edited_at: now,
        frozen: None,
        published: None,
    };
    store::programme::insert_evaluation(tx, &evaluation).await?;
    record(tx, me, clock, &evaluation, "begin-evaluation", json!({ "on": on })).await?;
    Ok(evaluation.id)
}
