//! SDMX structures made of `data.toml` and of the names.

use model::{Code, DataFlow, DataSource, Nation, Territory};
use sdmx::model::{
    Agency, AgencyScheme, Attribute, Categorisation, Category, CategoryScheme, Code as ListCode, Codelist,
    Concept, ConceptScheme, DataStructure, DataType, Dataflow, Dimension, Format, Head, Measure, Relation,
    Representation, Structures, TimeDimension,
};
use sdmx::{Class, Ref, Texts, Version};

use super::common::{Common, FREQUENCIES, STATES};
use super::definitions::{Definitions, Structure};

/// The concepts all data have in common, each with what its values are: a list of codes, or a type.
pub const CONCEPTS: [(&str, Values); 10] = [
    ("FREQ", Values::List("CL_FREQ")),
    ("REF_AREA", Values::List("CL_AREA")),
    ("COUNTERPART_AREA", Values::List("CL_AREA")),
    ("INDICATOR", Values::List("CL_INDICATOR")),
    ("TIME_PERIOD", Values::Type(DataType::TIME)),
    ("OBS_VALUE", Values::Type(DataType::DECIMAL)),
    ("UNIT_MEASURE", Values::List("CL_UNIT")),
    ("OBS_STATUS", Values::List("CL_OBS_STATUS")),
    ("SOURCE", Values::List("CL_SOURCE")),
    ("OBS_COMMENT", Values::Type(DataType::STRING)),
];

/// What the values of a concept are.
#[derive(Clone, Copy)]
pub enum Values {
    List(&'static str),
    Type(DataType),
}

/// Builds everything, in version 1.0.0 and with exact references.
pub fn build(nation: &Nation, definitions: &Definitions) -> Result<Structures, String> {
    let version = Version::parse("1.0.0").ok_or("1.0.0 is no version")?;
    let common = Common::for_locales(&nation.site.locales)?;
    let build = Build { nation, definitions, common, version };
    Ok(Structures {
        agency_schemes: vec![build.agencies()],
        category_schemes: vec![build.topics()],
        categorisations: definitions.flows.iter().map(|flow| build.categorisation(flow)).collect(),
        codelists: build.codelists(),
        concept_schemes: vec![build.concepts()],
        constraints: Vec::new(),
        dataflows: definitions.flows.iter().map(|flow| build.dataflow(flow)).collect(),
        data_structures: definitions.structures.iter().map(|s| build.structure(s)).collect(),
    })
}

struct Build<'a> {
    nation: &'a Nation,
    definitions: &'a Definitions,
    common: Common,
    version: Version,
}

impl Build<'_> {
    fn head(&self, id: &str, names: Texts) -> Head {
        Head::new(&self.definitions.agency, id, self.version.clone(), names)
    }

    fn reference(&self, class: Class, id: &str) -> Ref {
        Ref::new(class, &self.definitions.agency, id, self.version.clone())
    }

    /// A name of the pack in each of its locales.
    fn named(&self, table: &str, code: &str) -> Texts {
        let locales = self.nation.site.locales.iter();
        locales
            .filter_map(|locale| {
                let name = self.nation.names.get(locale)?.get(table, code)?;
                Some((locale.as_str(), name))
            })
            .collect()
    }

    fn values(&self, values: Values) -> Representation {
        match values {
            Values::List(id) => Representation::Codes(self.reference(Class::Codelist, id)),
            Values::Type(kind) => Representation::Text(Format::of(kind)),
        }
    }

    /// The agency stands in the list of agencies that SDMX itself keeps; its name is that of who answers for the portal.
    fn agencies(&self) -> AgencyScheme {
        let names = self.common.texts("scheme", "AGENCIES");
        let agency = Agency {
            id: self.definitions.agency.clone(),
            names: self.named("organisation", self.nation.site.operator.as_str()),
            descriptions: Texts::new(),
        };
        AgencyScheme { head: Head::new("SDMX", "AGENCIES", Version::first(), names), agencies: vec![agency] }
    }

    fn concepts(&self) -> ConceptScheme {
        let concept = |(id, values): &(&str, Values)| {
            let mut concept = Concept::new(id, self.common.texts("concept", id));
            concept.representation = Some(self.values(*values));
            concept
        };
        ConceptScheme {
            head: self.head("CS_DATA", self.common.texts("scheme", "CS_DATA")),
            concepts: CONCEPTS.iter().map(concept).collect(),
            partial: false,
        }
    }

    fn codelists(&self) -> Vec<Codelist> {
        let list = |id: &str, concept: &str, codes: Vec<ListCode>| Codelist {
            head: self.head(id, self.common.texts("concept", concept)),
            codes,
            partial: false,
        };
        let common = |table: &str, codes: &[&str]| -> Vec<ListCode> {
            codes.iter().map(|code| ListCode::new(code, self.common.texts(table, code))).collect()
        };
        let pack = |table: &str, codes: &mut dyn Iterator<Item = &Code>| -> Vec<ListCode> {
            codes.map(|code| ListCode::new(code.as_str(), self.named(table, code.as_str()))).collect()
        };
        let definitions = self.definitions;
        let mut areas = pack("area", &mut definitions.areas.iter());
        areas.extend(self.nation.territories.iter().map(|territory| self.territory(territory)));
        vec![
            list("CL_FREQ", "FREQ", common("frequency", &FREQUENCIES)),
            list("CL_AREA", "REF_AREA", areas),
            list(
                "CL_INDICATOR",
                "INDICATOR",
                pack("indicator", &mut definitions.indicators.iter().map(|i| &i.code)),
            ),
            list("CL_UNIT", "UNIT_MEASURE", pack("data-unit", &mut definitions.units.iter())),
            list("CL_OBS_STATUS", "OBS_STATUS", common("status", &STATES)),
            list("CL_SOURCE", "SOURCE", definitions.sources.iter().map(source).collect()),
        ]
    }

    /// A territory as an area: below the one that contains it, its region, or the country.
    fn territory(&self, territory: &Territory) -> ListCode {
        let table = if territory.kind == "region" { "region" } else { "territory" };
        let code = territory.code.as_str();
        let mut area = ListCode::new(code, self.named(table, code));
        let above = territory.parent.as_ref().or(territory.region.as_ref());
        area.parent = above.or(self.definitions.home_area.as_ref()).map(ToString::to_string);
        area
    }

    fn structure(&self, structure: &Structure) -> DataStructure {
        let concept = |id: &str| self.reference(Class::ConceptScheme, "CS_DATA").item(Class::Concept, id);
        let values = |id: &str| {
            CONCEPTS.iter().find(|(known, _)| *known == id).map(|(_, values)| self.values(*values))
        };
        let dimension = |id: &String| Dimension {
            id: id.clone(),
            concept: concept(id),
            representation: values(id),
            roles: Vec::new(),
        };
        let attribute = |id: &str, required, relation| Attribute {
            id: id.to_owned(),
            concept: concept(id),
            representation: values(id),
            required,
            relation,
        };
        DataStructure {
            head: self.head(structure.code.as_str(), self.common.joined(&structure.dimensions)),
            dimensions: structure.dimensions.iter().map(dimension).collect(),
            time: Some(TimeDimension { concept: concept("TIME_PERIOD"), format: Format::of(DataType::TIME) }),
            groups: Vec::new(),
            // A value can be missing, and its state then says why.
            measures: vec![Measure {
                id: "OBS_VALUE".to_owned(),
                concept: concept("OBS_VALUE"),
                representation: values("OBS_VALUE"),
                required: false,
            }],
            attributes: vec![
                attribute("UNIT_MEASURE", true, Relation::Dimensions(structure.dimensions.clone())),
                attribute("OBS_STATUS", true, Relation::Observation),
                attribute("SOURCE", true, Relation::Observation),
                attribute("OBS_COMMENT", false, Relation::Observation),
            ],
        }
    }

    fn dataflow(&self, flow: &DataFlow) -> Dataflow {
        let mut head = self.head(&flow.id, self.named("flow", flow.code.as_str()));
        head.descriptions = self.named("flow-about", flow.code.as_str());
        Dataflow { head, structure: self.reference(Class::DataStructure, flow.structure.as_str()) }
    }

    fn topics(&self) -> CategoryScheme {
        let category = |topic: &Code| Category {
            id: DataFlow::id_of(topic),
            names: self.named("data-topic", topic.as_str()),
            descriptions: Texts::new(),
            categories: Vec::new(),
        };
        CategoryScheme {
            head: self.head("TOPICS", self.common.texts("scheme", "TOPICS")),
            categories: self.definitions.topics.iter().map(category).collect(),
        }
    }

    fn categorisation(&self, flow: &DataFlow) -> Categorisation {
        let topic = DataFlow::id_of(&flow.topic);
        let names = self.named("flow", flow.code.as_str());
        Categorisation {
            head: self.head(&format!("{}_IN_{topic}", flow.id), names),
            source: self.reference(Class::Dataflow, &flow.id),
            target: self.reference(Class::CategoryScheme, "TOPICS").item(Class::Category, &topic),
        }
    }
}

/// A source as a code, with its address, state and licence as its description.
fn source(source: &DataSource) -> ListCode {
    let mut code = ListCode::new(source.code.as_str(), Texts::one(&source.language, &source.name));
    let parts = [source.url.as_ref(), source.version.as_ref(), Some(&source.licence)];
    let about = parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" · ");
    code.descriptions = Texts::one(&source.language, &about);
    code
}
