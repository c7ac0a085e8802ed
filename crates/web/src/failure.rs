//! What goes wrong at the doors, and the page or problem details (RFC 9457) that tell of it.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http::header::{CONNECTION, CONTENT_TYPE, HeaderValue};
use http::{StatusCode, Version};
use jiff::Timestamp;
use model::Locale;
use render::pages::{MessageLink, MessagePage, Reason};
use render::{Chrome, Local, Template as _, View};

use crate::app::App;
use crate::cache::{Policy, Tag};
use crate::desk::staff;
use crate::former::former;
use crate::reader;

/// An edition in another language.
#[derive(Debug, Clone)]
pub struct Other {
    /// Its locale.
    pub locale: Locale,
    /// Its address.
    pub href: String,
    /// Its headline.
    pub title: String,
}

/// Why a handler does not answer with what was asked for.
#[derive(Debug, Clone)]
pub enum Failure {
    /// There is no such thing.
    NotFound,
    /// It was withdrawn.
    Gone {
        /// Why, in the publisher's words.
        reason: String,
        /// Their language.
        locale: Locale,
        /// When.
        at: Timestamp,
    },
    /// It exists, in other languages.
    Elsewhere(Vec<Other>),
    /// Its language is switched off.
    Off(Locale),
    /// It moved.
    Moved(String),
    /// The request makes no sense; says what to do, in English, for problem details.
    Bad(String),
    /// The person has no right to it.
    Forbidden,
    /// A form without the token of its session.
    FormOld,
    /// Our fault; already logged.
    Internal,
}

impl Failure {
    /// Logs what happened, once, and hides it from the reader.
    pub fn internal(error: impl std::fmt::Display) -> Self {
        tracing::error!("{error}");
        Self::Internal
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::Elsewhere(_) | Self::Off(_) => StatusCode::NOT_FOUND,
            Self::Gone { .. } => StatusCode::GONE,
            Self::Moved(_) => StatusCode::PERMANENT_REDIRECT,
            Self::Bad(_) => StatusCode::BAD_REQUEST,
            Self::Forbidden | Self::FormOld => StatusCode::FORBIDDEN,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<store::StoreError> for Failure {
    fn from(error: store::StoreError) -> Self {
        Self::internal(error)
    }
}

impl From<flow::BlobError> for Failure {
    fn from(error: flow::BlobError) -> Self {
        Self::internal(error)
    }
}

impl From<flow::FlowError> for Failure {
    fn from(error: flow::FlowError) -> Self {
        match error {
            flow::FlowError::Refused(model::Refusal::Forbidden(_)) => Self::Forbidden,
            flow::FlowError::Refused(model::Refusal::NotFound { .. }) => Self::NotFound,
            flow::FlowError::Refused(refusal) => Self::Bad(refusal.to_string()),
            other => Self::internal(other),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        if let Self::Moved(to) = &self {
            return crate::answer::redirect(to, true);
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns failures, and bare error statuses from anywhere below, into something a person or a program can use.
pub async fn explain(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let query = request.uri().query().map(str::to_owned);
    let headers = request.headers().clone();
    let old = request.version() < Version::HTTP_2;
    let response = next.run(request).await;
    let status = response.status();
    let failure = response.extensions().get::<Failure>().cloned();
    if failure.is_none() && (!status.is_client_error() && !status.is_server_error()) {
        return response;
    }
    if failure.is_none()
        && response.headers().contains_key(CONTENT_TYPE)
        && status != StatusCode::METHOD_NOT_ALLOWED
    {
        // A handler spoke for itself; plain texts of the framework do not count.
        let own =
            response.headers().get(CONTENT_TYPE).is_some_and(|v| !v.as_bytes().starts_with(b"text/plain"));
        if own {
            return response;
        }
    }
    let failure = failure.unwrap_or(match status {
        StatusCode::NOT_FOUND => Failure::NotFound,
        s if s.is_server_error() => Failure::Internal,
        s => Failure::Bad(s.canonical_reason().unwrap_or("the request cannot be answered").to_owned()),
    });
    // `/slug/` of a former site looks like a language of ours, `/2019/09/13/slug` like a feed of ours.
    if matches!(failure, Failure::NotFound)
        && let Ok(Some(target)) = former(&app, &path, query.as_deref()).await
    {
        return crate::answer::redirect(&target, true);
    }
    let allow = response.headers().get(http::header::ALLOW).cloned();
    let machine = ["/api/", "/log/", "/sdmx/"].iter().any(|start| path.starts_with(start));
    let mut out = if machine || path == "/oembed" {
        problem(&failure, status, &path)
    } else {
        // Whoever works at the desk is told in the language they chose there.
        let desk = if path.starts_with("/desk/") { staff::language(&app, &headers).await } else { None };
        page(&app, &failure, status, &path, &headers, desk)
    };
    if let Some(allow) = allow {
        out.headers_mut().insert(http::header::ALLOW, allow);
    }
    // What is still to come of the request is not waited for (RFC 9110, 15.5.9); HTTP/2 ends the stream by itself.
    if status == StatusCode::REQUEST_TIMEOUT && old {
        out.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    out
}

/// Problem details.
fn problem(failure: &Failure, status: StatusCode, path: &str) -> Response {
    let (kind, detail) = match failure {
        Failure::NotFound | Failure::Elsewhere(_) | Failure::Off(_) | Failure::Moved(_) => {
            ("not-found", "There is nothing at this address.".to_owned())
        }
        Failure::Gone { reason, .. } => ("gone", reason.clone()),
        // A method that is not allowed, or a body that is too large or did not come, is no malformed request.
        Failure::Bad(detail) => match status {
            StatusCode::METHOD_NOT_ALLOWED => ("method-not-allowed", detail.clone()),
            StatusCode::REQUEST_TIMEOUT => ("request-timeout", detail.clone()),
            StatusCode::PAYLOAD_TOO_LARGE => ("too-large", detail.clone()),
            StatusCode::UNSUPPORTED_MEDIA_TYPE => ("unsupported-media-type", detail.clone()),
            _ => ("bad-request", detail.clone()),
        },
        Failure::Forbidden | Failure::FormOld => ("forbidden", "You may not do this here.".to_owned()),
        Failure::Internal => ("internal", "The fault is ours; it has been recorded.".to_owned()),
    };
    let body = serde_json::json!({
        "type": format!("urn:sen:problem:{kind}"),
        "title": status.canonical_reason().unwrap_or_default(),
        "status": status.as_u16(),
        "detail": detail,
        "instance": path,
    });
    let mut response = (status, body.to_string()).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

fn page(
    app: &App,
    failure: &Failure,
    status: StatusCode,
    path: &str,
    headers: &http::HeaderMap,
    desk: Option<Arc<Local>>,
) -> Response {
    let shown = app.shown();
    let at_desk = desk.is_some();
    let Some(local) = desk.or_else(|| reader::local_for(&shown.country, path, headers)) else {
        return status.into_response();
    };
    let mut v = View::new(&shown.country, &local);
    v.plain = crate::keep::plain_of(headers).on;
    let (name, mut paragraphs): (&str, Vec<String>) = match failure {
        Failure::NotFound | Failure::Moved(_) => ("not-found", vec![v.t("not-found")]),
        Failure::Gone { .. } => ("gone", vec![v.t("gone")]),
        Failure::Elsewhere(_) => {
            ("other-language", vec![v.t1("other-language", "language", &v.language(&local.locale))])
        }
        Failure::Off(locale) => ("locale-off", vec![v.t1("locale-off", "language", &v.language(locale))]),
        Failure::Bad(_) => ("refused", vec![v.t("refused")]),
        Failure::Forbidden => ("forbidden", vec![v.t("forbidden")]),
        Failure::FormOld => ("forbidden", vec![v.t("form-old")]),
        Failure::Internal => ("failed", vec![v.t("failed")]),
    };
    if let Failure::Bad(detail) = failure
        && local.locale.language() == "en"
    {
        paragraphs.push(detail.clone());
    }
    let reason = match failure {
        Failure::Gone { reason, locale, at } => {
            Some(Reason { lang: locale.to_string(), text: reason.clone(), day: v.day(*at) })
        }
        _ => None,
    };
    let links = match failure {
        Failure::Elsewhere(others) => others
            .iter()
            .map(|o| MessageLink {
                href: o.href.clone(),
                text: format!("{} – {}", v.own_name(&o.locale), o.title),
                lang: o.locale.to_string(),
            })
            .collect(),
        Failure::Off(_) => shown
            .country
            .locals()
            .map(|l| MessageLink {
                href: format!("/{}/", l.locale),
                text: l.own_name.clone(),
                lang: l.locale.to_string(),
            })
            .collect(),
        _ if at_desk => {
            vec![MessageLink { href: "/desk/".into(), text: v.t("desk-home"), lang: String::new() }]
        }
        _ => Vec::new(),
    };
    let title = v.t(match name {
        "not-found" => "not-found-title",
        "gone" => "gone-title",
        "other-language" => "other-language-title",
        "locale-off" => "locale-off-title",
        "refused" => "refused-title",
        "forbidden" => "forbidden-title",
        _ => "failed-title",
    });
    let message = MessagePage {
        c: Chrome::new(v, title, "/", "").unlisted(),
        paragraphs,
        reason,
        links,
        show_search: matches!(failure, Failure::NotFound) && !at_desk,
    };
    let Ok(html) = message.render() else { return status.into_response() };
    let mut response = (status, html).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    // A missing page may be published, a withdrawn one restored: both change what lists show.
    if status == StatusCode::GONE {
        response.extensions_mut().insert(Policy::Until(vec![
            Tag::Nation,
            Tag::Kits,
            Tag::List(local.locale.to_string()),
        ]));
    } else {
        response.extensions_mut().insert(Policy::Never);
    }
    response
}
