//! Every combination of choices, and sensitivity without sampling.

use rayon::prelude::*;

use crate::check::Problem;

use super::design::{Design, Point};
use super::indices::Indices;
use super::question::Asked;

/// More factors than this are sampled.
pub(super) const MOST_FACTORS: usize = 12;
/// Evaluations that one thread does before another may take over.
const CHUNK: usize = 64;

/// The values of all evaluations, in order: the first factor changes slowest.
pub(super) struct Enumeration {
    levels: Vec<usize>,
    /// Per factor, its choices' probabilities.
    shares: Vec<Vec<f64>>,
    pub probabilities: Vec<f64>,
    /// Whether all combinations are equally likely.
    pub even: bool,
    /// Questions within evaluations.
    pub answers: Vec<f64>,
    /// Units within evaluations.
    pub ranks: Vec<u16>,
}

/// How many combinations there are, if there are few enough factors and all are choices.
pub(super) fn combinations(design: &Design) -> Option<usize> {
    if design.factors.len() > MOST_FACTORS {
        return None;
    }
    design.factors.iter().try_fold(1_usize, |product, f| product.checked_mul(f.levels()?))
}

pub(super) fn enumerate(design: &Design, asked: &[Asked], nominal: &[u16]) -> Result<Enumeration, Problem> {
    let levels: Vec<usize> = design.factors.iter().map(|f| f.levels().unwrap_or(1)).collect();
    let shares: Vec<Vec<f64>> = design
        .factors
        .iter()
        .zip(&levels)
        .map(|(f, &levels)| (0..levels).map(|level| f.share(level)).collect())
        .collect();
    let total: usize = levels.iter().product();
    let (q, n) = (asked.len(), design.model.rows());
    let mut all = Enumeration {
        even: shares.iter().all(|s| s.iter().all(|p| (p - 1.0 / s.len() as f64).abs() < 1e-12)),
        probabilities: vec![0.0; total],
        answers: vec![0.0; total * q],
        ranks: vec![0; total * n],
        levels,
        shares,
    };
    let (levels, shares) = (&all.levels, &all.shares);
    let point_of = |index: usize, points: &mut [Point]| {
        let mut rest = index;
        let mut probability = 1.0;
        for factor in (0..levels.len()).rev() {
            let level = rest % levels[factor];
            rest /= levels[factor];
            points[factor].u = design.factors[factor].middle(level);
            probability *= shares[factor][level];
        }
        probability
    };
    let failed = all
        .ranks
        .par_chunks_mut(n * CHUNK)
        .zip(all.answers.par_chunks_mut(q * CHUNK))
        .zip(all.probabilities.par_chunks_mut(CHUNK))
        .enumerate()
        .map_init(
            || (design.worker(), vec![Point::default(); levels.len()]),
            |(worker, points), (chunk, ((ranks, answers), probabilities))| {
                for i in 0..probabilities.len() {
                    probabilities[i] = point_of(chunk * CHUNK + i, points);
                    if let Err(fault) = design.evaluate(worker, points) {
                        return Some(design.named(fault, points));
                    }
                    let top = &worker.work.top;
                    ranks[i * n..(i + 1) * n].copy_from_slice(&top.ranks);
                    for (slot, asked) in answers[i * q..(i + 1) * q].iter_mut().zip(asked) {
                        *slot = asked.answer(&top.ranks, top.score(), nominal);
                    }
                }
                None
            },
        )
        .collect::<Vec<Option<Problem>>>();
    match failed.into_iter().flatten().next() {
        Some(problem) => Err(problem),
        None => Ok(all),
    }
}

impl Enumeration {
    /// The mean of a question's answers, their variance, and what each factor has to do with it.
    ///
    /// With V_S the variance of the mean given the factors in S: first order V_{i}/V, total 1 − V_{all but i}/V,
    /// Shapley Σ_S |S|! (d − |S| − 1)! / d! (V_{S+i} − V_S)/V (Owen, “Sobol' indices and Shapley value”, 2014).
    pub fn indices(&self, question: usize, questions: usize) -> (f64, f64, Vec<Indices>) {
        let d = self.levels.len();
        let y: Vec<f64> = self.answers.iter().skip(question).step_by(questions).copied().collect();
        let mean: f64 = y.iter().zip(&self.probabilities).map(|(y, p)| y * p).sum();
        let centred: Vec<f64> = y.iter().map(|y| y - mean).collect();
        let mut closed = vec![0.0; 1 << d];
        self.average(&centred, d, 0, &mut closed);
        let all = (1 << d) - 1;
        let variance = closed[all];
        if variance <= 0.0 {
            return (mean, 0.0, vec![Indices::default(); d]);
        }
        let share = |v: f64| Some((v / variance).clamp(0.0, 1.0));
        let indices = (0..d)
            .map(|i| {
                let own = 1 << i;
                let shapley: f64 = (0..=all)
                    .filter(|s| s & own == 0)
                    .map(|s: usize| {
                        coalition_weight(s.count_ones() as usize, d) * (closed[s | own] - closed[s])
                    })
                    .sum();
                Indices {
                    first: share(closed[own]),
                    total: share(variance - closed[all & !own]),
                    shapley: share(shapley),
                }
            })
            .collect();
        (mean, variance, indices)
    }

    /// Fills in V_S for every S that agrees with `kept` from factor `next` on. `table` has the means given the
    /// kept factors and all before `next`.
    fn average(&self, table: &[f64], next: usize, kept: usize, closed: &mut [f64]) {
        let Some(factor) = next.checked_sub(1) else {
            closed[kept] = self.mean_square(table, kept);
            return;
        };
        self.average(table, factor, kept | 1 << factor, closed);
        let levels = self.levels[factor];
        // Kept factors behind this one change faster.
        let inner: usize =
            (next..self.levels.len()).filter(|f| kept >> f & 1 == 1).map(|f| self.levels[f]).product();
        let mut smaller = vec![0.0; table.len() / levels];
        for (outer, block) in table.chunks_exact(levels * inner).enumerate() {
            let to = &mut smaller[outer * inner..(outer + 1) * inner];
            for (slice, share) in block.chunks_exact(inner).zip(&self.shares[factor]) {
                for (to, v) in to.iter_mut().zip(slice) {
                    *to += share * v;
                }
            }
        }
        self.average(&smaller, factor, kept, closed);
    }

    /// Σp v² over a table of the kept factors.
    fn mean_square(&self, table: &[f64], kept: usize) -> f64 {
        let factors: Vec<usize> = (0..self.levels.len()).filter(|f| kept >> f & 1 == 1).collect();
        let mut sum = 0.0;
        for (index, v) in table.iter().enumerate() {
            let mut rest = index;
            let mut p = 1.0;
            for &factor in factors.iter().rev() {
                p *= self.shares[factor][rest % self.levels[factor]];
                rest /= self.levels[factor];
            }
            sum += p * v * v;
        }
        sum
    }
}

/// |S|! (d − |S| − 1)! / d! = 1 / (d · C(d − 1, |S|)).
pub(crate) fn coalition_weight(size: usize, d: usize) -> f64 {
    let choose = (0..size).fold(1.0, |c, i| c * (d - 1 - i) as f64 / (i + 1) as f64);
    1.0 / (d as f64 * choose)
}
