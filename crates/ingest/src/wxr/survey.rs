//! The first pass: what articles refer to.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::BufRead;

use url::Url;

use super::item::Item;
use super::siblings::mark;
use crate::entry::Term;
use crate::html::plain_text;
use crate::problem::{Code, IngestProblem};
use crate::xml::{Next, Rules, Xml};

const MAX_ATTACHMENTS: usize = 500_000;
const MAX_ADDRESSES: usize = 1_000_000;
const MAX_AUTHORS: usize = 50_000;
const MAX_CATEGORIES: usize = 50_000;
/// A category is part of so many others at most.
const MAX_ABOVE: usize = 20;
/// All shared blocks together, in bytes.
const MAX_BLOCKS: usize = 16 << 20;

/// What a whole export says about its site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// The site's title.
    pub title: String,
    /// The site's address.
    pub link: String,
    /// The site's language tag; empty when it says none.
    pub language: String,
    /// How many articles and pages [`super::posts`] will give or refuse.
    pub posts: usize,
    /// How many readers' comments are under them.
    pub comments: usize,
    authors: BTreeMap<String, String>,
    /// Names of categories, and which they are part of, by their codes.
    categories: HashMap<String, (String, String)>,
    attachments: HashMap<u64, Attachment>,
    children: HashMap<u64, Vec<u64>>,
    /// Blocks that articles share, by their ids.
    blocks: HashMap<u64, String>,
    /// Marks of the addresses of published articles.
    published: HashSet<u64>,
}

/// A file of the site's library.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attachment {
    /// Address of the file.
    pub url: String,
    /// Its name, as plain text.
    pub title: String,
    /// What it shows, as plain text.
    pub alt: String,
    /// What is said under it, as plain text.
    pub caption: String,
}

impl Survey {
    /// The file with this id.
    pub fn attachment(&self, id: u64) -> Option<&Attachment> {
        self.attachments.get(&id)
    }

    /// How many files the library has.
    pub fn attachments(&self) -> usize {
        self.attachments.len()
    }

    /// The text of a block that articles share.
    pub(super) fn block(&self, id: u64) -> Option<&str> {
        self.blocks.get(&id).map(String::as_str)
    }

    /// The files that were uploaded for an article, in the order of the export.
    pub(super) fn attached_to(&self, post: u64) -> &[u64] {
        self.children.get(&post).map_or(&[], Vec::as_slice)
    }

    /// An author's name as readers see it, by login; the login itself when there is none.
    pub(super) fn author(&self, login: &str) -> String {
        self.authors.get(login).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| login.to_owned())
    }

    /// The categories that some are part of, the nearest first, without those that are named.
    pub(super) fn above(&self, categories: &[Term]) -> Vec<Term> {
        let mut found: Vec<Term> = Vec::new();
        for category in categories {
            let mut slug = &category.slug;
            for _ in 0..MAX_ABOVE {
                let Some((_, parent)) = self.categories.get(slug).filter(|(_, parent)| !parent.is_empty())
                else {
                    break;
                };
                slug = parent;
                if categories.iter().chain(&found).all(|known| known.slug != *slug) {
                    let name =
                        self.categories.get(slug).map_or_else(|| slug.clone(), |(name, _)| name.clone());
                    found.push(Term { slug: slug.clone(), name });
                }
            }
        }
        found
    }

    /// Whether an address is of a published article of this export.
    pub(super) fn has(&self, address: &str) -> bool {
        mark(address).is_some_and(|mark| self.published.contains(&mark))
    }

    /// The address every article has by its number, without its scheme.
    pub(super) fn by_id(&self, item: &Item) -> Option<String> {
        let key = if item.kind.trim() == "page" { "page_id" } else { "p" };
        let id = item.id.trim();
        (!id.is_empty()).then(|| format!("{}/?{key}={id}", self.site()))
    }

    fn count(&mut self, item: &Item) {
        self.posts += 1;
        self.comments += item.comments;
        // The links to one that is refused lead where they led.
        if item.flaw.is_none() && item.status.trim() == "publish" && self.published.len() < MAX_ADDRESSES {
            let by_id = self.by_id(item).and_then(|address| mark(&format!("http://{address}")));
            self.published.extend(mark(item.link.trim()));
            self.published.extend(by_id);
        }
    }

    /// An address with the site's name in it.
    fn full(&self, address: &str) -> String {
        let site = Url::parse(&self.link).ok();
        site.and_then(|site| site.join(address).ok()).map_or_else(|| address.to_owned(), Into::into)
    }

    /// What tells this site from others: its address without its scheme, which sites change.
    pub(super) fn site(&self) -> &str {
        let link = self.link.trim_end_matches('/');
        link.split_once("://").map_or(link, |(_, site)| site)
    }

    fn share(&mut self, item: Item) {
        let held: usize = self.blocks.values().map(String::len).sum();
        if let Ok(id) = item.id.trim().parse()
            && held + item.content.len() <= MAX_BLOCKS
            && self.blocks.len() < 10_000
            && item.status.trim() == "publish"
            && item.flaw.is_none()
        {
            self.blocks.insert(id, item.content);
        }
    }

    fn keep(&mut self, item: Item) {
        let (Ok(id), true) = (item.id.trim().parse(), self.attachments.len() < MAX_ATTACHMENTS) else {
            return;
        };
        let url = if item.file.trim().is_empty() { item.guid } else { item.file };
        let attachment = Attachment {
            // Some sites leave their own name out of it.
            url: self.full(url.trim()),
            title: plain_text(&item.title),
            alt: plain_text(&item.alt),
            caption: plain_text(&item.excerpt),
        };
        if let Ok(parent @ 1..) = item.parent.trim().parse() {
            self.children.entry(parent).or_default().push(id);
        }
        self.attachments.insert(id, attachment);
    }
}

/// Reads an export through once. E-mail addresses and comments in it are not kept.
pub fn survey(reader: impl BufRead) -> Result<Survey, IngestProblem> {
    let mut xml = Xml::new(reader, Rules::Export);
    let mut survey = Survey::default();
    enter_channel(&mut xml)?;
    let mut version = false;
    while xml.depth() >= 2 {
        let Next::Start(name) = xml.next()? else { continue };
        match name.as_str() {
            "title" => survey.title = plain_text(&xml.element_text()?),
            "link" => xml.element_text()?.trim().clone_into(&mut survey.link),
            "language" => xml.element_text()?.trim().clone_into(&mut survey.language),
            "wp:wxr_version" => {
                version = true;
                xml.skip()?;
            }
            "wp:author" => author(&mut xml, &mut survey)?,
            "wp:category" => category(&mut xml, &mut survey)?,
            "item" => {
                let item = Item::read(&mut xml)?;
                match item.kind.trim() {
                    "attachment" => survey.keep(item),
                    _ if item.is_article() => survey.count(&item),
                    "wp_block" => survey.share(item),
                    _ => {}
                }
            }
            _ => xml.skip()?,
        }
    }
    if !version {
        return Err(IngestProblem::new(1, Code::WrongFormat, "this is a feed, not a WordPress export"));
    }
    Ok(survey)
}

/// Reads up to the inside of `<rss><channel>`.
pub(super) fn enter_channel<R: BufRead>(xml: &mut Xml<R>) -> Result<(), IngestProblem> {
    for expected in ["rss", "channel"] {
        loop {
            match xml.next()? {
                Next::Start(name) if name == expected => break,
                Next::Text if xml.depth() > 0 || xml.text.trim().is_empty() => {}
                _ => return Err(xml.problem(Code::WrongFormat, "this is not a WordPress export")),
            }
        }
    }
    Ok(())
}

fn author<R: BufRead>(xml: &mut Xml<R>, survey: &mut Survey) -> Result<(), IngestProblem> {
    let depth = xml.depth();
    let (mut login, mut name) = (String::new(), String::new());
    while xml.depth() >= depth {
        match xml.next()? {
            Next::Start(field) if field == "wp:author_login" => login = xml.element_text()?,
            Next::Start(field) if field == "wp:author_display_name" => {
                name = plain_text(&xml.element_text()?)
            }
            Next::Start(_) => xml.skip()?,
            _ => {}
        }
    }
    if survey.authors.len() < MAX_AUTHORS {
        survey.authors.insert(login.trim().to_owned(), name);
    }
    Ok(())
}

fn category<R: BufRead>(xml: &mut Xml<R>, survey: &mut Survey) -> Result<(), IngestProblem> {
    let depth = xml.depth();
    let (mut slug, mut parent, mut name) = (String::new(), String::new(), String::new());
    while xml.depth() >= depth {
        let Next::Start(field) = xml.next()? else { continue };
        let into = match field.as_str() {
            "wp:category_nicename" => &mut slug,
            "wp:category_parent" => &mut parent,
            "wp:cat_name" => &mut name,
            _ => {
                xml.skip()?;
                continue;
            }
        };
        *into = xml.element_text()?;
    }
    if survey.categories.len() < MAX_CATEGORIES {
        let about = (plain_text(&name), parent.trim().to_owned());
        survey.categories.insert(slug.trim().to_owned(), about);
    }
    Ok(())
}
