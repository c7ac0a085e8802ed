//! Generic data as XML, which only SDMX 2.1 has.

use std::io::Write;

use super::data_out::{STRUCTURE, head};
use super::namespace;
use crate::id::Release;
use crate::message::moment;
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Watch};
use crate::problem::WriteError;
use crate::write::DataWriter;
use crate::xml::Out;

/// Generic data.
pub(crate) struct Generic<W> {
    out: Out<W>,
    plan: Plan,
    watch: Watch,
    in_series: bool,
}

impl<W: Write> Generic<W> {
    pub(crate) fn new(output: W, plan: Plan) -> Result<Self, WriteError> {
        plan.one_measure("SDMX-ML 2.1")?;
        let mut out = Out::new(output);
        out.start("mes:GenericData").set("xmlns:mes", &namespace(Release::V21, "message"));
        out.set("xmlns:com", &namespace(Release::V21, "common"));
        out.set("xmlns:gen", &namespace(Release::V21, "data/generic"));
        head(&mut out, Release::V21, &plan, None)?;
        Ok(Self { out, plan, watch: Watch::default(), in_series: false })
    }

    fn begin(&mut self, first: Option<&Observation>) {
        let message = &self.plan.message;
        self.out.start("mes:DataSet").set("structureRef", STRUCTURE).set("action", message.action.name());
        self.out.maybe("validFromDate", message.valid_from.map(moment).as_deref());
        self.out.maybe("validToDate", message.valid_to.map(moment).as_deref());
        if let Some(first) = first {
            self.values("gen:Attributes", |plan| &plan.of_set, first);
        }
    }

    /// A list of values, if there are any.
    fn values(&mut self, element: &'static str, which: fn(&Plan) -> &[usize], observation: &Observation) {
        let mut open = false;
        for column in which(&self.plan) {
            let Some(value) = observation.get(*column) else { continue };
            if !std::mem::replace(&mut open, true) {
                self.out.start(element);
            }
            self.out.start("gen:Value").set("id", self.plan.id(*column)).set("value", value).end();
        }
        if open {
            self.out.end();
        }
    }
}

impl<W: Write> DataWriter for Generic<W> {
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
            self.out.start("gen:Series");
            self.values("gen:SeriesKey", |plan| &plan.series, observation);
            self.values("gen:Attributes", |plan| &plan.of_series, observation);
        }
        if self.plan.message.observations || flat {
            self.out.start("gen:Obs");
            if flat {
                self.values("gen:ObsKey", |plan| &plan.at, observation);
            } else {
                for column in &self.plan.at {
                    self.out.start("gen:ObsDimension").set("value", observation.text(*column)).end();
                }
            }
            for column in &self.plan.measures {
                if let Some(value) = observation.get(*column) {
                    self.out.start("gen:ObsValue").set("value", value).end();
                }
            }
            self.values("gen:Attributes", |plan| &plan.of_observation, observation);
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
