//! Names that all countries' data have in common: concepts, frequencies, states of a value, lists.

use std::collections::BTreeMap;

use model::Locale;
use sdmx::Texts;

macro_rules! names {
    ($($locale:literal)*) => {
        [$(($locale, include_str!(concat!("../../names/data/", $locale, ".toml")))),*]
    };
}

const FILES: [(&str, &str); 16] =
    names!("vi" "en" "zh-Hans" "ja" "ko" "fr" "de" "es" "pt" "ru" "ar" "hi" "th" "lo" "km" "id");

/// Frequencies, from the longest period to the shortest.
pub const FREQUENCIES: [&str; 6] = ["A", "S", "Q", "M", "W", "D"];

/// States of a value, of SDMX's cross-domain list.
pub const STATES: [&str; 9] = ["A", "B", "D", "E", "F", "M", "O", "P", "U"];

/// States of a value that is not there.
pub const WITHOUT_VALUE: [&str; 2] = ["M", "O"];

type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// The names in the locales of a pack.
pub struct Common(Vec<(&'static str, Tables)>);

impl Common {
    /// The names in those of these locales that ship with Sen; in English where none does.
    pub fn for_locales(locales: &[Locale]) -> Result<Self, String> {
        let of = |tag: &str| FILES.iter().find(|(known, _)| *known == tag);
        let mut files: Vec<_> = locales.iter().filter_map(|locale| of(locale.as_str())).collect();
        if files.is_empty() {
            files.extend(of("en"));
        }
        let read = |(tag, text): &(&'static str, &str)| match toml::from_str(text) {
            Ok(tables) => Ok((*tag, tables)),
            Err(e) => Err(format!("names/data/{tag}.toml of Sen itself: {e}")),
        };
        files.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The name of a code in each locale.
    pub fn texts(&self, table: &str, code: &str) -> Texts {
        let name = |tables: &Tables| tables.get(table)?.get(code).cloned();
        self.0.iter().filter_map(|(tag, tables)| Some((*tag, name(tables)?))).collect()
    }

    /// The names of several concepts in one text, for each locale.
    pub fn joined(&self, concepts: &[String]) -> Texts {
        let join = |tables: &Tables| {
            let names = tables.get("concept")?;
            let all: Option<Vec<&str>> = concepts.iter().map(|c| names.get(c).map(String::as_str)).collect();
            Some(all?.join(" × "))
        };
        self.0.iter().filter_map(|(tag, tables)| Some((*tag, join(tables)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::structures::CONCEPTS;

    #[test]
    fn every_locale_names_everything() {
        let locales: Vec<Locale> = FILES.iter().map(|(tag, _)| Locale::new(tag).unwrap()).collect();
        let common = Common::for_locales(&locales).unwrap();
        assert_eq!(common.0.len(), 16);
        let concepts = CONCEPTS.iter().map(|(id, _)| ("concept", *id));
        let wanted = concepts
            .chain(FREQUENCIES.map(|code| ("frequency", code)))
            .chain(STATES.map(|code| ("status", code)))
            .chain(["CS_DATA", "TOPICS", "AGENCIES"].map(|code| ("scheme", code)));
        let mut count = 0;
        for (table, code) in wanted {
            let texts = common.texts(table, code);
            assert_eq!(texts.iter().count(), 16, "[{table}] {code}");
            assert!(texts.iter().all(|(_, text)| !text.trim().is_empty()), "[{table}] {code}");
            count += 1;
        }
        for (tag, tables) in &common.0 {
            assert_eq!(tables.values().map(BTreeMap::len).sum::<usize>(), count, "left over in {tag}");
        }
    }
}
