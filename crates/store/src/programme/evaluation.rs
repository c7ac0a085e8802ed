//! Evaluations, and what was frozen for them. Each step finds the evaluation in the state it starts from, or does nothing:
//! what is frozen cannot be written over, whoever asks.

use jiff::Timestamp;
use model::programme::{ComplaintCounts, Evaluation, Frozen};
use model::{Code, OversightId, PersonId};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ALL: &str = "SELECT id, programme, years, looks_on, locale, title, body, state, judgements, summary, judged_by, begun_by, \
     begun_at, edited_at, frozen_by, frozen_at, published_by, published_at FROM evaluation WHERE programme = $1 \
     ORDER BY looks_on DESC, id DESC";
const FIND: &str = "SELECT id, programme, years, looks_on, locale, title, body, state, judgements, summary, judged_by, begun_by, \
     begun_at, edited_at, frozen_by, frozen_at, published_by, published_at FROM evaluation WHERE id = $1";
const INSERT: &str = include_str!("../../sql/evaluation/insert.sql");
const SAVE: &str = include_str!("../../sql/evaluation/save.sql");
const FREEZE: &str = include_str!("../../sql/evaluation/freeze.sql");
const INSERT_FROZEN: &str = "INSERT INTO evaluation_frozen (evaluation_id, at, body) VALUES ($1, $2, $3)";
const FROZEN: &str = "SELECT body FROM evaluation_frozen WHERE evaluation_id = $1";
const JUDGE: &str = include_str!("../../sql/evaluation/judge.sql");
const PUBLISH: &str = include_str!("../../sql/evaluation/publish.sql");
const REMOVE: &str = "DELETE FROM evaluation WHERE id = $1 AND state = 'draft'";
const COMPLAINTS: &str = include_str!("../../sql/evaluation/complaints.sql");

/// The evaluations of a programme, the one that looks at the latest day first.
pub async fn evaluations(conn: &mut Conn, programme: &Code) -> Result<Vec<Evaluation>, StoreError> {
    conn.fetch_map(ALL, args![programme], evaluation).await
}

/// One evaluation.
pub async fn find_evaluation(conn: &mut Conn, id: OversightId) -> Result<Option<Evaluation>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(evaluation).transpose()
}

/// Begins an evaluation: a draft, whatever it says of its state.
pub async fn insert_evaluation(tx: &mut Tx, e: &Evaluation) -> Result<(), StoreError> {
    let args = args![
        e.id,
        &e.programme,
        e.years.map(i64::from),
        e.on,
        &e.locale,
        &e.title,
        to_json("body", &e.body)?,
        e.begun.0,
        e.begun.1,
        e.edited_at,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// Writes what a draft asks; tells whether it still was one.
pub async fn save_evaluation(tx: &mut Tx, e: &Evaluation) -> Result<bool, StoreError> {
    let body = to_json("body", &e.body)?;
    let args = args![e.id, e.years.map(i64::from), e.on, &e.title, body, e.edited_at];
    Ok(tx.execute(SAVE, args).await? > 0)
}

/// Removes a draft; tells whether it still was one. Nothing hangs on a draft.
pub async fn remove_evaluation(tx: &mut Tx, id: OversightId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE, args![id]).await? > 0)
}

/// Freezes a draft with everything it rests on; tells whether it still was one.
pub async fn freeze_evaluation(
    tx: &mut Tx,
    id: OversightId,
    by: PersonId,
    at: Timestamp,
    frozen: &Frozen,
) -> Result<bool, StoreError> {
    if tx.execute(FREEZE, args![id, by, at]).await? == 0 {
        return Ok(false);
    }
    tx.execute(INSERT_FROZEN, args![id, at, to_json("frozen", frozen)?]).await?;
    Ok(true)
}

/// What was frozen for an evaluation.
pub async fn find_frozen(conn: &mut Conn, id: OversightId) -> Result<Option<Frozen>, StoreError> {
    conn.fetch_optional(FROZEN, args![id]).await?.map(|row| row.json("body")).transpose()
}

/// Writes what is said to the questions of a frozen evaluation; tells whether it was frozen and not published.
pub async fn judge_evaluation(tx: &mut Tx, e: &Evaluation) -> Result<bool, StoreError> {
    let args = args![
        e.id,
        to_json("judgements", &e.judgements)?,
        &e.summary,
        to_json("judged_by", &e.judged_by)?,
        e.edited_at,
    ];
    Ok(tx.execute(JUDGE, args).await? > 0)
}

/// Publishes a frozen evaluation; tells whether it was frozen.
pub async fn publish_evaluation(
    tx: &mut Tx,
    id: OversightId,
    by: PersonId,
    at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(PUBLISH, args![id, by, at]).await? > 0)
}

/// Complaints of readers that came in a time, and what had come of them at its end.
pub async fn complaints_between(
    conn: &mut Conn,
    from: Timestamp,
    until: Timestamp,
) -> Result<ComplaintCounts, StoreError> {
    let row = conn.fetch_optional(COMPLAINTS, args![from, until]).await?;
    row.as_ref().map_or(Ok(ComplaintCounts::default()), |row| {
        Ok(ComplaintCounts {
            received: row.int("received")?,
            answered: row.int("answered")?,
            in_time: row.int("in_time")?,
            corrected: row.int("corrected")?,
        })
    })
}

fn evaluation(row: &Row) -> Result<Evaluation, StoreError> {
    let years = row.opt_int("years")?.map(i16::try_from).transpose();
    Ok(Evaluation {
        id: row.parse("id")?,
        programme: row.parse("programme")?,
        years: years.map_err(|source| StoreError::column("years", source))?,
        on: row.parse("looks_on")?,
        locale: row.parse("locale")?,
        title: row.text("title")?,
        body: row.json("body")?,
        state: row.parse("state")?,
        judgements: row.json("judgements")?,
        summary: row.text("summary")?,
        judged_by: row.json("judged_by")?,
        begun: (row.parse("begun_by")?, row.instant("begun_at")?),
        edited_at: row.instant("edited_at")?,
        frozen: row.opt_parse("frozen_by")?.zip(row.opt_instant("frozen_at")?),
        published: row.opt_parse("published_by")?.zip(row.opt_instant("published_at")?),
    })
}
