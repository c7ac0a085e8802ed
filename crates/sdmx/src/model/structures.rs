//! What stands in one message of structures.

use super::{
    AgencyScheme, Categorisation, CategoryScheme, Codelist, ConceptScheme, Constraint, DataStructure,
    Dataflow, Maintained,
};
use crate::reference::Ref;

/// Structures that stand together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Structures {
    pub agency_schemes: Vec<AgencyScheme>,
    pub category_schemes: Vec<CategoryScheme>,
    pub categorisations: Vec<Categorisation>,
    pub codelists: Vec<Codelist>,
    pub concept_schemes: Vec<ConceptScheme>,
    pub constraints: Vec<Constraint>,
    pub dataflows: Vec<Dataflow>,
    pub data_structures: Vec<DataStructure>,
}

/// The thing referred to; of several versions that answer, the newest.
pub(crate) fn find<'a, T: Maintained>(list: &'a [T], reference: &Ref) -> Option<&'a T> {
    list.iter()
        .filter(|thing| {
            let head = thing.head();
            reference.admits(&head.agency, &head.id, &head.version)
        })
        .max_by(|a, b| a.head().version.precedes(&b.head().version))
}

impl Structures {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.agency_schemes.is_empty()
            && self.category_schemes.is_empty()
            && self.categorisations.is_empty()
            && self.codelists.is_empty()
            && self.concept_schemes.is_empty()
            && self.constraints.is_empty()
            && self.dataflows.is_empty()
            && self.data_structures.is_empty()
    }

    /// Adds all of others.
    pub fn append(&mut self, others: Self) {
        self.agency_schemes.extend(others.agency_schemes);
        self.category_schemes.extend(others.category_schemes);
        self.categorisations.extend(others.categorisations);
        self.codelists.extend(others.codelists);
        self.concept_schemes.extend(others.concept_schemes);
        self.constraints.extend(others.constraints);
        self.dataflows.extend(others.dataflows);
        self.data_structures.extend(others.data_structures);
    }

    /// The list of codes referred to.
    pub fn codelist(&self, reference: &Ref) -> Option<&Codelist> {
        find(&self.codelists, reference)
    }

    /// The concept scheme referred to, by itself or by one of its concepts.
    pub fn concept_scheme(&self, reference: &Ref) -> Option<&ConceptScheme> {
        find(&self.concept_schemes, reference)
    }

    /// The concept referred to.
    pub fn concept(&self, reference: &Ref) -> Option<&super::Concept> {
        let item = reference.item.as_deref()?;
        self.concept_scheme(reference)?.concepts.iter().find(|concept| concept.id == item)
    }

    /// The dataflow referred to.
    pub fn dataflow(&self, reference: &Ref) -> Option<&Dataflow> {
        find(&self.dataflows, reference)
    }

    /// The data structure referred to.
    pub fn data_structure(&self, reference: &Ref) -> Option<&DataStructure> {
        find(&self.data_structures, reference)
    }
}
