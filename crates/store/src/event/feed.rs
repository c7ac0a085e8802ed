//! Following the log without missing an event.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};
use model::{Event, EventId};

use super::{EventCursor, events_after, events_from};
use crate::{Conn, StoreError};

/// Rows per query.
const PAGE: u32 = 500;
/// How far back to look, unless told otherwise.
const OVERLAP: SignedDuration = SignedDuration::from_secs(10);

const COUNT: &str = "SELECT COUNT(*) AS n FROM event WHERE at >= $1";

/// A follower of the log. Each [`poll`](EventFeed::poll) returns every event once.
///
/// Events carry the time at which they were written, but become visible when their transaction commits: one
/// may appear *behind* another that has been read already, and on several nodes the clocks differ, too. So a
/// poll begins a little (10 seconds) before the newest event seen and leaves out what it has handed over.
#[derive(Debug, Clone)]
pub struct EventFeed {
    overlap: SignedDuration,
    /// Time of the newest event seen.
    newest: Timestamp,
    /// What was handed over of the time that is looked at again.
    seen: HashMap<EventId, Timestamp>,
}

impl EventFeed {
    /// Follows from a moment on. Events of the seconds before it may be among the first.
    pub fn from(start: Timestamp) -> Self {
        Self::with_overlap(start, OVERLAP)
    }

    /// The same, looking back further or less far.
    pub fn with_overlap(start: Timestamp, overlap: SignedDuration) -> Self {
        Self { overlap, newest: start, seen: HashMap::new() }
    }

    /// Events that have become visible since the last poll, oldest first.
    pub async fn poll(&mut self, conn: &mut Conn) -> Result<Vec<Event>, StoreError> {
        let from = self.looked_at_from();
        // The log is quiet most of the time: as many as before in the time looked at means nothing new.
        let count = conn.fetch_count(COUNT, args![from]).await?;
        if usize::try_from(count).is_ok_and(|count| count == self.seen.len()) {
            return Ok(Vec::new());
        }
        let mut fresh = Vec::new();
        let mut page = events_from(conn, from, PAGE).await?;
        while let Some(last) = page.last() {
            let cursor = EventCursor { at: last.at, id: last.id };
            let more = u32::try_from(page.len()).is_ok_and(|length| length == PAGE);
            self.newest = self.newest.max(last.at);
            fresh.extend(page.into_iter().filter(|event| self.seen.insert(event.id, event.at).is_none()));
            page = if more { events_after(conn, Some(cursor), PAGE).await? } else { Vec::new() };
        }
        let keep = self.looked_at_from();
        self.seen.retain(|_, at| *at >= keep);
        Ok(fresh)
    }

    fn looked_at_from(&self) -> Timestamp {
        self.newest.checked_sub(self.overlap).unwrap_or(Timestamp::MIN)
    }
}
