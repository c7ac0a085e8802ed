//! A letter for whoever has forgotten their password. Nothing here tells whether an address is somebody's: the answer is the
//! same, and given before anybody looks.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::FlowError;
use flow::mail::Mail;
use flow::trust::invite::{ASKED, forgotten_link};
use http::StatusCode;
use http::header::{HeaderValue, RETRY_AFTER};
use jiff::SignedDuration;
use render::mail as letters;
use render::pages::desk::ForgottenPage;

use super::fields::Fields;
use super::page;
use super::staff::Visitor;
use crate::app::App;
use crate::failure::Failure;
use crate::limits::{Counted, Network};
use crate::mail::{self, WriteError};

/// Letters to one person are so far apart.
const APART: SignedDuration = SignedDuration::from_mins(15);

/// `GET /desk/forgotten`
pub async fn form(State(app): State<Arc<App>>, visitor: Visitor) -> Result<Response, Failure> {
    if app.mail().is_none() {
        return Err(Failure::NotFound);
    }
    page(&ForgottenPage { d: visitor.desk("desk-new-password"), email: String::new(), sent: false })
}

/// `POST /desk/forgotten`
pub async fn send(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    network: Network,
    fields: Fields,
) -> Result<Response, Failure> {
    if app.mail().is_none() {
        return Err(Failure::NotFound);
    }
    let email = fields.get("email").to_owned();
    let mut d = visitor.desk("desk-new-password");
    let now = app.clock.now();
    if let Err(wait) = app.limits.take(Counted::Forgotten, network, now) {
        d.wrong = Some(d.v.t1("sign-in-wait", "time", &d.v.time(now + wait)));
        let mut response = page(&ForgottenPage { d, email, sent: false })?;
        *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
        if let Ok(value) = HeaderValue::from_str(&wait.as_secs().max(1).to_string()) {
            response.headers_mut().insert(RETRY_AFTER, value);
        }
        return Ok(response);
    }
    let address = email.clone();
    tokio::spawn(async move {
        if let Err(e) = queue(&app, &address).await {
            tracing::error!("a letter for a new password: {e}");
        }
    });
    page(&ForgottenPage { d, email, sent: true })
}

/// Queues the letter, if there is anybody to go to; asked for again too soon, there is none, and no link either.
async fn queue(app: &App, email: &str) -> Result<(), WriteError> {
    let clock = app.clock.as_ref();
    let mut tx = app.store.begin().await.map_err(FlowError::from)?;
    let Some((person, token)) = forgotten_link(&mut tx, clock, email).await? else { return Ok(()) };
    let (now, about) = (clock.now(), format!("password:{}", person.id));
    let before = store::mail::last_mail_about(&mut tx, &about).await.map_err(FlowError::from)?;
    if before.is_some_and(|(_, at)| at + APART > now) {
        return Ok(());
    }
    let shown = app.shown();
    let link = format!("{}/desk/join/{}", shown.country.base_url, token.as_str());
    let (words, locale) =
        mail::write(&shown, &person.locale, |v| letters::new_password(v, &person.name, &link, now + ASKED))?;
    // The link lets in: neither it nor anything it could be made of is kept.
    let key = format!("password:{}", token.hash());
    let letter = Mail { about: Some(about), locale, secret: true, ..Mail::to(&person, key, words) };
    flow::mail::queue(&mut tx, clock, letter).await?;
    tx.commit().await.map_err(FlowError::from)?;
    Ok(())
}
