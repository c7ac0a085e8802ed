use crate::check::FaultKind;
use crate::model::{Model, Settings};
use crate::steps::eigen::symmetric;
use crate::steps::sums::{mean, sum_by};

use super::scaled::Scaled;
use super::top::Top;

impl Top {
    /// Sets the weights of this group's children at `level` to their loadings on the first principal component
    /// of the correlation matrix, turned so that they sum to something positive. Units with a missing value
    /// among these children take no part.
    pub(super) fn pca(
        &mut self,
        group: usize,
        model: &Model,
        scaled: &Scaled,
        settings: &Settings,
        level: u32,
        allow_negative: bool,
    ) {
        let tree = &model.tree;
        let at_level = |&c: &usize| settings.used[c] && tree.level[c] == level;
        let children: Vec<usize> = tree.children(group).iter().copied().filter(at_level).collect();
        if children.len() < 2 {
            return;
        }
        let mut columns = vec![vec![0.0; self.rows]; children.len()];
        for (column, &child) in columns.iter_mut().zip(&children) {
            self.plain(child, model, scaled, column);
        }
        let complete: Vec<usize> =
            (0..self.rows).filter(|&row| columns.iter().all(|c| !c[row].is_nan())).collect();
        let node = tree.indicators + group;
        if complete.len() < 3 {
            self.faults.note(FaultKind::TooFewForPca, node, 0, complete.len() as f64);
            return;
        }
        for column in &mut columns {
            *column = complete.iter().map(|&row| column[row]).collect();
        }
        let loadings = first_component(&columns);
        for (&child, &loading) in children.iter().zip(&loadings) {
            if loading < 0.0 && !allow_negative {
                self.faults.note(FaultKind::NegativePca(group), child, 0, loading);
            }
            self.weights[child] = loading;
        }
    }
}

/// The first eigenvector of the columns' correlation matrix. A constant column is correlated with nothing.
pub(crate) fn first_component(columns: &[Vec<f64>]) -> Vec<f64> {
    let k = columns.len();
    let standard: Vec<Vec<f64>> = columns
        .iter()
        .map(|x| {
            let centre = mean(x);
            let length = sum_by(x, |v| (v - centre).powi(2)).sqrt();
            x.iter().map(|v| if length > 0.0 { (v - centre) / length } else { 0.0 }).collect()
        })
        .collect();
    let mut matrix = vec![0.0; k * k];
    for i in 0..k {
        for j in 0..=i {
            let r: f64 = standard[i].iter().zip(&standard[j]).map(|(a, b)| a * b).sum();
            (matrix[i * k + j], matrix[j * k + i]) = (r, r);
        }
    }
    let mut first = symmetric(matrix, k).swap_remove(0).1;
    if first.iter().sum::<f64>() < 0.0 {
        first.iter_mut().for_each(|v| *v = -*v);
    }
    first
}
