//! The certificates that the credentials (C2PA) of our pictures are trusted by.

use std::sync::Arc;

use axum::extract::State;
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_DISPOSITION};

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;

/// `/credentials/authority.pem`
pub async fn authority(State(app): State<Arc<App>>) -> Answered {
    let seal = app.blobs.seal().ok_or(Failure::NotFound)?;
    Ok(Answer::new("application/x-pem-file", seal.anchors().into_bytes())
        .header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(CONTENT_DISPOSITION, "inline; filename=\"authority.pem\""))
}
