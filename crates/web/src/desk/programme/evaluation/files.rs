//! An evaluation as a paper: PDF, DOCX.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse as _, Response};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::Locale;
use render::View;

use super::paper::evaluation_paper;
use super::parts::{Found, read_id};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::programme::parts::today;
use crate::desk::programme::report::files::Kind;
use crate::desk::programme::report::paper::write;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/evaluations/{id}/evaluation.pdf`, `.docx`; `?lang=` in another language of the site.
pub async fn file(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((id, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let kind = match name.as_str() {
        "evaluation.pdf" => Kind::Pdf,
        "evaluation.docx" => Kind::Docx,
        _ => return Err(Failure::NotFound),
    };
    let id = read_id(&id)?;
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    let country = &staff.shown.country;
    let wished = Locale::new(wish.get("lang")).ok().and_then(|l| country.local(&l));
    let v = View::new(country, wished.unwrap_or(&staff.local));
    let mut conn = app.store.read().await?;
    let found = Found::open(&mut conn, &app, &staff, id).await?;
    drop(conn);
    let mut paper = evaluation_paper(&v, &found, today(&app, &v));
    paper.made = Some(app.clock.now());
    let own = country.nation.site.paper.clone();
    // Setting pages is work for a processor, not for the threads that answer.
    let made = tokio::task::spawn_blocking(move || write(&paper, kind, &own));
    let bytes = made.await.map_err(Failure::internal)??;
    let file = format!("{}-{}-{name}", found.programme.code, found.evaluation.on);
    let headers = [
        (CONTENT_TYPE, kind.media_type().to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")),
    ];
    Ok((headers, bytes).into_response())
}
