//! A catalogue of open data as DCAT-AP 3 describes it, in Turtle and in JSON-LD: the same statements in both.
//!
//! The structs say what the profile asks for in plain words; words of vocabularies that the profile prescribes are
//! enums ([`authority`]). What a struct refers to is given its class as well, since the profile's shapes look for it.

pub mod authority;
mod describe;
mod graph;
mod json_ld;
mod turtle;

use std::io::Write;

use authority::{AccessRight, Availability, FileType, Frequency, PublisherKind, Theme};

/// A text in several languages: BCP 47 tag and text.
pub type Texts = Vec<(String, String)>;

/// A catalogue. Title, description and publisher must be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Its own address.
    pub iri: String,
    /// What it is called.
    pub titles: Texts,
    /// What it is.
    pub descriptions: Texts,
    /// Who keeps it.
    pub publisher: Agent,
    /// Its page for people.
    pub homepage: Option<String>,
    /// BCP 47 tags of the languages its texts are in.
    pub languages: Vec<String>,
    /// IRIs of the places it is about.
    pub places: Vec<String>,
    /// When it began: a day or a moment.
    pub issued: Option<String>,
    /// When it last changed: a day or a moment.
    pub modified: Option<String>,
    /// Under what licence the catalogue itself may be used: an IRI.
    pub licence: Option<String>,
    /// What is in it.
    pub datasets: Vec<Dataset>,
    /// The services that give it out.
    pub services: Vec<DataService>,
}

/// Somebody who answers for something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Agent {
    /// An IRI that stands for them.
    pub iri: String,
    /// What they are called.
    pub names: Texts,
    /// What they are.
    pub kind: Option<PublisherKind>,
    /// Their page.
    pub homepage: Option<String>,
    /// Their address for mail, without `mailto:`.
    pub email: Option<String>,
}

/// Where questions go. A name and one of the others should be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// Whom one writes to.
    pub names: Texts,
    /// The address for mail, without `mailto:`.
    pub email: Option<String>,
    /// A page to ask on.
    pub page: Option<String>,
}

/// A set of data. Title and description must be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dataset {
    /// Its own address.
    pub iri: String,
    /// What machines call it.
    pub identifier: Option<String>,
    /// What it is called.
    pub titles: Texts,
    /// What it holds.
    pub descriptions: Texts,
    /// Words to find it by.
    pub keywords: Texts,
    /// What it is about, in the EU's list.
    pub themes: Vec<Theme>,
    /// Who makes it available.
    pub publisher: Option<Agent>,
    /// Who made it.
    pub creators: Vec<Agent>,
    /// Where questions go.
    pub contact: Option<Contact>,
    /// Its page for people.
    pub landing_page: Option<String>,
    /// BCP 47 tags of the languages its texts are in.
    pub languages: Vec<String>,
    /// IRIs of the places it is about.
    pub places: Vec<String>,
    /// The time it covers.
    pub periods: Vec<PeriodOfTime>,
    /// The distance between its points in time, as XML Schema writes a duration (`P1Y`).
    pub temporal_resolution: Option<String>,
    /// When it first came out: a day or a moment.
    pub issued: Option<String>,
    /// When it last changed: a day or a moment.
    pub modified: Option<String>,
    /// How often it changes.
    pub frequency: Option<Frequency>,
    /// Who may have it.
    pub access: Option<AccessRight>,
    /// Which version or vintage it is.
    pub version: Option<String>,
    /// IRIs of the standards it keeps to.
    pub conforms_to: Vec<String>,
    /// Where it comes from and how it was made.
    pub provenance: Texts,
    /// The files and services it can be had from.
    pub distributions: Vec<Distribution>,
}

/// A form in which a set of data can be had.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Distribution {
    /// Its own address.
    pub iri: String,
    /// What it is called.
    pub titles: Texts,
    /// What is to be said of it.
    pub descriptions: Texts,
    /// Where one gets at it; must be there.
    pub access_url: String,
    /// The file itself.
    pub download_url: Option<String>,
    /// Its format, in the EU's list.
    pub format: Option<FileType>,
    /// Its media type, such as `text/csv`.
    pub media_type: Option<String>,
    /// The media type of the archive it is packed in, such as `application/zip`.
    pub package_media_type: Option<String>,
    /// Under what licence it may be used: an IRI, see [`authority::licence`].
    pub licence: Option<String>,
    /// How many bytes it has.
    pub byte_size: Option<u64>,
    /// Its SHA-256 in hexadecimal digits.
    pub sha256: Option<String>,
    /// When it first came out: a day or a moment.
    pub issued: Option<String>,
    /// When it last changed: a day or a moment.
    pub modified: Option<String>,
    /// BCP 47 tags of the languages its texts are in.
    pub languages: Vec<String>,
    /// IRIs of the standards it keeps to.
    pub conforms_to: Vec<String>,
    /// How long it is meant to stay.
    pub availability: Option<Availability>,
    /// IRI of the service of the same catalogue that gives it out.
    pub service: Option<String>,
}

/// A service that gives out data. Title and endpoint must be there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DataService {
    /// Its own address.
    pub iri: String,
    /// What it is called.
    pub titles: Texts,
    /// What it does.
    pub descriptions: Texts,
    /// Where requests go.
    pub endpoint_url: String,
    /// What describes it to machines, such as an OpenAPI document.
    pub endpoint_description: Option<String>,
    /// Its page for people.
    pub landing_page: Option<String>,
    /// Who keeps it.
    pub publisher: Option<Agent>,
    /// Where questions go.
    pub contact: Option<Contact>,
    /// IRIs of the standards it keeps to.
    pub conforms_to: Vec<String>,
    /// The formats it answers in.
    pub formats: Vec<FileType>,
    /// Under what licence what it gives may be used: an IRI.
    pub licence: Option<String>,
    /// Who may use it.
    pub access: Option<AccessRight>,
    /// IRIs of the sets of data of the same catalogue that it gives out.
    pub serves: Vec<String>,
}

/// A stretch of time: years, months, days or moments. One end may be open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeriodOfTime {
    /// When it begins.
    pub start: Option<String>,
    /// When it ends.
    pub end: Option<String>,
}

/// Why a catalogue could not be written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DcatError {
    /// Something the profile asks for is not there.
    #[error("{of} has no {what}")]
    Missing {
        /// The IRI of what lacks it.
        of: String,
        /// What is missing.
        what: &'static str,
    },
    /// Not an IRI with a scheme.
    #[error("“{0}” is not an absolute IRI")]
    Iri(String),
    /// Not a language tag.
    #[error("“{0}” is not a language tag")]
    Language(String),
    /// Not a year, month, day or moment.
    #[error("“{0}” is not a year, a month, a day or a moment with its offset")]
    Time(String),
    /// Not a duration.
    #[error("“{0}” is not a duration as XML Schema has it")]
    Duration(String),
    /// Not what a SHA-256 looks like.
    #[error("“{0}” is not a SHA-256 in hexadecimal digits")]
    Checksum(String),
    /// A link leads to nothing in this catalogue.
    #[error("{from} refers to {to}, which is not in the catalogue")]
    Dangling {
        /// Where the link is.
        from: String,
        /// Where it leads.
        to: String,
    },
    /// What is written to refuses.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

impl Catalogue {
    /// Writes the catalogue in Turtle.
    pub fn turtle(&self, out: impl Write) -> Result<(), DcatError> {
        Ok(turtle::write(&describe::graph(self)?, out)?)
    }

    /// Writes the catalogue in JSON-LD, with its context in it.
    pub fn json_ld(&self, out: impl Write) -> Result<(), DcatError> {
        Ok(json_ld::write(&describe::graph(self)?, out)?)
    }
}
