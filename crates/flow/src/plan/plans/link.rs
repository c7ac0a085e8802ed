//! What an activity produced: an item, an edition, a data flow, a dispatch, an event, a contest, something else elsewhere.

use model::programme::{Output, OutputKind, Plan};
use model::{
    Act, ActivityId, Actor, Clock, Code, DispatchId, EditionState, EventSubject, Item, Locale, Refusal,
};
use serde_json::json;
use store::{Conn, Tx};
use url::Url;

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Letters of a title and of an address.
const TITLE: usize = 300;
const ADDRESS: usize = 1000;

/// What somebody points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pointed {
    /// An item by its code.
    Item(Code),
    /// An item in one language.
    Edition(Code, Locale),
    /// A flow of data by its code.
    Flow(Code),
    /// A message that was sent through a channel.
    Dispatch(DispatchId),
    /// An event at an address elsewhere.
    Event(String),
    /// A contest at an address elsewhere.
    Contest(String),
    /// An address elsewhere.
    Link(String),
}

/// The plan of an activity. Only what was approved once can have produced something.
async fn plan_of(conn: &mut Conn, key: ActivityId) -> Result<Plan, FlowError> {
    let missing = || Refusal::NotFound { what: "activity", key: key.to_string() };
    let versions = store::programme::activity_versions(conn, key).await?;
    let first = versions.first().ok_or_else(missing)?;
    let plan = store::programme::find_plan(conn, first.plan).await?.ok_or_else(missing)?;
    if plan.approved.is_some_and(|held| first.version <= held) {
        Ok(plan)
    } else {
        Err(Refusal::Invalid { field: "output", reason: "plans-link-early" }.into())
    }
}

/// Links something to the activity that produced it; linked again, it gets the new title.
pub async fn link_output(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    key: ActivityId,
    pointed: &Pointed,
    title: &str,
) -> Result<(), FlowError> {
    let plan = plan_of(tx, key).await?;
    me.need(Act::Plan, Scope::of(&plan.organisation))?;
    let (kind, reference, locale, title) = match pointed {
        Pointed::Item(code) => {
            seen_item(tx, me, code).await?;
            (OutputKind::Item, code.to_string(), None, String::new())
        }
        Pointed::Edition(code, locale) => {
            let item = seen_item(tx, me, code).await?;
            if store::edition::edition_of(tx, item.id, locale).await?.is_none() {
                return Err(unknown(&format!("{code}/{locale}")).into());
            }
            (OutputKind::Edition, code.to_string(), Some(locale.clone()), String::new())
        }
        Pointed::Flow(code) => {
            if !store::data::flows(tx).await?.iter().any(|flow| flow.code == *code) {
                return Err(unknown(code.as_str()).into());
            }
            (OutputKind::Flow, code.to_string(), None, String::new())
        }
        Pointed::Dispatch(id) => {
            seen_dispatch(tx, me, *id).await?;
            (OutputKind::Dispatch, id.to_string(), None, String::new())
        }
        Pointed::Event(address) | Pointed::Contest(address) | Pointed::Link(address) => {
            let wrong = || Refusal::Invalid { field: "output", reason: "address-wrong" };
            let url = Url::parse(address).map_err(|_| wrong())?;
            if !matches!(url.scheme(), "http" | "https") || address.len() > ADDRESS {
                return Err(wrong().into());
            }
            let title = title.trim();
            if title.is_empty() {
                return Err(Refusal::Missing("title").into());
            }
            let kind = match pointed {
                Pointed::Event(_) => OutputKind::Event,
                Pointed::Contest(_) => OutputKind::Contest,
                _ => OutputKind::Link,
            };
            (kind, url.to_string(), None, title.chars().take(TITLE).collect())
        }
    };
    let output = Output { activity: key, kind, reference, locale, title, by: me.person.id, at: clock.now() };
    store::programme::add_output(tx, &output).await?;
    record(tx, me, clock, "link-output", &plan, &output).await
}

/// Takes a link away; what it pointed at stays where it is.
pub async fn unlink_output(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    key: ActivityId,
    (kind, reference, locale): (OutputKind, &str, Option<&Locale>),
) -> Result<(), FlowError> {
    let plan = plan_of(tx, key).await?;
    me.need(Act::Plan, Scope::of(&plan.organisation))?;
    if !store::programme::remove_output(tx, key, kind, reference, locale).await? {
        return Err(unknown(reference).into());
    }
    let output = Output {
        activity: key,
        kind,
        reference: reference.to_owned(),
        locale: locale.cloned(),
        title: String::new(),
        by: me.person.id,
        at: clock.now(),
    };
    record(tx, me, clock, "unlink-output", &plan, &output).await
}

fn unknown(key: &str) -> Refusal {
    Refusal::NotFound { what: "output", key: key.to_owned() }
}

/// An item that readers see or the person may: of others' drafts nothing is told, not even that they exist.
async fn seen_item(conn: &mut Conn, me: &Rights, code: &Code) -> Result<Item, FlowError> {
    let item = store::item::find_item(conn, code).await?.ok_or_else(|| unknown(code.as_str()))?;
    if me.may(Act::See, Scope::of(&item.publisher)) {
        return Ok(item);
    }
    let editions = store::edition::editions_of(conn, item.id).await?;
    if editions.iter().any(|e| e.state == EditionState::Published) {
        Ok(item)
    } else {
        Err(unknown(code.as_str()).into())
    }
}

/// A dispatch that went out, and that the person may look at: what is still being composed has produced nothing.
async fn seen_dispatch(conn: &mut Conn, me: &Rights, id: DispatchId) -> Result<(), FlowError> {
    let missing = || unknown(&id.to_string());
    let found = store::reach::find_listed(conn, id).await?.ok_or_else(missing)?;
    let of = |organisation| me.may(Act::See, Scope::of(organisation));
    if !of(&found.publisher) && !of(&found.channel_organisation) {
        return Err(missing().into());
    }
    if found.dispatch.state.is_out() {
        Ok(())
    } else {
        Err(Refusal::Invalid { field: "output", reason: "plans-output-not-sent" }.into())
    }
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    action: &'static str,
    plan: &Plan,
    output: &Output,
) -> Result<(), FlowError> {
    let detail = json!({
        "plan": plan.id, "programme": plan.programme, "year": plan.year, "activity": output.activity,
        "kind": output.kind, "reference": output.reference, "locale": output.locale,
    });
    let subject = EventSubject::Programme(plan.organisation.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
