//! What one does with a report.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::plan::reports::{
    Kept, accept_report, asked, keep_report, open_report, reopen_report, return_report, submit_report,
    take_back_report,
};
use model::Refusal;
use model::programme::{Report, ReportState};
use serde_json::json;

use super::place::{Place, around, place};
use super::read::{Sent, read};
use super::sheet::{Typed, show};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::parts::{moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

type Address = Path<(String, String, String)>;

/// `POST /desk/programme/{programme}/reports/{period}/{organisation}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation)): Address,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&mut app.store.read().await?, &app, &staff, (&code, &period, &organisation)).await?;
    match fields.get("act") {
        "open" => open(&app, &staff, &place).await,
        "submit" => write(&app, &staff, &place, &fields, true).await,
        "accept" | "return" | "reopen" | "take-back" => decide(&app, &staff, &place, &fields).await,
        _ => write(&app, &staff, &place, &fields, false).await,
    }
}

async fn open(app: &App, staff: &Staff, place: &Place) -> Result<Response, Failure> {
    let v = staff.view();
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let period = &place.time.period.code;
    let done =
        open_report(&mut tx, me, clock, around(&v), period, &place.organisation, &v.local.locale).await;
    match done {
        Ok(_) => {
            tx.commit().await?;
            Ok(redirect(&place.href(), false))
        }
        Err(e) => {
            drop(tx);
            told(app, staff, place, e, Typed::default()).await
        }
    }
}

/// Shows the page with what a refusal says, and with what was typed.
async fn told(
    app: &App,
    staff: &Staff,
    place: &Place,
    error: FlowError,
    typed: Typed<'_>,
) -> Result<Response, Failure> {
    match error {
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => {
            let words = match refusal {
                Refusal::FourEyes => staff.view().t("report-held"),
                other => staff.explain(&other),
            };
            show(app, staff, place, Typed { told: Some(words), ..typed }).await
        }
        other => Err(other.into()),
    }
}

fn seen(fields: &Fields) -> i64 {
    fields.get("seen").parse().unwrap_or(0)
}

/// What a form says of a report, read over what is kept.
async fn sent(
    app: &App,
    staff: &Staff,
    place: &Place,
    report: &Report,
    fields: &Fields,
) -> Result<Sent, Failure> {
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let time = &place.time;
    let asked = asked(&mut conn, &time.programme, &time.period, &place.organisation, around(&v)).await?;
    Ok(read(&v, fields, &asked, &report.body))
}

/// Keeps a report as typed, and hands it in where that is asked for and nothing is missing.
pub(super) async fn write(
    app: &App,
    staff: &Staff,
    place: &Place,
    fields: &Fields,
    hand_in: bool,
) -> Result<Response, Failure> {
    let Some(report) = &place.report else { return Err(Failure::NotFound) };
    let Sent { body, wrong } = sent(app, staff, place, report, fields).await?;
    let v = staff.view();
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut typed = Typed { fields: Some(fields), body: Some(body.clone()), ..Typed::default() };
    let seen = match fields.has("mine") {
        // Whoever looked at both texts and chose their own has seen what was kept then.
        true => fields.get("against").parse().unwrap_or(0),
        false => seen(fields),
    };
    let mut tx = app.store.begin().await?;
    let kept = match keep_report(&mut tx, me, clock, around(&v), report.id, seen, &body).await {
        Ok(Kept::Saved(kept) | Kept::Unchanged(kept)) => kept,
        Ok(Kept::Clash(kept)) => {
            drop(tx);
            let place = place_again(app, staff, place).await?;
            return show(app, staff, &place, Typed { clash: Some(kept), wrong, ..typed }).await;
        }
        Err(e) => {
            drop(tx);
            return told(app, staff, place, e, typed).await;
        }
    };
    if !wrong.is_empty() {
        tx.commit().await?;
        let place = place_again(app, staff, place).await?;
        return show(app, staff, &place, Typed { wrong, ..typed }).await;
    }
    if !hand_in {
        tx.commit().await?;
        return Ok(redirect(&format!("{}?done=done-saved", place.href()), false));
    }
    let seen = kept.edited_at.as_microsecond();
    match submit_report(&mut tx, me, clock, around(&v), report.id, seen).await {
        Ok(gaps) if gaps.is_empty() => {
            tx.commit().await?;
            Ok(redirect(&format!("{}?done=done-report-submitted", place.href()), false))
        }
        Ok(gaps) => {
            // What was typed is kept; only the handing in waits.
            tx.commit().await?;
            let place = place_again(app, staff, place).await?;
            typed.gaps = gaps;
            show(app, staff, &place, typed).await
        }
        Err(e) => {
            drop(tx);
            told(app, staff, place, e, typed).await
        }
    }
}

async fn place_again(app: &App, staff: &Staff, before: &Place) -> Result<Place, Failure> {
    let time = &before.time;
    let names = (time.programme.code.as_str(), time.period.code.as_str(), before.organisation.as_str());
    place(&mut app.store.read().await?, app, staff, names).await
}

async fn decide(app: &App, staff: &Staff, place: &Place, fields: &Fields) -> Result<Response, Failure> {
    let Some(report) = &place.report else { return Err(Failure::NotFound) };
    let v = staff.view();
    let (me, clock, around) = (&staff.me.rights, app.clock.as_ref(), around(&v));
    let (id, seen, remark) = (report.id, seen(fields), fields.get("remark"));
    let mut tx = app.store.begin().await?;
    let (done, key) = match fields.get("act") {
        "accept" => {
            (accept_report(&mut tx, me, clock, around, id, seen, remark).await, "done-report-accepted")
        }
        "return" => {
            (return_report(&mut tx, me, clock, around, id, seen, remark).await, "done-report-returned")
        }
        "take-back" => (take_back_report(&mut tx, me, clock, id, seen).await, "done-report-taken-back"),
        _ => (reopen_report(&mut tx, me, clock, around, id, seen, remark).await, "done-report-reopened"),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("{}?done={key}", place.href()), false))
        }
        Err(e) => {
            drop(tx);
            told(app, staff, place, e, Typed::default()).await
        }
    }
}

/// `POST …/keep`: what the script sends while somebody writes.
pub async fn keep(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation)): Address,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&mut app.store.read().await?, &app, &staff, (&code, &period, &organisation)).await?;
    let Some(report) = &place.report else { return Err(Failure::NotFound) };
    if matches!(report.state, ReportState::Submitted | ReportState::Accepted) {
        return Ok(Json(json!({ "ended": staff.view().t("report-not-open") })).into_response());
    }
    let Sent { body, wrong } = sent(&app, &staff, &place, report, &fields).await?;
    let v = staff.view();
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let kept = keep_report(&mut tx, me, clock, around(&v), report.id, seen(&fields), &body).await;
    let answer = match kept {
        Ok(Kept::Saved(kept) | Kept::Unchanged(kept)) => {
            tx.commit().await?;
            let wrong: Vec<String> = wrong.iter().map(|w| v.t(w.key)).collect();
            json!({
                "seen": kept.edited_at.as_microsecond().to_string(),
                "said": v.t1("report-kept-at", "time", &v.time(kept.edited_at)),
                "wrong": wrong.first(),
            })
        }
        Ok(Kept::Clash(kept)) => {
            drop(tx);
            let people = names(&mut app.store.read().await?).await?;
            let name = people.get(&kept.edited_by).map_or("", String::as_str);
            let time = moment(&v, kept.edited_at);
            json!({ "clash": v.t2("report-clash-words", ("name", name), ("time", &time)) })
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => return Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => json!({ "wrong": staff.explain(&refusal) }),
        Err(e) => return Err(e.into()),
    };
    Ok(Json(answer).into_response())
}
