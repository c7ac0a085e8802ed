//! A task is made or changed.

use model::programme::{Task, TaskKind, TaskState};
use model::{Actor, Clock, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::rules::{address, in_library, known, named, need_keep, ordered, programme, stands};
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Writes a task. New ones made here are the programme's own: groups and tasks; parts and adopted ones come of
/// [`break_down`](super::break_down) and [`adopt`](super::adopt). A new task comes last among its siblings.
pub async fn save_task(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    task: &Task,
    new: bool,
) -> Result<(), FlowError> {
    let of = programme(tx, &task.programme).await?;
    need_keep(me, &of, task.organisation.as_ref())?;
    let before = store::programme::find_task(tx, &task.code).await?;
    match (new, &before) {
        (true, Some(_)) => return Err(Refusal::AddressTaken(task.code.to_string()).into()),
        (true, None) => {
            address(&task.code)?;
            if task.organisation.is_some() || !matches!(task.kind, TaskKind::Group | TaskKind::Task) {
                return Err(Refusal::Conflict.into());
            }
        }
        (false, None) => return Err(Refusal::NotFound { what: "task", key: task.code.to_string() }.into()),
        (false, Some(before)) => {
            // What it is and whose it is does not change: both say who may do what with it.
            let same = before.programme == task.programme
                && before.organisation == task.organisation
                && before.kind == task.kind;
            if !same {
                return Err(Refusal::Conflict.into());
            }
        }
    }
    named(&task.titles)?;
    ordered(task.from, task.to)?;
    if task.state == TaskState::Dropped && task.note.is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    let mut all = store::programme::tasks(tx, &of.code).await?;
    all.retain(|other| other.code != task.code);
    let last = all.iter().map(|t| t.position).max().unwrap_or(0);
    all.push(task.clone());
    stands(task, &all)?;
    in_library(tx, &task.basis).await?;
    let organisations = store::nation::organisations(tx).await?;
    known(&task.leads, &organisations)?;
    known(&task.cooperating, &organisations)?;
    if before.as_ref() == Some(task) {
        return Ok(());
    }
    let kept = Task { position: if new { last.saturating_add(1) } else { task.position }, ..task.clone() };
    store::programme::upsert_task(tx, &kept, Some(clock.now())).await?;
    let action = if new { "make-task" } else { "save-task" };
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Programme(task.code.clone()));
    let detail = json!({ "programme": of.code, "before": before });
    trust::record(tx, clock, &actor, action, subject, detail).await?;
    Ok(())
}
