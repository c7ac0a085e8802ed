//! A programme is set up or changed.

use model::programme::Programme;
use model::{Act, Actor, Clock, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::rules::{address, in_library, named, need_keep, ordered, organisation, wrong};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Writes a programme. A new one is set up by whoever oversees the whole country.
pub async fn save_programme(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    programme: &Programme,
    new: bool,
) -> Result<(), FlowError> {
    let all = store::programme::programmes(tx).await?;
    let place = all.iter().position(|p| p.code == programme.code);
    let before = place.and_then(|at| all.get(at));
    match before {
        Some(before) => need_keep(me, before, None)?,
        None => me.need(Act::Oversee, Scope::COUNTRY)?,
    }
    match (new, before) {
        (true, Some(_)) => return Err(Refusal::AddressTaken(programme.code.to_string()).into()),
        (false, None) => {
            return Err(Refusal::NotFound { what: "programme", key: programme.code.to_string() }.into());
        }
        (true, None) => address(&programme.code)?,
        (false, Some(before)) => {
            // Whoever gives a programme away must oversee whom they give it to.
            if before.lead != programme.lead {
                need_keep(me, programme, None)?;
            }
            if before.currency != programme.currency
                && !store::programme::plans(tx, &programme.code).await?.is_empty()
            {
                return Err(wrong("currency", "duty-currency-used"));
            }
        }
    }
    named(&programme.titles)?;
    ordered(Some(programme.from), programme.to)?;
    let currency = programme.currency.as_str();
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(wrong("currency", "duty-currency"));
    }
    if programme.horizons.iter().any(|h| h.years < 1 || h.on <= programme.from) {
        return Err(wrong("horizons", "duty-dates"));
    }
    in_library(tx, std::slice::from_ref(&programme.basis)).await?;
    organisation(&store::nation::organisations(tx).await?, &programme.lead)?;
    if before == Some(programme) {
        return Ok(());
    }
    let position = i64::try_from(place.unwrap_or(all.len())).unwrap_or(i64::MAX);
    store::programme::upsert_programme(tx, programme, position, Some(clock.now())).await?;
    let (actor, subject) = (Actor::person(me.person.id), EventSubject::Programme(programme.code.clone()));
    let detail = json!({ "before": before });
    trust::record(tx, clock, &actor, "save-programme", subject, detail).await?;
    Ok(())
}
