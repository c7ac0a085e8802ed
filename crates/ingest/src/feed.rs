//! RSS, Atom and JSON feeds.

use feed_rs::model;
use feed_rs::parser::{Builder, ParseFeedError};
use jiff::Timestamp;

use crate::entry::{Entry, EntryImage, Kind, Status, Term};
use crate::html::{escape_html, plain_text};
use crate::problem::{Code, IngestProblem, LONG_TEXT};
use crate::xml::{MAX_TEXT, Next, Rules, Xml};

/// No feed is longer.
const MAX_BYTES: usize = 32 << 20;
const MAX_ENTRIES: usize = 10_000;

/// A feed that has been read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feed {
    /// Its title; may be empty.
    pub title: String,
    /// Its entries, in its order.
    pub entries: Vec<Entry>,
    /// What is wrong with those that cannot come in.
    pub refused: Vec<IngestProblem>,
}

/// Reads a feed. `base_url` is the address it was fetched from; links without a host are read from it. A file has none.
pub fn read(bytes: &[u8], base_url: Option<&str>) -> Result<Feed, IngestProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(IngestProblem::new(0, Code::TooLong, "the feed is too long"));
    }
    let start = bytes.iter().find(|b| !b.is_ascii_whitespace() && !matches!(b, 0xef | 0xbb | 0xbf));
    if start == Some(&b'<') {
        look_through(bytes)?;
    }
    let parser = Builder::new().base_uri(base_url).build();
    let feed = parser.parse(bytes).map_err(|error| refusal(&error))?;
    let title = feed.title.as_ref().map(|title| plain_text(&title.content)).unwrap_or_default();
    let entries = feed.entries.into_iter().take(MAX_ENTRIES).map(|entry| convert(entry, &title));
    let (entries, too_long): (Vec<Entry>, Vec<Entry>) = entries.partition(|entry| {
        entry.html.len() <= MAX_TEXT && entry.excerpt.len() <= MAX_TEXT && entry.title.len() <= MAX_TEXT
    });
    let problem = |entry: &Entry| IngestProblem::new(0, Code::TooLong, LONG_TEXT).of(&entry.title);
    Ok(Feed { refused: too_long.iter().map(problem).collect(), entries, title })
}

/// Goes through the XML before the feed parser does, so that what could hurt is refused with its line.
fn look_through(bytes: &[u8]) -> Result<(), IngestProblem> {
    let mut xml = Xml::new(bytes, Rules::Feed);
    // An entry with a text that is too long is refused by itself.
    xml.forgive();
    while xml.next()? != Next::Eof {}
    Ok(())
}

fn refusal(error: &ParseFeedError) -> IngestProblem {
    let code = match error {
        ParseFeedError::ParseError(_) => Code::WrongFormat,
        ParseFeedError::IoError(_) => Code::Unreadable,
        _ => Code::Malformed,
    };
    IngestProblem::new(0, code, format!("this is not a feed that can be read: {error}"))
}

fn convert(entry: model::Entry, publisher: &str) -> Entry {
    let images = images(&entry);
    let link = entry.links.iter().find(|link| link.rel.as_deref().is_none_or(|rel| rel == "alternate"));
    let link = link.or(entry.links.first()).map(|link| link.href.clone());
    let summary = entry.summary.as_ref().map(as_html).unwrap_or_default();
    let body = entry.content.as_ref().and_then(|content| {
        let plain = content.content_type.subty().as_str() == "plain";
        content.body.as_deref().map(|body| if plain { escape_html(body) } else { body.to_owned() })
    });
    // In place of what is behind a password, the feed has WordPress's form for it.
    let asks_password = body.as_ref().is_some_and(|body| body.contains("class=\"post-password-form\""));
    let authors: Vec<String> =
        entry.authors.iter().filter_map(|author| author.name.as_deref()).map(plain_text).collect();
    let term = |category: model::Category| Term {
        name: plain_text(category.label.as_deref().unwrap_or(&category.term)),
        slug: category.term,
    };
    Entry {
        origin_id: entry.id,
        line: 0,
        kind: Kind::Post,
        slug: None,
        title: entry.title.map(|title| plain_text(&title.content)).unwrap_or_default(),
        // A feed without bodies has only its summaries to bring.
        excerpt: if body.is_some() { plain_text(&summary) } else { String::new() },
        html: body.unwrap_or(summary),
        published: entry.published.and_then(|date| timestamp(date.timestamp())),
        updated: entry.updated.and_then(|date| timestamp(date.timestamp())),
        author: if authors.is_empty() { publisher.to_owned() } else { authors.join(", ") },
        categories: entry.categories.into_iter().map(term).collect(),
        above: Vec::new(),
        tags: Vec::new(),
        language: entry.language,
        translations: None,
        status: if asks_password { Status::Locked } else { Status::Published },
        also_at: Vec::new(),
        siblings: Vec::new(),
        missing: Vec::new(),
        whole: false,
        link,
        images,
    }
}

fn as_html(text: &model::Text) -> String {
    match text.content_type.subty().as_str() {
        "plain" => escape_html(&text.content),
        _ => text.content.clone(),
    }
}

fn timestamp(seconds: i64) -> Option<Timestamp> {
    Timestamp::from_second(seconds).ok()
}

/// Pictures given beside the body; the first leads.
fn images(entry: &model::Entry) -> Vec<EntryImage> {
    let mut images: Vec<EntryImage> = Vec::new();
    for media in &entry.media {
        let text =
            |text: &Option<model::Text>| text.as_ref().map(|t| plain_text(&t.content)).unwrap_or_default();
        let pictures = media.content.iter().filter(|content| {
            content.content_type.as_ref().is_some_and(|kind| kind.ty().as_str() == "image")
        });
        let pictures = pictures.filter_map(|content| content.url.as_ref().map(ToString::to_string));
        let thumbnails = media.thumbnails.iter().map(|thumbnail| thumbnail.image.uri.clone());
        // A thumbnail is only of use when the picture itself is not given.
        let url = pictures.chain(thumbnails).next();
        if let Some(url) = url.filter(|url| images.iter().all(|known| known.url != *url)) {
            let (title, caption) = (text(&media.title), text(&media.description));
            images.push(EntryImage { url, title, alt: String::new(), caption, leading: images.is_empty() });
        }
    }
    images
}
