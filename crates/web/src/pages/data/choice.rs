//! What a reader chose on the page of a flow.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use render::View;
use render::pages::data::{Basis, Presentation};

use crate::failure::Failure;

/// Areas that can be chosen at once.
const MOST_AREAS: usize = 120;

/// The address behind the question mark, as the form sends it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// What is measured.
    pub indicator: Option<String>,
    /// Whose figures.
    pub areas: Vec<String>,
    /// From this period.
    pub from: Option<String>,
    /// Up to this one.
    pub to: Option<String>,
    /// How they are shown.
    pub view: Option<Presentation>,
    /// On which units.
    pub basis: Option<Basis>,
    /// As they were at the end of this day.
    pub as_of: Option<Date>,
}

impl Choices {
    /// Reads them. What is not understood is told, not guessed.
    pub fn parse(query: &str) -> Result<Self, Failure> {
        let mut choices = Self::default();
        for (key, value) in form_urlencoded::parse(query.as_bytes()) {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let text = || Some(value.chars().take(80).collect::<String>());
            match &*key {
                "indicator" => choices.indicator = text(),
                "area" if choices.areas.len() < MOST_AREAS => choices.areas.extend(text()),
                "from" => choices.from = text(),
                "to" => choices.to = text(),
                "view" => {
                    choices.view = Some(match value {
                        "chart" => Presentation::Chart,
                        "map" => Presentation::Map,
                        "table" => Presentation::Table,
                        _ => return Err(bad("view", "chart, map or table")),
                    });
                }
                "units" => {
                    choices.basis = Some(match value {
                        "today" => Basis::Today,
                        "before" => Basis::Before,
                        _ => return Err(bad("units", "today or before")),
                    });
                }
                "asof" => {
                    choices.as_of = Some(value.parse().map_err(|_| bad("asof", "a day, as 2026-01-31"))?);
                }
                _ => {}
            }
        }
        Ok(choices)
    }

    /// The moment of which figures are asked for: the end of the day chosen, in the portal's time zone.
    pub fn moment(&self, v: &View<'_>) -> Result<Option<Timestamp>, Failure> {
        let Some(day) = self.as_of else { return Ok(None) };
        let late = || bad("asof", "a day, as 2026-01-31");
        let next = day.tomorrow().map_err(|_| late())?;
        let end = next.to_zoned(zone(v)).map_err(|_| late())?.timestamp();
        Ok(end.checked_sub(jiff::SignedDuration::from_micros(1)).ok())
    }

    /// The choice as an address has it, without how it is shown.
    pub fn query(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        for (key, value) in [("indicator", &self.indicator), ("from", &self.from), ("to", &self.to)] {
            if let Some(value) = value {
                out.append_pair(key, value);
            }
        }
        for area in &self.areas {
            out.append_pair("area", area);
        }
        if let Some(day) = self.as_of {
            out.append_pair("asof", &day.to_string());
        }
        out.finish()
    }
}

fn bad(what: &str, expected: &str) -> Failure {
    Failure::Bad(format!("“{what}” must be {expected}"))
}

/// The portal's time zone.
pub fn zone(v: &View<'_>) -> TimeZone {
    TimeZone::get(&v.country.nation.site.time_zone).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_come_and_go() {
        let query = "indicator=GDP&area=VNM&area=THA&from=2000&view=table&units=before&asof=2026-01-31&x=y";
        let choices = Choices::parse(query).unwrap();
        assert_eq!(choices.areas, ["VNM", "THA"]);
        assert_eq!((choices.view, choices.basis), (Some(Presentation::Table), Some(Basis::Before)));
        assert_eq!(choices.query(), "indicator=GDP&from=2000&area=VNM&area=THA&asof=2026-01-31");
        assert!(Choices::parse("view=cube").is_err() && Choices::parse("asof=soon").is_err());
        assert_eq!(Choices::parse("from=&to=").unwrap(), Choices::default());
    }
}
