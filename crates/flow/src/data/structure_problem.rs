//! What can be wrong with structures of a file.

use thiserror::Error;

/// Something wrong with structures of a file. The thing it is about is told by its kind and reference.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)]
pub enum StructureProblem {
    #[error("there are no structures in the file")]
    Empty,
    #[error("{thing} is there twice")]
    Twice { thing: String },
    #[error("{thing}: {agency:?} is no id of an agency")]
    Agency { thing: String, agency: String },
    #[error("{thing} is only named here; its whole is at {place}")]
    Stub { thing: String, place: String },
    #[error("{thing} is final and is another here; what is new needs a new version")]
    Final { thing: String },
    #[error("{thing}: there is no {missing}")]
    Missing { thing: String, missing: String },
    #[error("{thing}: a code is there twice")]
    CodeTwice { thing: String },
    #[error("{thing}: {why}")]
    Rules { thing: String, why: String },
    #[error("{thing}: its id makes no address")]
    Address { thing: String },
    #[error("{thing}: there is a flow {flow} already")]
    FlowThere { thing: String, flow: String },
    #[error("{thing} is new: say its topic, its publisher and the licence of its figures")]
    Untold { thing: String },
    #[error("there is no topic {topic}; there are: {known}")]
    Topic { topic: String, known: String },
    #[error("there is no organisation {organisation}")]
    Organisation { organisation: String },
    #[error("the licence is empty")]
    Licence,
}

impl StructureProblem {
    /// The kind of problem, and what is said of it, by name; what only the standard's own terms can say is its detail.
    pub fn told(&self) -> (&'static str, Vec<(&'static str, &str)>) {
        match self {
            Self::Empty => ("empty", vec![]),
            Self::Twice { thing } => ("twice", vec![("thing", thing.as_str())]),
            Self::Agency { thing, agency } => {
                ("agency", vec![("thing", thing.as_str()), ("agency", agency.as_str())])
            }
            Self::Stub { thing, place } => {
                ("stub", vec![("thing", thing.as_str()), ("place", place.as_str())])
            }
            Self::Final { thing } => ("final", vec![("thing", thing.as_str())]),
            Self::Missing { thing, missing } => {
                ("missing", vec![("thing", thing.as_str()), ("missing", missing.as_str())])
            }
            Self::CodeTwice { thing } => ("code-twice", vec![("thing", thing.as_str())]),
            Self::Rules { thing, why } => {
                ("rules", vec![("thing", thing.as_str()), ("detail", why.as_str())])
            }
            Self::Address { thing } => ("address", vec![("thing", thing.as_str())]),
            Self::FlowThere { thing, flow } => {
                ("flow-there", vec![("thing", thing.as_str()), ("flow", flow.as_str())])
            }
            Self::Untold { thing } => ("untold", vec![("thing", thing.as_str())]),
            Self::Topic { topic, known } => {
                ("topic", vec![("topic", topic.as_str()), ("known", known.as_str())])
            }
            Self::Organisation { organisation } => {
                ("organisation", vec![("organisation", organisation.as_str())])
            }
            Self::Licence => ("licence", vec![]),
        }
    }
}
