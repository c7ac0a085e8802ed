//! Sensitivity by sampling: two independent samples A and B of all factors, and points that take some factors
//! from one and the others from the other.
//!
//! First and total order after Jansen, “Analysis of variance designs for model output”, 1999; Shapley's shares
//! by walking from A to B factor by factor in a random order (Goda, “A simple algorithm for global sensitivity
//! analysis with Shapley effects”, 2021). Per row that is 2d evaluations (3 for a single factor).

use rayon::prelude::*;

use crate::check::Problem;
use crate::random::{DIMENSIONS, Stream, sobol};

use super::design::{Design, Kind, Point};
use super::indices::{Indices, Sensitivity, Share};
use super::question::Asked;

/// Streams of random numbers for what is not a factor's.
const UNIFORM: u32 = 0;
const ORDER: u32 = 1;
const RESAMPLE: u32 = 2;

const CHUNK: usize = 16;
/// Resamples for intervals, and of how many blocks of rows they are made.
const RESAMPLES: usize = 400;
const BLOCKS: usize = 256;

/// Rows of evaluations. In a row: A, B, then A with one factor from B for each factor, then the middle of the
/// walk from A to B.
pub(super) struct Sample {
    pub rows: usize,
    slots: usize,
    factors: usize,
    questions: usize,
    /// Questions within slots within rows.
    answers: Vec<f64>,
    /// Units of A, then of B, per row.
    pub ranks: Vec<u16>,
}

/// The points of one row.
struct Row<'d> {
    a: &'d [Point],
    b: &'d [Point],
}

pub(super) fn slots(factors: usize) -> usize {
    2 + factors + factors.saturating_sub(2)
}

impl Sample {
    pub fn empty(design: &Design, questions: usize) -> Self {
        let factors = design.factors.len();
        let slots = slots(factors);
        Self { rows: 0, slots, factors, questions, answers: Vec::new(), ranks: Vec::new() }
    }

    /// Adds rows until there are so many. A row depends on its number alone.
    pub fn grow(
        &mut self,
        rows: usize,
        design: &Design,
        asked: &[Asked],
        nominal: &[u16],
    ) -> Result<(), Problem> {
        let (n, per_row) = (design.model.rows(), self.slots * self.questions);
        let start = self.rows;
        self.answers.resize(rows * per_row, 0.0);
        self.ranks.resize(rows * 2 * n, 0);
        self.rows = rows;
        let (slots, factors) = (self.slots, self.factors);
        let new_answers = &mut self.answers[start * per_row..];
        let new_ranks = &mut self.ranks[start * 2 * n..];
        let failed = new_ranks
            .par_chunks_mut(2 * n * CHUNK)
            .zip(new_answers.par_chunks_mut(per_row * CHUNK))
            .enumerate()
            .map_init(
                || (design.worker(), vec![Point::default(); 3 * factors], vec![0; factors]),
                |(worker, points, order), (chunk, (ranks, answers))| {
                    for (i, (ranks, answers)) in
                        ranks.chunks_exact_mut(2 * n).zip(answers.chunks_exact_mut(per_row)).enumerate()
                    {
                        let row = (start + chunk * CHUNK + i) as u64;
                        let (ab, here) = points.split_at_mut(2 * factors);
                        let (a, b) = ab.split_at_mut(factors);
                        design.place(row, a, b);
                        design.shuffle(row, order);
                        for slot in 0..slots {
                            Row { a, b }.slot(slot, order, here);
                            if let Err(fault) = design.evaluate(worker, here) {
                                return Some(design.named(fault, here));
                            }
                            let top = &worker.work.top;
                            if slot < 2 {
                                ranks[slot * n..(slot + 1) * n].copy_from_slice(&top.ranks);
                            }
                            let to = &mut answers[slot * asked.len()..(slot + 1) * asked.len()];
                            for (to, asked) in to.iter_mut().zip(asked) {
                                *to = asked.answer(&top.ranks, top.score(), nominal);
                            }
                        }
                    }
                    None
                },
            )
            .collect::<Vec<Option<Problem>>>();
        failed.into_iter().flatten().next().map_or(Ok(()), Err)
    }
}

/// The index of every unit in the points of the first sample: units within evaluations.
pub(super) fn scores(design: &Design, runs: usize) -> Result<Vec<f64>, Problem> {
    let (n, d) = (design.model.rows(), design.factors.len());
    let mut scores = vec![0.0; runs * n];
    let failed = scores
        .par_chunks_mut(n)
        .enumerate()
        .map_init(
            || (design.worker(), vec![Point::default(); 2 * d]),
            |(worker, points), (row, scores)| {
                let (a, b) = points.split_at_mut(d);
                design.place(row as u64, a, b);
                if let Err(fault) = design.evaluate(worker, a) {
                    return Some(design.named(fault, a));
                }
                scores.copy_from_slice(worker.work.top.score());
                None
            },
        )
        .collect::<Vec<Option<Problem>>>();
    failed.into_iter().flatten().next().map_or(Ok(scores), Err)
}

impl Row<'_> {
    /// The point of a slot.
    fn slot(&self, slot: usize, order: &[usize], here: &mut [Point]) {
        let d = self.a.len();
        here.copy_from_slice(if slot == 1 { self.b } else { self.a });
        if slot >= 2 + d {
            for &factor in &order[..slot - d] {
                here[factor] = self.b[factor];
            }
        } else if slot >= 2 {
            here[slot - 2] = self.b[slot - 2];
        }
    }
}

impl Design<'_> {
    /// The two samples' points in a row: from a scrambled Sobol' sequence as far as its dimensions go, for the
    /// factors that need one number.
    fn place(&self, row: u64, a: &mut [Point], b: &mut [Point]) {
        let scalars = self.factors.iter().filter(|f| f.is_scalar()).count();
        let mut scalar = 0;
        for (i, factor) in self.factors.iter().enumerate() {
            for (half, point) in [&mut a[i], &mut b[i]].into_iter().enumerate() {
                let dimension = scalar + half * scalars;
                let u = if factor.is_scalar() && 2 * scalars <= DIMENSIONS {
                    sobol(self.seed, row as u32, dimension)
                } else {
                    Stream::new(self.seed, UNIFORM).at(row, (2 * i + half) as u32)
                };
                *point = Point { u, run: row, half: half as u32 };
            }
            scalar += usize::from(factor.is_scalar());
        }
    }

    /// A random order of the factors (Fisher and Yates).
    fn shuffle(&self, row: u64, order: &mut [usize]) {
        for (i, factor) in order.iter_mut().enumerate() {
            *factor = i;
        }
        for i in (1..order.len()).rev() {
            let u = Stream::new(self.seed, ORDER).at(row, i as u32);
            order.swap(i, (u * (i + 1) as f64) as usize);
        }
    }
}

impl super::design::CompiledFactor {
    fn is_scalar(&self) -> bool {
        matches!(self.kind, Kind::Choices { .. } | Kind::Range { .. })
    }
}

/// Sums over consecutive rows, of all that the estimators need.
#[derive(Clone)]
struct Block {
    rows: f64,
    /// Of A and B, less the mean of all, and of its squares.
    sum: f64,
    square: f64,
    /// Per factor: (B − AB)², (A − AB)² and the gain on the walk, each halved.
    factors: Vec<[f64; 3]>,
}

impl Block {
    fn empty(factors: usize) -> Self {
        Self { rows: 0.0, sum: 0.0, square: 0.0, factors: vec![[0.0; 3]; factors] }
    }

    fn add(&mut self, other: &Self) {
        self.rows += other.rows;
        self.sum += other.sum;
        self.square += other.square;
        for (own, other) in self.factors.iter_mut().zip(&other.factors) {
            for (own, other) in own.iter_mut().zip(other) {
                *own += other;
            }
        }
    }

    fn clear(&mut self) {
        (self.rows, self.sum, self.square) = (0.0, 0.0, 0.0);
        self.factors.fill([0.0; 3]);
    }
}

impl Sample {
    /// A question's mean, variance and sensitivities, with intervals from resampling blocks of rows.
    pub fn answer(&self, question: usize, design: &Design) -> (f64, f64, Vec<Sensitivity>) {
        let (centre, blocks) = self.blocks(question, design);
        let mut all = Block::empty(self.factors);
        blocks.iter().for_each(|block| all.add(block));
        let (variance, found) = all.indices();
        let mut resampled: Vec<[Vec<f64>; 3]> = vec![Default::default(); self.factors];
        let stream = Stream::new(design.seed, RESAMPLE);
        for resample in 0..RESAMPLES {
            all.clear();
            for place in 0..blocks.len() {
                let u = stream.at(resample as u64, place as u32);
                all.add(&blocks[(u * blocks.len() as f64) as usize]);
            }
            // The variance is that of the resample too; COINr keeps that of the full sample.
            let (_, indices) = all.indices();
            for (into, indices) in resampled.iter_mut().zip(indices) {
                for (into, v) in into.iter_mut().zip([indices.first, indices.total, indices.shapley]) {
                    into.extend(v);
                }
            }
        }
        let sensitivities = found
            .iter()
            .zip(&mut resampled)
            .zip(&design.factors)
            .map(|((indices, [first, total, shapley]), factor)| Sensitivity {
                factor: factor.name.clone(),
                first: share(indices.first, first),
                total: share(indices.total, total),
                shapley: share(indices.shapley, shapley),
            })
            .collect();
        (centre, variance, sensitivities)
    }

    /// The mean of A and B, and sums over blocks of rows.
    fn blocks(&self, question: usize, design: &Design) -> (f64, Vec<Block>) {
        let d = self.factors;
        let per_row = self.slots * self.questions;
        let of_row = |row: &[f64], slot: usize| row[slot * self.questions + question];
        let rows = || self.answers.chunks_exact(per_row);
        let centre = rows().map(|r| of_row(r, 0) + of_row(r, 1)).sum::<f64>() / (2.0 * self.rows as f64);
        let size = self.rows.div_ceil(BLOCKS);
        let mut order = vec![0; d];
        let mut blocks = Vec::with_capacity(BLOCKS);
        for (number, chunk) in self.answers.chunks(per_row * size).enumerate() {
            let mut block = Block::empty(d);
            for (i, row) in chunk.chunks_exact(per_row).enumerate() {
                let y = |slot: usize| of_row(row, slot);
                let (a, b) = (y(0), y(1));
                block.rows += 1.0;
                block.sum += (a - centre) + (b - centre);
                block.square += (a - centre).powi(2) + (b - centre).powi(2);
                design.shuffle((number * size + i) as u64, &mut order);
                let mut before = 0.0;
                for (step, &factor) in order.iter().enumerate() {
                    let here = match step {
                        _ if step + 1 == d => b,
                        0 => y(2 + factor),
                        _ => y(1 + d + step),
                    };
                    let after = (a - here).powi(2) / 2.0;
                    let sums = &mut block.factors[factor];
                    sums[0] += (b - y(2 + factor)).powi(2) / 2.0;
                    sums[1] += (a - y(2 + factor)).powi(2) / 2.0;
                    sums[2] += after - before;
                    before = after;
                }
            }
            blocks.push(block);
        }
        (centre, blocks)
    }
}

impl Block {
    /// Sample variance and indices.
    fn indices(&self) -> (f64, Vec<Indices>) {
        let n = self.rows;
        let variance = ((self.square - self.sum * self.sum / (2.0 * n)) / (2.0 * n - 1.0)).max(0.0);
        // The walks go all the way from A to B: their gains sum to the mean of (A − B)²/2, another estimate of
        // the variance.
        let walked: f64 = self.factors.iter().map(|s| s[2]).sum();
        let indices = self.factors.iter().map(|s| Indices {
            first: (variance > 0.0).then(|| 1.0 - s[0] / (n * variance)),
            total: (variance > 0.0).then(|| s[1] / (n * variance)),
            shapley: (walked > 0.0).then(|| s[2] / walked),
        });
        (variance, indices.collect())
    }
}

/// An estimate and the middle 95 % of its resamples.
fn share(value: Option<f64>, resamples: &mut [f64]) -> Option<Share> {
    let value = value?;
    resamples.sort_unstable_by(f64::total_cmp);
    let at = |q: f64| crate::describe::quantile(resamples, q);
    Some(Share { value, low: at(0.025).min(value), high: at(0.975).max(value) })
}
