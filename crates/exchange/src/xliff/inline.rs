//! Text with codes and annotations in it (XLIFF 2.1, sections 4.2.3 and 4.7).

use crate::xliff::Direction;

/// What a `<source>`, a `<target>`, a spanning code or an annotation holds.
///
/// Text next to text is one text: [`Content::push`] keeps it so, and a file reads back as it was written only then.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content(pub Vec<Inline>);

/// A piece of content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text. Characters that XML does not allow are in it as they are, and written as `<cp>` (4.2.3.1).
    Text(String),
    /// `<ph>`: a code that stands for itself.
    Ph(Box<Ph>),
    /// `<pc>`: a code around content.
    Pc(Box<Pc>),
    /// `<sc>`: the beginning of a code that cannot be written as `<pc>`.
    Sc(Box<Sc>),
    /// `<ec>`: its end.
    Ec(Box<Ec>),
    /// `<mrk>`: an annotation around content.
    Mrk(Box<Mrk>),
    /// `<sm>`: the beginning of an annotation that cannot be written as `<mrk>`.
    Sm(Box<Annotation>),
    /// `<em>`: its end.
    Em {
        /// `startRef`: the id of the beginning.
        start: String,
    },
}

/// What kind of code it is, and what may be done with it (4.7.2.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// `type` (4.3.1.40).
    pub kind: Option<CodeKind>,
    /// `subType` (4.3.1.36): `xlf:b` and others of XLIFF, or with a prefix of one's own. Needs a kind.
    pub sub_kind: Option<String>,
    /// `canCopy`.
    pub can_copy: bool,
    /// `canDelete`.
    pub can_delete: bool,
    /// `canReorder`.
    pub can_reorder: Reorder,
    /// `copyOf`: the id of the code that this one repeats, when that has no original data (4.7.2.4.1).
    pub copy_of: Option<String>,
}

impl Default for Code {
    /// A code that may be copied, deleted and moved.
    fn default() -> Self {
        Self {
            kind: None,
            sub_kind: None,
            can_copy: true,
            can_delete: true,
            can_reorder: Reorder::Yes,
            copy_of: None,
        }
    }
}

/// Kinds of codes (4.3.1.40).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeKind {
    /// `fmt`: formatting.
    Format,
    /// `ui`: an element of an interface, or a variable.
    Interface,
    /// `quote`: a quotation.
    Quote,
    /// `link`.
    Link,
    /// `image`.
    Image,
    /// `other`.
    Other,
}

/// Whether a code may be moved past others (4.3.1.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Reorder {
    /// `yes`.
    #[default]
    Yes,
    /// `firstNo`: the first of a row that has to stay in order.
    First,
    /// `no`: another of such a row.
    No,
}

/// How one end of a code is shown, and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marker {
    /// `dataRef`: the id of the unit's original data (4.3.1.9).
    pub data: Option<String>,
    /// `disp`: what people see in its place (4.3.1.13).
    pub disp: Option<String>,
    /// `equiv`: what stands in its place in plain text (4.3.1.16).
    pub equiv: String,
    /// `subFlows`: ids of units of the same file whose text is within the code (4.7.4).
    pub sub_flows: Vec<String>,
}

/// `<ph>` (4.2.3.2).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ph {
    /// `id`: in the target that of the source's code, if there is one; otherwise unique in the unit.
    pub id: String,
    /// Kind and rules.
    pub code: Code,
    /// How it is shown.
    pub marker: Marker,
}

/// `<pc>` (4.2.3.3).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pc {
    /// `id`, as of [`Ph`].
    pub id: String,
    /// Kind and rules.
    pub code: Code,
    /// How its beginning is shown: `dataRefStart` and so on. It has original data when the end has.
    pub start: Marker,
    /// How its end is shown.
    pub end: Marker,
    /// `canOverlap` (4.3.1.4), for this element no by default.
    pub can_overlap: bool,
    /// `dir`.
    pub direction: Option<Direction>,
    /// What is within.
    pub content: Content,
}

/// `<sc>` (4.2.3.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sc {
    /// `id`, as of [`Ph`].
    pub id: String,
    /// Kind and rules.
    pub code: Code,
    /// How it is shown.
    pub marker: Marker,
    /// `canOverlap`, for this element yes by default.
    pub can_overlap: bool,
    /// `dir`.
    pub direction: Option<Direction>,
    /// `isolated`: its end is not in the same unit (4.3.1.22).
    pub isolated: bool,
}

impl Default for Sc {
    fn default() -> Self {
        Self {
            id: String::new(),
            code: Code::default(),
            marker: Marker::default(),
            can_overlap: true,
            direction: None,
            isolated: false,
        }
    }
}

/// `<ec>` (4.2.3.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ec {
    /// Which beginning it ends.
    pub of: EndOf,
    /// Kind and rules; what may be done is the same as for the beginning.
    pub code: Code,
    /// How it is shown.
    pub marker: Marker,
    /// `canOverlap`, the same as of the beginning.
    pub can_overlap: bool,
}

/// What an `<ec>` ends (4.2.3.5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EndOf {
    /// `startRef`: the `<sc>` of this unit with that id.
    Start(String),
    /// `isolated="yes"`: a beginning in another unit.
    Elsewhere {
        /// `id`.
        id: String,
        /// `dir`.
        direction: Option<Direction>,
    },
}

/// What `<mrk>` and `<sm>` say (4.7.3).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Annotation {
    /// `id`, as of a code.
    pub id: String,
    /// `type`.
    pub kind: MarkerKind,
    /// `translate`.
    pub translate: Option<bool>,
    /// `value`: the definition of a term, the text of a comment.
    pub value: Option<String>,
    /// `ref`: where more about a term is; for a comment `#n=` and the id of a note of the unit.
    pub reference: Option<String>,
}

/// Kinds of annotations (4.7.3.1).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum MarkerKind {
    /// `generic`: only whether it is to be translated.
    #[default]
    Generic,
    /// `comment`.
    Comment,
    /// `term`.
    Term,
    /// One's own, with a prefix: `my:name`.
    Own(String),
}

/// `<mrk>` (4.2.3.6).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mrk {
    /// What it says.
    pub annotation: Annotation,
    /// What it says it about.
    pub content: Content,
}
