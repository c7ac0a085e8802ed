//! `/{locale}/readers`: how readers are counted, and how many there were.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use flow::measure::readers::public::{by, days_of, month_of, months};
use flow::measure::readers::{PUBLIC_CUTS, Published, Shown};
use http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_DISPOSITION};
use jiff::civil::Date;
use model::{Code, Locale, Period};
use opendata::{Column, Format, Kind, Table, TableWriter};
use render::View;
use render::pages::{Link, ReadersPage, ReadersRow, ReadersRule, ReadersTable, TextSection};
use serde::Deserialize;
use store::Conn;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// The cuts that have a table on the page, with the place of each within it.
const TABLES: [(&str, &str); 7] = [
    ("page", "by-page"),
    ("locale", "by-locale"),
    ("section", "by-section"),
    ("referrer", "by-referrer"),
    ("device", "by-device"),
    ("country", "by-country"),
    ("door", "by-door"),
];
/// Rows of a table of the page; files have more.
const ROWS: usize = 12;
/// Days of the drawing.
const DAYS: usize = 30;
/// The program that counts, as its sources call it: what a reader is told is what runs.
const CODE: &[&str] = &[
    "crates/web/src/count/layer.rs → count::layer::count",
    "crates/web/src/fast_lane.rs → fast_lane::serve",
    "crates/web/src/count/describe.rs → Describer::describe",
    "crates/tally/src/salt.rs → Salt::visitor",
    "crates/flow/src/measure/readers/gather.rs → take_in",
    "crates/flow/src/measure/readers/roll.rs → roll_up",
    "crates/flow/src/measure/readers/publish.rs → published",
];

/// Which month is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    month: Option<String>,
}

/// The country's day.
pub fn today(app: &App) -> Date {
    app.clock.now().to_zoned(app.shown().country.time_zone.clone()).date()
}

/// The month that is asked for, or this one.
pub fn month_asked(asked: Option<&str>, today: Date) -> Result<String, Failure> {
    let Some(asked) = asked.filter(|text| !text.is_empty()) else { return Ok(month_of(today)) };
    match Period::parse(asked) {
        Ok(Period::Month(year, month)) => Ok(format!("{year:04}-{month:02}")),
        _ => Err(Failure::Bad(format!("month: “{asked}” is no month such as {}", month_of(today)))),
    }
}

/// `/{locale}/readers`
pub async fn page(State(app): State<Arc<App>>, reader: Reader, Query(asked): Query<Asked>) -> Answered {
    let v = reader.view();
    let (today, k) = (today(&app), app.count.k());
    let month = month_asked(asked.month.as_deref(), today)?;
    let mut conn = app.store.read().await?;
    let all = months(&mut conn, today, k).await?;
    let days = last_days(&mut conn, today, k).await?;
    let mut tables = Vec::new();
    for (cut, id) in TABLES {
        let told = by(&mut conn, cut, &month, today, k).await?;
        if !told.rows.is_empty() {
            tables.push(table(&mut conn, &v, cut, id, told, &month).await?);
        }
    }
    drop(conn);
    let others = all.iter().rev().take(12).map(|told| Link {
        href: v.href(&format!("/readers?month={}", told.key)),
        text: period(&v, &told.key),
        current: told.key == month,
    });
    let page = ReadersPage {
        c: reader.chrome(v.t("audience-title"), "/readers", "").described(v.t("audience-intro")),
        others: others.collect(),
        days: days.iter().map(|told| row(&v, told, short_day(&v, &told.key))).collect(),
        months: all.iter().map(|told| row(&v, told, period(&v, &told.key))).collect(),
        month: period(&v, &month),
        tables,
        steps: v.t1("audience-steps", "k", &v.num(k)),
        sections: sections(&v, k),
        rules: rules(&v),
        hosts: hosts(&v),
        code: CODE,
        files: [("days", "audience-days"), ("months", "audience-months")]
            .map(|(file, words)| {
                Link::new(v.href(&format!("/readers/{file}.csv")), v.aside(&v.t(words), "CSV"))
            })
            .into(),
        api: "/api/v1/readers",
    };
    Answer::page(&page, vec![Tag::Readers])
}

/// The last days, oldest first. Each is told as in its whole month, so that two ways of looking tell the same.
async fn last_days(conn: &mut Conn, today: Date, k: i64) -> Result<Vec<Shown>, Failure> {
    let before = month_of(today.first_of_month().saturating_sub(jiff::Span::new().days(1)));
    let mut days = days_of(conn, &before, today, k).await?.rows;
    days.extend(days_of(conn, &month_of(today), today, k).await?.rows);
    let too_many = days.len().saturating_sub(DAYS);
    Ok(days.split_off(too_many))
}

fn number(v: &View<'_>, n: Option<i64>) -> String {
    n.map_or_else(|| v.t("audience-withheld"), |n| v.num(n))
}

fn row(v: &View<'_>, told: &Shown, name: String) -> ReadersRow {
    ReadersRow {
        name,
        href: None,
        value: told.n.map(|n| n as f64),
        views: number(v, told.n),
        readers: number(v, told.readers),
    }
}

fn period(v: &View<'_>, text: &str) -> String {
    Period::parse(text).map_or_else(|_| text.to_owned(), |period| v.period(&period))
}

/// A day, without its year where the drawing has no room.
fn short_day(v: &View<'_>, text: &str) -> String {
    text.parse::<Date>().map_or_else(|_| text.to_owned(), |day| v.date(day))
}

async fn table(
    conn: &mut Conn,
    v: &View<'_>,
    cut: &'static str,
    id: &'static str,
    told: Published,
    month: &str,
) -> Result<ReadersTable, Failure> {
    let shown: Vec<&Shown> = told.rows.iter().take(ROWS).collect();
    let titles = if cut == "page" { titles(conn, v, &shown).await? } else { HashMap::new() };
    let rows = shown
        .into_iter()
        .map(|told| {
            let known = titles.get(told.key.as_str());
            let name = known.map_or_else(|| name(v, cut, &told.key), |(title, _)| title.clone());
            let href = known.map(|(_, href)| href.clone()).or_else(|| place(v, cut, &told.key));
            ReadersRow { href, ..row(v, told, name) }
        })
        .collect();
    Ok(ReadersTable {
        id,
        title: v.word("audience-by", cut),
        rows,
        note: if told.withheld { v.t("audience-others") } else { String::new() },
        csv: v.href(&format!("/readers/{cut}.csv?month={month}")),
    })
}

/// Headline and address of stories, by the key they are counted under; none of those that are no longer published.
async fn titles(
    conn: &mut Conn,
    v: &View<'_>,
    rows: &[&Shown],
) -> Result<HashMap<String, (String, String)>, Failure> {
    let mut codes: Vec<Code> =
        rows.iter().filter_map(|row| Code::new(row.key.strip_prefix("story:")?).ok()).collect();
    let mut found = HashMap::new();
    // What is not there in the reader's language has its name in another one.
    let own = std::iter::once(&v.local.locale);
    for locale in own.chain(v.country.nation.site.locales.iter().filter(|l| **l != v.local.locale)) {
        if codes.is_empty() {
            break;
        }
        for row in store::listing::list_items(conn, locale, &codes).await? {
            codes.retain(|code| *code != row.item_code);
            let href = v.href_in(locale, &format!("/stories/{}", row.slug));
            found.insert(format!("story:{}", row.item_code), (row.title, href));
        }
    }
    Ok(found)
}

/// What a key is called.
fn name(v: &View<'_>, cut: &str, key: &str) -> String {
    match cut {
        "locale" => Locale::new(key).map_or_else(|_| key.to_owned(), |locale| v.language(&locale)),
        "section" => v.name("section", key),
        "referrer" => v.word("audience-referrer", key),
        "device" => v.word("audience-device", key),
        "door" => v.word("audience-door", key),
        "page" if key.starts_with("story:") => v.t("audience-gone"),
        "page" => key.strip_prefix("page:").map_or_else(|| key.to_owned(), |path| page_name(v, path)),
        _ => key.to_owned(),
    }
}

/// What a page of the portal is called: its part, and what it is of; the address where it has no name.
pub fn page_name(v: &View<'_>, path: &str) -> String {
    let (part, of) = path.split_once('/').map_or((path, None), |(part, of)| (part, Some(of)));
    let (key, table) = match part {
        "home" => ("audience-home", ""),
        "search" => ("nav-search", ""),
        "stories" => ("nav-stories", ""),
        "places" => ("nav-places", "territory"),
        "facts" => ("facts", "fact"),
        "data" => ("nav-data", "flow"),
        "rankings" => ("nav-rankings", "ranking"),
        "indices" => ("index-title", ""),
        "documents" => ("nav-documents", "document"),
        "heritage" => ("nav-heritage", "heritage"),
        "calendar" => ("nav-calendar", ""),
        "abroad" => ("nav-abroad", ""),
        "sections" => ("sections", "section"),
        "topics" => ("topics", "topic"),
        "programme" => ("nav-programme", ""),
        "studies" => ("effect-title", ""),
        "scorecards" => ("scorecard-title", ""),
        "channels" => ("channels-title", ""),
        "newsletters" => ("newsletter-title", ""),
        "press" => ("press-title", ""),
        "readers" => ("audience-nav", ""),
        "about" => ("nav-about", ""),
        "corrections" => ("nav-corrections", ""),
        "privacy" => ("nav-privacy", ""),
        "accessibility" => ("nav-accessibility", ""),
        "verify" => ("verify-title", ""),
        "api" => ("nav-api", ""),
        _ => ("", ""),
    };
    let named = |of: &str| v.find_name(table, of).map(|name| format!("{}: {name}", v.t(key)));
    let said = match of {
        _ if key.is_empty() => None,
        None => Some(v.t(key)),
        Some(of) if !table.is_empty() => named(of),
        Some(_) => None,
    };
    said.unwrap_or_else(|| format!("/{path}"))
}

/// Where a key can be looked at.
fn place(v: &View<'_>, cut: &str, key: &str) -> Option<String> {
    match cut {
        "section" => Some(v.href(&format!("/sections/{key}"))),
        "page" if key == "page:home" => Some(v.href("/")),
        "page" => key.strip_prefix("page:").map(|path| v.href(&format!("/{path}"))),
        _ => None,
    }
}

fn sections(v: &View<'_>, k: i64) -> Vec<TextSection> {
    let plain = [
        ("audience-what-title", "audience-what"),
        ("audience-not-title", "audience-not"),
        ("audience-unique-title", "audience-unique"),
        ("audience-time-title", "audience-time"),
        ("audience-bots-title", "audience-bots"),
    ];
    let mut out: Vec<TextSection> = plain
        .into_iter()
        .map(|(title, words)| TextSection { title: v.t(title), paragraphs: vec![v.t(words)] })
        .collect();
    let withheld = v.t1("audience-k", "k", &v.num(k));
    out.push(TextSection { title: v.t("audience-k-title"), paragraphs: vec![withheld] });
    out.push(TextSection { title: v.t("audience-code-title"), paragraphs: vec![v.t("audience-code")] });
    out
}

fn rules(v: &View<'_>) -> Vec<ReadersRule> {
    tally::agents::rules()
        .map(|rule| ReadersRule {
            name: rule.name.to_owned(),
            class: v.word("audience-device", rule.device.as_str()),
            pattern: rule.pattern.to_owned(),
        })
        .collect()
}

fn hosts(v: &View<'_>) -> Vec<ReadersRule> {
    tally::referrers::rules()
        .map(|(class, host)| ReadersRule {
            name: host.trim_end_matches(".*").to_owned(),
            class: v.word("audience-referrer", class.as_str()),
            pattern: host.to_owned(),
        })
        .collect()
}

/// `/{locale}/readers/{file}`: days, months, or any cut of a month, as CSV.
pub async fn file(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, file)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answered {
    let v = reader.view();
    let what = file.strip_suffix(".csv").ok_or(Failure::NotFound)?;
    let (today, k) = (today(&app), app.count.k());
    let mut conn = app.store.read().await?;
    let rows = match what {
        "days" if asked.month.is_none() => last_days(&mut conn, today, k).await?,
        "days" => days_of(&mut conn, &month_asked(asked.month.as_deref(), today)?, today, k).await?.rows,
        "months" => months(&mut conn, today, k).await?,
        cut if PUBLIC_CUTS.contains(&cut) => {
            by(&mut conn, cut, &month_asked(asked.month.as_deref(), today)?, today, k).await?.rows
        }
        _ => return Err(Failure::NotFound),
    };
    drop(conn);
    let columns = vec![
        Column::new("key", Kind::Text).title(v.t("audience-period")),
        Column::new("views", Kind::Integer).title(v.t("audience-views")),
        Column::new("readers", Kind::Integer).title(v.t("audience-readers")),
    ];
    let mut writer =
        TableWriter::new(Format::Csv, &Table::new(what, columns), Vec::new()).map_err(Failure::internal)?;
    for told in &rows {
        // What is withheld is empty, which is not nothing.
        let text = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        writer.row(&[&told.key, &text(told.n), &text(told.readers)]).map_err(Failure::internal)?;
    }
    let bytes = writer.finish().map_err(Failure::internal)?;
    Ok(Answer::new(Format::Csv.media_type(), bytes)
        .header(CONTENT_DISPOSITION, &format!("attachment; filename=\"readers-{what}.csv\""))
        .header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .until(vec![Tag::Readers]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::path::Path;

    use super::*;

    #[test]
    fn the_code_that_readers_are_told_of_is_the_code_that_there_is() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for line in CODE {
            let (file, name) = line.split_once(" → ").unwrap();
            let text = std::fs::read_to_string(root.join(file)).unwrap();
            let function = name.rsplit("::").next().unwrap();
            assert!(text.contains(&format!("fn {function}(")), "{line}");
        }
    }
}
