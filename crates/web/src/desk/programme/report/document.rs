//! Documents that show where a reported figure comes from.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::document::{kind_of, media_type, stem_of};
use flow::plan::reports::{Attached, asked, attach_document};
use http::HeaderMap;
use model::Code;
use model::programme::ReportBody;

use super::act::write;
use super::place::{Place, around, place};
use super::sheet::{Typed, show};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::sent_file::SentFile;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::file::send_to_save;

/// `POST …/{organisation}/documents`: `multipart/form-data` of the whole report with one document. What is typed is kept,
/// and the document is named among the sources of the figure that it shows.
pub async fn attach(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation)): Path<(String, String, String)>,
    sent: SentFile,
) -> Result<Response, Failure> {
    let place = place(&mut app.store.read().await?, &app, &staff, (&code, &period, &organisation)).await?;
    let Some(report) = &place.report else { return Err(Failure::NotFound) };
    let mut fields = sent.fields;
    let Some(indicator) = figure_of(&app, &staff, &place, &fields).await? else {
        return Err(Failure::NotFound);
    };
    let key = match &sent.bytes {
        _ if sent.too_large => "report-document-large",
        None => "report-document-none",
        Some(bytes) if kind_of(&sent.name, bytes).is_none() => "report-document-kind",
        Some(_) => "",
    };
    let known = sent.bytes.as_deref().and_then(|bytes| kind_of(&sent.name, bytes));
    let (Some(bytes), Some((ending, _))) = (sent.bytes, known) else {
        let told = Some(staff.view().t(key));
        return show(&app, &staff, &place, Typed { fields: Some(&fields), told, ..Typed::default() }).await;
    };
    let (name, size) = (format!("{}.{ending}", stem_of(&sent.name)), bytes.len());
    let blobs = app.blobs.clone();
    let kept = tokio::task::spawn_blocking(move || blobs.put(&bytes)).await.map_err(Failure::internal)?;
    let sha256 = kept.map_err(Failure::internal)?;
    let address = format!("{}/documents/{sha256}/{name}", place.href());
    let field = format!("f-{indicator}-source");
    let before = fields.raw(&field).trim_end().to_owned();
    if !before.lines().any(|line| line.trim() == address) {
        let source = if before.is_empty() { address } else { format!("{before}\n{address}") };
        fields.set(&field, source);
    }
    let mut tx = app.store.begin().await?;
    let document = Attached { indicator, sha256, name, bytes: size };
    attach_document(&mut tx, &staff.me.rights, app.clock.as_ref(), report.id, &document).await?;
    tx.commit().await?;
    write(&app, &staff, &place, &fields, false).await
}

/// The figure that a form attaches a document to, if it is one of the report's.
async fn figure_of(
    app: &App,
    staff: &Staff,
    place: &Place,
    fields: &Fields,
) -> Result<Option<Code>, Failure> {
    let (Ok(code), Some(report)) = (Code::new(fields.get("document-of")), &place.report) else {
        return Ok(None);
    };
    let (v, time) = (staff.view(), &place.time);
    let mut conn = app.store.read().await?;
    let asked = asked(&mut conn, &time.programme, &time.period, &place.organisation, around(&v)).await?;
    let has = asked.filled(&report.body).figures.iter().any(|line| line.indicator == code);
    Ok(has.then_some(code))
}

/// `GET …/{organisation}/documents/{sha256}/{name}`, for whoever sees the report; always to be saved.
pub async fn document(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation, sha256, name)): Path<(String, String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let place = place(&mut app.store.read().await?, &app, &staff, (&code, &period, &organisation)).await?;
    let address = format!("{}/documents/{sha256}/{name}", place.href());
    let names = |body: &ReportBody| {
        body.figures.iter().flat_map(|line| line.source.lines()).any(|line| line.trim() == address)
    };
    // What no version of this report names is no document of it, whatever else is kept under that content.
    if !place.report.iter().map(|report| &report.body).chain(place.steps.iter().map(|s| &s.body)).any(names) {
        return Err(Failure::NotFound);
    }
    let mime = media_type(&name).ok_or(Failure::NotFound)?;
    let path = app.blobs.find(&sha256).await?.ok_or(Failure::NotFound)?;
    send_to_save(path, (&name, mime), &headers, "no-store").await
}
