//! Locales: BCP 47 tags, in the canonical spelling that addresses use.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A BCP 47 language tag such as `vi`, `zh-Hans` or `pt`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(String);

/// A string that is not a language tag.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a language tag (BCP 47), such as “vi”, “zh-Hans” or “pt”")]
pub struct BadLocale(pub String);

/// Writing direction of a locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The script a locale is read in, as far as typography needs to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin, with Vietnamese.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Arabic.
    Arabic,
    /// Devanagari.
    Devanagari,
    /// Thai.
    Thai,
    /// Lao.
    Lao,
    /// Khmer.
    Khmer,
    /// Simplified or traditional Chinese characters.
    Han,
    /// Japanese (kana and kanji).
    Japanese,
    /// Hangul.
    Hangul,
}

impl Script {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Arabic,
        Self::Devanagari,
        Self::Thai,
        Self::Lao,
        Self::Khmer,
        Self::Han,
        Self::Japanese,
        Self::Hangul,
    ];

    /// ISO 15924 code in lower case, used as a style class.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Latin => "latn",
            Self::Cyrillic => "cyrl",
            Self::Arabic => "arab",
            Self::Devanagari => "deva",
            Self::Thai => "thai",
            Self::Lao => "laoo",
            Self::Khmer => "khmr",
            Self::Han => "hans",
            Self::Japanese => "jpan",
            Self::Hangul => "kore",
        }
    }
}

impl Locale {
    /// Checks a tag and puts it in canonical case (`zh-hans` → `zh-Hans`).
    pub fn new(tag: &str) -> Result<Self, BadLocale> {
        let bad = || BadLocale(tag.chars().take(40).collect());
        if tag.len() > 35 {
            return Err(bad());
        }
        let mut out = String::with_capacity(tag.len());
        for (i, part) in tag.split('-').enumerate() {
            let alnum =
                !part.is_empty() && part.len() <= 8 && part.bytes().all(|b| b.is_ascii_alphanumeric());
            let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
            if !alnum || (i == 0 && !(letters && (2..=3).contains(&part.len()))) {
                return Err(bad());
            }
            if i > 0 {
                out.push('-');
            }
            match (i, part.len(), letters) {
                (0, _, _) => out.push_str(&part.to_ascii_lowercase()),
                (_, 4, true) => {
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                (_, 2, true) => out.push_str(&part.to_ascii_uppercase()),
                _ => out.push_str(&part.to_ascii_lowercase()),
            }
        }
        Ok(Self(out))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag (`zh` of `zh-Hans`).
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Which way the locale is written.
    pub fn direction(&self) -> Direction {
        match self.language() {
            "ar" | "fa" | "he" | "ur" | "ps" | "sd" | "ug" | "yi" | "dv" | "ckb" => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }

    /// The script it is read in; Latin where nothing else is known.
    pub fn script(&self) -> Script {
        match self.language() {
            "ar" | "fa" | "ur" => Script::Arabic,
            "ru" | "uk" | "bg" | "sr" | "mn" | "kk" => Script::Cyrillic,
            "hi" | "ne" | "mr" => Script::Devanagari,
            "th" => Script::Thai,
            "lo" => Script::Lao,
            "km" => Script::Khmer,
            "zh" => Script::Han,
            "ja" => Script::Japanese,
            "ko" => Script::Hangul,
            _ => Script::Latin,
        }
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Locale {
    type Error = BadLocale;
    fn try_from(text: String) -> Result<Self, BadLocale> {
        Self::new(&text)
    }
}

impl std::str::FromStr for Locale {
    type Err = BadLocale;
    fn from_str(text: &str) -> Result<Self, BadLocale> {
        Self::new(text)
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> Self {
        locale.0
    }
}

impl AsRef<str> for Locale {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for Locale {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn canonical_case() {
        assert_eq!(Locale::new("ZH-hans-cn").map(String::from), Ok("zh-Hans-CN".into()));
        assert_eq!(Locale::new("VI").map(String::from), Ok("vi".into()));
        for bad in ["", "v", "vi_VN", "vi--x", "../vi", "12", "vi-toolongsubtag"] {
            assert!(Locale::new(bad).is_err(), "{bad}");
        }
    }
}
