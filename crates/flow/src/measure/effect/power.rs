//! Before a campaign: what can be seen at all.

use ::effect::Plan;
use model::effect::{ResultKind, StudyResult, StudyState};
use model::{Act, Clock, Code};
use serde_json::json;
use store::{Store, Tx};

use super::answer::PowerAnswer;
use super::material::{ENGINE, Material, plan_of, refused};
use super::save_study::{find, record, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Works out from the time before alone which effect can be told from chance; tells the number of the result.
pub async fn power(store: &Store, me: &Rights, clock: &dyn Clock, code: &Code) -> Result<u32, FlowError> {
    let mut conn = store.read().await?;
    let study = find(&mut conn, code).await?;
    me.need(Act::LoadData, Scope::of(&study.organisation))?;
    if study.state != StudyState::Draft {
        return Err(wrong("state", "effect-stage"));
    }
    let plan = plan_of(&study);
    let material = Material::gather(&mut conn, &study, &plan).await?;
    drop(conn);
    let (plan, material, outlook) = tokio::task::spawn_blocking(move || {
        let outlook = plan.before(&material.planned(), material.units());
        (plan, material, outlook)
    })
    .await?;
    let outlook = outlook.map_err(|error| refused(&error))?;
    let pre = material.times.pre.end;
    let answer = PowerAnswer {
        outlook,
        starts: material.times.starts.clone(),
        pre,
        post: material.times.post.start,
        before: material.observed().get(..pre).unwrap_or_default().to_vec(),
    };
    let mut tx = store.begin().await?;
    let study = find(&mut tx, code).await?;
    let number = keep(&mut tx, me, clock, code, (&material, &plan), (ResultKind::Power, &answer)).await?;
    let detail = json!({ "result": number, "seen": answer.outlook.by_any });
    record(&mut tx, me, clock, &study, "power-study", detail).await?;
    tx.commit().await?;
    Ok(number)
}

/// Keeps what was worked out beside what was before.
pub(super) async fn keep<T: serde::Serialize>(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    (material, plan): (&Material, &Plan),
    (kind, answer): (ResultKind, &T),
) -> Result<u32, FlowError> {
    let text = |value: Result<String, serde_json::Error>| {
        value.map_err(|e| FlowError::from(model::Refusal::Problems(vec![e.to_string()])))
    };
    let number = store::effect::study_results(tx, code).await?.last().map_or(1, |r| r.number + 1);
    let result = StudyResult {
        study: code.clone(),
        number,
        kind,
        readings: material.numbers(),
        inputs: material.inputs.clone(),
        settings: text(serde_json::to_string(plan))?,
        engine: ENGINE.to_owned(),
        answer: text(serde_json::to_string(answer))?,
        by: me.person.id,
        at: clock.now(),
    };
    store::effect::insert_study_result(tx, &result).await?;
    Ok(number)
}
