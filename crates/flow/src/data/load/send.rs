//! A file of figures comes in, and what people decide about it.

use model::{Act, Actor, Clock, Code, DataFlow, EventSubject, LoadId, Refusal};
use serde_json::json;
use store::data::{Load, LoadState};
use store::{Conn, Tx};

use super::found::Found;
use crate::FlowError;
use crate::trust::{Rights, Scope, record};

/// Largest file of figures. A million observations take a tenth of it.
pub const LOAD_MAX: u64 = 512 << 20;
/// Files of one flow that wait for somebody at a time.
const OPEN_MAX: usize = 10;

/// A file that has come.
#[derive(Debug, Clone)]
pub struct NewLoad {
    /// The name it is kept under.
    pub id: LoadId,
    /// What it is called where it comes from.
    pub file_name: String,
    /// How long it is.
    pub bytes: u64,
    /// It is all there is; otherwise it is added to what is there.
    pub whole: bool,
    /// What is said about it.
    pub note: String,
}

/// Whether the person may load figures of a flow: its publisher is theirs.
pub fn may_load(me: &Rights, flow: &DataFlow) -> Result<(), Refusal> {
    me.need(Act::LoadData, Scope::of(&flow.publisher))
}

/// The flow, where the person may load figures of it.
async fn own_flow(conn: &mut Conn, me: &Rights, code: &Code) -> Result<DataFlow, FlowError> {
    let flows = store::data::flows(conn).await?;
    let flow = flows.into_iter().find(|flow| flow.code == *code);
    let flow = flow.ok_or_else(|| Refusal::NotFound { what: "flow", key: code.to_string() })?;
    may_load(me, &flow)?;
    Ok(flow)
}

/// Takes a file that has come: it waits to be checked.
pub async fn send_load(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    new: &NewLoad,
) -> Result<Load, FlowError> {
    own_flow(tx, me, code).await?;
    if new.bytes == 0 {
        return Err(Refusal::Missing("file").into());
    }
    if new.bytes > LOAD_MAX {
        return Err(Refusal::Invalid { field: "file", reason: "load-too-large" }.into());
    }
    let open = store::data::loads_of_flow(tx, code, 200).await?;
    let open = open.iter().filter(|load| load.state.is_working() || load.state == LoadState::Checked);
    if open.count() >= OPEN_MAX {
        return Err(Refusal::Invalid { field: "file", reason: "load-too-many" }.into());
    }
    let now = clock.now();
    let short = |text: &str, most: usize| -> String {
        text.trim().chars().filter(|c| !c.is_control() || *c == '\n').take(most).collect()
    };
    // A browser may send the whole way to the file.
    let name = new.file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let load = Load {
        id: new.id,
        flow: code.clone(),
        actor: Actor::person(me.person.id),
        file_name: short(name, 200),
        bytes: new.bytes,
        whole: new.whole,
        note: short(&new.note, 1000),
        state: LoadState::Waiting,
        outcome: String::new(),
        vintage: None,
        created_at: now,
        changed_at: now,
    };
    store::data::insert_load(tx, &load).await?;
    let detail = json!({ "file": load.file_name, "bytes": load.bytes, "whole": load.whole });
    record(tx, clock, &load.actor, "send-data", EventSubject::Data(code.clone()), detail).await?;
    Ok(load)
}

/// A file of a flow, where the person may load figures of it.
pub async fn own_load(conn: &mut Conn, me: &Rights, code: &Code, id: LoadId) -> Result<Load, FlowError> {
    own_flow(conn, me, code).await?;
    let load = store::data::find_load(conn, id).await?.filter(|load| load.flow == *code);
    Ok(load.ok_or_else(|| Refusal::NotFound { what: "load", key: id.to_string() })?)
}

/// Somebody has seen what a checked file would change, and wants it published.
pub async fn accept_load(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    id: LoadId,
) -> Result<(), FlowError> {
    let load = own_load(tx, me, code, id).await?;
    let any = Found::read(&load.outcome).changes.is_some_and(|changes| changes.any);
    let moved =
        any && store::data::move_load(tx, id, LoadState::Checked, LoadState::Publishing, clock.now()).await?;
    if !moved {
        return Err(Refusal::Conflict.into());
    }
    let detail = json!({ "file": load.file_name, "note": load.note });
    let actor = Actor::person(me.person.id);
    record(tx, clock, &actor, "accept-data", EventSubject::Data(code.clone()), detail).await?;
    Ok(())
}

/// Nobody wants a checked file: nothing of it is kept.
pub async fn drop_load(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    id: LoadId,
) -> Result<(), FlowError> {
    let load = own_load(tx, me, code, id).await?;
    if !store::data::move_load(tx, id, LoadState::Checked, LoadState::Dropped, clock.now()).await? {
        return Err(Refusal::Conflict.into());
    }
    let actor = Actor::person(me.person.id);
    let detail = json!({ "file": load.file_name });
    record(tx, clock, &actor, "drop-data", EventSubject::Data(code.clone()), detail).await?;
    Ok(())
}
