//! Who may do what with a scheme, and proposing one.

use jiff::Timestamp;
use model::programme::{
    Programme, Scheme, SchemeBody, SchemeState, SchemeStep, SchemeStepKind, TaskKind, TaskState,
};
use model::{Act, Actor, Clock, Code, Locale, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::file_complaint::LONGEST;
use super::save_inspection::{said, subject};
use crate::plan::Participants;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Most results, and most lines of costs.
const LINES: usize = 40;

/// What a form says of a scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeWords {
    /// Name.
    pub title: String,
    /// What it says.
    pub body: SchemeBody,
}

/// Whether somebody may write an organisation's schemes.
pub fn may_propose(me: &Rights, organisation: &Code) -> bool {
    me.may(Act::Plan, Scope::of(organisation))
}

fn above<'a>(participants: &'a Participants, organisation: &Code) -> Scope<'a> {
    participants.above(organisation).map_or(Scope::COUNTRY, Scope::of)
}

/// Whether somebody decides on an organisation's schemes: those above it, and for the lead the country as a whole.
pub fn may_decide(me: &Rights, participants: &Participants, organisation: &Code) -> bool {
    participants.has(organisation) && me.may(Act::Oversee, above(participants, organisation))
}

/// The same as a rule that refuses.
pub(super) fn need_decide(
    me: &Rights,
    participants: &Participants,
    organisation: &Code,
) -> Result<(), FlowError> {
    if !participants.has(organisation) {
        return Err(wrong("organisation", "inspection-organisation-unknown"));
    }
    Ok(me.need(Act::Oversee, above(participants, organisation))?)
}

pub(super) fn wrong(field: &'static str, reason: &'static str) -> FlowError {
    Refusal::Invalid { field, reason }.into()
}

/// A scheme.
pub(super) async fn find(tx: &mut Tx, id: OversightId) -> Result<Scheme, FlowError> {
    let missing = || Refusal::NotFound { what: "scheme", key: id.to_string() };
    Ok(store::programme::find_scheme(tx, id).await?.ok_or_else(missing)?)
}

/// A scheme that is being judged.
pub(super) async fn submitted(tx: &mut Tx, id: OversightId) -> Result<Scheme, FlowError> {
    let scheme = find(tx, id).await?;
    if scheme.state == SchemeState::Submitted {
        Ok(scheme)
    } else {
        Err(wrong("state", "scheme-not-submitted"))
    }
}

async fn check(tx: &mut Tx, programme: &Code, words: &SchemeWords) -> Result<(), FlowError> {
    said(&words.title, "title", "scheme-title-missing")?;
    let body = &words.body;
    if words.title.chars().count() > 300 {
        return Err(wrong("title", "scheme-title-long"));
    }
    if body.what.chars().count() > LONGEST || body.why.chars().count() > LONGEST {
        return Err(wrong("what", "complaint-too-long"));
    }
    if body.costs.len() > LINES || body.results.len() > LINES {
        return Err(wrong("results", "scheme-too-many-lines"));
    }
    if body.costs.iter().any(|cost| cost.amount.as_str().starts_with('-')) {
        return Err(wrong("costs", "scheme-cost-negative"));
    }
    if let (Some(from), Some(to)) = (body.from, body.to)
        && to < from
    {
        return Err(wrong("to", "inspection-days-order"));
    }
    let tasks = store::programme::tasks(tx, programme).await?;
    let serves = |code: &Code| tasks.iter().any(|t| t.code == *code && t.kind != TaskKind::Group);
    if !body.tasks.iter().all(serves) {
        return Err(wrong("tasks", "oversight-task-unknown"));
    }
    let indicators = store::programme::indicators(tx, programme).await?;
    for result in &body.results {
        let known = |code: &Code| indicators.iter().any(|i| i.code == *code);
        if result.indicator.as_ref().is_some_and(|code| !known(code)) {
            return Err(wrong("results", "scheme-indicator-unknown"));
        }
        if result.indicator.is_none() && result.name.trim().is_empty() {
            return Err(wrong("results", "scheme-result-name"));
        }
    }
    Ok(())
}

/// Begins a scheme.
pub async fn begin_scheme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    (programme, participants): (&Programme, &Participants),
    organisation: &Code,
    words: &SchemeWords,
    locale: &Locale,
) -> Result<OversightId, FlowError> {
    if !participants.has(organisation) {
        return Err(wrong("organisation", "inspection-organisation-unknown"));
    }
    me.need(Act::Plan, Scope::of(organisation))?;
    check(tx, &programme.code, words).await?;
    let now = clock.now();
    let scheme = Scheme {
        id: OversightId::new(now),
        programme: programme.code.clone(),
        organisation: organisation.clone(),
        locale: locale.clone(),
        title: words.title.trim().to_owned(),
        body: words.body.clone(),
        state: SchemeState::Draft,
        round: 0,
        criteria: None,
        proposed_by: me.person.id,
        made_at: now,
        edited_at: now,
        submitted: None,
        task: None,
    };
    store::programme::upsert_scheme(tx, &scheme).await?;
    record(tx, me, clock, &scheme, "begin-scheme", json!({ "title": scheme.title })).await?;
    Ok(scheme.id)
}

/// Changes a scheme that was not handed in, or came back; `seen` is what the form was filled from.
pub async fn save_scheme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    words: &SchemeWords,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let stored = own(tx, me, id).await?;
    if stored.edited_at != seen {
        return Err(Refusal::Conflict.into());
    }
    check(tx, &stored.programme, words).await?;
    let changed = Scheme {
        title: words.title.trim().to_owned(),
        body: words.body.clone(),
        edited_at: clock.now(),
        ..stored
    };
    store::programme::upsert_scheme(tx, &changed).await?;
    record(tx, me, clock, &changed, "save-scheme", json!({ "title": changed.title })).await
}

/// A scheme that somebody may still write.
pub(super) async fn own(tx: &mut Tx, me: &Rights, id: OversightId) -> Result<Scheme, FlowError> {
    let scheme = find(tx, id).await?;
    me.need(Act::Plan, Scope::of(&scheme.organisation))?;
    if !matches!(scheme.state, SchemeState::Draft | SchemeState::Returned) {
        return Err(wrong("state", "scheme-not-draft"));
    }
    Ok(scheme)
}

/// Hands a scheme in: it is judged by the criteria that hold now.
pub async fn submit_scheme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
) -> Result<(), FlowError> {
    let stored = own(tx, me, id).await?;
    let body = &stored.body;
    said(&body.what, "what", "scheme-what-missing")?;
    said(&body.why, "why", "scheme-why-missing")?;
    if body.tasks.is_empty() {
        return Err(wrong("tasks", "scheme-tasks-missing"));
    }
    for code in &body.tasks {
        let found = store::programme::find_task(tx, code).await?;
        if found.is_none_or(|task| task.state != TaskState::Open) {
            return Err(wrong("tasks", "scheme-task-not-open"));
        }
    }
    if body.costs.is_empty() {
        return Err(wrong("costs", "scheme-costs-missing"));
    }
    if body.results.is_empty() {
        return Err(wrong("results", "scheme-results-missing"));
    }
    if body.from.is_none() || body.to.is_none() {
        return Err(wrong("from", "scheme-period-missing"));
    }
    let criteria = store::programme::newest_criteria(tx, &stored.programme).await?;
    let criteria = criteria.ok_or_else(|| wrong("criteria", "scheme-no-criteria"))?;
    let now = clock.now();
    let handed = Scheme {
        state: SchemeState::Submitted,
        round: stored.round + 1,
        criteria: Some(criteria.version),
        submitted: Some((me.person.id, now)),
        edited_at: now,
        ..stored
    };
    store::programme::upsert_scheme(tx, &handed).await?;
    add_step(tx, me, clock, &handed, SchemeStepKind::Submit, "").await?;
    let detail = json!({ "round": handed.round, "criteria": criteria.version });
    record(tx, me, clock, &handed, "submit-scheme", detail).await
}

/// Adds a step, with what the scheme says now.
pub(super) async fn add_step(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    scheme: &Scheme,
    kind: SchemeStepKind,
    remark: &str,
) -> Result<(), FlowError> {
    let number = store::programme::scheme_steps(tx, scheme.id).await?.last().map_or(1, |s| s.number + 1);
    let step = SchemeStep {
        scheme: scheme.id,
        number,
        kind,
        by: me.person.id,
        at: clock.now(),
        remark: remark.to_owned(),
        body: scheme.body.clone(),
    };
    store::programme::insert_scheme_step(tx, &step).await?;
    Ok(())
}

/// Writes what was done with a scheme into the log.
pub(super) async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    scheme: &Scheme,
    action: &str,
    mut detail: serde_json::Value,
) -> Result<(), FlowError> {
    if let Some(map) = detail.as_object_mut() {
        map.insert("scheme".into(), json!(scheme.id));
    }
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, action, subject(&scheme.organisation), detail).await?;
    Ok(())
}
