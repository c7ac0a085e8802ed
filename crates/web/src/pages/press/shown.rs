//! The page of a kit, for readers and for those who have a link.

use flow::publish::library::alternative;
use flow::reach::kits::{Gathered, Held, gather};
use model::press::KitContact;
use model::{Locale, VariantFormat};
use render::pages::{ForeignLink, KitFigure, KitOffice, KitPage, KitText};
use render::{Use, View, picture};
use store::press_kit::KeptKit;

use super::super::programme::words::spoken;
use super::super::reference::fact_row;
use super::today;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// So many editions are named at once; more are counted, and named when asked for.
const CHIPS: usize = 3;

/// For whom a page is made.
pub enum Whose {
    /// For readers.
    Readers,
    /// For whoever has a link: what its address ends in.
    Early(String),
}

impl Whose {
    /// Where a file of a kit is.
    fn file(&self, v: &View<'_>, kept: &KeptKit, name: &str) -> String {
        match self {
            Self::Readers => v.href(&format!("/press/{}/{name}", kept.kit.code)),
            Self::Early(token) => format!("/preview/kits/{token}/{name}?locale={}", v.local.locale),
        }
    }
}

/// Languages of a kit that the portal speaks, in its order.
pub fn locales(v: &View<'_>, kept: &KeptKit) -> Vec<Locale> {
    v.country.locals().map(|l| l.locale.clone()).filter(|l| kept.kit.locales.contains(l)).collect()
}

/// The page of a kit, and what it shows.
pub async fn kit_page<'a>(
    app: &App,
    reader: &'a Reader,
    kept: &KeptKit,
    whose: &Whose,
) -> Result<(KitPage<'a>, Vec<Tag>), Failure> {
    let v = reader.view();
    let kit = &kept.kit;
    let spoken_in = locales(&v, kept);
    let gathered = {
        let mut conn = app.store.read().await?;
        gather(&mut conn, kit, &spoken_in, app.clock.now(), today(app, &v)).await?
    };
    let title = spoken(&v, &kit.titles);
    let introduction = spoken(&v, &kit.introductions);
    let paragraphs: Vec<String> =
        introduction.text.split("\n\n").map(|p| p.trim().to_owned()).filter(|p| !p.is_empty()).collect();
    let mut c = reader
        .chrome(title.text.clone(), &format!("/press/{}", kit.code), "press")
        .described(paragraphs.first().cloned().unwrap_or_default());
    let json = format!("/api/v1/press-kits/{}?locale={}", kit.code, v.local.locale);
    let json = matches!(whose, Whose::Readers).then_some(json);
    c.alternate_json = json.clone();
    let facts: Vec<&model::Fact> = kit
        .facts
        .iter()
        .filter_map(|code| v.country.fact(code.as_str()))
        .filter(|f| f.retired_on.is_none())
        .collect();
    let single = spoken_in.iter().map(|locale| ForeignLink {
        href: whose.file(&v, kept, &format!("kit-{locale}.zip")),
        text: v.own_name(locale),
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
    });
    let mut tags = vec![Tag::Kits];
    tags.extend(kit.items.iter().map(|code| Tag::Item(code.to_string())));
    tags.extend(kit.facts.iter().map(|code| Tag::Fact(code.to_string())));
    let page = KitPage {
        organisation: v.name("organisation", kit.organisation.as_str()),
        published: kept.published_at.map(|at| v.t1("published-on", "date", &v.day(at))).unwrap_or_default(),
        introduction: paragraphs,
        introduction_in: (introduction.lang, introduction.dir),
        whole: whose.file(&v, kept, "kit.zip"),
        single: single.collect(),
        licence: kit.licence.clone(),
        texts: texts(&v, &gathered),
        pictures: gathered.pictures.iter().map(|held| figure(&v, held)).collect(),
        facts: facts.into_iter().map(|fact| fact_row(&v, fact)).collect(),
        offices: kit.contacts.iter().map(|contact| office(&v, contact)).collect(),
        json: json.unwrap_or_default(),
        title,
        c,
    };
    Ok((page, tags))
}

/// Texts under their headline in the reader's language, or in the first there is.
fn texts(v: &View<'_>, gathered: &Gathered) -> Vec<KitText> {
    let mut out = Vec::with_capacity(gathered.parts.len());
    for part in &gathered.parts {
        let here = part.editions.iter().find(|e| e.edition.locale == v.local.locale);
        let Some(first) = here.or_else(|| part.editions.first()) else { continue };
        out.push(KitText {
            title: first.revision.title.clone(),
            lang: first.edition.locale.to_string(),
            dir: first.edition.locale.direction().as_str(),
            many: if part.editions.len() > CHIPS {
                v.n("read-in-languages", i64::try_from(part.editions.len()).unwrap_or(i64::MAX))
            } else {
                String::new()
            },
            editions: part
                .editions
                .iter()
                .map(|e| ForeignLink {
                    href: format!("/{}/stories/{}", e.edition.locale, e.edition.slug),
                    text: v.own_name(&e.edition.locale),
                    lang: e.edition.locale.to_string(),
                    dir: e.edition.locale.direction().as_str(),
                })
                .collect(),
        });
    }
    out
}

fn figure(v: &View<'_>, held: &Held) -> KitFigure {
    let caption = spoken(v, &held.picture.captions);
    let alt = alternative("", held.alts.get(&v.local.locale), Some(&caption.text));
    let how = Use { sizes: "(min-width:40rem) 20rem, 92vw", column: 0, eager: false, plain: v.plain };
    let largest = largest(held);
    KitFigure {
        picture: picture(&held.media, alt, how),
        credit: v.t2("picture-credit", ("credit", &held.media.credit), ("licence", &held.media.licence)),
        href: largest.map(|l| format!("/media/{}.{}", l.sha256, l.format.as_str())).unwrap_or_default(),
        size: largest
            .map(|l| format!("{} × {}", v.num(i64::from(l.width)), v.num(i64::from(l.height))))
            .unwrap_or_default(),
        caption,
    }
}

/// The largest rendition that every program opens; it carries the picture's credentials.
pub fn largest(held: &Held) -> Option<&model::MediaVariant> {
    held.media.variants.iter().filter(|v| v.format == VariantFormat::Jpeg).max_by_key(|v| v.width)
}

/// An office as readers see it.
pub fn office(v: &View<'_>, contact: &KitContact) -> KitOffice {
    let languages: Vec<String> = contact.languages.iter().map(|l| v.language(l)).collect();
    KitOffice {
        role: v.word("press-role", contact.role.as_str()),
        organisation: v.name("organisation", contact.organisation.as_str()),
        dial: contact.telephone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
        telephone: contact.telephone.clone(),
        email: contact.email.clone(),
        web: contact.web.clone(),
        languages: if languages.is_empty() { String::new() } else { v.local.formats.list(&languages) },
        source: contact.source.clone(),
    }
}
