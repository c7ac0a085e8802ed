//! A person's calendar for their calendar program (iCalendar, RFC 5545), at an address that only they know.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::publish::calendar::whose_feed;
use http::header::CONTENT_TYPE;
use jiff::ToSpan as _;
use model::{Act, Code};
use render::View;
use serde::Deserialize;

use super::deadlines::of_programmes;
use super::entries::{Entry, Filter, For, What, entries};
use super::zones::Zones;
use crate::app::App;
use crate::calendar::{day, fold, stamp, text};
use crate::failure::Failure;

/// How far back and ahead it reaches, in days.
const REACH: (i32, i32) = (31, 366);

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    organisation: String,
}

/// `GET /desk/calendar/feed/{token}.ics?organisation=`
pub async fn feed(
    State(app): State<Arc<App>>,
    Path(file): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let token = file.strip_suffix(".ics").ok_or(Failure::NotFound)?;
    let shown = app.shown();
    let found = whose_feed(&app.store, &shown.tree, token).await?;
    let (rights, calendar) = found.filter(|(r, _)| r.anywhere(Act::See)).ok_or(Failure::NotFound)?;
    let country = &shown.country;
    let local = country.local(&rights.person.locale).or_else(|| country.home()).ok_or(Failure::NotFound)?;
    let v = View::new(country, local);
    let zones = Zones::new(&v, calendar.time_zone.clone());
    let zone = zones.main().1.clone();
    let now = app.clock.now();
    let today = now.to_zoned(zone.clone()).date();
    let (first, end) = (today.saturating_sub(REACH.0.days()), today.saturating_add(REACH.1.days()));
    let person = calendar.feed_mine.then_some(rights.person.id);
    let organisation = match wish.organisation.as_str() {
        "" => None,
        code => Some(Code::new(code).map_err(|_| Failure::NotFound)?),
    };
    let filter = Filter { person, organisation, ..Filter::default() };
    let who = For { v, rights: &rights, zone: &zone, now };
    let mut conn = app.store.read().await?;
    let mut all = entries(&mut conn, who, (first, end), &filter).await?;
    // Deadlines of organisations that one plans for are one's own also where only those are asked for.
    all.extend(of_programmes(&mut conn, who, (first, end), &filter, true).await?);
    drop(conn);
    let name = format!("{} · {}", v.t("desk-calendar"), v.site_name());
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Sen//Desk//EN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", text(&name)),
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H".to_owned(),
    ];
    for entry in &all {
        lines.extend(event(&v, entry, now));
    }
    lines.push("END:VCALENDAR".to_owned());
    let body: String = lines.iter().map(|line| fold(line)).collect();
    Ok(([(CONTENT_TYPE, "text/calendar; charset=utf-8")], body).into_response())
}

/// An entry as an event. Of an item under embargo nothing goes out but that there is one.
fn event(v: &View<'_>, e: &Entry, now: jiff::Timestamp) -> Vec<String> {
    let title = if e.secret { v.t("embargo-item") } else { e.title.clone() };
    let summary = match e.what {
        What::Day => title,
        what => format!("{}: {title}", v.word("agenda", what.word())),
    };
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}-{}@sen", e.what.word(), e.key),
        format!("DTSTAMP:{}", stamp(now)),
    ];
    match e.at {
        Some(at) => lines.push(format!("DTSTART:{}", stamp(at))),
        None => {
            lines.push(format!("DTSTART;VALUE=DATE:{}", day(e.first)));
            // The end is the day after the last (RFC 5545, 3.6.1).
            lines.push(format!("DTEND;VALUE=DATE:{}", day(e.last.tomorrow().unwrap_or(e.last))));
        }
    }
    lines.push(format!("SUMMARY:{}", text(&summary)));
    if !e.secret && !e.about.is_empty() {
        lines.push(format!("DESCRIPTION:{}", text(&e.about)));
    }
    if !e.secret && !e.href.is_empty() {
        lines.push(format!("URL:{}", v.absolute(&e.href)));
    }
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("END:VEVENT".to_owned());
    lines
}
