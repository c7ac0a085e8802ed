//! A file comes in by a form, and its check begins.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path as InPath, Request, State};
use axum::response::Response;
use flow::FlowError;
use flow::data::load::{LOAD_MAX, NewLoad, send_load};
use flow::trust::token::form_token;
use http::header::CONTENT_TYPE;
use model::{LoadId, Refusal};
use tokio::io::AsyncWriteExt as _;

use super::parts::carrier;
use super::vintages::{own, show};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::from_us;
use crate::desk::staff::{self, Staff};
use crate::failure::Failure;

/// Silent for so long, the sender has gone away.
const STALLED: Duration = Duration::from_secs(60);
/// Bytes of a field that is no file.
const FIELD_MAX: usize = 16 << 10;

/// What was typed beside the file.
#[derive(Default)]
struct Typed {
    whole: bool,
    note: String,
}

/// `POST /desk/data/{flow}/files`: `multipart/form-data` of `form_token`, `mode` (`add` or `whole`), `note` and then one
/// `file`.
pub async fn send(
    State(app): State<Arc<App>>,
    staff: Staff,
    InPath(code): InPath<String>,
    request: Request,
) -> Result<Response, Failure> {
    // Before a byte of it is kept.
    let flow = own(&app, &staff, &code).await?;
    let headers = request.headers().clone();
    if !from_us(&headers) {
        return Err(Failure::Forbidden);
    }
    let expected = staff::token(&headers).map(form_token).unwrap_or_default();
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind)
        .map_err(|_| Failure::Bad("files are sent as multipart/form-data".into()))?;
    let mut form = multer::Multipart::new(request.into_body().into_data_stream(), boundary);
    let broken = |e: multer::Error| Failure::Bad(format!("the form is cut off: {e}"));
    let mut typed = Typed::default();
    let mut from_page = false;
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        match field.name().unwrap_or_default() {
            "form_token" => from_page = text(&mut field).await? == expected,
            "mode" => typed.whole = text(&mut field).await? == "whole",
            "note" => typed.note = text(&mut field).await?,
            "file" => {
                if !from_page {
                    return Err(Failure::FormOld);
                }
                let sent = take(&app, &staff, &flow.flow.code, &typed, &mut field).await;
                return match sent {
                    Ok(id) => {
                        let carrier = carrier(&app);
                        tokio::spawn(async move { carrier.carry(id).await });
                        Ok(redirect(&format!("/desk/data/{code}/files/{id}"), false))
                    }
                    Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
                    Err(FlowError::Refused(refusal)) => {
                        let wrong = Some(staff.explain(&refusal));
                        show(&app, &staff, &code, (typed.whole, &typed.note), wrong).await
                    }
                    Err(e) => Err(e.into()),
                };
            }
            _ => {}
        }
    }
    if !from_page {
        return Err(Failure::FormOld);
    }
    let wrong = Some(staff.explain(&Refusal::Missing("file")));
    show(&app, &staff, &code, (typed.whole, &typed.note), wrong).await
}

/// A field that is no file, within its bound.
pub async fn text(field: &mut multer::Field<'_>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    loop {
        let chunk = tokio::time::timeout(STALLED, field.chunk()).await;
        match chunk.unwrap_or(Err(multer::Error::IncompleteStream)) {
            Ok(Some(chunk)) if bytes.len() + chunk.len() <= FIELD_MAX => bytes.extend_from_slice(&chunk),
            Ok(Some(_)) => return Err(Failure::Bad("a field of the form is too long".into())),
            Ok(None) => return Ok(String::from_utf8_lossy(&bytes).into_owned()),
            Err(e) => return Err(Failure::Bad(format!("the form is cut off: {e}"))),
        }
    }
}

/// Keeps the file as it comes; what does not come whole, or is not wanted, is not kept.
async fn take(
    app: &App,
    staff: &Staff,
    code: &model::Code,
    typed: &Typed,
    field: &mut multer::Field<'_>,
) -> Result<LoadId, FlowError> {
    let id = LoadId::new(app.clock.now());
    let taken = async {
        app.passing.folder().map_err(|source| failed(&app.passing.path(id), source))?;
        let bytes = write(&app.passing.path(id), LOAD_MAX, field).await?;
        let new = NewLoad {
            id,
            file_name: field.file_name().unwrap_or_default().to_owned(),
            bytes,
            whole: typed.whole,
            note: typed.note.clone(),
        };
        let mut tx = app.store.begin().await?;
        send_load(&mut tx, &staff.me.rights, app.clock.as_ref(), code, &new).await?;
        tx.commit().await?;
        Ok::<LoadId, FlowError>(id)
    };
    let taken = taken.await;
    if taken.is_err() {
        app.passing.remove(id);
    }
    taken
}

fn failed(path: &Path, source: std::io::Error) -> FlowError {
    FlowError::File { file: path.display().to_string(), source }
}

/// Writes a file as it comes, up to so many bytes; how long it is.
pub async fn write(path: &Path, most: u64, field: &mut multer::Field<'_>) -> Result<u64, FlowError> {
    let failed = |source| failed(path, source);
    let mut file = tokio::fs::File::create(path).await.map_err(failed)?;
    let mut length = 0;
    loop {
        let chunk = tokio::time::timeout(STALLED, field.chunk()).await;
        match chunk.unwrap_or(Err(multer::Error::IncompleteStream)) {
            Ok(Some(bytes)) => {
                length += bytes.len() as u64;
                if length > most {
                    return Err(Refusal::Invalid { field: "file", reason: "load-too-large" }.into());
                }
                file.write_all(&bytes).await.map_err(failed)?;
            }
            Ok(None) => break,
            Err(_) => return Err(Refusal::Invalid { field: "file", reason: "load-cut-off" }.into()),
        }
    }
    file.flush().await.map_err(failed)?;
    Ok(length)
}
