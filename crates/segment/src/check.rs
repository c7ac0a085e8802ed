//! Checks of a translated segment against its source. They tell; whoever translates decides.

use crate::inline::{self, Inline, Mark};
use crate::{numbers, script};

/// What is odd about a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Nothing is translated.
    Empty,
    /// It is the source, word by word.
    Same,
    /// References (facts) of the source that it lacks.
    FactsMissing(Vec<String>),
    /// References that the source does not have.
    FactsAdded(Vec<String>),
    /// Addresses of the source that it lacks.
    LinksMissing(Vec<String>),
    /// Addresses that the source does not have.
    LinksAdded(Vec<String>),
    /// Code, notes and the like that it lacks or has too many of.
    Held(Vec<String>),
    /// Another number of bold, emphasised or struck passages.
    Marks,
    /// Numbers of the source that it lacks.
    NumbersMissing(Vec<String>),
    /// Numbers that the source does not have.
    NumbersAdded(Vec<String>),
    /// Much longer than such a translation is.
    Long,
    /// Much shorter.
    Short,
    /// In another script than its language's.
    Script,
    /// It ends otherwise: a question without its sign, a sentence without its stop.
    Ending,
    /// Round, square or quotation brackets that do not close.
    Brackets,
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Look again.
    Note,
    /// The page would be wrong or broken.
    Fault,
}

impl Problem {
    /// Its name in messages.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Same => "same",
            Self::FactsMissing(_) => "facts-missing",
            Self::FactsAdded(_) => "facts-added",
            Self::LinksMissing(_) => "links-missing",
            Self::LinksAdded(_) => "links-added",
            Self::Held(_) => "held",
            Self::Marks => "marks",
            Self::NumbersMissing(_) => "numbers-missing",
            Self::NumbersAdded(_) => "numbers-added",
            Self::Long => "long",
            Self::Short => "short",
            Self::Script => "script",
            Self::Ending => "ending",
            Self::Brackets => "brackets",
        }
    }

    /// What it is about, as it stands in the texts.
    pub fn about(&self) -> &[String] {
        match self {
            Self::FactsMissing(list)
            | Self::FactsAdded(list)
            | Self::LinksMissing(list)
            | Self::LinksAdded(list)
            | Self::Held(list)
            | Self::NumbersMissing(list)
            | Self::NumbersAdded(list) => list,
            _ => &[],
        }
    }

    /// How grave it is.
    pub fn weight(&self) -> Weight {
        match self {
            Self::Empty
            | Self::FactsMissing(_)
            | Self::FactsAdded(_)
            | Self::LinksMissing(_)
            | Self::Held(_)
            | Self::Script => Weight::Fault,
            _ => Weight::Note,
        }
    }
}

#[derive(Default)]
struct Seen<'a> {
    facts: Vec<&'a str>,
    links: Vec<&'a str>,
    held: Vec<&'a str>,
    marks: [usize; 3],
}

fn look<'a>(inlines: &[Inline<'a>], seen: &mut Seen<'a>) {
    for inline in inlines {
        match inline {
            Inline::Text(_) => {}
            Inline::Hold(inline::Hold::Reference, text) => seen.facts.push(text),
            Inline::Hold(inline::Hold::Address, text) => seen.links.push(text),
            Inline::Hold(_, text) => seen.held.push(text),
            Inline::Mark { mark, close, content, .. } => {
                match mark {
                    Mark::Strong => seen.marks[0] += 1,
                    Mark::Emphasis => seen.marks[1] += 1,
                    Mark::Strike => seen.marks[2] += 1,
                    Mark::Link | Mark::Image => {
                        let address = close.trim_start_matches("](").trim_end_matches(')');
                        seen.links.push(address.split_whitespace().next().unwrap_or_default());
                    }
                }
                look(content, seen);
            }
        }
    }
}

/// What `a` has and `b` has not, each as often as it stands there.
fn without(a: &[&str], b: &[&str]) -> Vec<String> {
    let mut rest: Vec<&str> = b.to_vec();
    let mut out = Vec::new();
    for one in a {
        match rest.iter().position(|r| r == one) {
            Some(at) => {
                rest.swap_remove(at);
            }
            None => out.push((*one).to_owned()),
        }
    }
    out
}

/// Everything odd about `target` as a translation of `source`, gravest first.
pub fn check(source: &str, target: &str, from: &str, to: &str) -> Vec<Problem> {
    if target.trim().is_empty() {
        return vec![Problem::Empty];
    }
    let mut problems = Vec::new();
    let (a, b) = (inline::parse(source), inline::parse(target));
    let (mut ours, mut theirs) = (Seen::default(), Seen::default());
    look(&a, &mut ours);
    look(&b, &mut theirs);
    let mut add = |list: Vec<String>, make: fn(Vec<String>) -> Problem| {
        if !list.is_empty() {
            problems.push(make(list));
        }
    };
    add(without(&ours.facts, &theirs.facts), Problem::FactsMissing);
    add(without(&theirs.facts, &ours.facts), Problem::FactsAdded);
    add(without(&ours.links, &theirs.links), Problem::LinksMissing);
    add(without(&theirs.links, &ours.links), Problem::LinksAdded);
    let mut held = without(&ours.held, &theirs.held);
    held.extend(without(&theirs.held, &ours.held));
    add(held, Problem::Held);
    let (missing, added) = numbers::differences(source, target);
    add(missing, Problem::NumbersMissing);
    add(added, Problem::NumbersAdded);
    let (words, said) = (inline::bare(source), inline::bare(target));
    let base = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let same = source == target && base(from) != base(to) && letters(&words) > 3;
    // A name is the same in languages that share a script; a sentence is not.
    if same && (words.split_whitespace().count() > 3 || script::of_language(from) != script::of_language(to))
    {
        problems.push(Problem::Same);
    }
    if script::is_wrong(&said, to) && !same {
        problems.push(Problem::Script);
    }
    // Scripts without italics do without emphasis.
    if ours.marks[0] != theirs.marks[0] || ours.marks[2] != theirs.marks[2] {
        problems.push(Problem::Marks);
    }
    let (have, want) =
        (said.chars().count() as f32, words.chars().count() as f32 * density(to) / density(from));
    if want > 15.0 && have > 2.2 * want {
        problems.push(Problem::Long);
    } else if want > 15.0 && have < 0.4 * want {
        problems.push(Problem::Short);
    }
    if !ends_alike(source, target, to) {
        problems.push(Problem::Ending);
    }
    if brackets(&words) == 0 && brackets(&said) != 0 {
        problems.push(Problem::Brackets);
    }
    // Among notes, a wrong number comes first: nothing else reads as right and is not.
    problems.sort_by_key(|p| {
        (std::cmp::Reverse(p.weight()), !matches!(p, Problem::NumbersMissing(_) | Problem::NumbersAdded(_)))
    });
    problems
}

/// How many characters a language takes to say what takes English a hundred; measured on texts of sixteen languages.
fn density(language: &str) -> f32 {
    match language.split('-').next().unwrap_or_default() {
        "zh" => 33.0,
        "ja" => 48.0,
        "ko" => 55.0,
        "th" | "lo" => 95.0,
        "km" => 110.0,
        "ar" => 88.0,
        "fr" | "es" | "de" | "ru" => 112.0,
        "id" | "pt" => 108.0,
        _ => 100.0,
    }
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Ending {
    Question,
    Exclamation,
    Stop,
    Colon,
    None,
}

fn ending(text: &str) -> Ending {
    let text = text.trim_end().trim_end_matches(|c: char| "*_~\"'”’»」』）)]›".contains(c)).trim_end();
    match text.chars().next_back() {
        Some('?' | '？' | '؟') => Ending::Question,
        Some('!' | '！') => Ending::Exclamation,
        Some('.' | '。' | '।' | '۔' | '។' | '…' | '．' | '｡') => Ending::Stop,
        Some(':' | '：' | '៖') => Ending::Colon,
        _ => Ending::None,
    }
}

fn ends_alike(source: &str, target: &str, to: &str) -> bool {
    let (a, b) = (ending(source), ending(target));
    match (a, b) {
        _ if a == b => true,
        // Thai and Lao write no stop; a question in Japanese, Thai, Lao and Khmer is told by its last word.
        (Ending::Stop, Ending::None) => matches!(to.split('-').next(), Some("th" | "lo")),
        (Ending::Question, Ending::None | Ending::Stop) => {
            matches!(to.split('-').next(), Some("th" | "lo" | "ja" | "km"))
        }
        (Ending::Exclamation, Ending::Stop | Ending::None) | (Ending::Stop, Ending::Exclamation) => true,
        _ => false,
    }
}

/// How many brackets are open at the end, or closed too often.
fn brackets(text: &str) -> i32 {
    const PAIRS: [(char, char); 8] = [
        ('(', ')'),
        ('（', '）'),
        ('«', '»'),
        ('“', '”'),
        ('「', '」'),
        ('『', '』'),
        ('《', '》'),
        ('[', ']'),
    ];
    // German opens with „ and closes with “.
    let german = text.contains('„');
    PAIRS
        .iter()
        .filter(|(open, _)| !(german && *open == '“'))
        .map(|(open, close)| {
            let count = |c: char| i32::try_from(text.chars().filter(|x| *x == c).count()).unwrap_or(i32::MAX);
            (count(*open) - count(*close)).abs()
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str, target: &str, from: &str, to: &str) -> Vec<&'static str> {
        check(source, target, from, to).iter().map(Problem::as_str).collect()
    }

    #[test]
    fn a_good_translation_has_no_problem() {
        let pairs = [
            (
                "Vịnh có [[fact:islands]] và **1.969** đảo.",
                "The bay has [[fact:islands]] and **1,969** islands.",
                "en",
            ),
            ("Bạn thuộc trường hợp nào?", "あなたはどの場合に当てはまりますか。", "ja"),
            (
                "Đọc [bài này](item:a) trước ngày 1/7/2025.",
                "اقرأ [هذا المقال](item:a) قبل ١ يوليو ٢٠٢٥.",
                "ar",
            ),
            ("Thành phố có 1,24 triệu người.", "全市有124万人。", "zh-Hans"),
            ("UNESCO", "UNESCO", "fr"),
        ];
        for (source, target, to) in pairs {
            assert_eq!(names(source, target, "vi", to), [""; 0], "{target}");
        }
    }

    #[test]
    fn what_is_lost_or_added_is_named() {
        let source = "Xem [lịch](item:calendar): [[fact:a]] và 34 tỉnh.";
        let problems = check(source, "See the calendar: [[fact:b]] and 43 provinces.", "vi", "en");
        let told: Vec<(&str, &[String])> = problems.iter().map(|p| (p.as_str(), p.about())).collect();
        assert_eq!(told[0], ("facts-missing", &["[[fact:a]]".to_owned()][..]));
        assert_eq!(told[1], ("facts-added", &["[[fact:b]]".to_owned()][..]));
        assert_eq!(told[2], ("links-missing", &["item:calendar".to_owned()][..]));
        assert!(told.contains(&("numbers-missing", &["34".to_owned()][..])));
        assert!(told.contains(&("numbers-added", &["43".to_owned()][..])));
    }

    #[test]
    fn wrong_numbers_come_before_other_notes() {
        let told = check("Có **34** tỉnh, 1,50 triệu (người.", "43 provinces; 1.60 million?", "vi", "en");
        let notes: Vec<&str> =
            told.iter().filter(|p| p.weight() == Weight::Note).map(Problem::as_str).collect();
        assert_eq!(notes[..2], ["numbers-missing", "numbers-added"], "{notes:?}");
        let about: Vec<&[String]> = told.iter().map(Problem::about).collect();
        assert!(about.contains(&&["34".to_owned(), "1,50".to_owned()][..]), "{about:?}");
    }

    #[test]
    fn empty_untranslated_foreign_and_odd_texts_are_told() {
        assert_eq!(names("Một câu.", " ", "vi", "en"), ["empty"]);
        assert_eq!(names("Một câu dài hơn nữa.", "Một câu dài hơn nữa.", "vi", "en"), ["same"]);
        assert_eq!(names("Một câu dài.", "Ein langer Satz steht hier.", "vi", "ru"), ["script"]);
        assert!(names("Bạn đi đâu?", "Where do you go.", "vi", "en").contains(&"ending"));
        assert!(names("Một câu khá dài để đo, thế thôi.", "Short.", "vi", "en").contains(&"short"));
        assert!(names("Một câu.", "A (sentence.", "vi", "en").contains(&"brackets"));
    }
}
