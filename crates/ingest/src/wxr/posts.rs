//! The second pass: the articles, one by one.

use std::io::BufRead;

use super::item::Item;
use super::survey::{Survey, enter_channel};
use super::{blocks, classic, dates, gallery, siblings, slug};
use crate::entry::{Entry, EntryImage, Kind, Status, Term};
use crate::html::{Notes, attribute_value, plain_text};
use crate::problem::{Code, IngestProblem, LONG_TEXT};
use crate::xml::{MAX_TEXT, Next, Rules, Xml};

/// Gives the articles and pages of an export in its order; holds one at a time.
pub fn posts<R: BufRead>(reader: R, survey: &Survey) -> Posts<'_, R> {
    Posts { xml: Xml::new(reader, Rules::Export), survey, state: State::Start }
}

/// The iterator of [`posts`]. A problem of one article is given in its place, and the next one follows; after a
/// problem of the file itself nothing follows.
pub struct Posts<'a, R: BufRead> {
    xml: Xml<R>,
    survey: &'a Survey,
    state: State,
}

enum State {
    Start,
    Inside,
    Done,
}

impl<R: BufRead> Iterator for Posts<'_, R> {
    type Item = Result<Entry, IngestProblem>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.item() {
            Ok(Some(item)) => Some(self.entry(item)),
            Ok(None) => {
                self.state = State::Done;
                None
            }
            Err(problem) => {
                self.state = State::Done;
                Some(Err(problem))
            }
        }
    }
}

impl<R: BufRead> Posts<'_, R> {
    /// The next article or page as it is written.
    fn item(&mut self) -> Result<Option<Item>, IngestProblem> {
        match self.state {
            State::Start => enter_channel(&mut self.xml)?,
            State::Inside => {}
            State::Done => return Ok(None),
        }
        self.state = State::Inside;
        while self.xml.depth() >= 2 {
            match self.xml.next()? {
                Next::Start(name) if name == "item" => {
                    let item = Item::read(&mut self.xml)?;
                    if item.is_article() {
                        return Ok(Some(item));
                    }
                }
                Next::Start(_) => self.xml.skip()?,
                _ => {}
            }
        }
        Ok(None)
    }

    fn entry(&self, item: Item) -> Result<Entry, IngestProblem> {
        let title = plain_text(&item.title);
        let refuse = |code, message: String| Err(IngestProblem::new(item.line, code, message).of(&title));
        let status = status(&item);
        // Nobody brings those in, whatever is wrong with them.
        let is_hidden = matches!(status, Status::Private | Status::Locked | Status::Trash);
        if let Some(flaw) = item.flaw.as_ref().filter(|_| !is_hidden) {
            return Err(flaw.clone().of(&title));
        }
        let kind = if item.kind.trim() == "page" { Kind::Page } else { Kind::Post };
        let by_id = self.survey.by_id(&item);
        // Ids are the site's own; a guid may have come from a copy of the site on somebody's desk.
        let origin_id = by_id.clone().or_else(|| some(&item.guid));
        let Some(origin_id) = origin_id else {
            return refuse(Code::Id, "this article has no id".to_owned());
        };
        let Ok(published) = dates::gmt(&item.published) else {
            return refuse(Code::Date, format!("`{}` is not a date", shown(&item.published)));
        };
        let Ok(updated) = dates::gmt(&item.updated) else {
            return refuse(Code::Date, format!("`{}` is not a date", shown(&item.updated)));
        };
        let published = published.or_else(|| dates::rfc_2822(&item.published_feed));
        if published.is_none() && status == Status::Published {
            return refuse(Code::Date, "this published article has no date".to_owned());
        }
        let id = item.id.trim().parse().unwrap_or_default();
        let mut missing = Notes::default();
        let content = blocks::expand(&item.content, self.survey, &mut missing);
        let images = self.images(&item.thumbnail, &content, &mut missing);
        let html = classic::paragraphs(&gallery::expand(&content, id, self.survey, &mut missing));
        // With its shared blocks and galleries it may have become longer.
        if html.len() > MAX_TEXT && !is_hidden {
            return refuse(Code::TooLong, LONG_TEXT.to_owned());
        }
        Ok(Entry {
            line: item.line,
            kind,
            siblings: siblings::siblings(&html, some(&item.link).as_deref(), self.survey),
            link: some(&item.link),
            also_at: by_id.map(|by_id| format!("http://{by_id}")).into_iter().collect(),
            slug: some(&slug::decoded(&item.slug)),
            title,
            excerpt: plain_text(&item.excerpt),
            published,
            updated,
            author: self.survey.author(item.creator.trim()),
            images,
            missing: missing.into_notes(),
            above: self.survey.above(&item.categories),
            categories: item.categories.into_iter().map(term).collect(),
            tags: item.tags.into_iter().map(term).collect(),
            language: item.language,
            translations: item.translations.map(|group| format!("{}#{group}", self.survey.site())),
            status,
            whole: true,
            origin_id,
            html,
        })
    }

    /// The leading picture, then those of the body that the library knows. One that leads and is not in the export has
    /// its address in the body, or is told.
    fn images(&self, thumbnail: &str, content: &str, missing: &mut Notes) -> Vec<EntryImage> {
        let leading = thumbnail.trim().parse::<u64>().ok().filter(|id| *id > 0);
        let mut ids: Vec<u64> = leading.into_iter().collect();
        for (at, marker) in content.match_indices("wp-image-") {
            let digits: String =
                content[at + marker.len()..].chars().take_while(char::is_ascii_digit).collect();
            if let Ok(id) = digits.parse()
                && !ids.contains(&id)
                && ids.len() < 500
            {
                ids.push(id);
            }
        }
        let image = |id| {
            let file = self.survey.attachment(id)?;
            Some(EntryImage {
                url: file.url.clone(),
                title: file.title.clone(),
                alt: file.alt.clone(),
                caption: file.caption.clone(),
                leading: Some(id) == leading,
            })
        };
        let unknown = leading.filter(|id| self.survey.attachment(*id).is_none());
        let named = unknown.and_then(|id| named_in(content, id));
        if let (Some(id), None) = (unknown, &named) {
            missing.add(format!("leading picture {id}, which is not in the export"));
        }
        named.into_iter().chain(ids.into_iter().filter_map(image)).collect()
    }
}

/// A leading picture as a body names it.
fn named_in(content: &str, id: u64) -> Option<EntryImage> {
    let class = format!("wp-image-{id}");
    let tag = content.split("<img").skip(1).find_map(|after| {
        let tag = after.split('>').next()?;
        let (_, behind) = tag.split_once(&class)?;
        (!behind.starts_with(|c: char| c.is_ascii_digit())).then_some(tag)
    })?;
    let of = |key: &str| attribute_value(tag, key).map(|value| plain_text(&value));
    let url = of("src").filter(|url| url.starts_with("http://") || url.starts_with("https://"))?;
    let alt = of("alt").unwrap_or_default();
    Some(EntryImage { url, title: String::new(), alt, caption: String::new(), leading: true })
}

fn status(item: &Item) -> Status {
    match item.status.trim() {
        "publish" if item.password.trim().is_empty() => Status::Published,
        "publish" => Status::Locked,
        "private" => Status::Private,
        "trash" => Status::Trash,
        "future" => Status::Scheduled,
        _ => Status::Draft,
    }
}

fn term(Term { slug, name }: Term) -> Term {
    Term { slug, name: plain_text(&name) }
}

fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
