//! Issues of newsletters, what stands in them, and what waits for the next one.

use std::collections::BTreeMap;

use jiff::Timestamp;
use model::{
    Code, DeliveryState, DispatchId, EditionId, InformationKind, Issue, IssueId, IssueState, IssueStory,
    Locale, PersonId, RevisionId,
};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const QUEUE_ENTRY: &str = include_str!("../../sql/newsletter/queue_entry.sql");
const ENTRIES: &str = include_str!("../../sql/newsletter/entries.sql");
const WITHDRAWN: &str = include_str!("../../sql/newsletter/withdrawn_since.sql");
const INSERT: &str = include_str!("../../sql/newsletter/insert_issue.sql");
const ISSUE: &str = include_str!("../../sql/newsletter/issue.sql");
const BY_NUMBER: &str = include_str!("../../sql/newsletter/issue_by_number.sql");
const ISSUES: &str = include_str!("../../sql/newsletter/issues.sql");
const ISSUES_IN: &str = include_str!("../../sql/newsletter/issues_in.sql");
const ADD_STORY: &str = include_str!("../../sql/newsletter/add_story.sql");
const STORIES: &str = include_str!("../../sql/newsletter/stories.sql");
const NEXT: &str = "SELECT COALESCE(MAX(number), 0) + 1 AS n FROM newsletter_issue";
const MARK: &str = "UPDATE newsletter_entry SET issue_id = $2 WHERE dispatch_id = $1 AND issue_id IS NULL";
const TAKE_OUT: &str = "DELETE FROM newsletter_entry WHERE dispatch_id = $1 AND issue_id IS NULL";
const ENTRY_ISSUE: &str = "SELECT issue_id FROM newsletter_entry WHERE dispatch_id = $1";
const BUILT: &str = "UPDATE newsletter SET built_until = $3 WHERE channel = $1 AND built_until = $2";
const START: &str = "UPDATE newsletter_issue SET state = $3, started_at = $4 \
     WHERE id = $1 AND state = $2 AND started_at IS NULL";
const SET_STATE: &str = "UPDATE newsletter_issue SET state = $3 WHERE id = $1 AND state = $2";
const END: &str =
    "UPDATE newsletter_issue SET state = $3, ended_at = $4, counts = $5 WHERE id = $1 AND state = $2";
const APPROVE: &str = "UPDATE newsletter_issue SET approved_by = $2 WHERE id = $1 AND state = 'waiting'";

/// Something sent to a newsletter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// The dispatch it came by.
    pub dispatch: DispatchId,
    /// The newsletter.
    pub channel: Code,
    /// What it tells of.
    pub edition: EditionId,
    /// Its text.
    pub revision: RevisionId,
    /// Its language.
    pub locale: Locale,
    /// Words made for this newsletter.
    pub text: String,
    /// Somebody said yes to it.
    pub approved: bool,
    /// Now.
    pub at: Timestamp,
}

/// Something that waits for the next issue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The dispatch it came by.
    pub dispatch: DispatchId,
    /// When it came.
    pub queued_at: Timestamp,
    /// What it is.
    pub story: IssueStory,
}

/// Puts something into the next issue; `false` if it is there already.
pub async fn queue_entry(tx: &mut Tx, new: &NewEntry) -> Result<bool, StoreError> {
    let args = args![
        new.dispatch.to_string(),
        &new.channel,
        new.edition,
        new.revision,
        &new.locale,
        &new.text,
        i64::from(new.approved),
        new.at,
    ];
    Ok(tx.execute(QUEUE_ENTRY, args).await? > 0)
}

/// What waits for the next issue of a newsletter and came up to `until`; only what is published still.
pub async fn entries_due(
    conn: &mut Conn,
    channel: &Code,
    until: Timestamp,
) -> Result<Vec<Entry>, StoreError> {
    conn.fetch_map(ENTRIES, args![channel, until], |row| {
        Ok(Entry {
            dispatch: row.parse("dispatch_id")?,
            queued_at: row.instant("queued_at")?,
            story: IssueStory {
                edition: row.parse("edition_id")?,
                revision: row.parse("revision_id")?,
                locale: row.parse("locale")?,
                kind: row.parse("kind")?,
                text: row.text("text")?,
                approved: row.int("approved")? != 0,
                withdrawn: None,
            },
        })
    })
    .await
}

/// What issues that went out after `since` told of and was withdrawn meanwhile, without an issue that says so.
pub async fn withdrawn_since(
    conn: &mut Conn,
    channel: &Code,
    since: Timestamp,
) -> Result<Vec<IssueStory>, StoreError> {
    conn.fetch_map(WITHDRAWN, args![channel, since], |row| {
        Ok(IssueStory {
            edition: row.parse("edition_id")?,
            revision: row.parse("revision_id")?,
            locale: row.parse("locale")?,
            kind: row.parse("kind")?,
            text: String::new(),
            approved: true,
            withdrawn: Some(row.text("reason")?),
        })
    })
    .await
}

/// An entry stands in an issue now; `false` when it is taken.
pub async fn mark_entry(tx: &mut Tx, dispatch: DispatchId, issue: IssueId) -> Result<bool, StoreError> {
    Ok(tx.execute(MARK, args![dispatch.to_string(), issue]).await? > 0)
}

/// Takes an entry out that stands in no issue yet; `false` when it is too late, or there is none.
pub async fn take_out_entry(tx: &mut Tx, dispatch: DispatchId) -> Result<bool, StoreError> {
    Ok(tx.execute(TAKE_OUT, args![dispatch.to_string()]).await? > 0)
}

/// The issue in which an entry stands; nothing while it waits, or when there is no such entry.
pub async fn entry_issue(conn: &mut Conn, dispatch: DispatchId) -> Result<Option<IssueId>, StoreError> {
    let row = conn.fetch_optional(ENTRY_ISSUE, args![dispatch.to_string()]).await?;
    row.map_or(Ok(None), |row| row.opt_parse("issue_id"))
}

/// The newsletter was filled up to `until`; `false` when another process has done that meanwhile.
pub async fn set_built_until(
    tx: &mut Tx,
    channel: &Code,
    before: Timestamp,
    until: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(BUILT, args![channel, before, until]).await? > 0)
}

/// The number that the next issue gets.
pub async fn next_number(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(NEXT, args![]).await
}

/// Adds an issue. Fails where another process was faster with its number.
pub async fn insert_issue(tx: &mut Tx, issue: &Issue) -> Result<(), StoreError> {
    let args = args![
        issue.id,
        issue.number,
        &issue.channel,
        issue.state.as_str(),
        issue.from,
        issue.until,
        issue.made_by,
        issue.made_at,
    ];
    tx.execute(INSERT, args).await.map(drop)
}

fn read_issue(row: &Row) -> Result<Issue, StoreError> {
    Ok(Issue {
        id: row.parse("id")?,
        number: row.int("number")?,
        channel: row.parse("channel")?,
        state: row.parse("state")?,
        from: row.instant("from_at")?,
        until: row.instant("until_at")?,
        made_by: row.opt_parse::<PersonId>("made_by")?,
        made_at: row.instant("made_at")?,
        approved_by: row.opt_parse::<PersonId>("approved_by")?,
        started_at: row.opt_instant("started_at")?,
        ended_at: row.opt_instant("ended_at")?,
    })
}

/// An issue.
pub async fn find_issue(conn: &mut Conn, id: IssueId) -> Result<Option<Issue>, StoreError> {
    conn.fetch_optional(ISSUE, args![id]).await?.map(|row| read_issue(&row)).transpose()
}

/// An issue by its number.
pub async fn issue_by_number(
    conn: &mut Conn,
    channel: &Code,
    number: i64,
) -> Result<Option<Issue>, StoreError> {
    conn.fetch_optional(BY_NUMBER, args![channel, number]).await?.map(|row| read_issue(&row)).transpose()
}

/// Issues of a newsletter with numbers below `before`, the newest first.
pub async fn issues(
    conn: &mut Conn,
    channel: &Code,
    before: i64,
    limit: u32,
) -> Result<Vec<Issue>, StoreError> {
    conn.fetch_map(ISSUES, args![channel, before, limit], read_issue).await
}

/// Issues in a state, the oldest first.
pub async fn issues_in(conn: &mut Conn, state: IssueState) -> Result<Vec<Issue>, StoreError> {
    conn.fetch_map(ISSUES_IN, args![state.as_str()], read_issue).await
}

/// What became of the letters of an issue that has ended, once it is written down.
pub async fn issue_counts(
    conn: &mut Conn,
    id: IssueId,
) -> Result<Option<BTreeMap<DeliveryState, i64>>, StoreError> {
    let row = conn.fetch_optional(ISSUE, args![id]).await?;
    row.map_or(Ok(None), |row| row.opt_json("counts"))
}

/// Takes an issue from one state to another; `false` when it was not there. `counts` is kept when it ends.
pub async fn set_issue_state(
    tx: &mut Tx,
    id: IssueId,
    from: IssueState,
    to: IssueState,
    at: Timestamp,
    counts: Option<&BTreeMap<DeliveryState, i64>>,
) -> Result<bool, StoreError> {
    let (from_word, to_word) = (from.as_str(), to.as_str());
    let changed = match (to, counts) {
        (IssueState::Sent | IssueState::Cancelled, counts) => {
            let counts = to_json("an issue's counts", &counts.cloned().unwrap_or_default())?;
            tx.execute(END, args![id, from_word, to_word, at, counts]).await?
        }
        (IssueState::Sending, _) if from == IssueState::Waiting => {
            tx.execute(START, args![id, from_word, to_word, at]).await?
        }
        _ => tx.execute(SET_STATE, args![id, from_word, to_word]).await?,
    };
    Ok(changed > 0)
}

/// Somebody says yes to an issue; `false` when nobody has to any more.
pub async fn approve_issue(tx: &mut Tx, id: IssueId, by: PersonId) -> Result<bool, StoreError> {
    Ok(tx.execute(APPROVE, args![id, by]).await? > 0)
}

/// Adds something an issue tells of.
pub async fn add_story(
    tx: &mut Tx,
    issue: IssueId,
    position: i64,
    story: &IssueStory,
) -> Result<(), StoreError> {
    let args = args![
        issue,
        position,
        story.edition,
        story.revision,
        &story.locale,
        story.kind.as_str(),
        &story.text,
        i64::from(story.approved),
        story.withdrawn.clone(),
    ];
    tx.execute(ADD_STORY, args).await.map(drop)
}

/// What an issue tells of, in order.
pub async fn stories(conn: &mut Conn, issue: IssueId) -> Result<Vec<IssueStory>, StoreError> {
    conn.fetch_map(STORIES, args![issue], |row| {
        Ok(IssueStory {
            edition: row.parse("edition_id")?,
            revision: row.parse("revision_id")?,
            locale: row.parse("locale")?,
            kind: row.parse::<InformationKind>("kind")?,
            text: row.text("text")?,
            approved: row.int("approved")? != 0,
            withdrawn: row.opt_text("withdrawn")?,
        })
    })
    .await
}
