//! Units over time, some of them in the campaign.

use serde::{Deserialize, Serialize};

use crate::Refusal;
use crate::math::{law, sample};
use crate::study::{InputError, Limits, Series, Study, Window};

/// A unit, such as a country, and its outcome over time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Unit {
    /// Its name and outcome.
    pub series: Series,
    /// Whether the campaign was there.
    pub treated: bool,
}

/// Units of which the shape is known to be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    units: Vec<Unit>,
    window: Window,
}

impl Panel {
    /// Checks lengths, names, numbers and times.
    pub fn new(units: Vec<Unit>, window: Window) -> Result<Panel, InputError> {
        let mut series = units.iter().map(|u| u.series.clone());
        if let Some(first) = series.next() {
            Study::new(first, series.collect(), window.clone())?;
        }
        Ok(Panel { units, window })
    }

    /// The units.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The campaign's times.
    pub fn window(&self) -> &Window {
        &self.window
    }
}

/// A panel without gaps: units and times that had too many are left out and named.
#[derive(Clone, Debug)]
pub(super) struct Balanced {
    /// Outcomes of units in the campaign, and outside of it, over the kept times.
    pub treated: Vec<Vec<f64>>,
    pub controls: Vec<Vec<f64>>,
    pub times: Vec<usize>,
    /// How many of the times are before the campaign.
    pub pre: usize,
    pub dropped_units: Vec<String>,
    pub dropped_times: Vec<usize>,
}

impl Balanced {
    /// Leaves out units with too many gaps, then the times at which one of the others has one.
    pub(super) fn of(panel: &Panel, limits: &Limits, least_pre: usize) -> Result<Balanced, Refusal> {
        let Window { pre, post } = panel.window.clone();
        let all: Vec<usize> = pre.clone().chain(post.clone()).collect();
        let missing = |u: &Unit, times: &[usize]| {
            times.iter().filter(|&&t| u.series.values[t].is_none()).count() as f64 / times.len() as f64
        };
        let (kept, dropped): (Vec<&Unit>, Vec<&Unit>) =
            panel.units.iter().partition(|u| missing(u, &all) <= limits.missing);
        let (times, dropped_times): (Vec<usize>, Vec<usize>) =
            all.iter().partition(|&&t| kept.iter().all(|u| u.series.values[t].is_some()));
        let share = dropped_times.len() as f64 / all.len() as f64;
        if share > limits.missing {
            let name = "all units together".to_owned();
            return Err(Refusal::MissingTooMuch { name, share, limit: limits.missing });
        }
        let before = times.iter().filter(|t| pre.contains(t)).count();
        if before < least_pre {
            return Err(Refusal::PreTooShort { have: before, need: least_pre });
        }
        if times.len() - before < limits.post {
            return Err(Refusal::PostTooShort { have: times.len() - before, need: limits.post });
        }
        let of = |treated: bool| -> Vec<Vec<f64>> {
            let chosen = kept.iter().filter(|u| u.treated == treated);
            chosen.map(|u| times.iter().filter_map(|&t| u.series.values[t]).collect()).collect()
        };
        Ok(Balanced {
            treated: of(true),
            controls: of(false),
            pre: before,
            times,
            dropped_units: dropped.iter().map(|u| u.series.name.clone()).collect(),
            dropped_times,
        })
    }

    /// Mean over units, time by time, in the campaign less outside of it.
    pub(super) fn gap(&self) -> Vec<f64> {
        let mean =
            |units: &[Vec<f64>], t: usize| units.iter().map(|u| u[t]).sum::<f64>() / units.len() as f64;
        (0..self.times.len()).map(|t| mean(&self.treated, t) - mean(&self.controls, t)).collect()
    }

    /// One number of each unit, in the campaign and outside of it.
    pub(super) fn each(&self, of: impl Fn(&[f64]) -> f64) -> [Vec<f64>; 2] {
        [&self.treated, &self.controls].map(|units| units.iter().map(|u| of(u)).collect())
    }

    /// Mean during the campaign less mean before it, of each unit.
    pub(super) fn changes(&self) -> [Vec<f64>; 2] {
        self.each(|u| sample::mean(&u[self.pre..]) - sample::mean(&u[..self.pre]))
    }
}

/// The difference of two groups' means, unequal variances allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Welch {
    pub value: f64,
    /// Σu²/n² over both groups: the clustered variance without corrections.
    pub raw: f64,
    pub error: f64,
    pub df: f64,
}

impl Welch {
    /// Welch 1947 with Satterthwaite's degrees of freedom. For a balanced panel whose units are clusters this is the
    /// CR2 correction of clustered errors with the degrees of freedom of Bell and McCaffrey (2002; Imbens, Kolesár 2016).
    pub(super) fn of([a, b]: &[Vec<f64>; 2]) -> Welch {
        let part = |x: &[f64]| {
            let (n, mean) = (x.len() as f64, sample::mean(x));
            let ss: f64 = x.iter().map(|v| (v - mean) * (v - mean)).sum();
            (n, mean, ss)
        };
        let ((n, mean_a, ss_a), (m, mean_b, ss_b)) = (part(a), part(b));
        let (va, vb) = (ss_a / (n * (n - 1.0)), ss_b / (m * (m - 1.0)));
        Welch {
            value: mean_a - mean_b,
            raw: ss_a / (n * n) + ss_b / (m * m),
            error: (va + vb).sqrt(),
            df: (va + vb) * (va + vb) / (va * va / (n - 1.0) + vb * vb / (m - 1.0)),
        }
    }

    /// Two-sided; of differences without any spread, whether there is one.
    pub(super) fn p(&self) -> f64 {
        if self.error > 0.0 {
            law::t_two_sided(self.value / self.error, self.df)
        } else {
            f64::from(u8::from(self.value == 0.0))
        }
    }

    /// What is to be added and taken off for an interval of this level.
    pub(super) fn half(&self, level: f64) -> f64 {
        if self.error > 0.0 { self.error * law::t_quantile(0.5 + 0.5 * level, self.df) } else { 0.0 }
    }
}
