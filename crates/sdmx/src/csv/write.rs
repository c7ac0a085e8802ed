//! Data as CSV.

use std::io::Write;

use super::lines::{Lines, lead};
use super::{Keys, Labels, TimeFormat};
use crate::id::{Class, Release};
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Watch};
use crate::problem::WriteError;
use crate::table::{Role, VALUE};
use crate::time::Period;
use crate::write::{CsvOptions, DataWriter};

/// Data as CSV: one row for each observation.
pub(crate) struct Writer<W: Write> {
    output: Lines<W>,
    release: Release,
    options: CsvOptions,
    plan: Plan,
    watch: Watch,
    columns: Vec<usize>,
    /// What stands at the beginning of each row.
    lead: Vec<u8>,
    held: String,
}

impl<W: Write> Writer<W> {
    pub(crate) fn new(
        output: W,
        release: Release,
        options: CsvOptions,
        plan: Plan,
    ) -> Result<Self, WriteError> {
        if release == Release::V21 {
            plan.one_measure("SDMX-CSV 1.0")?;
        }
        // Only the newer version has names in columns of their own.
        let labels = match (options.labels, release) {
            (Labels::Name, Release::V21) => Labels::Both,
            (labels, _) => labels,
        };
        let options = CsvOptions { labels, ..options };
        let columns = plan.written();
        let mut writer = Self {
            output: Lines::new(output),
            release,
            options,
            plan,
            watch: Watch::default(),
            columns,
            lead: Vec::new(),
            held: String::new(),
        };
        writer.header()?;
        Ok(writer)
    }

    fn header(&mut self) -> Result<(), WriteError> {
        let (labels, table) = (self.options.labels, &self.plan.table);
        let languages = &self.plan.message.languages;
        let name = table.names.best(languages).unwrap_or_default();
        let subject = match labels {
            Labels::Both if !name.is_empty() => format!("{}: {name}", table.subject),
            _ => table.subject.to_string(),
        };
        let mut fields: Vec<String> = Vec::new();
        self.lead = match self.release {
            Release::V21 => {
                fields.push("DATAFLOW".into());
                lead(&[subject])
            }
            Release::V30 => {
                let kind = if table.subject.class == Class::Dataflow { "dataflow" } else { "datastructure" };
                fields.extend(["STRUCTURE".into(), "STRUCTURE_ID".into()]);
                let mut first = vec![kind, subject.as_str()];
                if labels == Labels::Name {
                    fields.push("STRUCTURE_NAME".into());
                    first.push(name);
                }
                fields.push("ACTION".into());
                first.push(self.plan.message.action.letter());
                if matches!(self.options.keys, Keys::Series | Keys::Both) {
                    fields.push("SERIES_KEY".into());
                }
                if matches!(self.options.keys, Keys::Observation | Keys::Both) {
                    fields.push("OBS_KEY".into());
                }
                lead(&first)
            }
        };
        for column in &self.columns {
            let column = &table.columns()[*column];
            let old = self.release == Release::V21 && column.role == Role::Measure;
            let id = if old { VALUE } else { &column.id };
            let name = column.names.best(languages).unwrap_or_default();
            match labels {
                Labels::Both if !name.is_empty() => fields.push(format!("{id}: {name}")),
                Labels::Both | Labels::Id => fields.push(id.to_owned()),
                Labels::Name => fields.extend([id.to_owned(), name.to_owned()]),
            }
        }
        self.output.begin(&lead(&fields));
        self.output.end()
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

    fn keys(&mut self, observation: &Observation) {
        let (series, both) = match (self.release, self.options.keys) {
            (Release::V21, _) | (_, Keys::None) => return,
            (_, Keys::Series) => (true, false),
            (_, Keys::Observation) => (false, true),
            (_, Keys::Both) => (true, true),
        };
        let all: Vec<usize> = (0..self.plan.table.dimensions().len()).collect();
        if series {
            // The key of a series is that of time series, however the message is put together.
            let time = self.plan.table.time();
            let columns: Vec<usize> = all.iter().copied().filter(|column| Some(*column) != time).collect();
            self.key(&columns, observation);
        }
        if both {
            self.key(&all, observation);
        }
    }

    fn value(&mut self, index: usize, observation: &Observation) -> Result<(), WriteError> {
        let column = &self.plan.table.columns()[index];
        let value = observation.text(index);
        let name = match (&column.codes, self.options.labels) {
            (Some(codes), Labels::Both | Labels::Name) => codes
                .get(value)
                .and_then(|code| code.names.best(&self.plan.message.languages))
                .unwrap_or_default(),
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

impl<W: Write> DataWriter for Writer<W> {
    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError> {
        let begins = self.watch.see(&self.plan, observation)?;
        let only_series = !self.plan.message.observations && !self.plan.series.is_empty();
        if only_series && begins == Begins::Nothing {
            return Ok(());
        }
        self.output.begin(&self.lead);
        self.keys(observation);
        let none = Observation::new();
        for index in 0..self.columns.len() {
            let column = self.columns[index];
            // A row for a series leaves out what belongs to its observations.
            let left_out = only_series
                && (self.plan.at.contains(&column)
                    || self.plan.measures.contains(&column)
                    || self.plan.of_observation.contains(&column));
            self.value(column, if left_out { &none } else { observation })?;
        }
        self.output.end()
    }

    fn finish(&mut self) -> Result<(), WriteError> {
        self.output.finish()
    }
}
