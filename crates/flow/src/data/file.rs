//! The observations of a file, whatever its format.

use std::fs::File;
use std::io::{BufRead, BufReader, Read as _};
use std::path::Path;
use std::sync::Arc;

use sdmx::{Action, Limits, Observation, Source, Table};

use super::error::{DataError, Problems, What};
use super::sheet::{Columns, Sheet, csv_rows};
use super::workbook::xlsx_rows;

/// A format that figures come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// SDMX-ML or SDMX-CSV.
    Sdmx,
    /// A table as CSV.
    Csv,
    /// A table in a workbook.
    Xlsx,
}

/// Whether a file that begins so can be a table of text: none has a NUL, or begins as documents and pictures do.
fn is_text(begin: &[u8]) -> bool {
    let others: [&[u8]; 4] = [b"%PDF", b"{\\rtf", b"\x1f\x8b", b"\xff\xd8\xff"];
    !begin.contains(&0) && !others.iter().any(|other| begin.starts_with(other))
}

/// Bytes looked at to tell a format.
const BEGIN: usize = 4096;

fn begin(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut begin = Vec::with_capacity(BEGIN);
    File::open(path)?.take(BEGIN as u64).read_to_end(&mut begin)?;
    Ok(begin)
}

impl Format {
    /// The format of a file, by what it begins with.
    pub fn of(path: &Path) -> std::io::Result<Self> {
        let begin = begin(path)?;
        if begin.starts_with(b"PK\x03\x04") {
            return Ok(Self::Xlsx);
        }
        let text = String::from_utf8_lossy(&begin);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let first = text.split([',', ';', '\t', '\n', '\r']).next().unwrap_or_default();
        let first = first.trim_matches('"');
        let sdmx = text.starts_with('<')
            || matches!(first, "STRUCTURE" | "DATAFLOW")
            || first.starts_with("STRUCTURE[");
        Ok(if sdmx { Self::Sdmx } else { Self::Csv })
    }
}

/// Gives the observations of a file one after the other.
pub(super) enum Rows {
    Sdmx(Source<Box<dyn BufRead + Send>>),
    Sheet(Box<Sheet>),
}

impl Rows {
    /// Opens a file with data of a table.
    pub(super) fn open(path: &Path, table: &Arc<Table>) -> Result<Self, DataError> {
        let file = |source| DataError::File { what: "opening the file", source };
        let format = Format::of(path).map_err(file)?;
        let input = || -> std::io::Result<Box<dyn BufRead + Send>> {
            Ok(Box::new(BufReader::with_capacity(1 << 18, File::open(path)?)))
        };
        Ok(match format {
            Format::Sdmx => {
                let mut source = Source::open(input().map_err(file)?, Limits::DATA).map_err(refused)?;
                if let Some(subject) = source.subject() {
                    let same = [&table.subject, &table.structure].into_iter().any(|known| {
                        known.class == subject.class
                            && known.agency == subject.agency
                            && known.id == subject.id
                    });
                    if !same {
                        let (found, expected) = (subject.to_string(), table.subject.to_string());
                        return Err(Problems::one(0, "", What::OtherFlow { found, expected }).into());
                    }
                }
                source.attach(table).map_err(refused)?;
                if let Some(column) = source.left_out().first() {
                    let known = table.columns().iter().map(|column| column.id.clone()).collect();
                    return Err(Problems::one(1, column, What::NoColumn { known }).into());
                }
                Self::Sdmx(source)
            }
            Format::Csv if !is_text(&begin(path).map_err(file)?) => {
                return Err(Problems::one(0, "", What::NoData).into());
            }
            Format::Csv => {
                let cells = csv_rows(input().map_err(file)?)?;
                Self::Sheet(Box::new(Sheet::open(cells, Columns::Headed, table)?))
            }
            Format::Xlsx => {
                let cells = xlsx_rows(path, table)?;
                Self::Sheet(Box::new(Sheet::open(cells, Columns::Lettered, table)?))
            }
        })
    }

    /// Where people find what was read last of a column.
    pub(super) fn place(&self, id: &str) -> String {
        match self {
            Self::Sdmx(_) => id.to_owned(),
            Self::Sheet(sheet) => sheet.place(id),
        }
    }

    /// The next observation; the row where it stands and what is to be done with it, or none at the end.
    pub(super) fn next(&mut self, into: &mut Observation) -> Result<Option<(u64, Action)>, DataError> {
        match self {
            Self::Sdmx(source) => {
                let more = source.read(into).map_err(refused)?;
                Ok(more.then(|| (source.line(), source.action())))
            }
            Self::Sheet(sheet) => Ok(sheet.next(into)?.map(|row| (row, Action::Information))),
        }
    }
}

/// What a reader of the standard's formats refuses, as something about a row and a column where it is.
fn refused(error: sdmx::ReadError) -> DataError {
    use sdmx::Reason;
    let (column, what) = match error.reason {
        Reason::Encoding => (String::new(), What::Encoding),
        Reason::MissingColumn(column) => (column, What::MissingColumn),
        Reason::RepeatedColumn(column) => (column, What::TwiceColumn),
        Reason::UnknownComponent(column, known) => {
            (column, What::NoColumn { known: known.split(", ").map(str::to_owned).collect() })
        }
        Reason::Fields { found, expected } => (String::new(), What::Fields { found, expected }),
        other => (String::new(), What::File(other.to_string())),
    };
    Problems::one(error.line, column, what).into()
}
