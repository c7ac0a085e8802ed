//! Feeds: for a locale, for each section, topic and place of it, and for its corrections.

use std::collections::HashSet;
use std::sync::Arc;

use axum::extract::{Path, State};
use model::{Code, Locale, RevisionId};
use render::View;
use store::correction::RegisteredCorrection;
use store::listing::{ListedEdition, Listing};

use super::feed_formats::{Entry, Feed, content, write};
use crate::answer::Answered;
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

const ENTRIES: u32 = 30;

/// A published edition as an entry.
fn edition(v: &View<'_>, row: ListedEdition) -> Entry {
    Entry {
        id: row.id.to_string(),
        url: v.absolute(&v.href(&format!("/stories/{}", row.slug))),
        title: row.title,
        summary: row.summary,
        published: row.published_at,
        updated: row.updated_at,
        category: Some((v.name("section", row.section.as_str()), row.section)),
    }
}

/// A correction as an entry: what was wrong, about which text, and whether a reader pointed it out.
fn correction(v: &View<'_>, row: RegisteredCorrection, after: &HashSet<RevisionId>) -> Entry {
    let reported = after.contains(&row.correction.revision).then(|| v.t("complaint-after"));
    let summary = match &reported {
        Some(words) => format!("{} ({words})", row.correction.note),
        None => row.correction.note,
    };
    Entry {
        id: row.correction.revision.to_string(),
        url: v.absolute(&v.href(&format!("/stories/{}", row.slug))),
        title: row.title,
        summary,
        published: row.correction.at,
        updated: row.correction.at,
        category: reported.zip(Code::new("after-complaint").ok()),
    }
}

async fn listed(app: &App, v: &View<'_>, listing: &Listing) -> Result<Vec<Entry>, Failure> {
    let rows = store::listing::list_published(&mut app.store.read().await?, listing).await?;
    Ok(rows.into_iter().map(|row| edition(v, row)).collect())
}

/// What a feed is of.
enum Of {
    /// Everything in its language.
    Whole,
    /// A section, topic or place: which of them, and its code.
    Part(String, String),
    /// A section that has a page of its own: its code, and that page.
    Named(Option<Code>, &'static str),
    /// What was wrong.
    Corrections,
    /// What was posted through a channel.
    Channel(String),
}

impl Of {
    async fn feed(self, app: &App, v: &View<'_>) -> Result<Feed, Failure> {
        match self {
            Self::Whole => whole_feed(app, v).await,
            Self::Part(part, code) => part_feed(app, v, &part, &code).await,
            Self::Named(section, page) => named_feed(app, v, section, page).await,
            Self::Corrections => corrections_feed(app, v).await,
            Self::Channel(code) => super::channels::feed_of(app, v, &code).await,
        }
    }
}

/// A feed by its path, as it is now: what it is, and its bytes. Nothing when there is none.
pub async fn at(app: &App, path: &str) -> Result<Option<(&'static str, Vec<u8>)>, Failure> {
    let shown = app.shown();
    let site = &shown.country.nation.site;
    let parts: Vec<&str> = path.strip_prefix('/').unwrap_or_default().split('/').collect();
    let (locale, of, file) = match parts[..] {
        [locale, file] => (locale, Of::Whole, file),
        [locale, "guides", file] => (locale, Of::Named(site.guides_section.clone(), "/guides"), file),
        [locale, "abroad", file] => (locale, Of::Named(site.abroad_section.clone(), "/abroad"), file),
        [locale, "corrections", file] => (locale, Of::Corrections, file),
        [locale, "channels", code, file] => (locale, Of::Channel(code.to_owned()), file),
        [locale, part, code, file] => (locale, Of::Part(part.to_owned(), code.to_owned()), file),
        _ => return Ok(None),
    };
    let local = Locale::new(locale).ok().and_then(|locale| shown.country.local(&locale));
    let (Some(local), Ok(file)) = (local, known(file)) else { return Ok(None) };
    // As it is written in addresses, and not otherwise.
    if local.locale.as_str() != locale {
        return Ok(None);
    }
    let v = View::new(&shown.country, local);
    match of.feed(app, &v).await {
        Ok(feed) => Ok(Some(content(&v, &feed, file))),
        Err(Failure::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

/// `/{locale}/{file}` for the whole locale.
pub async fn whole(State(app): State<Arc<App>>, reader: Reader, file: &'static str) -> Answered {
    let v = reader.view();
    write(&v, &whole_feed(&app, &v).await?, file)
}

async fn whole_feed(app: &App, v: &View<'_>) -> Result<Feed, Failure> {
    let entries = listed(app, v, &Listing::new(v.local.locale.clone(), ENTRIES)).await?;
    Ok(Feed { title: v.site_name(), description: v.name("site", "description"), page: "/".into(), entries })
}

/// Feeds of parts have the same three files.
fn known(file: &str) -> Result<&'static str, Failure> {
    ["feed.xml", "atom.xml", "feed.json"].into_iter().find(|f| *f == file).ok_or(Failure::NotFound)
}

/// `/{locale}/{part}/{code}/{file}` with part `sections`, `topics` or `places`.
pub async fn part(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, part, code, file)): Path<(String, String, String, String)>,
) -> Answered {
    let file = known(&file)?;
    let v = reader.view();
    write(&v, &part_feed(&app, &v, &part, &code).await?, file)
}

async fn part_feed(app: &App, v: &View<'_>, part: &str, code: &str) -> Result<Feed, Failure> {
    let key = Code::new(code.to_owned()).map_err(|_| Failure::NotFound)?;
    let mut listing = Listing::new(v.local.locale.clone(), ENTRIES);
    let name = match part {
        "sections" => v.country.section(code).map(|_| {
            listing.section = Some(key);
            v.name("section", code)
        }),
        "topics" => v.country.has_topic(code).then(|| {
            listing.topic = Some(key);
            v.name("topic", code)
        }),
        "places" => v.country.territory(code).map(|_| {
            listing.territory = Some(key);
            v.name("territory", code)
        }),
        _ => None,
    }
    .ok_or(Failure::NotFound)?;
    let entries = listed(app, v, &listing).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    Ok(Feed { description: title.clone(), title, page: format!("/{part}/{code}"), entries })
}

/// `/{locale}/{page}/{file}` for guides and nationals abroad.
pub async fn named(
    State(app): State<Arc<App>>,
    reader: Reader,
    section: Option<Code>,
    page: &str,
    file: &str,
) -> Answered {
    let file = known(file)?;
    let v = reader.view();
    write(&v, &named_feed(&app, &v, section, page).await?, file)
}

async fn named_feed(app: &App, v: &View<'_>, section: Option<Code>, page: &str) -> Result<Feed, Failure> {
    let section = section.ok_or(Failure::NotFound)?;
    let name = v.name("section", section.as_str());
    let listing = Listing { section: Some(section), ..Listing::new(v.local.locale.clone(), ENTRIES) };
    let entries = listed(app, v, &listing).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    Ok(Feed { description: title.clone(), title, page: page.to_owned(), entries })
}

/// `/{locale}/corrections/{file}`: what was wrong in this language.
pub async fn corrections(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, file)): Path<(String, String)>,
) -> Answered {
    let file = known(&file)?;
    let v = reader.view();
    write(&v, &corrections_feed(&app, &v).await?, file)
}

async fn corrections_feed(app: &App, v: &View<'_>) -> Result<Feed, Failure> {
    let mut conn = app.store.read().await?;
    let rows = store::correction::list_corrections(&mut conn, Some(&v.local.locale), None, ENTRIES).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &v.t("nav-corrections")));
    let after = store::programme::corrections_after_complaint(&mut conn).await?;
    drop(conn);
    let entries = rows.into_iter().map(|row| correction(v, row, &after)).collect();
    Ok(Feed { title, description: v.t("corrections-intro"), page: "/corrections".into(), entries })
}
