//! An event as an iCalendar file (RFC 5545).

use std::sync::Arc;

use axum::extract::{Path, State};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use model::EventNotice;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// `/{locale}/stories/{slug}/event.ics`
pub async fn event(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, slug)): Path<(String, String)>,
) -> Answered {
    let mut conn = app.store.read().await?;
    let found = store::published::find_published(&mut conn, reader.locale(), &slug).await?;
    let found = found.ok_or(Failure::NotFound)?;
    let event = found.item.event.as_ref().ok_or(Failure::NotFound)?;
    let v = reader.view();
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Sen//Portal//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@sen", found.edition.id),
        format!("DTSTAMP:{}", stamp(found.edition.updated_at)),
    ];
    lines.extend(times(event, &v.country.time_zone));
    lines.push(format!("SUMMARY:{}", text(&found.revision.title)));
    lines.push(format!("DESCRIPTION:{}", text(&found.revision.summary)));
    if let Some(place) = event.place.get(reader.locale().as_str()) {
        lines.push(format!("LOCATION:{}", text(place)));
    }
    lines.push(format!("URL:{}", v.absolute(&v.href(&format!("/stories/{slug}")))));
    lines.extend(["END:VEVENT".to_owned(), "END:VCALENDAR".to_owned()]);
    let body: String = lines.iter().map(|line| fold(line)).collect();
    Ok(Answer::new("text/calendar; charset=utf-8", body.into_bytes())
        .until(vec![Tag::Item(found.item.code.to_string())]))
}

/// When an event is. Whole days, as the page says them, are days wherever the calendar is read: they do not begin at
/// another hour abroad.
fn times(event: &EventNotice, zone: &TimeZone) -> Vec<String> {
    let starts = event.starts.to_zoned(zone.clone());
    let ends = event.ends.map(|t| t.to_zoned(zone.clone()));
    let whole =
        starts.time() == Time::midnight() && ends.as_ref().is_none_or(|e| (e.hour(), e.minute()) == (23, 59));
    if whole {
        let last = ends.map_or(starts.date(), |e| e.date());
        // The end is the day after the last (RFC 5545, 3.6.1).
        let after = last.tomorrow().unwrap_or(last);
        return vec![
            format!("DTSTART;VALUE=DATE:{}", day(starts.date())),
            format!("DTEND;VALUE=DATE:{}", day(after)),
        ];
    }
    let mut lines = vec![format!("DTSTART:{}", stamp(event.starts))];
    lines.extend(event.ends.map(|t| format!("DTEND:{}", stamp(t))));
    lines
}

/// A day.
pub fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// An instant.
pub fn stamp(at: jiff::Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Escapes a text value.
pub fn text(words: &str) -> String {
    words.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// Lines are at most 75 bytes; longer ones go on after a line end and a space.
pub fn fold(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > 74 {
            out.push_str("\r\n ");
            width = 1;
        }
        width += c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_whole_day_is_a_day_everywhere() {
        let zone = TimeZone::fixed(jiff::tz::offset(7));
        let event = |starts: &str, ends: Option<&str>| EventNotice {
            starts: starts.parse().unwrap(),
            ends: ends.map(|e| e.parse().unwrap()),
            place: BTreeMap::new(),
            online: None,
        };
        let whole = event("2027-04-15T17:00:00Z", Some("2027-04-17T16:59:00Z"));
        assert_eq!(times(&whole, &zone), ["DTSTART;VALUE=DATE:20270416", "DTEND;VALUE=DATE:20270418"]);
        let evening = event("2027-04-15T12:00:00Z", Some("2027-04-15T14:00:00Z"));
        assert_eq!(times(&evening, &zone), ["DTSTART:20270415T120000Z", "DTEND:20270415T140000Z"]);
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let folded = fold(&"đ".repeat(60));
        assert!(folded.split("\r\n").all(|l| l.len() <= 75));
        assert_eq!(folded.replace("\r\n ", "").trim_end(), "đ".repeat(60));
    }
}
