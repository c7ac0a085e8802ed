//! What a memory holds.

use jiff::Timestamp;

use crate::language::same_language;
use crate::tmx::ALL;

/// `<header>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// `creationtool`: the program that wrote it.
    pub tool: String,
    /// `creationtoolversion`.
    pub tool_version: String,
    /// `segtype`: what a unit is, unless it says otherwise.
    pub segmentation: Segmentation,
    /// `o-tmf`: the format that the memory comes from.
    pub original_format: String,
    /// `adminlang`: the language of notes and properties that do not say theirs.
    pub admin_language: String,
    /// `srclang`: the language of the source, unless a unit says otherwise; or [`ALL`].
    pub source_language: String,
    /// `datatype`: what the text was in, such as `plaintext` or `html`.
    pub data_type: String,
    /// `o-encoding`.
    pub original_encoding: Option<String>,
    /// Who and when.
    pub history: History,
    /// Notes.
    pub notes: Vec<Note>,
    /// Properties.
    pub props: Vec<Prop>,
}

impl Header {
    /// The header of a memory of plain text in sentences.
    pub fn new(tool: &str, tool_version: &str, source_language: &str) -> Self {
        Self {
            tool: tool.into(),
            tool_version: tool_version.into(),
            segmentation: Segmentation::Sentence,
            original_format: tool.into(),
            admin_language: "en".into(),
            source_language: source_language.into(),
            data_type: "plaintext".into(),
            original_encoding: None,
            history: History::default(),
            notes: Vec::new(),
            props: Vec::new(),
        }
    }
}

/// What a unit is (`segtype`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Segmentation {
    /// `block`.
    Block,
    /// `paragraph`.
    Paragraph,
    /// `sentence`.
    Sentence,
    /// `phrase`.
    Phrase,
}

/// Who made and changed it, and when. TMX keeps whole seconds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    /// `creationdate`.
    pub created: Option<Timestamp>,
    /// `creationid`.
    pub created_by: Option<String>,
    /// `changedate`.
    pub changed: Option<Timestamp>,
    /// `changeid`.
    pub changed_by: Option<String>,
}

/// What `<tu>` and `<tuv>` can both say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Details {
    /// Who and when.
    pub history: History,
    /// `usagecount`.
    pub used: Option<u64>,
    /// `lastusagedate`.
    pub last_used: Option<Timestamp>,
    /// `creationtool`.
    pub tool: Option<String>,
    /// `creationtoolversion`.
    pub tool_version: Option<String>,
    /// `datatype`.
    pub data_type: Option<String>,
    /// `o-tmf`.
    pub original_format: Option<String>,
    /// `o-encoding`.
    pub original_encoding: Option<String>,
}

/// `<note>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    /// `xml:lang`.
    pub language: Option<String>,
    /// `o-encoding`.
    pub original_encoding: Option<String>,
    /// The comment.
    pub text: String,
}

/// `<prop>`: a property whose meaning the programs agree on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Prop {
    /// `type`; those that are not agreed on begin with `x-`.
    pub kind: String,
    /// `xml:lang`.
    pub language: Option<String>,
    /// `o-encoding`.
    pub original_encoding: Option<String>,
    /// The value.
    pub value: String,
}

/// `<tu>`: the same text in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    /// `tuid`.
    pub id: Option<String>,
    /// `srclang`, when it is not that of the header.
    pub source_language: Option<String>,
    /// `segtype`, when it is not that of the header.
    pub segmentation: Option<Segmentation>,
    /// Dates, authors and so on.
    pub details: Details,
    /// Notes.
    pub notes: Vec<Note>,
    /// Properties.
    pub props: Vec<Prop>,
    /// The text in each language, at least one.
    pub variants: Vec<Variant>,
}

/// `<tuv>`: the text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Variant {
    /// `xml:lang`.
    pub language: String,
    /// Dates, authors and so on.
    pub details: Details,
    /// Notes.
    pub notes: Vec<Note>,
    /// Properties.
    pub props: Vec<Prop>,
    /// `<seg>`: the text with its codes.
    pub segment: Vec<Inline>,
}

/// A piece of a segment. Text next to text is one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    /// Text.
    Text(String),
    /// `<bpt>`: a code begins.
    Begin {
        /// `i`: what its end is found by, in this segment.
        i: String,
        /// `x`: what the same code in other languages is found by.
        x: Option<String>,
        /// `type`.
        kind: Option<String>,
        /// The original code.
        native: Native,
    },
    /// `<ept>`: a code ends.
    End {
        /// `i`: that of its beginning.
        i: String,
        /// The original code.
        native: Native,
    },
    /// `<it>`: a code begins or ends whose other end is elsewhere.
    Isolated {
        /// `pos`: which end it is.
        edge: Edge,
        /// `x`.
        x: Option<String>,
        /// `type`.
        kind: Option<String>,
        /// The original code.
        native: Native,
    },
    /// `<ph>`: a code that stands for itself.
    Placeholder {
        /// `x`.
        x: Option<String>,
        /// `assoc`: the text that it goes with.
        association: Option<Association>,
        /// `type`.
        kind: Option<String>,
        /// The original code.
        native: Native,
    },
    /// `<hi>`: text that is marked, without any code.
    Highlight {
        /// `x`.
        x: Option<String>,
        /// `type`.
        kind: Option<String>,
        /// The text.
        content: Vec<Inline>,
    },
}

/// An original code, in pieces when there is text to translate within it.
pub type Native = Vec<NativePart>;

/// A piece of an original code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NativePart {
    /// The code itself.
    Code(String),
    /// `<sub>`: text within the code.
    Sub {
        /// `type`.
        kind: Option<String>,
        /// `datatype`.
        data_type: Option<String>,
        /// The text.
        content: Vec<Inline>,
    },
}

/// Which end of a code an `<it>` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edge {
    /// `begin`.
    Begin,
    /// `end`.
    End,
}

/// Which text a `<ph>` goes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Association {
    /// `p`: the text before.
    Before,
    /// `f`: the text after.
    After,
    /// `b`: both.
    Both,
}

impl Unit {
    /// The text in a language.
    pub fn variant(&self, language: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| same_language(&variant.language, language))
    }

    /// The text that the others were translated from; nothing when every language can be the source.
    pub fn source(&self, header: &Header) -> Option<&Variant> {
        let language = self.source_language.as_deref().unwrap_or(&header.source_language);
        if language == ALL { None } else { self.variant(language) }
    }
}

impl Variant {
    /// The text without its codes. Text within codes is left out too.
    pub fn plain(&self) -> String {
        fn collect(inlines: &[Inline], out: &mut String) {
            for inline in inlines {
                match inline {
                    Inline::Text(text) => out.push_str(text),
                    Inline::Highlight { content, .. } => collect(content, out),
                    _ => {}
                }
            }
        }
        let mut out = String::new();
        collect(&self.segment, &mut out);
        out
    }
}
