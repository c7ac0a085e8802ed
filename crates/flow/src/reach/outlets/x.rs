//! An account on X (<https://docs.x.com/x-api/posts/create-post>,
//! <https://docs.x.com/resources/fundamentals/authentication>).
//!
//! Its secret is a user's access token (OAuth 2.0), or JSON with `api_key`, `api_secret`, `token`, `token_secret` (OAuth 1.0a),
//! which does not run out.

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind};
use serde_json::{Value, json};

use super::Ground;
use super::line::{Repeat, ask, check_secret, check_server, need, server, text, with_link};
use super::oauth1::{Secrets, authorization};
use super::weight::weight;
use crate::fetch::Request;
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, Profile, TakenDown};

const SERVICE: &str = "https://api.x.com";
const WEIGHT: usize = 280;

pub(super) struct X(pub Ground);

fn words(answer: &Value) -> Option<String> {
    text(answer, "/detail").or_else(|| text(answer, "/errors/0/message")).or_else(|| text(answer, "/title"))
}

impl X {
    async fn call(
        &self,
        secret: &str,
        method: &'static str,
        address: &str,
        body: Option<&Value>,
        repeat: Repeat,
    ) -> Result<Value, OutletError> {
        let allowed = if secret.trim_start().starts_with('{') {
            let secrets: Secrets = serde_json::from_str(secret)
                .map_err(|_| OutletError::Refused("the secret of the channel cannot be read".into()))?;
            let mut nonce = [0; 16];
            getrandom::fill(&mut nonce)
                .map_err(|e| OutletError::Later { reason: e.to_string(), after: None })?;
            let now = self.0.clock.now().as_second();
            authorization(&secrets, method, address, &hex::encode(nonce), now)
        } else {
            format!("Bearer {}", secret.trim())
        };
        let mut request = Request::new(method, address).header("authorization", allowed);
        if let Some(body) = body {
            request = request.json(body);
        }
        ask(&self.0, request, repeat, words).await
    }
}

impl Outlet for X {
    fn kind(&self) -> ChannelKind {
        ChannelKind::X
    }

    fn limits(&self, _channel: &Channel) -> Limits {
        // Its card takes the picture from the page.
        Limits { characters: WEIGHT, picture: false, withdraws: true, updates: false }
    }

    fn length(&self, text: &str, link: &str) -> usize {
        weight(&with_link(text, link))
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        let shape = (secret.trim_start().starts_with('{')
            && serde_json::from_str::<Secrets>(secret).is_err())
        .then_some(("secret", "wrong-shape"));
        check_server(channel, false).into_iter().chain(check_secret(secret)).chain(shape).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let address = format!("{}/2/users/me", server(channel, SERVICE));
            let me = self.call(secret, "GET", &address, None, Repeat::Safe).await?;
            need(&me, "/data/username").map(|name| format!("@{name}"))
        })
    }

    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        Box::pin(async move {
            let fields = "user.fields=description,entities,url";
            let address = format!("{}/2/users/me?{fields}", server(channel, SERVICE));
            let me = self.call(secret, "GET", &address, None, Repeat::Safe).await?;
            let mut words: Vec<String> = text(&me, "/data/description").into_iter().collect();
            // Addresses are shortened; what they stand for is told beside them.
            for place in ["/data/entities/url/urls", "/data/entities/description/urls"] {
                let urls = me.pointer(place).and_then(Value::as_array).into_iter().flatten();
                words.extend(urls.filter_map(|url| text(url, "/expanded_url")));
            }
            let names = text(&me, "/data/username").into_iter().collect();
            Ok(Some(Profile { hosts: &["x.com", "twitter.com"], names, words: words.join(" ") }))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let address = format!("{}/2/tweets", server(&parcel.channel, SERVICE));
            let body = json!({ "text": with_link(&parcel.dispatch.text, &parcel.link) });
            let made = self.call(&parcel.secret, "POST", &address, Some(&body), Repeat::Doubles).await?;
            let id = need(&made, "/data/id")?;
            Ok(Posted { remote_url: Some(format!("https://x.com/i/web/status/{id}")), remote_id: Some(id) })
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
            let Some(id) = &posted.remote_id else {
                return Ok(TakenDown::Cannot("nobody knows which post it is".into()));
            };
            let address = format!("{}/2/tweets/{id}", server(&parcel.channel, SERVICE));
            self.call(&parcel.secret, "DELETE", &address, None, Repeat::Safe).await?;
            Ok(TakenDown::Yes)
        })
    }
}
