//! All flows by topic.

use askama::Template;
use jiff::civil::Date;

use super::{Series, Unit};
use crate::measure::{self, Measure};
use crate::pages::{Link, Pair};
use crate::{Chrome, View, chart};

/// The figure a flow is introduced by.
#[derive(Debug, Clone, Default)]
pub struct Latest {
    /// What it measures; may be empty where the flow's name says so.
    pub label: String,
    /// In what.
    pub unit: Unit,
    /// The home country's values in order of time: the last is shown, all of them are drawn as a small line.
    pub series: Series,
}

impl Latest {
    /// The last value with its unit, as shown.
    pub fn value(&self, c: &Chrome<'_>) -> String {
        self.series
            .known()
            .next_back()
            .map(|(_, value)| Measure::new(c.v, &self.unit, value).alone(value))
            .unwrap_or_default()
    }

    /// Label, unit, period and, where it is not final, status of the value.
    pub fn note(&self, c: &Chrome<'_>) -> String {
        let last = self.series.known().next_back().map(|(o, _)| o);
        let period = last.map(|o| measure::period(&c.v, &o.period));
        let status = last.filter(|o| o.is_tentative()).map(|o| super::table::status(&c.v, &o.status));
        // A share says in its label what it is a share of, and its value carries the sign.
        let said = self.unit.percent && self.label.contains('%');
        let unit = (!said).then(|| self.unit.name.clone());
        let parts = [Some(self.label.clone()), unit, period, status];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|p| !p.is_empty()).collect();
        // No line begins with a dot.
        parts.join("\u{a0}· ")
    }

    /// The small line.
    pub fn spark(&self) -> String {
        chart::spark::spark(&self.series)
    }
}

/// A flow in the catalogue.
#[derive(Debug, Clone)]
pub struct FlowCard {
    /// Address of its page.
    pub href: String,
    /// Name.
    pub name: String,
    /// One sentence.
    pub about: String,
    /// Its main figure for the home country.
    pub latest: Option<Latest>,
    /// How many series it has.
    pub series: i64,
    /// How many observations it has.
    pub observations: i64,
    /// Day of its last vintage.
    pub changed: Option<Date>,
    /// Name of its licence; several are joined by the caller.
    pub licence: String,
}

/// A topic with its flows.
#[derive(Debug, Clone)]
pub struct DataTopic {
    /// Code; its anchor is `topic-` with the code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Flows that the search left over.
    pub flows: Vec<FlowCard>,
}

/// The catalogue.
#[derive(Template)]
#[template(path = "data/catalogue.html")]
pub struct CataloguePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// As typed; empty when everything is shown.
    pub query: String,
    /// Code of the topic that was chosen; empty for all.
    pub topic: String,
    /// Every topic, for the form: code and name.
    pub all_topics: Vec<Pair>,
    /// Topics with flows, in order.
    pub topics: Vec<DataTopic>,
}

impl CataloguePage<'_> {
    /// Title and description of the frame.
    pub fn words(v: &View<'_>) -> (String, String) {
        (v.t("data-title"), v.t("data-intro"))
    }

    fn found(&self) -> i64 {
        self.topics.iter().map(|t| t.flows.len()).sum::<usize>().try_into().unwrap_or(i64::MAX)
    }

    fn is_narrowed(&self) -> bool {
        !self.query.is_empty() || !self.topic.is_empty()
    }

    /// How much there is, and since when.
    fn details(&self, flow: &FlowCard) -> String {
        let v = &self.c.v;
        let mut parts =
            vec![v.n("data-count-series", flow.series), v.n("data-count-observations", flow.observations)];
        parts.extend(flow.changed.map(|day| v.t1("updated-on", "date", &v.date(day))));
        parts.retain(|part| !part.is_empty());
        parts.join(" · ")
    }

    /// What machines read, with the standard's name, which is the same in every language.
    fn machines(&self) -> Vec<Link> {
        [
            ("/catalog.ttl", "DCAT-AP 3 (Turtle)"),
            ("/catalog.jsonld", "DCAT-AP 3 (JSON-LD)"),
            ("/sdmx/v2/structure/dataflow/*/*/*", "SDMX 3.0 REST"),
            ("/sdmx/v1/dataflow/all/all/latest", "SDMX 2.1 REST"),
            ("/api/openapi.json", "OpenAPI 3.1"),
        ]
        .into_iter()
        .map(|(href, text)| Link::new(href, text))
        .collect()
    }
}
