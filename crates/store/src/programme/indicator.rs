//! Indicators, and the figures that people report for them.

use jiff::Timestamp;
use model::programme::{Counted, Indicator, IndicatorValue};
use model::{Amount, Code};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, to_json, with_list};
use crate::value::Value;
use crate::{Conn, StoreError, Tx};

const INDICATORS: &str = "SELECT code, programme, task, organisation, position, level, titles, unit, method, counted, better, \
     across, over_time, baseline, target, retired_on FROM indicator WHERE programme = $1 ORDER BY position, code";
const INDICATOR: &str = "SELECT code, programme, task, organisation, position, level, titles, unit, method, counted, better, \
     across, over_time, baseline, target, retired_on FROM indicator WHERE code = $1";
const UPSERT: &str = include_str!("../../sql/programme/upsert_indicator.sql");
const EDITED: &str =
    "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM indicator WHERE code = $1 AND edited_at IS NOT NULL";
const INSERT_VALUE: &str = include_str!("../../sql/programme/insert_value.sql");
const VALUES: &str = include_str!("../../sql/programme/values.sql");
const VALUES_BY: &str = include_str!("../../sql/programme/values_by.sql");
const VALUES_OF: &str = include_str!("../../sql/programme/values_of.sql");
const HISTORY: &str = include_str!("../../sql/programme/history.sql");

/// Every indicator of a programme, in order, the retired ones too.
pub async fn indicators(conn: &mut Conn, programme: &Code) -> Result<Vec<Indicator>, StoreError> {
    conn.fetch_map(INDICATORS, args![programme], indicator).await
}

/// One indicator.
pub async fn find_indicator(conn: &mut Conn, code: &Code) -> Result<Option<Indicator>, StoreError> {
    conn.fetch_optional(INDICATOR, args![code]).await?.as_ref().map(indicator).transpose()
}

/// Writes an indicator by its code; `edited_at` says that a person did.
pub async fn upsert_indicator(
    tx: &mut Tx,
    i: &Indicator,
    edited_at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let args = args![
        &i.code,
        &i.programme,
        i.task.as_ref(),
        i.organisation.as_ref(),
        i.position,
        i.level.as_str(),
        to_json("titles", &i.titles)?,
        to_json("unit", &i.unit)?,
        to_json("method", &i.method)?,
        i.counted.map(Counted::as_str),
        i.better.as_str(),
        i.across.as_str(),
        i.over.as_str(),
        i.baseline.as_ref().map(|b| to_json("baseline", b)).transpose()?,
        i.target.as_ref().map(|t| to_json("target", t)).transpose()?,
        i.retired_on,
        edited_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Whether a person has changed the indicator.
pub async fn is_edited_indicator(conn: &mut Conn, code: &Code) -> Result<bool, StoreError> {
    Ok(conn.fetch_count(EDITED, args![code]).await? > 0)
}

/// Adds a reported figure; it counts from now on for its place.
pub async fn insert_indicator_value(tx: &mut Tx, v: &IndicatorValue) -> Result<(), StoreError> {
    let args = args![
        v.id,
        &v.indicator,
        &v.organisation,
        &v.period,
        v.value.as_str(),
        &v.source,
        &v.note,
        v.by,
        v.at
    ];
    tx.execute(INSERT_VALUE, args).await?;
    Ok(())
}

/// The figures that count, of every indicator of a programme.
pub async fn indicator_values(conn: &mut Conn, programme: &Code) -> Result<Vec<IndicatorValue>, StoreError> {
    conn.fetch_map(VALUES, args![programme], value).await
}

/// The figures that count, of some indicators.
pub async fn values_of(conn: &mut Conn, indicators: &[Code]) -> Result<Vec<IndicatorValue>, StoreError> {
    let mut found = Vec::new();
    for keys in indicators.chunks(LIST_MAX) {
        let mut args = Vec::new();
        let sql = with_list(VALUES_OF, &mut args, keys.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, value).await?);
    }
    Ok(found)
}

/// The figures of a programme that count, of some organisations.
pub async fn values_by(
    conn: &mut Conn,
    programme: &Code,
    organisations: &[Code],
) -> Result<Vec<IndicatorValue>, StoreError> {
    let mut found = Vec::new();
    for keys in organisations.chunks(LIST_MAX) {
        let mut args = vec![Value::from(programme)];
        let sql = with_list(VALUES_BY, &mut args, keys.iter().map(Value::from));
        found.extend(conn.fetch_map(AssertSqlSafe(sql), &args, value).await?);
    }
    Ok(found)
}

/// Every figure an organisation ever reported for an indicator, by period, the oldest first.
pub async fn indicator_history(
    conn: &mut Conn,
    indicator: &Code,
    organisation: &Code,
) -> Result<Vec<IndicatorValue>, StoreError> {
    conn.fetch_map(HISTORY, args![indicator, organisation], value).await
}

fn indicator(row: &Row) -> Result<Indicator, StoreError> {
    Ok(Indicator {
        code: row.parse("code")?,
        programme: row.parse("programme")?,
        task: row.opt_parse("task")?,
        organisation: row.opt_parse("organisation")?,
        position: row.int("position")?,
        level: row.parse("level")?,
        titles: row.json("titles")?,
        unit: row.json("unit")?,
        method: row.json("method")?,
        counted: row.opt_parse("counted")?,
        better: row.parse("better")?,
        across: row.parse("across")?,
        over: row.parse("over_time")?,
        baseline: row.opt_json("baseline")?,
        target: row.opt_json("target")?,
        retired_on: row.opt_parse("retired_on")?,
    })
}

fn value(row: &Row) -> Result<IndicatorValue, StoreError> {
    Ok(IndicatorValue {
        id: row.parse("id")?,
        indicator: row.parse("indicator")?,
        organisation: row.parse("organisation")?,
        period: row.parse("period")?,
        value: Amount::new(&row.text("value")?).map_err(|source| StoreError::column("value", source))?,
        source: row.text("source")?,
        note: row.text("note")?,
        by: row.parse("person_id")?,
        at: row.instant("at")?,
    })
}
