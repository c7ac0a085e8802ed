//! Draws the data pages of a table of figures, to be looked at in a browser.
//!
//! `cargo run -p render --example data_pages -- FIGURES.csv INDICATOR LOCALE FOLDER [NAMES.csv]`
//!
//! FIGURES.csv has the columns `series_key,territory,period,value,unit,status,source`; the first territory is the home
//! country. INDICATOR is one of its series keys. NAMES.csv has `code,name[,column,row]`: names of territories and
//! series, and where territories stand on the map. Counts of series and values are those of the table; the history is
//! made up, and says so.

#[path = "../src/sample/nation.rs"]
mod nation;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

use jiff::civil::Date;
use model::Locale;
use render::pages::Link;
use render::pages::Pair;
use render::pages::data::{
    BasisNote, CataloguePage, Choice, DataSource, DataTopic, Download, DownloadFormat, Figures, FlowCard,
    FlowPage, Latest, Named, Observation, Picker, Presentation, Revision, RevisionsPage, Series, Unit,
    Vintage,
};
use render::{Chrome, Country, Template, View, interface_locales};

/// Series key → territory → values, in the order of the file.
type Table = Vec<(String, String, Vec<(String, Vec<Observation>)>)>;

fn read(path: &str) -> Result<(Table, String), Box<dyn Error>> {
    let mut table: Table = Vec::new();
    let mut source = String::new();
    for row in csv::Reader::from_path(path)?.records() {
        let row = row?;
        let cell = |i: usize| row.get(i).unwrap_or_default().to_owned();
        let (key, area, unit) = (cell(0), cell(1), cell(4));
        if source.is_empty() {
            source = cell(6);
        }
        if table.last().is_none_or(|(k, ..)| *k != key) {
            table.push((key, unit, Vec::new()));
        }
        let Some((_, _, areas)) = table.last_mut() else { continue };
        if areas.last().is_none_or(|(a, _)| *a != area) {
            areas.push((area, Vec::new()));
        }
        let Some((_, values)) = areas.last_mut() else { continue };
        let value = Some(cell(3)).filter(|v| !v.is_empty());
        values.push(Observation { period: cell(2), value, status: cell(5), comment: None });
    }
    Ok((table, source))
}

struct Names {
    names: BTreeMap<String, String>,
    tiles: Vec<(String, u8, u8)>,
}

impl Names {
    fn read(path: Option<&String>) -> Result<Self, Box<dyn Error>> {
        let mut out = Self { names: BTreeMap::new(), tiles: Vec::new() };
        let Some(path) = path else { return Ok(out) };
        for row in csv::ReaderBuilder::new().flexible(true).from_path(path)?.records() {
            let row = row?;
            let (Some(code), Some(name)) = (row.get(0), row.get(1)) else { continue };
            out.names.insert(code.to_owned(), name.to_owned());
            if let (Some(Ok(col)), Some(Ok(y))) = (row.get(2).map(str::parse), row.get(3).map(str::parse)) {
                out.tiles.push((code.to_owned(), col, y));
            }
        }
        Ok(out)
    }

    fn of(&self, code: &str) -> Named {
        Named::new(code, self.names.get(code).map_or(code, String::as_str))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [figures, indicator, tag, folder, rest @ ..] = args.as_slice() else {
        return Err("arguments: FIGURES.csv INDICATOR LOCALE FOLDER [NAMES.csv]".into());
    };
    let (table, source) = read(figures)?;
    let names = Names::read(rest.first())?;
    let locales: Vec<&str> = interface_locales().collect();
    let tiles = (!names.tiles.is_empty()).then_some(names.tiles.as_slice());
    let country = Country::new(nation::nation(&locales, tiles), "https://example.org")?;
    let locale = Locale::new(tag)?;
    let v = View::new(&country, country.local(&locale).ok_or("no such locale")?);
    let drawn = Drawn { v, table, names, source, indicator: indicator.clone() };
    std::fs::create_dir_all(folder)?;
    let save =
        |name: &str, html: String| std::fs::write(Path::new(folder).join(format!("{name}-{tag}.html")), html);
    save("chart", drawn.flow(Presentation::Chart, false)?.render()?)?;
    save("bars", drawn.flow(Presentation::Chart, true)?.render()?)?;
    save("map", drawn.flow(Presentation::Map, true)?.render()?)?;
    save("table", drawn.flow(Presentation::Table, false)?.render()?)?;
    save("catalogue", drawn.catalogue().render()?)?;
    save("revisions", drawn.revisions()?.render()?)?;
    Ok(())
}

struct Drawn<'a> {
    v: View<'a>,
    table: Table,
    names: Names,
    source: String,
    indicator: String,
}

fn unit(name: &str) -> Unit {
    Unit { name: name.to_owned(), percent: name.starts_with("percent") }
}

impl<'a> Drawn<'a> {
    fn series(&self, areas: &[(String, Vec<Observation>)]) -> Vec<Series> {
        let all = areas.iter().enumerate().map(|(i, (code, values))| {
            let mut observations = values.clone();
            observations.sort_by(|a, b| a.period.cmp(&b.period));
            Series { area: self.names.of(code), home: i == 0, observations }
        });
        all.collect()
    }

    fn history(&self) -> Vec<Vintage> {
        let made = |number, day, added, revised, removed| Vintage {
            number,
            date: Date::constant(2026, day, 6),
            note: "(made up)".to_owned(),
            added,
            revised,
            removed,
        };
        vec![made(3, 10, 24, 112, 0), made(2, 4, 1, 1, 2), made(1, 1, 4310, 0, 0)]
    }

    fn latest(&self, key: usize) -> Option<Latest> {
        let (key, unit_name, areas) = self.table.get(key)?;
        let series = self.series(areas).into_iter().next()?;
        Some(Latest { label: self.names.of(key).name, unit: unit(unit_name), series })
    }

    fn flow(&self, view: Presentation, one_period: bool) -> Result<FlowPage<'a>, Box<dyn Error>> {
        let (key, unit_name, areas) =
            self.table.iter().find(|(k, ..)| *k == self.indicator).ok_or("no such indicator")?;
        let mut series = self.series(areas);
        let all = Figures { series: series.clone(), ..Figures::default() };
        let periods: Vec<String> = all.periods().into_iter().map(str::to_owned).collect();
        let to = periods.last().cloned().unwrap_or_default();
        if one_period {
            series.iter_mut().for_each(|s| s.observations.retain(|o| o.period == to));
        } else {
            series.truncate(7);
        }
        let from = if one_period { to.clone() } else { periods.first().cloned().unwrap_or_default() };
        let name = self.names.of(key);
        let title = name.name.clone();
        let c =
            Chrome::new(self.v, title.clone(), "/data/sample", "data").described(self.names.of("about").name);
        let download = |format, file: &str| Download { format, href: format!("/data/sample/{file}") };
        let page = FlowPage {
            flow: Named::new("SAMPLE", title),
            topic: Link::new("/data#topic-topic", self.names.of("topic").name),
            publisher: "Office".to_owned(),
            keywords: Vec::new(),
            sources: vec![DataSource {
                name: self.source.clone(),
                url: "https://example.org/source".to_owned(),
                licence: "CC BY 4.0".to_owned(),
                licence_url: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
            }],
            latest: (0..4).filter_map(|i| self.latest(i)).collect(),
            picker: Picker {
                indicators: self
                    .table
                    .iter()
                    .map(|(k, ..)| Choice { what: self.names.of(k), chosen: *k == self.indicator })
                    .collect(),
                areas: areas
                    .iter()
                    .map(|(code, _)| Choice {
                        what: self.names.of(code),
                        chosen: series.iter().any(|s| s.area.code == *code),
                    })
                    .collect(),
                periods,
                from,
                to,
                view,
                has_map: !self.names.tiles.is_empty(),
                basis: (!self.names.tiles.is_empty()).then(Default::default),
                as_of: None,
            },
            figures: Figures { indicator: name, unit: unit(unit_name), series },
            basis_note: (!self.names.tiles.is_empty()).then_some(BasisNote::Summed(63)),
            notes: Vec::new(),
            downloads: vec![
                download(DownloadFormat::Csv, "all.csv"),
                download(DownloadFormat::Xlsx, "all.xlsx"),
                download(DownloadFormat::Json, "all.json"),
                download(DownloadFormat::Parquet, "all.parquet"),
                download(DownloadFormat::DataPackage, "datapackage.zip"),
                download(DownloadFormat::SdmxCsv, "sdmx.csv"),
                download(DownloadFormat::SdmxMl, "sdmx.xml"),
                download(DownloadFormat::SdmxJson, "sdmx.json"),
            ],
            csv: "/data/sample/all.csv?area=XX&from=1990".to_owned(),
            history: self.history(),
            related: Vec::new(),
            embed: None,
            c,
        };
        Ok(page.described_for_machines())
    }

    fn catalogue(&self) -> CataloguePage<'a> {
        let (title, intro) = CataloguePage::words(&self.v);
        let flows = self.table.iter().enumerate().map(|(i, (key, _, areas))| FlowCard {
            href: self.v.href("/data/sample"),
            name: self.names.of(key).name,
            about: self.names.of("about").name,
            latest: self.latest(i).map(|l| Latest { label: String::new(), ..l }),
            series: i64::try_from(areas.len()).unwrap_or(0),
            observations: i64::try_from(areas.iter().map(|a| a.1.len()).sum::<usize>()).unwrap_or(0),
            changed: Some(Date::constant(2026, 10, 6)),
            licence: "CC BY 4.0".to_owned(),
        });
        let topic = self.names.of("topic").name;
        CataloguePage {
            c: Chrome::new(self.v, title, "/data", "data").described(intro),
            query: String::new(),
            topic: String::new(),
            all_topics: vec![Pair::new(topic.clone(), "topic")],
            topics: vec![DataTopic {
                code: "topic".to_owned(),
                name: topic,
                flows: flows.take(12).collect(),
            }],
        }
    }

    fn revisions(&self) -> Result<RevisionsPage<'a>, Box<dyn Error>> {
        let (key, unit_name, areas) = self.table.first().ok_or("no figures")?;
        let rows = areas.iter().take(10).filter_map(|(code, values)| {
            let last = values.last()?;
            let before = values.iter().rev().nth(1)?.value.clone();
            Some(Revision {
                key: vec![self.names.of(code).name, self.names.of(key).name],
                unit: unit(unit_name),
                period: last.period.clone(),
                before,
                after: last.value.clone(),
                statuses: None,
            })
        });
        let rows: Vec<Revision> = rows.collect();
        let flow = self.names.of(key).name;
        Ok(RevisionsPage {
            c: Chrome::new(self.v, RevisionsPage::title(&self.v, &flow), "/data/sample/revisions/3", "data")
                .unlisted(),
            flow: Link::new(self.v.href("/data/sample"), flow),
            vintage: self.history().swap_remove(0),
            rows,
            first: 1,
            total: 112,
            previous: None,
            next: Some("?from=11".to_owned()),
        })
    }
}
