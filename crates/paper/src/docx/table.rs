//! Tables of the file: those of the text, and the frames of head and closing.

use super::body::{Extra, Writer};
use super::twips;
use crate::{Align, Cell, Column, RowKind, Run, Table};

/// A cell to be written.
struct Slot<'a> {
    width: i64,
    span: usize,
    /// Joined with the cell below (`restart`) or above (`continue`).
    merge: Option<&'a str>,
    shade: bool,
}

impl Writer<'_> {
    /// Opens a table without lines whose columns take shares of the text.
    pub fn frame(&mut self, shares: &[f64]) {
        let widths: Vec<i64> = shares.iter().map(|share| twips(self.layout.text_width() * share)).collect();
        self.open("Frame", &widths, "");
    }

    /// A cell of a frame.
    pub fn cell(&mut self, share: f64, write: impl FnOnce(&mut Self)) {
        let width = twips(self.layout.text_width() * share);
        self.slot(&Slot { width, span: 1, merge: None, shade: false }, false);
        let before = self.x.len();
        write(self);
        // A cell must hold a paragraph.
        if self.x.len() == before {
            self.paragraph("Rule", &[], &Extra::default());
        }
        self.x.end();
    }

    fn open(&mut self, style: &str, widths: &[i64], caption: &str) {
        let rtl = self.paper.rtl;
        let x = &mut self.x;
        x.start("w:tbl", &[]);
        x.start("w:tblPr", &[]);
        x.val("w:tblStyle", style);
        if rtl {
            x.on("w:bidiVisual");
        }
        let total: i64 = widths.iter().sum();
        x.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
        x.empty("w:tblLayout", &[("w:type", "fixed")]);
        let first_row = if caption.is_empty() { "0" } else { "1" };
        x.empty(
            "w:tblLook",
            &[
                ("w:val", if caption.is_empty() { "0000" } else { "0020" }),
                ("w:firstRow", first_row),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        if !caption.is_empty() {
            x.val("w:tblCaption", caption);
        }
        x.end();
        x.start("w:tblGrid", &[]);
        for width in widths {
            x.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        x.end();
    }

    fn slot(&mut self, slot: &Slot<'_>, centred: bool) {
        let x = &mut self.x;
        x.start("w:tc", &[]);
        x.start("w:tcPr", &[]);
        x.empty("w:tcW", &[("w:w", &slot.width.to_string()), ("w:type", "dxa")]);
        if slot.span > 1 {
            x.val("w:gridSpan", slot.span);
        }
        if let Some(merge) = slot.merge {
            x.val("w:vMerge", merge);
        }
        if slot.shade {
            x.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "EBEBEB")]);
        }
        if centred {
            x.val("w:vAlign", "center");
        }
        x.end();
    }

    /// The head of the first page.
    pub fn head(&mut self) {
        let (head, l) = (&self.paper.head, self.layout);
        let shares = [l.head_share, 1.0 - l.head_share];
        let room = shares.map(|share| l.text_width() * share * 72.0 / 25.4);
        self.frame(&shares);
        self.x.start("w:tr", &[]);
        self.cell(shares[0], |w| {
            w.line("HeadSuperior", &head.superior);
            w.line("HeadBody", &head.body);
            if !head.body.trim().is_empty() {
                let length = w.fonts.width(&head.body.to_uppercase(), l, true, l.size_head);
                w.rule(length.min(room[0]) * l.rule_share, room[0]);
            }
        });
        self.cell(shares[1], |w| {
            w.line("HeadState", &head.national_name);
            w.line("HeadMotto", &head.motto);
            if !head.motto.trim().is_empty() {
                let length = w.fonts.width(&head.motto, l, true, l.size_motto);
                w.rule(length.min(room[1]), room[1]);
            }
        });
        self.x.end();
        self.x.start("w:tr", &[]);
        self.cell(shares[0], |w| {
            w.line("HeadNumber", &head.number);
            if let Some(mark) = w.paper.mark.as_deref().filter(|mark| !mark.trim().is_empty()) {
                let length = w.fonts.width(&mark.to_uppercase(), l, true, l.size_number) + 16.0;
                let side = super::twentieths(((room[0] - length) / 2.0).max(0.0));
                let extra = Extra {
                    sides: Some((side, side)),
                    edges: &["w:top", "w:left", "w:bottom", "w:right"],
                    ..Extra::default()
                };
                w.paragraph("Mark", &[Run::plain(mark)], &extra);
            }
        });
        self.cell(shares[1], |w| w.line("HeadPlace", &head.place_date));
        self.x.end();
        self.x.end();
    }

    /// A table of the text.
    pub fn table(&mut self, table: &Table) {
        let weights: Vec<f64> = table.columns.iter().map(|c| c.weight.max(0.05)).collect();
        let sum: f64 = weights.iter().sum();
        let widths: Vec<i64> = weights.iter().map(|weight| twips(self.room() * weight / sum)).collect();
        if !table.caption.trim().is_empty() {
            let extra = Extra { keep: true, ..Extra::default() };
            self.paragraph("Caption", &[Run::plain(table.caption.as_str())], &extra);
        }
        self.open("TableGrid", &widths, if table.caption.is_empty() { " " } else { &table.caption });
        self.column_heads(&table.columns, &widths);
        for row in &table.rows {
            self.x.start("w:tr", &[]);
            self.x.start("w:trPr", &[]);
            self.x.on("w:cantSplit");
            self.x.end();
            let mut at = 0;
            for cell in &row.cells {
                at += self.body_cell(
                    cell,
                    row.kind,
                    table.columns.get(at),
                    widths.get(at..).unwrap_or_default(),
                );
            }
            self.x.end();
        }
        self.x.end();
        if table.note.trim().is_empty() {
            self.paragraph("Rule", &[], &Extra::default());
        } else {
            self.line("TableNote", &table.note);
        }
    }

    /// Writes a cell and says how many columns it takes.
    fn body_cell(&mut self, cell: &Cell, kind: RowKind, column: Option<&Column>, widths: &[i64]) -> usize {
        let span = cell.span.max(1);
        let width = widths.iter().take(span).sum();
        let shade = kind == RowKind::Head;
        self.slot(&Slot { width, span, merge: None, shade }, true);
        let jc = match column.map(|c| c.align) {
            _ if span > 1 => "left",
            Some(Align::Centre) => "center",
            Some(Align::End) => "right",
            _ => "left",
        };
        let strong = kind != RowKind::Body;
        let runs: Vec<Run> =
            cell.runs.iter().map(|run| Run { bold: run.bold || strong, ..run.clone() }).collect();
        self.paragraph("TableText", &runs, &Extra { jc: Some(jc), ..Extra::default() });
        self.x.end();
        span
    }

    /// The heads of the columns: groups over their columns, and columns without a group over both rows.
    fn column_heads(&mut self, columns: &[Column], widths: &[i64]) {
        let grouped = |column: &Column| !column.group.trim().is_empty();
        let two = columns.iter().any(grouped);
        for below in [false, true].into_iter().take(if two { 2 } else { 1 }) {
            self.x.start("w:tr", &[]);
            self.x.start("w:trPr", &[]);
            self.x.on("w:cantSplit");
            self.x.on("w:tblHeader");
            self.x.end();
            let mut at = 0;
            while let Some(column) = columns.get(at) {
                let same = columns.iter().skip(at).take_while(|c| c.group == column.group).count();
                let (span, merge, text) = match (two, grouped(column), below) {
                    (true, true, false) => (same, None, column.group.as_str()),
                    (true, false, false) => (1, Some("restart"), column.title.as_str()),
                    (true, false, true) => (1, Some("continue"), ""),
                    _ => (1, None, column.title.as_str()),
                };
                let width = widths.iter().skip(at).take(span).sum();
                self.slot(&Slot { width, span, merge, shade: false }, true);
                self.paragraph("TableHead", &[Run::plain(text)], &Extra::default());
                self.x.end();
                at += span;
            }
            self.x.end();
        }
    }
}
