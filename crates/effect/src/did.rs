//! Difference in differences: did units in the campaign change more than units outside of it?
//!
//! y = unit + time + δ · (in the campaign, and during it) + e. In a panel without gaps δ is the difference between the
//! groups of the mean change. With at least three units in each group errors are clustered by unit; with fewer the gap
//! between the groups' means is a series of its own, and its errors carry over from one time to the next.

mod events;
mod panel;
mod power;

use serde::{Deserialize, Serialize};

use crate::estimate::{Estimate, Interval, Magnitude};
use crate::its::{Change, of_mixture};
use crate::math::carried::Mixture;
use crate::math::law;
use crate::math::sample;
use crate::study::{Limits, constant};
use crate::{Refusal, Stop};

pub use events::{Event, EventStudy};
use panel::{Balanced, Welch};
pub use panel::{Panel, Unit};

/// How difference in differences is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Did {
    /// What is too little data. With clustered errors four times before the campaign are enough.
    pub limits: Limits,
    /// Refuse if units that move alike would differ this much before the campaign this seldom.
    pub pre_trend: f64,
}

impl Default for Did {
    fn default() -> Did {
        Did { limits: Limits::default(), pre_trend: 0.05 }
    }
}

/// Where the errors come from.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Errors {
    /// From the units: Welch's, which are CR2 with Bell and McCaffrey's degrees of freedom.
    Units {
        /// The degrees of freedom.
        df: f64,
    },
    /// From the gap between the groups over time, with the autocorrelation integrated out.
    Gap {
        /// How much of an error carries over to the next time.
        autocorrelation: f64,
    },
}

/// What difference in differences found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Differences {
    /// The effect.
    pub estimate: Estimate,
    /// Where its errors come from.
    pub errors: Errors,
    /// The same with the usual clustered errors (CR1, Student's t with one less than the number of units), which are
    /// too small if units are few; nothing if they are fewer than three in a group.
    pub clustered: Option<Change>,
    /// The check of the time before.
    pub events: EventStudy,
    /// Units left out because they had too many gaps.
    pub dropped_units: Vec<String>,
    /// Times left out because a unit had a gap there.
    pub dropped_times: Vec<usize>,
}

/// Fewest units of a group for clustered errors, and fewest times before the campaign then.
const UNITS: usize = 3;
const UNITS_PRE: usize = 4;

impl Did {
    /// Differences time by time, for a look at the time before the campaign.
    pub fn events(&self, panel: &Panel, level: f64) -> Result<EventStudy, Stop> {
        let level = Interval::level(level)?;
        let (balanced, clustered) = self.balanced(panel)?;
        self.study(&balanced, clustered, level).map_err(Stop::from)
    }

    /// The effect, if the units moved alike before the campaign.
    pub fn run(&self, panel: &Panel, level: f64) -> Result<Differences, Stop> {
        let level = Interval::level(level)?;
        let (b, clustered) = self.balanced(panel)?;
        let events = self.study(&b, clustered, level)?;
        if events.p() < self.pre_trend {
            return Err(Refusal::PreTrendsDiffer { p: events.p() }.into());
        }
        let (estimate, errors, classic) = self.effect(&b, clustered, level)?;
        Ok(Differences {
            estimate,
            errors,
            clustered: classic,
            events,
            dropped_units: b.dropped_units,
            dropped_times: b.dropped_times,
        })
    }

    fn balanced(&self, panel: &Panel) -> Result<(Balanced, bool), Refusal> {
        let b = Balanced::of(panel, &self.limits, UNITS_PRE)?;
        let (treated, controls) = (b.treated.len(), b.controls.len());
        if treated == 0 || controls == 0 {
            return Err(Refusal::TooFewUnits { treated, controls, need: 1 });
        }
        let clustered = treated >= UNITS && controls >= UNITS;
        if !clustered && b.pre < self.limits.pre {
            return Err(Refusal::PreTooShort { have: b.pre, need: self.limits.pre });
        }
        let gap = b.gap();
        if constant(&gap[..b.pre]) {
            return Err(Refusal::Constant { name: "the difference between the groups".to_owned() });
        }
        Ok((b, clustered))
    }

    fn study(&self, b: &Balanced, clustered: bool, level: f64) -> Result<EventStudy, Refusal> {
        EventStudy::of(b, clustered, level).ok_or(Refusal::TooFewForModel { have: b.times.len(), need: 5 })
    }

    fn effect(
        &self,
        b: &Balanced,
        clustered: bool,
        level: f64,
    ) -> Result<(Estimate, Errors, Option<Change>), Refusal> {
        let points = b.times.len() - b.pre;
        let post: Vec<f64> = b.treated.iter().map(|u| sample::mean(&u[b.pre..])).collect();
        let happened = sample::mean(&post);
        if clustered {
            let welch = Welch::of(&b.changes());
            if welch.error.is_nan() || welch.error <= 0.0 {
                return Err(Refusal::Constant { name: "the change of the units".to_owned() });
            }
            let half = welch.half(level);
            let interval = Interval { lower: welch.value - half, upper: welch.value + half };
            let average = Magnitude { value: welch.value, interval };
            let error = (welch.raw * events::correction(b, b.times.len())).sqrt();
            let units = (b.treated.len() + b.controls.len()) as f64;
            let classic =
                Change { value: welch.value, error, p: law::t_two_sided(welch.value / error, units - 1.0) };
            let estimate = Estimate::of_average(average, welch.error, welch.p(), points, happened);
            return Ok((estimate, Errors::Units { df: welch.df }, Some(classic)));
        }
        let post: Vec<f64> = (0..b.times.len()).map(|t| f64::from(u8::from(t >= b.pre))).collect();
        let columns = [vec![1.0; b.times.len()], post];
        let mixture = Mixture::of(&columns, &b.gap(), &b.times, &[0.0, 1.0])
            .ok_or(Refusal::TooFewForModel { have: b.times.len(), need: 4 })?;
        if mixture.persistent > self.limits.persistent {
            let name = "the difference between the groups".to_owned();
            return Err(Refusal::TooPersistent { name, probability: mixture.persistent });
        }
        let errors = Errors::Gap { autocorrelation: mixture.autocorrelation };
        Ok((of_mixture(&mixture, level, points, happened), errors, None))
    }
}
