//! What can be wrong with a file, and with what is to be written.

use thiserror::Error;

/// A place in a file, counted from 1; columns are characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line; lines end with a line feed.
    pub line: u64,
    /// The character in the line.
    pub column: u64,
}

impl Place {
    /// The place after a text that begins here.
    pub(crate) fn after(self, text: &str) -> Self {
        let (lines, last) = match text.rsplit_once('\n') {
            Some((before, last)) => (before.matches('\n').count() as u64 + 1, last),
            None => (0, text),
        };
        let column = if lines > 0 { 1 } else { self.column };
        Self { line: self.line + lines, column: column + last.chars().count() as u64 }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// A file is refused. Nothing of it was taken over.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{place}: {reason}")]
pub struct ReadError {
    /// Where the element, the text or the character begins that is wrong.
    pub place: Place,
    /// What is wrong with it.
    pub reason: Reason,
}

/// Why a file is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Reason {
    /// The bytes could not be had.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// [`crate::Limits::bytes`] is passed.
    #[error("the file is longer than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// [`crate::Limits::kept`] is passed.
    #[error("more than {limit} bytes would have to be kept at once")]
    TooMuch {
        /// The limit.
        limit: u64,
    },
    /// [`crate::Limits::depth`] is passed.
    #[error("elements are nested deeper than {limit} levels")]
    TooDeep {
        /// The limit.
        limit: usize,
    },
    /// [`crate::Limits::text`] is passed.
    #[error("one text or tag is longer than {limit} bytes")]
    TooLong {
        /// The limit.
        limit: usize,
    },
    /// [`crate::Limits::elements`] is passed.
    #[error("there are more than {limit} elements")]
    TooMany {
        /// The limit.
        limit: usize,
    },
    /// Neither UTF-8 nor UTF-16 with its mark, or not what the file says it is.
    #[error("{0}")]
    Encoding(String),
    /// A character that XML 1.0 does not allow, written or as a reference.
    #[error("XML does not allow the character U+{0:04X}")]
    Character(u32),
    /// Not well-formed (XML 1.0, Namespaces in XML 1.0).
    #[error("this is not well-formed: {0}")]
    Malformed(String),
    /// A document type declaration that this format does not have, or one that declares something.
    #[error("a document type declaration is not read here")]
    DocumentType,
    /// An entity other than the five of XML.
    #[error("the entity `&{0};` is not declared")]
    Entity(String),
    /// The root is another element than the format has.
    #[error("the root is <{found}>; expected {expected}")]
    Root {
        /// The root found.
        found: String,
        /// What it should have been.
        expected: &'static str,
    },
    /// A version of the format that this does not read.
    #[error("version {found:?} is not read; expected {expected}")]
    Version {
        /// The version found.
        found: String,
        /// What it should have been.
        expected: &'static str,
    },
    /// An element that cannot stand there, or not in this order, or not again.
    #[error("<{element}> cannot stand here in <{within}>")]
    UnexpectedElement {
        /// The element.
        element: String,
        /// The element around it.
        within: String,
    },
    /// An element that has to be there is not.
    #[error("<{within}> has no <{element}>")]
    MissingElement {
        /// The element that is missing.
        element: &'static str,
        /// The element that should have it.
        within: String,
    },
    /// Text where there can only be elements, or nothing.
    #[error("text cannot stand directly in <{within}>")]
    UnexpectedText {
        /// The element around it.
        within: String,
    },
    /// An attribute that the element does not have.
    #[error("<{element}> has no attribute {attribute}")]
    UnexpectedAttribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: String,
    },
    /// An attribute that has to be there is not.
    #[error("<{element}> needs the attribute {attribute}")]
    MissingAttribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: &'static str,
    },
    /// A value that is not of the kind it has to be.
    #[error("{name} is {value:?}; expected {expected}")]
    Value {
        /// The attribute or element.
        name: &'static str,
        /// The value, shortened.
        value: String,
        /// What it should have been.
        expected: &'static str,
    },
    /// A constraint of XLIFF that its schema does not express.
    #[error(transparent)]
    Xliff(#[from] crate::xliff::Rule),
    /// A constraint of TMX.
    #[error(transparent)]
    Tmx(#[from] crate::tmx::Rule),
    /// A constraint of TBX.
    #[error(transparent)]
    Tbx(#[from] crate::tbx::Rule),
}

impl Reason {
    pub(crate) fn value(name: &'static str, value: &str, expected: &'static str) -> Self {
        Self::Value { name, value: value.chars().take(80).collect(), expected }
    }

    pub(crate) fn at(self, place: Place) -> ReadError {
        ReadError { place, reason: self }
    }
}

/// Something cannot be written, because it would not be a file of that format.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The output refused.
    #[error("it cannot be written: {0}")]
    Output(#[from] std::io::Error),
    /// A character that XML does not allow, in a place where the format has no other way to say it.
    #[error("{within} holds U+{character:04X}, which XML does not allow")]
    Character {
        /// The element or attribute.
        within: String,
        /// The character.
        character: u32,
    },
    /// A rule of the format is broken.
    #[error("{within}: {reason}")]
    Rule {
        /// Which unit, entry or code; for XLIFF its fragment identifier.
        within: String,
        /// The rule.
        reason: Reason,
    },
}
