//! Planning an inspection, and writing down what it finds.

use jiff::Timestamp;
use jiff::civil::Date;
use model::programme::{
    Finding, Inspection, InspectionState, Programme, Recommendation, RecommendationState, Weight,
};
use model::{Actor, Clock, Code, EventSubject, Locale, OversightId, Refusal, ReportId};
use serde_json::json;
use store::Tx;

use super::file_complaint::LONGEST;
use super::inspect::{need, planned};
use crate::plan::Participants;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Longest name.
const NAME: usize = 300;

/// What a form says of an inspection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InspectionWords {
    /// Whose work is looked at.
    pub organisation: Code,
    /// The inspectors, by name.
    pub people: String,
    /// Name.
    pub title: String,
    /// What is looked at, and why.
    pub about: String,
    /// Tasks it is about.
    pub tasks: Vec<Code>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
}

/// What a form says of a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// How much it weighs.
    pub weight: Weight,
    /// What was found.
    pub words: String,
    /// The task it is about.
    pub task: Option<Code>,
    /// The report it is about.
    pub report: Option<ReportId>,
}

/// What a form says of a recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecommendationWords {
    /// The finding it answers.
    pub finding: Option<OversightId>,
    /// Who is to do it.
    pub owner: Code,
    /// What.
    pub words: String,
    /// By when.
    pub due: Date,
}

/// A text that must say something and not too much.
pub(super) fn said(text: &str, field: &'static str, reason: &'static str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::Invalid { field, reason });
    }
    if text.chars().count() > LONGEST {
        return Err(Refusal::Invalid { field, reason: "complaint-too-long" });
    }
    Ok(text.to_owned())
}

/// What the log says it is about.
pub(super) fn subject(organisation: &Code) -> EventSubject {
    EventSubject::Programme(organisation.clone())
}

async fn check(tx: &mut Tx, programme: &Code, words: &InspectionWords) -> Result<(), FlowError> {
    said(&words.title, "title", "inspection-title-missing")?;
    if words.title.chars().count() > NAME || words.people.chars().count() > NAME {
        return Err(Refusal::Invalid { field: "title", reason: "inspection-title-long" }.into());
    }
    if words.about.chars().count() > LONGEST {
        return Err(Refusal::Invalid { field: "about", reason: "complaint-too-long" }.into());
    }
    if words.to.is_some_and(|to| to < words.from) {
        return Err(Refusal::Invalid { field: "to", reason: "inspection-days-order" }.into());
    }
    let tasks = store::programme::tasks(tx, programme).await?;
    if !words.tasks.iter().all(|code| tasks.iter().any(|task| task.code == *code)) {
        return Err(Refusal::Invalid { field: "tasks", reason: "oversight-task-unknown" }.into());
    }
    Ok(())
}

/// Plans an inspection.
pub async fn plan_inspection(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    (programme, participants): (&Programme, &Participants),
    words: &InspectionWords,
    locale: &Locale,
) -> Result<OversightId, FlowError> {
    let inspector = need(me, programme, participants, &words.organisation)?;
    check(tx, &programme.code, words).await?;
    let now = clock.now();
    let inspection = Inspection {
        id: OversightId::new(now),
        programme: programme.code.clone(),
        organisation: words.organisation.clone(),
        inspector,
        people: words.people.trim().to_owned(),
        title: words.title.trim().to_owned(),
        about: words.about.trim().to_owned(),
        tasks: words.tasks.clone(),
        from: words.from,
        to: words.to,
        locale: locale.clone(),
        state: InspectionState::Planned,
        summary: String::new(),
        made_by: me.person.id,
        made_at: now,
        edited_at: now,
        handed_over: None,
        closed_at: None,
    };
    store::programme::upsert_inspection(tx, &inspection).await?;
    let detail = json!({ "inspection": inspection.id, "title": inspection.title });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "plan-inspection", subject(&words.organisation), detail).await?;
    Ok(inspection.id)
}

/// Changes what is planned; `seen` is what the form was filled from.
pub async fn change_inspection(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    (programme, participants): (&Programme, &Participants),
    id: OversightId,
    words: &InspectionWords,
    seen: Timestamp,
) -> Result<(), FlowError> {
    let stored = planned(tx, me, id).await?;
    if stored.edited_at != seen {
        return Err(Refusal::Conflict.into());
    }
    let inspector = need(me, programme, participants, &words.organisation)?;
    check(tx, &stored.programme, words).await?;
    let changed = Inspection {
        organisation: words.organisation.clone(),
        inspector,
        people: words.people.trim().to_owned(),
        title: words.title.trim().to_owned(),
        about: words.about.trim().to_owned(),
        tasks: words.tasks.clone(),
        from: words.from,
        to: words.to,
        edited_at: clock.now(),
        ..stored
    };
    store::programme::upsert_inspection(tx, &changed).await?;
    let detail = json!({ "inspection": id, "title": changed.title });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "change-inspection", subject(&changed.organisation), detail).await?;
    Ok(())
}

/// Writes a finding down, or changes one that is.
pub async fn save_finding(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    inspection: OversightId,
    finding: Option<OversightId>,
    words: &FindingWords,
) -> Result<OversightId, FlowError> {
    let inspection = planned(tx, me, inspection).await?;
    let text = said(&words.words, "finding", "finding-words-missing")?;
    if let Some(task) = &words.task {
        let found = store::programme::find_task(tx, task).await?;
        if found.is_none_or(|task| task.programme != inspection.programme) {
            return Err(Refusal::Invalid { field: "task", reason: "oversight-task-unknown" }.into());
        }
    }
    if let Some(report) = words.report {
        let found = store::programme::find_report(tx, report).await?;
        if found.is_none_or(|report| report.organisation != inspection.organisation) {
            return Err(Refusal::Invalid { field: "report", reason: "finding-report-unknown" }.into());
        }
    }
    let all = store::programme::findings(tx, inspection.id).await?;
    let stored = finding.and_then(|id| all.iter().find(|f| f.id == id));
    if let (Some(id), None) = (finding, stored) {
        return Err(Refusal::NotFound { what: "finding", key: id.to_string() }.into());
    }
    let now = clock.now();
    let next = all.iter().map(|f| f.position).max().unwrap_or(0) + 1;
    let saved = Finding {
        id: stored.map_or_else(|| OversightId::new(now), |f| f.id),
        inspection: inspection.id,
        position: stored.map_or(next, |f| f.position),
        weight: words.weight,
        words: text,
        task: words.task.clone(),
        report: words.report,
        by: me.person.id,
        at: now,
    };
    store::programme::upsert_finding(tx, &saved).await?;
    let detail = json!({ "inspection": inspection.id, "finding": saved.id, "weight": saved.weight, "words": saved.words });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "save-finding", subject(&inspection.organisation), detail).await?;
    Ok(saved.id)
}

/// Takes a finding out; recommendations that answered it stand alone.
pub async fn remove_finding(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    inspection: OversightId,
    finding: OversightId,
) -> Result<(), FlowError> {
    let inspection = planned(tx, me, inspection).await?;
    let all = store::programme::findings(tx, inspection.id).await?;
    let missing = || Refusal::NotFound { what: "finding", key: finding.to_string() };
    let gone = all.into_iter().find(|f| f.id == finding).ok_or_else(missing)?;
    for mut answering in store::programme::recommendations(tx, inspection.id).await? {
        if answering.finding == Some(finding) {
            answering.finding = None;
            store::programme::upsert_recommendation(tx, &answering).await?;
        }
    }
    store::programme::remove_finding(tx, finding).await?;
    let detail = json!({ "inspection": inspection.id, "finding": finding, "words": gone.words });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "remove-finding", subject(&inspection.organisation), detail).await?;
    Ok(())
}

/// Writes a recommendation down, or changes one that is.
pub async fn save_recommendation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    participants: &Participants,
    inspection: OversightId,
    recommendation: Option<OversightId>,
    words: &RecommendationWords,
) -> Result<OversightId, FlowError> {
    let inspection = planned(tx, me, inspection).await?;
    let text = said(&words.words, "recommendation", "recommendation-words-missing")?;
    if !participants.has(&words.owner) {
        return Err(Refusal::Invalid { field: "owner", reason: "inspection-organisation-unknown" }.into());
    }
    if words.due < inspection.from {
        return Err(Refusal::Invalid { field: "due", reason: "recommendation-due-early" }.into());
    }
    if let Some(finding) = words.finding
        && !store::programme::findings(tx, inspection.id).await?.iter().any(|f| f.id == finding)
    {
        return Err(Refusal::NotFound { what: "finding", key: finding.to_string() }.into());
    }
    let all = store::programme::recommendations(tx, inspection.id).await?;
    let stored = recommendation.and_then(|id| all.iter().find(|r| r.id == id));
    if let (Some(id), None) = (recommendation, stored) {
        return Err(Refusal::NotFound { what: "recommendation", key: id.to_string() }.into());
    }
    let next = all.iter().map(|r| r.position).max().unwrap_or(0) + 1;
    let saved = Recommendation {
        id: stored.map_or_else(|| OversightId::new(clock.now()), |r| r.id),
        inspection: inspection.id,
        finding: words.finding,
        position: stored.map_or(next, |r| r.position),
        owner: words.owner.clone(),
        words: text,
        due: words.due,
        state: RecommendationState::Open,
    };
    store::programme::upsert_recommendation(tx, &saved).await?;
    let detail = json!({
        "inspection": inspection.id,
        "recommendation": saved.id,
        "owner": saved.owner,
        "due": saved.due,
        "words": saved.words,
    });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "save-recommendation", subject(&inspection.organisation), detail)
        .await?;
    Ok(saved.id)
}

/// Takes a recommendation out.
pub async fn remove_recommendation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    inspection: OversightId,
    recommendation: OversightId,
) -> Result<(), FlowError> {
    let inspection = planned(tx, me, inspection).await?;
    let all = store::programme::recommendations(tx, inspection.id).await?;
    let missing = || Refusal::NotFound { what: "recommendation", key: recommendation.to_string() };
    let gone = all.into_iter().find(|r| r.id == recommendation).ok_or_else(missing)?;
    store::programme::remove_recommendation(tx, recommendation).await?;
    let detail =
        json!({ "inspection": inspection.id, "recommendation": recommendation, "words": gone.words });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "remove-recommendation", subject(&inspection.organisation), detail)
        .await?;
    Ok(())
}
