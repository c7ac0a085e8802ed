//! Adding files by a plain form: several at a time, without script. With script the same page sends them in pieces.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Query, Request, State};
use axum::response::{IntoResponse as _, Response};
use flow::publish::library::{NewUpload, VIDEO_MAX, begin_upload, make_medium, received};
use flow::trust::Scope;
use flow::{FlowError, trust::token::form_token};
use http::StatusCode;
use http::header::{ACCEPT, CONTENT_TYPE};
use model::{Act, Code, Refusal, UploadId};
use render::pages::desk::media::{UploadPage, UploadRow};
use serde::Deserialize;
use serde_json::json;
use store::media::upload::{Upload, UploadState, find_upload, uploads_of};

use super::parts::{licences, owners, thumb};
use super::tus::{STALLED, outcome, own, words};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::from_us;
use crate::desk::page;
use crate::desk::staff::{self, Staff};
use crate::failure::Failure;

/// Uploads shown.
const ROWS: u32 = 30;
/// Files of one form.
const FILES_MAX: usize = 50;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    format: String,
}

/// What was typed beside the files.
#[derive(Default)]
struct Typed {
    organisation: Option<String>,
    credit: String,
    licence: String,
}

/// `GET /desk/media/upload`
pub async fn form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, &Typed::default(), None).await
}

async fn show(app: &App, staff: &Staff, typed: &Typed, wrong: Option<String>) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Media) {
        return Err(Failure::Forbidden);
    }
    let mut conn = app.store.read().await?;
    let used = store::media::library::licences(&mut conn).await?;
    let uploads = uploads_of(&mut conn, staff.me.rights.person.id, ROWS).await?;
    let codes: Vec<Code> = uploads.iter().filter_map(|u| u.media.clone()).collect();
    let media = store::media::find_many_media(&mut conn, &codes).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("media-upload"), "desk-media");
    d.wrong = wrong;
    let v = d.v;
    let chosen = typed
        .organisation
        .clone()
        .unwrap_or_else(|| own(&staff.me.rights).map(|o| o.to_string()).unwrap_or_default());
    let row = |upload: &Upload| UploadRow {
        id: upload.id.to_string(),
        name: upload.file_name.clone(),
        words: words(&v, upload),
        class: match upload.state {
            UploadState::Done => "approved",
            UploadState::Refused => "returned",
            UploadState::Duplicate => "scheduled",
            _ => "draft",
        },
        thumb: upload
            .media
            .as_ref()
            .and_then(|c| media.get(c))
            .map(|m| thumb(m, 400, None))
            .unwrap_or_default(),
        href: upload.media.as_ref().map(|c| format!("/desk/media/{c}")).unwrap_or_default(),
        duplicate: upload.state == UploadState::Duplicate,
    };
    page(&UploadPage {
        owners: owners(staff, &v, &chosen),
        credit: typed.credit.clone(),
        licence: typed.licence.clone(),
        licences: licences(used),
        rows: uploads.iter().map(row).collect(),
        d,
    })
}

/// `POST /desk/media/upload`: `multipart/form-data` of `form_token`, `organisation`, `credit`, `licence` and then any
/// number of `file`. Asked for JSON (`?format=json`, or by `Accept`), it answers
/// `{"files": [{"state", "code", "href", "thumb", "name", "message", …}]}`: 201 when each is in the library, else 422.
pub async fn send(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
    request: Request,
) -> Result<Response, Failure> {
    let headers = request.headers().clone();
    let json = wish.format == "json"
        || headers
            .get(ACCEPT)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|a| a.starts_with("application/json"));
    if !from_us(&headers) {
        return Err(Failure::Forbidden);
    }
    let expected = staff::token(&headers).map(form_token).unwrap_or_default();
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind)
        .map_err(|_| Failure::Bad("files are sent as multipart/form-data".into()))?;
    let mut form = multer::Multipart::new(request.into_body().into_data_stream(), boundary);
    let mut typed = Typed::default();
    let mut from_page = false;
    let mut sent: Vec<UploadId> = Vec::new();
    let broken = |e: multer::Error| Failure::Bad(format!("the form is cut off: {e}"));
    let refusal = loop {
        let Some(mut field) = form.next_field().await.map_err(broken)? else { break None };
        match field.name().unwrap_or_default() {
            "form_token" => from_page = field.text().await.map_err(broken)? == expected,
            "organisation" => typed.organisation = Some(field.text().await.map_err(broken)?),
            "credit" => typed.credit = field.text().await.map_err(broken)?.trim().to_owned(),
            "licence" => typed.licence = field.text().await.map_err(broken)?.trim().to_owned(),
            "file" => {
                if !from_page {
                    return Err(Failure::FormOld);
                }
                if sent.len() == FILES_MAX {
                    break Some(Refusal::Invalid { field: "file", reason: "media-too-many-open" });
                }
                match take(&app, &staff, &typed, &mut field).await {
                    Ok(Some(id)) => sent.push(id),
                    // A browser sends an empty field when nothing was chosen.
                    Ok(None) => {}
                    Err(FlowError::Refused(refusal)) => break Some(refusal),
                    Err(e) => return Err(e.into()),
                }
            }
            _ => {}
        }
    };
    if !from_page {
        return Err(Failure::FormOld);
    }
    let refusal = refusal.or_else(|| sent.is_empty().then_some(Refusal::Missing("file")));
    let mut files = Vec::new();
    for id in sent {
        make_medium(&app.store, &app.blobs, &app.uploads, &app.clock, &app.plan, id).await?;
        if let Some(upload) = find_upload(&mut app.store.read().await?, id).await? {
            files.push(upload);
        }
    }
    if json {
        return Ok(as_json(&app, &staff, &files, refusal).await);
    }
    match refusal {
        Some(refusal) => show(&app, &staff, &typed, Some(staff.explain(&refusal))).await,
        None if files.iter().all(|f| f.state == UploadState::Done) => match files.as_slice() {
            // One file: one goes on to say what it shows.
            [Upload { media: Some(code), .. }] => {
                Ok(redirect(&format!("/desk/media/{code}?done=done-media-added"), false))
            }
            _ => Ok(redirect("/desk/media/upload?done=done-media-added", false)),
        },
        None => {
            let bad = files.iter().find(|f| f.state != UploadState::Done);
            let v = staff.view();
            let wrong = bad.map(|f| format!("{}: {}", f.file_name, words(&v, f)));
            show(&app, &staff, &typed, wrong).await
        }
    }
}

async fn as_json(app: &App, staff: &Staff, files: &[Upload], refusal: Option<Refusal>) -> Response {
    let mut list = Vec::new();
    for upload in files {
        list.push(outcome(app, staff, upload, upload.length).await);
    }
    let good = refusal.is_none() && files.iter().all(|f| f.state == UploadState::Done);
    let status = if good { StatusCode::CREATED } else { StatusCode::UNPROCESSABLE_ENTITY };
    let message = refusal.map(|r| staff.explain(&r));
    (status, Json(json!({ "files": list, "message": message }))).into_response()
}

/// Takes one file of a form as it comes.
async fn take(
    app: &App,
    staff: &Staff,
    typed: &Typed,
    field: &mut multer::Field<'_>,
) -> Result<Option<UploadId>, FlowError> {
    let organisation = match typed.organisation.as_deref() {
        Some("") => None,
        Some(code) => Some(Code::new(code).map_err(|_| Refusal::Missing("organisation"))?),
        None => own(&staff.me.rights),
    };
    // Before a byte of it is kept.
    staff.me.rights.need(Act::Media, Scope { organisation: organisation.as_ref(), locale: None })?;
    let id = UploadId::new(app.clock.now());
    let lease = app.uploads.lease(id).ok_or(Refusal::Conflict)?;
    let mut piece = app.uploads.go_on(lease, None).await?;
    let received_all = loop {
        // Silent for so long, the sender has gone away.
        let chunk = tokio::time::timeout(STALLED, field.chunk()).await;
        match chunk.unwrap_or(Err(multer::Error::IncompleteStream)) {
            Ok(Some(bytes)) if piece.at() + bytes.len() as u64 > VIDEO_MAX => {
                break Err(Refusal::Invalid { field: "file", reason: "media-larger-than-any" });
            }
            Ok(Some(bytes)) => piece.write(&bytes).await?,
            Ok(None) => break Ok(()),
            Err(_) => break Err(Refusal::Invalid { field: "file", reason: "media-cut-off" }),
        }
    };
    let length = piece.end(true).await?.unwrap_or(0);
    let file_name = field.file_name().unwrap_or_default().to_owned();
    let begun = async {
        received_all?;
        if length == 0 && file_name.is_empty() {
            return Ok(false);
        }
        let new = NewUpload {
            id: Some(id),
            organisation,
            file_name,
            length,
            credit: typed.credit.clone(),
            licence: typed.licence.clone(),
        };
        let mut tx = app.store.begin().await?;
        begin_upload(&mut tx, &staff.me.rights, app.clock.as_ref(), &new).await?;
        received(&mut tx, app.clock.as_ref(), id).await?;
        tx.commit().await?;
        Ok::<bool, FlowError>(true)
    };
    match begun.await {
        Ok(true) => Ok(Some(id)),
        other => {
            app.uploads.remove(id).await?;
            other.map(|_| None)
        }
    }
}
