//! The CSV files that become the nation's records.

use std::collections::BTreeMap;
use std::path::Path;

use model::{
    Amount, CalendarDay, Code, DocumentRelation, DocumentStatus, Fact, Heritage, LegalDocument, Lineage,
    Locale, Names, Nation, Organisation, Period, RankingRegister, Section, Site, Territory, Theme, TileCell,
    Topic,
};

use crate::Problems;
use crate::csv_rows::{Reading, read as read_csv};

/// The rows of every CSV file.
#[derive(Default)]
pub struct Tables {
    pub sections: Vec<Section>,
    pub topics: Vec<Topic>,
    pub rankings: RankingRegister,
    territories: Vec<Territory>,
    territory_lineage: Vec<Lineage>,
    organisations: Vec<Organisation>,
    organisation_lineage: Vec<Lineage>,
    facts: Vec<Fact>,
    documents: Vec<LegalDocument>,
    document_relations: Vec<DocumentRelation>,
    heritage: Vec<Heritage>,
    calendar: Vec<CalendarDay>,
}

impl Tables {
    pub fn into_nation(self, site: Site, themes: Vec<Theme>, names: BTreeMap<Locale, Names>) -> Nation {
        Nation {
            site,
            sections: self.sections,
            topics: self.topics,
            territories: self.territories,
            territory_lineage: self.territory_lineage,
            organisations: self.organisations,
            organisation_lineage: self.organisation_lineage,
            facts: self.facts,
            documents: self.documents,
            document_relations: self.document_relations,
            heritage: self.heritage,
            calendar: self.calendar,
            themes,
            rankings: self.rankings,
            names,
        }
    }
}

/// Reads every CSV file of the pack but the artwork's.
pub fn read(folder: &Path, problems: &mut Problems) -> Tables {
    let mut calendar = rows(folder, "calendar.csv", CALENDAR, false, problems, calendar_day);
    calendar.sort_by_key(|d| d.start);
    Tables {
        sections: Vec::new(),
        topics: Vec::new(),
        rankings: RankingRegister::default(),
        territories: rows(folder, "territories.csv", TERRITORY, true, problems, territory),
        territory_lineage: rows(folder, "territory_lineage.csv", T_LINEAGE, false, problems, lineage),
        organisations: rows(folder, "organisations.csv", ORGANISATION, true, problems, organisation),
        organisation_lineage: rows(folder, "organisation_lineage.csv", O_LINEAGE, false, problems, lineage),
        facts: rows(folder, "facts.csv", FACT, false, problems, fact),
        documents: documents(folder, problems),
        document_relations: rows(folder, "document_relations.csv", RELATION, false, problems, relation),
        heritage: rows(folder, "heritage.csv", HERITAGE, false, problems, heritage),
        calendar,
    }
}

const TERRITORY: &[&str] = &[
    "code",
    "type",
    "region",
    "parent",
    "seat",
    "valid_from",
    "valid_to",
    "area_km2",
    "population",
    "figures_source",
    "figures_url",
    "figures_as_of",
    "tile_col",
    "tile_row",
    "latitude",
    "longitude",
    "note",
];
const T_LINEAGE: &[&str] = &["from", "to", "date", "change", "act", "source_url"];
const O_LINEAGE: &[&str] = &["from", "to", "date", "change", "source_url"];
const ORGANISATION: &[&str] =
    &["code", "kind", "parent", "valid_from", "valid_to", "website", "source_url", "as_of", "note"];
const FACT: &[&str] = &[
    "code",
    "group",
    "value",
    "unit",
    "period",
    "territory",
    "source",
    "source_url",
    "as_of",
    "review_by",
    "note",
];
const DOCUMENT: &[&str] =
    &["code", "number", "kind", "issuer", "date", "effective", "valid_to", "status", "source_url", "as_of"];
const RELATION: &[&str] = &["from", "to", "relation"];
const HERITAGE: &[&str] =
    &["code", "list", "year", "territories", "latitude", "longitude", "source_url", "as_of"];
const CALENDAR: &[&str] = &["code", "kind", "rule", "territory", "start", "end", "days", "source_url"];

fn rows<T>(
    folder: &Path,
    name: &str,
    columns: &[&str],
    required: bool,
    problems: &mut Problems,
    make: impl Fn(&mut Reading<'_>) -> Option<T>,
) -> Vec<T> {
    let table = read_csv(folder, name, columns, None, required, problems);
    let mut out = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        out.extend(make(&mut Reading { file: &table.file, row, problems }));
    }
    out
}

fn territory(r: &mut Reading<'_>) -> Option<Territory> {
    let col: Option<u8> = r.parse("tile_col");
    let row: Option<u8> = r.parse("tile_row");
    if col.is_some() != row.is_some() {
        r.problem("“tile_col” and “tile_row” go together");
    }
    if col.is_some_and(|c| c > 15) || row.is_some_and(|c| c > 15) {
        r.problem("the tile map has at most 16 columns and rows (0 to 15)");
    }
    Some(Territory {
        kind: r.required("type"),
        region: r.parse("region"),
        parent: r.parse("parent"),
        seat: r.optional("seat"),
        valid_from: r.date("valid_from"),
        valid_to: r.date("valid_to"),
        area_km2: r.parse("area_km2"),
        population: r.parse("population"),
        figures_source: r.text("figures_source"),
        figures_url: r.text("figures_url"),
        figures_as_of: r.date("figures_as_of"),
        tile: col.zip(row).map(|(col, row)| TileCell { col, row }),
        latitude: r.parse("latitude"),
        longitude: r.parse("longitude"),
        note: r.text("note"),
        code: r.code("code")?,
    })
}

fn lineage(r: &mut Reading<'_>) -> Option<Lineage> {
    Some(Lineage {
        to: r.parse("to"),
        date: r.date("date"),
        act: r.text("act"),
        source_url: r.text("source_url"),
        change: r.must("change")?,
        from: r.code("from")?,
    })
}

fn organisation(r: &mut Reading<'_>) -> Option<Organisation> {
    Some(Organisation {
        kind: r.required("kind"),
        parent: r.parse("parent"),
        valid_from: r.date("valid_from"),
        valid_to: r.date("valid_to"),
        website: r.optional("website"),
        contact: None,
        source_url: r.text("source_url"),
        as_of: r.date("as_of"),
        note: r.text("note"),
        code: r.code("code")?,
    })
}

fn fact(r: &mut Reading<'_>) -> Option<Fact> {
    let value = match Amount::new(r.row.text("value")) {
        Ok(value) => Some(value),
        Err(e) => {
            r.problem(e.to_string());
            None
        }
    };
    let period = match Period::parse(r.row.text("period")) {
        Ok(period) => Some(period),
        Err(e) => {
            r.problem(e.to_string());
            None
        }
    };
    Some(Fact {
        group: r.code("group")?,
        unit: r.required("unit"),
        territory: r.parse("territory"),
        source: r.required("source"),
        source_url: r.required("source_url"),
        as_of: r.date("as_of"),
        review_by: r.date("review_by"),
        note: r.text("note"),
        code: r.code("code")?,
        value: value?,
        period: period?,
        retired_on: None,
    })
}

fn documents(folder: &Path, problems: &mut Problems) -> Vec<LegalDocument> {
    let table = read_csv(folder, "documents.csv", DOCUMENT, Some("summary_"), false, problems);
    let mut out = Vec::new();
    for row in &table.rows {
        let mut r = Reading { file: &table.file, row, problems };
        let mut summaries = BTreeMap::new();
        for column in &table.extra {
            if let (Some(tag), Some(text)) = (column.strip_prefix("summary_"), r.optional(column)) {
                match Locale::new(tag) {
                    Ok(locale) => drop(summaries.insert(locale.to_string(), text)),
                    Err(e) => r.problem(e.to_string()),
                }
            }
        }
        let number = r.required("number");
        let kind = r.required("kind");
        let (code, issuer, status) = (r.code("code"), r.code("issuer"), r.must::<DocumentStatus>("status"));
        if let (Some(code), Some(issuer), Some(status)) = (code, issuer, status) {
            out.push(LegalDocument {
                code,
                number,
                kind,
                issuer,
                date: r.date("date"),
                effective: r.date("effective"),
                valid_to: r.date("valid_to"),
                status,
                summaries,
                source_url: r.text("source_url"),
                as_of: r.date("as_of"),
            });
        }
    }
    out
}

fn relation(r: &mut Reading<'_>) -> Option<DocumentRelation> {
    let relation = r.required("relation");
    if !["amends", "replaces", "guides", "implements", "cites"].contains(&relation.as_str()) {
        r.problem(format!(
            "unknown relation “{relation}”: use amends, replaces, guides, implements or cites"
        ));
    }
    Some(DocumentRelation { from: r.code("from")?, to: r.code("to")?, relation })
}

fn heritage(r: &mut Reading<'_>) -> Option<Heritage> {
    Some(Heritage {
        list: r.required("list"),
        year: r.must("year")?,
        territories: r.codes("territories"),
        latitude: r.parse("latitude"),
        longitude: r.parse("longitude"),
        source_url: r.text("source_url"),
        as_of: r.date("as_of"),
        code: r.code("code")?,
    })
}

fn calendar_day(r: &mut Reading<'_>) -> Option<CalendarDay> {
    let start = r.must("start")?;
    let end = r.date("end").unwrap_or(start);
    if end < start {
        r.problem("“end” lies before “start”");
    }
    let kind = r.required("kind");
    if !["public-holiday", "festival", "observance"].contains(&kind.as_str()) {
        r.problem(format!("unknown kind “{kind}”: use public-holiday, festival or observance"));
    }
    Some(CalendarDay {
        kind,
        rule: r.text("rule"),
        territory: r.parse::<Code>("territory"),
        start,
        end,
        source_url: r.text("source_url"),
        code: r.code("code")?,
    })
}
