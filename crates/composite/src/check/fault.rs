use crate::model::Model;

use super::problem::{Cell, Problem};

/// A problem met while computing, as numbers only: noting it takes no memory, and names are found later.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fault {
    pub kind: FaultKind,
    /// The node of the tree.
    pub node: usize,
    /// The row of the table, where there is one.
    pub row: usize,
    pub value: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum FaultKind {
    NobodyLeft,
    /// With the denominator's number.
    ZeroDenominator(usize),
    AllMissing,
    StillMissing,
    Constant,
    ReferenceMissing,
    ReferenceIsWorst,
    /// With the target.
    TargetNotBetter(f64),
    FractionOfNonPositive,
    LogMaximum,
    NotFinite(&'static str),
    /// With the group's number, the mean and its limit.
    NotPositive(usize, &'static str, &'static str),
    WeightSum,
    TooFewForPca,
    /// With the group's number.
    NegativePca(usize),
    NoScore,
}

/// The faults of one evaluation. Room is made once; what does not fit is only counted.
#[derive(Debug, Clone, Default)]
pub(crate) struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    const ROOM: usize = 256;

    pub fn new() -> Self {
        Self { list: Vec::with_capacity(Self::ROOM) }
    }

    pub fn note(&mut self, kind: FaultKind, node: usize, row: usize, value: f64) {
        if self.list.len() < Self::ROOM {
            self.list.push(Fault { kind, node, row, value });
        }
    }

    pub fn clear(&mut self) {
        self.list.clear();
    }

    pub fn retain(&mut self, keep: impl FnMut(&Fault) -> bool) {
        self.list.retain(keep);
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn first(&self) -> Option<Fault> {
        self.list.first().copied()
    }

    pub fn append(&mut self, other: &Faults) {
        for fault in &other.list {
            self.note(fault.kind, fault.node, fault.row, fault.value);
        }
    }

    pub fn problems(&self, model: &Model) -> Vec<Problem> {
        self.list.iter().map(|fault| fault.named(model)).collect()
    }
}

impl Fault {
    /// The same with names.
    pub fn named(&self, model: &Model) -> Problem {
        let node = || model.tree.code(self.node).to_owned();
        let cell =
            || Cell { indicator: node(), unit: model.units.get(self.row).cloned().unwrap_or_default() };
        let group = |number: usize| model.tree.code(model.tree.indicators + number).to_owned();
        let value = self.value;
        match self.kind {
            FaultKind::NobodyLeft => Problem::NobodyLeft { left: value as usize },
            FaultKind::ZeroDenominator(column) => {
                Problem::ZeroDenominator { cell: cell(), column: model.denominators[column].clone() }
            }
            FaultKind::AllMissing => Problem::AllMissing { indicator: node() },
            FaultKind::StillMissing => Problem::StillMissing { cell: cell() },
            FaultKind::Constant => Problem::ConstantColumn { indicator: node(), value },
            FaultKind::ReferenceMissing => Problem::ReferenceMissing { cell: cell() },
            FaultKind::ReferenceIsWorst => Problem::ReferenceIsWorst { cell: cell(), value },
            FaultKind::TargetNotBetter(target) => {
                Problem::TargetNotBetter { indicator: node(), target, worst: value }
            }
            FaultKind::FractionOfNonPositive => Problem::FractionOfNonPositive { cell: cell(), value },
            FaultKind::LogMaximum => Problem::LogMaximum { indicator: node(), value },
            FaultKind::NotFinite(step) => Problem::NotFinite { cell: cell(), step, value },
            FaultKind::NotPositive(number, mean, limit) => {
                Problem::NotPositive { cell: cell(), value, group: group(number), mean, limit }
            }
            FaultKind::WeightSum => Problem::WeightSum { group: node(), sum: value },
            FaultKind::TooFewForPca => Problem::TooFewForPca { group: node(), complete: value as u32 },
            FaultKind::NegativePca(number) => {
                Problem::NegativePca { group: group(number), node: node(), weight: value }
            }
            FaultKind::NoScore => Problem::NoScore { group: node() },
        }
    }
}
