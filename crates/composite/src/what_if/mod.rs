//! What if: one change after another, each answered at once because only what it touches is computed again.

mod leave_out;
mod reach;

use crate::check::{Cell, Faults, Problem, Problems};
use crate::editions::{Attribute, read};
use crate::model::{Fill, Model, Numbers, Patch, Settings, WeighRule};
use crate::plan::{Change, Plan, ScreenBy};
use crate::run::Outcome;
use crate::work::{Step, Work};

pub use leave_out::LeftOut;
pub use reach::{Lever, Move, Reach};

/// A plan and a table under one's hands. A change that leads to a [`Problem`] is undone and reported; every
/// other gives exactly what running the changed plan from the start would.
#[derive(Debug, Clone)]
pub struct WhatIf<'m> {
    model: &'m Model,
    plan: Plan,
    numbers: Numbers,
    settings: Settings,
    work: Work,
    /// The plan's own ranks.
    before: Vec<u16>,
}

impl Model {
    /// Begins with the plan as it is.
    pub fn what_if(&self) -> WhatIf<'_> {
        let mut work = Work::new(self);
        work.run(self, &self.settings);
        let before = work.top.ranks.clone();
        let (numbers, settings) = (self.numbers.clone(), self.settings.clone());
        WhatIf { model: self, plan: self.plan.clone(), numbers, settings, work, before }
    }
}

impl WhatIf<'_> {
    /// Puts a value into a cell of an indicator or of a denominator, or takes it out.
    pub fn set(&mut self, unit: &str, column: &str, value: Option<f64>) -> Result<(), Problems> {
        let model = self.model;
        if let Some(value) = value.filter(|v| !v.is_finite()) {
            let cell = Cell { indicator: column.to_owned(), unit: unit.to_owned() };
            return Err(Problem::NotFinite { cell, step: "what-if", value }.into());
        }
        let mut compiler = model.compiler();
        let row = compiler.unit("what-if", unit);
        let denominator = model.denominators.iter().position(|d| d == column);
        let indicator = model.tree.node(column).filter(|node| *node < model.tree.indicators);
        if denominator.is_none() && indicator.is_none() {
            compiler.indicator("what-if", column);
        }
        let Some(row) = row.filter(|_| compiler.problems.is_empty()) else {
            return Err(Problems(compiler.problems));
        };
        let value = value.unwrap_or(f64::NAN);
        let before =
            (indicator.map(|i| self.put(i, row, value)), denominator.map(|d| self.divide_by(d, row, value)));
        self.settle().inspect_err(|_| {
            if let (Some(i), Some(old)) = (indicator, before.0) {
                self.put(i, row, old);
            }
            if let (Some(d), Some(old)) = (denominator, before.1) {
                self.divide_by(d, row, old);
            }
        })
    }

    /// Puts a number into an indicator's cell and computes what follows from it; returns the old one.
    fn put(&mut self, i: usize, row: usize, value: f64) -> f64 {
        let cell = &mut self.numbers.indicators[i * self.model.rows() + row];
        let old = std::mem::replace(cell, value);
        self.columns(&[i]);
        old
    }

    fn divide_by(&mut self, denominator: usize, row: usize, value: f64) -> f64 {
        let cell = &mut self.numbers.denominators[denominator * self.model.rows() + row];
        let old = std::mem::replace(cell, value);
        let is_divided =
            |i: &usize| self.settings.divide[*i].is_some_and(|divide| divide.column == denominator);
        let columns: Vec<usize> = (0..self.model.tree.indicators).filter(is_divided).collect();
        self.columns(&columns);
        old
    }

    /// Changes the plan, as [`Change::apply`] would.
    pub fn change(&mut self, change: &Change) -> Result<(), Problems> {
        let patch = self.model.patch_of(change, &self.plan).map_err(Problems)?;
        let before = self.settings.clone();
        patch.apply(&mut self.settings);
        self.follow(&patch);
        match self.settle() {
            Ok(()) => change.apply(&mut self.plan),
            Err(problems) => {
                self.settings = before;
                self.all(patch.step());
                return Err(problems);
            }
        }
        Ok(())
    }

    /// Back to the plan and the table.
    pub fn reset(&mut self) {
        self.plan.clone_from(&self.model.plan);
        self.numbers.clone_from(&self.model.numbers);
        self.settings.clone_from(&self.model.settings);
        self.all(Step::Divide);
    }

    /// A unit's rank now; none if it has none or there is no such unit.
    pub fn rank(&self, unit: &str) -> Option<u32> {
        let row = self.row(unit)?;
        Some(u32::from(self.work.top.ranks[row])).filter(|r| *r > 0)
    }

    /// A unit's index now.
    pub fn score(&self, unit: &str) -> Option<f64> {
        let row = self.row(unit)?;
        Some(self.work.top.score()[row]).filter(|s| !s.is_nan())
    }

    /// All ranks now, in the table's order; 0 where there is none.
    pub fn ranks(&self) -> &[u16] {
        &self.work.top.ranks
    }

    /// The units whose rank is another one than by the plan, with both.
    pub fn moved(&self) -> impl Iterator<Item = (&str, Option<u32>, Option<u32>)> {
        let rank = |r: u16| Some(u32::from(r)).filter(|r| *r > 0);
        let both = self.before.iter().zip(&self.work.top.ranks).enumerate();
        both.filter(|(_, (then, now))| then != now)
            .map(move |(row, (&then, &now))| (self.model.units[row].as_str(), rank(then), rank(now)))
    }

    /// Everything, now.
    pub fn outcome(&self) -> Outcome {
        self.model.outcome(&self.work, &self.settings)
    }

    /// What an attribution explains, for the unit at this row.
    pub(crate) fn read(&self, row: Option<usize>, what: &Attribute<'_>) -> Option<f64> {
        read(row, &self.work, what)
    }

    fn row(&self, unit: &str) -> Option<usize> {
        self.model.compiler().unit("", unit)
    }

    /// What a patch makes necessary.
    fn follow(&mut self, patch: &Patch) {
        match *patch {
            Patch::FillOne(i, _) | Patch::TreatOne(i, _) | Patch::ScaleOne(i, _) => self.columns(&[i]),
            Patch::Weight(node, weight) if !self.weighs_by_data() => {
                self.work.top.weights[node] = weight;
                if let Some(parent) = self.model.tree.parent[node] {
                    self.branch(parent);
                }
            }
            _ => self.all(patch.step()),
        }
    }

    /// These columns again, and what is made of them.
    fn columns(&mut self, columns: &[usize]) {
        if self.cells_hang_together() {
            return self.all(Step::Divide);
        }
        let Self { model, numbers, settings, work, .. } = self;
        for &i in columns {
            work.data.column(i, model, numbers, settings);
        }
        match columns {
            [i] if !self.weighs_by_data() => {
                if let Some(parent) = self.model.tree.parent[*i].filter(|_| self.settings.used[*i]) {
                    self.branch(parent);
                }
            }
            _ => self.all(Step::Top),
        }
    }

    fn branch(&mut self, group: usize) {
        let Self { model, settings, work, .. } = self;
        work.top.branch(group, model, &work.data.scaled, settings);
        work.top.rank();
    }

    fn all(&mut self, from: Step) {
        let Self { model, numbers, settings, work, .. } = self;
        if from < Step::Top {
            work.data.run(model, numbers, settings, from);
        }
        work.top.run(model, &work.data.scaled, settings);
    }

    /// Whether a cell can matter to other columns.
    fn cells_hang_together(&self) -> bool {
        self.settings.screen.by != ScreenBy::Names
            || self.settings.fill.iter().any(|f| matches!(f, Fill::RowMean(_) | Fill::RowMedian(_)))
    }

    /// Whether weights follow from values, so that one branch alone cannot be computed.
    fn weighs_by_data(&self) -> bool {
        self.settings.weigh != WeighRule::Given
    }

    fn settle(&self) -> Result<(), Problems> {
        let mut faults: Faults = self.work.data.faults.clone();
        if faults.is_empty() {
            faults.append(&self.work.top.faults);
        }
        if faults.is_empty() { Ok(()) } else { Err(Problems(faults.problems(self.model))) }
    }
}
