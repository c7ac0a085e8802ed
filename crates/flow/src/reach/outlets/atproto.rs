//! An account on the AT Protocol, such as Bluesky (<https://atproto.com/specs/xrpc>,
//! <https://docs.bsky.app/docs/advanced-guides/posts>).
//!
//! A post's key is made from the dispatch, so that writing it twice writes it once (`putRecord`).

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind, Dispatch};
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation as _;

use super::Ground;
use super::line::{Repeat, answer, ask, check_secret, check_server, need, read, server, setting, text};
use crate::fetch::Request;
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Picture, Posted, Profile, TakenDown};

const SERVICE: &str = "https://bsky.social";
/// Where people look at posts; the protocol has no page of its own.
const READERS: &str = "https://bsky.app";
const POSTS: &str = "app.bsky.feed.post";
const GRAPHEMES: usize = 300;
/// A picture of a card may be so large.
const PICTURE_MAX: usize = 1_000_000;
/// Digits of a timestamp identifier, in their order.
const SORTABLE: &[u8; 32] = b"234567abcdefghijklmnopqrstuvwxyz";

pub(super) struct AtProto(pub Ground);

struct Session {
    token: String,
    did: String,
    handle: String,
}

fn words(answer: &Value) -> Option<String> {
    text(answer, "/message").or_else(|| text(answer, "/error"))
}

/// A timestamp identifier (<https://atproto.com/specs/tid>): 53 bits of microseconds, 10 bits that tell those of one
/// moment apart, in 13 digits.
fn key(dispatch: &Dispatch) -> String {
    let micros = u64::try_from(dispatch.made_at.as_microsecond()).unwrap_or(0) & ((1 << 53) - 1);
    let apart = dispatch
        .id
        .to_string()
        .bytes()
        .fold(0_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)))
        & 0x3ff;
    let number = (micros << 10) | apart;
    (0..13)
        .rev()
        .map(|place| {
            let digit = usize::try_from((number >> (place * 5)) & 31).unwrap_or(0);
            char::from(SORTABLE.get(digit).copied().unwrap_or(b'2'))
        })
        .collect()
}

impl AtProto {
    async fn sign_in(&self, channel: &Channel, secret: &str) -> Result<Session, OutletError> {
        let address = format!("{}/xrpc/com.atproto.server.createSession", server(channel, SERVICE));
        let body = json!({ "identifier": setting(channel, "identifier"), "password": secret.trim() });
        let made = ask(&self.0, Request::new("POST", &address).json(&body), Repeat::Safe, words).await?;
        Ok(Session {
            token: need(&made, "/accessJwt")?,
            did: need(&made, "/did")?,
            handle: text(&made, "/handle").unwrap_or_default(),
        })
    }

    async fn upload(
        &self,
        session: &Session,
        channel: &Channel,
        picture: &Picture,
    ) -> Result<Value, OutletError> {
        let address = format!("{}/xrpc/com.atproto.repo.uploadBlob", server(channel, SERVICE));
        let request = Request::new("POST", &address)
            .header("authorization", format!("Bearer {}", session.token))
            .body(picture.content_type, picture.bytes.clone());
        let made = ask(&self.0, request, Repeat::Safe, words).await?;
        made.get("blob").cloned().ok_or_else(|| OutletError::Unknown("the answer has no blob".into()))
    }

    async fn call(
        &self,
        session: &Session,
        channel: &Channel,
        method: &str,
        body: &Value,
    ) -> Result<Value, OutletError> {
        let address = format!("{}/xrpc/{method}", server(channel, SERVICE));
        let request = Request::new("POST", &address)
            .header("authorization", format!("Bearer {}", session.token))
            .json(body);
        ask(&self.0, request, Repeat::Safe, words).await
    }
}

impl Outlet for AtProto {
    fn kind(&self) -> ChannelKind {
        ChannelKind::AtProto
    }

    fn limits(&self, _channel: &Channel) -> Limits {
        // A record can be overwritten, but nobody who has seen it is told, and readers' programs go on showing the first.
        Limits { characters: GRAPHEMES, picture: true, withdraws: true, updates: false }
    }

    fn length(&self, text: &str, _link: &str) -> usize {
        // The link stands in the card below.
        text.graphemes(true).count()
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        let name = setting(channel, "identifier").is_none().then_some(("identifier", "missing"));
        check_server(channel, false).into_iter().chain(name).chain(check_secret(secret)).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move { self.sign_in(channel, secret).await.map(|session| session.handle) })
    }

    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        Box::pin(async move {
            let session = self.sign_in(channel, secret).await?;
            let mut address =
                url::Url::parse(&format!("{}/xrpc/com.atproto.repo.getRecord", server(channel, SERVICE)))
                    .map_err(|_| OutletError::Refused("the server's address cannot be read".into()))?;
            address
                .query_pairs_mut()
                .append_pair("repo", &session.did)
                .append_pair("collection", "app.bsky.actor.profile")
                .append_pair("rkey", "self");
            let request = Request::new("GET", address.as_str());
            let record = match ask(&self.0, request, Repeat::Safe, words).await {
                Ok(record) => record,
                // Whoever has said nothing of themselves has no such record.
                Err(OutletError::Refused(_)) => Value::Null,
                Err(other) => return Err(other),
            };
            // A handle is the name of a host whose owner says that the account is theirs.
            let said = text(&record, "/value/description").unwrap_or_default();
            let words = format!("{} {said}", session.handle);
            Ok(Some(Profile { hosts: &["bsky.app"], names: vec![session.handle, session.did], words }))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let session = self.sign_in(&parcel.channel, &parcel.secret).await?;
            let mut card = json!({
                "uri": parcel.link, "title": parcel.title, "description": parcel.summary,
            });
            if let Some(picture) = parcel.picture.as_ref().filter(|p| p.bytes.len() <= PICTURE_MAX) {
                card["thumb"] = self.upload(&session, &parcel.channel, picture).await?;
            }
            let key = key(&parcel.dispatch);
            let body = json!({
                "repo": session.did,
                "collection": POSTS,
                "rkey": key,
                "record": {
                    "$type": POSTS,
                    "text": parcel.dispatch.text,
                    "facets": facets(&parcel.dispatch.text),
                    "langs": [parcel.locale.as_str()],
                    "createdAt": parcel.dispatch.changed_at.to_string(),
                    "embed": { "$type": "app.bsky.embed.external", "external": card },
                },
            });
            let made = self.call(&session, &parcel.channel, "com.atproto.repo.putRecord", &body).await?;
            Ok(Posted {
                remote_id: Some(need(&made, "/uri")?),
                remote_url: Some(format!("{READERS}/profile/{}/post/{key}", session.handle)),
            })
        })
    }

    fn update<'a>(
        &'a self,
        _parcel: &'a Parcel,
        _posted: &'a Posted,
    ) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move { Err(OutletError::Refused("posts cannot be corrected there".into())) })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
        _reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move {
            let session = self.sign_in(&parcel.channel, &parcel.secret).await?;
            let address = format!("{}/xrpc/com.atproto.repo.deleteRecord", server(&parcel.channel, SERVICE));
            let uri = posted.remote_id.clone().unwrap_or_default();
            let rkey = uri
                .rsplit('/')
                .next()
                .filter(|k| !k.is_empty())
                .map_or_else(|| key(&parcel.dispatch), str::to_owned);
            let request = Request::new("POST", &address)
                .header("authorization", format!("Bearer {}", session.token))
                .json(&json!({ "repo": session.did, "collection": POSTS, "rkey": rkey }));
            // Deleting what is not there is a success by the protocol.
            read(&answer(&self.0, request, Repeat::Safe).await?, Repeat::Safe, words)?;
            Ok(TakenDown::Yes)
        })
    }
}

/// Links and hashtags of a text: where they stand, in bytes of UTF-8.
pub(super) fn facets(text: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut at = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let cut = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '»', '。', '、', '،', '؟']);
        let feature = if cut.starts_with("https://") || cut.starts_with("http://") {
            Some(json!({ "$type": "app.bsky.richtext.facet#link", "uri": cut }))
        } else {
            cut.strip_prefix('#')
                .filter(|tag| {
                    tag.chars().all(|c| c.is_alphanumeric() || c == '_')
                        && tag.chars().any(char::is_alphabetic)
                })
                .map(|tag| json!({ "$type": "app.bsky.richtext.facet#tag", "tag": tag }))
        };
        if let Some(feature) = feature {
            found.push(json!({
                "index": { "byteStart": at, "byteEnd": at + cut.len() }, "features": [feature],
            }));
        }
        at += word.len();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_bytes() {
        let text = "Vịnh Hạ Long: https://example.org/vi, #HạLong";
        let found = facets(text);
        let cut = |facet: &Value| {
            let place = |name: &str| {
                facet
                    .pointer(&format!("/index/{name}"))
                    .and_then(Value::as_u64)
                    .and_then(|n| usize::try_from(n).ok())
            };
            text.get(place("byteStart").unwrap_or(0)..place("byteEnd").unwrap_or(0)).unwrap_or("?").to_owned()
        };
        assert_eq!(found.iter().map(cut).collect::<Vec<_>>(), ["https://example.org/vi", "#HạLong"]);
        assert_eq!(facets("خليج هالونغ https://example.org/ar،").len(), 1);
        assert!(facets("no. 1: #1 # https:").is_empty());
    }
}
