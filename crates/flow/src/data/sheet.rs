//! A table as people keep it: columns by id or by name, or a column for each year.

use std::collections::HashMap;
use std::io::BufRead;
use std::sync::Arc;

use sdmx::{Observation, Period, Role, Table};

use super::error::{DataError, Problems, RowProblem, What};

/// Rows of cells with the number of the row, one after the other.
pub(super) type Cells = Box<dyn Iterator<Item = Result<(u64, Vec<String>), DataError>> + Send>;

/// How people find a column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Columns {
    /// By its heading.
    Headed,
    /// By its letters, as spreadsheets have them.
    Lettered,
}

/// Where the value of a column comes from.
#[derive(Debug, Clone)]
enum From {
    /// A cell of the row.
    Cell(usize),
    /// The heading of the cell being read: a table with a column for each period.
    Heading,
    /// The length of the period.
    Frequency,
    /// Nowhere: it is empty.
    Nowhere,
    /// Always this.
    Always(String),
}

/// A table being read.
pub(super) struct Sheet {
    cells: Cells,
    table: Arc<Table>,
    from: Vec<From>,
    /// Names of codes, for those who write names.
    codes: Vec<HashMap<String, String>>,
    /// Columns whose heading is a period.
    periods: Vec<(usize, String)>,
    time: Option<usize>,
    row: (u64, Vec<String>),
    /// Which of the periods of the row is next.
    next: usize,
    columns: Columns,
}

impl Sheet {
    /// Reads the headings.
    pub(super) fn open(mut cells: Cells, columns: Columns, table: &Arc<Table>) -> Result<Self, DataError> {
        let Some(first) = cells.next().transpose()? else {
            return Err(Problems::one(0, "", What::NoRows).into());
        };
        let (line, headings) = first;
        let mut problems = Problems::default();
        let mut from: Vec<Option<From>> = vec![None; table.columns().len()];
        let mut periods = Vec::new();
        for (at, heading) in headings.iter().map(|text| text.trim()).enumerate() {
            let problem = |what| RowProblem { row: line, column: columns.name(at, heading), what };
            match column_of(table, heading) {
                Some(column) if from[column].is_some() => problems.add(problem(What::TwiceColumn)),
                Some(column) => from[column] = Some(From::Cell(at)),
                None if table.time().is_some() && Period::parse(heading).is_some() => {
                    periods.push((at, heading.to_owned()));
                }
                None if heading.is_empty() => {}
                None => {
                    let known = table.columns().iter().map(|column| column.id.clone()).collect();
                    problems.add(problem(What::NoColumn { known }));
                }
            }
        }
        let value = table.dimensions().len();
        for (at, column) in table.columns().iter().enumerate() {
            if from[at].is_some() {
                continue;
            }
            from[at] = Some(match column.role {
                Role::Time if !periods.is_empty() => From::Heading,
                Role::Measure if at == value && !periods.is_empty() => From::Heading,
                _ if column.id == "FREQ" && table.time().is_some() => From::Frequency,
                _ if column.id == "OBS_STATUS" => From::Always("A".to_owned()),
                _ if column.required => {
                    problems.add(RowProblem {
                        row: line,
                        column: column.id.clone(),
                        what: What::MissingColumn,
                    });
                    From::Nowhere
                }
                _ => From::Nowhere,
            });
        }
        if !problems.is_empty() {
            return Err(problems.into());
        }
        let codes = table.columns().iter().map(names_of).collect();
        Ok(Self {
            cells,
            from: from.into_iter().flatten().collect(),
            codes,
            periods,
            time: table.time(),
            table: Arc::clone(table),
            row: (0, Vec::new()),
            next: usize::MAX,
            columns,
        })
    }

    /// Where people find what was read last of a column: its letters, or the period it stands under.
    pub(super) fn place(&self, id: &str) -> String {
        let Some(column) = self.table.find(id) else { return id.to_owned() };
        let period = || self.next.checked_sub(1).and_then(|last| self.periods.get(last));
        match (self.from.get(column), self.columns) {
            (Some(From::Cell(at)), Columns::Lettered) => self.columns.name(*at, id),
            (Some(From::Heading), Columns::Lettered) => {
                period().map_or_else(|| id.to_owned(), |(at, _)| self.columns.name(*at, id))
            }
            (Some(From::Heading), Columns::Headed) => {
                period().map_or_else(|| id.to_owned(), |(_, heading)| format!("{heading} ({id})"))
            }
            _ => id.to_owned(),
        }
    }

    /// The next observation, with its row.
    pub(super) fn next(&mut self, into: &mut Observation) -> Result<Option<u64>, DataError> {
        loop {
            if self.periods.is_empty() || self.next >= self.periods.len() {
                let Some(row) = self.cells.next().transpose()? else { return Ok(None) };
                self.row = row;
                self.next = 0;
                if self.row.1.iter().all(|cell| cell.trim().is_empty()) {
                    self.next = usize::MAX;
                    continue;
                }
            }
            let period = self.periods.get(self.next).cloned();
            if let Some((at, _)) = &period {
                self.next += 1;
                // An empty cell of a year is no observation.
                if self.row.1.get(*at).is_none_or(|cell| cell.trim().is_empty()) {
                    continue;
                }
            } else {
                self.next = usize::MAX;
            }
            self.put_together(period.as_ref(), into)?;
            return Ok(Some(self.row.0));
        }
    }

    fn put_together(
        &self,
        period: Option<&(usize, String)>,
        into: &mut Observation,
    ) -> Result<(), DataError> {
        let cell = |at: usize| self.row.1.get(at).map(|text| text.trim()).unwrap_or_default();
        let time = match (period, self.time.map(|time| &self.from[time])) {
            (Some((_, heading)), _) => heading.as_str(),
            (None, Some(From::Cell(at))) => cell(*at),
            _ => "",
        };
        into.clear();
        for (column, from) in self.from.iter().enumerate() {
            let value = match from {
                From::Cell(at) => cell(*at),
                From::Heading if Some(column) == self.time => time,
                From::Heading => period.map(|(at, _)| cell(*at)).unwrap_or_default(),
                From::Frequency => match frequency(time) {
                    Some(letter) => letter,
                    None => {
                        let what = What::Frequency(time.to_owned());
                        return Err(Problems::one(self.row.0, self.place("TIME_PERIOD"), what).into());
                    }
                },
                From::Nowhere => "",
                From::Always(value) => value,
            };
            into.push(self.codes[column].get(value).map_or(value, String::as_str));
        }
        debug_assert_eq!(into.len(), self.table.columns().len());
        Ok(())
    }
}

impl Columns {
    fn name(self, at: usize, heading: &str) -> String {
        match (self, u32::try_from(at)) {
            (Self::Lettered, Ok(at)) if heading.is_empty() => opendata::column_letters(at),
            (Self::Lettered, Ok(at)) => format!("{} ({heading})", opendata::column_letters(at)),
            _ => heading.to_owned(),
        }
    }
}

/// Whether these headings are those of a table of this kind: none is strange, and one at least is a dimension.
pub(super) fn understood(table: &Table, headings: &[String]) -> bool {
    let mut dimension = false;
    for heading in headings.iter().map(|text| text.trim()).filter(|text| !text.is_empty()) {
        match column_of(table, heading) {
            Some(column) => dimension |= column < table.key().len(),
            None if table.time().is_some() && Period::parse(heading).is_some() => {}
            None => return false,
        }
    }
    dimension
}

/// The column a heading means: by its id, or by its name in any language.
fn column_of(table: &Table, heading: &str) -> Option<usize> {
    let id = heading.split_once(':').map_or(heading, |(id, _)| id).trim();
    table.columns().iter().position(|column| {
        column.id.eq_ignore_ascii_case(id)
            || column.names.iter().any(|(_, name)| name.eq_ignore_ascii_case(heading))
    })
}

/// Codes by their names, where a name means one code and is none itself.
fn names_of(column: &sdmx::Column) -> HashMap<String, String> {
    let mut names: HashMap<String, Option<String>> = HashMap::new();
    let Some(codes) = &column.codes else { return HashMap::new() };
    for code in &codes.list().codes {
        for (_, name) in code.names.iter().filter(|(_, name)| codes.get(name).is_none()) {
            names
                .entry(name.to_owned())
                .and_modify(|known| {
                    if known.as_ref() != Some(&code.id) {
                        *known = None;
                    }
                })
                .or_insert_with(|| Some(code.id.clone()));
        }
    }
    names.into_iter().filter_map(|(name, code)| Some((name, code?))).collect()
}

/// The frequency of data with such a period.
fn frequency(period: &str) -> Option<&'static str> {
    use sdmx::Unit;
    Some(match Period::parse(period)? {
        Period::Year(_) | Period::Reporting(_, Unit::Year, _) => "A",
        Period::Month(..) | Period::Reporting(_, Unit::Month, _) => "M",
        Period::Day(_) | Period::Reporting(_, Unit::Day, _) => "D",
        Period::Reporting(_, Unit::Semester, _) => "S",
        Period::Reporting(_, Unit::Trimester, _) => "T",
        Period::Reporting(_, Unit::Quarter, _) => "Q",
        Period::Reporting(_, Unit::Week, _) => "W",
        _ => return None,
    })
}

/// Rows of a CSV file whose fields are parted by commas, semicolons or tabs, as its first line says.
pub(super) fn csv_rows(mut input: Box<dyn BufRead + Send>) -> Result<Cells, DataError> {
    let begin = input.fill_buf().map_err(|source| DataError::File { what: "reading the file", source })?;
    let mark = begin.starts_with("\u{feff}".as_bytes());
    let line = begin.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |mark: u8| line.iter().filter(|byte| **byte == mark).count();
    let delimiter = *[b',', b';', b'\t'].iter().max_by_key(|mark| count(**mark)).unwrap_or(&b',');
    if mark {
        input.consume(3);
    }
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(input);
    let mut record = csv::StringRecord::new();
    Ok(Box::new(std::iter::from_fn(move || match reader.read_record(&mut record) {
        Ok(false) => None,
        Ok(true) => {
            let line = record.position().map_or(0, csv::Position::line);
            Some(Ok((line, record.iter().map(str::to_owned).collect())))
        }
        Err(e) => {
            let line = e.position().map_or(0, csv::Position::line);
            let what = match e.kind() {
                csv::ErrorKind::Utf8 { .. } => What::Encoding,
                _ => What::File(e.to_string()),
            };
            Some(Err(Problems::one(line, "", what).into()))
        }
    })))
}
