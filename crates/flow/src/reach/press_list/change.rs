//! A list is changed by whoever keeps it.

use std::collections::{BTreeMap, BTreeSet};

use model::press::PressGone;
use model::{Actor, Clock, Code, EventSubject, Locale, PressContactId};
use serde_json::json;
use store::Tx;
use store::press_list::PressContact;

use super::table::{COLUMNS, RowProblem, check};
use super::{CONTACTS_MAX, NewContact, contacts, hash, list, on_list, read, seal};
use crate::reach::rules::wrong;
use crate::trust::Rights;
use crate::{FlowError, Vault, trust};

/// Why letters that wait are not sent any more.
const OFF: &str = "the address is no longer on the press list";

/// Puts a newsroom on a list, as it was typed (newsroom, person, address, language, note). An address that was on it before is
/// put there only if its owner has asked for it `again`.
#[expect(clippy::too_many_arguments, reason = "who, where, and what was typed")]
pub async fn add_contact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    site: &[Locale],
    code: &Code,
    typed: [&str; 5],
    again: bool,
) -> Result<(), FlowError> {
    open_list(tx, me, code).await?;
    let new = check(typed, site).map_err(|(field, reason, _)| wrong(field, reason))?;
    let there = store::press_list::contacts(tx, code).await?;
    let hash = hash(vault, &new.details.address);
    if there.iter().any(|c| c.address_hash == hash) {
        return Err(wrong("email", "press-problem-there"));
    }
    if there.len() >= CONTACTS_MAX {
        return Err(wrong("newsroom", "press-problem-many"));
    }
    may_come_back(tx, code, &hash, again).await?;
    insert(tx, me, clock, vault, code, &new, hash).await?;
    // That somebody was put on the list, and not who.
    record(tx, &Actor::person(me.person.id), clock, code, "press-add", json!({ "language": new.locale }))
        .await
}

/// Puts the newsrooms of a table on a list, all or none; answers with how many, or with what is wrong line by line.
pub async fn load(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    site: &[Locale],
    code: &Code,
    text: &str,
) -> Result<Result<usize, Vec<RowProblem>>, FlowError> {
    open_list(tx, me, code).await?;
    let rows = match read(text, site) {
        Ok(rows) => rows,
        Err(problems) => return Ok(Err(problems)),
    };
    let there: BTreeSet<String> =
        store::press_list::contacts(tx, code).await?.into_iter().map(|c| c.address_hash).collect();
    let gone = store::press_list::gone(tx, code).await?;
    let hashed: Vec<(u64, NewContact, String)> = rows
        .into_iter()
        .map(|(line, new)| {
            let hash = hash(vault, &new.details.address);
            (line, new, hash)
        })
        .collect();
    let mut problems = Vec::new();
    for (line, new, hash) in &hashed {
        let key = match (there.contains(hash), gone.contains_key(hash)) {
            (true, _) => "press-problem-there",
            (false, true) => "press-problem-gone",
            (false, false) => continue,
        };
        problems.push(RowProblem::new(*line, key, &new.details.address));
    }
    if problems.is_empty() && there.len() + hashed.len() > CONTACTS_MAX {
        problems.push(RowProblem::new(0, "press-problem-many", ""));
    }
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let count = hashed.len();
    for (_, new, hash) in hashed {
        insert(tx, me, clock, vault, code, &new, hash).await?;
    }
    record(tx, &Actor::person(me.person.id), clock, code, "press-load", json!({ "contacts": count })).await?;
    Ok(Ok(count))
}

/// An address that left is put on the list only if its owner asked for it.
pub(super) async fn may_come_back(
    tx: &mut Tx,
    code: &Code,
    hash: &str,
    again: bool,
) -> Result<(), FlowError> {
    if store::press_list::gone(tx, code).await?.contains_key(hash) {
        if !again {
            return Err(wrong("email", "press-problem-gone"));
        }
        store::press_list::forget_gone(tx, code, hash).await?;
    }
    Ok(())
}

/// The list, while its channel is open.
pub(super) async fn open_list(tx: &mut Tx, me: &Rights, code: &Code) -> Result<(), FlowError> {
    match list(tx, me, code).await?.closed_at {
        None => Ok(()),
        Some(_) => Err(wrong("channel", "reach-held-closed")),
    }
}

async fn insert(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    code: &Code,
    new: &NewContact,
    address_hash: String,
) -> Result<(), FlowError> {
    let now = clock.now();
    let row = PressContact {
        id: PressContactId::new(now),
        channel: code.clone(),
        sealed: seal(vault, &new.details)?,
        address_hash,
        locale: new.locale.clone(),
        added_by: me.person.id,
        added_at: now,
        refused_at: None,
    };
    Ok(store::press_list::insert_contact(tx, &row).await?)
}

/// Takes a newsroom off a list: its letters that wait are called off, and only the hash of its address is left.
pub async fn take_off(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    id: PressContactId,
) -> Result<(), FlowError> {
    list(tx, me, code).await?;
    let found = on_list(tx, code, id).await?;
    end(tx, clock, &found, PressGone::TakenOff, &Actor::person(me.person.id), "press-remove").await
}

/// Ends it for a contact.
pub(super) async fn end(
    tx: &mut Tx,
    clock: &dyn Clock,
    contact: &PressContact,
    why: PressGone,
    actor: &Actor,
    action: &str,
) -> Result<(), FlowError> {
    let now = clock.now();
    if store::press_list::remove_contact(tx, contact, why, now).await? {
        store::press_list::call_off(tx, &contact.channel, &contact.address_hash, now, OFF).await?;
        store::press_list::erase_gone(tx, now).await?;
        record(tx, actor, clock, &contact.channel, action, json!({})).await?;
    }
    Ok(())
}

/// The list as a table that can be loaded again. That it was taken out of the house is written down.
pub async fn export(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    vault: &Vault,
    code: &Code,
) -> Result<Vec<u8>, FlowError> {
    let all = contacts(tx, me, vault, code).await?;
    let failed = |e: csv::Error| FlowError::Letter(e.to_string());
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(COLUMNS).map_err(failed)?;
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for c in &all {
        let d = &c.details;
        let row: [&str; 5] = [&d.newsroom, &d.person, &d.address, c.locale.as_str(), &d.note];
        out.write_record(row).map_err(failed)?;
        *languages.entry(c.locale.as_str()).or_default() += 1;
    }
    let detail = json!({ "contacts": all.len(), "languages": languages });
    record(tx, &Actor::person(me.person.id), clock, code, "press-export", detail).await?;
    out.into_inner().map_err(|e| FlowError::Letter(e.to_string()))
}

pub(super) async fn record(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    code: &Code,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    Ok(trust::record(tx, clock, actor, action, EventSubject::Channel(code.clone()), detail).await?)
}
