//! Spreadsheets to be filled in, read back.

use std::io::{Cursor, Read as _};

use jiff::civil::date;
use opendata::WriteError;
use opendata::sheet::{Limits, Row, Workbook};
use opendata::write::{
    FormBook, FormCell, FormCheck, FormColumn, FormRow, FormRule, FormSheet, FormValue, Look, write_form,
};

fn book() -> FormBook {
    let cell = |value| FormCell { value, look: Look::OpenText };
    let text = |words: &str| FormCell::text(words, Look::OpenText);
    FormBook {
        title: "A plan".into(),
        right_to_left: true,
        sheets: vec![
            FormSheet {
                name: "Kế hoạch".into(),
                guarded: true,
                frozen_rows: 1,
                frozen_columns: 1,
                columns: vec![
                    FormColumn { width: 12, look: Look::Locked },
                    FormColumn { width: 30, look: Look::OpenText },
                ],
                rows: vec![
                    FormRow { hidden: true, cells: vec![FormCell::text("id", Look::Locked), text("a\"b<c")] },
                    FormRow {
                        hidden: false,
                        cells: vec![
                            cell(FormValue::Empty),
                            text("=1+1"),
                            cell(FormValue::Number("1200000000".into())),
                            cell(FormValue::Number("12345678901234567".into())),
                            cell(FormValue::Date(date(2026, 2, 28))),
                            cell(FormValue::Date(date(1899, 1, 1))),
                        ],
                    },
                ],
                checks: vec![
                    FormCheck {
                        column: 1,
                        from: 2,
                        to: 50,
                        rule: FormRule::List { sheet: "lists".into(), column: 0, rows: 3 },
                        prompt: "Choose “one” & \"only\" one".into(),
                        wrong: "Not of the list".into(),
                    },
                    FormCheck {
                        column: 2,
                        from: 2,
                        to: 50,
                        rule: FormRule::Amount,
                        prompt: String::new(),
                        wrong: "No".into(),
                    },
                ],
                ..FormSheet::default()
            },
            FormSheet { name: "lists".into(), hidden: true, ..FormSheet::default() },
        ],
    }
}

fn rows(file: &[u8], sheet: &str) -> Vec<Row> {
    let mut workbook = Workbook::open(Cursor::new(file), Limits::default()).unwrap();
    workbook.rows(Some(sheet)).unwrap().collect::<Result<_, _>>().unwrap()
}

#[test]
fn what_is_handed_out_comes_back() {
    let file = write_form(&book()).unwrap();
    assert_eq!(file, write_form(&book()).unwrap(), "the same book is the same file");
    let found = rows(&file, "Kế hoạch");
    assert_eq!((found[0].text(0), found[0].text(1)), ("id", "a\"b<c"));
    let second: Vec<&str> = (0..6).map(|column| found[1].text(column)).collect();
    assert_eq!(second, ["", "=1+1", "1200000000", "12345678901234567", "2026-02-28", "1899-01-01"]);
    let mut workbook = Workbook::open(Cursor::new(&file), Limits::default()).unwrap();
    assert_eq!(workbook.sheets(), ["Kế hoạch", "lists"]);
    assert!(workbook.formulas("Kế hoạch", 9).unwrap().is_empty(), "a text is no formula");
}

#[test]
fn cells_are_guarded_and_checked() {
    let file = write_form(&book()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&file)).unwrap();
    let mut sheet = String::new();
    archive.by_name("xl/worksheets/sheet1.xml").unwrap().read_to_string(&mut sheet).unwrap();
    for part in [
        r#"rightToLeft="1""#,
        r#"xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight""#,
        r#"<row r="1" hidden="1">"#,
        r#"<sheetProtection sheet="1""#,
        r#"<dataValidations count="2">"#,
        r#"prompt="Choose “one” &amp; &quot;only&quot; one""#,
        r#"sqref="B2:B50"><formula1>'lists'!$A$1:$A$3</formula1>"#,
        r#"type="decimal" operator="greaterThanOrEqual""#,
    ] {
        assert!(sheet.contains(part), "{part} is not in {sheet}");
    }
    let mut styles = String::new();
    archive.by_name("xl/styles.xml").unwrap().read_to_string(&mut styles).unwrap();
    assert_eq!(styles.matches(r#"<protection locked="0"/>"#).count(), 4);
    assert!(styles.contains(r#"<cellXfs count="8">"#));
}

#[test]
fn a_formula_is_found() {
    // Somebody types a formula into the second row.
    let file = write_form(&book()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(&file)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        if name == "xl/worksheets/sheet1.xml" {
            text = text.replace("<v>1200000000</v>", "<f>1200*1000000</f><v>1200000000</v>");
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut out, text.as_bytes()).unwrap();
    }
    let file = out.finish().unwrap().into_inner();
    let mut workbook = Workbook::open(Cursor::new(&file), Limits::default()).unwrap();
    assert_eq!(workbook.formulas("Kế hoạch", 9).unwrap(), [(2, 2)]);
    assert!(workbook.formulas("Kế hoạch", 0).unwrap().is_empty());
    assert_eq!(rows(&file, "Kế hoạch")[1].text(2), "1200000000");
}

#[test]
fn what_no_spreadsheet_opens_is_refused() {
    let named = |name: &str| {
        let mut book = book();
        book.sheets[0].name = name.into();
        matches!(write_form(&book), Err(WriteError::Table(_)))
    };
    assert!(named("a/b") && named("") && named("LISTS") && !named("Plan"));
    let mut hidden = book();
    hidden.sheets[0].hidden = true;
    assert!(write_form(&hidden).is_err());
    let mut long = book();
    long.sheets[0].rows[0].cells[1] = FormCell::text(&"a".repeat(40_000), Look::OpenText);
    assert!(write_form(&long).is_err());
}
