//! Inspections and what they found.

use model::programme::{Finding, Inspection};
use model::{Code, OversightId};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ALL: &str = "SELECT id, programme, organisation, inspector, people, title, about, tasks, starts, ends, locale, state, summary, \
     made_by, made_at, edited_at, handed_over_by, handed_over_at, closed_at FROM inspection ORDER BY starts DESC, id DESC LIMIT $1";
const OF: &str = "SELECT id, programme, organisation, inspector, people, title, about, tasks, starts, ends, locale, state, summary, \
     made_by, made_at, edited_at, handed_over_by, handed_over_at, closed_at FROM inspection WHERE organisation = $1 \
     ORDER BY starts DESC, id DESC";
const FIND: &str = "SELECT id, programme, organisation, inspector, people, title, about, tasks, starts, ends, locale, state, summary, \
     made_by, made_at, edited_at, handed_over_by, handed_over_at, closed_at FROM inspection WHERE id = $1";
const UPSERT: &str = include_str!("../../../sql/oversight/upsert_inspection.sql");
const FINDINGS: &str = "SELECT id, inspection_id, position, weight, words, task, report_id, person_id, at FROM inspection_finding \
     WHERE inspection_id = $1 ORDER BY position, id";
const UPSERT_FINDING: &str = include_str!("../../../sql/oversight/upsert_finding.sql");
const REMOVE_FINDING: &str = "DELETE FROM inspection_finding WHERE id = $1";

/// Inspections, the latest first.
pub async fn inspections(conn: &mut Conn, limit: u32) -> Result<Vec<Inspection>, StoreError> {
    conn.fetch_map(ALL, args![limit], inspection).await
}

/// The inspections of an organisation, the latest first.
pub async fn inspections_of(conn: &mut Conn, organisation: &Code) -> Result<Vec<Inspection>, StoreError> {
    conn.fetch_map(OF, args![organisation], inspection).await
}

/// One inspection.
pub async fn find_inspection(conn: &mut Conn, id: OversightId) -> Result<Option<Inspection>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(inspection).transpose()
}

/// Writes an inspection by its id. Its programme, its language and who planned it stay.
pub async fn upsert_inspection(tx: &mut Tx, i: &Inspection) -> Result<(), StoreError> {
    let args = args![
        i.id,
        &i.programme,
        &i.organisation,
        &i.inspector,
        &i.people,
        &i.title,
        &i.about,
        to_json("tasks", &i.tasks)?,
        i.from,
        i.to,
        &i.locale,
        i.state.as_str(),
        &i.summary,
        i.made_by,
        i.made_at,
        i.edited_at,
        i.handed_over.map(|(by, _)| by),
        i.handed_over.map(|(_, at)| at),
        i.closed_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// What an inspection found, in order.
pub async fn findings(conn: &mut Conn, inspection: OversightId) -> Result<Vec<Finding>, StoreError> {
    conn.fetch_map(FINDINGS, args![inspection], finding).await
}

/// Writes a finding by its id.
pub async fn upsert_finding(tx: &mut Tx, f: &Finding) -> Result<(), StoreError> {
    let args = args![
        f.id,
        f.inspection,
        f.position,
        f.weight.as_str(),
        &f.words,
        f.task.as_ref(),
        f.report,
        f.by,
        f.at,
    ];
    tx.execute(UPSERT_FINDING, args).await?;
    Ok(())
}

/// Takes a finding out of an inspection that is not handed over yet.
pub async fn remove_finding(tx: &mut Tx, id: OversightId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE_FINDING, args![id]).await? > 0)
}

fn inspection(row: &Row) -> Result<Inspection, StoreError> {
    Ok(Inspection {
        id: row.parse("id")?,
        programme: row.parse("programme")?,
        organisation: row.parse("organisation")?,
        inspector: row.parse("inspector")?,
        people: row.text("people")?,
        title: row.text("title")?,
        about: row.text("about")?,
        tasks: row.json("tasks")?,
        from: row.parse("starts")?,
        to: row.opt_parse("ends")?,
        locale: row.parse("locale")?,
        state: row.parse("state")?,
        summary: row.text("summary")?,
        made_by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
        edited_at: row.instant("edited_at")?,
        handed_over: row.opt_parse("handed_over_by")?.zip(row.opt_instant("handed_over_at")?),
        closed_at: row.opt_instant("closed_at")?,
    })
}

fn finding(row: &Row) -> Result<Finding, StoreError> {
    Ok(Finding {
        id: row.parse("id")?,
        inspection: row.parse("inspection_id")?,
        position: row.int("position")?,
        weight: row.parse("weight")?,
        words: row.text("words")?,
        task: row.opt_parse("task")?,
        report: row.opt_parse("report_id")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}
