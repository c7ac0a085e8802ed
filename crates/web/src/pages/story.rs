//! The page of an edition, in any format.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use flow::publish::library::alternative;
use markup::ReferenceKind;
use model::{Code, EditionState, InformationKind, Item, Locale, Media};
use render::pages::{Byline, ClaimBox, CorrectionNote, EventBox, FactRow, Link, SourceRow, StoryPage};
use render::{Alternate, Body, Chrome, ItemLink, Use, View, picture};
use store::listing::{ListedEdition, Listing};
use store::published::{PublishedEdition, PublishedLocale};

use super::reference::fact_row;
use super::stories::to_cards;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::{Failure, Other};
use crate::reader::Reader;
use crate::structured;

/// Stories to read next.
const RELATED: u32 = 3;

/// `/{locale}/stories/{slug}`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
) -> Answered {
    let mut conn = app.store.read().await?;
    let found = store::published::find_published(&mut conn, reader.locale(), &slug).await?;
    let Some(found) = found else {
        drop(conn);
        return Err(missing(&app, &reader, &slug).await?);
    };
    let mut locales = store::published::locales_of_published(&mut conn, found.item.id).await?;
    let post = store::fediverse::post_of_edition(&mut conn, found.edition.id).await?;
    drop(conn);
    locales.retain(|l| reader.shown.country.local(&l.locale).is_some());
    let (mut page, tags) = story(&app, &reader, &found, &locales).await?;
    page.c.activity = post.map(|id| reader.view().absolute(&format!("/fediverse/posts/{id}")));
    Answer::page(&page, tags)
}

/// The page of an edition as the reader would see it, and what it shows.
pub async fn story<'a>(
    app: &App,
    reader: &'a Reader,
    found: &PublishedEdition,
    locales: &[PublishedLocale],
) -> Result<(StoryPage<'a>, Vec<Tag>), Failure> {
    let v = reader.view();
    let looked_up = lookup(app, &v, &found.item, &found.revision.body).await?;
    let lead = found.item.image.as_ref().and_then(|c| looked_up.media.get(c.as_str()));
    let body = Body {
        view: v,
        media: &looked_up.media,
        alts: &looked_up.alts,
        items: &looked_up.items,
        lead: found.item.image.as_ref().filter(|_| lead.is_some()).map(model::Code::as_str),
        alone: false,
    }
    .render(&found.revision.body);
    let facts = cited(&v, &body.facts);
    let mut tags = tags(found, &body.facts, &looked_up.items);
    let related = related(app, reader, found).await?;
    // What has newly appeared can wait until the page is drawn anew; what was corrected or withdrawn cannot.
    tags.extend(related.iter().map(|other| Tag::Item(other.item_code.to_string())));
    let after = if found.corrections.is_empty() {
        Default::default()
    } else {
        store::programme::corrections_after_complaint(&mut app.store.read().await?).await?
    };
    let path = format!("/stories/{}", found.edition.slug);
    let page = StoryPage {
        embed: Some(super::embed::offer(&v, &path, "", &found.revision.title)),
        kickers: kickers(&v, &found.item),
        by: byline(&v, found, locales),
        corrections: found
            .corrections
            .iter()
            .rev()
            .map(|c| CorrectionNote {
                date: v.day(c.at),
                note: c.note.clone(),
                after: super::complaint::after(&v, &after, c.revision),
            })
            .collect(),
        picture: lead
            .map(|m| {
                let alt = looked_up.alts.get(m.code.as_str());
                lead_picture(&v, m, alternative(&found.revision.image_alt, alt, None))
            })
            .unwrap_or_default(),
        caption: body.lead_caption.unwrap_or_default(),
        credit: lead
            .map(|m| v.t2("picture-credit", ("credit", &m.credit), ("licence", &m.licence)))
            .unwrap_or_default(),
        event: event(&v, found),
        claim: claim(&v, found),
        sources: sources(&v, &found.item),
        topics: found
            .item
            .topics
            .iter()
            .map(|t| Link::new(v.href(&format!("/topics/{t}")), v.name("topic", t.as_str())))
            .collect(),
        contact: v.country.nation.site.contact_email.clone(),
        report: super::complaint::report_href(&v, &path),
        related: to_cards(app, reader, &related, false).await?,
        c: chrome(reader, found, locales, lead),
        body: body.html,
        facts,
    };
    Ok((page, tags))
}

fn chrome<'a>(
    reader: &'a Reader,
    found: &PublishedEdition,
    locales: &[PublishedLocale],
    lead: Option<&Media>,
) -> Chrome<'a> {
    let v = reader.view();
    let path = format!("/stories/{}", found.edition.slug);
    let nav = match &found.item.section {
        s if v.country.nation.site.guides_section.as_ref() == Some(s) => "guides",
        s if v.country.nation.site.abroad_section.as_ref() == Some(s) => "abroad",
        _ => "stories",
    };
    let mut c =
        reader.chrome(found.revision.title.clone(), &path, nav).described(found.revision.summary.clone());
    // In the order of the language chooser.
    c.alternates = v
        .country
        .locals()
        .filter_map(|l| locales.iter().find(|p| p.locale == l.locale))
        .map(|p| Alternate { locale: p.locale.clone(), href: format!("/{}/stories/{}", p.locale, p.slug) })
        .collect();
    c.og_type = "article";
    // It tells how long pages are read, in classes; a plain page has none.
    c.script = (!v.plain).then_some("/assets/read.js");
    c.og_image = Some(v.absolute(&format!("/og/{}/{}.png", v.local.locale, found.edition.slug)));
    c.oembed = Some(super::embed::discovery(&v, &path, ""));
    for value in structured::story(&v, found, lead) {
        c = c.with_jsonld(&value);
    }
    c
}

/// Why there is no such page: moved, withdrawn, in other languages, or not at all.
async fn missing(app: &App, reader: &Reader, slug: &str) -> Result<Failure, Failure> {
    let mut conn = app.store.read().await?;
    let path = format!("/stories/{slug}");
    if let Some(target) = store::redirect::find_redirect(&mut conn, Some(reader.locale()), &path).await? {
        return Ok(Failure::Moved(target));
    }
    if let Some(edition) = store::edition::find_edition(&mut conn, reader.locale(), slug).await?
        && let (EditionState::Withdrawn, Some(reason)) = (edition.state, edition.withdrawn_reason)
    {
        return Ok(Failure::Gone { reason, locale: edition.locale, at: edition.updated_at });
    }
    // The slug of another language leads to the same item here, or to the languages it is in.
    for other in store::edition::editions_by_slug(&mut conn, slug).await? {
        let mut locales = store::published::locales_of_published(&mut conn, other.item).await?;
        locales.retain(|l| reader.shown.country.local(&l.locale).is_some());
        if let Some(here) = locales.iter().find(|l| l.locale == *reader.locale()) {
            return Ok(Failure::Moved(format!("/{}/stories/{}", here.locale, here.slug)));
        }
        let others: Vec<Other> = locales
            .into_iter()
            .map(|l| Other {
                href: format!("/{}/stories/{}", l.locale, l.slug),
                title: l.title,
                locale: l.locale,
            })
            .collect();
        if !others.is_empty() {
            return Ok(Failure::Elsewhere(others));
        }
    }
    Ok(Failure::NotFound)
}

/// Why there is no such card: withdrawn, or not at all. One that moved leads to the card at its new address.
pub async fn missing_card(app: &App, reader: &Reader, slug: &str) -> Result<Failure, Failure> {
    Ok(match missing(app, reader, slug).await? {
        Failure::Moved(to) => Failure::Moved(to.replacen("/stories/", "/embed/stories/", 1)),
        other => other,
    })
}

/// What the text refers to, fetched at once.
pub struct LookedUp {
    /// Pictures by code.
    pub media: HashMap<String, Media>,
    /// What the library says they show, in the reader's language.
    pub alts: HashMap<String, String>,
    /// Where items can be read, by code.
    pub items: HashMap<String, ItemLink>,
}

/// Fetches it.
pub async fn lookup(app: &App, v: &View<'_>, item: &Item, body: &str) -> Result<LookedUp, Failure> {
    let mut pictures: Vec<Code> = item.image.iter().cloned().collect();
    let mut linked: Vec<Code> = Vec::new();
    for reference in markup::parse(body).references() {
        let list = match reference.kind {
            ReferenceKind::Image => &mut pictures,
            ReferenceKind::Item => &mut linked,
            _ => continue,
        };
        if let Ok(code) = Code::new(reference.code)
            && !list.contains(&code)
        {
            list.push(code);
        }
    }
    let mut conn = app.store.read().await?;
    let media = store::media::shown_media(&mut conn, &pictures).await?;
    let alts = store::media::details::alts_in(&mut conn, &v.local.locale, &pictures).await?;
    let mut items: HashMap<String, ItemLink> = HashMap::new();
    // The reader's language first; then the languages most readers have.
    let home = v.country.nation.site.home_locale.clone();
    let english = Locale::new("en").ok();
    for locale in [Some(v.local.locale.clone()), english, Some(home)].into_iter().flatten() {
        let missing: Vec<Code> = linked.iter().filter(|c| !items.contains_key(c.as_str())).cloned().collect();
        if missing.is_empty() {
            break;
        }
        for row in store::listing::list_items(&mut conn, &locale, &missing).await? {
            let href = format!("/{locale}/stories/{}", row.slug);
            items.insert(row.item_code.to_string(), ItemLink { href, title: row.title });
        }
    }
    Ok(LookedUp {
        media: media.into_iter().map(|(c, m)| (c.to_string(), m)).collect(),
        alts: alts.into_iter().map(|(c, text)| (c.to_string(), text)).collect(),
        items,
    })
}

fn tags(found: &PublishedEdition, facts: &[String], items: &HashMap<String, ItemLink>) -> Vec<Tag> {
    let mut tags = vec![Tag::Item(found.item.code.to_string())];
    tags.extend(facts.iter().cloned().map(Tag::Fact));
    tags.extend(items.keys().cloned().map(Tag::Item));
    tags
}

fn kickers(v: &View<'_>, item: &Item) -> Vec<Link> {
    let mut links: Vec<Link> = item
        .territories
        .iter()
        .take(2)
        .map(|t| Link::new(v.href(&format!("/places/{t}")), v.name("territory", t.as_str())))
        .collect();
    links.push(Link::new(
        v.href(&format!("/sections/{}", item.section)),
        v.name("section", item.section.as_str()),
    ));
    links
}

fn byline(v: &View<'_>, found: &PublishedEdition, locales: &[PublishedLocale]) -> Byline {
    let PublishedEdition { item, edition, .. } = found;
    let published = edition.first_published_at.unwrap_or(edition.updated_at);
    let changed = v.day(edition.updated_at) != v.day(published);
    Byline {
        publisher: v.name("organisation", item.publisher.as_str()),
        published: v.t1("published-on", "date", &v.day(published)),
        updated: changed.then(|| v.t1("updated-on", "date", &v.day(edition.updated_at))),
        written: v.t1("written-in", "language", &v.language(&item.written_in)),
        translated: v.word("translation", edition.translation.as_str()),
        languages: v.n("read-in-languages", i64::try_from(locales.len()).unwrap_or(1).max(1)),
        kind: v.word("kind", item.kind.as_str()),
        verify: v.href(&format!(
            "/verify?url={}",
            structured::percent(&v.href(&format!("/stories/{}", edition.slug)))
        )),
    }
}

fn lead_picture(v: &View<'_>, media: &Media, alt: &str) -> String {
    // Less than the headline's column does not make a band over the whole page.
    let how = Use { sizes: "(min-width:74rem) 69rem, 92vw", column: 832, eager: true, plain: v.plain };
    picture(media, alt, how)
}

fn event(v: &View<'_>, found: &PublishedEdition) -> Option<EventBox> {
    let event = found.item.event.as_ref()?;
    let first = v.day(event.starts);
    // From midnight to the last minute: whole days, of which the hours say nothing.
    let whole = v.time(event.starts) == "00:00" && event.ends.is_none_or(|e| v.time(e) == "23:59");
    let told = |at| if whole { v.day(at) } else { v.moment(at) };
    let mut when = told(event.starts);
    if let Some(ends) = event.ends {
        let last = v.day(ends);
        if last != first {
            when = format!("{when} – {}", told(ends));
        } else if !whole {
            when = format!("{when} – {}", v.time(ends));
        }
    }
    let place = event.place.get(v.local.locale.as_str()).cloned().unwrap_or_default();
    let ics = v.href(&format!("/stories/{}/event.ics", found.edition.slug));
    Some(EventBox { when, place, online: event.online.clone(), ics })
}

fn claim(v: &View<'_>, found: &PublishedEdition) -> Option<ClaimBox> {
    let claim = found.item.claim.as_ref()?;
    (found.item.kind == InformationKind::Clarification).then(|| ClaimBox {
        claim: found.revision.claim.clone(),
        rating: v.word("rating", claim.rating.as_str()),
        verdict: found.revision.verdict.clone(),
    })
}

fn cited(v: &View<'_>, codes: &[String]) -> Vec<FactRow> {
    codes
        .iter()
        .enumerate()
        .filter_map(|(i, code)| {
            let fact = v.country.fact(code)?;
            Some(FactRow { number: i + 1, ..fact_row(v, fact) })
        })
        .collect()
}

fn sources(v: &View<'_>, item: &Item) -> Vec<SourceRow> {
    item.sources
        .iter()
        .map(|s| SourceRow {
            name: s.name.clone(),
            url: s.url.clone(),
            date: s.date.map(|d| v.date(d)).unwrap_or_default(),
        })
        .collect()
}

/// Stories to read next, newest first: of the same section, and where it has too few, of others.
async fn related(
    app: &App,
    reader: &Reader,
    found: &PublishedEdition,
) -> Result<Vec<ListedEdition>, Failure> {
    // One of them may be this one, and three of them in both lists.
    let all = Listing::new(reader.locale().clone(), 2 * RELATED + 1);
    let near = Listing { section: Some(found.item.section.clone()), limit: RELATED + 1, ..all.clone() };
    let mut conn = app.store.read().await?;
    let mut rows: Vec<ListedEdition> = Vec::new();
    for listing in [near, all] {
        if rows.len() < RELATED as usize {
            for row in store::listing::list_published(&mut conn, &listing).await? {
                if row.item != found.item.id && rows.iter().all(|r| r.item != row.item) {
                    rows.push(row);
                }
            }
        }
    }
    rows.truncate(RELATED as usize);
    Ok(rows)
}
