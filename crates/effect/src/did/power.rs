//! What difference in differences will be able to see.

use super::panel::{Panel, Welch};
use super::{Did, UNITS_PRE};
use crate::estimate::Interval;
use crate::its::Design;
use crate::math::sample;
use crate::power::{Power, planned_error, probability};
use crate::study::{Limits, Series, Window};
use crate::{Refusal, Stop, Unit};

impl Did {
    /// The smallest effect that is seen with this probability, in intervals of this level, from the time before alone.
    /// What the panel has later is not looked at; it may end with the time before.
    ///
    /// With clustered errors the error is that of a campaign in the last part of the time before, at the real one's
    /// lengths.
    pub fn power(&self, units: &[Unit], window: &Window, level: f64, seen: f64) -> Result<Power, Stop> {
        let (level, seen) = (Interval::level(level)?, probability(seen)?);
        let (pre, post) = (window.pre.clone(), window.post.clone());
        let len = post.len().min(pre.len() / 2).max(1);
        let cut = |u: &Unit| Unit {
            series: Series {
                name: u.series.name.clone(),
                values: u.series.values.iter().take(pre.end).copied().collect(),
            },
            treated: u.treated,
        };
        let start = pre.end - len;
        let known = Panel::new(
            units.iter().map(cut).collect(),
            Window { pre: pre.start..start, post: start..pre.end },
        )?;
        // All of them are from the time before, and count as such.
        let limits = Limits { pre: self.limits.pre.saturating_sub(len), ..self.limits.clone() };
        let (b, clustered) = Did { limits, ..self.clone() }.balanced(&known)?;
        let treated: Vec<f64> = b.treated.iter().map(|u| sample::mean(u)).collect();
        let mean = sample::mean(&treated);
        if clustered {
            let welch = Welch::of(&b.changes());
            let share = |before: usize, during: usize| 1.0 / before as f64 + 1.0 / during as f64;
            let scale = share(pre.len(), post.len()) / share(b.pre, b.times.len() - b.pre);
            return Ok(Power::of_error(welch.error * scale.sqrt(), welch.df, level, seen, mean));
        }
        let known = b.times.len();
        let times: Vec<usize> = b.times.iter().copied().chain(post.clone()).collect();
        let mut y = b.gap();
        y.resize(times.len(), 0.0);
        let during = times.iter().map(|t| f64::from(u8::from(post.contains(t)))).collect();
        let design = Design {
            columns: vec![vec![1.0; times.len()], during],
            y,
            times,
            contrast: vec![0.0, 1.0],
            happened: 0.0,
            points: post.len(),
        };
        let too_few = Refusal::TooFewForModel { have: known, need: UNITS_PRE };
        let (error, df) = planned_error(&design, &[0], known).ok_or(too_few)?;
        Ok(Power::of_error(error, df, level, seen, mean))
    }
}
