//! Asking for structures.

use super::lists::bad;
use super::{Many, Refusal};
use crate::id::Class;
use crate::version::Wanted;

/// A kind of structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One that is known here.
    Known(Class),
    /// Constraints that say what there is, or what there may be.
    Constraint {
        /// What there is.
        actual: bool,
    },
    /// One of the standard that is not known here, by the name in the address: there is never any.
    Other(&'static str),
}

const OTHERS: [&str; 30] = [
    "metadatastructure",
    "metadataflow",
    "valuelist",
    "hierarchy",
    "hierarchyassociation",
    "hierarchicalcodelist",
    "geographiccodelist",
    "geogridcodelist",
    "dataconsumerscheme",
    "metadataproviderscheme",
    "organisationunitscheme",
    "metadataprovisionagreement",
    "structuremap",
    "representationmap",
    "conceptschememap",
    "categoryschememap",
    "organisationschememap",
    "reportingtaxonomymap",
    "process",
    "reportingtaxonomy",
    "metadataconstraint",
    "attachmentconstraint",
    "structureset",
    "transformationscheme",
    "rulesetscheme",
    "userdefinedoperatorscheme",
    "customtypescheme",
    "namepersonalisationscheme",
    "vtlmappingscheme",
    "registration",
];

impl Kind {
    pub(super) fn parse(name: &str) -> Result<Self, Refusal> {
        Ok(match name {
            "agencyscheme" | "organisationscheme" => Self::Known(Class::AgencyScheme),
            "categoryscheme" => Self::Known(Class::CategoryScheme),
            "categorisation" => Self::Known(Class::Categorisation),
            "codelist" => Self::Known(Class::Codelist),
            "conceptscheme" => Self::Known(Class::ConceptScheme),
            "dataconstraint" | "contentconstraint" => Self::Known(Class::DataConstraint),
            "actualconstraint" => Self::Constraint { actual: true },
            "allowedconstraint" => Self::Constraint { actual: false },
            "dataflow" => Self::Known(Class::Dataflow),
            "datastructure" => Self::Known(Class::DataStructure),
            "provisionagreement" => Self::Known(Class::ProvisionAgreement),
            "dataproviderscheme" => Self::Known(Class::DataProviderScheme),
            name => match OTHERS.iter().find(|known| **known == name) {
                Some(known) => Self::Other(known),
                None => {
                    let what = "a kind of structure, as dataflow, datastructure, codelist, conceptscheme, \
                                categoryscheme, agencyscheme or dataconstraint";
                    return Err(bad("the kind", name, what));
                }
            },
        })
    }
}

/// How much of each structure is given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Detail {
    /// All.
    #[default]
    Full,
    /// Names only.
    AllStubs,
    /// Names only, of what is given because it is referred to.
    ReferenceStubs,
    /// Names and descriptions.
    AllCompleteStubs,
    /// Names and descriptions, of what is given because it is referred to.
    ReferenceCompleteStubs,
    /// Of lists that are referred to, only what is used.
    ReferencePartial,
    /// As it was written, with extensions of lists not resolved.
    Raw,
}

impl Detail {
    pub(super) fn parse(text: &str) -> Result<Self, Refusal> {
        Ok(match text {
            "full" => Self::Full,
            "allstubs" => Self::AllStubs,
            "referencestubs" => Self::ReferenceStubs,
            "allcompletestubs" => Self::AllCompleteStubs,
            "referencecompletestubs" => Self::ReferenceCompleteStubs,
            "referencepartial" => Self::ReferencePartial,
            "raw" => Self::Raw,
            other => {
                let what = "full, allstubs, referencestubs, allcompletestubs, referencecompletestubs, referencepartial or raw";
                return Err(bad("detail", other, what));
            }
        })
    }
}

/// What is given with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum References {
    /// Nothing.
    #[default]
    None,
    /// What refers to it.
    Parents,
    /// What refers to it, and what that refers to.
    ParentsAndSiblings,
    /// What refers to it, and what refers to that, and so on.
    Ancestors,
    /// What it refers to.
    Children,
    /// What it refers to, and what that refers to, and so on.
    Descendants,
    /// All of these.
    All,
    /// Of these kinds, whichever way.
    Kinds(Vec<Kind>),
}

impl References {
    pub(super) fn parse(text: &str) -> Result<Self, Refusal> {
        Ok(match text {
            "none" => Self::None,
            "parents" => Self::Parents,
            "parentsandsiblings" => Self::ParentsAndSiblings,
            "ancestors" => Self::Ancestors,
            "children" => Self::Children,
            "descendants" => Self::Descendants,
            "all" => Self::All,
            kinds => {
                let what = "none, parents, parentsandsiblings, ancestors, children, descendants, all, or kinds of structure";
                let kinds = kinds.split([',', '+']).map(Kind::parse).collect::<Result<Vec<_>, _>>();
                Self::Kinds(kinds.map_err(|_| bad("references", text, what))?)
            }
        })
    }
}

/// Structures that are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureQuery {
    /// Their kinds.
    pub kinds: Many<Kind>,
    /// Their agencies.
    pub agencies: Many<String>,
    /// Their ids.
    pub ids: Many<String>,
    /// Their versions: one of these.
    pub versions: Vec<Wanted>,
    /// Of lists, only these items.
    pub items: Many<String>,
    /// How much of each.
    pub detail: Detail,
    /// What else.
    pub references: References,
}
