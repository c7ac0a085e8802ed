//! Structure-specific data as XML.

use std::io::Write;
use std::sync::Arc;

use super::header::{XSI, parties, reference, texts};
use super::namespace;
use crate::id::{Class, Release};
use crate::message::{DataSet, moment};
use crate::observation::Observation;
use crate::plan::{Begins, Plan, Plans, Watch};
use crate::problem::WriteError;
use crate::table::VALUE;
use crate::write::DataWriter;
use crate::xml::Out;

/// The id of a structure in the message.
pub(super) fn structure_id(table: usize) -> String {
    numbered("S", table)
}

/// A name, with a number behind it from the second on.
fn numbered(name: &str, table: usize) -> String {
    if table == 0 { name.to_owned() } else { format!("{name}{}", table + 1) }
}

/// Everything up to the data sets. `own` are the namespaces of the structures, where they have any.
pub(super) fn head<W: Write>(
    out: &mut Out<W>,
    release: Release,
    plans: &Plans,
    own: &[String],
) -> Result<(), WriteError> {
    let header = &plans.now.message.header;
    out.start("mes:Header");
    parties(out, header);
    for (table, plan) in plans.all().iter().enumerate() {
        out.start("mes:Structure").set("structureID", &structure_id(table));
        out.maybe("namespace", own.get(table).map(String::as_str));
        out.set("dimensionAtObservation", plan.at_name());
        let subject = &plan.table.subject;
        let element = if subject.class == Class::Dataflow { "com:StructureUsage" } else { "com:Structure" };
        reference(out, release, element, subject)?;
        out.end();
    }
    texts(out, "mes:Source", &header.source);
    out.end();
    Ok(())
}

/// Structure-specific data.
pub(crate) struct Specific<W> {
    out: Out<W>,
    release: Release,
    plans: Plans,
    watch: Watch,
    in_series: bool,
}

impl<W: Write> Specific<W> {
    pub(crate) fn new(output: W, release: Release, plans: Plans) -> Result<Self, WriteError> {
        if release == Release::V21 {
            plans.one_measure("SDMX-ML 2.1")?;
        }
        let mut out = Out::new(output);
        let own =
            |plan: &Arc<Plan>| format!("{}:ObsLevelDim:{}", plan.table.subject.urn(release), plan.at_name());
        let own: Vec<String> = plans.all().iter().map(own).collect();
        out.start("mes:StructureSpecificData").set("xmlns:mes", &namespace(release, "message"));
        out.set("xmlns:com", &namespace(release, "common"));
        out.set("xmlns:ss", &namespace(release, "data/structurespecific"));
        for (table, own) in own.iter().enumerate() {
            out.set(&format!("xmlns:{}", numbered("ns", table)), own);
        }
        out.set("xmlns:xsi", XSI);
        head(&mut out, release, &plans, &own)?;
        Ok(Self { out, release, plans, watch: Watch::default(), in_series: false })
    }

    /// Begins the data set, with what the first observation says of it all.
    fn begin_set(&mut self, plan: &Plan, first: Option<&Observation>) {
        let DataSet { table, action, valid_from, valid_to } = self.plans.set;
        self.out.start("mes:DataSet").set("ss:structureRef", &structure_id(table));
        self.out.set("xsi:type", &format!("{}:DataSetType", numbered("ns", table)));
        if self.release == Release::V21 {
            self.out.set("ss:dataScope", "DataStructure");
        }
        self.out.set("ss:action", action.name());
        self.out.maybe("ss:validFromDate", valid_from.map(moment).as_deref());
        self.out.maybe("ss:validToDate", valid_to.map(moment).as_deref());
        if let Some(first) = first {
            self.values(plan, &plan.of_set, first);
        }
    }

    fn values(&mut self, plan: &Plan, columns: &[usize], observation: &Observation) {
        for column in columns {
            self.out.maybe(plan.id(*column), observation.get(*column));
        }
    }
}

impl<W: Write> DataWriter for Specific<W> {
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
            self.out.start("Series");
            self.values(plan, &plan.series, observation);
            self.values(plan, &plan.of_series, observation);
        }
        if plan.message.observations || flat {
            self.out.start("Obs");
            self.values(plan, &plan.at, observation);
            for column in &plan.measures {
                let name = if self.release == Release::V21 { VALUE } else { plan.id(*column) };
                self.out.maybe(name, observation.get(*column));
            }
            self.values(plan, &plan.of_observation, observation);
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
