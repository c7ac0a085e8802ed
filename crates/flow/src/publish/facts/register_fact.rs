//! A new fact enters the registry.

use std::collections::BTreeMap;

use model::{Act, Actor, Clock, Code, EventSubject, Fact, Locale, Refusal};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use crate::publish::house::keep_names;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Registers a fact under the names readers of each locale see. It needs one in the home locale.
pub async fn register_fact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    fact: &Fact,
    names: &BTreeMap<Locale, String>,
    home: &Locale,
) -> Result<(), FlowError> {
    me.need(Act::ChangeFact, Scope::COUNTRY)?;
    if store::nation::find_fact(tx, &fact.code).await?.is_some() {
        return Err(Refusal::AddressTaken(fact.code.to_string()).into());
    }
    if names.get(home).is_none_or(|name| name.trim().is_empty()) {
        return Err(Refusal::Missing("name").into());
    }
    store::nation::upsert_fact(tx, fact).await?;
    kept::keep(tx, Noun::Fact, fact.code.as_str(), clock.now()).await?;
    keep_names(tx, clock, "fact", fact.code.as_str(), names).await?;
    let detail = json!({ "to": fact.value.as_str(), "unit": fact.unit, "source": fact.source });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "register-fact", EventSubject::Fact(fact.code.clone()), detail).await?;
    Ok(())
}

/// Names a fact anew in some locales.
pub async fn name_fact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    names: &BTreeMap<Locale, String>,
    home: &Locale,
) -> Result<(), FlowError> {
    me.need(Act::ChangeFact, Scope::COUNTRY)?;
    if names.get(home).is_some_and(|name| name.trim().is_empty()) {
        return Err(Refusal::Missing("name").into());
    }
    let locales = keep_names(tx, clock, "fact", code.as_str(), names).await?;
    if locales.is_empty() {
        return Ok(());
    }
    let actor = Actor::person(me.person.id);
    let detail = json!({ "locales": locales });
    trust::record(tx, clock, &actor, "name-fact", EventSubject::Fact(code.clone()), detail).await?;
    Ok(())
}
