//! To identity providers and back.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::trust::sign_in::SignIn;
use flow::trust::single_sign_on::{
    self, Arrived, Back, Begun, Provider, SingleSignOnError as Error, Traveller,
};
use http::header::{COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use model::Locale;
use render::View;

use super::super::account::{self, Shows};
use super::super::entry::{Way, local, second_page, sign_in_page};
use super::super::page;
use super::super::staff::{Staff, Visitor, explain, with_cookie};
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

const COOKIE_NAME: &str = "sen_sso";

/// Binds a way to the browser that began it; taken out when there is none. Lax, because the way back comes from the
/// provider's site.
pub fn with_browser(mut response: Response, app: &App, browser: Option<&str>) -> Response {
    let secure = if app.shown().country.base_url.starts_with("https:") { "; Secure" } else { "" };
    let (value, age) = browser.map_or(("", 0), |b| (b, 600));
    let cookie =
        format!("{COOKIE_NAME}={value}; Path=/desk/sso; HttpOnly; SameSite=Lax; Max-Age={age}{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

fn browser(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    cookies.split(';').find_map(|c| c.trim().strip_prefix(COOKIE_NAME)?.strip_prefix('='))
}

/// What an error says, in the reader's language.
pub fn why_not(v: &View<'_>, provider: &Provider, error: &Error) -> String {
    let name = provider.name(&v.local.locale);
    match error {
        Error::Down(_) => v.t1("sso-down", "provider", name),
        Error::Cancelled(_) => v.t1("sso-cancelled", "provider", name),
        Error::Late => v.t("sso-late"),
        Error::Untrusted(_) => v.t1("sso-untrusted", "provider", name),
        Error::Unverified => v.t1("sso-unverified", "provider", name),
        Error::Unknown(email) if email.is_empty() => v.t1("sso-unlinked", "provider", name),
        Error::Unknown(email) => v.t2("sso-unknown", ("provider", name), ("email", email)),
        Error::ShutOut => v.t("sso-shut-out"),
        Error::NoRole(email) => v.t1("sso-no-role", "email", email),
        Error::Taken => v.t("sso-taken"),
        Error::Flow(flow::FlowError::Refused(refusal)) => explain(v, refusal),
        Error::Flow(_) => v.t("sso-late"),
    }
}

/// Tells the operator what the person cannot do anything about.
pub fn note(provider: &Provider, error: Error) -> Result<Error, Failure> {
    match error {
        Error::Flow(flow::FlowError::Refused(_)) => Ok(error),
        Error::Flow(error) => Err(Failure::internal(error)),
        Error::Down(_) | Error::Untrusted(_) => {
            tracing::warn!("single sign-on through {}: {error}", provider.code());
            Ok(error)
        }
        other => Ok(other),
    }
}

/// `GET /desk/sso/{provider}`: off to the provider.
pub async fn begin(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(code): Path<String>,
    Query(way): Query<Way>,
) -> Result<Response, Failure> {
    let provider = app.identity().provider(&code).ok_or(Failure::NotFound)?;
    let (base, to) = (&visitor.shown.country.base_url, local(&way.to));
    match single_sign_on::begin(&app.store, app.clock.as_ref(), provider, base, to, None).await {
        Ok(Begun { address, browser }) => {
            Ok(with_browser(redirect(&address, false), &app, Some(browser.as_str())))
        }
        Err(e) => refused(&app, &visitor, provider, note(provider, e)?, to),
    }
}

fn refused(
    app: &App,
    visitor: &Visitor,
    provider: &Provider,
    error: Error,
    to: &str,
) -> Result<Response, Failure> {
    let mut d = visitor.desk("desk-sign-in");
    d.wrong = Some(why_not(&d.v, provider, &error));
    page(&sign_in_page(app, d, "", to))
}

/// `GET /desk/sso/{provider}/back`: the browser comes from the provider.
pub async fn back(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    staff: Result<Staff, Response>,
    headers: HeaderMap,
    Path(code): Path<String>,
    Query(back): Query<Back>,
) -> Result<Response, Failure> {
    let provider = app.identity().provider(&code).ok_or(Failure::NotFound)?;
    let clock = app.clock.as_ref();
    let me = staff.as_ref().ok().map(|s| s.me.rights.person.id);
    let home = visitor.shown.country.home().map(|l| l.locale.clone());
    let others = visitor.shown.country.locals().map(|l| l.locale.clone());
    let locales: Vec<Locale> = home.into_iter().chain(others).collect();
    let traveller = Traveller {
        browser: browser(&headers),
        me,
        device: &visitor.device,
        locales: &locales,
        base_url: &visitor.shown.country.base_url,
    };
    let response = match single_sign_on::finish(&app.store, clock, provider, &back, &traveller).await {
        Ok(Arrived::Linked) => redirect("/desk/account?done=done-account-linked", false),
        Ok(Arrived::SignIn(SignIn::Welcome(token), to)) => {
            with_cookie(redirect(&to, false), &app, Some(token.as_str()))
        }
        Ok(Arrived::SignIn(SignIn::Second(second), to)) => {
            let d = visitor.desk("desk-code-title");
            page(&second_page(&app, d, second.ticket.as_str(), second.asked, &to))?
        }
        Ok(Arrived::SignIn(..)) => return Err(Failure::internal("a provider's word is no guess")),
        Err(e) => {
            let error = note(provider, e)?;
            match staff {
                // Somebody signed in was linking an account: tell them where they were.
                Ok(staff) => {
                    let wrong = Some(why_not(&staff.view(), provider, &error));
                    account::show(&app, &staff, Shows { wrong, ..Shows::default() }).await?
                }
                Err(_) => refused(&app, &visitor, provider, error, "/desk/")?,
            }
        }
    };
    Ok(with_browser(response, &app, None))
}

/// `GET /desk/sso/{provider}/out`: signs out at the provider as well.
pub async fn out(
    State(app): State<Arc<App>>,
    visitor: Visitor,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let provider = app.identity().provider(&code).ok_or(Failure::NotFound)?;
    let back = format!("{}/desk/sign-in", visitor.shown.country.base_url);
    match provider.way_out(app.clock.as_ref(), &back).await {
        Ok(address) => Ok(redirect(address.as_deref().unwrap_or("/desk/sign-in"), false)),
        Err(e) => refused(&app, &visitor, provider, note(provider, e)?, "/desk/"),
    }
}
