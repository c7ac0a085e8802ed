use serde::Serialize;

/// Where a unit's rank lies.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankSpread {
    /// The unit.
    pub unit: String,
    /// Its rank by the plan.
    pub nominal: Option<u32>,
    /// Mean rank.
    pub mean: f64,
    /// Median rank.
    pub median: f64,
    /// 5 % quantile. Quantiles are R's type 7 where all evaluations count the same, else the least rank that
    /// reaches the share.
    pub q5: f64,
    /// 95 % quantile.
    pub q95: f64,
    /// Best rank.
    pub best: u32,
    /// Worst rank.
    pub worst: u32,
    /// The probability of every rank, from 1 on.
    pub shares: Vec<f64>,
    /// The probability of having no rank.
    pub unranked: f64,
}

/// Rank spreads from the ranks of all evaluations (units within evaluations) and their probabilities; none
/// means that all count the same.
pub(super) fn spreads(
    units: &[String],
    nominal: &[u16],
    ranks: &[u16],
    probabilities: Option<&[f64]>,
) -> Vec<RankSpread> {
    let n = units.len();
    let runs = ranks.len() / n;
    let mut shares = vec![0.0; n * (n + 1)];
    let mut counts = vec![0_u32; n * (n + 1)];
    for (run, ranks) in ranks.chunks_exact(n).enumerate() {
        for (row, &rank) in ranks.iter().enumerate() {
            let place = row * (n + 1) + usize::from(rank);
            counts[place] += 1;
            shares[place] += probabilities.map_or(0.0, |p| p[run]);
        }
    }
    if probabilities.is_none() {
        for (share, &count) in shares.iter_mut().zip(&counts) {
            *share = f64::from(count) / runs as f64;
        }
    }
    (0..n)
        .map(|row| {
            let span = row * (n + 1)..(row + 1) * (n + 1);
            let counts = probabilities.is_none().then(|| &counts[span.clone()][1..]);
            spread(&units[row], nominal[row], &shares[span], counts)
        })
        .collect()
}

fn spread(unit: &str, nominal: u16, shares: &[f64], counts: Option<&[u32]>) -> RankSpread {
    let (unranked, shares) = (shares[0], &shares[1..]);
    let total: f64 = shares.iter().sum();
    let mean = shares.iter().zip(1..).map(|(share, rank)| share * f64::from(rank)).sum::<f64>() / total;
    let first = shares.iter().position(|s| *s > 0.0).map_or(0, |i| i as u32 + 1);
    let last = shares.iter().rposition(|s| *s > 0.0).map_or(0, |i| i as u32 + 1);
    let at = |q: f64| match counts {
        Some(counts) => quantile_of_counts(counts, q),
        None => quantile_of_shares(shares, q * total),
    };
    RankSpread {
        unit: unit.to_owned(),
        nominal: (nominal > 0).then_some(u32::from(nominal)),
        mean,
        median: at(0.5),
        q5: at(0.05),
        q95: at(0.95),
        best: first,
        worst: last,
        shares: shares.to_vec(),
        unranked,
    }
}

/// R's type 7 of the ranks of which there are so many each.
fn quantile_of_counts(counts: &[u32], q: f64) -> f64 {
    let total: u32 = counts.iter().sum();
    if total == 0 {
        return f64::NAN;
    }
    let place = q * f64::from(total - 1);
    let value = |index: u32| {
        let mut reached = 0;
        let found = counts.iter().position(|count| {
            reached += count;
            reached > index
        });
        found.map_or(f64::NAN, |i| i as f64 + 1.0)
    };
    let (below, share) = (place.floor() as u32, place.fract());
    let low = value(below);
    if share == 0.0 { low } else { low + share * (value((below + 1).min(total - 1)) - low) }
}

fn quantile_of_shares(shares: &[f64], target: f64) -> f64 {
    let mut reached = 0.0;
    let found = shares.iter().position(|share| {
        reached += share;
        reached >= target - 1e-12
    });
    found.map_or(f64::NAN, |i| i as f64 + 1.0)
}
