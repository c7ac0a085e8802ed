//! Fixing a study, so that nothing of it can be chosen by its result.

use jiff::civil::Date;
use model::effect::{EffectStudy, Registration, ResultKind, StudyState};
use model::{Clock, Code, Refusal};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::Tx;

use super::material::{ENGINE, Material, Record, plan_of};
use super::save_study::{draft, record, wrong};
use crate::FlowError;
use crate::trust::Rights;

/// Registers a study. That its campaign has begun, or that figures of its time are there, does not hinder it, but stands in
/// the record for good. What can be seen at all must have been worked out from these very figures.
pub async fn register_study(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    today: Date,
) -> Result<(), FlowError> {
    let study = draft(tx, me, code).await?;
    let plan = plan_of(&study);
    let material = Material::gather(tx, &study, &plan).await?;
    let results = store::effect::study_results(tx, code).await?;
    let power = results.iter().rfind(|r| r.kind == ResultKind::Power);
    if power.is_none_or(|r| r.inputs != material.inputs) {
        return Err(wrong("power", "effect-power-first"));
    }
    let (now, from) = (clock.now(), study.body.from);
    let known = |r: &model::effect::Reading| r.points.iter().any(|(day, v)| *day >= from && v.is_some());
    let late = today >= from || material.readings.iter().any(known);
    let fixed = Record {
        study: study.code.clone(),
        campaign: study.campaign.clone(),
        organisation: study.organisation.clone(),
        body: study.body.clone(),
        series: material.series.clone(),
        known: material.known(),
        plan,
        engine: ENGINE.to_owned(),
        at: now,
        late,
    };
    let text = serde_json::to_string(&fixed).map_err(|e| Refusal::Problems(vec![e.to_string()]))?;
    let digest = hex::encode(Sha256::digest(text.as_bytes()));
    let registration = Registration { record: text, digest: digest.clone(), by: me.person.id, at: now, late };
    let registered = EffectStudy {
        state: StudyState::Registered,
        edited_at: now,
        registration: Some(registration),
        ..study
    };
    store::effect::upsert_study(tx, &registered).await?;
    let detail = json!({ "digest": digest, "late": late, "campaign": registered.campaign });
    record(tx, me, clock, &registered, "register-study", detail).await
}
