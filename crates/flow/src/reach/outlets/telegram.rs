//! A channel of Telegram, posted to by a bot that may post there (<https://core.telegram.org/bots/api>).
//!
//! The token is part of the address, which is why no error says the address.

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind};
use serde_json::{Value, json};

use super::Ground;
use super::line::{Repeat, answer, check_secret, check_server, need, server, setting, text, with_link};
use super::multipart::form;
use crate::fetch::{Reply, Request};
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, Profile, TakenDown};

const SERVICE: &str = "https://api.telegram.org";
/// Of a caption, which is shorter than a message: a post may get a picture at any time.
const CAPTION: usize = 1_024;
/// Marks the number of a message that is a picture with a caption, which is corrected by another method.
const PICTURED: &str = "photo:";

pub(super) struct Telegram(pub Ground);

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn said(text: &str, link: &str) -> String {
    with_link(&escape(text), &escape(link))
}

/// The Bot API says everything in its body, also how long to wait.
fn read(reply: &Reply) -> Result<Value, OutletError> {
    let json = reply.json().unwrap_or(Value::Null);
    if json.get("ok") == Some(&Value::Bool(true)) {
        return Ok(json.get("result").cloned().unwrap_or(Value::Null));
    }
    let words = text(&json, "/description").unwrap_or_else(|| format!("answered {}", reply.status));
    let after = json.pointer("/parameters/retry_after").and_then(Value::as_u64).or(reply.retry_after);
    match reply.status {
        429 | 503 => Err(OutletError::Later { reason: words, after }),
        500.. => Err(OutletError::Unknown(words)),
        _ => Err(OutletError::Refused(words)),
    }
}

impl Telegram {
    async fn call(
        &self,
        channel: &Channel,
        secret: &str,
        method: &str,
        body: &Value,
        repeat: Repeat,
    ) -> Result<Value, OutletError> {
        let address = address(channel, secret, method);
        read(&answer(&self.0, Request::new("POST", &address).json(body), repeat).await?)
    }
}

fn address(channel: &Channel, secret: &str, method: &str) -> String {
    format!("{}/bot{}/{method}", server(channel, SERVICE), secret.trim())
}

impl Outlet for Telegram {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    fn limits(&self, _channel: &Channel) -> Limits {
        Limits { characters: CAPTION, picture: true, withdraws: true, updates: true }
    }

    fn length(&self, text: &str, link: &str) -> usize {
        // Counted after the marks are read, in units of UTF-16.
        with_link(text, link).encode_utf16().count()
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        let chat = setting(channel, "chat").is_none().then_some(("chat", "missing"));
        check_server(channel, false).into_iter().chain(chat).chain(check_secret(secret)).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let chat = json!({ "chat_id": setting(channel, "chat") });
            let found = self.call(channel, secret, "getChat", &chat, Repeat::Safe).await?;
            need(&found, "/title")
        })
    }

    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        Box::pin(async move {
            let chat = json!({ "chat_id": setting(channel, "chat") });
            let found = self.call(channel, secret, "getChat", &chat, Repeat::Safe).await?;
            let names = text(&found, "/username").into_iter().collect();
            let words = text(&found, "/description").unwrap_or_default();
            Ok(Some(Profile { hosts: &["t.me", "telegram.me"], names, words }))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let chat = setting(&parcel.channel, "chat").unwrap_or_default();
            let words = said(&parcel.dispatch.text, &parcel.link);
            let made = if let Some(picture) = &parcel.picture {
                let fields = [("chat_id", chat), ("caption", words.as_str()), ("parse_mode", "HTML")];
                let (kind, bytes) = form(&parcel.dispatch.id.to_string(), &fields, "photo", picture);
                let address = address(&parcel.channel, &parcel.secret, "sendPhoto");
                let request = Request::new("POST", &address).body(&kind, bytes);
                read(&answer(&self.0, request, Repeat::Doubles).await?)?
            } else {
                let body = json!({ "chat_id": chat, "text": words, "parse_mode": "HTML" });
                self.call(&parcel.channel, &parcel.secret, "sendMessage", &body, Repeat::Doubles).await?
            };
            let number = need(&made, "/message_id")?;
            let mark = if parcel.picture.is_some() { PICTURED } else { "" };
            Ok(Posted {
                remote_url: text(&made, "/chat/username").map(|name| format!("https://t.me/{name}/{number}")),
                remote_id: Some(format!("{mark}{number}")),
            })
        })
    }

    fn update<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
    ) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move {
            let Some(id) = posted.remote_id.as_deref() else { return Ok(()) };
            let words = said(&parcel.dispatch.text, &parcel.link);
            let pictured = id.strip_prefix(PICTURED);
            let (method, field) = if pictured.is_some() {
                ("editMessageCaption", "caption")
            } else {
                ("editMessageText", "text")
            };
            let number: Option<i64> = pictured.unwrap_or(id).parse().ok();
            let body = json!({
                "chat_id": setting(&parcel.channel, "chat"), "message_id": number, field: words,
                "parse_mode": "HTML",
            });
            match self.call(&parcel.channel, &parcel.secret, method, &body, Repeat::Safe).await {
                // It says so already.
                Err(OutletError::Refused(words)) if words.contains("not modified") => Ok(()),
                other => other.map(|_| ()),
            }
        })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
        _reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move {
            let id = posted.remote_id.as_deref().unwrap_or_default();
            let number: Option<i64> = id.strip_prefix(PICTURED).unwrap_or(id).parse().ok();
            let body = json!({ "chat_id": setting(&parcel.channel, "chat"), "message_id": number });
            match self.call(&parcel.channel, &parcel.secret, "deleteMessage", &body, Repeat::Safe).await {
                Ok(_) => Ok(TakenDown::Yes),
                Err(OutletError::Refused(words)) if words.contains("not found") => Ok(TakenDown::Yes),
                // A bot without the right to delete may delete its own for two days.
                Err(OutletError::Refused(words)) => Ok(TakenDown::Cannot(words)),
                Err(other) => Err(other),
            }
        })
    }
}
