//! Structures as JSON.

use std::io::Write;

use serde_json::{Map, Value, json};

use super::parts::{meta, texts};
use crate::id::{Class, Release};
use crate::message::Header;
use crate::model::{
    Attribute, Categorisation, Category, Constraint, DataStructure, Dataflow, Format, Maintained, Region,
    Relation, Representation, Selection, Structures,
};
use crate::problem::WriteError;
use crate::reference::Ref;
use crate::table::{TIME, VALUE};
use crate::text::Texts;
use crate::version::Wanted;

/// Writes a message of structures. The languages say which text stands alone; all stand beside it.
pub fn write_structures<W: Write>(
    mut output: W,
    release: Release,
    header: &Header,
    languages: &[&str],
    structures: &Structures,
) -> Result<(), WriteError> {
    let languages: Vec<String> = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let mut begin = b"{\"meta\":".to_vec();
    meta(&mut begin, release, "structure", header, &languages);
    begin.extend_from_slice(b",\"data\":{");
    output.write_all(&begin)?;
    let build = Build { release, languages: &languages };
    let mut lists = Lists { output, any: false };
    let constraints = if release == Release::V30 { "dataConstraints" } else { "contentConstraints" };
    lists.list("agencySchemes", &structures.agency_schemes, |thing| build.agencies(thing))?;
    lists.list("categorySchemes", &structures.category_schemes, |thing| build.category_scheme(thing))?;
    lists.list("categorisations", &structures.categorisations, |thing| build.categorisation(thing))?;
    lists.list("codelists", &structures.codelists, |thing| build.codelist(thing))?;
    lists.list("conceptSchemes", &structures.concept_schemes, |thing| build.concepts(thing))?;
    lists.list(constraints, &structures.constraints, |thing| build.constraint(thing))?;
    lists.list("dataflows", &structures.dataflows, |thing| build.dataflow(thing))?;
    lists.list("dataStructures", &structures.data_structures, |thing| build.structure(thing))?;
    lists.output.write_all(b"}}")?;
    Ok(lists.output.flush()?)
}

fn put<W: Write>(output: &mut W, value: &Value) -> Result<(), WriteError> {
    serde_json::to_writer(output, value).map_err(|error| WriteError::Output(error.into()))
}

struct Lists<W> {
    output: W,
    any: bool,
}

impl<W: Write> Lists<W> {
    /// A list, one thing at a time; none when nothing is in it.
    fn list<T>(
        &mut self,
        name: &str,
        things: &[T],
        build: impl Fn(&T) -> Result<Value, WriteError>,
    ) -> Result<(), WriteError> {
        for (index, thing) in things.iter().enumerate() {
            if index > 0 {
                self.output.write_all(b",")?;
            } else {
                let comma = if std::mem::replace(&mut self.any, true) { "," } else { "" };
                write!(self.output, "{comma}\"{name}\":[")?;
            }
            put(&mut self.output, &build(thing)?)?;
        }
        if !things.is_empty() {
            self.output.write_all(b"]")?;
        }
        Ok(())
    }
}

struct Build<'a> {
    release: Release,
    languages: &'a [String],
}

impl Build<'_> {
    /// What everything maintained has. The second says whether what is in it is to follow.
    fn head<T: Maintained>(&self, thing: &T) -> Result<(Map<String, Value>, bool), WriteError> {
        let head = thing.head();
        let mut object = self.named(&head.id, &head.names, &head.descriptions);
        object.insert("agencyID".into(), head.agency.as_str().into());
        if !(T::CLASS == Class::AgencyScheme && self.release == Release::V30) {
            if self.release == Release::V21 && !head.version.is_stable() {
                return Err(WriteError::Version(head.version.to_string()));
            }
            object.insert("version".into(), head.version.to_string().into());
        }
        if self.release == Release::V21 {
            object.insert("isFinal".into(), head.version.is_stable().into());
        }
        for (name, value) in [("validFrom", &head.valid_from), ("validTo", &head.valid_to)] {
            if let Some(value) = value {
                object.insert(name.into(), value.as_str().into());
            }
        }
        let urn = thing.reference().urn(self.release);
        let mut links = vec![json!({ "rel": "self", "urn": urn })];
        if let Some(place) = &head.stub {
            object.insert("isExternalReference".into(), true.into());
            links.push(json!({ "rel": "external", "href": place }));
        }
        object.insert("links".into(), links.into());
        Ok((object, head.stub.is_none()))
    }

    fn named(&self, id: &str, names: &Texts, descriptions: &Texts) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("id".into(), id.into());
        texts(&mut object, "name", "names", names, self.languages);
        object.entry("name").or_insert_with(|| id.into());
        texts(&mut object, "description", "descriptions", descriptions, self.languages);
        object
    }

    fn urn(&self, to: &Ref) -> Result<Value, WriteError> {
        if self.release == Release::V30 {
            return Ok(to.urn(self.release).into());
        }
        let version = match &to.version {
            Wanted::Exact(version) | Wanted::Since(version, _) if version.is_stable() => version.clone(),
            other => return Err(WriteError::Version(other.to_string())),
        };
        Ok(Ref { version: Wanted::Exact(version), ..to.clone() }.urn(self.release).into())
    }

    fn agencies(&self, scheme: &crate::model::AgencyScheme) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(scheme)?;
        if whole && !scheme.agencies.is_empty() {
            let list = scheme.agencies.iter().map(|a| self.named(&a.id, &a.names, &a.descriptions).into());
            object.insert("agencies".into(), list.collect::<Vec<Value>>().into());
        }
        Ok(object.into())
    }

    fn codelist(&self, list: &crate::model::Codelist) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(list)?;
        if list.partial {
            object.insert("isPartial".into(), true.into());
        }
        if whole && !list.codes.is_empty() {
            let codes = list.codes.iter().map(|code| {
                let mut one = self.named(&code.id, &code.names, &code.descriptions);
                if let Some(parent) = &code.parent {
                    one.insert("parent".into(), parent.as_str().into());
                }
                one.into()
            });
            object.insert("codes".into(), codes.collect::<Vec<Value>>().into());
        }
        Ok(object.into())
    }

    fn concepts(&self, scheme: &crate::model::ConceptScheme) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(scheme)?;
        if scheme.partial {
            object.insert("isPartial".into(), true.into());
        }
        if whole && !scheme.concepts.is_empty() {
            let mut list: Vec<Value> = Vec::with_capacity(scheme.concepts.len());
            for concept in &scheme.concepts {
                let mut one = self.named(&concept.id, &concept.names, &concept.descriptions);
                if let Some(parent) = &concept.parent {
                    let parent = match self.release {
                        Release::V30 => Value::from(parent.as_str()),
                        Release::V21 => self.urn(&scheme.reference().item(Class::Concept, parent))?,
                    };
                    one.insert("parent".into(), parent);
                }
                if let Some(representation) = &concept.representation {
                    one.insert("coreRepresentation".into(), self.representation(representation)?);
                }
                list.push(one.into());
            }
            object.insert("concepts".into(), list.into());
        }
        Ok(object.into())
    }

    fn representation(&self, representation: &Representation) -> Result<Value, WriteError> {
        Ok(match representation {
            Representation::Codes(list) => json!({ "enumeration": self.urn(list)? }),
            Representation::Text(format) => self.format(format),
        })
    }

    fn format(&self, format: &Format) -> Value {
        let (name, kind) = match self.release {
            Release::V30 => ("format", "dataType"),
            Release::V21 => ("textFormat", "textType"),
        };
        let mut object = Map::new();
        object.insert(kind.into(), format.kind.name().into());
        for (name, value) in [
            ("minLength", format.min_length),
            ("maxLength", format.max_length),
            ("decimals", format.decimals),
        ] {
            if let Some(value) = value.filter(|value| *value > 0) {
                object.insert(name.into(), value.into());
            }
        }
        for (name, value) in [("minValue", &format.min_value), ("maxValue", &format.max_value)] {
            if let Some(number) =
                value.as_ref().and_then(|v| serde_json::from_str::<serde_json::Number>(v).ok())
            {
                object.insert(name.into(), number.into());
            }
        }
        if let Some(pattern) = &format.pattern {
            object.insert("pattern".into(), pattern.as_str().into());
        }
        json!({ name: object })
    }

    fn dataflow(&self, flow: &Dataflow) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(flow)?;
        if whole {
            object.insert("structure".into(), self.urn(&flow.structure)?);
        }
        Ok(object.into())
    }

    fn category_scheme(&self, scheme: &crate::model::CategoryScheme) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(scheme)?;
        if whole && !scheme.categories.is_empty() {
            let list: Vec<Value> = scheme.categories.iter().map(|category| self.category(category)).collect();
            object.insert("categories".into(), list.into());
        }
        Ok(object.into())
    }

    fn category(&self, category: &Category) -> Value {
        let mut object = self.named(&category.id, &category.names, &category.descriptions);
        if !category.categories.is_empty() {
            let list: Vec<Value> = category.categories.iter().map(|below| self.category(below)).collect();
            object.insert("categories".into(), list.into());
        }
        object.into()
    }

    fn categorisation(&self, thing: &Categorisation) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(thing)?;
        if whole {
            object.insert("source".into(), self.urn(&thing.source)?);
            object.insert("target".into(), self.urn(&thing.target)?);
        }
        Ok(object.into())
    }

    fn structure(&self, structure: &DataStructure) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(structure)?;
        if !whole {
            return Ok(object.into());
        }
        if self.release == Release::V21 && structure.measures.len() != 1 {
            let count = structure.measures.len();
            let structure = structure.reference().to_string();
            return Err(WriteError::Measures { structure, count, format: "SDMX-JSON 1.0" });
        }
        let mut components = Map::new();
        components.insert("dimensionList".into(), self.dimensions(structure)?);
        if !structure.groups.is_empty() {
            let groups =
                structure.groups.iter().map(|g| json!({ "id": g.id, "groupDimensions": g.dimensions }));
            components.insert("groups".into(), groups.collect::<Vec<Value>>().into());
        }
        if !structure.attributes.is_empty() {
            let list = structure
                .attributes
                .iter()
                .map(|a| self.attribute(a))
                .collect::<Result<Vec<Value>, WriteError>>()?;
            components
                .insert("attributeList".into(), json!({ "id": "AttributeDescriptor", "attributes": list }));
        }
        let mut measures: Vec<Value> = Vec::new();
        for measure in &structure.measures {
            let mut one = self.component(&measure.id, &measure.concept, measure.representation.as_ref())?;
            match self.release {
                Release::V30 => one.insert("usage".into(), usage(measure.required).into()),
                Release::V21 => one.insert("id".into(), VALUE.into()),
            };
            measures.push(one.into());
        }
        match self.release {
            Release::V30 if measures.is_empty() => {}
            Release::V30 => {
                let list = json!({ "id": "MeasureDescriptor", "measures": measures });
                components.insert("measureList".into(), list);
            }
            Release::V21 => {
                let list = json!({ "id": "MeasureDescriptor", "primaryMeasure": measures.pop() });
                components.insert("measureList".into(), list);
            }
        }
        object.insert("dataStructureComponents".into(), components.into());
        Ok(object.into())
    }

    fn component(
        &self,
        id: &str,
        concept: &Ref,
        representation: Option<&Representation>,
    ) -> Result<Map<String, Value>, WriteError> {
        let mut object = Map::new();
        object.insert("id".into(), id.into());
        object.insert("conceptIdentity".into(), self.urn(concept)?);
        if let Some(representation) = representation {
            object.insert("localRepresentation".into(), self.representation(representation)?);
        }
        Ok(object)
    }

    fn dimensions(&self, structure: &DataStructure) -> Result<Value, WriteError> {
        let mut list: Vec<Value> = Vec::new();
        for (index, dimension) in structure.dimensions.iter().enumerate() {
            let mut one =
                self.component(&dimension.id, &dimension.concept, dimension.representation.as_ref())?;
            one.insert("position".into(), index.into());
            if self.release == Release::V21 {
                one.insert("type".into(), "Dimension".into());
            }
            if !dimension.roles.is_empty() {
                let roles =
                    dimension.roles.iter().map(|role| self.urn(role)).collect::<Result<Vec<_>, _>>()?;
                one.insert("conceptRoles".into(), roles.into());
            }
            list.push(one.into());
        }
        let mut object = Map::new();
        object.insert("id".into(), "DimensionDescriptor".into());
        object.insert("dimensions".into(), list.into());
        if let Some(time) = &structure.time {
            let format = Representation::Text(Format::of(time.format.kind));
            let mut one = self.component(TIME, &time.concept, Some(&format))?;
            match self.release {
                Release::V30 => object.insert("timeDimension".into(), one.into()),
                Release::V21 => {
                    one.insert("position".into(), structure.dimensions.len().into());
                    one.insert("type".into(), "TimeDimension".into());
                    object.insert("timeDimensions".into(), json!([one]))
                }
            };
        }
        Ok(object.into())
    }

    fn attribute(&self, attribute: &Attribute) -> Result<Value, WriteError> {
        let mut object =
            self.component(&attribute.id, &attribute.concept, attribute.representation.as_ref())?;
        match self.release {
            Release::V30 => object.insert("usage".into(), usage(attribute.required).into()),
            Release::V21 => {
                let status = if attribute.required { "Mandatory" } else { "Conditional" };
                object.insert("assignmentStatus".into(), status.into())
            }
        };
        let relation = match (&attribute.relation, self.release) {
            (Relation::DataSet, Release::V30) => json!({ "dataflow": {} }),
            (Relation::DataSet, Release::V21) => json!({ "none": {} }),
            (Relation::Dimensions(ids), _) => json!({ "dimensions": ids }),
            (Relation::Group(id), _) => json!({ "group": id }),
            (Relation::Observation, Release::V30) => json!({ "observation": {} }),
            (Relation::Observation, Release::V21) => json!({ "primaryMeasure": VALUE }),
        };
        object.insert("attributeRelationship".into(), relation);
        Ok(object.into())
    }

    fn constraint(&self, constraint: &Constraint) -> Result<Value, WriteError> {
        let (mut object, whole) = self.head(constraint)?;
        let role = if constraint.actual { "Actual" } else { "Allowed" };
        object.insert(if self.release == Release::V30 { "role" } else { "type" }.into(), role.into());
        if !whole {
            return Ok(object.into());
        }
        if let Some(first) = constraint.attached.first() {
            let name = match first.class {
                Class::DataStructure => "dataStructures",
                Class::ProvisionAgreement => "provisionAgreements",
                _ => "dataflows",
            };
            let list = constraint.attached.iter().map(|to| self.urn(to)).collect::<Result<Vec<_>, _>>()?;
            object.insert("constraintAttachment".into(), json!({ name: list }));
        }
        if !constraint.regions.is_empty() {
            let regions: Vec<Value> = constraint.regions.iter().map(|region| self.region(region)).collect();
            object.insert("cubeRegions".into(), regions.into());
        }
        Ok(object.into())
    }

    fn region(&self, region: &Region) -> Value {
        let (include, components) = match self.release {
            Release::V30 => ("include", "components"),
            Release::V21 => ("isIncluded", "attributes"),
        };
        let mut object = Map::new();
        object.insert(include.into(), region.include.into());
        for (name, list) in [("keyValues", &region.keys), (components, &region.components)] {
            if list.is_empty() {
                continue;
            }
            let values = list.iter().map(|(id, selection)| match selection {
                Selection::Values(values) if self.release == Release::V30 => {
                    // The newer version has a text or an object; readers know the object.
                    let values: Vec<Value> = values.iter().map(|value| json!({ "value": value })).collect();
                    json!({ "id": id, "values": values })
                }
                Selection::Values(values) => json!({ "id": id, "values": values }),
                Selection::Time { start, end } => {
                    let period = |text: &String| json!({ "period": text, "isInclusive": true });
                    let range = match (start, end) {
                        (Some(start), Some(end)) => {
                            json!({ "startPeriod": period(start), "endPeriod": period(end) })
                        }
                        (Some(start), None) => json!({ "afterPeriod": period(start) }),
                        (None, Some(end)) => json!({ "beforePeriod": period(end) }),
                        (None, None) => json!({}),
                    };
                    json!({ "id": id, "timeRange": range })
                }
            });
            object.insert(name.into(), values.collect::<Vec<Value>>().into());
        }
        object.into()
    }
}

fn usage(required: bool) -> &'static str {
    if required { "mandatory" } else { "optional" }
}
