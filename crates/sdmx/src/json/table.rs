//! The structure in a message of data: components, with the values that came.

use serde_json::{Map, Value, json};

use super::parts::texts;
use super::slots::Slots;
use crate::id::{Class, Release, is_id};
use crate::message::moment;
use crate::plan::Plan;
use crate::table::{Attachment, Column, Role, VALUE};
use crate::time::Period;

/// Where the dataflow and the structure are.
pub(super) fn links(release: Release, plan: &Plan) -> Value {
    let table = &plan.table;
    let mut links = vec![json!({ "urn": table.structure.urn(release), "rel": "structure" })];
    if table.subject.class == Class::Dataflow {
        links.insert(0, json!({ "urn": table.subject.urn(release), "rel": "dataflow" }));
    }
    links.into()
}

/// The components.
pub(super) fn structure(release: Release, plan: &Plan, slots: &[Slots]) -> Value {
    let build = Build { release, plan, slots };
    let flat = plan.series.is_empty();
    let mut dimensions = Map::new();
    for (level, columns) in [("series", &plan.series), ("observation", &plan.at)] {
        if flat && level == "series" {
            continue;
        }
        let list: Vec<Value> = columns.iter().filter_map(|column| build.dimension(*column)).collect();
        dimensions.insert(level.into(), list.into());
    }
    let mut attributes = Map::new();
    for (level, columns) in
        [("dataSet", &plan.of_set), ("series", &plan.of_series), ("observation", &plan.of_observation)]
    {
        let list: Vec<Value> = columns.iter().map(|column| build.attribute(*column)).collect();
        if !list.is_empty() {
            attributes.insert(level.into(), list.into());
        }
    }
    let mut object = Map::new();
    object.insert("links".into(), links(release, plan));
    texts(&mut object, "name", "names", &plan.table.names, &plan.message.languages);
    object.insert("dimensions".into(), dimensions.into());
    object.insert("attributes".into(), attributes.into());
    if release == Release::V30 {
        object.insert("dataSets".into(), json!([0]));
        let list: Vec<Value> = plan.measures.iter().map(|column| build.measure(*column)).collect();
        if !list.is_empty() {
            object.insert("measures".into(), json!({ "observation": list }));
        }
    }
    object.into()
}

struct Build<'a> {
    release: Release,
    plan: &'a Plan,
    slots: &'a [Slots],
}

impl Build<'_> {
    fn component(&self, column: &Column, id: &str) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("id".into(), id.into());
        texts(&mut object, "name", "names", &column.names, &self.plan.message.languages);
        if !object.contains_key("name") && self.release == Release::V21 {
            object.insert("name".into(), id.into());
        }
        object
    }

    fn dimension(&self, index: usize) -> Option<Value> {
        let slots = &self.slots[index];
        // A list without values is none in the newer version; that of series has no observations.
        if slots.is_empty() && self.release == Release::V30 {
            return None;
        }
        let column = &self.plan.table.columns()[index];
        let mut object = self.component(column, &column.id);
        object.insert("keyPosition".into(), index.into());
        if column.role == Role::Time {
            object.insert("roles".into(), json!(["TIME_PERIOD"]));
        }
        let values: Vec<Value> = slots.values().map(|value| self.dimension_value(column, value)).collect();
        object.insert("values".into(), values.into());
        Some(object.into())
    }

    fn dimension_value(&self, column: &Column, value: &str) -> Value {
        let mut object = Map::new();
        if column.role == Role::Time
            && let Some(period) = Period::parse(value)
        {
            let utc = |at: jiff::civil::DateTime| {
                at.to_zoned(jiff::tz::TimeZone::UTC).map(|z| moment(z.timestamp()))
            };
            let last = period.end().checked_sub(jiff::Span::new().seconds(1)).unwrap_or(period.end());
            if let (Ok(start), Ok(end)) = (utc(period.start()), utc(last)) {
                object.insert("start".into(), start.into());
                object.insert("end".into(), end.into());
            }
        }
        match column.codes.as_ref().and_then(|codes| codes.get(value)) {
            Some(code) => {
                object.insert("id".into(), value.into());
                texts(&mut object, "name", "names", &code.names, &self.plan.message.languages);
                if let Some(parent) = &code.parent {
                    object.insert("parent".into(), parent.as_str().into());
                }
                object.entry("name").or_insert_with(|| value.into());
            }
            None if is_id(value) => {
                object.insert("id".into(), value.into());
                object.insert("name".into(), value.into());
            }
            None if self.release == Release::V30 => {
                object.insert("value".into(), value.into());
            }
            // The older version has nothing but ids; the value itself stands as the name.
            None => {
                let id: String =
                    value.chars().map(|c| if is_id(c.encode_utf8(&mut [0; 4])) { c } else { '_' }).collect();
                object.insert("id".into(), id.into());
                object.insert("name".into(), value.into());
            }
        }
        object.into()
    }

    fn attribute(&self, index: usize) -> Value {
        let column = &self.plan.table.columns()[index];
        let mut object = self.component(column, &column.id);
        object.insert("relationship".into(), self.relation(column));
        if self.release == Release::V30 {
            object.insert("isMandatory".into(), column.required.into());
        }
        self.values(index, column, &mut object);
        object.into()
    }

    fn measure(&self, index: usize) -> Value {
        let column = &self.plan.table.columns()[index];
        let mut object = self.component(column, &column.id);
        object.insert("isMandatory".into(), column.required.into());
        self.values(index, column, &mut object);
        object.into()
    }

    /// The values that are written as numbers, or else what they look like.
    fn values(&self, index: usize, column: &Column, object: &mut Map<String, Value>) {
        if column.codes.is_none() && self.release == Release::V30 {
            object.insert("format".into(), json!({ "dataType": column.format.kind.name() }));
            return;
        }
        let values: Vec<Value> = self.slots[index]
            .values()
            .map(|value| match column.codes.as_ref().and_then(|codes| codes.get(value)) {
                Some(code) => {
                    let mut object = Map::new();
                    object.insert("id".into(), value.into());
                    texts(&mut object, "name", "names", &code.names, &self.plan.message.languages);
                    object.entry("name").or_insert_with(|| value.into());
                    object.into()
                }
                None if self.release == Release::V21 => json!({ "name": value }),
                None => json!({ "value": value }),
            })
            .collect();
        if !values.is_empty() || self.release == Release::V21 {
            object.insert("values".into(), values.into());
        }
    }

    fn relation(&self, column: &Column) -> Value {
        match (&column.role, self.release) {
            (Role::Attribute(Attachment::DataSet), Release::V30) => json!({ "dataflow": {} }),
            (Role::Attribute(Attachment::DataSet), Release::V21) => json!({ "none": {} }),
            (Role::Attribute(Attachment::Columns(columns)), _) => {
                let ids: Vec<&str> = columns.iter().map(|column| self.plan.id(*column)).collect();
                json!({ "dimensions": ids })
            }
            (_, Release::V30) => json!({ "observation": {} }),
            (_, Release::V21) => json!({ "primaryMeasure": VALUE }),
        }
    }
}
