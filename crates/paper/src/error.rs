//! What can go wrong.

/// Why a document could not be written. Places are counted from one, as a person counts.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// A template is wrong, or does not produce what the standard asks for.
    #[error("{file}, line {line}, column {column}: {reason}{}", hinted(.hints))]
    Template {
        /// Which text: the template, or the pieces it is built from.
        file: String,
        /// The line in it; 0 when the failure belongs to no place.
        line: usize,
        /// The column in it.
        column: usize,
        /// What is wrong.
        reason: String,
        /// What might help.
        hints: Vec<String>,
    },
    /// A document needs a title: reading software says it first.
    #[error("the document has no title")]
    NoTitle,
    /// The language is not a BCP 47 tag.
    #[error("“{0}” is not a language tag")]
    Language(String),
    /// None of the files handed in is a font.
    #[error("none of the {0} files handed in is a font")]
    NoFonts(usize),
    /// A table without columns.
    #[error("table {table} has no columns")]
    NoColumns {
        /// Which table.
        table: usize,
    },
    /// A row does not fill its table, or says more than fits.
    #[error("table {table}, row {row}: {cells} cells where there are {columns} columns")]
    Row {
        /// Which table.
        table: usize,
        /// Which row, not counting the heads of the columns.
        row: usize,
        /// How many columns its cells take.
        cells: usize,
        /// How many there are.
        columns: usize,
    },
    /// A figure cannot be drawn, or nothing says what it shows.
    #[error("figure {figure}: {reason}")]
    Figure {
        /// Which figure.
        figure: usize,
        /// What is wrong.
        reason: String,
    },
    /// The office file could not be put together.
    #[error("the file could not be put together: {0}")]
    Packing(String),
    /// The typesetter stopped; a fault of the program.
    #[error("the typesetter stopped")]
    Stopped,
}

/// Hints as they stand behind a reason.
fn hinted(hints: &[String]) -> String {
    hints.iter().map(|hint| format!("; {hint}")).collect()
}

impl From<std::io::Error> for PaperError {
    fn from(error: std::io::Error) -> Self {
        Self::Packing(error.to_string())
    }
}

impl From<zip::result::ZipError> for PaperError {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Packing(error.to_string())
    }
}
