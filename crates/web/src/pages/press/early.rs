//! A kit seen early by whoever has a link: marked as a preview, kept and listed by nobody.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::reach::kits::follow_kit_link;
use http::header::{HeaderName, REFERRER_POLICY};
use http::{HeaderMap, HeaderValue};
use model::Locale;
use render::{Alternate, Template as _};
use serde::Deserialize;

use super::bundle;
use super::shown::{Whose, kit_page};
use crate::app::App;
use crate::failure::Failure;
use crate::reader::{Reader, local_for};

/// In which language.
#[derive(Deserialize)]
pub struct Wish {
    locale: Option<String>,
}

/// `GET /preview/kits/{token}`
pub async fn page(
    State(app): State<Arc<App>>,
    Path(token): Path<String>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let found = follow_kit_link(&app.store, app.clock.as_ref(), &token, true).await?;
    let (link, kept) = found.ok_or(Failure::NotFound)?;
    let reader = reader(&app, &wish, &headers)?;
    let (mut page, _) = kit_page(&app, &reader, &kept, &Whose::Early(token.clone())).await?;
    let v = reader.view();
    page.c.noindex = true;
    page.c.alternates = v
        .country
        .locals()
        .map(|l| Alternate {
            locale: l.locale.clone(),
            href: format!("/preview/kits/{token}?locale={}", l.locale),
        })
        .collect();
    let mut notice = v.t1("press-early", "time", &v.moment(link.expires_at));
    if let Some(embargo) = kept.kit.embargo.as_ref().filter(|e| e.until > app.clock.now()) {
        notice = format!("{} {notice}", v.t1("press-held", "time", &v.moment(embargo.until)));
    }
    page.c.notice = Some(notice);
    let html = page.render().map_err(Failure::internal)?;
    Ok(hidden(axum::response::Html(html).into_response()))
}

/// `GET /preview/kits/{token}/{file}`
pub async fn file(
    State(app): State<Arc<App>>,
    Path((token, file)): Path<(String, String)>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let found = follow_kit_link(&app.store, app.clock.as_ref(), &token, false).await?;
    let (_, kept) = found.ok_or(Failure::NotFound)?;
    let reader = reader(&app, &wish, &headers)?;
    Ok(hidden(bundle::send(&app, &reader, &kept, &file).await?))
}

fn reader(app: &App, wish: &Wish, headers: &HeaderMap) -> Result<Reader, Failure> {
    let shown = app.shown();
    let wished = wish.locale.as_deref().and_then(|tag| Locale::new(tag).ok());
    let local = wished.and_then(|locale| shown.country.local(&locale).cloned());
    let local = local.or_else(|| local_for(&shown.country, "", headers)).ok_or(Failure::NotFound)?;
    Ok(Reader::before(shown, local))
}

/// The address is the secret: nobody lists it, and no page that is followed from there hears of it.
fn hidden(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
