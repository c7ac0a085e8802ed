//! A data structure as XML.

use std::io::Write;

use super::header::reference;
use super::structures_out::Writer;
use crate::id::Release;
use crate::model::{Attribute, DataStructure, Dimension, Maintained, Relation};
use crate::problem::WriteError;
use crate::table::{TIME, VALUE};

pub(super) fn structure<W: Write>(
    writer: &mut Writer<'_, W>,
    structure: &DataStructure,
) -> Result<(), WriteError> {
    if writer.begin("str:DataStructure", structure, &[])? {
        writer.out.start("str:DataStructureComponents");
        dimensions(writer, structure)?;
        for group in &structure.groups {
            writer.out.start("str:Group").set("id", &group.id);
            for dimension in &group.dimensions {
                writer.out.start("str:GroupDimension").start("str:DimensionReference");
                local(writer, dimension);
                writer.out.end().end();
            }
            writer.out.end();
        }
        if !structure.attributes.is_empty() {
            writer.out.start("str:AttributeList").set("id", "AttributeDescriptor");
            for one in &structure.attributes {
                attribute(writer, one)?;
            }
            writer.out.end();
        }
        measures(writer, structure)?;
        writer.out.end();
    }
    writer.out.end();
    Ok(())
}

/// A reference to something in the same structure.
fn local<W: Write>(writer: &mut Writer<'_, W>, id: &str) {
    match writer.release {
        Release::V30 => writer.out.text(id),
        Release::V21 => writer.out.start("Ref").set("id", id).end(),
    };
}

fn dimensions<W: Write>(writer: &mut Writer<'_, W>, structure: &DataStructure) -> Result<(), WriteError> {
    let release = writer.release;
    writer.out.start("str:DimensionList").set("id", "DimensionDescriptor");
    for (index, Dimension { id, concept, representation, roles }) in structure.dimensions.iter().enumerate() {
        // The older version counts from one by custom, the newer one from nothing.
        let position = if release == Release::V21 { index + 1 } else { index };
        writer.out.start("str:Dimension").set("id", id).set("position", &position.to_string());
        reference(writer.out, release, "str:ConceptIdentity", concept)?;
        if let Some(representation) = representation {
            writer.representation("str:LocalRepresentation", representation, false)?;
        }
        for role in roles {
            reference(writer.out, release, "str:ConceptRole", role)?;
        }
        writer.out.end();
    }
    if let Some(time) = &structure.time {
        writer.out.start("str:TimeDimension").set("id", TIME);
        if release == Release::V21 {
            writer.out.set("position", &(structure.dimensions.len() + 1).to_string());
        }
        reference(writer.out, release, "str:ConceptIdentity", &time.concept)?;
        writer.out.start("str:LocalRepresentation");
        writer.format(&crate::model::Format::of(time.format.kind), false);
        writer.out.end().end();
    }
    writer.out.end();
    Ok(())
}

fn attribute<W: Write>(writer: &mut Writer<'_, W>, attribute: &Attribute) -> Result<(), WriteError> {
    let release = writer.release;
    writer.out.start("str:Attribute").set("id", &attribute.id);
    match release {
        Release::V30 => writer.out.set("usage", if attribute.required { "mandatory" } else { "optional" }),
        Release::V21 => {
            writer.out.set("assignmentStatus", if attribute.required { "Mandatory" } else { "Conditional" })
        }
    };
    reference(writer.out, release, "str:ConceptIdentity", &attribute.concept)?;
    if let Some(representation) = &attribute.representation {
        writer.representation("str:LocalRepresentation", representation, release == Release::V30)?;
    }
    writer.out.start("str:AttributeRelationship");
    match (&attribute.relation, release) {
        (Relation::DataSet, Release::V30) => {
            writer.out.start("str:Dataflow").end();
        }
        (Relation::DataSet, Release::V21) => {
            writer.out.start("str:None").end();
        }
        (Relation::Dimensions(ids), _) => {
            for id in ids {
                writer.out.start("str:Dimension");
                local(writer, id);
                writer.out.end();
            }
        }
        (Relation::Group(id), _) => {
            writer.out.start("str:Group");
            local(writer, id);
            writer.out.end();
        }
        (Relation::Observation, Release::V30) => {
            writer.out.start("str:Observation").end();
        }
        (Relation::Observation, Release::V21) => {
            writer.out.start("str:PrimaryMeasure");
            local(writer, VALUE);
            writer.out.end();
        }
    }
    writer.out.end().end();
    Ok(())
}

fn measures<W: Write>(writer: &mut Writer<'_, W>, structure: &DataStructure) -> Result<(), WriteError> {
    let release = writer.release;
    if release == Release::V21 && structure.measures.len() != 1 {
        let count = structure.measures.len();
        let structure = structure.reference().to_string();
        return Err(WriteError::Measures { structure, count, format: "SDMX-ML 2.1" });
    }
    if structure.measures.is_empty() {
        return Ok(());
    }
    writer.out.start("str:MeasureList").set("id", "MeasureDescriptor");
    for measure in &structure.measures {
        match release {
            Release::V30 => {
                writer.out.start("str:Measure").set("id", &measure.id);
                writer.out.set("usage", if measure.required { "mandatory" } else { "optional" });
            }
            Release::V21 => {
                writer.out.start("str:PrimaryMeasure").set("id", VALUE);
            }
        }
        reference(writer.out, release, "str:ConceptIdentity", &measure.concept)?;
        if let Some(representation) = &measure.representation {
            writer.representation("str:LocalRepresentation", representation, release == Release::V30)?;
        }
        writer.out.end();
    }
    writer.out.end();
    Ok(())
}
