//! What can be wrong with a text.

use thiserror::Error;

/// Something an author has to put right, with the line of the source it is on.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("line {line}: {message} [{}]", code.as_str())]
pub struct Problem {
    /// Line in the source, counted from 1.
    pub line: usize,
    /// What kind of problem it is.
    pub code: Code,
    /// One English sentence for logs and command lines; an interface translates the code instead.
    pub message: String,
}

impl Problem {
    pub(crate) fn new(line: usize, code: Code, message: impl Into<String>) -> Self {
        Self { line, code, message: message.into() }
    }
}

/// The closed list of problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// The text is longer than [`crate::Document::MAX_BYTES`]; the rest was not read.
    TooLong,
    /// A directive nobody knows.
    UnknownDirective,
    /// A line that starts like a directive and does not go on like one.
    BadDirective,
    /// A directive inside a list, a quotation or indented text, where it is not read.
    MisplacedDirective,
    /// `::name` where only `:::name` … `:::` makes sense, or the other way round.
    WrongForm,
    /// A container without its closing `:::`.
    UnclosedContainer,
    /// A closing `:::` without a container.
    StrayClose,
    /// Containers in containers beyond reason.
    TooDeep,
    /// An attribute the directive needs is missing or empty.
    MissingAttribute,
    /// An attribute the directive does not have.
    UnknownAttribute,
    /// An attribute given twice.
    RepeatedAttribute,
    /// A value outside of what the attribute may hold.
    BadValue,
    /// A line of chart data that is not `label,value`.
    BadData,
    /// `[[…]]` that is not `[[fact:CODE]]`.
    BadInline,
    /// Raw HTML, which is shown as text.
    RawHtml,
    /// A Markdown picture, of which only the words are kept; pictures are figures.
    MarkdownImage,
    /// An address that may not be linked.
    BadLink,
    /// A code that is not registered (found by [`crate::Document::check`]).
    UnknownReference,
}

impl Code {
    /// The stable name, for interfaces that translate it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TooLong => "too-long",
            Self::UnknownDirective => "unknown-directive",
            Self::BadDirective => "bad-directive",
            Self::MisplacedDirective => "misplaced-directive",
            Self::WrongForm => "wrong-form",
            Self::UnclosedContainer => "unclosed-container",
            Self::StrayClose => "stray-close",
            Self::TooDeep => "too-deep",
            Self::MissingAttribute => "missing-attribute",
            Self::UnknownAttribute => "unknown-attribute",
            Self::RepeatedAttribute => "repeated-attribute",
            Self::BadValue => "bad-value",
            Self::BadData => "bad-data",
            Self::BadInline => "bad-inline",
            Self::RawHtml => "raw-html",
            Self::MarkdownImage => "markdown-image",
            Self::BadLink => "bad-link",
            Self::UnknownReference => "unknown-reference",
        }
    }
}
