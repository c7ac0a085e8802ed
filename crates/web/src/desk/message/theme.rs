//! Themes of the message house.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::publish::{Way, move_theme, remove_theme, save_theme};
use flow::trust::Scope;
use model::{Act, Code};
use render::pages::desk::message::ThemePage;

use super::{explain, name_fields, named, refused, sent_names};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/message/themes/new`
pub async fn new_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, None, None, None).await
}

/// `GET /desk/message/themes/{code}`
pub async fn theme(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let code = find(&app, &code).await?;
    show(&app, &staff, Some(&code), None, None).await
}

async fn find(app: &App, code: &str) -> Result<Code, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let themes = store::nation::themes(&mut app.store.read().await?).await?;
    if themes.iter().any(|t| t.code == code) { Ok(code) } else { Err(Failure::NotFound) }
}

async fn show(
    app: &App,
    staff: &Staff,
    code: Option<&Code>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    staff.me.rights.need(Act::ChangeMessage, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let people = names(&mut conn).await?;
    let events = match code {
        Some(code) => store::event::events_about(&mut conn, "message", code, 30).await?,
        None => Vec::new(),
    };
    let empty = match code {
        Some(code) => {
            let themes = store::nation::themes(&mut conn).await?;
            themes.iter().any(|t| t.code == *code && t.messages.is_empty())
        }
        None => false,
    };
    drop(conn);
    let key = code.map_or("", Code::as_str);
    let title =
        code.map_or_else(|| v.t("message-new-theme"), |c| named(&v, "theme", c.as_str()).0.to_owned());
    let mut d = staff.desk(title, "desk-message");
    d.wrong = wrong;
    page(&ThemePage {
        href: format!("/desk/message/themes/{}", code.map_or("new", Code::as_str)),
        new: code.is_none(),
        code: typed.map(|t| t.get("code").to_owned()).unwrap_or_default(),
        names: name_fields(&d.v, "theme", key, typed),
        may_remove: empty,
        history: events.iter().map(|e| event_line(&d.v, &people, e)).collect(),
        d,
    })
}

/// `POST /desk/message/themes/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    save(&app, &staff, None, &fields).await
}

/// `POST /desk/message/themes/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = find(&app, &code).await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let (done, to) = match fields.get("act") {
        "up" => (move_theme(&mut tx, me, clock, &code, Way::Up).await, format!("#theme-{code}")),
        "down" => (move_theme(&mut tx, me, clock, &code, Way::Down).await, format!("#theme-{code}")),
        "remove" => (remove_theme(&mut tx, me, clock, &code).await, String::new()),
        _ => {
            drop(tx);
            return save(&app, &staff, Some(&code), &fields).await;
        }
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            let key = if fields.get("act") == "remove" { "done-removed" } else { "done-moved" };
            Ok(redirect(&format!("/desk/message?done={key}{to}"), false))
        }
        Err(e) => {
            drop(tx);
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, Some(&code), None, Some(wrong)).await
        }
    }
}

async fn save(app: &App, staff: &Staff, code: Option<&Code>, fields: &Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let names = sent_names(&v, fields);
    let home = &v.country.nation.site.home_locale;
    let mut tx = app.store.begin().await?;
    let saved =
        save_theme(&mut tx, &staff.me.rights, app.clock.as_ref(), code, fields.get("code"), &names, home)
            .await;
    match saved {
        Ok(code) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/message?done=done-theme#theme-{code}"), false))
        }
        Err(e) => {
            drop(tx);
            let wrong = explain(staff, &refused(e)?);
            show(app, staff, code, Some(fields), Some(wrong)).await
        }
    }
}
