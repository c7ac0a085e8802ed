//! Press kits as JSON: those that readers may have, and each with its texts, pictures, facts and offices.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use flow::reach::kits::gather;
use render::View;
use serde::Deserialize;
use serde_json::{Value, json};
use store::press_kit::KeptKit;

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::press::{find, largest, locales, public};
use crate::pages::programme::today;
use crate::pages::programme::words::spoken;

/// Query of one kit. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KitQuery {
    locale: Option<String>,
}

fn head(v: &View<'_>, kept: &KeptKit) -> Value {
    let kit = &kept.kit;
    let path = format!("/press/{}", kit.code);
    json!({
        "code": kit.code,
        "name": spoken(v, &kit.titles).text,
        "about": spoken(v, &kit.introductions).text,
        "organisation": kit.organisation,
        "languages": locales(v, kept),
        "licence": kit.licence,
        "published": kept.published_at,
        "updated": kept.changed_at,
        "url": v.absolute(&v.href(&path)),
        "bundle": v.absolute(&v.href(&format!("{path}/kit.zip"))),
        "self": v.absolute(&format!("/api/v1/press-kits/{}", kit.code)),
    })
}

/// `GET /api/v1/press-kits`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let (all, held) = public(&mut app.store.read().await?, &app).await?;
    let items: Vec<Value> = asked.cut(&all).map(|kept| head(&v, kept)).collect();
    let answer = asked.answer("press-kits", all.len(), items, vec![Tag::Kits])?;
    // An embargo ends without an event.
    Ok(if held { answer.never() } else { answer })
}

/// `GET /api/v1/press-kits/{code}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    query: Result<Query<KitQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let mut conn = app.store.read().await?;
    let kept = find(&mut conn, &app, &v, &code).await?;
    let spoken_in = locales(&v, &kept);
    let gathered = gather(&mut conn, &kept.kit, &spoken_in, app.clock.now(), today(&app, &v)).await?;
    drop(conn);
    let mut value = head(&v, &kept);
    value["texts"] = gathered
        .parts
        .iter()
        .flat_map(|part| &part.editions)
        .map(|e| {
            json!({
                "item": e.item.code,
                "locale": e.edition.locale,
                "title": e.revision.title,
                "publisher": e.item.publisher,
                "url": v.absolute(&format!("/{}/stories/{}", e.edition.locale, e.edition.slug)),
            })
        })
        .collect();
    value["pictures"] = gathered
        .pictures
        .iter()
        .map(|held| {
            let file = largest(held);
            json!({
                "code": held.media.code,
                "credit": held.media.credit,
                "licence": held.media.licence,
                "source": held.media.source_url,
                "captions": held.picture.captions,
                "alternatives": held.alts,
                "width": file.map(|f| f.width),
                "height": file.map(|f| f.height),
                "sha256": file.map(|f| f.sha256.as_str()),
                "url": file.map(|f| v.absolute(&format!("/media/{}.{}", f.sha256, f.format.as_str()))),
            })
        })
        .collect();
    let facts = kept.kit.facts.iter().filter_map(|code| v.country.fact(code.as_str()));
    value["facts"] = facts
        .filter(|fact| fact.retired_on.is_none())
        .map(|fact| {
            json!({
                "code": fact.code,
                "name": v.name("fact", fact.code.as_str()),
                "value": fact.value,
                "unit": fact.unit,
                "period": fact.period,
                "source": fact.source,
                "source_url": fact.source_url,
                "url": v.absolute(&v.href(&format!("/facts/{}", fact.code))),
            })
        })
        .collect();
    value["contacts"] = kept
        .kit
        .contacts
        .iter()
        .map(|c| {
            json!({
                "role": c.role, "organisation": c.organisation, "telephone": c.telephone, "email": c.email, "web": c.web,
                "languages": c.languages, "source": c.source,
            })
        })
        .collect();
    let mut tags = vec![Tag::Kits];
    tags.extend(kept.kit.items.iter().map(|code| Tag::Item(code.to_string())));
    tags.extend(kept.kit.facts.iter().map(|code| Tag::Fact(code.to_string())));
    answer(&value, tags)
}
