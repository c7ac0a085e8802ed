//! A Zalo official account (<https://developers.zalo.me/docs/official-account/bai-viet/tao-bai-viet>,
//! <https://developers.zalo.me/docs/official-account/bat-dau/xac-thuc-va-uy-quyen-cho-ung-dung-new>).
//!
//! Its secret is JSON with `app_id`, `app_secret`, `access_token`, `refresh_token`. An access token lasts about a day; the
//! token that renews it can be used once, so that the new pair is kept before anything else is asked.

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Ground;
use super::line::{Repeat, answer, check_server, need, server, setting, text};
use crate::fetch::{Reply, Request};
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, Profile, TakenDown};

const SERVICE: &str = "https://openapi.zalo.me";
const TOKENS: &str = "https://oauth.zaloapp.com";
/// Of an article's description, which is what a dispatch says.
const DESCRIPTION: usize = 300;
const TITLE: usize = 150;
/// Codes of answers.
const EXPIRED: i64 = -216;
const TOO_MUCH: i64 = -32;

pub(super) struct Zalo(pub Ground);

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Secrets {
    app_id: String,
    app_secret: String,
    access_token: String,
    refresh_token: String,
}

fn secrets(secret: &str) -> Result<Secrets, OutletError> {
    serde_json::from_str(secret)
        .map_err(|_| OutletError::Refused("the secret of the channel cannot be read".into()))
}

/// What an answer says: the service says 200 to everything and means the number in it.
enum Said {
    Yes(Value),
    Expired,
    No(OutletError),
}

fn read(reply: &Reply) -> Said {
    let json = reply.json().unwrap_or(Value::Null);
    let words = text(&json, "/message").unwrap_or_else(|| format!("answered {}", reply.status));
    match json.get("error").and_then(Value::as_i64) {
        Some(0) => Said::Yes(json.get("data").cloned().unwrap_or(Value::Null)),
        Some(EXPIRED) => Said::Expired,
        Some(TOO_MUCH) => Said::No(OutletError::Later { reason: words, after: reply.retry_after }),
        Some(_) => Said::No(OutletError::Refused(words)),
        None if reply.status == 429 || reply.status == 503 => {
            Said::No(OutletError::Later { reason: words, after: reply.retry_after })
        }
        None => Said::No(OutletError::Unknown(words)),
    }
}

impl Zalo {
    /// Asks; once more with a new token when the old one has run out.
    async fn call(
        &self,
        channel: &Channel,
        secrets: &mut Secrets,
        path: &str,
        body: Option<&Value>,
        repeat: Repeat,
    ) -> Result<Value, OutletError> {
        let address = format!("{}{path}", server(channel, SERVICE));
        for renewed in [false, true] {
            let method = if body.is_some() { "POST" } else { "GET" };
            let mut request =
                Request::new(method, &address).header("access_token", secrets.access_token.clone());
            if let Some(body) = body {
                request = request.json(body);
            }
            match read(&answer(&self.0, request, repeat).await?) {
                Said::Yes(data) => return Ok(data),
                Said::Expired if !renewed => *secrets = self.renew(channel, secrets).await?,
                Said::Expired => break,
                Said::No(error) => return Err(error),
            }
        }
        Err(OutletError::Refused("the access token has run out: enter a new one".into()))
    }

    async fn renew(&self, channel: &Channel, old: &Secrets) -> Result<Secrets, OutletError> {
        // A server of one's own answers for both.
        let address = format!("{}/v4/oa/access_token", server(channel, TOKENS));
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("refresh_token", &old.refresh_token)
            .append_pair("app_id", &old.app_id)
            .append_pair("grant_type", "refresh_token")
            .finish();
        let request = Request::new("POST", &address)
            .header("secret_key", old.app_secret.clone())
            .body("application/x-www-form-urlencoded", form.into_bytes());
        let reply = answer(&self.0, request, Repeat::Doubles).await?;
        let json = reply.json().unwrap_or(Value::Null);
        let (Some(access), Some(refresh)) = (text(&json, "/access_token"), text(&json, "/refresh_token"))
        else {
            let words = text(&json, "/error_description").or_else(|| text(&json, "/error_name"));
            return Err(OutletError::Refused(
                words.unwrap_or_else(|| "the access token could not be renewed".into()),
            ));
        };
        let new = Secrets { access_token: access, refresh_token: refresh, ..old.clone() };
        let text = serde_json::to_string(&new).map_err(|e| OutletError::Refused(e.to_string()))?;
        self.0
            .keeper
            .keep(&channel.code, &text)
            .await
            .map_err(|reason| OutletError::Later { reason, after: None })?;
        Ok(new)
    }

    /// The number of an article that was made: the service makes it a little later than it says yes.
    async fn number(
        &self,
        channel: &Channel,
        secrets: &mut Secrets,
        made: &Value,
    ) -> Result<String, OutletError> {
        let token = need(made, "/token")?;
        for _ in 0..5 {
            let body = json!({ "token": token });
            let found =
                self.call(channel, secrets, "/v2.0/article/verify", Some(&body), Repeat::Safe).await?;
            if let Some(id) = text(&found, "/id").filter(|id| !id.is_empty()) {
                return Ok(id);
            }
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        }
        Err(OutletError::Unknown("the article was taken and has no number yet".into()))
    }
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn article(parcel: &Parcel) -> Value {
    let mut article = json!({
        "type": "normal",
        "title": cut(&parcel.title, TITLE),
        "author": cut(&parcel.channel.handle, 50),
        "description": cut(&parcel.dispatch.text, DESCRIPTION),
        "body": [{ "type": "text", "content": format!(
            "{}<p><a href=\"{}\">{}</a></p>", parcel.html, parcel.link, parcel.canonical
        ) }],
        "status": "show",
        "comment": "hide",
    });
    if let Some(picture) = &parcel.picture {
        article["cover"] = json!({ "cover_type": "photo", "photo_url": picture.address, "status": "show" });
    }
    article
}

impl Outlet for Zalo {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Zalo
    }

    fn limits(&self, _channel: &Channel) -> Limits {
        Limits { characters: DESCRIPTION, picture: true, withdraws: true, updates: true }
    }

    fn check(&self, channel: &Channel, secret: &str) -> Vec<(&'static str, &'static str)> {
        let oa = setting(channel, "oa").is_none().then_some(("oa", "missing"));
        let shape = if secret.trim().is_empty() {
            Some(("secret", "missing"))
        } else {
            serde_json::from_str::<Secrets>(secret).is_err().then_some(("secret", "wrong-shape"))
        };
        check_server(channel, false).into_iter().chain(oa).chain(shape).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let mut secrets = secrets(secret)?;
            let found = self.call(channel, &mut secrets, "/v2.0/oa/getoa", None, Repeat::Safe).await?;
            need(&found, "/name")
        })
    }

    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        Box::pin(async move {
            // With the token as it is: a new one is only asked for where something is to be sent.
            let address = format!("{}/v2.0/oa/getoa", server(channel, SERVICE));
            let token = secrets(secret)?.access_token;
            let request = Request::new("GET", &address).header("access_token", token);
            let Said::Yes(found) = read(&answer(&self.0, request, Repeat::Safe).await?) else {
                return Ok(None);
            };
            let names = setting(channel, "oa").map(str::to_owned).into_iter().chain(text(&found, "/oa_id"));
            let words = text(&found, "/description").unwrap_or_default();
            Ok(Some(Profile { hosts: &["zalo.me"], names: names.collect(), words }))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let mut secrets = secrets(&parcel.secret)?;
            let body = article(parcel);
            let made = self
                .call(&parcel.channel, &mut secrets, "/v2.0/article/create", Some(&body), Repeat::Doubles)
                .await?;
            let id = self.number(&parcel.channel, &mut secrets, &made).await?;
            Ok(Posted { remote_id: Some(id), remote_url: None })
        })
    }

    fn update<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
    ) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move {
            let mut secrets = secrets(&parcel.secret)?;
            let mut body = article(parcel);
            body["id"] = json!(posted.remote_id);
            self.call(&parcel.channel, &mut secrets, "/v2.0/article/update", Some(&body), Repeat::Safe)
                .await
                .map(|_| ())
        })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        posted: &'a Posted,
        _reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move {
            let mut secrets = secrets(&parcel.secret)?;
            let body = json!({ "id": posted.remote_id });
            self.call(&parcel.channel, &mut secrets, "/v2.0/article/remove", Some(&body), Repeat::Safe)
                .await?;
            Ok(TakenDown::Yes)
        })
    }
}
