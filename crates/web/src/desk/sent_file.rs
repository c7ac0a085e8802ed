//! A form with fields and one file in it (RFC 7578), accepted only from pages of ours.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse as _, Response};
use flow::trust::token::form_token;
use http::header::CONTENT_TYPE;

use super::fields::{Fields, from_us};
use super::staff;
use crate::app::App;
use crate::failure::Failure;

/// Largest document; what is larger is read to its end, so that it can be told.
pub const DOCUMENT_MAX: usize = 24 << 20;
/// Largest form with its document.
pub const FORM_MAX: usize = 64 << 20;
/// Largest field.
const FIELD_MAX: usize = 256 << 10;
/// Who sends nothing for so long has gone.
const STALLED: Duration = Duration::from_secs(60);

/// What a form with a document said.
#[derive(Debug, Default)]
pub struct SentFile {
    /// Its fields.
    pub fields: Fields,
    /// The last part of the file's name, as the browser told it.
    pub name: String,
    /// The file; none when none was chosen, or it is too large.
    pub bytes: Option<Vec<u8>>,
    /// It is larger than a document may be.
    pub too_large: bool,
}

impl FromRequest<Arc<App>> for SentFile {
    type Rejection = Response;

    async fn from_request(request: Request, _: &Arc<App>) -> Result<Self, Response> {
        let (parts, body) = request.into_parts();
        if !from_us(&parts.headers) {
            return Err(Failure::Forbidden.into_response());
        }
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let Ok(boundary) = multer::parse_boundary(kind) else {
            return Err(Failure::Bad("this is not a form with a file".into()).into_response());
        };
        let form = multer::Multipart::new(body.into_data_stream(), boundary);
        let sent = read(form).await.map_err(|failure| failure.into_response())?;
        let expected = staff::token(&parts.headers).map(form_token);
        if expected.as_deref() != Some(sent.fields.get("form_token")) {
            return Err(Failure::FormOld.into_response());
        }
        Ok(sent)
    }
}

async fn read(mut form: multer::Multipart<'_>) -> Result<SentFile, Failure> {
    let broken = |e: multer::Error| Failure::Bad(format!("the form is cut off: {e}"));
    let mut sent = SentFile::default();
    let mut fields = Vec::new();
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let Some(file) = field.file_name().map(str::to_owned) else {
            let bytes = take(&mut field, FIELD_MAX).await?;
            fields.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            continue;
        };
        let last = file.rsplit(['/', '\\']).next().unwrap_or_default();
        sent.name = last.chars().filter(|c| !c.is_control()).take(200).collect();
        // One byte more says that it is too large.
        let bytes = take(&mut field, DOCUMENT_MAX + 1).await?;
        sent.too_large = bytes.len() > DOCUMENT_MAX;
        sent.bytes = Some(bytes).filter(|bytes| !bytes.is_empty() && !sent.too_large);
    }
    sent.fields = Fields::of(fields);
    Ok(sent)
}

/// A field, as far as so many bytes; what is too much is read and left.
async fn take(field: &mut multer::Field<'_>, most: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    loop {
        let chunk = tokio::time::timeout(STALLED, field.chunk()).await;
        match chunk.unwrap_or(Err(multer::Error::IncompleteStream)) {
            Ok(Some(chunk)) => {
                let room = most.saturating_sub(bytes.len()).min(chunk.len());
                bytes.extend_from_slice(chunk.get(..room).unwrap_or_default());
            }
            Ok(None) => return Ok(bytes),
            Err(e) => return Err(Failure::Bad(format!("the form is cut off: {e}"))),
        }
    }
}
