//! `/desk/readers`: a dashboard.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::measure::readers::board::{Board, Kind, Length, Of, Times, parts_of};
use flow::measure::readers::{Published, Shown, Span};
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use render::View;
use render::pages::Link;
use render::pages::desk::Choice;
use render::pages::desk::readers::{
    BoardPage, ClassRow, Figure, Heads, HeatCell, HeatRow, HeatView, Step, bar,
};
use store::Conn;

use super::asked::{Against, Asked, Wish, when};
use super::open::{Opened, open, organisations, sees_all};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::readers::today;

/// Things offered to hold something against.
const OTHERS: usize = 20;

/// `GET /desk/readers`
pub async fn board(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let today = today(&app);
    let asked = Asked::read(&wish, today)?;
    if asked.of.kind == Kind::Portal && !sees_all(&staff) {
        // Theirs is a part of it: to the first, and the page leads on to the others.
        let first = organisations(&staff).first().map(|o| Of::new(Kind::Organisation, o.code.as_str()));
        return match first {
            Some(first) => Ok(redirect(&asked.href_of(&first), false)),
            None => Err(Failure::Forbidden),
        };
    }
    let v = staff.view();
    let zone = app.shown().country.time_zone.clone();
    let mut conn = app.store.read().await?;
    let opened = open(&mut conn, &app, &staff, &asked.of).await?;
    let other = match &asked.against {
        Against::Other(of) => Some(open(&mut conn, &app, &staff, of).await?),
        _ => None,
    };
    let against = held_against(&v, &asked, other.as_ref());
    let whole = opened.board.whole(&mut conn, &asked.times).await?;
    let figures = figures(&mut conn, &v, &asked, &opened, other.as_ref(), &whole).await?;
    let (steps, series_note) =
        series(&mut conn, &v, &asked, (&opened, other.as_ref()), &zone, app.count.how().settings.keep_hours)
            .await?;
    let parts = match asked.part {
        Some(part) => {
            let held = (other.as_ref(), against.clone());
            Some(super::parts::parts(&mut conn, &v, &asked, &opened, part, held).await?)
        }
        None => None,
    };
    let time = opened.board.reading(&mut conn, "time", &asked.times).await?;
    let depth = opened.board.reading(&mut conn, "depth", &asked.times).await?;
    let paragraphs = super::text::paragraphs(&mut conn, &v, &staff, &opened, depth.as_ref()).await?;
    let heat = opened.board.heat(&mut conn, today, &zone).await?;
    let beside = match asked.of.kind {
        Kind::Portal => Some(super::beside::beside(&mut conn, &v, &asked, &opened).await?),
        _ => None,
    };
    let others = others(&mut conn, &v, &asked, &opened).await?;
    let down = down(&mut conn, &v, &staff, &asked, &opened).await?;
    drop(conn);
    let (later, earlier) = (asked.times.after(), asked.times.before().from);
    let title = match asked.of.kind {
        Kind::Portal => v.t("audience-nav"),
        // A language alone says nothing: what it is a language of stands above it.
        Kind::Edition => {
            let item = opened.above.last().map_or("", |(_, title)| title.as_str());
            format!("{}: {item} · {}", v.t("audience-nav"), opened.name.text)
        }
        _ => format!("{}: {}", v.t("audience-nav"), opened.name.text),
    };
    let heat = HeatView {
        note: v.t2("readership-heat-note", ("from", &v.date(heat.from)), ("until", &v.date(heat.until))),
        rows: heat_rows(&v, &heat.cells),
    };
    let path = path(&asked, &opened);
    let d = staff.desk(title, "audience-nav");
    page(&BoardPage {
        path,
        down,
        spans: Length::ALL
            .iter()
            .map(|length| {
                let code = length.as_str();
                let text = v.word("readership-span", code);
                Link {
                    current: *length == asked.times.length,
                    ..Link::new(asked.href(&[("span", code)]), text)
                }
            })
            .collect(),
        period: if asked.times.is_running() {
            v.t1("readership-so-far", "period", &when(&v, &asked.times))
        } else {
            when(&v, &asked.times)
        },
        earlier: Link::new(asked.href(&[("at", earlier.to_string().as_str())]), v.t("readership-earlier")),
        later: later
            .map(|day| Link::new(asked.href(&[("at", day.to_string().as_str())]), v.t("readership-later"))),
        against: [("", "before"), ("year", "year"), ("none", "none")]
            .into_iter()
            .map(|(value, word)| {
                let current = matches!(
                    (&asked.against, word),
                    (Against::Before, "before") | (Against::YearBefore, "year") | (Against::Nothing, "none")
                );
                let text = v.t(match word {
                    "before" => "readership-against-before",
                    "year" => "readership-against-year",
                    _ => "readership-against-none",
                });
                Link { current, ..Link::new(asked.href(&[("against", value)]), text) }
            })
            .collect(),
        others,
        carried: asked.carried(),
        figures,
        series: v.t("readership-series"),
        steps,
        heads: Heads { period: v.t("audience-period"), value: v.t("audience-views"), other: against },
        series_csv: asked.with("/desk/readers/series.csv", &[]),
        series_note,
        ways: parts_of(asked.of.kind)
            .iter()
            .map(|part| {
                let current = asked.part.is_some_and(|asked| asked.by == part.by);
                let text = v.word("audience-by", part.by);
                Link { current, ..Link::new(asked.href(&[("by", part.by)]), text) }
            })
            .collect(),
        parts,
        time: classes(&v, "readership-time", time.as_ref()),
        depth: classes(&v, "readership-depth", depth.as_ref()),
        paragraphs,
        heat: heat
            .rows
            .iter()
            .any(|row| row.cells.iter().any(|cell| cell.value.is_some_and(|n| n > 0)))
            .then_some(heat),
        beside,
        notes: vec![v.t1("readership-note", "k", &v.num(app.count.k())), v.t("readership-error")],
        nothing: whole.n.is_none(),
        d,
    })
}

/// A count in words; a word where it is withheld.
pub fn number(v: &View<'_>, n: Option<i64>) -> String {
    n.map_or_else(|| v.t("audience-withheld"), |n| v.num(n))
}

/// How much more or less, in hundredths.
pub fn change(v: &View<'_>, now: Option<i64>, then: Option<i64>) -> String {
    match (now, then) {
        (Some(now), Some(then)) if then > 0 => {
            let part = (now - then) as f64 * 100.0 / then as f64;
            let sign = if part > 0.0 {
                "+"
            } else if part < 0.0 {
                "−"
            } else {
                "±"
            };
            v.percent(&format!("{sign}{}", v.real(part.abs(), usize::from(part.abs() < 10.0))))
        }
        _ => String::new(),
    }
}

/// What it is held against, in words; empty for nothing.
fn held_against(v: &View<'_>, asked: &Asked, other: Option<&Opened>) -> String {
    match (other, asked.other_times()) {
        (Some(other), _) => other.name.text.clone(),
        (None, Some(times)) => when(v, &times),
        (None, None) => String::new(),
    }
}

/// Where this lies.
fn path(asked: &Asked, opened: &Opened) -> Vec<Link> {
    let mut path: Vec<Link> =
        opened.above.iter().map(|(of, name)| Link::new(asked.href_of(of), name.clone())).collect();
    path.push(Link { current: true, ..Link::new(asked.href(&[]), opened.name.text.clone()) });
    path
}

/// Ways that are no parts: the languages of an item, and the other organisations of somebody who does not see the whole.
async fn down(
    conn: &mut Conn,
    v: &View<'_>,
    staff: &Staff,
    asked: &Asked,
    opened: &Opened,
) -> Result<Vec<Link>, Failure> {
    if let Some(item) = &opened.item {
        let editions = store::edition::editions_of(conn, item.id).await?;
        return Ok(editions
            .into_iter()
            .filter(|edition| edition.first_published_at.is_some())
            .map(|edition| {
                let of = Of::new(Kind::Edition, format!("{}/{}", item.code, edition.locale));
                Link { current: of == asked.of, ..Link::new(asked.href_of(&of), v.language(&edition.locale)) }
            })
            .collect());
    }
    if asked.of.kind != Kind::Organisation || sees_all(staff) {
        return Ok(Vec::new());
    }
    let mine = organisations(staff);
    if mine.len() < 2 {
        return Ok(Vec::new());
    }
    Ok(mine
        .into_iter()
        .map(|o| {
            let of = Of::new(Kind::Organisation, o.code.as_str());
            let name = v.name("organisation", o.code.as_str());
            Link { current: of == asked.of, ..Link::new(asked.href_of(&of), name) }
        })
        .collect())
}

/// Others of its kind, those read most first.
async fn others(
    conn: &mut Conn,
    v: &View<'_>,
    asked: &Asked,
    opened: &Opened,
) -> Result<Vec<Choice>, Failure> {
    // Of an item or edition: what lies beside it in its organisation. Of what is the whole portal's: the others of its kind.
    let (from, by) = match asked.of.kind {
        Kind::Portal => return Ok(Vec::new()),
        Kind::Edition => {
            let Some(item) = &opened.item else { return Ok(Vec::new()) };
            let from = Of::new(Kind::Item, item.code.as_str());
            (Board::new(from, opened.board.k), "locale")
        }
        Kind::Item => {
            let Some(item) = &opened.item else { return Ok(Vec::new()) };
            let from = Of::new(Kind::Organisation, item.publisher.as_str());
            (Board::new(from, opened.board.k), "page")
        }
        // Whoever does not see the whole is not told what there is in it.
        Kind::Organisation | Kind::Campaign
            if !opened.above.iter().any(|(of, _)| of.kind == Kind::Portal) =>
        {
            return Ok(Vec::new());
        }
        kind => {
            let by = if kind == Kind::Page { "page" } else { kind.as_str() };
            (Board::new(Of::portal(), opened.board.k), by)
        }
    };
    let Some(part) = parts_of(from.of.kind).iter().find(|part| part.by == by) else { return Ok(Vec::new()) };
    let listed = from.by(conn, part, &asked.times, OTHERS).await?;
    let keys: Vec<&str> = listed.told.rows.iter().map(|row| row.key.as_str()).collect();
    let names = super::names::names(conn, v, by, &keys).await?;
    let current = match &asked.against {
        Against::Other(of) => of.text(),
        _ => String::new(),
    };
    Ok(keys
        .into_iter()
        .filter_map(|key| {
            let of = match (&asked.of.kind, &opened.item) {
                (Kind::Edition, Some(item)) => Of::new(Kind::Edition, format!("{}/{key}", item.code)),
                _ => Of::of_part(by, key)?,
            };
            let name = names.get(key).map_or(key, |name| name.text.as_str());
            (of != asked.of).then(|| Choice::new(of.text(), name, &current))
        })
        .collect())
}

/// Views and readers, beside what they are held against.
async fn figures(
    conn: &mut Conn,
    v: &View<'_>,
    asked: &Asked,
    opened: &Opened,
    other: Option<&Opened>,
    whole: &Shown,
) -> Result<Vec<Figure>, Failure> {
    let mut held: Vec<(String, Shown)> = Vec::new();
    match other {
        Some(other) => {
            held.push((other.name.text.clone(), other.board.whole(conn, &asked.times).await?));
        }
        None => {
            if let Some(times) = asked.other_times() {
                held.push((when(v, &times), opened.board.whole(conn, &times).await?));
            }
            if asked.against == Against::Before && asked.times.length != Length::Year {
                let times = asked.times.year_before();
                held.push((when(v, &times), opened.board.whole(conn, &times).await?));
            }
        }
    }
    let figure = |name: String, of: fn(&Shown) -> Option<i64>, href: String| Figure {
        name,
        shown: number(v, of(whole)),
        href,
        others: held
            .iter()
            .map(|(when, then)| (when.clone(), number(v, of(then)), change(v, of(whole), of(then))))
            .collect(),
    };
    let rows = asked.rows("/desk/readers/rows", None);
    Ok(vec![
        figure(v.t("audience-views"), |shown| shown.n, rows.clone()),
        figure(v.t("audience-readers"), |shown| shown.readers, rows),
    ])
}

/// Name and short name of a stretch of a drawing.
pub fn step_name(v: &View<'_>, span: Span, starts: &str, zone: &TimeZone) -> (String, String) {
    match span {
        Span::Hour => {
            let at: Option<Timestamp> = format!("{starts}:00:00Z").parse().ok();
            at.map_or_else(
                || (starts.to_owned(), starts.to_owned()),
                |at| {
                    let local = at.to_zoned(zone.clone());
                    (format!("{}, {}", v.day(at), v.time(at)), v.num(i64::from(local.hour())))
                },
            )
        }
        Span::Day => starts.parse::<Date>().map_or_else(
            |_| (starts.to_owned(), starts.to_owned()),
            |day| (v.date(day), v.num(i64::from(day.day()))),
        ),
        Span::Month => {
            let name = model::Period::parse(starts).map_or_else(|_| starts.to_owned(), |p| v.period(&p));
            let short = starts
                .get(5..)
                .and_then(|month| month.parse().ok())
                .map_or_else(|| starts.to_owned(), |month: i64| v.num(month));
            (name, short)
        }
    }
}

/// What is drawn, and what is said where it cannot be.
async fn series(
    conn: &mut Conn,
    v: &View<'_>,
    asked: &Asked,
    (opened, other): (&Opened, Option<&Opened>),
    zone: &TimeZone,
    kept: u16,
) -> Result<(Vec<Step>, String), Failure> {
    let told = opened.board.over_time(conn, &asked.times, zone).await?;
    let held = match (other, asked.other_times()) {
        (Some(other), _) => Some((other.board.over_time(conn, &asked.times, zone).await?, asked.times)),
        (None, Some(times)) => Some((opened.board.over_time(conn, &times, zone).await?, times)),
        (None, None) => None,
    };
    // Lines at zero all along would hide that there is nothing to hold it against.
    let held = held.filter(|(held, _)| held.rows.iter().any(|row| row.n.is_some_and(|n| n > 0)));
    let (span, _) = asked.times.steps(zone);
    if told.rows.iter().all(|row| row.n.is_none_or(|n| n == 0)) {
        let gone = span == Span::Hour && told.total.n.is_some();
        let note =
            if gone { v.t1("readership-hours-kept", "days", &v.num(i64::from(kept))) } else { String::new() };
        return Ok((Vec::new(), note));
    }
    Ok((steps(v, span, &told, held.as_ref(), zone), String::new()))
}

fn steps(
    v: &View<'_>,
    span: Span,
    told: &Published,
    held: Option<&(Published, Times)>,
    zone: &TimeZone,
) -> Vec<Step> {
    told.rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let (label, short) = step_name(v, span, &row.key, zone);
            // The first is held against the first, and so on: the tenth of a month against the tenth of the one before.
            let other = held.and_then(|(held, _)| held.rows.get(at)).map(|other| {
                let (name, _) = step_name(v, span, &other.key, zone);
                (name, other.n.map(|n| n as f64), number(v, other.n))
            });
            Step { label, short, value: row.n.map(|n| n as f64), shown: number(v, row.n), other }
        })
        .collect()
}

/// Classes with their shares.
fn classes(v: &View<'_>, list: &str, told: Option<&Published>) -> Vec<ClassRow> {
    let Some(told) = told else { return Vec::new() };
    // In steps, the whole is not what its parts in steps add up to.
    let counts: Option<Vec<i64>> = told.rows.iter().map(|row| row.n).collect();
    let all = counts.map_or(told.total.n, |counts| Some(counts.iter().sum())).filter(|n| *n > 0);
    told.rows
        .iter()
        .map(|row| {
            let share = row.n.zip(all).map(|(n, all)| (n as f64 / all as f64).min(1.0));
            ClassRow {
                name: v.word(list, &row.key),
                shown: number(v, row.n),
                share: share.map(|share| v.percent(&v.real(share * 100.0, 0))).unwrap_or_default(),
                bar: share.map(|share| bar(v, share, None)).unwrap_or_default(),
            }
        })
        .collect()
}

/// Days of the week as the desk's language begins them.
fn heat_rows(v: &View<'_>, cells: &[Option<i64>]) -> Vec<HeatRow> {
    let first = usize::try_from(v.local.formats.first_weekday().since(Weekday::Monday)).unwrap_or(0);
    // Any Monday will do for the names.
    let monday = Date::constant(2024, 1, 1);
    (0..7)
        .map(|at| (first + at) % 7)
        .map(|day| {
            let date = monday.saturating_add(jiff::Span::new().days(i64::try_from(day).unwrap_or(0)));
            HeatRow {
                name: v.local.formats.weekday(date),
                cells: cells
                    .iter()
                    .skip(day * 24)
                    .take(24)
                    .map(|n| HeatCell { value: *n, shown: n.map_or_else(|| "–".to_owned(), |n| v.num(n)) })
                    .collect(),
            }
        })
        .collect()
}
