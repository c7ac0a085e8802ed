//! Data checked against their structure.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

use thiserror::Error;

use crate::observation::Observation;
use crate::table::{Attachment, Column, Role, Table};
use crate::time::Period;

/// Something wrong with an observation.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("row {row}, {column}: {fault}")]
pub struct Problem {
    /// The row, as the caller counts.
    pub row: u64,
    /// The component.
    pub column: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Fault {
    /// There has to be one.
    #[error("there is no value")]
    Missing,
    /// It is none of the codes.
    #[error("{value:?} is not in the list {list}")]
    Code {
        /// The value.
        value: String,
        /// The list.
        list: String,
    },
    /// It is not of the type.
    #[error("{value:?} is not {expected}")]
    Type {
        /// The value.
        value: String,
        /// What it should have been.
        expected: &'static str,
    },
    /// It is too short or too long.
    #[error("{value:?} has {length} characters; there may be {min} to {max}")]
    Length {
        /// The value, shortened.
        value: String,
        /// How long it is.
        length: usize,
        /// The fewest.
        min: u32,
        /// The most.
        max: u32,
    },
    /// It is too small or too large.
    #[error("{value} is outside {min} to {max}")]
    Range {
        /// The value.
        value: String,
        /// The smallest.
        min: String,
        /// The largest.
        max: String,
    },
    /// It has too many digits after the point.
    #[error("{value} has more than {decimals} digits after the point")]
    Decimals {
        /// The value.
        value: String,
        /// How many there may be.
        decimals: u32,
    },
    /// The key was there before.
    #[error("the same key is in row {0} already")]
    Repeated(u64),
    /// The attribute has another value elsewhere, where it may have only one.
    #[error("{value:?} differs from {first:?} in row {row}; both are said of the same")]
    Varies {
        /// The value.
        value: String,
        /// The value before.
        first: String,
        /// Where.
        row: u64,
    },
}

/// A value seen before.
struct Seen {
    row: u64,
    value: String,
}

/// Checks one observation after the other. It keeps sixteen bytes or so of each observation, to know whether a key was
/// there before, and the attributes of each series; without [`Checker::with_keys`], only the latter.
pub struct Checker {
    table: Arc<Table>,
    hash: RandomState,
    keys: Option<HashMap<u64, u64>>,
    attributes: HashMap<(usize, u64), Seen>,
}

impl Checker {
    /// A checker for data of a table.
    pub fn new(table: Arc<Table>) -> Self {
        Self { table, hash: RandomState::new(), keys: None, attributes: HashMap::new() }
    }

    /// Also finds keys that are there twice.
    pub fn with_keys(mut self) -> Self {
        self.keys = Some(HashMap::new());
        self
    }

    /// Checks the observation of this row and adds what is wrong.
    pub fn check(&mut self, row: u64, observation: &Observation, problems: &mut Vec<Problem>) {
        let table = Arc::clone(&self.table);
        let before = problems.len();
        for (index, column) in table.columns().iter().enumerate() {
            let fault = match observation.get(index) {
                Some(value) => value_fault(column, value),
                None => column.required.then_some(Fault::Missing),
            };
            if let Some(fault) = fault {
                problems.push(Problem { row, column: column.id.clone(), fault });
            }
        }
        self.check_attributes(&table, row, observation, problems);
        // A key that is wrong in itself is no other's.
        if problems.len() > before {
            return;
        }
        let all: Vec<usize> = (0..table.dimensions().len()).collect();
        let key = self.hash_of(observation, &all);
        if let Some(keys) = &mut self.keys {
            let first = *keys.entry(key).or_insert(row);
            if first != row {
                let column = table.dimensions().iter().map(|c| c.id.as_str()).collect::<Vec<_>>().join(".");
                problems.push(Problem { row, column, fault: Fault::Repeated(first) });
            }
        }
    }

    fn hash_of(&self, observation: &Observation, columns: &[usize]) -> u64 {
        self.hash.hash_one(columns.iter().map(|column| observation.text(*column)).collect::<Vec<_>>())
    }

    /// What is said of many observations has to be the same in all.
    fn check_attributes(
        &mut self,
        table: &Table,
        row: u64,
        observation: &Observation,
        problems: &mut Vec<Problem>,
    ) {
        let first = table.columns().len() - table.attributes().len();
        for (index, column) in table.attributes().iter().enumerate() {
            let columns: &[usize] = match &column.role {
                Role::Attribute(Attachment::DataSet) => &[],
                // As many values as observations, unless time is left out.
                Role::Attribute(Attachment::Columns(columns)) if columns.len() < table.dimensions().len() => {
                    columns
                }
                _ => continue,
            };
            let place = (index, self.hash_of(observation, columns));
            let value = observation.text(first + index);
            match self.attributes.get(&place) {
                None => {
                    self.attributes.insert(place, Seen { row, value: value.to_owned() });
                }
                Some(seen) if seen.value != value => {
                    let fault =
                        Fault::Varies { value: value.to_owned(), first: seen.value.clone(), row: seen.row };
                    problems.push(Problem { row, column: column.id.clone(), fault });
                }
                Some(_) => {}
            }
        }
    }
}

/// What is wrong with a value of a column, by itself.
pub fn value_fault(column: &Column, value: &str) -> Option<Fault> {
    if let Some(codes) = &column.codes {
        let list = codes.list();
        // Of a list that is not whole, nobody knows what else is in it.
        let known = codes.get(value).is_some() || list.partial;
        return (!known).then(|| Fault::Code { value: short(value), list: list.head.id.clone() });
    }
    let format = &column.format;
    if column.role == Role::Time {
        let fine =
            if format.kind.is_time() { format.kind.admits(value) } else { Period::parse(value).is_some() };
        let expected = format.kind.expected();
        return (!fine).then(|| Fault::Type { value: short(value), expected });
    }
    if !format.kind.admits(value) {
        return Some(Fault::Type { value: short(value), expected: format.kind.expected() });
    }
    if format.min_length.is_some() || format.max_length.is_some() {
        let (min, max) = (format.min_length.unwrap_or(0), format.max_length.unwrap_or(u32::MAX));
        let length = value.chars().count();
        if length < min as usize || length > max as usize {
            return Some(Fault::Length { value: short(value), length, min, max });
        }
    }
    if let (true, Ok(number)) = (format.kind.is_number(), value.parse::<f64>()) {
        let bound = |text: &Option<String>| text.as_ref().and_then(|text| text.parse::<f64>().ok());
        let low = bound(&format.min_value).is_some_and(|min| number < min);
        let high = bound(&format.max_value).is_some_and(|max| number > max);
        if low || high {
            let text = |bound: &Option<String>| bound.clone().unwrap_or_else(|| "…".to_owned());
            let (min, max) = (text(&format.min_value), text(&format.max_value));
            return Some(Fault::Range { value: short(value), min, max });
        }
    }
    let after =
        value.split_once('.').map_or(0, |(_, after)| after.bytes().take_while(u8::is_ascii_digit).count());
    match format.decimals {
        Some(decimals) if after > decimals as usize => {
            Some(Fault::Decimals { value: short(value), decimals })
        }
        _ => None,
    }
}

fn short(value: &str) -> String {
    value.chars().take(80).collect()
}
