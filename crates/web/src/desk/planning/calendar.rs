//! The editorial calendar: month, week and list.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::calendar::{choose_zone, end_feed, make_feed};
use flow::publish::zone::zone_names;
use jiff::ToSpan as _;
use jiff::civil::Date;
use model::{Act, Code, Locale, Period, PersonId};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::planning::{AgendaRow, CalendarPage, DayCell, Tab};
use serde::Deserialize;

use super::deadlines::of_programmes;
use super::entries::{Entry, Filter, For, What, entries, in_order};
use super::zones::Zones;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::structured::percent;

#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Wish {
    view: String,
    day: String,
    organisation: String,
    locale: String,
    person: String,
}

impl Wish {
    fn filter(&self) -> Filter {
        Filter {
            organisation: Code::new(self.organisation.clone()).ok(),
            locale: Locale::new(&self.locale).ok(),
            person: self.person.parse().ok(),
        }
    }

    fn href(&self, view: &str, day: Date) -> String {
        format!(
            "/desk/calendar?view={view}&day={day}&organisation={}&locale={}&person={}",
            percent(&self.organisation),
            percent(&self.locale),
            percent(&self.person)
        )
    }
}

/// `GET /desk/calendar`
pub async fn calendar(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, &wish, None, None).await
}

/// `POST /desk/calendar`: the person's time zone, and the address of their calendar.
pub async fn choose(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let outcome = match fields.get("act") {
        "feed" => make_feed(&mut tx, me, clock, fields.has("mine")).await.map(Some),
        "end-feed" => end_feed(&mut tx, me, clock).await.map(|()| None),
        _ => {
            let name = Some(fields.get("zone")).filter(|name| !name.is_empty());
            choose_zone(&mut tx, me, clock, name).await.map(|()| None)
        }
    };
    match outcome {
        Ok(Some(token)) => {
            tx.commit().await?;
            let path = format!("/desk/calendar/feed/{}.ics", token.as_str());
            let link = staff.view().absolute(&path);
            show(&app, &staff, &Wish::default(), Some(link), None).await
        }
        Ok(None) => {
            tx.commit().await?;
            Ok(redirect("/desk/calendar?done=done-saved", false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            let wrong = Some(staff.explain(&refusal));
            show(&app, &staff, &Wish::default(), None, wrong).await
        }
        Err(e) => Err(e.into()),
    }
}

/// The days a view shows, and those it is about: a month's weeks begin before it and end after it.
struct Span {
    first: Date,
    end: Date,
    month: Option<(i16, i8)>,
    before: Date,
    after: Date,
}

impl Span {
    fn of(view: &str, day: Date, starts: jiff::civil::Weekday) -> Option<Self> {
        let back = |day: Date| {
            let ahead = day.weekday().to_monday_zero_offset() - starts.to_monday_zero_offset();
            day.checked_sub(i64::from(ahead.rem_euclid(7)).days()).ok()
        };
        if view == "week" {
            let first = back(day)?;
            let end = first.checked_add(7.days()).ok()?;
            let (before, after) = (day.checked_sub(7.days()).ok()?, day.checked_add(7.days()).ok()?);
            return Some(Self { first, end, month: None, before, after });
        }
        let begin = day.first_of_month();
        let next = begin.checked_add(1.month()).ok()?;
        let (before, after) = (begin.checked_sub(1.month()).ok()?, next);
        let month = Some((begin.year(), begin.month()));
        if view == "list" {
            return Some(Self { first: begin, end: next, month, before, after });
        }
        let first = back(begin)?;
        let last_week = back(next.yesterday().ok()?)?;
        Some(Self { first, end: last_week.checked_add(7.days()).ok()?, month, before, after })
    }
}

async fn show(
    app: &App,
    staff: &Staff,
    wish: &Wish,
    feed_link: Option<String>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let now = app.clock.now();
    let mut conn = app.store.read().await?;
    let zones = Zones::of(&mut conn, staff).await?;
    let zone = zones.main().1.clone();
    let today = now.to_zoned(zone.clone()).date();
    let view = if ["week", "list"].contains(&wish.view.as_str()) { wish.view.as_str() } else { "month" };
    let day = wish.day.parse::<Date>().ok().filter(|d| (1900..2200).contains(&d.year())).unwrap_or(today);
    let mut d = staff.desk(staff.view().t("desk-calendar"), "desk-calendar");
    d.wrong = wrong;
    let v = d.v;
    let span = Span::of(view, day, v.local.formats.first_weekday()).ok_or(Failure::NotFound)?;
    let who = For { v, rights: &staff.me.rights, zone: &zone, now };
    let filter = wish.filter();
    let mut all = entries(&mut conn, who, (span.first, span.end), &filter).await?;
    all.extend(of_programmes(&mut conn, who, (span.first, span.end), &filter, false).await?);
    in_order(&mut all);
    let calendar = store::agenda::calendar_of(&mut conn, staff.me.rights.person.id).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let back = wish.href(view, day);
    let mut days = Vec::new();
    let mut at = span.first;
    while at < span.end {
        let rows = all.iter().filter(|e| e.first <= at && at <= e.last);
        days.push(DayCell {
            date: v.date(at),
            number: v.num(i64::from(at.day())),
            weekday: v.local.formats.weekday(at),
            outside: span.month.is_some_and(|m| m != (at.year(), at.month())),
            today: at == today,
            entries: rows.map(|e| row(&v, &zones, e, &back)).collect(),
        });
        at = at.tomorrow().map_err(Failure::internal)?;
    }
    let tab =
        |name: &str, key: &str| Tab { href: wish.href(name, day), text: v.t(key), current: name == view };
    let in_words = match span.month {
        Some((year, month)) => v.period(&Period::Month(year, month)),
        None => v.date(span.first),
    };
    page(&CalendarPage {
        view: view.to_owned(),
        day: day.to_string(),
        tabs: vec![tab("month", "view-month"), tab("week", "view-week"), tab("list", "view-list")],
        before: wish.href(view, span.before),
        after: wish.href(view, span.after),
        today: wish.href(view, today),
        in_words,
        weekdays: days.iter().take(7).map(|d| d.weekday.clone()).collect(),
        duties: duties(&v, &all),
        nothing: days.iter().all(|d| d.entries.is_empty()),
        is_list: view == "list",
        weeks: if view == "list" { Vec::new() } else { chunks(&mut days) },
        days: days.into_iter().filter(|d| !d.entries.is_empty()).collect(),
        organisations: organisations(staff, &v, &wish.organisation),
        locales: languages(&v, &wish.locale),
        people: person_choices(&v, &people, &wish.person),
        zone: zones.chosen().to_owned(),
        zone_text: zones.main().0.clone(),
        zones: zone_names(),
        feed_since: calendar.feed_since.map(|at| v.t1("feed-since", "time", &moment(&v, at))),
        feed_mine: calendar.feed_mine,
        feed_link,
        d,
    })
}

fn chunks(days: &mut Vec<DayCell>) -> Vec<Vec<DayCell>> {
    let mut weeks = Vec::new();
    let mut rest = std::mem::take(days).into_iter();
    loop {
        let week: Vec<DayCell> = rest.by_ref().take(7).collect();
        if week.is_empty() {
            return weeks;
        }
        weeks.push(week);
    }
}

fn row(v: &View<'_>, zones: &Zones, e: &Entry, back: &str) -> AgendaRow {
    let move_href = e.place.as_ref().filter(|_| e.movable).map(|(code, locale)| {
        format!(
            "/desk/calendar/move?what={}&item={code}&locale={locale}&back={}",
            e.what.word(),
            percent(back)
        )
    });
    AgendaRow {
        class: e.what.class(),
        sign: e.what.sign(),
        what: match e.what {
            What::Day => String::new(),
            what => v.word("agenda", what.word()),
        },
        time: e
            .at
            .map(|at| at.to_zoned(zones.main().1.clone()).strftime("%H:%M").to_string())
            .unwrap_or_default(),
        full_time: e.at.map(|at| zones.shown(v, at)).unwrap_or_default(),
        title: e.title.clone(),
        lang: e.lang.clone(),
        href: e.href.clone(),
        about: e.about.clone(),
        secret: e.secret,
        move_href: move_href.unwrap_or_default(),
    }
}

/// Kinds of deadlines that are shown, for the key: sign and words.
fn duties(v: &View<'_>, all: &[Entry]) -> Vec<(&'static str, String)> {
    let kinds = [What::Report, What::Activity, What::Recommendation, What::Complaint];
    let shown = kinds.into_iter().filter(|kind| all.iter().any(|e| e.what == *kind));
    shown.map(|kind| (kind.sign(), v.word("agenda", kind.word()))).collect()
}

fn organisations(staff: &Staff, v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let seen = staff.me.rights.organisations(Act::See, &v.country.nation.organisations);
    let mut choices: Vec<Choice> = seen
        .into_iter()
        .map(|o| Choice::new(o.code.as_str(), v.name("organisation", o.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices.insert(0, Choice::new("", v.t("desk-any"), chosen));
    choices
}

fn languages(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", v.t("desk-any"), chosen)];
    let locales = v.country.nation.site.locales.iter();
    choices.extend(locales.map(|l| Choice::new(l.as_str(), v.language(l), chosen)));
    choices
}

/// People to choose from, with “all” first.
pub fn person_choices(
    v: &View<'_>,
    people: &std::collections::HashMap<PersonId, String>,
    chosen: &str,
) -> Vec<Choice> {
    let mut choices: Vec<Choice> =
        people.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone(), chosen)).collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices.insert(0, Choice::new("", v.t("desk-any"), chosen));
    choices
}
