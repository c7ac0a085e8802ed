//! An indicator is made or changed.

use model::programme::Indicator;
use model::{Actor, Clock, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::rules::{address, named, need_keep, ordered, organisation, programme, wrong};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Writes an indicator. One that Sen counts is never typed in; of any other it must be said how it is counted, and of
/// every baseline and target who says so.
pub async fn save_indicator(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    indicator: &Indicator,
    new: bool,
) -> Result<(), FlowError> {
    let of = programme(tx, &indicator.programme).await?;
    need_keep(me, &of, indicator.organisation.as_ref())?;
    let all = store::programme::indicators(tx, &of.code).await?;
    let before = store::programme::find_indicator(tx, &indicator.code).await?;
    match (new, &before) {
        (true, Some(_)) => return Err(Refusal::AddressTaken(indicator.code.to_string()).into()),
        (true, None) => address(&indicator.code)?,
        (false, None) => {
            return Err(Refusal::NotFound { what: "indicator", key: indicator.code.to_string() }.into());
        }
        (false, Some(before)) => {
            let same =
                before.programme == indicator.programme && before.organisation == indicator.organisation;
            if !same {
                return Err(Refusal::Conflict.into());
            }
            // Figures that people reported would stand beside ones that were counted.
            if before.counted != indicator.counted
                && store::programme::indicator_values(tx, &of.code)
                    .await?
                    .iter()
                    .any(|value| value.indicator == indicator.code)
            {
                return Err(wrong("counted", "duty-counted-fixed"));
            }
        }
    }
    named(&indicator.titles)?;
    if indicator.unit.is_empty() {
        return Err(Refusal::Missing("unit").into());
    }
    if indicator.counted.is_none() && indicator.method.is_empty() {
        return Err(Refusal::Missing("method").into());
    }
    let sources = [
        indicator.baseline.as_ref().map(|b| b.source.as_str()),
        indicator.target.as_ref().map(|t| t.source.as_str()),
    ];
    if sources.into_iter().flatten().any(|source| source.trim().is_empty()) {
        return Err(Refusal::Missing("source").into());
    }
    ordered(indicator.baseline.as_ref().and_then(|b| b.on), indicator.target.as_ref().and_then(|t| t.by))?;
    if let Some(code) = &indicator.organisation {
        organisation(&store::nation::organisations(tx).await?, code)?;
    }
    if let Some(code) = &indicator.task {
        let tasks = store::programme::tasks(tx, &of.code).await?;
        if !tasks.iter().any(|t| t.code == *code) {
            return Err(wrong("task", "duty-parent"));
        }
    }
    if before.as_ref() == Some(indicator) {
        return Ok(());
    }
    let last = all.iter().map(|i| i.position).max().unwrap_or(0);
    let position = if new { last.saturating_add(1) } else { indicator.position };
    let kept = Indicator { position, ..indicator.clone() };
    store::programme::upsert_indicator(tx, &kept, Some(clock.now())).await?;
    let action = if new { "make-indicator" } else { "save-indicator" };
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Programme(indicator.code.clone()));
    let detail = json!({ "programme": of.code, "before": before });
    trust::record(tx, clock, &actor, action, subject, detail).await?;
    Ok(())
}
