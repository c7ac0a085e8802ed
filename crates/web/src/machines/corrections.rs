//! The register of corrections as JSON: what was wrong, and which of it a reader pointed out.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use model::{EditionState, Locale};
use serde::Deserialize;
use serde_json::{Value, json};
use store::correction::{CorrectionCursor, RegisteredCorrection};

use super::api::{answer, parse};
use super::paging::{limit, next_after};
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;

/// Query of the register. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CorrectionsQuery {
    locale: Option<String>,
    before: Option<String>,
    limit: Option<u32>,
}

/// `GET /api/v1/corrections`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<CorrectionsQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let shown = app.shown();
    let locale: Option<Locale> = parse("locale", q.locale.as_ref())?;
    if let Some(locale) = locale.as_ref().filter(|l| shown.country.local(l).is_none()) {
        return Err(Failure::Bad(format!("locale: this site is not published in “{locale}”")));
    }
    let before: Option<CorrectionCursor> = parse("before", q.before.as_ref())?;
    let wanted = limit(q.limit)?;
    let mut conn = app.store.read().await?;
    let mut rows =
        store::correction::list_corrections(&mut conn, locale.as_ref(), before, wanted + 1).await?;
    let after = store::programme::corrections_after_complaint(&mut conn).await?;
    drop(conn);
    let base = &shown.country.base_url;
    let spoken = locale.as_ref().map(ToString::to_string);
    let narrowed = [("locale", spoken.as_ref())];
    let next =
        next_after(&format!("{base}/api/v1/corrections"), &narrowed, &mut rows, wanted, |last| last.cursor());
    let item = |row: &RegisteredCorrection| {
        json!({
            "item": row.item_code.as_str(),
            "locale": row.locale.as_str(),
            "title": row.title,
            "at": row.correction.at.to_string(),
            "note": row.correction.note,
            "after_complaint": after.contains(&row.correction.revision),
            "published": row.state == EditionState::Published,
            "url": format!("{base}/{}/stories/{}", row.locale, row.slug),
        })
    };
    let items: Vec<Value> = rows.iter().map(item).collect();
    let of = shown.country.locals().filter(|l| locale.as_ref().is_none_or(|one| *one == l.locale));
    let tags = of.map(|l| Tag::List(l.locale.to_string())).collect();
    answer(&json!({ "items": items, "next": next }), tags)
}
