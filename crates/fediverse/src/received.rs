//! What others say, read no further than needed: who does what to which thing. Their words are not kept.

use serde_json::Value;
use url::Url;

use crate::key::multikey;

/// Nothing that we read is longer.
pub const MOST_BYTES: usize = 256 << 10;
/// Addresses that are longer are nobody's.
const LONGEST: usize = 2_048;

/// Something that cannot be what it says.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum BadActivity {
    /// It is not JSON, or too long.
    #[error("an activity as JSON of at most {MOST_BYTES} bytes is expected")]
    Unreadable,
    /// Something that is needed is missing or of another kind.
    #[error("“{0}” is missing or is not what it should be")]
    Field(&'static str),
    /// Two addresses of one thing lie on two servers.
    #[error("{0} is not on the server of its actor")]
    Elsewhere(String),
}

/// What somebody did.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Its address; some servers give none to small things.
    pub id: Option<String>,
    /// `Follow`, `Undo`, `Like` …
    pub kind: String,
    /// Whose.
    pub actor: String,
    /// Address of what it is done to.
    pub object: String,
    /// Kind of what it is done to, when that is told: `Undo` of a `Follow`.
    pub object_kind: Option<String>,
    /// What the inner activity is done to: whom an undone `Follow` followed.
    pub inner_object: Option<String>,
    /// What a post that is told of answers.
    pub in_reply_to: Option<String>,
    /// All of it, to be answered with.
    pub whole: Value,
}

/// Somebody elsewhere, as far as one must know to write to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoteActor {
    /// Its address.
    pub id: String,
    /// Where activities for it go.
    pub inbox: String,
    /// Where they may go for everybody of its server.
    pub shared_inbox: Option<String>,
    /// Its key.
    pub key: PublicKey,
}

/// Somebody's public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// Its address.
    pub id: String,
    /// Whose.
    pub owner: String,
    /// It, as PEM.
    pub pem: String,
}

fn address(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Object(object) => object.get("id")?.as_str()?,
        _ => return None,
    };
    let url = Url::parse(text).ok()?;
    (text.len() <= LONGEST && matches!(url.scheme(), "https" | "http") && url.has_host())
        .then(|| text.to_owned())
}

fn kind(value: &Value) -> Option<String> {
    match value.get("type")? {
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => list.first()?.as_str().map(str::to_owned),
        _ => None,
    }
}

/// The server of an address, with its port.
fn origin(text: &str) -> Option<String> {
    Url::parse(text).ok().map(|url| url.origin().ascii_serialization())
}

impl Activity {
    /// Reads what came into an inbox.
    pub fn read(bytes: &[u8]) -> Result<Self, BadActivity> {
        if bytes.len() > MOST_BYTES {
            return Err(BadActivity::Unreadable);
        }
        // The parser bounds how deep it goes.
        let whole: Value = serde_json::from_slice(bytes).map_err(|_| BadActivity::Unreadable)?;
        let actor = whole.get("actor").and_then(address).ok_or(BadActivity::Field("actor"))?;
        let object = whole.get("object").ok_or(BadActivity::Field("object"))?;
        let id = whole.get("id").and_then(address);
        if let Some(id) = id.as_ref().filter(|id| origin(id) != origin(&actor)) {
            return Err(BadActivity::Elsewhere(id.clone()));
        }
        Ok(Self {
            id,
            kind: kind(&whole).ok_or(BadActivity::Field("type"))?,
            actor,
            object: address(object).unwrap_or_default(),
            object_kind: kind(object),
            inner_object: object.get("object").and_then(address),
            in_reply_to: object.get("inReplyTo").and_then(address),
            whole,
        })
    }
}

/// Reads an actor's document, which was fetched from `from`, and the one of its keys that is called `key_id`.
pub fn actor(document: &Value, from: &str, key_id: &str) -> Result<RemoteActor, BadActivity> {
    let id = document.get("id").and_then(address).ok_or(BadActivity::Field("id"))?;
    if origin(&id) != origin(from) {
        return Err(BadActivity::Elsewhere(id));
    }
    let inbox = document.get("inbox").and_then(address).ok_or(BadActivity::Field("inbox"))?;
    let shared_inbox = document.pointer("/endpoints/sharedInbox").and_then(address);
    for place in std::iter::once(&inbox).chain(&shared_inbox) {
        if origin(place) != origin(&id) {
            return Err(BadActivity::Elsewhere(place.clone()));
        }
    }
    let called = |key: &&Value| key.get("id").and_then(address).is_some_and(|id| id == key_id);
    let found = ["publicKey", "assertionMethod"].into_iter().find_map(|at| shown(document, at).find(called));
    let key = read_key(found.ok_or(BadActivity::Field("publicKey"))?, from)?;
    if key.owner != id {
        return Err(BadActivity::Elsewhere(key.owner));
    }
    Ok(RemoteActor { id, inbox, shared_inbox, key })
}

/// What stands at a place of a document: one or several, whole and not as addresses.
fn shown<'a>(document: &'a Value, at: &str) -> impl Iterator<Item = &'a Value> {
    let found = match document.get(at) {
        Some(Value::Array(list)) => list.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    found.iter().filter(|one| one.is_object())
}

/// Reads a key that stands alone, which was fetched from `from`.
pub fn public_key(document: &Value, from: &str) -> Result<PublicKey, BadActivity> {
    read_key(shown(document, "publicKey").next().unwrap_or(document), from)
}

/// Reads a key of either kind: as PEM, or as a Multikey (FEP-521a), which says `controller` for its owner.
fn read_key(key: &Value, from: &str) -> Result<PublicKey, BadActivity> {
    let id = key.get("id").and_then(address).ok_or(BadActivity::Field("publicKey.id"))?;
    let owner = key.get("owner").or_else(|| key.get("controller")).and_then(address);
    let owner = owner.ok_or(BadActivity::Field("publicKey.owner"))?;
    for place in [&id, &owner] {
        if origin(place) != origin(from) {
            return Err(BadActivity::Elsewhere(place.clone()));
        }
    }
    // A key that ends or ended is not believed: nobody looks here again when it does.
    if ["revoked", "expires"].iter().any(|end| key.get(end).is_some_and(|at| !at.is_null())) {
        return Err(BadActivity::Field("publicKey.revoked"));
    }
    let text = |name: &str| key.get(name).and_then(Value::as_str);
    let pem = match (text("publicKeyPem"), text("publicKeyMultibase")) {
        (Some(pem), _) => pem.to_owned(),
        (None, Some(multi)) => multikey(multi).ok_or(BadActivity::Field("publicKeyMultibase"))?,
        (None, None) => return Err(BadActivity::Field("publicKeyPem")),
    };
    Ok(PublicKey { id, owner, pem })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    #[test]
    fn an_activity_says_who_does_what_to_what() {
        let follow = json!({
            "id": "https://a.example/1", "type": "Follow", "actor": "https://a.example/users/an",
            "object": "https://b.example/fediverse/news",
        });
        let read = Activity::read(follow.to_string().as_bytes()).unwrap();
        assert_eq!(
            (read.kind.as_str(), read.object.as_str()),
            ("Follow", "https://b.example/fediverse/news")
        );
        let undo =
            json!({ "type": "Undo", "actor": { "id": "https://a.example/users/an" }, "object": follow });
        let read = Activity::read(undo.to_string().as_bytes()).unwrap();
        assert_eq!(read.object_kind.as_deref(), Some("Follow"));
        assert_eq!(read.inner_object.as_deref(), Some("https://b.example/fediverse/news"));
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let cases = [
            (json!({ "type": "Follow", "object": "https://b.example/" }), BadActivity::Field("actor")),
            (
                json!({ "type": "Follow", "actor": "mailto:a@b.c", "object": "https://b/" }),
                BadActivity::Field("actor"),
            ),
            (
                json!({ "actor": "https://a.example/", "object": "https://b.example/" }),
                BadActivity::Field("type"),
            ),
            (
                json!({ "id": "https://c.example/1", "type": "Follow", "actor": "https://a.example/", "object": "https://b.example/" }),
                BadActivity::Elsewhere("https://c.example/1".into()),
            ),
        ];
        for (case, error) in cases {
            assert_eq!(Activity::read(case.to_string().as_bytes()), Err(error));
        }
        assert_eq!(Activity::read(b"{"), Err(BadActivity::Unreadable));
        assert_eq!(Activity::read(&vec![b' '; MOST_BYTES + 1]), Err(BadActivity::Unreadable));
    }

    #[test]
    fn a_key_belongs_to_the_actor_that_shows_it() {
        let document = |owner: &str, inbox: &str| {
            json!({
                "id": "https://a.example/users/an", "inbox": inbox,
                "publicKey": { "id": "https://a.example/users/an#main-key", "owner": owner, "publicKeyPem": "…" },
            })
        };
        let from = "https://a.example/users/an";
        let main = "https://a.example/users/an#main-key";
        assert!(actor(&document(from, "https://a.example/inbox"), from, main).is_ok());
        assert!(actor(&document(from, "https://a.example/inbox"), from, from).is_err(), "another key");
        assert!(actor(&document("https://c.example/x", "https://a.example/inbox"), from, main).is_err());
        assert!(actor(&document(from, "https://c.example/inbox"), from, main).is_err());
        let elsewhere = "https://c.example/users/an";
        assert!(actor(&document(from, "https://a.example/inbox"), elsewhere, main).is_err());
    }

    #[test]
    fn an_actor_may_have_several_keys_and_multikeys_among_them() {
        let from = "https://a.example/users/an";
        // The example of FEP-521a.
        let multi = |id: &str, controller: &str| {
            json!({
                "id": id, "type": "Multikey", "controller": controller,
                "publicKeyMultibase": "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
            })
        };
        let key = "https://a.example/users/an#ed25519-key";
        let mut document = json!({
            "id": from, "inbox": "https://a.example/inbox",
            "publicKey": [
                { "id": "https://a.example/users/an#old", "owner": from, "publicKeyPem": "old" },
                { "id": "https://a.example/users/an#main-key", "owner": from, "publicKeyPem": "main" },
            ],
            "assertionMethod": ["https://a.example/users/an#elsewhere", multi(key, from)],
        });
        let pem = |document: &Value, id: &str| actor(document, from, id).map(|found| found.key.pem);
        assert_eq!(pem(&document, "https://a.example/users/an#main-key"), Ok("main".to_owned()));
        assert!(pem(&document, key).unwrap().starts_with("-----BEGIN PUBLIC KEY-----"));
        assert!(pem(&document, "https://a.example/users/an#elsewhere").is_err());
        let alone = public_key(&multi(key, from), from).unwrap();
        assert_eq!((alone.id.as_str(), alone.owner.as_str()), (key, from));
        document["assertionMethod"] = multi(key, "https://c.example/users/an");
        assert!(pem(&document, key).is_err(), "somebody else's");
        document["assertionMethod"] = multi(key, from);
        document["assertionMethod"]["expires"] = json!("2020-01-01T00:00:00Z");
        assert!(pem(&document, key).is_err(), "it has an end");
        document["assertionMethod"] = json!({ "id": key, "controller": from, "publicKeyMultibase": "zzz" });
        assert_eq!(pem(&document, key), Err(BadActivity::Field("publicKeyMultibase")));
    }
}
