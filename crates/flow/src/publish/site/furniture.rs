//! Home page, navigation and languages of the portal.

use model::{Act, Actor, Clock, Code, EventSubject, HomeLead, Locale, Refusal, Site};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Parts of the main navigation, in the order they have when nobody says otherwise.
pub const NAVIGATION: &[&str] =
    &["stories", "places", "facts", "guides", "abroad", "documents", "data", "rankings"];

/// So many of them stand there where nobody chose.
pub const USUAL_NAVIGATION: usize = 6;

async fn change(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    parts: &[&str],
    subject: &str,
    edit: impl FnOnce(&mut Site) -> serde_json::Value,
) -> Result<(), FlowError> {
    me.need(Act::ManageSite, Scope::COUNTRY)?;
    let mut site =
        store::nation::find_site(tx).await?.ok_or(Refusal::NotFound { what: "site", key: String::new() })?;
    let detail = edit(&mut site);
    if !store::nation::save_site(tx, &site).await?.is_change() {
        return Ok(());
    }
    for part in parts {
        kept::keep(tx, Noun::Site, part, clock.now()).await?;
    }
    let Ok(subject) = Code::new(subject) else { return Ok(()) };
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "change-site", EventSubject::Site(subject), detail).await?;
    Ok(())
}

/// Says what leads the home page, and which facts stand on it.
pub async fn set_home(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    leads: Vec<HomeLead>,
    facts: Vec<Code>,
) -> Result<(), FlowError> {
    for lead in &leads {
        if store::item::find_item(tx, &lead.item).await?.is_none() {
            return Err(Refusal::NotFound { what: "lead", key: lead.item.to_string() }.into());
        }
        if lead.from.zip(lead.to).is_some_and(|(from, to)| to < from) {
            return Err(Refusal::Invalid { field: "to", reason: "days-order" }.into());
        }
    }
    for fact in &facts {
        if store::nation::find_fact(tx, fact).await?.is_none() {
            return Err(Refusal::NotFound { what: "proof", key: fact.to_string() }.into());
        }
    }
    let detail = json!({ "leads": leads, "facts": facts });
    change(tx, me, clock, &["leads", "home-facts"], "home", |site| {
        site.leads = leads;
        site.home_facts = facts;
        detail
    })
    .await
}

/// Says which parts the main navigation has, in which order.
pub async fn set_navigation(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    parts: Vec<String>,
) -> Result<(), FlowError> {
    if parts.is_empty() || parts.iter().any(|p| !NAVIGATION.contains(&p.as_str())) {
        return Err(Refusal::Missing("navigation").into());
    }
    let detail = json!({ "parts": parts });
    change(tx, me, clock, &["navigation"], "navigation", |site| {
        site.navigation = parts;
        detail
    })
    .await
}

/// Says which of the portal's languages readers are offered, in which order. The home language always is.
pub async fn set_locales(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    on: Vec<Locale>,
) -> Result<(), FlowError> {
    let site = store::nation::find_site(tx).await?;
    let site = site.ok_or(Refusal::NotFound { what: "site", key: String::new() })?;
    if !on.contains(&site.home_locale) {
        return Err(Refusal::Invalid { field: "locale", reason: "locale-home" }.into());
    }
    let all: Vec<Locale> = site.locales.iter().chain(&site.locales_off).cloned().collect();
    if let Some(unknown) = on.iter().find(|l| !all.contains(l)) {
        return Err(Refusal::NotFound { what: "locale", key: unknown.to_string() }.into());
    }
    let off: Vec<Locale> = all.into_iter().filter(|l| !on.contains(l)).collect();
    let detail = json!({ "on": on, "off": off });
    change(tx, me, clock, &["locales"], "locales", |site| {
        site.locales = on;
        site.locales_off = off;
        detail
    })
    .await
}
