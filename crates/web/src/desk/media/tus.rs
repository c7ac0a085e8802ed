//! The tus protocol 1.0 for files of any length on lines of any quality: core, creation, termination, expiration,
//! checksum (<https://tus.io/protocols/resumable-upload>). A sender is a session with its rights; what begins or changes
//! something carries `Tus-Resumable`, which no form of another site can send. How much has come is the length of the
//! file, so a sender goes on after a lost line, a restart, or a day.
//!
//! Addresses: `POST /desk/media/uploads` with `Upload-Metadata` of `filename`, `organisation`, `credit`, `licence` (only
//! the first is usual; the organisation is otherwise the sender's own); `HEAD`, `PATCH` and `DELETE` of the address in
//! `Location`; `GET` of it tells as JSON how far it is and, once all has come, what became of it.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::body::Body;
use axum::extract::{FromRequestParts, Path, Request, State};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flow::publish::library::{
    NewUpload, UPLOAD_KEPT, VIDEO_MAX, begin_upload, drop_upload, make_medium, received, want_duplicate,
};
use flow::trust::{Rights, Scope};
use flow::{Checksum, FlowError, Lease};
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body_util::BodyExt as _;
use model::{Act, Code, Refusal, UploadId};
use serde_json::json;
use store::media::upload::{self, Upload, UploadState};

use super::parts::thumb;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::{Fields, from_us};
use crate::desk::staff::{Staff, explain};
use crate::failure::Failure;

const VERSION: &str = "1.0.0";
/// A line on which nothing comes for so long is lost.
pub const STALLED: Duration = Duration::from_secs(60);

/// Somebody who sends a file by a program: told so rather than led to a form when they are not signed in.
pub struct Sender(Staff);

impl FromRequestParts<Arc<App>> for Sender {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Response> {
        match Staff::from_request_parts(parts, app).await {
            Ok(staff) => Ok(Self(staff)),
            Err(answer) if answer.status().is_redirection() => {
                Err(refuse(StatusCode::UNAUTHORIZED, "sign in at /desk/sign-in first"))
            }
            Err(answer) => Err(answer),
        }
    }
}

/// An answer that says what is wrong (RFC 9457).
fn refuse(status: StatusCode, detail: &str) -> Response {
    let body = json!({
        "type": "about:blank", "status": status.as_u16(), "detail": detail,
        "title": status.canonical_reason().unwrap_or("Checksum Mismatch"),
    });
    let kind = [(CONTENT_TYPE, "application/problem+json")];
    with(&[], (status, kind, body.to_string()).into_response())
}

/// The headers of every answer, and some more.
fn with(more: &[(&'static str, String)], mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert("tus-resumable", HeaderValue::from_static(VERSION));
    headers.insert("tus-version", HeaderValue::from_static(VERSION));
    for (name, value) in more {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(*name, value);
        }
    }
    response
}

fn expires(upload: &Upload) -> (&'static str, String) {
    ("upload-expires", upload.expires_at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string())
}

/// A refusal of a rule, in words of the sender's language.
fn refused(staff: &Staff, error: FlowError) -> Response {
    match error {
        FlowError::Refused(refusal) => {
            let status = match &refusal {
                Refusal::Forbidden(_) => StatusCode::FORBIDDEN,
                Refusal::NotFound { .. } => StatusCode::NOT_FOUND,
                Refusal::Invalid { reason: "media-larger-than-any", .. } => StatusCode::PAYLOAD_TOO_LARGE,
                Refusal::Invalid { reason: "media-too-many-open", .. } => StatusCode::TOO_MANY_REQUESTS,
                _ => StatusCode::BAD_REQUEST,
            };
            refuse(status, &explain(&staff.view(), &refusal))
        }
        other => Failure::internal(other).into_response(),
    }
}

/// What is sent must speak the protocol, and come from a page of ours where a browser says so.
fn speaks(headers: &HeaderMap) -> Result<(), Box<Response>> {
    if !from_us(headers) {
        return Err(Box::new(refuse(StatusCode::FORBIDDEN, "this comes from another site")));
    }
    if headers.get("tus-resumable").is_some_and(|v| v == VERSION) {
        return Ok(());
    }
    Err(Box::new(refuse(StatusCode::PRECONDITION_FAILED, "send Tus-Resumable: 1.0.0")))
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// `OPTIONS`: what is spoken here.
pub async fn about() -> Response {
    let more = [
        ("tus-extension", "creation,termination,expiration,checksum".to_owned()),
        ("tus-max-size", VIDEO_MAX.to_string()),
        ("tus-checksum-algorithm", "sha1,sha256".to_owned()),
    ];
    let mut response = with(&more, StatusCode::NO_CONTENT.into_response());
    response.headers_mut().insert(ALLOW, HeaderValue::from_static("OPTIONS, POST, HEAD, GET, PATCH, DELETE"));
    response
}

/// The organisation a person's files are for unless they say otherwise: the first one they may keep media for.
pub fn own(rights: &Rights) -> Option<Code> {
    if rights.may(Act::Media, Scope::COUNTRY) {
        return None;
    }
    rights.grants.iter().filter_map(|g| g.organisation.clone()).find(|o| rights.may(Act::Media, Scope::of(o)))
}

/// The pairs of an `Upload-Metadata` header.
fn metadata(headers: &HeaderMap) -> impl Fn(&str) -> Option<String> {
    let text = headers.get("upload-metadata").and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    move |wanted: &str| {
        let value = text.split(',').find_map(|pair| {
            let (name, value) = pair.trim().split_once(' ').unwrap_or((pair.trim(), ""));
            name.eq_ignore_ascii_case(wanted).then(|| value.trim().to_owned())
        })?;
        String::from_utf8(STANDARD.decode(value).ok()?).ok()
    }
}

/// `POST /desk/media/uploads`
pub async fn create(State(app): State<Arc<App>>, sender: Sender, headers: HeaderMap) -> Response {
    let staff = &sender.0;
    if let Err(answer) = speaks(&headers) {
        return *answer;
    }
    let Some(length) = number(&headers, "upload-length") else {
        return refuse(StatusCode::BAD_REQUEST, "send Upload-Length: the file's length in bytes");
    };
    let told = metadata(&headers);
    let organisation = match told("organisation").filter(|o| !o.is_empty()) {
        Some(code) => match Code::new(code) {
            Ok(code) => Some(code),
            Err(e) => return refuse(StatusCode::BAD_REQUEST, &e.to_string()),
        },
        None => own(&staff.me.rights),
    };
    let new = NewUpload {
        id: None,
        organisation,
        file_name: told("filename").or_else(|| told("name")).unwrap_or_default(),
        length,
        credit: told("credit").unwrap_or_default(),
        licence: told("licence").unwrap_or_default(),
    };
    let begun = async {
        let mut tx = app.store.begin().await?;
        let upload = begin_upload(&mut tx, &staff.me.rights, app.clock.as_ref(), &new).await?;
        tx.commit().await?;
        Ok::<Upload, FlowError>(upload)
    };
    match begun.await {
        Ok(upload) => {
            let place = format!("/desk/media/uploads/{}", upload.id);
            let mut response =
                with(&[expires(&upload), ("upload-offset", "0".into())], StatusCode::CREATED.into_response());
            if let Ok(place) = HeaderValue::from_str(&place) {
                response.headers_mut().insert(LOCATION, place);
            }
            response
        }
        Err(e) => refused(staff, e),
    }
}

/// The sender's own upload; somebody else's is as if it were not there.
async fn find(app: &App, staff: &Staff, id: &str) -> Result<Upload, Response> {
    let gone = || refuse(StatusCode::NOT_FOUND, "there is no such upload, or no longer");
    let id: UploadId = id.parse().map_err(|_| gone())?;
    let mut conn = app.store.read().await.map_err(|e| Failure::from(e).into_response())?;
    let found = upload::find_upload(&mut conn, id).await.map_err(|e| Failure::from(e).into_response())?;
    let mine = found.filter(|u| u.person == staff.me.rights.person.id).ok_or_else(gone)?;
    if mine.state == UploadState::Receiving && mine.expires_at < app.clock.now() {
        return Err(refuse(StatusCode::GONE, "its time is over; begin again"));
    }
    Ok(mine)
}

/// How much of it is here.
async fn offset(app: &App, upload: &Upload) -> Result<u64, Response> {
    match upload.state {
        UploadState::Receiving => {
            app.uploads.length(upload.id).await.map_err(|e| Failure::internal(e).into_response())
        }
        _ => Ok(upload.length),
    }
}

/// What became of an upload, for programs and for the list of one's own.
pub async fn outcome(app: &App, staff: &Staff, upload: &Upload, offset: u64) -> serde_json::Value {
    let v = staff.view();
    let mut thumbnail = String::new();
    if let Some(code) = &upload.media
        && let Ok(mut conn) = app.store.read().await
        && let Ok(Some(media)) = store::media::find_media(&mut conn, code).await
    {
        thumbnail = thumb(&media, 400, None);
    }
    json!({
        "id": upload.id, "name": upload.file_name, "state": upload.state.as_str(), "offset": offset,
        "length": upload.length, "code": upload.media,
        "href": upload.media.as_ref().map(|code| format!("/desk/media/{code}")),
        "thumb": thumbnail, "message": words(&v, upload),
    })
}

/// How an upload stands, in words.
pub fn words(v: &render::View<'_>, upload: &Upload) -> String {
    match upload.state {
        UploadState::Receiving => v.t("media-is-receiving"),
        UploadState::Received | UploadState::Making => v.t("media-is-making"),
        UploadState::Done => v.t("media-is-done"),
        UploadState::Duplicate => v.t("media-is-duplicate"),
        UploadState::Refused => {
            let (key, detail) = upload.reason.split_once('\n').unwrap_or((&upload.reason, ""));
            v.t1(key, "detail", detail)
        }
    }
}

/// `HEAD` and `GET /desk/media/uploads/{id}`
pub async fn state(State(app): State<Arc<App>>, sender: Sender, Path(id): Path<String>) -> Response {
    let found = match find(&app, &sender.0, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    match offset(&app, &found).await {
        Ok(at) => {
            let more = [
                ("upload-offset", at.to_string()),
                ("upload-length", found.length.to_string()),
                expires(&found),
            ];
            with(&more, Json(outcome(&app, &sender.0, &found, at).await).into_response())
        }
        Err(answer) => answer,
    }
}

/// `PATCH /desk/media/uploads/{id}`
pub async fn piece(
    State(app): State<Arc<App>>,
    sender: Sender,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let headers = request.headers().clone();
    let ready = async {
        speaks(&headers).map_err(|answer| *answer)?;
        let found = find(&app, &sender.0, &id).await?;
        if headers.get(CONTENT_TYPE).is_none_or(|v| v != "application/offset+octet-stream") {
            return Err(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send application/offset+octet-stream"));
        }
        let checksum = checksum(&headers).map_err(|UnknownChecksum| {
            refuse(StatusCode::BAD_REQUEST, "checksums may be sha1 or sha256, in base64")
        })?;
        let lease = app.uploads.lease(found.id);
        let lease =
            lease.ok_or_else(|| refuse(StatusCode::LOCKED, "another piece of it is coming just now"))?;
        let at = offset(&app, &found).await?;
        if number(&headers, "upload-offset") != Some(at) {
            let wrong = refuse(StatusCode::CONFLICT, &format!("it goes on at byte {at}"));
            return Err(with(&[("upload-offset", at.to_string())], wrong));
        }
        if number(&headers, CONTENT_LENGTH.as_str()).is_some_and(|length| length > found.length - at) {
            return Err(refuse(StatusCode::PAYLOAD_TOO_LARGE, "that is more than was announced"));
        }
        Ok((found, lease, checksum))
    };
    let (found, lease, checksum) = match ready.await {
        Ok(ready) => ready,
        Err(answer) => return answer,
    };
    if found.state != UploadState::Receiving {
        return with(
            &[("upload-offset", found.length.to_string()), expires(&found)],
            StatusCode::NO_CONTENT.into_response(),
        );
    }
    // A task of its own: when the sender goes away, what has come is still put in order.
    let receiving = tokio::spawn(receive(Arc::clone(&app), found, lease, checksum, request.into_body()));
    match receiving.await {
        Ok(answer) => answer,
        Err(e) => Failure::internal(e).into_response(),
    }
}

struct UnknownChecksum;

/// The checksum that is sent along; `Err` when it is of no kind that is known.
fn checksum(headers: &HeaderMap) -> Result<Option<Checksum>, UnknownChecksum> {
    let Some(text) = headers.get("upload-checksum") else { return Ok(None) };
    let pair = text.to_str().ok().and_then(|t| t.trim().split_once(' '));
    let decoded = pair.and_then(|(name, sum)| Some((name, STANDARD.decode(sum.trim()).ok()?)));
    match decoded {
        Some(("sha1", sum)) => Ok(Some(Checksum::Sha1(sum))),
        Some(("sha256", sum)) => Ok(Some(Checksum::Sha256(sum))),
        _ => Err(UnknownChecksum),
    }
}

async fn receive(
    app: Arc<App>,
    found: Upload,
    lease: Lease,
    checksum: Option<Checksum>,
    mut body: Body,
) -> Response {
    let internal = |e: FlowError| Failure::internal(e).into_response();
    let mut piece = match app.uploads.go_on(lease, checksum).await {
        Ok(piece) => piece,
        Err(e) => return internal(e.into()),
    };
    let mut too_much = false;
    let whole = loop {
        match tokio::time::timeout(STALLED, body.frame()).await {
            Ok(None) => break true,
            Ok(Some(Ok(frame))) => {
                let Ok(bytes) = frame.into_data() else { continue };
                if bytes.len() as u64 > found.length - piece.at() {
                    too_much = true;
                    break false;
                }
                if let Err(e) = piece.write(&bytes).await {
                    return internal(e.into());
                }
            }
            // Went away, or fell silent: what has come is kept.
            Ok(Some(Err(_))) | Err(_) => break false,
        }
    };
    let at = match piece.end(whole).await {
        Ok(Some(at)) => at,
        Ok(None) => {
            let mismatch = StatusCode::from_u16(460).unwrap_or(StatusCode::BAD_REQUEST);
            return refuse(mismatch, "the piece is not what its checksum says; send it again");
        }
        Err(e) => return internal(e.into()),
    };
    if too_much {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, "that is more than was announced");
    }
    let noted = async {
        let mut tx = app.store.begin().await?;
        if at == found.length {
            received(&mut tx, app.clock.as_ref(), found.id).await?;
        } else {
            upload::put_off(&mut tx, found.id, app.clock.now() + UPLOAD_KEPT).await?;
        }
        tx.commit().await?;
        Ok::<(), FlowError>(())
    };
    if let Err(e) = noted.await {
        return internal(e);
    }
    if at == found.length {
        // The sender need not wait for the renditions; should the process end meanwhile, the next one makes them.
        let (app, id) = (Arc::clone(&app), found.id);
        tokio::spawn(async move {
            let made = make_medium(&app.store, &app.blobs, &app.uploads, &app.clock, &app.plan, id).await;
            if let Err(e) = made {
                tracing::error!("making a medium of upload {id}: {e}");
            }
        });
    }
    let until = Upload { expires_at: app.clock.now() + UPLOAD_KEPT, ..found };
    with(&[("upload-offset", at.to_string()), expires(&until)], StatusCode::NO_CONTENT.into_response())
}

/// `DELETE /desk/media/uploads/{id}`
pub async fn end(
    State(app): State<Arc<App>>,
    sender: Sender,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    if let Err(answer) = speaks(&headers) {
        return *answer;
    }
    let found = match find(&app, &sender.0, &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let Some(_lease) = app.uploads.lease(found.id) else {
        return refuse(StatusCode::LOCKED, "a piece of it is coming just now");
    };
    match drop_upload(&app.store, &app.uploads, found.id).await {
        Ok(()) => with(&[], StatusCode::NO_CONTENT.into_response()),
        Err(e) => refused(&sender.0, e),
    }
}

/// `POST /desk/media/uploads/{id}`: another method where a client can send no other, or the form that wants a second
/// medium of the same file.
pub async fn other(
    State(app): State<Arc<App>>,
    sender: Sender,
    Path(id): Path<String>,
    request: Request,
) -> Response {
    let method = request.headers().get("x-http-method-override").and_then(|v| v.to_str().ok());
    match method {
        Some("PATCH") => return piece(State(app), sender, Path(id), request).await,
        Some("DELETE") => {
            let headers = request.headers().clone();
            return end(State(app), sender, Path(id), headers).await;
        }
        Some(_) => return refuse(StatusCode::METHOD_NOT_ALLOWED, "PATCH or DELETE"),
        None => {}
    }
    use axum::extract::FromRequest as _;
    let staff = &sender.0;
    let request = request.map(|body| Body::new(http_body_util::Limited::new(body, crate::desk::FORM_MAX)));
    let fields = match Fields::from_request(request, &app).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let Ok(id) = id.parse::<UploadId>() else { return Failure::NotFound.into_response() };
    let decided = async {
        if fields.get("act") == "keep" {
            let mut tx = app.store.begin().await?;
            want_duplicate(&mut tx, &staff.me.rights, id).await?;
            tx.commit().await?;
            make_medium(&app.store, &app.blobs, &app.uploads, &app.clock, &app.plan, id).await?;
        } else if let Ok(found) = find(&app, staff, &id.to_string()).await {
            drop_upload(&app.store, &app.uploads, found.id).await?;
        }
        Ok::<(), FlowError>(())
    };
    match decided.await {
        Ok(()) => redirect("/desk/media/upload", false),
        Err(e) => Failure::from(e).into_response(),
    }
}
