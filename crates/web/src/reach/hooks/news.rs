//! What of the log is told to programs of others: only what readers can see.

use flow::FlowError;
use flow::reach::hooks::{Said, say};
use model::{Code, EditionState, Event, EventSubject, HookEvent, InformationKind, Locale, RevisionId};
use render::View;
use serde_json::{Value, json};
use store::Tx;

use crate::app::{App, Shown};

/// Queues what an event has to say, once.
pub(super) async fn tell(tx: &mut Tx, app: &App, event: &Event) -> Result<(), FlowError> {
    let shown = app.shown();
    let said = match &event.subject {
        EventSubject::Edition { item, locale } => of_edition(tx, &shown, event, item, locale).await?,
        EventSubject::Fact(code) if event.action == "change-fact" => of_fact(&shown, event, code),
        EventSubject::Data(code) if event.action == "publish-data" => {
            of_data(tx, app, &shown, event, code).await
        }
        _ => Vec::new(),
    };
    for one in said {
        say(tx, app.clock.as_ref(), one).await?;
    }
    Ok(())
}

fn said(event: &Event, what: HookEvent, locale: Option<&Locale>, data: Value) -> Said {
    Said {
        key: format!("event:{}:{what}", event.id),
        event: what,
        at: event.at,
        locale: locale.cloned(),
        organisation: None,
        data,
    }
}

async fn of_edition(
    tx: &mut Tx,
    shown: &Shown,
    event: &Event,
    item: &Code,
    locale: &Locale,
) -> Result<Vec<Said>, FlowError> {
    let what = match event.action.as_str() {
        "publish" => HookEvent::EditionPublished,
        "correct" => HookEvent::EditionCorrected,
        "withdraw" => HookEvent::EditionWithdrawn,
        _ => return Ok(Vec::new()),
    };
    let Some(item) = store::item::find_item(tx, item).await? else { return Ok(Vec::new()) };
    let Some(edition) = store::edition::edition_of(tx, item.id, locale).await? else { return Ok(Vec::new()) };
    if what != HookEvent::EditionWithdrawn && edition.state != EditionState::Published {
        // It was withdrawn meanwhile, which is said by itself.
        return Ok(Vec::new());
    }
    let base = &shown.country.base_url;
    let mut data = json!({
        "code": item.code, "locale": locale, "kind": item.kind, "publisher": item.publisher,
        "address": format!("{base}/{locale}/stories/{}", edition.slug),
        "api": format!("{base}/api/v1/editions/{locale}/{}", item.code),
        "what": event.action,
    });
    if let Some(fields) = data.as_object_mut() {
        if what == HookEvent::EditionWithdrawn {
            // Nothing of the text is said again.
            fields.insert("reason".into(), event.detail.get("reason").cloned().unwrap_or(Value::Null));
        } else {
            fields.insert("title".into(), json!(title(tx, edition.published_revision).await?));
        }
        if what == HookEvent::EditionCorrected {
            fields.insert("note".into(), event.detail.get("note").cloned().unwrap_or(Value::Null));
        }
    }
    let mut all = Vec::new();
    if what == HookEvent::EditionPublished && item.kind == InformationKind::Clarification {
        all.push(said(event, HookEvent::ClarificationPublished, Some(locale), data.clone()));
    }
    all.push(said(event, what, Some(locale), data));
    Ok(all)
}

async fn title(tx: &mut Tx, revision: Option<RevisionId>) -> Result<Option<String>, FlowError> {
    let Some(id) = revision else { return Ok(None) };
    Ok(store::revision::find_revision(tx, id).await?.map(|text| text.title))
}

/// What has no language of its own is named in the country's.
fn at_home(shown: &Shown) -> Option<(&Locale, View<'_>)> {
    let home = shown.country.home()?;
    Some((&home.locale, View::new(&shown.country, home)))
}

fn of_fact(shown: &Shown, event: &Event, code: &Code) -> Vec<Said> {
    let Some((locale, v)) = at_home(shown) else { return Vec::new() };
    let base = &shown.country.base_url;
    let data = json!({
        "code": code, "locale": locale, "title": v.name("fact", code.as_str()),
        "address": format!("{base}/{locale}/facts/{code}"),
        "api": format!("{base}/api/v1/facts/{code}"),
        "what": event.action,
    });
    vec![said(event, HookEvent::FactChanged, None, data)]
}

async fn of_data(tx: &mut Tx, app: &App, shown: &Shown, event: &Event, code: &Code) -> Vec<Said> {
    // Named as its structure names it.
    let catalogue = app.figures.catalogue(tx).await.ok();
    let Some((locale, v)) = at_home(shown) else { return Vec::new() };
    let flow = catalogue.as_ref().and_then(|all| all.flow(code));
    let named = flow.and_then(|flow| flow.table().names.best(&[locale.as_str(), "en"]));
    let title = v.find_name("flow", code.as_str()).or(named).unwrap_or(code.as_str());
    let base = &shown.country.base_url;
    let data = json!({
        "code": code, "locale": locale, "title": title,
        "address": format!("{base}/{locale}/data/{code}"),
        "vintage": event.detail.get("vintage"),
        "what": event.action,
    });
    vec![said(event, HookEvent::VintagePublished, None, data)]
}
