//! The same table at several times: filling gaps along time, and one scale for all times.

mod fill;

use thiserror::Error;

use crate::run::Outcome;
use crate::table::{Table, TableError};

pub use fill::Series;

/// Tables at different times, in the order of time.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    times: Vec<(i32, Table)>,
}

/// A cell that was filled along time.
#[derive(Debug, Clone, PartialEq)]
pub struct Filled {
    /// The time.
    pub time: i32,
    /// The unit.
    pub unit: String,
    /// The column.
    pub column: String,
    /// The value.
    pub value: f64,
}

/// What is wrong with a panel.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum PanelError {
    /// No table at all.
    #[error("a panel needs at least one table")]
    Empty,
    /// Two tables for one time.
    #[error("time {time} is there twice")]
    DuplicateTime {
        /// The time.
        time: i32,
    },
    /// Something is wrong with the tables taken together.
    #[error(transparent)]
    Table(#[from] TableError),
}

impl Panel {
    /// A panel of these tables; they need not have the same units or columns.
    pub fn new(tables: impl IntoIterator<Item = (i32, Table)>) -> Result<Self, PanelError> {
        let mut times: Vec<(i32, Table)> = tables.into_iter().collect();
        times.sort_by_key(|(time, _)| *time);
        if let Some(pair) = times.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            return Err(PanelError::DuplicateTime { time: pair[0].0 });
        }
        if times.is_empty() { Err(PanelError::Empty) } else { Ok(Self { times }) }
    }

    /// The table at a time.
    pub fn at(&self, time: i32) -> Option<&Table> {
        self.times.iter().find(|(t, _)| *t == time).map(|(_, table)| table)
    }

    /// Fills missing cells of this column from the same unit's values at other times. A unit without any value
    /// stays as it is.
    pub fn fill(&mut self, column: &str, how: Series) -> Vec<Filled> {
        let mut units: Vec<String> = Vec::new();
        for unit in self.times.iter().flat_map(|(_, table)| table.units()) {
            if !units.contains(unit) {
                units.push(unit.clone());
            }
        }
        let mut filled = Vec::new();
        for unit in units {
            let series: Vec<(i32, Option<f64>)> = self
                .times
                .iter()
                .filter_map(|(time, table)| Some((*time, table.value(&unit, column)?)))
                .collect();
            for (time, value) in fill::fill(&series, how) {
                let table = self.times.iter_mut().find(|(t, _)| *t == time).map(|(_, table)| table);
                if table.is_some_and(|table| table.set(&unit, column, Some(value)).is_ok()) {
                    filled.push(Filled { time, unit: unit.clone(), column: column.to_owned(), value });
                }
            }
        }
        filled
    }

    /// One table of all times, whose units are “unit@time”: a plan run on it has one scale for all times, so that
    /// scores can be compared across them. Columns and groupings that a time does not have are missing there.
    pub fn pooled(&self) -> Result<Table, PanelError> {
        let cells = || {
            self.times.iter().flat_map(|(time, table)| table.units().iter().map(move |u| (*time, table, u)))
        };
        let mut pooled = Table::new(cells().map(|(time, _, unit)| format!("{unit}@{time}")))?;
        let mut columns: Vec<&str> = Vec::new();
        for column in self.times.iter().flat_map(|(_, table)| table.columns()) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        for column in columns {
            pooled.add_column(column, cells().map(|(_, table, unit)| table.value(unit, column).flatten()))?;
        }
        let mut groupings: Vec<&str> = Vec::new();
        for grouping in self.times.iter().flat_map(|(_, table)| table.groupings()) {
            if !groupings.contains(&grouping.code.as_str()) {
                groupings.push(&grouping.code);
            }
        }
        for code in groupings {
            pooled.add_grouping(code, cells().map(|(_, table, unit)| table.group(unit, code).flatten()))?;
        }
        Ok(pooled)
    }

    /// The ranks at one time from an outcome of the [`pooled`](Self::pooled) table: units with scores, ranked
    /// among themselves.
    pub fn ranks_at(&self, time: i32, pooled: &Outcome) -> Vec<(String, u32)> {
        let Some(table) = self.at(time) else { return Vec::new() };
        let score = |unit: &String| {
            let name = format!("{unit}@{time}");
            let row = pooled.units.iter().position(|u| *u == name)?;
            pooled.scores[row]
        };
        let scored: Vec<(&String, f64)> =
            table.units().iter().filter_map(|unit| Some((unit, score(unit)?))).collect();
        let rank = |own: f64| 1 + scored.iter().filter(|(_, other)| *other > own).count() as u32;
        scored.iter().map(|(unit, own)| ((*unit).clone(), rank(*own))).collect()
    }
}
