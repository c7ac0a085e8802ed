//! Actors of our own in the fediverse: one for each channel of that kind.
//!
//! Whoever follows one is told what is posted, corrected and taken back. We follow nobody, like nothing and answer
//! nothing. Of others only that is kept which delivering needs; what they make of a post is counted and not kept.

mod block;
mod clear_away;
mod deliver;
mod documents;
mod keys;
mod line;
mod note;
mod outlet;
mod receive;
mod remote;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

use ::fediverse::{KeyPair, RemoteActor, Way};
use jiff::Timestamp;
use model::{Channel, ChannelKind, Clock, Code, DispatchId};
use moka::sync::Cache;
use serde_json::Value;
use store::{Conn, Store, Tx};
use url::Url;

use crate::fetch::Fetcher;
use crate::{FlowError, Vault};

pub use ::fediverse::{ACTIVITY_JSON, LD_JSON, MOST_BYTES};
pub use block::{block_server, unblock_server};
pub use documents::{About, ShownPost};
pub use receive::{Incoming, Turned};

/// So many people elsewhere are remembered while they write to us, and so long.
const REMEMBERED: u64 = 10_000;
const AN_HOUR: Duration = Duration::from_secs(3_600);
/// How a server wants requests to be signed is tried anew so often.
const A_DAY: Duration = Duration::from_secs(24 * 3_600);
/// A key that could not be had is not asked for again sooner.
const FIVE_MINUTES: Duration = Duration::from_secs(300);

/// The portal as a server of the fediverse.
pub struct Fediverse {
    store: Store,
    clock: Arc<dyn Clock>,
    vault: Arc<Vault>,
    fetcher: Arc<Fetcher>,
    base: String,
    host: String,
    pairs: Cache<Code, Arc<KeyPair>>,
    remotes: Cache<String, (Arc<RemoteActor>, Timestamp)>,
    unknown: Cache<String, ()>,
    ways: Cache<String, Way>,
}

impl Fediverse {
    /// Puts it together. `base` is the portal's public address, without a slash at its end.
    pub fn new(
        store: Store,
        clock: Arc<dyn Clock>,
        vault: Arc<Vault>,
        fetcher: Arc<Fetcher>,
        base: &str,
    ) -> Arc<Self> {
        Arc::new(Self {
            store,
            clock,
            vault,
            fetcher,
            host: server_of(base).unwrap_or_default(),
            base: base.to_owned(),
            pairs: Cache::builder().max_capacity(1_000).build(),
            remotes: Cache::builder().max_capacity(REMEMBERED).time_to_live(AN_HOUR).build(),
            unknown: Cache::builder().max_capacity(REMEMBERED).time_to_live(FIVE_MINUTES).build(),
            ways: Cache::builder().max_capacity(REMEMBERED).time_to_live(A_DAY).build(),
        })
    }

    /// The server's name, as it stands in `@name@host`.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// What a channel's actor is called.
    pub fn handle(&self, channel: &Code) -> String {
        format!("@{channel}@{}", self.host)
    }

    /// The address of a channel's actor.
    pub fn actor_address(&self, channel: &Code) -> String {
        format!("{}/fediverse/{channel}", self.base)
    }

    /// The address of a post.
    pub fn post_address(&self, id: DispatchId) -> String {
        format!("{}/fediverse/posts/{id}", self.base)
    }

    /// `https`, or what the portal's address says.
    fn scheme(&self) -> &str {
        self.base.split_once("://").map_or("https", |(scheme, _)| scheme)
    }

    /// The channel whose actor stands at an address.
    fn actor_at(&self, address: &str) -> Option<Code> {
        Code::new(address.strip_prefix(&self.base)?.strip_prefix("/fediverse/")?).ok()
    }

    /// The post that stands at an address.
    fn post_at(&self, address: &str) -> Option<DispatchId> {
        address.strip_prefix(&self.base)?.strip_prefix("/fediverse/posts/")?.parse().ok()
    }
}

/// The channel of a code, if it has an actor: also one that is closed, whose posts still stand.
pub async fn actor_channel(conn: &mut Conn, code: &Code) -> Result<Option<Channel>, FlowError> {
    let found = store::reach::find_channel(conn, code).await?;
    Ok(found.filter(|channel| channel.kind == ChannelKind::Fediverse))
}

/// The server of an address: its name, with a port that is not the usual one.
fn server_of(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    Some(match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host.to_owned(),
    })
}

/// Tells an activity to every follower of a channel.
async fn tell_followers(
    tx: &mut Tx,
    channel: &Code,
    activity: &Value,
    now: Timestamp,
) -> Result<(), FlowError> {
    let id = model::FediverseActivityId::new(now);
    store::fediverse::add_activity(tx, id, channel, activity, now).await?;
    store::fediverse::deliver_to_followers(tx, id, channel, now).await?;
    Ok(())
}
