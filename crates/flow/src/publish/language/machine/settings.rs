//! How machines are configured.

use std::collections::BTreeMap;

use model::{Code, Locale};
use serde::Deserialize;

/// How a machine is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The Apertium web service (APY).
    Apertium,
    /// The LibreTranslate protocol.
    Libretranslate,
    /// Chat completions as OpenAI made them, which many servers speak.
    Chat,
}

impl Kind {
    /// Its word in the configuration.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Apertium => "apertium",
            Self::Libretranslate => "libretranslate",
            Self::Chat => "chat",
        }
    }
}

/// A pair of languages: `vi>en`, or with `*` for every language on a side.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Pair {
    /// Language of the texts; every one when there is none.
    pub from: Option<Locale>,
    /// Language asked for; every one when there is none.
    pub to: Option<Locale>,
}

impl TryFrom<String> for Pair {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let side = |tag: &str| match tag.trim() {
            "*" => Ok(None),
            tag => Locale::new(tag).map(Some).map_err(|e| e.to_string()),
        };
        let wrong = || format!("“{text}” is not a pair of languages such as “vi>en” or “vi>*”");
        let (from, to) = text.split_once('>').ok_or_else(wrong)?;
        Ok(Self { from: side(from)?, to: side(to)? })
    }
}

impl std::fmt::Display for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let side = |locale: &Option<Locale>| locale.as_ref().map_or("*".to_owned(), Locale::to_string);
        write!(f, "{} → {}", side(&self.from), side(&self.to))
    }
}

/// A machine in the configuration.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Its name, also in the audit log and in the name of the variable with its secret.
    pub name: Code,
    /// How it is spoken to.
    pub kind: Kind,
    /// Its address, without the parts that the protocol adds.
    pub url: String,
    /// The pairs it is asked for.
    pub pairs: Vec<Pair>,
    /// It may be on this machine or a private network.
    #[serde(default)]
    pub private_network: bool,
    /// Chat: the model's name.
    pub model: Option<String>,
    /// What the machine calls our languages, where it does not use our tags.
    #[serde(default)]
    pub codes: BTreeMap<Locale, String>,
    /// How long to wait for an answer.
    #[serde(default = "seconds")]
    pub timeout_seconds: u64,
    /// Requests at once.
    #[serde(default = "concurrent")]
    pub concurrent: usize,
    /// Characters in a request.
    #[serde(default = "characters")]
    pub characters: usize,
    /// Texts in a request.
    #[serde(default = "texts")]
    pub texts: usize,
}

fn seconds() -> u64 {
    30
}

fn concurrent() -> usize {
    2
}

fn characters() -> usize {
    8000
}

fn texts() -> usize {
    40
}

/// A machine's settings cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("machine “{name}”: {problem}")]
pub struct SettingsError {
    /// Its name.
    pub name: String,
    /// What is wrong, in English.
    pub problem: String,
}

impl Settings {
    pub(super) fn wrong(&self, problem: impl Into<String>) -> SettingsError {
        SettingsError { name: self.name.to_string(), problem: problem.into() }
    }

    /// Whether it is asked for a pair.
    pub fn serves(&self, from: &Locale, to: &Locale) -> bool {
        let fits = |side: &Option<Locale>, locale: &Locale| side.as_ref().is_none_or(|l| l == locale);
        from != to && self.pairs.iter().any(|p| fits(&p.from, from) && fits(&p.to, to))
    }

    /// What the machine calls a language.
    pub(super) fn code(&self, locale: &Locale) -> String {
        if let Some(code) = self.codes.get(locale) {
            return code.clone();
        }
        match self.kind {
            Kind::Apertium => three_letters(locale.language()).to_owned(),
            Kind::Libretranslate | Kind::Chat => locale.to_string(),
        }
    }
}

/// ISO 639-3, which Apertium uses.
fn three_letters(language: &str) -> &str {
    match language {
        "ar" => "ara",
        "ca" => "cat",
        "de" => "deu",
        "en" => "eng",
        "es" => "spa",
        "fr" => "fra",
        "hi" => "hin",
        "id" => "ind",
        "it" => "ita",
        "ja" => "jpn",
        "km" => "khm",
        "ko" => "kor",
        "lo" => "lao",
        "ms" => "zlm",
        "nl" => "nld",
        "pl" => "pol",
        "pt" => "por",
        "ro" => "ron",
        "ru" => "rus",
        "th" => "tha",
        "uk" => "ukr",
        "vi" => "vie",
        "zh" => "zho",
        other => other,
    }
}

/// Names are there once, and bounds make sense.
pub(super) fn check(list: &[Settings]) -> Result<(), SettingsError> {
    for (at, settings) in list.iter().enumerate() {
        if list[..at].iter().any(|other| other.name == settings.name) {
            return Err(settings.wrong("the name is there twice"));
        }
        let address = url::Url::parse(&settings.url).is_ok_and(|u| matches!(u.scheme(), "http" | "https"));
        if !address {
            return Err(settings.wrong(format!("“{}” is not an http or https address", settings.url)));
        }
        if settings.pairs.is_empty() {
            return Err(settings.wrong("pairs is empty, so it would never be asked"));
        }
        if settings.kind == Kind::Chat && settings.model.as_deref().unwrap_or_default().is_empty() {
            return Err(settings.wrong("a chat needs the name of a model"));
        }
        if settings.kind != Kind::Chat && settings.model.is_some() {
            return Err(settings.wrong("only a chat has a model"));
        }
        let bounds = [
            ("timeout_seconds", settings.timeout_seconds, 1, 600),
            ("concurrent", settings.concurrent as u64, 1, 64),
            ("characters", settings.characters as u64, 100, 1_000_000),
            ("texts", settings.texts as u64, 1, 1000),
        ];
        for (what, value, least, most) in bounds {
            if !(least..=most).contains(&value) {
                return Err(settings.wrong(format!("{what} must be between {least} and {most}")));
            }
        }
    }
    Ok(())
}
