//! Readers, counted with respect: what is asked for is noted where it is answered, in memory, and everything else happens
//! later, in one task of the process.
//!
//! The way of a view: [`crate::fast_lane`] or [`layer::count`] → [`Hit`] in a bounded [`queue`] → [`work`] (who asks, for
//! what, from where, by published rules) → `flow::measure::readers`. Address and user agent end with the task's step.

pub(crate) mod beacon;
mod countries;
mod describe;
mod hit;
pub(crate) mod labels;
pub(crate) mod layer;
mod made_up;
mod place;
mod queue;
#[cfg(test)]
mod tests;
mod work;

use std::path::PathBuf;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

use flow::measure::readers::{Settings, Warehouse};

pub use countries::{BadCountries, Countries};
pub(crate) use hit::{Asked, Event, Hit, is_counted};
pub use made_up::{Visit, take_visits};
pub use work::settle;
pub(crate) use work::start;

use queue::Queue;

/// What the operator says of counting, opened.
#[derive(Default)]
pub struct SetUp {
    /// The settings.
    pub settings: Settings,
    /// Countries by address.
    pub countries: Option<Countries>,
    /// Where what was counted is sent on to.
    pub warehouse: Option<Warehouse>,
    /// Folder of the days as Parquet.
    pub folder: Option<PathBuf>,
}

/// What counts readers in this process.
#[derive(Default)]
pub struct Counter {
    queue: Queue,
    set_up: OnceLock<SetUp>,
    limits: crate::limits::Limits,
    work: tokio::sync::Mutex<Option<work::Work>>,
    taken: AtomicU64,
    lost: AtomicU64,
}

/// How counting goes in this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Going {
    /// So much was counted since the process began.
    pub taken: u64,
    /// So much was not, for want of room or because it could not be kept.
    pub lost: u64,
}

impl Counter {
    /// Says how readers are counted; once, before anybody is.
    pub fn set_up(&self, set_up: SetUp) {
        let _ = self.set_up.set(set_up);
    }

    /// How readers are counted.
    pub(crate) fn how(&self) -> &SetUp {
        self.set_up.get_or_init(SetUp::default)
    }

    /// The threshold of what is published.
    pub(crate) fn k(&self) -> i64 {
        self.how().settings.k
    }

    /// Notes something, where there is room.
    pub(crate) fn note(&self, event: Event, asked: &Asked<'_>) {
        if self.how().settings.count {
            self.note_hit(Hit::new(event, asked));
        }
    }

    /// Notes something that was put together before it was known what becomes of it.
    pub(crate) fn note_hit(&self, hit: Hit) {
        if !self.queue.push(hit) {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How counting goes.
    pub fn going(&self) -> Going {
        Going { taken: self.taken.load(Ordering::Relaxed), lost: self.lost.load(Ordering::Relaxed) }
    }
}
