//! Spreadsheets read: one of another program's, our own, and those that want to do harm.

use std::io::{Cursor, Write};

use opendata::sheet::{Limits, ReadError, Row, Workbook};
use opendata::{Column, Format, Kind, Table, TableWriter};
use proptest::prelude::*;

/// Made by openpyxl 3.1.5.
const THEIRS: &[u8] = include_bytes!("files/openpyxl.xlsx");

fn rows(file: &[u8], sheet: Option<&str>, limits: Limits) -> Result<Vec<Row>, ReadError> {
    let mut workbook = Workbook::open(Cursor::new(file), limits)?;
    workbook.rows(sheet)?.collect()
}

/// A spreadsheet with one sheet, whose rows are given as they stand in the file.
fn made(sheet_data: &str) -> Vec<u8> {
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let parts = [
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{relations}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{sheet_data}</sheetData></worksheet>"#),
        ),
    ];
    for (name, content) in parts {
        out.start_file(name, options).unwrap();
        out.write_all(content.as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

#[test]
fn another_programs_spreadsheet_is_read() {
    let found = rows(THEIRS, None, Limits::default()).unwrap();
    let texts: Vec<(u32, Vec<(u32, &str)>)> = found
        .iter()
        .map(|row| (row.number, row.cells.iter().map(|c| (c.column, c.text.as_str())).collect()))
        .collect();
    let head = ["code", "value", "day", "moment", "time", "yes"];
    let typed = ["007", "0.1", "2025-03-01", "2025-03-01T12:30:00", "08:05:00", "true"];
    let line = |texts: [&'static str; 6]| (0..).zip(texts).collect::<Vec<(u32, &str)>>();
    assert_eq!(texts[0], (1, line(head)));
    assert_eq!(texts[1], (2, line(typed)));
    let third =
        vec![(0, "مرحبا\nhai dòng"), (1, "1e300"), (2, "1900-03-01"), (3, "2024"), (4, "-1234567.891")];
    assert_eq!(texts[2], (3, third));
    assert_eq!(texts[3], (7, vec![(2, "far"), (27, "5e-324")]));
    assert_eq!(texts[4], (8, vec![(0, "#DIV/0!"), (1, "30:05:00")]));
    assert!(found[4].cells[0].failed && !found[4].cells[1].failed);
    assert_eq!(found[3].text(27), "5e-324");
    assert_eq!(found[3].text(3), "");
    let second = rows(THEIRS, Some("Second"), Limits::default()).unwrap();
    assert_eq!(second.len(), 1);
    let error = rows(THEIRS, Some("Third"), Limits::default()).unwrap_err();
    assert_eq!(error.to_string(), "there is no sheet “Third”; there are: Số liệu, Second");
}

#[test]
fn limits_are_kept() {
    let limits = Limits::default();
    let error = rows(THEIRS, None, Limits { unpacked: 4_000, ..limits }).unwrap_err();
    assert!(matches!(error, ReadError::TooLarge { limit: 4_000 }), "{error}");
    let error = rows(THEIRS, None, Limits { parts: 3, ..limits }).unwrap_err();
    assert!(matches!(error, ReadError::TooManyParts { limit: 3 }), "{error}");
    let error = rows(THEIRS, None, Limits { cells: 10, ..limits }).unwrap_err();
    assert_eq!(error.to_string(), "sheet “Số liệu” has more than 10 cells");
    let error = rows(THEIRS, None, Limits { row: 30, ..limits }).unwrap_err();
    assert_eq!(error.to_string(), "sheet “Số liệu”, row 2: more than 30 bytes of text");
}

#[test]
fn a_bomb_is_counted_not_believed() {
    // 64 MB of spaces, which pack to a thousandth; then the archive says they are 10 bytes.
    let bomb = {
        let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
        out.start_file("xl/sharedStrings.xml", zip::write::SimpleFileOptions::default()).unwrap();
        for _ in 0..64 {
            out.write_all(&vec![b' '; 1 << 20]).unwrap();
        }
        out.finish().unwrap().into_inner()
    };
    let size = (64_u32 << 20).to_le_bytes();
    let mut liar = bomb.clone();
    for at in 0..liar.len() - 4 {
        if liar[at..at + 4] == size {
            liar[at..at + 4].copy_from_slice(&10_u32.to_le_bytes());
        }
    }
    assert_ne!(bomb, liar);
    for file in [bomb, liar] {
        assert!(file.len() < 200_000);
        let error = rows(&file, None, Limits { unpacked: 8 << 20, ..Limits::default() }).unwrap_err();
        assert!(matches!(error, ReadError::TooLarge { .. } | ReadError::Broken(_)), "{error}");
    }
}

#[test]
fn problems_name_their_place() {
    let read = |data: &str| rows(&made(data), None, Limits::default()).unwrap_err().to_string();
    let twice = r#"<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>"#;
    assert_eq!(read(twice), "sheet “S”, cell B2: the cells of the file are not in their order");
    let back = r#"<row r="2"><c r="B2"><v>1</v></c></row><row r="1"><c r="C1"><v>2</v></c></row>"#;
    assert_eq!(read(back), "sheet “S”, cell C1: the cells of the file are not in their order");
    let odd = r#"<row r="2"><c r="B2"><v>1</v></c><c r="C2" t="n"><v>one</v></c></row>"#;
    assert!(read(odd).starts_with("sheet “S”, at or after cell B2: "), "{}", read(odd));
    let shared = r#"<row r="2"><c r="B2" t="s"><v>7</v></c></row>"#;
    assert!(read(shared).starts_with("sheet “S”, at or after cell A1: "), "{}", read(shared));
    let error = rows(b"code,value\r\n", None, Limits::default()).unwrap_err();
    assert!(matches!(error, ReadError::NotASpreadsheet(_)), "{error}");
}

#[test]
fn our_own_spreadsheet_comes_back() {
    let columns = vec![
        Column::new("t", Kind::Text),
        Column::new("n", Kind::Number),
        Column::new("i", Kind::Integer),
        Column::new("d", Kind::Date),
        Column::new("p", Kind::Period),
    ];
    let table = Table::new("own", columns);
    let given = [
        ["=1+1", "-0.25", "9007199254740993", "1900-02-28", "2025"],
        [" \r\n_x000D_\u{7}<&>\"\t", "1e-300", "-7", "9999-12-31", "2025-Q1"],
        ["", "", "", "", "2025-W53"],
        ["007", "NaN", "0", "1900-03-01", ""],
    ];
    let mut writer = TableWriter::new(Format::Xlsx, &table, Vec::new()).unwrap();
    for row in &given {
        writer.row(row).unwrap();
    }
    let found = rows(&writer.finish().unwrap(), Some("Data"), Limits::default()).unwrap();
    assert_eq!(found.len(), given.len() + 1);
    for (row, given) in found[1..].iter().zip(given) {
        for (column, text) in (0..).zip(given) {
            assert_eq!(row.text(column), text, "row {}", row.number);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// Whatever happens to a file on its way, there is an answer.
    #[test]
    fn damaged_files_do_no_harm(changes in proptest::collection::vec((0..THEIRS.len(), any::<u8>()), 1..12), cut in 0..THEIRS.len()) {
        let mut file = THEIRS.to_vec();
        for (at, byte) in changes {
            file[at] = byte;
        }
        let limits = Limits { unpacked: 1 << 20, ..Limits::default() };
        let _ = rows(&file, None, limits);
        let _ = rows(&file[..cut], None, limits);
    }

    /// The same for the words in it, which the checksums of the archive would otherwise guard.
    #[test]
    fn odd_sheets_do_no_harm(rows_of in proptest::collection::vec((any::<u32>(), "[A-Z]{0,4}[0-9]{0,11}", "(n|s|b|d|e|str|inlineStr|x)?", "[0-9.eE#A-Z/!-]{0,12}"), 0..8)) {
        let mut data = String::new();
        for (row, cell, kind, value) in rows_of {
            data.push_str(&format!(r#"<row r="{row}"><c r="{cell}" t="{kind}" s="{row}"><v>{value}</v></c></row>"#));
        }
        let _ = rows(&made(&data), None, Limits::default());
    }
}
