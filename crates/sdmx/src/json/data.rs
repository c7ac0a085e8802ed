//! Data as JSON: observations as they come, and the structure, with the codes that came, at the end.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::io::Write;

use super::parts::{is_number, meta};
use super::slots::Slots;
use super::table::{links, structure};
use super::write::{number, text};
use crate::id::Release;
use crate::message::moment;
use crate::model::DataType;
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Watch};
use crate::problem::WriteError;
use crate::write::DataWriter;

/// Bytes held back before they go out.
const HELD: usize = 32 << 10;

/// Data as JSON.
pub(crate) struct Data<W> {
    output: W,
    held: Vec<u8>,
    release: Release,
    plan: Plan,
    watch: Watch,
    /// By column of the table.
    slots: Vec<Slots>,
    /// Series that were there.
    seen: HashSet<u64>,
    hash: RandomState,
    /// What stands in the array of an observation.
    elements: Vec<usize>,
    /// The observation is the first in its object.
    first: bool,
}

impl<W: Write> Data<W> {
    pub(crate) fn new(output: W, release: Release, plan: Plan) -> Result<Self, WriteError> {
        if release == Release::V21 {
            plan.one_measure("SDMX-JSON 1.0")?;
        }
        let slots = plan.table.columns().iter().map(|_| Slots::default()).collect();
        let elements = [plan.measures.as_slice(), plan.of_observation.as_slice()].concat();
        let mut data = Self {
            elements,
            output,
            held: Vec::new(),
            release,
            plan,
            watch: Watch::default(),
            slots,
            seen: HashSet::new(),
            hash: RandomState::new(),
            first: true,
        };
        data.put("{\"meta\":");
        let message = &data.plan.message;
        meta(&mut data.held, release, "data", &message.header, &message.languages);
        data.put(",\"data\":{\"dataSets\":[");
        Ok(data)
    }

    fn put(&mut self, text: &str) {
        self.held.extend_from_slice(text.as_bytes());
    }

    /// The numbers of the values in these columns, as a key.
    fn key(&mut self, columns: &[usize], observation: &Observation) {
        self.put("\"");
        for (index, column) in columns.iter().enumerate() {
            if index > 0 {
                self.put(":");
            }
            number(&mut self.held, self.slots[*column].number(observation.text(*column)));
        }
        self.put("\":");
    }

    /// Whether values of a column are written as numbers in a list, or as they are.
    fn listed(&self, column: usize) -> bool {
        let attribute = column >= self.plan.table.columns().len() - self.plan.table.attributes().len();
        (attribute && self.release == Release::V21)
            || (self.plan.table.columns()[column].codes.is_some()
                && (attribute || self.release == Release::V30))
    }

    /// Values of these columns, as elements of an array; nothing at the end that is not there.
    fn elements(&mut self, columns: &[usize], observation: &Observation) {
        self.put("[");
        let end =
            columns.iter().rposition(|column| observation.get(*column).is_some()).map_or(0, |last| last + 1);
        for (index, column) in columns[..end].iter().enumerate() {
            if index > 0 {
                self.put(",");
            }
            let Some(value) = observation.get(*column) else {
                self.put("null");
                continue;
            };
            if self.listed(*column) {
                number(&mut self.held, self.slots[*column].number(value));
                continue;
            }
            let kind = self.plan.table.columns()[*column].format.kind;
            let truth = kind == DataType::BOOLEAN && matches!(value, "true" | "false");
            if truth || (kind.is_number() && is_number(value)) {
                self.put(value);
            } else {
                text(&mut self.held, value);
            }
        }
        self.put("]");
    }

    fn begin(&mut self, first: &Observation) {
        self.put("{");
        if self.release == Release::V30 {
            self.put("\"structure\":0,");
        }
        let message = &self.plan.message;
        let action = format!("\"action\":\"{}\",\"links\":", message.action.name());
        let valid = [("validFrom", message.valid_from), ("validTo", message.valid_to)];
        self.put(&action);
        links(&mut self.held, self.release, &self.plan);
        for (name, at) in valid {
            if let Some(at) = at {
                self.put(&format!(",\"{name}\":\"{}\"", moment(at)));
            }
        }
        if !self.plan.of_set.is_empty() {
            self.put(",\"attributes\":");
            self.elements(&self.plan.of_set.clone(), first);
        }
        let flat = self.plan.series.is_empty();
        self.put(if flat { ",\"observations\":{" } else { ",\"series\":{" });
    }

    fn begin_series(&mut self, begins: Begins, observation: &Observation) -> Result<(), WriteError> {
        let columns = std::mem::take(&mut self.plan.series);
        let key: Vec<&str> = columns.iter().map(|column| observation.text(*column)).collect();
        let new = self.seen.insert(self.hash.hash_one(key));
        if begins == Begins::Series {
            self.put(if self.plan.message.observations { "}}," } else { "}," });
        }
        self.key(&columns, observation);
        self.plan.series = columns;
        if !new {
            return Err(WriteError::Unsorted { row: self.watch.row });
        }
        self.put("{");
        let attributes = std::mem::take(&mut self.plan.of_series);
        if !attributes.is_empty() {
            self.put("\"attributes\":");
            self.elements(&attributes, observation);
        }
        if self.plan.message.observations {
            self.put(if attributes.is_empty() { "\"observations\":{" } else { ",\"observations\":{" });
        }
        self.plan.of_series = attributes;
        self.first = true;
        Ok(())
    }

    fn pass(&mut self) -> Result<(), WriteError> {
        if self.held.len() >= HELD {
            self.output.write_all(&self.held)?;
            self.held.clear();
        }
        Ok(())
    }
}

impl<W: Write> DataWriter for Data<W> {
    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError> {
        let begins = self.watch.see(&self.plan, observation)?;
        if begins == Begins::Message {
            self.begin(observation);
        }
        let flat = self.plan.series.is_empty();
        if !flat && begins != Begins::Nothing {
            self.begin_series(begins, observation)?;
        }
        if self.plan.message.observations || flat {
            if !std::mem::take(&mut self.first) {
                self.put(",");
            }
            let at = std::mem::take(&mut self.plan.at);
            self.key(&at, observation);
            self.plan.at = at;
            let columns = std::mem::take(&mut self.elements);
            self.elements(&columns, observation);
            self.elements = columns;
        }
        self.pass()
    }

    fn finish(&mut self) -> Result<(), WriteError> {
        let empty = self.watch.row == 0;
        if !empty {
            match (self.plan.series.is_empty(), self.plan.message.observations) {
                (true, _) => self.put("}}"),
                (false, true) => self.put("}}}}"),
                (false, false) => self.put("}}}"),
            }
        }
        self.put("],");
        match self.release {
            Release::V30 => self.put("\"structures\":["),
            Release::V21 => self.put("\"structure\":"),
        }
        if !empty || self.release == Release::V21 {
            structure(&mut self.held, self.release, &self.plan, &self.slots, 0);
        }
        self.put(if self.release == Release::V30 { "]}}" } else { "}}" });
        self.output.write_all(&self.held)?;
        self.held.clear();
        Ok(self.output.flush()?)
    }
}
