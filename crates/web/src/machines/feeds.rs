//! Feeds: for a locale, for each section, topic and place of it, and for its corrections.

use std::collections::HashSet;
use std::sync::Arc;

use axum::extract::{Path, State};
use model::{Code, RevisionId};
use render::View;
use store::correction::RegisteredCorrection;
use store::listing::{ListedEdition, Listing};

use super::feed_formats::{Entry, Feed, write};
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

/// `/{locale}/{file}` for the whole locale.
pub async fn whole(State(app): State<Arc<App>>, reader: Reader, file: &'static str) -> Answered {
    let v = reader.view();
    let listing = Listing::new(reader.locale().clone(), ENTRIES);
    let entries = listed(&app, &v, &listing).await?;
    let feed =
        Feed { title: v.site_name(), description: v.name("site", "description"), page: "/".into(), entries };
    write(&v, &feed, file)
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
    let key = Code::new(code.clone()).map_err(|_| Failure::NotFound)?;
    let mut listing = Listing::new(reader.locale().clone(), ENTRIES);
    let name = match part.as_str() {
        "sections" => v.country.section(&code).map(|_| {
            listing.section = Some(key);
            v.name("section", &code)
        }),
        "topics" => v.country.has_topic(&code).then(|| {
            listing.topic = Some(key);
            v.name("topic", &code)
        }),
        "places" => v.country.territory(&code).map(|_| {
            listing.territory = Some(key);
            v.name("territory", &code)
        }),
        _ => None,
    }
    .ok_or(Failure::NotFound)?;
    let entries = listed(&app, &v, &listing).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    let feed = Feed { description: title.clone(), title, page: format!("/{part}/{code}"), entries };
    write(&v, &feed, file)
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
    let section = section.ok_or(Failure::NotFound)?;
    let name = v.name("section", section.as_str());
    let listing = Listing { section: Some(section), ..Listing::new(reader.locale().clone(), ENTRIES) };
    let entries = listed(&app, &v, &listing).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &name));
    write(&v, &Feed { description: title.clone(), title, page: page.to_owned(), entries }, file)
}

/// `/{locale}/corrections/{file}`: what was wrong in this language.
pub async fn corrections(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, file)): Path<(String, String)>,
) -> Answered {
    let file = known(&file)?;
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let rows = store::correction::list_corrections(&mut conn, Some(reader.locale()), None, ENTRIES).await?;
    let title = v.t2("feed-title", ("site", &v.site_name()), ("part", &v.t("nav-corrections")));
    let after = store::programme::corrections_after_complaint(&mut conn).await?;
    drop(conn);
    let entries = rows.into_iter().map(|row| correction(&v, row, &after)).collect();
    write(
        &v,
        &Feed { title, description: v.t("corrections-intro"), page: "/corrections".into(), entries },
        file,
    )
}
