//! A line of words with their styles, and how it is written in Markdown.

use std::rc::Rc;

use super::tidy::{is_space, tidy_after};

/// How words are set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Style {
    pub strong: bool,
    pub emphasis: bool,
    pub strike: bool,
    pub code: bool,
    /// Where they lead; an address that may stand in Markdown as it is.
    pub link: Option<Rc<str>>,
}

impl Style {
    /// The same without stress, for places that are stressed already.
    fn calm(&self) -> Self {
        Self { strong: false, emphasis: false, ..self.clone() }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String, Style),
    Break,
}

/// A paragraph's words, or a cell's, or a heading's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Line {
    pieces: Vec<Piece>,
}

impl Line {
    /// Adds words; white space collapses as it does in a browser.
    pub(crate) fn push(&mut self, text: &str, style: &Style) {
        let mut words = String::new();
        let mut after_space = self.ends_with_space();
        for c in tidy_after(text, self.last_char()).chars() {
            let space = is_space(c);
            if !(space && after_space) {
                words.push(if space { ' ' } else { c });
            }
            after_space = space;
        }
        match self.pieces.last_mut() {
            _ if words.is_empty() => {}
            Some(Piece::Words(last, same)) if same == style => last.push_str(&words),
            _ => self.pieces.push(Piece::Words(words, style.clone())),
        }
    }

    /// Adds a line break.
    pub(crate) fn push_break(&mut self) {
        self.pieces.push(Piece::Break);
    }

    /// Adds another line after a space.
    pub(crate) fn append(&mut self, other: Line) {
        self.push(" ", &Style::default());
        self.pieces.extend(other.pieces);
    }

    /// Whether a number would go on.
    pub(crate) fn ends_with_digit(&self) -> bool {
        let Some(Piece::Words(words, _)) = self.pieces.last() else { return false };
        words.ends_with(|c: char| c.is_ascii_digit())
    }

    fn last_char(&self) -> Option<char> {
        let Some(Piece::Words(words, _)) = self.pieces.last() else { return None };
        words.chars().next_back()
    }

    fn ends_with_space(&self) -> bool {
        match self.pieces.last() {
            Some(Piece::Words(words, _)) => words.ends_with(' '),
            _ => true,
        }
    }

    /// Whether there is nothing to read.
    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.iter().all(|piece| match piece {
            Piece::Words(words, _) => words.trim().is_empty(),
            Piece::Break => true,
        })
    }

    /// The words alone.
    pub(crate) fn words(&self) -> String {
        let words = self.pieces.iter().map(|piece| match piece {
            Piece::Words(words, _) => words.as_str(),
            Piece::Break => " ",
        });
        words.collect::<String>().trim().to_owned()
    }

    /// Parts where two or more breaks follow each other: those were meant as paragraphs.
    pub(crate) fn paragraphs(self) -> Vec<Line> {
        let mut lines = vec![Line::default()];
        let mut breaks = 0;
        for piece in self.pieces {
            match &piece {
                Piece::Break => breaks += 1,
                Piece::Words(words, _) if words.trim().is_empty() && breaks > 0 => {}
                Piece::Words(..) => {
                    if breaks > 1 {
                        lines.push(Line::default());
                    }
                    let last = lines.len() - 1;
                    if breaks == 1 {
                        lines[last].push_break();
                    }
                    lines[last].pieces.push(piece);
                    breaks = 0;
                }
            }
        }
        lines.retain(|line| !line.is_empty());
        lines
    }

    /// Words for a place that is stressed already, such as a heading.
    pub(crate) fn calm(mut self) -> Line {
        for piece in &mut self.pieces {
            if let Piece::Words(_, style) = piece {
                *style = style.calm();
            }
        }
        self
    }

    /// All of it strong.
    pub(crate) fn strong(mut self) -> Line {
        for piece in &mut self.pieces {
            if let Piece::Words(_, style) = piece {
                *style = Style { strong: true, ..style.calm() };
            }
        }
        self
    }

    /// As Markdown. Breaks are kept where a place has `breaks`, and are spaces elsewhere.
    pub(crate) fn markdown(&self, breaks: bool) -> String {
        let mut lines: Vec<Vec<(&str, &Style)>> = vec![Vec::new()];
        let plain = Style::default();
        for piece in &self.pieces {
            match piece {
                Piece::Words(words, style) => {
                    lines.last_mut().into_iter().for_each(|line| line.push((words, style)))
                }
                Piece::Break if breaks => lines.push(Vec::new()),
                Piece::Break => lines.last_mut().into_iter().for_each(|line| line.push((" ", &plain))),
            }
        }
        let written = lines.iter().map(|line| super::render::line(line)).filter(|line| !line.is_empty());
        written.collect::<Vec<_>>().join("\\\n")
    }
}
