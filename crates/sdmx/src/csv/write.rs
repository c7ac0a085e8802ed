//! Data as CSV.

use std::io::Write;
use std::sync::Arc;

use super::lines::{Lines, lead};
use super::{Keys, Labels, TimeFormat};
use crate::id::{Class, Release};
use crate::message::{DataSet, moment};
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Plans, Watch};
use crate::problem::WriteError;
use crate::table::{Role, Table, VALUE};
use crate::time::Period;
use crate::write::{CsvOptions, DataWriter};

/// Data as CSV: one row for each observation.
pub(crate) struct Writer<W: Write> {
    output: Lines<W>,
    release: Release,
    options: CsvOptions,
    plans: Plans,
    watch: Watch,
    /// For each table which of its columns stands in each column of the file.
    columns: Vec<Vec<Option<usize>>>,
    /// What stands at the beginning of each row, and at its end.
    lead: Vec<u8>,
    end: Vec<String>,
    held: String,
}

impl<W: Write> Writer<W> {
    pub(crate) fn new(
        output: W,
        release: Release,
        options: CsvOptions,
        plans: Plans,
    ) -> Result<Self, WriteError> {
        if release == Release::V21 {
            plans.one_table("SDMX-CSV 1.0")?;
            plans.one_measure("SDMX-CSV 1.0")?;
            if plans.now.message.dated {
                return Err(WriteError::Undated("SDMX-CSV 1.0"));
            }
        }
        // Only the newer version has names in columns of their own.
        let labels = match (options.labels, release) {
            (Labels::Name, Release::V21) => Labels::Both,
            (labels, _) => labels,
        };
        let options = CsvOptions { labels, ..options };
        let file = file_columns(&plans);
        let columns = |plan: &Arc<Plan>| {
            let written = plan.written();
            let place = |id: &&str| written.iter().copied().find(|column| plan.id(*column) == *id);
            file.iter().map(|(id, _)| place(id)).collect()
        };
        let columns = plans.all().iter().map(columns).collect();
        let mut output = Lines::new(output);
        output.begin(&lead(&header(&plans, release, options, &file)));
        output.end()?;
        let mut writer = Self {
            output,
            release,
            options,
            plans,
            watch: Watch::default(),
            columns,
            lead: Vec::new(),
            end: Vec::new(),
            held: String::new(),
        };
        writer.frame();
        Ok(writer)
    }

    /// What stands at the beginning and at the end of each row of the data set.
    fn frame(&mut self) {
        let (labels, plan, set) = (self.options.labels, &self.plans.now, &self.plans.set);
        let table = &plan.table;
        let name = table.names.best(&plan.message.languages).unwrap_or_default();
        let subject = match labels {
            Labels::Both if !name.is_empty() => format!("{}: {name}", table.subject),
            _ => table.subject.to_string(),
        };
        let mut first = Vec::new();
        if self.release == Release::V30 {
            first.push(if table.subject.class == Class::Dataflow { "dataflow" } else { "datastructure" });
        }
        first.push(subject.as_str());
        if self.release == Release::V30 {
            if labels == Labels::Name {
                first.push(name);
            }
            first.push(set.action.letter());
        }
        self.lead = lead(&first);
        self.end.clear();
        if plan.message.dated {
            self.end.extend([set.valid_from, set.valid_to].map(|at| at.map(moment).unwrap_or_default()));
        }
    }

    fn key(&mut self, columns: &[usize], observation: &Observation) {
        self.held.clear();
        for (index, column) in columns.iter().enumerate() {
            if index > 0 {
                self.held.push('.');
            }
            self.held.push_str(observation.text(*column));
        }
        self.output.field(&self.held);
    }

    fn keys(&mut self, table: &Table, observation: &Observation) {
        let (series, both) = match (self.release, self.options.keys) {
            (Release::V21, _) | (_, Keys::None) => return,
            (_, Keys::Series) => (true, false),
            (_, Keys::Observation) => (false, true),
            (_, Keys::Both) => (true, true),
        };
        let all: Vec<usize> = (0..table.dimensions().len()).collect();
        if series {
            // The key of a series is that of time series, however the message is put together.
            let time = table.time();
            let columns: Vec<usize> = all.iter().copied().filter(|column| Some(*column) != time).collect();
            self.key(&columns, observation);
        }
        if both {
            self.key(&all, observation);
        }
    }

    fn value(&mut self, plan: &Plan, index: usize, observation: &Observation) -> Result<(), WriteError> {
        let column = &plan.table.columns()[index];
        let value = observation.text(index);
        let name = match (&column.codes, self.options.labels) {
            (Some(codes), Labels::Both | Labels::Name) => {
                codes.get(value).and_then(|code| code.names.best(&plan.message.languages)).unwrap_or_default()
            }
            _ => "",
        };
        if self.options.labels == Labels::Both && !name.is_empty() {
            self.held.clear();
            self.held.extend([value, ": ", name]);
            self.output.field(&self.held);
            return Ok(());
        }
        match (self.options.time, &column.role) {
            (TimeFormat::Normalized { length, last }, Role::Time) if !value.is_empty() => {
                let period = Period::parse(value)
                    .ok_or_else(|| WriteError::Period { row: self.watch.row, value: value.to_owned() })?;
                self.output.field(&period.at(length, last));
            }
            _ => self.output.field(value),
        }
        if self.options.labels == Labels::Name {
            self.output.field(name);
        }
        Ok(())
    }
}

/// The columns of the file, by id and name: the dimensions of the first table, what the second has besides, and so on;
/// then measures and attributes in the same way.
fn file_columns(plans: &Plans) -> Vec<(&str, &str)> {
    let mut file: Vec<(&str, &str)> = Vec::new();
    for part in 0..3 {
        for plan in plans.all() {
            for column in plan.written() {
                let column = &plan.table.columns()[column];
                let its = match column.role {
                    Role::Dimension | Role::Time => 0,
                    Role::Measure => 1,
                    Role::Attribute(_) => 2,
                };
                if its == part && file.iter().all(|(id, _)| *id != column.id) {
                    let name = column.names.best(&plan.message.languages).unwrap_or_default();
                    file.push((column.id.as_str(), name));
                }
            }
        }
    }
    file
}

/// The names of the columns.
fn header(plans: &Plans, release: Release, options: CsvOptions, file: &[(&str, &str)]) -> Vec<String> {
    let (labels, keys) = (options.labels, options.keys);
    let mut fields: Vec<String> = Vec::new();
    match release {
        Release::V21 => fields.push("DATAFLOW".into()),
        Release::V30 => {
            fields.extend(["STRUCTURE".into(), "STRUCTURE_ID".into()]);
            if labels == Labels::Name {
                fields.push("STRUCTURE_NAME".into());
            }
            fields.push("ACTION".into());
            if matches!(keys, Keys::Series | Keys::Both) {
                fields.push("SERIES_KEY".into());
            }
            if matches!(keys, Keys::Observation | Keys::Both) {
                fields.push("OBS_KEY".into());
            }
        }
    }
    let measure = plans.now.table.measures().first();
    for (id, name) in file {
        let old = release == Release::V21 && measure.is_some_and(|measure| measure.id == *id);
        let id = if old { VALUE } else { *id };
        match labels {
            Labels::Both if !name.is_empty() => fields.push(format!("{id}: {name}")),
            Labels::Both | Labels::Id => fields.push(id.to_owned()),
            Labels::Name => fields.extend([id.to_owned(), (*name).to_owned()]),
        }
    }
    if plans.now.message.dated {
        // Columns of one's own are allowed at the end.
        fields.extend(["VALID_FROM".into(), "VALID_TO".into()]);
    }
    fields
}

impl<W: Write> DataWriter for Writer<W> {
    fn begin(&mut self, set: DataSet) -> Result<(), WriteError> {
        self.watch.end_set();
        self.plans.begin(set)?;
        self.frame();
        Ok(())
    }

    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError> {
        let plan = Arc::clone(&self.plans.now);
        let plan = &*plan;
        let begins = self.watch.see(plan, observation)?;
        let only_series = !plan.message.observations && !plan.series.is_empty();
        if only_series && begins == Begins::Nothing {
            return Ok(());
        }
        self.output.begin(&self.lead);
        self.keys(&plan.table, observation);
        let none = Observation::new();
        let table = self.plans.set.table;
        for index in 0..self.columns[table].len() {
            let Some(column) = self.columns[table][index] else {
                self.output.field("");
                if self.options.labels == Labels::Name {
                    self.output.field("");
                }
                continue;
            };
            // A row for a series leaves out what belongs to its observations.
            let left_out = only_series
                && (plan.at.contains(&column)
                    || plan.measures.contains(&column)
                    || plan.of_observation.contains(&column));
            self.value(plan, column, if left_out { &none } else { observation })?;
        }
        for field in &self.end {
            self.output.field(field);
        }
        self.output.end()
    }

    fn finish(&mut self) -> Result<(), WriteError> {
        self.output.finish()
    }
}
