//! Written numbers, read as a locale writes them: its digits, decimal and grouping signs, and the words that multiply.

use std::ops::Range;
use std::sync::LazyLock;

use model::Locale;

/// What a word after a number does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Effect {
    Power(i32),
    Percent,
}

/// Language (`*` for all), word in lower case, effect.
static WORDS: LazyLock<Vec<(&str, &str, Effect)>> = LazyLock::new(|| {
    let lines = include_str!("words.tsv").lines().filter(|l| !l.starts_with('#'));
    let read = |line: &'static str| {
        let mut cells = line.split('\t');
        let (language, word, effect) = (cells.next()?, cells.next()?, cells.next()?);
        let effect = if effect == "%" { Effect::Percent } else { Effect::Power(effect.parse().ok()?) };
        Some((language, word, effect))
    };
    lines.filter_map(read).collect()
});

/// How a locale writes numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numerals {
    decimal: char,
    group: Option<char>,
    words: Vec<(&'static str, Effect)>,
    /// Words run on without spaces: the end of one is not seen.
    unspaced: bool,
}

/// A number in a text.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Number {
    /// Where, with the words that multiply it.
    pub at: Range<usize>,
    /// Its worth.
    pub value: f64,
    /// What one in its last written place is worth.
    pub unit: f64,
    /// Digits that say something: zeros before and behind do not.
    pub significant: usize,
    /// A hundredth.
    pub percent: bool,
    /// It stands alone as four digits, as years do.
    pub like_year: bool,
}

/// The worth of a digit of any script that the locales use.
fn digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 9] = [0x30, 0x660, 0x6F0, 0x966, 0xE50, 0xED0, 0x17E0, 0x9E6, 0xFF10];
    let c = u32::from(c);
    ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&c)).map(|zero| c - zero)
}

fn spaced(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

impl Numerals {
    /// Reads the signs off a sample: 1234567.5 as the locale writes it.
    pub fn new(locale: &Locale, sample: &str) -> Self {
        let signs: Vec<char> = sample.chars().filter(|c| digit(*c).is_none()).collect();
        let decimal = signs.last().copied().unwrap_or('.');
        let group = signs.first().copied().filter(|c| *c != decimal);
        let language = locale.language();
        let mut words: Vec<(&str, Effect)> = WORDS
            .iter()
            .filter(|(of, ..)| *of == "*" || *of == language)
            .map(|(_, word, effect)| (*word, *effect))
            .collect();
        words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        let unspaced = matches!(language, "zh" | "ja" | "ko" | "th" | "lo" | "km");
        Self { decimal, group, words, unspaced }
    }

    fn groups(&self, c: char) -> bool {
        match self.group {
            Some(group) if spaced(group) => spaced(c),
            Some(group) => c == group || matches!(c, '\u{a0}' | '\u{202f}'),
            None => false,
        }
    }

    /// Every number of a text.
    pub fn numbers(&self, text: &str) -> Vec<Number> {
        let chars: Vec<(usize, char)> = text.char_indices().collect();
        let mut out = Vec::new();
        let mut at = 0;
        while at < chars.len() {
            if digit(chars[at].1).is_none() {
                at += 1;
                continue;
            }
            let (number, next) = self.number(text, &chars, at);
            out.extend(number);
            at = next;
        }
        out
    }

    /// The number that begins at `first`, unless it is part of a name or a date; and where to go on.
    fn number(&self, text: &str, chars: &[(usize, char)], first: usize) -> (Option<Number>, usize) {
        let plain = self.plain(chars, first);
        let (mut end, mut value, mut unit) = (plain.next, plain.value, plain.unit);
        let byte = |at: usize| chars.get(at).map_or(text.len(), |c| c.0);
        let mut percent = false;
        let mut scaled = false;
        loop {
            let after = byte(end);
            let Some((length, effect)) = self.word(&text[after..]) else { break };
            end += text[after..after + length].chars().count();
            match effect {
                Effect::Percent => {
                    percent = true;
                    break;
                }
                Effect::Power(power) => {
                    value *= 10_f64.powi(power);
                    unit *= 10_f64.powi(power);
                    scaled = true;
                }
            }
            // 1億2345万: another number goes on at once, in smaller units.
            if self.unspaced && chars.get(end).is_some_and(|c| digit(c.1).is_some()) {
                let (Some(rest), next) = self.number(text, chars, end) else { break };
                if rest.value < unit {
                    let whole = Number {
                        at: byte(first)..rest.at.end,
                        value: value + rest.value,
                        unit: rest.unit,
                        significant: plain.significant + rest.significant,
                        percent: rest.percent,
                        like_year: false,
                    };
                    return (Some(whole).filter(|_| !self.in_name(chars, first, next)), next);
                }
                break;
            }
        }
        let like_year = plain.digits == 4 && plain.bare && !scaled && !percent;
        let number = Number {
            at: byte(first)..byte(end),
            value,
            unit,
            significant: plain.significant,
            percent,
            like_year,
        };
        (Some(number).filter(|_| !self.in_name(chars, first, end)), end)
    }

    /// Digits with their grouping and decimal signs.
    fn plain(&self, chars: &[(usize, char)], first: usize) -> Plain {
        let mut next = first;
        let mut digits = String::new();
        let mut decimals = None;
        let mut bare = true;
        let run = |from: usize| chars[from..].iter().take_while(|c| digit(c.1).is_some()).count();
        while let Some((_, c)) = chars.get(next) {
            if let Some(d) = digit(*c) {
                digits.push(char::from(b'0' + u8::try_from(d).unwrap_or(0)));
                decimals = decimals.map(|n: i32| n + 1);
                next += 1;
                continue;
            }
            let following = run((next + 1).min(chars.len()));
            if following == 0 || decimals.is_some() {
                break;
            }
            let indian = following == 2 && self.group == Some(',');
            let foreign = *c == '.' && (self.group != Some('.') || following != 3);
            if self.groups(*c) && (following == 3 || indian) {
                // One sign between groups: with two numbers side by side, the second is not a group.
            } else if *c == self.decimal || *c == '٫' || foreign {
                decimals = Some(0);
            } else {
                break;
            }
            bare = false;
            next += 1;
        }
        let worth = digits.trim_start_matches('0').trim_end_matches('0').len().max(1);
        // Zeros behind the decimal sign are meant.
        let meant = decimals.map_or(0, |n| {
            let zeros = digits.len() - digits.trim_end_matches('0').len();
            zeros.min(usize::try_from(n).unwrap_or(0))
        });
        let unit = 10_f64.powi(-decimals.unwrap_or(0));
        Plain {
            next,
            value: digits.parse::<f64>().unwrap_or(f64::INFINITY) * unit,
            unit,
            significant: worth + meant,
            digits: digits.len(),
            bare,
        }
    }

    /// The multiplying word at the beginning of a text, after a space perhaps: its length and effect.
    fn word(&self, text: &str) -> Option<(usize, Effect)> {
        let rest = text.trim_start_matches(|c| spaced(c) || c == '-');
        let skipped = text.len() - rest.len();
        if skipped > 3 {
            return None;
        }
        let head: String = rest.chars().take(16).flat_map(char::to_lowercase).collect();
        self.words.iter().find_map(|(word, effect)| {
            let after = head.strip_prefix(word)?;
            let ends = self.unspaced
                || !word.ends_with(char::is_alphabetic)
                || !after.starts_with(char::is_alphabetic);
            // Lower case may be longer or shorter in bytes than what was written.
            let length: usize = rest.chars().take(word.chars().count()).map(char::len_utf8).sum();
            ends.then_some((skipped + length, *effect))
        })
    }

    /// Part of a name (`A4`, `COVID-19`), a date (`1/7/2025`), a time (`10:30`) or an address.
    fn in_name(&self, chars: &[(usize, char)], first: usize, end: usize) -> bool {
        let before = first.checked_sub(1).map(|at| chars[at].1);
        let further = first.checked_sub(2).map(|at| chars[at].1);
        let after = chars.get(end).map(|c| c.1);
        let beyond = chars.get(end + 1).map(|c| c.1);
        let glued = before
            .is_some_and(|c| c.is_alphabetic() && !self.unspaced || matches!(c, '_' | '#' | '№'))
            || (matches!(before, Some('-' | '/' | ':' | '.')) && further.is_some_and(char::is_alphanumeric));
        let goes_on = matches!(after, Some('/' | ':')) && beyond.is_some_and(|c| digit(c).is_some());
        glued || goes_on
    }
}

struct Plain {
    next: usize,
    value: f64,
    unit: f64,
    significant: usize,
    digits: usize,
    bare: bool,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(tag: &str, sample: &str, text: &str) -> Vec<(String, f64, bool)> {
        let numerals = Numerals::new(&Locale::new(tag).unwrap(), sample);
        let numbers = numerals.numbers(text);
        numbers.into_iter().map(|n| (text[n.at].to_owned(), n.value, n.percent)).collect()
    }

    fn one(tag: &str, sample: &str, text: &str) -> f64 {
        let all = read(tag, sample, text);
        assert_eq!(all.len(), 1, "{text}: {all:?}");
        all[0].1
    }

    #[test]
    fn numbers_are_read_as_each_locale_writes_them() {
        let comma = "1.234.567,5";
        let point = "1,234,567.5";
        for (tag, sample, text, value) in [
            ("vi", comma, "dân số 102,3 triệu người", 102.3e6),
            ("vi", comma, "101.343.800 người", 101_343_800.0),
            ("vi", comma, "3,26 nghìn tỷ đồng", 3.26e12),
            ("vi", comma, "tăng 7.09 điểm", 7.09),
            ("en", point, "1,234.5 km of coast", 1234.5),
            ("en", point, "102.3 million people", 102.3e6),
            ("de", comma, "102,3 Mio. Menschen", 102.3e6),
            ("fr", "1\u{202f}234\u{202f}567,5", "331 210 km²", 331_210.0),
            ("es", comma, "12 mil millones de dólares", 12e9),
            ("ru", "1\u{a0}234\u{a0}567,5", "102,3 млн человек", 102.3e6),
            ("zh-Hans", point, "人口1.023亿", 1.023e8),
            ("ja", point, "人口は1億230万人です", 102.3e6),
            ("ko", point, "1억 명", 1e8),
            ("th", point, "ประชากร ๑๐๒.๓ ล้านคน", 102.3e6),
            ("th", point, "12 พันล้านดอลลาร์", 12e9),
            ("lo", comma, "102,3 ລ້ານຄົນ", 102.3e6),
            ("km", comma, "១០២,៣ លាន\u{200B}នាក់", 102.3e6),
            ("hi", "12,34,567.5", "10.23 करोड़ लोग", 102.3e6),
            ("hi", "12,34,567.5", "3,31,210 वर्ग किमी", 331_210.0),
            ("ar", "١٬٢٣٤٬٥٦٧٫٥", "١٠٢٫٣ مليون نسمة", 102.3e6),
            ("id", comma, "102,3 juta jiwa", 102.3e6),
        ] {
            let read = one(tag, sample, text);
            assert!((read - value).abs() < value * 1e-9, "{tag} {text}: {read}");
        }
    }

    #[test]
    fn percent_is_told_apart() {
        for (tag, text) in
            [("en", "7.09%"), ("en", "7.09 per cent"), ("de", "7.09 Prozent"), ("hi", "7.09 प्रतिशत")]
        {
            assert!(read(tag, "1,234,567.5", text)[0].2, "{text}");
        }
        assert!(!read("en", "1,234,567.5", "7.09 points")[0].2);
    }

    #[test]
    fn names_dates_and_times_are_no_figures() {
        for text in ["A4", "COVID-19", "on 1/7/2025 at", "at 10:30", "No #12"] {
            let found = read("en", "1,234,567.5", text);
            assert!(found.iter().all(|f| f.0.len() > 2), "{text}: {found:?}");
        }
    }

    #[test]
    fn what_is_written_says_how_exact_it_is() {
        let numerals = Numerals::new(&Locale::new("en").unwrap(), "1,234,567.5");
        let number = |text: &str| numerals.numbers(text).remove(0);
        assert!((number("102.3 million").unit - 1e5).abs() < 1.0);
        assert_eq!(number("1,200,000").significant, 2);
        assert_eq!(number("7.00%").significant, 3);
        assert!(number("2025 was").like_year && !number("2,025 km").like_year);
    }
}
