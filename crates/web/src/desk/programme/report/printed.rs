//! A document as a sheet of a spreadsheet that is to be printed: head, title, text and tables where custom wants them.

use opendata::write::{Front, FrontCell, FrontLook, FrontRow, FrontSizes};
use paper::{Align, Block, Layout, Paper, Row, RowKind, Run, Table};

/// Columns that everything is laid out over.
const COLUMNS: u32 = 12;
/// Points of an inch, and millimetres.
const POINTS_OF_MM: f64 = 72.0 / 25.4;
/// A column of a sheet is as wide as so many figures of eleven points, each of about so many millimetres.
const FIGURE_MM: f64 = 1.95;
/// Letters of a text are narrower than its size, by this share on average.
const LETTER: f64 = 0.5;
/// Points that a row may have, with room to spare.
const HIGHEST: f64 = 390.0;
/// A line is higher than its letters.
const LINE: f64 = 1.25;

/// The sheet of a document in a pack's measures.
pub fn front(paper: &Paper, layout: &Layout, name: String) -> Front {
    let width = layout.text_width();
    let mut sheet = Sheet { layout, column_mm: width / f64::from(COLUMNS), rows: Vec::new() };
    sheet.head(paper);
    sheet.full(&paper.kind.to_uppercase(), FrontLook::Title, layout.size);
    sheet.full(&paper.subject, FrontLook::Title, layout.size);
    sheet.gap();
    for block in &paper.blocks {
        sheet.block(block);
    }
    sheet.gap();
    sheet.end(paper);
    let (start, end) = (layout.margin_start, layout.margin_end);
    let (left, right) = if paper.rtl { (end, start) } else { (start, end) };
    let column = sheet.column_mm / FIGURE_MM;
    Front {
        name,
        widths: vec![(column * 10.0).round() / 10.0; COLUMNS as usize],
        face: if paper.rtl { layout.office_complex_font.clone() } else { layout.office_font.clone() },
        sizes: FrontSizes {
            text: layout.size,
            name: layout.size_head,
            motto: layout.size_motto,
            number: layout.size_number,
            table: layout.size_table,
            small: layout.size_small,
        },
        margins: [layout.margin_top, layout.margin_bottom, left, right],
        rows: sheet.rows,
    }
}

/// A piece of a row: first column, columns, words, look, size of its letters.
type Piece<'a> = (u32, u32, &'a str, FrontLook, f64);

struct Sheet<'a> {
    layout: &'a Layout,
    column_mm: f64,
    rows: Vec<FrontRow>,
}

impl Sheet<'_> {
    /// A row as high as its tallest piece, since merged cells do not grow by themselves; what is higher than a row can be goes
    /// on in the next one.
    fn row(&mut self, pieces: &[Piece<'_>]) {
        let split = |(_, span, text, _, size): &Piece<'_>| {
            let across = f64::from(*span) * self.column_mm * POINTS_OF_MM / (size * LETTER);
            fitting(text.trim_end(), across, (HIGHEST / (size * LINE)).floor().max(1.0))
        };
        let split: Vec<Vec<(String, f64)>> = pieces.iter().map(split).collect();
        for turn in 0..split.iter().map(Vec::len).max().unwrap_or_default() {
            let mut height: f64 = 0.0;
            let mut cells = Vec::new();
            for ((at, span, _, look, size), own) in pieces.iter().zip(&split) {
                let (text, lines) = own.get(turn).cloned().unwrap_or_default();
                let framed = matches!(look, FrontLook::Cell | FrontLook::Figure | FrontLook::Head);
                if text.is_empty() && !framed {
                    continue;
                }
                height = height.max(lines * size * LINE + 3.0);
                cells.push(FrontCell { at: *at, span: *span, text, look: *look });
            }
            if !cells.is_empty() {
                self.rows.push(FrontRow { cells, height });
            }
        }
    }

    fn full(&mut self, text: &str, look: FrontLook, size: f64) {
        self.row(&[(0, COLUMNS, text, look, size)]);
    }

    fn gap(&mut self) {
        self.rows.push(FrontRow { cells: Vec::new(), height: self.layout.size });
    }

    /// Issuing body on one half, state and motto on the other; what a half lacks leaves its place empty.
    fn head(&mut self, paper: &Paper) {
        let (head, l) = (&paper.head, self.layout);
        let left = (f64::from(COLUMNS) * l.head_share).round().clamp(2.0, f64::from(COLUMNS) - 2.0) as u32;
        let right = COLUMNS - left;
        let upper = |text: &str| text.to_uppercase();
        self.row(&[
            (0, left, &upper(&head.superior), FrontLook::Name, l.size_head),
            (left, right, &upper(&head.national_name), FrontLook::NameStrong, l.size_head),
        ]);
        self.row(&[
            (0, left, &upper(&head.body), FrontLook::NameStrong, l.size_head),
            (left, right, &head.motto, FrontLook::Motto, l.size_motto),
        ]);
        self.row(&[
            (0, left, &head.number, FrontLook::Number, l.size_number),
            (left, right, &head.place_date, FrontLook::Day, l.size_motto),
        ]);
        let mark = paper.mark.as_deref().unwrap_or_default();
        self.row(&[(0, left, mark, FrontLook::NameStrong, l.size_head)]);
        self.gap();
    }

    fn block(&mut self, block: &Block) {
        let l = self.layout;
        match block {
            Block::Heading(heading) => {
                self.full(&heading.label, FrontLook::Title, l.size);
                self.full(&heading.text, FrontLook::Strong, l.size);
            }
            Block::Paragraph { runs } => self.full(&words(runs), FrontLook::Text, l.size),
            Block::List(list) => {
                for (at, item) in list.items.iter().enumerate() {
                    let sign = if list.ordered { format!("{}.", at + 1) } else { "–".to_owned() };
                    self.full(&format!("{sign} {}", words(item)), FrontLook::Text, l.size);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => {
                self.full(&figure.alt, FrontLook::Text, l.size);
                self.full(&figure.caption, FrontLook::Small, l.size_small);
            }
            Block::PageBreak | Block::Turn { .. } => {}
        }
    }

    fn table(&mut self, table: &Table) {
        let l = self.layout;
        self.full(&table.caption, FrontLook::Strong, l.size_table);
        let weights: Vec<f64> = table.columns.iter().map(|column| column.weight).collect();
        let places = places(&weights);
        let titles = table.columns.iter().zip(&places);
        let head: Vec<Piece<'_>> = titles
            .map(|(column, (at, span))| (*at, *span, column.title.as_str(), FrontLook::Head, l.size_table))
            .collect();
        self.row(&head);
        for row in &table.rows {
            self.table_row(row, table, &places);
        }
        self.full(&table.note, FrontLook::Small, l.size_small);
        self.gap();
    }

    fn table_row(&mut self, row: &Row, table: &Table, places: &[(u32, u32)]) {
        let size = self.layout.size_table;
        let mut pieces: Vec<(u32, u32, String, FrontLook)> = Vec::new();
        let mut first = 0;
        for cell in &row.cells {
            let taken = places.get(first..(first + cell.span.max(1)).min(places.len())).unwrap_or_default();
            let Some((at, _)) = taken.first() else { break };
            let span = taken.iter().map(|(_, span)| span).sum();
            let align = table.columns.get(first).map(|column| column.align).unwrap_or_default();
            let look = match (row.kind, align) {
                (RowKind::Head | RowKind::Total, _) => FrontLook::Head,
                (RowKind::Body, Align::End) => FrontLook::Figure,
                (RowKind::Body, _) => FrontLook::Cell,
            };
            pieces.push((*at, span, words(&cell.runs), look));
            first += cell.span.max(1);
        }
        let pieces: Vec<Piece<'_>> =
            pieces.iter().map(|(at, span, text, look)| (*at, *span, text.as_str(), *look, size)).collect();
        self.row(&pieces);
    }

    /// Who gets it on one half, who signs on the other.
    fn end(&mut self, paper: &Paper) {
        let l = self.layout;
        let half = COLUMNS / 2;
        let signature = paper.signature.clone().unwrap_or_default();
        let (authority, post) = (signature.authority.to_uppercase(), signature.post.to_uppercase());
        let signs: Vec<&str> =
            [authority.as_str(), post.as_str()].into_iter().filter(|line| !line.is_empty()).collect();
        let label = paper.recipients_label.as_str();
        self.row(&[
            (0, half, label, FrontLook::SmallStrong, l.size_recipients_label),
            (half, half, &signs.join("\n"), FrontLook::Title, l.size),
        ]);
        self.row(&[(0, half, &paper.recipients.join("\n"), FrontLook::Small, l.size_small)]);
        self.rows.push(FrontRow { cells: Vec::new(), height: l.signature_space * POINTS_OF_MM });
        self.row(&[(half, half, &signature.name, FrontLook::Title, l.size)]);
    }
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// How wide a letter is: those of East Asia are twice as wide as others.
fn letter(c: char) -> f64 {
    if ('\u{2e80}'..='\u{ffdc}').contains(&c) { 2.0 } else { 1.0 }
}

/// A text in pieces that fit a row, each with how many lines it takes.
fn fitting(text: &str, across: f64, most: f64) -> Vec<(String, f64)> {
    let mut found = Vec::new();
    let (mut piece, mut lines, mut column) = (String::new(), 1.0, 0.0);
    for token in text.split_inclusive([' ', '\n']) {
        for part in parts(token, across) {
            let wide: f64 = part.chars().map(letter).sum();
            if column > 0.0 && column + wide > across {
                lines += 1.0;
                column = 0.0;
            }
            if lines > most {
                found.push((std::mem::take(&mut piece), most));
                lines = 1.0;
            }
            piece.push_str(part);
            column += wide;
            if part.ends_with('\n') {
                lines += 1.0;
                column = 0.0;
            }
        }
    }
    found.push((piece, lines));
    found
}

/// A word in parts that fit a line.
fn parts(token: &str, across: f64) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut from, mut wide) = (0, 0.0);
    for (at, c) in token.char_indices() {
        if wide + letter(c) > across && at > from {
            found.push(&token[from..at]);
            (from, wide) = (at, 0.0);
        }
        wide += letter(c);
    }
    found.push(&token[from..]);
    found
}

/// First column and columns of each column of a table, by their weights; each gets one at least.
fn places(weights: &[f64]) -> Vec<(u32, u32)> {
    let all: f64 = weights.iter().map(|weight| weight.max(0.1)).sum();
    let count = u32::try_from(weights.len()).unwrap_or(COLUMNS).max(1);
    let mut places = Vec::with_capacity(weights.len());
    let (mut at, mut sum) = (0, 0.0);
    for (index, weight) in (1..).zip(weights) {
        sum += weight.max(0.1);
        let left = count.saturating_sub(index);
        let until = (f64::from(COLUMNS) * sum / all).round() as u32;
        let until = until.clamp(at + 1, COLUMNS.saturating_sub(left).max(at + 1));
        places.push((at, until - at));
        at = until;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_the_sheet_by_their_weights() {
        assert_eq!(places(&[3.0, 1.0]), [(0, 9), (9, 3)]);
        assert_eq!(places(&[1.0, 1.0, 1.0]), [(0, 4), (4, 4), (8, 4)]);
        assert_eq!(places(&[100.0, 0.0, 0.0]), [(0, 10), (10, 1), (11, 1)], "each has one");
        assert!(places(&[]).is_empty());
    }

    #[test]
    fn a_document_is_laid_out_as_it_is_printed() {
        let mut paper = Paper {
            kind: "Report".into(),
            subject: "On the first half".into(),
            blocks: vec![Block::Paragraph { runs: vec![Run::plain("word ".repeat(200))] }],
            rtl: true,
            ..Paper::default()
        };
        paper.head.body = "The Ministry".into();
        paper.head.national_name = "The State".into();
        let layout = Layout::default();
        let sheet = front(&paper, &layout, "Paper".into());
        let first: Vec<&str> = sheet.rows[0].cells.iter().map(|cell| cell.text.as_str()).collect();
        assert_eq!(first, ["THE STATE"], "nobody stands above");
        assert_eq!(sheet.rows[1].cells[0].text, "THE MINISTRY");
        assert_eq!(sheet.margins, [20.0, 20.0, 15.0, 30.0], "where binding is, from right to left");
        let text = sheet.rows.iter().find(|row| row.cells.iter().any(|c| c.look == FrontLook::Text)).unwrap();
        assert!(text.height > 150.0 && text.height < 409.0, "{}", text.height);
    }

    #[test]
    fn what_is_higher_than_a_row_goes_on_in_the_next() {
        let long = "từ ".repeat(4_000);
        let pieces = fitting(long.trim_end(), 60.0, 22.0);
        assert!(pieces.len() > 5 && pieces.iter().all(|(_, lines)| *lines <= 22.0));
        assert_eq!(pieces.iter().map(|(text, _)| text.as_str()).collect::<String>(), long.trim_end());
        let joined = "字".repeat(100);
        assert_eq!(fitting(&joined, 20.0, 50.0), [(joined.clone(), 10.0)], "ten to a line");
        assert_eq!(fitting("", 20.0, 50.0), [(String::new(), 1.0)]);
    }
}
