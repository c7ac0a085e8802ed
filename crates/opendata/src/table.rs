//! What a table is, beside its rows.

/// A table: what it is called and what stands in its columns. Its rows are given to a writer one at a time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// A short name for machines: small letters, digits, `-`, `_`, `.`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// What it holds, in a sentence or more; may be empty.
    pub description: String,
    /// BCP 47 tag of the language of title and description, where it is known.
    pub language: Option<String>,
    /// The columns, in their order.
    pub columns: Vec<Column>,
    /// Names of the columns that tell one row from another; may be empty.
    pub primary_key: Vec<String>,
    /// Whose data they are, from when, and what may be done with them.
    pub origin: Origin,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name for machines: the head of the column in every format.
    pub name: String,
    /// What people call it; may be empty.
    pub title: String,
    /// What it holds; may be empty.
    pub description: String,
    /// What stands in it.
    pub kind: Kind,
    /// Whether every row has a value here.
    pub required: bool,
}

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Any text. It stays text everywhere: leading zeros are kept, `=1+1` is no formula.
    Text,
    /// A decimal number (`-12.50`, `6.02e23`), `NaN`, `INF` or `-INF`; typed formats hold it as a 64 bit float.
    Number,
    /// A whole number of 64 bits.
    Integer,
    /// A period of time as SDMX writes it (`2025`, `2025-Q1`, `2025-03`); text everywhere.
    Period,
    /// A day, `2025-03-01`.
    Date,
}

/// Whose data they are, from when, and what may be done with them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Under what licence they may be used.
    pub licence: Option<Licence>,
    /// Where they come from.
    pub sources: Vec<Source>,
    /// Which state of the data this is: a version or a vintage.
    pub vintage: Option<String>,
    /// When this state was made, as RFC 3339 has it.
    pub created: Option<String>,
    /// A page about the data.
    pub homepage: Option<String>,
    /// Words to find them by.
    pub keywords: Vec<String>,
}

/// A licence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Licence {
    /// Its name in the Open Definition's list or SPDX, such as `CC-BY-4.0`.
    pub name: String,
    /// What people call it.
    pub title: String,
    /// The address of its text.
    pub url: String,
}

/// Where data come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// What people call it.
    pub title: String,
    /// Its address, where there is one.
    pub url: Option<String>,
}

impl Table {
    /// A table with nothing but a name and columns.
    pub fn new(name: impl Into<String>, columns: Vec<Column>) -> Table {
        Table { name: name.into(), columns, ..Table::default() }
    }
}

impl Column {
    /// A column with nothing but a name and a kind.
    pub fn new(name: impl Into<String>, kind: Kind) -> Column {
        Column { name: name.into(), title: String::new(), description: String::new(), kind, required: false }
    }

    /// The same column with a title.
    pub fn title(self, title: impl Into<String>) -> Column {
        Column { title: title.into(), ..self }
    }

    /// The same column with a description.
    pub fn description(self, description: impl Into<String>) -> Column {
        Column { description: description.into(), ..self }
    }

    /// The same column, in which no row may have nothing.
    pub fn required(self) -> Column {
        Column { required: true, ..self }
    }
}
