//! What must be right before anything is written.

use crate::{Block, Figure, Fonts, Paper, PaperError, Table, picture, text::Tag};

/// A document that can be written.
pub fn check<'a>(paper: &'a Paper, fonts: &Fonts) -> Result<Tag<'a>, PaperError> {
    let tag = Tag::read(&paper.lang).ok_or_else(|| PaperError::Language(paper.lang.clone()))?;
    if paper.title.trim().is_empty() {
        return Err(PaperError::NoTitle);
    }
    let (mut tables, mut figures) = (0, 0);
    for block in &paper.blocks {
        match block {
            Block::Table(table) => {
                tables += 1;
                check_table(tables, table)?;
            }
            Block::Figure(figure) => {
                figures += 1;
                check_figure(figures, figure, fonts)?;
            }
            _ => {}
        }
    }
    Ok(tag)
}

fn check_table(number: usize, table: &Table) -> Result<(), PaperError> {
    let columns = table.columns.len();
    if columns == 0 {
        return Err(PaperError::NoColumns { table: number });
    }
    for (row, line) in table.rows.iter().enumerate() {
        let cells: usize = line.cells.iter().map(|cell| cell.span.max(1)).sum();
        if cells != columns {
            return Err(PaperError::Row { table: number, row: row + 1, cells, columns });
        }
    }
    Ok(())
}

fn check_figure(number: usize, figure: &Figure, fonts: &Fonts) -> Result<(), PaperError> {
    let fail = |reason: String| PaperError::Figure { figure: number, reason };
    if figure.alt.trim().is_empty() {
        return Err(fail("nothing says in words what it shows".to_owned()));
    }
    picture::read(&figure.svg, fonts).map(|_| ()).map_err(fail)
}

/// Levels of the headings, in their order, as reading programs want them: the first is 1 and none is left out on the way down.
pub fn levels(blocks: &[Block]) -> Vec<usize> {
    let mut open: Vec<u8> = Vec::new();
    let mut levels = Vec::new();
    for block in blocks {
        if let Block::Heading(heading) = block {
            while open.last().is_some_and(|above| *above >= heading.level) {
                open.pop();
            }
            open.push(heading.level);
            levels.push(open.len());
        }
    }
    levels
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Heading;

    #[test]
    fn levels_have_no_gaps() {
        let blocks: Vec<Block> = [2, 4, 4, 3, 1, 2, 6, 2]
            .map(|level| Block::Heading(Heading { level, ..Heading::default() }))
            .to_vec();
        assert_eq!(levels(&blocks), [1, 2, 2, 2, 1, 2, 3, 2]);
    }

    #[test]
    fn rows_fill_their_table() {
        let column = crate::Column::default;
        let row = |cells: &[usize]| crate::Row {
            cells: cells.iter().map(|span| crate::Cell { span: *span, ..crate::Cell::default() }).collect(),
            ..crate::Row::default()
        };
        let mut table = Table { columns: vec![column(), column(), column()], ..Table::default() };
        table.rows = vec![row(&[1, 1, 1]), row(&[3]), row(&[2, 1])];
        assert!(check_table(1, &table).is_ok());
        table.rows.push(row(&[1, 1]));
        let error = check_table(1, &table).unwrap_err();
        assert!(matches!(error, PaperError::Row { table: 1, row: 4, cells: 2, columns: 3 }), "{error}");
        table.columns.clear();
        assert!(matches!(check_table(2, &table), Err(PaperError::NoColumns { table: 2 })));
    }
}
