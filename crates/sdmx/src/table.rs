//! A data structure with its names and codes at hand: what data are written, read and checked against.

use std::collections::HashMap;
use std::sync::Arc;

use thiserror::Error;

use crate::id::{Class, is_name};
use crate::model::{Code, Codelist, DataType, Format, Relation, Representation, Structures};
use crate::reference::Ref;
use crate::text::Texts;

/// The table a dataflow or a data structure makes.
#[derive(Debug, Clone)]
pub struct Table {
    /// The dataflow, or the structure where there is none.
    pub subject: Ref,
    /// The structure.
    pub structure: Ref,
    /// The name of the dataflow or structure.
    pub names: Texts,
    columns: Vec<Column>,
    index: HashMap<String, usize>,
    dimensions: usize,
    measures: usize,
}

/// A component, as a column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its id.
    pub id: String,
    /// What part it plays.
    pub role: Role,
    /// The name of its concept.
    pub names: Texts,
    /// Its codes, where it has a list of them.
    pub codes: Option<Codes>,
    /// What its values look like, where it has none.
    pub format: Format,
    /// It has to have a value.
    pub required: bool,
}

/// What part a column plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// It is part of the key.
    Dimension,
    /// It is the time in the key.
    Time,
    /// It is what is observed.
    Measure,
    /// It says something else, of all data, of observations equal in these columns, or of each observation.
    Attribute(Attachment),
}

/// What an attribute is said of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attachment {
    /// Of all the data.
    DataSet,
    /// Of what is equal in these columns.
    Columns(Vec<usize>),
    /// Of each observation.
    Observation,
}

/// A list of codes that is found by code.
#[derive(Debug, Clone)]
pub struct Codes {
    list: Arc<Codelist>,
    index: Arc<HashMap<String, usize>>,
}

impl Codes {
    /// Makes a list ready to be looked up.
    pub fn new(list: Codelist) -> Self {
        let index = list.codes.iter().enumerate().map(|(index, code)| (code.id.clone(), index)).collect();
        Self { list: Arc::new(list), index: Arc::new(index) }
    }

    /// The code.
    pub fn get(&self, id: &str) -> Option<&Code> {
        self.list.codes.get(*self.index.get(id)?)
    }

    /// The whole list.
    pub fn list(&self) -> &Codelist {
        &self.list
    }
}

/// Lists of codes that tables of the same structures have in common, so that each is there once.
#[derive(Debug, Clone, Default)]
pub struct Lists(HashMap<String, Codes>);

/// A table cannot be made of the structures at hand.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TableError {
    /// Neither dataflow nor structure.
    #[error("{0} is neither a dataflow nor a data structure")]
    Class(String),
    /// Something referred to is not there.
    #[error("{0} is not among the structures")]
    Missing(String),
    /// An id that is none.
    #[error("{0:?} is no id of a component: a letter, then letters, digits, _ or -")]
    Id(String),
    /// Two components of the same id.
    #[error("the component {0} is there twice")]
    Twice(String),
    /// An attribute of a dimension or a group that is not there.
    #[error("the attribute {0} is said of {1}, which the structure does not have")]
    Relation(String, String),
    /// No dimension at all.
    #[error("{0} has no dimension")]
    NoDimension(String),
}

/// The id of time in every structure.
pub(crate) const TIME: &str = "TIME_PERIOD";
/// The id of the one measure of SDMX 2.1.
pub(crate) const VALUE: &str = "OBS_VALUE";

impl Table {
    /// Makes the table of a dataflow or a data structure. The structure and its lists of codes have to be among the
    /// structures; a concept that is not leaves a column without name.
    pub fn new(structures: &Structures, subject: &Ref) -> Result<Self, TableError> {
        Self::sharing(structures, subject, &mut Lists::default())
    }

    /// The same, with the lists of codes that other tables of the same structures have already.
    pub fn sharing(structures: &Structures, subject: &Ref, lists: &mut Lists) -> Result<Self, TableError> {
        let missing = |reference: &Ref| TableError::Missing(reference.to_string());
        let (subject, wanted, names) = match subject.class {
            Class::Dataflow => {
                let flow = structures.dataflow(subject).ok_or_else(|| missing(subject))?;
                (flow.head.reference(Class::Dataflow), flow.structure.clone(), Some(flow.head.names.clone()))
            }
            Class::DataStructure => (subject.clone(), subject.clone(), None),
            _ => return Err(TableError::Class(subject.to_string())),
        };
        let found = structures.data_structure(&wanted).ok_or_else(|| missing(&wanted))?;
        let structure = found.head.reference(Class::DataStructure);
        let mut build = Build { structures, lists, columns: Vec::new(), index: HashMap::new() };
        for dimension in &found.dimensions {
            build.add(&dimension.id, &dimension.concept, &dimension.representation, Role::Dimension, true)?;
        }
        if let Some(time) = &found.time {
            let format = Some(Representation::Text(time.format.clone()));
            build.add(TIME, &time.concept, &format, Role::Time, true)?;
        }
        let dimensions = build.columns.len();
        if dimensions == 0 {
            return Err(TableError::NoDimension(structure.to_string()));
        }
        for measure in &found.measures {
            build.add(
                &measure.id,
                &measure.concept,
                &measure.representation,
                Role::Measure,
                measure.required,
            )?;
        }
        let measures = build.columns.len() - dimensions;
        for attribute in &found.attributes {
            let of = |ids: &[String]| {
                ids.iter()
                    .map(|id| {
                        build
                            .index
                            .get(id)
                            .copied()
                            .filter(|column| *column < dimensions)
                            .ok_or_else(|| TableError::Relation(attribute.id.clone(), id.clone()))
                    })
                    .collect::<Result<Vec<usize>, TableError>>()
            };
            let attachment = match &attribute.relation {
                Relation::DataSet => Attachment::DataSet,
                Relation::Observation => Attachment::Observation,
                Relation::Dimensions(ids) => Attachment::Columns(of(ids)?),
                Relation::Group(id) => {
                    let group = found.groups.iter().find(|group| group.id == *id);
                    let group =
                        group.ok_or_else(|| TableError::Relation(attribute.id.clone(), id.clone()))?;
                    Attachment::Columns(of(&group.dimensions)?)
                }
            };
            let role = Role::Attribute(attachment);
            build.add(
                &attribute.id,
                &attribute.concept,
                &attribute.representation,
                role,
                attribute.required,
            )?;
        }
        let names = names.unwrap_or_else(|| found.head.names.clone());
        let (columns, index) = (build.columns, build.index);
        let subject = if subject.class == Class::Dataflow { subject } else { structure.clone() };
        Ok(Self { subject, structure, names, columns, index, dimensions, measures })
    }

    /// All columns: dimensions in the order of the key, time, measures, attributes.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The dimensions, time among them.
    pub fn dimensions(&self) -> &[Column] {
        &self.columns[..self.dimensions]
    }

    /// The measures.
    pub fn measures(&self) -> &[Column] {
        &self.columns[self.dimensions..self.dimensions + self.measures]
    }

    /// The attributes.
    pub fn attributes(&self) -> &[Column] {
        &self.columns[self.dimensions + self.measures..]
    }

    /// Which column has this id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The same, also by the id that the one measure has in SDMX 2.1.
    pub(crate) fn find_either(&self, id: &str) -> Option<usize> {
        self.find(id).or_else(|| (id == VALUE && self.measures == 1).then_some(self.dimensions))
    }

    /// Which column is time.
    pub fn time(&self) -> Option<usize> {
        self.dimensions.checked_sub(1).filter(|last| self.columns[*last].role == Role::Time)
    }

    /// The dimensions that a key names: all but time.
    pub fn key(&self) -> &[Column] {
        &self.columns[..self.time().unwrap_or(self.dimensions)]
    }

    /// The ids of all columns, for a message.
    pub(crate) fn ids(&self) -> String {
        self.columns.iter().map(|column| column.id.as_str()).collect::<Vec<_>>().join(", ")
    }
}

struct Build<'a> {
    structures: &'a Structures,
    lists: &'a mut Lists,
    columns: Vec<Column>,
    index: HashMap<String, usize>,
}

impl Build<'_> {
    fn add(
        &mut self,
        id: &str,
        concept: &Ref,
        representation: &Option<Representation>,
        role: Role,
        required: bool,
    ) -> Result<(), TableError> {
        if !is_name(id) {
            return Err(TableError::Id(id.to_owned()));
        }
        let concept = self.structures.concept(concept);
        let inherited = concept.and_then(|concept| concept.representation.as_ref());
        let (codes, format) = match representation.as_ref().or(inherited) {
            Some(Representation::Codes(list)) => (Some(self.codes(list)?), Format::of(DataType::STRING)),
            Some(Representation::Text(format)) => (None, format.clone()),
            None => (None, Format::of(DataType::STRING)),
        };
        let names = concept.map(|concept| concept.names.clone()).unwrap_or_default();
        if self.index.insert(id.to_owned(), self.columns.len()).is_some() {
            return Err(TableError::Twice(id.to_owned()));
        }
        self.columns.push(Column { id: id.to_owned(), role, names, codes, format, required });
        Ok(())
    }

    fn codes(&mut self, reference: &Ref) -> Result<Codes, TableError> {
        let key = reference.to_string();
        if let Some(known) = self.lists.0.get(&key) {
            return Ok(known.clone());
        }
        let list = self.structures.codelist(reference).ok_or_else(|| TableError::Missing(key.clone()))?;
        let codes = Codes::new(list.clone());
        self.lists.0.insert(key, codes.clone());
        Ok(codes)
    }
}
