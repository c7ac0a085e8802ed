//! The parts of a workbook that is to be filled in.

use std::fmt::Write as _;

use super::{FormBook, FormCell, FormCheck, FormRule, FormSheet, FormValue, Look};
use crate::column_letters;
use crate::write::xlsx::{HEAD, MAIN, OFFICE, escaped, serial, starts_a_formula};

/// What a prompt and a refusal may hold, in characters.
const PROMPT: usize = 250;
/// Digits that a spreadsheet keeps of a number.
const DIGITS: usize = 15;

/// Looks in the order of [`place`]. A cell that may be changed says so; all others are locked by default.
const STYLES: &str = concat!(
    r#"<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>"#,
    r#"<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
    r#"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
    r#"<font><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/><family val="2"/></font></fonts>"#,
    r#"<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>"#,
    r#"<fill><patternFill patternType="solid"><fgColor rgb="FFF1E9DA"/><bgColor indexed="64"/></patternFill></fill>"#,
    r#"<fill><patternFill patternType="solid"><fgColor rgb="FFE4E4E4"/><bgColor indexed="64"/></patternFill></fill></fills>"#,
    r#"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>"#,
    r#"<border><left/><right/><top/><bottom style="hair"><color rgb="FFB0B0B0"/></bottom><diagonal/></border></borders>"#,
    r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#,
    r#"<cellXfs count="8">"#,
    r#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#,
    r#"<xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"#,
    r#"<xf numFmtId="49" fontId="2" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top"/></xf>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>"#,
    r#"<xf numFmtId="4" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"/><protection locked="0"/></xf>"#,
    r#"<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top"/><protection locked="0"/></xf>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" applyNumberFormat="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"/><protection locked="0"/></xf>"#,
    r#"</cellXfs>"#,
    r#"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#,
);
/// Open text that a spreadsheet would take for a formula once somebody edits it.
const QUOTED: u8 = 7;

fn place(look: Look) -> u8 {
    match look {
        Look::Plain => 0,
        Look::Head => 1,
        Look::Locked => 2,
        Look::Wrapped => 3,
        Look::OpenText => 4,
        Look::OpenNumber => 5,
        Look::OpenDate => 6,
    }
}

/// A text in an attribute.
fn attribute(text: &str) -> String {
    let mut out = String::new();
    escaped(&mut out, text);
    out.replace('"', "&quot;").replace('\n', "&#10;").replace('\t', " ")
}

/// Everything but the sheets.
pub(super) fn fixed(book: &FormBook) -> Vec<(&'static str, String)> {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let (mut types, mut relations, mut sheets) = (String::new(), String::new(), String::new());
    for (at, one) in book.sheets.iter().enumerate() {
        let n = at + 1;
        let _ = write!(
            types,
            r#"<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
        );
        let _ = write!(
            relations,
            r#"<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>"#
        );
        let state = if one.hidden { r#" state="hidden""# } else { "" };
        let name = attribute(&one.name);
        let _ = write!(sheets, r#"<sheet name="{name}" sheetId="{n}"{state} r:id="rId{n}"/>"#);
    }
    let styles = book.sheets.len() + 1;
    let _ =
        write!(relations, r#"<Relationship Id="rId{styles}" Type="{OFFICE}/styles" Target="styles.xml"/>"#);
    let mut title = String::new();
    escaped(&mut title, &book.title);
    vec![
        (
            "[Content_Types].xml",
            format!(
                r#"{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{types}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#
            ),
        ),
        (
            "_rels/.rels",
            format!(
                r#"{HEAD}<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{package}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#
            ),
        ),
        (
            "docProps/core.xml",
            format!(
                r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>{sheets}</sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(r#"{HEAD}<Relationships xmlns="{package}">{relations}</Relationships>"#),
        ),
        ("xl/styles.xml", format!(r#"{HEAD}<styleSheet xmlns="{MAIN}">{STYLES}</styleSheet>"#)),
    ]
}

/// One sheet.
pub(super) fn content(book: &FormBook, one: &FormSheet, first: bool) -> String {
    let mut out = format!(r#"{HEAD}<worksheet xmlns="{MAIN}"><sheetViews>"#);
    view(&mut out, book, one, first);
    out.push_str(r#"</sheetViews><sheetFormatPr defaultRowHeight="15"/>"#);
    if !one.columns.is_empty() {
        out.push_str("<cols>");
        for (at, column) in one.columns.iter().enumerate() {
            let (n, width, style) = (at + 1, column.width, place(column.look));
            let _ =
                write!(out, r#"<col min="{n}" max="{n}" width="{width}" style="{style}" customWidth="1"/>"#);
        }
        out.push_str("</cols>");
    }
    out.push_str("<sheetData>");
    for (at, row) in one.rows.iter().enumerate() {
        let n = at + 1;
        let hidden = if row.hidden { r#" hidden="1""# } else { "" };
        let _ = write!(out, r#"<row r="{n}"{hidden}>"#);
        for (column, cell) in row.cells.iter().enumerate() {
            let address = format!("{}{n}", column_letters(column as u32));
            self::cell(&mut out, &address, cell);
        }
        out.push_str("</row>");
    }
    out.push_str("</sheetData>");
    if one.guarded {
        // What is named here with 0 stays allowed: widths and heights, sorting, filters.
        out.push_str(r#"<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>"#);
    }
    if !one.checks.is_empty() {
        let _ = write!(out, r#"<dataValidations count="{}">"#, one.checks.len());
        one.checks.iter().for_each(|one| check(&mut out, one));
        out.push_str("</dataValidations>");
    }
    out.push_str("</worksheet>");
    out
}

fn view(out: &mut String, book: &FormBook, one: &FormSheet, first: bool) {
    let direction = if book.right_to_left { r#" rightToLeft="1""# } else { "" };
    let selected = if first { r#" tabSelected="1""# } else { "" };
    let _ = write!(out, r#"<sheetView{direction}{selected} workbookViewId="0">"#);
    let (rows, columns) = (one.frozen_rows, one.frozen_columns);
    if rows > 0 || columns > 0 {
        let corner = format!("{}{}", column_letters(columns), rows + 1);
        let pane = match (rows > 0, columns > 0) {
            (true, true) => "bottomRight",
            (true, false) => "bottomLeft",
            _ => "topRight",
        };
        let split = |name: &str, n: u32| if n > 0 { format!(r#" {name}="{n}""#) } else { String::new() };
        let _ = write!(
            out,
            r#"<pane{}{} topLeftCell="{corner}" activePane="{pane}" state="frozen"/><selection pane="{pane}" activeCell="{corner}" sqref="{corner}"/>"#,
            split("xSplit", columns),
            split("ySplit", rows)
        );
    }
    out.push_str("</sheetView>");
}

fn cell(out: &mut String, address: &str, cell: &FormCell) {
    let style = place(cell.look);
    let text = |out: &mut String, text: &str| {
        let style = if cell.look == Look::OpenText && starts_a_formula(text) { QUOTED } else { style };
        let _ = write!(out, r#"<c r="{address}" s="{style}" t="inlineStr"><is><t xml:space="preserve">"#);
        escaped(out, text);
        out.push_str("</t></is></c>");
    };
    match &cell.value {
        FormValue::Empty => {
            let _ = write!(out, r#"<c r="{address}" s="{style}"/>"#);
        }
        FormValue::Number(number) if is_number(number) => {
            let _ = write!(out, r#"<c r="{address}" s="{style}"><v>{number}</v></c>"#);
        }
        FormValue::Date(day) if *day >= jiff::civil::date(1900, 3, 1) => {
            // Without a date's format a spreadsheet shows its number.
            let style = if cell.look == Look::OpenText { place(Look::OpenDate) } else { style };
            let _ = write!(out, r#"<c r="{address}" s="{style}"><v>{}</v></c>"#, serial(*day));
        }
        FormValue::Date(day) => text(out, &day.to_string()),
        FormValue::Number(words) | FormValue::Text(words) => text(out, words),
    }
}

/// Whether a spreadsheet keeps a number to its last digit.
fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let plain = text.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit() || b == b'.');
    (1..=DIGITS).contains(&digits) && plain && text.parse::<f64>().is_ok()
}

fn cut(text: &str) -> String {
    text.chars().take(PROMPT).collect()
}

fn check(out: &mut String, one: &FormCheck) {
    let letters = column_letters(one.column);
    let (kind, formula) = match &one.rule {
        FormRule::Any => ("", String::new()),
        FormRule::List { sheet, column, rows } => {
            let of = column_letters(*column);
            let name = attribute(&sheet.replace('\'', "''"));
            (
                r#" type="list" errorStyle="stop""#,
                format!("<formula1>'{name}'!${of}$1:${of}${}</formula1>", (*rows).max(1)),
            )
        }
        // The first day that every spreadsheet reads the same way.
        FormRule::Date => (
            r#" type="date" operator="greaterThanOrEqual" errorStyle="stop""#,
            "<formula1>61</formula1>".to_owned(),
        ),
        FormRule::Amount => (
            r#" type="decimal" operator="greaterThanOrEqual" errorStyle="stop""#,
            "<formula1>0</formula1>".to_owned(),
        ),
    };
    let _ = write!(out, r#"<dataValidation{kind} allowBlank="1""#);
    if !one.prompt.is_empty() {
        let _ = write!(out, r#" showInputMessage="1" prompt="{}""#, attribute(&cut(&one.prompt)));
    }
    if !one.wrong.is_empty() && one.rule != FormRule::Any {
        let _ = write!(out, r#" showErrorMessage="1" error="{}""#, attribute(&cut(&one.wrong)));
    }
    let _ = write!(out, r#" sqref="{letters}{}:{letters}{}">{formula}</dataValidation>"#, one.from, one.to);
}
