//! The decision on a scheme, with reasons; what is approved becomes a task.

use model::programme::{Body, Scheme, SchemeState, SchemeStepKind, Task, TaskKind, TaskState, Wording};
use model::{Clock, Code, OversightId};
use serde_json::json;
use store::Tx;

use super::review::{all_are_in, proposed};
use super::save_inspection::said;
use super::scheme::{add_step, need_decide, record, submitted, wrong};
use crate::FlowError;
use crate::plan::Participants;
use crate::trust::Rights;

/// Appraisals without which nothing is approved or refused.
const ENOUGH: usize = 2;

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Approved.
    Approve,
    /// Approved with conditions, which are the reasons given.
    Condition,
    /// Given back, to be handed in again.
    Return,
    /// Refused.
    Refuse,
}

impl Decision {
    /// Every decision, in the order in which they are offered, with the word for it.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Approve, "approve"),
        (Self::Condition, "condition"),
        (Self::Return, "return"),
        (Self::Refuse, "refuse"),
    ];

    /// The decision that a word names.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == word).map(|(decision, _)| *decision)
    }

    fn outcome(self) -> (SchemeState, SchemeStepKind, &'static str) {
        match self {
            Self::Approve => (SchemeState::Approved, SchemeStepKind::Approve, "approve-scheme"),
            Self::Condition => (SchemeState::Conditional, SchemeStepKind::Condition, "approve-scheme"),
            Self::Return => (SchemeState::Returned, SchemeStepKind::Return, "return-scheme"),
            Self::Refuse => (SchemeState::Refused, SchemeStepKind::Refuse, "refuse-scheme"),
        }
    }
}

/// Decides on a scheme. It can be given back at any time; anything else needs what all reviewers make of it, two at least.
/// Nobody decides on what they proposed, or on their own judgement alone.
pub async fn decide_scheme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    participants: &Participants,
    id: OversightId,
    decision: Decision,
    reasons: &str,
) -> Result<(), FlowError> {
    let scheme = submitted(tx, id).await?;
    need_decide(me, participants, &scheme.organisation)?;
    if proposed(&scheme, me.person.id) {
        return Err(wrong("decision", "scheme-own"));
    }
    let reasons = said(reasons, "reasons", "scheme-reasons-missing")?;
    let appraisals = store::programme::appraisals(tx, id, scheme.round).await?;
    if decision != Decision::Return {
        let reviewers = store::programme::reviewers(tx, id).await?;
        if appraisals.len() < ENOUGH || !all_are_in(&reviewers, &appraisals) {
            return Err(wrong("decision", "scheme-not-appraised"));
        }
    }
    if !appraisals.is_empty() && appraisals.iter().all(|a| a.person == me.person.id) {
        return Err(wrong("decision", "scheme-alone"));
    }
    let (state, kind, action) = decision.outcome();
    let mut decided = Scheme { state, edited_at: clock.now(), ..scheme };
    if matches!(decision, Decision::Approve | Decision::Condition) {
        decided.task = Some(make_task(tx, clock, &decided, decision, &reasons).await?);
    }
    store::programme::upsert_scheme(tx, &decided).await?;
    add_step(tx, me, clock, &decided, kind, &reasons).await?;
    let detail = json!({ "note": reasons, "task": decided.task, "round": decided.round });
    record(tx, me, clock, &decided, action, detail).await
}

/// The task that an approved scheme becomes: a part of the first one that it serves.
async fn make_task(
    tx: &mut Tx,
    clock: &dyn Clock,
    scheme: &Scheme,
    decision: Decision,
    reasons: &str,
) -> Result<Code, FlowError> {
    let first = scheme.body.tasks.first().ok_or_else(|| wrong("tasks", "scheme-tasks-missing"))?;
    let parent = store::programme::find_task(tx, first).await?;
    let parent = parent.ok_or_else(|| wrong("tasks", "oversight-task-unknown"))?;
    let all = store::programme::tasks(tx, &scheme.programme).await?;
    let code = (1..10_000_u32)
        .filter_map(|n| Code::new(format!("{}.s{n}", parent.code)).ok())
        .find(|code| !all.iter().any(|task| task.code == *code))
        .ok_or_else(|| wrong("tasks", "oversight-task-unknown"))?;
    let conditions = if decision == Decision::Condition { reasons } else { "" };
    let task = Task {
        code: code.clone(),
        programme: scheme.programme.clone(),
        parent: Some(parent.code.clone()),
        kind: TaskKind::Part,
        number: String::new(),
        position: all.iter().map(|t| t.position).max().unwrap_or(0).saturating_add(1),
        organisation: Some(scheme.organisation.clone()),
        leads: vec![Body::Organisation(scheme.organisation.clone())],
        cooperating: Vec::new(),
        basis: parent.basis,
        from: scheme.body.from,
        to: scheme.body.to,
        titles: Wording::one(&scheme.locale, &scheme.title),
        products: Wording::one(&scheme.locale, &scheme.body.what),
        note: Wording::one(&scheme.locale, conditions),
        state: TaskState::Open,
        sources: Vec::new(),
    };
    store::programme::upsert_task(tx, &task, Some(clock.now())).await?;
    Ok(code)
}
