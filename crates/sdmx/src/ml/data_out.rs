//! Structure-specific data as XML.

use std::io::Write;

use super::header::{XSI, parties, reference, texts};
use super::namespace;
use crate::id::{Class, Release};
use crate::message::moment;
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Watch};
use crate::problem::WriteError;
use crate::table::VALUE;
use crate::write::DataWriter;
use crate::xml::Out;

/// The id of the structure in the message.
pub(super) const STRUCTURE: &str = "S";

/// Everything up to the data set.
pub(super) fn head<W: Write>(
    out: &mut Out<W>,
    release: Release,
    plan: &Plan,
    own: Option<&str>,
) -> Result<(), WriteError> {
    out.start("mes:Header");
    parties(out, &plan.message.header);
    out.start("mes:Structure").set("structureID", STRUCTURE).maybe("namespace", own);
    out.set("dimensionAtObservation", plan.at_name());
    let subject = &plan.table.subject;
    let element = if subject.class == Class::Dataflow { "com:StructureUsage" } else { "com:Structure" };
    reference(out, release, element, subject)?;
    out.end();
    texts(out, "mes:Source", &plan.message.header.source);
    out.end();
    Ok(())
}

/// Structure-specific data.
pub(crate) struct Specific<W> {
    out: Out<W>,
    release: Release,
    plan: Plan,
    watch: Watch,
    in_series: bool,
}

impl<W: Write> Specific<W> {
    pub(crate) fn new(output: W, release: Release, plan: Plan) -> Result<Self, WriteError> {
        if release == Release::V21 {
            plan.one_measure("SDMX-ML 2.1")?;
        }
        let mut out = Out::new(output);
        let own = format!("{}:ObsLevelDim:{}", plan.table.subject.urn(release), plan.at_name());
        out.start("mes:StructureSpecificData").set("xmlns:mes", &namespace(release, "message"));
        out.set("xmlns:com", &namespace(release, "common"));
        out.set("xmlns:ss", &namespace(release, "data/structurespecific"));
        out.set("xmlns:ns", &own).set("xmlns:xsi", XSI);
        head(&mut out, release, &plan, Some(&own))?;
        Ok(Self { out, release, plan, watch: Watch::default(), in_series: false })
    }

    /// Begins the data set, with what the first observation says of it all.
    fn begin(&mut self, first: Option<&Observation>) {
        let message = &self.plan.message;
        self.out.start("mes:DataSet").set("ss:structureRef", STRUCTURE).set("xsi:type", "ns:DataSetType");
        if self.release == Release::V21 {
            self.out.set("ss:dataScope", "DataStructure");
        }
        self.out.set("ss:action", message.action.name());
        self.out.maybe("ss:validFromDate", message.valid_from.map(moment).as_deref());
        self.out.maybe("ss:validToDate", message.valid_to.map(moment).as_deref());
        if let Some(first) = first {
            for column in &self.plan.of_set {
                self.out.maybe(self.plan.id(*column), first.get(*column));
            }
        }
    }

    fn values(&mut self, which: fn(&Plan) -> &[usize], observation: &Observation) {
        for column in which(&self.plan) {
            self.out.maybe(self.plan.id(*column), observation.get(*column));
        }
    }
}

impl<W: Write> DataWriter for Specific<W> {
    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError> {
        let begins = self.watch.see(&self.plan, observation)?;
        if begins == Begins::Message {
            self.begin(Some(observation));
        }
        let flat = self.plan.series.is_empty();
        if !flat && begins != Begins::Nothing {
            if std::mem::replace(&mut self.in_series, true) {
                self.out.end();
            }
            self.out.start("Series");
            self.values(|plan| &plan.series, observation);
            self.values(|plan| &plan.of_series, observation);
        }
        if self.plan.message.observations || flat {
            self.out.start("Obs");
            self.values(|plan| &plan.at, observation);
            for column in &self.plan.measures {
                let name = if self.release == Release::V21 { VALUE } else { self.plan.id(*column) };
                self.out.maybe(name, observation.get(*column));
            }
            self.values(|plan| &plan.of_observation, observation);
            self.out.end();
        }
        self.out.pass()
    }

    fn finish(&mut self) -> Result<(), WriteError> {
        if self.watch.row == 0 {
            self.begin(None);
        }
        self.out.finish()
    }
}
