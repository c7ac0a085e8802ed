//! What changed between two editions of an index, for readers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use flow::data::index::{EditionChange, PublishedEdition, change, corrected};
use render::View;
use render::pages::{ChangeRow, ChangeSection, ScoreCell, ScoreColumn, ScoreRow};

use super::{Published, home, names};
use crate::app::App;
use crate::failure::Failure;

/// A rank that is moved by less than this is not moved.
const NOTHING: f64 = 1e-9;
/// So many are kept; then all are made again as they are asked for.
const MOST: usize = 64;

/// Changes that were worked out already. Editions never change, and so neither do these.
#[derive(Default)]
pub struct Changes(Mutex<HashMap<String, Arc<EditionChange>>>);

impl Changes {
    fn find(&self, key: &str) -> Option<Arc<EditionChange>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn keep(&self, key: String, change: &Arc<EditionChange>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST {
            kept.clear();
        }
        kept.insert(key, Arc::clone(change));
    }
}

fn key(one: &Published, own: &str) -> String {
    format!("{} {} {} {own}", one.edition.code, one.edition.edition, one.edition.revision)
}

/// What changed from one edition to the next, taken apart.
pub async fn found(
    app: &App,
    before: &Published,
    after: &Published,
    own: &str,
) -> Result<Arc<EditionChange>, Failure> {
    let key = format!("{} {}", key(before, own), key(after, own));
    if let Some(kept) = app.changes.find(&key) {
        return Ok(kept);
    }
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let shown = app.shown();
    let sources = (catalogue.as_ref(), app.figures.shelf());
    let register = &shown.country.nation.rankings;
    let table = corrected(&mut conn, sources, register, of(before), after.edition.at).await;
    let table = table.map_err(Failure::internal)?;
    drop(conn);
    let work = (before.clone(), after.clone(), own.to_owned());
    let done = tokio::task::spawn_blocking(move || change(of(&work.0), of(&work.1), table.as_ref(), &work.2));
    let change = Arc::new(done.await.map_err(Failure::internal)?.map_err(Failure::internal)?);
    app.changes.keep(key, &change);
    Ok(change)
}

fn of(published: &Published) -> PublishedEdition<'_> {
    PublishedEdition { definition: &published.definition, results: &published.results }
}

/// The part of the page that tells of it.
pub fn section(v: &View<'_>, before: &Published, after: &Published, change: &EditionChange) -> ChangeSection {
    let own = change.areas.iter().find(|area| area.area == home(v));
    let list = |areas: &[String]| {
        let areas: Vec<String> = areas.iter().map(|area| names::area(v, area)).collect();
        v.local.formats.list(&areas)
    };
    // What differs and moved nobody is not told.
    let causes: Vec<&str> = change
        .causes
        .iter()
        .copied()
        .filter(|cause| {
            let mut all = change.areas.iter().flat_map(|area| &area.contributions);
            all.any(|(known, places)| known == cause && places.abs() > NOTHING)
        })
        .collect();
    let mut columns: Vec<ScoreColumn> = ["index-then", "index-now"].map(|key| plain(v.t(key))).into();
    columns.extend(causes.iter().map(|cause| plain(v.word("index-cause", cause))));
    let rows = change.areas.iter().map(|area| {
        let rank = |rank: f64| cell(v.real(rank, 0));
        let mut cells = vec![rank(area.before), rank(area.after)];
        cells.extend(causes.iter().map(|cause| {
            let found = area.contributions.iter().find(|(known, _)| known == cause);
            cell(found.map(|(_, places)| moved(v, *places)).unwrap_or_default())
        }));
        ScoreRow { name: names::area(v, &area.area), home: area.area == home(v), cells }
    });
    let parts: Vec<(String, f64)> = own
        .iter()
        .flat_map(|area| &area.contributions)
        .filter(|(_, places)| places.abs() > NOTHING)
        .map(|(cause, places)| (v.word("index-cause", cause), *places))
        .collect();
    let mut figures: Vec<(String, f64)> = own
        .iter()
        .flat_map(|area| &area.own_data)
        .filter(|(_, places)| places.abs() > NOTHING)
        .map(|(column, places)| (names::column(v, &after.definition, column), *places))
        .collect();
    figures.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    ChangeSection {
        title: v.t1("index-change", "edition", &before.edition.edition),
        stand: own.map(|area| stand(v, area.before, area.after, home(v))).unwrap_or_default(),
        whole: own.map(|area| moved(v, area.after - area.before)).unwrap_or_default(),
        parts: bars(v, &parts),
        figures: bars(v, &figures),
        is_whole: change.areas.iter().any(|area| area.before != area.after) && change.causes.is_empty(),
        columns,
        rows: rows.collect(),
        came: if change.came.is_empty() {
            String::new()
        } else {
            v.t1("index-came", "countries", &list(&change.came))
        },
        went: if change.went.is_empty() {
            String::new()
        } else {
            v.t1("index-went", "countries", &list(&change.went))
        },
    }
}

fn stand(v: &View<'_>, before: f64, after: f64, area: &str) -> String {
    v.local.messages.with(
        "index-change-place",
        &[("country", &names::area(v, area)), ("before", &v.real(before, 0)), ("after", &v.real(after, 0))],
    )
}

fn plain(name: String) -> ScoreColumn {
    ScoreColumn { name, notes: Vec::new() }
}

fn cell(shown: String) -> ScoreCell {
    ScoreCell { shown, note: String::new(), shade: 0 }
}

/// Places won with a plus, places lost with a minus. A rank that falls is a place won.
fn moved(v: &View<'_>, places: f64) -> String {
    let shown = v.real(places.abs(), 2);
    // What rounds to nothing has no sign.
    if places.abs() < 0.005 {
        shown
    } else if places < 0.0 {
        v.t1("index-gain", "places", &shown)
    } else {
        v.t1("index-loss", "places", &shown)
    }
}

/// Bars to both sides of the middle, in per cent of the width.
fn bars(v: &View<'_>, parts: &[(String, f64)]) -> Vec<ChangeRow> {
    let greatest = parts.iter().map(|(_, places)| places.abs()).fold(0.0, f64::max).max(1e-9);
    let tenth = |n: f64| (n * 10.0).round() / 10.0;
    parts
        .iter()
        .map(|(name, places)| {
            let width = places.abs() / greatest * 48.0;
            let won = *places < 0.0;
            ChangeRow {
                name: name.clone(),
                shown: moved(v, *places),
                start: tenth(if won { 50.0 } else { 50.0 - width }),
                width: tenth(width),
                won,
            }
        })
        .collect()
}
