//! Changing a fact: every page that cites it says the new figure.

use model::{Actor, Clock, EventSubject, Fact};
use serde_json::json;
use store::Tx;
use store::nation::kept::Noun;

use crate::{FlowError, trust};

/// Stores a fact's new state. Does nothing, and records nothing, when nothing changed.
pub async fn change_fact(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    fact: &Fact,
) -> Result<bool, FlowError> {
    let before = store::nation::find_fact(tx, &fact.code).await?;
    if !store::nation::upsert_fact(tx, fact).await?.is_change() {
        return Ok(false);
    }
    store::nation::kept::keep(tx, Noun::Fact, fact.code.as_str(), clock.now()).await?;
    let detail = json!({
        "from": before.map(|f| f.value.to_string()),
        "to": fact.value.as_str(),
        "source": fact.source,
    });
    trust::record(tx, clock, actor, "change-fact", EventSubject::Fact(fact.code.clone()), detail).await?;
    Ok(true)
}
