//! An account on a server that speaks the Mastodon API (<https://docs.joinmastodon.org/methods/statuses/>,
//! <https://docs.joinmastodon.org/methods/media/>).

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind};
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation as _;

use super::Ground;
use super::line::{Repeat, answer, ask, check_secret, check_server, need, read, server, text, with_link};
use super::multipart::form;
use crate::fetch::Request;
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Picture, Posted, TakenDown};

/// What a server allows that says nothing else.
const CHARACTERS: usize = 500;
/// Every link counts as so many characters, however long it is.
const LINK: usize = 23;
/// A blank line between text and link.
const BETWEEN: usize = 2;
/// How often a picture that is being worked on is asked for.
const LOOKS: usize = 10;

pub(super) struct Mastodon(pub Ground);

fn words(answer: &Value) -> Option<String> {
    text(answer, "/error")
}

fn bearer(secret: &str) -> String {
    format!("Bearer {}", secret.trim())
}

impl Mastodon {
    async fn upload(&self, parcel: &Parcel, picture: &Picture) -> Result<String, OutletError> {
        let base = server(&parcel.channel, "");
        let key = parcel.dispatch.id.to_string();
        let (kind, bytes) = form(&key, &[("description", &picture.alternative)], "file", picture);
        let address = format!("{base}/api/v2/media");
        let request =
            Request::new("POST", &address).header("authorization", bearer(&parcel.secret)).body(&kind, bytes);
        let made = ask(&self.0, request, Repeat::Safe, words).await?;
        let id = need(&made, "/id")?;
        if text(&made, "/url").is_some() {
            return Ok(id);
        }
        // Taken, and still being worked on: a post with it would be refused.
        let address = format!("{base}/api/v1/media/{id}");
        for _ in 0..LOOKS {
            let request = Request::new("GET", &address).header("authorization", bearer(&parcel.secret));
            let reply = answer(&self.0, request, Repeat::Safe).await?;
            if reply.status == 200 {
                return Ok(id);
            }
            read(&reply, Repeat::Safe, words)?;
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        }
        Err(OutletError::Later { reason: "the picture is still being worked on".into(), after: Some(60) })
    }
}

impl Outlet for Mastodon {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Mastodon
    }

    fn limits(&self, channel: &Channel) -> Limits {
        let own = channel.settings.get("characters").and_then(Value::as_u64);
        let characters = own.and_then(|n| usize::try_from(n).ok()).unwrap_or(CHARACTERS);
        Limits { characters, picture: true, withdraws: true, updates: true }
    }

    fn length(&self, text: &str, _link: &str) -> usize {
        text.graphemes(true).count() + BETWEEN + LINK
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        check_server(channel, true).into_iter().chain(check_secret(secret)).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let address = format!("{}/api/v1/accounts/verify_credentials", server(channel, ""));
            let request = Request::new("GET", &address).header("authorization", bearer(secret));
            let account = ask(&self.0, request, Repeat::Safe, words).await?;
            need(&account, "/url").or_else(|_| need(&account, "/acct"))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let media = match &parcel.picture {
                Some(picture) => vec![self.upload(parcel, picture).await?],
                None => Vec::new(),
            };
            let address = format!("{}/api/v1/statuses", server(&parcel.channel, ""));
            let request = Request::new("POST", &address)
                .header("authorization", bearer(&parcel.secret))
                .header("idempotency-key", parcel.dispatch.id.to_string())
                .json(&json!({
                    "status": with_link(&parcel.dispatch.text, &parcel.link),
                    "visibility": "public",
                    "language": language(parcel),
                    "media_ids": media,
                }));
            let made = ask(&self.0, request, Repeat::Safe, words).await?;
            Ok(Posted { remote_id: Some(need(&made, "/id")?), remote_url: text(&made, "/url") })
        })
    }

    fn update<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
    ) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move {
            let Some(id) = &posted.remote_id else { return Ok(()) };
            let address = format!("{}/api/v1/statuses/{id}", server(&parcel.channel, ""));
            // An update says all that stays: without its pictures the post would lose them.
            let request = Request::new("GET", &address).header("authorization", bearer(&parcel.secret));
            let before = ask(&self.0, request, Repeat::Safe, words).await?;
            let media: Vec<String> = before
                .get("media_attachments")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|m| text(m, "/id"))
                .collect();
            let request =
                Request::new("PUT", &address).header("authorization", bearer(&parcel.secret)).json(&json!({
                    "status": with_link(&parcel.dispatch.text, &parcel.link),
                    "language": language(parcel),
                    "media_ids": media,
                }));
            ask(&self.0, request, Repeat::Safe, words).await.map(|_| ())
        })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
        _reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move {
            let Some(id) = &posted.remote_id else {
                return Ok(TakenDown::Cannot("nobody knows which post it is".into()));
            };
            let address = format!("{}/api/v1/statuses/{id}", server(&parcel.channel, ""));
            let request = Request::new("DELETE", &address).header("authorization", bearer(&parcel.secret));
            let reply = answer(&self.0, request, Repeat::Safe).await?;
            // It is gone already: that is what was wanted.
            if reply.status != 404 {
                read(&reply, Repeat::Safe, words)?;
            }
            Ok(TakenDown::Yes)
        })
    }
}

/// ISO 639, as the API wants it: no script, no region.
fn language(parcel: &Parcel) -> &str {
    parcel.locale.as_str().split('-').next().unwrap_or_default()
}
