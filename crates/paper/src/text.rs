//! Texts made fit for paper.

use unicode_bidi::{BidiClass, bidi_class};

/// A text without what cannot be printed: control characters and code points that are no characters. Line breaks stay, tabs become
/// spaces.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push('\n'),
            '\t' => out.push(' '),
            c if c.is_control() || noncharacter(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Code points that Unicode keeps free for ever; XML forbids two of them.
fn noncharacter(c: char) -> bool {
    let code = u32::from(c);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

/// Whether a character leaves no ink, so that no face need hold it.
pub fn invisible(c: char) -> bool {
    let formatting = matches!(
        u32::from(c),
        0xad | 0x34f | 0x61c | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f | 0xfe00..=0xfe0f | 0xfeff | 0xe0100..=0xe01ef
    );
    c.is_whitespace() || c.is_control() || formatting
}

/// An address that a document may lead to.
pub fn address(link: &str) -> Option<&str> {
    let link = link.trim();
    let known = ["https://", "http://", "mailto:"].iter().any(|scheme| {
        link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && link.len() > scheme.len()
    });
    let plain = link.chars().all(|c| !c.is_whitespace() && !c.is_control());
    (known && plain && link.len() <= 2000).then_some(link)
}

/// A text cut where its direction changes, each piece with whether it runs from right to left. What has no direction of its own
/// (spaces, digits, points) belongs to its neighbours where they agree, else to the text around it.
pub fn directions(text: &str, rtl: bool) -> Vec<(&str, bool)> {
    let mut cuts: Vec<(usize, bool)> = Vec::new();
    // Where the last letter with a direction ended, and which one it had.
    let mut last: Option<(usize, bool)> = None;
    for (at, c) in text.char_indices() {
        let own = match bidi_class(c) {
            BidiClass::L => false,
            BidiClass::R | BidiClass::AL => true,
            _ => continue,
        };
        match last {
            None if own == rtl => cuts.push((0, own)),
            None => {
                if at > 0 {
                    cuts.push((0, rtl));
                }
                cuts.push((at, own));
            }
            Some((_, before)) if before == own => {}
            // What stands between goes with the text around.
            Some((end, before)) => cuts.push((if before == rtl { at } else { end }, own)),
        }
        last = Some((at + c.len_utf8(), own));
    }
    match last {
        None => cuts.push((0, rtl)),
        Some((end, own)) if own != rtl && end < text.len() => cuts.push((end, rtl)),
        Some(_) => {}
    }
    let ends = cuts.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    cuts.iter().zip(ends).filter_map(|((at, own), end)| Some((text.get(*at..end)?, *own))).collect()
}

/// Whether a text runs from right to left: as its document does, unless several words of it are of the other direction and none of
/// the document's.
pub fn own_direction<'a>(texts: impl Iterator<Item = &'a str>, rtl: bool) -> bool {
    let (mut words, mut inside) = (0, false);
    for c in texts.flat_map(str::chars) {
        let other = match bidi_class(c) {
            BidiClass::L => rtl,
            BidiClass::R | BidiClass::AL => !rtl,
            BidiClass::NSM => continue,
            _ => {
                inside = false;
                continue;
            }
        };
        if !other {
            return rtl;
        }
        if !inside {
            words += 1;
        }
        inside = true;
    }
    if words > 1 { !rtl } else { rtl }
}

/// Parts of a language tag: language, script, region.
pub struct Tag<'a> {
    /// Two or three letters.
    pub language: &'a str,
    /// Four letters.
    pub script: Option<&'a str>,
    /// Two letters.
    pub region: Option<&'a str>,
}

impl<'a> Tag<'a> {
    /// Reads a tag.
    pub fn read(tag: &'a str) -> Option<Self> {
        let mut parts = tag.split('-');
        let letters = |part: &str| part.bytes().all(|b| b.is_ascii_alphabetic());
        let language = parts.next().filter(|part| matches!(part.len(), 2 | 3) && letters(part))?;
        let (mut script, mut region) = (None, None);
        for part in parts {
            match part.len() {
                1 => break,
                4 if letters(part) && script.is_none() => script = Some(part),
                2 if letters(part) && region.is_none() => region = Some(part),
                2..=8 if part.bytes().all(|b| b.is_ascii_alphanumeric()) => {}
                _ => return None,
            }
        }
        Some(Self { language, script, region })
    }

    /// How the name of the family of Han faces ends that suits this language.
    pub fn han(&self) -> Option<&'static str> {
        Some(match (self.language, self.script, self.region) {
            ("ja", ..) => "JP",
            ("ko", ..) => "KR",
            ("zh", _, Some("HK" | "MO")) => "HK",
            ("zh", Some("Hant"), _) | ("zh", _, Some("TW")) => "TC",
            ("zh", ..) => "SC",
            _ => return None,
        })
    }

    /// The region, or the one that the script of Chinese implies: the typesetter knows regions alone.
    pub fn place(&self) -> Option<&'a str> {
        self.region.or(match (self.language, self.script) {
            ("zh", Some("Hant")) => Some("TW"),
            ("zh", Some("Hans")) => Some("CN"),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_printed_goes() {
        assert_eq!(clean("a\u{0}b\u{7}c\r\nd\re\tf\u{ffff}\u{85}g"), "abc\nd\ne f\ng");
        assert_eq!(clean("</w:t> #import"), "</w:t> #import");
    }

    #[test]
    fn links_lead_to_the_web_or_to_mail() {
        assert!(address("https://example.org/a?b=c").is_some());
        assert!(address("mailto:a@example.org").is_some());
        for bad in ["javascript:alert(1)", "file:///etc/passwd", "https://", "https://a b", "", "é"] {
            assert!(address(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn directions_are_told_apart() {
        assert_eq!(directions("abc 12.", false), [("abc 12.", false)]);
        assert_eq!(directions("تقرير 2026", true), [("تقرير 2026", true)]);
        assert_eq!(
            directions("تقرير AB 12 CD، نص", true),
            [("تقرير ", true), ("AB 12 CD", false), ("، نص", true)]
        );
        assert_eq!(directions("see نص here", false), [("see ", false), ("نص", true), (" here", false)]);
        assert_eq!(directions("12 AB.", true), [("12 ", true), ("AB", false), (".", true)]);
        assert_eq!(directions("", true), [("", true)]);
    }

    #[test]
    fn a_text_may_run_the_other_way() {
        let own = |text: &str, rtl| own_direction([text].into_iter(), rtl);
        assert!(!own("Khảo sát kết thúc sớm.", true));
        assert!(own("17,500,000 VND", true));
        assert!(own("مجموع كل الجهات في PDF.", true));
        assert!(own("أبلغت 3 من أصل 4 جهة.", false));
        assert!(!own("Kết quả: تقرير كامل", false));
        assert!(own("", true) && !own("12", false));
    }

    #[test]
    fn tags_are_read() {
        let tag = Tag::read("zh-Hans").unwrap();
        assert_eq!((tag.language, tag.place(), tag.han()), ("zh", Some("CN"), Some("SC")));
        assert_eq!(Tag::read("vi").unwrap().han(), None);
        for bad in ["", "v", "vietnamese", "vi_VN", "vi-<b>"] {
            assert!(Tag::read(bad).is_none(), "{bad}");
        }
    }
}
