//! Work on editions: where the newest text stands, who has it, and when it goes out.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Code, EditionId, Locale, PersonId, RevisionId, Stage};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const FIND: &str = "SELECT edition_id, stage, assignee, due_on, submitted_revision, submitted_by, \
     approved_revision, approved_by, publish_at, expire_at, time_zone, remark, changed_at FROM edition_work \
     WHERE edition_id = $1";
const UPSERT: &str = include_str!("../sql/work/upsert.sql");
const DUE: &str = include_str!("../sql/work/due.sql");
const WAITING: &str = include_str!("../sql/work/waiting.sql");

/// Where the work on an edition stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// The edition.
    pub edition: EditionId,
    /// Where its newest text stands.
    pub stage: Stage,
    /// Who is to do something.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
    /// The text handed in.
    pub submitted_revision: Option<RevisionId>,
    /// By whom.
    pub submitted_by: Option<PersonId>,
    /// The text somebody else said yes to.
    pub approved_revision: Option<RevisionId>,
    /// Who.
    pub approved_by: Option<PersonId>,
    /// When it goes out.
    pub publish_at: Option<Timestamp>,
    /// When it is taken back.
    pub expire_at: Option<Timestamp>,
    /// The time zone in which these times were said; the country's when there is none.
    pub time_zone: Option<String>,
    /// What was said when it was handed on or back.
    pub remark: String,
    /// Last change of any of this.
    pub changed_at: Timestamp,
}

impl Work {
    /// A plain draft.
    pub fn draft(edition: EditionId, at: Timestamp) -> Self {
        Self {
            edition,
            stage: Stage::Draft,
            assignee: None,
            due_on: None,
            submitted_revision: None,
            submitted_by: None,
            approved_revision: None,
            approved_by: None,
            publish_at: None,
            expire_at: None,
            time_zone: None,
            remark: String::new(),
            changed_at: at,
        }
    }
}

/// The work on an edition; `None` for one nobody has begun to move.
pub async fn find_work(conn: &mut Conn, edition: EditionId) -> Result<Option<Work>, StoreError> {
    conn.fetch_optional(FIND, args![edition]).await?.as_ref().map(read).transpose()
}

/// Sets all of it.
pub async fn upsert_work(tx: &mut Tx, work: &Work) -> Result<(), StoreError> {
    let args = args![
        work.edition,
        work.stage.as_str(),
        work.assignee,
        work.due_on.map(|d| d.to_string()),
        work.submitted_revision,
        work.submitted_by,
        work.approved_revision,
        work.approved_by,
        work.publish_at,
        work.expire_at,
        work.time_zone.clone(),
        &work.remark,
        work.changed_at,
    ];
    tx.execute(UPSERT, args).await?;
    Ok(())
}

/// Editions whose time to go out, or to be taken back, has come.
pub async fn due(conn: &mut Conn, now: Timestamp) -> Result<Vec<Work>, StoreError> {
    conn.fetch_map(DUE, args![now], read).await
}

/// An edition on which something waits to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingEdition {
    /// Where the work stands.
    pub work: Work,
    /// The item.
    pub item: Code,
    /// Language.
    pub locale: Locale,
    /// Whose content it is.
    pub publisher: Code,
    /// Headline of the newest text.
    pub title: String,
}

/// Everything that somebody has, or that waits to be checked or sent out, most pressing first.
pub async fn waiting(conn: &mut Conn, limit: u32) -> Result<Vec<WaitingEdition>, StoreError> {
    conn.fetch_map(WAITING, args![limit], |row| {
        Ok(WaitingEdition {
            work: read(row)?,
            item: row.parse("item_code")?,
            locale: row.parse("locale")?,
            publisher: row.parse("publisher")?,
            title: row.text("title")?,
        })
    })
    .await
}

pub(crate) fn read(row: &Row) -> Result<Work, StoreError> {
    Ok(Work {
        edition: row.parse("edition_id")?,
        stage: row.parse("stage")?,
        assignee: row.opt_parse("assignee")?,
        due_on: row.opt_parse("due_on")?,
        submitted_revision: row.opt_parse("submitted_revision")?,
        submitted_by: row.opt_parse("submitted_by")?,
        approved_revision: row.opt_parse("approved_revision")?,
        approved_by: row.opt_parse("approved_by")?,
        publish_at: row.opt_instant("publish_at")?,
        expire_at: row.opt_instant("expire_at")?,
        time_zone: row.opt_text("time_zone")?,
        remark: row.text("remark")?,
        changed_at: row.instant("changed_at")?,
    })
}
