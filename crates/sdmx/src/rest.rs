//! What clients of the web services ask, and how they are answered when it cannot be done.
//!
//! [`v2`] is the service of SDMX 3.0, [`v1`] that of SDMX 2.1. Both give the same [`Request`].

mod answer;
mod data;
mod filter;
mod key;
mod lists;
pub mod media;
mod parameters;
mod structure;
pub mod v1;
pub mod v2;

use thiserror::Error;

pub use answer::answer;
pub use data::{AvailabilityQuery, DataQuery, Mode, Provider, Sort};
pub use filter::{Bound, Filter, Operator, Test};
pub use key::Key;
pub use structure::{Detail, Kind, References, StructureQuery};

/// Everything, or only these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Many<T> {
    /// Everything.
    All,
    /// These.
    These(Vec<T>),
}

impl<T> Many<T> {
    /// Whether it is everything, or one of these.
    pub fn admits(&self, test: impl Fn(&T) -> bool) -> bool {
        match self {
            Self::All => true,
            Self::These(list) => list.iter().any(test),
        }
    }

    /// These; empty when it is everything.
    pub fn list(&self) -> &[T] {
        match self {
            Self::All => &[],
            Self::These(list) => list,
        }
    }
}

/// What a client asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Structures.
    Structure(StructureQuery),
    /// Data.
    Data(Box<DataQuery>),
    /// Which values there are.
    Availability(Box<AvailabilityQuery>),
}

/// How it is to be answered, where the address says so and not only the headers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manner {
    /// A format, by a short name or a media type. Not of the standard; for where headers cannot be set.
    pub format: Option<String>,
    /// A language. Not of the standard either.
    pub language: Option<String>,
}

/// What a client asks, and how it is to be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What.
    pub request: Request,
    /// How.
    pub manner: Manner,
}

/// Why a service does not give what is asked, as the standard numbers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Code {
    NoResults,
    Unauthorized,
    TooLarge,
    Syntax,
    Semantic,
    NotAcceptable,
    Internal,
    NotImplemented,
    Unavailable,
    SizeLimit,
}

impl Code {
    /// The number of the standard. It has none for a format that is not at hand; those from 1000 are for services to give.
    pub const fn number(self) -> u16 {
        match self {
            Self::NoResults => 100,
            Self::Unauthorized => 110,
            Self::TooLarge => 130,
            Self::Syntax => 140,
            Self::Semantic => 150,
            Self::NotAcceptable => 1406,
            Self::Internal => 500,
            Self::NotImplemented => 501,
            Self::Unavailable => 503,
            Self::SizeLimit => 510,
        }
    }

    /// The status of HTTP that goes with it.
    pub const fn status(self) -> u16 {
        match self {
            Self::NoResults => 404,
            Self::Unauthorized => 401,
            Self::TooLarge | Self::SizeLimit => 413,
            Self::Syntax => 400,
            Self::Semantic => 403,
            Self::NotAcceptable => 406,
            Self::Internal => 500,
            Self::NotImplemented => 501,
            Self::Unavailable => 503,
        }
    }

    /// What the standard calls it.
    pub const fn title(self) -> &'static str {
        match self {
            Self::NoResults => "No results found",
            Self::Unauthorized => "Unauthorized",
            Self::TooLarge => "Response too large due to client request",
            Self::Syntax => "Syntax error",
            Self::Semantic => "Semantic error",
            Self::NotAcceptable => "Not acceptable",
            Self::Internal => "Internal server error",
            Self::NotImplemented => "Not implemented",
            Self::Unavailable => "Service unavailable",
            Self::SizeLimit => "Response size exceeds service limit",
        }
    }
}

/// Why a service does not give what is asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}: {detail}", .code.title())]
pub struct Refusal {
    /// The kind.
    pub code: Code,
    /// What exactly, and what to do.
    pub detail: String,
}

impl Refusal {
    /// A refusal.
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self { code, detail: detail.into() }
    }
}

pub(crate) fn syntax(detail: impl Into<String>) -> Refusal {
    Refusal::new(Code::Syntax, detail)
}

pub(crate) fn semantic(detail: impl Into<String>) -> Refusal {
    Refusal::new(Code::Semantic, detail)
}
