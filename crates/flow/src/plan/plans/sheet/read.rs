//! A workbook that comes back, read cell by cell. What is wrong is told of by its cell, all of it at once.

use std::io::Cursor;

use jiff::Timestamp;
use model::programme::{Cost, CostSource};
use model::{Amount, Code, Locale};
use opendata::sheet::{Limits, ReadError, Row, Workbook};

use super::{
    CellProblem, HEAD_ROWS, MARK, MARK_SHEET, REMOVE, SHEET_MAX, SheetColumn, SheetRow, SheetRows, cell,
};
use crate::plan::plans::{ACTIVITIES_MAX, ActivityField, ActivityWords, plain};

/// What a plan's workbook never needs more of.
const LIMITS: Limits = Limits { unpacked: 32 << 20, parts: 500, cells: 300_000, row: 1 << 20 };
/// Problems that are told of.
const PROBLEMS_MAX: usize = 200;

type Book<'a> = Workbook<Cursor<&'a [u8]>>;

/// Reads a workbook; what does not fit together with the plan is found later.
pub fn read_sheet(bytes: &[u8]) -> Result<SheetRows, Vec<CellProblem>> {
    if bytes.len() > SHEET_MAX {
        return Err(vec![CellProblem::file("plans-file-large")]);
    }
    let mut book = Workbook::open(Cursor::new(bytes), LIMITS).map_err(broken)?;
    let (plan, handed_out) = mark(&mut book)?;
    let (name, columns, rows) = activities(&mut book)?;
    let mut problems = Vec::new();
    for (row, column) in book.formulas(&name, PROBLEMS_MAX).map_err(broken)? {
        problems.push(CellProblem {
            cell: cell(&name, row, column),
            reason: "plans-cell-formula",
            value: String::new(),
        });
    }
    let mut out = SheetRows { name, plan, handed_out, rows: Vec::new(), columns };
    strangers(&out, &rows, &mut problems);
    for row in rows.iter().filter(|row| row.number > HEAD_ROWS && !row.cells.is_empty()) {
        let mut reader = Reader { sheet: &out, row, problems: &mut problems };
        if let Some(read) = reader.row() {
            out.rows.push(read);
        }
    }
    if out.rows.len() > ACTIVITIES_MAX {
        return Err(vec![CellProblem::file("plans-too-many")]);
    }
    problems.truncate(PROBLEMS_MAX);
    if problems.is_empty() { Ok(out) } else { Err(problems) }
}

/// What the library says of a file, as something that its sender can put right.
fn broken(error: ReadError) -> Vec<CellProblem> {
    let reason = match error {
        ReadError::NotASpreadsheet(_) | ReadError::NoSheets => "plans-file-not-xlsx",
        ReadError::Locked => "plans-file-locked",
        ReadError::TooLarge { .. }
        | ReadError::TooManyParts { .. }
        | ReadError::TooManyCells { .. }
        | ReadError::RowTooLarge { .. } => "plans-file-large",
        _ => "plans-file-broken",
    };
    let value = error.to_string();
    vec![CellProblem { value, ..CellProblem::file(reason) }]
}

/// The plan that the file was handed out for, and when that had last been changed.
fn mark(book: &mut Book<'_>) -> Result<(String, Option<Timestamp>), Vec<CellProblem>> {
    let other = || vec![CellProblem::file("plans-file-other")];
    if !book.sheets().iter().any(|name| name == MARK_SHEET) {
        return Err(other());
    }
    let rows = all(book, MARK_SHEET)?;
    let line = |number: u32| rows.iter().find(|row| row.number == number).map_or("", |row| row.text(0));
    if line(1) != MARK {
        return Err(other());
    }
    let at = line(3).parse().ok().and_then(|micros| Timestamp::from_microsecond(micros).ok());
    Ok((line(2).to_owned(), at))
}

fn all(book: &mut Book<'_>, sheet: &str) -> Result<Vec<Row>, Vec<CellProblem>> {
    let rows = book.rows(Some(sheet)).map_err(broken)?;
    rows.collect::<Result<Vec<Row>, ReadError>>().map_err(broken)
}

type Sheet = (String, Vec<(u32, SheetColumn)>, Vec<Row>);

/// The sheet whose first row has our ids, whatever it is called now.
fn activities(book: &mut Book<'_>) -> Result<Sheet, Vec<CellProblem>> {
    for name in book.sheets().to_vec() {
        let rows = all(book, &name)?;
        let Some(first) = rows.first().filter(|row| row.number == 1) else { continue };
        let known = first.cells.iter().filter_map(|c| Some((c.column, SheetColumn::of(c.text.trim())?)));
        let columns: Vec<(u32, SheetColumn)> = known.collect();
        let needed = [
            SheetColumn::Key,
            SheetColumn::Field(ActivityField::Task),
            SheetColumn::Field(ActivityField::Title),
        ];
        if needed.iter().all(|wanted| columns.iter().any(|(_, column)| column == wanted)) {
            return Ok((name, columns, rows));
        }
    }
    Err(vec![CellProblem::file("plans-file-other")])
}

/// Columns with something in them that nobody would look at: told of once each.
fn strangers(sheet: &SheetRows, rows: &[Row], problems: &mut Vec<CellProblem>) {
    let mut seen: Vec<u32> = Vec::new();
    for row in rows.iter().filter(|row| row.number > HEAD_ROWS) {
        for found in &row.cells {
            let known = sheet.columns.iter().any(|(at, _)| *at == found.column);
            if !known && !found.text.trim().is_empty() && !seen.contains(&found.column) {
                seen.push(found.column);
                problems.push(CellProblem {
                    cell: sheet.cell(row.number, found.column),
                    reason: "plans-cell-column",
                    value: shortened(&found.text),
                });
            }
        }
    }
}

fn shortened(text: &str) -> String {
    let short: String = text.chars().take(80).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}

/// The code of a choice: what stands in its last brackets, or all of it.
fn code_of(text: &str) -> &str {
    let inside = text.trim().strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    inside.map_or(text.trim(), |(_, code)| code.trim())
}

/// One row being read.
struct Reader<'a> {
    sheet: &'a SheetRows,
    row: &'a Row,
    problems: &'a mut Vec<CellProblem>,
}

impl Reader<'_> {
    fn wrong(&mut self, column: SheetColumn, reason: &'static str, value: &str) {
        let cell = self.sheet.cell(self.row.number, self.sheet.column(column));
        self.problems.push(CellProblem { cell, reason, value: shortened(value) });
    }

    /// What stands in a column, trimmed, line ends as one sign.
    fn text(&self, column: SheetColumn) -> String {
        let at = self.sheet.columns.iter().find(|(_, of)| *of == column).map(|(at, _)| *at);
        at.map(|at| self.row.text(at).replace("\r\n", "\n").trim().to_owned()).unwrap_or_default()
    }

    fn field(&self, field: ActivityField) -> String {
        self.text(SheetColumn::Field(field))
    }

    /// The row; nothing when there is nothing in it.
    fn row(&mut self) -> Option<SheetRow> {
        let known: Vec<SheetColumn> = self.sheet.columns.iter().map(|(_, column)| *column).collect();
        if known.iter().all(|column| self.text(*column).is_empty()) {
            return None;
        }
        for (at, column) in self.sheet.columns.clone() {
            if let Some(found) = self.row.cells.iter().find(|c| c.column == at && c.failed) {
                let value = found.text.clone();
                self.wrong(column, "plans-cell-failed", &value);
            }
        }
        let key = match self.text(SheetColumn::Key) {
            text if text.is_empty() => None,
            text => {
                let read: Option<model::ActivityId> = text.parse().ok();
                if read.is_none() {
                    self.wrong(SheetColumn::Key, "plans-cell-key", &text);
                }
                read
            }
        };
        let mark = self.text(SheetColumn::Remove).to_lowercase();
        if !mark.is_empty() && mark != REMOVE {
            self.wrong(SheetColumn::Remove, "plans-cell-remove", &mark);
        }
        let (costs, cost_columns) = self.costs();
        let words = ActivityWords {
            task: self.code(ActivityField::Task, "plans-unknown-task"),
            title: self.field(ActivityField::Title),
            about: self.field(ActivityField::About),
            product: self.field(ActivityField::Product),
            from: self.day(ActivityField::From),
            to: self.day(ActivityField::To),
            place: self.field(ActivityField::Place),
            territory: self.code(ActivityField::Territory, "plans-unknown-territory"),
            audience: self.field(ActivityField::Audience),
            message: self.code(ActivityField::Message, "plans-unknown-message"),
            languages: self.languages(),
            costs,
        };
        Some(SheetRow { row: self.row.number, key, remove: mark == REMOVE, words, cost_columns })
    }

    fn code(&mut self, field: ActivityField, reason: &'static str) -> Option<Code> {
        let text = self.field(field);
        if text.is_empty() {
            return None;
        }
        let code = Code::new(code_of(&text)).ok();
        if code.is_none() {
            self.wrong(SheetColumn::Field(field), reason, &text);
        }
        code
    }

    fn day(&mut self, field: ActivityField) -> Option<jiff::civil::Date> {
        let text = self.field(field);
        if text.is_empty() {
            return None;
        }
        // Ten signs: what else the parser takes for a day is a moment to everybody else.
        let day: Option<jiff::civil::Date> = (text.len() == 10).then(|| text.parse().ok()).flatten();
        if day.is_none() {
            self.wrong(SheetColumn::Field(field), "plans-cell-date", &text);
        }
        day
    }

    fn languages(&mut self) -> Vec<Locale> {
        let text = self.field(ActivityField::Languages);
        let mut found: Vec<Locale> = Vec::new();
        let signs = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '،' | '、' | '，');
        for tag in text.split(signs).filter(|tag| !tag.is_empty()) {
            match Locale::new(tag) {
                Ok(locale) if !found.contains(&locale) => found.push(locale),
                Ok(_) => {}
                Err(_) => {
                    let column = SheetColumn::Field(ActivityField::Languages);
                    self.wrong(column, "plans-unknown-language", tag);
                }
            }
        }
        found
    }

    /// Costs, and the columns of their amounts.
    fn costs(&mut self) -> (Vec<Cost>, Vec<u32>) {
        let numbers: Vec<usize> = self
            .sheet
            .columns
            .iter()
            .filter_map(|(_, column)| match column {
                SheetColumn::CostAmount(n) => Some(*n),
                _ => None,
            })
            .collect();
        let (mut costs, mut columns) = (Vec::new(), Vec::new());
        for n in numbers {
            let (source, amount) = (SheetColumn::CostSource(n), SheetColumn::CostAmount(n));
            let texts = (self.text(source), self.text(amount), self.text(SheetColumn::CostNote(n)));
            let (from, much, note) = texts;
            if from.is_empty() && much.is_empty() && note.is_empty() {
                continue;
            }
            if from.is_empty() {
                self.wrong(source, "plans-cell-cost-source", "");
            }
            if much.is_empty() {
                self.wrong(amount, "plans-cell-cost-amount", "");
            }
            let read: Option<CostSource> = code_of(&from).parse().ok();
            if read.is_none() && !from.is_empty() {
                self.wrong(source, "plans-cell-cost-source", &from);
            }
            let money = Amount::new(&much).ok().map(|amount| plain(&amount));
            if money.is_none() && !much.is_empty() {
                self.wrong(amount, "plans-cell-amount", &much);
            }
            if let (Some(source), Some(money)) = (read, money) {
                costs.push(Cost { source, amount: money, note });
                columns.push(self.sheet.column(amount));
            }
        }
        (costs, columns)
    }
}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn a_choice_is_known_by_its_code_in_whatever_language() {
        for text in ["Hội chợ [2026] [fair.1]", " fair.1 ", "[fair.1]", "x [ fair.1 ] "] {
            assert_eq!(code_of(text), "fair.1");
        }
        assert_eq!(code_of("Hội chợ"), "Hội chợ");
    }
}
