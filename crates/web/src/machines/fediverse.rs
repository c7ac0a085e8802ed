//! Our actors in the fediverse: how they are found (WebFinger, NodeInfo), what they show, and what is brought to them
//! (ActivityPub). People who come to these addresses are led to the pages about the same.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse as _, Response};
use flow::reach::fediverse::{ACTIVITY_JSON, About, Incoming, MOST_BYTES, ShownPost, Turned, actor_channel};
use http::header::{ACCEPT, ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, RETRY_AFTER, VARY};
use http::request::Parts;
use http::{HeaderMap, HeaderValue, StatusCode};
use http_body_util::BodyExt as _;
use model::{Channel, Code, DispatchId};
use render::View;
use serde::Deserialize;
use serde_json::{Value, json};
use tower_http::limit::RequestBodyLimitLayer;

use crate::answer::{Answer, Answered, redirect};
use crate::app::{App, Shown};
use crate::assets::{BANNER_PNG, MARK_PNG, MARK_TYPE};
use crate::failure::Failure;
use crate::limits::{Counted, Network};
use crate::routing::{get, post};

/// What is asked for.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/.well-known/webfinger", get(web_finger))
        .route("/.well-known/nodeinfo", get(node_info_links))
        .route("/nodeinfo/2.1", get(node_info))
        .route("/fediverse/{code}", get(actor))
        .route("/fediverse/{code}/outbox", get(outbox))
        .route("/fediverse/{code}/followers", get(followers))
        .route("/fediverse/{code}/following", get(following))
        .route("/fediverse/posts/{id}", get(posted))
        .route("/fediverse/posts/{id}/activity", get(told))
}

/// What is brought; longer than an address.
pub fn inboxes() -> Router<Arc<App>> {
    Router::new()
        .route("/inbox", post(shared_inbox))
        .route("/fediverse/{code}/inbox", post(inbox))
        .layer(RequestBodyLimitLayer::new(MOST_BYTES))
}

#[derive(Deserialize)]
struct Finger {
    #[serde(default)]
    resource: String,
}

/// `/.well-known/webfinger?resource=`
async fn web_finger(State(app): State<Arc<App>>, Query(asked): Query<Finger>) -> Answered {
    if asked.resource.is_empty() {
        return Err(Failure::Bad("“resource” must say whom: acct:name@host".into()));
    }
    let fediverse = app.fediverse()?;
    let code = fediverse.asked_for(&asked.resource).ok_or(Failure::NotFound)?;
    let channel = channel(&app, code.as_str()).await?;
    let page = about(&app.shown(), &channel)?.page;
    let body = fediverse.finger(&channel.code, &page).to_string();
    Ok(Answer::new("application/jrd+json", body.into_bytes()).header(ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
}

/// `/.well-known/nodeinfo`
async fn node_info_links(State(app): State<Arc<App>>) -> Answered {
    let body = app.fediverse()?.node_info_links().to_string();
    Ok(Answer::new("application/json", body.into_bytes()).header(ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
}

/// `/nodeinfo/2.1`
async fn node_info(State(app): State<Arc<App>>) -> Answered {
    let body = app.fediverse()?.node_info(env!("CARGO_PKG_VERSION")).await?.to_string();
    let kind = "application/json; profile=\"http://nodeinfo.diaspora.software/ns/schema/2.1#\"";
    Ok(Answer::new(kind, body.into_bytes()).header(ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
}

/// `/fediverse/{code}`
async fn actor(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let channel = channel(&app, &code).await?;
    let about = about(&app.shown(), &channel)?;
    if !wants_activity(&headers) {
        return Ok(led(&about.page));
    }
    let document = app.fediverse()?.actor_document(&channel, about).await?;
    Ok(activity(&document).into_response())
}

#[derive(Deserialize)]
struct PageOf {
    page: Option<String>,
}

/// `/fediverse/{code}/outbox`, and page by page with `?page=`
async fn outbox(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    Query(asked): Query<PageOf>,
) -> Answered {
    let channel = channel(&app, &code).await?;
    let found = app.fediverse()?.outbox(&channel.code, asked.page.as_deref()).await?;
    let document = found.ok_or_else(|| Failure::Bad("“page” is none of ours".into()))?;
    Ok(activity(&document))
}

/// `/fediverse/{code}/followers`: how many, never who.
async fn followers(State(app): State<Arc<App>>, Path(code): Path<String>) -> Answered {
    let channel = channel(&app, &code).await?;
    Ok(activity(&app.fediverse()?.followers(&channel.code, app.count.k()).await?))
}

/// `/fediverse/{code}/following`: nobody.
async fn following(State(app): State<Arc<App>>, Path(code): Path<String>) -> Answered {
    let channel = channel(&app, &code).await?;
    Ok(activity(&app.fediverse()?.following(&channel.code)))
}

/// `/fediverse/posts/{id}`
async fn posted(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id: DispatchId = id.parse().map_err(|_| Failure::NotFound)?;
    match app.fediverse()?.shown_post(id).await?.ok_or(Failure::NotFound)? {
        ShownPost::There { page, .. } if !wants_activity(&headers) => Ok(led(&page)),
        ShownPost::There { document, .. } => Ok(activity(&document).into_response()),
        ShownPost::Gone(document) => Ok(activity(&document).status(StatusCode::GONE).into_response()),
    }
}

/// `/fediverse/posts/{id}/activity`: what told of it.
async fn told(State(app): State<Arc<App>>, Path(id): Path<String>) -> Answered {
    let id: DispatchId = id.parse().map_err(|_| Failure::NotFound)?;
    let document = app.fediverse()?.shown_create(id).await?.ok_or(Failure::NotFound)?;
    Ok(activity(&document))
}

/// `/inbox`
async fn shared_inbox(State(app): State<Arc<App>>, request: Request) -> Result<Response, Failure> {
    take(&app, request).await
}

/// `/fediverse/{code}/inbox`
async fn inbox(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response, Failure> {
    channel(&app, &code).await?;
    take(&app, request).await
}

async fn take(app: &App, request: Request) -> Result<Response, Failure> {
    let (parts, body) = request.into_parts();
    if let Err(wait) = app.limits.take(Counted::Inbox, Network::of(&parts), app.clock.now()) {
        let mut response = said(StatusCode::TOO_MANY_REQUESTS, "more was brought than is taken in an hour");
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        return Ok(response);
    }
    // The layer before us bounds the body.
    let Ok(body) = body.collect().await else {
        return Ok(said(StatusCode::PAYLOAD_TOO_LARGE, "that is longer than what is read"));
    };
    let (body, headers) = (body.to_bytes(), fields(&parts));
    let target = parts.uri.path_and_query().map_or("/", |t| t.as_str());
    match app.fediverse()?.receive(Incoming { target, headers: &headers, body: &body }).await {
        Ok(()) => Ok(StatusCode::ACCEPTED.into_response()),
        Err(Turned::Bad(why)) => Ok(said(StatusCode::BAD_REQUEST, &why)),
        Err(Turned::Unsigned(why)) => Ok(said(StatusCode::UNAUTHORIZED, &why)),
        Err(Turned::Failed(e)) => Err(e.into()),
    }
}

/// Header fields that are text. HTTP/2 names the host elsewhere.
fn fields(parts: &Parts) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = parts
        .headers
        .iter()
        .filter_map(|(name, value)| Some((name.as_str().to_owned(), value.to_str().ok()?.to_owned())))
        .collect();
    if let Some(authority) = parts.uri.authority().filter(|_| !parts.headers.contains_key("host")) {
        fields.push(("host".to_owned(), authority.to_string()));
    }
    fields
}

fn said(status: StatusCode, why: &str) -> Response {
    let mut response = (status, json!({ "error": why }).to_string()).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// An activity or object, as it is asked for by programs.
fn activity(document: &Value) -> Answer {
    Answer::new(ACTIVITY_JSON, document.to_string().into_bytes()).header(VARY, "Accept, Accept-Encoding")
}

/// Leads people to a page.
fn led(page: &str) -> Response {
    let mut response = redirect(page, false);
    response.headers_mut().insert(VARY, HeaderValue::from_static("Accept"));
    response
}

/// Whether a program of the fediverse asks.
fn wants_activity(headers: &HeaderMap) -> bool {
    let mut wishes = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
    wishes.any(|wish| wish.contains("application/activity+json") || wish.contains("application/ld+json"))
}

async fn channel(app: &App, code: &str) -> Result<Channel, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    actor_channel(&mut app.store.read().await?, &code).await?.ok_or(Failure::NotFound)
}

/// What is said of an actor, in the first of its languages.
fn about(shown: &Shown, channel: &Channel) -> Result<About, Failure> {
    let country = &shown.country;
    let local = channel.locales.iter().find_map(|locale| country.local(locale));
    let local = local.or_else(|| country.home()).ok_or(Failure::NotFound)?;
    let v = View::new(country, local);
    let organisation = v.name("organisation", channel.organisation.as_str());
    let name = channel.names.best(&[&local.locale]).map_or(organisation.as_str(), |(_, name)| name);
    let about = v.t2("fediverse-about", ("organisation", &organisation), ("site", &v.site_name()));
    let home = v.absolute(&v.href("/"));
    let marked = !country.nation.site.mark_svg.is_empty();
    let picture = |place: &str| marked.then(|| (v.absolute(place), MARK_TYPE.to_owned(), v.site_name()));
    let seen = home.split_once("://").map_or(home.as_str(), |(_, rest)| rest).trim_end_matches('/');
    Ok(About {
        name: name.to_owned(),
        summary: format!("<p>{}</p>", escaped(&about)),
        page: v.absolute(&v.href(&format!("/channels/{}", channel.code))),
        icon: picture(MARK_PNG),
        image: picture(BANNER_PNG),
        fields: vec![(
            v.site_name(),
            format!("<a href=\"{}\" rel=\"me noopener\">{}</a>", escaped(&home), escaped(seen)),
        )],
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_told_from_people() {
        let asks = |accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT, HeaderValue::from_static(accept));
            wants_activity(&headers)
        };
        assert!(asks("application/activity+json"));
        assert!(asks("application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\", text/html"));
        assert!(!asks("text/html,application/xhtml+xml,*/*;q=0.8"));
        assert!(!wants_activity(&HeaderMap::new()));
    }
}
