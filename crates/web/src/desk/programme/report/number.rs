//! Numbers as people type them: in their language's way of writing, or plainly.

use model::Amount;
use render::View;

/// How a language writes numbers.
struct Signs {
    digits: Vec<char>,
    decimal: Option<char>,
    group: Option<char>,
}

impl Signs {
    fn of(v: &View<'_>) -> Self {
        let written = |text: &str| Amount::new(text).map(|a| v.local.formats.amount(&a)).unwrap_or_default();
        let digits: Vec<char> =
            (0..10).filter_map(|n| written(&n.to_string()).chars().find(|c| !is_mark(*c))).collect();
        let other = |text: String| text.chars().find(|c| !digits.contains(c) && !is_mark(*c));
        let decimal = other(written("1.5"));
        let group = other(written("1111111"));
        Self { digits, decimal, group }
    }
}

/// Signs that only say which way to read.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Reads a number: what is grouped as the person's language groups is a whole number, everything else a plain decimal.
pub fn read_number(v: &View<'_>, text: &str) -> Option<Amount> {
    read(&Signs::of(v), text)
}

fn read(signs: &Signs, text: &str) -> Option<Amount> {
    let plain = |c: char| match signs.digits.iter().position(|d| *d == c) {
        Some(n) => char::from_digit(u32::try_from(n).unwrap_or(0), 10).unwrap_or(c),
        None if c == '\u{2212}' => '-',
        None => c,
    };
    let text: String = text.trim().chars().filter(|c| !is_mark(*c)).map(plain).collect();
    // A sign that groups is a space in some languages, and people type another space.
    let group = signs.group.filter(|c| !c.is_whitespace());
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (whole, fraction) = match signs.decimal.and_then(|sign| text.split_once(sign)) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text.as_str(), None),
    };
    let joined = match group {
        Some(sign) if whole.contains(sign) => is_grouped(whole, sign).then(|| whole.replace(sign, "")),
        _ => Some(whole.to_owned()),
    };
    let as_spoken = joined.map(|whole| match fraction {
        Some(fraction) => format!("{whole}.{fraction}"),
        None => whole,
    });
    as_spoken.and_then(|text| Amount::new(&text).ok()).or_else(|| Amount::new(&text).ok())
}

/// Whether signs stand where groups end: the last group has three digits, the others two or three, as the language has it.
fn is_grouped(whole: &str, sign: char) -> bool {
    let mut groups = whole.trim_start_matches('-').split(sign).rev();
    let last = groups.next().is_some_and(|g| g.len() == 3);
    let rest: Vec<&str> = groups.collect();
    last && rest.iter().enumerate().all(|(at, g)| {
        let is_first = at + 1 == rest.len();
        if is_first { (1..=3).contains(&g.len()) } else { (2..=3).contains(&g.len()) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(decimal: char, group: char) -> Signs {
        Signs { digits: ('0'..='9').collect(), decimal: Some(decimal), group: Some(group) }
    }

    fn shown(signs: &Signs, text: &str) -> Option<String> {
        read(signs, text).map(|amount| amount.to_string())
    }

    #[test]
    fn numbers_are_read_as_they_are_written_where_they_are_typed() {
        let some = |text: &str| Some(text.to_owned());
        let vi = signs(',', '.');
        assert_eq!(shown(&vi, "1.200.000"), some("1200000"));
        assert_eq!(shown(&vi, "1.200"), some("1200"));
        assert_eq!(shown(&vi, "1.200,5"), some("1200.5"));
        assert_eq!(shown(&vi, "1.5"), some("1.5"), "no group has one digit");
        assert_eq!(shown(&vi, " 1 200 000 "), some("1200000"));
        assert_eq!(shown(&vi, "−3"), some("-3"));
        assert_eq!(shown(&vi, "khoảng 40"), None);
        assert_eq!(shown(&vi, ""), None);
        let en = signs('.', ',');
        assert_eq!(shown(&en, "1,200.5"), some("1200.5"));
        assert_eq!(shown(&en, "12,00"), None, "neither one nor the other");
        let hi = signs('.', ',');
        assert_eq!(shown(&hi, "1,01,34,300"), some("10134300"));
        let ar = Signs {
            digits: "٠١٢٣٤٥٦٧٨٩".chars().collect(), decimal: Some('٫'), group: Some('٬')
        };
        assert_eq!(shown(&ar, "١٬٢٠٠٫٥"), some("1200.5"));
        assert_eq!(shown(&ar, "1200"), some("1200"));
    }
}
