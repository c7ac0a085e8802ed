//! A plan and a table that fit together, as numbers.

mod compile;
mod patch;
mod settings;
mod tree;

use std::collections::HashMap;

use crate::check::{Problem, Problems};
use crate::plan::Plan;
use crate::table::{Grouping, Table};
use crate::work::Work;

pub(crate) use compile::Compiler;
pub(crate) use patch::Patch;
pub(crate) use settings::{Fill, Named, ScaleRule, Settings, WeighRule};
pub(crate) use tree::Tree;

/// A checked plan with its table, ready to run: [`run`](Model::run) cannot fail.
#[derive(Debug, Clone)]
pub struct Model {
    pub(crate) tree: Tree,
    pub(crate) units: Vec<String>,
    row_of: HashMap<String, usize>,
    pub(crate) plan: Plan,
    pub(crate) groupings: Vec<Grouping>,
    pub(crate) denominators: Vec<String>,
    pub(crate) numbers: Numbers,
    pub(crate) settings: Settings,
}

/// The table's numbers, column after column; a missing cell is NaN.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Numbers {
    pub indicators: Vec<f64>,
    pub denominators: Vec<f64>,
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
        if units.len() >= usize::from(u16::MAX) {
            let why = format!("{} units; ranks go up to {}", units.len(), u16::MAX - 1);
            problems.push(Problem::BadSetting { setting: "table".to_owned(), why });
        }
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
        let mut compiler = Compiler {
            tree: &tree,
            plan,
            units: &units,
            row_of: &row_of,
            groupings: table.groupings(),
            denominators: &denominators,
            problems,
        };
        let settings = compiler.settings();
        if !compiler.problems.is_empty() {
            return Err(Problems(compiler.problems));
        }
        Ok(Self {
            settings,
            numbers,
            plan: plan.clone(),
            groupings: table.groupings().to_vec(),
            denominators,
            tree,
            units,
            row_of,
        })
    }

    /// Looks up names of this model.
    pub(crate) fn compiler(&self) -> Compiler<'_> {
        self.compiler_of(&self.plan)
    }

    /// The same for a changed plan of the same tree.
    pub(crate) fn compiler_of<'a>(&'a self, plan: &'a Plan) -> Compiler<'a> {
        Compiler {
            tree: &self.tree,
            plan,
            units: &self.units,
            row_of: &self.row_of,
            groupings: &self.groupings,
            denominators: &self.denominators,
            problems: Vec::new(),
        }
    }

    /// The units' codes, in the table's order.
    pub fn units(&self) -> &[String] {
        &self.units
    }

    /// Whether a column of the table is an indicator or a denominator here.
    pub(crate) fn uses(&self, column: &str) -> bool {
        self.tree.node(column).is_some_and(|node| node < self.tree.indicators)
            || self.denominators.iter().any(|d| d == column)
    }

    pub(crate) fn rows(&self) -> usize {
        self.units.len()
    }
}
