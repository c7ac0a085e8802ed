//! Data from CSV.

use std::io::BufRead;
use std::sync::Arc;

use csv::StringRecord;

use crate::id::{Class, Release};
use crate::limits::Limits;
use crate::message::Action;
use crate::observation::Observation;
use crate::problem::{ReadError, Reason};
use crate::reference::Ref;
use crate::table::Table;
use crate::xml::Guard;

/// What the program below reads at once.
const CHUNK: usize = 64 << 10;

/// Where the value of a column stands.
#[derive(Debug, Clone, Copy)]
struct Place {
    field: usize,
    /// The code stands before a name.
    both: bool,
}

/// Reads data from SDMX-CSV 2.0 or 1.0, one observation after the other.
pub struct CsvReader<R> {
    csv: csv::Reader<Guard<R>>,
    limits: Limits,
    release: Release,
    header: StringRecord,
    record: StringRecord,
    /// The record has been read and not given yet.
    ready: bool,
    subject: Option<Ref>,
    /// How the first row says it.
    known: [String; 2],
    action_field: Option<usize>,
    action: Action,
    places: Vec<Option<Place>>,
    left_out: Vec<String>,
    line: u64,
}

impl<R: BufRead> CsvReader<R> {
    /// Reads the first row, and looks at the second for what the data are of.
    pub fn open(mut input: R, limits: Limits) -> Result<Self, ReadError> {
        let unreadable = |error: std::io::Error| Reason::Unreadable(error.to_string()).at(1);
        let begin = input.fill_buf().map_err(unreadable)?;
        if begin.starts_with("\u{feff}".as_bytes()) {
            input.consume(3);
        }
        let delimiter = delimiter(input.fill_buf().map_err(unreadable)?);
        let guard = Guard::new(input, limits.bytes, limits.text.saturating_add(2 * CHUNK));
        let csv = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .buffer_capacity(CHUNK)
            .from_reader(guard);
        let mut reader = Self {
            csv,
            limits,
            release: Release::V30,
            header: StringRecord::new(),
            record: StringRecord::new(),
            ready: false,
            subject: None,
            known: Default::default(),
            action_field: None,
            action: Action::Information,
            places: Vec::new(),
            left_out: Vec::new(),
            line: 1,
        };
        if !reader.next()? {
            return Err(Reason::NotCsv(String::new()).at(1));
        }
        reader.header = std::mem::take(&mut reader.record);
        let first = reader.header.get(0).unwrap_or_default().trim();
        reader.release = match first.split('[').next().unwrap_or_default() {
            "STRUCTURE" => Release::V30,
            "DATAFLOW" => Release::V21,
            _ => return Err(Reason::NotCsv(first.chars().take(80).collect()).at(1)),
        };
        if reader.release == Release::V30 {
            if reader.header.get(1).map(|name| id(name).0) != Some("STRUCTURE_ID") {
                return Err(Reason::MissingColumn("STRUCTURE_ID".into()).at(1));
            }
            reader.action_field = reader.header.iter().position(|name| name.trim() == "ACTION");
        }
        reader.ready = reader.next()?;
        if reader.ready {
            reader.subject = Some(reader.describe()?);
            reader.known = fields(&reader.record, reader.release).map(str::to_owned);
        }
        Ok(reader)
    }

    /// The version of the standard.
    pub fn release(&self) -> Release {
        self.release
    }

    /// The dataflow or structure of the data; none when there are no data.
    pub fn subject(&self) -> Option<&Ref> {
        self.subject.as_ref()
    }

    /// The line where the last observation stands.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// What is to be done with the last observation.
    pub fn action(&self) -> Action {
        self.action
    }

    /// Columns that are none of the structure, which the standard allows. They are not read.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    fn fail(&self, reason: Reason) -> ReadError {
        reason.at(self.line)
    }

    /// Reads a row.
    fn next(&mut self) -> Result<bool, ReadError> {
        self.line = self.csv.position().line();
        self.csv.get_mut().complete();
        let read = self.csv.read_record(&mut self.record).map_err(|error| {
            let line = error.position().map_or(self.line, csv::Position::line);
            match error.into_kind() {
                csv::ErrorKind::Utf8 { .. } => Reason::Encoding,
                csv::ErrorKind::Io(error) => match crate::xml::stop(&error) {
                    Some(reason) => reason,
                    None => Reason::Unreadable(error.to_string()),
                },
                other => Reason::Malformed(format!("{other:?}")),
            }
            .at(line)
        })?;
        if !read {
            return Ok(false);
        }
        self.line = self.record.position().map_or(self.line, csv::Position::line);
        if self.record.as_slice().len() > self.limits.text {
            return Err(self.fail(Reason::TooLong(self.limits.text)));
        }
        let (found, expected) = (self.record.len(), self.header.len());
        if expected > 0 && found != expected {
            return Err(self.fail(Reason::Fields { found, expected }));
        }
        Ok(true)
    }

    /// What the row is data of.
    fn describe(&self) -> Result<Ref, ReadError> {
        let field = |index: usize| self.record.get(index).unwrap_or_default().trim();
        let (class, name, text) = match self.release {
            Release::V21 => (Class::Dataflow, "DATAFLOW", field(0)),
            Release::V30 => {
                let class = match field(0) {
                    "dataflow" => Class::Dataflow,
                    "datastructure" => Class::DataStructure,
                    "dataprovision" => Class::ProvisionAgreement,
                    other => {
                        let expected = "dataflow, datastructure or dataprovision";
                        return Err(self.fail(Reason::value("STRUCTURE", other, expected)));
                    }
                };
                (class, "STRUCTURE_ID", field(1))
            }
        };
        // With labels, the name stands behind.
        let end = text.find(')').map_or(text.len(), |end| end + 1);
        Ref::parse(class, &text[..end])
            .ok_or_else(|| self.fail(Reason::value(name, text, "AGENCY:ID(VERSION), as SDMX:EXAMPLE(1.0)")))
    }

    /// Says which table the data are of. Has to be done before they are read.
    pub fn attach(&mut self, table: &Arc<Table>) -> Result<(), ReadError> {
        self.places = vec![None; table.columns().len()];
        self.left_out.clear();
        let first = |reason: Reason| reason.at(1);
        let named = self.header.iter().any(|name| name.trim() == "STRUCTURE_NAME");
        let lead = if self.release == Release::V21 { 1 } else { 2 };
        let mut field = lead;
        while field < self.header.len() {
            let whole = self.header.get(field).unwrap_or_default();
            let (name, both) = id(whole);
            let own = ["ACTION", "SERIES_KEY", "OBS_KEY", "STRUCTURE_NAME"].contains(&name);
            if name.ends_with("[]") {
                let what = format!("the column {name} has several values in one field, which is not read");
                return Err(first(Reason::Unsupported(what)));
            }
            match table.find_either(name) {
                Some(column) => {
                    if self.places[column].is_some() {
                        return Err(first(Reason::RepeatedColumn(name.to_owned())));
                    }
                    let both = both && table.columns()[column].codes.is_some();
                    self.places[column] = Some(Place { field, both });
                    // The next one has the names.
                    field += usize::from(named);
                }
                None if own && self.release == Release::V30 => {}
                None => self.left_out.push(whole.to_owned()),
            }
            field += 1;
        }
        for (column, place) in table.dimensions().iter().zip(&self.places) {
            if place.is_none() {
                return Err(first(Reason::MissingColumn(column.id.clone())));
            }
        }
        Ok(())
    }

    /// Reads the next observation; `false` when there is none.
    pub fn read(&mut self, into: &mut Observation) -> Result<bool, ReadError> {
        if !std::mem::take(&mut self.ready) && !self.next()? {
            return Ok(false);
        }
        self.same_subject()?;
        if let Some(field) = self.action_field {
            let text = self.record.get(field).unwrap_or_default().trim();
            self.action = match text {
                "" => Action::Information,
                text => Action::parse(text)
                    .ok_or_else(|| self.fail(Reason::value("ACTION", text, "I, A, R or D")))?,
            };
        }
        into.clear();
        for place in &self.places {
            let Some(place) = place else {
                into.push("");
                continue;
            };
            let value = self.record.get(place.field).unwrap_or_default();
            into.push(if place.both { value.split(": ").next().unwrap_or(value) } else { value });
        }
        Ok(true)
    }

    /// All rows have to be data of the same.
    fn same_subject(&self) -> Result<(), ReadError> {
        let Some(subject) = &self.subject else { return Ok(()) };
        if self.known == fields(&self.record, self.release) {
            return Ok(());
        }
        let found = self.describe()?;
        if found == *subject {
            return Ok(());
        }
        let what = format!("this row is data of {found}, the first of {subject}; send a file for each");
        Err(self.fail(Reason::Unsupported(what)))
    }
}

/// The fields that say what a row is data of.
fn fields(record: &StringRecord, release: Release) -> [&str; 2] {
    let field = |index| record.get(index).unwrap_or_default();
    match release {
        Release::V21 => [field(0), ""],
        Release::V30 => [field(0), field(1)],
    }
}

/// The id in the name of a column, and whether a name stands behind it.
fn id(name: &str) -> (&str, bool) {
    match name.split_once(": ") {
        Some((id, _)) => (id.trim(), true),
        None => (name.trim(), false),
    }
}

/// The character behind the name of the first column.
fn delimiter(begin: &[u8]) -> u8 {
    let line = begin.split(|b| matches!(b, b'\r' | b'\n')).next().unwrap_or_default();
    let after = line.iter().position(|b| !(b.is_ascii_alphabetic() || *b == b'"'));
    let rest = after.map_or(&[][..], |after| &line[after..]);
    let rest = match rest {
        [b'[', _, b']', b'"', rest @ ..] | [b'[', _, b']', rest @ ..] => rest,
        rest => rest,
    };
    match rest.first() {
        Some(found @ (b';' | b'\t' | b'|')) => *found,
        _ => b',',
    }
}
