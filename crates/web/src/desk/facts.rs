//! The registry of facts: one figure, one place, every page that cites it.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::{
    change_fact, check_fact, fact_effects, name_fact, next_review, restore_fact, retire_fact,
};
use flow::trust::Scope;
use jiff::civil::Date;
use model::{Act, Amount, Code, Fact, Locale, Period, Refusal};
use render::View;
use render::pages::desk::message::{EffectRow, FactEffectsPage};
use render::pages::desk::{CitingRow, FactEditPage, FactListGroup, FactListPage, FactListRow};
use serde::Deserialize;

use super::fields::Fields;
use super::message::{name_fields, pieces};
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

/// Anchor of those that are due for review.
const DUE: &str = "due-for-review";

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
    let due = |fact: &Fact| fact.retired_on.is_none() && fact.review_by.is_some_and(|day| day < today);
    let may_change = staff.me.rights.may(Act::ChangeFact, Scope::COUNTRY);
    let waiting = i64::try_from(facts.iter().filter(|f| due(f)).count()).unwrap_or(0);
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
    let row = |f: &Fact| FactListRow {
        href: format!("/desk/facts/{}", f.code),
        name: v.name("fact", f.code.as_str()),
        shown: shown(&v, f),
        source: f.source.clone(),
        review_by: f.review_by.map(|day| v.date(day)).unwrap_or_default(),
        due: due(f),
        retired: f.retired_on.is_some(),
        next_review: if may_change { next(&v, f, today) } else { String::new() },
    };
    let mut groups: Vec<FactListGroup> = Vec::new();
    for fact in found {
        let id = if due(fact) { DUE.to_owned() } else { format!("group-{}", fact.group) };
        match groups.iter_mut().find(|g| g.id == id) {
            Some(group) => group.rows.push(row(fact)),
            None => groups.push(FactListGroup {
                id,
                name: v.name("fact_group", fact.group.as_str()),
                count: String::new(),
                rows: vec![row(fact)],
            }),
        }
    }
    for group in &mut groups {
        let n = i64::try_from(group.rows.len()).unwrap_or(0);
        if group.id == DUE {
            group.name = v.n("facts-due-count", n);
        } else {
            group.count = v.num(n);
        }
    }
    page(&FactListPage {
        groups,
        only_due: !wish.due.is_empty(),
        due_count: v.n("facts-due-count", waiting),
        may_change,
        query: wish.q,
        d,
    })
}

/// The day of review after this one, in words.
fn next(v: &View<'_>, fact: &Fact, today: Date) -> String {
    v.t1("fact-check-next", "date", &v.date(next_review(fact, today)))
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
        retired: fact.retired_on.map(|day| v.t1("fact-retired-since", "date", &v.date(day))),
        next_review: next(&v, fact, app.clock.now().to_zoned(v.country.time_zone.clone()).date()),
        names: name_fields(&v, "fact", fact.code.as_str(), typed),
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
    match fields.get("act") {
        "back" => return show(&app, &staff, &fact, Some(&fields), None).await,
        "check" | "retire" | "restore" | "names" => return look_after(&app, &staff, &fact, &fields).await,
        _ => {}
    }
    let changed = match read(&fact, &fields) {
        Ok(changed) => changed,
        Err(refusal) => {
            return show(&app, &staff, &fact, Some(&fields), Some(staff.explain(&refusal))).await;
        }
    };
    if fields.get("confirm").is_empty()
        && let Some(answer) = effects(&app, &staff, &fact, &changed, &fields).await?
    {
        return Ok(answer);
    }
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

/// What is done with a fact without changing what it says.
async fn look_after(app: &App, staff: &Staff, fact: &Fact, fields: &Fields) -> Result<Response, Failure> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let v = staff.view();
    let today = clock.now().to_zoned(v.country.time_zone.clone()).date();
    let mut tx = app.store.begin().await?;
    let (done, key) = match fields.get("act") {
        "check" => (check_fact(&mut tx, me, clock, &fact.code, today).await.map(drop), "done-checked"),
        "retire" => {
            let done = retire_fact(&mut tx, me, clock, &fact.code, today, fields.get("reason")).await;
            (done, "done-retired")
        }
        "names" => {
            let names = super::message::sent_names(&v, fields);
            let home = &v.country.nation.site.home_locale;
            (name_fact(&mut tx, me, clock, &fact.code, &names, home).await, "done-names")
        }
        _ => (restore_fact(&mut tx, me, clock, &fact.code).await, "done-restored"),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            let to = match fields.get("to") {
                "queue" => format!("/desk/facts?due=1&done={key}"),
                _ => format!("/desk/facts/{}?done={key}", fact.code),
            };
            Ok(redirect(&to, false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(app, staff, fact, None, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// Every sentence that will read otherwise, to be looked at before the change is made; nothing when none does.
async fn effects(
    app: &App,
    staff: &Staff,
    fact: &Fact,
    changed: &Fact,
    fields: &Fields,
) -> Result<Option<Response>, Failure> {
    let country = &staff.shown.country;
    let now = |locale: &Locale, code: &str| country.figure(locale, code);
    let then = |locale: &Locale, code: &str| {
        if code == fact.code.as_str() {
            Some(View::new(country, country.local(locale)?).fact(changed))
        } else {
            country.figure(locale, code)
        }
    };
    let mut conn = app.store.read().await?;
    let found = fact_effects(&mut conn, &fact.code, &now, &then).await?;
    drop(conn);
    let found: Vec<_> = found.into_iter().filter(|e| e.before != e.after).collect();
    if found.is_empty() {
        return Ok(None);
    }
    let d = staff.desk(staff.view().name("fact", fact.code.as_str()), "desk-facts");
    let v = d.v;
    let hidden = ["value", "period", "source", "source_url", "as_of", "review_by", "note"];
    let answer = page(&FactEffectsPage {
        href: format!("/desk/facts/{}", fact.code),
        before: shown(&v, fact),
        after: shown(&v, changed),
        count: v.n("fact-effects-count", i64::try_from(found.len()).unwrap_or(0)),
        hidden: hidden.into_iter().map(|n| (n.to_owned(), fields.get(n).to_owned())).collect(),
        rows: found
            .into_iter()
            .map(|e| EffectRow {
                href: format!("/desk/items/{}/{}", e.item, e.locale),
                lang: e.locale.to_string(),
                dir: e.locale.direction().as_str(),
                language: v.language(&e.locale),
                pieces: pieces(&e.before, &e.after),
                title: e.title,
            })
            .collect(),
        d,
    })?;
    Ok(Some(answer))
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
