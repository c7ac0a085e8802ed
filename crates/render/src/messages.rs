//! The interface's words in one locale, from `translations/<locale>.ftl` (Project Fluent).

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use model::{Direction, Locale};

macro_rules! translations {
    ($(#[$doc:meta])* $name:ident, $folder:literal, $($tag:literal),+ $(,)?) => {
        $(#[$doc])*
        pub const $name: &[(&str, &str)] =
            &[$(($tag, include_str!(concat!("../translations/", $folder, $tag, ".ftl")))),+];
    };
}
translations!(
    /// Every locale the public site speaks, with its source.
    TRANSLATIONS, "", "vi", "en", "zh-Hans", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar", "hi", "th", "lo", "km", "id",
);
translations!(
    /// Every locale the desk speaks, with its source.
    DESK_TRANSLATIONS, "desk/", "vi", "en", "zh-Hans", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar", "hi", "th", "lo", "km", "id",
);

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
        let find = |tag: &str| TRANSLATIONS.iter().find(|(t, _)| *t == tag);
        let (tag, source) = find(locale.as_str()).or_else(|| find(locale.language())).ok_or_else(|| {
            let known: Vec<&str> = TRANSLATIONS.iter().map(|(t, _)| *t).collect();
            MessagesError::Unknown(locale.to_string(), known.join(", "))
        })?;
        let broken = |detail: String| MessagesError::Broken { locale: (*tag).to_owned(), detail };
        let resource = |source: &str| {
            FluentResource::try_new(source.to_owned()).map_err(|(_, e)| broken(format!("{e:?}")))
        };
        let langid = tag.parse().map_err(|e| broken(format!("{e:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![langid]);
        // Isolation marks keep names and figures in order inside right-to-left sentences; elsewhere they are only bytes.
        bundle.set_use_isolating(locale.direction() == Direction::Rtl);
        bundle.add_resource(resource(source)?).map_err(|e| broken(format!("{e:?}")))?;
        if let Some((_, desk)) = DESK_TRANSLATIONS.iter().find(|(t, _)| t == tag) {
            bundle.add_resource(resource(desk)?).map_err(|e| broken(format!("{e:?}")))?;
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
