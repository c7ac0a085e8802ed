//! What was read past, and what is doubtful.

use crate::problem::Place;

/// Something of a file that was left behind or is doubtful, while the rest was read. Each reader returns them, so
/// that nothing is dropped in silence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Where it stands.
    pub place: Place,
    /// What it is.
    pub about: About,
}

impl std::fmt::Display for Remark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.place, self.about)
    }
}

/// What a [`Remark`] is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// An element of another namespace, or one that the types here have no place for, was left out with all in it.
    Element(String),
    /// The tags of an element were left out, its text was kept.
    Markup(String),
    /// An attribute was left out.
    Attribute {
        /// The element.
        element: String,
        /// The attribute.
        attribute: String,
    },
    /// A value outside the list of its kind was left out.
    Value {
        /// The kind of information.
        name: String,
        /// The value.
        value: String,
    },
    /// XLIFF: a code that may not be deleted is not in the target, whose segment is not final yet (4.7.2.6).
    Missing(String),
    /// XLIFF: codes that may not be re-ordered are in another order in the target, whose segment is not final yet
    /// (4.7.2.6).
    Reordered(String),
    /// XLIFF: a generic annotation without `translate`, which says nothing (4.7.3.1.1).
    Empty(String),
}

impl std::fmt::Display for About {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Element(name) => write!(f, "<{name}> was left out"),
            Self::Markup(name) => write!(f, "the tags of <{name}> were left out"),
            Self::Attribute { element, attribute } => write!(f, "{attribute} of <{element}> was left out"),
            Self::Value { name, value } => write!(f, "{name} {value:?} is not in its list and was left out"),
            Self::Missing(id) => write!(f, "the code {id} may not be deleted and is not in the target"),
            Self::Reordered(id) => write!(f, "the code {id} may not be moved and is elsewhere in the target"),
            Self::Empty(id) => write!(f, "the annotation {id} says nothing"),
        }
    }
}

/// Remarks, up to a number nobody reads past.
#[derive(Debug, Default)]
pub(crate) struct Remarks(pub(crate) Vec<Remark>);

impl Remarks {
    const MOST: usize = 1000;

    pub(crate) fn note(&mut self, place: Place, about: About) {
        if self.0.len() < Self::MOST {
            self.0.push(Remark { place, about });
        }
    }
}
