//! Parts that messages of data and of structures have in common.

use serde_json::{Map, Value};

use super::schema;
use super::write::{Object, list, text};
use crate::id::Release;
use crate::message::{Header, Party, moment};
use crate::text::Texts;

/// Puts a text into an object: the best one for the reader, and all.
pub(super) fn texts(
    into: &mut Map<String, Value>,
    one: &str,
    all: &str,
    texts: &Texts,
    languages: &[String],
) {
    if let Some(best) = texts.best(languages) {
        into.insert(one.into(), best.into());
        let every: Map<String, Value> =
            texts.iter().map(|(tag, text)| (tag.to_owned(), text.into())).collect();
        into.insert(all.into(), every.into());
    }
}

fn party(out: &mut Vec<u8>, party: &Party, languages: &[String]) {
    let mut object = Object::begin(out);
    object.text("id", &party.id);
    object.texts("name", "names", &party.names, languages);
    object.end();
}

/// Who sends, to whom, when.
pub(super) fn meta(
    out: &mut Vec<u8>,
    release: Release,
    message: &str,
    header: &Header,
    languages: &[String],
) {
    let mut meta = Object::begin(out);
    meta.text("schema", &schema(release, message));
    meta.text("id", &header.id);
    meta.raw("test", if header.test { "true" } else { "false" });
    meta.text("prepared", &moment(header.prepared));
    party(meta.key("sender"), &header.sender, languages);
    if !languages.is_empty() {
        list(meta.key("contentLanguages"), languages, |out, tag| {
            // Tags are the same in every case; the schema knows them small.
            text(out, &tag.to_lowercase());
            true
        });
    }
    if let Some(receiver) = &header.receiver {
        list(meta.key("receivers"), [receiver], |out, receiver| {
            party(out, receiver, languages);
            true
        });
    }
    meta.end();
}

/// Whether a text is a number as JSON writes it.
pub(super) fn is_number(text: &str) -> bool {
    let rest = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let digits = |bytes: &[u8]| bytes.iter().take_while(|b| b.is_ascii_digit()).count();
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest[0] == b'0') {
        return false;
    }
    let mut rest = &rest[whole..];
    if let [b'.', after @ ..] = rest {
        let part = digits(after);
        if part == 0 {
            return false;
        }
        rest = &after[part..];
    }
    if let [b'e' | b'E', after @ ..] = rest {
        let after = match after {
            [b'+' | b'-', after @ ..] => after,
            after => after,
        };
        let part = digits(after);
        return part > 0 && after.len() == part;
    }
    rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers() {
        for good in ["0", "-1", "12.50", "1e9", "1.5E-3", "0.1"] {
            assert!(is_number(good), "{good}");
            serde_json::from_str::<f64>(good).unwrap();
        }
        for bad in ["", "-", "01", "+1", ".5", "1.", "1e", "NaN", "1 ", "1.5x", "--1"] {
            assert!(!is_number(bad), "{bad}");
        }
    }
}
