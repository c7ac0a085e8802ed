//! Making a checked file the next vintage of its flow.

use std::collections::HashMap;

use cube::{Changed, Incoming, Merged, Series, differences, key_parts, merge};
use model::{Actor, Clock, EventSubject};
use serde_json::json;
use store::data::{SeriesRow, VintageRow};
use store::{Conn, Tx};

use super::catalogue::FlowTable;
use super::error::{DataError, Problems, RowProblem, What};
use super::prepare::Prepared;
use super::revisions::Revision;
use super::shelf::series_of;

/// What is to become a vintage.
#[derive(Debug, Clone)]
pub struct NewVintage {
    /// Who publishes it.
    pub actor: Actor,
    /// What they say about it.
    pub note: String,
    /// The file is all there is: what is not in it is gone. Otherwise it is added to what is there.
    pub whole: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// This vintage.
    Published(VintageRow),
    /// Nothing in the file is different from what is published.
    Unchanged,
}

/// Series worked on at a time, and observations.
const SERIES_AT_ONCE: usize = 128;
const ROWS_AT_ONCE: usize = 40_000;

struct Work<'a> {
    flow: &'a FlowTable,
    whole: bool,
    now: i64,
    next: i64,
    totals: VintageRow,
    described_anew: bool,
    problems: Problems,
}

/// What a checked file would change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The vintage as it would be.
    pub vintage: VintageRow,
    /// Something is different from what is published.
    pub changes: bool,
    /// The first observations that would be others or gone.
    pub revisions: Vec<Revision>,
}

/// Where the next state of a flow goes.
enum To<'a> {
    /// Into the store.
    Store(&'a mut Tx),
    /// Nowhere: what would be revised is looked at, so much of it at most.
    Nowhere(&'a mut Conn, Vec<Revision>, usize),
}

impl To<'_> {
    fn conn(&mut self) -> &mut Conn {
        match self {
            Self::Store(tx) => tx,
            Self::Nowhere(conn, ..) => conn,
        }
    }
}

/// Makes a checked file the next vintage of its flow, in the transaction given: nothing is published before it is
/// committed. Reports how many observations are done.
pub async fn publish_vintage(
    tx: &mut Tx,
    clock: &dyn Clock,
    flow: &FlowTable,
    prepared: Prepared,
    wanted: &NewVintage,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Outcome, DataError> {
    let work = bring(&mut To::Store(tx), clock, flow, prepared, wanted, progress).await?;
    if !work.changes() {
        return Ok(Outcome::Unchanged);
    }
    let totals = work.totals;
    store::data::insert_vintage(tx, &totals).await?;
    let detail = json!({
        "vintage": totals.number, "added": totals.added, "revised": totals.revised, "removed": totals.removed,
        "file": totals.file_sha256, "note": totals.note,
    });
    let subject = EventSubject::Data(flow.flow.code.clone());
    crate::trust::record(tx, clock, &wanted.actor, "publish-data", subject, detail).await?;
    Ok(Outcome::Published(totals))
}

/// What a checked file would change, with at most `most` of what would be revised; changes nothing.
pub async fn preview_vintage(
    conn: &mut Conn,
    clock: &dyn Clock,
    flow: &FlowTable,
    prepared: Prepared,
    wanted: &NewVintage,
    most: usize,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Preview, DataError> {
    let mut to = To::Nowhere(conn, Vec::new(), most);
    let work = bring(&mut to, clock, flow, prepared, wanted, progress).await?;
    let changes = work.changes();
    let revisions = match to {
        To::Nowhere(_, found, _) => found,
        To::Store(_) => Vec::new(),
    };
    Ok(Preview { vintage: work.totals, changes, revisions })
}

/// Brings everything that is in the file, series by series, to its next state.
async fn bring<'a>(
    to: &mut To<'_>,
    clock: &dyn Clock,
    flow: &'a FlowTable,
    mut prepared: Prepared,
    wanted: &NewVintage,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Work<'a>, DataError> {
    // As it is in this transaction, whatever the catalogue knew.
    let before = store::data::vintages(to.conn(), &flow.flow.code).await?.into_iter().next();
    let now = before.as_ref().map_or(0, |v| v.number);
    let totals = VintageRow {
        flow: flow.flow.code.clone(),
        number: now + 1,
        at: clock.now(),
        actor: wanted.actor.clone(),
        note: wanted.note.clone(),
        file_sha256: prepared.sha256.clone(),
        series: before.as_ref().map_or(0, |v| v.series),
        observations: before.as_ref().map_or(0, |v| v.observations),
        added: 0,
        revised: 0,
        removed: 0,
    };
    let mut work = Work {
        flow,
        whole: wanted.whole,
        now,
        next: now + 1,
        totals,
        described_anew: false,
        problems: Problems::default(),
    };
    let mut ahead: Option<Incoming> = None;
    let (mut after, mut done) = (Vec::new(), 0);
    loop {
        let (groups, rest) = take(&mut prepared, ahead.take(), &mut work.problems)?;
        ahead = rest;
        done += groups.iter().map(|group| group.len() as u64).sum::<u64>();
        let Some(last) = groups.last().and_then(|group| group.first()).map(|row| row.key().to_vec()) else {
            break;
        };
        work.step(to, &groups, &after, Some(&last)).await?;
        after = last;
        progress(done);
    }
    if wanted.whole && work.problems.is_empty() {
        work.step(to, &[], &after, None).await?;
    }
    if work.problems.is_empty() { Ok(work) } else { Err(work.problems.into()) }
}

type Groups = Vec<Vec<Incoming>>;

/// The next series of the file, each with its observations, and the first observation behind them.
fn take(
    prepared: &mut Prepared,
    ahead: Option<Incoming>,
    problems: &mut Problems,
) -> Result<(Groups, Option<Incoming>), DataError> {
    let next = |prepared: &mut Prepared| {
        prepared.sorted.take().map_err(|source| DataError::File { what: "reading rows in order", source })
    };
    let mut groups: Groups = Vec::new();
    let mut rows = 0;
    let mut current = match ahead {
        Some(ahead) => Some(ahead),
        None => next(prepared)?,
    };
    while let Some(row) = current {
        let same = groups.last().and_then(|group| group.last()).is_some_and(|last| last.key() == row.key());
        if !same && (groups.len() >= SERIES_AT_ONCE || rows >= ROWS_AT_ONCE) {
            return Ok((groups, Some(row)));
        }
        rows += 1;
        match groups.last_mut() {
            Some(group) if same => match group.last() {
                Some(last) if last.same_place(&row) => {
                    let what = What::Value(sdmx::Fault::Repeated(last.row()));
                    problems.add(RowProblem { row: row.row(), column: String::new(), what });
                }
                _ => group.push(row),
            },
            _ => groups.push(vec![row]),
        }
        current = next(prepared)?;
    }
    Ok((groups, None))
}

impl Work<'_> {
    /// Whether anything is different from what is published.
    fn changes(&self) -> bool {
        let totals = &self.totals;
        totals.added + totals.revised + totals.removed > 0 || self.described_anew
    }

    /// Remembers what readers of the flow would see otherwise than before.
    fn look(
        &self,
        old: Option<&Series>,
        new: Option<&Series>,
        found: &mut Vec<Revision>,
        most: usize,
    ) -> Result<(), DataError> {
        let Some(old) = old.filter(|_| found.len() < most) else { return Ok(()) };
        let key: Vec<String> = key_parts(&old.key)?.into_iter().map(str::to_owned).collect();
        let changes = differences(&self.flow.layout, Some(old), new)?;
        let seen = changes.into_iter().filter(|change| change.kind() != Changed::Added);
        found.extend(
            seen.take(most.saturating_sub(found.len())).map(|change| Revision { key: key.clone(), change }),
        );
        Ok(())
    }

    /// Brings the series behind `after` up to `last` (or to the end) to their next state.
    async fn step(
        &mut self,
        to: &mut To<'_>,
        groups: &[Vec<Incoming>],
        after: &[u8],
        last: Option<&[u8]>,
    ) -> Result<(), DataError> {
        // Once something is wrong, only what else is wrong is looked for.
        if !self.problems.is_empty() {
            return Ok(());
        }
        let code = &self.flow.flow.code;
        let mut kept: HashMap<Vec<u8>, Series> = HashMap::new();
        if self.now > 0 && self.whole {
            let mut from = after.to_vec();
            'pages: loop {
                let page = store::data::series_after(to.conn(), code, self.now, &from, SERIES_AT_ONCE as i64)
                    .await?;
                let Some(end) = page.last() else { break };
                from.clone_from(&end.key);
                for row in page {
                    if last.is_some_and(|last| row.key.as_slice() > last) {
                        break 'pages;
                    }
                    let gone = !groups.iter().any(|group| group.first().is_some_and(|g| g.key() == row.key));
                    let series = series_of(row);
                    if gone {
                        let merged = merge(&self.flow.layout, Some(&series), &[], true)?;
                        self.write(to, vec![(Some(series), merged)]).await?;
                    } else {
                        kept.insert(series.key.clone(), series);
                    }
                }
            }
        } else if self.now > 0 {
            let keys: Vec<&[u8]> =
                groups.iter().filter_map(|group| group.first()).map(Incoming::key).collect();
            for row in store::data::find_series(to.conn(), code, self.now, &keys).await? {
                kept.insert(row.key.clone(), series_of(row));
            }
        }
        let mut states = Vec::with_capacity(groups.len());
        for group in groups {
            let old = group.first().and_then(|row| kept.remove(row.key()));
            let merged = merge(&self.flow.layout, old.as_ref(), group, self.whole)?;
            states.push((old, merged));
        }
        self.write(to, states).await
    }

    async fn write(
        &mut self,
        to: &mut To<'_>,
        states: Vec<(Option<Series>, Merged)>,
    ) -> Result<(), DataError> {
        let (mut closed, mut opened) = (Vec::new(), Vec::new());
        let count = |series: Option<&Series>| series.map_or((0, 0), |s| (1, i64::from(s.count)));
        for (old, merged) in states {
            if !merged.is_change() {
                continue;
            }
            let (before, after) = (count(old.as_ref()), count(merged.series.as_ref()));
            self.totals.series += after.0 - before.0;
            self.totals.observations += after.1 - before.1;
            self.totals.added += i64::try_from(merged.added).unwrap_or(i64::MAX);
            self.totals.revised += i64::try_from(merged.revised).unwrap_or(i64::MAX);
            self.totals.removed += i64::try_from(merged.removed).unwrap_or(i64::MAX);
            self.described_anew |= merged.described_anew;
            if let To::Nowhere(_, found, most) = to {
                self.look(old.as_ref(), merged.series.as_ref(), found, *most)?;
                continue;
            }
            closed.extend(old.map(|old| old.key));
            opened.extend(merged.series.map(row_of));
        }
        let To::Store(tx) = to else { return Ok(()) };
        let code = &self.flow.flow.code;
        store::data::close_series(tx, code, self.next, &closed).await?;
        store::data::insert_series(tx, code, self.next, &opened).await?;
        Ok(())
    }
}

fn row_of(series: Series) -> SeriesRow {
    SeriesRow {
        key: series.key,
        observations: i64::from(series.count),
        first: series.first,
        last: series.last,
        head: series.head,
        body: series.body,
    }
}
