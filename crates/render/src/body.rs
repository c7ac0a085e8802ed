//! The text of an edition in its frame: facts, links, pictures, charts and maps as the reader's locale shows them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;

use markup::{
    Chart, ChartData, Citation, FactBlock, Figure, Gallery, Href, InlineFact, LinkKind, Map, Options,
};
use model::Media;

use crate::View;
use crate::chart::{self, Point};
use crate::escape::escape;
use crate::picture::{Use, film, picture};
use crate::tiles::tile_map;
use crate::unbroken::licences;

/// What stands between two credits of one line.
const BETWEEN: &str = " · ";

// Columns of the style sheet, in pixels.
/// A figure wider than the words.
const WIDE: u32 = 960;
/// A cell of a gallery, at its narrowest.
const CELL: u32 = 208;

/// Where an item can be read from here.
#[derive(Debug, Clone)]
pub struct ItemLink {
    /// Address of the reader's edition, or of the nearest there is.
    pub href: String,
    /// Its headline.
    pub title: String,
}

/// What a text may refer to, looked up beforehand.
pub struct Body<'a> {
    /// Country and locale.
    pub view: View<'a>,
    /// Pictures by code.
    pub media: &'a HashMap<String, Media>,
    /// What the library says they show, in the reader's language, by code.
    pub alts: &'a HashMap<String, String>,
    /// Items by code.
    pub items: &'a HashMap<String, ItemLink>,
    /// The picture above the text: a figure of the text that shows it again is left out.
    pub lead: Option<&'a str>,
    /// It is read elsewhere, without our style sheet: in letters, press kits, posts.
    pub alone: bool,
}

/// A rendered text.
pub struct RenderedBody {
    /// HTML, sanitised.
    pub html: String,
    /// Facts cited, in order of first citation.
    pub facts: Vec<String>,
    /// What the text says under the picture that stands above it.
    pub lead_caption: Option<String>,
}

impl Body<'_> {
    /// Renders structured Markdown.
    pub fn render(&self, source: &str) -> RenderedBody {
        let v = &self.view;
        let options = Options {
            table_label: v.t("table-label"),
            callout_label: v.t("callout-label"),
            video_label: v.t("video-link"),
            missing_fact: v.t("missing-fact"),
            own_origin: Some(v.country.base_url.clone()),
        };
        let frame = Frame { body: self, lead_caption: RefCell::default() };
        let rendered = markup::render(&markup::parse(source), &frame, &options);
        // Words are held by our style sheet.
        let html = if self.alone { rendered.html } else { v.local.unbroken.html(rendered.html) };
        RenderedBody { html, facts: rendered.facts_cited, lead_caption: frame.lead_caption.into_inner() }
    }

    /// The words alone, for search and feeds.
    pub fn plain_text(view: View<'_>, source: &str) -> String {
        markup::parse(source).plain_text(&|code| view.country.fact(code).map(|f| view.fact(f)))
    }

    /// Words beside a drawing, for HTML.
    fn words(&self, text: &str) -> String {
        if self.alone { escape(text) } else { self.view.held(text) }
    }

    fn image(&self, code: &str, alt: &str, sizes: &str, column: u32) -> String {
        let how = Use { sizes, column, eager: false, plain: self.view.plain };
        let Some(media) = self.media.get(code) else { return String::new() };
        if media.is_video() { film(media, alt) } else { picture(media, alt, how) }
    }

    /// What stands under pictures, for HTML: what is said of them, then whose they are, each licence on a line.
    fn under(&self, caption: &str, shown: &[&Media]) -> String {
        let mut by_licence: Vec<(&str, Vec<&str>)> = Vec::new();
        for media in shown {
            let (credit, licence) = (media.credit.as_str(), media.licence.as_str());
            match by_licence.iter_mut().find(|(known, _)| *known == licence) {
                Some((_, credits)) if credits.contains(&credit) => {}
                Some((_, credits)) => credits.push(credit),
                None => by_licence.push((licence, vec![credit])),
            }
        }
        let said = (!caption.is_empty()).then(|| self.words(caption));
        let credits = by_licence.iter().map(|(licence, credits)| {
            let credit = credits.join(BETWEEN);
            licences(&self.view.t2("picture-credit", ("credit", &credit), ("licence", licence)))
        });
        let lines: Vec<String> = said.into_iter().chain(credits).collect();
        lines.join("<br>")
    }

    /// What a picture shows: in the words of the text, of the library, or of the caption it was left to.
    fn alt<'b>(&'b self, code: &str, said: Option<&'b str>, caption: &'b str) -> &'b str {
        let library = self.alts.get(code).map(String::as_str);
        let left_to = said.is_none().then_some(caption);
        let words = [said, library, left_to];
        words.into_iter().flatten().find(|w| !w.trim().is_empty()).unwrap_or_default()
    }
}

/// A text while it is rendered.
struct Frame<'a> {
    body: &'a Body<'a>,
    lead_caption: RefCell<Option<String>>,
}

impl markup::Resolver for Frame<'_> {
    fn fact_inline(&self, code: &str) -> Option<InlineFact> {
        let v = &self.body.view;
        let fact = v.country.fact(code)?;
        Some(InlineFact {
            text: v.fact(fact),
            href: v.href(&format!("/facts/{code}")),
            title: v.fact_note(fact),
        })
    }

    fn link(&self, kind: LinkKind, code: &str) -> Option<Href> {
        let v = &self.body.view;
        let (path, title) = match kind {
            LinkKind::Item => {
                let link = self.body.items.get(code)?;
                return Some(Href { url: link.href.clone(), title: link.title.clone() });
            }
            LinkKind::Place => (format!("/places/{code}"), v.find_name("territory", code)?.to_owned()),
            LinkKind::Document => (format!("/documents/{code}"), v.find_name("document", code)?.to_owned()),
            LinkKind::Fact => (format!("/facts/{code}"), v.find_name("fact", code)?.to_owned()),
            LinkKind::Section => (format!("/sections/{code}"), v.find_name("section", code)?.to_owned()),
            LinkKind::Topic => (format!("/topics/{code}"), v.find_name("topic", code)?.to_owned()),
        };
        Some(Href { url: v.href(&path), title })
    }

    fn fact(&self, fact: &FactBlock, citation: &Citation) -> String {
        let v = &self.body.view;
        let Some(f) = v.country.fact(&fact.code) else { return String::new() };
        let period = v.period(&f.period);
        format!(
            r##"<div class="factbox"><b>{}</b><span>{}{}</span><span><a href="{}">{}</a> <a href="#fact-{n}"><sup>{n}</sup></a></span></div>"##,
            escape(&v.fact(f)),
            escape(&v.name("fact", f.code.as_str())),
            if period.is_empty() { String::new() } else { format!(" · {}", escape(&period)) },
            v.href(&format!("/facts/{}", f.code)),
            licences(&v.t1("source-is", "source", &f.source)),
            n = citation.number,
        )
    }

    fn figure(&self, figure: &Figure) -> String {
        if self.body.lead == Some(figure.image.as_str()) {
            self.lead_caption.replace(Some(figure.caption.clone()));
            return String::new();
        }
        let alt = self.body.alt(&figure.image, figure.alt.as_deref(), &figure.caption);
        let image = self.body.image(&figure.image, alt, "(min-width:62rem) 60rem, 92vw", WIDE);
        if image.is_empty() {
            return String::new();
        }
        let media = self.body.media.get(&figure.image);
        // One that does not fill the wide column stands in that of the words.
        let wide =
            if media.is_some_and(|m| m.width < WIDE && !m.is_video()) { "" } else { r#" class="wide""# };
        format!(
            r#"<figure{wide}>{image}<figcaption>{}</figcaption></figure>"#,
            self.body.under(&figure.caption, media.as_slice())
        )
    }

    fn gallery(&self, gallery: &Gallery) -> String {
        let mut images = String::new();
        let mut shown: Vec<&Media> = Vec::new();
        for code in &gallery.images {
            let alt = self.body.alt(code, None, &gallery.caption);
            let image = self.body.image(code, alt, "(min-width:62rem) 20rem, 46vw", CELL);
            if !image.is_empty() {
                images.push_str(&image);
                shown.extend(self.body.media.get(code));
            }
        }
        if images.is_empty() {
            return String::new();
        }
        format!(
            r#"<figure class="wide"><div class="gallery">{images}</div><figcaption>{}</figcaption></figure>"#,
            self.body.under(&gallery.caption, &shown)
        )
    }

    fn chart(&self, chart: &Chart, citations: &[Citation]) -> String {
        let v = &self.body.view;
        let (points, source): (Vec<Point>, String) = match &chart.data {
            ChartData::Facts(codes) => {
                let facts: Vec<_> = codes.iter().filter_map(|c| v.country.fact(c)).collect();
                let points = facts
                    .iter()
                    .map(|f| Point {
                        label: fact_label(v, f, &facts),
                        value: f.value.to_f64(),
                        shown: v.fact(f),
                    })
                    .collect();
                let mut numbers = String::new();
                for c in citations {
                    let _ = write!(numbers, r##" <a href="#fact-{n}"><sup>{n}</sup></a>"##, n = c.number);
                }
                (points, format!("{}{numbers}", escape(&v.t("sources"))))
            }
            ChartData::Given { unit, source, points } => {
                let points = points
                    .iter()
                    .map(|p| Point {
                        label: p.label.clone(),
                        value: p.value,
                        shown: given_amount(v, &p.written, unit.as_deref()),
                    })
                    .collect();
                let words = escape(&v.t1("chart-source", "source", &source.name));
                let line = source.url.as_ref().map_or(words.clone(), |url| {
                    format!(r#"<a href="{}" rel="noopener external">{words}</a>"#, escape(url))
                });
                (points, line)
            }
        };
        chart::figure(v, chart, &points, &source, self.body.alone)
    }

    fn map(&self, map: &Map) -> String {
        let marked: Vec<&str> = map.territories.iter().map(String::as_str).collect();
        let tiles = tile_map(&self.body.view, &marked, &map.title);
        let mut out =
            format!(r#"<figure class="map-figure"><ul class="tiles" aria-label="{}">"#, escape(&tiles.label));
        for t in &tiles.tiles {
            let inner = match &t.href {
                Some(href) => format!(
                    r#"<a href="{href}" class="{}" title="{}">{}</a>"#,
                    t.class,
                    escape(&t.name),
                    t.shown
                ),
                None => format!(r#"<span class="t {}">{}</span>"#, t.class, t.shown),
            };
            let _ = write!(out, r#"<li class="c{} r{}">{inner}</li>"#, t.col, t.row);
        }
        let _ = write!(out, "</ul><figcaption>{}</figcaption></figure>", self.body.words(&map.title));
        out
    }
}

/// Facts that differ only in time are told apart by their period, others by their names.
fn fact_label(v: &View<'_>, fact: &model::Fact, all: &[&model::Fact]) -> String {
    let same_time = all.iter().filter(|f| f.period == fact.period).count() > 1;
    let period = v.period(&fact.period);
    if same_time || period.is_empty() { v.name("fact", fact.code.as_str()) } else { period }
}

fn given_amount(v: &View<'_>, written: &str, unit: Option<&str>) -> String {
    match (model::Amount::new(written), unit) {
        (Ok(amount), Some(unit)) => v.amount(&amount, unit),
        (Ok(amount), None) => v.local.formats.amount(&amount),
        (Err(_), _) => written.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::{Code, MediaVariant, VariantFormat};

    use super::*;
    use crate::sample;

    fn medium(code: &str, width: u32, credit: &str, licence: &str) -> (String, Media) {
        let sha256 = "0".repeat(64);
        let jpeg = |width: u32| MediaVariant {
            width,
            height: width / 2,
            format: VariantFormat::Jpeg,
            sha256: sha256.clone(),
            bytes: 1,
        };
        let media = Media {
            id: "00000000-0000-0000-0000-000000000000".parse().unwrap(),
            code: Code::new(code).unwrap(),
            sha256: sha256.clone(),
            width,
            height: width / 2,
            mime: "image/jpeg".into(),
            credit: credit.into(),
            licence: licence.into(),
            source_url: None,
            focus_x: 0.5,
            focus_y: 0.5,
            colour: "#808080".into(),
            variants: [400, 800].into_iter().filter(|w| *w < width).chain([width]).map(jpeg).collect(),
        };
        (code.to_owned(), media)
    }

    fn rendered(source: &str, media: &[(String, Media)], alts: &[(&str, &str)]) -> String {
        let media: HashMap<String, Media> = media.iter().cloned().collect();
        let alts: HashMap<String, String> =
            alts.iter().map(|(code, alt)| ((*code).to_owned(), (*alt).to_owned())).collect();
        let view = sample::view(sample::country(), "en");
        let items = HashMap::new();
        let body = Body { view, media: &media, alts: &alts, items: &items, lead: None, alone: false };
        body.render(source).html
    }

    #[test]
    fn a_gallery_says_whose_its_pictures_are_and_what_each_shows() {
        let media = [
            medium("gate", 1200, "Ann", "©"),
            medium("hall", 1200, "Bo", "©"),
            medium("pond", 1200, "Ann", "©"),
            medium("roof", 1200, "Ann", "CC0-1.0"),
        ];
        let source = "::gallery{images=\"gate hall pond roof gone\" caption=\"A palace\"}";
        let html = rendered(source, &media, &[("hall", "Its throne")]);
        let alts: Vec<&str> =
            html.split("alt=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(alts, ["A palace", "Its throne", "A palace", "A palace"]);
        let under = "<figcaption>A palace<br>Picture: Ann · Bo, ©<br>\
            Picture: Ann, <span class=nb>CC0-1.0</span></figcaption>";
        assert!(html.contains(under), "{html}");
    }

    #[test]
    fn a_picture_without_a_caption_has_its_credit_alone() {
        let html =
            rendered("::figure{image=\"gate\" alt=\"A gate\"}", &[medium("gate", 1200, "Ann", "©")], &[]);
        assert!(html.contains("<figcaption>Picture: Ann, ©</figcaption>"), "{html}");
    }

    #[test]
    fn a_small_picture_keeps_its_own_width() {
        let drawn = |width| {
            let media = [medium("gate", width, "Ann", "©")];
            rendered("::figure{image=\"gate\" alt=\"A gate\"}", &media, &[])
        };
        for (width, size) in [(40, "width=\"40\" height=\"20\""), (700, "width=\"700\" height=\"350\"")] {
            let html = drawn(width);
            assert!(html.contains("<figure><picture>") && html.contains("fy5 own\""), "{html}");
            assert!(html.contains(size), "{html}");
        }
        let html = drawn(1200);
        assert!(
            html.contains("<figure class=\"wide\"><picture>") && html.contains("width=\"800\""),
            "{html}"
        );
        assert!(!html.contains("own\""), "{html}");
    }
}
