//! How others find an actor (WebFinger, RFC 7033) and what runs here (NodeInfo 2.1).

use serde_json::{Value, json};

use crate::ACTIVITY_JSON;

/// Who `acct:name@host` is: the actor and its page.
pub fn web_finger(username: &str, host: &str, actor: &str, page: &str) -> Value {
    json!({
        "subject": format!("acct:{username}@{host}"),
        "aliases": [actor, page],
        "links": [
            { "rel": "self", "type": ACTIVITY_JSON, "href": actor },
            { "rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": page },
        ],
    })
}

/// Where NodeInfo stands.
pub fn node_info_links(address: &str) -> Value {
    json!({ "links": [{ "rel": "http://nodeinfo.diaspora.software/ns/schema/2.1", "href": address }] })
}

/// What runs here, with how many actors and posts. Nobody can sign up.
pub fn node_info(version: &str, actors: u64, posts: u64) -> Value {
    json!({
        "version": "2.1",
        "software": { "name": "sen", "version": version },
        "protocols": ["activitypub"],
        "services": { "inbound": [], "outbound": [] },
        "openRegistrations": false,
        "usage": { "users": { "total": actors }, "localPosts": posts },
        "metadata": {},
    })
}
