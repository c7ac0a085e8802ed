//! Pasted text, cleaned.

use axum::Json;
use axum::response::{IntoResponse as _, Response};
use flow::publish::{Pasted, clean_paste};
use model::Act;
use render::View;

use crate::desk::fields::Fields;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `POST /desk/clean`: the HTML of a clipboard as our Markdown, and what was left out.
pub async fn clean(staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let rights = &staff.me.rights;
    if !rights.anywhere(Act::Write) && !rights.anywhere(Act::Translate) {
        return Err(Failure::Forbidden);
    }
    let pasted = clean_paste(fields.raw("html").to_owned()).await?;
    let told = told(&staff.view(), &pasted);
    Ok(Json(serde_json::json!({ "markdown": pasted.markdown, "told": told })).into_response())
}

/// What a paste left behind, in words; nothing when nothing was.
pub fn told(v: &View<'_>, pasted: &Pasted) -> String {
    let counts = [
        ("writing-paste-pictures-count", pasted.pictures),
        ("writing-paste-comments-count", pasted.comments),
        ("writing-paste-deletions-count", pasted.deletions),
        ("writing-paste-links-count", pasted.links),
        ("writing-paste-others-count", pasted.others),
    ];
    let parts: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| v.n(key, i64::try_from(count).unwrap_or(i64::MAX)))
        .collect();
    parts.join(" ")
}
