//! Official channels as readers see them.

use askama::Template;

use super::desk::programme::duty::Spoken;
use crate::Chrome;

/// A channel in the list.
pub struct OfficialChannel {
    /// Its page here.
    pub href: String,
    /// Its name.
    pub name: Spoken,
    /// What it is.
    pub kind: String,
    /// Its account's name; may be empty.
    pub handle: String,
    /// Its page there; empty for none.
    pub address: String,
    /// Its languages.
    pub languages: String,
    /// How many they are, where naming them all would hide the rest; else empty.
    pub many: String,
    /// Address of its picture; empty for none.
    pub picture: String,
    /// Its page there links back to us.
    pub verified: bool,
    /// Whether that is so, and since when; or that it is closed, and since when.
    pub standing: String,
}

/// The channels of an organisation.
pub struct ChannelGroup {
    /// Its name.
    pub organisation: String,
    /// Channels.
    pub channels: Vec<OfficialChannel>,
}

/// The list.
#[derive(Template)]
#[template(path = "channels/list.html")]
pub struct OfficialChannelsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Open ones, by organisation.
    pub groups: Vec<ChannelGroup>,
    /// Closed ones.
    pub closed: Vec<OfficialChannel>,
}

/// Something that was posted.
pub struct PostRow {
    /// When.
    pub date: String,
    /// Its language.
    pub language: String,
    /// Language tag.
    pub lang: String,
    /// Headline; empty when the text was withdrawn.
    pub title: String,
    /// Its page here: the text, or the notice in its place.
    pub href: String,
    /// Its page there; empty for none.
    pub remote: String,
    /// That it was withdrawn, or could not be; empty for neither.
    pub standing: String,
    /// Why, in the text's own language.
    pub reason: String,
}

/// One channel.
#[derive(Template)]
#[template(path = "channels/channel.html")]
pub struct OfficialChannelPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// It.
    pub channel: OfficialChannel,
    /// Who speaks there.
    pub organisation: String,
    /// The language of the title, and its direction.
    pub title_in: (String, &'static str),
    /// What was posted, the newest first.
    pub posts: Vec<PostRow>,
    /// It is this site, or its feeds: what is published is in it.
    pub drawn: bool,
    /// Where every issue of a newsletter can be read; empty for what is none.
    pub issues: String,
    /// The way to older posts.
    pub next: Option<String>,
}
