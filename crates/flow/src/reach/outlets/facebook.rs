//! A Facebook page (<https://developers.facebook.com/docs/pages-api/posts>,
//! <https://developers.facebook.com/docs/graph-api/guides/error-handling>).

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind};
use serde_json::{Value, json};

use super::Ground;
use super::line::{Repeat, answer, check_secret, check_server, need, server, setting, text};
use crate::fetch::{Reply, Request};
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, Profile, TakenDown};

const SERVICE: &str = "https://graph.facebook.com";
const VERSION: &str = "v23.0";
const CHARACTERS: usize = 63_206;
/// Codes of errors that pass: too much was asked, the service is out of order.
const PASSING: [i64; 7] = [1, 2, 4, 17, 32, 341, 613];

pub(super) struct Facebook(pub Ground);

fn read(reply: &Reply) -> Result<Value, OutletError> {
    let json = reply.json().unwrap_or(Value::Null);
    let Some(error) = json.get("error") else {
        return if reply.status < 300 {
            Ok(json)
        } else if reply.status >= 500 {
            Err(OutletError::Unknown(format!("answered {}", reply.status)))
        } else {
            Err(OutletError::Refused(format!("answered {}", reply.status)))
        };
    };
    let words = text(error, "/message").unwrap_or_else(|| format!("answered {}", reply.status));
    let code = error.get("code").and_then(Value::as_i64).unwrap_or_default();
    if PASSING.contains(&code) || error.get("is_transient") == Some(&Value::Bool(true)) {
        Err(OutletError::Later { reason: words, after: reply.retry_after })
    } else {
        Err(OutletError::Refused(words))
    }
}

fn address(channel: &Channel, path: &str) -> String {
    format!("{}/{VERSION}/{path}", server(channel, SERVICE))
}

impl Facebook {
    async fn call(
        &self,
        secret: &str,
        method: &'static str,
        address: &str,
        body: &Value,
        repeat: Repeat,
    ) -> Result<Value, OutletError> {
        let mut request =
            Request::new(method, address).header("authorization", format!("Bearer {}", secret.trim()));
        if !body.is_null() {
            request = request.json(body);
        }
        read(&answer(&self.0, request, repeat).await?)
    }
}

impl Outlet for Facebook {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Facebook
    }

    fn limits(&self, _channel: &Channel) -> Limits {
        // Its card takes the picture from the page.
        Limits { characters: CHARACTERS, picture: false, withdraws: true, updates: true }
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        let page = setting(channel, "page").is_none().then_some(("page", "missing"));
        check_server(channel, false).into_iter().chain(page).chain(check_secret(secret)).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let page = setting(channel, "page").unwrap_or_default();
            let address = address(channel, &format!("{page}?fields=name,link"));
            let found = self.call(secret, "GET", &address, &Value::Null, Repeat::Safe).await?;
            need(&found, "/name")
        })
    }

    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        Box::pin(async move {
            let page = setting(channel, "page").unwrap_or_default();
            let address = address(channel, &format!("{page}?fields=id,username,link,website,about"));
            let found = self.call(secret, "GET", &address, &Value::Null, Repeat::Safe).await?;
            let mut names: Vec<String> =
                ["/id", "/username"].iter().filter_map(|place| text(&found, place)).collect();
            names.extend(
                text(&found, "/link")
                    .and_then(|link| link.trim_end_matches('/').rsplit('/').next().map(str::to_owned)),
            );
            let words: Vec<String> =
                ["/website", "/about"].iter().filter_map(|place| text(&found, place)).collect();
            Ok(Some(Profile { hosts: &["facebook.com"], names, words: words.join(" ") }))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let page = setting(&parcel.channel, "page").unwrap_or_default();
            let address = address(&parcel.channel, &format!("{page}/feed"));
            let body = json!({ "message": parcel.dispatch.text, "link": parcel.link, "published": true });
            let made = self.call(&parcel.secret, "POST", &address, &body, Repeat::Doubles).await?;
            let id = need(&made, "/id")?;
            Ok(Posted { remote_url: Some(format!("https://www.facebook.com/{id}")), remote_id: Some(id) })
        })
    }

    fn update<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
    ) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move {
            let Some(id) = &posted.remote_id else { return Ok(()) };
            let body = json!({ "message": parcel.dispatch.text });
            let address = address(&parcel.channel, id);
            self.call(&parcel.secret, "POST", &address, &body, Repeat::Safe).await.map(|_| ())
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
            let address = address(&parcel.channel, id);
            match self.call(&parcel.secret, "DELETE", &address, &Value::Null, Repeat::Safe).await {
                Ok(_) => Ok(TakenDown::Yes),
                Err(OutletError::Refused(words)) if words.contains("does not exist") => Ok(TakenDown::Yes),
                Err(other) => Err(other),
            }
        })
    }
}
