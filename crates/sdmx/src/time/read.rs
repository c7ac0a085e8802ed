//! Reading a period. Only what the standard writes is one: `2024Q1` or `2024-1` is not.

use jiff::Span;
use jiff::civil::{Date, DateTime, Time};

use super::{Period, Unit, reporting};

/// No period is longer than this.
const LONGEST: usize = 80;

fn digits(bytes: &[u8], count: usize) -> Option<u16> {
    let part = bytes.get(..count)?;
    part.iter().try_fold(0_u16, |sum, b| b.is_ascii_digit().then(|| sum * 10 + u16::from(b - b'0')))
}

pub(super) fn period(text: &str) -> Option<Period> {
    if text.len() > LONGEST || !text.is_ascii() {
        return None;
    }
    if let Some((start, length)) = text.split_once('/') {
        let start = match zoneless(start).as_bytes() {
            [.., _] if start.contains('T') => instant(zoneless(start))?,
            _ => day(zoneless(start).as_bytes())?.to_datetime(Time::midnight()),
        };
        let end = start.checked_add(duration(length)?).ok()?;
        return (end > start).then_some(Period::Range(start, end));
    }
    if text.contains('T') && text.len() > 8 && text.as_bytes().get(5) != Some(&b'T') {
        return instant(zoneless(text)).map(Period::Instant);
    }
    let bytes = zoneless(text).as_bytes();
    let year = i16::try_from(digits(bytes, 4)?).ok().filter(|year| *year > 0)?;
    match bytes {
        [_, _, _, _] => Some(Period::Year(year)),
        [_, _, _, _, b'-', letter, number @ ..] if letter.is_ascii_uppercase() => {
            let unit = Unit::of(*letter)?;
            let (count, most) = unit.shape();
            let number = digits(number, count).filter(|_| number.len() == count)?;
            let whole = (1..=most).contains(&number)
                && match unit {
                    // Not every year has the last week or the last day.
                    Unit::Week | Unit::Day if number == most => {
                        let first = reporting(year, unit, number);
                        let next = reporting(year.checked_add(1)?, unit, 1);
                        first < next
                    }
                    _ => true,
                };
            whole.then_some(Period::Reporting(year, unit, number))
        }
        [_, _, _, _, b'-', _, _] => {
            let month = i8::try_from(digits(&bytes[5..], 2)?).ok()?;
            (1..=12).contains(&month).then_some(Period::Month(year, month))
        }
        _ => day(bytes).map(Period::Day),
    }
}

fn day(bytes: &[u8]) -> Option<Date> {
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let part = |from: usize, count| digits(&bytes[from..], count);
    Date::new(
        i16::try_from(part(0, 4)?).ok()?,
        i8::try_from(part(5, 2)?).ok()?,
        i8::try_from(part(8, 2)?).ok()?,
    )
    .ok()
}

fn instant(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once('T')?;
    let date = day(date.as_bytes())?;
    let bytes = time.as_bytes();
    if bytes.len() < 8 || bytes[2] != b':' || bytes[5] != b':' {
        return None;
    }
    let part = |from: usize| digits(&bytes[from..], 2).and_then(|n| i8::try_from(n).ok());
    let nanoseconds = match &bytes[8..] {
        [] => 0,
        [b'.', fraction @ ..] if (1..=9).contains(&fraction.len()) => {
            let mut sum = 0_i32;
            for place in 0..9 {
                let digit = fraction.get(place).copied().unwrap_or(b'0');
                sum = sum * 10 + i32::from(digit.is_ascii_digit().then(|| digit - b'0')?);
            }
            sum
        }
        _ => return None,
    };
    if &bytes[..8] == b"24:00:00" && nanoseconds == 0 {
        return date.tomorrow().ok().map(|next| next.to_datetime(Time::midnight()));
    }
    Time::new(part(0)?, part(3)?, part(6)?, nanoseconds).ok().map(|time| date.to_datetime(time))
}

/// Without a time zone at the end.
fn zoneless(text: &str) -> &str {
    if let Some(text) = text.strip_suffix('Z') {
        return text;
    }
    let bytes = text.as_bytes();
    if let [.., sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] = bytes
        && [h1, h2, m1, m2].iter().all(|b| b.is_ascii_digit())
        && (*sign == b'+' || text.len() > 10)
    {
        return &text[..text.len() - 6];
    }
    text
}

/// A duration of XML Schema, as `P1Y2M3DT4H5M6S`, without fractions.
fn duration(text: &str) -> Option<Span> {
    let mut rest = text.strip_prefix('P')?;
    let mut span = Span::new();
    let (mut in_time, mut any) = (false, false);
    let mut order = 0;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T') {
            if in_time || after.is_empty() {
                return None;
            }
            (in_time, rest) = (true, after);
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i32 = rest[..end].parse().ok().filter(|n| *n <= 100_000)?;
        let (place, part) = match (rest.as_bytes()[end], in_time) {
            (b'Y', false) => (1, span.try_years(number)),
            (b'M', false) => (2, span.try_months(number)),
            (b'W', false) => (3, span.try_weeks(number)),
            (b'D', false) => (4, span.try_days(number)),
            (b'H', true) => (5, span.try_hours(number)),
            (b'M', true) => (6, span.try_minutes(i64::from(number))),
            (b'S', true) => (7, span.try_seconds(i64::from(number))),
            _ => return None,
        };
        if place <= order {
            return None;
        }
        (order, span, any) = (place, part.ok()?, true);
        rest = &rest[end + 1..];
    }
    (any && !span.is_zero()).then_some(span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_period() {
        for bad in [
            "",
            "24",
            "20240",
            "2024-",
            "2024-1",
            "2024-13",
            "2024-00",
            "2024-Q5",
            "2024-Q0",
            "2024Q1",
            "2024-Q01",
            "2024-S3",
            "2024-T4",
            "2024-W5",
            "2024-W54",
            "2023-W53",
            "2023-D366",
            "2024-M13",
            "2023-02-29",
            "2024-02-30",
            "2024/P",
            "2024-01-01/P",
            "2024-01-01/P0D",
            "2024-01-01/PT",
            "2024-01-01/P1D1Y",
            "2024-01-01T25:00:00",
            "2024-01-01T",
            "2024-X1",
            "0000",
            "２０２４",
            "2024-q1",
            "2024-01-01/P99999999D",
            "2024-01-01T00:00",
            "2024 ",
            "abcd",
            "2024-01-01T00:00:00.",
            "-2024",
        ] {
            assert_eq!(period(bad), None, "{bad}");
        }
        for good in [
            "2024Z",
            "2024-01+07:00",
            "2024-01-01Z",
            "2024-01-01-05:00",
            "2024-01-01T24:00:00",
            "2024-T1",
            "2020-W53",
            "2024-01-01T00:00:00.5Z",
            "2024-Q1Z",
        ] {
            assert!(period(good).is_some(), "{good}");
        }
    }
}
