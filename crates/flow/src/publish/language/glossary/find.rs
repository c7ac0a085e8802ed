//! Terms in texts: where the source has one, and whether the target says it as agreed.

use std::collections::BTreeMap;
use std::ops::Range;

use model::{Code, ConceptTerm, Locale, TermStatus};
use store::Conn;

use super::stem::stem;
use crate::FlowError;
use crate::publish::language::inline::{Piece, pieces};
use crate::publish::language::words::{has_no_spaces, in_word};

/// What a concept is called in the target language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendering {
    /// The words.
    pub text: String,
    /// Whether to use them.
    pub status: TermStatus,
    /// When, or why not.
    pub note: String,
    shape: Shape,
}

/// A term of the source language with what it is in the target language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its concept.
    pub concept: Code,
    /// The words in the source language.
    pub source: String,
    /// Whether these are to be used there.
    pub status: TermStatus,
    /// What it is in the target language; those to be used first.
    pub renderings: Vec<Rendering>,
    shape: Shape,
}

/// What a target makes of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It uses an agreed rendering.
    Good,
    /// It uses one that must not be used: its words.
    Forbidden(String),
    /// It uses none; this is the one to use.
    Missing(String),
    /// Nothing is agreed for this language.
    Open,
}

/// A term found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found<'a> {
    /// The term.
    pub term: &'a Term,
    /// Bytes of the text.
    pub range: Range<usize>,
}

/// How words are looked for: as stems, or as characters where there are no spaces.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Shape {
    locale: Locale,
    parts: Vec<String>,
}

/// A text cut the same way, each part with its bytes.
struct Cut {
    parts: Vec<(String, Range<usize>)>,
}

impl Shape {
    fn new(locale: &Locale, text: &str) -> Self {
        let parts = Cut::new(locale, text).parts.into_iter().map(|(part, _)| part).collect();
        Self { locale: locale.clone(), parts }
    }

    /// Places in a cut text.
    fn places(&self, cut: &Cut) -> Vec<Range<usize>> {
        let length = self.parts.len();
        if length == 0 || cut.parts.len() < length {
            return Vec::new();
        }
        let here = |at: usize| (0..length).all(|n| cut.parts[at + n].0 == self.parts[n]);
        (0..=cut.parts.len() - length)
            .filter(|at| here(*at))
            .map(|at| cut.parts[at].1.start..cut.parts[at + length - 1].1.end)
            .collect()
    }
}

impl Cut {
    fn new(locale: &Locale, text: &str) -> Self {
        let mut parts = Vec::new();
        let mut begin = 0;
        for piece in pieces(text) {
            match piece {
                Piece::Text(words) if has_no_spaces(locale) => characters(words, begin, &mut parts),
                Piece::Text(words) => stems(locale, words, begin, &mut parts),
                // A cited fact or an address within a term would be no term.
                Piece::Code(code) if code.len() > 3 => parts.push((String::new(), begin..begin + code.len())),
                Piece::Code(_) => {}
            }
            begin += match piece {
                Piece::Text(text) | Piece::Code(text) => text.len(),
            };
        }
        Self { parts }
    }
}

fn characters(text: &str, begin: usize, parts: &mut Vec<(String, Range<usize>)>) {
    for (at, c) in text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        parts.push((c.to_lowercase().collect(), begin + at..begin + at + c.len_utf8()));
    }
}

fn stems(locale: &Locale, text: &str, begin: usize, parts: &mut Vec<(String, Range<usize>)>) {
    let mut from = None;
    let end = std::iter::once((text.len(), ' '));
    for (at, c) in text.char_indices().chain(end) {
        // An apostrophe within a word is part of it, and so are the marks of decomposed letters.
        let inside = in_word(c) || (matches!(c, '\'' | '’') && from.is_some());
        match (inside, from) {
            (true, None) => from = Some(at),
            (false, Some(first)) => {
                let word = text[first..at].trim_end_matches(['\'', '’']);
                parts.push((stem(locale, word), begin + first..begin + first + word.len()));
                from = None;
            }
            _ => {}
        }
    }
}

impl Term {
    fn new(concept: Code, from: &Locale, source: &ConceptTerm, targets: &[(Locale, ConceptTerm)]) -> Self {
        let mut renderings: Vec<Rendering> = targets
            .iter()
            .map(|(locale, term)| Rendering {
                text: term.text.clone(),
                status: term.status,
                note: term.note.clone(),
                shape: Shape::new(locale, &term.text),
            })
            .collect();
        renderings.sort_by_key(|r| r.status);
        let shape = Shape::new(from, &source.text);
        Self { concept, source: source.text.clone(), status: source.status, renderings, shape }
    }

    /// Bytes of the source text where this term stands, whatever its letter case, spelling or ending.
    pub fn find_in(&self, source: &str) -> Vec<Range<usize>> {
        self.shape.places(&Cut::new(&self.shape.locale, source))
    }

    /// The rendering to use.
    pub fn preferred(&self) -> Option<&Rendering> {
        self.renderings.iter().find(|r| r.status != TermStatus::Forbidden)
    }

    /// What a target makes of it.
    pub fn check(&self, target: &str) -> Verdict {
        let Some(first) = self.renderings.first() else { return Verdict::Open };
        let cut = Cut::new(&first.shape.locale, target);
        let places = |agreed: bool| {
            self.renderings
                .iter()
                .filter(move |r| (r.status != TermStatus::Forbidden) == agreed)
                .flat_map(|r| r.shape.places(&cut).into_iter().map(move |place| (place, r)))
                .collect::<Vec<_>>()
        };
        let good = places(true);
        // Forbidden words within agreed ones are part of these.
        let within =
            |place: &Range<usize>| good.iter().any(|(g, _)| g.start <= place.start && place.end <= g.end);
        if let Some((_, bad)) = places(false).into_iter().find(|(place, _)| !within(place)) {
            return Verdict::Forbidden(bad.text.clone());
        }
        if !good.is_empty() {
            return Verdict::Good;
        }
        self.preferred().map_or(Verdict::Open, |r| Verdict::Missing(r.text.clone()))
    }
}

/// Every term of a source text. Where one stands within a longer one, the longer one counts.
pub fn find_all<'a>(terms: &'a [Term], source: &str) -> Vec<Found<'a>> {
    let Some(first) = terms.first() else { return Vec::new() };
    let cut = Cut::new(&first.shape.locale, source);
    let mut found: Vec<Found<'a>> = terms
        .iter()
        .flat_map(|term| term.shape.places(&cut).into_iter().map(move |range| Found { term, range }))
        .collect();
    found.sort_by(|a, b| a.range.start.cmp(&b.range.start).then(b.range.end.cmp(&a.range.end)));
    let mut end = 0;
    found.retain(|f| {
        let whole = f.range.end > end;
        end = end.max(f.range.end);
        whole
    });
    found
}

/// A concept's terms in the source language, and in the target language with that language.
type InBoth = (Vec<ConceptTerm>, Vec<(Locale, ConceptTerm)>);

/// The terms of a language with what they are in another. Concepts that have none there are told, too: their source
/// words are worth marking.
pub async fn terms(conn: &mut Conn, from: &Locale, to: &Locale) -> Result<Vec<Term>, FlowError> {
    let mut concepts: BTreeMap<Code, InBoth> = BTreeMap::new();
    for row in store::glossary::terms_of_pair(conn, from, to).await? {
        let (sources, targets) = concepts.entry(row.concept).or_default();
        if row.term.locale == *from {
            sources.push(row.term);
        } else {
            targets.push((to.clone(), row.term));
        }
    }
    let terms = concepts.into_iter().flat_map(|(concept, (sources, targets))| {
        sources.iter().map(|source| Term::new(concept.clone(), from, source, &targets)).collect::<Vec<_>>()
    });
    Ok(terms.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn locale(tag: &str) -> Locale {
        Locale::new(tag).unwrap()
    }

    fn term(from: &str, source: &str, to: &str, targets: &[(&str, TermStatus)]) -> Term {
        let one = |tag: &str, text: &str, status| ConceptTerm {
            locale: locale(tag),
            text: text.into(),
            status,
            note: String::new(),
        };
        let targets: Vec<_> =
            targets.iter().map(|(text, status)| (locale(to), one(to, text, *status))).collect();
        Term::new(Code::new("c").unwrap(), &locale(from), &one(from, source, TermStatus::Preferred), &targets)
    }

    #[test]
    fn terms_are_found_in_every_script() {
        for (tag, words, text, expected) in [
            ("vi", "thông tin đối ngoại", "Công tác **Thông tin đối ngoại** năm 2026", "Thông tin đối ngoại"),
            ("vi", "Hòa Bình", "tỉnh Hoà Bình.", "Hoà Bình"),
            (
                "en",
                "ministry of foreign affairs",
                "The Ministries of Foreign Affairs’ talks",
                "Ministries of Foreign Affairs’",
            ),
            ("zh-Hans", "外交部", "越南外交部表示", "外交部"),
            ("th", "ฮานอย", "กรุงฮานอยเป็นเมืองหลวง", "ฮานอย"),
            ("ko", "외교부", "베트남 외교부는 발표했다", "외교부는"),
            (
                "ru",
                "Министерство иностранных дел",
                "в Министерстве иностранных дел",
                "Министерстве иностранных дел",
            ),
            ("ar", "وزارة الخارجية", "قالت وزارة الخارجية الفيتنامية", "وزارة الخارجية"),
        ] {
            let term = term(tag, words, "fr", &[]);
            let found: Vec<&str> = term.find_in(text).into_iter().map(|r| &text[r]).collect();
            assert_eq!(found.len(), 1, "{tag} {text}");
            assert_eq!(found[0].trim_end_matches('’'), expected.trim_end_matches('’'), "{tag}");
        }
        let none = term("vi", "Huế", "en", &[]);
        assert!(none.find_in("hoa huệ [[fact:hue]]").is_empty());
    }

    #[test]
    fn a_target_is_held_to_what_is_agreed() {
        use TermStatus::{Admitted, Forbidden, Preferred};
        let targets = [
            ("Ho Chi Minh City", Preferred),
            ("HCMC", Admitted),
            ("Saigon", Forbidden),
            ("Minh City", Forbidden),
        ];
        let city = term("vi", "Thành phố Hồ Chí Minh", "en", &targets);
        assert_eq!(city.check("It opens in Ho Chi Minh City."), Verdict::Good);
        assert_eq!(city.check("HCMC's new line"), Verdict::Good);
        assert_eq!(city.check("Saigon’s new line"), Verdict::Forbidden("Saigon".into()));
        assert_eq!(city.check("The southern city"), Verdict::Missing("Ho Chi Minh City".into()));
        assert_eq!(term("vi", "x", "en", &[]).check("y"), Verdict::Open);
    }

    #[test]
    fn the_longer_term_counts() {
        let terms = [
            term("vi", "Huế", "en", &[]),
            term("vi", "Đại học Huế", "en", &[]),
            term("vi", "đại học", "en", &[]),
        ];
        let found = find_all(&terms, "Đại học Huế ở Huế");
        let seen: Vec<_> = found.iter().map(|f| (f.term.source.as_str(), f.range.start)).collect();
        assert_eq!(seen, [("Đại học Huế", 0), ("Huế", 23)]);
    }
}
