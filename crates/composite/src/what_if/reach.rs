use serde::{Deserialize, Serialize};

use crate::check::{Problem, Problems};
use crate::model::Model;

use super::WhatIf;

/// What may be moved to reach a rank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lever {
    /// One indicator.
    Indicator(String),
    /// All indicators below a group at once, each the same share of its way to the best.
    Group(String),
}

/// What it takes to reach a rank with one lever.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reach {
    /// The lever.
    pub lever: Lever,
    /// The least share of the way from the unit's own values to the best ones that is enough; none if going all
    /// the way is not.
    pub share: Option<f64>,
    /// The rank there, or all the way if that is not enough.
    pub rank: Option<u32>,
    /// What the values must become.
    pub moves: Vec<Move>,
}

/// A value's way.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Move {
    /// The indicator.
    pub indicator: String,
    /// The unit's own value, before denomination; where it is missing, what fills it.
    pub from: f64,
    /// What it must become.
    pub to: f64,
}

/// Points looked at between a unit's own value and the best, so that a way that leads up, down and up again is
/// not missed.
const GRID: u32 = 32;
/// Halvings of the interval that was found.
const HALVINGS: u32 = 40;

/// One indicator's way for the unit.
struct Way {
    indicator: usize,
    from: f64,
    best: f64,
    /// Whether the table has a value there; NaN is put back if not.
    is_known: bool,
}

impl Model {
    /// The smallest changes that bring a unit to this rank or a better one, lever by lever, the smallest share
    /// first. Values go no further than the best that any ranked unit has.
    ///
    /// The way is searched at 32 points and then by halving; where ranks are not monotone between two of those
    /// points, the answer is still enough, but a smaller one may exist.
    pub fn reach(&self, unit: &str, rank: u32, levers: &[Lever]) -> Result<Vec<Reach>, Problems> {
        let mut compiler = self.compiler();
        let row = compiler.unit("reach", unit);
        let mut indicators = Vec::new();
        for lever in levers {
            indicators.push(match lever {
                Lever::Indicator(code) => compiler.indicator("reach", code).into_iter().collect(),
                Lever::Group(code) => {
                    compiler.group("reach", code).map_or_else(Vec::new, |g| self.indicators_below(g))
                }
            });
        }
        if rank == 0 {
            let why = "ranks begin at 1".to_owned();
            compiler.problems.push(Problem::BadSetting { setting: "reach".to_owned(), why });
        }
        let Some(row) = row.filter(|_| compiler.problems.is_empty()) else {
            return Err(Problems(compiler.problems));
        };
        let mut what_if = self.what_if();
        let mut found: Vec<Reach> = levers
            .iter()
            .zip(&indicators)
            .map(|(lever, list)| what_if.reach(lever, list, row, rank))
            .collect();
        found.sort_by(|a, b| {
            let share = |r: &Reach| r.share.unwrap_or(f64::INFINITY);
            share(a).total_cmp(&share(b))
        });
        Ok(found)
    }

    fn indicators_below(&self, group: usize) -> Vec<usize> {
        let node = self.tree.indicators + group;
        let is_below = |i: &usize| {
            let mut here = *i;
            while let Some(parent) = self.tree.parent[here] {
                here = self.tree.indicators + parent;
                if here == node {
                    return true;
                }
            }
            false
        };
        (0..self.tree.indicators).filter(is_below).collect()
    }
}

impl WhatIf<'_> {
    fn reach(&mut self, lever: &Lever, indicators: &[usize], row: usize, rank: u32) -> Reach {
        let ways: Vec<Way> = indicators.iter().filter_map(|&i| self.way(i, row)).collect();
        let enough = |what_if: &mut Self, share: f64| {
            what_if.go(&ways, row, share);
            what_if.settle().is_ok() && what_if.rank_at(row).is_some_and(|r| r <= rank)
        };
        let mut last = 0.0;
        let mut share = enough(self, 0.0).then_some(0.0);
        for point in 1..=GRID {
            if share.is_some() {
                break;
            }
            let here = f64::from(point) / f64::from(GRID);
            if enough(self, here) {
                share = Some(self.halve(last, here, enough));
            }
            last = here;
        }
        self.go(&ways, row, share.unwrap_or(1.0));
        let reached = self.rank_at(row);
        let moves = ways.iter().map(|way| Move {
            indicator: self.model.tree.code(way.indicator).to_owned(),
            from: way.from,
            to: way.at(share.unwrap_or(1.0)),
        });
        let moves = moves.collect();
        for way in &ways {
            self.put(way.indicator, row, if way.is_known { way.from } else { f64::NAN });
        }
        Reach { lever: lever.clone(), share, rank: reached, moves }
    }

    /// The least share between one that is not enough and one that is.
    fn halve(&mut self, mut low: f64, mut high: f64, enough: impl Fn(&mut Self, f64) -> bool) -> f64 {
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if enough(self, middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        high
    }

    fn rank_at(&self, row: usize) -> Option<u32> {
        Some(u32::from(self.work.top.ranks[row])).filter(|r| *r > 0)
    }

    /// From the unit's value to the best, before denomination; none if the indicator is not used.
    fn way(&self, i: usize, row: usize) -> Option<Way> {
        let rows = self.model.rows();
        let span = i * rows..(i + 1) * rows;
        if !self.settings.used[i] {
            return None;
        }
        let sign = self.settings.sign[i];
        let ranked = self.work.data.divided[span.clone()].iter().zip(&self.work.data.kept);
        let best = ranked.filter(|(v, kept)| **kept && !v.is_nan()).map(|(v, _)| v * sign);
        let best = best.fold(f64::NEG_INFINITY, f64::max) * sign;
        // Back from denomination.
        let factor = self.settings.divide[i]
            .map_or(1.0, |by| self.numbers.denominators[by.column * rows + row] / by.scale);
        let known = self.numbers.indicators[span.start + row];
        let is_known = !known.is_nan();
        let from = if is_known { known } else { self.work.data.filled[span.start + row] * factor };
        let way = Way { indicator: i, from, best: best * factor, is_known };
        (way.from.is_finite() && way.best.is_finite()).then_some(way)
    }

    fn go(&mut self, ways: &[Way], row: usize, share: f64) {
        for way in ways {
            self.put(way.indicator, row, way.at(share));
        }
    }
}

impl Way {
    fn at(&self, share: f64) -> f64 {
        if share >= 1.0 { self.best } else { self.from + share * (self.best - self.from) }
    }
}
