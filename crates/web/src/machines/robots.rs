//! robots.txt (RFC 9309) and security.txt (RFC 9116).

use std::sync::Arc;

use axum::extract::State;
use jiff::ToSpan as _;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;

/// `/robots.txt`
pub async fn robots(State(app): State<Arc<App>>) -> Answered {
    let base = &app.shown().country.base_url.clone();
    let text = format!(
        "User-agent: *\nDisallow: /desk/\nDisallow: /preview/\nDisallow: /view\nDisallow: /*/search\nDisallow: /*/suggest\nDisallow: /*/complaint\n\nSitemap: {base}/sitemap.xml\n"
    );
    Ok(Answer::new("text/plain; charset=utf-8", text.into_bytes()).until(vec![]))
}

/// `/.well-known/security.txt`: only when there is somebody to write to.
pub async fn security(State(app): State<Arc<App>>) -> Answered {
    let shown = app.shown();
    let site = &shown.country.nation.site;
    let mail = site.contact_email.as_ref().ok_or(Failure::NotFound)?;
    let languages: Vec<&str> = site.locales.iter().map(model::Locale::as_str).collect();
    // The standard wants an end; half a year from today, told anew each day.
    let expires = (app.clock.now() + (24 * 180).hours()).strftime("%Y-%m-%dT00:00:00Z").to_string();
    let text = format!(
        "Contact: mailto:{mail}\nExpires: {expires}\nPreferred-Languages: {}\nCanonical: {}/.well-known/security.txt\n",
        languages.join(", "),
        shown.country.base_url
    );
    Ok(Answer::new("text/plain; charset=utf-8", text.into_bytes()))
}
