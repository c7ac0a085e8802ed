//! `data.toml`: structures, topics, flows, indicators, units, areas and sources.

use std::collections::HashSet;
use std::path::Path;

use model::{Aggregation, Better, Code, DataFlow, DataSource, Indicator, Nation};
use serde::Deserialize;
use toml::Spanned;

use crate::Problems;
use crate::problem::line_of;

/// What `data.toml` says.
#[derive(Default)]
pub struct Definitions {
    pub agency: String,
    pub home_area: Option<Code>,
    pub structures: Vec<Structure>,
    pub topics: Vec<Code>,
    pub flows: Vec<DataFlow>,
    /// The line of each flow.
    pub flow_lines: Vec<usize>,
    pub indicators: Vec<Indicator>,
    pub units: Vec<Code>,
    pub areas: Vec<Code>,
    pub sources: Vec<DataSource>,
}

/// A data structure: its dimensions without time.
pub struct Structure {
    pub code: Code,
    pub dimensions: Vec<String>,
}

/// The dimensions there can be, in the order they have in a key.
pub const DIMENSIONS: [&str; 4] = ["FREQ", "REF_AREA", "COUNTERPART_AREA", "INDICATOR"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DataFile {
    agency: Spanned<String>,
    home_area: Option<Spanned<Code>>,
    #[serde(default)]
    structure: Vec<StructureRow>,
    #[serde(default)]
    topic: Vec<CodeRow>,
    #[serde(default)]
    flow: Vec<FlowRow>,
    #[serde(default)]
    indicator: Vec<IndicatorRow>,
    #[serde(default)]
    unit: Vec<CodeRow>,
    #[serde(default)]
    area: Vec<CodeRow>,
    #[serde(default)]
    source: Vec<SourceRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CodeRow {
    code: Spanned<Code>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StructureRow {
    code: Spanned<Code>,
    dimensions: Spanned<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlowRow {
    code: Spanned<Code>,
    structure: Spanned<Code>,
    topic: Spanned<Code>,
    publisher: Spanned<Code>,
    licence: Spanned<String>,
    #[serde(default)]
    headline: Vec<Spanned<Code>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicatorRow {
    code: Spanned<Code>,
    unit: Spanned<Code>,
    decimals: Spanned<u8>,
    aggregation: Spanned<Aggregation>,
    better: Option<Better>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRow {
    code: Spanned<Code>,
    name: Spanned<String>,
    language: Option<Spanned<model::Locale>>,
    url: Option<Spanned<String>>,
    licence: Spanned<String>,
    version: Option<String>,
}

/// Reads the file; what is wrong in it goes to `problems`.
pub fn read(path: &Path, nation: &Nation, problems: &mut Problems) -> Option<Definitions> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) => {
            problems.file(path, format!("cannot be read: {e}"));
            return None;
        }
    };
    match toml::from_str::<DataFile>(&text) {
        Ok(file) => {
            Reader { path, text: &text, problems }.check(&file, nation);
            Some(plain(file, &text))
        }
        Err(e) => {
            problems.toml(path, &text, 0, &e);
            None
        }
    }
}

struct Reader<'a> {
    path: &'a Path,
    text: &'a str,
    problems: &'a mut Problems,
}

type Set<'a> = HashSet<&'a str>;

impl Reader<'_> {
    fn at<T>(&mut self, place: &Spanned<T>, message: impl Into<String>) {
        self.problems.at(self.path, line_of(self.text, place.span().start), message);
    }

    fn check(&mut self, file: &DataFile, nation: &Nation) {
        if !sdmx::is_agency(file.agency.as_ref()) {
            let found = file.agency.as_ref().clone();
            self.at(
                &file.agency,
                format!("“{found}” is no agency of SDMX: a letter, then letters, digits, _"),
            );
        }
        let structures = self.codes("structure", file.structure.iter().map(|row| &row.code));
        let topics = self.codes("topic", file.topic.iter().map(|row| &row.code));
        let indicators = self.codes("indicator", file.indicator.iter().map(|row| &row.code));
        let units = self.codes("unit", file.unit.iter().map(|row| &row.code));
        let mut areas = self.codes("area", file.area.iter().map(|row| &row.code));
        self.codes("source", file.source.iter().map(|row| &row.code));
        self.codes("flow", file.flow.iter().map(|row| &row.code));
        for row in &file.structure {
            self.structure(row);
        }
        for row in &file.area {
            if nation.territories.iter().any(|t| t.code == *row.code.as_ref()) {
                self.at(&row.code, "territories of the pack are areas already; take this one out");
            }
        }
        areas.extend(nation.territories.iter().map(|t| t.code.as_str()));
        if let Some(home) = &file.home_area {
            self.known("area", home, &areas);
        }
        for row in &file.indicator {
            self.known("unit", &row.unit, &units);
            if let Aggregation::WeightedBy(weight) = row.aggregation.as_ref()
                && (!indicators.contains(weight.as_str()) || weight == row.code.as_ref())
            {
                self.at(&row.aggregation, format!("the weight “{weight}” is no other [[indicator]]"));
            }
            if *row.decimals.as_ref() > 9 {
                self.at(&row.decimals, "“decimals” is 9 at most");
            }
        }
        let organisations: Set<'_> = nation.organisations.iter().map(|o| o.code.as_str()).collect();
        for row in &file.flow {
            self.known("structure", &row.structure, &structures);
            self.known("topic", &row.topic, &topics);
            self.known("publisher", &row.publisher, &organisations);
            self.filled("licence", &row.licence);
            for indicator in &row.headline {
                self.known("indicator", indicator, &indicators);
            }
        }
        for row in &file.source {
            self.filled("name", &row.name);
            self.filled("licence", &row.licence);
            if let Some(url) = &row.url
                && !url.as_ref().starts_with("https://")
                && !url.as_ref().starts_with("http://")
            {
                self.at(url, "“url” begins with https:// or http://");
            }
        }
    }

    /// Codes that can be codes of SDMX, and are there once.
    fn codes<'f>(&mut self, what: &str, codes: impl Iterator<Item = &'f Spanned<Code>>) -> Set<'f> {
        let mut ids = HashSet::new();
        let mut set = Set::new();
        for code in codes {
            let text = code.as_ref().as_str();
            let fits = match what {
                "flow" | "topic" | "structure" => sdmx::is_name(&DataFlow::id_of(code.as_ref())),
                _ => sdmx::is_id(text),
            };
            if !fits {
                self.at(code, format!("“{text}” cannot be a code of SDMX: use letters, digits, _ and -"));
            }
            let id = match what {
                "flow" | "topic" => DataFlow::id_of(code.as_ref()),
                _ => text.to_owned(),
            };
            if !ids.insert(id) {
                self.at(code, format!("the {what} “{text}” stands twice"));
            }
            set.insert(text);
        }
        set
    }

    fn known(&mut self, what: &str, code: &Spanned<Code>, known: &Set<'_>) {
        let text = code.as_ref().as_str();
        if !known.contains(text) {
            self.at(code, format!("{what} “{text}” does not exist in this pack"));
        }
    }

    fn filled(&mut self, what: &str, text: &Spanned<String>) {
        if text.as_ref().trim().is_empty() {
            self.at(text, format!("“{what}” is empty"));
        }
    }

    fn structure(&mut self, row: &StructureRow) {
        let dimensions = row.dimensions.as_ref();
        let in_order: Vec<&str> =
            DIMENSIONS.into_iter().filter(|known| dimensions.iter().any(|d| d == known)).collect();
        let needed = ["FREQ", "REF_AREA", "INDICATOR"].iter().all(|d| in_order.contains(d));
        if !needed || in_order != *dimensions {
            let known = DIMENSIONS.join(", ");
            self.at(
                &row.dimensions,
                format!("dimensions are {known}, in this order; COUNTERPART_AREA can be left out"),
            );
        }
    }
}

fn plain(file: DataFile, text: &str) -> Definitions {
    let codes = |rows: Vec<CodeRow>| rows.into_iter().map(|row| row.code.into_inner()).collect();
    let structure = |row: StructureRow| Structure {
        code: row.code.into_inner(),
        dimensions: row.dimensions.into_inner(),
    };
    let indicator = |row: IndicatorRow| Indicator {
        code: row.code.into_inner(),
        unit: row.unit.into_inner(),
        decimals: row.decimals.into_inner(),
        aggregation: row.aggregation.into_inner(),
        better: row.better,
    };
    let source = |row: SourceRow| DataSource {
        code: row.code.into_inner(),
        name: row.name.into_inner(),
        language: row.language.map_or_else(|| "en".to_owned(), |l| l.into_inner().to_string()),
        url: row.url.map(Spanned::into_inner),
        licence: row.licence.into_inner(),
        version: row.version,
    };
    Definitions {
        agency: file.agency.into_inner(),
        home_area: file.home_area.map(Spanned::into_inner),
        structures: file.structure.into_iter().map(structure).collect(),
        topics: codes(file.topic),
        flow_lines: file.flow.iter().map(|row| line_of(text, row.code.span().start)).collect(),
        flows: file.flow.into_iter().map(flow).collect(),
        indicators: file.indicator.into_iter().map(indicator).collect(),
        units: codes(file.unit),
        areas: codes(file.area),
        sources: file.source.into_iter().map(source).collect(),
    }
}

fn flow(row: FlowRow) -> DataFlow {
    let code = row.code.into_inner();
    DataFlow {
        id: DataFlow::id_of(&code),
        code,
        structure: row.structure.into_inner(),
        topic: row.topic.into_inner(),
        publisher: row.publisher.into_inner(),
        licence: row.licence.into_inner(),
        headline: row.headline.into_iter().map(Spanned::into_inner).collect(),
    }
}
