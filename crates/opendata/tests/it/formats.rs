//! What writers promise: the same refusals everywhere, the bytes of the simple formats, the ends of a spreadsheet.

use std::io::{Cursor, Read as _};

use opendata::write::{
    About, Front, FrontCell, FrontLook, FrontRow, FrontSizes, Resource, XlsxWriter, descriptor,
};
use opendata::{CellProblem, Column, Format, Kind, Table, TableWriter, WriteError};

fn table() -> Table {
    let columns = vec![
        Column::new("code", Kind::Text).required(),
        Column::new("n", Kind::Number),
        Column::new("i", Kind::Integer),
        Column::new("d", Kind::Date),
    ];
    Table::new("t", columns)
}

fn written(format: Format, table: &Table, rows: &[&[&str]]) -> Vec<u8> {
    let mut writer = TableWriter::new(format, table, Vec::new()).unwrap();
    for row in rows {
        writer.row(row).unwrap();
    }
    writer.finish().unwrap()
}

#[test]
fn every_format_refuses_the_same_rows() {
    for format in Format::ALL {
        let mut writer = TableWriter::new(format, &table(), Vec::new()).unwrap();
        writer.row(&["a", "1", "1", "2025-01-01"]).unwrap();
        let mut refused = |row: &[&str]| writer.row(row).unwrap_err().to_string();
        assert_eq!(refused(&["b", "1", "1"]), "row 2: 3 values for 4 columns");
        assert_eq!(refused(&["", "1", "1", ""]), "row 2, column “code”: a value is missing");
        assert_eq!(refused(&["b", "1,5", "", ""]), "row 2, column “n”: “1,5” is not a decimal number");
        assert_eq!(
            refused(&["b", "", "1.0", ""]),
            "row 2, column “i”: “1.0” is not a whole number of 64 bits"
        );
        assert_eq!(
            refused(&["b", "", "", "1/2/2025"]),
            "row 2, column “d”: “1/2/2025” is not a date written year-month-day"
        );
        let clean = written(format, &table(), &[&["a", "1", "1", "2025-01-01"]]);
        assert_eq!(writer.finish().unwrap(), clean, "{format:?}: what was refused left something behind");
    }
}

#[test]
fn tables_without_sense_are_refused() {
    let twice = Table::new("t", vec![Column::new("a", Kind::Text), Column::new("A", Kind::Text)]);
    let keyless =
        Table { primary_key: vec!["b".to_owned()], ..Table::new("t", vec![Column::new("a", Kind::Text)]) };
    let nameless = Table::new("t", vec![Column::new("", Kind::Text)]);
    for table in [Table::new("t", vec![]), twice, keyless, nameless] {
        for format in Format::ALL {
            assert!(
                matches!(TableWriter::new(format, &table, Vec::new()), Err(WriteError::Table(_))),
                "{table:?}"
            );
        }
    }
}

#[test]
fn csv_and_json_are_what_they_say() {
    let rows: &[&[&str]] = &[
        &["a\"b,\r\n", "007.50", "-7", "2025-01-01"],
        &["=1", "12345678901234567890.5", "9007199254740993", ""],
    ];
    let csv = String::from_utf8(written(Format::CsvMarked, &table(), rows)).unwrap();
    assert_eq!(
        csv,
        "\u{feff}code,n,i,d\r\n\"a\"\"b,\r\n\",007.50,-7,2025-01-01\r\n=1,12345678901234567890.5,9007199254740993,\r\n"
    );
    let json = String::from_utf8(written(Format::Json, &table(), rows)).unwrap();
    let wanted = "[\n{\"code\":\"a\\\"b,\\r\\n\",\"n\":7.5,\"i\":-7,\"d\":\"2025-01-01\"},\n\
        {\"code\":\"=1\",\"n\":\"12345678901234567890.5\",\"i\":\"9007199254740993\",\"d\":null}\n]\n";
    assert_eq!(json, wanted);
    assert_eq!(written(Format::Json, &table(), &[]), b"[]\n");
    assert_eq!(
        written(Format::Csv, &Table::new("t", vec![Column::new("a", Kind::Text)]), &[&[""]]),
        b"a\r\n\"\"\r\n"
    );
}

#[test]
fn the_same_rows_give_the_same_bytes() {
    let rows: &[&[&str]] = &[&["a", "1", "2", "2025-01-01"], &["b", "", "", ""]];
    for format in Format::ALL {
        assert_eq!(written(format, &table(), rows), written(format, &table(), rows), "{format:?}");
    }
}

#[test]
fn a_sheet_ends_where_spreadsheets_end() {
    let table = Table::new("t", vec![Column::new("a", Kind::Integer)]);
    let mut writer = XlsxWriter::new(&table, About::of(&table), std::io::sink()).unwrap();
    for index in 0..1_048_575 {
        writer.row(&[if index % 2 == 0 { "0" } else { "1" }]).unwrap();
    }
    let error = writer.row(&["2"]).unwrap_err();
    assert!(matches!(error, WriteError::TooManyRows { row: 1_048_576, limit: 1_048_575 }), "{error}");
    writer.finish().unwrap();
}

#[test]
fn a_cell_holds_no_more_than_spreadsheets_hold() {
    let table = Table::new("t", vec![Column::new("a", Kind::Text)]);
    let mut writer = XlsxWriter::new(&table, About::of(&table), Vec::new()).unwrap();
    writer.row(&[&"đ".repeat(32_767)]).unwrap();
    let long = "𝒳".repeat(16_384);
    match writer.row(&[&long]) {
        Err(WriteError::Cell { row: 2, problem: CellProblem::TooLongForASheet(32_768), .. }) => {}
        other => panic!("{other:?}"),
    }
    writer.row(&["short"]).unwrap();
    let about = About { data_sheet: "a/b".to_owned(), ..About::of(&table) };
    assert!(XlsxWriter::new(&table, about, Vec::new()).is_err());
}

#[test]
fn a_sheet_to_be_printed_opens_before_the_data() {
    let cell = |at, span, text: &str, look| FrontCell { at, span, text: text.to_owned(), look };
    let front = Front {
        name: "Printed".to_owned(),
        widths: vec![10.0, 10.0],
        face: "Times New Roman".to_owned(),
        sizes: FrontSizes { text: 14.0, name: 12.0, motto: 13.0, number: 13.0, table: 12.0, small: 11.0 },
        margins: [20.0, 20.0, 30.0, 15.0],
        rows: vec![FrontRow { cells: vec![cell(0, 2, "A title", FrontLook::Title)], height: 20.0 }],
    };
    let table = Table::new("t", vec![Column::new("a", Kind::Integer)]);
    let about = About { front: Some(front.clone()), ..About::of(&table) };
    let mut writer = XlsxWriter::new(&table, about, Vec::new()).unwrap();
    writer.row(&["7"]).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(writer.finish().unwrap())).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    assert!(
        part("xl/workbook.xml")
            .contains(r#"<sheets><sheet name="Printed" sheetId="3" r:id="rId5"/><sheet name="Data""#)
    );
    assert!(part("[Content_Types].xml").contains("/xl/worksheets/sheet3.xml"));
    assert!(part("xl/_rels/workbook.xml.rels").contains(r#"Id="rId5""#));
    assert!(part("xl/worksheets/sheet3.xml").contains("A title"));
    assert!(!part("xl/worksheets/sheet1.xml").contains("tabSelected"), "one sheet is chosen");
    let styles = part("xl/styles.xml");
    assert!(styles.contains(r#"<fonts count="13">"#) && styles.contains(r#"<cellXfs count="19">"#));
    assert_eq!(styles.matches("<xf ").count(), 20, "and the one they come from");
    let same = About { front: Some(Front { name: "data".to_owned(), ..front }), ..About::of(&table) };
    assert!(XlsxWriter::new(&table, same, Vec::new()).is_err(), "two sheets of one name");
}

#[test]
fn a_package_of_many_files_says_which_is_which() {
    let table = Table { primary_key: vec!["code".to_owned()], ..table() };
    let files =
        [Resource::new("Số", "data.csv", Format::Csv), Resource::new("p", "data.parquet", Format::Parquet)];
    let package = descriptor(&table, &files);
    assert_eq!(package["profile"], "data-package");
    assert_eq!(package["resources"][0]["name"], "s-");
    assert_eq!(package["resources"][0]["schema"]["primaryKey"][0], "code");
    assert_eq!(package["resources"][0]["schema"]["fields"][0]["constraints"]["required"], true);
    assert_eq!(package["resources"][1]["mediatype"], "application/vnd.apache.parquet");
    assert!(package["resources"][1].get("schema").is_none());
    assert_eq!(descriptor(&table, &files[..1])["profile"], "tabular-data-package");
}
