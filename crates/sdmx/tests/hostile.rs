//! Files made to hurt: each is refused, with a line and what to do, and without much work.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use std::io::{BufReader, Read};

use sdmx::{CsvOptions, DataFormat, Limits, ReadError, Reason, Release, Source, ml};
use support::{header, message, read, rows, structures, table, write};

fn files() -> Vec<String> {
    let mut list = Vec::new();
    for format in
        [DataFormat::Specific(Release::V30), DataFormat::Specific(Release::V21), DataFormat::Generic]
    {
        list.push(String::from_utf8(write(format, &table(), message(), &rows())).unwrap());
    }
    for release in [Release::V30, Release::V21] {
        let mut bytes = Vec::new();
        ml::write_structures(&mut bytes, release, &header(), &structures()).unwrap();
        list.push(String::from_utf8(bytes).unwrap());
    }
    list
}

fn any(bytes: &[u8]) -> Result<(), ReadError> {
    match read(bytes, &table()) {
        Err(ReadError { reason: Reason::Root { .. }, .. }) => {
            ml::read_structures(bytes, Limits::STRUCTURES).map(|_| ())
        }
        other => other.map(|_| ()),
    }
}

#[track_caller]
fn all_refuse(change: impl Fn(&str) -> String, expected: impl Fn(&Reason) -> bool) {
    for file in files() {
        let changed = change(&file);
        assert_ne!(changed, file);
        let error = any(changed.as_bytes()).expect_err(&changed[..400.min(changed.len())]);
        assert!(expected(&error.reason) && error.line > 0, "{error}");
    }
}

#[test]
fn samples_are_read_as_they_are() {
    assert!(files().iter().all(|file| any(file.as_bytes()).is_ok()));
    assert!(files().iter().all(|file| any(format!("\u{feff}{file}").as_bytes()).is_ok()));
}

#[test]
fn entities_and_declarations() {
    let type_ = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<mes:";
    all_refuse(|file| file.replacen("<mes:", type_, 1), |r| *r == Reason::DocumentType);
    all_refuse(|file| file.replacen("MESSAGE-1", "&a;", 1), |r| *r == Reason::Entity("a".into()));
    all_refuse(
        |file| file.replacen("id=\"EXAMPLE\"", "id=\"&a;\"", 1),
        |r| matches!(r, Reason::Malformed(_)),
    );
    all_refuse(|file| file.replacen("UTF-8", "UTF-16", 1), |r| *r == Reason::Encoding);
    all_refuse(|file| file.replacen("MESSAGE-1", "&#1;", 1), |r| matches!(r, Reason::Malformed(_)));
}

#[test]
fn depth_length_and_number() {
    let deep = "<a>".repeat(100_000);
    all_refuse(
        |file| file.replacen("<mes:Test>", &format!("{deep}<mes:Test>"), 1),
        |r| matches!(r, Reason::TooDeep(_)),
    );
    let long = "a".repeat(2 << 20);
    for form in [
        format!("<!--{long}-->"),
        format!("<a b=\"{long}\"/>"),
        format!("<a>{long}</a>"),
        format!("<{long}/>"),
    ] {
        all_refuse(
            |file| file.replacen("<mes:Test>", &format!("{form}<mes:Test>"), 1),
            |r| matches!(r, Reason::TooLong(_)),
        );
    }
    let many: String = (0..5_000).map(|n| format!(" a{n}=''")).collect();
    all_refuse(
        |file| file.replacen("<mes:Test>", &format!("<a{many}/><mes:Test>"), 1),
        |r| matches!(r, Reason::Malformed(_)),
    );
    let limits = Limits { elements: 50, ..Limits::STRUCTURES };
    let error = ml::read_structures(files()[3].as_bytes(), limits).unwrap_err();
    assert_eq!(error.reason, Reason::TooMany(50));
    let limits = Limits { bytes: 1_000, ..Limits::DATA };
    let error = Source::open(BufReader::with_capacity(100, files()[0].as_bytes()), limits).err().unwrap();
    assert_eq!(error.reason, Reason::TooLarge(1_000));
}

#[test]
fn broken_and_foreign() {
    all_refuse(|file| file[..file.len() - 30].to_owned(), |r| matches!(r, Reason::Malformed(_)));
    all_refuse(|file| format!("{file}<more/>"), |r| matches!(r, Reason::Malformed(_)));
    all_refuse(|file| file.replace("schemas/v", "schemas/w"), |r| matches!(r, Reason::Namespace(_)));
    for text in ["", "<", "<a/>", "<a", "\u{0}", "a,b\n1,2\n", "STRUCTURE\n", "<?xml version='1.0'?>"] {
        assert!(any(text.as_bytes()).is_err(), "{text:?}");
    }
    assert_eq!(
        any(b"<a>\xff</a>").unwrap_err().reason.to_string(),
        any(b"<a>\xff</a>").unwrap_err().reason.to_string()
    );
    let every = files();
    for file in &every {
        for end in (0..file.len()).step_by(97) {
            let _ = any(&file.as_bytes()[..end]);
            let mut bytes = file.clone().into_bytes();
            bytes[end] = b'<';
            let _ = any(&bytes);
        }
    }
}

#[test]
fn files_without_end() {
    let file = files().swap_remove(0);
    let (before, _) = file.split_once("<Obs").unwrap();
    let limits = Limits { bytes: 1 << 20, ..Limits::DATA };
    let endless = BufReader::new(before.as_bytes().chain(std::io::repeat(b' ')));
    let mut source = Source::open(endless, limits).unwrap();
    source.attach(&table()).unwrap();
    let error = source.read(&mut sdmx::Observation::new()).unwrap_err();
    assert!(matches!(error.reason, Reason::TooLarge(_) | Reason::TooLong(_)), "{error}");
    let endless = BufReader::new(&b"STRUCTURE,STRUCTURE_ID,FREQ\n\"a"[..]);
    let error =
        Source::open(BufReader::new(endless.chain(std::io::repeat(b'x'))), Limits::DATA).err().unwrap();
    assert!(matches!(error.reason, Reason::TooLong(_)), "{error}");
}

#[test]
fn tables_that_are_wrong() {
    let csv = |text: &str| read(text.as_bytes(), &table()).map(|rows| rows.len());
    let head =
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS";
    let row = "dataflow,EXAMPLE:POP(1.0.0),I,A,XA,F,2024,1,PS,A";
    assert_eq!(csv(&format!("{head}\n{row}\n")), Ok(1));
    assert_eq!(csv(&format!("{head},NOTE\n{row},x\n")), Ok(1));
    assert_eq!(csv(&format!("{head}\n{row}\n").replace(',', ";")), Ok(1));
    assert_eq!(csv(head), Ok(0));
    for (text, line, says) in [
        (format!("{head}\n{row}\n{row},1\n"), 3, "11 fields, the first row 10"),
        (format!("{}\n{row}", head.replace("SEX", "SEXE")), 1, "SEX is missing"),
        (format!("{}\n{row}", head.replace("SEX", "FREQ")), 1, "FREQ is there twice"),
        (format!("{}\n{row}", head.replace("OBS_STATUS", "OBS_STATUS[]")), 1, "several values"),
        (format!("{head}\n{}", row.replace(",I,", ",X,")), 2, "expected I, A, R or D"),
        (format!("{head}\n{}", row.replace("(1.0.0)", "")), 2, "AGENCY:ID(VERSION)"),
        (format!("{head}\n{row}\n{}", row.replace("POP", "GDP")), 3, "a file for each"),
        (format!("{head}\n{}", row.replace("dataflow", "flow")), 2, "expected dataflow"),
        ("FREQ,REF_AREA\nA,XA\n".into(), 1, "not SDMX-CSV"),
    ] {
        let error = csv(&text).unwrap_err();
        assert!(error.line == line && error.to_string().contains(says), "{error}\n{text}");
    }
    assert_eq!(
        read(&[head.as_bytes(), b"\n", &row.as_bytes()[..40], b"\xff"].concat(), &table())
            .unwrap_err()
            .reason,
        Reason::Encoding
    );
    let xml =
        String::from_utf8(write(DataFormat::Specific(Release::V30), &table(), message(), &rows())).unwrap();
    for (from, to, says) in [
        ("REF_AREA=", "AREA=", "no component AREA"),
        ("ss:action=\"Information\"", "ss:action=\"Merge\"", "expected Information"),
        ("structureRef=\"S\"", "structureRef=\"T\"", "structureID"),
    ] {
        let error = any(xml.replacen(from, to, 1).as_bytes()).unwrap_err();
        assert!(error.to_string().contains(says), "{error}");
    }
    let csv20 = DataFormat::Csv(Release::V30, CsvOptions::default());
    assert!(read(&write(csv20, &table(), message(), &[]), &table()).unwrap().is_empty());
}
