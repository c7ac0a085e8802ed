//! One article of another site, whatever it came in.

use jiff::Timestamp;

use crate::html::{self, Converted};

/// One article as its site gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What identifies the article on its site, for bringing it in again without making a second one.
    pub origin_id: String,
    /// Line of the file it starts on; 0 when the format does not tell lines.
    pub line: u64,
    /// Article or page.
    pub kind: Kind,
    /// Its old address.
    pub link: Option<String>,
    /// Other addresses it answered at.
    pub also_at: Vec<String>,
    /// Addresses in its text that are of other articles brought in with it.
    pub siblings: Vec<String>,
    /// Last part of its old address, as the site's editors chose it.
    pub slug: Option<String>,
    /// Title, as plain text.
    pub title: String,
    /// Body as HTML, not sanitised.
    pub html: String,
    /// Excerpt, as plain text; may be empty.
    pub excerpt: String,
    /// When it was published; `None` for drafts that never were.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub updated: Option<Timestamp>,
    /// Name of its author as shown to readers; may be empty.
    pub author: String,
    /// Categories.
    pub categories: Vec<Term>,
    /// Categories that its categories are part of, the nearest first.
    pub above: Vec<Term>,
    /// Tags.
    pub tags: Vec<Term>,
    /// Language tag, where the site says one of this very article: what it says of itself is too often what its
    /// program came with.
    pub language: Option<String>,
    /// What articles that translate each other have in common, where the site says so.
    pub translations: Option<String>,
    /// Whether readers could see it.
    pub status: Status,
    /// Pictures the site attached to it, the leading one first.
    pub images: Vec<EntryImage>,
    /// What it shows on its site and has not brought along, in English, each once.
    pub missing: Vec<String>,
    /// Whether this is all its site has of it; a feed may give a part.
    pub whole: bool,
}

impl Entry {
    /// The body as structured Markdown, its pictures taken from the site's library where they are in it.
    pub fn body(&self) -> Converted {
        html::convert(self)
    }
}

/// What an entry is on its site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An article.
    Post,
    /// A standing page.
    Page,
}

/// Whether readers of the old site could see an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// They could.
    Published,
    /// Not yet: a draft, or waiting for review.
    Draft,
    /// Not yet: it was waiting for its hour.
    Scheduled,
    /// Only some.
    Private,
    /// Only those who know its password.
    Locked,
    /// Thrown away.
    Trash,
}

/// A category or a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its code on the site.
    pub slug: String,
    /// Its name, as plain text.
    pub name: String,
}

/// A picture that belongs to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryImage {
    /// Address of the file.
    pub url: String,
    /// Name of the picture; may be empty.
    pub title: String,
    /// What it shows; may be empty.
    pub alt: String,
    /// What is said under it; may be empty.
    pub caption: String,
    /// Whether it is the entry's leading picture.
    pub leading: bool,
}

impl EntryImage {
    /// Whose picture it is, where its caption says so; may be empty.
    pub fn credit(&self) -> String {
        html::credit(&self.caption).1
    }

    /// What is said under it, without the credit; may be empty.
    pub fn words(&self) -> String {
        html::credit(&self.caption).0
    }

    /// The picture as a block of a text.
    pub fn figure(&self) -> Converted {
        let (url, alt) = (html::escape_html(&self.url), html::escape_html(&self.alt));
        let caption = html::escape_html(&self.caption);
        let html =
            format!("<figure><img src=\"{url}\" alt=\"{alt}\"><figcaption>{caption}</figcaption></figure>");
        html::html_to_markdown(&html, &self.url)
    }
}
