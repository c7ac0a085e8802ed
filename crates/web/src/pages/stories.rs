//! Home, and lists of stories.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use model::{Code, Format, Locale, Media, SectionKind};
use render::pages::{Block, CardShare, ForeignLink, Hero, HomePage, Link, ListPage, StoryCard};
use render::{Use, View, picture, tile_map};
use serde::Deserialize;
use store::listing::{Cursor, ListedEdition, Listing};

use super::reference::fact_row;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// Where in a list the reader is.
#[derive(Deserialize)]
pub struct Paging {
    before: Option<String>,
}

impl Paging {
    /// A listing of the reader's language from there on.
    pub fn listing(&self, locale: &Locale, limit: u32) -> Result<Listing, Failure> {
        let before = self.before.as_deref().map(str::parse::<Cursor>).transpose();
        let before = before.map_err(|_| Failure::Bad("“before” is not a place in this list".into()))?;
        Ok(Listing { before, ..Listing::new(locale.clone(), limit) })
    }
}

/// From how many stories on the first of a list is the largest.
const LED_FROM: usize = 5;

/// From how few portraits of places on their names fill the column beside the map.
const FEW_PORTRAITS: usize = 3;

/// How wide the picture of a card is: by the share of its row, as wide as the window where it is the first of a list on
/// a phone, and small where it stands beside its words there (`style/site.css`).
fn sizes(share: CardShare, first: bool) -> &'static str {
    match (share, first) {
        (CardShare::Most | CardShare::Whole, true) => "(min-width:74rem) 46rem, (min-width:48rem) 62vw, 92vw",
        (CardShare::Most | CardShare::Whole, false) => {
            "(min-width:74rem) 42rem, (min-width:40rem) 54vw, 8rem"
        }
        (CardShare::Half, true) => "(min-width:74rem) 36rem, (min-width:48rem) 46vw, 92vw",
        (CardShare::Half, false) => "(min-width:74rem) 36rem, (min-width:40rem) 46vw, 8rem",
        (CardShare::Third, true) => "(min-width:74rem) 24rem, (min-width:48rem) 32vw, 92vw",
        (CardShare::Third, false) => {
            "(min-width:74rem) 24rem, (min-width:48rem) 32vw, (min-width:40rem) 46vw, 8rem"
        }
    }
}

/// Cards of a listing.
pub struct Listed {
    /// The cards.
    pub cards: Vec<StoryCard>,
    /// Where the list goes on.
    pub next: Option<Cursor>,
}

/// Address of the rest of a list.
pub fn next_href(v: &View<'_>, path: &str, listed: &Listed) -> Option<String> {
    listed.next.as_ref().map(|c| format!("{}?before={c}", v.href(path)))
}

/// Runs a listing and makes its cards.
pub async fn cards(app: &App, reader: &Reader, listing: &Listing) -> Result<Listed, Failure> {
    let mut conn = app.store.read().await?;
    let more = Listing { limit: listing.limit + 1, ..listing.clone() };
    let mut rows = store::listing::list_published(&mut conn, &more).await?;
    let next = if rows.len() > listing.limit as usize {
        rows.truncate(listing.limit as usize);
        rows.last().map(ListedEdition::cursor)
    } else {
        None
    };
    drop(conn);
    Ok(Listed { cards: to_cards(app, reader, &rows, rows.len() >= LED_FROM).await?, next })
}

/// Cards of listed editions; with `led` the first is the largest.
pub async fn to_cards(
    app: &App,
    reader: &Reader,
    rows: &[ListedEdition],
    led: bool,
) -> Result<Vec<StoryCard>, Failure> {
    let media = pictures(app, rows).await?;
    let v = reader.view();
    let cards = rows.iter().enumerate().map(|(i, row)| {
        let share = CardShare::of(i, rows.len(), led);
        StoryCard { share, ..card(&v, row, &media, sizes(share, i == 0)) }
    });
    Ok(cards.collect())
}

async fn pictures(app: &App, rows: &[ListedEdition]) -> Result<BTreeMap<Code, Media>, Failure> {
    let codes: Vec<Code> = rows.iter().filter_map(|r| r.image.clone()).collect();
    Ok(store::media::shown_media(&mut app.store.read().await?, &codes).await?)
}

fn kicker(v: &View<'_>, row: &ListedEdition) -> String {
    let section = v.name("section", row.section.as_str());
    match row.format {
        Format::Story | Format::Document | Format::Guide => section,
        format => format!("{section} · {}", v.word("format", format.as_str())),
    }
}

fn card(v: &View<'_>, row: &ListedEdition, media: &BTreeMap<Code, Media>, sizes: &str) -> StoryCard {
    let how = Use { sizes, column: 0, eager: false, plain: v.plain };
    let media = row.image.as_ref().and_then(|code| media.get(code));
    StoryCard {
        href: v.href(&format!("/stories/{}", row.slug)),
        title: row.title.clone(),
        summary: row.summary.clone(),
        kicker: kicker(v, row),
        // The headline is the link's name; a second description of the picture would only be noise.
        picture: media.map(|m| picture(m, "", how)).unwrap_or_default(),
        date: v.day(row.published_at),
        // HTML allows three digits of a second; nobody needs one.
        iso: row.published_at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        languages: row.languages,
        share: CardShare::default(),
    }
}

/// `/{locale}/`
pub async fn home(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let site = &v.country.nation.site;
    let locale = reader.locale();
    let mut conn = app.store.read().await?;
    let newest = store::listing::list_published(&mut conn, &Listing::new(locale.clone(), 12)).await?;
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let leads = site.leads.iter().filter(|l| l.leads(locale, today));
    let mut chosen: Vec<Code> = leads.map(|l| l.item.clone()).collect();
    let led = !chosen.is_empty();
    // The pack's opening stands behind what staff chose; the newest behind both.
    chosen.extend(site.hero.iter().filter(|h| !chosen.contains(h)).cloned().collect::<Vec<_>>());
    let mut lead = store::listing::list_items(&mut conn, locale, &chosen).await?;
    drop(conn);
    let hero_row = if lead.is_empty() {
        newest.iter().find(|r| r.image.is_some()).cloned()
    } else {
        Some(lead.remove(0))
    };
    let shown = hero_row.as_ref().map(|r| r.item_code.clone());
    if !led {
        lead.clear();
    }
    lead.retain(|r| site.leads.iter().any(|l| l.item == r.item_code));
    let rest = newest.into_iter().filter(|r| r.format != Format::Place);
    let mut first: Vec<ListedEdition> = Vec::new();
    for row in lead.into_iter().chain(rest) {
        let known =
            Some(&row.item_code) == shown.as_ref() || first.iter().any(|f| f.item_code == row.item_code);
        if !known && first.len() < 5 {
            first.push(row);
        }
    }
    let above: Vec<Code> = first.iter().map(|r| r.item_code.clone()).chain(shown).collect();
    let stories = to_cards(&app, &reader, &first, true).await?;
    let places = Listing { format: Some(Format::Place), ..Listing::new(locale.clone(), 4) };
    let places = cards(&app, &reader, &places).await?.cards;
    let me = super::channels::accounts(&store::reach::channels(&mut app.store.read().await?).await?);
    let map_label = v.t("nav-places");
    let mut page = HomePage {
        hero: hero(&app, &reader, hero_row).await?,
        facts: site
            .home_facts
            .iter()
            .filter_map(|c| v.country.fact(c.as_str()))
            .map(|f| fact_row(&v, f))
            .collect(),
        stories,
        map: tile_map(&v, &[], &map_label),
        places_intro: v.n("places-intro", i64::try_from(v.country.provinces().count()).unwrap_or(0)),
        regions: if places.len() < FEW_PORTRAITS { super::places::regions(&v) } else { Vec::new() },
        places,
        blocks: blocks(&app, &reader, &above).await?,
        c: reader
            .chrome(String::new(), "/", "home")
            .described(v.name("site", "description"))
            .with_feed("/feed.xml")
            .with_jsonld(&site_jsonld(&v)),
    };
    page.c.me = me;
    let facts = site.home_facts.iter().map(|f| Tag::Fact(f.to_string()));
    Answer::page(&page, facts.chain([Tag::List(locale.to_string()), Tag::Channels]).collect())
}

fn site_jsonld(v: &View<'_>) -> serde_json::Value {
    serde_json::json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": v.site_name(),
        "description": v.name("site", "description"),
        "url": v.absolute(&v.href("/")),
        "inLanguage": v.local.locale.as_str(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": format!("{}?q={{search_term_string}}", v.original(&v.href("/search"))),
            "query-input": "required name=search_term_string",
        },
    })
}

async fn hero(app: &App, reader: &Reader, row: Option<ListedEdition>) -> Result<Option<Hero>, Failure> {
    let Some(row) = row else { return Ok(None) };
    let v = reader.view();
    let media = pictures(app, std::slice::from_ref(&row)).await?;
    let how = Use { sizes: "100vw", column: 0, eager: true, plain: v.plain };
    let media = row.image.as_ref().and_then(|c| media.get(c));
    let codes: Vec<Code> = row.image.iter().cloned().collect();
    let alts = store::media::details::alts_in(&mut app.store.read().await?, reader.locale(), &codes).await?;
    let alt = flow::publish::library::alternative(&row.image_alt, alts.values().next(), None);
    Ok(Some(Hero {
        picture: media.map(|m| picture(m, alt, how)).unwrap_or_default(),
        kicker: kicker(&v, &row),
        title: row.title.clone(),
        summary: row.summary.clone(),
        href: v.href(&format!("/stories/{}", row.slug)),
    }))
}

/// The newest of each section that has more than what stands above already.
async fn blocks(app: &App, reader: &Reader, above: &[Code]) -> Result<Vec<Block>, Failure> {
    let v = reader.view();
    let mut out = Vec::new();
    for section in &v.country.nation.sections {
        let listing =
            Listing { section: Some(section.code.clone()), ..Listing::new(reader.locale().clone(), 9) };
        let mut rows = store::listing::list_published(&mut app.store.read().await?, &listing).await?;
        rows.retain(|r| !above.contains(&r.item_code));
        rows.truncate(3);
        if rows.len() > 1 {
            out.push(Block {
                title: v.name("section", section.code.as_str()),
                href: v.href(&section_path(&v, section.code.as_str())),
                stories: to_cards(app, reader, &rows, false).await?,
            });
        }
    }
    Ok(out)
}

/// Guides and the part for nationals abroad have addresses of their own.
fn section_path(v: &View<'_>, code: &str) -> String {
    let site = &v.country.nation.site;
    if site.guides_section.as_ref().is_some_and(|c| c.as_str() == code) {
        "/guides".to_owned()
    } else if site.abroad_section.as_ref().is_some_and(|c| c.as_str() == code) {
        "/abroad".to_owned()
    } else {
        format!("/sections/{code}")
    }
}

/// What a list page is about.
struct Topic<'a> {
    path: String,
    title: String,
    kicker: String,
    intro: String,
    nav: &'static str,
    listing: Listing,
    chips: Vec<Link>,
    elsewhere: Option<&'a Code>,
}

async fn list(app: &Arc<App>, reader: &Reader, about: Topic<'_>) -> Answered {
    let v = reader.view();
    let listed = cards(app, reader, &about.listing).await?;
    let elsewhere = match about.elsewhere.filter(|_| listed.cards.len() < 3) {
        Some(section) => elsewhere(app, reader, section, &about.path).await?,
        None => Vec::new(),
    };
    // All stories are the country's feed; a section may be called stories, too.
    let feed = if about.path == "/stories" { "/feed.xml".into() } else { format!("{}/feed.xml", about.path) };
    let page = ListPage {
        kicker: about.kicker,
        chips_label: v.t("sections"),
        chips: about.chips,
        next: next_href(&v, &about.path, &listed),
        stories: listed.cards,
        elsewhere,
        c: reader.chrome(about.title, &about.path, about.nav).described(about.intro.clone()).with_feed(&feed),
        intro: about.intro,
    };
    Answer::page(&page, vec![Tag::List(reader.locale().to_string())])
}

/// The languages in which a section has something.
async fn elsewhere(
    app: &App,
    reader: &Reader,
    section: &Code,
    path: &str,
) -> Result<Vec<ForeignLink>, Failure> {
    let v = reader.view();
    let mut out = Vec::new();
    let mut conn = app.store.read().await?;
    for local in v.country.locals().filter(|l| l.locale != *reader.locale()) {
        let listing = Listing { section: Some(section.clone()), ..Listing::new(local.locale.clone(), 1) };
        if store::listing::count_published(&mut conn, &listing).await? > 0 {
            out.push(ForeignLink {
                href: format!("/{}{path}", local.locale),
                text: local.own_name.clone(),
                dir: local.locale.direction().as_str(),
                lang: local.locale.to_string(),
            });
        }
    }
    Ok(out)
}

fn section_chips(v: &View<'_>, current: &str) -> Vec<Link> {
    v.country
        .nation
        .sections
        .iter()
        .map(|s| Link {
            href: v.href(&section_path(v, s.code.as_str())),
            text: v.name("section", s.code.as_str()),
            current: s.code.as_str() == current,
        })
        .collect()
}

/// `/{locale}/stories`
pub async fn stories(State(app): State<Arc<App>>, reader: Reader, Query(paging): Query<Paging>) -> Answered {
    let v = reader.view();
    let about = Topic {
        path: "/stories".into(),
        title: v.t("nav-stories"),
        kicker: String::new(),
        intro: v.t("stories-intro"),
        nav: "stories",
        listing: paging.listing(reader.locale(), 21)?,
        chips: section_chips(&v, ""),
        elsewhere: None,
    };
    list(&app, &reader, about).await
}

/// `/{locale}/sections/{code}`
pub async fn section(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(paging): Query<Paging>,
) -> Answered {
    let path = section_path(&reader.view(), &code);
    if path != format!("/sections/{code}") {
        return Err(Failure::Moved(reader.view().href(&path)));
    }
    section_page(&app, &reader, &code, paging, path, "stories").await
}

/// `/{locale}/guides`
pub async fn guides(State(app): State<Arc<App>>, reader: Reader, Query(paging): Query<Paging>) -> Answered {
    let code = reader.view().country.nation.site.guides_section.clone().ok_or(Failure::NotFound)?;
    section_page(&app, &reader, code.as_str(), paging, "/guides".into(), "guides").await
}

/// `/{locale}/abroad`
pub async fn abroad(State(app): State<Arc<App>>, reader: Reader, Query(paging): Query<Paging>) -> Answered {
    let code = reader.view().country.nation.site.abroad_section.clone().ok_or(Failure::NotFound)?;
    section_page(&app, &reader, code.as_str(), paging, "/abroad".into(), "abroad").await
}

async fn section_page(
    app: &Arc<App>,
    reader: &Reader,
    code: &str,
    paging: Paging,
    path: String,
    nav: &'static str,
) -> Answered {
    let v = reader.view();
    let section = v.country.section(code).ok_or(Failure::NotFound)?;
    let listing = Listing { section: Some(section.code.clone()), ..paging.listing(reader.locale(), 21)? };
    let chips = match section.kind {
        SectionKind::Guides | SectionKind::Abroad => Vec::new(),
        SectionKind::Stories | SectionKind::Notices => section_chips(&v, code),
    };
    let about = Topic {
        path,
        title: v.name("section", code),
        kicker: String::new(),
        intro: v.name("section_summary", code),
        nav,
        listing,
        chips,
        elsewhere: Some(&section.code),
    };
    list(app, reader, about).await
}

/// `/{locale}/topics/{code}`
pub async fn topic(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
    Query(paging): Query<Paging>,
) -> Answered {
    let v = reader.view();
    let topic =
        Code::new(code.clone()).ok().filter(|c| v.country.has_topic(c.as_str())).ok_or(Failure::NotFound)?;
    let about = Topic {
        path: format!("/topics/{code}"),
        title: v.name("topic", &code),
        kicker: v.t("topic"),
        intro: String::new(),
        nav: "stories",
        listing: Listing { topic: Some(topic), ..paging.listing(reader.locale(), 21)? },
        chips: Vec::new(),
        elsewhere: None,
    };
    list(&app, &reader, about).await
}
