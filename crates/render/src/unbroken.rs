//! Words held together in scripts that are written without spaces. Browsers look up there where lines may end, in a
//! dictionary that knows few names: it cuts them between any two letters, or joins their last letter to what follows.
//! And names of licences, which are held in every script.

use std::collections::HashMap;

use model::{Names, Script};

use crate::escape::escape;

/// Tables of the pack whose names are held. The first is there for nothing else.
const TABLES: [&str; 3] = ["word", "place", "territory"];
/// A shorter name could be a part of any word; a longer one may need two lines.
const LETTERS: std::ops::RangeInclusive<usize> = 4..=18;

/// The words of a locale that are held together.
#[derive(Debug, Default)]
pub struct Unbroken {
    /// By their first letter, the longest first.
    words: HashMap<char, Vec<String>>,
}

impl Unbroken {
    /// Those of a locale read in `script`; none where words have spaces between them.
    pub fn new(script: Script, names: &Names) -> Self {
        let mut words: HashMap<char, Vec<String>> = HashMap::new();
        if !matches!(script, Script::Thai | Script::Lao | Script::Khmer) {
            return Self { words };
        }
        for name in TABLES.iter().filter_map(|table| names.names.get(*table)).flat_map(|t| t.values()) {
            let whole = name.chars().all(|c| c.is_alphabetic() || hangs(c));
            if let Some(first) = name.chars().next()
                && whole
                && LETTERS.contains(&name.chars().count())
            {
                words.entry(first).or_default().push(name.clone());
            }
        }
        for same in words.values_mut() {
            same.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
            same.dedup();
        }
        Self { words }
    }

    /// A text for HTML, its words held.
    pub fn text(&self, text: &str) -> String {
        let escaped = escape(text);
        if self.words.is_empty() {
            return escaped;
        }
        let mut out = String::with_capacity(escaped.len());
        self.hold(&escaped, &mut out);
        out
    }

    /// HTML whose words are held. Figures are left: their words stand in drawings, or have little room.
    pub fn html(&self, html: String) -> String {
        if self.words.is_empty() {
            return html;
        }
        let mut out = String::with_capacity(html.len() + html.len() / 8);
        let mut rest = html.as_str();
        while !rest.is_empty() {
            let (words, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            self.hold(words, &mut out);
            let end = if after.starts_with("<figure") {
                after.find("</figure>")
            } else {
                after.find('>').map(|at| at + 1)
            };
            let (tag, after) = after.split_at(end.unwrap_or(after.len()));
            out.push_str(tag);
            rest = after;
        }
        out
    }

    fn hold(&self, escaped: &str, out: &mut String) {
        let mut rest = escaped;
        while let Some(first) = rest.chars().next() {
            if let Some(word) = self.words.get(&first).and_then(|same| same.iter().find(|w| stands(rest, w)))
            {
                out.push_str("<span class=nb>");
                out.push_str(word);
                out.push_str("</span>");
                rest = rest.get(word.len()..).unwrap_or_default();
            } else {
                out.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
            }
        }
    }
}

/// A text for HTML, the names of its licences held: of `(CC BY 4.0)` no line is to begin with `BY`.
pub fn licences(text: &str) -> String {
    let escaped = escape(text);
    if !escaped.contains("CC") {
        return escaped;
    }
    let mut out = String::with_capacity(escaped.len() + 32);
    let (mut rest, mut in_word) = (escaped.as_str(), false);
    while let Some(first) = rest.chars().next() {
        let name = if in_word { 0 } else { licence(rest) };
        let (now, after) = rest.split_at(name.max(first.len_utf8()));
        if name > 0 {
            out.push_str("<span class=nb>");
            out.push_str(now);
            out.push_str("</span>");
        } else {
            out.push_str(now);
        }
        in_word = now.ends_with(char::is_alphanumeric);
        rest = after;
    }
    out
}

/// How many bytes at the beginning of a text are a licence of Creative Commons, in their writing or SPDX's.
fn licence(text: &str) -> usize {
    let Some(after) = ["CC BY", "CC-BY", "CC0"].iter().find_map(|name| text.strip_prefix(*name)) else {
        return 0;
    };
    let after = after.trim_start_matches(|c: char| c.is_ascii_uppercase() || c == '-');
    let number = after.strip_prefix(' ').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let rest = number.unwrap_or(after).trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    text.len() - rest.len()
}

/// Whether a text begins with a word, and no mark of another one hangs on its last letter.
fn stands(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|after| !after.chars().next().is_some_and(hangs))
}

/// Vowels, tones and subscripts that are written on the letter before them.
fn hangs(c: char) -> bool {
    matches!(
        c,
        '\u{0e31}' | '\u{0e33}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4e}'
            | '\u{0eb1}' | '\u{0eb3}'..='\u{0ebc}' | '\u{0ec8}'..='\u{0ece}'
            | '\u{17b4}'..='\u{17d3}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(script: Script) -> Unbroken {
        let mut names = Names::default();
        let rows =
            [("a", "ดานัง"), ("b", "กว๋างนาม"), ("c", "กว๋างนามเก่า"), ("d", "เว้"), ("e", "ดานัง (ถึงปี 2025)")];
        let rows = rows.into_iter().map(|(code, name)| (code.to_owned(), name.to_owned())).collect();
        names.names.insert("territory".to_owned(), rows);
        Unbroken::new(script, &names)
    }

    #[test]
    fn names_are_held_in_text() {
        let held = words(Script::Thai);
        assert_eq!(held.text("และดานังดู & <"), "และ<span class=nb>ดานัง</span>ดู &amp; &lt;");
        assert_eq!(held.text("กว๋างนามเก่า"), "<span class=nb>กว๋างนามเก่า</span>");
        assert_eq!(held.text("กว๋างนาม"), "<span class=nb>กว๋างนาม</span>");
        // Short ones, and those whose last letter carries a mark of another word, are left.
        assert_eq!(held.text("เว้น ดานังุ"), "เว้น ดานังุ");
    }

    #[test]
    fn licences_are_held() {
        assert_eq!(licences("World Bank (CC BY 4.0)"), "World Bank (<span class=nb>CC BY 4.0</span>)");
        assert_eq!(
            licences("A & B, CC BY-SA 3.0; CC-BY-ND-4.0"),
            "A &amp; B, <span class=nb>CC BY-SA 3.0</span>; <span class=nb>CC-BY-ND-4.0</span>"
        );
        assert_eq!(
            licences("CC BY and CC0-1.0"),
            "<span class=nb>CC BY</span> and <span class=nb>CC0-1.0</span>"
        );
        assert_eq!(licences("ACC BY 4.0, CCTV, CC"), "ACC BY 4.0, CCTV, CC");
    }

    #[test]
    fn html_is_held_between_its_tags() {
        let held = words(Script::Thai);
        let html = r#"<p title="ดานัง">ดานัง</p><figure><text>ดานัง</text></figure><p>ดานัง"#;
        assert_eq!(
            held.html(html.to_owned()),
            r#"<p title="ดานัง"><span class=nb>ดานัง</span></p><figure><text>ดานัง</text></figure><p><span class=nb>ดานัง</span>"#
        );
        assert_eq!(words(Script::Latin).html(html.to_owned()), html);
        assert_eq!(words(Script::Latin).text("ดานัง <"), "ดานัง &lt;");
    }
}
