//! The registry of facts: one figure, one place, every page that cites it.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::change_fact;
use flow::trust::Scope;
use jiff::civil::Date;
use model::{Act, Amount, Code, Fact, Period, Refusal};
use render::View;
use render::pages::desk::{CitingRow, FactEditPage, FactListPage, FactListRow};
use serde::Deserialize;

use super::fields::Fields;
use super::page;
use super::parts::{event_line, names};
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    due: String,
}

/// Value, unit and period as readers see them.
fn shown(v: &View<'_>, fact: &Fact) -> String {
    let period = v.period(&fact.period);
    if period.is_empty() { v.fact(fact) } else { format!("{} · {period}", v.fact(fact)) }
}

/// `GET /desk/facts`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let facts = store::nation::facts(&mut app.store.read().await?).await?;
    let d = staff.desk(staff.view().t("desk-facts"), "desk-facts");
    let v = d.v;
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let words = viet::fold(&wish.q);
    let due = |fact: &Fact| fact.review_by.is_some_and(|day| day < today);
    let mut found: Vec<&Fact> = facts
        .iter()
        .filter(|f| wish.due.is_empty() || due(f))
        .filter(|f| {
            let text = format!("{} {} {}", v.name("fact", f.code.as_str()), f.code, f.source);
            viet::fold(&text).contains(&words)
        })
        .collect();
    // What is due comes first, the longest overdue at the top; the rest keeps the registry's order.
    found.sort_by_key(|f| (!due(f), f.review_by.filter(|_| due(f))));
    let rows = found.into_iter().map(|f| FactListRow {
        href: format!("/desk/facts/{}", f.code),
        name: v.name("fact", f.code.as_str()),
        shown: shown(&v, f),
        source: f.source.clone(),
        review_by: f.review_by.map(|day| v.date(day)).unwrap_or_default(),
        due: due(f),
    });
    page(&FactListPage { rows: rows.collect(), only_due: !wish.due.is_empty(), query: wish.q, d })
}

async fn find(app: &App, code: &str) -> Result<Fact, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    store::nation::find_fact(&mut app.store.read().await?, &code).await?.ok_or(Failure::NotFound)
}

/// `GET /desk/facts/{code}`
pub async fn fact(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let fact = find(&app, &code).await?;
    show(&app, &staff, &fact, None, None).await
}

/// The fact, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    fact: &Fact,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let citing = store::dependency::editions_citing(&mut conn, &fact.code).await?;
    let events = store::event::events_of_fact(&mut conn, &fact.code, 20).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().name("fact", fact.code.as_str()), "desk-facts");
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str, stored: String| typed.map_or(stored, |t| t.get(name).to_owned());
    let day = |day: Option<Date>| day.map(|d| d.to_string()).unwrap_or_default();
    let unit = v.amount(&fact.value, &fact.unit).replace(&v.local.formats.amount(&fact.value), "…");
    page(&FactEditPage {
        code: fact.code.to_string(),
        may_change: staff.me.rights.may(Act::ChangeFact, Scope::COUNTRY),
        shown: shown(&v, fact),
        unit,
        value: field("value", fact.value.to_string()),
        period: field("period", fact.period.to_string()),
        source: field("source", fact.source.clone()),
        source_url: field("source_url", fact.source_url.clone()),
        as_of: field("as_of", day(fact.as_of)),
        review_by: field("review_by", day(fact.review_by)),
        note: field("note", fact.note.clone()),
        citing: citing
            .into_iter()
            .map(|e| CitingRow {
                href: format!("/desk/items/{}/{}", e.item_code, e.locale),
                title: e.title,
                lang: e.locale.to_string(),
                language: v.language(&e.locale),
            })
            .collect(),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// `POST /desk/facts/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    staff.me.rights.need(Act::ChangeFact, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    let fact = find(&app, &code).await?;
    let changed = match read(&fact, &fields) {
        Ok(changed) => changed,
        Err(refusal) => {
            return show(&app, &staff, &fact, Some(&fields), Some(staff.explain(&refusal))).await;
        }
    };
    let mut tx = app.store.begin().await?;
    match change_fact(&mut tx, &staff.me.actor(), app.clock.as_ref(), &changed).await {
        Ok(_) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/facts/{}?done=done-fact", fact.code), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &fact, Some(&fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

fn read(fact: &Fact, fields: &Fields) -> Result<Fact, Refusal> {
    let invalid = |field, reason| Refusal::Invalid { field, reason };
    let day = |name: &'static str| match fields.get(name) {
        "" => Ok(None),
        text => text.parse::<Date>().map(Some).map_err(|_| invalid(name, "date-wrong")),
    };
    let source = fields.get("source");
    if source.is_empty() {
        return Err(Refusal::Missing("source"));
    }
    let source_url = fields.get("source_url");
    if !source_url.starts_with("https://") && !source_url.starts_with("http://") {
        return Err(invalid("source_url", "address-wrong"));
    }
    Ok(Fact {
        value: Amount::new(fields.get("value")).map_err(|_| invalid("value", "value-wrong"))?,
        period: Period::parse(fields.get("period")).map_err(|_| invalid("period", "period-wrong"))?,
        source: source.to_owned(),
        source_url: source_url.to_owned(),
        as_of: day("as_of")?,
        review_by: day("review_by")?,
        note: fields.get("note").to_owned(),
        ..fact.clone()
    })
}
