//! What came in since the last batch, in memory.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};
use model::{AudienceBatchId, Clock};
use store::Store;
use store::audience::{NewBatch, Seen};
use tally::{Place, Salt, Sketch, Visitor};

use super::cuts::{each_cell, tells_readers};
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
    known: Known,
    lost: u64,
}

/// Whom the sketches of this hour know, by cut and key.
#[derive(Default)]
struct Known {
    places: HashMap<&'static str, HashMap<String, usize>>,
    cells: Vec<KnownCell>,
}

struct KnownCell {
    place: Place,
    all: Sketch,
    /// Who came since the last batch.
    fresh: Sketch,
}

impl Known {
    /// The cell of a key; nothing where there are too many.
    fn cell(&mut self, salt: &Salt, cut: &'static str, key: &str) -> Option<&mut KnownCell> {
        let of_cut = self.places.entry(cut).or_default();
        if let Some(at) = of_cut.get(key) {
            return self.cells.get_mut(*at);
        }
        let at = self.cells.len();
        if at >= CELLS_MAX {
            return None;
        }
        of_cut.insert(key.to_owned(), at);
        let place = salt.place(format!("{cut}|{key}").as_bytes());
        self.cells.push(KnownCell { place, all: Sketch::new(), fresh: Sketch::new() });
        self.cells.last_mut()
    }

    /// Who came since it was asked last, by cell, as bytes; in an order that says nothing about when anybody came.
    fn take_fresh(&mut self) -> Vec<u8> {
        let mut fresh: Vec<(&str, &str, usize)> = Vec::new();
        for (cut, keys) in &self.places {
            let new =
                keys.iter().filter(|(_, at)| self.cells.get(**at).is_some_and(|cell| !cell.fresh.is_empty()));
            fresh.extend(new.map(|(key, at)| (*cut, key.as_str(), *at)));
        }
        fresh.sort_unstable();
        let mut bytes = Vec::new();
        for (cut, key, at) in fresh {
            let Some(cell) = self.cells.get_mut(at) else { continue };
            marks::push(&mut bytes, cut, key, &std::mem::take(&mut cell.fresh));
        }
        bytes
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
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
            known: Known::default(),
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
        for group in std::mem::take(&mut self.groups).into_values() {
            for seen in group.seen {
                if seen.what == "view" && !group.visitors.is_empty() {
                    self.mark(&seen, &group.visitors);
                }
                *rows.entry(seen).or_default() += group.n;
            }
        }
        let mut rows: Vec<_> = rows.into_iter().collect();
        rows.sort_unstable_by(|(a, _), (b, _)| {
            (&a.what, &a.page, &a.locale, &a.detail).cmp(&(&b.what, &b.page, &b.locale, &b.detail))
        });
        let marks = self.known.take_fresh();
        NewBatch { id: AudienceBatchId::new(now), day: self.day, made_at: now, to_send, marks, rows }
    }

    /// Puts readers into the sketches of what they saw.
    fn mark(&mut self, seen: &Seen, visitors: &HashSet<Visitor>) {
        let (known, salt) = (&mut self.known, &self.salt);
        each_cell(seen, |cut, key| {
            if !tells_readers(cut) {
                return;
            }
            let Some(cell) = known.cell(salt, cut, key) else { return };
            for visitor in visitors {
                let mark = salt.mark(*visitor, cell.place);
                if cell.all.add(mark) {
                    cell.fresh.add(mark);
                }
            }
        });
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
