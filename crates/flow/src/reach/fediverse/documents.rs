//! What our actors show: themselves, what they posted, how many follow.

use ::fediverse::{
    Actor, Image, collection, collection_page, create, node_info, node_info_links, tombstone, web_finger,
};
use jiff::Timestamp;
use model::{Channel, ChannelKind, Code, DispatchId};
use serde_json::Value;
use store::fediverse::PostCursor;

use super::Fediverse;
use crate::FlowError;

/// So many posts stand on a page.
const ON_A_PAGE: u32 = 20;

/// What is said of an actor, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What it is called.
    pub name: String,
    /// About it, as HTML.
    pub summary: String,
    /// Its page for people.
    pub page: String,
    /// Its picture: address, media type, what it shows.
    pub icon: Option<(String, String, String)>,
    /// The long one above its page, likewise.
    pub image: Option<(String, String, String)>,
    /// Names and values shown beside it, as HTML.
    pub fields: Vec<(String, String)>,
}

/// What stands at a post's address.
#[derive(Debug, Clone, PartialEq)]
pub enum ShownPost {
    /// The post, and the page of what it tells of.
    There {
        /// Its document.
        document: Value,
        /// For people.
        page: String,
    },
    /// It was taken back.
    Gone(Value),
}

impl Fediverse {
    /// The document of a channel's actor.
    pub async fn actor_document(&self, channel: &Channel, about: About) -> Result<Value, FlowError> {
        let picture = |(url, media_type, name): (String, String, String)| Image { url, media_type, name };
        let actor = Actor {
            id: self.actor_address(&channel.code),
            username: channel.code.to_string(),
            name: about.name,
            summary: about.summary,
            url: about.page,
            shared_inbox: format!("{}/inbox", self.base),
            public_key: self.public_key(&channel.code).await?,
            icon: about.icon.map(picture),
            image: about.image.map(picture),
            published: channel.opened_at,
            fields: about.fields,
        };
        Ok(actor.document())
    }

    /// The channel that a WebFinger question asks for: `acct:name@host`, or the actor's own address.
    pub fn asked_for(&self, resource: &str) -> Option<Code> {
        let Some(account) = resource.strip_prefix("acct:") else { return self.actor_at(resource) };
        let (name, host) = account.trim_start_matches('@').rsplit_once('@')?;
        if !host.eq_ignore_ascii_case(&self.host) {
            return None;
        }
        Code::new(name.to_ascii_lowercase()).ok()
    }

    /// Who a channel's actor is, for WebFinger. `page` is its page for people.
    pub fn finger(&self, channel: &Code, page: &str) -> Value {
        web_finger(channel.as_str(), &self.host, &self.actor_address(channel), page)
    }

    /// Where NodeInfo stands.
    pub fn node_info_links(&self) -> Value {
        node_info_links(&format!("{}/nodeinfo/2.1", self.base))
    }

    /// What runs here.
    pub async fn node_info(&self, version: &str) -> Result<Value, FlowError> {
        let mut conn = self.store.read().await?;
        let channels = store::reach::channels(&mut conn).await?;
        let actors = channels.iter().filter(|c| c.kind == ChannelKind::Fediverse && c.closed_at.is_none());
        let posts = store::fediverse::count_posts(&mut conn, None).await?;
        Ok(node_info(version, u64::try_from(actors.count()).unwrap_or(0), u64::try_from(posts).unwrap_or(0)))
    }

    /// What a channel posted: how much, and page by page. `page` is where a page begins, as the one before it says; empty for
    /// the first one. Nothing when that cannot be read.
    pub async fn outbox(&self, channel: &Code, page: Option<&str>) -> Result<Option<Value>, FlowError> {
        let address = format!("{}/outbox", self.actor_address(channel));
        let mut conn = self.store.read().await?;
        let Some(page) = page else {
            let total = store::fediverse::count_posts(&mut conn, Some(channel)).await?;
            let first = format!("{address}?page=");
            return Ok(Some(collection(&address, u64::try_from(total).ok(), Some(&first))));
        };
        let Some(after) = cursor(page) else { return Ok(None) };
        let posts = store::fediverse::posts_of_channel(&mut conn, channel, after, ON_A_PAGE).await?;
        drop(conn);
        let next = posts
            .last()
            .filter(|_| posts.len() == ON_A_PAGE as usize)
            .map(|last| format!("{address}?page={}-{}", last.published_at.as_microsecond(), last.dispatch));
        let items = posts.iter().filter_map(|post| Some(create(&self.shape(post)?.0))).collect();
        let here = format!("{address}?page={page}");
        Ok(Some(collection_page(&here, &address, next.as_deref(), items)))
    }

    /// How many follow a channel, from `k` on; never who.
    pub async fn followers(&self, channel: &Code, k: i64) -> Result<Value, FlowError> {
        let n = store::fediverse::count_followers(&mut self.store.read().await?, channel).await?;
        let told = Some(n).filter(|n| *n >= k).and_then(|n| u64::try_from(n).ok());
        Ok(collection(&format!("{}/followers", self.actor_address(channel)), told, None))
    }

    /// Whom a channel follows: nobody.
    pub fn following(&self, channel: &Code) -> Value {
        collection(&format!("{}/following", self.actor_address(channel)), Some(0), None)
    }

    /// What stands at a post's address; nothing where there never was one.
    pub async fn shown_post(&self, id: DispatchId) -> Result<Option<ShownPost>, FlowError> {
        let found = store::fediverse::find_post(&mut self.store.read().await?, id).await?;
        let Some(post) = found else { return Ok(None) };
        if let Some(at) = post.withdrawn_at {
            return Ok(Some(ShownPost::Gone(tombstone(&self.post_address(id), at))));
        }
        Ok(self.shape(&post).map(|(shape, note)| ShownPost::There {
            document: shape.document(),
            page: note.url().to_owned(),
        }))
    }

    /// The activity that told of a post, as it stands now; nothing where there is none any more.
    pub async fn shown_create(&self, id: DispatchId) -> Result<Option<Value>, FlowError> {
        let found = store::fediverse::find_post(&mut self.store.read().await?, id).await?;
        let post = found.filter(|post| post.withdrawn_at.is_none());
        Ok(post.and_then(|post| Some(create(&self.shape(&post)?.0))))
    }
}

/// Where a page begins: nothing is the beginning. `None` when it cannot be read.
fn cursor(page: &str) -> Option<Option<PostCursor>> {
    if page.is_empty() {
        return Some(None);
    }
    let (at, id) = page.split_once('-')?;
    let at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some(Some(PostCursor { at, id: id.parse().ok()? }))
}
