//! What a cell holds, as text.

use calamine::{DataRef, ExcelDateTime};

use crate::value::shortest;

/// The plain text of a cell; empty for an empty one.
pub(super) fn of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::Int(whole) => whole.to_string(),
        DataRef::Float(number) => shortest(if *number == 0.0 { 0.0 } else { *number }),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) if moment.is_duration() => duration(moment.as_f64()),
        DataRef::DateTime(moment) => date_time(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.strip_suffix("T00:00:00").unwrap_or(text).to_owned()
        }
        DataRef::Error(error) => error.to_string(),
    }
}

/// A day, a moment, or — before the first day a spreadsheet knows — a time of day.
fn date_time(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    // No day is that far; a spreadsheet shows a row of hashes.
    if !(0.0..2_958_466.0).contains(&serial) {
        return shortest(serial);
    }
    // Seconds are what people type; the fraction of a day is off by less than a millisecond.
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let fraction = if milli == 0 { String::new() } else { format!(".{milli:03}") };
    let time = format!("{hour:02}:{minute:02}:{second:02}{fraction}");
    if serial < 1.0 {
        return time;
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second, milli) == (0, 0, 0, 0) { date } else { format!("{date}T{time}") }
}

/// Hours, minutes and seconds of a format such as `[h]:mm:ss`, where hours go past 24.
fn duration(days: f64) -> String {
    let seconds = (days * 86_400.0).round();
    if !(0.0..1e12).contains(&seconds) {
        return shortest(days);
    }
    let seconds = seconds as u64;
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
