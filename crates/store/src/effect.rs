//! Studies of effect: records, series, readings, results.

use jiff::Timestamp;
use model::Code;
use model::effect::{EffectStudy, OwnSeries, Publication, Reading, Registration, StudyResult, StudySeries};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ALL: &str = "SELECT code, campaign, organisation, locale, body, state, seed, made_by, made_at, edited_at, record, digest, \
     registered_by, registered_at, late, withdrawn FROM effect_study ORDER BY edited_at DESC, code LIMIT $1";
const FIND: &str = "SELECT code, campaign, organisation, locale, body, state, seed, made_by, made_at, edited_at, record, digest, \
     registered_by, registered_at, late, withdrawn FROM effect_study WHERE code = $1";
const OF_CAMPAIGN: &str = "SELECT code, campaign, organisation, locale, body, state, seed, made_by, made_at, edited_at, record, \
     digest, registered_by, registered_at, late, withdrawn FROM effect_study WHERE campaign = $1 ORDER BY code";
const PUBLISHED: &str = include_str!("../sql/effect/published_studies.sql");
const UPSERT: &str = include_str!("../sql/effect/upsert_study.sql");
const SERIES: &str = "SELECT number, role, name, source FROM effect_series WHERE study = $1 ORDER BY number";
const INSERT_SERIES: &str =
    "INSERT INTO effect_series (study, number, role, name, source) VALUES ($1, $2, $3, $4, $5)";
const CHANGE_SERIES: &str = "UPDATE effect_series SET role = $3, name = $4 WHERE study = $1 AND number = $2";
const REMOVE_SERIES: &str = "DELETE FROM effect_series WHERE study = $1 AND number = $2";
const REMOVE_READINGS: &str = "DELETE FROM effect_reading WHERE study = $1 AND series = $2";
const READINGS: &str = "SELECT study, series, number, source, points, digest, person_id, at FROM effect_reading \
     WHERE study = $1 ORDER BY series, number";
const INSERT_READING: &str = "INSERT INTO effect_reading (study, series, number, source, points, digest, person_id, at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const RESULTS: &str = "SELECT study, number, kind, readings, inputs, settings, engine, answer, person_id, at FROM effect_result \
     WHERE study = $1 ORDER BY number";
const INSERT_RESULT: &str = "INSERT INTO effect_result (study, number, kind, readings, inputs, settings, engine, answer, person_id, at) \
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const PUBLICATIONS: &str =
    "SELECT result, person_id, at FROM effect_publication WHERE study = $1 ORDER BY at, result";
const INSERT_PUBLICATION: &str =
    "INSERT INTO effect_publication (study, result, person_id, at) VALUES ($1, $2, $3, $4)";
const EDITIONS: &str = include_str!("../sql/effect/editions_by_moment.sql");
const CORRECTIONS: &str = include_str!("../sql/effect/corrections_by_moment.sql");

/// Every study, the one that changed last first.
pub async fn studies(conn: &mut Conn, limit: u32) -> Result<Vec<EffectStudy>, StoreError> {
    conn.fetch_map(ALL, args![limit], study).await
}

/// The studies of a campaign.
pub async fn studies_of_campaign(conn: &mut Conn, campaign: &Code) -> Result<Vec<EffectStudy>, StoreError> {
    conn.fetch_map(OF_CAMPAIGN, args![campaign], study).await
}

/// Those of which readers were given a result, withdrawn ones among them; the newest first.
pub async fn published_studies(conn: &mut Conn, limit: u32) -> Result<Vec<EffectStudy>, StoreError> {
    conn.fetch_map(PUBLISHED, args![limit], study).await
}

/// One study.
pub async fn find_study(conn: &mut Conn, code: &Code) -> Result<Option<EffectStudy>, StoreError> {
    conn.fetch_optional(FIND, args![code]).await?.as_ref().map(study).transpose()
}

/// Writes a study by its code. What was registered stays as it is, whatever is handed in.
pub async fn upsert_study(tx: &mut Tx, s: &EffectStudy) -> Result<(), StoreError> {
    let r = s.registration.as_ref();
    let args = args![
        &s.code,
        &s.campaign,
        &s.organisation,
        &s.locale,
        to_json("body", &s.body)?,
        s.state.as_str(),
        s.seed,
        s.by,
        s.made_at,
        s.edited_at,
        r.map(|r| r.record.clone()),
        r.map(|r| r.digest.clone()),
        r.map(|r| r.by),
        r.map(|r| r.at),
        r.map(|r| i64::from(r.late)),
        &s.withdrawn,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// The series of a study.
pub async fn study_series(conn: &mut Conn, code: &Code) -> Result<Vec<StudySeries>, StoreError> {
    conn.fetch_map(SERIES, args![code], series).await
}

/// Adds a series; its number must be free.
pub async fn insert_study_series(tx: &mut Tx, code: &Code, s: &StudySeries) -> Result<(), StoreError> {
    let args = args![code, s.number, s.role.as_str(), &s.name, to_json("source", &s.source)?];
    tx.execute(INSERT_SERIES, args).await?;
    Ok(())
}

/// Gives a series of a draft another name or role.
pub async fn change_study_series(tx: &mut Tx, code: &Code, s: &StudySeries) -> Result<(), StoreError> {
    tx.execute(CHANGE_SERIES, args![code, s.number, s.role.as_str(), &s.name]).await?;
    Ok(())
}

/// Takes a series of a draft away, with what was read of it; tells whether it was there.
pub async fn remove_study_series(tx: &mut Tx, code: &Code, number: u32) -> Result<bool, StoreError> {
    tx.execute(REMOVE_READINGS, args![code, number]).await?;
    Ok(tx.execute(REMOVE_SERIES, args![code, number]).await? > 0)
}

/// Everything that was read for a study, by series and in order.
pub async fn study_readings(conn: &mut Conn, code: &Code) -> Result<Vec<Reading>, StoreError> {
    conn.fetch_map(READINGS, args![code], reading).await
}

/// Adds a reading; its number must be the next one.
pub async fn insert_study_reading(tx: &mut Tx, r: &Reading) -> Result<(), StoreError> {
    let (from, points) = (to_json("source", &r.from)?, to_json("points", &r.points)?);
    let args = args![&r.study, r.series, r.number, from, points, &r.digest, r.by, r.at];
    tx.execute(INSERT_READING, args).await?;
    Ok(())
}

/// Everything that was worked out for a study, in order.
pub async fn study_results(conn: &mut Conn, code: &Code) -> Result<Vec<StudyResult>, StoreError> {
    conn.fetch_map(RESULTS, args![code], result).await
}

/// Adds a result; its number must be the next one.
pub async fn insert_study_result(tx: &mut Tx, r: &StudyResult) -> Result<(), StoreError> {
    let readings = to_json("readings", &r.readings)?;
    let args = args![
        &r.study,
        r.number,
        r.kind.as_str(),
        readings,
        &r.inputs,
        &r.settings,
        &r.engine,
        &r.answer,
        r.by,
        r.at
    ];
    tx.execute(INSERT_RESULT, args).await?;
    Ok(())
}

/// The results that readers were given, in order.
pub async fn publications(conn: &mut Conn, code: &Code) -> Result<Vec<Publication>, StoreError> {
    conn.fetch_map(PUBLICATIONS, args![code], publication).await
}

/// Lets a result out; a second time is refused by the database.
pub async fn insert_publication(tx: &mut Tx, code: &Code, p: Publication) -> Result<(), StoreError> {
    tx.execute(INSERT_PUBLICATION, args![code, p.result, p.by, p.at]).await?;
    Ok(())
}

/// When an organisation's editions were first published, or corrected, in a time; its end is not in it.
pub async fn own_moments(
    conn: &mut Conn,
    what: OwnSeries,
    organisation: &Code,
    (from, until): (Timestamp, Timestamp),
) -> Result<Vec<Timestamp>, StoreError> {
    let sql = match what {
        OwnSeries::Editions => EDITIONS,
        OwnSeries::Corrections => CORRECTIONS,
        // Of readers no moment is kept; days of theirs are in the roll-ups.
        OwnSeries::Views | OwnSeries::Readers => return Ok(Vec::new()),
    };
    conn.fetch_map(sql, args![organisation, from, until], |row| row.instant("at")).await
}

fn study(row: &Row) -> Result<EffectStudy, StoreError> {
    let fixed = (row.opt_text("record")?, row.opt_text("digest")?);
    let registered = (row.opt_parse("registered_by")?, row.opt_instant("registered_at")?);
    let late = row.opt_int("late")? == Some(1);
    let registration = match (fixed, registered) {
        ((Some(record), Some(digest)), (Some(by), Some(at))) => {
            Some(Registration { record, digest, by, at, late })
        }
        _ => None,
    };
    Ok(EffectStudy {
        code: row.parse("code")?,
        campaign: row.parse("campaign")?,
        organisation: row.parse("organisation")?,
        locale: row.parse("locale")?,
        body: row.json("body")?,
        state: row.parse("state")?,
        seed: row.small("seed")?,
        by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
        edited_at: row.instant("edited_at")?,
        registration,
        withdrawn: row.text("withdrawn")?,
    })
}

fn series(row: &Row) -> Result<StudySeries, StoreError> {
    Ok(StudySeries {
        number: row.small("number")?,
        role: row.parse("role")?,
        name: row.text("name")?,
        source: row.json("source")?,
    })
}

fn reading(row: &Row) -> Result<Reading, StoreError> {
    Ok(Reading {
        study: row.parse("study")?,
        series: row.small("series")?,
        number: row.small("number")?,
        from: row.json("source")?,
        points: row.json("points")?,
        digest: row.text("digest")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}

fn result(row: &Row) -> Result<StudyResult, StoreError> {
    Ok(StudyResult {
        study: row.parse("study")?,
        number: row.small("number")?,
        kind: row.parse("kind")?,
        readings: row.json("readings")?,
        inputs: row.text("inputs")?,
        settings: row.text("settings")?,
        engine: row.text("engine")?,
        answer: row.text("answer")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}

fn publication(row: &Row) -> Result<Publication, StoreError> {
    Ok(Publication { result: row.small("result")?, by: row.parse("person_id")?, at: row.instant("at")? })
}
