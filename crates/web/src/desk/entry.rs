//! The way in: signing in, following a link, signing out.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::trust::invite::{Joining, follow_link, open_link};
use flow::trust::second_factor::Asked;
use flow::trust::sign_in::{SignIn, asked_for, with_code, with_password};
use model::Locale;
use render::View;
use render::pages::desk::{Choice, CodePage, Desk, JoinPage, SignInPage};
use serde::Deserialize;
use store::person::{Invitation, Purpose};

use super::fields::Fields;
use super::identity::{into, out_of};
use super::page;
use super::staff::{Staff, Visitor, explain, with_cookie};
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

#[derive(Deserialize)]
pub struct Way {
    #[serde(default)]
    pub to: String,
    /// Code of the provider whose session goes on after ours ended.
    #[serde(default)]
    out: String,
}

/// Only back to a page of the desk.
pub fn local(to: &str) -> &str {
    let fine = to.starts_with("/desk/") && !to.contains("//") && !to.contains(['\\', '\r', '\n']);
    if fine { to } else { "/desk/" }
}

/// `GET /desk/sign-in`
pub async fn sign_in_form(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Query(way): Query<Way>,
) -> Result<Response, Failure> {
    let mut shown = sign_in_page(&app, visitor.desk("desk-sign-in"), "", local(&way.to));
    shown.still_in = app.identity().provider(&way.out).map(|p| out_of(&shown.d, p));
    page(&shown)
}

/// The page with every way in that there is.
pub fn sign_in_page<'a>(app: &App, d: Desk<'a>, email: &str, to: &str) -> SignInPage<'a> {
    SignInPage {
        email: email.to_owned(),
        to: to.to_owned(),
        passkeys: app.identity().passkeys.as_ref().map(|p| p.origin().to_owned()),
        providers: app.identity().providers.iter().map(|p| into(&d, p, to)).collect(),
        still_in: None,
        letters: app.mail().is_some(),
        d,
    }
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
        SignIn::Second(second) => page(&second_page(
            &app,
            visitor.desk("desk-code-title"),
            second.ticket.as_str(),
            second.asked,
            &to,
        )),
        refused => {
            let mut d = visitor.desk("desk-sign-in");
            d.wrong = Some(why_not(&d, &refused));
            page(&sign_in_page(&app, d, &email, &to))
        }
    }
}

/// The page of the second step.
pub fn second_page<'a>(app: &App, d: Desk<'a>, ticket: &str, asked: Asked, to: &str) -> CodePage<'a> {
    let passkeys = app.identity().passkeys.as_ref().filter(|_| asked.passkeys);
    CodePage {
        ticket: ticket.to_owned(),
        to: to.to_owned(),
        codes: asked.codes,
        passkeys: passkeys.map(|p| p.origin().to_owned()),
        d,
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
    let asked = asked_for(&app.store, app.clock.as_ref(), &ticket).await.map_err(Failure::internal)?;
    let Some(asked) = asked else {
        let mut d = visitor.desk("desk-sign-in");
        d.wrong = Some(d.v.t("sign-in-late"));
        return page(&sign_in_page(&app, d, "", &to));
    };
    let mut d = visitor.desk("desk-code-title");
    d.wrong = Some(why_not(&d, &outcome));
    page(&second_page(&app, d, &ticket, asked, &to))
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
    // Who came through a provider may want to leave there, too; that is theirs to say.
    let to = match staff.me.session.provider.as_deref().and_then(|code| app.identity().provider(code)) {
        Some(provider) => format!("/desk/sign-in?out={}", provider.code()),
        None => "/desk/sign-in".to_owned(),
    };
    Ok(with_cookie(redirect(&to, false), &app, None))
}

/// `GET /desk/join/{token}`
pub async fn join_form(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(token): Path<String>,
) -> Result<Response, Failure> {
    let found = open_link(&app.store, app.clock.as_ref(), &token).await.map_err(Failure::internal)?;
    join_page(&app, &visitor, found.as_ref(), &Fields::default(), None)
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
        Ok(SignIn::Welcome(session)) => {
            Ok(with_cookie(redirect("/desk/", false), &app, Some(session.as_str())))
        }
        Ok(SignIn::Second(second)) => page(&second_page(
            &app,
            visitor.desk("desk-code-title"),
            second.ticket.as_str(),
            second.asked,
            "/desk/",
        )),
        Ok(refused) => {
            let mut d = visitor.desk("desk-sign-in");
            d.wrong = Some(why_not(&d, &refused));
            page(&sign_in_page(&app, d, "", "/desk/"))
        }
        Err(FlowError::Refused(refusal)) => {
            let found = open_link(&app.store, app.clock.as_ref(), &token).await.map_err(Failure::internal)?;
            let wrong = explain(&View::new(&visitor.shown.country, &visitor.local), &refusal);
            join_page(&app, &visitor, found.as_ref(), &fields, Some(wrong))
        }
        Err(e) => Err(Failure::internal(e)),
    }
}

fn join_page(
    app: &App,
    visitor: &Visitor,
    invitation: Option<&Invitation>,
    fields: &Fields,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = visitor.desk("desk-welcome");
    let Some(invitation) = invitation else {
        d.wrong = Some(d.v.t("link-gone"));
        let mut response = page(&sign_in_page(app, d, "", "/desk/"))?;
        *response.status_mut() = http::StatusCode::GONE;
        return Ok(response);
    };
    d.wrong = wrong;
    let intro = match invitation.purpose {
        Purpose::Setup => d.v.t("desk-setup-intro"),
        Purpose::Password => d.v.t1("desk-password-intro", "email", &invitation.email),
        Purpose::Join => d.v.t("desk-join-intro"),
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
