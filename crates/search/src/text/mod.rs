//! From text to terms: runs of one kind of writing, their words, and the forms under which words are found.

mod forms;
mod piece;
mod runs;
mod script;
mod stem;
mod tokenizer;

pub(crate) use forms::{exact, loose, spelling};
pub(crate) use piece::{GramPiece, Piece, WordPiece, clusters, pieces};
pub(crate) use runs::runs;
pub(crate) use script::Class;
pub(crate) use tokenizer::{OpeningTokenizer, Part, TextTokenizer, opening_terms};

/// Longest word kept, in characters; what follows is cut off, in documents and queries alike.
const WORD_MAX: usize = 64;

/// Kinds of terms that share one field, told apart by a first character no word can contain.
pub(crate) mod space {
    /// Folded words, stems and n-grams.
    pub(crate) const LOOSE: char = '\u{1}';
    /// Two neighbouring words.
    pub(crate) const PAIR: char = '\u{2}';
    /// A word of the title, exact or folded.
    pub(crate) const TITLE: char = '\u{3}';
}

/// A term in one of the [`space`]s.
pub(crate) fn term(space: char, text: &str) -> String {
    let mut term = String::with_capacity(text.len() + 1);
    term.push(space);
    term.push_str(text);
    term
}

/// The term of two neighbouring words.
pub(crate) fn pair(first: &str, second: &str) -> String {
    let mut term = String::with_capacity(first.len() + second.len() + 2);
    term.push(space::PAIR);
    term.push_str(first);
    term.push(' ');
    term.push_str(second);
    term
}
