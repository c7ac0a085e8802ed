//! Newsletters: asking for one without an account and without script, confirming, choosing, leaving with one press.
//!
//! No answer tells whether an address is known, and nobody's address is in an address of ours.

mod archive;

use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::reach::newsletter::{Wish, ask, choose, confirm, leave, leave_link, pending, subscriber_of};
use http::header::{CACHE_CONTROL, REFERRER_POLICY, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use http_body_util::BodyExt as _;
use model::{Code, Interest, InterestKind, Interests, Locale, Newsletter, Refusal, SubscriberState};
use render::View;
use render::pages::{
    FormFlaw, NewsletterChoice, NewsletterManagePage, NewsletterPage, NewsletterRow, NewsletterStepPage,
    NewslettersPage,
};
use serde::Deserialize;
use store::Conn;
use store::newsletter::Subscriber;
use tower_http::limit::RequestBodyLimitLayer;

use crate::answer::{Answer, Answered, redirect};
use crate::app::App;
use crate::cache::Tag;
use crate::desk::fields::{Fields, from_us};
use crate::failure::Failure;
use crate::limits::{Counted, Network};
use crate::newsletter::{answers, list_name, rhythm};
use crate::reader::Reader;
use crate::routing::{erased, get};

/// The form is an address and some ticks.
const FORM_MAX: usize = 32 << 10;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{locale}/newsletters", get(list))
        .route("/{locale}/newsletters/{code}", get(form).post(erased(send)))
        .route("/{locale}/newsletters/{code}/issues/{number}", get(archive::issue))
        .route("/{locale}/newsletters/confirm/{token}", get(confirm_form).post(erased(confirmed)))
        .route("/{locale}/newsletters/manage/{token}", get(manage_form).post(erased(manage)))
        .route("/{locale}/newsletters/leave/{token}", get(leave_form).post(erased(left)))
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}

/// `GET /{locale}/newsletters`
async fn list(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let all = store::newsletter::newsletters(&mut app.store.read().await?).await?;
    let rows = all.iter().filter(|n| n.closed_at.is_none()).map(|n| {
        let (name, lang) = list_name(&v, n);
        NewsletterRow {
            href: v.href(&format!("/newsletters/{}", n.channel)),
            lang: if lang == reader.locale().as_str() { String::new() } else { lang },
            name,
            organisation: v.name("organisation", n.organisation.as_str()),
            rhythm: rhythm(&v, n),
            languages: languages(&v, n),
        }
    });
    let c = reader.chrome(v.t("newsletter-title"), "/newsletters", "").described(v.t("newsletter-intro"));
    Answer::page(&NewslettersPage { rows: rows.collect(), c }, vec![Tag::Channels])
}

fn languages(v: &View<'_>, n: &Newsletter) -> String {
    let names: Vec<String> = n.locales.iter().map(|l| v.language(l)).collect();
    v.local.formats.list(&names)
}

async fn find(conn: &mut Conn, code: &str) -> Result<Newsletter, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    store::newsletter::find_newsletter(conn, &code).await?.ok_or(Failure::NotFound)
}

/// What one can choose among, in words.
fn interest_choices(v: &View<'_>, n: &Newsletter, chosen: &Interests) -> Vec<NewsletterChoice> {
    n.interests
        .0
        .iter()
        .map(|interest| NewsletterChoice {
            value: interest.to_string(),
            text: interest_name(v, interest),
            lang: String::new(),
            chosen: chosen.0.contains(interest),
        })
        .collect()
}

/// What an interest is called.
pub fn interest_name(v: &View<'_>, interest: &Interest) -> String {
    let table = match interest.kind {
        InterestKind::Section => "section",
        InterestKind::Topic => "topic",
        InterestKind::Territory => "territory",
        InterestKind::Organisation => "organisation",
    };
    v.name(table, interest.code.as_str())
}

fn language_choices(v: &View<'_>, n: &Newsletter, chosen: &Locale) -> Vec<NewsletterChoice> {
    n.locales
        .iter()
        .map(|l| NewsletterChoice {
            value: l.to_string(),
            text: v.own_name(l),
            lang: l.to_string(),
            chosen: l == chosen,
        })
        .collect()
}

/// The form as it was typed.
struct Typed {
    email: String,
    language: Locale,
    interests: Interests,
}

/// What was chosen in a form; what is no choice is left out.
fn read(fields: &Fields, n: &Newsletter, otherwise: &Locale) -> (Locale, Interests) {
    let language = Locale::new(fields.get("language")).ok().filter(|l| n.locales.contains(l));
    let language = language.or_else(|| usual(n, otherwise)).unwrap_or_else(|| otherwise.clone());
    let interests = fields.all("interest").filter_map(|i| i.parse().ok()).collect();
    (language, Interests(interests))
}

/// The language in which somebody is written to who reads in this one.
fn usual(n: &Newsletter, locale: &Locale) -> Option<Locale> {
    n.locales.iter().find(|l| *l == locale).or_else(|| n.locales.first()).cloned()
}

/// `GET /{locale}/newsletters/{code}`
async fn form(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(wish): Query<archive::Older>,
) -> Result<Response, Failure> {
    let before = wish.number()?;
    let n = find(&mut app.store.read().await?, &code).await?;
    let language = usual(&n, reader.locale()).unwrap_or_else(|| reader.locale().clone());
    let typed = Typed { email: String::new(), language, interests: Interests::default() };
    let at = (before, StatusCode::OK);
    show(&app, &reader, &n, typed, Vec::new(), String::new(), at).await
}

/// The page of a newsletter, with its issues below the number `before`.
async fn show(
    app: &App,
    reader: &Reader,
    n: &Newsletter,
    typed: Typed,
    flaws: Vec<FormFlaw>,
    refused: String,
    (before, status): (i64, StatusCode),
) -> Result<Response, Failure> {
    let v = reader.view();
    let (issues, older) = archive::sent(&mut app.store.read().await?, &v, n, before).await?;
    let (name, _) = list_name(&v, n);
    let path = format!("/newsletters/{}", n.channel);
    let open = n.closed_at.is_none() && app.mail().is_some();
    let page = NewsletterPage {
        about: vec![
            v.name("organisation", n.organisation.as_str()),
            format!("{} · {}", rhythm(&v, n), languages(&v, n)),
        ],
        action: if open { v.href(&path) } else { String::new() },
        off: v.t(if n.closed_at.is_some() { "newsletter-closed" } else { "newsletter-off" }),
        flaws,
        refused,
        email: typed.email,
        languages: language_choices(&v, n, &typed.language),
        interests: interest_choices(&v, n, &typed.interests),
        issues,
        older,
        c: reader.chrome(name, &path, "").described(v.t("newsletter-intro")),
    };
    Ok(Answer::page(&page, vec![])?.never().status(status).into_response())
}

/// The fields of a form that anybody may send.
async fn fields(request: Request) -> Result<(http::request::Parts, Fields), Failure> {
    let (parts, body) = request.into_parts();
    let Ok(body) = body.collect().await else {
        return Err(Failure::Bad("the form is larger than 32 KiB".into()));
    };
    Ok((parts, Fields::parse(&body.to_bytes())))
}

/// `POST /{locale}/newsletters/{code}`
async fn send(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let (parts, fields) = fields(request).await?;
    if !from_us(&parts.headers) {
        return Err(Failure::Forbidden);
    }
    let n = find(&mut app.store.read().await?, &code).await?;
    let v = reader.view();
    let (language, interests) = read(&fields, &n, reader.locale());
    let email: String = fields.get("email").chars().take(300).collect();
    let typed = Typed { email: email.clone(), language: language.clone(), interests: interests.clone() };
    if n.closed_at.is_some() || app.mail().is_none() {
        return show(&app, &reader, &n, typed, Vec::new(), String::new(), (i64::MAX, StatusCode::CONFLICT))
            .await;
    }
    // Nobody sees this field but programs that fill in whatever there is.
    if !fields.get("homepage").is_empty() {
        let (words, at) = (v.t("complaint-trapped"), (i64::MAX, StatusCode::UNPROCESSABLE_ENTITY));
        return show(&app, &reader, &n, typed, Vec::new(), words, at).await;
    }
    if let Err(wait) = app.limits.take(Counted::Newsletter, Network::of(&parts), app.clock.now()) {
        let words = v.n("complaint-later-count", (wait.as_secs() + 59).div_euclid(60).max(1));
        let at = (i64::MAX, StatusCode::TOO_MANY_REQUESTS);
        let mut response = show(&app, &reader, &n, typed, Vec::new(), words, at).await?;
        if let Ok(value) = HeaderValue::from_str(&wait.as_secs().max(1).to_string()) {
            response.headers_mut().insert(RETRY_AFTER, value);
        }
        return Ok(response);
    }
    let written_to = reader.shown.country.local(&language).unwrap_or(&reader.local);
    let (confirm, known) =
        answers(View::new(&reader.shown.country, written_to), &n).map_err(Failure::internal)?;
    let vault = app.vault().map_err(Failure::internal)?;
    let wish = Wish { address: &email, locale: &language, interests: &interests, confirm, known };
    let mut tx = app.store.begin().await?;
    match ask(&mut tx, app.clock.as_ref(), &vault, &n, &wish).await {
        Ok(()) => tx.commit().await?,
        Err(FlowError::Refused(Refusal::Invalid { field, reason })) => {
            let flaws = vec![FormFlaw { field, words: v.t(reason) }];
            let at = (i64::MAX, StatusCode::UNPROCESSABLE_ENTITY);
            return show(&app, &reader, &n, typed, flaws, String::new(), at).await;
        }
        Err(e) => return Err(e.into()),
    }
    step(&reader, "newsletter-asked-title", vec![v.t("newsletter-asked")], None, None, StatusCode::OK)
}

/// A page with one thing to do, or with what was done. Nobody keeps it, and no other site learns its address.
fn step(
    reader: &Reader,
    title: &str,
    lines: Vec<String>,
    button: Option<String>,
    way: Option<(String, String)>,
    status: StatusCode,
) -> Result<Response, Failure> {
    let c = reader.chrome(reader.view().t(title), "/newsletters", "").unlisted();
    own(Answer::page(&NewsletterStepPage { c, lines, button, way }, vec![])?.status(status))
}

fn own(answer: Answer) -> Result<Response, Failure> {
    Ok(answer
        .never()
        .header(CACHE_CONTROL, "private, no-store")
        .header(REFERRER_POLICY, "no-referrer")
        .into_response())
}

/// A link that does not work any more, or never did.
fn old(reader: &Reader) -> Result<Response, Failure> {
    let v = reader.view();
    let way = Some((v.href("/newsletters"), v.t("newsletter-title")));
    step(reader, "newsletter-link-title", vec![v.t("newsletter-link-old")], None, way, StatusCode::GONE)
}

/// `GET /{locale}/newsletters/confirm/{token}`: only a press confirms, since programs open links as well.
async fn confirm_form(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let mut conn = app.store.read().await?;
    let Some(found) = pending(&mut conn, app.clock.as_ref(), &vault, &token).await? else {
        return old(&reader);
    };
    let n = find(&mut conn, found.channel.as_str()).await?;
    let v = reader.view();
    let lines = vec![v.t1("newsletter-confirm-line", "name", &list_name(&v, &n).0)];
    let button = Some(v.t("newsletter-confirm"));
    step(&reader, "newsletter-confirm-title", lines, button, None, StatusCode::OK)
}

/// `POST /{locale}/newsletters/confirm/{token}`
async fn confirmed(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let mut tx = app.store.begin().await?;
    let found = match confirm(&mut tx, app.clock.as_ref(), &vault, &token).await {
        Ok(found) => found,
        Err(FlowError::Refused(_)) => return old(&reader),
        Err(e) => return Err(e.into()),
    };
    tx.commit().await?;
    let n = find(&mut app.store.read().await?, found.channel.as_str()).await?;
    let v = reader.view();
    let own_page = flow::reach::newsletter::manage_token(&vault, found.id);
    let way = (v.href(&format!("/newsletters/manage/{own_page}")), v.t("newsletter-letter-manage"));
    let lines = vec![v.t1("newsletter-confirmed", "name", &list_name(&v, &n).0)];
    step(&reader, "newsletter-confirmed-title", lines, None, Some(way), StatusCode::OK)
}

/// Whose link it is, while they are subscribers.
async fn reader_of(app: &App, conn: &mut Conn, token: &str) -> Result<Option<Subscriber>, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let Some(id) = subscriber_of(&vault, token) else { return Ok(None) };
    let found = store::newsletter::find_subscriber(conn, id).await?;
    Ok(found.filter(|s| s.state == SubscriberState::Confirmed))
}

/// What an address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    saved: String,
}

/// `GET /{locale}/newsletters/manage/{token}`
async fn manage_form(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    query: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let Some(found) = reader_of(&app, &mut conn, &token).await? else { return old(&reader) };
    let n = find(&mut conn, found.channel.as_str()).await?;
    let v = reader.view();
    let saved = query.is_ok_and(|Query(asked)| !asked.saved.is_empty());
    let page = NewsletterManagePage {
        name: list_name(&v, &n).0,
        done: if saved { v.t("done-saved") } else { String::new() },
        languages: language_choices(&v, &n, &found.locale),
        interests: interest_choices(&v, &n, &found.interests),
        leave: leave_link("", reader.locale(), &token),
        c: reader.chrome(v.t("newsletter-manage-title"), "/newsletters", "").unlisted(),
    };
    own(Answer::page(&page, vec![])?)
}

/// `POST /{locale}/newsletters/manage/{token}`
async fn manage(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    request: Request,
) -> Result<Response, Failure> {
    let (parts, fields) = fields(request).await?;
    if !from_us(&parts.headers) {
        return Err(Failure::Forbidden);
    }
    let mut tx = app.store.begin().await?;
    let Some(found) = reader_of(&app, &mut tx, &token).await? else { return old(&reader) };
    let n = find(&mut tx, found.channel.as_str()).await?;
    let (language, interests) = read(&fields, &n, &found.locale);
    choose(&mut tx, app.clock.as_ref(), &n, found.id, &language, &interests).await?;
    tx.commit().await?;
    Ok(redirect(&reader.view().href(&format!("/newsletters/manage/{token}?saved=1")), false))
}

/// `GET /{locale}/newsletters/leave/{token}`: only a press leaves, since programs open links as well.
async fn leave_form(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let Some(found) = reader_of(&app, &mut conn, &token).await? else { return old(&reader) };
    let n = find(&mut conn, found.channel.as_str()).await?;
    let v = reader.view();
    let lines = vec![v.t1("newsletter-leave-line", "name", &list_name(&v, &n).0)];
    let way = (v.href(&format!("/newsletters/manage/{token}")), v.t("newsletter-letter-manage"));
    step(&reader, "newsletter-leave", lines, Some(v.t("newsletter-leave")), Some(way), StatusCode::OK)
}

/// `POST /{locale}/newsletters/leave/{token}`: the press of a person, or of their mail program (RFC 8058). Who left already has
/// left.
async fn left(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let Some(id) = subscriber_of(&vault, &token) else { return old(&reader) };
    let mut tx = app.store.begin().await?;
    leave(&mut tx, app.clock.as_ref(), id).await?;
    tx.commit().await?;
    let v = reader.view();
    let way = (v.href("/newsletters"), v.t("newsletter-title"));
    step(&reader, "newsletter-left-title", vec![v.t("newsletter-left")], None, Some(way), StatusCode::OK)
}
