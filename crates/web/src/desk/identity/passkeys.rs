//! Asking browsers for passkeys, and taking their answers.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::trust::passkey::{self, Challenge, Passkeys};
use flow::trust::{fresh, sign_in};
use http::StatusCode;
use model::Refusal;
use render::View;
use serde_json::json;

use super::super::entry::{local, second_page, sign_in_page};
use super::super::fields::Fields;
use super::super::page;
use super::super::staff::{Staff, Visitor, explain, with_cookie};
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

fn of(app: &App) -> Result<&Passkeys, Failure> {
    app.identity().passkeys.as_ref().ok_or(Failure::NotFound)
}

/// What the script reads: the question, or why there is none, in words.
fn answer(v: &View<'_>, asked: Result<Challenge, FlowError>) -> Result<Response, Failure> {
    match asked {
        Ok(asked) => {
            Ok(Json(json!({ "step": asked.step.as_str(), "options": asked.options })).into_response())
        }
        Err(FlowError::Refused(refusal)) => {
            let message = json!({ "message": explain(v, &refusal) });
            Ok((StatusCode::CONFLICT, Json(message)).into_response())
        }
        Err(e) => Err(Failure::internal(e)),
    }
}

/// `POST /desk/passkeys/begin`: a question for somebody who wants in, or, with a ticket, for their second step.
pub async fn begin(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let (passkeys, clock) = (of(&app)?, app.clock.as_ref());
    let asked = match fields.get("ticket") {
        "" => passkey::begin_sign_in(&app.store, clock, passkeys).await,
        ticket => passkey::begin_second_step(&app.store, clock, passkeys, ticket).await,
    };
    answer(&View::new(&visitor.shown.country, &visitor.local), asked)
}

/// `POST /desk/passkeys/new`: a question for somebody who adds one.
pub async fn begin_new(State(app): State<Arc<App>>, staff: Staff, _: Fields) -> Result<Response, Failure> {
    let (passkeys, person) = (of(&app)?, &staff.me.rights.person);
    let (site, clock) = (staff.view().site_name(), app.clock.as_ref());
    let mut conn = app.store.read().await?;
    let may = fresh::need(&mut conn, clock, &staff.me.session).await;
    drop(conn);
    let asked = match may {
        Ok(()) => passkey::begin_adding(&app.store, clock, passkeys, person, &site).await,
        Err(e) => Err(e),
    };
    answer(&staff.view(), asked)
}

/// `POST /desk/passkeys/prove`: a question for somebody who is to show that it is still them.
pub async fn begin_proof(State(app): State<Arc<App>>, staff: Staff, _: Fields) -> Result<Response, Failure> {
    let asked = fresh::ask_passkey(&app.store, app.clock.as_ref(), of(&app)?, &staff.me).await;
    answer(&staff.view(), asked)
}

/// `POST /desk/passkeys/sign-in`
pub async fn sign_in(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let (passkeys, to) = (of(&app)?, local(fields.get("to")));
    let (step, credential) = (fields.get("step"), fields.get("credential"));
    let clock = app.clock.as_ref();
    let done = passkey::sign_in(&app.store, clock, passkeys, step, credential, &visitor.device).await;
    let refusal: Refusal = match done {
        Ok(token) => return Ok(with_cookie(redirect(to, false), &app, Some(token.as_str()))),
        Err(FlowError::Refused(refusal)) => refusal,
        Err(e) => return Err(Failure::internal(e)),
    };
    // Back to where they were: the second step, while its ticket lasts, or the beginning.
    let ticket = fields.get("ticket");
    let asked = sign_in::asked_for(&app.store, clock, ticket).await.map_err(Failure::internal)?;
    let mut d = visitor.desk(if asked.is_some() { "desk-code-title" } else { "desk-sign-in" });
    d.wrong = Some(explain(&d.v, &refusal));
    match asked {
        Some(asked) => page(&second_page(&app, d, ticket, asked, to)),
        None => page(&sign_in_page(&app, d, "", to)),
    }
}
