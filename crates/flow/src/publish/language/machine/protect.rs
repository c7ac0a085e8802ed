//! Marks of a text, taken out before a machine sees it and put back after.

use crate::publish::language::inline::{Piece, pieces};

/// How marks are shown to a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As empty HTML elements, which machines for web pages leave in place.
    Tags,
    /// As numbers between signs that no text has.
    Signs,
}

/// A text whose marks are taken out.
pub struct Marked<'a> {
    pieces: Vec<Piece<'a>>,
    style: Style,
    /// What is sent.
    pub sent: String,
}

impl<'a> Marked<'a> {
    /// Takes the marks out.
    pub fn new(text: &'a str, style: Style) -> Self {
        let pieces = pieces(text);
        let mut sent = String::with_capacity(text.len() + 64);
        let mut number = 0;
        for piece in &pieces {
            match piece {
                Piece::Text(words) if style == Style::Tags => sent.push_str(&escape(words)),
                Piece::Text(words) => sent.push_str(words),
                Piece::Code(_) => {
                    number += 1;
                    sent.push_str(&sign(style, number));
                }
            }
        }
        Self { pieces, style, sent }
    }

    /// The answer with the marks in it; nothing when one is missing, is there twice, was made up, or stands on the
    /// wrong side of its other end.
    pub fn restore(&self, answer: &str) -> Option<String> {
        let marks: Vec<&str> = self.marks();
        let mut out = String::with_capacity(answer.len() + 64);
        let mut seen = vec![false; marks.len()];
        let mut order = Vec::with_capacity(marks.len());
        let mut rest = answer;
        while let Some(at) = rest.find(self.opening()) {
            self.push_words(&mut out, &rest[..at])?;
            let (number, length) = self.read_sign(&rest[at..])?;
            let mark = number.checked_sub(1).filter(|n| *n < marks.len())?;
            if std::mem::replace(&mut seen[mark], true) {
                return None;
            }
            order.push(mark);
            out.push_str(marks[mark]);
            rest = &rest[at + length..];
        }
        self.push_words(&mut out, rest)?;
        let whole = seen.into_iter().all(|seen| seen) && in_order(&marks, &order);
        // What was put together must read as it was meant: words that came back may look like a mark beside one.
        let kept = crate::publish::language::inline::codes(&out).len() == marks.len();
        (whole && kept).then(|| self.at_the_ends(out))
    }

    /// The words between the marks.
    pub fn words(&self) -> Vec<&'a str> {
        let words = self.pieces.iter().filter_map(|p| match p {
            Piece::Text(words) if words.chars().any(char::is_alphabetic) => Some(*words),
            _ => None,
        });
        words.collect()
    }

    /// The text with other words between its marks; nothing when these bring marks of their own.
    pub fn refill(&self, answers: &[String]) -> Option<String> {
        let mut answers = answers.iter();
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(words) if words.chars().any(char::is_alphabetic) => {
                    let answer = answers.next()?;
                    let begin = &words[..words.len() - words.trim_start().len()];
                    let end = &words[words.trim_end().len()..];
                    out.push_str(begin);
                    out.push_str(answer.trim());
                    out.push_str(end);
                }
                Piece::Text(text) | Piece::Code(text) => out.push_str(text),
            }
        }
        (crate::publish::language::inline::codes(&out).len() == self.marks().len()).then_some(out)
    }

    fn marks(&self) -> Vec<&'a str> {
        let marks = self.pieces.iter().filter_map(|p| match p {
            Piece::Code(code) => Some(*code),
            Piece::Text(_) => None,
        });
        marks.collect()
    }

    fn opening(&self) -> &'static str {
        match self.style {
            Style::Tags => "<",
            Style::Signs => "⟦",
        }
    }

    fn push_words(&self, out: &mut String, words: &str) -> Option<()> {
        match self.style {
            Style::Tags => out.push_str(&unescape(words)),
            Style::Signs if words.contains('⟧') => return None,
            Style::Signs => out.push_str(words),
        }
        Some(())
    }

    /// The number of the sign that begins here, and its bytes.
    fn read_sign(&self, rest: &str) -> Option<(usize, usize)> {
        match self.style {
            Style::Signs => {
                let end = rest.find('⟧')?;
                let number = rest[..end].trim_start_matches('⟦').trim().parse().ok()?;
                Some((number, end + '⟧'.len_utf8()))
            }
            Style::Tags => {
                let tag = rest.find('>')?;
                let number = rest[..tag].strip_prefix("<span")?.trim().strip_prefix("id=")?;
                let number =
                    number.trim_matches(|c: char| c == '"' || c == '\'').strip_prefix('c')?.parse().ok()?;
                let after = &rest[tag + 1..];
                let close = after.len() - after.trim_start().len();
                after[close..].starts_with("</span>").then_some((number, tag + 1 + close + "</span>".len()))
            }
        }
    }

    /// The white space that the text had at its ends.
    fn at_the_ends(&self, out: String) -> String {
        let first = match self.pieces.first() {
            Some(Piece::Text(words)) => &words[..words.len() - words.trim_start().len()],
            _ => "",
        };
        let last = match self.pieces.last() {
            Some(Piece::Text(words)) => &words[words.trim_end().len()..],
            _ => "",
        };
        format!("{first}{}{last}", out.trim())
    }
}

/// What belongs in pairs (emphasis, a link's two ends) must not have crossed over.
fn in_order(marks: &[&str], order: &[usize]) -> bool {
    let place = |mark: usize| order.iter().position(|m| *m == mark);
    let mut open: Vec<usize> = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        let ends = |begin: &str| match *mark {
            end if end.starts_with("](") => begin.ends_with('['),
            end => end == begin,
        };
        let paired =
            matches!(mark.chars().next(), Some('[' | '!' | ']' | '*' | '_' | '~')) && !mark.starts_with("[[");
        if !paired {
            continue;
        }
        match open.iter().rposition(|begin| ends(marks[*begin])) {
            Some(found) if !mark.starts_with('[') && !mark.starts_with('!') => {
                let begin = open.remove(found);
                if place(begin) > place(at) {
                    return false;
                }
            }
            _ => open.push(at),
        }
    }
    true
}

fn sign(style: Style, number: usize) -> String {
    match style {
        Style::Tags => format!("<span id=\"c{number}\"></span>"),
        Style::Signs => format!("⟦{number}⟧"),
    }
}

/// Text as HTML.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// HTML without elements as text.
pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&nbsp;", "\u{a0}")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = "Dài [[fact:coast]] km, xem **[bản đồ](item:map)** & <b>.";

    #[test]
    fn marks_go_out_as_signs_and_come_back() {
        let tags = Marked::new("A [[fact:a]] & b", Style::Tags);
        assert_eq!(tags.sent, "A <span id=\"c1\"></span> &amp; b");
        assert_eq!(tags.restore("B <span id='c1'> </span> &amp; a").unwrap(), "B [[fact:a]] & a");
        let signs = Marked::new(TEXT, Style::Signs);
        assert_eq!(signs.sent, "Dài ⟦1⟧ km, xem ⟦2⟧⟦3⟧bản đồ⟦4⟧⟦5⟧ & ⟦6⟧.");
        let answer = "⟦6⟧ & see the ⟦2⟧⟦3⟧map⟦4⟧⟦5⟧: ⟦1⟧ km long.";
        assert_eq!(
            signs.restore(answer).unwrap(),
            "<b> & see the **[map](item:map)**: [[fact:coast]] km long."
        );
        assert_eq!(Marked::new(" a ", Style::Signs).restore("b\n").unwrap(), " b ");
    }

    #[test]
    fn what_lost_made_up_or_crossed_a_mark_is_refused() {
        let signs = Marked::new(TEXT, Style::Signs);
        for bad in [
            "Long ⟦1⟧ ⟦2⟧⟦3⟧map⟦4⟧⟦5⟧.",
            "⟦1⟧⟦1⟧ ⟦2⟧⟦3⟧map⟦4⟧⟦5⟧ ⟦6⟧",
            "⟦1⟧ ⟦2⟧⟦3⟧map⟦4⟧⟦5⟧ ⟦6⟧ ⟦7⟧",
            "⟦1⟧ ⟦2⟧⟦4⟧map⟦3⟧⟦5⟧ ⟦6⟧",
            "⟦1⟧ ⟦2⟧⟦3⟧map⟦4⟧⟦5⟧ ⟦6⟧ [[fact:other]]",
            "⟦1 ⟦2⟧⟦3⟧map⟦4⟧⟦5⟧ ⟦6⟧",
        ] {
            assert_eq!(signs.restore(bad), None, "{bad}");
        }
        let tags = Marked::new("a [[fact:a]]", Style::Tags);
        for bad in ["b", "b <span id=\"c1\">x</span>", "b <img>", "b <span id=\"c2\"></span>"] {
            assert_eq!(tags.restore(bad), None, "{bad}");
        }
    }

    #[test]
    fn words_alone_leave_every_mark_where_it_was() {
        let marked = Marked::new(TEXT, Style::Tags);
        assert_eq!(marked.words(), ["Dài ", " km, xem ", "bản đồ"]);
        let answers = ["Long", "km, see", "map"].map(str::to_owned);
        assert_eq!(
            marked.refill(&answers).unwrap(),
            "Long [[fact:coast]] km, see **[map](item:map)** & <b>."
        );
        let sly = ["Long", "km, see [[fact:x]]", "map"].map(str::to_owned);
        assert_eq!(marked.refill(&sly), None);
    }
}
