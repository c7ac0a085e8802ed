//! Parts that messages of data and of structures have in common.

use serde_json::{Map, Value, json};

use super::schema;
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

fn party(party: &Party, languages: &[String]) -> Value {
    let mut object = Map::new();
    object.insert("id".into(), party.id.as_str().into());
    texts(&mut object, "name", "names", &party.names, languages);
    object.into()
}

/// Who sends, to whom, when.
pub(super) fn meta(release: Release, message: &str, header: &Header, languages: &[String]) -> Value {
    // Tags are the same in every case; the schema knows them small.
    let tags: Vec<String> = languages.iter().map(|tag| tag.to_lowercase()).collect();
    let mut meta = json!({
        "schema": schema(release, message),
        "id": header.id,
        "test": header.test,
        "prepared": moment(header.prepared),
        "sender": party(&header.sender, languages),
    });
    if let Value::Object(object) = &mut meta {
        if !tags.is_empty() {
            object.insert("contentLanguages".into(), tags.into());
        }
        if let Some(receiver) = &header.receiver {
            object.insert("receivers".into(), json!([party(receiver, languages)]));
        }
    }
    meta
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
