//! The way in: signing in, following a link, signing out.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::trust::invite::{Joining, follow_link, open_link};
use flow::trust::sign_in::{SignIn, with_code, with_password};
use model::Locale;
use render::View;
use render::pages::desk::{Choice, CodePage, Desk, JoinPage, SignInPage};
use serde::Deserialize;
use store::person::{Invitation, Purpose};

use super::fields::Fields;
use super::page;
use super::staff::{Staff, Visitor, explain, with_cookie};
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

#[derive(Deserialize)]
pub struct Way {
    #[serde(default)]
    to: String,
}

/// Only back to a page of the desk.
fn local(to: &str) -> &str {
    let fine = to.starts_with("/desk/") && !to.contains("//") && !to.contains(['\\', '\r', '\n']);
    if fine { to } else { "/desk/" }
}

/// `GET /desk/sign-in`
pub async fn sign_in_form(visitor: Visitor, Query(way): Query<Way>) -> Result<Response, Failure> {
    page(&SignInPage { d: visitor.desk("desk-sign-in"), email: String::new(), to: local(&way.to).to_owned() })
}

/// `POST /desk/sign-in`
pub async fn sign_in(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let (email, to) = (fields.get("email").to_owned(), local(fields.get("to")).to_owned());
    let outcome =
        with_password(&app.store, app.clock.as_ref(), &email, fields.raw("password"), &visitor.device)
            .await
            .map_err(Failure::internal)?;
    match outcome {
        SignIn::Welcome(token) => Ok(with_cookie(redirect(&to, false), &app, Some(token.as_str()))),
        SignIn::NeedsCode(ticket) => {
            page(&CodePage { d: visitor.desk("desk-code-title"), ticket: ticket.as_str().to_owned(), to })
        }
        refused => {
            let mut d = visitor.desk("desk-sign-in");
            d.wrong = Some(why_not(&d, &refused));
            page(&SignInPage { d, email, to })
        }
    }
}

/// `POST /desk/code`
pub async fn code(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    fields: Fields,
) -> Result<Response, Failure> {
    let (ticket, to) = (fields.get("ticket").to_owned(), local(fields.get("to")).to_owned());
    let outcome = with_code(&app.store, app.clock.as_ref(), &ticket, fields.get("code"), &visitor.device)
        .await
        .map_err(Failure::internal)?;
    if let SignIn::Welcome(token) = outcome {
        return Ok(with_cookie(redirect(&to, false), &app, Some(token.as_str())));
    }
    let mut d = visitor.desk("desk-code-title");
    d.wrong = Some(why_not(&d, &outcome));
    page(&CodePage { d, ticket, to })
}

fn why_not(d: &Desk<'_>, outcome: &SignIn) -> String {
    match outcome {
        SignIn::Wait(until) => d.v.t1("sign-in-wait", "time", &d.v.time(*until)),
        _ => d.v.t("sign-in-wrong"),
    }
}

/// `POST /desk/sign-out`
pub async fn sign_out(State(app): State<Arc<App>>, staff: Staff, _: Fields) -> Result<Response, Failure> {
    let mut tx = app.store.begin().await?;
    store::person::delete_session(&mut tx, &staff.me.session.token_hash).await?;
    tx.commit().await?;
    Ok(with_cookie(redirect("/desk/sign-in", false), &app, None))
}

/// `GET /desk/join/{token}`
pub async fn join_form(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Failure> {
    let found = open_link(&app.store, app.clock.as_ref(), &token).await.map_err(Failure::internal)?;
    join_page(&visitor, found.as_ref(), &Fields::default(), None)
}

/// `POST /desk/join/{token}`
pub async fn join(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let locale = Locale::new(fields.get("locale")).ok().filter(|l| visitor.shown.country.local(l).is_some());
    let joining = Joining {
        name: fields.get("name").to_owned(),
        email: fields.get("email").to_owned(),
        password: fields.raw("password").to_owned(),
        locale: locale.unwrap_or_else(|| visitor.local.locale.clone()),
        device: visitor.device.clone(),
    };
    match follow_link(&app.store, app.clock.as_ref(), &token, &joining).await {
        Ok(session) => Ok(with_cookie(redirect("/desk/", false), &app, Some(session.as_str()))),
        Err(FlowError::Refused(refusal)) => {
            let found = open_link(&app.store, app.clock.as_ref(), &token).await.map_err(Failure::internal)?;
            let wrong = explain(&View::new(&visitor.shown.country, &visitor.local), &refusal);
            join_page(&visitor, found.as_ref(), &fields, Some(wrong))
        }
        Err(e) => Err(Failure::internal(e)),
    }
}

fn join_page(
    visitor: &Visitor,
    invitation: Option<&Invitation>,
    fields: &Fields,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = visitor.desk("desk-welcome");
    let Some(invitation) = invitation else {
        d.wrong = Some(d.v.t("link-gone"));
        let mut response =
            page(&SignInPage { d, email: String::new(), to: "/desk/".into() })?.into_response();
        *response.status_mut() = http::StatusCode::GONE;
        return Ok(response);
    };
    d.wrong = wrong;
    let intro = match invitation.purpose {
        Purpose::Setup => d.v.t("desk-setup-intro"),
        Purpose::Password => d.v.t1("desk-password-intro", "email", &invitation.email),
        Purpose::Join | Purpose::Code => d.v.t("desk-join-intro"),
    };
    let typed = fields.get("email");
    let email = if invitation.email.is_empty() { typed.to_owned() } else { invitation.email.clone() };
    let here = visitor.local.locale.to_string();
    let chosen = if fields.get("locale").is_empty() { here.as_str() } else { fields.get("locale") };
    page(&JoinPage {
        intro,
        new: invitation.purpose != Purpose::Password,
        email_fixed: !invitation.email.is_empty(),
        name: fields.get("name").to_owned(),
        email,
        locales: locales(&d.v, chosen),
        d,
    })
}

/// The languages of the desk, by their own names.
pub fn locales(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    v.country.locals().map(|l| Choice::new(l.locale.to_string(), l.own_name.clone(), chosen)).collect()
}
