//! Sitemap index, sitemaps with every language of a page, and the sitemap of news.

use std::sync::Arc;

use axum::extract::{Path, State};
use jiff::ToSpan as _;
use model::{InformationKind, VariantFormat};
use store::Conn;
use store::listing::{ListedEdition, Listing};
use store::published::SitemapEntry;

use super::sitemap_parts::{FILE, Load, ROUND_ADDRESS, ROUND_OTHER};
use super::xml::Xml;
use crate::answer::{Answer, Answered};
use crate::app::{App, Shown};
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::programme::{evaluation, public};

/// Entries a sitemap file may hold by the protocol; each story has one picture.
const PICTURES: usize = 50_000;
/// Entries a sitemap of news may hold by its protocol.
const NEWS: u32 = 1_000;
const XML: &str = "application/xml; charset=utf-8";
const NS: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
const NS_XHTML: (&str, &str) = ("xmlns:xhtml", "http://www.w3.org/1999/xhtml");

fn tags(shown: &Shown) -> Vec<Tag> {
    let lists = shown.country.locals().map(|l| Tag::List(l.locale.to_string()));
    lists.chain([Tag::Data, Tag::Programme, Tag::Kits]).collect()
}

/// All published editions, grouped by item.
async fn groups(app: &App) -> Result<Vec<Vec<SitemapEntry>>, Failure> {
    let mut conn = app.store.read().await?;
    let mut groups: Vec<Vec<SitemapEntry>> = Vec::new();
    let mut after: Option<SitemapEntry> = None;
    loop {
        let page = store::published::sitemap(&mut conn, after.as_ref(), 5_000).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.clone());
        for entry in page {
            match groups.last_mut() {
                Some(group) if group[0].item == entry.item => group.push(entry),
                _ => groups.push(vec![entry]),
            }
        }
    }
    Ok(groups)
}

/// `/sitemap.xml`
pub async fn index(State(app): State<Arc<App>>) -> Answered {
    let shown = app.shown();
    let base = &shown.country.base_url;
    let groups = groups(&app).await?;
    // A kit whose embargo ends may begin another file; that is named here with whatever changes next, or the next day.
    let pages = page_paths(&app, &shown).await?.0;
    let languages = locales(&shown);
    let mut x = Xml::new();
    x.open("sitemapindex", &[NS]);
    let mut files = vec!["pages".to_owned(), "news".to_owned(), "images".to_owned()];
    let page_files = FILE.cut(&pages, |path| page_load(base, &languages, path)).len();
    files.extend((1..page_files).map(|n| format!("pages-{n}")));
    files.extend((1..picture_files(&app, &shown).await?).map(|n| format!("images-{n}")));
    let story_files = FILE.cut(&groups, |group| story_load(base, group)).len();
    files.extend((0..story_files).map(|n| format!("stories-{n}")));
    for file in files {
        x.open("sitemap", &[]).text("loc", &format!("{base}/sitemaps/{file}.xml")).close("sitemap");
    }
    x.close("sitemapindex");
    Ok(Answer::new(XML, x.into_bytes()).until(tags(&shown)))
}

/// `/sitemaps/{file}`
pub async fn file(State(app): State<Arc<App>>, Path(file): Path<String>) -> Answered {
    let shown = app.shown();
    let name = file.strip_suffix(".xml").ok_or(Failure::NotFound)?;
    let base = &shown.country.base_url;
    let mut held = false;
    let number = |start: &str| name.strip_prefix(start).and_then(|n| n.parse::<usize>().ok());
    let body = match name {
        "news" => news(&app, &shown).await?,
        "images" => images(&app, &shown, 0).await?,
        _ => {
            if let Some(n) = number("images-") {
                // Asked before anything is looked through.
                if !(1..picture_files(&app, &shown).await?).contains(&n) {
                    return Err(Failure::NotFound);
                }
                images(&app, &shown, n).await?
            } else if let Some(n) = number("stories-") {
                let groups = groups(&app).await?;
                let files = FILE.cut(&groups, |group| story_load(base, group));
                let part = files.get(n).and_then(|part| groups.get(part.clone())).ok_or(Failure::NotFound)?;
                stories(&shown, part)
            } else {
                // The first is named as it was when there was only one.
                let n = if name == "pages" {
                    0
                } else {
                    number("pages-").filter(|n| *n > 0).ok_or(Failure::NotFound)?
                };
                let (paths, later) = page_paths(&app, &shown).await?;
                held = later;
                let languages = locales(&shown);
                let files = FILE.cut(&paths, |path| page_load(base, &languages, path));
                let part = files.get(n).and_then(|part| paths.get(part.clone())).ok_or(Failure::NotFound)?;
                pages(base, &languages, part)
            }
        }
    };
    let answer = Answer::new(XML, body).until(tags(&shown));
    // An embargo ends without an event.
    Ok(if held { answer.never() } else { answer })
}

fn url(x: &mut Xml, base: &str, path: &str, changed: Option<jiff::Timestamp>, others: &[(String, String)]) {
    x.open("url", &[]).text("loc", &format!("{base}{path}"));
    if let Some(at) = changed {
        x.text("lastmod", &at.to_string());
    }
    if others.len() > 1 {
        for (tag, path) in others {
            let href = format!("{base}{path}");
            x.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", tag), ("href", &href)]);
        }
    }
    x.close("url");
}

fn stories(shown: &Shown, groups: &[Vec<SitemapEntry>]) -> Vec<u8> {
    let base = &shown.country.base_url;
    let mut x = Xml::new();
    x.open("urlset", &[NS, NS_XHTML]);
    for group in groups {
        // A language that is switched off is not named.
        let group: Vec<&SitemapEntry> =
            group.iter().filter(|e| shown.country.local(&e.locale).is_some()).collect();
        let others: Vec<(String, String)> = group
            .iter()
            .map(|e| (e.locale.to_string(), format!("/{}/stories/{}", e.locale, e.slug)))
            .collect();
        for entry in group {
            let path = format!("/{}/stories/{}", entry.locale, entry.slug);
            url(&mut x, base, &path, Some(entry.updated_at), &others);
        }
    }
    x.close("urlset");
    x.into_bytes()
}

/// What an item's editions take in a file: each names all of them.
fn story_load(base: &str, group: &[SitemapEntry]) -> Load {
    let line = |entry: &SitemapEntry| {
        ROUND_OTHER + base.len() + 2 * entry.locale.as_str().len() + "//stories/".len() + entry.slug.len()
    };
    let all: usize = group.iter().map(line).sum();
    Load { addresses: group.len(), bytes: all * (group.len() + 1) + group.len() * ROUND_ADDRESS }
}

/// What a page takes in a file.
fn page_load(base: &str, locales: &[&str], path: &str) -> Load {
    let line = |locale: &&str| ROUND_ADDRESS + base.len() + "/".len() + locale.len() + path.len();
    Load { addresses: locales.len(), bytes: locales.iter().map(line).sum() }
}

/// The languages of the site.
fn locales(shown: &Shown) -> Vec<&str> {
    shown.country.locals().map(|local| local.locale.as_str()).collect()
}

/// Pages that are there in every language; and whether some more will be without an event, when an embargo ends.
async fn page_paths(app: &App, shown: &Shown) -> Result<(Vec<String>, bool), Failure> {
    let mut conn = app.store.read().await?;
    let (kits, held) = crate::pages::press::public(&mut conn, app).await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let programmes = public(&mut conn).await?;
    let mut evaluations = Vec::new();
    for programme in &programmes {
        let told = evaluation::published(&mut conn, &programme.code).await?;
        evaluations.extend(told.iter().map(evaluation::path));
    }
    drop(conn);
    let flows = catalogue.flows().iter().filter(|flow| flow.latest.is_some());
    let flows = flows.map(|flow| flow.flow.code.as_str());
    let nation = &shown.country.nation;
    let mut paths: Vec<String> = [
        "/",
        "/stories",
        "/places",
        "/facts",
        "/data",
        "/documents",
        "/heritage",
        "/calendar",
        "/about",
        "/message",
        "/channels",
        "/corrections",
        "/verify",
        "/privacy",
        "/readers",
        "/accessibility",
        "/languages",
        "/api",
    ]
    .map(str::to_owned)
    .into();
    if nation.site.guides_section.is_some() {
        paths.push("/guides".into());
    }
    if nation.site.abroad_section.is_some() {
        paths.push("/abroad".into());
    }
    let special = [&nation.site.guides_section, &nation.site.abroad_section];
    let sections = nation.sections.iter().filter(|s| !special.contains(&&Some(s.code.clone())));
    paths.extend(sections.map(|s| format!("/sections/{}", s.code)));
    paths.extend(nation.topics.iter().map(|t| format!("/topics/{}", t.code)));
    paths.extend(nation.territories.iter().map(|t| format!("/places/{}", t.code)));
    paths.extend(nation.facts.iter().map(|f| format!("/facts/{}", f.code)));
    paths.extend(nation.documents.iter().map(|d| format!("/documents/{}", d.code)));
    paths.extend(flows.map(|flow| format!("/data/{flow}")));
    let rankings = &nation.rankings.rankings;
    paths.extend(rankings.first().map(|_| "/rankings".to_owned()));
    paths.extend(rankings.iter().map(|r| format!("/rankings/{}", r.code)));
    paths.extend(programmes.first().map(|_| "/programme".to_owned()));
    paths.extend(programmes.iter().map(|p| format!("/programme/{}", p.code)));
    paths.extend(evaluations);
    paths.extend(kits.first().map(|_| "/press".to_owned()));
    paths.extend(kits.iter().map(|kept| format!("/press/{}", kept.kit.code)));
    paths.push("/studies".into());
    let indices = nation.names.values().next().and_then(|names| names.names.get("index"));
    paths.extend(indices.filter(|names| !names.is_empty()).map(|_| "/indices".to_owned()));
    paths.extend(indices.into_iter().flat_map(|names| names.keys()).map(|code| format!("/indices/{code}")));
    Ok((paths, held))
}

fn pages(base: &str, locales: &[&str], paths: &[String]) -> Vec<u8> {
    let mut x = Xml::new();
    x.open("urlset", &[NS, NS_XHTML]);
    // The alternates of these pages stand in their heads; here they would only multiply.
    for path in paths {
        for locale in locales {
            url(&mut x, base, &format!("/{locale}{path}"), None, &[]);
        }
    }
    x.close("urlset");
    x.into_bytes()
}

/// Official information and clarifications of the last two days, as news readers want it.
async fn news(app: &App, shown: &Shown) -> Result<Vec<u8>, Failure> {
    let since = app.clock.now() - 48.hours();
    let kinds = [InformationKind::Official, InformationKind::Clarification];
    let entries = store::listing::published_news(&mut app.store.read().await?, &kinds, since, NEWS).await?;
    let mut x = Xml::new();
    x.open("urlset", &[NS, ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9")]);
    for entry in entries {
        let Some(local) = shown.country.local(&entry.locale) else { continue };
        let loc = format!("{}/{}/stories/{}", shown.country.base_url, entry.locale, entry.slug);
        x.open("url", &[]).text("loc", &loc).open("news:news", &[]).open("news:publication", &[]);
        let site = local.names.get("site", "name").unwrap_or_default();
        x.text("news:name", site).text("news:language", &news_language(local.locale.as_str()));
        x.close("news:publication").text("news:publication_date", &entry.published_at.to_string());
        x.text("news:title", &entry.title).close("news:news").close("url");
    }
    x.close("urlset");
    Ok(x.into_bytes())
}

/// The news schema knows ISO 639 codes, and `zh-cn` and `zh-tw`.
fn news_language(tag: &str) -> String {
    match tag {
        "zh-Hans" => "zh-cn".to_owned(),
        "zh-Hant" => "zh-tw".to_owned(),
        _ => tag.split('-').next().unwrap_or(tag).to_owned(),
    }
}

/// How many files the pictures of all stories take. They are cut by stories, with or without a picture, so that
/// counting is enough.
async fn picture_files(app: &App, shown: &Shown) -> Result<usize, Failure> {
    let counts = store::listing::count_all_published(&mut app.store.read().await?).await?;
    let at_home = counts.get(&shown.country.nation.site.home_locale).copied().unwrap_or_default();
    Ok(usize::try_from(at_home).unwrap_or_default().div_ceil(PICTURES))
}

/// The pictures of the stories in the home language, newest first.
async fn images(app: &App, shown: &Shown, file: usize) -> Result<Vec<u8>, Failure> {
    let base = &shown.country.base_url;
    let mut x = Xml::new();
    x.open("urlset", &[NS, ("xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1")]);
    let mut conn = app.store.read().await?;
    let listing = Listing::new(shown.country.nation.site.home_locale.clone(), 100);
    let mut before = None;
    let first = file.saturating_mul(PICTURES);
    let mut passed = 0;
    while passed < first.saturating_add(PICTURES) {
        let page = Listing { before, ..listing.clone() };
        let rows = store::listing::list_published(&mut conn, &page).await?;
        let Some(last) = rows.last() else { break };
        before = Some(last.cursor());
        passed += rows.len();
        let short = rows.len() < 100;
        if passed > first {
            pictures(&mut x, &mut conn, base, &rows).await?;
        }
        if short {
            break;
        }
    }
    x.close("urlset");
    Ok(x.into_bytes())
}

/// Entries for stories that have a picture.
async fn pictures(x: &mut Xml, conn: &mut Conn, base: &str, rows: &[ListedEdition]) -> Result<(), Failure> {
    let codes: Vec<_> = rows.iter().filter_map(|r| r.image.clone()).collect();
    let media = store::media::shown_media(conn, &codes).await?;
    for row in rows {
        let Some(picture) = row.image.as_ref().and_then(|c| media.get(c)) else { continue };
        let widest = picture.variants.iter().rfind(|v| v.format == VariantFormat::Jpeg);
        if let Some(variant) = widest {
            x.open("url", &[]).text("loc", &format!("{base}/{}/stories/{}", row.locale, row.slug));
            x.open("image:image", &[]).text("image:loc", &format!("{base}/media/{}.jpeg", variant.sha256));
            x.close("image:image").close("url");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn files_of_pages_are_as_large_as_was_reckoned_at_most() {
        let (base, locales) = ("https://sen.example", ["en", "zh-Hans"]);
        let paths: Vec<String> = (0..25).map(|n| format!("/facts/{}", "f".repeat(n))).collect();
        let bounds = Load { addresses: 8, bytes: 1_000 };
        let files = bounds.cut(&paths, |path| page_load(base, &locales, path));
        assert!(files.len() > 6, "both bounds count: {files:?}");
        let mut seen = 0;
        for file in files {
            let xml = String::from_utf8(pages(base, &locales, &paths[file])).unwrap();
            let addresses = xml.matches("<loc>").count();
            assert!(addresses <= bounds.addresses, "{xml}");
            // What begins and ends a document is not reckoned.
            assert!(xml.len() <= bounds.bytes + 300, "{} {xml}", xml.len());
            seen += addresses;
        }
        assert_eq!(seen, 50);
    }
}
