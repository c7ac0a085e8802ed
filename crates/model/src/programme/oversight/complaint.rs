//! Complaints of readers about our own pages.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Code, Locale, OversightId, PersonId, RevisionId};

words! {
    /// Where a complaint stands.
    ComplaintState, "state of a complaint" {
        /// Nobody has answered yet.
        Waiting = "waiting",
        /// Answered; an answer is never changed.
        Answered = "answered",
    }
}

words! {
    /// What came of looking into a complaint.
    Verdict, "verdict" {
        /// The reader is right.
        Right = "right",
        /// In part.
        Partly = "partly",
        /// The page is right; the answer says why.
        Wrong = "wrong",
        /// It is about something that is not ours.
        Elsewhere = "elsewhere",
    }
}

/// What a reader was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplaintAnswer {
    /// What came of it.
    pub verdict: Verdict,
    /// In words, with reasons.
    pub words: String,
    /// Who answered.
    pub by: PersonId,
    /// When.
    pub at: Timestamp,
    /// Whether that was within the set time.
    pub in_time: bool,
    /// The correction that was made because of it.
    pub correction: Option<RevisionId>,
}

/// A complaint. How the reader can be reached is kept apart from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Id.
    pub id: OversightId,
    /// What the reader was given to come back with.
    pub receipt: String,
    /// Address of the page, from the root of the site.
    pub page: String,
    /// The item it shows, with the language it was read in.
    pub item: Option<(Code, Locale)>,
    /// Who publishes the page, and answers.
    pub organisation: Code,
    /// Language of the form.
    pub locale: Locale,
    /// What is wrong.
    pub wrong: String,
    /// What is right.
    pub instead: String,
    /// How the reader knows.
    pub known_from: String,
    /// When it came.
    pub at: Timestamp,
    /// By when it is to be answered.
    pub due: Date,
    /// Where it stands.
    pub state: ComplaintState,
    /// Who has taken it.
    pub assignee: Option<PersonId>,
    /// The answer.
    pub answer: Option<ComplaintAnswer>,
}

/// What is told in public of complaints.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComplaintCounts {
    /// How many came.
    pub received: i64,
    /// How many were answered.
    pub answered: i64,
    /// How many of these within the set time.
    pub in_time: i64,
    /// How many led to a correction.
    pub corrected: i64,
}

/// The day that is so many working days after another: neither weekends nor the given holidays count.
pub fn due_after(from: Date, working_days: u16, holidays: &[Date]) -> Date {
    let mut day = from;
    let mut left = working_days;
    while left > 0 {
        // The calendar ends in the year 9999.
        let Ok(next) = day.checked_add(1.day()) else { return day };
        day = next;
        let rests = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || holidays.contains(&day);
        if !rests {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_and_holidays_do_not_count() {
        let friday = Date::constant(2026, 11, 27);
        assert_eq!(due_after(friday, 0, &[]), friday);
        assert_eq!(due_after(friday, 1, &[]), Date::constant(2026, 11, 30));
        assert_eq!(due_after(friday, 10, &[]), Date::constant(2026, 12, 11));
        let holiday = Date::constant(2026, 12, 1);
        assert_eq!(due_after(friday, 2, &[holiday]), Date::constant(2026, 12, 2));
    }
}
