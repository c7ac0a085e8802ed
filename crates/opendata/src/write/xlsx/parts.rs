//! The parts of a spreadsheet that are the same, or nearly so, in every file.

use super::About;
use super::front::Front;
use super::text::escaped;
use crate::Table;

pub(super) const DATA: &str = "xl/worksheets/sheet1.xml";
pub(super) const ABOUT: &str = "xl/worksheets/sheet2.xml";
pub(super) const FRONT: &str = "xl/worksheets/sheet3.xml";
pub(super) const SHARED: &str = "xl/sharedStrings.xml";

pub(in crate::write) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
pub(in crate::write) const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
pub(in crate::write) const OFFICE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// How a cell looks: its place in [`CELLS`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    General,
    Head,
    Text,
    /// Text that stays text when somebody edits it, whatever it begins with.
    Quoted,
    Date,
    Wrapped,
}

const NUMBERS: &str = r#"<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts>"#;

const FACES: &str = concat!(
    r#"<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
    r#"<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>"#,
);

const AROUND: &str = concat!(
    r#"<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"#,
    r#"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>"#,
    r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"#,
);

const CELLS: &str = concat!(
    r#"<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"#,
    r#"<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>"#,
    r#"<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"#,
    r#"<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"#,
);

const NAMED: &str = r#"<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>"#;

/// Every style of the file: those of the data, and those of a sheet before it.
fn styles(front: Option<&Front>) -> String {
    let faces = front.map(Front::faces).unwrap_or_default();
    let cells = front.map(|_| Front::styles()).unwrap_or_default();
    format!(
        r#"{NUMBERS}<fonts count="{}">{FACES}{}</fonts>{AROUND}<cellXfs count="{}">{CELLS}{}</cellXfs>{NAMED}"#,
        2 + faces.len(),
        faces.concat(),
        6 + cells.len(),
        cells.concat(),
    )
}

const CONTENT_TYPES: &str = concat!(
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"#,
    r#"<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#,
    r#"<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#,
    r#"{front}"#,
    r#"<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>"#,
    r#"<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    r#"</Types>"#,
);

const FRONT_TYPE: &str = r#"<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#;

/// Everything but the sheets.
pub(super) fn fixed(table: &Table, about: &About) -> Vec<(&'static str, String)> {
    let relation = |id: u8, kind: &str, target: &str| {
        format!(r#"<Relationship Id="rId{id}" Type="{kind}" Target="{target}"/>"#)
    };
    let relations = |list: String| {
        format!(
            r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{list}</Relationships>"#
        )
    };
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let package = relation(1, &format!("{OFFICE}/officeDocument"), "xl/workbook.xml")
        + &relation(2, core, "docProps/core.xml");
    let sheet = format!("{OFFICE}/worksheet");
    let workbook = relation(1, &sheet, "worksheets/sheet1.xml")
        + &relation(2, &sheet, "worksheets/sheet2.xml")
        + &relation(3, &format!("{OFFICE}/styles"), "styles.xml")
        + &relation(4, &format!("{OFFICE}/sharedStrings"), "sharedStrings.xml");
    let front = about.front.as_ref();
    // It opens first, whatever its number.
    let (workbook, content_types, first) = match front {
        Some(front) => {
            let mut name = String::new();
            escaped(&mut name, &front.name);
            let name = name.replace('"', "&quot;");
            (
                workbook + &relation(5, &sheet, "worksheets/sheet3.xml"),
                CONTENT_TYPES.replace("{front}", FRONT_TYPE),
                format!(r#"<sheet name="{name}" sheetId="3" r:id="rId5"/>"#),
            )
        }
        None => (workbook, CONTENT_TYPES.replace("{front}", ""), String::new()),
    };
    let (mut data, mut notes, mut title) = (String::new(), String::new(), String::new());
    escaped(&mut data, &about.data_sheet);
    escaped(&mut notes, &about.about_sheet);
    escaped(&mut title, &table.title);
    let (data, notes) = (data.replace('"', "&quot;"), notes.replace('"', "&quot;"));
    vec![
        ("[Content_Types].xml", format!("{HEAD}{content_types}")),
        ("_rels/.rels", relations(package)),
        (
            "docProps/core.xml",
            format!(
                r#"{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></cp:coreProperties>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{first}<sheet name="{data}" sheetId="1" r:id="rId1"/><sheet name="{notes}" sheetId="2" r:id="rId2"/></sheets></workbook>"#
            ),
        ),
        ("xl/_rels/workbook.xml.rels", relations(workbook)),
        ("xl/styles.xml", format!(r#"{HEAD}<styleSheet xmlns="{MAIN}">{}</styleSheet>"#, styles(front))),
    ]
}

/// The beginning of a sheet, up to the widths of its columns. One sheet of a file is the chosen one.
pub(super) fn sheet_begin(right_to_left: bool, head_stays: bool, chosen: bool) -> String {
    let direction = if right_to_left { r#" rightToLeft="1""# } else { "" };
    let selected = if chosen { r#" tabSelected="1""# } else { "" };
    let pane = if head_stays {
        r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>"#
    } else {
        ""
    };
    format!(
        r#"{HEAD}<worksheet xmlns="{MAIN}"><sheetViews><sheetView{direction}{selected} workbookViewId="0">{pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>"#
    )
}

/// What spreadsheets demand of the name of a sheet.
pub(in crate::write) fn is_sheet_name(name: &str) -> bool {
    let units = name.encode_utf16().count();
    (1..=31).contains(&units)
        && !name.starts_with('\'')
        && !name.ends_with('\'')
        && !name.chars().any(|c| c.is_control() || "[]:*?/\\".contains(c))
}
