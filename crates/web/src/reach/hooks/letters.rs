//! Whoever keeps an endpoint is written to when it is told nothing any more.

use std::collections::HashMap;
use std::sync::Arc;

use flow::FlowError;
use flow::mail::{Mail, queue};
use flow::reach::hooks::{FAILED, GONE};
use flow::trust::{Rights, Scope};
use model::{Act, Code, Event, EventSubject, Grant, Person, PersonId};
use render::mail::hook_stopped;
use serde_json::Value;
use store::Tx;

use crate::app::App;
use crate::mail::write;

/// Queues a letter to each of them, once.
pub(super) async fn tell(tx: &mut Tx, app: &App, event: &Event) -> Result<(), FlowError> {
    let EventSubject::Hook(id) = &event.subject else { return Ok(()) };
    let gone = event.action == GONE;
    if app.mail().is_none() || !(gone || event.action == FAILED) {
        return Ok(());
    }
    let Some(endpoint) = store::hook::find_endpoint(tx, *id).await? else { return Ok(()) };
    let said = event.detail.get("said").and_then(Value::as_str).unwrap_or_default();
    let shown = app.shown();
    for person in keepers(tx, app, &endpoint.organisation, endpoint.made_by).await? {
        let address = format!("{}/desk/hooks/{id}", shown.country.base_url);
        let words = write(&shown, &person.locale, |v| {
            hook_stopped(v, &person.name, &endpoint.name, gone, said, address)
        });
        match words {
            Ok((words, locale)) => {
                let key = format!("hook:{}:{}", event.id, person.id);
                let mail = Mail { locale, ..Mail::to(&person, key, words) };
                queue(tx, app.clock.as_ref(), mail).await?;
            }
            Err(e) => tracing::error!("a letter to {}: {e}", person.id),
        }
    }
    Ok(())
}

/// Who registered it, if they may still keep it; otherwise everybody who may.
async fn keepers(
    tx: &mut Tx,
    app: &App,
    organisation: &Code,
    made_by: PersonId,
) -> Result<Vec<Person>, FlowError> {
    let mut grants: HashMap<PersonId, Vec<Grant>> = HashMap::new();
    for grant in store::person::all_grants(tx).await? {
        grants.entry(grant.person).or_default().push(grant);
    }
    let tree = Arc::clone(&app.shown().tree);
    let mut may = Vec::new();
    for person in store::person::people(tx).await? {
        let own = grants.remove(&person.id).unwrap_or_default();
        let rights = Rights::new(person.clone(), own, Arc::clone(&tree));
        if rights.may(Act::ManageSite, Scope::of(organisation)) {
            may.push(person);
        }
    }
    if let Some(at) = may.iter().position(|p| p.id == made_by) {
        return Ok(vec![may.swap_remove(at)]);
    }
    Ok(may)
}
