//! Moving something in the calendar to another date, by a form.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::embargo::{self, NewEmbargo};
use flow::publish::{assign, schedule, set_expiry};
use model::{Code, Item, Refusal, Stage};
use render::pages::desk::planning::MovePage;
use serde::Deserialize;
use store::Tx;
use store::work::Work;

use super::zones::{Zones, civil, read_instant, read_zone};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

#[derive(Deserialize)]
pub struct Wish {
    what: String,
    item: String,
    locale: String,
    #[serde(default)]
    back: String,
}

/// Only back into the calendar.
fn back(text: &str) -> String {
    if text.starts_with("/desk/calendar?") { text.to_owned() } else { "/desk/calendar".to_owned() }
}

/// `GET /desk/calendar/move`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &wish.item, &wish.locale).await?;
    show(&app, &staff, &place, &wish, None, None).await
}

/// `POST /desk/calendar/move`
pub async fn go(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let wish = Wish {
        what: fields.get("what").to_owned(),
        item: fields.get("item").to_owned(),
        locale: fields.get("locale").to_owned(),
        back: fields.get("back").to_owned(),
    };
    let place = place(&app, &staff, &wish.item, &wish.locale).await?;
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, &place, &wish, &fields).await {
        Ok(()) => {
            tx.commit().await?;
            let back = back(&wish.back);
            let joint = if back.contains('?') { '&' } else { '?' };
            Ok(redirect(&format!("{back}{joint}done=done-moved"), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &place, &wish, Some(&fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    place: &Place,
    wish: &Wish,
    fields: &Fields,
) -> Result<(), FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let v = staff.view();
    let at =
        |name| -> Result<_, FlowError> { Ok(read_instant(&v, fields, name)?.ok_or(Refusal::Missing(name))?) };
    let zone = read_zone(&v, fields)?.0;
    if wish.what == "embargo" {
        let plan = store::plan::plan_of(tx, place.item.id).await?;
        let reason = plan.embargo.map(|e| e.reason).unwrap_or_default();
        let new = NewEmbargo { until: at("embargo_until")?, zone, reason };
        embargo::set(tx, me, clock, &place.item.code, &new).await?;
        return Ok(());
    }
    let gone = || Refusal::NotFound { what: "edition", key: place.locale.to_string() };
    let edition = place.edition.as_ref().ok_or_else(gone)?.id;
    let work = place.work.as_ref().ok_or_else(gone)?;
    match wish.what.as_str() {
        "publish" if work.stage == Stage::Scheduled => {
            schedule(tx, me, clock, edition, at("publish_at")?, work.expire_at, Some(&zone)).await
        }
        "expire" => set_expiry(tx, me, clock, edition, Some(at("expire_at")?), Some(&zone)).await,
        "due" => {
            let due = fields.get("due_on");
            let wrong = Refusal::Invalid { field: "due_on", reason: "date-wrong" };
            assign(tx, me, clock, edition, work.assignee, Some(due.parse().map_err(|_| wrong)?)).await
        }
        _ => Err(Refusal::Conflict.into()),
    }
}

/// The date as it stands, as its field wants it; `None` when there is none any more.
fn stands(what: &str, work: Option<&Work>, zones: &Zones, until: Option<jiff::Timestamp>) -> Option<String> {
    let zone = &zones.main().1;
    match what {
        "publish" => work?.publish_at.map(|at| civil(at, zone)),
        "expire" => work?.expire_at.map(|at| civil(at, zone)),
        "due" => work?.due_on.map(|d| d.to_string()),
        "embargo" => until.map(|at| civil(at, zone)),
        _ => None,
    }
}

async fn show(
    app: &App,
    staff: &Staff,
    place: &Place,
    wish: &Wish,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let zones = Zones::of(&mut conn, staff).await?;
    let plan = store::plan::plan_of(&mut conn, place.item.id).await?;
    let notice = super::embargo_notice(&mut conn, app, staff, place.item.id).await?;
    drop(conn);
    let until = plan.embargo.map(|e| e.until);
    let stored = stands(&wish.what, place.work.as_ref(), &zones, until).ok_or(Failure::NotFound)?;
    let name = match wish.what.as_str() {
        "publish" => "publish_at",
        "expire" => "expire_at",
        "due" => "due_on",
        _ => "embargo_until",
    };
    let mut d = staff.desk(staff.view().t("calendar-move"), "desk-calendar");
    d.wrong = wrong;
    d.notice = notice;
    let v = d.v;
    let zone = typed.map_or("", |t| t.get("zone"));
    page(&MovePage {
        what: wish.what.clone(),
        item: place.item.code.to_string(),
        locale: place.locale.to_string(),
        back: back(&wish.back),
        title: title(&place.item, place),
        about: format!(
            "{} · {}",
            v.name("organisation", place.item.publisher.as_str()),
            v.language(&place.locale)
        ),
        label: v.t(&format!("field-{name}")),
        name,
        is_day: name == "due_on",
        value: typed.map_or(stored, |t| t.get(name).to_owned()),
        zones: zones.choices(app.clock.now(), zone),
        d,
    })
}

fn title(item: &Item, place: &Place) -> String {
    let code: &Code = &item.code;
    place
        .latest
        .as_ref()
        .map(|r| r.title.clone())
        .filter(|t| !t.is_empty())
        .unwrap_or_else(|| code.to_string())
}
