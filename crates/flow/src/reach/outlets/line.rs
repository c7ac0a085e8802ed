//! What all services have in common: settings, asking, and reading what comes back.
//!
//! Addresses of some services hold the token, so no error says the address.

use std::time::Duration;

use model::Channel;
use serde_json::Value;

use super::Ground;
use crate::fetch::{FetchError, Reply, Request};
use crate::reach::outlet::OutletError;

/// No answer of these services is longer.
const ANSWER_MAX: usize = 1 << 20;
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether the service knows one request from its repetition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    /// It does, or repeating changes nothing: what got no answer may be sent again.
    Safe,
    /// It does not.
    Doubles,
}

/// A setting of a channel that is words, without blanks around it.
pub(super) fn setting<'a>(channel: &'a Channel, name: &str) -> Option<&'a str> {
    channel.settings.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

/// The server of a channel, or the service's own, without a slash at its end.
pub(super) fn server<'a>(channel: &'a Channel, usual: &'a str) -> &'a str {
    setting(channel, "server").unwrap_or(usual).trim_end_matches('/')
}

/// What is wrong with the server's address of a channel.
pub(super) fn check_server(channel: &Channel, asked: bool) -> Option<(&'static str, &'static str)> {
    match setting(channel, "server") {
        None => asked.then_some(("server", "missing")),
        Some(text) => {
            let right = url::Url::parse(text).is_ok_and(|url| {
                matches!(url.scheme(), "https" | "http") && url.has_host() && url.query().is_none()
            });
            (!right).then_some(("server", "not-an-address"))
        }
    }
}

/// That a secret is there.
pub(super) fn check_secret(secret: &str) -> Option<(&'static str, &'static str)> {
    secret.trim().is_empty().then_some(("secret", "missing"))
}

/// Asks, and answers with JSON when the service says yes. `words` finds what the service says when it says no.
pub(super) async fn ask(
    ground: &Ground,
    request: Request<'_>,
    repeat: Repeat,
    words: fn(&Value) -> Option<String>,
) -> Result<Value, OutletError> {
    let reply = answer(ground, request, repeat).await?;
    read(&reply, repeat, words)
}

/// Asks, and answers with whatever came back.
pub(super) async fn answer(
    ground: &Ground,
    mut request: Request<'_>,
    repeat: Repeat,
) -> Result<Reply, OutletError> {
    request.timeout = PATIENCE;
    ground.fetcher.send(request, ANSWER_MAX).await.map_err(|error| unanswered(&error, repeat))
}

fn unanswered(error: &FetchError, repeat: Repeat) -> OutletError {
    let reason = match error {
        FetchError::Refused(_) => return OutletError::Refused("an address we do not go to".into()),
        FetchError::TooLarge { .. } => "the answer is too long".to_owned(),
        // The library's words would end with the address.
        FetchError::Failed { source, .. } if source.is_timeout() => "no answer in time".into(),
        FetchError::Failed { source, .. } if source.is_connect() => "no connection".into(),
        _ => "the connection broke".into(),
    };
    if repeat == Repeat::Safe || error.is_before_sending() {
        OutletError::Later { reason, after: None }
    } else {
        OutletError::Unknown(reason)
    }
}

/// What a reply says.
pub(super) fn read(
    reply: &Reply,
    repeat: Repeat,
    words: fn(&Value) -> Option<String>,
) -> Result<Value, OutletError> {
    let json = reply.json();
    if (200..300).contains(&reply.status) {
        return Ok(json.unwrap_or(Value::Null));
    }
    let said = json.as_ref().and_then(words).unwrap_or_default();
    let said: String = said.chars().take(300).collect();
    let reason = if said.is_empty() {
        format!("answered {}", reply.status)
    } else {
        format!("answered {}: {said}", reply.status)
    };
    match reply.status {
        408 | 425 | 429 | 503 => Err(OutletError::Later { reason, after: reply.retry_after }),
        500.. if repeat == Repeat::Safe => Err(OutletError::Later { reason, after: reply.retry_after }),
        500.. => Err(OutletError::Unknown(reason)),
        _ => Err(OutletError::Refused(reason)),
    }
}

/// Words at a place of an answer.
pub(super) fn text(value: &Value, pointer: &str) -> Option<String> {
    match value.pointer(pointer)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Words at a place of an answer that must be there: without them what was sent cannot be found again.
pub(super) fn need(value: &Value, pointer: &str) -> Result<String, OutletError> {
    text(value, pointer)
        .ok_or_else(|| OutletError::Unknown(format!("the answer has no {}", pointer.trim_start_matches('/'))))
}

/// A text and its link, as most services want them.
pub(super) fn with_link(text: &str, link: &str) -> String {
    let text = text.trim();
    if text.is_empty() { link.to_owned() } else { format!("{text}\n\n{link}") }
}
