//! Checklists: what a person must have looked at before a text goes on.

use model::{
    Act, Actor, ChecklistEntry, Clock, Code, Edition, EditionId, EventSubject, Gate, Item, Locale, Refusal,
};
use serde_json::json;
use store::checklist::{KeptEntry, Tick};
use store::{Conn, Tx};

use super::save_text::{find, writing};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// An entry as it stands for an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The entry.
    pub entry: ChecklistEntry,
    /// Who looked, and when.
    pub tick: Option<Tick>,
    /// The tick counts for the newest text.
    pub done: bool,
}

/// What is asked of an edition, in order, and what of it was done.
pub async fn lines(conn: &mut Conn, item: &Item, edition: &Edition) -> Result<Vec<Line>, FlowError> {
    let ticks = store::checklist::ticks(conn, edition.id).await?;
    let original = edition.locale == item.written_in;
    let asked = store::checklist::entries(conn)
        .await?
        .into_iter()
        .filter(|kept| kept.retired_at.is_none() && kept.entry.is_for(item.kind, item.format, original));
    Ok(asked
        .map(|kept| {
            let tick = ticks.iter().find(|t| t.entry == kept.entry.code).cloned();
            let done = tick
                .as_ref()
                .is_some_and(|t| !kept.entry.renew || Some(t.revision) == edition.latest_revision);
            Line { entry: kept.entry, tick, done }
        })
        .collect())
}

/// Refuses while an entry that holds up `gate` is open. What holds up handing in holds up publication, too.
pub(super) async fn need(
    conn: &mut Conn,
    item: &Item,
    edition: &Edition,
    gate: Gate,
    speaks: &Locale,
) -> Result<(), FlowError> {
    let holds = |line: &Line| match line.entry.gate {
        Gate::Submit => true,
        Gate::Release => gate == Gate::Release,
        Gate::Advice => false,
    };
    let open: Vec<String> = lines(conn, item, edition)
        .await?
        .iter()
        .filter(|line| !line.done && holds(line))
        .map(|line| line.entry.words_in(&[speaks, &item.written_in]).to_owned())
        .collect();
    if open.is_empty() { Ok(()) } else { Err(Refusal::Unticked(open).into()) }
}

/// Whether a person may tick for an edition: whoever works on its text in any way.
pub fn may_tick(me: &Rights, item: &Item, edition: &Edition) -> bool {
    let scope = Scope::text(&item.publisher, &edition.locale);
    [writing(item, edition), Act::Review, Act::Publish].iter().any(|act| me.may(*act, scope))
}

/// Ticks an entry for the newest text of an edition, or takes the tick back.
pub async fn tick(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    entry: &Code,
    on: bool,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    if !may_tick(me, &item, &edition) {
        return Err(Refusal::Forbidden(writing(&item, &edition)).into());
    }
    let asked = lines(tx, &item, &edition).await?.iter().any(|line| line.entry.code == *entry);
    if !asked {
        return Err(Refusal::NotFound { what: "checklist entry", key: entry.to_string() }.into());
    }
    let revision = edition.latest_revision.ok_or(Refusal::Missing("text"))?;
    if on {
        let tick = Tick { entry: entry.clone(), revision, person: me.person.id, at: clock.now() };
        store::checklist::tick(tx, id, &tick).await?;
    } else {
        store::checklist::untick(tx, id, entry).await?;
    }
    let action = if on { "tick" } else { "untick" };
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, json!({ "entry": entry }))
        .await?;
    Ok(())
}

/// Writes an entry of the checklists; a new one comes last.
pub async fn save_entry(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    entry: &ChecklistEntry,
    new: bool,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    if entry.words.values().all(|w| w.trim().is_empty()) {
        return Err(Refusal::Missing("words").into());
    }
    let all = store::checklist::entries(tx).await?;
    let stored = all.into_iter().find(|kept| kept.entry.code == entry.code);
    if new && stored.is_some() {
        return Err(Refusal::AddressTaken(entry.code.to_string()).into());
    }
    let position = match &stored {
        Some(kept) => kept.position,
        None => store::checklist::next_position(tx).await?,
    };
    let retired_at = stored.and_then(|kept| kept.retired_at);
    write(tx, me, clock, entry.clone(), position, retired_at, "change-checklist").await
}

/// Asks an entry of nobody any more, or again.
pub async fn retire_entry(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    retired: bool,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let kept = entry(tx, code).await?;
    let action = if retired { "retire-checklist" } else { "revive-checklist" };
    let at = retired.then(|| clock.now());
    write(tx, me, clock, kept.entry, kept.position, at, action).await
}

/// Moves an entry one place up or down.
pub async fn move_entry(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    up: bool,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let all = store::checklist::entries(tx).await?;
    let Some(at) = all.iter().position(|kept| kept.entry.code == *code) else {
        return Err(Refusal::NotFound { what: "checklist entry", key: code.to_string() }.into());
    };
    let other = if up { at.checked_sub(1) } else { Some(at + 1) };
    let Some(other) = other.and_then(|other| all.get(other)) else { return Ok(()) };
    let (here, other) = (all[at].clone(), other.clone());
    let swapped = KeptEntry { position: here.position, ..other.clone() };
    store::checklist::upsert_entry(tx, &swapped).await?;
    write(tx, me, clock, here.entry, other.position, here.retired_at, "change-checklist").await
}

/// The entry of a code.
pub async fn entry(conn: &mut Conn, code: &Code) -> Result<KeptEntry, FlowError> {
    let found = store::checklist::entries(conn).await?.into_iter().find(|kept| kept.entry.code == *code);
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "checklist entry", key: code.to_string() })?)
}

async fn write(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    entry: ChecklistEntry,
    position: i64,
    retired_at: Option<jiff::Timestamp>,
    action: &str,
) -> Result<(), FlowError> {
    let detail = json!(entry);
    let code = entry.code.clone();
    let kept = KeptEntry { entry, position, edited_at: Some(clock.now()), retired_at };
    store::checklist::upsert_entry(tx, &kept).await?;
    let subject = EventSubject::Checklist(code);
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}

/// Takes in the entries of a pack. What a person has changed stays as they made it; what left the pack is retired.
pub(super) async fn take_from_pack(
    tx: &mut Tx,
    clock: &dyn Clock,
    wanted: &[ChecklistEntry],
) -> Result<(), FlowError> {
    let stored = store::checklist::entries(tx).await?;
    for (position, entry) in (0_i64..).zip(wanted) {
        let old = stored.iter().find(|kept| kept.entry.code == entry.code);
        if old.is_some_and(|kept| kept.edited_at.is_some()) {
            continue;
        }
        let kept = KeptEntry { entry: entry.clone(), position, edited_at: None, retired_at: None };
        store::checklist::upsert_entry(tx, &kept).await?;
    }
    for kept in stored {
        let left = kept.edited_at.is_none() && !wanted.iter().any(|e| e.code == kept.entry.code);
        if left && kept.retired_at.is_none() {
            let retired_at = Some(clock.now());
            store::checklist::upsert_entry(tx, &KeptEntry { retired_at, ..kept }).await?;
        }
    }
    Ok(())
}
