//! Interrupted time series: did level or slope change when the campaign began?
//!
//! y = a + b t + c D + d (t - t₀) D, D being 1 from the campaign's beginning t₀ on (Wagner, Soumerai, Zhang,
//! Ross-Degnan 2002), with a mean for every season but the first if there are seasons. The average effect is c plus d
//! times the mean of t - t₀. No control is used: what else changed at t₀ is counted as the campaign's.

use serde::{Deserialize, Serialize};

use crate::estimate::{Estimate, Interval, Magnitude};
use crate::math::carried::Mixture;
use crate::math::law;
use crate::math::ols::Ols;
use crate::study::{Limits, Seasons, Study};
use crate::{Refusal, Stop};

/// How segmented regression is run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Its {
    /// Lags of Newey and West's errors; 4 (n/100)^(2/9), cut to a whole number, if none is given.
    pub lags: Option<usize>,
    /// Seasons, if any.
    pub seasons: Option<Seasons>,
    /// What is too little data.
    pub limits: Limits,
}

/// A coefficient with Newey and West's error.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The coefficient.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
    /// Two-sided, from Student's t.
    pub p: f64,
}

/// What segmented regression found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Segments {
    /// The level where the campaign begins, as the time before has it.
    pub level: f64,
    /// The trend before, per time.
    pub trend: f64,
    /// How much the level jumped.
    pub jump: Change,
    /// How much the trend changed, per time.
    pub bend: Change,
    /// The average effect with errors in which the autocorrelation is integrated out, which hold up on short series.
    pub estimate: Estimate,
    /// The average effect with Newey and West's errors, which are too small on short autocorrelated series.
    pub newey_west: Estimate,
    /// The lags they took.
    pub lags: usize,
    /// How much of an error carries over to the next time.
    pub autocorrelation: f64,
    /// Probability that it is more than nine tenths.
    pub persistent: f64,
}

/// The regression's columns, outcome and times.
pub(crate) struct Design {
    pub columns: Vec<Vec<f64>>,
    pub y: Vec<f64>,
    pub times: Vec<usize>,
    pub contrast: Vec<f64>,
    /// Mean outcome during the campaign, and how many values that is.
    pub happened: f64,
    pub points: usize,
}

impl Its {
    /// Fits the segments, with intervals of this level.
    pub fn run(&self, study: &Study, level: f64) -> Result<Segments, Stop> {
        let level = Interval::level(level)?;
        let (pre, post) = study.outcome_in(&self.limits)?;
        let window = study.window();
        let times = window.pre.clone().chain(window.post.clone());
        let values: Vec<(usize, f64)> =
            times.zip(pre.into_iter().chain(post)).filter(|(_, y)| !y.is_nan()).collect();
        let design = self.design(&values, window.post.start)?;
        let dependent = || Refusal::TooFewForModel { have: design.y.len(), need: 2 * design.columns.len() };
        if design.y.len() < 2 * design.columns.len() {
            return Err(dependent().into());
        }
        let fit = Ols::fit(&design.columns, &design.y).ok_or_else(dependent)?;
        let n = design.y.len() as f64;
        let lags = self.lags.unwrap_or((4.0 * (n / 100.0).powf(2.0 / 9.0)) as usize);
        let covariance = fit.newey_west(&design.columns, &design.times, lags);
        let change = |i: usize| {
            let (value, error) = (fit.coefficients[i], covariance.get(i, i).sqrt());
            Change { value, error, p: law::t_two_sided(value / error, fit.df()) }
        };
        let mixture =
            Mixture::of(&design.columns, &design.y, &design.times, &design.contrast).ok_or_else(dependent)?;
        if mixture.persistent > self.limits.persistent {
            let name = study.outcome().name.clone();
            return Err(Refusal::TooPersistent { name, probability: mixture.persistent }.into());
        }
        let average: f64 = fit.coefficients.iter().zip(&design.contrast).map(|(b, c)| b * c).sum();
        let error = covariance.form(&design.contrast).sqrt();
        let half = error * law::t_quantile(0.5 + 0.5 * level, fit.df());
        let classic =
            Magnitude { value: average, interval: Interval { lower: average - half, upper: average + half } };
        let p = law::t_two_sided(average / error, fit.df());
        Ok(Segments {
            level: fit.coefficients[0],
            trend: fit.coefficients[1],
            jump: change(2),
            bend: change(3),
            estimate: of_mixture(&mixture, level, design.points, design.happened),
            newey_west: Estimate::of_average(classic, error, p, design.points, design.happened),
            lags,
            autocorrelation: mixture.autocorrelation,
            persistent: mixture.persistent,
        })
    }

    /// Times are counted from the campaign's beginning, which changes nothing but a, and rounds better.
    pub(crate) fn design(&self, values: &[(usize, f64)], start: usize) -> Result<Design, Refusal> {
        let since = |t: usize| t as f64 - start as f64;
        let column = |of: &dyn Fn(usize) -> f64| values.iter().map(|(t, _)| of(*t)).collect::<Vec<f64>>();
        let post = |t: usize| f64::from(u8::from(t >= start));
        let mut columns =
            vec![column(&|_| 1.0), column(&since), column(&post), column(&|t| post(t) * since(t))];
        if let Some(seasons) = self.seasons {
            let before = values.iter().filter(|(t, _)| *t < start).count();
            if before < 2 * seasons.cycle() {
                return Err(Refusal::SeasonsTooFew { have: before, need: 2 * seasons.cycle() });
            }
            for season in 1..seasons.count {
                let here = |t: usize| (t / seasons.duration) % seasons.count == season;
                columns.push(column(&|t| f64::from(u8::from(here(t)))));
            }
        }
        let during: Vec<&(usize, f64)> = values.iter().filter(|(t, _)| *t >= start).collect();
        let points = during.len();
        let mut contrast = vec![0.0; columns.len()];
        contrast[2] = 1.0;
        contrast[3] = during.iter().map(|(t, _)| since(*t)).sum::<f64>() / points as f64;
        Ok(Design {
            y: values.iter().map(|(_, y)| *y).collect(),
            times: values.iter().map(|(t, _)| *t).collect(),
            happened: during.iter().map(|(_, y)| *y).sum::<f64>() / points as f64,
            columns,
            contrast,
            points,
        })
    }
}

/// An average effect of which the law is a mixture.
pub(crate) fn of_mixture(mixture: &Mixture, level: f64, points: usize, happened: f64) -> Estimate {
    let tail = 0.5 * (1.0 - level);
    let interval = Interval { lower: mixture.quantile(tail), upper: mixture.quantile(1.0 - tail) };
    let average = Magnitude { value: mixture.mean(), interval };
    Estimate::of_average(average, mixture.error(), mixture.p(), points, happened)
}
