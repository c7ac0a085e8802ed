//! From the table to normalised columns.

use crate::check::{FaultKind, Faults};
use crate::model::{Fill, Model, Named, Numbers, Settings};
use crate::plan::{ScreenBy, ScreenOn};
use crate::steps::fill::{present_mean, present_median};
use crate::steps::scale::{ScaleFault, scale};
use crate::steps::sums::{median, range};
use crate::steps::treat::{Treated, treat};

use super::random_fill::{DrawKey, draw};
use super::scaled::Scaled;

/// The steps, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Step {
    Divide,
    Screen,
    Fill,
    Treat,
    Scale,
    /// Nothing of the data: weights and groups only.
    Top,
}

/// Columns after every step, one after the other.
#[derive(Debug, Clone)]
pub(crate) struct Data {
    rows: usize,
    /// Per unit.
    pub kept: Vec<bool>,
    pub divided: Vec<f64>,
    pub filled: Vec<f64>,
    pub treated: Vec<f64>,
    pub scaled: Scaled,
    /// Per indicator.
    pub log: Vec<Treated>,
    pub faults: Faults,
    /// For random filling.
    pub key: DrawKey,
    room: Vec<f64>,
    before: Vec<f64>,
    place: Vec<u32>,
    sorted: Vec<f64>,
}

impl Data {
    pub fn new(model: &Model) -> Self {
        let (rows, columns) = (model.rows(), model.tree.indicators);
        let empty = vec![f64::NAN; rows * columns];
        Self {
            rows,
            kept: vec![true; rows],
            divided: empty.clone(),
            filled: empty.clone(),
            treated: empty,
            scaled: Scaled::new(model),
            log: vec![Treated::default(); columns],
            faults: Faults::new(),
            key: DrawKey::default(),
            room: Vec::with_capacity(rows),
            before: vec![0.0; rows],
            place: Vec::with_capacity(rows),
            sorted: Vec::with_capacity(rows),
        }
    }

    /// All columns, from this step on.
    pub fn run(&mut self, model: &Model, numbers: &Numbers, settings: &Settings, from: Step) {
        self.faults.clear();
        let columns = model.tree.indicators;
        if from <= Step::Divide {
            for i in 0..columns {
                self.divide(i, numbers, settings);
            }
        }
        if from <= Step::Screen {
            self.screen(model, numbers, settings);
        }
        self.count_kept();
        for i in (0..columns).filter(|&i| settings.used[i]) {
            if from <= Step::Fill {
                self.fill(i, model, numbers, settings);
            }
            if from <= Step::Treat {
                self.treat(i, settings);
            }
            if from <= Step::Scale {
                self.scale(i, settings);
            }
        }
    }

    /// One column again, from the division on, where only its own cells or settings changed.
    pub fn column(&mut self, i: usize, model: &Model, numbers: &Numbers, settings: &Settings) {
        self.faults.retain(|fault| fault.node != i);
        self.divide(i, numbers, settings);
        if settings.used[i] {
            self.fill(i, model, numbers, settings);
            self.treat(i, settings);
            self.scale(i, settings);
        }
    }

    fn span(&self, i: usize) -> std::ops::Range<usize> {
        i * self.rows..(i + 1) * self.rows
    }

    /// x / (d / s).
    fn divide(&mut self, i: usize, numbers: &Numbers, settings: &Settings) {
        let span = self.span(i);
        let raw = &numbers.indicators[span.clone()];
        let out = &mut self.divided[span];
        match settings.divide[i] {
            None => out.copy_from_slice(raw),
            Some(by) => {
                let below = &numbers.denominators[by.column * self.rows..][..self.rows];
                for ((to, &x), &d) in out.iter_mut().zip(raw).zip(below) {
                    *to = x / (d / by.scale);
                }
            }
        }
    }

    /// Which units stay.
    pub fn screen(&mut self, model: &Model, numbers: &Numbers, settings: &Settings) {
        let rule = settings.screen;
        let source = match rule.on {
            ScreenOn::Raw => &numbers.indicators,
            ScreenOn::Denominated => &self.divided,
        };
        let used = settings.used[..model.tree.indicators].iter().filter(|u| **u).count() as f64;
        for row in 0..self.rows {
            let (mut present, mut zero) = (0.0, 0.0);
            if rule.by != ScreenBy::Names {
                for i in (0..model.tree.indicators).filter(|&i| settings.used[i]) {
                    let value = source[i * self.rows + row];
                    present += f64::from(u8::from(!value.is_nan()));
                    zero += f64::from(u8::from(value == 0.0));
                }
            }
            let enough = present / used >= rule.least_present;
            // A unit with no values has no share of zeros; it does not pass.
            let nonzero = 1.0 - zero / present >= rule.least_nonzero;
            let passes = match rule.by {
                ScreenBy::Present => enough,
                ScreenBy::Nonzero => nonzero,
                ScreenBy::Both => enough && nonzero,
                ScreenBy::Names => true,
            };
            self.kept[row] = match settings.named[row] {
                Named::No => passes,
                Named::Keep => true,
                Named::Drop => false,
            };
        }
    }

    pub fn count_kept(&mut self) {
        let left = self.kept.iter().filter(|k| **k).count();
        if left < 2 {
            self.faults.note(FaultKind::NobodyLeft, usize::MAX, 0, left as f64);
        }
    }

    /// Fills what is missing; units that were left out become missing altogether.
    fn fill(&mut self, i: usize, model: &Model, numbers: &Numbers, settings: &Settings) {
        let span = self.span(i);
        for (row, (to, &x)) in
            self.filled[span.clone()].iter_mut().zip(&self.divided[span.clone()]).enumerate()
        {
            *to = if self.kept[row] { x } else { f64::NAN };
            if self.kept[row] && !x.is_finite() && !numbers.indicators[span.start + row].is_nan() {
                Self::bad_division(&mut self.faults, i, row, x, numbers, settings, self.rows);
            }
        }
        if range(&self.filled[span.clone()]).0 == f64::INFINITY {
            self.faults.note(FaultKind::AllMissing, i, 0, f64::NAN);
            return;
        }
        if settings.fill[i] == Fill::Nothing {
            return;
        }
        for row in 0..self.rows {
            // Filled values must not fill others: the source is the column before filling.
            if self.kept[row] && self.divided[span.start + row].is_nan() {
                let value = self.filling(i, row, model, settings);
                if value.is_nan() && !settings.may_stay_missing {
                    self.faults.note(FaultKind::StillMissing, i, row, value);
                }
                self.filled[span.start + row] = value;
            }
        }
    }

    fn bad_division(
        faults: &mut Faults,
        i: usize,
        row: usize,
        x: f64,
        numbers: &Numbers,
        settings: &Settings,
        rows: usize,
    ) {
        let Some(by) = settings.divide[i] else { return };
        let below = numbers.denominators[by.column * rows + row];
        if below == 0.0 {
            faults.note(FaultKind::ZeroDenominator(by.column), i, row, x);
        } else if !below.is_nan() {
            faults.note(FaultKind::NotFinite("denomination"), i, row, x);
        }
    }

    fn filling(&mut self, i: usize, row: usize, model: &Model, settings: &Settings) -> f64 {
        let column = &self.divided[i * self.rows..(i + 1) * self.rows];
        let kept = &self.kept;
        let room = &mut self.room;
        let same = |grouping: usize| {
            let of = &model.groupings[grouping].of;
            let own = of[row];
            move |r: usize| of[r] == own && own != crate::table::Grouping::NONE
        };
        match settings.fill[i] {
            Fill::Nothing => f64::NAN,
            Fill::Value(value) => value,
            Fill::Mean => present_mean(column, room, |r| kept[r]),
            Fill::Median => present_median(column, room, |r| kept[r]),
            Fill::GroupMean(g) => {
                let same = same(g);
                present_mean(column, room, |r| kept[r] && same(r))
            }
            Fill::GroupMedian(g) => {
                let same = same(g);
                present_median(column, room, |r| kept[r] && same(r))
            }
            Fill::Draw(None) => draw(self.key, i, row, column, room, |r| kept[r]),
            Fill::Draw(Some(g)) => {
                let same = same(g);
                draw(self.key, i, row, column, room, |r| kept[r] && same(r))
            }
            Fill::RowMean(level) => self.row_value(i, row, level, model, settings, false),
            Fill::RowMedian(level) => self.row_value(i, row, level, model, settings, true),
        }
    }

    /// From the unit's other values below the same ancestor, by way of [0, 1].
    fn row_value(
        &mut self,
        i: usize,
        row: usize,
        level: u32,
        model: &Model,
        settings: &Settings,
        by_median: bool,
    ) -> f64 {
        let ancestor = model.tree.ancestor(i, level);
        self.room.clear();
        for j in (0..model.tree.indicators).filter(|&j| settings.used[j]) {
            let value = self.divided[j * self.rows + row];
            if value.is_nan() || model.tree.ancestor(j, level) != ancestor {
                continue;
            }
            let (low, high) = self.kept_range(j);
            let share = (value - low) / (high - low);
            if share.is_finite() {
                self.room.push(if settings.sign[j] > 0.0 { share } else { 1.0 - share });
            }
        }
        if self.room.is_empty() {
            return f64::NAN;
        }
        let share = if by_median { median(&mut self.room) } else { crate::steps::sums::mean(&self.room) };
        let share = if settings.sign[i] > 0.0 { share } else { 1.0 - share };
        let (low, high) = self.kept_range(i);
        share * (high - low) + low
    }

    /// Range of a column over the units that stay.
    fn kept_range(&self, i: usize) -> (f64, f64) {
        let column = &self.divided[i * self.rows..(i + 1) * self.rows];
        column
            .iter()
            .zip(&self.kept)
            .filter(|(v, kept)| **kept && !v.is_nan())
            .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), (&v, _)| {
                (if v < low { v } else { low }, if v > high { v } else { high })
            })
    }

    fn treat(&mut self, i: usize, settings: &Settings) {
        let span = self.span(i);
        let rule = &settings.treat[i];
        let out = &mut self.treated[span.clone()];
        out.copy_from_slice(&self.filled[span]);
        self.log[i] = Treated::default();
        if !rule.always && rule.winsorise == 0 && rule.then == crate::plan::Transform::None {
            return;
        }
        let result = if out.iter().any(|v| v.is_nan()) {
            self.room.clear();
            self.place.clear();
            for (row, &value) in out.iter().enumerate().filter(|(_, v)| !v.is_nan()) {
                self.room.push(value);
                self.place.push(row as u32);
            }
            let count = self.room.len();
            let result = treat(&mut self.room, &mut self.before[..count], rule);
            for (&value, &row) in self.room.iter().zip(&self.place) {
                out[row as usize] = value;
            }
            result
        } else {
            treat(out, &mut self.before, rule)
        };
        match result {
            Ok(done) => self.log[i] = done,
            Err(most) => self.faults.note(FaultKind::LogMaximum, i, 0, most.0),
        }
    }

    fn scale(&mut self, i: usize, settings: &Settings) {
        let span = self.span(i);
        let x = &self.treated[span.clone()];
        let out = &mut self.scaled.values[span.clone()];
        let rule = &settings.scale[i];
        let result = scale(x, out, rule, settings.sign[i], settings.constant, &mut self.sorted);
        if let Err(fault) = result {
            let (kind, row, value) = match fault {
                ScaleFault::Constant(value) => (FaultKind::Constant, 0, value),
                ScaleFault::ReferenceMissing => (FaultKind::ReferenceMissing, reference(rule), f64::NAN),
                ScaleFault::ReferenceIsWorst(value) => (FaultKind::ReferenceIsWorst, reference(rule), value),
                ScaleFault::TargetNotBetter { target, worst } => {
                    (FaultKind::TargetNotBetter(target), 0, worst)
                }
                ScaleFault::NonPositive(row, value) => (FaultKind::FractionOfNonPositive, row, value),
            };
            // A column without a value was named before.
            if range(x).0 != f64::INFINITY {
                self.faults.note(kind, i, row, value);
            }
            out.fill(f64::NAN);
        } else if let Some(row) = (0..x.len()).find(|&row| !x[row].is_nan() && !out[row].is_finite()) {
            self.faults.note(FaultKind::NotFinite("normalisation"), i, row, out[row]);
        }
        self.scaled.note(i);
    }
}

fn reference(rule: &crate::model::ScaleRule) -> usize {
    match rule {
        crate::model::ScaleRule::Reference { row, .. } => *row,
        _ => 0,
    }
}
