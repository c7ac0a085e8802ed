//! Numbers in a text, whatever digits and separators it writes them with.

use crate::inline;

/// The digits of each number, without separators and without zeros at either end: `1,24 million`, `1.24` and
/// `124万` are all `124`, so that translations that count in other units compare.
pub(crate) fn numbers(text: &str) -> Vec<String> {
    let bare = inline::bare(text);
    let mut out = Vec::new();
    let mut digits = String::new();
    let mut held = false;
    for c in bare.chars() {
        match digit(c) {
            Some(d) => {
                digits.push(d);
                held = false;
            }
            // One separator inside a number; two end it.
            None if !digits.is_empty() && !held && is_separator(c) => held = true,
            None => finish(&mut digits, &mut held, &mut out),
        }
    }
    finish(&mut digits, &mut held, &mut out);
    out
}

fn finish(digits: &mut String, held: &mut bool, out: &mut Vec<String>) {
    let number = digits.trim_matches('0');
    if !digits.is_empty() {
        out.push(if number.is_empty() { "0".to_owned() } else { number.to_owned() });
    }
    digits.clear();
    *held = false;
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

/// Numbers of `source` that `target` lacks, and numbers it has beside them. A day's month may have become a word and a
/// small number may be spelled out, so what is below 13 is not missed.
pub(crate) fn differences(source: &str, target: &str) -> (Vec<String>, Vec<String>) {
    let (mut want, mut have) = (numbers(source), numbers(target));
    want.retain(|number| match have.iter().position(|n| n == number) {
        Some(at) => {
            have.swap_remove(at);
            false
        }
        None => true,
    });
    // A number may be written in two steps in another script: 1亿2400万.
    let small = |n: &String| n.parse::<u64>().is_ok_and(|n| n < 13);
    let joined = have.concat();
    want.retain(|n| !small(n) && (have.is_empty() || *n != joined));
    have.retain(|n| !small(n));
    (want, have)
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
    }
}
