//! Making a checked file the next vintage of its flow.

use std::collections::HashMap;

use cube::{Incoming, Merged, Series, merge};
use model::{Actor, Clock, EventSubject};
use serde_json::json;
use store::Tx;
use store::data::{SeriesRow, VintageRow};

use super::catalogue::FlowTable;
use super::error::{DataError, Problems, RowProblem, What};
use super::prepare::Prepared;
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

/// Makes a checked file the next vintage of its flow, in the transaction given: nothing is published before it is
/// committed. Reports how many observations are done.
pub async fn publish_vintage(
    tx: &mut Tx,
    clock: &dyn Clock,
    flow: &FlowTable,
    mut prepared: Prepared,
    wanted: &NewVintage,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Outcome, DataError> {
    // As it is in this transaction, whatever the catalogue knew.
    let before = store::data::vintages(tx, &flow.flow.code).await?.into_iter().next();
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
        work.step(tx, &groups, &after, Some(&last)).await?;
        after = last;
        progress(done);
    }
    if wanted.whole && work.problems.is_empty() {
        work.step(tx, &[], &after, None).await?;
    }
    if !work.problems.is_empty() {
        return Err(work.problems.into());
    }
    let totals = work.totals;
    if totals.added + totals.revised + totals.removed == 0 && !work.described_anew {
        return Ok(Outcome::Unchanged);
    }
    store::data::insert_vintage(tx, &totals).await?;
    let detail = json!({
        "vintage": totals.number, "added": totals.added, "revised": totals.revised, "removed": totals.removed,
        "file": totals.file_sha256, "note": totals.note,
    });
    let subject = EventSubject::Data(flow.flow.code.clone());
    crate::trust::record(tx, clock, &wanted.actor, "publish-data", subject, detail).await?;
    Ok(Outcome::Published(totals))
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
    /// Brings the series behind `after` up to `last` (or to the end) to their next state.
    async fn step(
        &mut self,
        tx: &mut Tx,
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
                let page =
                    store::data::series_after(tx, code, self.now, &from, SERIES_AT_ONCE as i64).await?;
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
                        self.write(tx, vec![(Some(series), merged)]).await?;
                    } else {
                        kept.insert(series.key.clone(), series);
                    }
                }
            }
        } else if self.now > 0 {
            let keys: Vec<&[u8]> =
                groups.iter().filter_map(|group| group.first()).map(Incoming::key).collect();
            for row in store::data::find_series(tx, code, self.now, &keys).await? {
                kept.insert(row.key.clone(), series_of(row));
            }
        }
        let mut states = Vec::with_capacity(groups.len());
        for group in groups {
            let old = group.first().and_then(|row| kept.remove(row.key()));
            let merged = merge(&self.flow.layout, old.as_ref(), group, self.whole)?;
            states.push((old, merged));
        }
        self.write(tx, states).await
    }

    async fn write(&mut self, tx: &mut Tx, states: Vec<(Option<Series>, Merged)>) -> Result<(), DataError> {
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
            closed.extend(old.map(|old| old.key));
            opened.extend(merged.series.map(row_of));
        }
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
