//! After a campaign: what it did.

use ::effect::{Conclusion, InputError, Plan, Stop, Verdict};
use jiff::civil::Date;
use model::effect::{EffectStudy, Reading, ResultKind, StudyState};
use model::{Act, Clock, Code, Refusal};
use serde_json::json;
use store::{Conn, Store};

use super::answer::{EstimateAnswer, word_of};
use super::material::{Material, Record, refused};
use super::power::keep;
use super::save_study::{find, record, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Works out what the campaign did, as the record says, from the newest readings; tells the number of the result. It stands
/// beside those before it. Nobody looks before the last day that was registered: whoever stops when they like what they see
/// finds effects that are none.
pub async fn estimate(
    store: &Store,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    today: Date,
) -> Result<u32, FlowError> {
    let mut conn = store.read().await?;
    let study = find(&mut conn, code).await?;
    me.need(Act::LoadData, Scope::of(&study.organisation))?;
    open(&study)?;
    if today <= study.body.after_until {
        return Err(wrong("state", "effect-too-early"));
    }
    let fixed = fixed(&study)?;
    let plan = fixed.plan.clone();
    let material = Material::gather(&mut conn, &study, &plan).await?;
    let results = store::effect::study_results(&mut conn, code).await?;
    if results.iter().any(|r| r.kind == ResultKind::Estimate && r.inputs == material.inputs) {
        return Err(wrong("state", "effect-nothing-new"));
    }
    let revised = revised(&mut conn, &study, &fixed, &material.readings).await?;
    drop(conn);
    let (plan, material, answer) = tokio::task::spawn_blocking(move || {
        let answer = work_out(&plan, &material, revised);
        (plan, material, answer)
    })
    .await?;
    let answer = answer.map_err(|error| refused(&error))?;
    let mut tx = store.begin().await?;
    let study = find(&mut tx, code).await?;
    open(&study)?;
    let number = keep(&mut tx, me, clock, code, (&material, &plan), (ResultKind::Estimate, &answer)).await?;
    let conclusion = answer.verdict.conclusion;
    let state = match (study.state, conclusion) {
        (StudyState::Published, _) => StudyState::Published,
        (_, Conclusion::NoAnswer) => StudyState::Refused,
        _ => StudyState::Answered,
    };
    let answered = EffectStudy { state, edited_at: clock.now(), ..study };
    store::effect::upsert_study(&mut tx, &answered).await?;
    let detail = json!({ "result": number, "inputs": material.inputs, "conclusion": word_of(conclusion) });
    record(&mut tx, me, clock, &answered, "estimate-study", detail).await?;
    tx.commit().await?;
    Ok(number)
}

fn open(study: &EffectStudy) -> Result<(), FlowError> {
    match study.state {
        StudyState::Draft => Err(wrong("state", "effect-stage")),
        StudyState::Withdrawn => Err(wrong("state", "effect-stage")),
        _ => Ok(()),
    }
}

fn fixed(study: &EffectStudy) -> Result<Record, FlowError> {
    let registration = study.registration.as_ref().ok_or_else(|| wrong("state", "effect-stage"))?;
    let read = serde_json::from_str(&registration.record);
    read.map_err(|e| Refusal::Problems(vec![e.to_string()]).into())
}

/// How many values of the time before are not what they were when the study was registered.
async fn revised(
    conn: &mut Conn,
    study: &EffectStudy,
    fixed: &Record,
    now: &[Reading],
) -> Result<usize, FlowError> {
    let all = store::effect::study_readings(conn, &study.code).await?;
    let mut count = 0;
    for known in &fixed.known {
        let then = all.iter().find(|r| r.series == known.series && r.number == known.reading);
        let newest = now.iter().find(|r| r.series == known.series);
        let (Some(then), Some(newest)) = (then, newest) else { continue };
        let before = then.points.iter().filter(|(day, _)| *day < study.body.from);
        count += before.filter(|point| !newest.points.contains(point)).count();
    }
    Ok(count)
}

/// All methods, and of each what a page draws.
fn work_out(plan: &Plan, material: &Material, revised: usize) -> Result<EstimateAnswer, InputError> {
    let (study, panel) = (material.study()?, material.panel()?);
    let verdict = plan.after(&study, panel.as_ref())?;
    let posterior = if answered_by_model(&verdict) { told(plan.bsts.run(&study))? } else { None };
    let (path, coefficients) = match posterior {
        Some(posterior) => (Some(posterior.path(plan.level)?), posterior.coefficients()),
        None => (None, Vec::new()),
    };
    let differences = match &panel {
        Some(panel) => told(plan.did.run(panel, plan.level))?,
        None => None,
    };
    let answer = EstimateAnswer {
        path,
        coefficients,
        segments: told(plan.its.run(&study, plan.level))?,
        differences,
        verdict,
        starts: material.times.starts.clone(),
        pre: material.times.pre.end,
        post: material.times.post.start,
        observed: material.observed().to_vec(),
        revised,
        level: plan.level,
    };
    // JSON has no word for what is no number; then the verdict is told without the particulars that have one.
    let readable =
        serde_json::to_string(&answer).is_ok_and(|t| serde_json::from_str::<EstimateAnswer>(&t).is_ok());
    Ok(if readable { answer } else { EstimateAnswer { segments: None, differences: None, ..answer } })
}

/// The model is run once more for its path: the same draws, since they depend on nothing but seed and data.
fn answered_by_model(verdict: &Verdict) -> bool {
    let line = verdict.lines.iter().find(|line| line.method == ::effect::Named::Bsts);
    line.is_some_and(|line| line.outcome.estimate().is_some())
}

/// A refusal is told by the verdict already.
fn told<T>(result: Result<T, Stop>) -> Result<Option<T>, InputError> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(Stop::Refused(_)) => Ok(None),
        Err(Stop::Input(error)) => Err(error),
    }
}
