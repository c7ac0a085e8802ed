//! Demand beside supply as a table: by topic, section or territory, and language.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::listen::demand::{Axis, Cell, Map, Outside, lay_out};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::Locale;
use opendata::{Column, Format, Kind, Table, TableWriter};
use render::View;
use render::pages::desk::demand::{DemandCell, DemandMapRow};

use super::read::{Known, axis, known};
use super::{Wish, count};
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// The map with its rows in their order.
pub(super) struct Drawn {
    pub map: Map,
    /// Key and name.
    pub rows: Vec<(String, String)>,
    /// Language tags.
    pub columns: Vec<Locale>,
}

/// The name of a row.
pub(super) fn place_name(v: &View<'_>, axis: Axis, key: &str) -> String {
    if key.is_empty() { v.t("demand-untied") } else { v.name(axis.as_str(), key) }
}

/// The name of an axis.
pub(super) fn axis_name(v: &View<'_>, axis: Axis) -> String {
    v.t(match axis {
        Axis::Topic => "topics",
        Axis::Section => "section",
        Axis::Territory => "nav-places",
    })
}

/// Puts demand and supply together.
pub(super) async fn draw(app: &App, v: &View<'_>, wish: &Wish, known: &Known) -> Result<Drawn, Failure> {
    let axis = axis(wish);
    let ends = (known.months.0.as_str(), known.months.1.as_str());
    let mut conn = app.store.read().await?;
    let supply = store::demand::supply(&mut conn, axis).await?;
    let views = store::demand::views(&mut conn, axis, ends).await?;
    drop(conn);
    let demand = known
        .all
        .iter()
        .map(|entry| (entry.place.on(axis).unwrap_or_default(), entry.asked.locale.as_str(), entry.n));
    let outside = known.outside.iter().filter_map(|(ranked, looked)| {
        let place = match axis {
            Axis::Topic => looked.topic.as_deref(),
            Axis::Section => looked.section.as_deref(),
            Axis::Territory => looked.territory.as_deref(),
        }?;
        let locale = ranked.row.locale.as_ref()?;
        Some((place, locale.as_str(), Outside { rank: ranked.rank, of: ranked.of }))
    });
    let map = lay_out(demand, &supply, &views, outside);
    let site = v.country.nation.site.locales.iter();
    let columns: Vec<Locale> =
        site.filter(|l| wish.locale.is_empty() || l.as_str() == wish.locale).cloned().collect();
    let found: BTreeSet<&str> = map.cells.keys().map(|(place, _)| place.as_str()).collect();
    let mut rows: Vec<(String, String)> = found
        .into_iter()
        .filter(|key| !key.is_empty())
        .map(|key| (key.to_owned(), place_name(v, axis, key)))
        .collect();
    v.local.formats.sort_by_name(&mut rows, |row| &row.1);
    // The largest gap first; equal ones keep the order of names.
    rows.sort_by_cached_key(|(key, _)| std::cmp::Reverse(map.gap(key, &columns)));
    if map.cells.keys().any(|(place, _)| place.is_empty()) {
        rows.push((String::new(), place_name(v, axis, "")));
    }
    Ok(Drawn { map, rows, columns })
}

fn asked_of(map: &Map, place: &str) -> i64 {
    map.cells.iter().filter(|((row, _), _)| row == place).map(|(_, cell)| cell.asked).sum()
}

/// A cell in words.
fn said(v: &View<'_>, cell: &Cell, ranked: usize) -> String {
    let named = |key: &str, what: String| format!("{}: {what}", v.t(key));
    let mut parts = vec![named("demand-asked", v.num(cell.asked))];
    if let Some(rank) = cell.rank {
        let of = v.num(count(ranked));
        parts.push(v.t2("demand-rank", ("rank", &v.num(count(rank))), ("of", &of)));
    }
    parts.push(named("demand-texts", v.num(cell.editions)));
    if let Some(newest) = cell.newest {
        parts.push(named("demand-newest", v.day(newest)));
        parts.push(named("audience-views", v.num(cell.views)));
    }
    if let Some(outside) = cell.outside {
        let (rank, of) = (v.num(count(outside.rank)), v.num(count(outside.of)));
        let words = v.t2("demand-rank", ("rank", &rank), ("of", &of));
        parts.push(named("demand-outside", words));
    }
    parts.join(" · ")
}

/// A figure of the map. Nought is drawn as a dot: what is said beside it says the figure.
fn figure(v: &View<'_>, n: i64) -> String {
    if n == 0 { "·".into() } else { v.num(n) }
}

fn cell(
    v: &View<'_>,
    wish: &Wish,
    drawn: &Drawn,
    (place, name): &(String, String),
    locale: &Locale,
) -> DemandCell {
    let Some(cell) = drawn.map.cells.get(&(place.clone(), locale.to_string())) else {
        return DemandCell {
            heat: "h0",
            number: "–".into(),
            quiet: true,
            there: String::new(),
            words: String::new(),
            href: String::new(),
        };
    };
    let heat = match cell.heat {
        0 => "h0",
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        _ => "h5",
    };
    let mark = if cell.outside.is_some() { " ▲" } else { "" };
    DemandCell {
        heat,
        number: figure(v, cell.asked),
        quiet: cell.asked == 0,
        there: format!("{}{mark}", figure(v, cell.editions)),
        words: format!("{name} · {}: {}", v.language(locale), said(v, cell, drawn.map.ranked)),
        href: wish.href("/desk/demand/cell", &[("row", place_key(place)), ("locale", locale.as_str())]),
    }
}

/// The key of a row in an address.
fn place_key(place: &str) -> &str {
    if place.is_empty() { "-" } else { place }
}

pub(super) fn map_rows(v: &View<'_>, wish: &Wish, drawn: &Drawn) -> Vec<DemandMapRow> {
    let rows = drawn.rows.iter().map(|row| {
        let all = asked_of(&drawn.map, &row.0);
        DemandMapRow {
            name: row.1.clone(),
            cells: drawn.columns.iter().map(|locale| cell(v, wish, drawn, row, locale)).collect(),
            total: DemandCell {
                heat: "h0",
                number: figure(v, all),
                quiet: all == 0,
                there: String::new(),
                words: format!("{} · {}: {}", row.1, v.t("demand-asked"), v.num(all)),
                href: if wish.locale.is_empty() {
                    wish.href("/desk/demand/cell", &[("row", place_key(&row.0))])
                } else {
                    String::new()
                },
            },
        }
    });
    rows.collect()
}

/// `GET /desk/demand.csv`
pub async fn csv(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let known = known(&app, &v, &wish).await?;
    let drawn = draw(&app, &v, &wish, &known).await?;
    let columns = vec![
        Column::new(axis(&wish).as_str(), Kind::Text),
        Column::new("locale", Kind::Text),
        Column::new("asked", Kind::Integer),
        Column::new("rank", Kind::Integer),
        Column::new("editions", Kind::Integer),
        Column::new("newest", Kind::Text),
        Column::new("views", Kind::Integer),
        Column::new("missing", Kind::Integer),
    ];
    let table = Table::new("demand", columns);
    let mut writer = TableWriter::new(Format::Csv, &table, Vec::new()).map_err(Failure::internal)?;
    let cells =
        drawn.map.cells.iter().filter(|((_, locale), _)| wish.locale.is_empty() || *locale == wish.locale);
    for ((place, locale), cell) in cells {
        let newest = cell.newest.map(|at| at.to_zoned(v.country.time_zone.clone()).date().to_string());
        let texts = [
            place.clone(),
            locale.clone(),
            cell.asked.to_string(),
            cell.rank.map(|rank| rank.to_string()).unwrap_or_default(),
            cell.editions.to_string(),
            newest.unwrap_or_default(),
            cell.views.to_string(),
            cell.heat.to_string(),
        ];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        writer.row(&texts).map_err(Failure::internal)?;
    }
    let bytes = writer.finish().map_err(Failure::internal)?;
    let head = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"demand.csv\""),
    ];
    Ok((head, bytes).into_response())
}
