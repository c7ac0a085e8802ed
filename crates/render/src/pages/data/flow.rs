//! One flow: what it is, its figures as chart, map and table, how to take them away and how to cite them.

use askama::Template;
use jiff::civil::Date;

use super::citing::Citation;
use super::snippets::{Snippet, snippets};
use super::{Figures, Latest, Named, dataset, picture, sentence, table};
use crate::pages::{Embed, Link};
use crate::{Chrome, measure};

/// Where figures come from.
#[derive(Debug, Clone, Default)]
pub struct DataSource {
    /// Name.
    pub name: String,
    /// Its page; may be empty.
    pub url: String,
    /// Name of the licence; may be empty.
    pub licence: String,
    /// The licence's text; may be empty.
    pub licence_url: String,
}

/// A state of the flow that was put on record.
#[derive(Debug, Clone)]
pub struct Vintage {
    /// Counted from 1 within the flow.
    pub number: i64,
    /// Day from which it holds.
    pub date: Date,
    /// What the publisher said of it; may be empty.
    pub note: String,
    /// Observations it added.
    pub added: i64,
    /// Observations whose value or status it changed.
    pub revised: i64,
    /// Observations it took out.
    pub removed: i64,
}

/// How the figures are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Presentation {
    /// Lines over time; bars for one period.
    #[default]
    Chart,
    /// A tile map of territories at the last period.
    Map,
    /// Only the table.
    Table,
}

impl Presentation {
    /// In addresses, and in the keys of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Chart => "chart",
            Self::Map => "map",
            Self::Table => "table",
        }
    }
}

/// Which of two sets of territories the figures are on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Basis {
    /// Units of today.
    #[default]
    Today,
    /// Units before the last change.
    Before,
}

impl Basis {
    /// In addresses, and in the keys of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Before => "before",
        }
    }
}

/// Why figures of earlier units were not put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAdded {
    /// Sums and means of such figures say nothing (ranks, prices, medians).
    NoRule,
    /// The weights for a mean are missing.
    WeightsMissing,
    /// Not every earlier unit has a figure.
    PartsMissing,
}

/// How figures on today's units came from those of earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BasisNote {
    /// Added up from so many earlier units.
    Summed(i64),
    /// A mean over so many earlier units, weighted by the named indicator.
    Weighted(i64, String),
    /// Left out.
    NotAdded(NotAdded),
}

/// Something to choose.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Code and name.
    pub what: Named,
    /// It is chosen.
    pub chosen: bool,
}

/// The form above the figures. Parameters: `indicator`, `area` (repeated), `from`, `to`, `view`, `units`, `asof`.
#[derive(Debug, Clone, Default)]
pub struct Picker {
    /// What can be shown; one is chosen.
    pub indicators: Vec<Choice>,
    /// Whose figures; several may be chosen.
    pub areas: Vec<Choice>,
    /// Every period of the indicator, in order of time.
    pub periods: Vec<String>,
    /// First period shown.
    pub from: String,
    /// Last period shown.
    pub to: String,
    /// How it is shown.
    pub view: Presentation,
    /// The areas are territories with a place on the map.
    pub has_map: bool,
    /// Which territories; none where the flow is not on territories, or on one set only.
    pub basis: Option<Basis>,
    /// The day whose state is shown, where that is not today's.
    pub as_of: Option<Date>,
}

/// A form in which the whole flow can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DownloadFormat {
    /// Comma-separated values.
    Csv,
    /// Office Open XML workbook.
    Xlsx,
    /// JSON.
    Json,
    /// Apache Parquet.
    Parquet,
    /// Frictionless Data Package.
    DataPackage,
    /// SDMX-CSV.
    SdmxCsv,
    /// SDMX-ML.
    SdmxMl,
    /// SDMX-JSON.
    SdmxJson,
}

impl DownloadFormat {
    /// Its name, the same in every language.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Xlsx => "XLSX",
            Self::Json => "JSON",
            Self::Parquet => "Parquet",
            Self::DataPackage => "Data Package",
            Self::SdmxCsv => "SDMX-CSV",
            Self::SdmxMl => "SDMX-ML",
            Self::SdmxJson => "SDMX-JSON",
        }
    }

    /// Media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
            Self::Parquet => "application/vnd.apache.parquet",
            Self::DataPackage => "application/zip",
            Self::SdmxCsv => "application/vnd.sdmx.data+csv",
            Self::SdmxMl => "application/vnd.sdmx.data+xml",
            Self::SdmxJson => "application/vnd.sdmx.data+json",
        }
    }

    /// Message that says whom it suits.
    fn group(self) -> &'static str {
        match self {
            Self::Csv | Self::Xlsx => "data-for-spreadsheets",
            Self::Json | Self::Parquet | Self::DataPackage => "data-for-programs",
            Self::SdmxCsv | Self::SdmxMl | Self::SdmxJson => "data-for-statistics",
        }
    }
}

/// A form of the flow and where it is.
#[derive(Debug, Clone)]
pub struct Download {
    /// Form.
    pub format: DownloadFormat,
    /// Address from the root.
    pub href: String,
}

/// The page of a flow. Title and description of the frame are the flow's name and what it is about.
#[derive(Template)]
#[template(path = "data/flow.html")]
pub struct FlowPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// The flow.
    pub flow: Named,
    /// Its topic; `href` leads to the catalogue.
    pub topic: Link,
    /// Who publishes it.
    pub publisher: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
    /// Whose figures these are, with licences.
    pub sources: Vec<DataSource>,
    /// Main figures of the home country.
    pub latest: Vec<Latest>,
    /// The form.
    pub picker: Picker,
    /// What was chosen.
    pub figures: Figures,
    /// How territories were put together, where they were.
    pub basis_note: Option<BasisNote>,
    /// Remarks on method and coverage, in the reader's language.
    pub notes: Vec<String>,
    /// Whole flow in every form.
    pub downloads: Vec<Download>,
    /// What is shown as CSV: address from the root, with the choice in its query.
    pub csv: String,
    /// States on record, newest first; the first is today's.
    pub history: Vec<Vintage>,
    /// Flows one may want next.
    pub related: Vec<Link>,
    /// What is shown inside pages of others.
    pub embed: Option<Embed>,
}

impl FlowPage<'_> {
    /// Adds the description for search engines (schema.org `Dataset`). To be called once, when all else is filled.
    pub fn described_for_machines(mut self) -> Self {
        let value = dataset::jsonld(&self);
        self.c = self.c.with_jsonld(&value);
        self
    }

    /// The state that is shown.
    pub(super) fn vintage(&self) -> Option<&Vintage> {
        let Some(day) = self.picker.as_of else { return self.history.first() };
        self.history.iter().find(|v| v.date <= day).or_else(|| self.history.last())
    }

    /// Address at which this very state stays.
    pub(super) fn permalink(&self) -> String {
        let page = self.c.v.absolute(&self.c.v.href(&self.c.path));
        self.vintage().map_or(page.clone(), |vintage| format!("{page}?asof={}", vintage.date))
    }

    fn vintage_line(&self) -> String {
        self.vintage().map(|vintage| self.vintage_name(vintage)).unwrap_or_default()
    }

    fn vintage_name(&self, vintage: &Vintage) -> String {
        let v = &self.c.v;
        v.t2("data-vintage", ("number", &v.num(vintage.number)), ("date", &v.date(vintage.date)))
    }

    fn vintage_changes(&self, vintage: &Vintage) -> String {
        let v = &self.c.v;
        let counts = [
            ("data-count-added", vintage.added),
            ("data-count-revised", vintage.revised),
            ("data-count-removed", vintage.removed),
        ];
        let said: Vec<String> = counts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| v.n(key, *n)).collect();
        said.join(" · ")
    }

    fn old_state(&self) -> Option<String> {
        let v = &self.c.v;
        self.picker.as_of.map(|day| v.t1("data-old-state", "date", &v.date(day)))
    }

    fn address(&self) -> String {
        self.c.v.href(&self.c.path)
    }

    fn revisions_href(&self, number: i64) -> String {
        format!("{}/revisions/{number}", self.address())
    }

    fn state_href(&self, day: Date) -> String {
        format!("{}?asof={day}", self.address())
    }

    fn period(&self, text: &str) -> String {
        measure::period(&self.c.v, text)
    }

    fn areas_line(&self) -> String {
        let chosen = self.picker.areas.iter().filter(|a| a.chosen).count();
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        self.c.v.t2(
            "data-areas-chosen",
            ("chosen", &self.c.v.num(count(chosen))),
            ("all", &self.c.v.num(count(self.picker.areas.len()))),
        )
    }

    fn views(&self) -> Vec<Choice> {
        let all = [Presentation::Chart, Presentation::Map, Presentation::Table];
        all.into_iter()
            .filter(|p| *p != Presentation::Map || self.picker.has_map)
            .map(|p| Choice {
                what: Named::new(p.as_str(), self.c.v.word("presentation", p.as_str())),
                chosen: p == self.picker.view,
            })
            .collect()
    }

    fn bases(&self) -> Vec<Choice> {
        let Some(chosen) = self.picker.basis else { return Vec::new() };
        [Basis::Today, Basis::Before]
            .into_iter()
            .map(|b| Choice {
                what: Named::new(b.as_str(), self.c.v.word("basis", b.as_str())),
                chosen: b == chosen,
            })
            .collect()
    }

    /// What is drawn; empty where nothing is.
    pub fn figure(&self) -> String {
        picture::figure(&self.c.v, &self.figures, self.picker.view)
    }

    /// What the drawing says, in words.
    pub fn sentences(&self) -> Vec<String> {
        sentence::sentences(&self.c.v, &self.figures, self.picker.view)
    }

    fn table(&self) -> String {
        table::table(&self.c.v, &self.figures)
    }

    fn statuses(&self) -> Vec<Named> {
        table::statuses(&self.c.v, &self.figures)
    }

    fn remarks(&self) -> Vec<String> {
        table::remarks(&self.c.v, &self.figures)
    }

    fn basis_line(&self) -> Option<String> {
        let v = &self.c.v;
        self.basis_note.as_ref().map(|note| match note {
            BasisNote::Summed(units) => v.n("data-basis-count-summed", *units),
            BasisNote::Weighted(units, weight) => {
                v.local.messages.count("data-basis-count-mean", *units, &v.num(*units), &[("weight", weight)])
            }
            BasisNote::NotAdded(NotAdded::NoRule) => v.t("data-basis-no-rule"),
            BasisNote::NotAdded(NotAdded::WeightsMissing) => v.t("data-basis-no-weights"),
            BasisNote::NotAdded(NotAdded::PartsMissing) => v.t("data-basis-no-parts"),
        })
    }

    fn download_groups(&self) -> Vec<(String, Vec<&Download>)> {
        let mut groups: Vec<(&str, Vec<&Download>)> = Vec::new();
        for download in &self.downloads {
            match groups.iter_mut().find(|(key, _)| *key == download.format.group()) {
                Some((_, list)) => list.push(download),
                None => groups.push((download.format.group(), vec![download])),
            }
        }
        groups.into_iter().map(|(key, list)| (self.c.v.t(key), list)).collect()
    }

    fn citation(&self) -> Citation {
        Citation::of(self)
    }

    fn snippets(&self) -> Vec<Snippet> {
        snippets(&self.c.v, &self.flow.code, &self.c.v.original(&self.csv))
    }
}
