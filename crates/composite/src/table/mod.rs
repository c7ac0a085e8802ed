//! The numbers: units in rows, indicators and denominators in columns, and groupings of the units.

mod error;

use std::collections::HashMap;

pub use error::TableError;

/// A table of units and columns. Cells may be missing; those present are finite.
///
/// A unit is whatever is ranked: countries, cities, or the years of one country.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    units: Vec<String>,
    row_of: HashMap<String, usize>,
    columns: Vec<Column>,
    column_of: HashMap<String, usize>,
    groupings: Vec<Grouping>,
}

/// One column; a missing cell is NaN, which is never shown outside.
#[derive(Debug, Clone, PartialEq)]
struct Column {
    code: String,
    values: Vec<f64>,
}

/// Which group each unit belongs to, such as a region or an income class.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Grouping {
    pub code: String,
    /// Per unit, a number for its group; [`Grouping::NONE`] for a unit in none.
    pub of: Vec<u32>,
    /// The groups' names, by number.
    pub names: Vec<String>,
}

impl Grouping {
    pub const NONE: u32 = u32::MAX;
}

impl Table {
    /// A table with these units and no columns.
    pub fn new<S: Into<String>>(units: impl IntoIterator<Item = S>) -> Result<Self, TableError> {
        let mut table = Self::default();
        for unit in units {
            let unit = unit.into();
            if table.row_of.insert(unit.clone(), table.units.len()).is_some() {
                return Err(TableError::DuplicateUnit { unit });
            }
            table.units.push(unit);
        }
        if table.units.is_empty() { Err(TableError::NoUnits) } else { Ok(table) }
    }

    /// Adds a column of values, one per unit in the table's order.
    pub fn add_column(
        &mut self,
        code: impl Into<String>,
        values: impl IntoIterator<Item = Option<f64>>,
    ) -> Result<(), TableError> {
        let code = code.into();
        let mut column = Vec::with_capacity(self.units.len());
        for (row, value) in values.into_iter().enumerate() {
            match value {
                Some(value) if !value.is_finite() => {
                    let unit = self.units.get(row).cloned().unwrap_or_default();
                    return Err(TableError::NotFinite { column: code, unit, value });
                }
                value => column.push(value.unwrap_or(f64::NAN)),
            }
        }
        if column.len() != self.units.len() {
            return Err(TableError::Length { column: code, expected: self.units.len(), found: column.len() });
        }
        if self.column_of.contains_key(&code) {
            return Err(TableError::DuplicateColumn { column: code });
        }
        self.column_of.insert(code.clone(), self.columns.len());
        self.columns.push(Column { code, values: column });
        Ok(())
    }

    /// Adds a grouping: per unit in the table's order, the name of its group, if it is in one.
    pub fn add_grouping<S: AsRef<str>>(
        &mut self,
        code: impl Into<String>,
        names: impl IntoIterator<Item = Option<S>>,
    ) -> Result<(), TableError> {
        let code = code.into();
        let mut numbers: HashMap<String, u32> = HashMap::new();
        let mut known = Vec::new();
        let mut of = Vec::with_capacity(self.units.len());
        for name in names {
            of.push(match name {
                Some(name) => *numbers.entry(name.as_ref().to_owned()).or_insert_with(|| {
                    known.push(name.as_ref().to_owned());
                    known.len() as u32 - 1
                }),
                None => Grouping::NONE,
            });
        }
        if of.len() != self.units.len() {
            return Err(TableError::Length { column: code, expected: self.units.len(), found: of.len() });
        }
        if self.groupings.iter().any(|g| g.code == code) {
            return Err(TableError::DuplicateColumn { column: code });
        }
        self.groupings.push(Grouping { code, of, names: known });
        Ok(())
    }

    /// The units' codes, in order.
    pub fn units(&self) -> &[String] {
        &self.units
    }

    /// The columns' codes, in order.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|c| c.code.as_str())
    }

    /// Where a unit stands.
    pub fn row(&self, unit: &str) -> Option<usize> {
        self.row_of.get(unit).copied()
    }

    /// A cell. The outer `None` means that there is no such unit or column, the inner one a missing value.
    pub fn value(&self, unit: &str, column: &str) -> Option<Option<f64>> {
        let value = self.numbers(column)?[self.row(unit)?];
        Some((!value.is_nan()).then_some(value))
    }

    /// The name of a unit's group. The outer `None` means that there is no such unit or grouping, the inner one
    /// that the unit is in none.
    pub fn group(&self, unit: &str, grouping: &str) -> Option<Option<&str>> {
        let row = self.row(unit)?;
        let grouping = self.groupings.iter().find(|g| g.code == grouping)?;
        Some(grouping.names.get(grouping.of[row] as usize).map(String::as_str))
    }

    /// Changes a cell.
    pub fn set(&mut self, unit: &str, column: &str, value: Option<f64>) -> Result<(), TableError> {
        let row = self.row(unit).ok_or_else(|| TableError::UnknownUnit { unit: unit.to_owned() })?;
        let index = self
            .column_of
            .get(column)
            .ok_or_else(|| TableError::UnknownColumn { column: column.to_owned() })?;
        if let Some(value) = value.filter(|v| !v.is_finite()) {
            return Err(TableError::NotFinite { column: column.to_owned(), unit: unit.to_owned(), value });
        }
        self.columns[*index].values[row] = value.unwrap_or(f64::NAN);
        Ok(())
    }

    /// A column's values; missing ones are NaN.
    pub(crate) fn numbers(&self, column: &str) -> Option<&[f64]> {
        self.column_of.get(column).map(|&i| self.columns[i].values.as_slice())
    }

    pub(crate) fn groupings(&self) -> &[Grouping] {
        &self.groupings
    }
}
