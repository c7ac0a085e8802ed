//! Identifiers, and names of classes as URNs have them.

/// Whether this is an identifier as codes have it: letters, digits, `_`, `@`, `$`, `-`.
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"_@$-".contains(&b))
}

/// Whether this is an identifier as components and maintained things have it: a letter, then letters, digits, `_`, `-`.
pub fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// Whether this names an agency: names with dots between.
pub fn is_agency(text: &str) -> bool {
    text.split('.').all(is_name)
}

/// The version of the standard a message is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Release {
    /// SDMX 2.1.
    V21,
    /// SDMX 3.0.
    V30,
}

/// What a reference points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Class {
    AgencyScheme,
    Agency,
    CategoryScheme,
    Category,
    Categorisation,
    Codelist,
    Code,
    ConceptScheme,
    Concept,
    DataConstraint,
    Dataflow,
    DataStructure,
    ProvisionAgreement,
    DataProviderScheme,
    DataProvider,
}

impl Class {
    const ALL: [Self; 15] = [
        Self::AgencyScheme,
        Self::Agency,
        Self::CategoryScheme,
        Self::Category,
        Self::Categorisation,
        Self::Codelist,
        Self::Code,
        Self::ConceptScheme,
        Self::Concept,
        Self::DataConstraint,
        Self::Dataflow,
        Self::DataStructure,
        Self::ProvisionAgreement,
        Self::DataProviderScheme,
        Self::DataProvider,
    ];

    /// The name in the addresses of the newer service.
    pub fn resource(self) -> String {
        self.name(Release::V30).to_ascii_lowercase()
    }

    /// The package in which the information model has it.
    pub(crate) fn package(self) -> &'static str {
        match self {
            Self::AgencyScheme | Self::Agency | Self::DataProviderScheme | Self::DataProvider => "base",
            Self::CategoryScheme | Self::Category | Self::Categorisation => "categoryscheme",
            Self::Codelist | Self::Code => "codelist",
            Self::ConceptScheme | Self::Concept => "conceptscheme",
            Self::DataConstraint | Self::ProvisionAgreement => "registry",
            Self::Dataflow | Self::DataStructure => "datastructure",
        }
    }

    /// The name in the information model of a version.
    pub(crate) fn name(self, release: Release) -> &'static str {
        match (self, release) {
            (Self::DataConstraint, Release::V21) => "ContentConstraint",
            (Self::DataConstraint, Release::V30) => "DataConstraint",
            (Self::AgencyScheme, _) => "AgencyScheme",
            (Self::Agency, _) => "Agency",
            (Self::CategoryScheme, _) => "CategoryScheme",
            (Self::Category, _) => "Category",
            (Self::Categorisation, _) => "Categorisation",
            (Self::Codelist, _) => "Codelist",
            (Self::Code, _) => "Code",
            (Self::ConceptScheme, _) => "ConceptScheme",
            (Self::Concept, _) => "Concept",
            (Self::Dataflow, _) => "Dataflow",
            (Self::DataStructure, _) => "DataStructure",
            (Self::ProvisionAgreement, _) => "ProvisionAgreement",
            (Self::DataProviderScheme, _) => "DataProviderScheme",
            (Self::DataProvider, _) => "DataProvider",
        }
    }

    pub(crate) fn of(package: &str, name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| {
            class.package() == package
                && (class.name(Release::V30) == name || class.name(Release::V21) == name)
        })
    }

    /// Whether it stands in a scheme, as a code does in its list.
    pub(crate) fn is_item(self) -> bool {
        matches!(self, Self::Agency | Self::Category | Self::Code | Self::Concept | Self::DataProvider)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers() {
        assert!(is_id("1_A@$-") && !is_id("") && !is_id("a b") && !is_id("ă"));
        assert!(is_name("OBS_VALUE") && !is_name("1A") && !is_name("A.B") && !is_name(""));
        assert!(is_agency("ESTAT.A1") && !is_agency("A..B") && !is_agency(""));
    }
}
