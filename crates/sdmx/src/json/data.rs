//! Data as JSON: observations as they come, and the structures, with the codes that came, at the end.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::io::Write;
use std::sync::Arc;

use super::parts::{is_number, meta};
use super::slots::Slots;
use super::table::{links, structure};
use super::write::{list, number, text};
use crate::id::Release;
use crate::message::{DataSet, moment};
use crate::model::DataType;
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Plans, Watch};
use crate::problem::WriteError;
use crate::write::DataWriter;

/// Bytes held back before they go out.
const HELD: usize = 32 << 10;

/// Data as JSON.
pub(crate) struct Data<W> {
    output: W,
    held: Vec<u8>,
    release: Release,
    plans: Plans,
    watch: Watch,
    /// By table and column.
    slots: Vec<Vec<Slots>>,
    /// The tables in the order in which data of them came, with the numbers of their data sets.
    came: Vec<(usize, Vec<usize>)>,
    /// How many data sets came.
    sets: usize,
    /// Series of the data set that were there.
    seen: HashSet<u64>,
    hash: RandomState,
    /// What stands in the array of an observation.
    elements: Vec<usize>,
    /// The observation is the first in its object.
    first: bool,
}

fn elements(plan: &Plan) -> Vec<usize> {
    [plan.measures.as_slice(), plan.of_observation.as_slice()].concat()
}

impl<W: Write> Data<W> {
    pub(crate) fn new(output: W, release: Release, plans: Plans) -> Result<Self, WriteError> {
        if release == Release::V21 {
            plans.one_table("SDMX-JSON 1.0")?;
            plans.one_measure("SDMX-JSON 1.0")?;
        }
        let slots = |plan: &Arc<Plan>| plan.table.columns().iter().map(|_| Slots::default()).collect();
        let mut data = Self {
            elements: elements(&plans.now),
            output,
            held: Vec::new(),
            release,
            slots: plans.all().iter().map(slots).collect(),
            plans,
            watch: Watch::default(),
            came: Vec::new(),
            sets: 0,
            seen: HashSet::new(),
            hash: RandomState::new(),
            first: true,
        };
        data.put("{\"meta\":");
        let message = &data.plans.now.message;
        meta(&mut data.held, release, "data", &message.header, &message.languages);
        data.put(",\"data\":{\"dataSets\":[");
        Ok(data)
    }

    fn put(&mut self, text: &str) {
        self.held.extend_from_slice(text.as_bytes());
    }

    /// The number of a value in its column.
    fn slot(&mut self, column: usize, value: &str) {
        let slots = &mut self.slots[self.plans.set.table][column];
        number(&mut self.held, slots.number(value));
    }

    /// The numbers of the values in these columns, as a key.
    fn key(&mut self, columns: &[usize], observation: &Observation) {
        self.put("\"");
        for (index, column) in columns.iter().enumerate() {
            if index > 0 {
                self.put(":");
            }
            self.slot(*column, observation.text(*column));
        }
        self.put("\":");
    }

    /// Whether values of a column are written as numbers in a list, or as they are.
    fn listed(&self, plan: &Plan, column: usize) -> bool {
        let attribute = column >= plan.table.columns().len() - plan.table.attributes().len();
        (attribute && self.release == Release::V21)
            || (plan.table.columns()[column].codes.is_some() && (attribute || self.release == Release::V30))
    }

    /// Values of these columns, as elements of an array; nothing at the end that is not there.
    fn elements(&mut self, plan: &Plan, columns: &[usize], observation: &Observation) {
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
            if self.listed(plan, *column) {
                self.slot(*column, value);
                continue;
            }
            let kind = plan.table.columns()[*column].format.kind;
            let truth = kind == DataType::BOOLEAN && matches!(value, "true" | "false");
            if truth || (kind.is_number() && is_number(value)) {
                self.put(value);
            } else {
                text(&mut self.held, value);
            }
        }
        self.put("]");
    }

    fn begin_set(&mut self, plan: &Plan, first: &Observation) {
        if self.sets > 0 {
            self.put(",");
        }
        let DataSet { table, action, valid_from, valid_to } = self.plans.set;
        let place = match self.came.iter().position(|(known, _)| *known == table) {
            Some(place) => place,
            None => {
                self.came.push((table, Vec::new()));
                self.came.len() - 1
            }
        };
        self.came[place].1.push(self.sets);
        self.sets += 1;
        self.put("{");
        if self.release == Release::V30 {
            self.put("\"structure\":");
            number(&mut self.held, place);
            self.put(",");
        }
        self.put("\"action\":");
        text(&mut self.held, action.name());
        self.put(",\"links\":");
        links(&mut self.held, self.release, plan);
        for (name, at) in [("validFrom", valid_from), ("validTo", valid_to)] {
            if let Some(at) = at {
                self.put(&format!(",\"{name}\":\"{}\"", moment(at)));
            }
        }
        if !plan.of_set.is_empty() {
            self.put(",\"attributes\":");
            self.elements(plan, &plan.of_set, first);
        }
        self.put(if plan.series.is_empty() { ",\"observations\":{" } else { ",\"series\":{" });
        self.seen.clear();
        self.first = true;
    }

    fn end_set(&mut self) {
        if self.watch.end_set() {
            let plan = &self.plans.now;
            let end = match (plan.series.is_empty(), plan.message.observations) {
                (true, _) => "}}",
                (false, true) => "}}}}",
                (false, false) => "}}}",
            };
            self.put(end);
        }
    }

    fn begin_series(
        &mut self,
        plan: &Plan,
        begins: Begins,
        observation: &Observation,
    ) -> Result<(), WriteError> {
        let key: Vec<&str> = plan.series.iter().map(|column| observation.text(*column)).collect();
        let new = self.seen.insert(self.hash.hash_one(key));
        if begins == Begins::Series {
            self.put(if plan.message.observations { "}}," } else { "}," });
        }
        self.key(&plan.series, observation);
        if !new {
            return Err(WriteError::Unsorted { row: self.watch.row });
        }
        self.put("{");
        if !plan.of_series.is_empty() {
            self.put("\"attributes\":");
            self.elements(plan, &plan.of_series, observation);
        }
        if plan.message.observations {
            self.put(if plan.of_series.is_empty() { "\"observations\":{" } else { ",\"observations\":{" });
        }
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
    fn begin(&mut self, set: DataSet) -> Result<(), WriteError> {
        self.end_set();
        self.plans.begin(set)?;
        self.elements = elements(&self.plans.now);
        Ok(())
    }

    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError> {
        let plan = Arc::clone(&self.plans.now);
        let plan = &*plan;
        let begins = self.watch.see(plan, observation)?;
        if begins == Begins::Set {
            self.begin_set(plan, observation);
        }
        let flat = plan.series.is_empty();
        if !flat && begins != Begins::Nothing {
            self.begin_series(plan, begins, observation)?;
        }
        if plan.message.observations || flat {
            if !std::mem::take(&mut self.first) {
                self.put(",");
            }
            self.key(&plan.at, observation);
            let columns = std::mem::take(&mut self.elements);
            self.elements(plan, &columns, observation);
            self.elements = columns;
        }
        self.pass()
    }

    fn finish(&mut self) -> Result<(), WriteError> {
        self.end_set();
        self.put("],");
        match self.release {
            Release::V30 => {
                self.put("\"structures\":");
                let (slots, plans) = (&self.slots, self.plans.all());
                list(&mut self.held, &self.came, |out, (table, sets)| {
                    structure(out, Release::V30, &plans[*table], &slots[*table], sets);
                    true
                });
                self.put("}}");
            }
            Release::V21 => {
                self.put("\"structure\":");
                structure(&mut self.held, Release::V21, &self.plans.now, &self.slots[0], &[]);
                self.put("}}");
            }
        }
        self.output.write_all(&self.held)?;
        self.held.clear();
        Ok(self.output.flush()?)
    }
}
