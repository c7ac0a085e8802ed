//! Press kits: what an organisation hands to those who write about it, texts, pictures and facts together.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::programme::Wording;
use crate::{Code, Locale};

words! {
    /// Where a kit stands.
    KitState, "state of a press kit" {
        /// Being put together.
        Draft = "draft",
        /// Out, or out as soon as its embargo ends.
        Published = "published",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// What a contact is there for. Offices have roles; no person's name is kept.
    ContactRole, "role of a contact" {
        /// Answers the press.
        PressOffice = "press-office",
        /// Speaks for the organisation.
        Spokesperson = "spokesperson",
        /// Answers for the texts.
        Editors = "editors",
        /// Answers for pictures and their rights.
        Pictures = "pictures",
        /// Answers for figures.
        Figures = "figures",
    }
}

words! {
    /// What a letter to a newsroom is.
    PressSaid, "kind of letter to a newsroom" {
        /// The text itself.
        First = "first",
        /// It was corrected.
        Corrected = "corrected",
        /// It was withdrawn, and is not to be used.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Why an address is not on a press list any more.
    PressGone, "reason for leaving a press list" {
        /// Its owner left, by the link of a letter.
        Left = "left",
        /// Whoever keeps the list took it off.
        TakenOff = "taken-off",
        /// Its owner called a letter unwanted.
        Complained = "complained",
    }
}

/// A picture of the library with what this kit says under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitPicture {
    /// Its code.
    pub media: Code,
    /// What stands under it, by language.
    #[serde(default)]
    pub captions: Wording,
}

/// An office that answers: what it publishes of itself, nothing of any person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitContact {
    /// What for.
    pub role: ContactRole,
    /// Whose office.
    pub organisation: Code,
    /// Office telephone, international; empty where there is none.
    #[serde(default)]
    pub telephone: String,
    /// Official mail address; empty where there is none.
    #[serde(default)]
    pub email: String,
    /// Its public page; empty where there is none.
    #[serde(default)]
    pub web: String,
    /// Languages spoken there.
    #[serde(default)]
    pub languages: Vec<Locale>,
    /// The public page on which the office gives these; empty where the office is one's own.
    #[serde(default)]
    pub source: String,
}

/// Until when nothing of a kit may be known outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KitEmbargo {
    /// Its end.
    pub until: Timestamp,
    /// The time zone in which that was said.
    pub zone: String,
}

/// A press kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PressKit {
    /// Last part of its address.
    pub code: Code,
    /// Who answers for it.
    pub organisation: Code,
    /// Title, by language.
    pub titles: Wording,
    /// What it is about, by language: paragraphs parted by an empty line.
    pub introductions: Wording,
    /// Licence of its texts, as an SPDX id or by name; empty where none is said.
    pub licence: String,
    /// Languages it is handed out in.
    pub locales: Vec<Locale>,
    /// Items whose published editions in these languages are part of it, in order.
    pub items: Vec<Code>,
    /// Pictures, in order.
    pub pictures: Vec<KitPicture>,
    /// Facts, in order.
    pub facts: Vec<Code>,
    /// Whom to ask.
    pub contacts: Vec<KitContact>,
    /// Until when it is held back.
    pub embargo: Option<KitEmbargo>,
}

impl PressKit {
    /// Whether it is held back at a moment.
    pub fn is_held(&self, now: Timestamp) -> bool {
        self.embargo.as_ref().is_some_and(|embargo| embargo.until > now)
    }
}

/// Whether a licence lets whoever gets a picture pass it on. Licences that say so are known by name; of any other nobody
/// can say it, so it does not count; one that forbids commercial use is of no help to a newspaper, which is sold.
pub fn may_be_passed_on(licence: &str) -> bool {
    let licence = licence.trim().to_ascii_uppercase().replace([' ', '_'], "-");
    let begins = |word: &str| {
        licence.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.']))
    };
    let sold = !licence.split('-').any(|part| part == "NC");
    sold && ["CC0", "CC-BY", "CC-PDM", "PDM", "PUBLIC-DOMAIN", "OGL", "ETALAB"]
        .iter()
        .any(|word| begins(word))
}

/// Whether a picture may be handed out on a day: its licence allows it, and the right to show it has not run out.
pub fn may_hand_out(licence: &str, rights_until: Option<Date>, today: Date) -> bool {
    may_be_passed_on(licence) && rights_until.is_none_or(|last| today <= last)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_licences_that_say_so_let_a_picture_be_passed_on() {
        for licence in ["CC-BY-4.0", "CC BY-SA 4.0", "cc0-1.0", "CC-BY-ND-4.0", "Public domain", "OGL-UK-3.0"]
        {
            assert!(may_be_passed_on(licence), "{licence}");
        }
        for licence in
            ["", "CC-BY-NC-4.0", "all rights reserved", "agency picture", "CC-BYE", "by permission"]
        {
            assert!(!may_be_passed_on(licence), "{licence}");
        }
    }

    #[test]
    fn a_right_ends_after_its_last_day() {
        let day = |day| Date::constant(2026, 11, day);
        assert!(may_hand_out("CC-BY-4.0", None, day(27)));
        assert!(may_hand_out("CC-BY-4.0", Some(day(27)), day(27)));
        assert!(!may_hand_out("CC-BY-4.0", Some(day(26)), day(27)));
        assert!(!may_hand_out("by permission", None, day(27)));
    }

    #[test]
    fn a_kit_is_held_until_its_moment() {
        let at = |second| Timestamp::constant(second, 0);
        let kit = PressKit {
            code: Code::new("kit").unwrap(),
            organisation: Code::new("kit").unwrap(),
            titles: Wording::default(),
            introductions: Wording::default(),
            licence: String::new(),
            locales: Vec::new(),
            items: Vec::new(),
            pictures: Vec::new(),
            facts: Vec::new(),
            contacts: Vec::new(),
            embargo: Some(KitEmbargo { until: at(50), zone: "UTC".into() }),
        };
        assert!(kit.is_held(at(49)) && !kit.is_held(at(50)));
        assert!(!PressKit { embargo: None, ..kit }.is_held(at(0)));
    }
}
