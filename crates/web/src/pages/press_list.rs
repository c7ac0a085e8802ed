//! Leaving a press list, by the link of a letter: without an account, with one press of a person or of their mail program.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::reach::press_list::{leave, leaving};
use http::StatusCode;
use http::header::{CACHE_CONTROL, REFERRER_POLICY};
use render::pages::NewsletterStepPage;
use tower_http::limit::RequestBodyLimitLayer;

use crate::answer::Answer;
use crate::app::App;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;
use crate::reader::Reader;
use crate::routing::{erased, get};

/// A mail program sends one field.
const FORM_MAX: usize = 4 << 10;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{locale}/press-list/leave/{token}", get(leave_form).post(erased(left)))
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}

/// A page with one thing to do, or with what was done. Nobody keeps it, and no other site learns its address.
fn step(
    reader: &Reader,
    title: &str,
    line: String,
    button: Option<String>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let v = reader.view();
    let c = reader.chrome(v.t(title), "/press", "").unlisted();
    let way = button.is_none().then(|| (v.href("/press"), v.t("press-title")));
    let answer = Answer::page(&NewsletterStepPage { c, lines: vec![line], button, way }, vec![])?;
    Ok(answer
        .status(status)
        .never()
        .header(CACHE_CONTROL, "private, no-store")
        .header(REFERRER_POLICY, "no-referrer")
        .into_response())
}

/// A link that works no more, or never did.
fn old(reader: &Reader) -> Result<Response, Failure> {
    step(reader, "newsletter-link-title", reader.view().t("press-leave-old"), None, StatusCode::GONE)
}

/// `GET /{locale}/press-list/leave/{token}`: only a press leaves, since programs open links as well.
async fn leave_form(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let mut conn = app.store.read().await?;
    let Some(found) = leaving(&mut conn, &vault, &token).await? else { return old(&reader) };
    let channel = store::reach::find_channel(&mut conn, &found.channel).await?.ok_or(Failure::NotFound)?;
    let v = reader.view();
    let line = v.t1("press-leave-line", "name", &spoken(&v, &channel.names).text);
    step(&reader, "press-letter-leave", line, Some(v.t("press-letter-leave")), StatusCode::OK)
}

/// `POST /{locale}/press-list/leave/{token}`: also what a mail program sends (RFC 8058). Who left already has left.
async fn left(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let mut tx = app.store.begin().await?;
    if !leave(&mut tx, app.clock.as_ref(), &vault, &token).await? {
        return old(&reader);
    }
    tx.commit().await?;
    step(&reader, "press-left-title", reader.view().t("press-left"), None, StatusCode::OK)
}
