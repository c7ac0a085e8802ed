//! The interface's words in one locale, from `translations/<area>/<locale>.ftl` (Project Fluent).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use model::{Direction, Locale};

macro_rules! area {
    ($area:literal) => {
        area!($area; "vi", "en", "zh-Hans", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar", "hi", "th", "lo", "km", "id")
    };
    ($area:literal; $($tag:literal),+) => {
        Area {
            name: $area,
            files: &[$(($tag, include_str!(concat!("../translations/", $area, "/", $tag, ".ftl")))),+],
        }
    };
}

/// The words of one part of the house, in every locale the interface speaks.
#[derive(Debug, Clone, Copy)]
pub struct Area {
    /// Its folder.
    pub name: &'static str,
    /// Locale tag and source.
    pub files: &'static [(&'static str, &'static str)],
}

/// Every part of the house; a message stands in one of them.
pub const AREAS: &[Area] = &[
    area!("site"),
    area!("data"),
    area!("channels"),
    area!("desk"),
    area!("accounts"),
    area!("administration"),
    area!("audience"),
    area!("choose"),
    area!("demand"),
    area!("duty"),
    area!("evaluation"),
    area!("effect"),
    area!("fediverse"),
    area!("hooks"),
    area!("identity"),
    area!("index"),
    area!("language"),
    area!("load"),
    area!("mail"),
    area!("media"),
    area!("message"),
    area!("newsletter"),
    area!("newsrooms"),
    area!("oversight"),
    area!("planning"),
    area!("plans"),
    area!("press"),
    area!("programme"),
    area!("ranking"),
    area!("readership"),
    area!("reach"),
    area!("report"),
    area!("scorecard"),
    area!("standing"),
    area!("workbench"),
    area!("writing"),
];

/// The tags of the locales the interface speaks.
pub fn interface_locales() -> impl Iterator<Item = &'static str> {
    AREAS[0].files.iter().map(|(tag, _)| *tag)
}

/// Messages of one locale.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

/// The interface does not speak a locale, or its file is broken.
#[derive(Debug, thiserror::Error)]
pub enum MessagesError {
    /// No file.
    #[error("the interface has no translation for “{0}”; it speaks {1}")]
    Unknown(String, String),
    /// The file does not parse or names a message twice.
    #[error("translations/{locale}.ftl: {detail}")]
    Broken {
        /// Locale tag.
        locale: String,
        /// Parser's words.
        detail: String,
    },
}

impl Messages {
    /// The interface in `locale`, or in the closest parent of it.
    pub fn load(locale: &Locale) -> Result<Self, MessagesError> {
        let known = |tag: &str| interface_locales().find(|t| *t == tag);
        let tag = known(locale.as_str()).or_else(|| known(locale.language())).ok_or_else(|| {
            let all: Vec<&str> = interface_locales().collect();
            MessagesError::Unknown(locale.to_string(), all.join(", "))
        })?;
        let broken = |detail: String| MessagesError::Broken { locale: tag.to_owned(), detail };
        let langid = tag.parse().map_err(|e| broken(format!("{e:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![langid]);
        // Isolation marks keep names and figures in order inside right-to-left sentences; elsewhere they are only bytes.
        bundle.set_use_isolating(locale.direction() == Direction::Rtl);
        for (_, source) in AREAS.iter().flat_map(|a| a.files).filter(|(t, _)| *t == tag) {
            let resource =
                FluentResource::try_new((*source).to_owned()).map_err(|(_, e)| broken(format!("{e:?}")))?;
            bundle.add_resource(resource).map_err(|e| broken(format!("{e:?}")))?;
        }
        Ok(Self { bundle })
    }

    /// A message without arguments. A missing key shows as itself, which a test forbids.
    pub fn text(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// A message with text arguments.
    pub fn with(&self, key: &str, args: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            fluent.set(*name, FluentValue::from(*value));
        }
        self.format(key, Some(&fluent))
    }

    /// A message that counts: `$count` selects the plural form, `$n` is the number as shown.
    pub fn count(&self, key: &str, count: i64, shown: &str, more: &[(&str, &str)]) -> String {
        let mut fluent = FluentArgs::new();
        fluent.set("count", FluentValue::from(count));
        fluent.set("n", FluentValue::from(shown));
        for (name, value) in more {
            fluent.set(*name, FluentValue::from(*value));
        }
        self.format(key, Some(&fluent))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|m| m.value()) else {
            return key.to_owned();
        };
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, args, &mut errors).into_owned()
    }
}
