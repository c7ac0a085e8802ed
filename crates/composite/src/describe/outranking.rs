use crate::work::net_weights;

/// Who is ahead of whom: per pair of units, the weight of the columns in which the first is ahead, ties
/// counting half, of all columns that both have.
#[derive(Debug, Clone, PartialEq)]
pub struct Outranking {
    units: usize,
    shares: Vec<Option<f64>>,
}

impl Outranking {
    /// From columns, more being better, and their weights.
    pub fn new(columns: &[Vec<Option<f64>>], weights: &[f64]) -> Self {
        let units = columns.first().map_or(0, Vec::len);
        let numbers: Vec<Vec<f64>> =
            columns.iter().map(|c| c.iter().map(|v| v.unwrap_or(f64::NAN)).collect()).collect();
        let (mut net, mut both) = (vec![0.0; units], vec![0.0; units]);
        let mut shares = Vec::with_capacity(units * units);
        for row in 0..units {
            let columns = numbers.iter().map(Vec::as_slice).zip(weights.iter().copied());
            net_weights(columns, row, &mut net, &mut both);
            shares.extend((0..units).map(|other| {
                let compared = other != row && both[other] > 0.0;
                compared.then(|| 0.5 + 0.5 * net[other] / both[other])
            }));
        }
        Self { units, shares }
    }

    /// The share for a pair; none for a unit and itself, and for two with nothing in common.
    pub fn share(&self, unit: usize, other: usize) -> Option<f64> {
        self.shares.get(unit * self.units + other).copied().flatten()
    }

    /// Pairs in which one unit is ahead in everything.
    pub fn dominant(&self) -> usize {
        self.shares.iter().flatten().filter(|share| **share >= 1.0).count()
    }

    /// Their share of all pairs.
    pub fn share_dominant(&self) -> f64 {
        let pairs = self.units * self.units.saturating_sub(1) / 2;
        if pairs == 0 { 0.0 } else { self.dominant() as f64 / pairs as f64 }
    }
}
