//! Makes a file of very many observations, and the structures it is of, to see how loading behaves:
//!
//!     cargo run -p flow --example many_observations -- FOLDER [ROWS]
//!     sen import structures FOLDER/structures.xml --topic TOPIC --publisher ORGANISATION --licence CC0-1.0
//!     sen import data many FOLDER/observations.csv --whole
//!
//! The figures are made up by a formula. They stand in the order of periods, so that no two neighbours are of one series:
//! the worst there is for who puts them in order.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;

use sdmx::model::{
    Code, Codelist, Concept, ConceptScheme, DataStructure, DataType, Dataflow, Dimension, Format, Head,
    Maintained, Measure, Representation, Structures, TimeDimension,
};
use sdmx::{Class, Header, Party, Release, Texts, Version, ml};

/// Codes of the second and third dimension.
const AREAS: usize = 200;
const INDICATORS: usize = 100;
/// Rows where nothing else is said.
const ROWS: usize = 1_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let rows = arguments.next().map_or(Ok(ROWS), |text| text.parse())?;
    std::fs::create_dir_all(&folder)?;
    let header = Header {
        id: "MANY".to_owned(),
        test: true,
        prepared: jiff::Timestamp::UNIX_EPOCH,
        sender: Party { id: "EXAMPLE".to_owned(), names: Texts::new() },
        receiver: None,
        source: Texts::new(),
    };
    let out = BufWriter::new(File::create(folder.join("structures.xml"))?);
    ml::write_structures(out, Release::V30, &header, &structures())?;
    let mut out = BufWriter::with_capacity(1 << 18, File::create(folder.join("observations.csv"))?);
    writeln!(out, "FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE")?;
    for row in 0..rows {
        let (area, indicator) = (row % AREAS, row / AREAS % INDICATORS);
        let month = row / (AREAS * INDICATORS);
        let (year, month) = (1900 + month / 12, month % 12 + 1);
        let value = (row as u64).wrapping_mul(2_654_435_761) % 10_000_000;
        writeln!(out, "M,A{area:03},I{indicator:03},{year}-{month:02},{}.{:03}", value / 1000, value % 1000)?;
    }
    out.flush()?;
    println!("{rows} rows in {}", folder.join("observations.csv").display());
    Ok(())
}

fn head(id: &str) -> Head {
    let version = Version::parse("1.0.0").unwrap_or_else(Version::first);
    Head::new("EXAMPLE", id, version, Texts::one("en", id))
}

fn list(id: &str, codes: impl Iterator<Item = String>) -> Codelist {
    let codes = codes.map(|code| Code::new(&code, Texts::one("en", &code))).collect();
    Codelist { head: head(id), codes, partial: false }
}

fn structures() -> Structures {
    let columns = ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"];
    let concepts = ConceptScheme {
        head: head("MANY_CONCEPTS"),
        concepts: columns.iter().map(|id| Concept::new(id, Texts::one("en", id))).collect(),
        partial: false,
    };
    let scheme = concepts.reference();
    let dimension = |id: &str, list: &str| Dimension {
        id: id.to_owned(),
        concept: scheme.item(Class::Concept, id),
        representation: Some(Representation::Codes(head(list).reference(Class::Codelist))),
        roles: Vec::new(),
    };
    let structure = DataStructure {
        head: head("MANY_SERIES"),
        dimensions: vec![
            dimension("FREQ", "MANY_FREQ"),
            dimension("REF_AREA", "MANY_AREAS"),
            dimension("INDICATOR", "MANY_INDICATORS"),
        ],
        time: DataType::parse("ObservationalTimePeriod").map(|kind| TimeDimension {
            concept: scheme.item(Class::Concept, "TIME_PERIOD"),
            format: Format::of(kind),
        }),
        groups: Vec::new(),
        measures: vec![Measure {
            id: "OBS_VALUE".to_owned(),
            concept: scheme.item(Class::Concept, "OBS_VALUE"),
            representation: DataType::parse("Double").map(|kind| Representation::Text(Format::of(kind))),
            required: true,
        }],
        attributes: Vec::new(),
    };
    let dataflow = Dataflow { head: head("MANY"), structure: structure.reference() };
    Structures {
        codelists: vec![
            list("MANY_FREQ", std::iter::once("M".to_owned())),
            list("MANY_AREAS", (0..AREAS).map(|n| format!("A{n:03}"))),
            list("MANY_INDICATORS", (0..INDICATORS).map(|n| format!("I{n:03}"))),
        ],
        concept_schemes: vec![concepts],
        data_structures: vec![structure],
        dataflows: vec![dataflow],
        ..Structures::default()
    }
}
