//! `/{locale}/data/{flow}`, and `/{locale}/data/{flow}.csv` and the like.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse as _, Response};
use flow::data::{Catalogue, FlowTable, Opened};
use http::HeaderMap;
use model::Code;
use render::View;
use render::pages::Link;
use render::pages::data::{
    Basis, Choice, DataSource, Download, DownloadFormat, Figures, FlowPage, Latest, Named, Observation,
    Picker, Presentation, Series, Vintage,
};
use store::data::VintageRow;

use super::super::embed;
use super::choice::{Choices, zone};
use super::files;
use super::on_map::Units;
use super::told::{Told, flow_about, flow_name, topic_name};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// Areas drawn beside the country itself where nobody chose.
const BESIDE: usize = 4;

/// The page of a flow, or a file of it.
pub async fn page_or_file(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, name)): Path<(String, String)>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let choices = Choices::parse(query.as_deref().unwrap_or_default())?;
    match files::split(&name) {
        Some((code, format)) => files::file(&app, &reader, code, format, &choices, &headers).await,
        None => Ok(page(&app, &reader, &name, &choices).await.into_response()),
    }
}

async fn page(app: &Arc<App>, reader: &Reader, name: &str, choices: &Choices) -> Answered {
    let page = flow_page(app, reader, name, choices).await?;
    Answer::page(&page.described_for_machines(), vec![Tag::Data])
}

/// The page of a flow with what was chosen.
pub async fn flow_page<'a>(
    app: &Arc<App>,
    reader: &'a Reader,
    name: &str,
    choices: &Choices,
) -> Result<FlowPage<'a>, Failure> {
    let v = reader.view();
    let code = Code::new(name).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let flow = catalogue.flow(&code).ok_or(Failure::NotFound)?;
    let moment = choices.moment(&v)?;
    let opened = app.figures.shelf().open(&mut conn, flow, moment).await?.ok_or(Failure::NotFound)?;
    let told = Told::new(v, &catalogue, flow);

    let indicators = indicators(&told, &opened);
    let chosen = match &choices.indicator {
        Some(wanted) if indicators.contains(wanted) => wanted.clone(),
        Some(_) => return Err(Failure::NotFound),
        None => indicators.first().cloned().unwrap_or_default(),
    };
    let of_indicator = [chosen.as_str()];
    let wanted = told.indicator.map(|column| (column, &of_indicator[..]));
    let places = opened.index.having(wanted.as_slice());
    let all_areas = told.area.map(|area| opened.index.codes_of(area, &places)).unwrap_or_default();
    let units = Units::of(&told, &all_areas);
    let basis = units.both.then(|| choices.basis.unwrap_or_default());

    let mut all: Vec<Series> = Vec::new();
    let mut unit_code = String::new();
    for (series, unit) in told.series(&mut conn, &opened, &places).await? {
        unit_code = unit;
        all.push(series);
    }
    let mut note = None;
    match basis {
        Some(Basis::Today) => {
            note = units.together(&told, &mut conn, &opened, &chosen, &mut all).await?;
        }
        Some(Basis::Before) => all.retain(|s| units.belongs(&s.area.code, Basis::Before)),
        None => {}
    }
    order(&told, &mut all);
    let areas = chosen_areas(&told, &all, &choices.areas);
    let whole = Figures { series: all.clone(), ..Figures::default() };
    let periods: Vec<String> = whole.periods().into_iter().map(str::to_owned).collect();
    let (from, to) = span(&periods, choices);
    let has_map = all.iter().any(|s| v.country.territory(&s.area.code).is_some_and(|t| t.tile.is_some()));
    let view = match choices.view {
        Some(Presentation::Map) if !has_map => Presentation::Chart,
        Some(view) => view,
        None if has_map && basis != Some(Basis::Before) => Presentation::Map,
        None => Presentation::Chart,
    };
    let within = |o: &Observation| {
        let place = |text: &str| periods.iter().position(|p| p == text);
        let at = place(&o.period);
        at >= place(&from) && at <= place(&to)
    };
    let figures = Figures {
        indicator: match told.indicator {
            Some(column) => told.named(column, &chosen),
            None => Named::new(flow.flow.code.as_str(), flow_name(&v, &catalogue, flow)),
        },
        unit: told.unit(&unit_code),
        series: all
            .iter()
            .filter(|s| areas.contains(&s.area.code))
            .map(|s| Series {
                observations: s.observations.iter().filter(|o| within(o)).cloned().collect(),
                ..s.clone()
            })
            .collect(),
    };
    let latest = latest(&told, &mut conn, &opened).await?;
    let history = store::data::vintages(&mut conn, &code).await?;
    let sources = sources(&told, &mut conn, &opened, &places).await?;
    drop(conn);

    let title = flow_name(&v, &catalogue, flow);
    let mut c = reader
        .chrome(title.clone(), &format!("/data/{code}"), "data")
        .described(flow_about(&v, &catalogue, flow));
    if !choices.query().is_empty() {
        // One address is the flow's; the others are choices of it.
        c = c.unlisted();
    }
    let picked = Choices {
        indicator: told.indicator.map(|_| chosen.clone()),
        areas: choices.areas.clone(),
        from: choices.from.clone(),
        to: choices.to.clone(),
        ..choices.clone()
    };
    let query = match (choices.query(), choices.view) {
        (query, Some(view)) if query.is_empty() => format!("view={}", view.as_str()),
        (query, Some(view)) => format!("{query}&view={}", view.as_str()),
        (query, None) => query,
    };
    let path = format!("/data/{code}");
    let embed = Some(embed::offer(&v, &path, &query, &title));
    c.oembed = Some(embed::discovery(&v, &path, &query));
    let page = FlowPage {
        embed,
        flow: Named::new(code.as_str(), title),
        topic: Link::new(
            v.href(&format!("/data#topic-{}", flow.flow.topic)),
            topic_name(&v, &catalogue, flow.flow.topic.as_str()),
        ),
        publisher: v.name("organisation", flow.flow.publisher.as_str()),
        keywords: indicators
            .iter()
            .take(12)
            .filter_map(|i| told.indicator.map(|c| told.name(c, i)))
            .collect(),
        sources,
        latest,
        picker: Picker {
            indicators: indicators
                .iter()
                .filter_map(|i| told.indicator.map(|column| told.named(column, i)))
                .map(|what| Choice { chosen: what.code == chosen, what })
                .collect(),
            areas: all
                .iter()
                .map(|s| Choice { what: s.area.clone(), chosen: areas.contains(&s.area.code) })
                .collect(),
            periods,
            from,
            to,
            view,
            has_map,
            basis,
            as_of: choices.as_of,
        },
        figures,
        basis_note: note,
        notes: Vec::new(),
        downloads: downloads(&v, flow),
        csv: format!("{}.csv?{}", v.href(&format!("/data/{code}")), picked.query()),
        history: history.iter().map(|row| vintage(&v, row)).collect(),
        related: related(&v, &catalogue, flow),
        c,
    };
    Ok(page)
}

/// Indicators that are in the data: those that are shown first, then the others in the order of their list.
pub(super) fn indicators(told: &Told<'_>, opened: &Opened) -> Vec<String> {
    let Some(column) = told.indicator else { return Vec::new() };
    let headline = &told.flow.flow.headline;
    let mut found: Vec<String> = opened.index.codes(column).map(str::to_owned).collect();
    found.sort_by_key(|code| {
        let first = headline.iter().position(|h| h.as_str() == code).unwrap_or(usize::MAX);
        (first, told.rank(column, code), code.clone())
    });
    found
}

/// The country itself, then by name.
fn order(told: &Told<'_>, series: &mut [Series]) {
    told.v.local.formats.sort_by_name(series, |s| &s.area.name);
    series.sort_by_key(|s| !s.home);
}

/// The areas that are shown: those chosen, or the country itself beside some others, or all territories.
fn chosen_areas(told: &Told<'_>, all: &[Series], wanted: &[String]) -> BTreeSet<String> {
    let known: BTreeSet<&str> = all.iter().map(|s| s.area.code.as_str()).collect();
    let asked: BTreeSet<String> = wanted.iter().filter(|a| known.contains(a.as_str())).cloned().collect();
    if !asked.is_empty() {
        return asked;
    }
    let territory = |s: &&Series| told.v.country.territory(&s.area.code).is_some();
    let territories: BTreeSet<String> = all.iter().filter(territory).map(|s| s.area.code.clone()).collect();
    if !territories.is_empty() {
        return territories;
    }
    let mut listed: Vec<&Series> = all.iter().collect();
    let column = told.area.unwrap_or_default();
    if all.iter().any(|s| s.home) {
        listed.sort_by_key(|s| (!s.home, told.rank(column, &s.area.code)));
    } else {
        // Of partners, the largest speak first.
        let last = |s: &Series| s.known().next_back().map_or(f64::MIN, |(_, value)| value);
        listed.sort_by(|a, b| last(b).total_cmp(&last(a)));
    }
    listed.into_iter().take(BESIDE + 1).map(|s| s.area.code.clone()).collect()
}

fn span(periods: &[String], choices: &Choices) -> (String, String) {
    let known = |wanted: &Option<String>| wanted.clone().filter(|p| periods.contains(p));
    let first = known(&choices.from).or_else(|| periods.first().cloned()).unwrap_or_default();
    let last = known(&choices.to).or_else(|| periods.last().cloned()).unwrap_or_default();
    let place = |text: &String| periods.iter().position(|p| p == text);
    if place(&first) > place(&last) { (last, first) } else { (first, last) }
}

async fn latest(told: &Told<'_>, conn: &mut store::Conn, opened: &Opened) -> Result<Vec<Latest>, Failure> {
    let mut found = Vec::new();
    for code in &told.flow.flow.headline {
        found.extend(told.latest(conn, opened, code.as_str()).await?);
    }
    Ok(found)
}

/// The sources of the figures of these series.
async fn sources(
    told: &Told<'_>,
    conn: &mut store::Conn,
    opened: &Opened,
    places: &[u32],
) -> Result<Vec<DataSource>, Failure> {
    let Some(column) = told.column("SOURCE") else { return Ok(Vec::new()) };
    let mut codes: Vec<String> = Vec::new();
    for series in opened.series(conn, places).await.map_err(Failure::from)? {
        let layout = &told.flow.layout;
        let read = series.observations(layout, |o| {
            if let Some(code) = o.get(column)
                && codes.iter().all(|known| known != code)
            {
                codes.push(code.to_owned());
            }
            true
        });
        read.map_err(Failure::internal)?;
    }
    Ok(codes
        .iter()
        .map(|code| match told.catalogue.source(code) {
            Some(source) => DataSource {
                name: match &source.version {
                    Some(version) => format!("{} ({version})", source.name),
                    None => source.name.clone(),
                },
                url: source.url.clone().unwrap_or_default(),
                // Some packs say in words why a bare fact needs none.
                licence: if source.licence.contains(' ') { String::new() } else { source.licence.clone() },
                licence_url: licence_url(&source.licence),
            },
            None => DataSource { name: told.name(column, code), ..DataSource::default() },
        })
        .collect())
}

/// The text of a licence, where it has an address of its own.
pub(super) fn licence_url(licence: &str) -> String {
    match licence {
        "CC-BY-4.0" => "https://creativecommons.org/licenses/by/4.0/",
        "CC-BY-SA-4.0" => "https://creativecommons.org/licenses/by-sa/4.0/",
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "MIT" => "https://opensource.org/license/mit",
        _ => "",
    }
    .to_owned()
}

fn downloads(v: &View<'_>, flow: &FlowTable) -> Vec<Download> {
    let file = |ending: &str| v.href(&format!("/data/{}.{ending}", flow.flow.code));
    let reference = &flow.reference;
    let sdmx = |format: &str| {
        format!(
            "/sdmx/v2/data/dataflow/{}/{}/{}?format={format}",
            reference.agency, reference.id, reference.version
        )
    };
    vec![
        Download { format: DownloadFormat::Csv, href: file("csv") },
        Download { format: DownloadFormat::Xlsx, href: file("xlsx") },
        Download { format: DownloadFormat::Json, href: file("json") },
        Download { format: DownloadFormat::Parquet, href: file("parquet") },
        Download { format: DownloadFormat::DataPackage, href: file("zip") },
        Download { format: DownloadFormat::SdmxCsv, href: sdmx("csv") },
        Download { format: DownloadFormat::SdmxMl, href: sdmx("xml") },
        Download { format: DownloadFormat::SdmxJson, href: sdmx("json") },
    ]
}

/// A vintage as pages show it.
pub(super) fn vintage(v: &View<'_>, row: &VintageRow) -> Vintage {
    Vintage {
        number: row.number,
        date: row.at.to_zoned(zone(v)).date(),
        note: row.note.clone(),
        added: row.added,
        revised: row.revised,
        removed: row.removed,
    }
}

/// The other flows of the topic.
fn related(v: &View<'_>, catalogue: &Catalogue, flow: &FlowTable) -> Vec<Link> {
    let others = catalogue.flows().iter().filter(|other| {
        other.flow.topic == flow.flow.topic && other.flow.code != flow.flow.code && other.latest.is_some()
    });
    others
        .take(6)
        .map(|other| Link::new(v.href(&format!("/data/{}", other.flow.code)), flow_name(v, catalogue, other)))
        .collect()
}
