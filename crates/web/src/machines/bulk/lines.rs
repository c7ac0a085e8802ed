//! The observations of a question, written piece by piece.

use std::collections::{HashMap, HashSet};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use cube::{Reading, Selection, Series};
use flow::data::{DataError, Opened, changed_periods};
use futures_core::Stream;
use sdmx::Observation;

use crate::app::App;

/// Writes observations in some format.
pub trait Sink: Send {
    /// Writes the next.
    fn row(&mut self, observation: &Observation) -> Result<(), String>;
    /// Writes the end.
    fn finish(&mut self) -> Result<(), String>;
}

/// Takes what a writer writes, to be handed on.
#[derive(Debug, Clone, Default)]
pub struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Pipe {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A piece is handed on when it has so many bytes.
const PIECE: usize = 64 << 10;
/// Observations read at once.
const ROWS_AT_ONCE: u64 = 8_192;
/// Series read at once.
const SERIES_AT_ONCE: usize = 256;
/// Observations that can be brought into another order.
const MOST_REGROUPED: usize = 200_000;

/// The observations of a question, written piece by piece by one [`Sink`].
pub struct Lines {
    /// The portal.
    pub app: Arc<App>,
    /// The flow in its vintage.
    pub opened: Opened,
    /// What of it.
    pub selection: Selection,
    /// Only what is different since this vintage.
    pub since: Option<i64>,
    /// Leaves out so many observations.
    pub offset: u64,
    /// Gives no more than so many.
    pub limit: Option<u64>,
    /// One observation of each series is enough.
    pub series_only: bool,
    /// The columns by which observations are put together, where that is not by series.
    pub regroup: Option<Vec<usize>>,
    /// Writes them.
    pub sink: Box<dyn Sink>,
    /// What it writes into.
    pub pipe: Pipe,
    state: State,
}

#[derive(Default)]
struct State {
    next: usize,
    reading: Reading,
    written: u64,
    skipped: u64,
    gathered: Vec<Observation>,
    finished: bool,
}

impl Lines {
    /// All that a selection gives.
    pub fn new(
        app: &Arc<App>,
        opened: Opened,
        selection: Selection,
        sink: Box<dyn Sink>,
        pipe: Pipe,
    ) -> Self {
        Self {
            app: Arc::clone(app),
            opened,
            selection,
            since: None,
            offset: 0,
            limit: None,
            series_only: false,
            regroup: None,
            sink,
            pipe,
            state: State::default(),
        }
    }

    /// How many observations were written so far.
    pub fn written(&self) -> u64 {
        self.state.written
    }

    /// Whether nothing more comes.
    pub fn is_finished(&self) -> bool {
        self.state.finished
    }

    /// The next piece; none at the end.
    pub async fn more(&mut self) -> Result<Option<Bytes>, DataError> {
        while !self.state.finished && self.pipe.len() < PIECE {
            let places = self.next_places();
            if places.is_empty() {
                self.end()?;
                break;
            }
            let at_hand = self.opened.kept(&places).filter(|_| self.since.is_none());
            let (series, before) = match at_hand {
                Some(series) => (series, None),
                None => {
                    let mut conn = self.app.store.read().await?;
                    let series = self.opened.series(&mut conn, &places).await?;
                    let before = match self.since {
                        Some(since) => Some(self.opened.older(&mut conn, since, &series).await?),
                        None => None,
                    };
                    (series, before)
                }
            };
            self.take(&series, before.as_deref())?;
            if self.limit.is_some_and(|limit| self.state.written >= limit) {
                self.end()?;
            }
        }
        let piece = self.pipe.take();
        Ok((!piece.is_empty()).then(|| Bytes::from(piece)))
    }

    /// What was read already, then the rest as it comes.
    pub fn after(self, read: Vec<u8>) -> impl Stream<Item = std::io::Result<Bytes>> + Send + 'static {
        futures_util::stream::unfold((Some(Bytes::from(read)), Some(self)), |(first, lines)| async move {
            if let Some(first) = first {
                return Some((Ok(first), (None, lines)));
            }
            let mut lines = lines?;
            match lines.more().await {
                Ok(Some(piece)) => Some((Ok(piece), (None, Some(lines)))),
                Ok(None) => None,
                Err(e) => {
                    tracing::error!("sending data: {e}");
                    Some((Err(std::io::Error::other(e.to_string())), (None, None)))
                }
            }
        })
    }

    fn next_places(&mut self) -> Vec<u32> {
        let (mut rows, mut places) = (0, Vec::new());
        while let Some(at) = self.selection.series.get(self.state.next) {
            let count =
                self.opened.index.entries().get(*at as usize).map_or(0, |entry| u64::from(entry.count));
            if !places.is_empty() && (rows + count > ROWS_AT_ONCE || places.len() >= SERIES_AT_ONCE) {
                break;
            }
            places.push(*at);
            rows += count;
            self.state.next += 1;
        }
        places
    }

    fn take(&mut self, series: &[Arc<Series>], before: Option<&[Series]>) -> Result<(), DataError> {
        let layout = &self.opened.flow.layout;
        let time = layout.table().time();
        let older: HashMap<&[u8], &Series> =
            before.unwrap_or_default().iter().map(|series| (series.key.as_slice(), series)).collect();
        for series in series {
            let changed: Option<HashSet<String>> = match before {
                Some(_) => Some(changed_periods(layout, older.get(series.key.as_slice()).copied(), series)?),
                None => None,
            };
            let (state, sink) = (&mut self.state, &mut self.sink);
            let (mut wrong, mut crowded) = (None, false);
            let (offset, limit, one) = (self.offset, self.limit, self.series_only);
            let gather = self.regroup.is_some();
            let (written, skipped, gathered) = (&mut state.written, &mut state.skipped, &mut state.gathered);
            state.reading.read(layout, &self.selection, series, |observation| {
                if let (Some(changed), Some(time)) = (&changed, time)
                    && !changed.contains(observation.text(time))
                {
                    return true;
                }
                if *skipped < offset {
                    *skipped += 1;
                    return !one;
                }
                if limit.is_some_and(|limit| *written >= limit) {
                    return false;
                }
                if gather {
                    crowded = gathered.len() >= MOST_REGROUPED;
                    gathered.push(observation.clone());
                } else if let Err(e) = sink.row(observation) {
                    wrong = Some(e);
                    return false;
                }
                *written += 1;
                !one && !crowded
            })?;
            if let Some(wrong) = wrong {
                return Err(DataError::Written(wrong));
            }
            if crowded {
                return Err(DataError::TooMuch { most: MOST_REGROUPED });
            }
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), DataError> {
        self.state.finished = true;
        if let Some(columns) = &self.regroup {
            let mut gathered = std::mem::take(&mut self.state.gathered);
            let texts = |o: &Observation| columns.iter().map(|c| o.text(*c).to_owned()).collect::<Vec<_>>();
            // The order within is that of the keys already.
            gathered.sort_by_cached_key(texts);
            for observation in &gathered {
                self.sink.row(observation).map_err(DataError::Written)?;
            }
        }
        self.sink.finish().map_err(DataError::Written)
    }
}
