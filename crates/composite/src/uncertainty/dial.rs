//! Numbers of a plan that can be turned.

use crate::check::Problem;
use crate::model::{Model, ScaleRule, Settings};
use crate::plan::{Mean, ScreenBy, Treatment};
use crate::work::Step;

use super::factor::Parameter;

/// A parameter, found.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Dial {
    Weight(usize),
    Exponent,
    LeastPresent,
    ScreenPresent,
    Skewness,
    Kurtosis,
    Winsorise,
    Low,
    High,
    Target(usize),
    LowerGoalpost(usize),
    UpperGoalpost(usize),
}

impl Dial {
    /// Finds a parameter. `possible` are the settings that the plan and the choices of other factors lead to:
    /// a parameter that none of them has is of a step that does not exist.
    pub fn new(
        factor: &str,
        parameter: &Parameter,
        model: &Model,
        possible: &[Settings],
    ) -> Result<Self, Vec<Problem>> {
        let mut compiler = model.compiler();
        let mut indicator = |code: &str| compiler.indicator(factor, code);
        let dial = match parameter {
            Parameter::Weight(node) => compiler.node(factor, node).map(Self::Weight),
            Parameter::Target(code) => indicator(code).map(Self::Target),
            Parameter::LowerGoalpost(code) => indicator(code).map(Self::LowerGoalpost),
            Parameter::UpperGoalpost(code) => indicator(code).map(Self::UpperGoalpost),
            Parameter::Exponent => Some(Self::Exponent),
            Parameter::LeastPresent => Some(Self::LeastPresent),
            Parameter::ScreenPresent => Some(Self::ScreenPresent),
            Parameter::Skewness => Some(Self::Skewness),
            Parameter::Kurtosis => Some(Self::Kurtosis),
            Parameter::Winsorise => Some(Self::Winsorise),
            Parameter::Low => Some(Self::Low),
            Parameter::High => Some(Self::High),
        };
        let Some(dial) = dial else { return Err(compiler.problems) };
        match dial.step_name() {
            Some(step) if !possible.iter().any(|settings| dial.is_there(settings)) => {
                Err(vec![Problem::AbsentStep { factor: factor.to_owned(), step }])
            }
            _ => Ok(dial),
        }
    }

    /// What the message says is absent.
    fn step_name(&self) -> Option<&'static str> {
        match self {
            Self::Weight(_) | Self::LeastPresent => None,
            Self::Exponent => Some("aggregate by a generalised mean"),
            Self::ScreenPresent => Some("screen by values present"),
            Self::Skewness | Self::Kurtosis | Self::Winsorise => Some("treat"),
            Self::Low | Self::High => Some("normalise by min-max"),
            Self::Target(_) => Some("normalise by target"),
            Self::LowerGoalpost(_) | Self::UpperGoalpost(_) => Some("normalise by goalposts"),
        }
    }

    fn is_there(&self, settings: &Settings) -> bool {
        match self {
            Self::Weight(_) | Self::LeastPresent => true,
            Self::Exponent => settings.mean.iter().any(|m| matches!(m, Mean::Generalised { .. })),
            Self::ScreenPresent => matches!(settings.screen.by, ScreenBy::Present | ScreenBy::Both),
            Self::Skewness | Self::Kurtosis | Self::Winsorise => settings.treat.iter().any(treated),
            Self::Low | Self::High => settings.scale.iter().any(|s| matches!(s, ScaleRule::MinMax { .. })),
            Self::Target(i) => matches!(settings.scale[*i], ScaleRule::Target { .. }),
            Self::LowerGoalpost(i) | Self::UpperGoalpost(i) => {
                matches!(settings.scale[*i], ScaleRule::Between { .. })
            }
        }
    }

    /// The first step that must be done again.
    pub fn step(&self) -> Step {
        match self {
            Self::Weight(_) | Self::Exponent | Self::LeastPresent => Step::Top,
            Self::ScreenPresent => Step::Screen,
            Self::Skewness | Self::Kurtosis | Self::Winsorise => Step::Treat,
            _ => Step::Scale,
        }
    }

    pub fn turn(&self, value: f64, settings: &mut Settings) {
        match *self {
            Self::Weight(node) => settings.weights[node] = value,
            Self::LeastPresent => settings.least_present = value,
            Self::ScreenPresent => settings.screen.least_present = value,
            Self::Exponent => {
                for mean in &mut settings.mean {
                    if let Mean::Generalised { p } = mean {
                        *p = value;
                    }
                }
            }
            Self::Skewness => treatments(settings, |t| t.skewness = value),
            Self::Kurtosis => treatments(settings, |t| t.kurtosis = value),
            Self::Winsorise => treatments(settings, |t| t.winsorise = value.max(0.0) as u32),
            Self::Low | Self::High => {
                let is_low = *self == Self::Low;
                for scale in &mut settings.scale {
                    if let ScaleRule::MinMax { low, high } = scale {
                        *(if is_low { low } else { high }) = value;
                    }
                }
            }
            Self::Target(i) => {
                if let ScaleRule::Target { target, .. } = &mut settings.scale[i] {
                    *target = value;
                }
            }
            Self::LowerGoalpost(i) => {
                if let ScaleRule::Between { low, .. } = &mut settings.scale[i] {
                    *low = value;
                }
            }
            Self::UpperGoalpost(i) => {
                if let ScaleRule::Between { high, .. } = &mut settings.scale[i] {
                    *high = value;
                }
            }
        }
    }
}

fn treated(treatment: &Treatment) -> bool {
    *treatment != Treatment::NONE && !treatment.always
}

fn treatments(settings: &mut Settings, change: impl Fn(&mut Treatment)) {
    settings.treat.iter_mut().filter(|t| treated(t)).for_each(change);
}
