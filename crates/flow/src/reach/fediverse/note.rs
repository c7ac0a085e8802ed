//! What is posted of an edition: the words of its dispatch, a link, and its picture.

use ::fediverse::{Image, Post};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::fediverse::StoredPost;

use super::Fediverse;
use crate::reach::outlet::Parcel;

/// What a post says, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// HTML.
    content: String,
    /// BCP 47 tag.
    language: String,
    /// Its page for people.
    url: String,
    images: Vec<Shown>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Shown {
    url: String,
    media_type: String,
    alternative: String,
}

impl Note {
    pub(super) fn of(parcel: &Parcel) -> Self {
        let picture = parcel.picture.iter().map(|picture| Shown {
            url: picture.address.clone(),
            media_type: picture.content_type.to_owned(),
            alternative: picture.alternative.clone(),
        });
        Self {
            content: content(&parcel.dispatch.text, &parcel.link, &parcel.canonical),
            language: parcel.locale.to_string(),
            url: parcel.canonical.clone(),
            images: picture.collect(),
        }
    }

    pub(super) fn to_value(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    pub(super) fn url(&self) -> &str {
        &self.url
    }
}

impl Fediverse {
    /// A post in the shape in which it is told; nothing when what was kept cannot be read.
    pub(super) fn shape(&self, post: &StoredPost) -> Option<(Post, Note)> {
        let note: Note = serde_json::from_value(post.note.clone()).ok()?;
        let images = note.images.iter().map(|shown| Image {
            url: shown.url.clone(),
            media_type: shown.media_type.clone(),
            name: shown.alternative.clone(),
        });
        let shape = Post {
            id: self.post_address(post.dispatch),
            actor: self.actor_address(&post.channel),
            content: note.content.clone(),
            language: note.language.clone(),
            url: note.url.clone(),
            published: post.published_at,
            updated: post.updated_at,
            images: images.collect(),
        };
        Some((shape, note))
    }
}

/// Plain text as paragraphs, and a link that shows where it leads.
fn content(text: &str, link: &str, canonical: &str) -> String {
    let mut html = String::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|p| !p.is_empty()) {
        html.push_str(&format!("<p>{}</p>", escaped(paragraph).replace('\n', "<br>")));
    }
    let shown = canonical.split_once("://").map_or(canonical, |(_, rest)| rest);
    html.push_str(&format!("<p><a href=\"{}\" rel=\"noopener\">{}</a></p>", escaped(link), escaped(shown)));
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn words_are_words_and_the_link_keeps_its_labels() {
        let html = content(
            "A <b>bay</b> & more\nof it\n\nSecond",
            "https://p.example/en/stories/bay?c=a&via=b",
            "https://p.example/en/stories/bay",
        );
        assert_eq!(
            html,
            "<p>A &lt;b&gt;bay&lt;/b&gt; &amp; more<br>of it</p><p>Second</p>\
             <p><a href=\"https://p.example/en/stories/bay?c=a&amp;via=b\" rel=\"noopener\">p.example/en/stories/bay</a></p>"
        );
    }
}
