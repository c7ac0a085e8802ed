//! Tables of data become tables; tables that only placed things become what they placed.

use super::dom::{self, Handle};
use super::line::{Line, Style};
use super::walk::{Block, Walker};

const MAX_COLUMNS: usize = 40;
const MAX_ROWS: usize = 5_000;

/// A cell's words and how far it reaches.
struct Cell {
    text: String,
    across: usize,
    down: usize,
}

impl Walker {
    pub(super) fn table(&mut self, node: &Handle, style: &Style) {
        self.flush();
        let Parts { caption, rows, strays } = parts(node);
        // What stands between cells is shown above the table, as browsers do.
        strays.iter().for_each(|stray| self.walk(stray, style));
        self.flush();
        let columns =
            rows.iter().map(|row| row.iter().map(|cell| span(cell, "colspan")).sum()).max().unwrap_or(0);
        let side_by_side = rows.iter().any(|row| row.len() > 1);
        let placed =
            dom::attribute(node, "role").is_some_and(|role| role == "presentation" || role == "none");
        let nested = dom::find(node, &["table"]).is_some();
        let data = side_by_side && !placed && !nested && !self.flat;
        if !data || !(2..=MAX_COLUMNS).contains(&columns) || rows.len() > MAX_ROWS {
            return rows.iter().flatten().for_each(|cell| self.block(cell, style));
        }
        let mut after = Vec::new();
        let grid: Vec<Vec<Cell>> = rows
            .iter()
            .enumerate()
            .map(|(at, row)| row.iter().map(|cell| self.cell(cell, style, at == 0, &mut after)).collect())
            .collect();
        if let Some(caption) = caption {
            self.table_caption(&caption, style);
        }
        let text = write(&grid, columns);
        if !text.is_empty() {
            self.blocks.push(Block::Other(text));
        }
        self.blocks.extend(after);
    }

    /// What a table shows, said above it.
    pub(super) fn table_caption(&mut self, caption: &Handle, style: &Style) {
        let lines = self.collect(|walker| walker.block(caption, style));
        self.blocks.extend(lines.into_iter().map(|block| match block {
            Block::Paragraph(line) => Block::Paragraph(line.strong()),
            other => other,
        }));
    }

    fn cell(&mut self, node: &Handle, style: &Style, head: bool, after: &mut Vec<Block>) -> Cell {
        // The table's own marks show which cells are headers.
        let style = Style { strong: false, ..style.clone() };
        self.flat = true;
        let blocks = self.collect(|walker| walker.children(node, &style));
        self.flat = false;
        let mut line = Line::default();
        for block in blocks {
            match block {
                Block::Paragraph(words) | Block::Heading(_, words) | Block::WordItem { line: words, .. } => {
                    line.append(words);
                }
                other => after.push(other),
            }
        }
        let line = if head || dom::name(node) == "th" { line.calm() } else { line };
        let text = line.markdown(false).replace('|', "\\|");
        Cell { text, across: span(node, "colspan"), down: span(node, "rowspan") }
    }
}

struct Parts {
    caption: Option<Handle>,
    rows: Vec<Vec<Handle>>,
    /// What should not be where it is.
    strays: Vec<Handle>,
}

/// The caption and the rows of cells, not those of tables inside.
fn parts(table: &Handle) -> Parts {
    let mut parts = Parts { caption: None, rows: Vec::new(), strays: Vec::new() };
    let mut todo: Vec<Handle> = dom::children(table).into_iter().rev().collect();
    while let Some(node) = todo.pop() {
        match dom::name(&node) {
            "caption" => parts.caption = Some(node),
            "thead" | "tbody" | "tfoot" => todo.extend(dom::children(&node).into_iter().rev()),
            "tr" => {
                let (cells, strays): (Vec<_>, Vec<_>) =
                    dom::children(&node).into_iter().partition(|cell| matches!(dom::name(cell), "td" | "th"));
                parts.rows.push(cells);
                parts.strays.extend(strays);
            }
            "colgroup" | "col" => {}
            _ => parts.strays.push(node),
        }
    }
    parts
}

fn span(cell: &Handle, key: &str) -> usize {
    dom::attribute(cell, key).and_then(|value| value.parse().ok()).unwrap_or(1_usize).clamp(1, MAX_COLUMNS)
}

/// Writes the grid. A cell that reaches down is said again in each row, since each row is read on its own.
fn write(grid: &[Vec<Cell>], columns: usize) -> String {
    let mut reaching: Vec<(usize, String)> = vec![(0, String::new()); columns];
    let mut rows: Vec<Vec<String>> = Vec::new();
    for cells in grid {
        let mut row: Vec<String> = Vec::with_capacity(columns);
        let mut cells = cells.iter();
        while row.len() < columns {
            let at = row.len();
            if reaching[at].0 > 0 {
                reaching[at].0 -= 1;
                row.push(reaching[at].1.clone());
                continue;
            }
            let Some(cell) = cells.next() else {
                row.push(String::new());
                continue;
            };
            for step in 0..cell.across.min(columns - at) {
                let text = if step == 0 { cell.text.clone() } else { String::new() };
                reaching[at + step] = (cell.down - 1, text.clone());
                row.push(text);
            }
        }
        if row.iter().any(|text| !text.is_empty()) {
            rows.push(row);
        }
    }
    let written = |row: &Vec<String>| format!("| {} |", row.join(" | "));
    let mut lines: Vec<String> = rows.iter().map(written).collect();
    if !lines.is_empty() {
        lines.insert(1, format!("|{}", " --- |".repeat(columns)));
    }
    lines.join("\n")
}
