//! The series that queries ask for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use cube::{Entry, Index, Selection, Series, select};
use jiff::Timestamp;
use model::Code;
use sdmx::rest::{DataQuery, Refusal};
use store::Conn;
use store::data::{SeriesRow, VintageRow};

use super::catalogue::FlowTable;
use super::error::DataError;

/// Which series each flow has, kept in memory for the vintages that are asked for. Derived from the store.
#[derive(Debug, Default)]
pub struct Shelf {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    indices: HashMap<(Code, i64), (Arc<Index>, u64)>,
    used: u64,
}

/// So many series are kept in mind, some 100 bytes each, whatever flows they are of.
const MOST_SERIES: usize = 500_000;
/// Series read at once from the store.
const PAGE: i64 = 4_000;

/// A flow as it was in one of its vintages.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The flow.
    pub flow: Arc<FlowTable>,
    /// The vintage.
    pub vintage: VintageRow,
    /// Its series.
    pub index: Arc<Index>,
}

impl Shelf {
    /// A flow as it is now, or as it was at a moment; `None` when nothing was published by then.
    pub async fn open(
        &self,
        conn: &mut Conn,
        flow: &Arc<FlowTable>,
        as_of: Option<Timestamp>,
    ) -> Result<Option<Opened>, DataError> {
        let vintage = match as_of {
            None => flow.latest.clone(),
            Some(at) => store::data::vintage_at(conn, &flow.flow.code, at).await?,
        };
        let Some(vintage) = vintage else { return Ok(None) };
        let key = (flow.flow.code.clone(), vintage.number);
        if let Some(index) = self.find(&key) {
            return Ok(Some(Opened { flow: Arc::clone(flow), vintage, index }));
        }
        let mut entries = Vec::new();
        let mut after = Vec::new();
        loop {
            let page =
                store::data::summaries_after(conn, &flow.flow.code, vintage.number, &after, PAGE).await?;
            let Some(last) = page.last() else { break };
            after.clone_from(&last.key);
            entries.extend(page.into_iter().map(|row| Entry {
                key: row.key,
                count: u32::try_from(row.observations).unwrap_or(u32::MAX),
                first: row.first,
                last: row.last,
            }));
        }
        let index = Arc::new(Index::new(&flow.layout, entries)?);
        self.keep(key, &index);
        Ok(Some(Opened { flow: Arc::clone(flow), vintage, index }))
    }

    fn find(&self, key: &(Code, i64)) -> Option<Arc<Index>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.used += 1;
        let now = kept.used;
        kept.indices.get_mut(key).map(|(index, used)| {
            *used = now;
            Arc::clone(index)
        })
    }

    fn keep(&self, key: (Code, i64), index: &Arc<Index>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.used += 1;
        let now = kept.used;
        kept.indices.insert(key, (Arc::clone(index), now));
        // Those that were not asked for longest go first; the newest always stays.
        while kept.indices.len() > 1
            && kept.indices.values().map(|(index, _)| index.entries().len()).sum::<usize>() > MOST_SERIES
        {
            let oldest = kept.indices.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| key.clone());
            match oldest {
                Some(oldest) => kept.indices.remove(&oldest),
                None => break,
            };
        }
    }
}

impl Opened {
    /// What a query asks of it.
    pub fn select(&self, query: &DataQuery) -> Result<Selection, Refusal> {
        select(&self.flow.layout, &self.index, query)
    }

    /// These series, by their place in the index, in order.
    pub async fn series(&self, conn: &mut Conn, places: &[u32]) -> Result<Vec<Series>, DataError> {
        let entries = self.index.entries();
        let key = |at: u32| entries.get(at as usize).map(|entry| entry.key.as_slice());
        let (code, number) = (&self.flow.flow.code, self.vintage.number);
        let rows = match (places.first(), places.last()) {
            // Neighbours are read in one go.
            (Some(first), Some(last)) if places.len() > 4 && (last - first) as usize == places.len() - 1 => {
                let before = first.checked_sub(1).and_then(key).unwrap_or_default();
                let count = i64::try_from(places.len()).unwrap_or(i64::MAX);
                store::data::series_after(conn, code, number, before, count).await?
            }
            _ => {
                let keys: Vec<&[u8]> = places.iter().filter_map(|at| key(*at)).collect();
                store::data::find_series(conn, code, number, &keys).await?
            }
        };
        Ok(rows.into_iter().map(series_of).collect())
    }

    /// The same series as they were in another vintage, those of them that were.
    pub async fn older(
        &self,
        conn: &mut Conn,
        number: i64,
        series: &[Series],
    ) -> Result<Vec<Series>, DataError> {
        let keys: Vec<&[u8]> = series.iter().map(|series| series.key.as_slice()).collect();
        let rows = store::data::find_series(conn, &self.flow.flow.code, number, &keys).await?;
        Ok(rows.into_iter().map(series_of).collect())
    }
}

/// A series out of its row.
pub(super) fn series_of(row: SeriesRow) -> Series {
    Series {
        key: row.key,
        head: row.head,
        body: row.body,
        count: u32::try_from(row.observations).unwrap_or(u32::MAX),
        first: row.first,
        last: row.last,
    }
}
