//! A channel of YouTube. Its interface (<https://developers.google.com/youtube/v3/docs>) takes videos and has no way to
//! post a text to a channel's community: it is registered, shown and looked after, and posted to by people.

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind};
use serde_json::Value;

use super::Ground;
use super::line::{Repeat, ask, check_server, need, server, setting, text};
use crate::fetch::Request;
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, Profile, TakenDown};

const SERVICE: &str = "https://www.googleapis.com";
const NO_POSTS: &str = "YouTube has no interface for texts: a person posts there";

pub(super) struct YouTube(pub Ground);

fn words(answer: &Value) -> Option<String> {
    text(answer, "/error/message")
}

impl YouTube {
    /// What the service says of a channel.
    async fn find(&self, channel: &Channel, secret: &str) -> Result<Value, OutletError> {
        let mut address = url::Url::parse(&format!("{}/youtube/v3/channels", server(channel, SERVICE)))
            .map_err(|_| OutletError::Refused("the server's address cannot be read".into()))?;
        address
            .query_pairs_mut()
            .append_pair("part", "snippet")
            .append_pair("id", setting(channel, "channel").unwrap_or_default());
        let request = Request::new("GET", address.as_str()).header("x-goog-api-key", secret.trim());
        ask(&self.0, request, Repeat::Safe, words).await
    }
}

impl Outlet for YouTube {
    fn kind(&self) -> ChannelKind {
        ChannelKind::YouTube
    }

    fn limits(&self, _channel: &Channel) -> Limits {
        Limits { characters: 0, picture: false, withdraws: false, updates: false }
    }

    fn check(&self, channel: &Channel, _secret: &str) -> Vec<(&'static str, &'static str)> {
        let id = setting(channel, "channel").is_none().then_some(("channel", "missing"));
        check_server(channel, false).into_iter().chain(id).collect()
    }

    fn greet<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let found = self.find(channel, secret).await?;
            need(&found, "/items/0/snippet/title")
                .map_err(|_| OutletError::Refused("there is no such channel".into()))
        })
    }

    fn profile<'a>(
        &'a self,
        channel: &'a Channel,
        secret: &'a str,
    ) -> BoxFuture<'a, Result<Option<Profile>, OutletError>> {
        Box::pin(async move {
            let found = self.find(channel, secret).await?;
            let mut names: Vec<String> = setting(channel, "channel").map(str::to_owned).into_iter().collect();
            names.extend(text(&found, "/items/0/snippet/customUrl"));
            let words = text(&found, "/items/0/snippet/description").unwrap_or_default();
            Ok(Some(Profile { hosts: &["youtube.com"], names, words }))
        })
    }

    fn send<'a>(&'a self, _parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move { Err(OutletError::Refused(NO_POSTS.into())) })
    }

    fn update<'a>(
        &'a self,
        _parcel: &'a Parcel,
        _posted: &'a Posted,
    ) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move { Err(OutletError::Refused(NO_POSTS.into())) })
    }

    fn withdraw<'a>(
        &'a self,
        _parcel: &'a Parcel,
        _posted: &'a Posted,
        _reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move { Ok(TakenDown::Cannot(NO_POSTS.into())) })
    }
}
