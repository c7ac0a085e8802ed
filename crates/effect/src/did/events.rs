//! Whether units moved alike before the campaign.

use serde::{Deserialize, Serialize};

use super::panel::{Balanced, Welch};
use crate::estimate::Interval;
use crate::math::carried::Mixture;
use crate::math::law;
use crate::math::matrix::{Square, dot};
use crate::math::ols::Ols;
use crate::math::sample;

/// The difference between units in the campaign and outside of it at one time, less that at the reference.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// The time.
    pub time: usize,
    /// The difference of differences.
    pub value: f64,
    /// Its clustered error, as in [`super::Differences::clustered`]; nothing if units are too few for one.
    pub error: Option<f64>,
    /// Welch's interval; nothing if units are too few for one.
    pub interval: Option<Interval>,
}

/// Differences time by time, and the check of those before the campaign.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventStudy {
    /// The time that others are compared with: the last before the campaign.
    pub reference: usize,
    /// All other times.
    pub events: Vec<Event>,
    /// How much faster units in the campaign rose before it, per time.
    pub slope: f64,
    /// How often units that move alike differ as much in slope.
    pub slope_p: f64,
    /// The slope that would be noticed in four cases of five: smaller ones go unseen (Roth 2022).
    pub slope_unseen: f64,
    /// The same for the differences between parts of the time before, together; nothing if units are too few.
    pub joint_p: Option<f64>,
}

impl EventStudy {
    /// Both checks as one, by Bonferroni.
    pub fn p(&self) -> f64 {
        match self.joint_p {
            Some(joint) => (2.0 * joint.min(self.slope_p)).min(1.0),
            None => self.slope_p,
        }
    }

    /// With enough units, they are what varies; otherwise the gap between the groups over time is.
    pub(super) fn of(b: &Balanced, clustered: bool, level: f64) -> Option<EventStudy> {
        let reference = b.pre - 1;
        let gap = b.gap();
        let events = (0..b.times.len()).filter(|&t| t != reference).map(|t| {
            let value = gap[t] - gap[reference];
            if !clustered {
                return Event { time: b.times[t], value, error: None, interval: None };
            }
            let welch = Welch::of(&b.each(|u| u[t] - u[reference]));
            let half = welch.half(level);
            Event {
                time: b.times[t],
                value,
                error: Some((welch.raw * correction(b, 2 * b.times.len() - 2)).sqrt()),
                interval: Some(Interval { lower: value - half, upper: value + half }),
            }
        });
        let events = events.collect();
        let (slope, slope_p, slope_unseen) = slope(b, clustered)?;
        let joint_p = if clustered { joint(b) } else { None };
        let reference = b.times[reference];
        Some(EventStudy { reference, events, slope, slope_p, slope_unseen, joint_p })
    }
}

/// The small-sample factor of clustered errors, G/(G - 1) (N - 1)/(N - K), K being the units and `others`.
pub(super) fn correction(b: &Balanced, others: usize) -> f64 {
    let units = (b.treated.len() + b.controls.len()) as f64;
    let n = units * b.times.len() as f64;
    units / (units - 1.0) * (n - 1.0) / (n - units - others as f64)
}

/// Difference of slopes, its p, and the one that is noticed with probability 0.8 at 5 %.
fn slope(b: &Balanced, clustered: bool) -> Option<(f64, f64, f64)> {
    let times: Vec<f64> = b.times[..b.pre].iter().map(|&t| t as f64 - b.times[0] as f64).collect();
    let columns = [vec![1.0; b.pre], times];
    let noticed = |error: f64, df: f64| error * (law::t_quantile(0.975, df) + law::t_quantile(0.8, df));
    if clustered {
        let slopes = b.each(|u| Ols::fit(&columns, &u[..b.pre]).map_or(f64::NAN, |f| f.coefficients[1]));
        let welch = Welch::of(&slopes);
        return Some((welch.value, welch.p(), noticed(welch.error, welch.df)));
    }
    let mixture = Mixture::of(&columns, &b.gap()[..b.pre], &b.times[..b.pre], &[0.0, 1.0])?;
    Some((mixture.mean(), mixture.p(), noticed(mixture.error(), b.pre as f64 - 2.0)))
}

/// Hotelling's T² (1931) on up to four parts of the time before, each less the last of them.
fn joint(b: &Balanced) -> Option<f64> {
    let (n, m) = (b.treated.len(), b.controls.len());
    let parts = 4.min(b.pre / 2).min((n + m).saturating_sub(3));
    let p = parts.checked_sub(1).filter(|p| *p > 0)?;
    let part = |u: &[f64], i: usize| sample::mean(&u[i * b.pre / parts..(i + 1) * b.pre / parts]);
    let rows = [&b.treated, &b.controls].map(|units| -> Vec<Vec<f64>> {
        units.iter().map(|u| (0..p).map(|i| part(u, i) - part(u, p)).collect()).collect()
    });
    let means = rows.each_ref().map(|rows| -> Vec<f64> {
        (0..p).map(|i| rows.iter().map(|r| r[i]).sum::<f64>() / rows.len() as f64).collect()
    });
    let mut pooled = Square::zero(p);
    let df = (n + m - 2) as f64;
    for (rows, means) in rows.iter().zip(&means) {
        for row in rows {
            for i in 0..p {
                for j in 0..p {
                    pooled.add(i, j, (row[i] - means[i]) * (row[j] - means[j]) / df);
                }
            }
        }
    }
    let apart: Vec<f64> = means[0].iter().zip(&means[1]).map(|(a, b)| a - b).collect();
    let t2 = (n * m) as f64 / (n + m) as f64 * dot(&apart, &pooled.factor()?.solve(&apart));
    let rest = df + 1.0 - p as f64;
    Some(law::f_tail(t2 * rest / (df * p as f64), p as f64, rest))
}
