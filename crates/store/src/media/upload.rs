//! Files on their way in. How much of one has come is the length of its file, not a number here.

use jiff::Timestamp;
use model::{Code, PersonId, UploadId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const FIND: &str = include_str!("../../sql/upload/find.sql");
const OF_PERSON: &str = include_str!("../../sql/upload/of_person.sql");
const INSERT: &str = include_str!("../../sql/upload/insert.sql");
const CLAIM: &str = include_str!("../../sql/upload/claim.sql");
const WAITING: &str = include_str!("../../sql/upload/waiting.sql");
const OPEN: &str = "SELECT COUNT(*) AS n FROM media_upload WHERE person = $1 AND state = 'receiving'";
const RECEIVED: &str =
    "UPDATE media_upload SET state = 'received', expires_at = $2 WHERE id = $1 AND state = 'receiving'";
const AGAIN: &str =
    "UPDATE media_upload SET state = 'received', reason = 'keep' WHERE id = $1 AND state = 'duplicate'";
const END: &str =
    "UPDATE media_upload SET state = $2, media_code = $3, reason = $4, lease_until = NULL WHERE id = $1";
const PUT_OFF: &str = "UPDATE media_upload SET expires_at = $2 WHERE id = $1";
const DELETE: &str = "DELETE FROM media_upload WHERE id = $1";
const EXPIRED: &str = "SELECT id FROM media_upload WHERE expires_at < $1 AND state <> 'making' LIMIT 200";

/// Where an upload stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UploadState {
    /// Its bytes are coming.
    Receiving,
    /// All of it is here; nobody has looked at it yet.
    Received,
    /// It is being made into a medium.
    Making,
    /// It became a medium.
    Done,
    /// It was refused.
    Refused,
    /// The very same file is here already, as the medium named.
    Duplicate,
}

impl UploadState {
    /// The stored word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Receiving => "receiving",
            Self::Received => "received",
            Self::Making => "making",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Duplicate => "duplicate",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        let all = [Self::Receiving, Self::Received, Self::Making, Self::Done, Self::Refused, Self::Duplicate];
        all.into_iter().find(|state| state.as_str() == word)
    }
}

/// A file on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Row id, and the name of its file.
    pub id: UploadId,
    /// Who sends it.
    pub person: PersonId,
    /// For whom.
    pub organisation: Option<Code>,
    /// What it is called there.
    pub file_name: String,
    /// How long it will be.
    pub length: u64,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Where it stands.
    pub state: UploadState,
    /// The medium it became, or is the same as.
    pub media: Option<Code>,
    /// Message key and detail of why it was refused, one line each.
    pub reason: String,
    /// When it began.
    pub created_at: Timestamp,
    /// When what has come of it is thrown away.
    pub expires_at: Timestamp,
}

/// An upload, ended or not.
pub async fn find_upload(conn: &mut Conn, id: UploadId) -> Result<Option<Upload>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// A person's uploads, newest first.
pub async fn uploads_of(conn: &mut Conn, person: PersonId, limit: u32) -> Result<Vec<Upload>, StoreError> {
    conn.fetch_map(OF_PERSON, args![person, limit], read).await
}

/// How many uploads of a person wait for bytes.
pub async fn count_open(conn: &mut Conn, person: PersonId) -> Result<i64, StoreError> {
    conn.fetch_count(OPEN, args![person]).await
}

/// Begins one.
pub async fn insert_upload(tx: &mut Tx, upload: &Upload) -> Result<(), StoreError> {
    let length = i64::try_from(upload.length).map_err(|source| StoreError::column("length", source))?;
    let args = args![
        upload.id,
        upload.person.to_string(),
        upload.organisation.as_ref(),
        &upload.file_name,
        length,
        &upload.credit,
        &upload.licence,
        upload.state.as_str(),
        upload.created_at,
        upload.expires_at,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// All of it has come. Tells whether it was waited for.
pub async fn set_received(tx: &mut Tx, id: UploadId, expires_at: Timestamp) -> Result<bool, StoreError> {
    Ok(tx.execute(RECEIVED, args![id, expires_at]).await? > 0)
}

/// A duplicate is to become a medium all the same. Tells whether it was one.
pub async fn set_wanted(tx: &mut Tx, id: UploadId) -> Result<bool, StoreError> {
    Ok(tx.execute(AGAIN, args![id]).await? > 0)
}

/// Takes one to make a medium of; `false` when somebody else has it.
pub async fn claim_upload(
    tx: &mut Tx,
    id: UploadId,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(CLAIM, args![id, now, until]).await? > 0)
}

/// Those that nobody makes a medium of although all of them is here.
pub async fn waiting_uploads(conn: &mut Conn, now: Timestamp) -> Result<Vec<Upload>, StoreError> {
    conn.fetch_map(WAITING, args![now], read).await
}

/// Writes down how it ended.
pub async fn end_upload(
    tx: &mut Tx,
    id: UploadId,
    state: UploadState,
    media: Option<&Code>,
    reason: &str,
) -> Result<(), StoreError> {
    tx.execute(END, args![id, state.as_str(), media, reason]).await?;
    Ok(())
}

/// Keeps what has come until another time.
pub async fn put_off(tx: &mut Tx, id: UploadId, expires_at: Timestamp) -> Result<(), StoreError> {
    tx.execute(PUT_OFF, args![id, expires_at]).await?;
    Ok(())
}

/// Forgets one. Tells whether it was there.
pub async fn delete_upload(tx: &mut Tx, id: UploadId) -> Result<bool, StoreError> {
    Ok(tx.execute(DELETE, args![id]).await? > 0)
}

/// Those whose time is over.
pub async fn expired_uploads(conn: &mut Conn, now: Timestamp) -> Result<Vec<UploadId>, StoreError> {
    conn.fetch_map(EXPIRED, args![now], |row| row.parse("id")).await
}

fn read(row: &Row) -> Result<Upload, StoreError> {
    let state = row.text("state")?;
    Ok(Upload {
        id: row.parse("id")?,
        person: row.parse("person")?,
        organisation: row.opt_parse("organisation")?,
        file_name: row.text("file_name")?,
        length: row.small("length")?,
        credit: row.text("credit")?,
        licence: row.text("licence")?,
        state: UploadState::parse(&state)
            .ok_or_else(|| StoreError::column("state", format!("unknown state “{state}”")))?,
        media: row.opt_parse("media_code")?,
        reason: row.text("reason")?,
        created_at: row.instant("created_at")?,
        expires_at: row.instant("expires_at")?,
    })
}
