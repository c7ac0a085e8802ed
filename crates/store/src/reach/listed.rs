//! Dispatches with what lists show of them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use model::{
    ChannelKind, Code, Dispatch, DispatchId, DispatchState, DispatchTask, EditionId, EditionState,
    InformationKind, ItemId, Locale, RevisionId,
};
use sqlx::AssertSqlSafe;

use super::dispatch::{COLUMNS, read};
use crate::listing::BadCursor;
use crate::row::Row;
use crate::{Conn, StoreError};

const FROM: &str = "i.id AS item_id, i.code AS item_code, i.kind AS item_kind, i.publisher, i.written_in, e.slug, \
     e.state AS edition_state, e.published_revision, e.withdrawn_reason, r.title, c.kind AS channel_kind, \
     c.organisation AS channel_organisation \
     FROM dispatch d \
     JOIN edition e ON e.id = d.edition_id \
     JOIN item i ON i.id = e.item_id \
     JOIN revision r ON r.id = d.revision_id \
     JOIN channel c ON c.code = d.channel";
const COUNTS: &str = include_str!("../../sql/dispatch/counts.sql");

/// A dispatch with its channel and the text it tells of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDispatch {
    /// It.
    pub dispatch: Dispatch,
    /// What is to be done with it next.
    pub pending: Option<DispatchTask>,
    /// Not before.
    pub next_at: Timestamp,
    /// The text up to which corrections were followed.
    pub followed: RevisionId,
    /// The item.
    pub item: ItemId,
    /// Its code.
    pub item_code: Code,
    /// Its kind of information.
    pub item_kind: InformationKind,
    /// Whose content it is.
    pub publisher: Code,
    /// Language the item was written in.
    pub written_in: Locale,
    /// Last part of the edition's address.
    pub slug: String,
    /// What readers see of the edition.
    pub edition_state: EditionState,
    /// The text readers see.
    pub published_revision: Option<RevisionId>,
    /// Why the edition was withdrawn.
    pub withdrawn_reason: Option<String>,
    /// Headline of the text the dispatch was made from.
    pub title: String,
    /// What the channel is.
    pub channel_kind: ChannelKind,
    /// Who speaks there.
    pub channel_organisation: Code,
}

/// A place in a list of dispatches, which begins with the newest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DispatchCursor {
    /// Time of the last one read.
    pub at: Timestamp,
    /// Its id.
    pub id: DispatchId,
}

impl ListedDispatch {
    /// The place after this one in the list of what went out through a channel.
    pub fn posted_cursor(&self) -> DispatchCursor {
        // Whatever stands in that list went out; the other time is never asked for there.
        DispatchCursor { at: self.dispatch.sent_at.unwrap_or(self.dispatch.changed_at), id: self.dispatch.id }
    }
}

/// Microseconds, a tilde, the id: safe in an address without escaping.
impl fmt::Display for DispatchCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}~{}", self.at.as_microsecond(), self.id)
    }
}

impl FromStr for DispatchCursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let (micros, id) = text.split_once('~').ok_or(BadCursor)?;
        let micros: i64 = micros.parse().map_err(|_| BadCursor)?;
        Ok(Self {
            at: Timestamp::from_microsecond(micros).map_err(|_| BadCursor)?,
            id: id.parse().map_err(|_| BadCursor)?,
        })
    }
}

/// Which dispatches; all of what is not said.
#[derive(Debug, Clone, Default)]
pub struct DispatchFilter {
    /// How far they have come.
    pub state: Option<DispatchState>,
    /// Through which channel.
    pub channel: Option<Code>,
    /// In the name of which campaign.
    pub campaign: Option<Code>,
}

/// Dispatches, those that changed last first.
pub async fn dispatches(
    conn: &mut Conn,
    filter: &DispatchFilter,
    after: Option<DispatchCursor>,
    limit: u32,
) -> Result<Vec<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, {FROM} \
         WHERE ($1 = '' OR d.state = $1) AND ($2 = '' OR d.channel = $2) AND ($3 = '' OR d.campaign = $3) \
         AND (d.changed_at < $4 OR (d.changed_at = $4 AND d.id < $5)) \
         ORDER BY d.changed_at DESC, d.id DESC LIMIT $6"
    ));
    let (at, id) = place(after);
    let args = args![
        filter.state.map_or("", DispatchState::as_str),
        filter.channel.as_ref().map_or("", Code::as_str),
        filter.campaign.as_ref().map_or("", Code::as_str),
        at,
        id,
        limit,
    ];
    conn.fetch_map(sql, args, listed).await
}

/// Dispatches in a state, those that have been in it longest first.
pub async fn dispatches_in(
    conn: &mut Conn,
    state: DispatchState,
    limit: u32,
) -> Result<Vec<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, {FROM} WHERE d.state = $1 ORDER BY d.changed_at, d.id LIMIT $2"
    ));
    conn.fetch_map(sql, args![state.as_str(), limit], listed).await
}

/// Everything that was made of an edition, in order.
pub async fn dispatches_of_edition(
    conn: &mut Conn,
    edition: EditionId,
) -> Result<Vec<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS}, {FROM} WHERE d.edition_id = $1 ORDER BY d.id"));
    conn.fetch_map(sql, args![edition], listed).await
}

/// One of them.
pub async fn find_listed(conn: &mut Conn, id: DispatchId) -> Result<Option<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!("SELECT {COLUMNS}, {FROM} WHERE d.id = $1"));
    conn.fetch_optional(sql, args![id]).await?.as_ref().map(listed).transpose()
}

/// Everything that went out through a channel, the newest first, also what was taken down since.
pub async fn posted_through(
    conn: &mut Conn,
    channel: &Code,
    after: Option<DispatchCursor>,
    limit: u32,
) -> Result<Vec<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, {FROM} \
         WHERE d.channel = $1 AND d.state IN ('sent', 'withdrawing', 'withdrawn', 'beyond', 'told') \
         AND (d.sent_at < $2 OR (d.sent_at = $2 AND d.id < $3)) \
         ORDER BY d.sent_at DESC, d.id DESC LIMIT $4"
    ));
    let (at, id) = place(after);
    conn.fetch_map(sql, args![channel, at, id, limit], listed).await
}

/// What is to go out in a stretch of time, in order.
pub async fn scheduled_dispatches(
    conn: &mut Conn,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, {FROM} \
         WHERE d.state = 'scheduled' AND d.send_at >= $1 AND d.send_at < $2 ORDER BY d.send_at, d.id"
    ));
    conn.fetch_map(sql, args![from, to], listed).await
}

/// Dispatches whose edition is not as it was when they were made, and that nobody is handing over: of one edition, or of all.
/// What was followed once, or is a draft that will be looked at anyway, is left out.
pub async fn unfollowed(
    conn: &mut Conn,
    edition: Option<EditionId>,
    limit: u32,
) -> Result<Vec<ListedDispatch>, StoreError> {
    let sql = AssertSqlSafe(format!(
        "SELECT {COLUMNS}, {FROM} \
         WHERE ($1 = '' OR d.edition_id = $1) AND d.claimed_by IS NULL AND ( \
            (d.state IN ('draft', 'waiting', 'returned', 'scheduled', 'sent') AND e.state <> 'published') \
            OR ((d.state IN ('waiting', 'scheduled') OR (d.state = 'sent' AND d.pending IS NULL)) \
                AND e.state = 'published' AND d.followed <> e.published_revision)) \
         ORDER BY d.id LIMIT $2"
    ));
    let edition = edition.map(|id| id.to_string()).unwrap_or_default();
    conn.fetch_map(sql, args![edition, limit], listed).await
}

/// How many dispatches of each channel are in each state; those of a campaign when one is named.
pub async fn dispatch_counts(
    conn: &mut Conn,
    campaign: Option<&Code>,
) -> Result<BTreeMap<(Code, DispatchState), i64>, StoreError> {
    let args = args![campaign.map_or("", Code::as_str)];
    let rows = conn
        .fetch_map(COUNTS, args, |row| Ok(((row.parse("channel")?, row.parse("state")?), row.int("n")?)))
        .await?;
    Ok(rows.into_iter().collect())
}

/// Where to read on. No id sorts before the empty text, so at the beginning nothing is left out.
fn place(after: Option<DispatchCursor>) -> (Timestamp, String) {
    after.map_or((Timestamp::MAX, String::new()), |after| (after.at, after.id.to_string()))
}

fn listed(row: &Row) -> Result<ListedDispatch, StoreError> {
    Ok(ListedDispatch {
        dispatch: read(row)?,
        pending: row.opt_parse("pending")?,
        next_at: row.instant("next_at")?,
        followed: row.parse("followed")?,
        item: row.parse("item_id")?,
        item_code: row.parse("item_code")?,
        item_kind: row.parse("item_kind")?,
        publisher: row.parse("publisher")?,
        written_in: row.parse("written_in")?,
        slug: row.text("slug")?,
        edition_state: row.parse("edition_state")?,
        published_revision: row.opt_parse("published_revision")?,
        withdrawn_reason: row.opt_text("withdrawn_reason")?,
        title: row.text("title")?,
        channel_kind: row.parse("channel_kind")?,
        channel_organisation: row.parse("channel_organisation")?,
    })
}
