//! Why a spreadsheet could not be read.

use calamine::XlsxError;

/// Why a spreadsheet could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Not a spreadsheet of this format (an old `.xls` and an OpenDocument file are none), or locked with a password.
    #[error("this is not an XLSX spreadsheet: {0}")]
    NotASpreadsheet(String),
    /// It is locked.
    #[error("the spreadsheet is locked with a password")]
    Locked,
    /// Part of the file is damaged.
    #[error("the spreadsheet is damaged: {0}")]
    Broken(String),
    /// It unpacks to more than is allowed.
    #[error("the spreadsheet unpacks to more than {limit} bytes")]
    TooLarge {
        /// The bytes allowed.
        limit: u64,
    },
    /// It has more parts than is allowed.
    #[error("the spreadsheet has more than {limit} parts")]
    TooManyParts {
        /// The parts allowed.
        limit: usize,
    },
    /// A sheet has more cells than is allowed.
    #[error("sheet “{sheet}” has more than {limit} cells")]
    TooManyCells {
        /// Which sheet.
        sheet: String,
        /// The cells allowed.
        limit: u64,
    },
    /// A row has more text than is allowed.
    #[error("sheet “{sheet}”, row {row}: more than {limit} bytes of text")]
    RowTooLarge {
        /// Which sheet.
        sheet: String,
        /// Which row, from 1.
        row: u32,
        /// The bytes allowed.
        limit: usize,
    },
    /// A cell stands twice, or behind one that comes after it.
    #[error("sheet “{sheet}”, cell {cell}: the cells of the file are not in their order")]
    OutOfOrder {
        /// Which sheet.
        sheet: String,
        /// Which cell.
        cell: String,
    },
    /// A sheet cannot be read on.
    #[error("sheet “{sheet}”, at or after cell {cell}: {reason}")]
    Sheet {
        /// Which sheet.
        sheet: String,
        /// The last cell that could be read.
        cell: String,
        /// What is wrong.
        reason: String,
    },
    /// There is no sheet of that name.
    #[error("there is no sheet “{name}”; there are: {}", sheets.join(", "))]
    NoSuchSheet {
        /// The name.
        name: String,
        /// The names there are.
        sheets: Vec<String>,
    },
    /// There is no sheet with cells at all.
    #[error("the spreadsheet has no sheets")]
    NoSheets,
    /// The file cannot be read.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl ReadError {
    pub(super) fn from_archive(error: zip::result::ZipError) -> ReadError {
        match error {
            zip::result::ZipError::Io(error) => ReadError::Broken(error.to_string()),
            other => ReadError::NotASpreadsheet(other.to_string()),
        }
    }

    pub(super) fn from_file(error: XlsxError) -> ReadError {
        match error {
            XlsxError::Password => ReadError::Locked,
            XlsxError::Zip(error) => ReadError::from_archive(error),
            XlsxError::FileNotFound(part) => ReadError::NotASpreadsheet(format!("it has no {part}")),
            other => ReadError::Broken(other.to_string()),
        }
    }
}
