//! Time periods as SDMX has them: years, months, days, instants, reporting periods, ranges.

mod read;

use std::cmp::Ordering;
use std::fmt;

use jiff::civil::{Date, DateTime, ISOWeekDate, Weekday};
use jiff::{Span, ToSpan};

/// A period of time. Periods are ordered by where they begin, then by where they end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// `2024`
    Year(i16),
    /// `2024-01`
    Month(i16, i8),
    /// `2024-01-31`
    Day(Date),
    /// `2024-01-31T12:00:00`; where a time zone is given, it is left out of account.
    Instant(DateTime),
    /// `2024-Q1` and the like: the year, the length, and the number in the year from 1.
    Reporting(i16, Unit, u16),
    /// `2024-01-01/P1M`: from, and up to but without.
    Range(DateTime, DateTime),
}

/// How long a reporting period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// `A`
    Year,
    /// `S`
    Semester,
    /// `T`
    Trimester,
    /// `Q`
    Quarter,
    /// `M`
    Month,
    /// `W`, the weeks of ISO 8601.
    Week,
    /// `D`
    Day,
}

impl Unit {
    /// Its letter.
    pub fn letter(self) -> char {
        match self {
            Self::Year => 'A',
            Self::Semester => 'S',
            Self::Trimester => 'T',
            Self::Quarter => 'Q',
            Self::Month => 'M',
            Self::Week => 'W',
            Self::Day => 'D',
        }
    }

    fn of(letter: u8) -> Option<Self> {
        Some(match letter {
            b'A' => Self::Year,
            b'S' => Self::Semester,
            b'T' => Self::Trimester,
            b'Q' => Self::Quarter,
            b'M' => Self::Month,
            b'W' => Self::Week,
            b'D' => Self::Day,
            _ => return None,
        })
    }

    /// Months in one of them, where it is made of months.
    fn months(self) -> Option<i8> {
        match self {
            Self::Year => Some(12),
            Self::Semester => Some(6),
            Self::Trimester => Some(4),
            Self::Quarter => Some(3),
            Self::Month => Some(1),
            Self::Week | Self::Day => None,
        }
    }

    /// How many digits its number has, and how many of them there are in a year at most.
    fn shape(self) -> (usize, u16) {
        match self {
            Self::Year => (1, 1),
            Self::Semester => (1, 2),
            Self::Trimester => (1, 3),
            Self::Quarter => (1, 4),
            Self::Month => (2, 12),
            Self::Week => (2, 53),
            Self::Day => (3, 366),
        }
    }
}

fn date(year: i16, month: i8, day: i8) -> Date {
    Date::new(year, month, day).unwrap_or(Date::MAX)
}

fn midnight(date: Date) -> DateTime {
    date.to_datetime(jiff::civil::Time::midnight())
}

fn later(date: Date, span: Span) -> DateTime {
    date.checked_add(span).map_or(DateTime::MAX, midnight)
}

impl Period {
    /// Reads a period; `None` when it is none.
    pub fn parse(text: &str) -> Option<Self> {
        read::period(text)
    }

    /// Where it begins.
    pub fn start(self) -> DateTime {
        match self {
            Self::Year(year) => midnight(date(year, 1, 1)),
            Self::Month(year, month) => midnight(date(year, month, 1)),
            Self::Day(day) => midnight(day),
            Self::Instant(at) | Self::Range(at, _) => at,
            Self::Reporting(year, unit, number) => midnight(reporting(year, unit, number)),
        }
    }

    /// Where it ends: the first moment that is not in it. An instant ends with its second.
    pub fn end(self) -> DateTime {
        match self {
            Self::Year(year) => later(date(year, 1, 1), 1.year()),
            Self::Month(year, month) => later(date(year, month, 1), 1.month()),
            Self::Day(day) => later(day, 1.day()),
            Self::Instant(at) => at.checked_add(1.second()).unwrap_or(DateTime::MAX),
            Self::Range(_, end) => end,
            Self::Reporting(year, unit, number) => {
                let start = reporting(year, unit, number);
                match unit {
                    Unit::Week => later(start, 1.week()),
                    Unit::Day => later(start, 1.day()),
                    unit => later(start, i32::from(unit.months().unwrap_or(1)).months()),
                }
            }
        }
    }

    /// Whether all of the other is in this one.
    pub fn contains(self, other: Self) -> bool {
        self.start() <= other.start() && other.end() <= self.end()
    }

    /// Whether both are the same time, however they are written: `2024-M01` and `2024-01` are.
    pub fn same_time(self, other: Self) -> bool {
        self.start() == other.start() && self.end() == other.end()
    }

    /// The first or last period of another length in this one, as ISO 8601 writes it: for tables whose periods are
    /// to be compared. What is shorter already stays the moment it begins or ends.
    pub fn at(self, length: Length, last: bool) -> String {
        let moment =
            if last { self.end().checked_sub(1.nanosecond()).unwrap_or(self.end()) } else { self.start() };
        let (year, month, day) = (moment.year(), moment.month(), moment.day());
        match length {
            Length::Year => format!("{year:04}"),
            Length::Month => format!("{year:04}-{month:02}"),
            Length::Day => format!("{year:04}-{month:02}-{day:02}"),
            Length::Second => {
                let (hour, minute, second) = (moment.hour(), moment.minute(), moment.second());
                format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
            }
        }
    }
}

/// A length that ISO 8601 can write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Length {
    /// `2024`
    Year,
    /// `2024-01`
    Month,
    /// `2024-01-31`
    Day,
    /// `2024-01-31T12:00:00`
    Second,
}

/// The first day of a reporting period, in years that begin with 1 January.
fn reporting(year: i16, unit: Unit, number: u16) -> Date {
    let before = i32::from(number.saturating_sub(1));
    match unit {
        Unit::Week => {
            let first = ISOWeekDate::new(year, 1, Weekday::Monday).map_or(Date::MAX, ISOWeekDate::date);
            first.checked_add(before.weeks()).unwrap_or(Date::MAX)
        }
        Unit::Day => date(year, 1, 1).checked_add(before.days()).unwrap_or(Date::MAX),
        unit => {
            let months = before * i32::from(unit.months().unwrap_or(1));
            date(year, 1, 1).checked_add(months.months()).unwrap_or(Date::MAX)
        }
    }
}

impl Ord for Period {
    fn cmp(&self, other: &Self) -> Ordering {
        self.start().cmp(&other.start()).then_with(|| self.end().cmp(&other.end())).then_with(|| {
            // The same time, written otherwise.
            self.rank().cmp(&other.rank())
        })
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Period {
    fn rank(self) -> (u8, Option<Unit>) {
        match self {
            Self::Year(_) => (0, None),
            Self::Month(..) => (1, None),
            Self::Day(_) => (2, None),
            Self::Instant(_) => (3, None),
            Self::Reporting(_, unit, _) => (4, Some(unit)),
            Self::Range(..) => (5, None),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => day.fmt(f),
            Self::Instant(at) => at.fmt(f),
            Self::Reporting(year, unit, number) => {
                let (digits, _) = unit.shape();
                write!(f, "{year:04}-{}{number:0digits$}", unit.letter())
            }
            Self::Range(start, end) => {
                let days = start.until(*end).map_or(0, |span| i64::from(span.get_days()));
                let seconds = start.until(*end).map_or(0, |span| {
                    i64::from(span.get_hours()) * 3600 + span.get_minutes() * 60 + span.get_seconds()
                });
                write!(f, "{start}/P{days}D")?;
                if seconds > 0 { write!(f, "T{seconds}S") } else { Ok(()) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(text: &str) -> Period {
        Period::parse(text).unwrap_or_else(|| panic!("{text} is no period"))
    }

    #[test]
    fn where_they_begin_and_end() {
        for (text, start, end) in [
            ("2024", "2024-01-01", "2025-01-01"),
            ("2024-A1", "2024-01-01", "2025-01-01"),
            ("2024-S2", "2024-07-01", "2025-01-01"),
            ("2024-T3", "2024-09-01", "2025-01-01"),
            ("2024-Q1", "2024-01-01", "2024-04-01"),
            ("2024-02", "2024-02-01", "2024-03-01"),
            ("2024-M02", "2024-02-01", "2024-03-01"),
            ("2024-W05", "2024-01-29", "2024-02-05"),
            ("2020-W53", "2020-12-28", "2021-01-04"),
            ("2024-D366", "2024-12-31", "2025-01-01"),
            ("2024-02-29", "2024-02-29", "2024-03-01"),
            ("2024-01-31/P1M", "2024-01-31", "2024-02-29"),
            ("2024-01-01/P1Y2M3D", "2024-01-01", "2025-03-04"),
            ("9999", "9999-01-01", ""),
        ] {
            let period = period(text);
            assert_eq!(period.start().date().to_string(), start, "{text}");
            if !end.is_empty() {
                assert_eq!(period.end().date().to_string(), end, "{text}");
            }
        }
        let instant = period("2024-01-31T12:30:00+07:00");
        assert_eq!(instant.to_string(), "2024-01-31T12:30:00");
        assert_eq!(period("2024-01-01T00:00:00/PT90M").end().to_string(), "2024-01-01T01:30:00");
    }

    #[test]
    fn order_and_containment() {
        let mut texts = ["2024-02", "2024", "2023-Q4", "2024-Q1", "2024-01-01", "2024-S1", "2024-W01"];
        texts.sort_by_key(|text| period(text));
        assert_eq!(texts, ["2023-Q4", "2024-01-01", "2024-W01", "2024-Q1", "2024-S1", "2024", "2024-02"]);
        assert!(
            period("2024").contains(period("2024-Q3")) && period("2024-Q1").contains(period("2024-02-29"))
        );
        assert!(!period("2024-Q1").contains(period("2024")) && !period("2024").contains(period("2025")));
        assert!(
            period("2024-M01").same_time(period("2024-01"))
                && !period("2024-M01").same_time(period("2024-Q1"))
        );
    }

    #[test]
    fn other_lengths() {
        assert_eq!(period("2024").at(Length::Day, true), "2024-12-31");
        assert_eq!(period("2024-Q2").at(Length::Month, false), "2024-04");
        assert_eq!(period("2024-Q2").at(Length::Second, true), "2024-06-30T23:59:59");
        assert_eq!(period("2024-05-03").at(Length::Year, false), "2024");
    }
}
