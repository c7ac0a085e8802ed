//! The editorial calendar, and moving something in it.

use askama::Template;

use crate::pages::desk::{Choice, Desk};

/// A way of seeing the calendar.
pub struct Tab {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
    /// It is this one.
    pub current: bool,
}

/// Something on a day.
pub struct AgendaRow {
    /// `publish`, `expire`, `embargo`, `due`, `fact`, `day`, or `planning-duty` for deadlines of programmes and complaints.
    pub class: &'static str,
    /// Sign shown.
    pub sign: &'static str,
    /// What happens, in words.
    pub what: String,
    /// Hour and minute, where it has them.
    pub time: String,
    /// Day, time and zone.
    pub full_time: String,
    /// Headline or name.
    pub title: String,
    /// Language of the headline.
    pub lang: String,
    /// Its page.
    pub href: String,
    /// Whose it is, and in which language.
    pub about: String,
    /// The item is under embargo.
    pub secret: bool,
    /// Address of the form that moves it; empty where the person may not.
    pub move_href: String,
}

/// A day.
pub struct DayCell {
    /// Written out.
    pub date: String,
    /// Day of the month.
    pub number: String,
    /// Short name of the weekday.
    pub weekday: String,
    /// It belongs to another month.
    pub outside: bool,
    /// It is today.
    pub today: bool,
    /// What is on it.
    pub entries: Vec<AgendaRow>,
}

/// The calendar.
#[derive(Template)]
#[template(path = "desk/planning/calendar.html")]
pub struct CalendarPage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// `month`, `week` or `list`.
    pub view: String,
    /// The day it is about.
    pub day: String,
    /// Month, week, list.
    pub tabs: Vec<Tab>,
    /// Address of the stretch before.
    pub before: String,
    /// Address of the stretch after.
    pub after: String,
    /// Address of the one with today in it.
    pub today: String,
    /// The stretch in words.
    pub in_words: String,
    /// Short names of the weekdays in the locale's order.
    pub weekdays: Vec<String>,
    /// Kinds of deadlines of programmes and complaints that are shown: sign and words.
    pub duties: Vec<(&'static str, String)>,
    /// Nothing is on any of its days.
    pub nothing: bool,
    /// It is the list.
    pub is_list: bool,
    /// Weeks of seven days, but in the list.
    pub weeks: Vec<Vec<DayCell>>,
    /// Days with entries, in the list.
    pub days: Vec<DayCell>,
    /// Organisations to choose from.
    pub organisations: Vec<Choice>,
    /// Languages to choose from.
    pub locales: Vec<Choice>,
    /// People to choose from.
    pub people: Vec<Choice>,
    /// The time zone the person has chosen; empty for the country's.
    pub zone: String,
    /// The time zone that days and hours are in.
    pub zone_text: String,
    /// Every time zone's name.
    pub zones: Vec<String>,
    /// Since when there is a secret address, in words.
    pub feed_since: Option<String>,
    /// It shows only what the person has.
    pub feed_mine: bool,
    /// The address, once made.
    pub feed_link: Option<String>,
}

/// The form that moves something.
#[derive(Template)]
#[template(path = "desk/planning/move.html")]
pub struct MovePage<'a> {
    /// Frame.
    pub d: Desk<'a>,
    /// What happens: `publish`, `expire`, `embargo` or `due`.
    pub what: String,
    /// The item.
    pub item: String,
    /// The language.
    pub locale: String,
    /// Where to go on.
    pub back: String,
    /// Headline.
    pub title: String,
    /// Whose it is, and in which language.
    pub about: String,
    /// Name of the field, in words.
    pub label: String,
    /// Its name.
    pub name: &'static str,
    /// It takes a day alone.
    pub is_day: bool,
    /// Its value.
    pub value: String,
    /// Time zones.
    pub zones: Vec<Choice>,
}
