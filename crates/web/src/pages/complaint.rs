//! Readers tell that a page is wrong, without an account and without script, and come back with a receipt.

use std::collections::HashSet;
use std::sync::Arc;

use axum::Router;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse as _, Response};
use flow::plan::oversight::{
    Flaw, LONGEST, NewComplaint, file_complaint, flaws_of_complaint, read_receipt, show_receipt,
};
use flow::trust::log;
use http::header::{CACHE_CONTROL, HeaderName, REFERRER_POLICY, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use http_body_util::BodyExt as _;
use jiff::SignedDuration;
use jiff::civil::Date;
use model::programme::{Complaint, ComplaintState, due_after};
use model::{Code, EditionState, Locale, RevisionId};
use render::View;
use render::pages::{AnswerView, ComplaintPage, FormFlaw, Link, ReceiptPage};
use serde::Deserialize;
use store::Conn;
use tower_http::limit::RequestBodyLimitLayer;

use crate::answer::{Answer, redirect};
use crate::app::App;
use crate::desk::fields::{Fields, from_us};
use crate::failure::Failure;
use crate::limits::{Counted, Network};
use crate::reader::Reader;
use crate::routing::{erased, get};
use crate::structured::percent;

/// Room for three long answers in whatever script.
const FORM_MAX: usize = 256 << 10;
/// What is counted of readers is told from this number on.
pub const TOLD_FROM: i64 = 10;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/{locale}/complaint", get(form).post(erased(send)))
        .route("/{locale}/complaint/{receipt}", get(receipt))
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}

/// Where a mistake on a page of the reader's language is reported; `path` is below the locale.
pub fn report_href(v: &View<'_>, path: &str) -> String {
    v.href(&format!("/complaint?page={}", percent(&v.href(path))))
}

/// What stands beside a correction that a complaint led to.
pub fn after(v: &View<'_>, corrections: &HashSet<RevisionId>, revision: RevisionId) -> String {
    if corrections.contains(&revision) { v.t("complaint-after") } else { String::new() }
}

/// What is told of complaints in public, with what is to be known about it.
pub async fn counts(
    v: &View<'_>,
    conn: &mut Conn,
) -> Result<(Vec<(String, String)>, String), store::StoreError> {
    let found = store::programme::count_complaints(conn).await?;
    let from = v.num(TOLD_FROM);
    if found.received < TOLD_FROM {
        return Ok((Vec::new(), v.t1("complaint-few", "n", &from)));
    }
    let told = |n: i64| if n < TOLD_FROM { v.t1("complaint-withheld", "n", &from) } else { v.num(n) };
    let rows = vec![
        (v.t("complaint-received"), told(found.received)),
        (v.t("complaint-answered"), told(found.answered)),
        (v.t("complaint-in-time"), told(found.in_time)),
        (v.t("complaint-corrected"), told(found.corrected)),
    ];
    Ok((rows, days(v)))
}

fn days(v: &View<'_>) -> String {
    v.n("complaint-days-count", i64::from(v.country.nation.site.complaint_days))
}

/// What a page is about and who publishes it.
struct About {
    path: String,
    title: String,
    item: Option<(Code, Locale)>,
    organisation: Code,
}

/// The page of ours at an address as somebody typed it; none when there is no such page.
async fn find(conn: &mut Conn, v: &View<'_>, typed: &str) -> Result<Option<About>, Failure> {
    let typed = typed.trim();
    // Another site's page is not ours, even where its path is the same.
    let path = typed.strip_prefix(v.country.base_url.as_str()).unwrap_or(typed);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.trim_start_matches('/').split('/');
    let locale = parts.next().and_then(|first| Locale::new(first).ok());
    if locale.is_none_or(|l| v.country.local(&l).is_none()) {
        return Ok(None);
    }
    if !path.starts_with('/') || path.starts_with("//") || path.len() > 500 {
        return Ok(None);
    }
    let operator = v.country.nation.site.operator.clone();
    let other =
        |organisation| About { path: path.to_owned(), title: path.to_owned(), item: None, organisation };
    match (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()) {
        ("stories", slug) if !slug.is_empty() => {
            let Some((locale, slug)) = log::page_of(path) else { return Ok(None) };
            let Some(edition) = store::edition::find_edition(conn, &locale, &slug).await? else {
                return Ok(None);
            };
            let Some(item) = store::item::item_by_id(conn, edition.item).await? else { return Ok(None) };
            if edition.state == EditionState::Draft {
                return Ok(None);
            }
            let published = store::published::find_published(conn, &locale, &slug).await?;
            let title = published.map_or_else(|| path.to_owned(), |found| found.revision.title);
            let path = format!("/{locale}/stories/{slug}");
            Ok(Some(About { path, title, item: Some((item.code, locale)), organisation: item.publisher }))
        }
        ("data", flow) if !flow.is_empty() => {
            let flows = store::data::flows(conn).await?;
            let publisher = flows.into_iter().find(|f| f.code.as_str() == flow).map(|f| f.publisher);
            Ok(Some(other(publisher.unwrap_or(operator))))
        }
        ("complaint", _) => Ok(None),
        _ => Ok(Some(other(operator))),
    }
}

/// What an address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    page: String,
    receipt: String,
    new: String,
}

/// The form as it was typed.
#[derive(Default)]
struct Typed {
    page: String,
    wrong: String,
    instead: String,
    known_from: String,
    contact: String,
    receipt: String,
}

/// `GET /{locale}/complaint`
async fn form(
    State(app): State<Arc<App>>,
    reader: Reader,
    query: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let asked = query.map(|Query(asked)| asked).unwrap_or_default();
    if let Some(receipt) = read_receipt(&asked.receipt) {
        return Ok(redirect(&reader.view().href(&format!("/complaint/{receipt}")), false));
    }
    let typed = Typed { page: asked.page, receipt: asked.receipt, ..Typed::default() };
    let about = find(&mut app.store.read().await?, &reader.view(), &typed.page).await?;
    show(&reader, typed, about, Vec::new(), String::new(), StatusCode::OK)
}

/// The form again, with what was typed.
fn show(
    reader: &Reader,
    typed: Typed,
    about: Option<About>,
    flaws: Vec<Flaw>,
    refused: String,
    status: StatusCode,
) -> Result<Response, Failure> {
    let v = reader.view();
    let flaws = flaws.iter().map(|flaw| FormFlaw { field: flaw.field, words: v.t(flaw.reason) });
    let c = reader.chrome(v.t("complaint-title"), "/complaint", "").described(v.t("complaint-intro"));
    let receipt_wrong = if typed.receipt.is_empty() { String::new() } else { v.t("complaint-receipt-wrong") };
    let page = ComplaintPage {
        flaws: flaws.collect(),
        refused,
        about: about.map(|about| Link::new(about.path, about.title)),
        page: typed.page,
        wrong: typed.wrong,
        instead: typed.instead,
        known_from: typed.known_from,
        contact: typed.contact,
        longest: LONGEST,
        days: days(&v),
        receipt: typed.receipt,
        receipt_wrong,
        c: c.unlisted(),
    };
    Ok(Answer::page(&page, vec![])?.never().status(status).into_response())
}

/// `POST /{locale}/complaint`
async fn send(State(app): State<Arc<App>>, reader: Reader, request: Request) -> Result<Response, Failure> {
    let (parts, body) = request.into_parts();
    if !from_us(&parts.headers) {
        return Err(Failure::Forbidden);
    }
    let network = Network::of(&parts);
    let Ok(body) = body.collect().await else {
        return Err(Failure::Bad("the form is larger than 256 KiB".into()));
    };
    let fields = Fields::parse(&body.to_bytes());
    let v = reader.view();
    let typed = Typed {
        page: fields.get("page").chars().take(1_000).collect(),
        wrong: fields.get("wrong").to_owned(),
        instead: fields.get("instead").to_owned(),
        known_from: fields.get("known_from").to_owned(),
        contact: fields.get("contact").to_owned(),
        receipt: String::new(),
    };
    let about = find(&mut app.store.read().await?, &v, &typed.page).await?;
    let mut new = NewComplaint {
        page: typed.page.clone(),
        item: None,
        organisation: v.country.nation.site.operator.clone(),
        locale: reader.locale().clone(),
        wrong: typed.wrong.clone(),
        instead: typed.instead.clone(),
        known_from: typed.known_from.clone(),
        contact: typed.contact.clone(),
    };
    if let Some(about) = &about {
        new.page.clone_from(&about.path);
        new.item.clone_from(&about.item);
        new.organisation = about.organisation.clone();
    }
    let mut flaws = flaws_of_complaint(&new);
    if about.is_none() && !typed.page.is_empty() && !flaws.iter().any(|flaw| flaw.field == "page") {
        flaws.insert(0, Flaw { field: "page", reason: "complaint-page-unknown" });
    }
    if !flaws.is_empty() {
        return show(&reader, typed, about, flaws, String::new(), StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Nobody sees this field but programs that fill in whatever there is.
    if !fields.get("homepage").is_empty() {
        let words = v.t("complaint-trapped");
        return show(&reader, typed, about, Vec::new(), words, StatusCode::UNPROCESSABLE_ENTITY);
    }
    if let Err(wait) = app.limits.take(Counted::Complaint, network, app.clock.now()) {
        let words = v.n("complaint-later-count", minutes(wait));
        let mut response = show(&reader, typed, about, Vec::new(), words, StatusCode::TOO_MANY_REQUESTS)?;
        if let Ok(value) = HeaderValue::from_str(&wait.as_secs().max(1).to_string()) {
            response.headers_mut().insert(RETRY_AFTER, value);
        }
        return Ok(response);
    }
    let mut tx = app.store.begin().await?;
    let complaint = file_complaint(&mut tx, app.clock.as_ref(), &new, due(&app, &v)).await?;
    tx.commit().await?;
    Ok(redirect(&v.href(&format!("/complaint/{}?new=1", complaint.receipt)), false))
}

fn minutes(wait: SignedDuration) -> i64 {
    (wait.as_secs() + 59).div_euclid(60).max(1)
}

fn today(app: &App, v: &View<'_>) -> Date {
    app.clock.now().to_zoned(v.country.time_zone.clone()).date()
}

/// By when a complaint of today is answered.
fn due(app: &App, v: &View<'_>) -> Date {
    let nation = &v.country.nation;
    let holidays = nation.calendar.iter().filter(|d| d.kind == "public-holiday" && d.territory.is_none());
    let holidays: Vec<Date> = holidays
        .flat_map(|d| d.start.series(jiff::Span::new().days(1)).take_while(move |on| *on <= d.end))
        .collect();
    due_after(today(app, v), nation.site.complaint_days, &holidays)
}

/// `GET /{locale}/complaint/{receipt}`: for whoever has the receipt.
async fn receipt(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, typed)): Path<(String, String)>,
    query: Result<Query<Asked>, QueryRejection>,
    request: Request,
) -> Result<Response, Failure> {
    let fresh = query.is_ok_and(|Query(asked)| !asked.new.is_empty());
    let network = Network::of(&request.into_parts().0);
    let v = reader.view();
    let found = match read_receipt(&typed) {
        Some(receipt) => {
            store::programme::complaint_by_receipt(&mut app.store.read().await?, &receipt).await?
        }
        None => None,
    };
    let Some(complaint) = found else {
        // Whoever tries receipts one after the other soon waits.
        if let Err(wait) = app.limits.take(Counted::Receipt, network, app.clock.now()) {
            let words = v.n("complaint-later-count", minutes(wait));
            return show(&reader, Typed::default(), None, Vec::new(), words, StatusCode::TOO_MANY_REQUESTS);
        }
        let typed = Typed { receipt: typed.chars().take(30).collect(), ..Typed::default() };
        return show(&reader, typed, None, Vec::new(), String::new(), StatusCode::NOT_FOUND);
    };
    let page = told(&app, &reader, &complaint, fresh).await?;
    let answer = Answer::page(&page, vec![])?
        .never()
        .header(CACHE_CONTROL, "private, no-store")
        .header(REFERRER_POLICY, "no-referrer")
        .header(HeaderName::from_static("x-robots-tag"), "noindex");
    Ok(answer.into_response())
}

/// A complaint and its answer.
async fn told<'a>(
    app: &App,
    reader: &'a Reader,
    complaint: &Complaint,
    fresh: bool,
) -> Result<ReceiptPage<'a>, Failure> {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let about = find(&mut conn, &v, &complaint.page).await?;
    let mut answer = complaint.answer.as_ref().map(|answer| AnswerView {
        verdict: v.word("complaint-verdict", answer.verdict.as_str()),
        words: answer.words.clone(),
        by: format!("{} · {}", v.name("organisation", complaint.organisation.as_str()), v.day(answer.at)),
        correction: None,
        lang: String::new(),
    });
    if let Some(answer) = &mut answer
        && let Some(revision) = complaint.answer.as_ref().and_then(|a| a.correction)
    {
        let (corrections, _) = flow::plan::oversight::corrections_of_complaint(&mut conn, complaint).await?;
        if let Some((locale, correction)) = corrections.into_iter().find(|(_, c)| c.revision == revision) {
            let edition = store::edition::edition_by_id(&mut conn, correction.edition).await?;
            let href =
                edition.map_or_else(|| v.href("/corrections"), |e| format!("/{locale}/stories/{}", e.slug));
            answer.correction = Some(Link::new(href, correction.note));
            answer.lang = locale.to_string();
        }
    }
    drop(conn);
    let waiting = complaint.state == ComplaintState::Waiting;
    let until = match (waiting, today(app, &v) <= complaint.due) {
        (true, true) => v.t1("complaint-until", "date", &v.date(complaint.due)),
        (true, false) => v.t1("complaint-late", "date", &v.date(complaint.due)),
        (false, _) => String::new(),
    };
    let said = [
        ("complaint-sent", v.day(complaint.at)),
        ("complaint-wrong", complaint.wrong.clone()),
        ("complaint-instead", complaint.instead.clone()),
        ("complaint-known", complaint.known_from.clone()),
    ];
    let path = format!("/complaint/{}", complaint.receipt);
    Ok(ReceiptPage {
        c: reader.chrome(v.t("complaint-yours"), &path, "").unlisted(),
        fresh,
        receipt: show_receipt(&complaint.receipt),
        state: v.word("complaint-state", complaint.state.as_str()),
        until,
        page: Link::new(complaint.page.clone(), about.map_or_else(|| complaint.page.clone(), |a| a.title)),
        said: said
            .into_iter()
            .filter(|(_, said)| !said.is_empty())
            .map(|(key, said)| (v.t(key), said))
            .collect(),
        answer,
    })
}
