//! How often readers may write to us from one network. Kept in memory and forgotten: no address is ever written down.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};

use axum::extract::FromRequestParts;
use http::HeaderMap;
use http::request::Parts;
use jiff::{SignedDuration, Timestamp};

/// Where a connection comes from, as this process sees it.
#[derive(Debug, Clone, Copy)]
pub struct Peer(pub IpAddr);

/// What a household or an office shares: the first 24 bits of an old address, the first 56 of a new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Network([u8; 8]);

impl Network {
    /// The network of a request. A proxy of ours names the address it was asked from; nobody else is believed.
    pub fn of(parts: &Parts) -> Self {
        let peer = parts.extensions.get::<Peer>().map(|peer| peer.0);
        Self::from(address(peer, &parts.headers))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(parts))
    }
}

/// The address of a request, as far as it is believed.
pub fn address(peer: Option<IpAddr>, headers: &HeaderMap) -> Option<IpAddr> {
    let last = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    address_of(peer, last)
}

/// The same, of a header that was read already: a proxy of ours names the address it was asked from, in the last place of
/// `X-Forwarded-For`; nobody else is believed.
pub fn address_of(peer: Option<IpAddr>, forwarded: Option<&str>) -> Option<IpAddr> {
    if !peer.is_none_or(is_near) {
        return peer;
    }
    // The one that the proxy next to us saw itself.
    forwarded.and_then(|value| value.rsplit(',').next()?.trim().parse().ok()).or(peer)
}

impl From<Option<IpAddr>> for Network {
    fn from(address: Option<IpAddr>) -> Self {
        let mut bytes = [0; 8];
        match address.map(|a| a.to_canonical()) {
            Some(IpAddr::V4(v4)) => {
                bytes[0] = 4;
                bytes[1..4].copy_from_slice(&v4.octets()[..3]);
            }
            Some(IpAddr::V6(v6)) => {
                bytes[0] = 6;
                bytes[1..].copy_from_slice(&v6.octets()[..7]);
            }
            None => {}
        }
        Self(bytes)
    }
}

/// Whether an address is this machine's or its neighbour's, where a proxy of ours stands.
fn is_near(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Complaints that were sent.
    Complaint,
    /// Receipts that do not exist.
    Receipt,
    /// Newsletters that were asked for.
    Newsletter,
    /// Letters for a new password.
    Forgotten,
    /// Messages on how long a page was read.
    Beacon,
    /// What other servers of the fediverse bring.
    Inbox,
    /// Wishes to be told when a feed changes.
    Hub,
}

/// The stretch in which is counted.
const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// So many networks are remembered; past that, whoever is new waits.
const NETWORKS: usize = 20_000;

impl Counted {
    /// How many from one network, and how many from all together, in an hour.
    fn most(self) -> (u32, u32) {
        match self {
            Self::Complaint => (20, 600),
            Self::Receipt => (60, 6_000),
            Self::Newsletter => (20, 3_000),
            Self::Forgotten => (10, 300),
            Self::Beacon => (3_000, 3_000_000),
            // A large server tells everything from one place.
            Self::Inbox => (6_000, 200_000),
            Self::Hub => (600, 20_000),
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Count {
    since: Timestamp,
    n: u32,
}

/// The counts of this process.
#[derive(Debug, Default)]
pub struct Limits {
    counts: Mutex<HashMap<(Counted, Option<Network>), Count>>,
}

impl Limits {
    /// Counts one; says how long to wait when it is one too many, and counts nothing then.
    pub fn take(&self, what: Counted, network: Network, now: Timestamp) -> Result<(), SignedDuration> {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= NETWORKS {
            counts.retain(|_, count| now.duration_since(count.since) < HOUR);
        }
        let (one, all) = what.most();
        let places = [((what, Some(network)), one), ((what, None), all)];
        if counts.len() >= NETWORKS && !counts.contains_key(&places[0].0) {
            return Err(HOUR);
        }
        for (place, most) in places {
            let count = counts.get(&place).filter(|c| now.duration_since(c.since) < HOUR);
            if let Some(count) = count.filter(|c| c.n >= most) {
                return Err(HOUR - now.duration_since(count.since));
            }
        }
        for (place, _) in places {
            let count = counts.entry(place).or_insert(Count { since: now, n: 0 });
            if now.duration_since(count.since) >= HOUR {
                *count = Count { since: now, n: 0 };
            }
            count.n += 1;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn network(text: &str) -> Network {
        Network::from(text.parse().ok())
    }

    fn asked(peer: &str, header: Option<&str>) -> Network {
        let mut request = http::Request::new(());
        request.extensions_mut().insert(Peer(peer.parse().unwrap()));
        if let Some(header) = header {
            request.headers_mut().insert("x-forwarded-for", header.parse().unwrap());
        }
        Network::of(&request.into_parts().0)
    }

    #[test]
    fn a_network_is_what_many_share_and_only_our_proxy_is_believed() {
        assert_eq!(network("192.0.2.1"), network("192.0.2.200"));
        assert_ne!(network("192.0.2.1"), network("192.0.3.1"));
        assert_eq!(network("2001:db8:0:1::1"), network("2001:db8:0:99::2"));
        assert_eq!(network("::ffff:192.0.2.9"), network("192.0.2.1"));
        assert_eq!(asked("127.0.0.1", Some("10.0.0.9, 198.51.100.7")), network("198.51.100.1"));
        assert_eq!(asked("203.0.113.5", Some("198.51.100.7")), network("203.0.113.1"));
        assert_eq!(asked("127.0.0.1", Some("nonsense")), network("127.0.0.1"));
    }

    #[test]
    fn a_flood_waits_and_others_do_not() {
        let limits = Limits::default();
        let start = Timestamp::UNIX_EPOCH;
        let (here, there) = (network("192.0.2.1"), network("198.51.100.1"));
        for _ in 0..20 {
            assert_eq!(limits.take(Counted::Complaint, here, start), Ok(()));
        }
        let later = start + SignedDuration::from_mins(20);
        assert_eq!(limits.take(Counted::Complaint, here, later), Err(SignedDuration::from_mins(40)));
        assert_eq!(limits.take(Counted::Complaint, there, later), Ok(()));
        assert_eq!(limits.take(Counted::Receipt, here, later), Ok(()));
        assert_eq!(limits.take(Counted::Complaint, here, start + HOUR), Ok(()));
    }
}
