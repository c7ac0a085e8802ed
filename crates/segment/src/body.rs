//! Structured Markdown, line by line, into blocks.

use crate::block::{Block, Kind, Part, gap, slot, words};
use crate::line::{self, Start, start};

/// Attributes of directives that hold words.
const WORDS: &[&str] = &["title", "caption", "alt", "q", "who", "source", "unit"];

/// Cuts a text. Whatever it holds, the blocks joined are the text.
pub fn cut_markdown(text: &str, language: &str) -> Vec<Block> {
    let mut reader =
        Reader { lines: text.split_inclusive('\n').collect(), at: 0, language, blocks: Vec::new() };
    while reader.at < reader.lines.len() {
        reader.block();
    }
    reader.blocks
}

struct Reader<'a> {
    lines: Vec<&'a str>,
    at: usize,
    language: &'a str,
    blocks: Vec<Block>,
}

/// A line and its end.
fn split(line: &str) -> (&str, &str) {
    let bare = line.strip_suffix('\n').unwrap_or(line);
    line.split_at(bare.len())
}

impl<'a> Reader<'a> {
    fn block(&mut self) {
        let (line, end) = split(self.lines[self.at]);
        match start(line) {
            Start::Blank => self.blank(),
            Start::Fence(sign, length) => self.code(sign, length),
            Start::Directive(fenced, name, braces) => self.directive(line, end, fenced, name, braces),
            Start::Close | Start::Raw => self.raw(),
            Start::Heading(level, mark) => self.inline(Kind::Heading(level), mark, true, false),
            Start::Item(mark) => self.inline(Kind::Item, mark, false, true),
            Start::Quote(mark) => self.inline(Kind::Quote, mark, false, false),
            Start::Note(mark) => self.inline(Kind::Item, mark, false, true),
            Start::Row => self.row(),
            Start::Words if self.is_table_head() => self.row(),
            Start::Words => {
                let mark = line.len() - line.trim_start().len();
                self.inline(Kind::Paragraph, mark, false, true);
            }
        }
    }

    fn blank(&mut self) {
        let line = self.lines[self.at];
        match self.blocks.last_mut() {
            Some(last) => last.tail.push_str(line),
            None => self.blocks.push(Block::raw(line)),
        }
        self.at += 1;
    }

    fn raw(&mut self) {
        let (line, end) = split(self.lines[self.at]);
        self.blocks.push(Block { tail: end.to_owned(), ..Block::raw(line) });
        self.at += 1;
    }

    fn code(&mut self, sign: char, length: usize) {
        let from = self.at;
        self.at += 1;
        while self.at < self.lines.len() {
            let (line, _) = split(self.lines[self.at]);
            self.at += 1;
            let closes = line::fence(line).is_some_and(|(s, l)| s == sign && l >= length);
            if closes && line.trim().chars().all(|c| c == sign) {
                break;
            }
        }
        let text: String = self.lines[from..self.at].concat();
        let (text, end) = split(&text);
        self.blocks.push(Block { tail: end.to_owned(), ..Block::raw(text) });
    }

    /// A block of running text whose first line has a mark; it goes on as long as plain words follow.
    fn inline(&mut self, kind: Kind, mark: usize, whole: bool, goes_on: bool) {
        let from = self.at;
        self.at += 1;
        while goes_on && self.at < self.lines.len() {
            let (line, _) = split(self.lines[self.at]);
            if start(line) != Start::Words || self.is_table_head() {
                break;
            }
            self.at += 1;
        }
        let text: String = self.lines[from..self.at].concat();
        let (text, end) = split(&text);
        let mut parts = Vec::new();
        gap(&text[..mark], &mut parts);
        words(&text[mark..], self.language, whole, &mut parts);
        let kind = if parts.iter().any(|p| matches!(p, Part::Segment { .. })) { kind } else { Kind::Raw };
        self.blocks.push(Block { kind, parts, tail: end.to_owned() });
    }

    /// Whether the line here heads a table written without bars at its ends.
    fn is_table_head(&self) -> bool {
        let next = self.lines.get(self.at + 1).is_some_and(|l| line::is_divider(l));
        let here = split(self.lines[self.at]).0;
        here.contains('|') && (next || line::is_divider(here))
    }

    /// A table's rows, from here on.
    fn row(&mut self) {
        loop {
            let (line, end) = split(self.lines[self.at]);
            if line::is_divider(line) {
                self.blocks.push(Block { tail: end.to_owned(), ..Block::raw(line) });
            } else {
                self.blocks.push(Block { kind: Kind::Row, parts: cells(line), tail: end.to_owned() });
            }
            self.at += 1;
            let Some(next) = self.lines.get(self.at) else { return };
            if !next.contains('|') || !matches!(start(split(next).0), Start::Row | Start::Words) {
                return;
            }
        }
    }

    fn directive(&mut self, line: &str, end: &str, fenced: bool, name: &str, braces: usize) {
        let mut parts = Vec::new();
        gap(&line[..braces], &mut parts);
        attributes(&line[braces..], &mut parts);
        self.blocks.push(Block { kind: Kind::Directive, parts, tail: end.to_owned() });
        self.at += 1;
        while fenced && name == "chart" && self.at < self.lines.len() {
            let (line, end) = split(self.lines[self.at]);
            match start(line) {
                Start::Close => return self.raw(),
                Start::Blank => self.blank(),
                _ => {
                    self.blocks.push(Block { kind: Kind::Data, parts: data(line), tail: end.to_owned() });
                    self.at += 1;
                }
            }
        }
    }
}

/// `{key="value" …}`: words are in slots named by their key. What is malformed is form.
fn attributes(text: &str, parts: &mut Vec<Part>) {
    let mut rest = text;
    while let Some(at) = rest.find("=\"") {
        let key = rest[..at].rsplit(|c: char| !c.is_ascii_lowercase() && c != '_' && c != '-').next();
        let key = key.unwrap_or_default();
        let (before, value) = rest.split_at(at + 2);
        gap(before, parts);
        let Some(length) = quoted(value) else {
            rest = value;
            continue;
        };
        match WORDS.iter().find(|word| **word == key) {
            Some(word) => slot(&value[..length], word, parts),
            None => gap(&value[..length], parts),
        }
        rest = &value[length..];
    }
    gap(rest, parts);
}

/// The length of a value up to the quotation mark that ends it.
fn quoted(text: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at),
            _ => {}
        }
    }
    None
}

/// The cells of a row, a slot for each by its number.
fn cells(line: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let (mut from, mut column, mut escaped, mut code) = (0, 0, false, false);
    for (at, c) in line.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '`' => code = !code,
            '|' if !code => {
                slot(&line[from..at], &column.to_string(), &mut parts);
                gap("|", &mut parts);
                (from, column) = (at + 1, column + 1);
            }
            _ => {}
        }
    }
    slot(&line[from..], &column.to_string(), &mut parts);
    parts
}

/// `label,value`: the label is a slot; quotation marks around it are form.
fn data(line: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let text = line.trim_start();
    let indent = line.len() - text.len();
    gap(&line[..indent], &mut parts);
    if let Some(inside) = text.strip_prefix('"')
        && let Some(end) = inside.rfind('"').filter(|end| inside[end + 1..].trim_start().starts_with(','))
    {
        gap("\"", &mut parts);
        slot(&inside[..end], "label", &mut parts);
        gap(&inside[end..], &mut parts);
        return parts;
    }
    match text.rfind(',') {
        Some(comma) => {
            slot(&text[..comma], "label", &mut parts);
            gap(&text[comma..], &mut parts);
        }
        None => gap(text, &mut parts),
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::join;

    fn segments(text: &str) -> Vec<String> {
        let blocks = cut_markdown(text, "en");
        assert_eq!(join(&blocks), text);
        blocks.iter().flat_map(|b| b.segments().map(str::to_owned).collect::<Vec<_>>()).collect()
    }

    #[test]
    fn directives_give_their_words_and_keep_their_form() {
        let text = ":::callout{title=\"Two \\\"kinds\\\"\"}\nOne.\n:::\n\n::figure{image=\"bay\" caption=\"A bay\" alt=\"\"}\n";
        assert_eq!(segments(text), ["Two \\\"kinds\\\"", "One.", "A bay"]);
        let chart = ":::chart{type=\"bar\" title=\"T\" unit=\"%\" source=\"S\" url=\"https://x.example\"}\nNorth,1.5\n\"A, b\",2\n:::\n";
        assert_eq!(segments(chart), ["T", "S", "North", "A, b"]);
    }

    #[test]
    fn tables_lists_and_quotations_are_cut_by_their_marks() {
        let text = "| Year | Name |\n|---|---|\n| 2024 | [[fact:x]] |\n| a \\| b | c |\n\n- one\n  more\n- [ ] two\n\n> said.\n";
        assert_eq!(segments(text), ["Year", "Name", "2024", "a \\| b", "c", "one\n  more", "two", "said."]);
        assert_eq!(segments("a | b\n--|--\nc | d\n\ne"), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn code_and_addresses_are_left_alone() {
        assert_eq!(segments("```\n# not a heading\n```\nwords\n[a]: https://x.example\n"), ["words"]);
        assert_eq!(segments("\n\n---\n\n[[fact:a]]\n"), [""; 0]);
    }
}
