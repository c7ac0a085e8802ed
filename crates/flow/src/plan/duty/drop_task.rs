//! A task is given up.

use model::programme::TaskState;
use model::{Actor, Clock, Code, EventSubject, Locale, Refusal};
use serde_json::json;
use store::Tx;

use super::rules::{need_keep, programme, task};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// What became of a task that was given up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dropped {
    /// Nothing hung on it: it is gone, and the audit log has what it said.
    Removed,
    /// It stays, marked as given up, with the reason.
    Marked,
}

/// Gives a task up. What an organisation made by mistake and nothing hangs on is removed; whatever else stays with the
/// reason, in the language it was given in.
pub async fn drop_task(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    reason: &str,
    locale: &Locale,
) -> Result<Dropped, FlowError> {
    let mut given_up = task(tx, code).await?;
    let of = programme(tx, &given_up.programme).await?;
    need_keep(me, &of, given_up.organisation.as_ref())?;
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Programme(code.clone()));
    let reason = reason.trim();
    let tasks = store::programme::tasks(tx, &of.code).await?;
    let indicators = store::programme::indicators(tx, &of.code).await?;
    let used = tasks.iter().any(|t| t.parent.as_ref() == Some(code))
        || indicators.iter().any(|i| i.task.as_ref() == Some(code))
        || store::programme::count_activities_of_task(tx, code).await? > 0;
    // The programme's own tasks are what the law asks for: they may be given up, not forgotten.
    if !used && given_up.organisation.is_some() {
        store::programme::remove_task(tx, code).await?;
        let detail = json!({ "programme": of.code, "reason": reason, "before": given_up });
        trust::record(tx, clock, &actor, "remove-task", subject, detail).await?;
        return Ok(Dropped::Removed);
    }
    if reason.is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    let words = given_up.note.0.entry(locale.as_str().to_owned()).or_default();
    if !words.is_empty() {
        words.push_str("\n\n");
    }
    words.push_str(reason);
    given_up.state = TaskState::Dropped;
    store::programme::upsert_task(tx, &given_up, Some(clock.now())).await?;
    let detail = json!({ "programme": of.code, "reason": reason });
    trust::record(tx, clock, &actor, "drop-task", subject, detail).await?;
    Ok(Dropped::Marked)
}
