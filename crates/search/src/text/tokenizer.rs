//! The terms of documents.

use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::forms::Forms;
use super::piece::pieces_with;
use super::{GramPiece, Piece, pair, pieces, space, term};

/// Which part of a document a text is. Title and summary weigh more, by counting more than once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Title,
    Summary,
    Body,
}

impl Part {
    /// The mark that goes before a text into the index, telling the tokenizer which part it is.
    fn mark(self) -> char {
        match self {
            Self::Title => '\u{1}',
            Self::Summary => '\u{2}',
            Self::Body => '\u{3}',
        }
    }

    fn times(self) -> usize {
        match self {
            Self::Title => 4,
            Self::Summary => 3,
            Self::Body => 1,
        }
    }

    /// The text as it is handed to the index.
    pub(crate) fn marked(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len() + 1);
        out.push(self.mark());
        out.push_str(text);
        out
    }

    fn unmark(text: &str) -> (Self, &str) {
        for part in [Self::Title, Self::Summary, Self::Body] {
            if let Some(rest) = text.strip_prefix(part.mark()) {
                return (part, rest);
            }
        }
        (Self::Body, text)
    }
}

/// Every term under which a text can be found.
fn text_terms(text: &str, title: bool, forms: &mut Forms) -> Vec<String> {
    let mut out = Vec::new();
    let mut previous = String::new();
    for piece in pieces_with(text, forms) {
        match piece {
            Piece::Word(word) => {
                if word.follows {
                    out.push(pair(&previous, word.stem()));
                }
                previous.clear();
                previous.push_str(word.stem());
                if let Some(loose) = &word.loose {
                    out.push(term(space::LOOSE, loose));
                }
                if title {
                    out.push(term(space::TITLE, &word.exact));
                    out.extend(word.loose.filter(|l| *l != word.exact).map(|l| term(space::TITLE, &l)));
                }
                out.push(word.exact);
            }
            Piece::Grams(run) => gram_terms(&run, title, &mut out),
        }
    }
    out
}

fn gram_terms(run: &GramPiece, title: bool, out: &mut Vec<String>) {
    for word in &run.words {
        let word = word.concat();
        if title {
            out.push(term(space::TITLE, &word));
        }
        out.push(word);
    }
    let clusters = run.clusters();
    for pair in clusters.windows(2) {
        out.push(term(space::LOOSE, &pair.concat()));
    }
    out.extend(clusters.iter().filter(|c| GramPiece::stands_alone(c)).map(|c| term(space::LOOSE, c)));
}

/// Longest beginning of a word kept for suggestions, in characters.
const OPENING_MAX: usize = 16;

/// How the beginning of a word is looked up; `first` words of a title have terms of their own.
fn opening(word: &str, first: bool) -> String {
    let mut out = String::with_capacity(word.len() + 1);
    if first {
        out.push(space::LOOSE);
    }
    out.extend(word.chars().take(OPENING_MAX));
    out
}

/// Terms that a title must have to be offered for what has been typed so far.
/// The flag asks that the title begins with it.
pub(crate) fn opening_terms(typed: &str, at_start: bool) -> Vec<String> {
    let mut out = Vec::new();
    for (i, piece) in pieces(typed).into_iter().enumerate() {
        match piece {
            Piece::Word(word) => out.push(opening(&plain(&word.exact), at_start && i == 0)),
            Piece::Grams(run) => {
                let clusters = run.clusters();
                match clusters.as_slice() {
                    [one] => out.push((*one).to_owned()),
                    many => out.extend(many.windows(2).map(<[&str]>::concat)),
                }
            }
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Words in suggestions are folded, never stemmed: a beginning has no ending yet.
fn plain(exact: &str) -> String {
    viet::fold(exact)
}

/// Every term under which a title can be suggested.
fn title_openings(title: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (i, piece) in pieces(title).into_iter().enumerate() {
        match piece {
            Piece::Word(word) => {
                let word = plain(&word.exact);
                let cuts = word.char_indices().map(|(at, c)| at + c.len_utf8()).take(OPENING_MAX);
                for end in cuts {
                    out.push(opening(&word[..end], false));
                    if i == 0 {
                        out.push(opening(&word[..end], true));
                    }
                }
            }
            Piece::Grams(run) => {
                let clusters = run.clusters();
                out.extend(clusters.windows(2).map(<[&str]>::concat));
                out.extend(clusters.into_iter().map(str::to_owned));
            }
        }
    }
    out
}

/// Tokenizer of the text field; expects a text marked with its [`Part`].
#[derive(Debug, Clone, Default)]
pub(crate) struct TextTokenizer(Forms);

impl Tokenizer for TextTokenizer {
    type TokenStream<'a> = Terms;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms {
        let (part, text) = Part::unmark(text);
        Terms::new(text_terms(text, part == Part::Title, &mut self.0), part.times())
    }
}

/// Tokenizer of the field that serves suggestions.
#[derive(Debug, Clone)]
pub(crate) struct OpeningTokenizer;

impl Tokenizer for OpeningTokenizer {
    type TokenStream<'a> = Terms;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms {
        Terms::new(title_openings(text), 1)
    }
}

/// A list of terms, each given several times. Positions mean nothing and stay 0.
pub(crate) struct Terms {
    terms: Vec<String>,
    times: usize,
    given: usize,
    token: Token,
}

impl Terms {
    fn new(terms: Vec<String>, times: usize) -> Self {
        Self { terms, times, given: 0, token: Token { position: 0, ..Token::default() } }
    }
}

impl TokenStream for Terms {
    fn advance(&mut self) -> bool {
        if self.given.is_multiple_of(self.times) {
            let Some(term) = self.terms.get_mut(self.given / self.times) else { return false };
            self.token.text = std::mem::take(term);
        }
        self.given += 1;
        true
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
