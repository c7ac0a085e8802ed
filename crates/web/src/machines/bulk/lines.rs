//! The observations of a question, written piece by piece.

use std::collections::{HashMap, VecDeque};
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use cube::{Reading, Selection, Series};
use flow::data::{DataError, Opened};
use futures_core::Stream;
use sdmx::Observation;

use super::part::{Current, Part, Take};
use crate::app::App;

/// Writes observations in some format.
pub trait Sink: Send {
    /// Begins another part; the first as well.
    fn begin(&mut self, _part: usize) -> Result<(), String> {
        Ok(())
    }
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
    /// Leaves out so many observations.
    pub offset: u64,
    /// Gives no more than so many.
    pub limit: Option<u64>,
    /// One observation of each series is enough.
    pub series_only: bool,
    app: Arc<App>,
    parts: VecDeque<Part>,
    current: Option<Current>,
    /// How many parts have had their turn.
    turns: usize,
    sink: Box<dyn Sink>,
    /// What it writes into.
    pipe: Pipe,
    state: State,
}

#[derive(Default)]
struct State {
    reading: Reading,
    written: u64,
    skipped: u64,
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
        Self::of(app, vec![Part::all(opened, selection)], sink, pipe)
    }

    /// Several parts, one after the other.
    pub fn of(app: &Arc<App>, parts: Vec<Part>, sink: Box<dyn Sink>, pipe: Pipe) -> Self {
        Self {
            offset: 0,
            limit: None,
            series_only: false,
            app: Arc::clone(app),
            parts: parts.into(),
            current: None,
            turns: 0,
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

    fn is_full(&self) -> bool {
        self.limit.is_some_and(|limit| self.state.written >= limit)
    }

    /// The next piece; none at the end.
    pub async fn more(&mut self) -> Result<Option<Bytes>, DataError> {
        while !self.state.finished && self.pipe.len() < PIECE {
            if self.current.is_none() {
                match self.parts.pop_front().filter(|_| !self.is_full()) {
                    Some(part) => {
                        self.current = Some(part.open(&self.app, self.turns).await?);
                        self.turns += 1;
                    }
                    None => {
                        self.state.finished = true;
                        self.sink.finish().map_err(DataError::Written)?;
                    }
                }
                continue;
            }
            let Some(current) = &mut self.current else { continue };
            let places = current.next_places();
            // Those that are put in order are counted when they are.
            if places.is_empty() || (current.order.is_none() && self.is_full()) {
                self.close()?;
                continue;
            }
            let Some(current) = &self.current else { continue };
            let at_hand = current.opened.kept(&places).filter(|_| current.take == Take::All);
            let (series, other) = match at_hand {
                Some(series) => (series, None),
                None => {
                    let mut conn = self.app.store.read().await?;
                    let series = current.opened.series(&mut conn, &places).await?;
                    let other = match current.take.other() {
                        Some(other) => Some(current.opened.older(&mut conn, other, &series).await?),
                        None => None,
                    };
                    (series, other)
                }
            };
            self.take(&series, other.as_deref().unwrap_or_default())?;
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

    /// Writes, or gathers, what is asked of some series; `other` are the same series in the vintage that they are held
    /// against.
    fn take(&mut self, series: &[Arc<Series>], other: &[Series]) -> Result<(), DataError> {
        let Some(current) = &mut self.current else { return Ok(()) };
        let flow = Arc::clone(&current.opened.flow);
        let (layout, table) = (&flow.layout, flow.table());
        let (dimensions, columns) = (table.dimensions().len(), table.columns().len());
        // What tells the observations of a series apart.
        let place = layout.row().first().copied();
        let other: HashMap<&[u8], &Series> =
            other.iter().map(|series| (series.key.as_slice(), series)).collect();
        let (offset, limit) = (self.offset, self.limit);
        let one = self.series_only && current.order.as_ref().is_none_or(|order| !order.regroups);
        for series in series {
            let periods = current.periods(series, other.get(series.key.as_slice()).copied())?;
            let Current { selection, take, order, number, begun, gathered, .. } = &mut *current;
            let State { reading, written, skipped, .. } = &mut self.state;
            let sink = &mut self.sink;
            let (mut wrong, mut crowded) = (None, false);
            reading.read(layout, selection, series, |observation| {
                if let (Some(periods), Some(place)) = (&periods, place)
                    && !periods.contains(observation.text(place))
                {
                    return true;
                }
                let bare;
                let observation = match take {
                    Take::Gone(_) => {
                        bare = Current::bare(dimensions, columns, observation);
                        &bare
                    }
                    _ => observation,
                };
                if order.is_some() {
                    crowded = gathered.len() >= MOST_REGROUPED;
                    gathered.push(observation.clone());
                    return !one && !crowded;
                }
                if *skipped < offset {
                    *skipped += 1;
                    return !one;
                }
                if limit.is_some_and(|limit| *written >= limit) {
                    return false;
                }
                wrong = write(sink.as_mut(), begun, *number, observation).err();
                *written += 1;
                !one && wrong.is_none()
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

    /// Ends a part: what was gathered is written in its order.
    fn close(&mut self) -> Result<(), DataError> {
        let Some(current) = self.current.take() else { return Ok(()) };
        let Current { order: Some(order), number, mut begun, gathered, .. } = current else { return Ok(()) };
        let gathered = order.sort(gathered);
        let mut before: Option<&Observation> = None;
        for observation in &gathered {
            let again = before.is_some_and(|before| order.same_series(before, observation));
            before = Some(observation);
            if self.series_only && order.regroups && again {
                continue;
            }
            if self.state.skipped < self.offset {
                self.state.skipped += 1;
                continue;
            }
            if self.is_full() {
                break;
            }
            write(self.sink.as_mut(), &mut begun, number, observation).map_err(DataError::Written)?;
            self.state.written += 1;
        }
        Ok(())
    }
}

fn write(
    sink: &mut dyn Sink,
    begun: &mut bool,
    part: usize,
    observation: &Observation,
) -> Result<(), String> {
    if !std::mem::replace(begun, true) {
        sink.begin(part)?;
    }
    sink.row(observation)
}

impl Current {
    /// The series that are read next, by their place in the index.
    fn next_places(&mut self) -> Vec<u32> {
        let (mut rows, mut places) = (0, Vec::new());
        while let Some(at) = self.selection.series.get(self.next) {
            let count =
                self.opened.index.entries().get(*at as usize).map_or(0, |entry| u64::from(entry.count));
            if !places.is_empty() && (rows + count > ROWS_AT_ONCE || places.len() >= SERIES_AT_ONCE) {
                break;
            }
            places.push(*at);
            rows += count;
            self.next += 1;
        }
        places
    }
}
