//! Natural keys: the codes by which a pack names its places, bodies, facts and items.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A natural key such as `hue-imperial-city`, `tourism.arrivals.2025` or `VN-46`.
///
/// ASCII letters, digits, `-`, `.` and `_`, starting with a letter or digit, at most 120 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

/// A string that is not a code.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a code: use ASCII letters, digits, “-”, “.” and “_”, at most 120 characters")]
pub struct BadCode(pub String);

impl Code {
    /// Checks and wraps a string.
    pub fn new(text: impl Into<String>) -> Result<Self, BadCode> {
        let text = text.into();
        let first = text.bytes().next().is_some_and(|b| b.is_ascii_alphanumeric());
        let rest = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_'));
        if first && rest && text.len() <= 120 && !text.contains("..") {
            Ok(Self(text))
        } else {
            Err(BadCode(text))
        }
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Code {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Code {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Code {
    type Error = BadCode;
    fn try_from(text: String) -> Result<Self, BadCode> {
        Self::new(text)
    }
}

impl std::str::FromStr for Code {
    type Err = BadCode;
    fn from_str(text: &str) -> Result<Self, BadCode> {
        Self::new(text)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_checked() {
        for good in ["a", "VN-46", "tourism.arrivals.2025", "72-2015-nd-cp"] {
            assert!(Code::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "a b", "a/b", "../x", "a..b", "đ"] {
            assert!(Code::new(bad).is_err(), "{bad}");
        }
    }
}
