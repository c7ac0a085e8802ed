//! Programmes and their tasks.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::Code;
use model::programme::{Programme, ProgrammePart, Task};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const PROGRAMMES: &str = "SELECT code, basis, lead, starts, ends, currency, horizons, takes_part, example, public, titles, \
     about, sources FROM programme ORDER BY position, code";
const PROGRAMME: &str = "SELECT code, basis, lead, starts, ends, currency, horizons, takes_part, example, public, titles, \
     about, sources FROM programme WHERE code = $1";
const UPSERT: &str = include_str!("../../sql/programme/upsert.sql");
const TASKS: &str = "SELECT code, programme, parent, kind, number, position, organisation, leads, cooperating, basis, starts, \
     ends, titles, products, note, state, sources FROM task WHERE programme = $1 ORDER BY position, code";
const TASK: &str = "SELECT code, programme, parent, kind, number, position, organisation, leads, cooperating, basis, starts, \
     ends, titles, products, note, state, sources FROM task WHERE code = $1";
const UPSERT_TASK: &str = include_str!("../../sql/programme/upsert_task.sql");
const REMOVE_TASK: &str = "DELETE FROM task WHERE code = $1";
const SERVED: &str = "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM activity WHERE task = $1";
const SERVED_BY_APPROVED: &str = "SELECT a.task, CAST(COUNT(*) AS BIGINT) AS n \
     FROM programme_plan p JOIN activity a ON a.plan_id = p.id AND a.version = p.approved WHERE p.programme = $1 GROUP BY a.task";
const EDITED: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM programme WHERE code = $1 AND edited_at IS NOT NULL";
const EDITED_TASK: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM task WHERE code = $1 AND edited_at IS NOT NULL";

/// Every programme, in order.
pub async fn programmes(conn: &mut Conn) -> Result<Vec<Programme>, StoreError> {
    conn.fetch_map(PROGRAMMES, &[], programme).await
}

/// One programme.
pub async fn find_programme(conn: &mut Conn, code: &Code) -> Result<Option<Programme>, StoreError> {
    conn.fetch_optional(PROGRAMME, args![code]).await?.as_ref().map(programme).transpose()
}

/// Writes a programme by its code; `edited_at` says that a person did.
pub async fn upsert_programme(
    tx: &mut Tx,
    p: &Programme,
    position: i64,
    edited_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let args = args![
        &p.code,
        position,
        to_json("basis", &p.basis)?,
        &p.lead,
        p.from,
        p.to,
        &p.currency,
        to_json("horizons", &p.horizons)?,
        to_json("takes_part", &p.takes_part)?,
        i64::from(p.example),
        public_of(p),
        to_json("titles", &p.titles)?,
        to_json("about", &p.about)?,
        to_json("sources", &p.sources)?,
        edited_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Whether a person has changed the programme: a pack leaves it alone then.
pub async fn is_edited_programme(conn: &mut Conn, code: &Code) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(EDITED, args![code]).await? > 0)
}

/// Every task of a programme, in order of position.
pub async fn tasks(conn: &mut Conn, programme: &Code) -> Result<Vec<Task>, StoreError> {
    conn.fetch_map(TASKS, args![programme], task).await
}

/// One task.
pub async fn find_task(conn: &mut Conn, code: &Code) -> Result<Option<Task>, StoreError> {
    conn.fetch_optional(TASK, args![code]).await?.as_ref().map(task).transpose()
}

/// Writes a task by its code; `edited_at` says that a person did.
pub async fn upsert_task(tx: &mut Tx, t: &Task, edited_at: Option<Timestamp>) -> Result<(), StoreError> {
    let args = args![
        &t.code,
        &t.programme,
        t.parent.as_ref(),
        t.kind.as_str(),
        &t.number,
        t.position,
        t.organisation.as_ref(),
        to_json("leads", &t.leads)?,
        to_json("cooperating", &t.cooperating)?,
        to_json("basis", &t.basis)?,
        t.from,
        t.to,
        to_json("titles", &t.titles)?,
        to_json("products", &t.products)?,
        to_json("note", &t.note)?,
        t.state.as_str(),
        to_json("sources", &t.sources)?,
        edited_at,
    ];
    tx.execute(UPSERT_TASK, args).await?;
    Ok(())
}

/// Whether a person has changed the task.
pub async fn is_edited_task(conn: &mut Conn, code: &Code) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(EDITED_TASK, args![code]).await? > 0)
}

/// How many activities serve a task, in whatever version of whatever plan.
pub async fn count_activities_of_task(conn: &mut Conn, code: &Code) -> Result<i64, StoreError> {
    conn.fetch_count(SERVED, args![code]).await
}

/// How many activities of approved plans serve each task of a programme that has any.
pub async fn activity_counts(conn: &mut Conn, programme: &Code) -> Result<BTreeMap<Code, i64>, StoreError> {
    fn read(row: &Row) -> Result<(Code, i64), StoreError> {
        Ok((row.parse("task")?, row.int("n")?))
    }
    Ok(conn.fetch_map(SERVED_BY_APPROVED, args![programme], read).await?.into_iter().collect())
}

/// Removes a task that nothing hangs on; what it carried is in the audit log.
pub async fn remove_task(tx: &mut Tx, code: &Code) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE_TASK, args![code]).await? > 0)
}

/// What the column `public` says besides: 1 is that readers see the programme, the others are what is kept from them.
const WITHHELD: [(ProgrammePart, i64); 4] = [
    (ProgrammePart::Plans, 2),
    (ProgrammePart::Activities, 4),
    (ProgrammePart::Money, 8),
    (ProgrammePart::Figures, 16),
];

fn public_of(p: &Programme) -> i64 {
    let kept = WITHHELD.iter().filter(|(part, _)| p.withheld.contains(part)).map(|(_, bit)| bit);
    i64::from(p.public) + kept.sum::<i64>()
}

fn programme(row: &Row) -> Result<Programme, StoreError> {
    let public = row.int("public")?;
    Ok(Programme {
        code: row.parse("code")?,
        basis: row.json("basis")?,
        lead: row.parse("lead")?,
        from: row.parse("starts")?,
        to: row.opt_parse("ends")?,
        currency: row.text("currency")?,
        horizons: row.json("horizons")?,
        takes_part: row.json("takes_part")?,
        example: row.int("example")? == 1,
        public: public & 1 == 1,
        withheld: WITHHELD.iter().filter(|(_, bit)| public & bit != 0).map(|(part, _)| *part).collect(),
        titles: row.json("titles")?,
        about: row.json("about")?,
        sources: row.json("sources")?,
    })
}

fn task(row: &Row) -> Result<Task, StoreError> {
    Ok(Task {
        code: row.parse("code")?,
        programme: row.parse("programme")?,
        parent: row.opt_parse("parent")?,
        kind: row.parse("kind")?,
        number: row.text("number")?,
        position: row.int("position")?,
        organisation: row.opt_parse("organisation")?,
        leads: row.json("leads")?,
        cooperating: row.json("cooperating")?,
        basis: row.json("basis")?,
        from: row.opt_parse("starts")?,
        to: row.opt_parse("ends")?,
        titles: row.json("titles")?,
        products: row.json("products")?,
        note: row.json("note")?,
        state: row.parse("state")?,
        sources: row.json("sources")?,
    })
}
