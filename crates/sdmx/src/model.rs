//! Structures: what a table of data is made of, and the lists and names behind it.

mod format;
mod lists;
mod structure;
mod structures;

pub use format::{DataType, Format, Representation};
pub use lists::{Agency, AgencyScheme, Category, CategoryScheme, Code, Codelist, Concept, ConceptScheme};
pub use structure::{
    Attribute, Categorisation, Constraint, DataStructure, Dataflow, Dimension, Group, Measure, Region,
    Relation, Selection, TimeDimension,
};
pub use structures::Structures;

use crate::id::Class;
use crate::reference::Ref;
use crate::text::Texts;
use crate::version::Version;

/// What everything has that an agency maintains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The agency.
    pub agency: String,
    /// The id.
    pub id: String,
    /// The version.
    pub version: Version,
    /// Its name.
    pub names: Texts,
    /// What it is.
    pub descriptions: Texts,
    /// From when it holds, as a date and time of ISO 8601.
    pub valid_from: Option<String>,
    /// Until when it holds.
    pub valid_to: Option<String>,
    /// Where the whole of it can be had, when this here is only its name.
    pub stub: Option<String>,
}

impl Head {
    /// A head with a name.
    pub fn new(agency: &str, id: &str, version: Version, names: Texts) -> Self {
        Self {
            agency: agency.to_owned(),
            id: id.to_owned(),
            version,
            names,
            descriptions: Texts::new(),
            valid_from: None,
            valid_to: None,
            stub: None,
        }
    }

    /// A reference to what has this head.
    pub fn reference(&self, class: Class) -> Ref {
        Ref::new(class, &self.agency, &self.id, self.version.clone())
    }
}

/// Something an agency maintains.
pub trait Maintained {
    /// What it is.
    const CLASS: Class;
    /// Its head.
    fn head(&self) -> &Head;
    /// Its head, to change.
    fn head_mut(&mut self) -> &mut Head;
    /// A reference to it.
    fn reference(&self) -> Ref {
        self.head().reference(Self::CLASS)
    }
}

macro_rules! maintained {
    ($($name:ident)*) => {$(
        impl Maintained for $name {
            const CLASS: Class = Class::$name;
            fn head(&self) -> &Head {
                &self.head
            }
            fn head_mut(&mut self) -> &mut Head {
                &mut self.head
            }
        }
    )*};
}

maintained!(AgencyScheme CategoryScheme Categorisation Codelist ConceptScheme Dataflow DataStructure);

impl Maintained for Constraint {
    const CLASS: Class = Class::DataConstraint;
    fn head(&self) -> &Head {
        &self.head
    }
    fn head_mut(&mut self) -> &mut Head {
        &mut self.head
    }
}
