//! The first reading, line by line: finds directives and facts and puts placeholders where they stand, so that
//! one Markdown parser sees one whole text (lists stay loose or tight, link definitions reach everywhere).

use crate::attributes::Attributes;
use crate::csv;
use crate::directive::ChartPoint;
use crate::directive_build::{self, ChartHead, Form, Opened};
use crate::link::is_code;
use crate::problem::{Code, Problem};
use crate::token::{self, Token, What};

/// Containers may stand in containers, this deep.
const MAX_DEPTH: usize = 4;

/// What the Markdown parser gets to read, and what the placeholders in it mean.
#[derive(Default)]
pub(crate) struct Scan {
    /// Markdown with placeholders.
    pub text: String,
    /// For each line of `text`, the line of the source.
    pub lines: Vec<usize>,
    /// The placeholders by number.
    pub tokens: Vec<Token>,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Reads a source without carriage returns and without characters of ours.
pub(crate) fn scan(source: &str) -> Scan {
    let mut scanner = Scanner::default();
    for (index, line) in source.split('\n').enumerate() {
        scanner.line(line, index + 1);
    }
    scanner.end()
}

#[derive(Default)]
struct Scanner {
    out: Scan,
    /// The code fence we are in: its character and length.
    fence: Option<(u8, usize)>,
    /// Open containers: the line they opened on, and whether their opening has a placeholder.
    open: Vec<(usize, bool)>,
    /// The chart whose data lines we are reading.
    data: Option<Data>,
}

struct Data {
    line: usize,
    source: String,
    /// `None` when the opening line was wrong and the data are only skipped.
    head: Option<ChartHead>,
    points: Vec<ChartPoint>,
    sound: bool,
}

impl Scanner {
    fn line(&mut self, line: &str, number: usize) {
        if self.data.is_some() {
            return self.data_line(line, number);
        }
        if let Some((character, length)) = self.fence {
            if fence(line).is_some_and(|f| f.0 == character && f.1 >= length && f.2.is_empty()) {
                self.fence = None;
            }
            return self.plain(line, number);
        }
        if let Some((character, length, info)) = fence(line)
            && !(character == b'`' && info.contains('`'))
        {
            self.fence = Some((character, length));
            return self.plain(line, number);
        }
        match directive_line(line) {
            Some(Line::Close) => self.close(number),
            Some(Line::Open(form, name, rest)) => self.directive(line, form, name, rest, number),
            None => {
                if is_misplaced(line) {
                    let message = "a directive stands at the start of its line, not in a list or quotation";
                    self.problem(number, Code::MisplacedDirective, message);
                }
                self.facts(line, number);
            }
        }
    }

    fn directive(&mut self, line: &str, form: Form, name: &str, rest: &str, number: usize) {
        let opened = self.read_directive(form, name, rest, number);
        let fenced = form == Form::Fenced;
        match opened {
            Some(Opened::Leaf(directive)) => self.token(line, number, What::Leaf(Some(directive))),
            Some(Opened::Container(container)) if self.open.len() < MAX_DEPTH => {
                self.open.push((number, true));
                self.token(line, number, What::Open(Some(container)));
            }
            Some(Opened::Container(_)) => {
                self.problem(number, Code::TooDeep, "too many containers in containers");
                self.open.push((number, false));
            }
            Some(Opened::Data(head)) => self.start_data(line, number, Some(head)),
            None if name == "chart" && fenced => self.start_data(line, number, None),
            None => {
                // What a broken container holds is kept as ordinary text.
                if fenced {
                    self.open.push((number, false));
                }
                self.plain("", number);
            }
        }
    }

    fn read_directive(&mut self, form: Form, name: &str, rest: &str, number: usize) -> Option<Opened> {
        let inside = match rest.trim() {
            "" => "",
            braced => match braced.strip_prefix('{').and_then(|b| b.strip_suffix('}')) {
                Some(inside) => inside,
                None => {
                    let message = format!("`{name}` is followed by attributes in braces and nothing else");
                    self.problem(number, Code::BadDirective, message);
                    return None;
                }
            },
        };
        let built = Attributes::parse(inside, number)
            .map_err(|problem| vec![problem])
            .and_then(|attributes| directive_build::build(name, form, &attributes, number));
        match built {
            Ok(opened) => Some(opened),
            Err(problems) => {
                self.out.problems.extend(problems);
                None
            }
        }
    }

    fn close(&mut self, number: usize) {
        match self.open.pop() {
            Some((_, true)) => self.token(":::", number, What::Close),
            Some((_, false)) => self.plain("", number),
            None => {
                self.problem(number, Code::StrayClose, "`:::` closes nothing");
                self.plain("", number);
            }
        }
    }

    fn start_data(&mut self, line: &str, number: usize, head: Option<ChartHead>) {
        let sound = head.is_some();
        self.data =
            Some(Data { line: number, source: line.trim().to_owned(), head, points: Vec::new(), sound });
    }

    fn data_line(&mut self, line: &str, number: usize) {
        let Some(data) = &mut self.data else { return };
        if matches!(directive_line(line), Some(Line::Close)) {
            return self.end_data();
        }
        if line.trim().is_empty() {
            return;
        }
        match csv::point(line, number) {
            Ok(point) => data.points.push(point),
            Err(problem) => {
                data.sound = false;
                self.out.problems.push(problem);
            }
        }
    }

    fn end_data(&mut self) {
        let Some(Data { line, source, head, points, sound }) = self.data.take() else { return };
        match head {
            Some(_) if sound && points.is_empty() => {
                self.problem(line, Code::BadData, "a chart needs at least one line `label,value`");
            }
            Some(head) if sound => self.token(&source, line, What::Leaf(Some(head.with(points)))),
            _ => {}
        }
    }

    /// Copies a line, with placeholders for the facts in it.
    fn facts(&mut self, line: &str, number: usize) {
        if !line.contains("[[") {
            return self.plain(line, number);
        }
        let mut rest = line;
        let mut out = String::new();
        while let Some(at) = rest.find("[[") {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let escaped = before.bytes().rev().take_while(|&b| b == b'\\').count() % 2 == 1;
            let length = if escaped { 0 } else { self.fact(from, number, &mut out) };
            if length == 0 {
                out.push_str("[[");
            }
            rest = &from[length.max(2)..];
        }
        out.push_str(rest);
        self.plain(&out, number);
    }

    /// Writes the placeholder of what stands at `[[`, and gives its length; 0 when it is none of ours.
    ///
    /// What is wrong gets a placeholder too, because only where it ends up shows whether it was meant: in code
    /// it is only letters.
    fn fact(&mut self, from: &str, number: usize, out: &mut String) -> usize {
        let (inside, length) = match from[2..].find(['[', ']']) {
            Some(end) if from[2 + end..].starts_with("]]") => (&from[2..2 + end], end + 4),
            _ if from.starts_with("[[fact:") => ("fact:", "[[fact:".len()),
            _ => return 0,
        };
        let Some((kind, code)) = inside.split_once(':') else { return 0 };
        if !kind.bytes().all(|b| b.is_ascii_lowercase()) {
            return 0;
        }
        let sound = kind == "fact" && is_code(code.trim());
        let what = if sound { What::Fact(code.trim().to_owned()) } else { What::Broken };
        token::write(self.out.tokens.len(), out);
        self.out.tokens.push(Token { source: from[..length].to_owned(), line: number, what });
        length
    }

    /// A placeholder in a paragraph of its own.
    fn token(&mut self, line: &str, number: usize, what: What) {
        let mut text = String::new();
        token::write(self.out.tokens.len(), &mut text);
        self.out.tokens.push(Token { source: line.trim().to_owned(), line: number, what });
        self.plain("", number);
        self.plain(&text, number);
        self.plain("", number);
    }

    fn plain(&mut self, line: &str, number: usize) {
        self.out.text.push_str(line);
        self.out.text.push('\n');
        self.out.lines.push(number);
    }

    fn problem(&mut self, line: usize, code: Code, message: impl Into<String>) {
        self.out.problems.push(Problem::new(line, code, message));
    }

    fn end(mut self) -> Scan {
        let unclosed: Vec<usize> =
            self.open.iter().map(|open| open.0).chain(self.data.iter().map(|data| data.line)).collect();
        for line in unclosed {
            self.problem(line, Code::UnclosedContainer, "this container has no closing `:::`");
        }
        self.out
    }
}

enum Line<'a> {
    Open(Form, &'a str, &'a str),
    Close,
}

/// Recognises `::name…`, `:::name…` and `:::`, indented by at most three spaces.
fn directive_line(line: &str) -> Option<Line<'_>> {
    let text = line.trim_start_matches(' ');
    if line.len() - text.len() > 3 {
        return None;
    }
    let (form, text) = match text.strip_prefix(":::") {
        Some(rest) => (Form::Fenced, rest),
        None => (Form::Line, text.strip_prefix("::")?),
    };
    let rest = text.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '-');
    let name = &text[..text.len() - rest.len()];
    match (form, name, rest.trim()) {
        (Form::Fenced, "", "") => Some(Line::Close),
        (_, "", _) => None,
        // `::` before a word is a directive only when the word stands alone or attributes follow at once.
        (_, name, after) if after.is_empty() || rest.starts_with('{') => Some(Line::Open(form, name, rest)),
        _ => None,
    }
}

/// A line that would be a directive if it stood at the start of a line of the text itself.
fn is_misplaced(line: &str) -> bool {
    let mut text = line.trim_start();
    while let Some(inside) = without_mark(text) {
        text = inside.trim_start();
    }
    text.len() < line.len()
        && matches!(directive_line(text), Some(Line::Open(_, _, rest)) if rest.starts_with('{'))
}

/// What follows the mark of a quotation or of a list's item.
fn without_mark(text: &str) -> Option<&str> {
    if let Some(quoted) = text.strip_prefix('>') {
        return Some(quoted);
    }
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let marks: &[char] = if digits.len() < text.len() { &['.', ')'] } else { &['-', '*', '+'] };
    digits.strip_prefix(marks).filter(|item| item.starts_with([' ', '\t']))
}

/// A code fence: its character, its length and what follows.
fn fence(line: &str) -> Option<(u8, usize, &str)> {
    let text = line.trim_start_matches(' ');
    let character = *text.as_bytes().first()?;
    if line.len() - text.len() > 3 || !matches!(character, b'`' | b'~') {
        return None;
    }
    let length = text.bytes().take_while(|&b| b == character).count();
    (length >= 3).then(|| (character, length, text[length..].trim()))
}
