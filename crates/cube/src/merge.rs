//! A kept series and what is new of it.

use std::cmp::Ordering;

use sdmx::{Action, Period};

use crate::damaged::Damaged;
use crate::layout::Layout;
use crate::series::{Cut, Series, put};
use crate::sort::order_of;

/// An observation on its way in, in the order of [`crate::Sorter`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incoming {
    record: Vec<u8>,
    key: usize,
}

/// Bytes behind the key: its end, the order in time, the row, the action.
const ORDER: usize = 18;

impl Incoming {
    pub(crate) fn of(record: Vec<u8>) -> Option<Self> {
        let key = record.iter().position(|byte| *byte == 0)?;
        (record.len() > key + 1 + ORDER + 8).then_some(Self { record, key })
    }

    /// The key of its series.
    pub fn key(&self) -> &[u8] {
        &self.record[..self.key]
    }

    /// The row it came in.
    pub fn row(&self) -> u64 {
        let start = self.key + 1 + ORDER;
        self.record[start..start + 8].try_into().map_or(0, u64::from_be_bytes)
    }

    /// Whether it is the same observation as another: the same series and the same time.
    pub fn same_place(&self, other: &Self) -> bool {
        self.record[..self.key + 1 + ORDER] == other.record[..other.key + 1 + ORDER]
    }

    fn order(&self) -> &[u8] {
        &self.record[self.key + 1..self.key + 1 + ORDER]
    }

    fn is_deletion(&self) -> bool {
        self.record[self.key + 1 + ORDER + 8] == Action::Delete.letter().as_bytes()[0]
    }

    fn texts(&self, layout: &Layout) -> Result<Vec<&str>, Damaged> {
        let mut texts = Vec::new();
        let width = layout.head().len() + layout.row().len();
        let whole = Cut::new(&self.record[self.key + ORDER + 10..], width).next(&mut texts);
        let key = crate::series::label(self.key());
        whole.ok_or(Damaged { key, what: "a waiting observation is broken off" })?;
        Ok(texts)
    }
}

/// What a series becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The series from now on; none when nothing is left of it.
    pub series: Option<Series>,
    /// How many observations are new.
    pub added: u64,
    /// How many have another value, status or remark.
    pub revised: u64,
    /// How many are gone.
    pub removed: u64,
    /// What is said of the whole series is another, as its unit.
    pub described_anew: bool,
}

impl Merged {
    /// Whether anything is different.
    pub fn is_change(&self) -> bool {
        self.added + self.revised + self.removed > 0 || self.described_anew
    }
}

/// Puts what is new of a series (in order, no two of the same time) into what is kept of it. `whole` says that what is
/// new is all there is: what is not in it is gone.
pub fn merge(
    layout: &Layout,
    old: Option<&Series>,
    new: &[Incoming],
    whole: bool,
) -> Result<Merged, Damaged> {
    let width = layout.head().len();
    let key = match (new.first(), old) {
        (Some(first), _) => first.key().to_vec(),
        (None, Some(old)) => old.key.clone(),
        (None, None) => Vec::new(),
    };
    let mut out = Merged { series: None, added: 0, revised: 0, removed: 0, described_anew: false };
    let mut next = Series { key, ..Series::default() };
    let time = layout.table().time().is_some();

    // What is said of the whole series: the last that says something is believed.
    let old_head = old.map(|old| old.head_texts(layout)).transpose()?.unwrap_or_default();
    let mut head: Vec<String> = match old {
        Some(_) if !whole => old_head.iter().map(|text| (*text).to_owned()).collect(),
        _ => vec![String::new(); width],
    };
    for incoming in new.iter().filter(|incoming| !incoming.is_deletion()) {
        for (kept, text) in head.iter_mut().zip(incoming.texts(layout)?) {
            if !text.is_empty() {
                text.clone_into(kept);
            }
        }
    }
    for text in &head {
        put(&mut next.head, text);
    }

    // Both are in the order of time: walked together.
    let mut before: Vec<(Vec<u8>, Vec<&str>)> = Vec::new();
    if let Some(old) = old {
        old.rows(layout, |row| {
            let period = if time { row.first().and_then(|text| Period::parse(text)) } else { None };
            before.push((order_of(period).to_vec(), row.to_vec()));
            true
        })?;
    }
    let mut keep = |row: &[&str]| {
        for text in row {
            put(&mut next.body, text);
        }
        next.count += 1;
        if time {
            let period = row.first().copied().unwrap_or_default();
            if next.count == 1 {
                period.clone_into(&mut next.first);
            }
            period.clone_into(&mut next.last);
        }
    };
    let (mut left, mut right) = (before.iter().peekable(), new.iter().peekable());
    loop {
        let order = match (left.peek(), right.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(old), Some(new)) => old.0.as_slice().cmp(new.order()),
        };
        match order {
            Ordering::Less => {
                let Some((_, row)) = left.next() else { break };
                if whole {
                    out.removed += 1;
                } else {
                    keep(row);
                }
            }
            Ordering::Greater => {
                let Some(incoming) = right.next() else { break };
                if !incoming.is_deletion() {
                    out.added += 1;
                    keep(&incoming.texts(layout)?[width..]);
                }
            }
            Ordering::Equal => {
                let (Some((_, row)), Some(incoming)) = (left.next(), right.next()) else { break };
                if incoming.is_deletion() {
                    out.removed += 1;
                    continue;
                }
                let texts = incoming.texts(layout)?;
                if row.as_slice() != &texts[width..] {
                    out.revised += 1;
                }
                keep(&texts[width..]);
            }
        }
    }
    out.described_anew = old.is_some_and(|old| next.count > 0 && old.head != next.head);
    out.series = (next.count > 0).then_some(next);
    Ok(out)
}

/// An observation that is another than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its period, as written.
    pub period: String,
    /// What it was, in the order of [`Layout::row`]; none when it is new.
    pub before: Option<Vec<String>>,
    /// What it is; none when it is gone.
    pub after: Option<Vec<String>>,
}

/// Which way an observation changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Changed {
    /// It is new.
    Added,
    /// It has another value, status or remark.
    Revised,
    /// It is gone.
    Removed,
}

impl Change {
    /// Which way.
    pub fn kind(&self) -> Changed {
        match (&self.before, &self.after) {
            (None, _) => Changed::Added,
            (_, None) => Changed::Removed,
            _ => Changed::Revised,
        }
    }
}

/// An observation with its order in time.
type Dated = ([u8; ORDER], Vec<String>);

/// What is different between two states of a series, in the order of time.
pub fn differences(
    layout: &Layout,
    old: Option<&Series>,
    new: Option<&Series>,
) -> Result<Vec<Change>, Damaged> {
    let rows = |series: Option<&Series>| -> Result<Vec<Dated>, Damaged> {
        let mut rows = Vec::new();
        if let Some(series) = series {
            series.rows(layout, |row| {
                let order = order_of(row.first().and_then(|text| Period::parse(text)));
                rows.push((order, row.iter().map(|text| (*text).to_owned()).collect()));
                true
            })?;
        }
        Ok(rows)
    };
    let (mut left, mut right) = (rows(old)?.into_iter().peekable(), rows(new)?.into_iter().peekable());
    let mut changes = Vec::new();
    loop {
        let order = match (left.peek(), right.peek()) {
            (None, None) => return Ok(changes),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(old), Some(new)) => old.0.cmp(&new.0),
        };
        let before = if order.is_le() { left.next().map(|(_, row)| row) } else { None };
        let after = if order.is_ge() { right.next().map(|(_, row)| row) } else { None };
        if before != after {
            let period = before.as_ref().or(after.as_ref()).and_then(|row| row.first()).cloned();
            changes.push(Change { period: period.unwrap_or_default(), before, after });
        }
    }
}
