//! Numbers in a text, whatever digits and separators it writes them with.

use crate::inline;

/// A number as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Number {
    /// As it is written, separators and zeros and all.
    written: String,
    /// Its digits in the order they stand.
    digits: String,
}

impl Number {
    /// What translations compare by, so that ones that count in other units agree: the digits without zeros at either end.
    /// `1,24 million`, `1.24` and `124万` are all `124`.
    fn key(&self) -> &str {
        let key = self.digits.trim_matches('0');
        if key.is_empty() { "0" } else { key }
    }

    /// It may be spelled out, or be a month that became a word.
    fn is_small(&self) -> bool {
        self.digits.parse::<u64>().is_ok_and(|n| n < 13)
    }
}

/// What each number of a text compares by.
pub(crate) fn numbers(text: &str) -> Vec<String> {
    written(text).iter().map(|n| n.key().to_owned()).collect()
}

fn written(text: &str) -> Vec<Number> {
    let bare = inline::bare(text);
    let mut out = Vec::new();
    let mut number = Number { written: String::new(), digits: String::new() };
    let mut held = None;
    for c in bare.chars() {
        match digit(c) {
            Some(d) => {
                number.written.extend(held.take());
                number.written.push(c);
                number.digits.push(d);
            }
            // One separator inside a number; two end it.
            None if !number.digits.is_empty() && held.is_none() && is_separator(c) => held = Some(c),
            None => finish(&mut number, &mut held, &mut out),
        }
    }
    finish(&mut number, &mut held, &mut out);
    out
}

fn finish(number: &mut Number, held: &mut Option<char>, out: &mut Vec<Number>) {
    *held = None;
    if !number.digits.is_empty() {
        out.push(Number {
            written: std::mem::take(&mut number.written),
            digits: std::mem::take(&mut number.digits),
        });
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '’' | '٫' | '٬' | '，')
}

/// The value of a decimal digit of the scripts the portal writes.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => 0x660,
        '۰'..='۹' => 0x6f0,
        '०'..='९' => 0x966,
        '๐'..='๙' => 0xe50,
        '໐'..='໙' => 0xed0,
        '០'..='៩' => 0x17e0,
        '０'..='９' => 0xff10,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// Numbers of `source` that `target` lacks, and numbers it has beside them, as they are written. A day's month may have
/// become a word and a small number may be spelled out, so what is below 13 is not missed.
pub(crate) fn differences(source: &str, target: &str) -> (Vec<String>, Vec<String>) {
    let (mut want, mut have) = (written(source), written(target));
    want.retain(|number| match have.iter().position(|n| n.key() == number.key()) {
        Some(at) => {
            have.remove(at);
            false
        }
        None => true,
    });
    // A number may be written in two steps in another script: 1亿2400万.
    let joined: String = have.iter().map(Number::key).collect();
    want.retain(|n| !n.is_small() && (have.is_empty() || n.key() != joined));
    have.retain(|n| !n.is_small());
    let as_written = |list: Vec<Number>| list.into_iter().map(|n| n.written).collect();
    (as_written(want), as_written(have))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_across_scripts_and_units() {
        assert_eq!(numbers("1,24 triệu người năm 2025"), ["124", "2025"]);
        assert_eq!(numbers("١٬٢٤٠ و٢٠٢٥"), ["124", "2025"]);
        assert_eq!(numbers("[[fact:a.1]] 34 tỉnh"), ["34"]);
        assert!(differences("1,24 triệu", "124万").0.is_empty());
        assert!(differences("ngày 1/7/2025", "1 July 2025").0.is_empty());
        assert_eq!(differences("34 tỉnh", "43 provinces"), (vec!["34".into()], vec!["43".into()]));
        assert!(differences("500 người", "5 trăm").0.is_empty());
    }

    #[test]
    fn a_number_is_told_as_it_stands_in_the_text() {
        let told =
            differences("Tăng 4,60 %, lên 1.200 xã (năm 2025).", "Up 4.70%, to 1,300 communes (2025).");
        assert_eq!(told.0, ["4,60", "1.200"]);
        assert_eq!(told.1, ["4.70", "1,300"]);
        // Zeros at the end do not make a large number a small one.
        assert_eq!(differences("Có 100 xã.", "There are communes.").0, ["100"]);
        assert_eq!(differences("١٬٢٤٠", "none").0, ["١٬٢٤٠"]);
        assert!(differences("7 tháng", "seven months").0.is_empty());
    }
}
