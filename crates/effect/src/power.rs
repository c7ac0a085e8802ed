//! Before a campaign: how large an effect has to be to be seen.
//!
//! From the time before alone. With BSTS the campaign is forecast: of the errors of the forecast mean, an effect is
//! seen if it lifts the mean past their upper quantile q(1 - α/2), and with probability 1 - β it does so if it is
//! q(1 - α/2) - q(β). With the regressions it is (t(1 - α/2) + t(1 - β)) times the error that the design will have
//! (Bloom 1995).

use serde::{Deserialize, Serialize};

use crate::estimate::Interval;
use crate::math::law;
use crate::math::sample;
use crate::study::{InputError, Series, Study, Window, present, with_gaps};
use crate::{Bsts, Its, Refusal, Stop};

mod design;
pub(crate) use design::planned_error;

/// What is known before a campaign, and when it is to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Planned {
    /// The outcome, at least to the end of the time before. What comes later is not looked at.
    pub outcome: Series,
    /// Controls, as far.
    pub controls: Vec<Series>,
    /// The times planned.
    pub window: Window,
}

/// What a method can see.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Power {
    /// The smallest average effect, upwards or downwards, that is seen with the probability asked for.
    pub smallest: f64,
    /// As a share of the mean outcome before; nothing if that is 0.
    pub relative: Option<f64>,
    /// The error that the average effect will have.
    pub error: f64,
}

impl Power {
    pub(crate) fn new(smallest: f64, error: f64, mean: f64) -> Power {
        Power { smallest, relative: (mean != 0.0).then_some(smallest / mean.abs()), error }
    }

    /// Of a method whose error has these degrees of freedom.
    pub(crate) fn of_error(error: f64, df: f64, level: f64, probability: f64, mean: f64) -> Power {
        let quantiles = law::t_quantile(0.5 + 0.5 * level, df) + law::t_quantile(probability, df);
        Power::new(error * quantiles, error, mean)
    }
}

impl Planned {
    /// A study in which the campaign has happened and done nothing: the outcome is at its mean, and each control
    /// repeats the values it had last.
    fn study(&self) -> Result<Study, InputError> {
        let Window { pre, post } = self.window.clone();
        if pre.is_empty() {
            return Err(InputError::Window { pre, post, len: self.outcome.values.len() });
        }
        let len = post.end.saturating_sub(pre.end);
        let known = |series: &Series| match series.values.get(..pre.end) {
            Some(values) => Ok(values.to_vec()),
            None => Err(InputError::Length {
                name: series.name.clone(),
                have: series.values.len(),
                want: pre.end,
            }),
        };
        let mut values = known(&self.outcome)?;
        let before = present(&with_gaps(values.get(pre.clone()).unwrap_or_default()));
        values.resize(pre.end + len, (!before.is_empty()).then(|| sample::mean(&before)));
        let outcome = Series { name: self.outcome.name.clone(), values };
        let mut controls = Vec::new();
        for control in &self.controls {
            let mut values = known(control)?;
            // As many values as the campaign has, over and over if there are fewer.
            let from = pre.end.saturating_sub(len).max(pre.start);
            for i in 0..len {
                values.push(values[(from + i % (pre.end - from).max(1)).min(pre.end - 1)]);
            }
            controls.push(Series { name: control.name.clone(), values });
        }
        Study::new(outcome, controls, self.window.clone())
    }
}

/// Checks the probability of seeing an effect.
pub(crate) fn probability(value: f64) -> Result<f64, InputError> {
    if value > 0.0 && value < 1.0 {
        Ok(value)
    } else {
        Err(InputError::Setting { what: "the probability of seeing an effect", value })
    }
}

impl Bsts {
    /// The smallest effect that is seen with this probability, in intervals of this level.
    pub fn power(&self, planned: &Planned, level: f64, seen: f64) -> Result<Power, Stop> {
        let (level, seen) = (Interval::level(level)?, probability(seen)?);
        let study = planned.study()?;
        let posterior = self.run(&study)?;
        let points: Vec<usize> = (0..planned.window.post.len()).collect();
        let mut means: Vec<f64> = posterior.sums(&points);
        means.iter_mut().for_each(|m| *m /= points.len() as f64);
        let error = sample::sd(&means);
        let mut q = |p: f64| sample::quantile(&mut means, p);
        let tail = 0.5 * (1.0 - level);
        let up = q(1.0 - tail) - q(1.0 - seen);
        let down = q(seen) - q(tail);
        let before = present(&with_gaps(&planned.outcome.values[planned.window.pre.clone()]));
        Ok(Power::new(up.max(down), error, sample::mean(&before)))
    }
}

impl Its {
    /// The smallest effect that is seen with this probability, in intervals of this level.
    pub fn power(&self, planned: &Planned, level: f64, seen: f64) -> Result<Power, Stop> {
        let (level, seen) = (Interval::level(level)?, probability(seen)?);
        let study = planned.study()?;
        let (pre, post) = study.outcome_in(&self.limits)?;
        let Window { pre: before, post: during } = planned.window.clone();
        let values: Vec<(usize, f64)> =
            before.zip(pre.iter().copied()).filter(|(_, y)| !y.is_nan()).collect();
        let mean = sample::mean(&present(&pre));
        let known = values.len();
        let all: Vec<(usize, f64)> = values.into_iter().chain(during.clone().zip(post)).collect();
        let design = self.design(&all, during.start)?;
        // Jump and bend are not known of before.
        let learned: Vec<usize> = (0..design.columns.len()).filter(|i| ![2, 3].contains(i)).collect();
        let too_few = Refusal::TooFewForModel { have: known, need: learned.len() + 1 };
        let (error, df) = planned_error(&design, &learned, known).ok_or(too_few)?;
        Ok(Power::of_error(error, df, level, seen, mean))
    }
}
