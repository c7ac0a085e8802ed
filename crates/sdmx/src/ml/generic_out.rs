//! Generic data as XML, which only SDMX 2.1 has.

use std::io::Write;
use std::sync::Arc;

use super::data_out::{head, structure_id};
use super::namespace;
use crate::id::Release;
use crate::message::{DataSet, moment};
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Plans, Watch};
use crate::problem::WriteError;
use crate::write::DataWriter;
use crate::xml::Out;

/// Generic data.
pub(crate) struct Generic<W> {
    out: Out<W>,
    plans: Plans,
    watch: Watch,
    in_series: bool,
}

impl<W: Write> Generic<W> {
    pub(crate) fn new(output: W, plans: Plans) -> Result<Self, WriteError> {
        plans.one_measure("SDMX-ML 2.1")?;
        let mut out = Out::new(output);
        out.start("mes:GenericData").set("xmlns:mes", &namespace(Release::V21, "message"));
        out.set("xmlns:com", &namespace(Release::V21, "common"));
        out.set("xmlns:gen", &namespace(Release::V21, "data/generic"));
        head(&mut out, Release::V21, &plans, &[])?;
        Ok(Self { out, plans, watch: Watch::default(), in_series: false })
    }

    fn begin_set(&mut self, plan: &Plan, first: Option<&Observation>) {
        let DataSet { table, action, valid_from, valid_to } = self.plans.set;
        self.out.start("mes:DataSet").set("structureRef", &structure_id(table)).set("action", action.name());
        self.out.maybe("validFromDate", valid_from.map(moment).as_deref());
        self.out.maybe("validToDate", valid_to.map(moment).as_deref());
        if let Some(first) = first {
            self.values("gen:Attributes", plan, &plan.of_set, first);
        }
    }

    /// A list of values, if there are any.
    fn values(&mut self, element: &'static str, plan: &Plan, columns: &[usize], observation: &Observation) {
        let mut open = false;
        for column in columns {
            let Some(value) = observation.get(*column) else { continue };
            if !std::mem::replace(&mut open, true) {
                self.out.start(element);
            }
            self.out.start("gen:Value").set("id", plan.id(*column)).set("value", value).end();
        }
        if open {
            self.out.end();
        }
    }
}

impl<W: Write> DataWriter for Generic<W> {
    fn begin(&mut self, set: DataSet) -> Result<(), WriteError> {
        if self.watch.end_set() {
            if std::mem::take(&mut self.in_series) {
                self.out.end();
            }
            self.out.end();
        }
        self.plans.begin(set)
    }

    fn observation(&mut self, observation: &Observation) -> Result<(), WriteError> {
        let plan = Arc::clone(&self.plans.now);
        let plan = &*plan;
        let begins = self.watch.see(plan, observation)?;
        if begins == Begins::Set {
            self.begin_set(plan, Some(observation));
        }
        let flat = plan.series.is_empty();
        if !flat && begins != Begins::Nothing {
            if std::mem::replace(&mut self.in_series, true) {
                self.out.end();
            }
            self.out.start("gen:Series");
            self.values("gen:SeriesKey", plan, &plan.series, observation);
            self.values("gen:Attributes", plan, &plan.of_series, observation);
        }
        if plan.message.observations || flat {
            self.out.start("gen:Obs");
            if flat {
                self.values("gen:ObsKey", plan, &plan.at, observation);
            } else {
                for column in &plan.at {
                    self.out.start("gen:ObsDimension").set("value", observation.text(*column)).end();
                }
            }
            for column in &plan.measures {
                if let Some(value) = observation.get(*column) {
                    self.out.start("gen:ObsValue").set("value", value).end();
                }
            }
            self.values("gen:Attributes", plan, &plan.of_observation, observation);
            self.out.end();
        }
        self.out.pass()
    }

    fn finish(&mut self) -> Result<(), WriteError> {
        if self.watch.row == 0 {
            let plan = Arc::clone(&self.plans.now);
            self.begin_set(&plan, None);
        }
        self.out.finish()
    }
}
