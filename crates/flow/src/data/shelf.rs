//! The series that queries ask for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use cube::{Entry, Index, Selection, Series, select};
use jiff::Timestamp;
use model::Code;
use sdmx::rest::{DataQuery, Refusal};
use store::Conn;
use store::data::{SeriesRow, VintageRow};

use super::blocks::Blocks;
use super::catalogue::FlowTable;
use super::error::DataError;

/// Which series each flow has, kept in memory for the vintages that are asked for, and those series that were asked for
/// lately. Derived from the store.
#[derive(Debug, Default)]
pub struct Shelf {
    kept: Mutex<Kept>,
    blocks: Arc<Blocks>,
}

#[derive(Debug, Default)]
struct Kept {
    indices: HashMap<(Code, i64), Known>,
    /// Counts up whenever an index is used, and numbers the indices.
    used: u64,
}

/// A kept index.
#[derive(Debug)]
struct Known {
    index: Arc<Index>,
    /// Its number: no other index ever has the same.
    number: u64,
    used: u64,
}

/// So many series are kept in mind, some 100 bytes each, whatever flows they are of.
const MOST_SERIES: usize = 500_000;
/// Series read at once from the store.
const PAGE: i64 = 4_000;
/// As many as this at once are a part of the flow that somebody reads, and may be asked for again; more are all of it.
const FEW: usize = 64;
/// With one series its neighbours come along, in one go: whoever asks for one asks for the next.
const NEIGHBOURS: u32 = 16;
/// But not more observations than this.
const NEIGHBOURLY: u64 = 4_096;

/// A flow as it was in one of its vintages.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The flow.
    pub flow: Arc<FlowTable>,
    /// The vintage.
    pub vintage: VintageRow,
    /// Its series.
    pub index: Arc<Index>,
    number: u64,
    blocks: Arc<Blocks>,
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
        match vintage {
            Some(vintage) => self.open_vintage(conn, flow, vintage).await.map(Some),
            None => Ok(None),
        }
    }

    /// A flow in one of its vintages.
    pub async fn open_vintage(
        &self,
        conn: &mut Conn,
        flow: &Arc<FlowTable>,
        vintage: VintageRow,
    ) -> Result<Opened, DataError> {
        if let Some(opened) = self.find(flow, &vintage) {
            return Ok(opened);
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
        let number = self.keep((flow.flow.code.clone(), vintage.number), &index);
        Ok(Opened { flow: Arc::clone(flow), vintage, index, number, blocks: Arc::clone(&self.blocks) })
    }

    /// A flow as it is now, where nothing has to be read for that.
    pub fn at_hand(&self, flow: &Arc<FlowTable>) -> Option<Opened> {
        self.find(flow, flow.latest.as_ref()?)
    }

    fn find(&self, flow: &Arc<FlowTable>, vintage: &VintageRow) -> Option<Opened> {
        let key = (flow.flow.code.clone(), vintage.number);
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.used += 1;
        let now = kept.used;
        let known = kept.indices.get_mut(&key)?;
        known.used = now;
        Some(Opened {
            flow: Arc::clone(flow),
            vintage: vintage.clone(),
            index: Arc::clone(&known.index),
            number: known.number,
            blocks: Arc::clone(&self.blocks),
        })
    }

    /// Keeps an index, and gives it a number.
    fn keep(&self, key: (Code, i64), index: &Arc<Index>) -> u64 {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.used += 1;
        let now = kept.used;
        kept.indices.insert(key, Known { index: Arc::clone(index), number: now, used: now });
        // Those that were not asked for longest go first; the newest always stays.
        while kept.indices.len() > 1
            && kept.indices.values().map(|known| known.index.entries().len()).sum::<usize>() > MOST_SERIES
        {
            let oldest = kept.indices.iter().min_by_key(|(_, known)| known.used).map(|(key, _)| key.clone());
            match oldest {
                Some(oldest) => kept.indices.remove(&oldest),
                None => break,
            };
        }
        now
    }
}

impl Opened {
    /// What a query asks of it.
    pub fn select(&self, query: &DataQuery) -> Result<Selection, Refusal> {
        select(&self.flow.layout, &self.index, query)
    }

    /// These series, where all of them are at hand.
    pub fn kept(&self, places: &[u32]) -> Option<Vec<Arc<Series>>> {
        if places.len() > FEW {
            return None;
        }
        places.iter().map(|at| self.blocks.find(self.number, *at)).collect()
    }

    /// These series, by their place in the index, in order.
    pub async fn series(&self, conn: &mut Conn, places: &[u32]) -> Result<Vec<Arc<Series>>, DataError> {
        if let Some(kept) = self.kept(places) {
            return Ok(kept);
        }
        if let [one] = places {
            let (from, count) = self.neighbours(*one);
            let read = self.run(conn, from, count).await?;
            for (at, series) in (from..).zip(&read) {
                self.blocks.keep(self.number, at, series);
            }
            return Ok(read.into_iter().nth((*one - from) as usize).into_iter().collect());
        }
        let read: Vec<Arc<Series>> = match (places.first(), places.last()) {
            // Neighbours are read in one go.
            (Some(first), Some(last)) if places.len() > 4 && (last - first) as usize == places.len() - 1 => {
                self.run(conn, *first, places.len()).await?
            }
            _ => {
                let entries = self.index.entries();
                let key = |at: &u32| entries.get(*at as usize).map(|entry| entry.key.as_slice());
                let keys: Vec<&[u8]> = places.iter().filter_map(key).collect();
                let (code, number) = (&self.flow.flow.code, self.vintage.number);
                let rows = store::data::find_series(conn, code, number, &keys).await?;
                rows.into_iter().map(|row| Arc::new(series_of(row))).collect()
            }
        };
        // Where one is missing nobody knows which is which.
        if places.len() <= FEW && read.len() == places.len() {
            for (at, series) in places.iter().zip(&read) {
                self.blocks.keep(self.number, *at, series);
            }
        }
        Ok(read)
    }

    /// So many series from this place on.
    async fn run(&self, conn: &mut Conn, from: u32, count: usize) -> Result<Vec<Arc<Series>>, DataError> {
        let entries = self.index.entries();
        let before = from.checked_sub(1).and_then(|at| entries.get(at as usize));
        let before = before.map(|entry| entry.key.as_slice()).unwrap_or_default();
        let (code, number) = (&self.flow.flow.code, self.vintage.number);
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let rows = store::data::series_after(conn, code, number, before, count).await?;
        Ok(rows.into_iter().map(|row| Arc::new(series_of(row))).collect())
    }

    /// Where the neighbours of a series begin that are read with it, and how many they are, itself among them.
    fn neighbours(&self, one: u32) -> (u32, usize) {
        let from = one - one % NEIGHBOURS;
        let entries = self.index.entries().get(from as usize..).unwrap_or_default();
        let entries = entries.get(..NEIGHBOURS as usize).unwrap_or(entries);
        let rows: u64 = entries.iter().map(|entry| u64::from(entry.count)).sum();
        if rows > NEIGHBOURLY { (one, 1) } else { (from, entries.len()) }
    }

    /// The same series as they were in another vintage, those of them that were.
    pub async fn older(
        &self,
        conn: &mut Conn,
        number: i64,
        series: &[Arc<Series>],
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
