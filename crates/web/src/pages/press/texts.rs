//! What is in a bundle: texts as web page, plain text and word file, pictures, tables, and a note on how all of it may be used.

use std::collections::VecDeque;
use std::sync::Arc;

use flow::reach::kits::{Content, Entry, Held};
use model::Locale;
use model::press::PressKit;
use render::pages::{KitTextPage, Pair};
use render::{Body, Local, Template as _, View};
use serde_json::{Value, json};
use store::published::PublishedEdition;

use super::shown::largest;
use super::{tables, word};
use crate::app::Shown;
use crate::failure::Failure;
use crate::pages::story::LookedUp;

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// An edition of a kit.
pub struct Text {
    /// Place of its item in the kit, from 1.
    pub number: usize,
    /// Its language.
    pub local: Arc<Local>,
    /// The edition.
    pub found: PublishedEdition,
    /// What it refers to.
    pub looked_up: LookedUp,
}

/// Everything a bundle is made of.
pub struct Material {
    /// What the portal shows.
    pub shown: Arc<Shown>,
    /// Language of the notes.
    pub speaks: Arc<Local>,
    /// The kit.
    pub kit: PressKit,
    /// Its languages in this bundle.
    pub locales: Vec<Locale>,
    /// Its texts.
    pub texts: Vec<Text>,
    /// Its pictures.
    pub pictures: Vec<Held>,
}

/// A part of a bundle, made when its turn comes.
pub enum Step {
    /// The note and the tables.
    Tables,
    /// The text of this place.
    Text(usize),
    /// The picture of this place.
    Picture(usize),
}

/// Name of a picture's file.
pub fn picture_file(held: &Held) -> String {
    format!("pictures/{}.jpg", held.media.code)
}

impl Material {
    /// The country in the language of the notes.
    pub fn view(&self) -> View<'_> {
        View::new(&self.shown.country, &self.speaks)
    }

    /// The parts in their order.
    pub fn steps(&self) -> VecDeque<Step> {
        let texts = (0..self.texts.len()).map(Step::Text);
        let pictures = (0..self.pictures.len()).map(Step::Picture);
        std::iter::once(Step::Tables).chain(texts).chain(pictures).collect()
    }

    /// What the list of files begins with.
    pub fn about(&self) -> Value {
        let v = self.view();
        json!({
            "kit": self.kit.code,
            "titles": self.kit.titles,
            "organisation": self.kit.organisation,
            "publisher": v.name("organisation", self.kit.organisation.as_str()),
            "languages": self.locales,
            "licence_of_texts": self.kit.licence,
            "url": v.absolute(&v.href(&format!("/press/{}", self.kit.code))),
        })
    }

    /// Makes a part.
    pub fn make(&self, step: &Step) -> Result<Vec<Entry>, Failure> {
        match step {
            Step::Tables => Ok(tables::entries(self)),
            Step::Text(at) => self.texts.get(*at).map_or_else(|| Ok(Vec::new()), |text| self.text(text)),
            Step::Picture(at) => Ok(self.pictures.get(*at).and_then(picture).into_iter().collect()),
        }
    }

    fn text(&self, text: &Text) -> Result<Vec<Entry>, Failure> {
        let v = View::new(&self.shown.country, &text.local);
        let PublishedEdition { item, edition, revision, .. } = &text.found;
        let lead = item.image.as_ref().filter(|code| text.looked_up.media.contains_key(code.as_str()));
        let rendered = Body {
            view: v,
            media: &text.looked_up.media,
            alts: &text.looked_up.alts,
            items: &text.looked_up.items,
            lead: lead.map(model::Code::as_str),
            alone: true,
        }
        .render(&revision.body);
        let url = v.absolute(&v.href(&format!("/stories/{}", edition.slug)));
        let published = edition.first_published_at.unwrap_or(edition.updated_at);
        let by = vec![
            v.name("organisation", item.publisher.as_str()),
            v.t1("published-on", "date", &v.day(published)),
            v.t1("written-in", "language", &v.language(&item.written_in)),
            v.word("translation", edition.translation.as_str()),
        ];
        let facts = rendered.facts.iter().filter_map(|code| v.country.fact(code));
        let sources: Vec<Pair> = facts
            .map(|fact| {
                let value = [v.fact(fact), v.period(&fact.period), v.t1("source-is", "source", &fact.source)];
                let value: Vec<String> = value.into_iter().filter(|part| !part.is_empty()).collect();
                Pair::new(v.name("fact", fact.code.as_str()), value.join(", "))
            })
            .collect();
        let words = Words {
            title: &revision.title,
            summary: &revision.summary,
            by: &by,
            sources: &sources,
            sources_title: v.t("sources"),
            url: &url,
        };
        let plain = words.plain(&Body::plain_text(v, &revision.body));
        // A text that cannot be set for a word processor goes out in the other two forms; the fault is in the log.
        let docx = word::file(&v, &words, &revision.body).ok();
        let page = KitTextPage {
            title: revision.title.clone(),
            summary: revision.summary.clone(),
            by: by.clone(),
            body: whole_addresses(&rendered.html, &v.country.base_url),
            sources: sources.clone(),
            url: url.clone(),
            v,
        };
        let html = page.render().map_err(Failure::internal)?;
        let stem = format!("texts/{}/{:02}-{}", edition.locale, text.number, item.code);
        let about = json!({
            "item": item.code,
            "language": edition.locale,
            "title": revision.title,
            "publisher": item.publisher,
            "translation": edition.translation,
            "published": published,
            "updated": edition.updated_at,
            "url": url,
        });
        let files = [
            ("html", "text/html", Some(html.into_bytes())),
            ("txt", "text/plain", Some(plain.into_bytes())),
            ("docx", DOCX, docx),
        ];
        Ok(files
            .into_iter()
            .filter_map(|(ending, media_type, bytes)| {
                Some(Entry {
                    path: format!("{stem}.{ending}"),
                    media_type,
                    content: Content::Bytes(bytes?),
                    about: about.clone(),
                })
            })
            .collect())
    }
}

/// A text's words beside its body.
pub struct Words<'a> {
    /// Headline.
    pub title: &'a str,
    /// One or two sentences.
    pub summary: &'a str,
    /// Who, when, how.
    pub by: &'a [String],
    /// Facts with their sources.
    pub sources: &'a [Pair],
    /// The word over these.
    pub sources_title: String,
    /// Address of the page.
    pub url: &'a str,
}

impl Words<'_> {
    fn plain(&self, body: &str) -> String {
        let mut out =
            format!("{}\n\n{}\n\n{}\n\n{}\n", self.title, self.summary, self.by.join(" · "), body.trim());
        if !self.sources.is_empty() {
            out.push_str(&format!("\n{}\n", self.sources_title));
            for source in self.sources {
                out.push_str(&format!("- {}: {}\n", source.text, source.value));
            }
        }
        out.push_str(&format!("\n{}\n", self.url));
        out
    }
}

/// A picture in its largest rendition, as it is served, with the credentials in it.
fn picture(held: &Held) -> Option<Entry> {
    let largest = largest(held)?;
    let about = json!({
        "credit": held.media.credit,
        "licence": held.media.licence,
        "width": largest.width,
        "height": largest.height,
    });
    let content = Content::Blob(largest.sha256.clone());
    Some(Entry { path: picture_file(held), media_type: "image/jpeg", content, about })
}

/// Addresses of our own pages and pictures, whole: the text is read far from here.
fn whole_addresses(html: &str, base: &str) -> String {
    html.replace("=\"/", &format!("=\"{base}/")).replace(", /media/", &format!(", {base}/media/"))
}
