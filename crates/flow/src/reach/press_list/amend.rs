//! What is known of a newsroom is put right in its place.

use model::press::PressGone;
use model::{Actor, Clock, Code, Locale, PressContactId};
use serde_json::json;
use store::Tx;
use store::press_list::PressContact;

use super::change::{may_come_back, open_list, record};
use super::table::check;
use super::{hash, on_list, open, seal};
use crate::reach::rules::wrong;
use crate::trust::Rights;
use crate::{FlowError, Vault};

/// Changes a newsroom as it was typed (newsroom, person, address, language, note). With another address it stays the same
/// newsroom: what waits for the old one goes to the new, and what it has had it has had. The old one counts as gone.
#[expect(clippy::too_many_arguments, reason = "who, where, and what was typed")]
pub async fn change_contact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    site: &[Locale],
    code: &Code,
    id: PressContactId,
    typed: [&str; 5],
    again: bool,
) -> Result<(), FlowError> {
    open_list(tx, me, code).await?;
    let old = on_list(tx, code, id).await?;
    let before = open(vault, &old)?;
    let new = check(typed, site).map_err(|(field, reason, _)| wrong(field, reason))?;
    let (details, now) = (&new.details, clock.now());
    // Which fields, and not what stands in them.
    let mut changed = Vec::new();
    for (field, differs) in [
        ("newsroom", before.newsroom != details.newsroom),
        ("person", before.person != details.person),
        ("email", before.address != details.address),
        ("language", old.locale != new.locale),
        ("note", before.note != details.note),
    ] {
        if differs {
            changed.push(field);
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    let address_hash = hash(vault, &details.address);
    let moved = address_hash != old.address_hash;
    if moved {
        let there = store::press_list::contacts(tx, code).await?;
        if there.iter().any(|c| c.address_hash == address_hash) {
            return Err(wrong("email", "press-problem-there"));
        }
        may_come_back(tx, code, &address_hash, again).await?;
    }
    let row = PressContact {
        sealed: seal(vault, details)?,
        address_hash: address_hash.clone(),
        locale: new.locale.clone(),
        ..old.clone()
    };
    store::press_list::change_contact(tx, &row).await?;
    if moved {
        let name = if details.person.is_empty() { &details.newsroom } else { &details.person };
        let hashes = (old.address_hash.as_str(), address_hash.as_str());
        let whom = (details.address.as_str(), name.as_str());
        store::press_list::move_letters(tx, code, hashes, whom).await?;
        store::press_list::keep_gone(tx, code, &old.address_hash, PressGone::TakenOff, now).await?;
        // What was said about the old address says nothing about this one.
        store::press_list::trust(tx, id, now).await?;
    }
    let actor = Actor::person(me.person.id);
    record(tx, &actor, clock, code, "press-change", json!({ "fields": changed })).await
}

/// An address that was refused is written to again: whoever keeps the list has looked into it.
pub async fn trust_contact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    id: PressContactId,
) -> Result<(), FlowError> {
    open_list(tx, me, code).await?;
    if on_list(tx, code, id).await?.refused_at.is_none() {
        return Ok(());
    }
    store::press_list::trust(tx, id, clock.now()).await?;
    record(tx, &Actor::person(me.person.id), clock, code, "press-trust", json!({})).await
}
