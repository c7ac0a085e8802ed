use serde::Serialize;

use crate::check::Problem;
use crate::model::Model;
use crate::plan::Change;

/// What the ranks are without one node of the tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeftOut {
    /// The node.
    pub node: String,
    /// How far ranks move, on average over the units.
    pub mean_rank_change: f64,
    /// How far the one that moves most does.
    pub most: u32,
    /// The ranks, in the table's order.
    pub ranks: Vec<Option<u32>>,
    /// Why it cannot be left out, if it cannot.
    pub problems: Vec<String>,
}

impl Model {
    /// Leaves out every node below the index in turn.
    pub fn leave_out_each(&self) -> Vec<LeftOut> {
        let mut what_if = self.what_if();
        let nominal = what_if.ranks().to_vec();
        let nodes = (0..self.tree.root()).filter(|&node| self.settings.used[node]);
        let mut left_out = Vec::new();
        for node in nodes {
            let code = self.tree.code(node).to_owned();
            let result = what_if.change(&Change::LeaveOut(code.clone()));
            let ranks = what_if.ranks();
            let both = || nominal.iter().zip(ranks).filter(|(a, b)| **a > 0 && **b > 0);
            let change = || both().map(|(a, b)| u32::from(a.abs_diff(*b)));
            left_out.push(LeftOut {
                node: code,
                mean_rank_change: f64::from(change().sum::<u32>()) / both().count().max(1) as f64,
                most: change().max().unwrap_or(0),
                ranks: ranks.iter().map(|&r| Some(u32::from(r)).filter(|r| *r > 0)).collect(),
                problems: result
                    .map_or_else(|p| p.0.iter().map(Problem::to_string).collect(), |()| Vec::new()),
            });
            what_if.reset();
        }
        left_out
    }
}
