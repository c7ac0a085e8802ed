//! JSON written as it goes, without a tree of it first: a small answer is mostly structure.

use std::io::Write as _;

use jiff::civil::DateTime;

use crate::text::Texts;

/// An object that is being written.
pub(super) struct Object<'a> {
    out: &'a mut Vec<u8>,
    empty: bool,
}

impl<'a> Object<'a> {
    pub(super) fn begin(out: &'a mut Vec<u8>) -> Self {
        out.push(b'{');
        Self { out, empty: true }
    }

    /// Writes a name; what it is called is to be written behind it.
    pub(super) fn key(&mut self, name: &str) -> &mut Vec<u8> {
        if !std::mem::take(&mut self.empty) {
            self.out.push(b',');
        }
        text(self.out, name);
        self.out.push(b':');
        self.out
    }

    pub(super) fn text(&mut self, name: &str, value: &str) {
        text(self.key(name), value);
    }

    pub(super) fn raw(&mut self, name: &str, value: &str) {
        self.key(name).extend_from_slice(value.as_bytes());
    }

    /// A text in the reader's language, and in all; whether there is one.
    pub(super) fn texts(&mut self, one: &str, all: &str, texts: &Texts, languages: &[String]) -> bool {
        let Some(best) = texts.best(languages) else { return false };
        self.text(one, best);
        let mut every = Object::begin(self.key(all));
        for (tag, text) in texts.iter() {
            every.text(tag, text);
        }
        every.end();
        true
    }

    pub(super) fn end(self) {
        self.out.push(b'}');
    }
}

/// A list, each thing in it written by `each`, which says whether it wrote anything; whether one did.
pub(super) fn list<T>(
    out: &mut Vec<u8>,
    things: impl IntoIterator<Item = T>,
    mut each: impl FnMut(&mut Vec<u8>, T) -> bool,
) -> bool {
    let mut any = false;
    out.push(b'[');
    for thing in things {
        let before = out.len();
        if any {
            out.push(b',');
        }
        if each(out, thing) {
            any = true;
        } else {
            out.truncate(before);
        }
    }
    out.push(b']');
    any
}

/// A text with its quotation marks.
pub(super) fn text(out: &mut Vec<u8>, text: &str) {
    if text.bytes().all(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    } else {
        // Writing a text into memory does not fail.
        let _ = serde_json::to_writer(&mut *out, text);
    }
}

/// A whole number.
pub(super) fn number(out: &mut Vec<u8>, mut number: usize) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// A moment with its quotation marks, as XML Schema writes it.
pub(super) fn moment(out: &mut Vec<u8>, at: DateTime) {
    out.push(b'"');
    if (0..=9_999).contains(&at.year()) {
        let two = |out: &mut Vec<u8>, number: i8| {
            let number = number.unsigned_abs();
            out.extend_from_slice(&[b'0' + number / 10 % 10, b'0' + number % 10]);
        };
        let year = at.year();
        two(out, (year / 100) as i8);
        two(out, (year % 100) as i8);
        for (before, number) in [
            (b'-', at.month()),
            (b'-', at.day()),
            (b'T', at.hour()),
            (b':', at.minute()),
            (b':', at.second()),
        ] {
            out.push(before);
            two(out, number);
        }
        out.push(b'Z');
    } else {
        // Writing into memory does not fail.
        let _ = write!(out, "{}Z", at.strftime("%Y-%m-%dT%H:%M:%S"));
    }
    out.push(b'"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut out = Vec::new();
        let mut object = Object::begin(&mut out);
        object.text("a", "x \"y\" \\ \n \u{1} đ");
        number(object.key("n"), 0);
        number(object.key("m"), usize::MAX);
        let texts: Texts = [("vi", "một"), ("en", "one")].into_iter().collect();
        assert!(object.texts("name", "names", &texts, &["en".to_owned()]));
        assert!(!object.texts("x", "xs", &Texts::new(), &["en".to_owned()]));
        assert!(list(object.key("odd"), 1..=4, |out, n| {
            number(out, n);
            n % 2 == 1
        }));
        object.end();
        let value: serde_json::Value = serde_json::from_slice(&out).unwrap();
        let wanted = serde_json::json!({
            "a": "x \"y\" \\ \n \u{1} đ", "n": 0, "m": usize::MAX, "name": "one", "names": { "vi": "một", "en": "one" },
            "odd": [1, 3],
        });
        assert_eq!(value, wanted);
    }

    #[test]
    fn moments() {
        let mut out = Vec::new();
        moment(&mut out, jiff::civil::datetime(824, 3, 9, 23, 59, 0, 5));
        assert_eq!(out, b"\"0824-03-09T23:59:00Z\"");
    }
}
