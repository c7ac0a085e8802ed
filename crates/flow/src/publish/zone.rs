//! Times as people say them: a day and an hour in a time zone. Twice a year some zones skip an hour or have one twice.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use model::Refusal;

/// The time zone of a name.
pub fn zone(name: &str) -> Result<TimeZone, Refusal> {
    TimeZone::get(name).map_err(|_| Refusal::Invalid { field: "zone", reason: "zone-unknown" })
}

/// The names of every time zone, but for the historical ones without a place.
pub fn zone_names() -> Vec<String> {
    const PARTS: [&str; 9] = [
        "Africa/",
        "America/",
        "Antarctica/",
        "Arctic/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
    ];
    let mut names: Vec<String> = jiff::tz::db()
        .available()
        .map(|name| name.as_str().to_owned())
        .filter(|name| {
            name == "UTC" || name.starts_with("Pacific/") || PARTS.iter().any(|p| name.starts_with(p))
        })
        .collect();
    names.sort();
    names
}

/// The instant of a day and an hour in a time zone, as a form's field gives them. An hour that the clocks skip is no
/// time, and one that they have twice is two: both are refused rather than guessed.
pub fn instant(text: &str, zone: &TimeZone, field: &'static str) -> Result<Timestamp, Refusal> {
    let wrong = |reason| Refusal::Invalid { field, reason };
    let civil: DateTime = text.parse().map_err(|_| wrong("time-wrong"))?;
    let ambiguous = zone.to_ambiguous_timestamp(civil);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => Err(wrong("time-skipped")),
        AmbiguousOffset::Fold { .. } => Err(wrong("time-twice")),
        AmbiguousOffset::Unambiguous { .. } => ambiguous.unambiguous().map_err(|_| wrong("time-wrong")),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str, name: &str) -> Result<Timestamp, &'static str> {
        instant(text, &zone(name).unwrap(), "publish_at").map_err(|refusal| match refusal {
            Refusal::Invalid { reason, .. } => reason,
            _ => "?",
        })
    }

    #[test]
    fn an_hour_belongs_to_its_zone() {
        assert_eq!(at("2026-11-26T09:00", "Asia/Ho_Chi_Minh").unwrap().to_string(), "2026-11-26T02:00:00Z");
        assert_eq!(at("2026-11-26T09:00", "Europe/Paris").unwrap().to_string(), "2026-11-26T08:00:00Z");
        assert_eq!(at("2026-07-26T09:00", "Europe/Paris").unwrap().to_string(), "2026-07-26T07:00:00Z");
        assert_eq!(at("tomorrow", "UTC"), Err("time-wrong"));
    }

    #[test]
    fn hours_that_are_skipped_or_come_twice_are_refused() {
        assert_eq!(at("2026-03-29T02:30", "Europe/Paris"), Err("time-skipped"));
        assert_eq!(at("2026-10-25T02:30", "Europe/Paris"), Err("time-twice"));
        assert!(at("2026-10-25T03:30", "Europe/Paris").is_ok());
    }

    #[test]
    fn zones_are_known_by_their_names() {
        let names = zone_names();
        assert!(["Asia/Ho_Chi_Minh", "Europe/Paris", "UTC"].iter().all(|n| names.iter().any(|x| x == n)));
        assert!(names.iter().all(|n| zone(n).is_ok()));
        assert!(zone("Mars/Olympus").is_err());
    }
}
