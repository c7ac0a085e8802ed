//! What our actors say: ActivityStreams 2.0, in the shape that the servers of the fediverse read.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::PUBLIC;

const STREAMS: &str = "https://www.w3.org/ns/activitystreams";
const SECURITY: &str = "https://w3id.org/security/v1";

/// An actor: an organisation that speaks one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Its address, which is its id.
    pub id: String,
    /// Its name in `@name@host`.
    pub username: String,
    /// What it is called.
    pub name: String,
    /// About it, as HTML.
    pub summary: String,
    /// Its page for people.
    pub url: String,
    /// Where everybody's activities for this server may go.
    pub shared_inbox: String,
    /// Its public key, PEM.
    pub public_key: String,
    /// Its picture.
    pub icon: Option<Image>,
    /// The long one above its page.
    pub image: Option<Image>,
    /// Since when.
    pub published: Timestamp,
    /// Names and values shown beside it, as HTML.
    pub fields: Vec<(String, String)>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its address.
    pub url: String,
    /// What it is.
    pub media_type: String,
    /// What it shows.
    pub name: String,
}

/// Something that was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its address, which is its id.
    pub id: String,
    /// Whose.
    pub actor: String,
    /// What it says, as HTML.
    pub content: String,
    /// BCP 47 tag of its language.
    pub language: String,
    /// Its page for people.
    pub url: String,
    /// When it was posted.
    pub published: Timestamp,
    /// When it was changed.
    pub updated: Option<Timestamp>,
    /// Pictures.
    pub images: Vec<Image>,
}

fn image(image: &Image) -> Value {
    json!({ "type": "Image", "url": image.url, "mediaType": image.media_type, "name": image.name })
}

impl Actor {
    /// Address of its key.
    pub fn key_id(&self) -> String {
        format!("{}#main-key", self.id)
    }

    /// Its document.
    pub fn document(&self) -> Value {
        let fields: Vec<Value> = self
            .fields
            .iter()
            .map(|(name, value)| json!({ "type": "PropertyValue", "name": name, "value": value }))
            .collect();
        let mut out = json!({
            "@context": [STREAMS, SECURITY, {
                "schema": "http://schema.org#",
                "PropertyValue": "schema:PropertyValue",
                "value": "schema:value",
                "manuallyApprovesFollowers": "as:manuallyApprovesFollowers",
                "toot": "http://joinmastodon.org/ns#",
                "discoverable": "toot:discoverable",
            }],
            "id": self.id,
            "type": "Organization",
            "preferredUsername": self.username,
            "name": self.name,
            "summary": self.summary,
            "url": self.url,
            "inbox": format!("{}/inbox", self.id),
            "outbox": format!("{}/outbox", self.id),
            "followers": format!("{}/followers", self.id),
            "following": format!("{}/following", self.id),
            "endpoints": { "sharedInbox": self.shared_inbox },
            "publicKey": { "id": self.key_id(), "owner": self.id, "publicKeyPem": self.public_key },
            "manuallyApprovesFollowers": false,
            "discoverable": true,
            "published": self.published.to_string(),
            "attachment": fields,
        });
        for (name, picture) in [("icon", &self.icon), ("image", &self.image)] {
            if let Some(picture) = picture {
                out[name] = image(picture);
            }
        }
        out
    }
}

impl Post {
    fn object(&self) -> Value {
        let mut out = json!({
            "id": self.id,
            "type": "Note",
            "attributedTo": self.actor,
            "content": self.content,
            "contentMap": { self.language.as_str(): self.content },
            "url": self.url,
            "published": self.published.to_string(),
            "to": [PUBLIC],
            "cc": [format!("{}/followers", self.actor)],
            "sensitive": false,
            "attachment": self.images.iter().map(image).collect::<Vec<_>>(),
        });
        if let Some(updated) = self.updated {
            out["updated"] = json!(updated.to_string());
        }
        out
    }

    /// Its document.
    pub fn document(&self) -> Value {
        with_context(self.object())
    }
}

fn with_context(mut value: Value) -> Value {
    value["@context"] = json!(STREAMS);
    value
}

fn activity(kind: &str, id: &str, actor: &str, object: Value) -> Value {
    json!({ "@context": STREAMS, "id": id, "type": kind, "actor": actor, "object": object })
}

fn public(mut activity: Value, actor: &str) -> Value {
    activity["to"] = json!([PUBLIC]);
    activity["cc"] = json!([format!("{actor}/followers")]);
    activity
}

/// Something was posted.
pub fn create(post: &Post) -> Value {
    let mut out =
        public(activity("Create", &format!("{}/activity", post.id), &post.actor, post.object()), &post.actor);
    out["published"] = json!(post.published.to_string());
    out
}

/// Something that was posted says something else now.
pub fn update(post: &Post) -> Value {
    let at = post.updated.unwrap_or(post.published);
    let id = format!("{}#update-{}", post.id, at.as_millisecond());
    public(activity("Update", &id, &post.actor, post.object()), &post.actor)
}

/// What stands where something was taken back.
pub fn tombstone(id: &str, deleted: Timestamp) -> Value {
    with_context(
        json!({ "id": id, "type": "Tombstone", "formerType": "Note", "deleted": deleted.to_string() }),
    )
}

/// Something that was posted is taken back.
pub fn delete(id: &str, actor: &str) -> Value {
    let object = json!({ "id": id, "type": "Tombstone" });
    public(activity("Delete", &format!("{id}#delete"), actor, object), actor)
}

/// A wish to follow is granted. `follow` is the activity as it came.
pub fn accept(id: &str, actor: &str, follow: &Value) -> Value {
    activity("Accept", id, actor, follow.clone())
}

/// A wish to follow is not granted.
pub fn reject(id: &str, actor: &str, follow: &Value) -> Value {
    activity("Reject", id, actor, follow.clone())
}

/// Something one did oneself is undone.
pub fn undo(id: &str, actor: &str, what: &Value) -> Value {
    activity("Undo", id, actor, what.clone())
}

/// A collection of so many, where that is told; `first` is its first page when it can be looked through.
pub fn collection(id: &str, total: Option<u64>, first: Option<&str>) -> Value {
    let mut out = with_context(json!({ "id": id, "type": "OrderedCollection" }));
    if let Some(total) = total {
        out["totalItems"] = json!(total);
    }
    if let Some(first) = first {
        out["first"] = json!(first);
    }
    out
}

/// A page of a collection.
pub fn collection_page(id: &str, part_of: &str, next: Option<&str>, items: Vec<Value>) -> Value {
    let items: Vec<Value> = items.into_iter().map(without_context).collect();
    let mut out = with_context(json!({
        "id": id, "type": "OrderedCollectionPage", "partOf": part_of, "orderedItems": items,
    }));
    if let Some(next) = next {
        out["next"] = json!(next);
    }
    out
}

fn without_context(mut value: Value) -> Value {
    if let Some(object) = value.as_object_mut() {
        object.remove("@context");
    }
    value
}
