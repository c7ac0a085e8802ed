//! A table of an index in a file: the first column is the area's code, each other one a column of the plan.

use composite::Table;
use pack::IndexDefinition;

use super::gather::Gathered;
use super::problem::{IndexError, IndexProblem};
use super::result::Datum;

/// Reads a table and takes the definition's areas, or all where it names none. An empty cell is a missing value.
pub fn read_table(text: &str, name: &str, definition: &mut IndexDefinition) -> Result<Gathered, IndexError> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
    let wrong = |line: u64, message: String| IndexProblem::Table { line, message };
    let head = reader.headers().map_err(|e| wrong(1, e.to_string()))?.clone();
    if head.len() < 2 {
        return Err(wrong(1, "there is a column of areas and one for each indicator".to_owned()).into());
    }
    let mut problems = Vec::new();
    let mut areas: Vec<String> = Vec::new();
    let mut columns: Vec<Vec<Option<f64>>> = vec![Vec::new(); head.len() - 1];
    let mut data = Vec::new();
    for (number, record) in reader.records().enumerate() {
        let record = match record {
            Ok(record) => record,
            Err(e) => {
                problems.push(wrong(number as u64 + 2, e.to_string()));
                continue;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let area = record.get(0).unwrap_or_default();
        if !definition.areas.is_empty() && !definition.areas.iter().any(|a| a.as_str() == area) {
            continue;
        }
        areas.push(area.to_owned());
        for (at, column) in columns.iter_mut().enumerate() {
            let cell = record.get(at + 1).unwrap_or_default();
            let code = head.get(at + 1).unwrap_or_default();
            let number = if cell.is_empty() { Ok(None) } else { cell.parse::<f64>().map(Some) };
            match number {
                Ok(number) if number.is_none_or(f64::is_finite) => column.push(number),
                _ => {
                    let message = format!("column “{code}”, area “{area}”: “{cell}” is not a number");
                    problems.push(wrong(line, message));
                    column.push(None);
                }
            }
            if !cell.is_empty() {
                data.push(Datum {
                    column: code.to_owned(),
                    area: area.to_owned(),
                    period: String::new(),
                    value: cell.to_owned(),
                    status: String::new(),
                    flow: String::new(),
                    vintage: 0,
                    source: name.to_owned(),
                    url: String::new(),
                    error: String::new(),
                });
            }
        }
    }
    for area in definition.areas.iter().filter(|area| !areas.iter().any(|a| a == area.as_str())) {
        problems.push(wrong(1, format!("there is no row for the area “{area}”")));
    }
    if !problems.is_empty() {
        return Err(IndexError::Problems(problems));
    }
    let mut table = Table::new(areas.iter().map(String::as_str)).map_err(IndexProblem::from)?;
    for (code, column) in head.iter().skip(1).zip(columns) {
        table.add_column(code, column).map_err(IndexProblem::from)?;
    }
    Ok(Gathered { table, data })
}
