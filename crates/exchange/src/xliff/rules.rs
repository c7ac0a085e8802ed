//! The constraints of XLIFF 2.1 that its XML schema does not express. Reading and writing both hold a document
//! against them. Where the text of the standard leaves a question open, its own Schematron rules
//! (`xliff_core_2.1.sch`) decide.

mod annotations;
mod codes;
mod ids;
mod order;
mod spans;

use std::collections::HashSet;

use thiserror::Error;

use crate::language::is_language;
use crate::remark::About;
use crate::xliff::view::{UnitView, number};
use crate::xliff::{Document, Part, State};

/// A broken constraint. The number is the section of XLIFF 2.1.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Rule {
    /// A language tag that is not well-formed (4.3.1.29, 4.3.1.37).
    #[error("{name} is {tag:?}, which is not a BCP 47 language tag")]
    Language {
        /// The attribute.
        name: &'static str,
        /// The tag.
        tag: String,
    },
    /// `xml:lang`, given or inherited, differs from `srcLang` or `trgLang` (4.2.2.12, 4.2.2.13).
    #[error("its language is {found:?} by xml:lang, but the file is in {expected:?}")]
    OtherLanguage {
        /// The language of the text.
        found: String,
        /// The language of the file.
        expected: String,
    },
    /// There is a target and no `trgLang` (4.2.2.1).
    #[error("there is a target, but <xliff> has no trgLang")]
    NoTargetLanguage,
    /// Nothing where there has to be at least one (4.2.1, 4.2.2.5).
    #[error("there has to be at least one {0}")]
    Nothing(&'static str),
    /// Not a name token (4.3.1.21).
    #[error("{name} is {value:?}, which is not a name token")]
    Token {
        /// The attribute.
        name: &'static str,
        /// The value.
        value: String,
    },
    /// An id that something else in its scope has (4.3.1.21).
    #[error("the id {id:?} is there twice {scope}")]
    Repeated {
        /// The id.
        id: String,
        /// Where it has to be unique.
        scope: &'static str,
    },
    /// An id in a target that belongs to something other than its counterpart in the source (4.3.1.21).
    #[error("the id {0:?} in the target belongs to something else in the source of the unit")]
    NotItsCounterpart(String),
    /// A value without a prefix, or with one that XLIFF keeps for itself (4.3.1.35, 4.3.1.36, 4.3.1.40).
    #[error("{name} is {value:?}; expected a prefix of one's own, a colon and a value")]
    Prefix {
        /// The attribute.
        name: &'static str,
        /// The value.
        value: String,
    },
    /// `priority` is not from 1 to 10 (4.3.1.26).
    #[error("the priority {0} is not from 1 to 10")]
    Priority(u8),
    /// `href` and content of `<skeleton>`: one of both has to be there, and only one (4.2.2.3).
    #[error("<skeleton> has to have either href or content")]
    Skeleton,
    /// A state past `initial` without a target (4.3.1.31).
    #[error("a segment without target cannot be past the state initial")]
    StateWithoutTarget,
    /// `subState` without `state` (4.3.1.35).
    #[error("subState needs state")]
    SubStateWithoutState,
    /// `subType` without `type`, or a type that does not go with it (4.3.1.36).
    #[error("the subType {0:?} does not go with its type")]
    SubType(String),
    /// `canReorder` is not `yes`, but `canCopy` or `canDelete` is (4.7.2.6).
    #[error("the code {0:?} that may not be moved has to have canCopy and canDelete set to no")]
    Hints(String),
    /// `canReorder="no"` without a `firstNo` before it in the same row (4.7.2.6).
    #[error("the code {0:?} has canReorder=\"no\", but no row begins before it")]
    RowWithoutFirst(String),
    /// `copyOf` of a code that is not there, may not be copied, or has original data (4.7.2.4.1).
    #[error("the code {id:?} cannot be a copy of {of:?}: {why}")]
    Copy {
        /// The copy.
        id: String,
        /// The code copied.
        of: String,
        /// Why not.
        why: &'static str,
    },
    /// A reference to original data that is not in the unit (4.3.1.9 to 4.3.1.11).
    #[error("there is no original data {0:?} in the unit")]
    NoData(String),
    /// An attribute for one end of a `<pc>` without that for the other.
    #[error("the code {id:?} has {attribute} for one of its ends only")]
    OneEnd {
        /// The code.
        id: String,
        /// The attribute.
        attribute: &'static str,
    },
    /// A sub-flow that is not a unit of the same file (4.7.4).
    #[error("there is no unit {0:?} in the file for a sub-flow")]
    NoSubFlow(String),
    /// `<sc>` without its `<ec>` after it in the unit, and not isolated (4.2.3.4).
    #[error("the code {0:?} begins and does not end")]
    NoEnd(String),
    /// `<ec>` without its `<sc>` before it in the unit (4.2.3.5).
    #[error("a code {0:?} ends that did not begin")]
    NoStart(String),
    /// `<sc>` is isolated, but its `<ec>` is in the unit (4.2.3.4).
    #[error("the code {0:?} is isolated, but it ends in the same unit")]
    NotIsolated(String),
    /// `<ec>` has to have `id` when it is isolated, `startRef` when not, and never both; `dir` only when isolated
    /// (4.2.3.5).
    #[error("<ec> needs isolated and id, or startRef alone")]
    EndOfWhat,
    /// `<ec>` says otherwise than its `<sc>` what may be done (4.2.3.4, 4.2.3.5).
    #[error("{attribute} of the end of the code {id:?} is not that of its beginning")]
    EndDiffers {
        /// The code.
        id: String,
        /// The attribute.
        attribute: &'static str,
    },
    /// `<sm>` without its `<em>` after it in the unit (4.7.3.2).
    #[error("the annotation {0:?} begins and does not end")]
    AnnotationNoEnd(String),
    /// `<em>` without its `<sm>` before it in the unit (4.7.3.2).
    #[error("an annotation {0:?} ends that did not begin")]
    AnnotationNoStart(String),
    /// A comment has to have `value` or `ref`, and only one of them (4.7.3.1.3).
    #[error("the comment {0:?} has to have either value or ref")]
    Comment(String),
    /// The `ref` of a comment is not a note of the same unit (4.7.3.1.3).
    #[error("the comment {0:?} does not refer to a note of its unit")]
    CommentNote(String),
    /// `ref` on an annotation that has none (5.1.5).
    #[error("the annotation {0:?} cannot have ref")]
    NoReference(String),
    /// A `ref` that begins with `#` and is not a fragment identifier (3).
    #[error("{0:?} is not a fragment identifier")]
    Fragment(String),
    /// `<cp>` for a number that is not a character, or for one that XML allows (4.2.3.1).
    #[error("{0:?} is not the number of a character that XML does not allow")]
    CodePoint(String),
    /// `order` past the number of parts of the unit (4.3.1.24).
    #[error("the order {order} is not from 1 to {most}, the number of parts")]
    OrderRange {
        /// The order.
        order: u32,
        /// The number of parts.
        most: usize,
    },
    /// Two targets at the same place, or none at one (4.3.1.24, 4.8.2).
    #[error("the order {0} is that of another part")]
    OrderTaken(u32),
    /// A code that may not be deleted is not in the target of a final segment (4.7.2.6).
    #[error("the code {0:?} may not be deleted and is not in the target")]
    Missing(String),
    /// Codes that may not be moved are in another order in the target of a final segment (4.7.2.6).
    #[error("the code {0:?} may not be moved and is elsewhere in the target")]
    Moved(String),
    /// An id of an extension that is there twice in one file, group or unit (4.9.2).
    #[error("the id {0:?} is there twice among the extensions")]
    ExtensionId(String),
}

/// A rule, and the number of the element that breaks it.
#[derive(Debug)]
pub(super) struct Broken {
    pub(super) at: usize,
    pub(super) rule: Rule,
}

type Checked = Result<(), Broken>;

fn broken<T>(at: usize, rule: Rule) -> Result<T, Broken> {
    Err(Broken { at, rule })
}

/// Holds a document against the rules. What is only doubtful comes back.
pub(super) fn check(document: &Document) -> Result<Vec<(usize, About)>, Broken> {
    let target = document.target_language.as_deref();
    for (name, tag) in [("srcLang", Some(document.source_language.as_str())), ("trgLang", target)] {
        if let Some(tag) = tag.filter(|tag| !is_language(tag)) {
            return broken(0, Rule::Language { name, tag: tag.to_owned() });
        }
    }
    let files = number(document);
    ids::check_files(&files)?;
    let mut doubts = Vec::new();
    for file in &files {
        ids::check_file(file)?;
        let units: HashSet<&str> = file.units.iter().map(|unit| unit.unit.id.as_str()).collect();
        for unit in &file.units {
            check_unit(unit, document, &mut doubts)?;
            codes::check(unit, &units)?;
            annotations::check(file, unit, &mut doubts)?;
        }
    }
    Ok(doubts)
}

fn check_unit(unit: &UnitView<'_>, document: &Document, doubts: &mut Vec<(usize, About)>) -> Checked {
    if unit.unit.segments().next().is_none() {
        return broken(unit.at, Rule::Nothing("segment in a unit"));
    }
    for part in &unit.parts {
        if let Some(target) = part.target.as_ref().filter(|_| document.target_language.is_none()) {
            return broken(target.at, Rule::NoTargetLanguage);
        }
        let Part::Segment(segment) = part.part else { continue };
        if segment.state != State::Initial && segment.target.is_none() {
            return broken(part.at, Rule::StateWithoutTarget);
        }
        if let Some(value) = &segment.sub_state {
            // The value after the colon is any text.
            let own =
                value.split_once(':').is_some_and(|(a, b)| !a.is_empty() && a != "xlf" && !b.is_empty());
            if !own {
                return broken(part.at, Rule::Prefix { name: "subState", value: value.clone() });
            }
        }
    }
    ids::check_unit(unit)?;
    spans::check(unit)?;
    order::check(unit, doubts)
}
