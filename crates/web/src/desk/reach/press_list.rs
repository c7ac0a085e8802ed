//! The newsrooms that a press list writes to, for whoever keeps the channel and for nobody else.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::reach::channel::may_keep_channel;
use flow::reach::press_list::{COLUMNS, Contact, RowProblem, add_contact, contacts, export, load, take_off};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Channel, ChannelKind, Code, PressContactId, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::reach::{ContactRow, PressListForm, PressListPage};

use super::parts::{explain, frame, name, refused, tabs};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// The channel, if it is a press list that the person keeps.
async fn find(app: &App, staff: &Staff, code: &str) -> Result<Channel, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let found = store::reach::find_channel(&mut app.store.read().await?, &code).await?;
    let found = found.filter(|c| c.kind == ChannelKind::Press).ok_or(Failure::NotFound)?;
    if may_keep_channel(&staff.me.rights, &found.organisation) { Ok(found) } else { Err(Failure::Forbidden) }
}

/// `GET /desk/channels/{code}/press`
pub async fn show_list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let channel = find(&app, &staff, &code).await?;
    show(&app, &staff, &channel, None, None, &[]).await
}

/// `POST /desk/channels/{code}/press`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let channel = find(&app, &staff, &code).await?;
    match perform(&app, &staff, &channel, &fields).await {
        Ok(Done::Went(key)) => {
            Ok(redirect(&format!("/desk/channels/{}/press?done={key}", channel.code), false))
        }
        Ok(Done::File(bytes)) => Ok(file(&channel, bytes)),
        Ok(Done::Flawed(problems)) => show(&app, &staff, &channel, Some(&fields), None, &problems).await,
        Err(e) => {
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, &channel, Some(&fields), Some(wrong), &[]).await
        }
    }
}

/// What came of it.
enum Done {
    Went(&'static str),
    File(Vec<u8>),
    Flawed(Vec<RowProblem>),
}

async fn perform(app: &App, staff: &Staff, channel: &Channel, fields: &Fields) -> Result<Done, FlowError> {
    let vault = app.vault()?;
    let site = app.shown().country.nation.site.locales.clone();
    let (me, clock, code) = (&staff.me.rights, app.clock.as_ref(), &channel.code);
    let mut tx = app.store.begin().await?;
    let done = match fields.get("act") {
        "remove" => {
            let missing = || Refusal::NotFound { what: "contact", key: String::new() };
            let id: PressContactId = fields.get("contact").parse().map_err(|_| missing())?;
            take_off(&mut tx, me, clock, code, id).await?;
            Done::Went("done-press-removed")
        }
        "export" => Done::File(export(&mut tx, me, clock, &vault, code).await?),
        "load" => match load(&mut tx, me, clock, &vault, &site, code, fields.raw("table")).await? {
            Ok(_) => Done::Went("done-press-loaded"),
            Err(problems) => return Ok(Done::Flawed(problems)),
        },
        _ => {
            let typed = ["newsroom", "person", "email", "language", "note"].map(|name| fields.get(name));
            let again = fields.has("again");
            add_contact(&mut tx, me, clock, &vault, &site, code, typed, again).await?;
            Done::Went("done-press-added")
        }
    };
    tx.commit().await?;
    Ok(done)
}

/// The list as a file; nobody keeps it on the way.
fn file(channel: &Channel, bytes: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{}.csv\"", channel.code)),
        (CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, bytes).into_response()
}

async fn show(
    app: &App,
    staff: &Staff,
    channel: &Channel,
    typed: Option<&Fields>,
    wrong: Option<String>,
    problems: &[RowProblem],
) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let mut conn = app.store.read().await?;
    let all = contacts(&mut conn, &staff.me.rights, &vault, &channel.code).await?;
    let gone = store::press_list::gone(&mut conn, &channel.code).await?.len();
    drop(conn);
    let mut d = frame(staff, staff.view().t("press-list-contacts"));
    d.wrong = wrong;
    let v = d.v;
    let counted = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    page(&PressListPage {
        tabs: tabs(&v, "/desk/channels"),
        href: format!("/desk/channels/{}/press", channel.code),
        channel_href: format!("/desk/channels/{}", channel.code),
        channel: name(&v, &channel.names, &channel.code),
        count: v.n("press-contacts-count", counted(all.len())),
        gone: if gone == 0 { String::new() } else { v.n("press-gone-count", counted(gone)) },
        rows: all.into_iter().map(|c| row(&v, c)).collect(),
        form: channel.closed_at.is_none().then(|| form(&v, channel, typed)),
        problems: problems.iter().map(|problem| said(&v, problem)).collect(),
        columns: COLUMNS.join(","),
        d,
    })
}

fn row(v: &View<'_>, c: Contact) -> ContactRow {
    ContactRow {
        id: c.id.to_string(),
        newsroom: c.details.newsroom,
        person: c.details.person,
        address: c.details.address,
        language: v.language(&c.locale),
        note: c.details.note,
        since: v.day(c.added_at),
    }
}

/// What was typed; at first the language that the channel speaks first.
fn form(v: &View<'_>, channel: &Channel, typed: Option<&Fields>) -> PressListForm {
    let field = |name: &str| typed.map(|t| t.get(name).to_owned()).unwrap_or_default();
    let usual = channel.locales.first().map(ToString::to_string).unwrap_or_default();
    let language = Some(field("language")).filter(|tag| !tag.is_empty()).unwrap_or(usual);
    let site = v.country.nation.site.locales.iter();
    PressListForm {
        newsroom: field("newsroom"),
        person: field("person"),
        email: field("email"),
        languages: site.map(|l| Choice::new(l.as_str(), v.language(l), &language)).collect(),
        note: field("note"),
        again: typed.is_some_and(|t| t.has("again")),
        table: typed.map(|t| t.raw("table").to_owned()).unwrap_or_default(),
    }
}

fn said(v: &View<'_>, problem: &RowProblem) -> (String, String, String) {
    let line = i64::try_from(problem.line).unwrap_or(i64::MAX);
    let place = if line == 0 { String::new() } else { v.t1("press-list-line", "number", &v.num(line)) };
    (place, v.t(problem.key), problem.detail.clone())
}
