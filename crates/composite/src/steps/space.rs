//! Weighted means of a function: the four usual ones are f⁻¹(Σw f(x) / Σw) with f = x, ln x, 1/x, xᵖ.

use crate::plan::Mean;

use super::elementary::{exp, exp_all, ln, ln_all};

/// The function f of a mean. A group's result is kept as f(x) where its parent uses the same f.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Space {
    Plain,
    Ln,
    Reciprocal,
    Power(f64),
}

impl Space {
    /// The mean's function; none for those of another kind.
    pub fn of(mean: Mean) -> Option<Self> {
        match mean {
            Mean::Arithmetic => Some(Self::Plain),
            Mean::Geometric => Some(Self::Ln),
            Mean::Harmonic => Some(Self::Reciprocal),
            Mean::Generalised { p: 1.0 } => Some(Self::Plain),
            Mean::Generalised { p } => Some(Self::Power(p)),
            Mean::Median | Mean::Copeland => None,
        }
    }

    /// The mean's name and the limit of its values, for messages; none if every value will do.
    pub fn limit(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Plain => None,
            Self::Ln => Some(("geometric", "above 0")),
            Self::Reciprocal => Some(("harmonic", "above 0")),
            Self::Power(p) if p < 0.0 => Some(("generalised", "above 0")),
            Self::Power(_) => Some(("generalised", "of 0 or more")),
        }
    }

    /// Whether the mean can take this value.
    #[inline]
    pub fn takes(self, value: f64) -> bool {
        match self {
            Self::Plain => true,
            Self::Power(p) if p > 0.0 => value >= 0.0,
            _ => value > 0.0,
        }
    }

    #[inline]
    pub fn enter(self, x: f64) -> f64 {
        match self {
            Self::Plain => x,
            Self::Ln => ln(x),
            Self::Reciprocal => 1.0 / x,
            Self::Power(p) => x.powf(p),
        }
    }

    #[inline]
    pub fn leave(self, y: f64) -> f64 {
        match self {
            Self::Plain => y,
            Self::Ln => exp(y),
            Self::Reciprocal => 1.0 / y,
            Self::Power(p) => y.powf(1.0 / p),
        }
    }

    /// f of every value.
    pub fn enter_all(self, x: &[f64], out: &mut [f64]) {
        match self {
            Self::Plain => out.copy_from_slice(x),
            Self::Ln => ln_all(x, out),
            Self::Reciprocal => out.iter_mut().zip(x).for_each(|(y, &v)| *y = 1.0 / v),
            _ => out.iter_mut().zip(x).for_each(|(y, &v)| *y = self.enter(v)),
        }
    }

    /// Back from f, in place.
    pub fn leave_all(self, x: &mut [f64]) {
        match self {
            Self::Plain => {}
            Self::Ln => exp_all(x),
            _ => x.iter_mut().for_each(|v| *v = self.leave(*v)),
        }
    }
}
