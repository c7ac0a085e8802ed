//! One `<item>` of an export, as it is written.

use std::io::BufRead;

use crate::entry::Term;
use crate::problem::{Code, IngestProblem};
use crate::xml::{Next, Xml};

/// The parts of an item that matter. Comments are counted; they and all other metadata are left where they are.
#[derive(Default)]
pub(super) struct Item {
    pub line: u64,
    pub id: String,
    pub kind: String,
    pub status: String,
    pub password: String,
    pub title: String,
    pub link: String,
    pub guid: String,
    pub slug: String,
    pub creator: String,
    pub content: String,
    pub excerpt: String,
    pub published: String,
    pub published_feed: String,
    pub updated: String,
    pub parent: String,
    pub file: String,
    pub thumbnail: String,
    pub alt: String,
    pub categories: Vec<Term>,
    pub tags: Vec<Term>,
    pub language: Option<String>,
    pub translations: Option<String>,
    /// How many readers' comments are under it.
    pub comments: usize,
    /// What is wrong with what was taken of it, although the file can be read on.
    pub flaw: Option<IngestProblem>,
}

/// An item has a handful of terms; more are not kept.
const MAX_TERMS: usize = 200;

impl Item {
    /// Reads an item whose start tag was just read.
    pub(super) fn read<R: BufRead>(xml: &mut Xml<R>) -> Result<Self, IngestProblem> {
        let mut item = Self { line: xml.line(), ..Self::default() };
        let depth = xml.depth();
        xml.forgive();
        while xml.depth() >= depth {
            if let Next::Start(name) = xml.next()? {
                item.field(&name, xml)?;
            }
        }
        let flaw = xml.take_flaw();
        let bad = if item.is_article() { xml.take_bad(item.line) } else { None };
        let bad = bad
            .map(|line| IngestProblem::new(line, Code::Encoding, "there are bytes here that are not UTF-8"));
        item.flaw = bad.or(flaw);
        Ok(item)
    }

    /// Whether it is an article or a page. What an editor opened and never wrote is not.
    pub(super) fn is_article(&self) -> bool {
        matches!(self.kind.trim(), "post" | "page") && self.status.trim() != "auto-draft"
    }

    fn field<R: BufRead>(&mut self, name: &str, xml: &mut Xml<R>) -> Result<(), IngestProblem> {
        let into = match name {
            "wp:post_id" => &mut self.id,
            "wp:post_type" => &mut self.kind,
            "wp:status" => &mut self.status,
            "wp:post_password" => &mut self.password,
            "wp:post_name" => &mut self.slug,
            "wp:post_parent" => &mut self.parent,
            "wp:post_date_gmt" => &mut self.published,
            "wp:post_modified_gmt" => &mut self.updated,
            "wp:attachment_url" => &mut self.file,
            "title" => &mut self.title,
            "link" => &mut self.link,
            "guid" => &mut self.guid,
            "pubDate" => &mut self.published_feed,
            "dc:creator" => &mut self.creator,
            "excerpt:encoded" => &mut self.excerpt,
            "content:encoded" => &mut self.content,
            "wp:postmeta" => return self.meta(xml),
            "category" => return self.term(xml),
            "wp:comment" => {
                self.comments += 1;
                return xml.skip();
            }
            _ => return xml.skip(),
        };
        *into = xml.element_text()?;
        Ok(())
    }

    fn meta<R: BufRead>(&mut self, xml: &mut Xml<R>) -> Result<(), IngestProblem> {
        let depth = xml.depth();
        let (mut key, mut value) = (String::new(), String::new());
        while xml.depth() >= depth {
            match xml.next()? {
                Next::Start(name) if name == "wp:meta_key" => key = xml.element_text()?,
                // The value may be anything, and long; it is only read when its key is one of ours.
                Next::Start(name) if name == "wp:meta_value" && is_wanted(&key) => {
                    value = xml.element_text()?
                }
                Next::Start(_) => xml.skip()?,
                _ => {}
            }
        }
        match key.trim() {
            "_thumbnail_id" => self.thumbnail = value,
            "_wp_attachment_image_alt" => self.alt = value,
            _ => {}
        }
        Ok(())
    }

    fn term<R: BufRead>(&mut self, xml: &mut Xml<R>) -> Result<(), IngestProblem> {
        let mut take = |key: &str| {
            let found = xml.attributes.iter_mut().find(|(k, _)| k == key);
            found.map(|(_, value)| std::mem::take(value)).unwrap_or_default()
        };
        let (domain, slug) = (take("domain"), take("nicename"));
        let name = xml.element_text()?;
        match domain.as_str() {
            "category" if self.categories.len() < MAX_TERMS => self.categories.push(Term { slug, name }),
            "post_tag" if self.tags.len() < MAX_TERMS => self.tags.push(Term { slug, name }),
            // Of the translation extension most multilingual sites have.
            "language" if !slug.is_empty() => self.language = Some(slug),
            "post_translations" if !slug.is_empty() => self.translations = Some(slug),
            _ => {}
        }
        Ok(())
    }
}

fn is_wanted(key: &str) -> bool {
    matches!(key.trim(), "_thumbnail_id" | "_wp_attachment_image_alt")
}
