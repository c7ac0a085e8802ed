//! The read-only interface: editions, facts, territories, organisations, documents, as JSON.

use std::collections::HashSet;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use model::{Code, Format, InformationKind, Lineage, Locale, RevisionId};
use serde::Deserialize;
use serde_json::{Value, json};
use store::listing::{Cursor, Listing};
use store::published::PublishedEdition;

use super::paging::{Asked, limit, next_after};
use crate::answer::{Answer, Answered};
use crate::app::{App, Shown};
use crate::cache::Tag;
use crate::failure::Failure;

const JSON: &str = "application/json; charset=utf-8";

pub(super) fn answer(value: &Value, tags: Vec<Tag>) -> Answered {
    Ok(Answer::new(JSON, value.to_string().into_bytes())
        .header(http::header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .until(tags))
}

/// Query of the list of editions. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditionsQuery {
    locale: Option<String>,
    section: Option<String>,
    topic: Option<String>,
    territory: Option<String>,
    kind: Option<String>,
    format: Option<String>,
    before: Option<String>,
    limit: Option<u32>,
}

pub(super) fn parse<T: std::str::FromStr>(name: &str, text: Option<&String>) -> Result<Option<T>, Failure>
where
    T::Err: std::fmt::Display,
{
    text.map(|t| t.parse().map_err(|e| Failure::Bad(format!("{name}: {e}")))).transpose()
}

pub(super) fn locale_of(shown: &Shown, text: Option<&String>) -> Result<Locale, Failure> {
    let Some(locale) = parse::<Locale>("locale", text)? else {
        return Ok(shown.country.nation.site.home_locale.clone());
    };
    if shown.country.local(&locale).is_none() {
        return Err(Failure::Bad(format!("locale: this site is not published in “{locale}”")));
    }
    Ok(locale)
}

/// `GET /api/v1/editions`
pub async fn editions(
    State(app): State<Arc<App>>,
    query: Result<Query<EditionsQuery>, axum::extract::rejection::QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let wanted = limit(q.limit)?;
    let listing = Listing {
        section: parse::<Code>("section", q.section.as_ref())?,
        topic: parse::<Code>("topic", q.topic.as_ref())?,
        territory: parse::<Code>("territory", q.territory.as_ref())?,
        kind: parse::<InformationKind>("kind", q.kind.as_ref())?,
        format: parse::<Format>("format", q.format.as_ref())?,
        before: parse::<Cursor>("before", q.before.as_ref())?,
        ..Listing::new(locale_of(&shown, q.locale.as_ref())?, wanted + 1)
    };
    let mut conn = app.store.read().await?;
    let mut rows = store::listing::list_published(&mut conn, &listing).await?;
    let base = &shown.country.base_url;
    let locale = listing.locale.to_string();
    let narrowed = [
        ("locale", Some(&locale)),
        ("section", q.section.as_ref()),
        ("topic", q.topic.as_ref()),
        ("territory", q.territory.as_ref()),
        ("kind", q.kind.as_ref()),
        ("format", q.format.as_ref()),
    ];
    let next =
        next_after(&format!("{base}/api/v1/editions"), &narrowed, &mut rows, wanted, |last| last.cursor());
    let items: Vec<Value> = rows
        .iter()
        .map(|r| {
            json!({
                "item": r.item_code.as_str(),
                "locale": r.locale.as_str(),
                "title": r.title,
                "summary": r.summary,
                "section": r.section.as_str(),
                "kind": r.kind.as_str(),
                "format": r.format.as_str(),
                "published": r.published_at.to_string(),
                "updated": r.updated_at.to_string(),
                "languages": r.languages,
                "url": format!("{base}/{}/stories/{}", r.locale, r.slug),
                "self": format!("{base}/api/v1/editions/{}/{}", r.locale, r.item_code),
            })
        })
        .collect();
    answer(&json!({ "items": items, "next": next }), vec![Tag::List(locale)])
}

/// `GET /api/v1/editions/{locale}/{item}`
pub async fn edition(State(app): State<Arc<App>>, Path((tag, item)): Path<(String, String)>) -> Answered {
    let shown = app.shown();
    let locale = Locale::new(&tag).map_err(|_| Failure::NotFound)?;
    if shown.country.local(&locale).is_none() {
        return Err(Failure::NotFound);
    }
    let code = Code::new(item).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let found =
        store::published::find_published_of(&mut conn, &code, &locale).await?.ok_or(Failure::NotFound)?;
    let mut locales = store::published::locales_of_published(&mut conn, found.item.id).await?;
    locales.retain(|l| shown.country.local(&l.locale).is_some());
    let after = if found.corrections.is_empty() {
        HashSet::new()
    } else {
        store::programme::corrections_after_complaint(&mut conn).await?
    };
    let base = &shown.country.base_url;
    let languages: Vec<Value> = locales
        .iter()
        .map(|l| {
            json!({
                "locale": l.locale.as_str(),
                "title": l.title,
                "translation": l.translation.as_str(),
                "url": format!("{base}/{}/stories/{}", l.locale, l.slug),
            })
        })
        .collect();
    answer(&edition_json(base, &found, &languages, &after), vec![Tag::Item(code.to_string())])
}

fn edition_json(
    base: &str,
    found: &PublishedEdition,
    languages: &[Value],
    after: &HashSet<RevisionId>,
) -> Value {
    let PublishedEdition { item, edition, revision, corrections } = found;
    let corrections: Vec<Value> = corrections
        .iter()
        .map(|c| {
            let reported = after.contains(&c.revision);
            json!({ "at": c.at.to_string(), "note": c.note, "after_complaint": reported })
        })
        .collect();
    json!({
        "item": item.code.as_str(),
        "locale": edition.locale.as_str(),
        "title": revision.title,
        "summary": revision.summary,
        "body": revision.body,
        "kind": item.kind.as_str(),
        "format": item.format.as_str(),
        "section": item.section.as_str(),
        "topics": item.topics,
        "territories": item.territories,
        "messages": item.messages,
        "publisher": item.publisher.as_str(),
        "written_in": item.written_in.as_str(),
        "translation": edition.translation.as_str(),
        "published": edition.first_published_at.map(|t| t.to_string()),
        "updated": edition.updated_at.to_string(),
        "revision": revision.number,
        "sources": item.sources,
        "event": item.event,
        "claim": item.claim.as_ref().map(|c| json!({
            "statement": revision.claim, "verdict": revision.verdict, "rating": c.rating.as_str(), "first_seen": c.first_seen,
        })),
        "corrections": corrections,
        "languages": languages,
        "url": format!("{base}/{}/stories/{}", edition.locale, edition.slug),
    })
}

/// Query of the reference lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferenceQuery {
    pub(super) locale: Option<String>,
    pub(super) offset: Option<usize>,
    pub(super) limit: Option<u32>,
}

/// The lists of the pack's records.
const LISTS: &[&str] = &["facts", "territories", "organisations", "documents"];

fn record<T: serde::Serialize>(
    shown: &Shown,
    locale: &Locale,
    table: &str,
    code: &str,
    row: &T,
) -> Result<Value, Failure> {
    let mut value = serde_json::to_value(row).map_err(Failure::internal)?;
    let name = shown.country.local(locale).and_then(|l| l.names.get(table, code)).unwrap_or(code);
    value["name"] = json!(name);
    Ok(value)
}

/// What something came of, and what came of it.
fn lineage_of<'a>(all: &'a [Lineage], code: &Code) -> Vec<&'a Lineage> {
    all.iter().filter(|l| l.from == *code || l.to.as_ref() == Some(code)).collect()
}

fn records(shown: &Shown, locale: &Locale, list: &str) -> Result<Vec<(String, Value)>, Failure> {
    let n = &shown.country.nation;
    let mut out = Vec::new();
    match list {
        "facts" => {
            for f in &n.facts {
                out.push((f.code.to_string(), record(shown, locale, "fact", f.code.as_str(), f)?));
            }
        }
        "territories" => {
            for t in &n.territories {
                let table = if t.kind == "region" { "region" } else { "territory" };
                let mut value = record(shown, locale, table, t.code.as_str(), t)?;
                value["lineage"] = json!(lineage_of(&n.territory_lineage, &t.code));
                out.push((t.code.to_string(), value));
            }
        }
        "organisations" => {
            for o in &n.organisations {
                let mut value = record(shown, locale, "organisation", o.code.as_str(), o)?;
                value["lineage"] = json!(lineage_of(&n.organisation_lineage, &o.code));
                out.push((o.code.to_string(), value));
            }
        }
        "documents" => {
            for d in &n.documents {
                let mut value = record(shown, locale, "document", d.code.as_str(), d)?;
                let relations = n.document_relations.iter().filter(|r| r.from == d.code || r.to == d.code);
                value["relations"] = json!(relations.collect::<Vec<_>>());
                out.push((d.code.to_string(), value));
            }
        }
        _ => return Err(Failure::NotFound),
    }
    Ok(out)
}

/// `GET /api/v1/{list}` for facts, territories, organisations, documents.
pub async fn list(
    State(app): State<Arc<App>>,
    Path(list): Path<String>,
    query: Result<Query<ReferenceQuery>, axum::extract::rejection::QueryRejection>,
) -> Answered {
    if !LISTS.contains(&list.as_str()) {
        return Err(Failure::NotFound);
    }
    let asked = Asked::read(&app, query)?;
    let rows = records(&asked.shown, &asked.locale, &list)?;
    let total = rows.len();
    let items = asked.cut(rows).map(|(_, row)| row).collect();
    asked.answer(&list, total, items, vec![])
}

/// `GET /api/v1/{list}/{code}`
pub async fn one(
    State(app): State<Arc<App>>,
    Path((list, code)): Path<(String, String)>,
    query: Result<Query<ReferenceQuery>, axum::extract::rejection::QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let rows = records(&shown, &locale, &list)?;
    let row = rows.into_iter().find(|(c, _)| *c == code).map(|(_, row)| row).ok_or(Failure::NotFound)?;
    answer(&row, vec![])
}
