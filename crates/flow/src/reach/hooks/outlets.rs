//! Channels that are no accounts: programs that are told, and feeds that readers take.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::{Channel, ChannelKind, Clock, Code, HookEvent, HookState, Locale};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use store::Store;

use super::say::{Said, say};
use crate::FlowError;
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, TakenDown};

/// As long as a dispatch can be.
const CHARACTERS: usize = crate::reach::dispatch::TEXT_MAX;

/// The programs of a channel's organisation that want to know of dispatches.
pub struct Webhook {
    /// Database.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
}

/// The feeds of the site, which tell their readers by the hub.
pub struct Feed;

fn failed(error: &FlowError) -> OutletError {
    OutletError::Later { reason: error.to_string(), after: None }
}

impl Webhook {
    /// The names of those that are told.
    async fn told(
        &self,
        organisation: &Code,
        event: HookEvent,
        locale: Option<&Locale>,
    ) -> Result<Vec<String>, FlowError> {
        let all = store::hook::endpoints(&mut self.store.read().await?).await?;
        let wants = all
            .into_iter()
            .filter(|e| e.state == HookState::On && e.wants(event, locale, Some(organisation)));
        Ok(wants.map(|e| e.name).collect())
    }

    async fn queue(
        &self,
        parcel: &Parcel,
        event: HookEvent,
        more: &[(&str, Value)],
    ) -> Result<Option<(String, usize)>, FlowError> {
        let d = &parcel.dispatch;
        let mut data = json!({
            "dispatch": d.id, "channel": d.channel, "organisation": parcel.channel.organisation,
            "locale": d.locale, "address": parcel.link, "canonical": parcel.canonical,
        });
        if let Some(fields) = data.as_object_mut() {
            fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        }
        // The same words about the same dispatch are one message, however often they are handed over.
        let digest = hex::encode(&Sha256::digest(data.to_string())[..8]);
        let said = Said {
            key: format!("dispatch:{}:{event}:{digest}", d.id),
            event,
            at: self.clock.now(),
            locale: Some(d.locale.clone()),
            organisation: Some(parcel.channel.organisation.clone()),
            data,
        };
        let mut tx = self.store.begin().await?;
        let said = say(&mut tx, self.clock.as_ref(), said).await?;
        tx.commit().await?;
        Ok(said.map(|(id, told)| (id.to_string(), told)))
    }
}

impl Outlet for Webhook {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Webhook
    }

    fn limits(&self, _: &Channel) -> Limits {
        Limits { characters: CHARACTERS, picture: false, withdraws: true, updates: true }
    }

    fn check(&self, _: &Channel, _: &str) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }

    fn greet<'a>(&'a self, channel: &'a Channel, _: &'a str) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            let told = self.told(&channel.organisation, HookEvent::DispatchSent, None).await;
            let told = told.map_err(|e| failed(&e))?;
            if told.is_empty() {
                return Err(OutletError::Refused(
                    "no program of the organisation wants dispatch.sent".into(),
                ));
            }
            Ok(told.join(", "))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move {
            let (organisation, locale) = (&parcel.channel.organisation, Some(&parcel.dispatch.locale));
            let told = self.told(organisation, HookEvent::DispatchSent, locale).await;
            if told.map_err(|e| failed(&e))?.is_empty() {
                return Err(OutletError::Refused(
                    "no program of the organisation wants dispatch.sent".into(),
                ));
            }
            let more = [("title", json!(parcel.title)), ("text", json!(parcel.dispatch.text))];
            let said = self.queue(parcel, HookEvent::DispatchSent, &more).await.map_err(|e| failed(&e))?;
            Ok(Posted { remote_id: said.map(|(id, _)| id), remote_url: None })
        })
    }

    fn update<'a>(&'a self, parcel: &'a Parcel, _: &'a Posted) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move {
            let more = [("title", json!(parcel.title)), ("text", json!(parcel.dispatch.text))];
            let said = self.queue(parcel, HookEvent::DispatchCorrected, &more).await;
            said.map(|_| ()).map_err(|e| failed(&e))
        })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        _: &'a Posted,
        reason: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move {
            let more = [("reason", json!(reason))];
            let said = self.queue(parcel, HookEvent::DispatchWithdrawn, &more).await;
            match said.map_err(|e| failed(&e))? {
                Some((_, 0)) => {
                    let why = "no program of the organisation wants dispatch.withdrawn";
                    Ok(TakenDown::Cannot(why.into()))
                }
                // Said now, or said before.
                _ => Ok(TakenDown::Yes),
            }
        })
    }
}

impl Outlet for Feed {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Feed
    }

    fn limits(&self, _: &Channel) -> Limits {
        Limits { characters: CHARACTERS, picture: false, withdraws: true, updates: true }
    }

    fn check(&self, _: &Channel, _: &str) -> Vec<(&'static str, &'static str)> {
        Vec::new()
    }

    fn greet<'a>(&'a self, channel: &'a Channel, _: &'a str) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move { Ok(channel.code.to_string()) })
    }

    /// It stands in the channel's feed from now on: the feed is drawn from what was sent.
    fn send<'a>(&'a self, _: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async { Ok(Posted::default()) })
    }

    fn update<'a>(&'a self, _: &'a Parcel, _: &'a Posted) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async { Ok(()) })
    }

    fn withdraw<'a>(
        &'a self,
        _: &'a Parcel,
        _: &'a Posted,
        _: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async { Ok(TakenDown::Yes) })
    }
}
