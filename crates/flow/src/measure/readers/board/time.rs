//! Of when is asked: a day, a week, a month or a year, the one before it, and the same of a year before.

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span as Days, Timestamp};

use super::super::query::Stretch;
use crate::measure::readers::Span;

/// How long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// A day.
    Day,
    /// From Monday to Sunday.
    Week,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
}

impl Length {
    /// All of them.
    pub const ALL: &'static [Self] = &[Self::Day, Self::Week, Self::Month, Self::Year];

    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    fn first(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => back(day, i64::from(day.weekday().since(Weekday::Monday))),
            Self::Month => day.first_of_month(),
            Self::Year => day.first_of_year(),
        }
    }

    fn last(self, day: Date) -> Date {
        match self {
            Self::Day => day,
            Self::Week => self.first(day).saturating_add(Days::new().days(6)),
            Self::Month => day.last_of_month(),
            Self::Year => day.last_of_year(),
        }
    }
}

fn back(day: Date, days: i64) -> Date {
    day.saturating_sub(Days::new().days(days))
}

/// A stretch of time, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// How long it is when it is whole.
    pub length: Length,
    /// Its first day.
    pub from: Date,
    /// Its last day; today at most.
    pub until: Date,
    today: Date,
}

impl Times {
    /// The day, week, month or year around a day, as far as it has come.
    pub fn around(length: Length, day: Date, today: Date) -> Self {
        let day = day.min(today);
        Self { length, from: length.first(day), until: length.last(day).min(today), today }
    }

    /// It has its full length.
    pub fn is_whole(&self) -> bool {
        self.until == self.length.last(self.from)
    }

    /// It is not over yet.
    pub fn is_running(&self) -> bool {
        self.until >= self.today
    }

    /// The one before it, as many days of it as have come of this one.
    pub fn before(&self) -> Self {
        self.alike(back(self.from, 1))
    }

    /// The same of a year before: of days and weeks the same days of the week.
    pub fn year_before(&self) -> Self {
        match self.length {
            Length::Day | Length::Week => self.alike(back(self.from, 364)),
            Length::Month | Length::Year => self.alike(self.from.saturating_sub(Days::new().years(1))),
        }
    }

    /// One of the same length around another day, as many days of it as have come of this one.
    pub fn alike(&self, day: Date) -> Self {
        let from = self.length.first(day.min(self.today));
        let last = self.length.last(from);
        let until = if self.is_whole() {
            last
        } else {
            let days = self.until.since(self.from).map_or(0, |span| i64::from(span.get_days()));
            from.saturating_add(Days::new().days(days)).min(last)
        };
        Self { length: self.length, from, until: until.min(self.today), today: self.today }
    }

    /// The day in the middle of the one after it; nothing where that is still to come.
    pub fn after(&self) -> Option<Date> {
        let next = self.length.last(self.from).tomorrow().ok()?;
        (next <= self.today).then_some(next)
    }

    /// Whether counts of it are told as they are: a month that is over.
    pub fn is_told_exactly(&self) -> bool {
        self.length == Length::Month && self.is_whole() && !self.is_running()
    }

    /// The roll-ups that make it up: months where whole ones (or the one that runs) are in it, days otherwise.
    pub fn stretches(&self) -> Vec<Stretch> {
        if matches!(self.length, Length::Day | Length::Week) {
            return vec![Stretch::days(self.from, self.until)];
        }
        let mut out: Vec<Stretch> = Vec::new();
        let mut month = self.from;
        while month <= self.until {
            let last = month.last_of_month();
            // Of the month that runs nothing is there but what has come of it.
            let running = self.until == self.today;
            if last <= self.until || running {
                let name = month.strftime("%Y-%m").to_string();
                match out.last_mut().filter(|stretch| stretch.span == Span::Month) {
                    Some(stretch) => stretch.until = name,
                    None => out.push(Stretch::month(&name)),
                }
            } else {
                out.push(Stretch::days(month, self.until));
            }
            match last.tomorrow() {
                Ok(next) => month = next,
                Err(_) => break,
            }
        }
        out
    }

    /// What a drawing of it is made of, in order: hours of a day, days of a week or month, months of a year.
    pub fn steps(&self, zone: &TimeZone) -> (Span, Vec<String>) {
        match self.length {
            Length::Day => (Span::Hour, hours(self.from, self.until, zone)),
            Length::Week | Length::Month => {
                (Span::Day, days(self.from, self.until).map(|day| day.to_string()).collect())
            }
            Length::Year => {
                let mut months: Vec<String> =
                    days(self.from, self.until).map(|day| day.strftime("%Y-%m").to_string()).collect();
                months.dedup();
                (Span::Month, months)
            }
        }
    }
}

/// Every day from one to another.
pub(super) fn days(from: Date, until: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= until)
}

/// The hours (UTC, as roll-ups name them) that begin on some days of a time zone.
pub(super) fn hours(from: Date, until: Date, zone: &TimeZone) -> Vec<String> {
    let begin = |day: Date| day.to_zoned(zone.clone()).map(|at| at.timestamp());
    let (Ok(mut at), Ok(end)) = (begin(from), until.tomorrow().and_then(begin)) else { return Vec::new() };
    // Where a day begins within an hour of UTC, that hour is the one before.
    let into = at.as_second().rem_euclid(3_600);
    if into > 0 {
        at = at.checked_add(SignedDuration::from_secs(3_600 - into)).unwrap_or(at);
    }
    let mut out = Vec::new();
    while at < end {
        out.push(at.strftime("%Y-%m-%dT%H").to_string());
        match at.checked_add(SignedDuration::from_hours(1)) {
            Ok(next) => at = next,
            Err(_) => break,
        }
    }
    out
}

/// When an hour begins, by its name in roll-ups.
pub(super) fn moment_of(hour: &str) -> Option<Timestamp> {
    format!("{hour}:00:00Z").parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn told(times: Times) -> (String, String) {
        (times.from.to_string(), times.until.to_string())
    }

    #[test]
    fn what_runs_is_held_against_as_many_days_of_before() {
        let today = day("2026-11-27");
        let month = Times::around(Length::Month, today, today);
        assert_eq!(told(month), ("2026-11-01".into(), "2026-11-27".into()));
        assert_eq!(told(month.before()), ("2026-10-01".into(), "2026-10-27".into()));
        assert_eq!(told(month.year_before()), ("2025-11-01".into(), "2025-11-27".into()));
        assert!(month.is_running() && !month.is_told_exactly());
        let week = Times::around(Length::Week, today, today);
        assert_eq!(told(week), ("2026-11-23".into(), "2026-11-27".into()));
        assert_eq!(told(week.before()), ("2026-11-16".into(), "2026-11-20".into()));
        assert_eq!(told(week.year_before()), ("2025-11-24".into(), "2025-11-28".into()));
        let october = Times::around(Length::Month, day("2026-10-09"), today);
        assert_eq!(told(october), ("2026-10-01".into(), "2026-10-31".into()));
        assert_eq!(told(october.before()), ("2026-09-01".into(), "2026-09-30".into()));
        assert!(october.is_told_exactly());
        assert_eq!(october.after(), Some(day("2026-11-01")));
        // A day that is still to come is today.
        assert_eq!(told(Times::around(Length::Day, day("2030-01-01"), today)).0, "2026-11-27");
    }

    #[test]
    fn roll_ups_of_months_are_used_where_they_hold() {
        let today = day("2026-11-27");
        let year = Times::around(Length::Year, today, today);
        assert_eq!(
            year.stretches(),
            [Stretch { span: Span::Month, from: "2026-01".into(), until: "2026-11".into() }]
        );
        let before = year.before();
        assert_eq!(told(before), ("2025-01-01".into(), "2025-11-27".into()));
        assert_eq!(
            before.stretches(),
            [
                Stretch { span: Span::Month, from: "2025-01".into(), until: "2025-10".into() },
                Stretch::days(day("2025-11-01"), day("2025-11-27")),
            ]
        );
    }

    #[test]
    fn hours_are_those_of_the_zone() {
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let hours = hours(day("2026-11-27"), day("2026-11-27"), &zone);
        assert_eq!(
            (hours.len(), hours[0].as_str(), hours[23].as_str()),
            (24, "2026-11-26T17", "2026-11-27T16")
        );
    }
}
