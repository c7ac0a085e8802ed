//! Programs of others that are told. Their secrets go in sealed and come out sealed.

use jiff::Timestamp;
use model::{HookEndpoint, HookEndpointId, HookState};

use crate::row::Row;
use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const ALL: &str = "SELECT id, organisation, name, address, events, locales, former_until, state, failing_since, delivered_at, \
     last_error, made_by, made_at FROM hook_endpoint ORDER BY organisation, id";
const FIND: &str = "SELECT id, organisation, name, address, events, locales, former_until, state, failing_since, delivered_at, \
     last_error, made_by, made_at FROM hook_endpoint WHERE id = $1";
const INSERT: &str = include_str!("../../sql/hook/insert_endpoint.sql");
const UPDATE: &str = include_str!("../../sql/hook/update_endpoint.sql");
const SECRETS: &str = "SELECT secret, former_secret, former_until FROM hook_endpoint WHERE id = $1";
const SET_SECRETS: &str =
    "UPDATE hook_endpoint SET secret = $2, former_secret = $3, former_until = $4 WHERE id = $1";
const ARRIVED: &str =
    "UPDATE hook_endpoint SET failing_since = NULL, last_error = NULL, delivered_at = $2 WHERE id = $1";
const NOT_ARRIVED: &str =
    "UPDATE hook_endpoint SET failing_since = COALESCE(failing_since, $2), last_error = $3 WHERE id = $1";
const FORGIVEN: &str = "UPDATE hook_endpoint SET failing_since = NULL WHERE id = $1";
const SET_STATE: &str = "UPDATE hook_endpoint SET state = $3 WHERE id = $1 AND state = $2";
const DELETE_ATTEMPTS: &str =
    "DELETE FROM hook_attempt WHERE delivery_id IN (SELECT id FROM hook_delivery WHERE target = $1)";
const DELETE_DELIVERIES: &str = "DELETE FROM hook_delivery WHERE target = $1";
const DELETE: &str = "DELETE FROM hook_endpoint WHERE id = $1";

/// What messages are signed with, sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Secrets {
    /// The secret.
    pub secret: String,
    /// The one before it.
    pub former: Option<String>,
    /// Until when that one is used as well.
    pub former_until: Option<Timestamp>,
}

/// Every endpoint, in order of organisation and age.
pub async fn endpoints(conn: &mut Conn) -> Result<Vec<HookEndpoint>, StoreError> {
    conn.fetch_map(ALL, &[], read).await
}

/// One endpoint.
pub async fn find_endpoint(conn: &mut Conn, id: HookEndpointId) -> Result<Option<HookEndpoint>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// Adds an endpoint.
pub async fn insert_endpoint(tx: &mut Tx, e: &HookEndpoint, sealed: &str) -> Result<(), StoreError> {
    let args = args![
        e.id,
        &e.organisation,
        e.name.as_str(),
        e.address.as_str(),
        to_json("events", &e.events)?,
        to_json("locales", &e.locales)?,
        sealed,
        e.state.as_str(),
        e.made_by,
        e.made_at,
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// Changes name, address and wishes of an endpoint.
pub async fn update_endpoint(tx: &mut Tx, e: &HookEndpoint) -> Result<(), StoreError> {
    let args = args![
        e.id,
        e.name.as_str(),
        e.address.as_str(),
        to_json("events", &e.events)?,
        to_json("locales", &e.locales)?,
    ];
    if tx.execute(UPDATE, args).await? == 0 {
        return Err(StoreError::missing("endpoint", e.id));
    }
    Ok(())
}

/// The secrets of an endpoint.
pub async fn endpoint_secrets(conn: &mut Conn, id: HookEndpointId) -> Result<Option<Secrets>, StoreError> {
    let row = conn.fetch_optional(SECRETS, args![id]).await?;
    row.map(|row| {
        Ok(Secrets {
            secret: row.text("secret")?,
            former: row.opt_text("former_secret")?,
            former_until: row.opt_instant("former_until")?,
        })
    })
    .transpose()
}

/// Keeps the secrets of an endpoint.
pub async fn set_endpoint_secrets(
    tx: &mut Tx,
    id: HookEndpointId,
    secrets: &Secrets,
) -> Result<(), StoreError> {
    let args = args![id, secrets.secret.as_str(), secrets.former.clone(), secrets.former_until];
    if tx.execute(SET_SECRETS, args).await? == 0 {
        return Err(StoreError::missing("endpoint", id));
    }
    Ok(())
}

/// Something has arrived.
pub async fn hook_arrived(tx: &mut Tx, id: HookEndpointId, now: Timestamp) -> Result<(), StoreError> {
    tx.execute(ARRIVED, args![id, now]).await?;
    Ok(())
}

/// Something has not arrived.
pub async fn hook_not_arrived(
    tx: &mut Tx,
    id: HookEndpointId,
    now: Timestamp,
    error: &str,
) -> Result<(), StoreError> {
    tx.execute(NOT_ARRIVED, args![id, now, error]).await?;
    Ok(())
}

/// What did not arrive until now is not held against it.
pub async fn hook_forgiven(tx: &mut Tx, id: HookEndpointId) -> Result<(), StoreError> {
    tx.execute(FORGIVEN, args![id]).await?;
    Ok(())
}

/// Whether it is told from now on; `false` when it does not stand as it is said to.
pub async fn set_hook_state(
    tx: &mut Tx,
    id: HookEndpointId,
    from: HookState,
    to: HookState,
) -> Result<bool, StoreError> {
    Ok(tx.execute(SET_STATE, args![id, from.as_str(), to.as_str()]).await? > 0)
}

/// Takes an endpoint out, with all that was on its way to it.
pub async fn delete_endpoint(tx: &mut Tx, id: HookEndpointId) -> Result<(), StoreError> {
    tx.execute(DELETE_ATTEMPTS, args![id]).await?;
    tx.execute(DELETE_DELIVERIES, args![id]).await?;
    tx.execute(DELETE, args![id]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<HookEndpoint, StoreError> {
    Ok(HookEndpoint {
        id: row.parse("id")?,
        organisation: row.parse("organisation")?,
        name: row.text("name")?,
        address: row.text("address")?,
        events: row.json("events")?,
        locales: row.json("locales")?,
        state: row.parse("state")?,
        failing_since: row.opt_instant("failing_since")?,
        delivered_at: row.opt_instant("delivered_at")?,
        last_error: row.opt_text("last_error")?,
        former_until: row.opt_instant("former_until")?,
        made_by: row.parse("made_by")?,
        made_at: row.instant("made_at")?,
    })
}
