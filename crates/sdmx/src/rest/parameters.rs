//! The parameters behind the question mark.

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::lists::{bad, decode, short};
use super::{Manner, Refusal, syntax};

/// More parameters than this no client sends.
const MOST: usize = 100;

/// Parameters that have not been looked at yet.
pub(super) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(super) fn new(query: &str) -> Result<Self, Refusal> {
        let mut list: Vec<(String, String)> = Vec::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let name = decode(name)?;
            if list.iter().any(|(known, _)| *known == name) {
                return Err(syntax(format!("the parameter {} is there twice", short(&name))));
            }
            if list.len() == MOST {
                return Err(syntax(format!("there are more than {MOST} parameters")));
            }
            list.push((name, decode(value)?));
        }
        Ok(Self(list))
    }

    /// Takes a parameter out. One without a value is as good as not there.
    pub(super) fn take(&mut self, name: &str) -> Option<String> {
        let index = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.remove(index).1).filter(|value| !value.is_empty())
    }

    pub(super) fn parse<T>(
        &mut self,
        name: &str,
        read: impl Fn(&str) -> Result<T, Refusal>,
    ) -> Result<Option<T>, Refusal> {
        self.take(name).map(|text| read(&text)).transpose()
    }

    /// `c[COMPONENT]`, all of them.
    pub(super) fn components(&mut self) -> Vec<(String, String)> {
        let mut found = Vec::new();
        self.0.retain(|(name, value)| {
            let component = name.strip_prefix("c[").and_then(|rest| rest.strip_suffix(']'));
            if let Some(component) = component {
                found.push((component.to_owned(), value.clone()));
            }
            component.is_none()
        });
        found
    }

    pub(super) fn count(&mut self, name: &str) -> Result<Option<u64>, Refusal> {
        self.parse(name, |text| match text.parse() {
            Ok(number) if number > 0 => Ok(number),
            _ => Err(bad(name, text, "a whole number above 0")),
        })
    }

    pub(super) fn flag(&mut self, name: &str) -> Result<bool, Refusal> {
        let read = |text: &str| match text {
            "true" | "1" => Ok(true),
            "false" | "0" => Ok(false),
            _ => Err(bad(name, text, "true or false")),
        };
        Ok(self.parse(name, read)?.unwrap_or(false))
    }

    /// A moment; without a time zone, in that of the service, which is UTC.
    pub(super) fn moment(&mut self, name: &str) -> Result<Option<Timestamp>, Refusal> {
        self.parse(name, |text| {
            text.parse::<Timestamp>()
                .or_else(|error| {
                    let utc =
                        |at: DateTime| at.to_zoned(jiff::tz::TimeZone::UTC).map(|zoned| zoned.timestamp());
                    text.parse::<DateTime>().and_then(utc).map_err(|_| error)
                })
                .map_err(|_| bad(name, text, "a date and time, as 2024-01-31T12:00:00Z (a + in it as %2B)"))
        })
    }

    pub(super) fn manner(&mut self) -> Manner {
        Manner { format: self.take("format"), language: self.take("lang") }
    }

    /// What is left is a mistake: left out of account, it would give something else than what is asked.
    pub(super) fn end(self, known: &str) -> Result<(), Refusal> {
        match self.0.first() {
            Some((name, _)) => {
                Err(syntax(format!("there is no parameter {:?} here; there are {known}", short(name))))
            }
            None => Ok(()),
        }
    }
}
