//! A sheet before the data that is to be printed: words in merged cells, in a face and sizes of one's own.

use super::parts::{HEAD, MAIN, Style};
use super::text::escaped;
use crate::column_letters;

/// Millimetres of an inch: margins of sheets are in inches.
const INCH: f64 = 25.4;
/// Cells that are there before those of the sheet.
const BEFORE: usize = Style::Wrapped as usize + 1;
/// Faces that are there before those of the sheet.
const FACES_BEFORE: usize = 2;

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrontLook {
    /// Text that runs on.
    Text,
    /// The same, bold.
    Strong,
    /// A title: bold, in the middle.
    Title,
    /// A name at the top: in the middle.
    Name,
    /// The same, bold.
    NameStrong,
    /// A motto: bold, in the middle.
    Motto,
    /// A place and a day: italic, in the middle.
    Day,
    /// A number of a document: in the middle.
    Number,
    /// The head of a column.
    Head,
    /// A cell of a table.
    Cell,
    /// The same with a figure.
    Figure,
    /// Small text.
    Small,
    /// The same, bold and italic.
    SmallStrong,
}

/// Sizes of letters in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FrontSizes {
    /// Text and titles.
    pub text: f64,
    /// Names at the top.
    pub name: f64,
    /// Motto, place and day.
    pub motto: f64,
    /// Number of the document.
    pub number: f64,
    /// Tables.
    pub table: f64,
    /// Small text.
    pub small: f64,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontCell {
    /// Its first column, from 0.
    pub at: u32,
    /// How many columns it takes.
    pub span: u32,
    /// Its text; lines end with `\n`.
    pub text: String,
    /// How it looks.
    pub look: FrontLook,
}

/// A row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FrontRow {
    /// Its pieces, from its beginning.
    pub cells: Vec<FrontCell>,
    /// Its height in points.
    pub height: f64,
}

/// The sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Front {
    /// Its name.
    pub name: String,
    /// Widths of its columns, in letters.
    pub widths: Vec<f64>,
    /// The face of its letters.
    pub face: String,
    /// Their sizes.
    pub sizes: FrontSizes,
    /// Margins of the page in millimetres: top, bottom, left, right.
    pub margins: [f64; 4],
    /// Its rows from the top.
    pub rows: Vec<FrontRow>,
}

/// Face, place and frame of a look.
struct Drawn {
    face: usize,
    align: &'static str,
    framed: bool,
}

impl FrontLook {
    const ALL: [Self; 13] = [
        Self::Text,
        Self::Strong,
        Self::Title,
        Self::Name,
        Self::NameStrong,
        Self::Motto,
        Self::Day,
        Self::Number,
        Self::Head,
        Self::Cell,
        Self::Figure,
        Self::Small,
        Self::SmallStrong,
    ];

    fn drawn(self) -> Drawn {
        let (face, align, framed) = match self {
            Self::Text => (0, "", false),
            Self::Strong => (1, "", false),
            Self::Title => (1, "center", false),
            Self::Name => (2, "center", false),
            Self::NameStrong => (3, "center", false),
            Self::Motto => (4, "center", false),
            Self::Day => (5, "center", false),
            Self::Number => (6, "center", false),
            Self::Head => (8, "center", true),
            Self::Cell => (7, "", true),
            Self::Figure => (7, "right", true),
            Self::Small => (9, "", false),
            Self::SmallStrong => (10, "", false),
        };
        Drawn { face: FACES_BEFORE + face, align, framed }
    }

    /// Its place among the styles of the file.
    fn style(self) -> usize {
        BEFORE + Self::ALL.iter().position(|look| *look == self).unwrap_or(0)
    }
}

impl Front {
    /// Its faces, which come behind those of the data.
    pub(super) fn faces(&self) -> Vec<String> {
        let mut name = String::new();
        escaped(&mut name, &self.face);
        let name = name.replace('"', "&quot;");
        let s = &self.sizes;
        let face = |size: f64, mark: &str| {
            format!(r#"<font>{mark}<sz val="{size}"/><name val="{name}"/><family val="1"/></font>"#)
        };
        vec![
            face(s.text, ""),
            face(s.text, "<b/>"),
            face(s.name, ""),
            face(s.name, "<b/>"),
            face(s.motto, "<b/>"),
            face(s.motto, "<i/>"),
            face(s.number, ""),
            face(s.table, ""),
            face(s.table, "<b/>"),
            face(s.small, ""),
            face(s.small, "<b/><i/>"),
        ]
    }

    /// Its styles, in the order of [`FrontLook::ALL`].
    pub(super) fn styles() -> Vec<String> {
        let style = |look: &FrontLook| {
            let Drawn { face, align, framed } = look.drawn();
            let border = u8::from(framed);
            let align = match align {
                "" => String::new(),
                place => format!(r#" horizontal="{place}""#),
            };
            format!(
                r#"<xf numFmtId="49" fontId="{face}" fillId="0" borderId="{border}" xfId="0" applyNumberFormat="1" quotePrefix="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment{align} vertical="top" wrapText="1"/></xf>"#
            )
        };
        FrontLook::ALL.iter().map(style).collect()
    }

    /// The sheet itself.
    pub(super) fn sheet(&self, right_to_left: bool) -> String {
        let direction = if right_to_left { r#" rightToLeft="1""# } else { "" };
        let mut text = format!(
            r#"{HEAD}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"{direction} tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>"#
        );
        for (index, width) in self.widths.iter().enumerate() {
            let at = index + 1;
            text.push_str(&format!(r#"<col min="{at}" max="{at}" width="{width}" customWidth="1"/>"#));
        }
        text.push_str("</cols><sheetData>");
        let mut merged = Vec::new();
        for (index, row) in self.rows.iter().enumerate() {
            let number = index + 1;
            let height = row.height.clamp(1.0, 409.0);
            text.push_str(&format!(r#"<row r="{number}" ht="{height}" customHeight="1">"#));
            for cell in &row.cells {
                piece(&mut text, number, cell);
                if cell.span > 1 {
                    let (from, to) = (column_letters(cell.at), column_letters(cell.at + cell.span - 1));
                    merged.push(format!(r#"<mergeCell ref="{from}{number}:{to}{number}"/>"#));
                }
            }
            text.push_str("</row>");
        }
        text.push_str("</sheetData>");
        if !merged.is_empty() {
            text.push_str(&format!(
                r#"<mergeCells count="{}">{}</mergeCells>"#,
                merged.len(),
                merged.concat()
            ));
        }
        let [top, bottom, left, right] = self.margins.map(|margin| margin / INCH);
        text.push_str(&format!(
            r#"<printOptions horizontalCentered="1"/><pageMargins left="{left:.3}" right="{right:.3}" top="{top:.3}" bottom="{bottom:.3}" header="0.400" footer="0.400"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter></worksheet>"#
        ));
        text
    }
}

/// A piece of text, and the frames of the columns it takes besides.
fn piece(text: &mut String, row: usize, cell: &FrontCell) {
    let style = cell.look.style();
    let letters = column_letters(cell.at);
    text.push_str(&format!(
        r#"<c r="{letters}{row}" s="{style}" t="inlineStr"><is><t xml:space="preserve">"#
    ));
    escaped(text, super::cut(&cell.text));
    text.push_str("</t></is></c>");
    for at in 1..cell.span {
        text.push_str(&format!(r#"<c r="{}{row}" s="{style}"/>"#, column_letters(cell.at + at)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::text::looks_like_formula;
    use super::*;

    #[test]
    fn words_stand_in_merged_cells_and_stay_words() {
        let cell = |at, span, text: &str, look| FrontCell { at, span, text: text.to_owned(), look };
        let front = Front {
            name: "Paper".into(),
            widths: vec![10.0, 10.0, 10.0],
            face: "A \"face\"".into(),
            sizes: FrontSizes { text: 14.0, name: 12.0, motto: 13.0, number: 13.0, table: 12.0, small: 11.0 },
            margins: [25.4, 25.4, 50.8, 12.7],
            rows: vec![
                FrontRow { cells: vec![cell(0, 3, "A <title>", FrontLook::Title)], height: 20.0 },
                FrontRow { cells: vec![cell(1, 1, "=1+1", FrontLook::Cell)], height: 999.0 },
            ],
        };
        assert!(looks_like_formula("=1+1"), "it is told to stay text by its style");
        let sheet = front.sheet(true);
        assert!(sheet.contains(r#"rightToLeft="1""#) && sheet.contains("A &lt;title&gt;"));
        assert!(sheet.contains(r#"<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>"#));
        assert!(sheet.contains(r#"left="2.000" right="0.500" top="1.000""#), "{sheet}");
        assert!(sheet.contains(r#"ht="409""#), "no row is higher than a spreadsheet allows");
        assert_eq!((front.faces().len(), Front::styles().len()), (11, 13));
        assert!(front.faces()[0].contains("A &quot;face&quot;"));
        let last = FrontLook::SmallStrong.style();
        assert_eq!(last, BEFORE + 12);
    }
}
