//! Whether a pack's own template and measures can set a document: found out before anybody asks for one.

use model::{PaperFlaw, PaperLayout};
use paper::{
    Block, Cell, Column, Head, Heading, Layout, List, Paper, PaperError, Row, RowKind, Run, Signature, Table,
    Template,
};

use super::paper::fonts;

const TEMPLATE: &str = "report.typ";
const MEASURES: &str = "layout.toml";

/// What is wrong with a pack's own template and measures; nothing where it has none. A document with everything that reports
/// have is set in each direction, and one that lacks all that may be left out.
pub fn paper_flaws(own: &PaperLayout) -> Vec<PaperFlaw> {
    let layout: Layout = match toml::from_str(&own.layout) {
        Ok(layout) => layout,
        Err(e) => {
            let line = e.span().map(|span| line_of(&own.layout, span.start));
            return vec![PaperFlaw { file: MEASURES, line, reason: e.message().to_owned() }];
        }
    };
    if own.template.is_empty() && own.layout.trim().is_empty() {
        return Vec::new();
    }
    // Without faces no document is set at all.
    let Ok(fonts) = fonts() else { return Vec::new() };
    let (file, template) = match own.template.as_str() {
        "" => (MEASURES, Template::from(layout.clone())),
        text => (TEMPLATE, Template { text: text.to_owned(), layout: layout.clone() }),
    };
    for sample in [whole(false), whole(true), bare()] {
        if let Err(error) = paper::pdf(&sample, &template, fonts) {
            return vec![flaw(file, &error)];
        }
        if let Err(error) = paper::docx(&sample, &layout, fonts) {
            return vec![flaw(MEASURES, &error)];
        }
    }
    Vec::new()
}

/// The line, from 1, of a byte offset.
fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}

/// A failure of the typesetter. Its line is one of the pack's own template only where that is what was set.
fn flaw(file: &'static str, error: &PaperError) -> PaperFlaw {
    match error {
        PaperError::Template { file: text, line, column, reason, hints }
            if file == TEMPLATE && text == "template.typ" && *line > 0 =>
        {
            let parts: Vec<&str> = std::iter::once(reason).chain(hints).map(String::as_str).collect();
            let reason = format!("column {column}: {}", parts.join("; "));
            PaperFlaw { file, line: Some(*line), reason }
        }
        other => PaperFlaw { file, line: None, reason: other.to_string() },
    }
}

/// A document that says no more than it must.
fn bare() -> Paper {
    let said = || "A".to_owned();
    Paper {
        lang: "en".to_owned(),
        title: said(),
        kind: said(),
        subject: said(),
        blocks: vec![Block::Paragraph { runs: vec![Run::plain("A")] }],
        ..Paper::default()
    }
}

/// A document with everything that reports have.
fn whole(rtl: bool) -> Paper {
    let said = || "A".to_owned();
    let column = |group: &str, names_rows: bool| Column {
        title: said(),
        group: group.to_owned(),
        names_rows,
        ..Column::default()
    };
    let cells = || vec![Cell::from("A"), Cell::from("1"), Cell::from("2")];
    let across = vec![Cell { runs: vec![Run::bold("A")], span: 3 }];
    let table = Table {
        caption: said(),
        columns: vec![column("", true), column("A", false), column("A", false)],
        rows: vec![
            Row { kind: RowKind::Head, cells: across },
            Row { kind: RowKind::Body, cells: cells() },
            Row { kind: RowKind::Total, cells: cells() },
        ],
        note: said(),
    };
    let linked = Run { link: Some("https://example.org/".to_owned()), ..Run::italic("A") };
    Paper {
        lang: if rtl { "ar" } else { "en" }.to_owned(),
        rtl,
        head: Head {
            superior: said(),
            body: said(),
            number: said(),
            national_name: said(),
            motto: said(),
            place_date: said(),
        },
        blocks: vec![
            Block::Heading(Heading { level: 1, label: String::new(), text: said() }),
            Block::Heading(Heading { level: 2, label: String::new(), text: said() }),
            Block::Paragraph { runs: vec![Run::plain("A"), linked] },
            Block::List(List { ordered: false, items: vec![vec![Run::plain("A")]] }),
            Block::Table(table),
        ],
        recipients_label: said(),
        recipients: vec![said()],
        signature: Some(Signature { authority: said(), post: said(), name: said() }),
        mark: Some(said()),
        ..bare()
    }
}
