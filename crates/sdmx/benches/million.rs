//! A million observations through each writer and reader: rows per second, bytes, and the most memory held.
//!
//!     cargo bench -p sdmx            all of them, each in a process of its own
//!     cargo bench -p sdmx -- 200000  another number
#![allow(clippy::unwrap_used)]

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use sdmx::{
    CsvOptions, DataFormat, Labels, Limits, Observation, Release, Source, Table, Texts, data_writer,
    model::{Code, Structures},
};

#[path = "../tests/support/mod.rs"]
mod support;

/// A thousand areas; with two frequencies and three sexes, six thousand series.
const AREAS: usize = 1_000;

fn formats() -> Vec<(&'static str, DataFormat)> {
    let csv = |release, labels| DataFormat::Csv(release, CsvOptions { labels, ..CsvOptions::default() });
    vec![
        ("ml-3.0", DataFormat::Specific(Release::V30)),
        ("ml-2.1", DataFormat::Specific(Release::V21)),
        ("generic-2.1", DataFormat::Generic),
        ("json-2.0", DataFormat::Json(Release::V30)),
        ("json-1.0", DataFormat::Json(Release::V21)),
        ("csv-2.0", csv(Release::V30, Labels::Id)),
        ("csv-2.0-both", csv(Release::V30, Labels::Both)),
        ("csv-1.0", csv(Release::V21, Labels::Id)),
    ]
}

fn table() -> Arc<Table> {
    let mut structures: Structures = support::structures();
    let areas = &mut structures.codelists[1];
    areas.codes =
        (0..AREAS).map(|n| Code::new(&format!("X{n}"), Texts::one("en", &format!("Area {n}")))).collect();
    Arc::new(Table::new(&structures, &support::flow()).unwrap())
}

/// The observation of this number.
fn fill(row: &mut Observation, index: usize, of: usize, held: &mut String) {
    use std::fmt::Write as _;
    let each = of.div_ceil(AREAS * 6);
    let (series, at) = (index / each, index % each);
    row.clear();
    row.push(["A", "Q"][series / 3 % 2]);
    let mut put = |row: &mut Observation, args: std::fmt::Arguments<'_>| {
        held.clear();
        held.write_fmt(args).unwrap();
        row.push(held);
    };
    put(row, format_args!("X{}", series / 6));
    row.push(["_T", "F", "M"][series % 3]);
    put(row, format_args!("{:04}-{:02}", 1990 + at / 12, at % 12 + 1));
    put(row, format_args!("{}.{}", index * 7919 % 1_000_000, index % 10));
    row.push("PS");
    put(row, format_args!("Series {series}"));
    row.push(["A", "A", "A", "E"][index % 4]);
    row.push("");
    row.push("1");
}

/// The most memory that this process held, in kilobytes.
fn most() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_ascii_whitespace().nth(1).and_then(|text| text.parse().ok()).unwrap_or(0)
}

fn one(kind: &str, name: &str, rows: usize, file: &str) {
    let table = table();
    let before = most();
    let start = Instant::now();
    let mut count = 0;
    match kind {
        "write" => {
            let (_, format) = formats().into_iter().find(|(known, _)| *known == name).unwrap();
            let mut output = BufWriter::new(File::create(file).unwrap());
            output.flush().unwrap();
            let mut writer = data_writer(output, format, table, support::message()).unwrap();
            let (mut row, mut held) = (Observation::new(), String::new());
            for index in 0..rows {
                fill(&mut row, index, rows, &mut held);
                writer.observation(&row).unwrap();
                count += 1;
            }
            writer.finish().unwrap();
        }
        _ => {
            let mut source =
                Source::open(BufReader::with_capacity(64 << 10, File::open(file).unwrap()), Limits::DATA)
                    .unwrap();
            source.attach(&table).unwrap();
            let mut row = Observation::new();
            while source.read(&mut row).unwrap() {
                count += 1;
            }
        }
    }
    assert_eq!(count, rows);
    let seconds = start.elapsed().as_secs_f64();
    let bytes = std::fs::metadata(file).unwrap().len();
    println!(
        "{kind:6} {name:13} {:>10.0} rows/s  {:>7.1} MB file  {:>6} kB at most, {:>6} kB of them for this",
        rows as f64 / seconds,
        bytes as f64 / 1e6,
        most(),
        most() - before
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let [kind @ ("write" | "read"), name, rows, file] = words.as_slice() {
        return one(kind, name, rows.parse().unwrap(), file);
    }
    let rows = words.first().and_then(|word| word.parse::<usize>().ok()).unwrap_or(1_000_000);
    let file = std::env::temp_dir().join(format!("sdmx-million-{}", std::process::id()));
    let run = |kind: &str, name: &str| {
        let program = std::env::current_exe().unwrap();
        let status = Command::new(program).args([kind, name, &rows.to_string()]).arg(&file).status().unwrap();
        assert!(status.success());
    };
    for (name, _) in formats() {
        run("write", name);
        if !name.starts_with("json") {
            run("read", name);
        }
    }
    std::fs::remove_file(file).unwrap();
}
