//! The `{key="value" …}` part of a directive line.

use crate::problem::{Code, Problem};

/// Attributes of one directive, in order, each key once.
#[derive(Debug, Default)]
pub(crate) struct Attributes {
    pairs: Vec<(String, String)>,
}

impl Attributes {
    /// Reads what stands between the braces. In a value `\"` is a quotation mark and `\\` a backslash.
    pub(crate) fn parse(inside: &str, line: usize) -> Result<Self, Problem> {
        let mut attributes = Self::default();
        let mut rest = inside.trim();
        while !rest.is_empty() {
            let (key, after) = rest.split_once('=').ok_or_else(|| malformed(line, rest))?;
            let key = key.trim();
            if key.is_empty() || !key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_' || b == b'-') {
                return Err(malformed(line, key));
            }
            let quoted = after.trim_start().strip_prefix('"').ok_or_else(|| malformed(line, key))?;
            let (value, after) = quoted_value(quoted).ok_or_else(|| malformed(line, key))?;
            if attributes.has(key) {
                return Err(Problem::new(line, Code::RepeatedAttribute, format!("`{key}` is given twice")));
            }
            attributes.pairs.push((key.to_owned(), value));
            rest = after.trim_start();
        }
        Ok(attributes)
    }

    /// The value of `key` without surrounding space; `None` when it is missing or empty.
    pub(crate) fn get(&self, key: &str) -> Option<&str> {
        self.pairs.iter().find(|(k, _)| k == key).map(|(_, v)| v.trim()).filter(|v| !v.is_empty())
    }

    /// Whether `key` was written at all, be it empty.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.pairs.iter().any(|(k, _)| k == key)
    }

    /// The keys, in order.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|(k, _)| k.as_str())
    }
}

/// Reads up to the closing quotation mark; gives the value and what follows it.
fn quoted_value(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => match chars.next() {
                Some((_, escaped @ ('"' | '\\'))) => value.push(escaped),
                Some((_, other)) => value.extend(['\\', other]),
                None => return None,
            },
            _ => value.push(c),
        }
    }
    None
}

fn malformed(line: usize, near: &str) -> Problem {
    let near: String = near.chars().take(30).collect();
    Problem::new(line, Code::BadDirective, format!("attributes are written key=\"value\"; see near `{near}`"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn values_keep_braces_equals_signs_and_escaped_quotes() {
        let a = Attributes::parse(r#"title="a = \"b\" } \\ c" caption="" alt=" x ""#, 1).unwrap();
        assert_eq!(a.get("title"), Some(r#"a = "b" } \ c"#));
        assert_eq!(a.get("caption"), None);
        assert!(a.has("caption"));
        assert_eq!(a.get("alt"), Some("x"));
    }

    #[test]
    fn refuses_what_is_not_a_quoted_pair() {
        for bad in ["x", "x=y", "x=\"y", "=\"y\"", "A=\"y\"", "x=\"y\\"] {
            assert_eq!(Attributes::parse(bad, 1).unwrap_err().code, Code::BadDirective, "{bad}");
        }
        assert_eq!(Attributes::parse("x=\"1\" x=\"2\"", 1).unwrap_err().code, Code::RepeatedAttribute);
    }
}
