//! The fediverse as a kind of channel: posting means telling our own followers.

use ::fediverse::{create, delete, update};
use futures_util::future::BoxFuture;
use model::{Actor, Channel, ChannelKind, Dispatch, EventSubject};
use serde_json::json;
use store::Tx;
use store::fediverse::StoredPost;

use super::note::Note;
use super::{Fediverse, tell_followers};
use crate::reach::outlet::{Limits, Outlet, OutletError, Parcel, Posted, TakenDown};
use crate::{FlowError, trust};

/// No server sets a bound for what comes from elsewhere; readers do.
const CHARACTERS: usize = 2_000;
/// The channel's code stands where posts stand, so it cannot be theirs.
const POSTS: &str = "posts";

fn later(error: FlowError) -> OutletError {
    // Nothing was written, so nothing is said twice.
    OutletError::Later { reason: error.to_string(), after: None }
}

impl Fediverse {
    async fn post(&self, parcel: &Parcel) -> Result<Posted, FlowError> {
        let d = &parcel.dispatch;
        self.public_key(&d.channel).await?;
        let now = self.clock.now();
        let post = StoredPost {
            dispatch: d.id,
            channel: d.channel.clone(),
            edition: d.edition,
            note: Note::of(parcel).to_value(),
            published_at: now,
            updated_at: None,
            withdrawn_at: None,
            likes: 0,
            boosts: 0,
            replies: 0,
        };
        let mut tx = self.store.begin().await?;
        if store::fediverse::insert_post(&mut tx, &post).await?
            && let Some((shape, _)) = self.shape(&post)
        {
            tell_followers(&mut tx, &d.channel, &create(&shape), now).await?;
            self.note_on_page(&mut tx, d, "post-fediverse").await?;
        }
        tx.commit().await?;
        let address = self.post_address(d.id);
        Ok(Posted { remote_id: Some(address.clone()), remote_url: Some(address) })
    }

    async fn correct(&self, parcel: &Parcel) -> Result<(), FlowError> {
        let d = &parcel.dispatch;
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        let note = Note::of(parcel).to_value();
        if store::fediverse::update_post(&mut tx, d.id, &note, now).await?
            && let Some(post) = store::fediverse::find_post(&mut tx, d.id).await?
            && let Some((shape, _)) = self.shape(&post)
        {
            tell_followers(&mut tx, &d.channel, &update(&shape), now).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn take_back(&self, parcel: &Parcel) -> Result<(), FlowError> {
        let d = &parcel.dispatch;
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        if store::fediverse::withdraw_post(&mut tx, d.id, now).await? {
            let activity = delete(&self.post_address(d.id), &self.actor_address(&d.channel));
            tell_followers(&mut tx, &d.channel, &activity, now).await?;
            self.note_on_page(&mut tx, d, "unpost-fediverse").await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// The edition's page names its post, so it is another page now.
    async fn note_on_page(&self, tx: &mut Tx, d: &Dispatch, action: &str) -> Result<(), FlowError> {
        let Some(edition) = store::edition::edition_by_id(tx, d.edition).await? else { return Ok(()) };
        let Some(item) = store::item::item_by_id(tx, edition.item).await? else { return Ok(()) };
        let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
        let actor = Actor("system:reach".into());
        let detail = json!({ "channel": d.channel });
        trust::record(tx, self.clock.as_ref(), &actor, action, subject, detail).await?;
        Ok(())
    }
}

impl Outlet for Fediverse {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Fediverse
    }

    fn limits(&self, _: &Channel) -> Limits {
        Limits { characters: CHARACTERS, picture: true, withdraws: true, updates: true }
    }

    fn check(&self, channel: &Channel, _: &str) -> Vec<(&'static str, &'static str)> {
        let code = channel.code.as_str();
        // Names that begin or end with a hyphen are no names elsewhere.
        let wrong = code == POSTS || code.starts_with('-') || code.ends_with('-');
        if wrong { vec![("code", "fediverse-code-wrong")] } else { Vec::new() }
    }

    fn greet<'a>(&'a self, channel: &'a Channel, _: &'a str) -> BoxFuture<'a, Result<String, OutletError>> {
        Box::pin(async move {
            self.public_key(&channel.code).await.map_err(later)?;
            Ok(self.handle(&channel.code))
        })
    }

    fn send<'a>(&'a self, parcel: &'a Parcel) -> BoxFuture<'a, Result<Posted, OutletError>> {
        Box::pin(async move { self.post(parcel).await.map_err(later) })
    }

    fn update<'a>(&'a self, parcel: &'a Parcel, _: &'a Posted) -> BoxFuture<'a, Result<(), OutletError>> {
        Box::pin(async move { self.correct(parcel).await.map_err(later) })
    }

    fn withdraw<'a>(
        &'a self,
        parcel: &'a Parcel,
        _: &'a Posted,
        _: &'a str,
    ) -> BoxFuture<'a, Result<TakenDown, OutletError>> {
        Box::pin(async move { self.take_back(parcel).await.map(|()| TakenDown::Yes).map_err(later) })
    }
}
