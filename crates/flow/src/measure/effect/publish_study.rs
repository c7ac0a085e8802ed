//! A result goes to readers: whatever it says, also that nothing was shown or that the figures cannot answer.

use model::effect::{EffectStudy, Publication, ResultKind, StudyResult, StudyState};
use model::{Act, Clock, Code};
use serde_json::json;
use store::Tx;

use super::save_study::{find, record, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Whether somebody may let a result out: they may write studies there, and neither registered this one nor had the result
/// worked out.
pub fn may_publish(me: &Rights, study: &EffectStudy, result: &StudyResult) -> bool {
    me.may(Act::LoadData, Scope::of(&study.organisation)) && !own(me, study, result)
}

fn own(me: &Rights, study: &EffectStudy, result: &StudyResult) -> bool {
    let registered = study.registration.as_ref().is_some_and(|r| r.by == me.person.id);
    registered || result.by == me.person.id
}

/// Publishes the newest result, beside those that were published before.
pub async fn publish_study(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
) -> Result<(), FlowError> {
    let study = find(tx, code).await?;
    me.need(Act::LoadData, Scope::of(&study.organisation))?;
    if study.state == StudyState::Withdrawn {
        return Err(wrong("state", "effect-stage"));
    }
    let results = store::effect::study_results(tx, code).await?;
    let newest = results.iter().rfind(|r| r.kind == ResultKind::Estimate);
    let newest = newest.ok_or_else(|| wrong("state", "effect-stage"))?;
    if store::effect::publications(tx, code).await?.iter().any(|p| p.result == newest.number) {
        return Err(wrong("state", "effect-nothing-new"));
    }
    if own(me, &study, newest) {
        return Err(wrong("state", "effect-four-eyes"));
    }
    let now = clock.now();
    let publication = Publication { result: newest.number, by: me.person.id, at: now };
    store::effect::insert_publication(tx, code, publication).await?;
    let published = EffectStudy { state: StudyState::Published, edited_at: now, ..study };
    store::effect::upsert_study(tx, &published).await?;
    record(tx, me, clock, &published, "publish-study", json!({ "result": newest.number })).await
}
