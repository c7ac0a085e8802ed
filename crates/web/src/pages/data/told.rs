//! Names and figures of a flow in the reader's language.

use flow::data::{Catalogue, DataError, FlowTable, Opened};
use model::DataFlow;
use render::View;
use render::pages::data::{Latest, Named, Observation, Series, Unit};
use sdmx::{Role, Texts};
use store::Conn;

/// The dimension that says what is measured.
const INDICATOR: &str = "INDICATOR";
/// Dimensions that say whose figures they are, the one that tells more first.
const AREAS: [&str; 2] = ["COUNTERPART_AREA", "REF_AREA"];

/// A flow and how its columns are to be read.
pub struct Told<'a> {
    /// The reader.
    pub v: View<'a>,
    /// Everything.
    pub catalogue: &'a Catalogue,
    /// The flow.
    pub flow: &'a FlowTable,
    /// The column that says what is measured.
    pub indicator: Option<usize>,
    /// The column that says whose figures they are.
    pub area: Option<usize>,
}

/// The text in the reader's language, or in English, or in any.
pub fn text(v: &View<'_>, texts: &Texts) -> String {
    let home = v.country.nation.site.home_locale.as_str();
    texts.best(&[v.local.locale.as_str(), "en", home]).unwrap_or_default().to_owned()
}

/// The name of a flow.
pub fn flow_name(v: &View<'_>, catalogue: &Catalogue, flow: &FlowTable) -> String {
    let found = catalogue.structures.dataflow(&flow.reference);
    found
        .map(|found| text(v, &found.head.names))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| flow.flow.code.to_string())
}

/// The name of a flow, as its table has it.
pub fn flow_name_in(v: &View<'_>, flow: &FlowTable) -> String {
    let name = text(v, &flow.table().names);
    if name.is_empty() { flow.flow.code.to_string() } else { name }
}

/// What a flow is about.
pub fn flow_about(v: &View<'_>, catalogue: &Catalogue, flow: &FlowTable) -> String {
    catalogue
        .structures
        .dataflow(&flow.reference)
        .map(|found| text(v, &found.head.descriptions))
        .unwrap_or_default()
}

/// The name of a topic: that of its category.
pub fn topic_name(v: &View<'_>, catalogue: &Catalogue, topic: &str) -> String {
    let id = DataFlow::id_of_text(topic);
    let all = catalogue.structures.category_schemes.iter().flat_map(|scheme| &scheme.categories);
    all.into_iter()
        .find(|category| category.id == id || category.id == topic)
        .map_or_else(|| topic.to_owned(), |category| text(v, &category.names))
}

impl<'a> Told<'a> {
    /// A flow for a reader.
    pub fn new(v: View<'a>, catalogue: &'a Catalogue, flow: &'a FlowTable) -> Self {
        let table = flow.table();
        let keys = table.key();
        let find = |id: &str| keys.iter().position(|column| column.id == id);
        let indicator = find(INDICATOR);
        // Of a table of another make, the first dimension that is neither says whose figures they are.
        let area = AREAS
            .iter()
            .find_map(|id| find(id))
            .or_else(|| keys.iter().position(|column| column.id != INDICATOR && column.id != "FREQ"));
        Self { v, catalogue, flow, indicator, area }
    }

    /// The name of a code in a column.
    pub fn name(&self, column: usize, code: &str) -> String {
        let columns = self.flow.table().columns();
        let codes = columns.get(column).and_then(|column| column.codes.as_ref());
        codes
            .and_then(|codes| codes.get(code))
            .map(|found| text(&self.v, &found.names))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| code.to_owned())
    }

    /// A code with its name.
    pub fn named(&self, column: usize, code: &str) -> Named {
        Named::new(code, self.name(column, code))
    }

    /// The column of an attribute.
    pub fn column(&self, id: &str) -> Option<usize> {
        self.flow.table().find(id)
    }

    /// The unit of a code.
    pub fn unit(&self, code: &str) -> Unit {
        let name = self.column("UNIT_MEASURE").map(|column| self.name(column, code)).unwrap_or_default();
        Unit { name, percent: is_percent(code) }
    }

    /// The unit of an indicator.
    pub fn unit_of(&self, indicator: &str) -> Unit {
        self.catalogue.indicator(indicator).map(|i| self.unit(i.unit.as_str())).unwrap_or_default()
    }

    /// The place of a code in the list of its column: the order in which it was listed by whoever made the list.
    pub fn rank(&self, column: usize, code: &str) -> usize {
        let codes = self.flow.table().columns().get(column).and_then(|column| column.codes.as_ref());
        codes
            .and_then(|codes| codes.list().codes.iter().position(|known| known.id == code))
            .unwrap_or(usize::MAX)
    }

    /// Whether an area is the country itself.
    pub fn is_home(&self, code: &str) -> bool {
        self.catalogue.home_area.as_ref().is_some_and(|home| home.as_str() == code)
    }

    /// Reads the series at some places of the index: one for each area, the one of the highest frequency that is
    /// asked first where there are several.
    pub async fn series(
        &self,
        conn: &mut Conn,
        opened: &Opened,
        places: &[u32],
    ) -> Result<Vec<(Series, String)>, DataError> {
        let layout = &self.flow.layout;
        let table = self.flow.table();
        let (time, value) = (table.time(), table.dimensions().len());
        let column = |id: &str| table.find(id);
        let (status, comment, unit) = (column("OBS_STATUS"), column("OBS_COMMENT"), column("UNIT_MEASURE"));
        let mut all: Vec<(Series, String)> = Vec::new();
        for kept in opened.series(conn, places).await? {
            let mut series = Series::default();
            let mut unit_code = String::new();
            kept.observations(layout, |o| {
                if series.observations.is_empty() {
                    let code = self.area.map(|area| o.text(area)).unwrap_or_default();
                    series.area = self.area.map(|area| self.named(area, code)).unwrap_or_default();
                    series.home = self.is_home(code);
                    unit.map(|unit| o.text(unit)).unwrap_or_default().clone_into(&mut unit_code);
                }
                series.observations.push(Observation {
                    period: time.map(|time| o.text(time)).unwrap_or_default().to_owned(),
                    value: o.get(value).map(str::to_owned),
                    status: status.map(|status| o.text(status)).unwrap_or_default().to_owned(),
                    comment: comment.and_then(|comment| o.get(comment)).map(str::to_owned),
                });
                true
            })?;
            if !series.observations.is_empty() && all.iter().all(|(s, _)| s.area.code != series.area.code) {
                all.push((series, unit_code));
            }
        }
        Ok(all)
    }

    /// The figure that introduces a flow: an indicator for the country itself, or for the only area there is.
    pub async fn latest(
        &self,
        conn: &mut Conn,
        opened: &Opened,
        indicator: &str,
    ) -> Result<Option<Latest>, DataError> {
        let indicators = [indicator];
        let mut wanted: Vec<(usize, &[&str])> = Vec::new();
        if let Some(column) = self.indicator {
            wanted.push((column, &indicators));
        }
        let home = self.catalogue.home_area.as_ref().map_or("", |home| home.as_str());
        let homes = [home];
        // By partner, no one series speaks for the whole.
        let by_partner = self.flow.table().key().iter().any(|column| column.id == AREAS[0]);
        if by_partner {
            return Ok(None);
        }
        if let Some(column) = self.area {
            wanted.push((column, &homes));
        }
        let places = opened.index.having(&wanted);
        let Some(first) = places.first() else { return Ok(None) };
        let found = self.series(conn, opened, &[*first]).await?;
        Ok(found.into_iter().next().map(|(series, unit)| Latest {
            label: self.indicator.map(|column| self.name(column, indicator)).unwrap_or_default(),
            unit: self.unit(&unit),
            series,
        }))
    }

    /// The columns a person reads as names: those with a list of codes.
    pub fn coded(&self) -> Vec<bool> {
        let table = self.flow.table();
        table.columns().iter().map(|c| c.codes.is_some() && c.role != Role::Time).collect()
    }
}

/// Whether a unit is a share of a hundred, by the codes that statistical offices use for it.
pub fn is_percent(code: &str) -> bool {
    ["PCT", "PERCENT", "PC", "PT"]
        .iter()
        .any(|known| code == *known || code.strip_prefix(known).is_some_and(|rest| rest.starts_with('_')))
}
