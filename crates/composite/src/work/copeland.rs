use crate::model::{Model, Settings};
use crate::steps::space::Space;

use super::scaled::Scaled;
use super::top::Top;

/// What counts as a tie: weights that are equal on paper need not be after adding.
const TIE: f64 = 1e-12;

/// Per other unit, the weight of the columns in which the unit at `row` is ahead less that of those in which it
/// is behind, and the weight of those that both have. The first number of a pair is exactly minus that of the
/// pair turned round, so the result does not depend on the order of the units.
pub(crate) fn net_weights<'a>(
    columns: impl Iterator<Item = (&'a [f64], f64)>,
    row: usize,
    net: &mut [f64],
    both: &mut [f64],
) {
    net.fill(0.0);
    both.fill(0.0);
    for (x, weight) in columns {
        let own = x[row];
        if own.is_nan() {
            continue;
        }
        for ((net, both), &other) in net.iter_mut().zip(both.iter_mut()).zip(x) {
            *net += if own > other { weight } else { 0.0 } - if own < other { weight } else { 0.0 };
            *both += if other.is_nan() { 0.0 } else { weight };
        }
    }
}

impl Top {
    /// Wins minus losses. A unit without enough children has no score and is nobody's opponent.
    pub(super) fn copeland(&mut self, group: usize, model: &Model, scaled: &Scaled, settings: &Settings) {
        let rows = self.rows;
        // Children as they are; the groups among them may be kept as f(x).
        for &child in model.tree.children(group) {
            if let Some(number) = child.checked_sub(model.tree.indicators) {
                self.space[number].leave_all(&mut self.nodes[number * rows..][..rows]);
                self.space[number] = Space::Plain;
            }
        }
        self.space[group] = Space::Plain;
        let used = || model.tree.children(group).iter().copied().filter(|&c| settings.used[c]);
        let own = used().count() as f64;
        let (left, right) = self.nodes.split_at_mut(group * rows);
        let out = &mut right[..rows];
        let column = |child: usize| match child.checked_sub(model.tree.indicators) {
            None => scaled.column(child),
            Some(number) => &left[number * rows..][..rows],
        };
        self.count.fill(0.0);
        for child in used() {
            for (count, v) in self.count.iter_mut().zip(column(child)) {
                *count += if v.is_nan() { 0.0 } else { 1.0 };
            }
        }
        let enough = |count: f64| count > 0.0 && count / own >= settings.least_present;
        for (row, out) in out.iter_mut().enumerate() {
            if !enough(self.count[row]) {
                *out = f64::NAN;
                continue;
            }
            let columns = used().map(|child| (column(child), self.weights[child]));
            net_weights(columns, row, &mut self.child, &mut self.below);
            let mut score = 0.0;
            for other in (0..rows).filter(|&o| enough(self.count[o])) {
                let (net, tie) = (self.child[other], TIE * self.below[other]);
                score += if net > tie { 1.0 } else { 0.0 } - if net < -tie { 1.0 } else { 0.0 };
            }
            *out = score;
        }
    }
}
