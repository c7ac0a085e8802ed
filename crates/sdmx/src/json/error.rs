//! What went wrong, as JSON.

use std::io::Write;

use serde_json::json;

use crate::id::Release;
use crate::problem::WriteError;
use crate::rest::Refusal;

/// Writes the message that a service answers with when it refuses.
pub fn write_error<W: Write>(mut output: W, release: Release, refusal: &Refusal) -> Result<(), WriteError> {
    let languages = match release {
        Release::V30 => {
            json!({ "titles": { "en": refusal.code.title() }, "details": { "en": refusal.detail } })
        }
        Release::V21 => json!({}),
    };
    let mut error = json!({
        "code": refusal.code.number(),
        "title": refusal.code.title(),
        "detail": refusal.detail,
    });
    if let (Some(error), Some(languages)) = (error.as_object_mut(), languages.as_object()) {
        error.extend(languages.clone());
    }
    let message = json!({ "errors": [error] });
    serde_json::to_writer(&mut output, &message).map_err(|error| WriteError::Output(error.into()))?;
    Ok(output.flush()?)
}
