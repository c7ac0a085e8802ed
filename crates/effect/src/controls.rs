//! Whether a control moves with the campaign.
//!
//! A control stands for what would have happened; one that the campaign moved, or that something else moved just
//! then, does not. Each is predicted from the others and its own past like an outcome.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::estimate::{Magnitude, Outcome};
use crate::study::{InputError, Study};
use crate::{Bsts, Stop};

/// What a control did while the campaign ran.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Movement {
    /// The control.
    pub name: String,
    /// How far it was from where the others and its past would have it; nothing if that cannot be told.
    pub average: Option<Magnitude>,
    /// How often it is as far for no reason.
    pub p: Option<f64>,
    /// Whether that is seldom enough to refuse it, so many controls considered.
    pub moves: bool,
}

impl Bsts {
    /// Looks at every control.
    pub fn movements(&self, study: &Study, level: f64) -> Result<Vec<Movement>, Stop> {
        let controls = study.controls().len();
        let share = self.limits.control_moves / controls.max(1) as f64;
        // Enough draws for the tail that is asked for to have ten in it.
        let draws = self.draws.max((10.0 / share / self.chains.max(1) as f64).min(50_000.0) as usize);
        let bsts = Bsts { draws, ..self.clone() };
        let one = |i: usize| -> Result<Movement, InputError> {
            let moved = study.of_control(i)?;
            let estimate =
                bsts.run_stream(&moved, 3000 + i as u64).and_then(|posterior| Ok(posterior.estimate(level)?));
            let outcome = Outcome::of(estimate)?;
            let estimate = outcome.estimate();
            let p = estimate.map(|e| e.p);
            Ok(Movement {
                name: moved.outcome().name.clone(),
                average: estimate.map(|e| e.average),
                p,
                moves: p.is_some_and(|p| p < share),
            })
        };
        Ok((0..controls).into_par_iter().map(one).collect::<Result<_, InputError>>()?)
    }
}
