//! All flows of data with their structures, as they are at a moment.

use std::collections::HashMap;
use std::sync::Arc;

use cube::Layout;
use model::{Code, DataFlow, DataSource, Indicator};
use sdmx::model::Structures;
use sdmx::{Class, Lists, Ref, Table};
use store::Conn;
use store::data::VintageRow;

use super::error::DataError;
use super::structures::load_structures;

/// All flows of data with their structures. Derived from the store; made again when they change.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The structures, every one.
    pub structures: Structures,
    /// Topics, in order.
    pub topics: Vec<Code>,
    /// Indicators, in order.
    pub indicators: Vec<Indicator>,
    /// Sources, in order.
    pub sources: Vec<DataSource>,
    /// The area that is the country itself.
    pub home_area: Option<Code>,
    flows: Vec<Arc<FlowTable>>,
    by_code: HashMap<Code, usize>,
}

/// A flow with its table.
#[derive(Debug)]
pub struct FlowTable {
    /// The flow.
    pub flow: DataFlow,
    /// Its dataflow in the structures.
    pub reference: Ref,
    /// Where its columns stand.
    pub layout: Layout,
    /// Its newest vintage; none while nothing was published.
    pub latest: Option<VintageRow>,
}

impl FlowTable {
    /// Its table.
    pub fn table(&self) -> &Arc<Table> {
        self.layout.table()
    }
}

impl Catalogue {
    /// Reads it. A flow whose structure is not there is left out, and told of in the log.
    pub async fn load(conn: &mut Conn) -> Result<Self, DataError> {
        let structures = load_structures(conn).await?;
        let mut latest: HashMap<Code, VintageRow> =
            store::data::latest_vintages(conn).await?.into_iter().map(|v| (v.flow.clone(), v)).collect();
        let mut catalogue = Self {
            topics: store::data::topics(conn).await?,
            indicators: store::data::indicators(conn).await?,
            sources: store::data::sources(conn).await?,
            home_area: store::data::home_area(conn).await?,
            ..Self::default()
        };
        let mut lists = Lists::default();
        for flow in store::data::flows(conn).await? {
            let Some(found) = structures.dataflows.iter().find(|found| found.head.id == flow.id) else {
                tracing::error!("flow {}: there is no dataflow {} among the structures", flow.code, flow.id);
                continue;
            };
            let reference = found.head.reference(Class::Dataflow);
            match Table::sharing(&structures, &reference, &mut lists) {
                Ok(table) => {
                    catalogue.by_code.insert(flow.code.clone(), catalogue.flows.len());
                    let layout = Layout::new(Arc::new(table));
                    let latest = latest.remove(&flow.code);
                    catalogue.flows.push(Arc::new(FlowTable { flow, reference, layout, latest }));
                }
                Err(e) => tracing::error!("flow {}: {e}", flow.code),
            }
        }
        catalogue.structures = structures;
        Ok(catalogue)
    }

    /// The flows, in order.
    pub fn flows(&self) -> &[Arc<FlowTable>] {
        &self.flows
    }

    /// A flow by its code.
    pub fn flow(&self, code: &Code) -> Option<&Arc<FlowTable>> {
        self.flows.get(*self.by_code.get(code)?)
    }

    /// An indicator by its code.
    pub fn indicator(&self, code: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.code.as_str() == code)
    }

    /// A source by its code.
    pub fn source(&self, code: &str) -> Option<&DataSource> {
        self.sources.iter().find(|source| source.code.as_str() == code)
    }
}
