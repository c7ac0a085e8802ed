//! Handing findings over, answers of those who were told to act, and whether that was enough.

use jiff::civil::Date;
use model::programme::{
    FollowUp, Inspection, InspectionState, Recommendation, RecommendationState, RecommendationStep,
};
use model::{Act, Actor, Clock, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::inspect::{own, planned};
use super::save_inspection::{said, subject};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Hands the findings over to those who were inspected: from now on nothing of them changes. Without recommendations there
/// is nothing left to follow up.
pub async fn hand_over(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    summary: &str,
) -> Result<(), FlowError> {
    let inspection = planned(tx, me, id).await?;
    let summary = said(summary, "summary", "inspection-summary-missing")?;
    let now = clock.now();
    let open = !store::programme::recommendations(tx, id).await?.is_empty();
    let handed = Inspection {
        state: if open { InspectionState::HandedOver } else { InspectionState::Closed },
        summary,
        edited_at: now,
        handed_over: Some((me.person.id, now)),
        closed_at: (!open).then_some(now),
        ..inspection
    };
    store::programme::upsert_inspection(tx, &handed).await?;
    let detail = json!({ "inspection": id, "note": handed.summary });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "hand-over-inspection", subject(&handed.organisation), detail).await?;
    Ok(())
}

/// A recommendation of an inspection that was handed over, with its steps so far.
async fn open(
    tx: &mut Tx,
    id: OversightId,
) -> Result<(Inspection, Recommendation, Vec<RecommendationStep>), FlowError> {
    let missing = || Refusal::NotFound { what: "recommendation", key: id.to_string() };
    let found = store::programme::find_recommendation(tx, id).await?.ok_or_else(missing)?;
    let inspection = store::programme::find_inspection(tx, found.inspection).await?.ok_or_else(missing)?;
    if inspection.state != InspectionState::HandedOver || found.state == RecommendationState::Accepted {
        return Err(Refusal::Invalid { field: "recommendation", reason: "recommendation-not-open" }.into());
    }
    let mut steps = store::programme::recommendation_steps(tx, found.inspection).await?;
    steps.retain(|step| step.recommendation == id);
    Ok((inspection, found, steps))
}

async fn add(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    steps: &[RecommendationStep],
    (id, kind): (OversightId, FollowUp),
    (words, evidence): (String, String),
) -> Result<(), FlowError> {
    let number = steps.last().map_or(1, |step| step.number + 1);
    let at = clock.now();
    let step = RecommendationStep { recommendation: id, number, kind, words, evidence, by: me.person.id, at };
    store::programme::insert_recommendation_step(tx, &step).await?;
    Ok(())
}

/// The owner says what was done, and what shows it.
pub async fn answer_recommendation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    words: &str,
    evidence: &str,
) -> Result<OversightId, FlowError> {
    let (inspection, found, steps) = open(tx, id).await?;
    me.need(Act::Plan, Scope::of(&found.owner))?;
    let words = said(words, "answer", "recommendation-answer-missing")?;
    let evidence = said(evidence, "evidence", "recommendation-evidence-missing")?;
    let detail = json!({ "recommendation": id, "note": words, "evidence": evidence });
    add(tx, me, clock, &steps, (id, FollowUp::Answer), (words, evidence)).await?;
    let answered = Recommendation { state: RecommendationState::Answered, ..found };
    store::programme::upsert_recommendation(tx, &answered).await?;
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "answer-recommendation", subject(&answered.owner), detail).await?;
    Ok(inspection.id)
}

/// The inspectors look at what was answered: enough, or not yet, with reasons and perhaps another day. Nobody accepts what
/// they answered themselves. With the last one the inspection is closed.
pub async fn follow_up(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    accept: bool,
    words: &str,
    due: Option<Date>,
) -> Result<OversightId, FlowError> {
    let (inspection, found, steps) = open(tx, id).await?;
    let inspection = own(tx, me, inspection.id).await?;
    if found.state != RecommendationState::Answered {
        return Err(
            Refusal::Invalid { field: "recommendation", reason: "recommendation-not-answered" }.into()
        );
    }
    let answered = steps.iter().rev().find(|step| step.kind == FollowUp::Answer);
    if answered.is_some_and(|step| step.by == me.person.id) {
        return Err(Refusal::Invalid { field: "recommendation", reason: "recommendation-own-answer" }.into());
    }
    let words = if accept {
        words.trim().to_owned()
    } else {
        said(words, "remark", "recommendation-reason-missing")?
    };
    let (kind, state, action) = if accept {
        (FollowUp::Accept, RecommendationState::Accepted, "accept-recommendation")
    } else {
        (FollowUp::NotYet, RecommendationState::Open, "return-recommendation")
    };
    let due = due.filter(|_| !accept).unwrap_or(found.due);
    let detail = json!({ "recommendation": id, "note": words, "due": due });
    add(tx, me, clock, &steps, (id, kind), (words, String::new())).await?;
    store::programme::upsert_recommendation(tx, &Recommendation { state, due, ..found }).await?;
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, action, subject(&inspection.organisation), detail).await?;
    let all = store::programme::recommendations(tx, inspection.id).await?;
    if all.iter().all(|r| r.state == RecommendationState::Accepted) {
        close(tx, me, clock, inspection).await
    } else {
        Ok(inspection.id)
    }
}

async fn close(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    inspection: Inspection,
) -> Result<OversightId, FlowError> {
    let now = clock.now();
    let closed =
        Inspection { state: InspectionState::Closed, edited_at: now, closed_at: Some(now), ..inspection };
    store::programme::upsert_inspection(tx, &closed).await?;
    let detail = json!({ "inspection": closed.id });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "close-inspection", subject(&closed.organisation), detail).await?;
    Ok(closed.id)
}
