//! The series of a study, and what was read of them.

use jiff::civil::Date;
use model::effect::{EffectStudy, ReadFrom, Reading, SeriesRole, SeriesSource, StudySeries, StudyState};
use model::{Act, Clock, Code};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::Tx;

use super::save_study::{draft, find, record, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Most series of a study.
pub(super) const SERIES_MAX: usize = 30;
/// Most values of a reading.
pub(super) const POINTS_MAX: usize = 20_000;
const NAME_MAX: usize = 120;

/// A series to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSeries {
    /// What it is to the study.
    pub role: SeriesRole,
    /// Name.
    pub name: String,
    /// Where it comes from.
    pub source: SeriesSource,
}

/// Values that were just read.
#[derive(Debug, Clone, PartialEq)]
pub struct Fresh {
    /// From where.
    pub from: ReadFrom,
    /// Days and values, in whatever order.
    pub points: Vec<(Date, Option<f64>)>,
}

/// Adds a series to a study that is not registered, with its values.
pub async fn attach_series(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    new: &NewSeries,
    fresh: Fresh,
) -> Result<u32, FlowError> {
    let study = draft(tx, me, code).await?;
    let known = store::effect::study_series(tx, code).await?;
    let number = add(tx, &study, &known, new).await?;
    keep(tx, me, clock, &study, number, fresh).await?;
    touch(tx, clock, &study).await?;
    let detail = json!({ "series": number, "name": new.name, "role": new.role });
    record(tx, me, clock, &study, "save-study", detail).await?;
    Ok(number)
}

/// Adds a series; tells its number.
pub(super) async fn add(
    tx: &mut Tx,
    study: &EffectStudy,
    known: &[StudySeries],
    new: &NewSeries,
) -> Result<u32, FlowError> {
    if known.len() >= SERIES_MAX {
        return Err(wrong("series", "effect-too-much"));
    }
    let number = known.iter().map(|s| s.number).max().unwrap_or(0) + 1;
    let series = StudySeries {
        number,
        role: new.role,
        name: checked_name(known, number, &new.name)?,
        source: new.source.clone(),
    };
    checked_role(known, &series)?;
    store::effect::insert_study_series(tx, &study.code, &series).await?;
    Ok(number)
}

fn checked_name(known: &[StudySeries], number: u32, name: &str) -> Result<String, FlowError> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > NAME_MAX {
        return Err(wrong("name", "effect-series-name"));
    }
    if known.iter().any(|s| s.number != number && s.name == name) {
        return Err(wrong("name", "effect-series-name"));
    }
    Ok(name)
}

fn checked_role(known: &[StudySeries], series: &StudySeries) -> Result<(), FlowError> {
    let outcome = |s: &&StudySeries| s.role == SeriesRole::Outcome && s.number != series.number;
    if series.role == SeriesRole::Outcome && known.iter().any(|s| outcome(&s)) {
        return Err(wrong("role", "effect-one-outcome"));
    }
    Ok(())
}

/// Gives a series of a draft another name or role.
pub async fn change_series(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    number: u32,
    (role, name): (SeriesRole, &str),
) -> Result<(), FlowError> {
    let study = draft(tx, me, code).await?;
    let known = store::effect::study_series(tx, code).await?;
    let Some(stored) = known.iter().find(|s| s.number == number) else {
        return Err(wrong("series", "effect-stage"));
    };
    let changed = StudySeries { role, name: checked_name(&known, number, name)?, ..stored.clone() };
    checked_role(&known, &changed)?;
    store::effect::change_study_series(tx, code, &changed).await?;
    touch(tx, clock, &study).await?;
    record(tx, me, clock, &study, "save-study", json!({ "series": number, "role": role })).await
}

/// Takes a series of a draft away.
pub async fn drop_series(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    number: u32,
) -> Result<(), FlowError> {
    let study = draft(tx, me, code).await?;
    if !store::effect::remove_study_series(tx, code, number).await? {
        return Err(wrong("series", "effect-stage"));
    }
    touch(tx, clock, &study).await?;
    record(tx, me, clock, &study, "save-study", json!({ "series": number })).await
}

/// Reads a series once more, at whatever time: values come in, or were revised. What was read before stays.
pub async fn read_series_again(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    number: u32,
    fresh: Fresh,
) -> Result<(), FlowError> {
    let study = readable(tx, me, code).await?;
    if !store::effect::study_series(tx, code).await?.iter().any(|s| s.number == number) {
        return Err(wrong("series", "effect-stage"));
    }
    keep(tx, me, clock, &study, number, fresh).await?;
    record(tx, me, clock, &study, "read-series", json!({ "series": number })).await
}

/// A study for which values may still come in.
pub(super) async fn readable(tx: &mut Tx, me: &Rights, code: &Code) -> Result<EffectStudy, FlowError> {
    let study = find(tx, code).await?;
    me.need(Act::LoadData, Scope::of(&study.organisation))?;
    if study.state == StudyState::Withdrawn {
        return Err(wrong("state", "effect-stage"));
    }
    Ok(study)
}

/// Keeps what was read, unless it is what was read last.
pub(super) async fn keep(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    study: &EffectStudy,
    series: u32,
    fresh: Fresh,
) -> Result<bool, FlowError> {
    let Fresh { from, mut points } = fresh;
    points.sort_by_key(|(day, _)| *day);
    points.dedup_by_key(|(day, _)| *day);
    if points.iter().all(|(_, value)| value.is_none()) {
        return Err(wrong("series", "effect-series-empty"));
    }
    if points.len() > POINTS_MAX {
        return Err(wrong("series", "effect-too-much"));
    }
    if points.iter().any(|(_, value)| value.is_some_and(|value| !value.is_finite())) {
        return Err(wrong("series", "effect-series-empty"));
    }
    let times = study.body.times();
    study.body.fit(&times, &points).map_err(|_| wrong("series", "effect-series-uneven"))?;
    let text = serde_json::to_vec(&points).unwrap_or_default();
    let digest = hex::encode(Sha256::digest(&text));
    let before = store::effect::study_readings(tx, &study.code).await?;
    let last = before.iter().rfind(|r| r.series == series);
    if last.is_some_and(|last| last.digest == digest && last.from == from) {
        return Ok(false);
    }
    let reading = Reading {
        study: study.code.clone(),
        series,
        number: last.map_or(1, |last| last.number + 1),
        from,
        points,
        digest,
        by: me.person.id,
        at: clock.now(),
    };
    store::effect::insert_study_reading(tx, &reading).await?;
    Ok(true)
}

/// A draft that changed: a form that was filled before must not be written over it.
pub(super) async fn touch(tx: &mut Tx, clock: &dyn Clock, study: &EffectStudy) -> Result<(), FlowError> {
    let changed = EffectStudy { edited_at: clock.now(), ..study.clone() };
    store::effect::upsert_study(tx, &changed).await?;
    Ok(())
}
