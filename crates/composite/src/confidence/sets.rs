use serde::{Deserialize, Serialize};

use crate::check::{Problem, Problems};
use crate::random::{Stream, normal_quantile};

/// For how many units a set of ranks is to hold at once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// For each unit on its own.
    #[default]
    Marginal,
    /// For all units together.
    Simultaneous,
}

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RankSets {
    /// How often the sets are to hold the true ranks.
    pub coverage: f64,
    /// For how many units at once.
    pub scope: Scope,
    /// Draws for critical values.
    pub draws: u32,
    /// The same seed gives the same sets.
    pub seed: u64,
}

impl Default for RankSets {
    fn default() -> Self {
        Self { coverage: 0.95, scope: Scope::Marginal, draws: 2000, seed: 1 }
    }
}

/// The ranks that a unit may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RankSet {
    /// The best of them.
    pub best: u32,
    /// The rank by the scores.
    pub rank: u32,
    /// The worst of them.
    pub worst: u32,
}

const STREAM: u32 = 9;

/// Rank sets from scores, higher being better, and the covariance of their errors, row after row; a diagonal
/// one for independent errors. Errors are taken as normal.
///
/// A unit is behind another one with certainty where their difference lies outside of an interval; the best rank
/// of its set is one more than the number of units that are ahead of it so, the worst leaves out those behind.
pub fn rank_sets(scores: &[f64], covariance: &[f64], what: &RankSets) -> Result<Vec<RankSet>, Problems> {
    let n = scores.len();
    let bad = |why: &str| -> Problems {
        Problem::BadSetting { setting: "rank sets".to_owned(), why: why.to_owned() }.into()
    };
    if n < 2 || covariance.len() != n * n {
        return Err(bad("there must be at least two scores, and a covariance for each pair"));
    }
    if !scores.iter().chain(covariance).all(|v| v.is_finite()) {
        return Err(bad("scores and covariances must be finite"));
    }
    let is_share = what.coverage > 0.0 && what.coverage < 1.0;
    if !is_share || !(100..=1 << 20).contains(&what.draws) {
        return Err(bad("coverage is between 0 and 1, and there are 100 to a million draws"));
    }
    let factor =
        cholesky(covariance, n).ok_or_else(|| bad("the covariance matrix is not positive semidefinite"))?;
    let errors = draw(&factor, n, what);
    let pairs = Pairs { scores, covariance, errors: &errors, coverage: what.coverage, n };
    let mut ahead = vec![0; n];
    let mut behind = vec![0; n];
    if what.scope == Scope::Simultaneous {
        let all = (0..n).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
        for (first, second) in pairs.decided(all) {
            behind[first] += 1;
            ahead[second] += 1;
        }
    } else {
        for unit in 0..n {
            let own = (0..n).filter(|other| *other != unit).map(|other| (unit, other)).collect();
            for (first, _) in pairs.decided(own) {
                let count = if first == unit { &mut behind[unit] } else { &mut ahead[unit] };
                *count += 1;
            }
        }
    }
    let set = |unit: usize| RankSet {
        best: 1 + ahead[unit],
        rank: 1 + scores.iter().filter(|s| **s > scores[unit]).count() as u32,
        worst: n as u32 - behind[unit],
    };
    Ok((0..n).map(set).collect())
}

struct Pairs<'a> {
    scores: &'a [f64],
    covariance: &'a [f64],
    /// Units within draws.
    errors: &'a [f64],
    coverage: f64,
    n: usize,
}

impl Pairs<'_> {
    /// The standard error of a difference.
    fn error(&self, a: usize, b: usize) -> f64 {
        let c = |i: usize, j: usize| self.covariance[i * self.n + j];
        (c(a, a) + c(b, b) - 2.0 * c(a, b)).max(0.0).sqrt()
    }

    /// The pairs whose order is certain, the unit that is ahead first. With every pair that falls away the
    /// critical value of the others becomes smaller: that is the stepdown.
    fn decided(&self, pairs: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
        let mut open: Vec<(usize, usize, f64)> =
            pairs.into_iter().map(|(a, b)| (a, b, self.error(a, b))).collect();
        let mut decided = Vec::new();
        loop {
            let critical = self.critical(&open);
            let before = open.len();
            open.retain(|&(a, b, error)| {
                let difference = self.scores[a] - self.scores[b];
                let is_certain = difference.abs() > critical * error;
                if is_certain {
                    decided.push(if difference > 0.0 { (a, b) } else { (b, a) });
                }
                !is_certain
            });
            if open.len() == before || open.is_empty() {
                return decided;
            }
        }
    }

    /// What the largest of all studentised differences stays below with this probability if nothing differs.
    fn critical(&self, open: &[(usize, usize, f64)]) -> f64 {
        let mut largest: Vec<f64> = self
            .errors
            .chunks_exact(self.n)
            .map(|e| {
                let studentised =
                    open.iter().filter(|p| p.2 > 0.0).map(|&(a, b, error)| (e[a] - e[b]).abs() / error);
                studentised.fold(0.0, f64::max)
            })
            .collect();
        largest.sort_unstable_by(f64::total_cmp);
        let place = (self.coverage * largest.len() as f64).ceil() as usize;
        largest[place.clamp(1, largest.len()) - 1]
    }
}

/// Normal errors with this covariance, units within draws.
fn draw(factor: &[f64], n: usize, what: &RankSets) -> Vec<f64> {
    let stream = Stream::new(what.seed, STREAM);
    let mut errors = Vec::with_capacity(n * what.draws as usize);
    let mut z = vec![0.0; n];
    for run in 0..u64::from(what.draws) {
        for (place, z) in z.iter_mut().enumerate() {
            *z = normal_quantile(stream.at(run, place as u32));
        }
        errors.extend((0..n).map(|i| (0..=i).map(|j| factor[i * n + j] * z[j]).sum::<f64>()));
    }
    errors
}

/// L with L·Lᵀ the matrix, which may be singular; none if it is not positive semidefinite.
fn cholesky(matrix: &[f64], n: usize) -> Option<Vec<f64>> {
    let largest = (0..n).map(|i| matrix[i * n + i]).fold(0.0, f64::max);
    let tiny = largest * 1e-10;
    let mut l = vec![0.0; n * n];
    for i in 0..n {
        for j in 0..=i {
            let known: f64 = (0..j).map(|k| l[i * n + k] * l[j * n + k]).sum();
            let rest = matrix[i * n + j] - known;
            l[i * n + j] = match (i == j, l[j * n + j]) {
                (true, _) if rest < -tiny => return None,
                (true, _) => rest.max(0.0).sqrt(),
                (false, pivot) if pivot > tiny.sqrt() => rest / pivot,
                (false, _) => 0.0,
            };
        }
    }
    Some(l)
}
