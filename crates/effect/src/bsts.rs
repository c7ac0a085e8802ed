//! Bayesian structural time series: what would have happened, drawn from a model of the time before.
//!
//! yₜ = μₜ + sₜ + xₜ'β + aₜ, μₜ₊₁ = μₜ + ηₜ, aₜ = ρ aₜ₋₁ + εₜ, all normal. With ρ = 0 it is the model of Brodersen,
//! Gallusser, Koehler, Remy, Scott 2015, “Inferring causal impact using Bayesian structural time-series models”,
//! equations 2.1 to 2.7 (and Scott, Varian 2014), which takes what carries over for a wandering level.
//!
//! Outcome and controls are standardised on the time before the campaign. The level starts at the first value with the
//! outcome's variance, 1; with controls the intercept of the reference's regression is folded into that start, which
//! then has the variance 21: 1 and 0.2/0.01, the guess of the noise over the slab's weight.

mod chain;
mod level;
mod posterior;
mod priors;
mod regression;
mod seasonal;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::math::sample;
use crate::random::Random;
use crate::study::{InputError, Limits, Seasons, Study, present};
use crate::{Refusal, Stop};

use chain::{Draws, Run};
use level::Level;
pub use posterior::{Coefficient, Convergence, Path, Posterior};
pub use priors::{InverseGamma, Priors, StepPrior};
use regression::Regression;
use seasonal::Seasonal;

/// How the model is run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bsts {
    /// Independent chains, at least 2 to be able to tell whether they agree.
    pub chains: usize,
    /// Rounds of each chain that are thrown away.
    pub warm_up: usize,
    /// Rounds of each chain that are kept; more, with more thrown away, if chains do not settle in so few.
    pub draws: usize,
    /// What the draws depend on, with the data; on nothing else, whatever the number of threads.
    pub seed: u64,
    /// Beliefs before the data.
    pub priors: Priors,
    /// A seasonal part, if any.
    pub seasons: Option<Seasons>,
    /// What is too little data.
    pub limits: Limits,
}

/// Chains further apart than this have not settled (Gelman and others, Bayesian Data Analysis 3, section 11.5).
const R_HAT_LIMIT: f64 = 1.1;

/// How many times the draws asked for are made, one after the other, until chains have settled.
const PATIENCE: [usize; 3] = [1, 4, 16];

impl Default for Bsts {
    fn default() -> Bsts {
        Bsts {
            chains: 4,
            warm_up: 250,
            draws: 500,
            seed: 1,
            priors: Priors::default(),
            seasons: None,
            limits: Limits::default(),
        }
    }
}

impl Bsts {
    /// Runs the chains, in parallel, or says why there is no point in it.
    pub fn run(&self, study: &Study) -> Result<Posterior, Stop> {
        self.run_stream(study, 0)
    }

    /// The same with the random numbers of another stream, so that repeated runs are independent.
    pub(crate) fn run_stream(&self, study: &Study, stream: u64) -> Result<Posterior, Stop> {
        self.check()?;
        let (pre, post) = study.outcome_in(&self.limits)?;
        let mut columns = study.controls_in(&self.limits)?;
        if let Some(seasons) = self.seasons
            && pre.len() < 2 * seasons.cycle()
        {
            return Err(Refusal::SeasonsTooFew { have: pre.len(), need: 2 * seasons.cycle() }.into());
        }
        let known = present(&pre);
        let (mean, sd) = (sample::mean(&known), sample::sd(&known));
        let y: Vec<f64> = pre.iter().map(|v| (v - mean) / sd).collect();
        for column in &mut columns {
            let (mean, sd) = (sample::mean(&column[..pre.len()]), sample::sd(&column[..pre.len()]));
            column.iter_mut().for_each(|v| *v = (*v - mean) / sd);
        }
        let gap = study.window().post.start - study.window().pre.end;
        let run = Run { warm_up: self.warm_up, draws: self.draws, pre: pre.len(), gap, post: post.len() };
        let mut r_hat = f64::INFINITY;
        for times in PATIENCE {
            let run = Run { warm_up: run.warm_up * times, draws: run.draws * times, ..run };
            let draws = self.chains(&y, &columns, run, study.window().pre.start, stream);
            let posterior = Posterior::new(draws, self.chains, study, post.clone(), mean, sd);
            r_hat = posterior.convergence().r_hat;
            if r_hat <= R_HAT_LIMIT {
                return Ok(posterior);
            }
        }
        Err(Refusal::NotConverged { r_hat }.into())
    }

    fn chains(&self, y: &[f64], columns: &[Vec<f64>], run: Run, offset: usize, stream: u64) -> Draws {
        let start = y.iter().copied().find(|v| !v.is_nan()).unwrap_or(0.0);
        let variance = if columns.is_empty() { 1.0 } else { 21.0 };
        let regression = Regression::new(columns, run.pre, &self.priors);
        let one = |chain: usize| {
            let random = Random::new(self.seed, (stream << 16) | chain as u64);
            let regression = regression.clone();
            match self.seasons {
                None => {
                    let state = Level::new(run.pre, start, variance);
                    chain::run(state, regression, &self.priors, y, columns, run, random)
                }
                Some(seasons) => {
                    let state = Seasonal::new(run.pre, start, variance, seasons, offset % seasons.duration);
                    chain::run(state, regression, &self.priors, y, columns, run, random)
                }
            }
        };
        let parts: Vec<Draws> = (0..self.chains).into_par_iter().map(one).collect();
        parts.into_iter().fold(Draws::default(), |mut all, part| {
            all.append(part);
            all
        })
    }

    fn check(&self) -> Result<(), InputError> {
        self.priors.check()?;
        for (what, value, least) in
            [("the number of chains", self.chains, 1), ("the number of draws", self.draws, 10)]
        {
            if value < least || value > 1 << 16 {
                return Err(InputError::Setting { what, value: value as f64 });
            }
        }
        if let Some(seasons) = self.seasons
            && (seasons.count < 2 || seasons.duration < 1)
        {
            return Err(InputError::Setting { what: "the number of seasons", value: seasons.count as f64 });
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
