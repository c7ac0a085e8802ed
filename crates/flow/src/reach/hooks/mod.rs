//! Programs of others that are told what happens here (Standard Webhooks 1.0), and those who are told when a feed changes
//! (WebSub, W3C Recommendation).
//!
//! Both stand on one queue ([`store::hook`]): what is said is written down once, and delivered to each **at least once** with
//! the same id. No transaction is open while another site is talked to, and nothing is said that readers cannot see.

mod change_endpoint;
mod deliver;
mod outlets;
mod register_endpoint;
mod remove_endpoint;
mod replay;
mod rotate_secret;
mod round;
mod say;
mod sign;
mod subscriptions;
mod switch_endpoint;
mod test_endpoint;
#[cfg(test)]
mod tests;
mod verify;

use futures_util::future::BoxFuture;
use model::{HookEndpoint, HookEndpointId, HookEvent, Locale, Refusal};
use store::Conn;
use url::Url;

use super::rules::wrong;
use crate::FlowError;
use crate::trust::{Rights, Scope};

pub use change_endpoint::change_endpoint;
pub use outlets::{Feed, Webhook};
pub use register_endpoint::{EndpointWords, register_endpoint};
pub use remove_endpoint::remove_endpoint;
pub use replay::{replay_one, replay_since};
pub use rotate_secret::{FORMER_FOR, rotate_secret};
pub use round::{Carrier, KEPT, Round, clear_hooks, deliver_round};
pub use say::{Said, say};
pub use sign::{PREFIX, hub_signature, sign};
pub use subscriptions::{
    HubRefusal, Intent, LEASE, LEASE_LONGEST, LEASE_SHORTEST, Mode, SECRET_MAX, ask, tell_subscribers,
};
pub use switch_endpoint::switch_endpoint;
pub use test_endpoint::test_endpoint;

/// What made an endpoint be told nothing any more, as the log has it: it said that it is gone.
pub const GONE: &str = "hook-gone";
/// It took nothing for days.
pub const FAILED: &str = "hook-failed";

/// Longest name, and longest address.
const NAME_MAX: usize = 200;
const ADDRESS_MAX: usize = 1000;

/// A feed as readers get it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedBytes {
    /// What it is.
    pub content_type: String,
    /// It.
    pub body: String,
}

/// Whoever knows the feeds of the site by their path.
pub trait Feeds: Send + Sync {
    /// A feed as it is now; nothing when there is none of this path.
    fn read<'a>(&'a self, topic: &'a str) -> BoxFuture<'a, Result<Option<FeedBytes>, FlowError>>;
}

/// Whether a person may register, change and replay endpoints of an organisation.
pub fn may_keep_hook(me: &Rights, endpoint: &HookEndpoint) -> bool {
    me.may(model::Act::ManageSite, Scope::of(&endpoint.organisation))
}

/// What an endpoint's secret is sealed for.
fn secret_label(id: HookEndpointId) -> String {
    format!("hook:{id}")
}

async fn find(conn: &mut Conn, id: HookEndpointId) -> Result<HookEndpoint, FlowError> {
    let found = store::hook::find_endpoint(conn, id).await?;
    found.ok_or_else(|| Refusal::NotFound { what: "endpoint", key: id.to_string() }.into())
}

/// The same, for whoever may keep it.
async fn mine(conn: &mut Conn, me: &Rights, id: HookEndpointId) -> Result<HookEndpoint, FlowError> {
    let endpoint = find(conn, id).await?;
    me.need(model::Act::ManageSite, Scope::of(&endpoint.organisation))?;
    Ok(endpoint)
}

/// Where others can be reached: an address that says nothing of a person.
fn reachable(address: &str) -> bool {
    address.len() <= ADDRESS_MAX
        && Url::parse(address).is_ok_and(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.has_host()
                && url.username().is_empty()
                && url.password().is_none()
                && url.fragment().is_none()
        })
}

/// What a person says of an endpoint is such that it can be told.
fn check(site: &[Locale], words: &EndpointWords) -> Result<(), FlowError> {
    if words.name.is_empty() {
        return Err(Refusal::Missing("name").into());
    }
    if words.name.chars().count() > NAME_MAX || words.name.contains(char::is_control) {
        return Err(wrong("name", "hooks-name-long"));
    }
    if !reachable(&words.address) {
        return Err(wrong("address", "hooks-address-wrong"));
    }
    if words.events.is_empty() {
        return Err(wrong("events", "hooks-events-none"));
    }
    if words.events.contains(&HookEvent::Test) || words.locales.iter().any(|l| !site.contains(l)) {
        return Err(wrong("events", "hooks-events-none"));
    }
    Ok(())
}
