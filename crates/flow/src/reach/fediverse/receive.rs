//! What comes into an inbox: believed when its actor signed it, taken once, and kept no further than needed.

use std::sync::Arc;

use ::fediverse::{
    Activity, Received, RemoteActor, SignatureError, Signed, accept, reject, signed_by, verify,
};
use model::{Channel, Code, DispatchId, FediverseActivityId};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::fediverse::{Follower, Reaction};
use store::{Conn, StoreError, Tx};

use super::remote::NoRemote;
use super::{Fediverse, actor_channel, server_of};
use crate::FlowError;

/// A request as it came in.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// Path with query.
    pub target: &'a str,
    /// Header fields, names in lower case.
    pub headers: &'a [(String, String)],
    /// What was sent.
    pub body: &'a [u8],
}

/// It was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Turned {
    /// It cannot be read.
    #[error("{0}")]
    Bad(String),
    /// It is not believed.
    #[error("{0}")]
    Unsigned(String),
    /// Our fault.
    #[error(transparent)]
    Failed(#[from] FlowError),
}

impl From<StoreError> for Turned {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

fn unsigned(error: impl std::fmt::Display) -> Turned {
    Turned::Unsigned(error.to_string())
}

/// What of ours it is about.
enum Concern {
    /// Somebody wants to follow.
    Follow(Box<Channel>),
    /// Somebody does not want to any more.
    Unfollow(Code),
    /// Somebody made something of a post, or takes that back.
    React { channel: Code, post: DispatchId, what: Reaction, one_more: bool },
    /// A follower is gone.
    Gone(Vec<Follower>),
    /// A follower has changed something about themselves.
    Changed(Vec<Follower>),
}

impl Concern {
    /// Whose business it is. There is no concern without one.
    fn channel(&self) -> Option<&Code> {
        match self {
            Self::Follow(channel) => Some(&channel.code),
            Self::Unfollow(code) | Self::React { channel: code, .. } => Some(code),
            Self::Gone(all) | Self::Changed(all) => all.first().map(|f| &f.channel),
        }
    }
}

impl Fediverse {
    /// Takes what came in. What is none of our business is let go without a word, and without asking anybody.
    pub async fn receive(&self, incoming: Incoming<'_>) -> Result<(), Turned> {
        let activity = Activity::read(incoming.body).map_err(|e| Turned::Bad(e.to_string()))?;
        let request = Received {
            method: "POST",
            scheme: self.scheme(),
            target: incoming.target,
            headers: incoming.headers,
            body: incoming.body,
        };
        let signed = signed_by(&request).map_err(unsigned)?;
        let server = server_of(&activity.actor).ok_or_else(|| unsigned("its actor has no server"))?;
        let mut conn = self.store.read().await?;
        let Some(concern) = self.concern(&mut conn, &activity).await? else { return Ok(()) };
        let Some(channel) = concern.channel().cloned() else { return Ok(()) };
        if store::fediverse::is_blocked(&mut conn, &channel, &server).await? {
            return Ok(());
        }
        // Others are asked now, which may take a while.
        drop(conn);
        let remote = self.believe(&channel, &request, &signed, &activity, &concern).await?;
        // What is counted is counted once, however often and wherever it is brought. A wish can come again by its old name:
        // there, the same request is not taken twice.
        let once = match (&concern, &activity.id) {
            (Concern::React { .. }, Some(id)) => id.as_bytes(),
            _ => signed.bytes(),
        };
        let hash = hex::encode(Sha256::digest(once));
        let mut tx = self.store.begin().await?;
        if store::fediverse::note_received(&mut tx, &hash, self.clock.now()).await? {
            self.act(&mut tx, &activity, concern, remote, &server).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    async fn concern(&self, conn: &mut Conn, activity: &Activity) -> Result<Option<Concern>, FlowError> {
        let about_themselves = activity.object == activity.actor;
        match (activity.kind.as_str(), activity.object_kind.as_deref()) {
            ("Follow", _) => {
                let Some(code) = self.actor_at(&activity.object) else { return Ok(None) };
                Ok(actor_channel(conn, &code).await?.map(|found| Concern::Follow(Box::new(found))))
            }
            ("Undo", Some("Like")) => self.reaction(conn, activity, Reaction::Like, false).await,
            ("Undo", Some("Announce")) => self.reaction(conn, activity, Reaction::Boost, false).await,
            ("Undo", Some("Follow") | None) => {
                let named = activity.inner_object.as_deref().and_then(|object| self.actor_at(object));
                let follows = store::fediverse::follows(conn, &activity.actor).await?;
                let undone = follows.into_iter().find(|f| match &named {
                    Some(code) => f.channel == *code,
                    None => !f.follow_id.is_empty() && f.follow_id == activity.object,
                });
                Ok(undone.map(|f| Concern::Unfollow(f.channel)))
            }
            ("Like", _) => self.reaction(conn, activity, Reaction::Like, true).await,
            ("Announce", _) => self.reaction(conn, activity, Reaction::Boost, true).await,
            ("Create", _) => self.reaction(conn, activity, Reaction::Reply, true).await,
            ("Delete" | "Update", _) if about_themselves => {
                let follows = store::fediverse::follows(conn, &activity.actor).await?;
                if follows.is_empty() {
                    return Ok(None);
                }
                let gone = activity.kind == "Delete";
                Ok(Some(if gone { Concern::Gone(follows) } else { Concern::Changed(follows) }))
            }
            _ => Ok(None),
        }
    }

    async fn reaction(
        &self,
        conn: &mut Conn,
        activity: &Activity,
        what: Reaction,
        one_more: bool,
    ) -> Result<Option<Concern>, FlowError> {
        let to = match (what, one_more) {
            (Reaction::Reply, _) => activity.in_reply_to.as_deref(),
            (_, true) => Some(activity.object.as_str()),
            (_, false) => activity.inner_object.as_deref(),
        };
        let Some(id) = to.and_then(|address| self.post_at(address)) else { return Ok(None) };
        let found = store::fediverse::find_post(conn, id).await?;
        let found = found.filter(|post| post.withdrawn_at.is_none());
        Ok(found.map(|post| Concern::React { channel: post.channel, post: id, what, one_more }))
    }

    /// Checks that the activity's actor signed the request, for us. Answers with who they are, unless they are gone.
    async fn believe(
        &self,
        signer: &Code,
        request: &Received<'_>,
        signed: &Signed,
        activity: &Activity,
        concern: &Concern,
    ) -> Result<Option<Arc<RemoteActor>>, Turned> {
        // What was sent to another server is not for us.
        if header(request, "host").is_none_or(|host| !host.eq_ignore_ascii_case(&self.host)) {
            return Err(unsigned(format!("the request is not for {}", self.host)));
        }
        let now = self.clock.now();
        // Whoever changed is asked anew: what we remember may be what they changed.
        let anew = matches!(concern, Concern::Changed(_));
        let remote = match self.remote(signer, &signed.key_id, anew).await {
            Ok(remote) => remote,
            Err(NoRemote::Gone) => {
                let Concern::Gone(follows) = concern else { return Err(unsigned("the key is gone")) };
                let kept = follows.iter().find(|f| f.key_id == signed.key_id && f.actor == activity.actor);
                let kept = kept.ok_or_else(|| unsigned("the key is gone"))?;
                verify(request, signed, &kept.key_pem, now).map_err(unsigned)?;
                return Ok(None);
            }
            Err(NoRemote::Not(why)) => return Err(unsigned(why)),
        };
        let remote = match verify(request, signed, &remote.key.pem, now) {
            Ok(()) => remote,
            Err(SignatureError::Wrong) => {
                // They may have another key now.
                let again = self.remote(signer, &signed.key_id, true).await;
                let again = again.map_err(|_| unsigned(SignatureError::Wrong))?;
                verify(request, signed, &again.key.pem, now).map_err(unsigned)?;
                again
            }
            Err(e) => return Err(unsigned(e)),
        };
        if remote.id == activity.actor {
            Ok(Some(remote))
        } else {
            Err(unsigned("the key is not the actor's"))
        }
    }

    async fn act(
        &self,
        tx: &mut Tx,
        activity: &Activity,
        concern: Concern,
        remote: Option<Arc<RemoteActor>>,
        server: &str,
    ) -> Result<(), FlowError> {
        match (concern, remote) {
            (Concern::Follow(channel), Some(remote)) => {
                self.answer_follow(tx, activity, &channel, &remote, server).await
            }
            (Concern::Unfollow(code), Some(_)) => {
                store::fediverse::forget_follower(tx, &code, &activity.actor).await?;
                Ok(())
            }
            (Concern::React { post, what, one_more, .. }, Some(_)) => {
                Ok(store::fediverse::count_reaction(tx, post, what, one_more).await?)
            }
            (Concern::Gone(follows), _) => {
                for one in follows {
                    store::fediverse::forget_follower(tx, &one.channel, &one.actor).await?;
                }
                Ok(())
            }
            (Concern::Changed(follows), Some(remote)) => {
                for one in follows {
                    let changed = Follower {
                        deliver_to: deliver_to(&remote),
                        key_id: remote.key.id.clone(),
                        key_pem: remote.key.pem.clone(),
                        ..one
                    };
                    store::fediverse::upsert_follower(tx, &changed).await?;
                }
                Ok(())
            }
            (_, None) => Ok(()),
        }
    }

    /// Whoever wants to follow may, as long as the channel is open.
    async fn answer_follow(
        &self,
        tx: &mut Tx,
        activity: &Activity,
        channel: &Channel,
        remote: &RemoteActor,
        server: &str,
    ) -> Result<(), FlowError> {
        let (now, us) = (self.clock.now(), self.actor_address(&channel.code));
        let id = FediverseActivityId::new(now);
        // Not all of what they sent: it may be long.
        let mut follow = json!({ "type": "Follow", "actor": remote.id, "object": us });
        if let Some(name) = &activity.id {
            follow["id"] = json!(name);
        }
        let answer = if channel.closed_at.is_none() {
            let follower = Follower {
                channel: channel.code.clone(),
                actor: remote.id.clone(),
                deliver_to: deliver_to(remote),
                server: server.to_owned(),
                follow_id: activity.id.clone().unwrap_or_default(),
                key_id: remote.key.id.clone(),
                key_pem: remote.key.pem.clone(),
                since: now,
            };
            store::fediverse::upsert_follower(tx, &follower).await?;
            accept(&format!("{us}#accept-{id}"), &us, &follow)
        } else {
            reject(&format!("{us}#reject-{id}"), &us, &follow)
        };
        store::fediverse::add_activity(tx, id, &channel.code, &answer, now).await?;
        store::fediverse::deliver_to_inbox(tx, id, &channel.code, &remote.inbox, server, now).await?;
        Ok(())
    }
}

/// One inbox for everybody of a server is written to once.
fn deliver_to(remote: &RemoteActor) -> String {
    remote.shared_inbox.clone().unwrap_or_else(|| remote.inbox.clone())
}

fn header<'a>(request: &Received<'a>, name: &str) -> Option<&'a str> {
    request.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}
