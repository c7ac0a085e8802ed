//! A sheet held against its plan, and applied to it: all of it or nothing.

use jiff::Timestamp;
use model::programme::Activity;
use model::{ActivityId, Clock, PlanId, Refusal};
use serde_json::json;
use store::{Conn, Tx};

use super::{Applied, CellProblem, SheetChange, SheetChanges, SheetColumn, SheetError, SheetRow, SheetRows};
use crate::plan::plans::check::{Known, Wrong, faults};
use crate::plan::plans::compare::fields;
use crate::plan::plans::opened::{Opened, activity};
use crate::plan::plans::{ACTIVITIES_MAX, ActivityField, ActivityWords};
use crate::trust::Rights;

/// What a sheet would do to a plan that may be written.
pub async fn preview_sheet(
    conn: &mut Conn,
    me: &Rights,
    plan: PlanId,
    sheet: &SheetRows,
) -> Result<SheetChanges, SheetError> {
    let opened = Opened::to_write(conn, me, plan).await?;
    changes(conn, &opened, sheet).await
}

/// Applies a sheet; `seen` is the time of the version whose changes somebody has looked at.
pub async fn apply_sheet(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    plan: PlanId,
    sheet: &SheetRows,
    seen: Timestamp,
) -> Result<Applied, SheetError> {
    let mut opened = Opened::to_write(tx, me, plan).await?;
    opened.seen(seen)?;
    let found = changes(tx, &opened, sheet).await?;
    if found.changes.is_empty() {
        return Err(Refusal::NothingNew.into());
    }
    let stored = opened.activities(tx).await?;
    let mut next = stored.iter().map(|row| row.position).max().unwrap_or(0);
    let mut done = Applied::default();
    let mut told = Vec::new();
    for change in &found.changes {
        match change {
            SheetChange::Added(words) => {
                let Some(task) = &words.task else { continue };
                let id = ActivityId::new(clock.now());
                next += 1;
                let row = activity(&opened, (id, id), next, task, words);
                store::programme::upsert_activity(tx, &row).await?;
                done.added += 1;
                told.push(json!({ "activity": id, "added": row.title }));
            }
            SheetChange::Changed { before, after, fields } => {
                let Some(task) = &after.task else { continue };
                let row = activity(&opened, (before.id, before.key), before.position, task, after);
                store::programme::upsert_activity(tx, &row).await?;
                done.changed += 1;
                let fields: Vec<&str> = fields.iter().map(|field| field.as_str()).collect();
                told.push(json!({ "activity": before.key, "changed": fields }));
            }
            SheetChange::Removed(row) => {
                store::programme::remove_activity(tx, row.id).await?;
                done.removed += 1;
                told.push(json!({ "activity": row.key, "removed": row }));
            }
        }
    }
    opened.keep(tx, clock).await?;
    opened.record(tx, me, clock, "load-plan-sheet", json!({ "rows": told })).await?;
    Ok(done)
}

async fn changes(conn: &mut Conn, opened: &Opened, sheet: &SheetRows) -> Result<SheetChanges, SheetError> {
    if sheet.plan != opened.plan.id.to_string() {
        return Err(SheetError::Cells(vec![CellProblem::file("plans-file-other-plan")]));
    }
    let stored = opened.activities(conn).await?;
    let known = Known::load(conn, &opened.programme).await?;
    let mut problems = Vec::new();
    let mut found = SheetChanges {
        older: sheet.handed_out.map(Timestamp::as_microsecond)
            != Some(opened.version.edited_at.as_microsecond()),
        ..SheetChanges::default()
    };
    let mut keys: Vec<ActivityId> = Vec::new();
    for row in &sheet.rows {
        let here = row.key.and_then(|key| stored.iter().find(|stored| stored.key == key));
        let key_problem = match row.key {
            Some(_) if here.is_none() => Some("plans-cell-key"),
            Some(key) if keys.contains(&key) => Some("plans-cell-key-twice"),
            None if row.remove => Some("plans-cell-remove-new"),
            _ => None,
        };
        if let Some(reason) = key_problem {
            let value = row.key.map(|key| key.to_string()).unwrap_or_default();
            let cell = sheet.cell(row.row, sheet.column(SheetColumn::Key));
            problems.push(CellProblem { cell, reason, value });
            continue;
        }
        keys.extend(row.key);
        if !row.remove {
            problems.extend(faults(&row.words, &known).into_iter().map(|wrong| problem(sheet, row, wrong)));
        }
        match change(row, here) {
            Some(change) => found.changes.push(change),
            None => found.same += 1,
        }
    }
    let came = found.changes.iter().filter(|c| matches!(c, SheetChange::Added(_))).count();
    if stored.len() + came > ACTIVITIES_MAX {
        problems.push(CellProblem::file("plans-too-many"));
    }
    if problems.is_empty() { Ok(found) } else { Err(SheetError::Cells(problems)) }
}

fn change(row: &SheetRow, here: Option<&Activity>) -> Option<SheetChange> {
    let Some(before) = here else { return Some(SheetChange::Added(Box::new(row.words.clone()))) };
    if row.remove {
        return Some(SheetChange::Removed(Box::new(before.clone())));
    }
    let fields = fields(&ActivityWords::of(before), &row.words);
    (!fields.is_empty()).then(|| SheetChange::Changed {
        before: Box::new(before.clone()),
        after: Box::new(row.words.clone()),
        fields,
    })
}

/// A fault at its cell, with what stands there.
fn problem(sheet: &SheetRows, row: &SheetRow, wrong: Wrong) -> CellProblem {
    let words = &row.words;
    let column = match wrong.field {
        ActivityField::Costs => match row.cost_columns.get(wrong.at) {
            Some(column) => *column,
            None => sheet.column(SheetColumn::CostAmount(1)),
        },
        field => sheet.column(SheetColumn::Field(field)),
    };
    let code = |code: &Option<model::Code>| code.as_ref().map(ToString::to_string).unwrap_or_default();
    let value = match wrong.field {
        ActivityField::Task => code(&words.task),
        ActivityField::Territory => code(&words.territory),
        ActivityField::Message => code(&words.message),
        ActivityField::To => words.to.map(|day| day.to_string()).unwrap_or_default(),
        ActivityField::Languages => words.languages.iter().map(|l| l.as_str()).collect::<Vec<_>>().join(", "),
        ActivityField::Costs => {
            words.costs.get(wrong.at).map(|cost| cost.amount.to_string()).unwrap_or_default()
        }
        _ => String::new(),
    };
    CellProblem { cell: sheet.cell(row.row, column), reason: wrong.reason, value }
}
