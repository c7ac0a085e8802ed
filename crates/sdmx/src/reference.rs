//! References to things that an agency maintains, and their URNs.

use std::fmt;

use crate::id::{Class, Release, is_agency, is_id};
use crate::version::{Version, Wanted};

/// Where something is found: its agency, its id, its version, and in a scheme the item.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ref {
    /// What it is.
    pub class: Class,
    /// The agency that maintains it.
    pub agency: String,
    /// Its id; of an item, that of the scheme.
    pub id: String,
    /// Its version.
    pub version: Wanted,
    /// The id of an item in the scheme; of a category, with those above it and dots between.
    pub item: Option<String>,
}

impl Ref {
    /// A reference to something maintained.
    pub fn new(class: Class, agency: &str, id: &str, version: Version) -> Self {
        Self {
            class,
            agency: agency.to_owned(),
            id: id.to_owned(),
            version: Wanted::Exact(version),
            item: None,
        }
    }

    /// A reference to an item of this scheme.
    pub fn item(&self, class: Class, item: &str) -> Self {
        Self { class, item: Some(item.to_owned()), ..self.clone() }
    }

    /// Its URN in a version of the standard.
    pub fn urn(&self, release: Release) -> String {
        let (package, class) = (self.class.package(), self.class.name(release));
        format!("urn:sdmx:org.sdmx.infomodel.{package}.{class}={self}")
    }

    /// Reads a URN of either version; `None` when it is none, or of a class that is not known here.
    pub fn parse_urn(urn: &str) -> Option<Self> {
        let (name, place) = urn.trim().strip_prefix("urn:sdmx:org.sdmx.infomodel.")?.split_once('=')?;
        let (package, class) = name.split_once('.')?;
        let class = Class::of(package, class)?;
        let mut reference = Self::parse(class, place)?;
        if class.is_item() != reference.item.is_some() {
            // An agency is written without the name of its scheme, which is always the same.
            return None;
        }
        reference.class = class;
        Some(reference)
    }

    /// Reads `AGENCY:ID(VERSION)`, with `.ITEM` behind it or not.
    pub fn parse(class: Class, text: &str) -> Option<Self> {
        let (agency, rest) = text.split_once(':')?;
        let (id, rest) = rest.split_once('(')?;
        let (version, item) = rest.split_once(')')?;
        let item = match item.strip_prefix('.') {
            Some(item) if item.split('.').all(is_id) => Some(item.to_owned()),
            None if item.is_empty() => None,
            _ => return None,
        };
        let version = Wanted::parse(version)?;
        (is_agency(agency) && is_id(id)).then(|| Self {
            class,
            agency: agency.to_owned(),
            id: id.to_owned(),
            version,
            item,
        })
    }

    /// Whether something with this agency, id and version is what is referred to.
    pub fn admits(&self, agency: &str, id: &str, version: &Version) -> bool {
        self.agency == agency && self.id == id && self.version.admits(version)
    }
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}({})", self.agency, self.id, self.version)?;
        match &self.item {
            Some(item) => write!(f, ".{item}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urns_go_and_come() {
        let flow = Ref::new(Class::Dataflow, "A.B", "POP", Version::first());
        assert_eq!(flow.urn(Release::V30), "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A.B:POP(1.0)");
        let concept = Ref::new(Class::ConceptScheme, "A", "CS", Version::parse("1.0.0").unwrap())
            .item(Class::Concept, "FREQ");
        let constraint = Ref::new(Class::DataConstraint, "A", "C", Version::first());
        assert!(constraint.urn(Release::V21).contains("registry.ContentConstraint="));
        for reference in [flow, concept, constraint] {
            for release in [Release::V21, Release::V30] {
                assert_eq!(Ref::parse_urn(&reference.urn(release)), Some(reference.clone()));
            }
        }
        let newer = "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=SDMX:CL_FREQ(2.0+.0)";
        assert_eq!(Ref::parse_urn(newer).unwrap().urn(Release::V30), newer);
        for bad in [
            "",
            "urn:sdmx:org.sdmx.infomodel.codelist.Code=A:B(1.0)",
            "A:B(1.0)",
            "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:B",
            "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=A:B(1.0)x",
        ] {
            assert!(Ref::parse_urn(bad).is_none(), "{bad}");
        }
    }
}
