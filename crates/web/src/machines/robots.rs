//! robots.txt (RFC 9309) and security.txt (RFC 9116).

use std::sync::Arc;

use axum::extract::State;
use jiff::ToSpan as _;

use crate::answer::{Answer, Answered};
use crate::app::App;

/// `/robots.txt`
pub async fn robots(State(app): State<Arc<App>>) -> Answered {
    let base = &app.shown().country.base_url.clone();
    let text = format!(
        "User-agent: *\nDisallow: /desk/\nDisallow: /preview/\nDisallow: /view\nDisallow: /*/search\nDisallow: /*/suggest\nDisallow: /*/complaint\n\nSitemap: {base}/sitemap.xml\n"
    );
    Ok(Answer::new("text/plain; charset=utf-8", text.into_bytes()).until(vec![]))
}

/// `/.well-known/security.txt`: the address of the pack, or the form through which readers tell that something is wrong.
pub async fn security(State(app): State<Arc<App>>) -> Answered {
    let shown = app.shown();
    let site = &shown.country.nation.site;
    let base = &shown.country.base_url;
    let contact = match &site.contact_email {
        Some(mail) => format!("mailto:{mail}"),
        None => format!("{base}/{}/complaint", site.home_locale),
    };
    let languages: Vec<&str> = site.locales.iter().map(model::Locale::as_str).collect();
    // The standard wants an end; half a year from today, told anew each day.
    let expires = (app.clock.now() + (24 * 180).hours()).strftime("%Y-%m-%dT00:00:00Z").to_string();
    let text = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {}\nCanonical: {base}/.well-known/security.txt\n",
        languages.join(", ")
    );
    Ok(Answer::new("text/plain; charset=utf-8", text.into_bytes()))
}
