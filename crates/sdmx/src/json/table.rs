//! The structure in a message of data: components, with the values that came.

use super::slots::Slots;
use super::write::{Object, list, moment, number, text};
use crate::id::{Class, Release, is_id};
use crate::plan::Plan;
use crate::table::{Attachment, Column, Role, VALUE};
use crate::time::Period;

/// Where the dataflow and the structure are.
pub(super) fn links(out: &mut Vec<u8>, release: Release, plan: &Plan) {
    let table = &plan.table;
    let flow = (table.subject.class == Class::Dataflow).then_some((&table.subject, "dataflow"));
    list(out, flow.into_iter().chain([(&table.structure, "structure")]), |out, (reference, kind)| {
        let mut object = Object::begin(out);
        object.text("urn", &reference.urn(release));
        object.text("rel", kind);
        object.end();
        true
    });
}

/// The components.
pub(super) fn structure(out: &mut Vec<u8>, release: Release, plan: &Plan, slots: &[Slots], sets: &[usize]) {
    let build = Build { release, plan, slots };
    let mut object = Object::begin(out);
    links(object.key("links"), release, plan);
    object.texts("name", "names", &plan.table.names, &plan.message.languages);
    let mut dimensions = Object::begin(object.key("dimensions"));
    if !plan.series.is_empty() {
        list(dimensions.key("series"), &plan.series, |out, column| build.dimension(out, *column));
    }
    list(dimensions.key("observation"), &plan.at, |out, column| build.dimension(out, *column));
    dimensions.end();
    let mut attributes = Object::begin(object.key("attributes"));
    for (level, columns) in
        [("dataSet", &plan.of_set), ("series", &plan.of_series), ("observation", &plan.of_observation)]
    {
        if !columns.is_empty() {
            list(attributes.key(level), columns, |out, column| build.attribute(out, *column));
        }
    }
    attributes.end();
    if release == Release::V30 {
        list(object.key("dataSets"), sets, |out, set| {
            number(out, *set);
            true
        });
        if !plan.measures.is_empty() {
            let mut measures = Object::begin(object.key("measures"));
            list(measures.key("observation"), &plan.measures, |out, column| build.measure(out, *column));
            measures.end();
        }
    }
    object.end();
}

struct Build<'a> {
    release: Release,
    plan: &'a Plan,
    slots: &'a [Slots],
}

impl Build<'_> {
    fn component(&self, object: &mut Object<'_>, column: &Column) {
        object.text("id", &column.id);
        let named = object.texts("name", "names", &column.names, &self.plan.message.languages);
        if !named && self.release == Release::V21 {
            object.text("name", &column.id);
        }
    }

    fn dimension(&self, out: &mut Vec<u8>, index: usize) -> bool {
        let slots = &self.slots[index];
        // A list without values is none in the newer version; that of series has no observations.
        if slots.is_empty() && self.release == Release::V30 {
            return false;
        }
        let column = &self.plan.table.columns()[index];
        let mut object = Object::begin(out);
        self.component(&mut object, column);
        number(object.key("keyPosition"), index);
        if column.role == Role::Time {
            object.raw("roles", "[\"TIME_PERIOD\"]");
        }
        list(object.key("values"), slots.values(), |out, value| {
            self.dimension_value(out, column, value);
            true
        });
        object.end();
        true
    }

    fn dimension_value(&self, out: &mut Vec<u8>, column: &Column, value: &str) {
        let mut object = Object::begin(out);
        if column.role == Role::Time
            && let Some(period) = Period::parse(value)
        {
            let last = period.end().checked_sub(jiff::Span::new().seconds(1)).unwrap_or(period.end());
            moment(object.key("start"), period.start());
            moment(object.key("end"), last);
        }
        match column.codes.as_ref().and_then(|codes| codes.get(value)) {
            Some(code) => {
                object.text("id", value);
                if !object.texts("name", "names", &code.names, &self.plan.message.languages) {
                    object.text("name", value);
                }
                if let Some(parent) = &code.parent {
                    object.text("parent", parent);
                }
            }
            None if is_id(value) => {
                object.text("id", value);
                object.text("name", value);
            }
            None if self.release == Release::V30 => object.text("value", value),
            // The older version has nothing but ids; the value itself stands as the name.
            None => {
                let id: String =
                    value.chars().map(|c| if is_id(c.encode_utf8(&mut [0; 4])) { c } else { '_' }).collect();
                object.text("id", &id);
                object.text("name", value);
            }
        }
        object.end();
    }

    fn attribute(&self, out: &mut Vec<u8>, index: usize) -> bool {
        let column = &self.plan.table.columns()[index];
        let mut object = Object::begin(out);
        self.component(&mut object, column);
        self.relation(object.key("relationship"), column);
        self.rest(&mut object, index, column);
        object.end();
        true
    }

    fn measure(&self, out: &mut Vec<u8>, index: usize) -> bool {
        let column = &self.plan.table.columns()[index];
        let mut object = Object::begin(out);
        self.component(&mut object, column);
        self.rest(&mut object, index, column);
        object.end();
        true
    }

    /// Whether it has to be there, and the values that are written as numbers, or else what they look like.
    fn rest(&self, object: &mut Object<'_>, index: usize, column: &Column) {
        if self.release == Release::V30 {
            object.raw("isMandatory", if column.required { "true" } else { "false" });
            if column.codes.is_none() {
                let mut format = Object::begin(object.key("format"));
                format.text("dataType", column.format.kind.name());
                format.end();
                return;
            }
        }
        if self.slots[index].is_empty() && self.release == Release::V30 {
            return;
        }
        list(object.key("values"), self.slots[index].values(), |out, value| {
            let mut object = Object::begin(out);
            match column.codes.as_ref().and_then(|codes| codes.get(value)) {
                Some(code) => {
                    object.text("id", value);
                    if !object.texts("name", "names", &code.names, &self.plan.message.languages) {
                        object.text("name", value);
                    }
                }
                None if self.release == Release::V21 => object.text("name", value),
                None => object.text("value", value),
            }
            object.end();
            true
        });
    }

    fn relation(&self, out: &mut Vec<u8>, column: &Column) {
        let mut object = Object::begin(out);
        match (&column.role, self.release) {
            (Role::Attribute(Attachment::DataSet), Release::V30) => object.raw("dataflow", "{}"),
            (Role::Attribute(Attachment::DataSet), Release::V21) => object.raw("none", "{}"),
            (Role::Attribute(Attachment::Columns(columns)), _) => {
                list(object.key("dimensions"), columns, |out, column| {
                    text(out, self.plan.id(*column));
                    true
                });
            }
            (_, Release::V30) => object.raw("observation", "{}"),
            (_, Release::V21) => object.text("primaryMeasure", VALUE),
        }
        object.end();
    }
}
