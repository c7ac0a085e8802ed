//! Data from XML: structure-specific of both versions, and generic of 2.1.

use std::io::BufRead;
use std::sync::Arc;

use super::groups::Groups;
use super::release;
use super::tree_in::reference;
use crate::id::{Class, Release};
use crate::limits::Limits;
use crate::message::Action;
use crate::observation::Observation;
use crate::problem::{ReadError, Reason};
use crate::reference::Ref;
use crate::table::Table;
use crate::xml::{Node, Pull, Step};

/// What the header says of data: their structure, and what stands at the observation.
struct Described {
    id: String,
    subject: Ref,
    at: String,
}

/// Values of the columns, at one level.
type Values = Vec<String>;

/// Reads data from SDMX-ML, one observation after the other.
pub struct DataReader<R> {
    pull: Pull<R>,
    release: Release,
    described: Vec<Described>,
    table: Option<Arc<Table>>,
    action: Action,
    at: String,
    /// The column that a `<Comp>` is about.
    said: Option<usize>,
    set: Values,
    series: Values,
    observation: Values,
    groups: Groups,
    /// Series or observations have been there: a group now would come too late.
    begun: bool,
    /// The series has had an observation.
    full: bool,
}

pub(super) fn root_release<R: BufRead>(pull: &Pull<R>) -> Result<Release, ReadError> {
    let namespace = pull.namespace().unwrap_or_default();
    release(namespace).ok_or_else(|| pull.fail(Reason::Namespace(namespace.to_owned())))
}

impl<R: BufRead> DataReader<R> {
    /// Reads the header.
    pub fn open(input: R, limits: Limits) -> Result<Self, ReadError> {
        let mut pull = Pull::new(input, limits);
        pull.next()?;
        if !matches!(
            pull.name(),
            "StructureSpecificData"
                | "StructureSpecificTimeSeriesData"
                | "GenericData"
                | "GenericTimeSeriesData"
        ) {
            let found = pull.name().to_owned();
            let expected = "a message of data, as <StructureSpecificData> or <GenericData>";
            return Err(pull.fail(Reason::Root { found, expected }));
        }
        let release = root_release(&pull)?;
        let missing = |pull: &Pull<R>| {
            pull.fail(Reason::MissingElement { element: "Header", within: "the message".into() })
        };
        if pull.next()? != Step::Start || pull.name() != "Header" {
            return Err(missing(&pull));
        }
        let mut left = 10_000;
        let header = Node::read(&mut pull, &mut left)?;
        let mut described = Vec::new();
        for structure in header.all("Structure") {
            let found = [
                ("StructureUsage", Class::Dataflow),
                ("Structure", Class::DataStructure),
                ("ProvisionAgreement", Class::ProvisionAgreement),
                ("ProvisionAgrement", Class::ProvisionAgreement),
            ]
            .into_iter()
            .find_map(|(name, class)| structure.child(name).map(|child| (child, class)));
            let (child, class) = match found {
                Some(found) => found,
                None => (structure.need_child("Structure")?, Class::DataStructure),
            };
            described.push(Described {
                id: structure.need("structureID")?.to_owned(),
                subject: reference(child, class)?,
                at: structure.get("dimensionAtObservation").unwrap_or("TIME_PERIOD").to_owned(),
            });
        }
        if described.is_empty() {
            return Err(header.fail(Reason::MissingElement { element: "Structure", within: "Header".into() }));
        }
        Ok(Self {
            pull,
            release,
            described,
            table: None,
            action: Action::Information,
            at: String::new(),
            said: None,
            set: Values::new(),
            series: Values::new(),
            observation: Values::new(),
            groups: Groups::default(),
            begun: false,
            full: true,
        })
    }

    /// The version of the standard.
    pub fn release(&self) -> Release {
        self.release
    }

    /// The dataflow or structure of the data.
    pub fn subject(&self) -> &Ref {
        &self.described[0].subject
    }

    /// The line where the last observation stands.
    pub fn line(&self) -> u64 {
        self.pull.line
    }

    /// What is to be done with the last observation.
    pub fn action(&self) -> Action {
        self.action
    }

    /// Says which table the data are of. Has to be done before they are read.
    pub fn attach(&mut self, table: Arc<Table>) {
        let empty = vec![String::new(); table.columns().len()];
        self.set.clone_from(&empty);
        self.series.clone_from(&empty);
        self.observation = empty;
        self.table = Some(table);
    }

    fn fail(&self, reason: Reason) -> ReadError {
        self.pull.fail(reason)
    }

    fn table(&self) -> Result<Arc<Table>, ReadError> {
        let missing = || self.fail(Reason::Unsupported("the structure of the data was not said".into()));
        self.table.clone().ok_or_else(missing)
    }

    /// Reads the next observation. A series without any is one by itself, without what stands at the observation.
    /// `false` when there is none.
    pub fn read(&mut self, into: &mut Observation) -> Result<bool, ReadError> {
        let table = self.table()?;
        loop {
            match self.pull.next()? {
                Step::Eof => return Ok(false),
                Step::Start => {
                    let name = self.pull.name();
                    match name {
                        "DataSet" => self.begin_set(&table)?,
                        "Group" => self.group(&table)?,
                        "Atts" => self.atts(&table)?,
                        "Series" => {
                            self.begun = true;
                            self.full = false;
                            clear(&mut self.series);
                            attributes(&self.pull, &table, &mut self.series)?;
                        }
                        "Obs" => {
                            self.begun = true;
                            self.full = true;
                            clear(&mut self.observation);
                            attributes(&self.pull, &table, &mut self.observation)?;
                            self.inner(&table, Level::Observation)?;
                            self.give(into);
                            return Ok(true);
                        }
                        "SeriesKey" | "Comp" => self.part(&table, Level::Series)?,
                        // Of the data set when no series has begun, and else of the series.
                        "Attributes" if self.pull.depth > 3 => self.part(&table, Level::Series)?,
                        "Attributes" => self.part(&table, Level::Set)?,
                        _ => self.pull.skip()?,
                    }
                }
                Step::End if self.pull.name() == "Series" => {
                    if !std::mem::replace(&mut self.full, true) {
                        clear(&mut self.observation);
                        self.give(into);
                        clear(&mut self.series);
                        return Ok(true);
                    }
                    clear(&mut self.series);
                }
                Step::End => {}
            }
        }
    }

    /// Puts an observation together from what is said of all data, of the series, of groups, and of itself.
    fn give(&self, into: &mut Observation) {
        into.clear();
        let own = |column: usize| -> &str {
            [&self.observation, &self.series, &self.set]
                .into_iter()
                .map(|level| level[column].as_str())
                .find(|value| !value.is_empty())
                .unwrap_or_default()
        };
        let said: Vec<&(usize, String)> = if self.groups.is_empty() {
            Vec::new()
        } else {
            self.groups.of(|column| own(column).to_owned()).collect()
        };
        for column in 0..self.observation.len() {
            let value = own(column);
            let grouped = || said.iter().find(|(of, _)| *of == column).map(|(_, value)| value.as_str());
            into.push(if value.is_empty() { grouped().unwrap_or_default() } else { value });
        }
    }

    fn begin_set(&mut self, table: &Table) -> Result<(), ReadError> {
        for level in [&mut self.set, &mut self.series] {
            clear(level);
        }
        self.begun = false;
        self.groups = Groups::default();
        let said = |name| self.pull.prefixed(name).or_else(|| self.pull.attribute(name));
        self.action = match said("action") {
            Some(text) => Action::parse(text).ok_or_else(|| {
                self.fail(Reason::value("action", text, "Information, Append, Replace or Delete"))
            })?,
            None => Action::Information,
        };
        let id = said("structureRef");
        let described = match id {
            Some(id) => self.described.iter().find(|d| d.id == *id).ok_or_else(|| {
                self.fail(Reason::value("structureRef", id, "the structureID of a structure in the header"))
            })?,
            None => &self.described[0],
        };
        if described.subject != self.described[0].subject {
            let what = "the file has data of several structures; send a file for each";
            return Err(self.fail(Reason::Unsupported(what.into())));
        }
        self.at.clone_from(&described.at);
        if self.pull.prefixed("structureRef").is_some() {
            attributes(&self.pull, table, &mut self.set)?;
        }
        Ok(())
    }

    /// Reads to the end of the element that has begun, with the values in it.
    fn part(&mut self, table: &Table, level: Level) -> Result<(), ReadError> {
        let within = self.pull.depth;
        self.component(table, level)?;
        while self.pull.depth >= within {
            match self.pull.next()? {
                Step::Start => self.component(table, level)?,
                Step::End => self.value_text(table, level)?,
                Step::Eof => break,
            }
        }
        Ok(())
    }

    /// The same for an observation, which can be said in elements as well.
    fn inner(&mut self, table: &Table, level: Level) -> Result<(), ReadError> {
        let within = self.pull.depth;
        while self.pull.depth >= within {
            match self.pull.next()? {
                Step::Start if matches!(self.pull.name(), "Annotations" | "Metadata") => self.pull.skip()?,
                Step::Start => self.component(table, level)?,
                Step::End => self.value_text(table, level)?,
                Step::Eof => break,
            }
        }
        Ok(())
    }

    /// A value said in an element: `<Value id value>`, `<ObsDimension value>`, `<ObsValue value>`, `<Comp id>`.
    fn component(&mut self, table: &Table, level: Level) -> Result<(), ReadError> {
        let id = match self.pull.name() {
            "ObsDimension" => self.pull.attribute("id").unwrap_or(&self.at),
            "ObsValue" => "OBS_VALUE",
            "Value" => match self.pull.attribute("id") {
                Some(id) => id,
                None => return Ok(()),
            },
            "Comp" => {
                // Its value follows as text.
                self.said = Some(column(&self.pull, table, self.pull.need("id")?)?);
                return Ok(());
            }
            _ => return Ok(()),
        };
        let column = column(&self.pull, table, id)?;
        let value = self.pull.need("value")?;
        let values = match level {
            Level::Set => &mut self.set,
            Level::Series => &mut self.series,
            Level::Observation => &mut self.observation,
        };
        values[column].clear();
        values[column].push_str(value);
        Ok(())
    }

    /// The text of `<Value>` in `<Comp>`.
    fn value_text(&mut self, table: &Table, level: Level) -> Result<(), ReadError> {
        let text = self.pull.text();
        if self.pull.name() != "Value" || text.trim().is_empty() {
            return Ok(());
        }
        let Some(column) = self.said else { return Ok(()) };
        let values = match level {
            Level::Set => &mut self.set,
            Level::Series => &mut self.series,
            Level::Observation => &mut self.observation,
        };
        if !values[column].is_empty() {
            let what = format!("{} has several values; only one is read", table.columns()[column].id);
            return Err(self.pull.fail(Reason::Unsupported(what)));
        }
        values[column].push_str(text);
        Ok(())
    }

    fn group(&mut self, table: &Table) -> Result<(), ReadError> {
        if self.begun {
            let what = "a group stands behind a series or an observation; put groups first";
            return Err(self.fail(Reason::Unsupported(what.into())));
        }
        clear(&mut self.series);
        attributes(&self.pull, table, &mut self.series)?;
        self.inner(table, Level::Series)?;
        let said = self.series.iter().cloned().enumerate().filter(|(_, value)| !value.is_empty());
        let (key, rest) = said.partition(|(column, _)| *column < table.dimensions().len());
        clear(&mut self.series);
        let most = self.pull.limits().elements;
        self.groups.add(key, rest, most).map_err(|reason| self.pull.fail(reason))
    }

    /// Attributes by themselves, which SDMX 3.0 has: of the data set, or of a part of the key.
    fn atts(&mut self, table: &Table) -> Result<(), ReadError> {
        let key = self
            .pull
            .attributes()
            .any(|(name, _, _)| table.find(name).is_some_and(|column| column < table.dimensions().len()));
        if key {
            return self.group(table);
        }
        attributes(&self.pull, table, &mut self.set)?;
        self.inner(table, Level::Set)
    }
}

/// What the standard itself says of data sets, groups and observations.
const OWN: [&str; 11] = [
    "type",
    "structureRef",
    "setID",
    "action",
    "reportingBeginDate",
    "reportingEndDate",
    "validFromDate",
    "validToDate",
    "publicationYear",
    "publicationPeriod",
    "dataScope",
];

#[derive(Debug, Clone, Copy)]
enum Level {
    Set,
    Series,
    Observation,
}

fn clear(values: &mut Values) {
    for value in values {
        value.clear();
    }
}

fn column<R: BufRead>(pull: &Pull<R>, table: &Table, id: &str) -> Result<usize, ReadError> {
    table.find_either(id).ok_or_else(|| pull.fail(Reason::UnknownComponent(id.to_owned(), table.ids())))
}

/// The attributes of an element, as values of columns.
fn attributes<R: BufRead>(pull: &Pull<R>, table: &Table, values: &mut Values) -> Result<(), ReadError> {
    for (name, value, prefixed) in pull.attributes() {
        if prefixed {
            continue;
        }
        let column = match table.find_either(name) {
            Some(column) => column,
            // The standard's own names, which some programs write without their prefix.
            None if OWN.contains(&name) => continue,
            None => return Err(pull.fail(Reason::UnknownComponent(name.to_owned(), table.ids()))),
        };
        values[column].clear();
        values[column].push_str(value);
    }
    Ok(())
}
