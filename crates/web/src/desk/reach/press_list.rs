//! The newsrooms that a press list writes to, for whoever keeps the channel and for nobody else.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::reach::channel::may_keep_channel;
use flow::reach::press_list::{
    COLUMNS, Contact, RowProblem, add_contact, change_contact, contacts, export, load, take_off,
    trust_contact,
};
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Channel, ChannelKind, Code, PressContactId, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::reach::{ContactRow, PressListForm, PressListPage};
use serde::Deserialize;

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

/// Whose words stand in the form.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    change: String,
}

/// `GET /desk/channels/{code}/press`; with `?change=` the form holds what is known of a newsroom.
pub async fn show_list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let channel = find(&app, &staff, &code).await?;
    show(&app, &staff, &channel, Said::Asked(&wish.change)).await
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
        Ok(Done::Flawed(problems)) => show(&app, &staff, &channel, Said::Flawed(&fields, &problems)).await,
        Err(e) => {
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, &channel, Said::Wrong(&fields, wrong)).await
        }
    }
}

/// What the page answers to.
enum Said<'a> {
    /// Somebody came, to change this newsroom if it is one.
    Asked(&'a str),
    /// A table with these problems was sent.
    Flawed(&'a Fields, &'a [RowProblem]),
    /// Something was sent that cannot be done.
    Wrong(&'a Fields, String),
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
    let whose = || -> Result<PressContactId, FlowError> {
        let missing = || Refusal::NotFound { what: "contact", key: String::new() };
        Ok(fields.get("contact").parse().map_err(|_| missing())?)
    };
    let typed = ["newsroom", "person", "email", "language", "note"].map(|name| fields.get(name));
    let again = fields.has("again");
    let done = match fields.get("act") {
        "remove" => {
            take_off(&mut tx, me, clock, code, whose()?).await?;
            Done::Went("done-press-removed")
        }
        "change" => {
            change_contact(&mut tx, me, clock, &vault, &site, code, whose()?, typed, again).await?;
            Done::Went("done-saved")
        }
        "trust" => {
            trust_contact(&mut tx, me, clock, code, whose()?).await?;
            Done::Went("done-press-trusted")
        }
        "export" => Done::File(export(&mut tx, me, clock, &vault, code).await?),
        "load" => match load(&mut tx, me, clock, &vault, &site, code, fields.raw("table")).await? {
            Ok(_) => Done::Went("done-press-loaded"),
            Err(problems) => return Ok(Done::Flawed(problems)),
        },
        _ => {
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

async fn show(app: &App, staff: &Staff, channel: &Channel, said: Said<'_>) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let mut conn = app.store.read().await?;
    let all = contacts(&mut conn, &staff.me.rights, &vault, &channel.code).await?;
    let gone = store::press_list::gone(&mut conn, &channel.code).await?.len();
    drop(conn);
    let mut d = frame(staff, staff.view().t("press-list-contacts"));
    let v = d.v;
    let href = format!("/desk/channels/{}/press", channel.code);
    let (form, problems): (_, &[RowProblem]) = match said {
        Said::Asked(id) => (known(&v, channel, all.iter().find(|c| c.id.to_string() == id)), &[]),
        Said::Flawed(fields, problems) => (typed(&v, channel, fields), problems),
        Said::Wrong(fields, wrong) => {
            d.wrong = Some(wrong);
            (typed(&v, channel, fields), &[])
        }
    };
    let open = channel.closed_at.is_none();
    let counted = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    page(&PressListPage {
        tabs: tabs(&v, "/desk/channels"),
        channel_href: format!("/desk/channels/{}", channel.code),
        channel: name(&v, &channel.names, &channel.code),
        count: v.n("press-contacts-count", counted(all.len())),
        gone: if gone == 0 { String::new() } else { v.n("press-gone-count", counted(gone)) },
        any_refused: all.iter().any(|c| c.refused_at.is_some()),
        rows: all.into_iter().map(|c| row(&v, c, open.then_some(href.as_str()))).collect(),
        form: open.then_some(form),
        problems: problems.iter().map(|problem| told(&v, problem)).collect(),
        columns: COLUMNS.join(","),
        href,
        d,
    })
}

/// `href` is the page of the list, where it can be changed.
fn row(v: &View<'_>, c: Contact, href: Option<&str>) -> ContactRow {
    let refused = c.refused_at.map(|at| v.t1("press-list-refused", "date", &v.day(at)));
    ContactRow {
        change: href.map(|href| format!("{href}?change={}#contact", c.id)).unwrap_or_default(),
        id: c.id.to_string(),
        newsroom: c.details.newsroom,
        person: c.details.person,
        address: c.details.address,
        language: v.language(&c.locale),
        note: c.details.note,
        since: v.day(c.added_at),
        refused: refused.unwrap_or_default(),
    }
}

/// The languages to choose from; at first the one that the channel speaks first.
fn languages(v: &View<'_>, channel: &Channel, chosen: &str) -> Vec<Choice> {
    let usual = channel.locales.first().map(ToString::to_string).unwrap_or_default();
    let chosen = if chosen.is_empty() { usual.as_str() } else { chosen };
    v.country.nation.site.locales.iter().map(|l| Choice::new(l.as_str(), v.language(l), chosen)).collect()
}

/// What is known of a newsroom, to be changed; empty for somebody new.
fn known(v: &View<'_>, channel: &Channel, contact: Option<&Contact>) -> PressListForm {
    let of = |field: fn(&Contact) -> &String| contact.map(|c| field(c).clone()).unwrap_or_default();
    PressListForm {
        contact: contact.map(|c| c.id.to_string()).unwrap_or_default(),
        newsroom: of(|c| &c.details.newsroom),
        person: of(|c| &c.details.person),
        email: of(|c| &c.details.address),
        languages: languages(v, channel, contact.map_or("", |c| c.locale.as_str())),
        note: of(|c| &c.details.note),
        again: false,
        table: String::new(),
    }
}

/// What was typed.
fn typed(v: &View<'_>, channel: &Channel, fields: &Fields) -> PressListForm {
    let field = |name: &str| fields.get(name).to_owned();
    PressListForm {
        contact: if fields.get("act") == "change" { field("contact") } else { String::new() },
        newsroom: field("newsroom"),
        person: field("person"),
        email: field("email"),
        languages: languages(v, channel, fields.get("language")),
        note: field("note"),
        again: fields.has("again"),
        table: fields.raw("table").to_owned(),
    }
}

fn told(v: &View<'_>, problem: &RowProblem) -> (String, String, String) {
    let line = i64::try_from(problem.line).unwrap_or(i64::MAX);
    let place = if line == 0 { String::new() } else { v.t1("press-list-line", "number", &v.num(line)) };
    (place, v.t(problem.key), problem.detail.clone())
}
