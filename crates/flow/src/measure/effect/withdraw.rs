//! A study is taken back, with the reason. What was registered and worked out stays.

use model::effect::{EffectStudy, StudyState};
use model::{Act, Clock, Code, Refusal};
use serde_json::json;
use store::Tx;

use super::save_study::{find, record, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Longest reason.
const REASON_MAX: usize = 2_000;

/// Takes a study back. Readers of a published one find the reason in its place.
pub async fn withdraw_study(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    reason: &str,
) -> Result<(), FlowError> {
    let study = find(tx, code).await?;
    me.need(Act::LoadData, Scope::of(&study.organisation))?;
    if study.state == StudyState::Withdrawn {
        return Err(wrong("state", "effect-stage"));
    }
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    if reason.chars().count() > REASON_MAX {
        return Err(wrong("reason", "complaint-too-long"));
    }
    let withdrawn = EffectStudy {
        state: StudyState::Withdrawn,
        edited_at: clock.now(),
        withdrawn: reason.to_owned(),
        ..study
    };
    store::effect::upsert_study(tx, &withdrawn).await?;
    record(tx, me, clock, &withdrawn, "withdraw-study", json!({ "reason": reason })).await
}
