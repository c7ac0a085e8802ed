//! A plan and a table that fit together, as numbers.

mod compile;
mod settings;
mod tree;

use std::collections::{BTreeMap, HashMap};

use crate::check::{Problem, Problems};
use crate::plan::{Indicator, Plan};
use crate::table::{Grouping, Table};
use crate::work::Work;

pub(crate) use compile::{Compiler, own_weights};
pub(crate) use settings::{Divide, Fill, Named, ScaleRule, ScreenRule, Settings, WeighRule};
pub(crate) use tree::Tree;

/// A checked plan with its table, ready to run: [`run`](Model::run) cannot fail.
#[derive(Debug, Clone)]
pub struct Model {
    pub(crate) tree: Tree,
    pub(crate) units: Vec<String>,
    row_of: HashMap<String, usize>,
    indicators: Vec<Indicator>,
    sets: BTreeMap<String, BTreeMap<String, f64>>,
    /// The weights beside the nodes.
    own_weights: Vec<f64>,
    pub(crate) groupings: Vec<Grouping>,
    pub(crate) denominators: Vec<String>,
    pub(crate) numbers: Numbers,
    pub(crate) settings: Settings,
    pub(crate) steps: Steps,
}

/// The table's numbers, column after column; a missing cell is NaN.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Numbers {
    pub indicators: Vec<f64>,
    pub denominators: Vec<f64>,
}

/// Which of the steps that may be absent the plan has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Steps {
    pub screen: bool,
    pub denominate: bool,
    pub impute: bool,
    pub treat: bool,
}

impl Model {
    /// Checks a plan against a table, all of it: first the names and numbers, then, if those are right, by
    /// running it once and looking at every cell.
    pub fn new(plan: &Plan, table: &Table) -> Result<Self, Problems> {
        let model = Self::unchecked(plan, table)?;
        let mut work = Work::new(&model);
        match work.check(&model, &model.settings) {
            Ok(()) => Ok(model),
            Err(faults) => Err(Problems(faults.problems(&model))),
        }
    }

    /// The same without running it.
    pub(crate) fn unchecked(plan: &Plan, table: &Table) -> Result<Self, Problems> {
        let tree = Tree::new(plan).map_err(Problems)?;
        let units = table.units().to_vec();
        let row_of = units.iter().enumerate().map(|(i, u)| (u.clone(), i)).collect();
        let mut problems = Vec::new();
        let mut indicators = Vec::with_capacity(units.len() * tree.indicators);
        let mut denominators: Vec<String> = Vec::new();
        for indicator in &plan.indicators {
            match table.numbers(&indicator.code) {
                Some(values) => indicators.extend_from_slice(values),
                None => problems.push(Problem::NoColumn { indicator: indicator.code.clone() }),
            }
            let Some(column) = &indicator.denominator else { continue };
            if table.numbers(column).is_none() {
                let (indicator, column) = (indicator.code.clone(), column.clone());
                problems.push(Problem::NoDenominator { indicator, column });
            } else if !denominators.contains(column) {
                denominators.push(column.clone());
            }
        }
        let numbers = Numbers {
            indicators,
            denominators: denominators
                .iter()
                .flat_map(|column| table.numbers(column).unwrap_or_default())
                .copied()
                .collect(),
        };
        let own_weights = own_weights(plan, &tree);
        let mut compiler = Compiler {
            tree: &tree,
            indicators: &plan.indicators,
            sets: &plan.weight_sets,
            units: &units,
            row_of: &row_of,
            groupings: table.groupings(),
            denominators: &denominators,
            problems,
        };
        let settings = compiler.settings(plan);
        if !compiler.problems.is_empty() {
            return Err(Problems(compiler.problems));
        }
        Ok(Self {
            settings,
            own_weights,
            numbers,
            indicators: plan.indicators.clone(),
            sets: plan.weight_sets.clone(),
            groupings: table.groupings().to_vec(),
            denominators,
            steps: Steps {
                screen: plan.screen.is_some(),
                denominate: plan.denominate,
                impute: plan.impute.is_some(),
                treat: plan.treat.is_some(),
            },
            tree,
            units,
            row_of,
        })
    }

    /// Looks up names of this model.
    pub(crate) fn compiler(&self) -> Compiler<'_> {
        Compiler {
            tree: &self.tree,
            indicators: &self.indicators,
            sets: &self.sets,
            units: &self.units,
            row_of: &self.row_of,
            groupings: &self.groupings,
            denominators: &self.denominators,
            problems: Vec::new(),
        }
    }

    pub(crate) fn own_weights(&self) -> &[f64] {
        &self.own_weights
    }

    /// The units' codes, in the table's order.
    pub fn units(&self) -> &[String] {
        &self.units
    }

    pub(crate) fn rows(&self) -> usize {
        self.units.len()
    }
}
