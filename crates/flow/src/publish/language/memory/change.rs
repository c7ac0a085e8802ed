//! Putting a unit right, or taking it out.

use model::{Actor, Clock, Code, EventSubject, MemoryUnit, Refusal};
use serde_json::json;
use store::Tx;

use super::learn::{LONGEST, clean, take_out, write};
use crate::publish::language::need;
use crate::trust::Rights;
use crate::{FlowError, trust};

async fn find(tx: &mut Tx, id: i64) -> Result<MemoryUnit, FlowError> {
    let found = store::memory::find_unit(tx, id).await?;
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "memory", key: id.to_string() })?)
}

/// Gives a unit another target; answers with the id it has now, which is made of its words.
pub async fn change_unit(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    id: i64,
    target: &str,
) -> Result<i64, FlowError> {
    let unit = find(tx, id).await?;
    need(me, keeper, Some(&unit.to))?;
    let target = clean(target);
    if target.is_empty() {
        return Err(Refusal::Missing("target").into());
    }
    if target.len() > LONGEST {
        return Err(Refusal::Invalid { field: "target", reason: "memory-too-long" }.into());
    }
    if target == unit.target {
        return Ok(unit.id);
    }
    let actor = Actor::person(me.person.id);
    take_out(tx, &unit).await?;
    let changed = MemoryUnit {
        id: super::unit_id(&unit.from, &unit.to, &unit.source, &target),
        target: target.clone(),
        origin: "desk".to_owned(),
        changed_at: clock.now(),
        changed_by: actor.clone(),
        ..unit.clone()
    };
    let id = changed.id;
    write(tx, vec![changed]).await?;
    let detail = json!({ "source": unit.source, "from": unit.target, "to": target });
    let subject = EventSubject::Memory { from: unit.from.clone(), to: unit.to.clone() };
    trust::record(tx, clock, &actor, "change-memory", subject, detail).await?;
    Ok(id)
}

/// Takes a unit out.
pub async fn delete_unit(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    keeper: &Code,
    id: i64,
) -> Result<MemoryUnit, FlowError> {
    let unit = find(tx, id).await?;
    need(me, keeper, Some(&unit.to))?;
    take_out(tx, &unit).await?;
    let detail = json!({ "source": unit.source, "target": unit.target, "origin": unit.origin });
    let subject = EventSubject::Memory { from: unit.from.clone(), to: unit.to.clone() };
    trust::record(tx, clock, &Actor::person(me.person.id), "delete-memory", subject, detail).await?;
    Ok(unit)
}
