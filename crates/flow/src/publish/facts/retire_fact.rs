//! A fact is kept up no longer: offered for no new text, it stays as it is where it is cited.

use jiff::civil::Date;
use model::{Act, Actor, Clock, Code, EventSubject, Fact, Refusal};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Retires a fact, with a reason.
pub async fn retire_fact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    today: Date,
    reason: &str,
) -> Result<(), FlowError> {
    if reason.trim().is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    set(tx, me, clock, code, Some(today), ("retire-fact", reason)).await
}

/// Takes a retired fact up again.
pub async fn restore_fact(tx: &mut Tx, me: &Rights, clock: &dyn Clock, code: &Code) -> Result<(), FlowError> {
    set(tx, me, clock, code, None, ("restore-fact", "")).await
}

async fn set(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    retired_on: Option<Date>,
    (action, reason): (&str, &str),
) -> Result<(), FlowError> {
    me.need(Act::ChangeFact, Scope::COUNTRY)?;
    let fact = store::nation::find_fact(tx, code)
        .await?
        .ok_or(Refusal::NotFound { what: "fact", key: code.to_string() })?;
    store::nation::upsert_fact(tx, &Fact { retired_on, ..fact }).await?;
    kept::keep(tx, Noun::Fact, code.as_str(), clock.now()).await?;
    let detail = json!({ "reason": reason.trim() });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, action, EventSubject::Fact(code.clone()), detail).await?;
    Ok(())
}
