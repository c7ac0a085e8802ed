//! What came in since the last batch, in memory.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};
use model::{AudienceBatchId, Clock};
use store::Store;
use store::audience::{NewBatch, Seen};
use tally::{Salt, Sketch, Visitor};

use super::cuts::{cuts_of, tells_readers};
use super::marks;
use crate::FlowError;

/// So many different things are told apart in a batch; what comes on top is counted as lost.
const GROUPS_MAX: usize = 50_000;
/// Readers of so many cells are told apart within an hour; in further ones only views are counted.
const CELLS_MAX: usize = 100_000;

/// What one process gathered: views since the last batch, the salt of the day, and whom the sketches of this hour know
/// already. All of it is in memory and nowhere else.
pub struct Gathering {
    day: Date,
    hour: i64,
    salt: Salt,
    groups: HashMap<u64, Group>,
    known: HashMap<(&'static str, String), Sketch>,
    lost: u64,
}

struct Group {
    seen: Vec<Seen>,
    n: i64,
    visitors: HashSet<Visitor>,
}

/// Begin of the hour of a moment, in microseconds.
fn hour_of(now: Timestamp) -> i64 {
    let micros = now.as_microsecond();
    micros - micros.rem_euclid(3_600_000_000)
}

fn fresh_salt() -> Result<Salt, FlowError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|e| FlowError::Random(e.to_string()))?;
    Ok(Salt::from_bytes(bytes))
}

impl Gathering {
    /// Begins, with a new salt.
    pub fn new(now: Timestamp, zone: &TimeZone) -> Result<Self, FlowError> {
        Ok(Self {
            day: now.to_zoned(zone.clone()).date(),
            hour: hour_of(now),
            salt: fresh_salt()?,
            groups: HashMap::new(),
            known: HashMap::new(),
            lost: 0,
        })
    }

    /// The salt of this day.
    pub fn salt(&self) -> &Salt {
        &self.salt
    }

    /// Begin of the hour that is being counted.
    pub fn hour(&self) -> i64 {
        self.hour
    }

    /// Whether another hour or day has begun: then what was gathered is taken in first.
    pub fn is_over(&self, now: Timestamp, zone: &TimeZone) -> bool {
        hour_of(now) != self.hour || now.to_zoned(zone.clone()).date() != self.day
    }

    /// Goes on to the hour of a moment. With a new day comes a new salt, and the old one is no more.
    pub fn turn(&mut self, now: Timestamp, zone: &TimeZone) -> Result<(), FlowError> {
        let day = now.to_zoned(zone.clone()).date();
        if day != self.day {
            self.salt = fresh_salt()?;
            self.day = day;
        }
        self.hour = hour_of(now);
        self.known.clear();
        Ok(())
    }

    /// Counts once more what is known by a number, if it is; no visitor where the reader wishes none to be told apart.
    pub fn again(&mut self, group: u64, visitor: Option<Visitor>) -> bool {
        let Some(group) = self.groups.get_mut(&group) else { return false };
        group.n += 1;
        group.visitors.extend(visitor);
        true
    }

    /// Counts something for the first time since the last batch.
    pub fn add(&mut self, group: u64, seen: Vec<Seen>, visitor: Option<Visitor>) {
        if self.groups.len() >= GROUPS_MAX {
            self.lost += 1;
            return;
        }
        match self.groups.entry(group) {
            Entry::Occupied(mut known) => {
                known.get_mut().n += 1;
                known.get_mut().visitors.extend(visitor);
            }
            Entry::Vacant(place) => {
                place.insert(Group { seen, n: 1, visitors: visitor.into_iter().collect() });
            }
        }
    }

    /// How many were lost for want of room since it was asked last.
    pub fn take_lost(&mut self) -> u64 {
        std::mem::take(&mut self.lost)
    }

    /// Nothing came in.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// What came in, as a batch; begins anew.
    fn batch(&mut self, now: Timestamp, to_send: bool) -> NewBatch {
        let mut rows: HashMap<Seen, i64> = HashMap::new();
        let mut fresh: HashMap<(&'static str, String), Sketch> = HashMap::new();
        for group in std::mem::take(&mut self.groups).into_values() {
            for seen in group.seen {
                if seen.what == "view" && !group.visitors.is_empty() {
                    for cell in cuts_of(&seen).into_iter().filter(|(cut, _)| tells_readers(cut)) {
                        self.mark(&cell, &group.visitors, &mut fresh);
                    }
                }
                *rows.entry(seen).or_default() += group.n;
            }
        }
        let mut bytes = Vec::new();
        let mut fresh: Vec<_> = fresh.into_iter().collect();
        // In an order that says nothing about when anybody came.
        fresh.sort_by(|a, b| a.0.cmp(&b.0));
        for ((cut, key), sketch) in &fresh {
            marks::push(&mut bytes, cut, key, sketch);
        }
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_by(|(a, _), (b, _)| {
            (&a.what, &a.page, &a.locale, &a.detail).cmp(&(&b.what, &b.page, &b.locale, &b.detail))
        });
        NewBatch { id: AudienceBatchId::new(now), day: self.day, made_at: now, to_send, marks: bytes, rows }
    }

    /// Puts readers into the sketch of a cell, and those that are new there this hour into the batch.
    fn mark(
        &mut self,
        cell: &(&'static str, String),
        visitors: &HashSet<Visitor>,
        fresh: &mut HashMap<(&'static str, String), Sketch>,
    ) {
        if self.known.len() >= CELLS_MAX && !self.known.contains_key(cell) {
            return;
        }
        let place = format!("{}|{}", cell.0, cell.1);
        let known = self.known.entry(cell.clone()).or_default();
        for visitor in visitors {
            let mark = self.salt.mark(*visitor, place.as_bytes());
            if known.add(mark) {
                fresh.entry(cell.clone()).or_default().add(mark);
            }
        }
    }
}

/// Keeps what was gathered as a batch; nothing where nothing came in. What cannot be kept is gone: readers do not wait for
/// being counted.
pub async fn take_in(
    store: &Store,
    clock: &dyn Clock,
    gathering: &mut Gathering,
    to_send: bool,
) -> Result<usize, FlowError> {
    if gathering.is_empty() {
        return Ok(0);
    }
    // When exactly a row was written says when somebody came: the second is enough.
    let now = clock.now();
    let now = now.round(Unit::Second).unwrap_or(now);
    let batch = gathering.batch(now, to_send);
    let mut tx = store.begin().await?;
    store::audience::insert_batch(&mut tx, &batch).await?;
    tx.commit().await?;
    Ok(batch.rows.len())
}
