//! From the HTML of other sites to structured Markdown.

mod credit;
mod dom;
mod element;
mod file;
mod library;
mod line;
mod linked;
mod lists;
mod media;
mod paste;
mod rel;
mod render;
mod shortcodes;
mod tables;
mod tidy;
mod video;
mod walk;

use url::Url;

use crate::entry::Entry;

pub(crate) use credit::credit;
pub(crate) use dom::plain_text;
pub use paste::{Pasted, paste_to_markdown};
pub use rel::links_with_rel;
pub(crate) use shortcodes::attribute_value;

/// What became of a body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Converted {
    /// Structured Markdown. A picture's code is its address between `@@`s, once for each of `images`.
    pub markdown: String,
    /// The pictures in order, each address once.
    pub images: Vec<ImageRef>,
    /// Pictures of the same site that the text links to and does not show, each address once. A figure with its code
    /// follows the words that lead to it.
    pub linked: Vec<LinkedImage>,
    /// Addresses of documents of the same site that the text links to, as they are written in it, each once.
    pub files: Vec<String>,
    /// Other addresses of the same site that the text links to and that do not come along, each once.
    pub left: Vec<String>,
    /// What could not be kept, in English, each once.
    pub dropped: Vec<String>,
}

/// A picture of a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageRef {
    /// Address of the file.
    pub url: String,
    /// What it shows; may be empty.
    pub alt: String,
    /// What is said under it, without the credit; may be empty.
    pub caption: String,
    /// Whose picture it is, where the caption says so; may be empty.
    pub credit: String,
}

/// A picture that a text links to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedImage {
    /// Its address as it is written in the text, where the link leads.
    pub link: String,
    /// The picture.
    pub image: ImageRef,
}

/// HTML longer than this, or nested deeper, keeps only its words: parsing it could take minutes.
const MAX_BYTES: usize = 2 << 20;
const MAX_NESTING: usize = 400;
/// Words that are kept of such HTML, in bytes.
const MAX_WORDS: usize = 512 << 10;

/// Converts a body. `base_url` is the address it was published at; links and pictures without a host are read from it.
pub fn html_to_markdown(html: &str, base_url: &str) -> Converted {
    walked(html, walk::Walker::new(Url::parse(base_url).ok()))
}

/// [`html_to_markdown`] with what is known around the body.
pub(crate) fn convert(entry: &Entry) -> Converted {
    let mut walker = walk::Walker::new(entry.link.as_deref().and_then(|link| Url::parse(link).ok()));
    walker.title.clone_from(&entry.title);
    walker.siblings.clone_from(&entry.siblings);
    walker.library = library::Library::new(&entry.images);
    let leading = entry.images.iter().filter(|image| image.leading);
    walker
        .shown
        .extend(leading.filter_map(|image| Url::parse(&image.url).ok()).map(|url| library::key(&url)));
    walked(&entry.html, walker)
}

fn walked(html: &str, mut walker: walk::Walker) -> Converted {
    if html.len() > MAX_BYTES || dom::nesting(html) > MAX_NESTING {
        return words_only(html);
    }
    let html = shortcodes::resolve(html, &mut walker.dropped);
    let blocks = walker.document(&dom::parse(&html));
    Converted {
        markdown: render::document(blocks),
        images: walker.images,
        linked: walker.linked,
        files: walker.files,
        left: walker.left,
        dropped: walker.dropped.into_notes(),
    }
}

/// Takes tags away without reading them.
fn words_only(html: &str) -> Converted {
    let mut text = String::new();
    for (at, part) in html.split('<').enumerate() {
        let words = if at == 0 { part } else { part.split_once('>').map_or("", |(_, words)| words) };
        let end = words.floor_char_boundary(MAX_WORDS.saturating_sub(text.len()).min(words.len()));
        text.push_str(&words[..end]);
        text.push(' ');
    }
    let mut line = line::Line::default();
    line.push(&dom::text(&dom::parse(&text)), &line::Style::default());
    let markdown = render::document(vec![walk::Block::Paragraph(line)]);
    let note = "all markup: the text is too long or nested too deep".to_owned();
    Converted { markdown, dropped: vec![note], ..Converted::default() }
}

/// Escapes words for HTML.
pub(crate) fn escape_html(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Things that could not be kept, each told once.
#[derive(Debug, Default)]
pub(crate) struct Notes(Vec<String>);

impl Notes {
    /// Adds a note. Beyond a hundred different ones nobody reads on.
    pub(crate) fn add(&mut self, note: impl Into<String>) {
        let note: String = note.into().chars().take(200).collect();
        if self.0.len() < 100 && !self.0.contains(&note) {
            self.0.push(note);
        }
    }

    pub(crate) fn into_notes(self) -> Vec<String> {
        self.0
    }
}
