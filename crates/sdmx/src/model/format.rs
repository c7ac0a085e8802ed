//! What values look like.

use crate::reference::Ref;
use crate::time::{Period, Unit};

/// A type of values, by the name the standard gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DataType(&'static str);

const ALL: [&str; 38] = [
    "String",
    "Alpha",
    "AlphaNumeric",
    "Numeric",
    "BigInteger",
    "Integer",
    "Long",
    "Short",
    "Decimal",
    "Float",
    "Double",
    "Boolean",
    "URI",
    "Count",
    "InclusiveValueRange",
    "ExclusiveValueRange",
    "Incremental",
    "ObservationalTimePeriod",
    "StandardTimePeriod",
    "BasicTimePeriod",
    "GregorianTimePeriod",
    "GregorianYear",
    "GregorianYearMonth",
    "GregorianDay",
    "ReportingTimePeriod",
    "ReportingYear",
    "ReportingSemester",
    "ReportingTrimester",
    "ReportingQuarter",
    "ReportingMonth",
    "ReportingWeek",
    "ReportingDay",
    "DateTime",
    "TimeRange",
    "Month",
    "MonthDay",
    "Day",
    "Time",
];
const REST: [&str; 3] = ["Duration", "GeospatialInformation", "XHTML"];

impl DataType {
    /// Any text.
    pub const STRING: Self = Self("String");
    /// A number with a decimal point.
    pub const DOUBLE: Self = Self("Double");
    /// A number of any size and precision.
    pub const DECIMAL: Self = Self("Decimal");
    /// A whole number.
    pub const INTEGER: Self = Self("Integer");
    /// Yes or no.
    pub const BOOLEAN: Self = Self("Boolean");
    /// Any period of time.
    pub const TIME: Self = Self("ObservationalTimePeriod");

    /// The type of this name.
    pub fn parse(name: &str) -> Option<Self> {
        ALL.iter().chain(&REST).find(|known| **known == name).map(|known| Self(known))
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        self.0
    }

    /// Whether its values are numbers.
    pub fn is_number(self) -> bool {
        matches!(
            self.0,
            "Decimal" | "Float" | "Double" | "InclusiveValueRange" | "ExclusiveValueRange" | "Incremental"
        ) || self.is_whole()
    }

    /// Whether its values are whole numbers.
    pub fn is_whole(self) -> bool {
        matches!(self.0, "BigInteger" | "Integer" | "Long" | "Short" | "Count")
    }

    /// Whether its values are periods of time.
    pub fn is_time(self) -> bool {
        self.0.ends_with("TimePeriod")
            || self.0.starts_with("Gregorian")
            || self.0.starts_with("Reporting")
            || matches!(self.0, "DateTime" | "TimeRange")
    }

    /// Whether a value is of this type.
    pub fn admits(self, value: &str) -> bool {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let period = |wanted: fn(Period) -> bool| Period::parse(value).is_some_and(wanted);
        let unsigned = value.strip_prefix(['-', '+']).unwrap_or(value);
        match self.0 {
            "Alpha" => value.bytes().all(|b| b.is_ascii_alphabetic()),
            "AlphaNumeric" => value.bytes().all(|b| b.is_ascii_alphanumeric()),
            "Numeric" => digits(value),
            "BigInteger" => digits(unsigned),
            "Integer" => digits(unsigned) && value.trim_start_matches('+').parse::<i32>().is_ok(),
            "Long" | "Count" => digits(unsigned) && value.trim_start_matches('+').parse::<i64>().is_ok(),
            "Short" => digits(unsigned) && value.trim_start_matches('+').parse::<i16>().is_ok(),
            "Decimal" => match unsigned.split_once('.') {
                Some((whole, part)) => {
                    (digits(whole) && part.is_empty())
                        || (digits(part) && (whole.is_empty() || digits(whole)))
                }
                None => digits(unsigned),
            },
            "Float" | "Double" | "InclusiveValueRange" | "ExclusiveValueRange" | "Incremental" => {
                is_float(value)
            }
            "Boolean" => matches!(value, "true" | "false" | "1" | "0"),
            "GregorianYear" => period(|p| matches!(p, Period::Year(_))),
            "GregorianYearMonth" => period(|p| matches!(p, Period::Month(..))),
            "GregorianDay" => period(|p| matches!(p, Period::Day(_))),
            "GregorianTimePeriod" => {
                period(|p| matches!(p, Period::Year(_) | Period::Month(..) | Period::Day(_)))
            }
            "DateTime" => period(|p| matches!(p, Period::Instant(_))),
            "TimeRange" => period(|p| matches!(p, Period::Range(..))),
            "BasicTimePeriod" => period(|p| !matches!(p, Period::Reporting(..) | Period::Range(..))),
            "StandardTimePeriod" => period(|p| !matches!(p, Period::Range(..))),
            "ObservationalTimePeriod" => period(|_| true),
            name if name.starts_with("Reporting") => match Period::parse(value) {
                Some(Period::Reporting(_, unit, _)) => {
                    name == "ReportingTimePeriod" || name == reporting(unit)
                }
                _ => false,
            },
            _ => true,
        }
    }

    /// What its values look like, for a message.
    pub fn expected(self) -> &'static str {
        match self.0 {
            "Alpha" => "letters",
            "AlphaNumeric" => "letters and digits",
            "Numeric" => "digits",
            "Boolean" => "true or false",
            _ if self.is_whole() => "a whole number, as 12 or -3",
            _ if self.is_number() => "a number with a decimal point, as 12.5",
            "GregorianYear" => "a year, as 2024",
            "GregorianYearMonth" => "a month, as 2024-01",
            "GregorianDay" => "a day, as 2024-01-31",
            "DateTime" => "a date and time, as 2024-01-31T12:00:00",
            _ if self.is_time() => "a period, as 2024, 2024-Q1, 2024-01 or 2024-01-31",
            _ => "text",
        }
    }
}

/// The type of reporting periods of this length.
fn reporting(unit: Unit) -> &'static str {
    match unit {
        Unit::Year => "ReportingYear",
        Unit::Semester => "ReportingSemester",
        Unit::Trimester => "ReportingTrimester",
        Unit::Quarter => "ReportingQuarter",
        Unit::Month => "ReportingMonth",
        Unit::Week => "ReportingWeek",
        Unit::Day => "ReportingDay",
    }
}

/// As XML Schema has numbers with a decimal point: `INF`, `-INF` and `NaN` are among them.
fn is_float(value: &str) -> bool {
    matches!(value, "INF" | "-INF" | "NaN")
        || (value.parse::<f64>().is_ok_and(f64::is_finite)
            && value.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b)))
}

impl std::fmt::Display for DataType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

/// What values of a component look like that has no list of codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Format {
    /// Their type.
    pub kind: DataType,
    /// Characters at least.
    pub min_length: Option<u32>,
    /// Characters at most.
    pub max_length: Option<u32>,
    /// Not less than this, as written.
    pub min_value: Option<String>,
    /// Not more than this, as written.
    pub max_value: Option<String>,
    /// Digits after the point at most.
    pub decimals: Option<u32>,
    /// A pattern of XML Schema. It is told, not checked.
    pub pattern: Option<String>,
}

impl Format {
    /// Any value of a type.
    pub const fn of(kind: DataType) -> Self {
        Self {
            kind,
            min_length: None,
            max_length: None,
            min_value: None,
            max_value: None,
            decimals: None,
            pattern: None,
        }
    }
}

/// Where the values of a component come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Representation {
    /// From a list of codes.
    Codes(Ref),
    /// They look like this.
    Text(Format),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_types() {
        for (kind, good, bad) in [
            ("Double", "12.5", "12,5"),
            ("Double", "-1e9", "inf"),
            ("Double", "NaN", "nan"),
            ("Decimal", "+.5", "1e3"),
            ("Decimal", "12.", "."),
            ("Integer", "-2147483648", "2147483648"),
            ("BigInteger", "99999999999999999999999", "1.0"),
            ("Boolean", "true", "yes"),
            ("GregorianYear", "2024", "2024-Q1"),
            ("ReportingQuarter", "2024-Q1", "2024-M01"),
            ("ReportingTimePeriod", "2024-Q1", "2024"),
            ("ObservationalTimePeriod", "2024-01-01/P1M", "Jan 2024"),
            ("Alpha", "abc", "a1"),
        ] {
            let kind = DataType::parse(kind).unwrap();
            assert!(kind.admits(good) && !kind.admits(bad), "{kind}: {good} {bad}");
        }
        assert!(DataType::parse("Number").is_none());
    }
}
