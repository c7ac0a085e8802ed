//! Files of figures that were sent at the desk, from their coming to their end.

use jiff::Timestamp;
use model::{Actor, Code, LoadId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

/// Where a file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LoadState {
    /// It is checked, or waits for it.
    Waiting,
    /// Something is wrong with it.
    Refused,
    /// It is right, and what it would change is known.
    Checked,
    /// Somebody said yes: it is made a vintage.
    Publishing,
    /// It is a vintage.
    Published,
    /// It could not be worked on; it has to be sent again.
    Lost,
    /// Nobody wanted it.
    Dropped,
}

impl LoadState {
    const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Refused,
        Self::Checked,
        Self::Publishing,
        Self::Published,
        Self::Lost,
        Self::Dropped,
    ];

    /// The stored word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Refused => "refused",
            Self::Checked => "checked",
            Self::Publishing => "publishing",
            Self::Published => "published",
            Self::Lost => "lost",
            Self::Dropped => "dropped",
        }
    }

    /// Something is being done with the file.
    pub fn is_working(self) -> bool {
        matches!(self, Self::Waiting | Self::Publishing)
    }
}

/// The stored word is none of these.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is no state of a file of figures")]
pub struct BadLoadState(String);

impl std::str::FromStr for LoadState {
    type Err = BadLoadState;

    fn from_str(word: &str) -> Result<Self, BadLoadState> {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == word);
        found.ok_or_else(|| BadLoadState(word.to_owned()))
    }
}

/// A file that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Load {
    /// Row id, and the name of the file where it is kept.
    pub id: LoadId,
    /// The flow it is of.
    pub flow: Code,
    /// Who sent it.
    pub actor: Actor,
    /// What it is called there.
    pub file_name: String,
    /// How long it is.
    pub bytes: u64,
    /// It is all there is; otherwise it is added to what is there.
    pub whole: bool,
    /// What was said about it.
    pub note: String,
    /// Where it stands.
    pub state: LoadState,
    /// What is wrong with it or what it would change, as JSON; empty before that is known.
    pub outcome: String,
    /// The vintage it became.
    pub vintage: Option<i64>,
    /// When it came.
    pub created_at: Timestamp,
    /// When its state changed last.
    pub changed_at: Timestamp,
}

const COLUMNS: &str =
    "id, flow, actor, file_name, bytes, whole, note, state, outcome, vintage, created_at, changed_at";
const INSERT: &str = "INSERT INTO data_load (id, flow, actor, file_name, bytes, whole, note, state, outcome, \
    vintage, created_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
const MOVE: &str = "UPDATE data_load SET state = $3, changed_at = $4 WHERE id = $1 AND state = $2";
const END: &str = "UPDATE data_load SET state = $3, outcome = $4, vintage = $5, changed_at = $6 WHERE id = $1 AND state = $2";

/// Adds one.
pub async fn insert_load(tx: &mut Tx, load: &Load) -> Result<(), StoreError> {
    let bytes = i64::try_from(load.bytes).map_err(|source| StoreError::column("bytes", source))?;
    let args = args![
        load.id,
        &load.flow,
        &load.actor,
        &load.file_name,
        bytes,
        i64::from(load.whole),
        &load.note,
        load.state.as_str(),
        &load.outcome,
        load.vintage,
        load.created_at,
        load.changed_at,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// One of them.
pub async fn find_load(conn: &mut Conn, id: LoadId) -> Result<Option<Load>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM data_load WHERE id = $1");
    conn.fetch_optional(sqlx::AssertSqlSafe(sql), args![id]).await?.as_ref().map(read).transpose()
}

/// Those of a flow, the newest first.
pub async fn loads_of_flow(conn: &mut Conn, flow: &Code, limit: i64) -> Result<Vec<Load>, StoreError> {
    let sql =
        format!("SELECT {COLUMNS} FROM data_load WHERE flow = $1 ORDER BY created_at DESC, id DESC LIMIT $2");
    conn.fetch_map(sqlx::AssertSqlSafe(sql), args![flow, limit], read).await
}

/// Those in a state, the oldest first.
pub async fn loads_in(conn: &mut Conn, state: LoadState) -> Result<Vec<Load>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM data_load WHERE state = $1 ORDER BY created_at, id LIMIT 200");
    conn.fetch_map(sqlx::AssertSqlSafe(sql), args![state.as_str()], read).await
}

/// Those whose file may still be kept although nobody has done anything since.
pub async fn stale_loads(conn: &mut Conn, before: Timestamp) -> Result<Vec<Load>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM data_load WHERE state IN ('waiting', 'checked', 'publishing') \
         AND changed_at < $1 ORDER BY changed_at LIMIT 200"
    );
    conn.fetch_map(sqlx::AssertSqlSafe(sql), args![before], read).await
}

/// Brings one from one state into another; tells whether it was in the first.
pub async fn move_load(
    tx: &mut Tx,
    id: LoadId,
    from: LoadState,
    to: LoadState,
    at: Timestamp,
) -> Result<bool, StoreError> {
    Ok(tx.execute(MOVE, args![id, from.as_str(), to.as_str(), at]).await? > 0)
}

/// The same, with what was found out, or the vintage it became.
pub async fn end_load(
    tx: &mut Tx,
    id: LoadId,
    (from, to): (LoadState, LoadState),
    outcome: &str,
    vintage: Option<i64>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let args = args![id, from.as_str(), to.as_str(), outcome, vintage, at];
    Ok(tx.execute(END, args).await? > 0)
}

fn read(row: &Row) -> Result<Load, StoreError> {
    Ok(Load {
        id: row.parse("id")?,
        flow: row.parse("flow")?,
        actor: Actor(row.text("actor")?),
        file_name: row.text("file_name")?,
        bytes: row.small("bytes")?,
        whole: row.int("whole")? == 1,
        note: row.text("note")?,
        state: row.parse("state")?,
        outcome: row.text("outcome")?,
        vintage: row.opt_int("vintage")?,
        created_at: row.instant("created_at")?,
        changed_at: row.instant("changed_at")?,
    })
}
