//! Every address of the portal, in one list.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, Query, Request, State};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use http::header::{ACCEPT_LANGUAGE, SET_COOKIE, VARY};
use serde::Deserialize;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;

use crate::answer::redirect;
use crate::app::App;
use crate::failure::{Failure, explain};
use crate::former::former;
use crate::keep::keep;
use crate::machines::{
    api, api_description, channels as channels_api, corrections, credentials, dcat, evaluations, fediverse,
    feeds, files, hub, indices as indices_api, log, oembed, press_kits, preview, programmes,
    rankings as rankings_api, readers as readers_api, renditions, robots, scorecards, sdmx, sitemaps,
    studies, webhooks,
};
use crate::pages::{
    channels, complaint, data, days, demand, effect, embed, house, indices, newsletters, places, press,
    press_list, programme, rankings, readers, reference, search, stories, story, texts, verify,
};
use crate::patience::in_time;
use crate::routing::{erased, get, post};
use crate::{assets, calendar, count, reader};

/// The portal.
pub fn router(app: Arc<App>) -> Router {
    let pages = Router::new()
        .route("/{locale}/", get(stories::home))
        .route("/{locale}/stories", get(stories::stories))
        .route("/{locale}/stories/{slug}", get(story::page))
        .route("/{locale}/stories/{slug}/event.ics", get(calendar::event))
        .route("/{locale}/sections/{code}", get(stories::section))
        .route("/{locale}/topics/{code}", get(stories::topic))
        .route("/{locale}/guides", get(stories::guides))
        .route("/{locale}/abroad", get(stories::abroad))
        .route("/{locale}/places", get(places::explorer))
        .route("/{locale}/places/{code}", get(places::place))
        .route("/{locale}/facts", get(reference::facts))
        .route("/{locale}/facts/{code}", get(reference::fact))
        .route("/{locale}/data", get(data::catalogue))
        .route("/{locale}/data/{flow}", get(data::flow))
        .route("/{locale}/data/{flow}/revisions/{number}", get(data::revisions))
        .route("/{locale}/documents", get(reference::documents))
        .route("/{locale}/documents/{code}", get(reference::document))
        .route("/{locale}/rankings", get(rankings::overview))
        .route("/{locale}/rankings/{code}", get(rankings::page))
        .route("/{locale}/indices", get(indices::overview))
        .route("/{locale}/indices/{code}", get(indices::page))
        .route("/{locale}/indices/{code}/{edition}", get(indices::edition))
        .route("/{locale}/programme", get(programme::list))
        .route("/{locale}/programme/{code}", get(programme::page))
        .route("/{locale}/programme/{code}/{file}", get(programme::file))
        .route("/{locale}/programme/{code}/tasks/{task}", get(programme::task))
        .route("/{locale}/programme/{code}/evaluations/{id}", get(programme::evaluation::page))
        .route(
            "/{locale}/programme/{code}/evaluations/{id}/rows/{indicator}",
            get(programme::evaluation::rows),
        )
        .route("/{locale}/press", get(press::list))
        .route("/{locale}/press/{code}", get(press::kit))
        .route("/{locale}/press/{code}/{file}", get(press::file))
        .route("/{locale}/embed/facts/{code}", get(embed::fact))
        .route("/{locale}/embed/stories/{slug}", get(embed::story))
        .route("/{locale}/embed/data/{flow}", get(embed::chart))
        .route("/{locale}/studies", get(effect::list))
        .route("/{locale}/studies/{code}", get(effect::page))
        .route("/{locale}/studies/{code}/{file}", get(effect::file))
        .route("/{locale}/heritage", get(reference::heritage))
        .route("/{locale}/calendar", get(days::calendar))
        .route("/{locale}/search", get(search::page))
        .route("/{locale}/suggest", get(search::suggest))
        .route("/{locale}/about", get(texts::about))
        .route("/{locale}/message", get(house::house))
        .route("/{locale}/channels", get(channels::list))
        .route("/{locale}/channels/{code}", get(channels::page))
        .route("/{locale}/corrections", get(texts::corrections))
        .route("/{locale}/verify", get(verify::page))
        .route("/{locale}/privacy", get(texts::privacy))
        .route("/{locale}/readers", get(readers::page))
        .route("/{locale}/readers/demand", get(demand::page))
        .route("/{locale}/readers/{file}", get(readers::file))
        .route("/{locale}/accessibility", get(texts::accessibility))
        .route("/{locale}/languages", get(texts::languages))
        .route("/{locale}/api", get(api_description::page));
    let machines = Router::new()
        .route("/{locale}/feed.xml", get(|s, r| feeds::whole(s, r, "feed.xml")))
        .route("/{locale}/atom.xml", get(|s, r| feeds::whole(s, r, "atom.xml")))
        .route("/{locale}/feed.json", get(|s, r| feeds::whole(s, r, "feed.json")))
        .route("/{locale}/guides/{file}", get(guides_feed))
        .route("/{locale}/abroad/{file}", get(abroad_feed))
        .route("/{locale}/corrections/{file}", get(feeds::corrections))
        .route("/{locale}/channels/{code}/{file}", get(channels_api::feed))
        .route("/{locale}/{part}/{code}/{file}", get(feeds::part))
        .route("/hub", get(hub::about).post(erased(hub::ask)))
        .route("/api/webhooks.json", get(webhooks::schemas))
        .route("/sitemap.xml", get(sitemaps::index))
        .route("/sitemaps/{file}", get(sitemaps::file))
        .route("/robots.txt", get(robots::robots))
        .route("/.well-known/security.txt", get(robots::security))
        .route("/oembed", get(oembed::get))
        .route("/og/{locale}/{file}", get(preview::card))
        .route("/media/{name}", get(renditions::rendition))
        .route("/media/{key}/{file}", get(renditions::of_medium))
        .route("/files/{sha256}/{name}", get(files::file))
        .route("/credentials/authority.pem", get(credentials::authority))
        .route("/log/checkpoint", get(log::checkpoint))
        .route("/log/key", get(log::key))
        .route("/log/tile/{*path}", get(log::tile))
        .route("/log/entry", get(log::entry))
        .route("/log/content/{position}", get(log::content))
        .route("/catalog.ttl", get(dcat::turtle))
        .route("/catalog.jsonld", get(dcat::json_ld))
        .route("/sdmx/openapi.json", get(sdmx::openapi))
        .route("/sdmx/v2/{*path}", get(sdmx::newer))
        .route("/sdmx/v1/{*path}", get(sdmx::older))
        .route("/assets/{*path}", get(assets::get))
        .route("/api/openapi.json", get(api_description::openapi))
        .route("/api/v1/editions", get(api::editions))
        .route("/api/v1/editions/{locale}/{item}", get(api::edition))
        .route("/api/v1/corrections", get(corrections::list))
        .route("/api/v1/rankings", get(rankings_api::list))
        .route("/api/v1/rankings/{code}", get(rankings_api::one))
        .route("/api/v1/indices", get(indices_api::list))
        .route("/api/v1/readers", get(readers_api::counts))
        .route("/api/v1/indices/{code}", get(indices_api::one))
        .route("/api/v1/programmes", get(programmes::list))
        .route("/api/v1/programmes/{code}", get(programmes::one))
        .route("/api/v1/channels", get(channels_api::list))
        .route("/api/v1/channels/{code}", get(channels_api::one))
        .route("/api/v1/programmes/{code}/evaluations", get(evaluations::list))
        .route("/api/v1/programmes/{code}/evaluations/{id}", get(evaluations::one))
        .route("/api/v1/press-kits", get(press_kits::list))
        .route("/api/v1/press-kits/{code}", get(press_kits::one))
        .route("/api/v1/scorecards", get(scorecards::list))
        .route("/api/v1/scorecards/{kind}/{code}", get(scorecards::one))
        .route("/api/v1/studies", get(studies::list))
        .route("/api/v1/studies/{code}", get(studies::one))
        .route("/api/v1/{list}", get(api::list))
        .route("/api/v1/{list}/{code}", get(api::one));
    Router::new()
        .route("/", get(front))
        .route("/view", get(view))
        .route("/beacon", post(count::beacon::take))
        .route("/healthz", get(|| async { "ok" }))
        .route("/readyz", get(ready))
        .merge(pages)
        .merge(machines)
        .merge(fediverse::routes())
        .fallback(elsewhere)
        .layer(RequestBodyLimitLayer::new(64 << 10))
        // What readers write is longer than an address.
        .merge(complaint::routes())
        .merge(fediverse::inboxes())
        .merge(newsletters::routes())
        .merge(press_list::routes())
        .merge(crate::desk::routes().layer(from_fn_with_state(Arc::clone(&app), crate::desk::settled)))
        .route("/desk", get(|| async { redirect("/desk/", true) }))
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(Duration::from_secs(20), in_time))
        // Files of any length on lines of any speed: these addresses keep their own time.
        .merge(crate::desk::files())
        .layer(from_fn(sane))
        .layer(from_fn_with_state(Arc::clone(&app), explain))
        .layer(from_fn_with_state(Arc::clone(&app), keep))
        // Outermost: pages are kept without the labels of links, and what is kept is counted as well.
        .layer(from_fn_with_state(Arc::clone(&app), count::layer::count))
        .with_state(app)
}

/// Refuses targets no address of ours has, before anything is made of them.
async fn sane(request: Request, next: axum::middleware::Next) -> Response {
    let target = request.uri().path_and_query().map_or("", |t| t.as_str());
    // Keys of data name many codes; the service itself says how many are too many.
    let most = if target.starts_with("/sdmx/") { 32 << 10 } else { 2_048 };
    if target.len() > most {
        return Failure::Bad(format!("the address is longer than {most} bytes")).into_response();
    }
    next.run(request).await
}

/// `/`: the language that suits the reader; `/?p=1` is a former site's way of naming an article.
async fn front(
    State(app): State<Arc<App>>,
    uri: http::Uri,
    headers: http::HeaderMap,
) -> Result<Response, Failure> {
    if let Some(query) = uri.query()
        && let Some(target) = former(&app, "/", Some(query)).await?
    {
        return Err(Failure::Moved(target));
    }
    let shown = app.shown();
    let accept = headers.get(ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let local = reader::negotiate(&shown.country, accept).ok_or(Failure::NotFound)?;
    let mut response = redirect(&format!("/{}/", local.locale), false);
    response.headers_mut().insert(VARY, http::HeaderValue::from_static("Accept-Language"));
    Ok(response)
}

#[derive(Deserialize)]
struct Wish {
    r#as: String,
    #[serde(default)]
    to: String,
}

/// `/view?as=plain&to=…`: the reader's choice of view, kept in the one cookie there is.
async fn view(Query(wish): Query<Wish>) -> Result<Response, Failure> {
    let cookie = match wish.r#as.as_str() {
        "plain" => "view=plain; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly",
        "full" => "view=full; Path=/; Max-Age=0; SameSite=Lax; HttpOnly",
        _ => return Err(Failure::Bad("“as” must be plain or full".into())),
    };
    // Only back to a page of ours. Browsers leave tabs and line ends out of an address and take `\` for `/`.
    let local = wish.to.starts_with('/')
        && !wish.to.starts_with("//")
        && !wish.to.contains(|c: char| c == '\\' || c.is_control());
    let mut response = redirect(if local { &wish.to } else { "/" }, false);
    response.headers_mut().insert(SET_COOKIE, http::HeaderValue::from_static(cookie));
    Ok(response)
}

/// `/readyz`: the database answers.
async fn ready(State(app): State<Arc<App>>) -> Result<&'static str, Failure> {
    drop(app.store.read().await?);
    Ok("ready")
}

async fn guides_feed(
    state: State<Arc<App>>,
    reader: reader::Reader,
    Path((_, file)): Path<(String, String)>,
) -> crate::answer::Answered {
    let section = reader.view().country.nation.site.guides_section.clone();
    feeds::named(state, reader, section, "/guides", &file).await
}

async fn abroad_feed(
    state: State<Arc<App>>,
    reader: reader::Reader,
    Path((_, file)): Path<(String, String)>,
) -> crate::answer::Answered {
    let section = reader.view().country.nation.site.abroad_section.clone();
    feeds::named(state, reader, section, "/abroad", &file).await
}

/// Addresses that are none of ours: moved ones, missing slashes, old ones of an imported site.
async fn elsewhere(State(app): State<Arc<App>>, request: Request) -> Failure {
    let path = request.uri().path();
    let shown = app.shown();
    let bare = path.trim_matches('/');
    if let Ok(locale) = model::Locale::new(bare)
        && shown.country.local(&locale).is_some()
        && !path.ends_with('/')
    {
        return Failure::Moved(format!("/{locale}/"));
    }
    // Before the slash is taken away, so that it is one step.
    match former(&app, path, request.uri().query()).await {
        Ok(Some(target)) => return Failure::Moved(target),
        Ok(None) => {}
        Err(e) => return e,
    }
    if path.len() > 1 && path.ends_with('/') && !path.starts_with("//") {
        return Failure::Moved(path.trim_end_matches('/').to_owned());
    }
    Failure::NotFound
}
