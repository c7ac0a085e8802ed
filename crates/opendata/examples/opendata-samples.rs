//! Sample files for other people's programs, what is read in theirs, and a table of any length timed.
//!
//!     opendata-samples OUT_DIR              writes a table in every format, and a catalogue
//!     opendata-samples read FILE [SHEET]    tells the rows of a spreadsheet, one JSON object a line
//!     opendata-samples time FORMAT ROWS [FILE]   writes so many rows, and tells seconds, bytes and the most memory held
//!
//! `tests/conformance/opendata.py` uses the first two.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use opendata::dcat::authority::{self, AccessRight, Availability, FileType, Frequency, PublisherKind, Theme};
use opendata::dcat::{Agent, Catalogue, Contact, DataService, Dataset, Distribution, PeriodOfTime, Texts};
use opendata::sheet::{Limits, Workbook};
use opendata::write::{Resource, descriptor};
use opendata::{Column, Format, Kind, Licence, Source, Table, TableWriter, column_letters};

const FORMATS: [(&str, Format); 6] = [
    ("nasty.csv", Format::Csv),
    ("nasty-marked.csv", Format::CsvMarked),
    ("nasty.json", Format::Json),
    ("nasty.xlsx", Format::Xlsx),
    ("nasty.parquet", Format::Parquet),
    ("nasty-package.zip", Format::DataPackage),
];

/// Rows with everything that goes wrong somewhere: code, text, period, number, whole number, day.
const ROWS: &[[&str; 6]] = &[
    ["007", "Hà Nội – Thành phố Hồ Chí Minh: đặc biệt", "2025", "1", "1", "2025-03-01"],
    ["ar", "مرحبا بالعالم، «نص» ١٢٣", "2025-Q1", "-12.50", "-42", "1970-01-01"],
    ["quote", "she said \"no\", then; 'yes'", "2025-03", "0.1", "0", "1969-12-31"],
    ["lines", "one\ntwo\r\nthree\n", "2025-W01", "1e308", "9007199254740992", "1900-03-01"],
    ["formula", "=1+1", "2025", "5e-324", "9007199254740993", "1900-02-28"],
    ["formula2", "@SUM(A1)", "2025", "-1.7976931348623157e308", "9223372036854775807", "0001-01-01"],
    ["formula3", "+1-1", "2025", "123456789012345678901234567890", "-9223372036854775808", "9999-12-31"],
    ["formula4", "-cmd|' /C calc'!A0", "2025", "0.30000000000000004", "7", "2024-02-29"],
    ["empty", "", "", "", "", ""],
    ["spaces", "  before and after\t ", "2025", "007.10", "007", "2000-02-29"],
    ["escape", "_x000D_ & <b>&amp;</b> \\n \\u0041", "2025", "+3", "+3", "1899-12-31"],
    ["control", "bell\u{7} and \u{1f}", "2025", "6.02214076e23", "12", "1900-01-01"],
    ["emoji", "👩🏽‍🚀 𝒳 日本語 ไทย ລາວ ខ្មែរ हिन्दी", "2025", "-0", "-0", "2038-01-19"],
    ["inf", "INF", "2025", "INF", "13", "2100-12-31"],
    ["-inf", "NULL", "2025", "-INF", "14", "2100-12-31"],
    ["nan", "NaN", "2025", "NaN", "15", "2100-12-31"],
    ["comma", ",", "2025", "1.0", "16", "2100-12-31"],
    ["true", "TRUE", "2025-S1", "3.14159265358979323846", "17", "2100-12-31"],
];

fn table() -> Table {
    let mut table = Table::new(
        "nasty-values",
        vec![
            Column::new("code", Kind::Text).title("Mã \"số\"").required(),
            Column::new("text", Kind::Text).title("Text").description("Any text, also in many lines."),
            Column::new("period", Kind::Period).title("Period"),
            Column::new("value", Kind::Number).title("Value"),
            Column::new("count", Kind::Integer).title("Count"),
            Column::new("day", Kind::Date).title("Day"),
        ],
    );
    table.title = "Giá trị khó & <khác>".to_owned();
    table.description = "Values that go wrong in other programs.\nMade up.".to_owned();
    table.language = Some("vi".to_owned());
    table.primary_key = vec!["code".to_owned()];
    table.origin.licence = Some(Licence {
        name: "CC-BY-4.0".to_owned(),
        title: "Creative Commons Attribution 4.0".to_owned(),
        url: "https://creativecommons.org/licenses/by/4.0/".to_owned(),
    });
    table.origin.sources = vec![
        Source { title: "Nowhere".to_owned(), url: Some("https://data.example.org/nowhere".to_owned()) },
        Source { title: "Elsewhere".to_owned(), url: None },
    ];
    table.origin.vintage = Some("2026-11-01".to_owned());
    table.origin.created = Some("2026-11-01T08:00:00Z".to_owned());
    table.origin.homepage = Some("https://data.example.org/nasty".to_owned());
    table.origin.keywords = vec!["thử".to_owned(), "test".to_owned()];
    table
}

fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    let table = table();
    for (name, format) in FORMATS {
        let mut writer = TableWriter::new(format, &table, File::create(folder.join(name))?)?;
        for row in ROWS {
            writer.row(row)?;
        }
        // What is refused leaves nothing behind.
        assert!(writer.row(&["refused", "", "", "one", "", ""]).is_err());
        writer.finish()?;
    }
    let mut expected = Vec::new();
    for row in ROWS {
        expected.push(row.to_vec());
    }
    std::fs::write(folder.join("rows.json"), serde_json::to_string(&expected)?)?;
    // The same package loose: the description beside the data, and every other format named.
    let loose = folder.join("package");
    std::fs::create_dir_all(&loose)?;
    let mut resources = Vec::new();
    for (name, format) in &FORMATS[..1] {
        std::fs::copy(folder.join(name), loose.join(name))?;
        resources.push(Resource::new("nasty-values", *name, *format));
    }
    let package = descriptor(&table, &resources);
    std::fs::write(loose.join("datapackage.json"), serde_json::to_string_pretty(&package)?)?;
    let catalogue = catalogue();
    catalogue.turtle(File::create(folder.join("catalogue.ttl"))?)?;
    catalogue.json_ld(File::create(folder.join("catalogue.jsonld"))?)?;
    let smallest = smallest();
    smallest.turtle(File::create(folder.join("smallest.ttl"))?)?;
    smallest.json_ld(File::create(folder.join("smallest.jsonld"))?)?;
    Ok(())
}

fn texts(list: &[(&str, &str)]) -> Texts {
    list.iter().map(|(language, text)| ((*language).to_owned(), (*text).to_owned())).collect()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn at(path: &str) -> String {
    format!("https://data.example.org/{path}")
}

/// No more than the profile asks for.
fn smallest() -> Catalogue {
    let words = texts(&[("en", "Small")]);
    let distribution = Distribution { iri: at("s/csv"), access_url: at("s.csv"), ..Distribution::default() };
    let dataset = Dataset {
        iri: at("s"),
        titles: words.clone(),
        descriptions: words.clone(),
        distributions: vec![distribution],
        ..Dataset::default()
    };
    Catalogue {
        iri: at("small"),
        titles: words.clone(),
        descriptions: words.clone(),
        publisher: Agent { iri: at("us"), names: words, ..Agent::default() },
        datasets: vec![dataset],
        ..Catalogue::default()
    }
}

/// Every field filled.
fn catalogue() -> Catalogue {
    let publisher = Agent {
        iri: at("#publisher"),
        names: texts(&[("vi", "Bộ \"Thử nghiệm\""), ("en", "Ministry of Trying"), ("ar", "وزارة التجربة")]),
        kind: Some(PublisherKind::NationalAuthority),
        homepage: Some(at("")),
        email: some("data@example.org"),
    };
    let contact = Contact {
        names: texts(&[("en", "Data desk"), ("zh-Hans", "数据台")]),
        email: some("data@example.org"),
        page: Some(at("contact")),
    };
    let licence = authority::licence("CC-BY-4.0");
    let distribution = |name: &str, format: FileType, media_type: &str| Distribution {
        iri: at(&format!("visitors#{name}")),
        titles: texts(&[("en", name), ("vi", "tệp")]),
        descriptions: texts(&[("en", "All rows.")]),
        access_url: at("visitors"),
        download_url: Some(at(&format!("visitors.{name}"))),
        format: Some(format),
        media_type: some(media_type),
        package_media_type: (format == FileType::Zip).then(|| "application/zip".to_owned()),
        licence: licence.clone(),
        byte_size: Some(123_456),
        sha256: some("9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"),
        issued: some("2026-11-01"),
        modified: some("2026-11-02T09:30:00+07:00"),
        languages: vec!["vi".to_owned(), "en".to_owned()],
        conforms_to: vec!["https://www.rfc-editor.org/rfc/rfc4180".to_owned()],
        availability: Some(Availability::Stable),
        service: Some(at("api")),
    };
    let visitors = Dataset {
        iri: at("visitors"),
        identifier: some("VISITORS"),
        titles: texts(&[
            ("vi", "Khách \\ quốc tế\n\"đến\""),
            ("en", "Visitors"),
            ("ar", "الزوار"),
            ("km", "ភ្ញៀវ"),
        ]),
        descriptions: texts(&[("vi", "Mô tả\r\n\tdài"), ("en", "Arrivals by month.")]),
        keywords: texts(&[("vi", "du lịch"), ("en", "tourism"), ("en", "arrivals")]),
        themes: Theme::ALL.to_vec(),
        publisher: Some(publisher.clone()),
        creators: vec![publisher.clone()],
        contact: Some(contact.clone()),
        landing_page: Some(at("en/visitors")),
        languages: ["vi", "en", "zh-Hans", "ar", "km", "lo"].map(str::to_owned).to_vec(),
        places: authority::country("VNM").into_iter().collect(),
        periods: vec![
            PeriodOfTime { start: some("2008-01"), end: some("2026-10") },
            PeriodOfTime { start: some("1995"), end: None },
            PeriodOfTime { start: some("2025-01-01"), end: some("2025-01-01T12:00:00Z") },
        ],
        temporal_resolution: some("P1M"),
        issued: some("2020-01-01"),
        modified: some("2026-11-02T02:30:00Z"),
        frequency: Some(Frequency::Monthly),
        access: Some(AccessRight::Public),
        version: some("2026-11-01"),
        conforms_to: vec![at("structure/visitors")],
        provenance: texts(&[("en", "Counted at the border."), ("vi", "Đếm tại cửa khẩu.")]),
        distributions: vec![
            distribution("csv", FileType::Csv, "text/csv"),
            distribution("parquet", FileType::Parquet, "application/vnd.apache.parquet"),
            distribution("zip", FileType::Zip, "text/csv"),
        ],
    };
    let second = Dataset {
        iri: at("prices"),
        titles: texts(&[("en", "Prices")]),
        descriptions: texts(&[("en", "Prices of things.")]),
        themes: vec![Theme::Economy],
        publisher: Some(publisher.clone()),
        access: Some(AccessRight::Public),
        ..Dataset::default()
    };
    let service = DataService {
        iri: at("api"),
        titles: texts(&[("en", "SDMX"), ("vi", "SDMX")]),
        descriptions: texts(&[("en", "Every series by query.")]),
        endpoint_url: at("sdmx/v2"),
        endpoint_description: Some(at("openapi.json")),
        landing_page: Some(at("en/developers")),
        publisher: Some(publisher.clone()),
        contact: Some(contact),
        conforms_to: vec!["https://sdmx.org/standards/sdmx-3-0".to_owned()],
        formats: vec![FileType::Csv, FileType::Xml, FileType::Json],
        licence: licence.clone(),
        access: Some(AccessRight::Public),
        serves: vec![at("visitors"), at("prices")],
    };
    Catalogue {
        iri: at("catalogue"),
        titles: texts(&[("vi", "Dữ liệu mở"), ("en", "Open data")]),
        descriptions: texts(&[("vi", "Tất cả."), ("en", "All of it.")]),
        publisher,
        homepage: Some(at("en")),
        languages: vec!["vi".to_owned(), "en".to_owned()],
        places: authority::country("VNM").into_iter().collect(),
        issued: some("2020-01-01"),
        modified: some("2026-11-02T02:30:00Z"),
        licence,
        datasets: vec![visitors, second],
        services: vec![service],
    }
}

fn read(file: &str, sheet: Option<&str>) -> Result<(), Box<dyn Error>> {
    let mut workbook = Workbook::open(BufReader::new(File::open(file)?), Limits::default())?;
    let mut rows = workbook.rows(sheet)?;
    let mut out = std::io::stdout().lock();
    while let Some(row) = rows.next_row()? {
        let mut cells = serde_json::Map::new();
        for cell in row.cells {
            let text = if cell.failed { format!("failed: {}", cell.text) } else { cell.text };
            cells.insert(column_letters(cell.column), text.into());
        }
        writeln!(out, "{}", serde_json::json!({ "row": row.number, "cells": cells }))?;
    }
    Ok(())
}

/// Counts bytes and lets them go.
struct Drain(u64);

impl Write for Drain {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn time(format: &str, rows: &str, file: Option<&str>) -> Result<(), Box<dyn Error>> {
    let (name, format) = FORMATS.iter().find(|(name, _)| name.contains(format)).ok_or("no such format")?;
    let rows = rows.parse()?;
    let mut table = table();
    table.columns.truncate(5);
    let begun = Instant::now();
    let bytes = match file {
        Some(file) => {
            let mut writer = TableWriter::new(*format, &table, File::create(file)?)?;
            fill(&mut writer, rows)?;
            writer.finish()?;
            std::fs::metadata(file)?.len()
        }
        None => {
            let mut writer = TableWriter::new(*format, &table, Drain(0))?;
            fill(&mut writer, rows)?;
            writer.finish()?.0
        }
    };
    let seconds = begun.elapsed().as_secs_f64();
    let status = BufReader::new(File::open("/proc/self/status")?);
    let peak = status.lines().map_while(Result::ok).find(|line| line.starts_with("VmHWM:"));
    println!("{name}: {rows} rows, {seconds:.1} s, {bytes} bytes, {}", peak.unwrap_or_default());
    Ok(())
}

fn fill<W: Write + Send>(writer: &mut TableWriter<W>, rows: u32) -> Result<(), opendata::WriteError> {
    for index in 0..rows {
        let place = format!("{:05}", index % 700);
        let period = format!("{}-{:02}", 1990 + index / 12 % 36, index % 12 + 1);
        let value = format!("{}.{:02}", index.wrapping_mul(2_654_435_761) % 1_000_000, index % 100);
        writer.row(&[&place, "Một tỉnh, một năm", &period, &value, &index.to_string()])?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        ["read", file] => read(file, None),
        ["read", file, sheet] => read(file, Some(sheet)),
        ["time", format, rows] => time(format, rows, None),
        ["time", format, rows, file] => time(format, rows, Some(file)),
        [folder] => write(Path::new(folder)),
        _ => Err("opendata-samples OUT_DIR | read FILE [SHEET] | time FORMAT ROWS [FILE]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
