//! What is believed before the data, in standard deviations of the outcome before the campaign.

use serde::{Deserialize, Serialize};

use crate::study::InputError;

/// The priors of the structural model. All variances have inverse gamma priors, given as a guess of the
/// standard deviation and the number of observations the guess is worth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Priors {
    /// Guess of the step of the level.
    pub level_step: f64,
    /// What that guess is worth.
    pub level_weight: f64,
    /// Guess of the step of the seasons.
    pub season_step: f64,
    /// What that guess is worth.
    pub season_weight: f64,
    /// Controls expected to matter; one is in with this number over the number of controls and the intercept.
    pub model_size: f64,
    /// Share of the outcome's variance that controls are expected to explain: the noise is guessed as
    /// √(1 - R²) if there are controls and as 1 if there are none.
    pub expected_r2: f64,
    /// What that guess is worth if there are controls; it is worth next to nothing if there are none.
    pub noise_weight: f64,
    /// What the prior of the coefficients is worth (Zellner's g).
    pub slab_weight: f64,
}

impl Priors {
    /// Those of `CausalImpact` 1.4.1 and the `bsts` 0.9.10 below it: constants of `impact_model.R`, defaults of
    /// `AddSeasonal` and `SpikeSlabPrior`.
    ///
    /// They are here to compare with it. With controls that explain little they make intervals too narrow:
    /// 50 observations' worth of belief in an R² of 0.8. `cargo bench -p effect` shows by how much.
    pub const CAUSAL_IMPACT: Priors = Priors {
        level_step: 0.01,
        level_weight: 32.0,
        season_step: 0.01,
        season_weight: 0.01,
        model_size: 3.0,
        expected_r2: 0.8,
        noise_weight: 50.0,
        slab_weight: 0.01,
    };

    pub(crate) fn check(&self) -> Result<(), InputError> {
        for (what, value, right) in [
            (
                "the guess of the level's step",
                self.level_step,
                self.level_step > 0.0 && self.level_step <= 1.0,
            ),
            ("the weight of the level's step", self.level_weight, self.level_weight > 0.0),
            (
                "the guess of the seasons' step",
                self.season_step,
                self.season_step > 0.0 && self.season_step <= 1.0,
            ),
            ("the weight of the seasons' step", self.season_weight, self.season_weight > 0.0),
            ("the expected number of controls", self.model_size, self.model_size > 0.0),
            ("the expected R²", self.expected_r2, self.expected_r2 > 0.0 && self.expected_r2 < 1.0),
            ("the weight of the noise", self.noise_weight, self.noise_weight > 0.0),
            ("the weight of the coefficients' prior", self.slab_weight, self.slab_weight > 0.0),
        ] {
            if !right || !value.is_finite() {
                return Err(InputError::Setting { what, value });
            }
        }
        Ok(())
    }
}

impl Default for Priors {
    fn default() -> Priors {
        Priors { noise_weight: 1.0, ..Priors::CAUSAL_IMPACT }
    }
}
