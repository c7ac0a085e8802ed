//! Indicators: the list, and one with its figures.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::duty::{may_keep, save_indicator};
use flow::trust::Scope;
use model::programme::{Indicator, Programme};
use model::{Act, Code};
use render::View;
use render::pages::desk::programme::duty::{IndicatorFormPage, IndicatorPage, IndicatorsPage, Way};
use serde::Deserialize;
use store::Conn;

use super::words::{frame, home, refused, up};
use super::{figures, indicator_form};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::programme::parts::{programme, today};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{Figures, spoken};

/// Which figure is opened.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    org: String,
    period: String,
}

/// `GET /desk/programme/{p}/indicators`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, &p).await?;
    let d = frame(&staff, staff.view().t("duty-indicators"), &of);
    let v = d.v;
    let indicators = store::programme::indicators(&mut conn, &of.code).await?;
    let figures = Figures::load(&mut conn, &v, &of, today(&app, &v), &indicators).await?;
    let now = figures.all(&mut conn, &v, &of, &indicators).await?;
    drop(conn);
    let line = |i: &Indicator| figures::line(&v, &home(&of), i, now.get(&i.code));
    page(&IndicatorsPage {
        up: up(&v, &of),
        new_href: if may_make(&staff, &of) { format!("{}/indicators/new", home(&of)) } else { String::new() },
        rows: indicators.iter().map(line).collect(),
        d,
    })
}

/// Whoever plans for somebody may count something of theirs.
fn may_make(staff: &Staff, of: &Programme) -> bool {
    may_keep(&staff.me.rights, of, None) || staff.me.rights.anywhere(Act::Plan)
}

/// `GET /desk/programme/{p}/indicators/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &p).await?;
    show_new(&app, &staff, &of, None, None).await
}

async fn show_new(
    app: &App,
    staff: &Staff,
    of: &Programme,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    if !may_make(staff, of) {
        return Err(Failure::Forbidden);
    }
    let tasks = store::programme::tasks(&mut app.store.read().await?, &of.code).await?;
    let mut d = frame(staff, staff.view().t("duty-new-indicator"), of);
    d.wrong = wrong;
    let v = d.v;
    let up = Way { href: format!("{}/indicators", home(of)), text: v.t("duty-indicators") };
    page(&IndicatorFormPage {
        up,
        form: indicator_form::form(staff, of, &tasks, None, typed, today(app, &v)),
        d,
    })
}

/// `POST /desk/programme/{p}/indicators/new`
pub async fn create(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &p).await?;
    match save(&app, &staff, &of, None, &fields).await? {
        Ok(to) => Ok(redirect(&to, false)),
        Err(wrong) => show_new(&app, &staff, &of, Some(&fields), Some(wrong)).await,
    }
}

/// `GET /desk/programme/{p}/indicators/{code}?org=&period=`
pub async fn indicator(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((p, code)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, (&p, &code), &wish, None, None).await
}

/// `POST /desk/programme/{p}/indicators/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((p, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, &p).await?;
    let before = find(&mut conn, &of, &code).await?;
    drop(conn);
    match save(&app, &staff, &of, Some(&before), &fields).await? {
        Ok(to) => Ok(redirect(&to, false)),
        Err(wrong) => show(&app, &staff, (&p, &code), &Wish::default(), Some(&fields), Some(wrong)).await,
    }
}

/// Writes what a form sent: answers where to go on, or what is wrong with it.
async fn save(
    app: &App,
    staff: &Staff,
    of: &Programme,
    before: Option<&Indicator>,
    fields: &Fields,
) -> Result<Result<String, String>, Failure> {
    let on = today(app, &staff.view());
    let wrong = match indicator_form::sent(staff, of, fields, before, on) {
        Ok(indicator) => {
            let mut tx = app.store.begin().await?;
            let (me, clock) = (&staff.me.rights, app.clock.as_ref());
            match save_indicator(&mut tx, me, clock, &indicator, before.is_none()).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(Ok(format!("{}/indicators/{}?done=done-saved", home(of), indicator.code)));
                }
                Err(e) => {
                    drop(tx);
                    refused(e)?
                }
            }
        }
        Err(refusal) => refusal,
    };
    Ok(Err(staff.explain(&wrong)))
}

async fn find(conn: &mut Conn, of: &Programme, code: &str) -> Result<Indicator, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let found = store::programme::find_indicator(conn, &code).await?;
    found.filter(|indicator| indicator.programme == of.code).ok_or(Failure::NotFound)
}

/// The indicator, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    (p, code): (&str, &str),
    wish: &Wish,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let on = today(app, &v);
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, p).await?;
    let indicator = find(&mut conn, &of, code).await?;
    let tasks = store::programme::tasks(&mut conn, &of.code).await?;
    let figures = Figures::load(&mut conn, &v, &of, on, std::slice::from_ref(&indicator)).await?;
    let now = figures.now(&mut conn, &v, &of, &indicator).await?;
    let spans = figures::spans(&v, &of, &figures);
    let rows = figures::table(&mut conn, &v, &of, &indicator, &figures, &spans).await?;
    let people = names(&mut conn).await?;
    let organisation = Code::new(wish.org.as_str()).ok().filter(|org| may_see(staff, &of, org));
    // An organisation that may not be looked into is not the same as all of them.
    let asked = spans.iter().find(|span| span.code == wish.period);
    let opened = match asked.filter(|_| organisation.is_some() || wish.org.is_empty()) {
        Some(span) => {
            let whose = organisation.as_ref();
            let told = (&people, app.count.k());
            figures::opened(&mut conn, &v, &indicator, &figures, span, whose, told).await?
        }
        None => None,
    };
    let events = store::event::events_about(&mut conn, "programme", &indicator.code, 20).await?;
    drop(conn);
    let mut d = frame(staff, spoken(&v, &indicator.titles).text, &of);
    d.wrong = wrong;
    let task = indicator.task.as_ref().and_then(|code| tasks.iter().find(|t| t.code == *code));
    let may = may_keep(&staff.me.rights, &of, indicator.organisation.as_ref());
    page(&IndicatorPage {
        href: format!("{}/indicators/{}", home(&of), indicator.code),
        up: Way { href: format!("{}/indicators", home(&of)), text: v.t("duty-indicators") },
        task: task.map(|t| Way {
            href: format!("{}/tasks/{}", home(&of), t.code),
            text: spoken(&v, &t.titles).text,
        }),
        line: figures::line(&v, &home(&of), &indicator, now.as_ref()),
        facts: facts(&v, &indicator),
        method: spoken(&v, &indicator.method),
        periods: spans.into_iter().map(|span| span.name).collect(),
        rows,
        opened,
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        form: may.then(|| indicator_form::form(staff, &of, &tasks, Some(&indicator), typed, on)),
        form_open: typed.is_some(),
        d,
    })
}

/// Who may see an organisation's figures one by one: its own people, and the lead's.
fn may_see(staff: &Staff, of: &Programme, organisation: &Code) -> bool {
    let rights = &staff.me.rights;
    rights.may(Act::See, Scope::of(organisation)) || rights.may(Act::See, Scope::of(&of.lead))
}

fn facts(v: &View<'_>, indicator: &Indicator) -> Vec<(String, String)> {
    let whose = match &indicator.organisation {
        Some(code) => v.name("organisation", code.as_str()),
        None => v.t("duty-everybody"),
    };
    let mut facts = vec![
        (v.t("field-organisation"), whose),
        (v.t("duty-better"), v.word("duty-better", indicator.better.as_str())),
        (v.t("duty-across"), v.word("duty-across", indicator.across.as_str())),
        (v.t("duty-over"), v.word("duty-over", indicator.over.as_str())),
    ];
    if let Some(baseline) = &indicator.baseline {
        facts.push((v.t("duty-baseline"), v.t1("source-is", "source", &baseline.source)));
    }
    if let Some(target) = &indicator.target {
        facts.push((v.t("duty-target"), v.t1("source-is", "source", &target.source)));
    }
    if let Some(on) = indicator.retired_on {
        facts.push((v.t("duty-retired"), v.date(on)));
    }
    facts
}
