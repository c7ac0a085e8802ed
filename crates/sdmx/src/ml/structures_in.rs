//! Structures from XML.

use std::io::BufRead;

use super::tree_in::{component_id, format, head, id, local, reference, representation, texts};
use crate::id::{Class, Release};
use crate::limits::Limits;
use crate::model::{
    Agency, AgencyScheme, Attribute, Categorisation, Category, CategoryScheme, Code, Codelist, Concept,
    ConceptScheme, Constraint, DataStructure, DataType, Dataflow, Dimension, Format, Group, Measure, Region,
    Relation, Selection, Structures, TimeDimension,
};
use crate::problem::{ReadError, Reason};
use crate::table::VALUE;
use crate::xml::{Node, Pull, Step};

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The version of the standard.
    pub release: Release,
    /// The structures.
    pub structures: Structures,
    /// Lines and names of what has no place here and was left out.
    pub left_out: Vec<(u64, String)>,
}

/// Reads a message of structures, SDMX-ML 3.0 or 2.1.
pub fn read_structures<R: BufRead>(input: R, limits: Limits) -> Result<Reading, ReadError> {
    let mut pull = Pull::new(input, limits);
    pull.next()?;
    if pull.name() != "Structure" {
        let found = pull.name().to_owned();
        return Err(pull.fail(Reason::Root { found, expected: "a message of structures, <Structure>" }));
    }
    let release = super::data_in::root_release(&pull)?;
    let mut reading = Reading { release, structures: Structures::default(), left_out: Vec::new() };
    let mut left = limits.elements;
    // The message, the structures, the lists of each kind, the things in them.
    loop {
        match pull.next()? {
            Step::Eof => break,
            Step::End => continue,
            Step::Start => {}
        }
        match (pull.depth, pull.name()) {
            (2, "Structures") | (3, _) => {}
            (2, "Header" | "Footer") => pull.skip()?,
            (4, _) => {
                let node = Node::read(&mut pull, &mut left)?;
                thing(&node, &mut reading)?;
            }
            _ => pull.skip()?,
        }
    }
    Ok(reading)
}

fn thing(node: &Node, reading: &mut Reading) -> Result<(), ReadError> {
    let (release, all) = (reading.release, &mut reading.structures);
    match node.name.as_str() {
        "Codelist" => {
            let list = codelist(node, release)?;
            if node.child("CodelistExtension").is_some() {
                reading.left_out.push((node.line, format!("what extends the codelist {}", list.head.id)));
            }
            all.codelists.push(list);
        }
        "ConceptScheme" => all.concept_schemes.push(concepts(node, release)?),
        "DataStructure" => all.data_structures.push(structure(node, release)?),
        "Dataflow" => {
            let head = head(node, release)?;
            // A stub has no structure: it stands for the flow of the same name.
            let structure = match node.child("Structure") {
                Some(to) => reference(to, Class::DataStructure)?,
                None if head.stub.is_some() => head.reference(Class::DataStructure),
                None => reference(node.need_child("Structure")?, Class::DataStructure)?,
            };
            all.dataflows.push(Dataflow { head, structure });
        }
        "DataConstraint" | "ContentConstraint" => all.constraints.push(constraint(node, release)?),
        "CategoryScheme" => {
            let categories = node.all("Category").map(category).collect::<Result<_, _>>()?;
            all.category_schemes.push(CategoryScheme { head: head(node, release)?, categories });
        }
        "Categorisation" if node.child("Source").is_some() => all.categorisations.push(Categorisation {
            head: head(node, release)?,
            source: reference(node.need_child("Source")?, Class::Dataflow)?,
            target: reference(node.need_child("Target")?, Class::Category)?,
        }),
        "AgencyScheme" => {
            let agency = |node: &Node| {
                let (names, descriptions) = (texts(node, "Name"), texts(node, "Description"));
                Ok(Agency { id: id(node)?, names, descriptions })
            };
            let agencies = node.all("Agency").map(agency).collect::<Result<_, ReadError>>()?;
            all.agency_schemes.push(AgencyScheme { head: head(node, release)?, agencies });
        }
        other => reading.left_out.push((node.line, other.to_owned())),
    }
    Ok(())
}

fn partial(node: &Node) -> bool {
    matches!(node.get("isPartial"), Some("true" | "1")) || node.child("CodelistExtension").is_some()
}

fn codelist(node: &Node, release: Release) -> Result<Codelist, ReadError> {
    let code = |node: &Node| {
        Ok(Code {
            id: id(node)?,
            names: texts(node, "Name"),
            descriptions: texts(node, "Description"),
            parent: node.child("Parent").map(local).transpose()?,
        })
    };
    let codes = node.all("Code").map(code).collect::<Result<_, ReadError>>()?;
    Ok(Codelist { head: head(node, release)?, codes, partial: partial(node) })
}

fn concepts(node: &Node, release: Release) -> Result<ConceptScheme, ReadError> {
    let concept = |node: &Node| {
        Ok(Concept {
            id: id(node)?,
            names: texts(node, "Name"),
            descriptions: texts(node, "Description"),
            parent: node.child("Parent").map(local).transpose()?,
            representation: representation(node, "CoreRepresentation")?,
        })
    };
    let concepts = node.all("Concept").map(concept).collect::<Result<_, ReadError>>()?;
    Ok(ConceptScheme { head: head(node, release)?, concepts, partial: partial(node) })
}

fn category(node: &Node) -> Result<Category, ReadError> {
    Ok(Category {
        id: id(node)?,
        names: texts(node, "Name"),
        descriptions: texts(node, "Description"),
        categories: node.all("Category").map(category).collect::<Result<_, _>>()?,
    })
}

fn structure(node: &Node, release: Release) -> Result<DataStructure, ReadError> {
    let head = head(node, release)?;
    let mut structure = DataStructure {
        head,
        dimensions: Vec::new(),
        time: None,
        groups: Vec::new(),
        measures: Vec::new(),
        attributes: Vec::new(),
    };
    let Some(components) = node.child("DataStructureComponents") else { return Ok(structure) };
    let mut numbered: Vec<(i64, Dimension)> = Vec::new();
    for dimension in &components.need_child("DimensionList")?.children {
        let concept = |node: &Node| reference(node.need_child("ConceptIdentity")?, Class::Concept);
        match dimension.name.as_str() {
            "Dimension" => {
                let concept = concept(dimension)?;
                let position = dimension.get("position").and_then(|text| text.parse().ok());
                let one = Dimension {
                    id: component_id(dimension, concept.item.as_deref().unwrap_or_default())?,
                    representation: representation(dimension, "LocalRepresentation")?,
                    roles: dimension
                        .all("ConceptRole")
                        .map(|role| reference(role, Class::Concept))
                        .collect::<Result<_, _>>()?,
                    concept,
                };
                numbered.push((position.unwrap_or(numbered.len() as i64), one));
            }
            "TimeDimension" => {
                let text = dimension.child("LocalRepresentation").and_then(|local| local.child("TextFormat"));
                let format = match text {
                    Some(text) => format(text, DataType::TIME)?,
                    None => Format::of(DataType::TIME),
                };
                structure.time = Some(TimeDimension { concept: concept(dimension)?, format });
            }
            "MeasureDimension" => {
                let what =
                    "a measure dimension of SDMX 2.1 is not read; make it a dimension with a list of codes";
                return Err(dimension.fail(Reason::Unsupported(what.into())));
            }
            _ => {}
        }
    }
    numbered.sort_by_key(|(position, _)| *position);
    structure.dimensions = numbered.into_iter().map(|(_, dimension)| dimension).collect();
    for group in components.all("Group") {
        let dimensions = group
            .all("GroupDimension")
            .map(|dimension| local(dimension.need_child("DimensionReference")?))
            .collect::<Result<_, _>>()?;
        structure.groups.push(Group { id: id(group)?, dimensions });
    }
    if let Some(list) = components.child("MeasureList") {
        for measure in
            list.children.iter().filter(|m| matches!(m.name.as_str(), "Measure" | "PrimaryMeasure"))
        {
            let concept = reference(measure.need_child("ConceptIdentity")?, Class::Concept)?;
            let otherwise = if measure.name == "PrimaryMeasure" {
                VALUE
            } else {
                concept.item.as_deref().unwrap_or(VALUE)
            };
            structure.measures.push(Measure {
                id: component_id(measure, otherwise)?,
                representation: representation(measure, "LocalRepresentation")?,
                required: measure.get("usage") == Some("mandatory"),
                concept,
            });
        }
    }
    if let Some(list) = components.child("AttributeList") {
        for attribute in
            list.children.iter().filter(|a| matches!(a.name.as_str(), "Attribute" | "ReportingYearStartDay"))
        {
            structure.attributes.push(self::attribute(attribute)?);
        }
    }
    Ok(structure)
}

fn attribute(node: &Node) -> Result<Attribute, ReadError> {
    let concept = reference(node.need_child("ConceptIdentity")?, Class::Concept)?;
    let related = node.need_child("AttributeRelationship")?;
    let dimensions = related.all("Dimension").map(local).collect::<Result<Vec<_>, _>>()?;
    let relation = if !dimensions.is_empty() {
        Relation::Dimensions(dimensions)
    } else if let Some(group) = related.child("Group") {
        Relation::Group(local(group)?)
    } else if related.child("None").is_some() || related.child("Dataflow").is_some() {
        Relation::DataSet
    } else {
        Relation::Observation
    };
    let required =
        node.get("usage") == Some("mandatory") || node.get("assignmentStatus") == Some("Mandatory");
    Ok(Attribute {
        id: component_id(node, concept.item.as_deref().unwrap_or_default())?,
        representation: representation(node, "LocalRepresentation")?,
        required,
        relation,
        concept,
    })
}

fn constraint(node: &Node, release: Release) -> Result<Constraint, ReadError> {
    let head = head(node, release)?;
    let kind = node.get("role").or_else(|| node.get("type")).unwrap_or("Actual");
    let mut attached = Vec::new();
    if let Some(to) = node.child("ConstraintAttachment") {
        for one in &to.children {
            let class = match one.name.as_str() {
                "Dataflow" => Class::Dataflow,
                "DataStructure" => Class::DataStructure,
                "ProvisionAgreement" => Class::ProvisionAgreement,
                "DataProvider" => Class::DataProvider,
                _ => continue,
            };
            attached.push(reference(one, class)?);
        }
    }
    let regions = node.all("CubeRegion").map(|region| {
        let list = |name: &str| region.all(name).map(selection).collect::<Result<Vec<_>, _>>();
        let mut components = list("Component")?;
        components.extend(list("Attribute")?);
        let include = !matches!(region.get("include"), Some("false" | "0"));
        Ok(Region { include, keys: list("KeyValue")?, components })
    });
    Ok(Constraint {
        head,
        actual: kind == "Actual",
        attached,
        regions: regions.collect::<Result<_, ReadError>>()?,
    })
}

fn selection(node: &Node) -> Result<(String, Selection), ReadError> {
    let id = component_id(node, "")?;
    let text = |range: &Node, names: [&str; 2]| {
        names.iter().find_map(|name| range.child(name)).map(|period| period.text.trim().to_owned())
    };
    Ok(match node.child("TimeRange") {
        Some(range) => {
            let start = text(range, ["StartPeriod", "AfterPeriod"]);
            let end = text(range, ["EndPeriod", "BeforePeriod"]);
            (id, Selection::Time { start, end })
        }
        None => {
            let values = node.all("Value").map(|value| value.text.trim().to_owned()).collect();
            (id, Selection::Values(values))
        }
    })
}
