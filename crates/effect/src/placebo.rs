//! The same question where the answer is known to be no: at times before the campaign, and in places without it.
//!
//! In time: the campaign is moved to before it began (Bertrand, Duflo, Mullainathan 2004). In space: each control
//! is taken for the outcome, with the others as its controls, and the real outcome's effect over its error is ranked
//! among theirs (Abadie, Diamond, Hainmueller 2010).

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::estimate::{Estimate, Outcome};
use crate::math::law;
use crate::study::{InputError, Study, Window};
use crate::{Bsts, Its, Stop};

/// A method that estimates an effect from a study.
pub trait Method: Sync {
    /// The effect with intervals of this level. Runs with different numbers have random numbers of their own.
    fn estimate(&self, study: &Study, level: f64, run: u64) -> Result<Estimate, Stop>;
    /// Values before a campaign without which it refuses.
    fn least_pre(&self) -> usize;
    /// Values of a campaign without which it refuses.
    fn least_post(&self) -> usize;
}

impl Method for Bsts {
    fn estimate(&self, study: &Study, level: f64, run: u64) -> Result<Estimate, Stop> {
        Ok(self.run_stream(study, run)?.estimate(level)?)
    }

    fn least_pre(&self) -> usize {
        self.limits.pre.max(self.seasons.map_or(0, |s| 2 * s.cycle()))
    }

    fn least_post(&self) -> usize {
        self.limits.post
    }
}

impl Method for Its {
    fn estimate(&self, study: &Study, level: f64, _: u64) -> Result<Estimate, Stop> {
        Ok(self.run(study, level)?.estimate)
    }

    fn least_pre(&self) -> usize {
        self.limits.pre.max(self.seasons.map_or(0, |s| 2 * s.cycle()))
    }

    fn least_post(&self) -> usize {
        self.limits.post
    }
}

/// Where there was no campaign.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Where {
    /// From this time on.
    Time(usize),
    /// In this control.
    Control(String),
}

/// One question with a known answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placebo {
    /// Where.
    pub place: Where,
    /// What was found.
    pub outcome: Outcome,
}

/// All of them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placebos {
    /// One by one.
    pub runs: Vec<Placebo>,
    /// How many had an answer.
    pub answered: usize,
    /// How many found an effect.
    pub found: usize,
    /// How often a method that keeps its promise finds as many.
    pub found_p: f64,
    /// Share of effects, the real one among them, that are as large for their error as the real one.
    pub rank: f64,
}

impl Placebos {
    fn new(runs: Vec<Placebo>, level: f64, real: &Estimate) -> Placebos {
        let size = |e: &Estimate| e.average.value.abs() / e.error;
        let answers: Vec<&Estimate> = runs.iter().filter_map(|r| r.outcome.estimate()).collect();
        let answered = answers.len();
        let found = answers.iter().filter(|e| e.shows_effect()).count();
        let larger = answers.iter().filter(|e| size(e) >= size(real)).count();
        Placebos {
            answered,
            found,
            found_p: law::binomial_tail(found, answered, 1.0 - level),
            rank: (1 + larger) as f64 / (1 + answered) as f64,
            runs,
        }
    }
}

/// Moves the campaign to before it began: to times that do not overlap, each as long as it was, or shorter if fewer
/// than four would fit. `real` is what the method found of the real one.
pub fn in_time(
    method: &dyn Method,
    study: &Study,
    level: f64,
    real: &Estimate,
) -> Result<Placebos, InputError> {
    let Window { pre, post } = study.window().clone();
    let room = pre.len().saturating_sub(method.least_pre());
    let len = post.len().min((room / 4).max(method.least_post()));
    let starts: Vec<usize> = (1..=room / len.max(1)).map(|i| pre.end - i * len).collect();
    let runs = starts.into_par_iter().enumerate().map(|(i, start)| {
        let moved = study.at(Window { pre: pre.start..start, post: start..start + len })?;
        let outcome = Outcome::of(method.estimate(&moved, level, 1000 + i as u64))?;
        Ok(Placebo { place: Where::Time(start), outcome })
    });
    Ok(Placebos::new(runs.collect::<Result<_, InputError>>()?, level, real))
}

/// Takes each control for the outcome. `real` is what the method found of the real one.
pub fn in_space(
    method: &dyn Method,
    study: &Study,
    level: f64,
    real: &Estimate,
) -> Result<Placebos, InputError> {
    let runs = (0..study.controls().len()).into_par_iter().map(|i| {
        let moved = study.of_control(i)?;
        let outcome = Outcome::of(method.estimate(&moved, level, 2000 + i as u64))?;
        Ok(Placebo { place: Where::Control(moved.outcome().name.clone()), outcome })
    });
    Ok(Placebos::new(runs.collect::<Result<_, InputError>>()?, level, real))
}
