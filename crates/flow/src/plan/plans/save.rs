//! A plan's words and activities are written while it is a draft or was returned.

use jiff::Timestamp;
use model::{ActivityId, Clock, Locale, PlanId, Refusal};
use serde_json::json;
use store::Tx;

use super::check::{Known, faults, problem};
use super::opened::{Opened, activity};
use super::{ACTIVITIES_MAX, ActivityWords, PlanError};
use crate::FlowError;
use crate::trust::Rights;

/// Letters of the aims.
const AIMS: usize = 20_000;

/// Writes what a plan is for; `seen` is the time of the version from which the form was filled.
pub async fn save_plan(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    (aims, locale): (&str, &Locale),
    seen: Timestamp,
) -> Result<(), FlowError> {
    let mut opened = Opened::to_write(tx, me, plan).await?;
    opened.seen(seen)?;
    let aims = aims.trim();
    if aims.chars().count() > AIMS {
        return Err(Refusal::Invalid { field: "aims", reason: "plans-too-long" }.into());
    }
    opened.version.aims = aims.to_owned();
    opened.version.locale = locale.clone();
    opened.keep(tx, clock).await?;
    opened.record(tx, me, clock, "save-plan", json!({ "aims": aims, "locale": locale })).await
}

/// Writes an activity; adds one, last in the plan, when there is no key.
pub async fn save_activity(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    key: Option<ActivityId>,
    words: &ActivityWords,
    seen: Timestamp,
) -> Result<ActivityId, PlanError> {
    let mut opened = Opened::to_write(tx, me, plan).await?;
    opened.seen(seen)?;
    let rows = opened.activities(tx).await?;
    let stored = match key {
        Some(key) => {
            let found = rows.iter().find(|row| row.key == key);
            Some(found.ok_or_else(|| Refusal::NotFound { what: "activity", key: key.to_string() })?)
        }
        None if rows.len() >= ACTIVITIES_MAX => {
            return Err(Refusal::Invalid { field: "activity", reason: "plans-too-many" }.into());
        }
        None => None,
    };
    let known = Known::load(tx, &opened.programme).await?;
    let wrong = faults(words, &known);
    let task = match &words.task {
        Some(task) if wrong.is_empty() => task,
        _ => return Err(PlanError::Problems(wrong.into_iter().map(|w| problem(stored, w)).collect())),
    };
    let next = rows.iter().map(|row| row.position).max().unwrap_or(0) + 1;
    let row = match stored {
        Some(row) => activity(&opened, (row.id, row.key), row.position, task, words),
        None => {
            let id = ActivityId::new(clock.now());
            activity(&opened, (id, id), next, task, words)
        }
    };
    store::programme::upsert_activity(tx, &row).await?;
    opened.keep(tx, clock).await?;
    let detail = json!({ "activity": row.key, "title": row.title, "new": stored.is_none() });
    opened.record(tx, me, clock, "save-activity", detail).await?;
    Ok(row.key)
}

/// Which way something moves in the order of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Before the one above it.
    Earlier,
    /// After the one below it.
    Later,
}

/// Moves an activity among those of its task.
pub async fn move_activity(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    key: ActivityId,
    step: Step,
) -> Result<(), FlowError> {
    let mut opened = Opened::to_write(tx, me, plan).await?;
    let mut rows = opened.activities(tx).await?;
    // Copies may share positions: each gets its own.
    for (at, row) in (1..).zip(rows.iter_mut()) {
        row.position = at;
    }
    let missing = || Refusal::NotFound { what: "activity", key: key.to_string() };
    let at = rows.iter().position(|row| row.key == key).ok_or_else(missing)?;
    let task = rows[at].task.clone();
    let other = match step {
        Step::Earlier => rows[..at].iter().rposition(|row| row.task == task),
        Step::Later => rows[at + 1..].iter().position(|row| row.task == task).map(|n| at + 1 + n),
    };
    // Nobody is asked to know which one is the last.
    let Some(other) = other else { return Ok(()) };
    let position = rows[at].position;
    rows[at].position = rows[other].position;
    rows[other].position = position;
    for row in &rows {
        store::programme::upsert_activity(tx, row).await?;
    }
    opened.keep(tx, clock).await?;
    let step = if step == Step::Earlier { "earlier" } else { "later" };
    opened.record(tx, me, clock, "move-activity", json!({ "activity": key, "step": step })).await
}

/// Takes an activity out of a version that is being written. What an approved version says of it stays there.
pub async fn remove_activity(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    key: ActivityId,
) -> Result<(), FlowError> {
    let mut opened = Opened::to_write(tx, me, plan).await?;
    let rows = opened.activities(tx).await?;
    let row = rows.iter().find(|row| row.key == key);
    let row = row.ok_or_else(|| Refusal::NotFound { what: "activity", key: key.to_string() })?;
    store::programme::remove_activity(tx, row.id).await?;
    opened.keep(tx, clock).await?;
    // The log keeps what a draft said.
    let detail = json!({ "activity": key, "said": row });
    opened.record(tx, me, clock, "remove-activity", detail).await
}
