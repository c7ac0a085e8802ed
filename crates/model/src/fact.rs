//! Facts: a value with unit, period and source, cited in content by its code.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Code;

/// An exact decimal number as written by its source, such as `7.09` or `101343800`.
///
/// Kept as text so that no digit is invented or lost; formatting belongs to the reader's locale.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Amount(String);

/// A string that is not a plain decimal number.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a plain decimal number, such as 101343800 or 7.09")]
pub struct BadAmount(pub String);

impl Amount {
    /// Checks and wraps.
    pub fn new(text: &str) -> Result<Self, BadAmount> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
        let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        if all_digits(whole) && fraction.is_none_or(all_digits) && text.len() <= 30 {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadAmount(text.chars().take(40).collect()))
        }
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same amount counted in units `scale` times smaller; `scale` is a power of ten. Exact: only the decimal
    /// point moves.
    pub fn scaled(&self, scale: u32) -> Self {
        let places = scale.checked_ilog10().unwrap_or(0) as usize;
        let (sign, digits) = self.0.strip_prefix('-').map_or(("", self.0.as_str()), |d| ("-", d));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let moved = &fraction[..places.min(fraction.len())];
        let zeros = "0".repeat(places - moved.len());
        let whole = format!("{whole}{moved}{zeros}");
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            digits => digits,
        };
        match &fraction[moved.len()..] {
            "" => Self(format!("{sign}{whole}")),
            rest => Self(format!("{sign}{whole}.{rest}")),
        }
    }

    /// Nearest binary number, for drawing only.
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Amount {
    type Error = BadAmount;
    fn try_from(text: String) -> Result<Self, BadAmount> {
        Self::new(&text)
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

/// The time a fact speaks about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// A calendar year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A quarter of a year, 1…4.
    Quarter(i16, i8),
    /// A day.
    Day(Date),
    /// A span of years, both included.
    Years(i16, i16),
    /// Holds until further notice.
    Standing,
}

/// A string that is not a period.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a period: use 2024, 2024-03, 2024-Q3, 2024-06-01, 2019/2024 or nothing")]
pub struct BadPeriod(pub String);

impl Period {
    /// Reads the notation of the packs.
    pub fn parse(text: &str) -> Result<Self, BadPeriod> {
        let bad = || BadPeriod(text.chars().take(40).collect());
        let year = |s: &str| -> Option<i16> {
            (s.len() == 4 && s.bytes().all(|b| b.is_ascii_digit())).then(|| s.parse().ok()).flatten()
        };
        if text.is_empty() {
            return Ok(Self::Standing);
        }
        if let Some(y) = year(text) {
            return Ok(Self::Year(y));
        }
        if let Some((a, b)) = text.split_once('/') {
            return match (year(a), year(b)) {
                (Some(a), Some(b)) if a < b => Ok(Self::Years(a, b)),
                _ => Err(bad()),
            };
        }
        if text.len() == 10 {
            return text.parse().map(Self::Day).map_err(|_| bad());
        }
        let (y, rest) = text.split_once('-').ok_or_else(bad)?;
        let y = year(y).ok_or_else(bad)?;
        if let Some(q) = rest.strip_prefix('Q') {
            return match q.parse() {
                Ok(q @ 1..=4) => Ok(Self::Quarter(y, q)),
                _ => Err(bad()),
            };
        }
        match (rest.len(), rest.parse()) {
            (2, Ok(m @ 1..=12)) => Ok(Self::Month(y, m)),
            _ => Err(bad()),
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(y) => write!(f, "{y:04}"),
            Self::Month(y, m) => write!(f, "{y:04}-{m:02}"),
            Self::Quarter(y, q) => write!(f, "{y:04}-Q{q}"),
            Self::Day(d) => write!(f, "{d}"),
            Self::Years(a, b) => write!(f, "{a:04}/{b:04}"),
            Self::Standing => Ok(()),
        }
    }
}

impl TryFrom<String> for Period {
    type Error = BadPeriod;
    fn try_from(text: String) -> Result<Self, BadPeriod> {
        Self::parse(&text)
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

/// A registered fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// Key by which content cites it.
    pub code: Code,
    /// Group on the facts page.
    pub group: Code,
    /// The figure.
    pub value: Amount,
    /// Key of the unit's pattern in the names files.
    pub unit: String,
    /// What time it speaks about.
    pub period: Period,
    /// The place it is about, if not the whole country.
    pub territory: Option<Code>,
    /// Who published the figure, as they call themselves.
    pub source: String,
    /// The page it comes from.
    pub source_url: String,
    /// When that page was read.
    pub as_of: Option<Date>,
    /// When it should be looked at again.
    pub review_by: Option<Date>,
    /// Which source is followed and why.
    pub note: String,
    /// Since when it is no longer kept up: it is offered for no new text, and stays where it is cited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retired_on: Option<Date>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_read_and_write() {
        for good in ["2024", "2024-03", "2024-Q3", "2024-06-01", "2019/2024", ""] {
            assert_eq!(Period::parse(good).map(|p| p.to_string()), Ok(good.to_owned()));
        }
        for bad in ["24", "2024-13", "2024-Q5", "2024/2019", "2024-6", "2024-02-31", "soon"] {
            assert!(Period::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn scaling_moves_the_point_and_nothing_else() {
        for (amount, scale, shown) in [
            ("8.57", 10, "85.7"),
            ("101.3438", 100, "10134.38"),
            ("-0.05", 10, "-0.5"),
            ("7.00", 1, "7.00"),
            ("12", 1000, "12000"),
            ("0.004", 100, "0.4"),
        ] {
            assert_eq!(Amount(amount.into()).scaled(scale).as_str(), shown, "{amount} × {scale}");
        }
    }

    #[test]
    fn amounts_keep_their_digits() {
        assert_eq!(Amount::new("7.00").map(String::from), Ok("7.00".into()));
        for bad in ["", "1,000", "1e9", ".5", "5.", "--1", "NaN"] {
            assert!(Amount::new(bad).is_err(), "{bad}");
        }
    }
}
