//! Sentences, as Unicode cuts them (UAX #29), without the ends that are none: after abbreviations, ordinals and
//! initials, and inside links and marks.

use std::ops::Range;

use icu_segmenter::SentenceSegmenter;
use icu_segmenter::options::SentenceBreakInvariantOptions;

use crate::block::trimmed;
use crate::inline;

/// Words that end in a full stop and do not end a sentence, by language; from CLDR's suppressions and house styles.
const ABBREVIATIONS: &[(&str, &[&str])] = &[
    (
        "vi",
        &[
            "TP.", "Tp.", "TX.", "Tx.", "TT.", "Q.", "P.", "H.", "TS.", "ThS.", "GS.", "PGS.", "BS.", "KS.",
            "LS.", "NSND.", "NSƯT.", "NNƯT.", "Ô.", "St.",
        ],
    ),
    (
        "en",
        &[
            "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Sr.", "Jr.", "Gen.", "Col.", "Lt.", "Sen.", "Gov.",
            "No.", "Nos.", "vs.", "cf.", "Art.", "Vol.", "pp.", "p.", "Fig.", "approx.", "Jan.", "Feb.",
            "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "U.S.", "U.N.",
            "U.K.",
        ],
    ),
    (
        "fr",
        &[
            "M.", "MM.", "Mme.", "Dr.", "Pr.", "St.", "Ste.", "art.", "n.", "p.", "pp.", "vol.", "env.",
            "av.", "cf.", "éd.",
        ],
    ),
    (
        "de",
        &[
            "Dr.", "Prof.", "Hr.", "Fr.", "St.", "Nr.", "Art.", "Abs.", "Bd.", "bzw.", "ca.", "vgl.", "z.",
            "B.", "d.", "h.", "u.", "a.", "Str.", "Mio.", "Mrd.", "Tsd.", "Jh.", "Jan.", "Feb.", "Apr.",
            "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
        ],
    ),
    (
        "es",
        &[
            "Sr.", "Sra.", "Srta.", "Dr.", "Dra.", "Prof.", "Gral.", "Lic.", "Ud.", "Uds.", "art.", "núm.",
            "pág.", "págs.", "vol.", "aprox.", "EE.", "UU.",
        ],
    ),
    ("pt", &["Sr.", "Sra.", "Dr.", "Dra.", "Prof.", "art.", "núm.", "pág.", "págs.", "vol.", "aprox.", "n."]),
    (
        "ru",
        &[
            "г.",
            "гг.",
            "в.",
            "вв.",
            "др.",
            "пр.",
            "т.",
            "е.",
            "им.",
            "ул.",
            "стр.",
            "руб.",
            "млн.",
            "тыс.",
            "ст.",
            "см.",
            "проф.",
        ],
    ),
    ("id", &["Dr.", "Prof.", "H.", "Ir.", "Jl.", "No.", "Tn.", "Ny.", "hlm."]),
    ("hi", &["डॉ.", "प्रो.", "श्री.", "सं."]),
];

/// Where sentences stand in a text, without the space around them. Together with what is between they are the text.
pub(crate) fn sentences(text: &str, language: &str) -> Vec<Range<usize>> {
    // A line's end inside a paragraph is no more than a space.
    let flat = text.replace(['\n', '\r', '\u{2028}', '\u{2029}'], " ");
    let flat = if flat.len() == text.len() { flat } else { text.replace(['\n', '\r'], " ") };
    let closed = inline::closed(text);
    let segmenter = SentenceSegmenter::new(SentenceBreakInvariantOptions::default());
    let mut ranges = Vec::new();
    let mut from = 0;
    for cut in segmenter.segment_str(&flat) {
        let cut = match closed.iter().find(|(start, _, end)| *start < cut && cut < *end) {
            // The sentence ends with what is marked, as in “**Done.** More”.
            Some((_, close, end)) if cut == *close => *end + space(&text[*end..]),
            Some(_) => continue,
            None => cut,
        };
        if cut <= from || (cut < text.len() && !ends(&text[from..cut], &text[cut..], language)) {
            continue;
        }
        let range = trimmed(text, from..cut);
        if !range.is_empty() {
            ranges.push(range);
        }
        from = cut;
    }
    let rest = trimmed(text, from..text.len());
    if !rest.is_empty() {
        ranges.push(rest);
    }
    ranges
}

fn space(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Whether a sentence ends here, rather than an abbreviation.
fn ends(sentence: &str, rest: &str, language: &str) -> bool {
    let sentence = sentence.trim_end();
    if !sentence.ends_with('.') {
        return true;
    }
    let last =
        sentence.rsplit(|c: char| c.is_whitespace() || "([“\"'«".contains(c)).next().unwrap_or_default();
    let base = language.split('-').next().unwrap_or_default();
    let known =
        ABBREVIATIONS.iter().find(|(tag, _)| *tag == base).is_some_and(|(_, list)| list.contains(&last));
    let stem = last.trim_end_matches('.');
    let initial = stem.chars().count() == 1 && stem.chars().all(char::is_uppercase);
    // “15. April” is a day, “2024.” may end a sentence.
    let ordinal = base == "de"
        && stem.len() <= 2
        && !stem.is_empty()
        && stem.bytes().all(|b| b.is_ascii_digit())
        && rest.trim_start().starts_with(char::is_alphabetic);
    !(known || initial || ordinal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
        sentences(text, language).into_iter().map(|r| &text[r]).collect()
    }

    #[test]
    fn sentences_of_many_scripts() {
        assert_eq!(cut("Một. Hai? Ba!", "vi"), ["Một.", "Hai?", "Ba!"]);
        assert_eq!(cut("第一句。第二句！", "zh-Hans"), ["第一句。", "第二句！"]);
        assert_eq!(cut("पहला। दूसरा।", "hi"), ["पहला।", "दूसरा।"]);
        assert_eq!(cut("أول. ثان؟ ثالث.", "ar"), ["أول.", "ثان؟", "ثالث."]);
        assert_eq!(cut("មួយ។ ពីរ។", "km"), ["មួយ។", "ពីរ។"]);
        assert_eq!(cut("A line\nthat goes on. Then", "en"), ["A line\nthat goes on.", "Then"]);
    }

    #[test]
    fn abbreviations_ordinals_and_initials_do_not_end_one() {
        assert_eq!(cut("Ở TP. Hồ Chí Minh. Rồi đi.", "vi"), ["Ở TP. Hồ Chí Minh.", "Rồi đi."]);
        assert_eq!(cut("Am 2. September 1945. Danach.", "de"), ["Am 2. September 1945.", "Danach."]);
        assert_eq!(cut("Dr. J. Smith came. He left.", "en"), ["Dr. J. Smith came.", "He left."]);
    }

    #[test]
    fn marks_and_links_are_not_torn() {
        assert_eq!(
            cut("**Done.** More [a. B](item:c). End", "en"),
            ["**Done.**", "More [a. B](item:c).", "End"]
        );
        assert_eq!(cut("See [Mr. X. Y.](https://x.example/a.B) now. Yes.", "en").len(), 2);
    }
}
