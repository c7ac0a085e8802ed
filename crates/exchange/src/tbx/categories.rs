//! The closed lists of TBX-Basic and how their values are written.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::tbx::{Gender, PartOfSpeech, Status, TermKind, TransactionKind};

/// A value with its name in files.
pub(super) trait Listed: Sized + Copy + PartialEq + 'static {
    /// All of them.
    const LIST: &'static [(Self, &'static str)];

    fn read(text: &str) -> Option<Self> {
        Self::LIST.iter().find(|(_, name)| *name == text).map(|(value, _)| *value)
    }

    fn name(self) -> &'static str {
        Self::LIST.iter().find(|(value, _)| *value == self).map_or("other", |(_, name)| name)
    }
}

impl Listed for PartOfSpeech {
    const LIST: &'static [(Self, &'static str)] = &[
        (Self::Noun, "noun"),
        (Self::Verb, "verb"),
        (Self::Adjective, "adjective"),
        (Self::Adverb, "adverb"),
        (Self::ProperNoun, "properNoun"),
        (Self::Other, "other"),
    ];
}

impl Listed for Status {
    const LIST: &'static [(Self, &'static str)] = &[
        (Self::Preferred, "preferredTerm-admn-sts"),
        (Self::Admitted, "admittedTerm-admn-sts"),
        (Self::Deprecated, "deprecatedTerm-admn-sts"),
        (Self::Superseded, "supersededTerm-admn-sts"),
    ];
}

impl Listed for TermKind {
    const LIST: &'static [(Self, &'static str)] = &[
        (Self::FullForm, "fullForm"),
        (Self::Acronym, "acronym"),
        (Self::Abbreviation, "abbreviation"),
        (Self::ShortForm, "shortForm"),
        (Self::Variant, "variant"),
        (Self::Phrase, "phrase"),
    ];
}

impl Listed for Gender {
    const LIST: &'static [(Self, &'static str)] = &[
        (Self::Masculine, "masculine"),
        (Self::Feminine, "feminine"),
        (Self::Neuter, "neuter"),
        (Self::Other, "other"),
    ];
}

impl Listed for TransactionKind {
    const LIST: &'static [(Self, &'static str)] =
        &[(Self::Origination, "origination"), (Self::Modification, "modification")];
}

/// Whether a text is `xs:date` or `xs:dateTime`, as far as both are used for terms: no years of five digits.
pub(super) fn is_date(text: &str) -> bool {
    let day = text.get(..10).filter(|day| {
        day.bytes().enumerate().all(|(at, b)| match at {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        })
    });
    let whole = day.is_some_and(|day| day.parse::<Date>().is_ok());
    match text.get(10..) {
        Some("" | "Z") => whole,
        Some(time) if time.starts_with('T') => {
            whole && (text.parse::<Timestamp>().is_ok() || text.parse::<DateTime>().is_ok())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_xml_schema() {
        for good in ["2026-01-31", "2026-01-31Z", "2026-01-31T12:00:00", "2026-01-31T12:00:00.5+07:00"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "",
            "2026",
            "2026-02-30",
            "31.1.2026",
            "2026-01-31T",
            "2026-01-31 12:00:00",
            "20260131",
            "ngày 31/1/26",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
