use crate::describe::pearson;
use crate::model::{Model, Settings};
use crate::plan::Aim;

use super::scaled::Scaled;
use super::top::Top;

/// Iterations of the simplex, per weight.
const PATIENCE: usize = 120;

impl Top {
    /// Sets the weights of one level to those that serve the aim best.
    pub(super) fn optimise(
        &mut self,
        model: &Model,
        scaled: &Scaled,
        settings: &Settings,
        level: u32,
        aim: Aim,
    ) {
        let nodes: Vec<usize> =
            (0..model.tree.nodes()).filter(|&n| settings.used[n] && model.tree.level[n] == level).collect();
        let given: Vec<f64> = nodes.iter().map(|&n| self.weights[n]).collect();
        let total: f64 = given.iter().sum();
        let target: Vec<f64> = match aim {
            Aim::Importance => given.iter().map(|w| w / total).collect(),
            _ => vec![1.0 / nodes.len() as f64; nodes.len()],
        };
        let mut values = vec![0.0; self.rows];
        let mut objective = |weights: &[f64]| {
            for (&node, &weight) in nodes.iter().zip(weights) {
                self.weights[node] = weight;
            }
            self.groups(model, scaled, settings);
            let r: Vec<f64> = nodes
                .iter()
                .map(|&node| {
                    self.plain(node, model, scaled, &mut values);
                    pearson(&values, self.score())
                })
                .collect();
            let sum: f64 = r.iter().sum();
            let loss = match aim {
                Aim::Information => -sum,
                // The logarithm of the mean square, as published; it only stretches the scale.
                _ => (target.iter().zip(&r).map(|(t, r)| (t - r / sum).powi(2)).sum::<f64>()
                    / r.len() as f64)
                    .ln(),
            };
            if loss.is_nan() { f64::INFINITY } else { loss }
        };
        let best = nelder_mead(&given, &mut objective);
        for (&node, &weight) in nodes.iter().zip(&best) {
            self.weights[node] = weight;
        }
    }
}

/// The simplex method of Nelder and Mead (1965) on weights, which stay above zero because it looks for their
/// logarithms; deterministic, started again from the best point until that stops helping.
fn nelder_mead(start: &[f64], loss: &mut impl FnMut(&[f64]) -> f64) -> Vec<f64> {
    let k = start.len();
    let mut room = vec![0.0; k];
    let mut at = |logs: &[f64]| {
        // Only proportions count: the mean logarithm is taken out so that the scale cannot drift.
        let centre = logs.iter().sum::<f64>() / k as f64;
        for (to, &log) in room.iter_mut().zip(logs) {
            *to = (log - centre).exp();
        }
        loss(&room)
    };
    let mut best: Vec<f64> = start.iter().map(|w| w.max(1e-6).ln()).collect();
    let mut least = at(&best);
    for step in [0.5, 0.25, 0.1, 0.05] {
        let (point, value) = simplex(&best, step, &mut at);
        if value < least {
            (best, least) = (point, value);
        }
    }
    let centre = best.iter().sum::<f64>() / k as f64;
    best.iter().map(|log| (log - centre).exp()).collect()
}

fn simplex(start: &[f64], step: f64, at: &mut impl FnMut(&[f64]) -> f64) -> (Vec<f64>, f64) {
    let k = start.len();
    let mut points: Vec<(Vec<f64>, f64)> = Vec::with_capacity(k + 1);
    points.push((start.to_vec(), at(start)));
    for i in 0..k {
        let mut point = start.to_vec();
        point[i] += step;
        let value = at(&point);
        points.push((point, value));
    }
    for _ in 0..PATIENCE * k {
        points.sort_by(|a, b| a.1.total_cmp(&b.1));
        if (points[k].1 - points[0].1).abs() <= 1e-12 * (points[0].1.abs() + 1e-12) {
            break;
        }
        let centre: Vec<f64> =
            (0..k).map(|i| points[..k].iter().map(|p| p.0[i]).sum::<f64>() / k as f64).collect();
        let along = |t: f64| -> Vec<f64> {
            centre.iter().zip(&points[k].0).map(|(c, worst)| c + t * (worst - c)).collect()
        };
        let reflected = along(-1.0);
        let value = at(&reflected);
        let new = if value < points[0].1 {
            let expanded = along(-2.0);
            let further = at(&expanded);
            if further < value { (expanded, further) } else { (reflected, value) }
        } else if value < points[k - 1].1 {
            (reflected, value)
        } else {
            let contracted = along(if value < points[k].1 { -0.5 } else { 0.5 });
            let nearer = at(&contracted);
            if nearer >= value.min(points[k].1) {
                shrink(&mut points, at);
                continue;
            }
            (contracted, nearer)
        };
        points[k] = new;
    }
    points.sort_by(|a, b| a.1.total_cmp(&b.1));
    points.swap_remove(0)
}

fn shrink(points: &mut [(Vec<f64>, f64)], at: &mut impl FnMut(&[f64]) -> f64) {
    let best = points[0].0.clone();
    for (point, value) in &mut points[1..] {
        for (x, b) in point.iter_mut().zip(&best) {
            *x = b + 0.5 * (*x - b);
        }
        *value = at(point);
    }
}
