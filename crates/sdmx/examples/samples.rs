//! Sample messages for other people's programs, and what is read in theirs.
//!
//!     sdmx-samples write FOLDER              writes structures, data and errors in every format
//!     sdmx-samples read FILE                 tells the observations in a file of data, one line for each
//!     sdmx-samples structures FILE           tells the structures in a file
//!     sdmx-samples ask 1|2 PATH [QUERY]      tells what a request asks
//!
//! `tests/conformance/sdmx.py` uses them.
#![allow(clippy::unwrap_used)]

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use sdmx::model::Structures;
use sdmx::rest::{self, Code, Refusal};
use sdmx::{
    AtObservation, CsvOptions, DataFormat, Keys, Labels, Limits, Observation, Pick, Release, json, ml,
};

#[path = "../tests/support/mod.rs"]
mod support;

use support::{LANGUAGES, ROWS, header, message, read, structures, table, write};

fn formats() -> Vec<(&'static str, DataFormat)> {
    let csv = |release, labels, keys| {
        DataFormat::Csv(release, CsvOptions { labels, keys, ..CsvOptions::default() })
    };
    vec![
        ("ml30.xml", DataFormat::Specific(Release::V30)),
        ("ml21.xml", DataFormat::Specific(Release::V21)),
        ("generic21.xml", DataFormat::Generic),
        ("json20.json", DataFormat::Json(Release::V30)),
        ("json10.json", DataFormat::Json(Release::V21)),
        ("csv20.csv", csv(Release::V30, Labels::Id, Keys::None)),
        ("csv20-both.csv", csv(Release::V30, Labels::Both, Keys::Both)),
        ("csv20-name.csv", csv(Release::V30, Labels::Name, Keys::None)),
        ("csv10.csv", csv(Release::V21, Labels::Id, Keys::None)),
        ("csv10-both.csv", csv(Release::V21, Labels::Both, Keys::None)),
    ]
}

fn write_all(folder: &Path) -> Result<(), Box<dyn Error>> {
    let (mut structures, table) = (structures(), table());
    // A reader of tables cuts rows at every line feed, those in a text as well.
    let rows: Vec<Observation> =
        ROWS.map(|row| Observation::of(row.map(|value| value.replace('\n', " ")))).into();
    // Availability by itself: one reader stops at ranges of time in it.
    let availability =
        Structures { constraints: std::mem::take(&mut structures.constraints), ..Structures::default() };
    for (name, structures) in [("structures", &structures), ("availability", &availability)] {
        for (version, release) in [("30", Release::V30), ("21", Release::V21)] {
            let out = File::create(folder.join(format!("{name}{version}.xml")))?;
            ml::write_structures(out, release, &header(), structures)?;
        }
        for (version, release) in [("20", Release::V30), ("10", Release::V21)] {
            let out = File::create(folder.join(format!("{name}{version}.json")))?;
            json::write_structures(out, release, &header(), &LANGUAGES, structures)?;
        }
    }
    let mut flat = message();
    flat.at = AtObservation::All;
    let mut across = message();
    across.at = AtObservation::Dimension("REF_AREA".into());
    let mut keys = message();
    (keys.attributes, keys.measures, keys.observations) = (Pick::None, Pick::None, false);
    let mut no_data = message();
    (no_data.measures, no_data.observations) = (Pick::None, false);
    let mut data_only = message();
    data_only.attributes = Pick::None;
    // Without the texts, whose quotation marks one writer leaves as they are, and another reader takes for numbers.
    let mut plain = flat.clone();
    let ids = vec!["OBS_STATUS".to_owned()];
    plain.attributes = Pick::Some { ids, data_set: true, series: false, observation: false };
    let mut no_set = message();
    no_set.attributes = Pick::Some { ids: Vec::new(), data_set: false, series: true, observation: true };
    // Across areas, what belongs to a time series would vary in a section.
    let mut sorted = rows.clone();
    sorted.sort_by_key(|row| [0, 2, 3].map(|column| row.text(column).to_owned()));
    for (name, format) in formats() {
        for (kind, message, rows) in [
            ("series", message(), &rows),
            ("flat", flat.clone(), &rows),
            ("across", across.clone(), &sorted),
            ("keys", keys.clone(), &rows),
            ("nodata", no_data.clone(), &rows),
            ("dataonly", data_only.clone(), &rows),
            ("plain", plain.clone(), &rows),
            ("noset", no_set.clone(), &rows),
            ("empty", message(), &Vec::new()),
        ] {
            std::fs::write(folder.join(format!("{kind}-{name}")), write(format, &table, message, rows))?;
        }
    }
    let refusal =
        Refusal::new(Code::Semantic, "the key has 6 positions, and the table 3 dimensions: A & <B>");
    for (name, release) in [("30", Release::V30), ("21", Release::V21)] {
        ml::write_error(File::create(folder.join(format!("error{name}.xml")))?, release, &refusal)?;
    }
    for (name, release) in [("20", Release::V30), ("10", Release::V21)] {
        json::write_error(File::create(folder.join(format!("error{name}.json")))?, release, &refusal)?;
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", folder] => write_all(Path::new(folder))?,
        ["read", file] => {
            let table = table();
            for row in read(&std::fs::read(file)?, &table)? {
                let values: Vec<&str> = (0..table.columns().len()).map(|column| row.text(column)).collect();
                println!("{}", values.join("\t").replace('\n', "\\n"));
            }
        }
        ["structures", file] => {
            let reading = ml::read_structures(BufReader::new(File::open(file)?), Limits::STRUCTURES)?;
            let written = Structures { constraints: Vec::new(), ..structures() };
            println!("same\t{}", reading.structures == written);
            for list in &reading.structures.codelists {
                println!("codelist\t{}\t{}", list.head.id, list.codes.len());
            }
            for structure in &reading.structures.data_structures {
                println!("structure\t{}\t{}", structure.head.id, structure.dimensions.len());
            }
            for (line, name) in reading.left_out {
                println!("left out\t{line}\t{name}");
            }
        }
        ["ask", service, path, rest @ ..] => {
            let parse = if *service == "1" { rest::v1::parse } else { rest::v2::parse };
            println!("{:#?}", parse(path, rest.first().copied().unwrap_or_default())?);
        }
        _ => return Err("write FOLDER, read FILE, structures FILE, or ask 1|2 PATH [QUERY]".into()),
    }
    Ok(())
}
