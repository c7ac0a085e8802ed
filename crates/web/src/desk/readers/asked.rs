//! What an address asks for, and the addresses of what lies beside it.

use flow::measure::readers::board::{Length, Of, Part, Step, Times, parts_of};
use jiff::civil::Date;
use render::View;
use serde::Deserialize;

use crate::failure::Failure;
use crate::structured::percent;

/// The query as it was sent.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct Wish {
    /// day, week, month, year.
    pub span: String,
    /// A day in it.
    pub at: String,
    /// `kind:code`.
    pub of: String,
    /// By what.
    pub by: String,
    /// before, year, none, a day, or `kind:code`.
    pub against: String,
    /// One of the parts.
    pub key: String,
    /// hour, day, month.
    pub step: String,
}

/// What something is held against.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Against {
    /// Nothing.
    Nothing,
    /// The stretch of time before.
    Before,
    /// The same of a year before.
    YearBefore,
    /// One around another day.
    Day(Date),
    /// Another thing in the same time.
    Other(Of),
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Of what.
    pub of: Of,
    /// Of when.
    pub times: Times,
    /// By what.
    pub part: Option<&'static Part>,
    /// Against what.
    pub against: Against,
    /// Day that stands in the address; nothing where it is today.
    at: Option<Date>,
}

fn length(text: &str) -> Option<Length> {
    if text.is_empty() {
        return Some(Length::Month);
    }
    Length::ALL.iter().copied().find(|length| length.as_str() == text)
}

impl Asked {
    /// Reads a query. What does not exist is not found, rather than something else shown in its place.
    pub fn read(wish: &Wish, today: Date) -> Result<Self, Failure> {
        let of = Of::parse(&wish.of).ok_or(Failure::NotFound)?;
        let length = length(&wish.span).ok_or(Failure::NotFound)?;
        let at: Option<Date> =
            if wish.at.is_empty() { None } else { Some(wish.at.parse().map_err(|_| Failure::NotFound)?) };
        let at = at.filter(|day| *day < today);
        let parts = parts_of(of.kind);
        let part = if wish.by.is_empty() {
            parts.first()
        } else {
            Some(parts.iter().find(|part| part.by == wish.by).ok_or(Failure::NotFound)?)
        };
        let against = match wish.against.as_str() {
            "" | "before" => Against::Before,
            "year" => Against::YearBefore,
            "none" => Against::Nothing,
            text => match text.parse::<Date>() {
                Ok(day) => Against::Day(day.min(today)),
                Err(_) => Against::Other(Of::parse(text).ok_or(Failure::NotFound)?),
            },
        };
        Ok(Self { times: Times::around(length, at.unwrap_or(today), today), of, part, against, at })
    }

    /// The times it is held against; nothing where it is held against another thing or nothing.
    pub fn other_times(&self) -> Option<Times> {
        match &self.against {
            Against::Before => Some(self.times.before()),
            Against::YearBefore => Some(self.times.year_before()),
            Against::Day(day) => Some(self.times.alike(*day)),
            Against::Nothing | Against::Other(_) => None,
        }
    }

    fn against_text(&self) -> String {
        match &self.against {
            Against::Before => String::new(),
            Against::YearBefore => "year".to_owned(),
            Against::Nothing => "none".to_owned(),
            Against::Day(day) => day.to_string(),
            Against::Other(of) => of.text(),
        }
    }

    /// What stands in its address, but for what it is held against.
    pub fn carried(&self) -> Vec<(&'static str, String)> {
        let mut out = vec![("span", self.times.length.as_str().to_owned()), ("of", self.of.text())];
        out.extend(self.at.map(|day| ("at", day.to_string())));
        out.extend(self.part.map(|part| ("by", part.by.to_owned())));
        out
    }

    /// An address with some parts of the query changed; what is empty is left out.
    pub fn with(&self, path: &str, changes: &[(&str, &str)]) -> String {
        let mut query = self.carried();
        query.push(("against", self.against_text()));
        let mut pairs: Vec<(&str, &str)> = query
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name))
            .collect();
        pairs.extend(changes.iter().copied());
        let pairs: Vec<String> = pairs
            .into_iter()
            .filter(|(name, value)| !value.is_empty() && (*name, *value) != ("of", "portal"))
            .map(|(name, value)| format!("{name}={}", percent(value)))
            .collect();
        format!("{path}?{}", pairs.join("&"))
    }

    /// The dashboard, changed.
    pub fn href(&self, changes: &[(&str, &str)]) -> String {
        self.with("/desk/readers", changes)
    }

    /// The dashboard of something else, at the same time. What only this one was held against is left behind.
    pub fn href_of(&self, of: &Of) -> String {
        let text = of.text();
        let mut changes = vec![("of", text.as_str()), ("by", "")];
        if matches!(self.against, Against::Other(_)) {
            changes.push(("against", ""));
        }
        self.href(&changes)
    }

    /// The rows behind the number of all of it, or of one of its parts.
    pub fn rows(&self, path: &str, key: Option<&str>) -> String {
        match key {
            Some(key) => self.with(path, &[("against", ""), ("key", key)]),
            None => self.with(path, &[("against", ""), ("by", "")]),
        }
    }
}

/// How fine rows are, as it was asked for, or as fine as there is reason to.
pub fn step(text: &str, length: Length) -> Result<Step, Failure> {
    match (text, length) {
        ("hour", Length::Day | Length::Week | Length::Month) => Ok(Step::Hour),
        ("day", Length::Week | Length::Month | Length::Year) => Ok(Step::Day),
        ("month", Length::Year) => Ok(Step::Month),
        ("", Length::Day | Length::Week) => Ok(Step::Hour),
        ("", Length::Month) => Ok(Step::Day),
        ("", Length::Year) => Ok(Step::Month),
        _ => Err(Failure::NotFound),
    }
}

/// A stretch of time in words.
pub fn when(v: &View<'_>, times: &Times) -> String {
    let whole = times.is_whole();
    match times.length {
        Length::Day => v.date(times.from),
        Length::Month if whole => v.period(&model::Period::Month(times.from.year(), times.from.month())),
        Length::Year if whole => v.period(&model::Period::Year(times.from.year())),
        _ if times.from == times.until => v.date(times.from),
        _ => format!("{} – {}", v.date(times.from), v.date(times.until)),
    }
}
