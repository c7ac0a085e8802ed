//! `/{locale}/calendar`: what is on today, what comes, and what was.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::State;
use jiff::civil::Date;
use model::CalendarDay;
use render::View;
use render::pages::{CalendarGroup, CalendarPage, CalendarRow, Link};

use super::programme::today;
use super::reference::place_links;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::reader::Reader;

/// A day of the calendar as a row.
pub fn calendar_row(v: &View<'_>, d: &CalendarDay) -> CalendarRow {
    CalendarRow {
        name: v.name("calendar", d.code.as_str()),
        when: v.days(d.start, d.end),
        kind: v.word("day", &d.kind),
        place: d.territory.as_ref().and_then(|t| place_links(v, std::slice::from_ref(t)).pop()),
    }
}

/// The days of a calendar as they stand to one day, each in order.
#[derive(Debug, Default, PartialEq, Eq)]
struct Days<'a> {
    /// Those that are on.
    now: Vec<&'a CalendarDay>,
    /// Those to come, by the year they begin in.
    ahead: BTreeMap<i16, Vec<&'a CalendarDay>>,
    /// Those that are over.
    past: BTreeMap<i16, Vec<&'a CalendarDay>>,
}

impl<'a> Days<'a> {
    fn seen_from(today: Date, all: &'a [CalendarDay]) -> Self {
        let mut sorted: Vec<&CalendarDay> = all.iter().collect();
        sorted.sort_by_key(|day| (day.start, day.end));
        let mut days = Self::default();
        for day in sorted {
            if day.end < today {
                days.past.entry(day.start.year()).or_default().push(day);
            } else if day.start <= today {
                days.now.push(day);
            } else {
                days.ahead.entry(day.start.year()).or_default().push(day);
            }
        }
        days
    }
}

/// `/{locale}/calendar`. It is kept like any other page: when the day changes where the portal is, all that is kept is
/// forgotten (`serve.rs`), so that today is today.
pub async fn calendar(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let today = today(&app, &v);
    let days = Days::seen_from(today, &v.country.nation.calendar);
    let year = |year: i16| v.local.formats.year(year);
    // Only of the running year something is over and something is still to come.
    let of =
        |key: &str, one: i16| if one == today.year() { v.t1(key, "year", &year(one)) } else { year(one) };
    let rows = |days: &[&CalendarDay]| days.iter().map(|day| calendar_row(&v, day)).collect::<Vec<_>>();
    let mut groups = Vec::new();
    if !days.now.is_empty() {
        let (name, note) = (v.t("days-today"), v.date(today));
        groups.push(CalendarGroup { id: "today".into(), name, note, rows: rows(&days.now) });
    }
    groups.extend(days.ahead.iter().map(|(one, days)| CalendarGroup {
        id: format!("ahead-{one}"),
        name: of("calendar-ahead", *one),
        note: String::new(),
        rows: rows(days),
    }));
    let next = groups.len();
    groups.extend(days.past.iter().rev().map(|(one, days)| CalendarGroup {
        id: format!("past-{one}"),
        name: of("calendar-past", *one),
        note: String::new(),
        rows: rows(days),
    }));
    // Down a long page, one press away.
    let past = groups.get(next).filter(|_| next > 0).map(|g| Link::new(format!("#{}", g.id), g.name.clone()));
    let c = reader.chrome(v.t("nav-calendar"), "/calendar", "calendar").described(v.t("calendar-intro"));
    Answer::page(&CalendarPage { c, groups, past }, vec![])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(code: &str, start: &str, end: &str) -> CalendarDay {
        CalendarDay {
            code: model::Code::new(code).unwrap(),
            kind: "festival".into(),
            rule: "solar".into(),
            territory: None,
            start: start.parse().unwrap(),
            end: end.parse().unwrap(),
            source_url: String::new(),
        }
    }

    #[test]
    fn what_is_next_stands_first_and_nothing_is_lost() {
        let all = [
            day("new-year-2027", "2027-01-01", "2027-01-01"),
            day("lights", "2026-11-20", "2026-11-27"),
            day("tomorrow", "2026-11-28", "2026-11-28"),
            day("yesterday", "2026-11-26", "2026-11-26"),
            day("new-year-2026", "2026-01-01", "2026-01-01"),
            day("pilgrimage", "2025-12-01", "2026-12-31"),
            day("old", "2024-02-10", "2024-02-12"),
        ];
        let days = Days::seen_from("2026-11-27".parse().unwrap(), &all);
        let codes = |days: &[&CalendarDay]| days.iter().map(|d| d.code.to_string()).collect::<Vec<_>>();
        let years = |map: &BTreeMap<i16, Vec<&CalendarDay>>| {
            map.iter().map(|(year, days)| (*year, codes(days))).collect::<Vec<_>>()
        };
        let texts = |codes: &[&str]| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(codes(&days.now), ["pilgrimage", "lights"]);
        assert_eq!(years(&days.ahead), [(2026, texts(&["tomorrow"])), (2027, texts(&["new-year-2027"]))]);
        assert_eq!(
            years(&days.past),
            [(2024, texts(&["old"])), (2026, texts(&["new-year-2026", "yesterday"]))]
        );
    }
}
