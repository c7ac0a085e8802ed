//! Structures as XML.

use std::io::Write;

use super::header::{XSI, parties, reference, texts, version};
use super::{namespace, structure_out};
use crate::id::{Class, Release};
use crate::message::Header;
use crate::model::{
    Category, Constraint, Format, Head, Maintained, Region, Representation, Selection, Structures,
};
use crate::problem::WriteError;
use crate::reference::Ref;
use crate::text::Texts;
use crate::xml::Out;

/// Writes a message of structures.
pub fn write_structures<W: Write>(
    output: W,
    release: Release,
    header: &Header,
    structures: &Structures,
) -> Result<(), WriteError> {
    let mut out = Out::new(output);
    out.start("mes:Structure").set("xmlns:mes", &namespace(release, "message"));
    out.set("xmlns:str", &namespace(release, "structure")).set("xmlns:com", &namespace(release, "common"));
    out.set("xmlns:xsi", XSI);
    out.start("mes:Header");
    parties(&mut out, header);
    texts(&mut out, "mes:Source", &header.source);
    out.end();
    if !structures.is_empty() {
        out.start("mes:Structures");
        let mut writer = Writer { out: &mut out, release };
        match release {
            Release::V30 => writer.all_30(structures)?,
            Release::V21 => writer.all_21(structures)?,
        }
        out.end();
    }
    out.finish()
}

pub(super) struct Writer<'a, W> {
    pub(super) out: &'a mut Out<W>,
    pub(super) release: Release,
}

impl<W: Write> Writer<'_, W> {
    /// A list that is only there when something is in it.
    fn list<T>(
        &mut self,
        name: &'static str,
        things: &[T],
        mut write: impl FnMut(&mut Self, &T) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        if things.is_empty() {
            return Ok(());
        }
        self.out.start(name);
        for thing in things {
            write(self, thing)?;
            self.out.pass()?;
        }
        self.out.end();
        Ok(())
    }

    fn all_30(&mut self, all: &Structures) -> Result<(), WriteError> {
        self.list("str:AgencySchemes", &all.agency_schemes, Self::agencies)?;
        self.list("str:Categorisations", &all.categorisations, Self::categorisation)?;
        self.list("str:CategorySchemes", &all.category_schemes, Self::categories)?;
        self.list("str:Codelists", &all.codelists, Self::codelist)?;
        self.list("str:ConceptSchemes", &all.concept_schemes, Self::concepts)?;
        self.list("str:DataConstraints", &all.constraints, Self::constraint)?;
        self.list("str:Dataflows", &all.dataflows, Self::dataflow)?;
        self.list("str:DataStructures", &all.data_structures, structure_out::structure)
    }

    fn all_21(&mut self, all: &Structures) -> Result<(), WriteError> {
        self.list("str:OrganisationSchemes", &all.agency_schemes, Self::agencies)?;
        self.list("str:Dataflows", &all.dataflows, Self::dataflow)?;
        self.list("str:CategorySchemes", &all.category_schemes, Self::categories)?;
        self.list("str:Categorisations", &all.categorisations, Self::categorisation)?;
        self.list("str:Codelists", &all.codelists, Self::codelist)?;
        self.list("str:Concepts", &all.concept_schemes, Self::concepts)?;
        self.list("str:DataStructures", &all.data_structures, structure_out::structure)?;
        self.list("str:Constraints", &all.constraints, Self::constraint)
    }

    /// Begins something maintained. Says whether what is in it is to follow.
    pub(super) fn begin<T: Maintained>(
        &mut self,
        name: &'static str,
        thing: &T,
        more: &[(&str, &str)],
    ) -> Result<bool, WriteError> {
        let head = thing.head();
        let urn = thing.reference().urn(self.release);
        self.out.start(name).set("urn", &urn).set("id", &head.id).set("agencyID", &head.agency);
        // An agency scheme is the only one that has one version for ever.
        if !(T::CLASS == Class::AgencyScheme && self.release == Release::V30) {
            let version = version(self.release, head)?;
            self.out.set("version", &version);
        }
        if self.release == Release::V21 {
            // Agencies come and go without a new version of their scheme, so it is never final.
            let last = head.version.is_stable() && T::CLASS != Class::AgencyScheme;
            self.out.set("isFinal", if last { "true" } else { "false" });
        }
        self.out.maybe("validFrom", head.valid_from.as_deref()).maybe("validTo", head.valid_to.as_deref());
        if let Some(place) = &head.stub {
            self.out.set("isExternalReference", "true").set("structureURL", place);
        }
        for (name, value) in more {
            self.out.set(name, value);
        }
        self.names(head);
        Ok(head.stub.is_none())
    }

    fn names(&mut self, head: &Head) {
        texts(self.out, "com:Name", &head.names);
        texts(self.out, "com:Description", &head.descriptions);
    }

    fn item(&mut self, name: &'static str, of: &Ref, id: &str, names: &Texts, descriptions: &Texts) {
        let urn = of.urn(self.release);
        self.out.start(name).set("urn", &urn).set("id", id);
        texts(self.out, "com:Name", names);
        texts(self.out, "com:Description", descriptions);
    }

    fn agencies(&mut self, scheme: &crate::model::AgencyScheme) -> Result<(), WriteError> {
        if self.begin("str:AgencyScheme", scheme, &[])? {
            for agency in &scheme.agencies {
                self.out.start("str:Agency").set("id", &agency.id);
                texts(self.out, "com:Name", &agency.names);
                texts(self.out, "com:Description", &agency.descriptions);
                self.out.end();
            }
        }
        self.out.end();
        Ok(())
    }

    fn codelist(&mut self, list: &crate::model::Codelist) -> Result<(), WriteError> {
        let partial = [("isPartial", "true")];
        if self.begin("str:Codelist", list, if list.partial { &partial[..] } else { &[] })? {
            let reference = list.reference();
            for code in &list.codes {
                let of = reference.item(Class::Code, &code.id);
                self.item("str:Code", &of, &code.id, &code.names, &code.descriptions);
                if let Some(parent) = &code.parent {
                    self.parent(parent);
                }
                self.out.end();
                self.out.pass()?;
            }
        }
        self.out.end();
        Ok(())
    }

    fn parent(&mut self, parent: &str) {
        match self.release {
            Release::V30 => {
                self.out.leaf("str:Parent", parent);
            }
            Release::V21 => {
                self.out.start("str:Parent").start("Ref").set("id", parent).end().end();
            }
        }
    }

    fn concepts(&mut self, scheme: &crate::model::ConceptScheme) -> Result<(), WriteError> {
        let partial = [("isPartial", "true")];
        if self.begin("str:ConceptScheme", scheme, if scheme.partial { &partial[..] } else { &[] })? {
            let reference = scheme.reference();
            for concept in &scheme.concepts {
                let of = reference.item(Class::Concept, &concept.id);
                self.item("str:Concept", &of, &concept.id, &concept.names, &concept.descriptions);
                if let Some(parent) = &concept.parent {
                    self.parent(parent);
                }
                if let Some(representation) = &concept.representation {
                    self.representation("str:CoreRepresentation", representation, true)?;
                }
                self.out.end();
            }
        }
        self.out.end();
        Ok(())
    }

    /// What values look like; where languages may differ, they are said not to, as all values here are one text.
    pub(super) fn representation(
        &mut self,
        name: &'static str,
        representation: &Representation,
        languages: bool,
    ) -> Result<(), WriteError> {
        self.out.start(name);
        match representation {
            Representation::Codes(list) => reference(self.out, self.release, "str:Enumeration", list)?,
            Representation::Text(format) => self.format(format, languages),
        }
        self.out.end();
        Ok(())
    }

    pub(super) fn format(&mut self, format: &Format, languages: bool) {
        let number = |n: Option<u32>| n.map(|n| n.to_string());
        self.out.start("str:TextFormat").set("textType", format.kind.name());
        if languages {
            self.out.set("isMultiLingual", "false");
        }
        self.out.maybe("minLength", number(format.min_length).as_deref());
        self.out.maybe("maxLength", number(format.max_length).as_deref());
        self.out.maybe("minValue", format.min_value.as_deref());
        self.out.maybe("maxValue", format.max_value.as_deref());
        self.out.maybe("decimals", number(format.decimals.filter(|n| *n > 0)).as_deref());
        self.out.maybe("pattern", format.pattern.as_deref()).end();
    }

    fn dataflow(&mut self, flow: &crate::model::Dataflow) -> Result<(), WriteError> {
        if self.begin("str:Dataflow", flow, &[])? {
            reference(self.out, self.release, "str:Structure", &flow.structure)?;
        }
        self.out.end();
        Ok(())
    }

    fn categories(&mut self, scheme: &crate::model::CategoryScheme) -> Result<(), WriteError> {
        if self.begin("str:CategoryScheme", scheme, &[])? {
            for category in &scheme.categories {
                self.category(&scheme.reference(), "", category);
            }
        }
        self.out.end();
        Ok(())
    }

    fn category(&mut self, scheme: &Ref, above: &str, category: &Category) {
        let path = if above.is_empty() { category.id.clone() } else { format!("{above}.{}", category.id) };
        let of = scheme.item(Class::Category, &path);
        self.item("str:Category", &of, &category.id, &category.names, &category.descriptions);
        for below in &category.categories {
            self.category(scheme, &path, below);
        }
        self.out.end();
    }

    fn categorisation(&mut self, thing: &crate::model::Categorisation) -> Result<(), WriteError> {
        if self.begin("str:Categorisation", thing, &[])? {
            reference(self.out, self.release, "str:Source", &thing.source)?;
            reference(self.out, self.release, "str:Target", &thing.target)?;
        }
        self.out.end();
        Ok(())
    }

    fn constraint(&mut self, constraint: &Constraint) -> Result<(), WriteError> {
        let (name, kind) = match self.release {
            Release::V30 => ("str:DataConstraint", "role"),
            Release::V21 => ("str:ContentConstraint", "type"),
        };
        let role = if constraint.actual { "Actual" } else { "Allowed" };
        if self.begin(name, constraint, &[(kind, role)])? {
            if !constraint.attached.is_empty() {
                self.out.start("str:ConstraintAttachment");
                for to in &constraint.attached {
                    let element = match to.class {
                        Class::DataStructure => "str:DataStructure",
                        Class::ProvisionAgreement => "str:ProvisionAgreement",
                        Class::DataProvider => "str:DataProvider",
                        _ => "str:Dataflow",
                    };
                    reference(self.out, self.release, element, to)?;
                }
                self.out.end();
            }
            for region in &constraint.regions {
                self.region(region);
            }
        }
        self.out.end();
        Ok(())
    }

    fn region(&mut self, region: &Region) {
        self.out.start("str:CubeRegion").set("include", if region.include { "true" } else { "false" });
        let [key, component, value] = match self.release {
            Release::V30 => ["str:KeyValue", "str:Component", "str:Value"],
            Release::V21 => ["com:KeyValue", "com:Attribute", "com:Value"],
        };
        for (element, list) in [(key, &region.keys), (component, &region.components)] {
            for (id, selection) in list {
                self.out.start(element).set("id", id);
                match selection {
                    Selection::Values(values) => {
                        for one in values {
                            self.out.leaf(value, one);
                        }
                    }
                    Selection::Time { start, end } => self.range(start.as_deref(), end.as_deref()),
                }
                self.out.end();
            }
        }
        self.out.end();
    }

    fn range(&mut self, start: Option<&str>, end: Option<&str>) {
        let old = self.release == Release::V21;
        let one = |new: &'static str, before: &'static str| if old { before } else { new };
        let period = |out: &mut Out<W>, name, text: &str| {
            out.start(name).set("isInclusive", "true").text(text).end();
        };
        self.out.start(one("str:TimeRange", "com:TimeRange"));
        match (start, end) {
            (Some(start), Some(end)) => {
                period(self.out, one("str:StartPeriod", "com:StartPeriod"), start);
                period(self.out, one("str:EndPeriod", "com:EndPeriod"), end);
            }
            (Some(start), None) => period(self.out, one("str:AfterPeriod", "com:AfterPeriod"), start),
            (None, Some(end)) => period(self.out, one("str:BeforePeriod", "com:BeforePeriod"), end),
            (None, None) => {}
        }
        self.out.end();
    }
}
