//! What is believed before the data, in standard deviations of the outcome before the campaign.

use serde::{Deserialize, Serialize};

use super::chain::Variances;
use crate::study::InputError;

/// σ² is inverse gamma: a guess of the standard deviation σ, and how many observations it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct InverseGamma {
    /// The guess.
    pub guess: f64,
    /// Its worth.
    pub weight: f64,
}

/// What is believed of the standard deviation σ of a step, which is at most 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepPrior {
    /// A guess.
    Guess(InverseGamma),
    /// With this probability the part stands still, as good as (σ is exponential with mean 0.005); otherwise every
    /// σ up to 1 is as likely as any other.
    StillOrAny(f64),
}

/// The priors of the structural model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Priors {
    /// Of the step of the level.
    pub level: StepPrior,
    /// Of the step of the seasons.
    pub seasons: StepPrior,
    /// Of what is new in the noise, which is at most 1.2.
    pub noise: InverseGamma,
    /// How much of the noise may carry over to the next time: ρ is uniform up to this in size. What carries over more
    /// than that is the level's.
    pub carry: f64,
    /// Controls expected to matter; one is in with this number over the number of controls and the intercept.
    pub model_size: f64,
    /// Observations that the prior of the coefficients is worth (Zellner's g).
    pub slab_weight: f64,
    /// Whether the variance of that prior is in units of the noise's rather than of the outcome's.
    pub slab_by_noise: bool,
}

/// Largest variance of the noise: 1.2 standard deviations of the outcome; and of a step: one. As in `bsts`.
pub(super) const NOISE_LIMIT: f64 = 1.44;
const STEP_LIMIT: f64 = 1.0;
/// Mean of the standard deviation of a step that is as good as none.
const STILL: f64 = 0.005;

impl InverseGamma {
    /// Degrees of freedom and sum of squares.
    pub(super) fn df_and_ss(self) -> (f64, f64) {
        (self.weight, self.weight * self.guess * self.guess)
    }

    /// Logarithm of the density of ln σ² at this variance, but for a constant.
    fn log_density(self, variance: f64) -> f64 {
        let (df, ss) = self.df_and_ss();
        -0.5 * (df * libm::log(variance) + ss / variance)
    }

    fn check(self) -> Result<(), InputError> {
        for (what, value, right) in [
            ("the guess of a spread", self.guess, self.guess > 0.0 && self.guess <= 1.0),
            ("the weight of a spread's guess", self.weight, self.weight > 0.0 && self.weight.is_finite()),
        ] {
            if !right {
                return Err(InputError::Setting { what, value });
            }
        }
        Ok(())
    }
}

impl StepPrior {
    /// Logarithm of the density of ln σ² at this variance, but for a constant.
    fn log_density(self, variance: f64) -> f64 {
        if variance > STEP_LIMIT {
            return f64::NEG_INFINITY;
        }
        match self {
            StepPrior::Guess(guess) => guess.log_density(variance),
            StepPrior::StillOrAny(still) => {
                let sd = variance.sqrt();
                let none = still / STILL * libm::exp(-sd / STILL);
                libm::log(sd * (none + 1.0 - still))
            }
        }
    }

    fn check(self) -> Result<(), InputError> {
        match self {
            StepPrior::Guess(guess) => guess.check(),
            StepPrior::StillOrAny(still) if (0.0..=1.0).contains(&still) => Ok(()),
            StepPrior::StillOrAny(value) => {
                Err(InputError::Setting { what: "the probability of standing still", value })
            }
        }
    }
}

impl Priors {
    /// Those of `CausalImpact` 1.4.1 and the `bsts` 0.9.10 below it, with or without controls: constants of
    /// `impact_model.R`, defaults of `bsts`, `AddSeasonal` and `SpikeSlabPrior`.
    ///
    /// They are here to compare with it. They all but rule out that the level wanders, and with controls they are 50
    /// observations' worth of belief that those explain 0.8 of the variance: where that is not so, intervals are
    /// too narrow. `cargo bench -p effect` shows by how much.
    pub fn causal_impact(controls: bool) -> Priors {
        let (guess, weight) = if controls { (0.2f64.sqrt(), 50.0) } else { (1.0, 0.01) };
        Priors {
            level: StepPrior::Guess(InverseGamma { guess: 0.01, weight: 32.0 }),
            seasons: StepPrior::Guess(InverseGamma { guess: 0.01, weight: 0.01 }),
            noise: InverseGamma { guess, weight },
            carry: 0.0,
            model_size: 3.0,
            slab_weight: 0.01,
            slab_by_noise: true,
        }
    }

    /// Logarithm of the density of the logarithms of the variances, but for a constant.
    pub(super) fn log_density(&self, v: Variances) -> f64 {
        let seasons = if v.seasons > 0.0 { self.seasons.log_density(v.seasons) } else { 0.0 };
        if v.carry.abs() > self.carry {
            return f64::NEG_INFINITY;
        }
        let noise = if v.noise > NOISE_LIMIT { f64::NEG_INFINITY } else { self.noise.log_density(v.noise) };
        noise + self.level.log_density(v.level) + seasons
    }

    /// Where a chain begins: much noise, and a level that hardly moves.
    pub(super) fn start(&self, seasonal: bool) -> Variances {
        Variances { noise: 0.5, carry: 0.0, level: 1e-3, seasons: if seasonal { 1e-3 } else { 0.0 } }
    }

    pub(super) fn check(&self) -> Result<(), InputError> {
        self.level.check()?;
        self.seasons.check()?;
        self.noise.check()?;
        if !(0.0..1.0).contains(&self.carry) {
            return Err(InputError::Setting { what: "what may carry over of the noise", value: self.carry });
        }
        for (what, value) in [
            ("the expected number of controls", self.model_size),
            ("the weight of the coefficients' prior", self.slab_weight),
        ] {
            if !(value > 0.0 && value.is_finite()) {
                return Err(InputError::Setting { what, value });
            }
        }
        Ok(())
    }
}

/// Next to nothing is believed but that a level may wander: chosen because intervals then cover what they claim on
/// steady series, autocorrelated ones and random walks alike (`cargo bench -p effect`). On steady series they are
/// wider than need be for one who knows that they are steady.
impl Default for Priors {
    fn default() -> Priors {
        Priors {
            level: StepPrior::StillOrAny(0.3),
            seasons: StepPrior::StillOrAny(0.5),
            noise: InverseGamma { guess: 0.01, weight: 0.01 },
            carry: 0.8,
            model_size: 3.0,
            slab_weight: 0.01,
            slab_by_noise: false,
        }
    }
}
