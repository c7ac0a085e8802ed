//! A study's series, made ready for the engine.

use ::effect::{InputError, Panel, Plan, Planned, Seasons, Series, Study, Unit, Window};
use jiff::Timestamp;
use jiff::civil::Date;
use model::effect::{Cycle, EffectStudy, Reading, SeriesRole, Step, StudyBody, StudySeries, Times};
use model::{Code, Refusal};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use store::Conn;

use super::save_study::wrong;
use crate::FlowError;

/// What works it out.
pub(super) const ENGINE: &str = concat!("effect ", env!("CARGO_PKG_VERSION"));

/// What was known of a series when its study was registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownReading {
    /// Number of the series.
    pub series: u32,
    /// Number of the reading.
    pub reading: u32,
    /// SHA-256 (hex) of its values.
    pub digest: String,
    /// Its first day.
    pub first: Option<Date>,
    /// Its last day.
    pub last: Option<Date>,
}

/// A study as it was fixed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The study.
    pub study: Code,
    /// The campaign.
    pub campaign: Code,
    /// Whose campaign it is.
    pub organisation: Code,
    /// What it says.
    pub body: StudyBody,
    /// Its series.
    pub series: Vec<StudySeries>,
    /// What was known of them.
    pub known: Vec<KnownReading>,
    /// Methods and settings.
    pub plan: Plan,
    /// What was to work it out.
    pub engine: String,
    /// When it was fixed.
    pub at: Timestamp,
    /// The campaign had begun by then, or figures of its time were there.
    pub late: bool,
}

/// The settings of a study: usual ones, but for what it says itself.
pub(super) fn plan_of(study: &EffectStudy) -> Plan {
    let mut plan = Plan::new(study.body.smallest);
    plan.bsts.seed = u64::from(study.seed);
    let seasons = match (study.body.cycle, study.body.step) {
        (Cycle::Week, Step::Day) => Some(Seasons { count: 7, duration: 1 }),
        (Cycle::Year, Step::Week) => Some(Seasons { count: 52, duration: 1 }),
        (Cycle::Year, Step::Month) => Some(Seasons { count: 12, duration: 1 }),
        _ => None,
    };
    plan.bsts.seasons = seasons;
    plan.its.seasons = seasons;
    plan
}

/// Everything the engine is given.
pub(super) struct Material {
    pub times: Times,
    pub series: Vec<StudySeries>,
    /// The newest reading of each series, in the same order.
    pub readings: Vec<Reading>,
    /// SHA-256 (hex) of record, settings and values.
    pub inputs: String,
    outcome: Series,
    controls: Vec<Series>,
    units: Vec<Unit>,
}

impl Material {
    /// The newest readings of a study, fitted to its periods.
    pub(super) async fn gather(conn: &mut Conn, study: &EffectStudy, plan: &Plan) -> Result<Self, FlowError> {
        let series = store::effect::study_series(conn, &study.code).await?;
        let all = store::effect::study_readings(conn, &study.code).await?;
        let times = study.body.times();
        let (mut readings, mut outcome) = (Vec::new(), None);
        let (mut controls, mut units) = (Vec::new(), Vec::new());
        for one in &series {
            let newest = all.iter().rfind(|r| r.series == one.number);
            let newest = newest.ok_or_else(|| wrong("series", "effect-series-empty"))?;
            let fitted = study.body.fit(&times, &newest.points);
            let values = fitted.map_err(|_| wrong("series", "effect-series-uneven"))?;
            let column = Series { name: one.name.clone(), values };
            if let Some(treated) = one.role.unit() {
                units.push(Unit { series: column.clone(), treated });
            }
            if one.role.is_control() {
                controls.push(column);
            } else if one.role == SeriesRole::Outcome {
                outcome = Some(column);
            }
            readings.push(newest.clone());
        }
        let outcome = outcome.ok_or_else(|| wrong("series", "effect-one-outcome"))?;
        let digests: Vec<(u32, &str)> = readings.iter().map(|r| (r.series, r.digest.as_str())).collect();
        let whole = (&study.code, &study.body, &series, digests, plan);
        let text = serde_json::to_vec(&whole).map_err(|e| Refusal::Problems(vec![e.to_string()]))?;
        let inputs = hex::encode(Sha256::digest(&text));
        Ok(Self { times, readings, inputs, outcome, controls, units, series })
    }

    /// What each result rests on.
    pub(super) fn numbers(&self) -> Vec<(u32, u32)> {
        self.readings.iter().map(|r| (r.series, r.number)).collect()
    }

    /// What was known, for the record.
    pub(super) fn known(&self) -> Vec<KnownReading> {
        let one = |r: &Reading| KnownReading {
            series: r.series,
            reading: r.number,
            digest: r.digest.clone(),
            first: r.points.first().map(|(day, _)| *day),
            last: r.points.last().map(|(day, _)| *day),
        };
        self.readings.iter().map(one).collect()
    }

    pub(super) fn window(&self) -> Window {
        Window { pre: self.times.pre.clone(), post: self.times.post.clone() }
    }

    /// The outcome, period by period.
    pub(super) fn observed(&self) -> &[Option<f64>] {
        &self.outcome.values
    }

    /// What is known before the campaign.
    pub(super) fn planned(&self) -> Planned {
        Planned { outcome: self.outcome.clone(), controls: self.controls.clone(), window: self.window() }
    }

    /// What happened.
    pub(super) fn study(&self) -> Result<Study, InputError> {
        Study::new(self.outcome.clone(), self.controls.clone(), self.window())
    }

    /// The units, if there are any outside of the campaign.
    pub(super) fn units(&self) -> Option<&[Unit]> {
        self.units.iter().any(|u| !u.treated).then_some(self.units.as_slice())
    }

    /// The same as a panel.
    pub(super) fn panel(&self) -> Result<Option<Panel>, InputError> {
        self.units().map(|units| Panel::new(units.to_vec(), self.window())).transpose()
    }
}

/// What the engine cannot take; the rules of studies let nothing of the kind through.
pub(super) fn refused(error: &InputError) -> FlowError {
    Refusal::Problems(vec![error.to_string()]).into()
}
