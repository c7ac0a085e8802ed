//! An effect, and how sure one can be of it.

use serde::{Deserialize, Serialize};

use crate::math::sample;
use crate::study::InputError;
use crate::{Refusal, Stop};

/// Two ends between which a value lies with the probability that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    /// The lower end.
    pub lower: f64,
    /// The upper end.
    pub upper: f64,
}

impl Interval {
    /// Whether a value lies inside.
    pub fn holds(self, value: f64) -> bool {
        self.lower <= value && value <= self.upper
    }

    /// Checks a probability such as 0.95.
    pub(crate) fn level(level: f64) -> Result<f64, InputError> {
        if level > 0.0 && level < 1.0 {
            Ok(level)
        } else {
            Err(InputError::Setting { what: "the level of an interval", value: level })
        }
    }

    /// The middle share `level` of draws; reorders them.
    pub(crate) fn of_draws(draws: &mut [f64], level: f64) -> Interval {
        let tail = 0.5 * (1.0 - level);
        Interval { lower: sample::quantile(draws, tail), upper: sample::quantile(draws, 1.0 - tail) }
    }

    /// A value less a quantity of which this is the interval.
    pub(crate) fn under(self, value: f64) -> Interval {
        Interval { lower: value - self.upper, upper: value - self.lower }
    }
}

/// A value and its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Magnitude {
    /// The best single value.
    pub value: f64,
    /// Where it may well be.
    pub interval: Interval,
}

impl Magnitude {
    /// In other units.
    pub(crate) fn scaled(self, by: f64) -> Magnitude {
        let (a, b) = (self.interval.lower * by, self.interval.upper * by);
        Magnitude { value: self.value * by, interval: Interval { lower: a.min(b), upper: a.max(b) } }
    }
}

/// What one method found.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// Effect per time of the campaign.
    pub average: Magnitude,
    /// Effect over the whole campaign.
    pub cumulative: Magnitude,
    /// Share of what would have happened; nothing where that may be zero or of either sign.
    pub relative: Option<Magnitude>,
    /// Standard error, or posterior standard deviation, of the average effect.
    pub error: f64,
    /// Two-sided: how often one would see this much if there were no effect.
    pub p: f64,
    /// Times with an outcome that it rests on.
    pub points: usize,
}

impl Estimate {
    /// From the average effect over so many times, of which the mean outcome was `happened`. What would have happened is
    /// `happened` less the effect, so that the relative effect goes up with the effect as long as that has one sign.
    pub(crate) fn of_average(
        average: Magnitude,
        error: f64,
        p: f64,
        points: usize,
        happened: f64,
    ) -> Estimate {
        let Interval { lower, upper } = average.interval;
        let share = |effect: f64| happened / (happened - effect) - 1.0;
        let one_sign = (happened - lower) * (happened - upper) > 0.0;
        let relative = one_sign.then(|| {
            let (a, b) = (share(lower), share(upper));
            Magnitude { value: share(average.value), interval: Interval { lower: a.min(b), upper: a.max(b) } }
        });
        let cumulative = average.scaled(points as f64);
        Estimate { average, cumulative, relative, error, p, points }
    }

    /// Whether no effect lies outside of the interval.
    pub fn shows_effect(&self) -> bool {
        !self.average.interval.holds(0.0)
    }
}

/// What a method came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// An estimate.
    Estimated(Estimate),
    /// None, and why.
    Refused(Refusal),
}

impl Outcome {
    /// The estimate, if there is one.
    pub fn estimate(&self) -> Option<&Estimate> {
        match self {
            Outcome::Estimated(estimate) => Some(estimate),
            Outcome::Refused(_) => None,
        }
    }

    /// A refusal is an outcome, wrong input is not.
    pub(crate) fn of(result: Result<Estimate, Stop>) -> Result<Outcome, InputError> {
        match result {
            Ok(estimate) => Ok(Outcome::Estimated(estimate)),
            Err(Stop::Refused(refusal)) => Ok(Outcome::Refused(refusal)),
            Err(Stop::Input(error)) => Err(error),
        }
    }
}
