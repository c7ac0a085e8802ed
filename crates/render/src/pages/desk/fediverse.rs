//! A channel's actor in the fediverse.

use askama::Template;

use crate::pages::desk::Desk;

/// A server that something is on its way to.
pub struct ServerRow {
    /// Its name.
    pub server: String,
    /// How much waits.
    pub waiting: String,
    /// How much was given up.
    pub failed: String,
    /// Since when it takes nothing; empty when it does.
    pub failing: String,
    /// What it said last.
    pub said: String,
}

/// A server that is blocked.
pub struct BlockRow {
    /// Its name.
    pub server: String,
    /// When, and by whom.
    pub by: String,
}

/// A post, and what others made of it.
pub struct PostRow {
    /// The page of what it tells of.
    pub href: String,
    /// Its address as shown.
    pub text: String,
    /// When.
    pub when: String,
    /// How many liked it.
    pub likes: String,
    /// How many passed it on.
    pub boosts: String,
    /// How many answered.
    pub replies: String,
}

/// The page of an actor.
#[derive(Template)]
#[template(path = "desk/fediverse.html")]
pub struct FediversePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// Address of this page.
    pub href: String,
    /// Address of the channel's page.
    pub channel_href: String,
    /// The channel's name.
    pub channel: String,
    /// What is known of it: name and value.
    pub facts: Vec<(String, String)>,
    /// What is on its way.
    pub servers: Vec<ServerRow>,
    /// The last posts.
    pub posts: Vec<PostRow>,
    /// Servers it does not talk to.
    pub blocked: Vec<BlockRow>,
    /// The person may block servers.
    pub may_block: bool,
    /// A server's name, as typed.
    pub typed: String,
}
