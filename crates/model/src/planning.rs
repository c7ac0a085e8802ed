//! Planning: what must be looked at before a text goes on, and what an item is wished to be.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Code, Format, InformationKind, Locale, PersonId};

words! {
    /// What an entry of a checklist holds up while nobody has ticked it.
    Gate, "gate" {
        /// Handing in, and so publication as well.
        Submit = "submit",
        /// Publication.
        Release = "release",
        /// Nothing: it is advice.
        Advice = "advice",
    }
}

words! {
    /// Which texts of an item an entry of a checklist is about.
    Texts, "kind of texts" {
        /// Every one.
        All = "all",
        /// The one in the language it was written in.
        Original = "original",
        /// Those in the other languages.
        Translation = "translation",
    }
}

/// An entry of the checklists: something that a person must have looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistEntry {
    /// Key.
    pub code: Code,
    /// Only for this kind of information.
    pub kind: Option<InformationKind>,
    /// Only for this form.
    pub format: Option<Format>,
    /// Which texts it is about.
    pub texts: Texts,
    /// What it holds up.
    pub gate: Gate,
    /// A tick holds for the text it was made on alone: another text asks again.
    pub renew: bool,
    /// What to look at, by locale tag.
    pub words: BTreeMap<String, String>,
}

impl ChecklistEntry {
    /// Whether it is asked of a text.
    pub fn is_for(&self, kind: InformationKind, format: Format, original: bool) -> bool {
        self.kind.is_none_or(|k| k == kind)
            && self.format.is_none_or(|f| f == format)
            && match self.texts {
                Texts::All => true,
                Texts::Original => original,
                Texts::Translation => !original,
            }
    }

    /// Its words in the first of these languages that has any; else in whichever has.
    pub fn words_in(&self, wishes: &[&Locale]) -> &str {
        let found = wishes.iter().find_map(|l| self.words.get(l.as_str()).filter(|w| !w.is_empty()));
        found
            .or_else(|| self.words.values().find(|w| !w.is_empty()))
            .map_or(self.code.as_str(), String::as_str)
    }
}

/// Until a moment nothing of an item may be known outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Embargo {
    /// Until when.
    pub until: Timestamp,
    /// The time zone in which that was said.
    pub zone: String,
    /// Why.
    pub reason: String,
    /// Who said so.
    pub by: PersonId,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_entry_is_asked_of_the_texts_it_is_about() {
        let entry = ChecklistEntry {
            code: Code::new("figures").unwrap(),
            kind: Some(InformationKind::Official),
            format: None,
            texts: Texts::Translation,
            gate: Gate::Release,
            renew: true,
            words: BTreeMap::from([("vi".into(), "Số liệu".into()), ("en".into(), "Figures".into())]),
        };
        assert!(entry.is_for(InformationKind::Official, Format::Story, false));
        assert!(!entry.is_for(InformationKind::Official, Format::Story, true));
        assert!(!entry.is_for(InformationKind::Image, Format::Story, false));
        let (vi, fr) = (Locale::new("vi").unwrap(), Locale::new("fr").unwrap());
        assert_eq!(entry.words_in(&[&fr, &vi]), "Số liệu");
        assert_eq!(entry.words_in(&[&fr]), "Figures");
    }
}
