//! Which series a dataflow has, and which of them have given codes.

use std::collections::HashMap;

use sdmx::Period;

use crate::damaged::Damaged;
use crate::layout::Layout;
use crate::series::key_parts;

/// A series as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key, as kept.
    pub key: Vec<u8>,
    /// How many observations it has.
    pub count: u32,
    /// Its first period.
    pub first: String,
    /// Its last period.
    pub last: String,
}

/// All series of a dataflow, without their observations: some twenty bytes for each beside its key. Derived from the
/// kept series; made again when they change.
#[derive(Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    dimensions: Vec<Codes>,
    observations: u64,
}

/// The codes that a dimension has in the data, and the series that have them.
#[derive(Debug, Default)]
struct Codes {
    names: Vec<String>,
    find: HashMap<String, usize>,
    series: Vec<Vec<u32>>,
}

impl Index {
    /// An index of series that come in the order of their keys.
    pub fn new(layout: &Layout, entries: impl IntoIterator<Item = Entry>) -> Result<Self, Damaged> {
        let width = layout.table().key().len();
        let mut index =
            Self { dimensions: (0..width).map(|_| Codes::default()).collect(), ..Self::default() };
        for entry in entries {
            let damaged = |what| Damaged { key: crate::series::label(&entry.key), what };
            let at = u32::try_from(index.entries.len()).map_err(|_| damaged("there are too many series"))?;
            let parts = key_parts(&entry.key)?;
            if parts.len() != width {
                return Err(damaged("its key has another number of dimensions than its table"));
            }
            for (codes, part) in index.dimensions.iter_mut().zip(parts) {
                codes.add(part, at);
            }
            index.observations += u64::from(entry.count);
            index.entries.push(entry);
        }
        Ok(index)
    }

    /// The series, in the order of their keys.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many observations there are.
    pub fn observations(&self) -> u64 {
        self.observations
    }

    /// The codes of a dimension that are in the data, in no particular order.
    pub fn codes(&self, dimension: usize) -> impl Iterator<Item = &str> {
        self.dimensions.get(dimension).into_iter().flat_map(|codes| codes.names.iter().map(String::as_str))
    }

    /// The series that have, in each of these dimensions, one of these codes, in order.
    pub fn having<S: AsRef<str>>(&self, wanted: &[(usize, &[S])]) -> Vec<u32> {
        let all = || (0..u32::try_from(self.entries.len()).unwrap_or(u32::MAX)).collect();
        let lists = wanted.iter().map(|(dimension, codes)| self.with_codes(*dimension, codes.iter()));
        lists.reduce(|before, here| crate::select::both(&before, &here)).unwrap_or_else(all)
    }

    /// The series that have one of these codes in a dimension, in order.
    pub(crate) fn with_codes<S: AsRef<str>>(
        &self,
        dimension: usize,
        wanted: impl IntoIterator<Item = S>,
    ) -> Vec<u32> {
        let Some(codes) = self.dimensions.get(dimension) else { return Vec::new() };
        let lists: Vec<&Vec<u32>> = wanted
            .into_iter()
            .filter_map(|code| codes.find.get(code.as_ref()))
            .filter_map(|at| codes.series.get(*at))
            .collect();
        match lists.as_slice() {
            [] => Vec::new(),
            [one] => (*one).clone(),
            _ => {
                let mut all: Vec<u32> = lists.into_iter().flatten().copied().collect();
                all.sort_unstable();
                all.dedup();
                all
            }
        }
    }

    /// The first and the last period of some series, by their place; `None` where the table has no time.
    pub fn span(&self, series: &[u32]) -> Option<(String, String)> {
        let entries = || series.iter().filter_map(|at| self.entries.get(*at as usize));
        let first = entries()
            .filter_map(|entry| Some((Period::parse(&entry.first)?, &entry.first)))
            .min_by(|a, b| a.0.start().cmp(&b.0.start()))?;
        let last = entries()
            .filter_map(|entry| Some((Period::parse(&entry.last)?, &entry.last)))
            .max_by(|a, b| a.0.end().cmp(&b.0.end()))?;
        Some((first.1.clone(), last.1.clone()))
    }

    /// The codes that some series have in a dimension, sorted.
    pub fn codes_of(&self, dimension: usize, series: &[u32]) -> Vec<String> {
        let Some(codes) = self.dimensions.get(dimension) else { return Vec::new() };
        let mut found: Vec<String> = if series.len() == self.entries.len() {
            codes.names.clone()
        } else {
            let wanted: std::collections::HashSet<u32> = series.iter().copied().collect();
            let has = |list: &Vec<u32>| list.iter().any(|at| wanted.contains(at));
            codes
                .names
                .iter()
                .zip(&codes.series)
                .filter(|(_, list)| has(list))
                .map(|(n, _)| n.clone())
                .collect()
        };
        found.sort_unstable();
        found
    }
}

impl Codes {
    fn add(&mut self, code: &str, series: u32) {
        let at = match self.find.get(code) {
            Some(at) => *at,
            None => {
                self.find.insert(code.to_owned(), self.names.len());
                self.names.push(code.to_owned());
                self.series.push(Vec::new());
                self.names.len() - 1
            }
        };
        if let Some(list) = self.series.get_mut(at) {
            list.push(series);
        }
    }
}
