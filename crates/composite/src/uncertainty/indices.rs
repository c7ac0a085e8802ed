use serde::Serialize;

/// What one factor has to do with an answer, as shares of the answer's variance; none where the answer never
/// varies.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Indices {
    pub first: Option<f64>,
    pub total: Option<f64>,
    pub shapley: Option<f64>,
}

/// A share of variance, and between what limits it lies with 95 % confidence: equal ones if it is exact.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Share {
    /// The share.
    pub value: f64,
    /// Lower limit.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
}

/// What one factor has to do with an answer, as shares of the answer's variance. The fields are empty where the
/// answer never varies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sensitivity {
    /// The factor.
    pub factor: String,
    /// First order: what would go away, on average, if this factor alone were known.
    pub first: Option<Share>,
    /// Total: what would remain if all others were known.
    pub total: Option<Share>,
    /// Shapley's share; those of all factors sum to one.
    pub shapley: Option<Share>,
}

impl Share {
    pub(super) fn exact(value: f64) -> Self {
        Self { value, low: value, high: value }
    }
}

impl Sensitivity {
    pub(super) fn exact(factor: &str, indices: &Indices) -> Self {
        Self {
            factor: factor.to_owned(),
            first: indices.first.map(Share::exact),
            total: indices.total.map(Share::exact),
            shapley: indices.shapley.map(Share::exact),
        }
    }
}
