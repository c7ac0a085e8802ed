//! A group from its children: means of a function, and the weighted median.

use crate::check::FaultKind;
use crate::model::{Model, Settings};
use crate::steps::space::Space;

use super::scaled::Scaled;
use super::top::Top;

impl Top {
    /// f⁻¹(Σw f(x) / Σw), left as f(x).
    pub(super) fn mean(
        &mut self,
        group: usize,
        space: Space,
        model: &Model,
        scaled: &Scaled,
        settings: &Settings,
    ) {
        let children = model.tree.children(group);
        let rows = self.rows;
        self.space[group] = space;
        let (sum, complete, own) = self.before(group, model, scaled, settings);
        if own == 0.0 {
            self.nodes[group * rows..][..rows].fill(f64::NAN);
            self.complete[group] = false;
            return;
        }
        for &child in children.iter().filter(|&&c| settings.used[c]) {
            match child.checked_sub(model.tree.indicators) {
                Some(number) => self.convert(number, space, group, child),
                None => self.guard(group, child, space, scaled),
            }
        }
        // Groups stand before their parents: the children's values lie left of the split.
        let (left, right) = self.nodes.split_at_mut(group * rows);
        let out = &mut right[..rows];
        out.fill(0.0);
        if !complete {
            self.below.fill(0.0);
            self.count.fill(0.0);
        }
        // Four columns at a time: a sum is then loaded and stored once for all of them.
        let mut waiting: [(f64, &[f64]); 4] = [(0.0, &[]); 4];
        let mut count = 0;
        for &child in children.iter().filter(|&&c| settings.used[c]) {
            let weight = self.weights[child];
            if weight == 0.0 && complete {
                continue;
            }
            let ready = match child.checked_sub(model.tree.indicators) {
                Some(number) => Some(&left[number * rows..][..rows]),
                None => scaled.column_in(space, child),
            };
            match ready {
                Some(x) if complete => {
                    waiting[count] = (weight / sum, x);
                    count += 1;
                    if count == waiting.len() {
                        add(out, &waiting);
                        count = 0;
                    }
                }
                Some(x) => add_present(out, &mut self.below, &mut self.count, x, weight),
                None => {
                    space.enter_all(scaled.column(child), &mut self.child);
                    if complete {
                        add(out, &waiting[..count]);
                        count = 0;
                        add(out, &[(weight / sum, &self.child)]);
                    } else {
                        add_present(out, &mut self.below, &mut self.count, &self.child, weight);
                    }
                }
            }
        }
        add(out, &waiting[..count]);
        if !complete {
            for ((to, &below), &count) in out.iter_mut().zip(&self.below).zip(&self.count) {
                let enough = count > 0.0 && count / own >= settings.least_present && below != 0.0;
                *to = if enough { *to / below } else { f64::NAN };
            }
        }
        self.complete[group] = complete || self.has_all(group);
    }

    /// Brings a group's values to another f, for its parent: nobody else computes with them. Values that are kept
    /// as f(x) already are means of values that f takes.
    fn convert(&mut self, number: usize, space: Space, group: usize, child: usize) {
        let from = std::mem::replace(&mut self.space[number], space);
        if from == space {
            return;
        }
        let values = &mut self.nodes[number * self.rows..][..self.rows];
        from.leave_all(values);
        if let Some((mean, limit)) = space.limit() {
            let kind = FaultKind::NotPositive(group, mean, limit);
            for (row, &v) in values.iter().enumerate() {
                if !v.is_nan() && !space.takes(v) {
                    self.faults.note(kind, child, row, v);
                }
            }
            self.child.copy_from_slice(values);
            space.enter_all(&self.child, values);
        }
    }

    /// The sum of the children's weights, whether none of them lacks a value, and how many they are.
    fn before(
        &mut self,
        group: usize,
        model: &Model,
        scaled: &Scaled,
        settings: &Settings,
    ) -> (f64, bool, f64) {
        let (mut sum, mut complete, mut own) = (0.0, true, 0.0);
        for &child in model.tree.children(group).iter().filter(|&&c| settings.used[c]) {
            sum += self.weights[child];
            own += 1.0;
            complete &= if child < model.tree.indicators {
                scaled.complete[child]
            } else {
                self.complete[child - model.tree.indicators]
            };
        }
        if own > 0.0 && sum == 0.0 {
            self.faults.note(FaultKind::WeightSum, model.tree.indicators + group, 0, sum);
        }
        (sum, complete, own)
    }

    /// Notes an indicator's values that the mean cannot take.
    fn guard(&mut self, group: usize, indicator: usize, space: Space, scaled: &Scaled) {
        let Some((mean, limit)) = space.limit() else { return };
        let kind = FaultKind::NotPositive(group, mean, limit);
        if space.takes(scaled.least[indicator]) || scaled.least[indicator].is_nan() {
            return;
        }
        for (row, &v) in scaled.column(indicator).iter().enumerate() {
            if !v.is_nan() && !space.takes(v) {
                self.faults.note(kind, indicator, row, v);
            }
        }
    }

    /// The weighted median of the children present.
    pub(super) fn median(&mut self, group: usize, model: &Model, scaled: &Scaled, settings: &Settings) {
        self.space[group] = Space::Plain;
        let (_, _, own) = self.before(group, model, scaled, settings);
        for row in 0..self.rows {
            self.pairs.clear();
            for &child in model.tree.children(group).iter().filter(|&&c| settings.used[c]) {
                let value = if child < model.tree.indicators {
                    scaled.column(child)[row]
                } else {
                    let number = child - model.tree.indicators;
                    self.space[number].leave(self.nodes[number * self.rows + row])
                };
                if !value.is_nan() {
                    self.pairs.push((value, self.weights[child]));
                }
            }
            let count = self.pairs.len() as f64;
            let enough = count > 0.0 && count / own >= settings.least_present;
            self.nodes[group * self.rows + row] =
                if enough { weighted_median(&mut self.pairs) } else { f64::NAN };
        }
    }
}

/// Adds weighted columns, one after the other for every unit.
fn add(out: &mut [f64], columns: &[(f64, &[f64])]) {
    match *columns {
        [(a, x), (b, y), (c, z), (d, w)] => {
            for ((((to, x), y), z), w) in out.iter_mut().zip(x).zip(y).zip(z).zip(w) {
                *to = *to + a * x + b * y + c * z + d * w;
            }
        }
        [(a, x), ref rest @ ..] => {
            for (to, x) in out.iter_mut().zip(x) {
                *to += a * x;
            }
            add(out, rest);
        }
        [] => {}
    }
}

/// Adds what is present, written without branches.
fn add_present(out: &mut [f64], below: &mut [f64], count: &mut [f64], x: &[f64], weight: f64) {
    for (((to, below), count), &v) in out.iter_mut().zip(below).zip(count).zip(x) {
        let missing = v.is_nan();
        *to += if missing || weight == 0.0 { 0.0 } else { weight * v };
        *below += if missing { 0.0 } else { weight };
        *count += if missing { 0.0 } else { 1.0 };
    }
}

/// The value at which half the weight is reached; the mean of two where it is reached exactly between them.
fn weighted_median(pairs: &mut [(f64, f64)]) -> f64 {
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    let half = pairs.iter().map(|p| p.1).sum::<f64>() / 2.0;
    if half <= 0.0 {
        return f64::NAN;
    }
    let near = half * 1e-12;
    let mut reached = 0.0;
    for i in 0..pairs.len() {
        reached += pairs[i].1;
        if (reached - half).abs() <= near {
            // The next value that has weight.
            let next = pairs[i + 1..].iter().find(|p| p.1 > 0.0).map_or(pairs[i].0, |p| p.0);
            return (pairs[i].0 + next) / 2.0;
        }
        if reached > half {
            return pairs[i].0;
        }
    }
    pairs.last().map_or(f64::NAN, |p| p.0)
}

#[cfg(test)]
mod tests {
    use super::weighted_median;

    #[test]
    fn medians() {
        assert_eq!(weighted_median(&mut [(3.0, 1.0), (1.0, 1.0), (2.0, 1.0)]), 2.0);
        assert_eq!(weighted_median(&mut [(4.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 1.0)]), 2.5);
        assert_eq!(weighted_median(&mut [(1.0, 5.0), (2.0, 1.0), (9.0, 1.0)]), 1.0);
        assert_eq!(weighted_median(&mut [(1.0, 0.2), (2.0, 0.3), (5.0, 0.0), (7.0, 0.5)]), 4.5);
    }
}
