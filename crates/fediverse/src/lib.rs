//! What a server of the fediverse says and checks: HTTP signatures, ActivityPub's shapes, WebFinger, NodeInfo.
//!
//! Knows no network and no database: callers bring requests and keys, and send what is made here.
//!
//! - Signatures: HTTP Message Signatures (RFC 9421) and `draft-cavage-http-signatures-12` with `rsa-sha256`, as the servers
//!   of the fediverse speak them (<https://swicg.github.io/activitypub-http-signature/>).
//! - ActivityPub (<https://www.w3.org/TR/activitypub/>) and ActivityStreams 2.0.
//! - WebFinger (RFC 7033), NodeInfo 2.1 (<https://nodeinfo.diaspora.software/protocol>).

mod discovery;
mod key;
mod message;
mod received;
mod shapes;
mod signature;

pub use discovery::{node_info, node_info_links, web_finger};
pub use key::{KeyError, KeyPair};
pub use message::{MessageHeaders, sign_message};
pub use received::{Activity, BadActivity, MOST_BYTES, PublicKey, RemoteActor, actor, public_key};
pub use shapes::{
    Actor, Image, Post, accept, collection, collection_page, create, delete, reject, tombstone, undo, update,
};
pub use signature::{Received, SignatureError, Signed, SignedHeaders, Way, sign, signed_by, verify};

/// What activities are, as a media type.
pub const ACTIVITY_JSON: &str = "application/activity+json";
/// The same by its other name.
pub const LD_JSON: &str = "application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"";
/// The audience that is everybody.
pub const PUBLIC: &str = "https://www.w3.org/ns/activitystreams#Public";
