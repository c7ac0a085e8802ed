//! What is put in.

use serde::{Deserialize, Serialize};

/// A text to be found, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Key; a document with the same id replaces an earlier one.
    pub id: String,
    /// Tag of its language, such as `vi` or `zh-Hans`.
    pub locale: String,
    /// Title, weighing most.
    pub title: String,
    /// Summary, weighing more than the body.
    pub summary: String,
    /// Body as plain text, without markup.
    pub body: String,
    /// The one section it stands in.
    pub section: String,
    /// Topics.
    pub topics: Vec<String>,
    /// Places it is about.
    pub territories: Vec<String>,
    /// Kind of information.
    pub kind: String,
    /// Form, such as story or document.
    pub format: String,
    /// When it was published, in seconds since 1970 (UTC). Its year is a facet, and newer stands first among equals.
    pub published: i64,
    /// Where it is.
    pub url: String,
    /// Anything the caller wants back with a hit.
    pub payload: String,
}

/// Calendar year (UTC) of a time in seconds since 1970.
pub(crate) fn year_of(seconds: i64) -> i64 {
    // Days since 1 March of year 0, in eras of 400 years, so that the leap day ends a year.
    let days = seconds.div_euclid(86_400) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let january_or_february = day_of_year >= 306;
    era * 400 + year_of_era + i64::from(january_or_february)
}

#[cfg(test)]
mod tests {
    use super::year_of;

    #[test]
    fn years() {
        let rows = [
            (0, 1970),
            (-1, 1969),
            (951_868_799, 2000),
            (951_868_800, 2000),
            (1_704_067_199, 2023),
            (1_704_067_200, 2024),
            (1_735_689_599, 2024),
            (1_735_689_600, 2025),
            (-2_208_988_800, 1900),
            (-2_208_988_801, 1899),
        ];
        for (seconds, year) in rows {
            assert_eq!(year_of(seconds), year, "{seconds}");
        }
    }
}
