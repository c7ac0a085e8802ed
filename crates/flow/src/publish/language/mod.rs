//! What helps to translate: the memory of what was translated before, the country's glossary, and machines.
//!
//! Texts are segments of our Markdown with its marks in them; [`pieces`] tells words from marks.

mod file;
pub mod glossary;
mod inline;
pub mod machine;
pub mod memory;
#[cfg(test)]
mod tests;
mod words;

pub use file::FileProblem;
pub use inline::{Piece, codes, pieces};

use model::{Act, Code, Locale, Refusal};

use crate::trust::{Rights, Scope};

/// Who keeps the country's language: the organisation that runs the portal, each person in their languages.
pub fn may_keep(me: &Rights, keeper: &Code, locale: Option<&Locale>) -> bool {
    me.may(Act::ChangeLanguage, scope(keeper, locale))
}

/// The same as a rule that refuses.
fn need(me: &Rights, keeper: &Code, locale: Option<&Locale>) -> Result<(), Refusal> {
    me.need(Act::ChangeLanguage, scope(keeper, locale))
}

fn scope<'a>(keeper: &'a Code, locale: Option<&'a Locale>) -> Scope<'a> {
    Scope { organisation: Some(keeper), locale }
}

/// Which of `locales` a tag means that somebody else wrote: the same, else the one of its language and script.
pub(super) fn fit(tag: &str, locales: &[Locale]) -> Option<Locale> {
    let wanted = Locale::new(&tag.replace('_', "-")).ok()?;
    if let Some(same) = locales.iter().find(|l| **l == wanted) {
        return Some(same.clone());
    }
    let rest = wanted.as_str().strip_prefix(wanted.language()).unwrap_or_default();
    // Chinese is written in two scripts, and most tags name a region instead.
    let traditional =
        wanted.language() == "zh" && ["-Hant", "-TW", "-HK", "-MO"].iter().any(|r| rest.contains(r));
    locales
        .iter()
        .find(|l| l.language() == wanted.language() && traditional == l.as_str().contains("-Hant"))
        .cloned()
}

#[cfg(test)]
mod tag_tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn tags_of_others_find_our_languages() {
        let locales = ["vi", "zh-Hans", "pt", "en"].map(|t| Locale::new(t).unwrap());
        for (tag, ours) in [
            ("vi-VN", "vi"),
            ("VI", "vi"),
            ("zh_CN", "zh-Hans"),
            ("zh", "zh-Hans"),
            ("en-GB", "en"),
            ("pt-BR", "pt"),
        ] {
            assert_eq!(fit(tag, &locales).unwrap().as_str(), ours, "{tag}");
        }
        for tag in ["zh-TW", "zh-Hant", "ja", "", "not a tag"] {
            assert_eq!(fit(tag, &locales), None, "{tag}");
        }
    }
}
