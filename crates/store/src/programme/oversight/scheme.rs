//! Schemes, the criteria they are judged by, and everything that was said of them.

use model::programme::{Appraisal, Declaration, Evidence, Reviewer, Scheme, SchemeCriteria, SchemeStep};
use model::{Code, OversightId, PersonId};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const NEWEST: &str = "SELECT programme, version, criteria, person_id, at FROM scheme_criteria WHERE programme = $1 \
     ORDER BY version DESC LIMIT 1";
const CRITERIA: &str = "SELECT programme, version, criteria, person_id, at FROM scheme_criteria \
     WHERE programme = $1 AND version = $2";
const INSERT_CRITERIA: &str =
    "INSERT INTO scheme_criteria (programme, version, criteria, person_id, at) VALUES ($1, $2, $3, $4, $5)";
const ALL: &str = "SELECT id, programme, organisation, locale, title, body, state, round, criteria, proposed_by, made_at, \
     edited_at, submitted_by, submitted_at, task FROM scheme ORDER BY edited_at DESC, id DESC LIMIT $1";
const FIND: &str = "SELECT id, programme, organisation, locale, title, body, state, round, criteria, proposed_by, made_at, \
     edited_at, submitted_by, submitted_at, task FROM scheme WHERE id = $1";
const UPSERT: &str = include_str!("../../../sql/oversight/upsert_scheme.sql");
const REVIEWERS: &str = "SELECT scheme_id, person_id, named_by, named_at, interest, conflict, declared_at FROM scheme_reviewer \
     WHERE scheme_id = $1 ORDER BY named_at, person_id";
const REVIEWS_OF: &str = "SELECT scheme_id, person_id, named_by, named_at, interest, conflict, declared_at FROM scheme_reviewer \
     WHERE person_id = $1 ORDER BY named_at, scheme_id";
const NAME: &str =
    "INSERT INTO scheme_reviewer (scheme_id, person_id, named_by, named_at) VALUES ($1, $2, $3, $4)";
const REMOVE_REVIEWER: &str = include_str!("../../../sql/oversight/remove_reviewer.sql");
const DECLARE: &str = include_str!("../../../sql/oversight/declare_interest.sql");
const APPRAISALS: &str = "SELECT scheme_id, round, person_id, scores, words, at FROM scheme_appraisal \
     WHERE scheme_id = $1 AND round = $2 ORDER BY at, person_id";
const INSERT_APPRAISAL: &str = "INSERT INTO scheme_appraisal (scheme_id, round, person_id, scores, words, at) \
     VALUES ($1, $2, $3, $4, $5, $6)";
const EVIDENCE: &str = "SELECT id, scheme_id, kind, reference, note, person_id, at FROM scheme_evidence \
     WHERE scheme_id = $1 ORDER BY at, id";
const ADD_EVIDENCE: &str = "INSERT INTO scheme_evidence (id, scheme_id, kind, reference, note, person_id, at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)";
const REMOVE_EVIDENCE: &str = "DELETE FROM scheme_evidence WHERE id = $1";
const STEPS: &str = "SELECT scheme_id, number, kind, person_id, at, remark, body FROM scheme_step \
     WHERE scheme_id = $1 ORDER BY number";
const INSERT_STEP: &str = "INSERT INTO scheme_step (scheme_id, number, kind, person_id, at, remark, body) \
     VALUES ($1, $2, $3, $4, $5, $6, $7)";

/// The criteria that hold for what is handed in now.
pub async fn newest_criteria(
    conn: &mut Conn,
    programme: &Code,
) -> Result<Option<SchemeCriteria>, StoreError> {
    conn.fetch_optional(NEWEST, args![programme]).await?.as_ref().map(criteria).transpose()
}

/// One version of the criteria.
pub async fn find_criteria(
    conn: &mut Conn,
    programme: &Code,
    version: u32,
) -> Result<Option<SchemeCriteria>, StoreError> {
    conn.fetch_optional(CRITERIA, args![programme, version]).await?.as_ref().map(criteria).transpose()
}

/// Publishes a version; its number must be the next one.
pub async fn insert_criteria(tx: &mut Tx, c: &SchemeCriteria) -> Result<(), StoreError> {
    let args = args![&c.programme, c.version, to_json("criteria", &c.criteria)?, c.by, c.at];
    tx.execute(INSERT_CRITERIA, args).await?;
    Ok(())
}

/// Schemes of every programme, the one that changed last first.
pub async fn schemes(conn: &mut Conn, limit: u32) -> Result<Vec<Scheme>, StoreError> {
    conn.fetch_map(ALL, args![limit], scheme).await
}

/// One scheme.
pub async fn find_scheme(conn: &mut Conn, id: OversightId) -> Result<Option<Scheme>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(scheme).transpose()
}

/// Writes a scheme by its id. Whose it is, its language and who began it stay.
pub async fn upsert_scheme(tx: &mut Tx, s: &Scheme) -> Result<(), StoreError> {
    let args = args![
        s.id,
        &s.programme,
        &s.organisation,
        &s.locale,
        &s.title,
        to_json("body", &s.body)?,
        s.state.as_str(),
        s.round,
        s.criteria.map(i64::from),
        s.proposed_by,
        s.made_at,
        s.edited_at,
        s.submitted.map(|(by, _)| by),
        s.submitted.map(|(_, at)| at),
        s.task.as_ref(),
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Those who were asked to judge a scheme.
pub async fn reviewers(conn: &mut Conn, scheme: OversightId) -> Result<Vec<Reviewer>, StoreError> {
    conn.fetch_map(REVIEWERS, args![scheme], reviewer).await
}

/// What somebody was asked to judge.
pub async fn reviews_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Reviewer>, StoreError> {
    conn.fetch_map(REVIEWS_OF, args![person], reviewer).await
}

/// Asks somebody; a second time is refused by the database.
pub async fn name_reviewer(tx: &mut Tx, r: &Reviewer) -> Result<(), StoreError> {
    tx.execute(NAME, args![r.scheme, r.person, r.named_by, r.named_at]).await?;
    Ok(())
}

/// Takes a name back; tells whether it was there.
pub async fn remove_reviewer(tx: &mut Tx, scheme: OversightId, person: PersonId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE_REVIEWER, args![scheme, person]).await? > 0)
}

/// Keeps what a reviewer declared, once; tells whether they had not before.
pub async fn declare_interest(
    tx: &mut Tx,
    scheme: OversightId,
    person: PersonId,
    d: &Declaration,
) -> Result<bool, StoreError> {
    let args = args![scheme, person, &d.interest, i64::from(d.conflict), d.at];
    Ok(tx.execute(DECLARE, args).await? > 0)
}

/// What the reviewers made of a scheme when it was handed in for that time.
pub async fn appraisals(
    conn: &mut Conn,
    scheme: OversightId,
    round: u32,
) -> Result<Vec<Appraisal>, StoreError> {
    conn.fetch_map(APPRAISALS, args![scheme, round], appraisal).await
}

/// Adds an appraisal; a second one of the same person is refused by the database.
pub async fn insert_appraisal(tx: &mut Tx, a: &Appraisal) -> Result<(), StoreError> {
    let args = args![a.scheme, a.round, a.person, to_json("scores", &a.scores)?, &a.words, a.at];
    tx.execute(INSERT_APPRAISAL, args).await?;
    Ok(())
}

/// What a decision on a scheme can rest on.
pub async fn evidence_of(conn: &mut Conn, scheme: OversightId) -> Result<Vec<Evidence>, StoreError> {
    conn.fetch_map(EVIDENCE, args![scheme], evidence).await
}

/// Attaches evidence.
pub async fn add_evidence(tx: &mut Tx, e: &Evidence) -> Result<(), StoreError> {
    let args = args![e.id, e.scheme, e.kind.as_str(), &e.reference, &e.note, e.by, e.at];
    tx.execute(ADD_EVIDENCE, args).await?;
    Ok(())
}

/// Takes evidence away before anything is decided.
pub async fn remove_evidence(tx: &mut Tx, id: OversightId) -> Result<bool, StoreError> {
    Ok(tx.execute(REMOVE_EVIDENCE, args![id]).await? > 0)
}

/// What happened to a scheme, the first step first.
pub async fn scheme_steps(conn: &mut Conn, scheme: OversightId) -> Result<Vec<SchemeStep>, StoreError> {
    conn.fetch_map(STEPS, args![scheme], step).await
}

/// Adds a step; its number must be the next one.
pub async fn insert_scheme_step(tx: &mut Tx, s: &SchemeStep) -> Result<(), StoreError> {
    let args = args![s.scheme, s.number, s.kind.as_str(), s.by, s.at, &s.remark, to_json("body", &s.body)?];
    tx.execute(INSERT_STEP, args).await?;
    Ok(())
}

fn criteria(row: &Row) -> Result<SchemeCriteria, StoreError> {
    Ok(SchemeCriteria {
        programme: row.parse("programme")?,
        version: row.small("version")?,
        criteria: row.json("criteria")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}

fn scheme(row: &Row) -> Result<Scheme, StoreError> {
    let version = row.opt_int("criteria")?.map(u32::try_from).transpose();
    Ok(Scheme {
        id: row.parse("id")?,
        programme: row.parse("programme")?,
        organisation: row.parse("organisation")?,
        locale: row.parse("locale")?,
        title: row.text("title")?,
        body: row.json("body")?,
        state: row.parse("state")?,
        round: row.small("round")?,
        criteria: version.map_err(|source| StoreError::column("criteria", source))?,
        proposed_by: row.parse("proposed_by")?,
        made_at: row.instant("made_at")?,
        edited_at: row.instant("edited_at")?,
        submitted: row.opt_parse("submitted_by")?.zip(row.opt_instant("submitted_at")?),
        task: row.opt_parse("task")?,
    })
}

fn reviewer(row: &Row) -> Result<Reviewer, StoreError> {
    let conflict = row.opt_int("conflict")? == Some(1);
    let interest = row.opt_text("interest")?.unwrap_or_default();
    Ok(Reviewer {
        scheme: row.parse("scheme_id")?,
        person: row.parse("person_id")?,
        named_by: row.parse("named_by")?,
        named_at: row.instant("named_at")?,
        declaration: row.opt_instant("declared_at")?.map(|at| Declaration { interest, conflict, at }),
    })
}

fn appraisal(row: &Row) -> Result<Appraisal, StoreError> {
    Ok(Appraisal {
        scheme: row.parse("scheme_id")?,
        round: row.small("round")?,
        person: row.parse("person_id")?,
        scores: row.json("scores")?,
        words: row.text("words")?,
        at: row.instant("at")?,
    })
}

fn evidence(row: &Row) -> Result<Evidence, StoreError> {
    Ok(Evidence {
        id: row.parse("id")?,
        scheme: row.parse("scheme_id")?,
        kind: row.parse("kind")?,
        reference: row.text("reference")?,
        note: row.text("note")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}

fn step(row: &Row) -> Result<SchemeStep, StoreError> {
    Ok(SchemeStep {
        scheme: row.parse("scheme_id")?,
        number: row.small("number")?,
        kind: row.parse("kind")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
        remark: row.text("remark")?,
        body: row.json("body")?,
    })
}
