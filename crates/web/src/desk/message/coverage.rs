//! Coverage: message × organisation × locale × period, counted in the store, down to the editions.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::trust::Scope;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Act, Locale};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::message::{
    CountedRow, CoverageCell, CoverageEditionsPage, CoveragePage, CoverageRow,
};
use store::coverage::Axis;

use super::asked::{Asked, NONE, Wish, ask, axes, axis_key, span_key};
use super::named;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Editions listed for a cell.
const LISTED: u32 = 500;

/// A key of an axis with its names.
struct Key {
    key: String,
    short: String,
    name: String,
}

/// The counted table.
struct Table {
    rows: Vec<Key>,
    columns: Vec<Key>,
    counts: HashMap<(String, String), i64>,
}

impl Table {
    fn at(&self, row: &Key, column: &Key) -> i64 {
        self.counts.get(&(row.key.clone(), column.key.clone())).copied().unwrap_or(0)
    }
}

async fn counted(
    app: &App,
    v: &View<'_>,
    asked: &Asked,
    (rows, columns): (Axis, Axis),
) -> Result<Table, Failure> {
    let mut conn = app.store.read().await?;
    let counts = store::coverage::count(&mut conn, &asked.question, rows, columns).await?;
    drop(conn);
    let found = |of: fn(&store::coverage::Count) -> &String| -> Vec<String> {
        let mut keys: Vec<String> = counts.iter().map(|c| of(c).clone()).collect();
        keys.sort();
        keys.dedup();
        keys
    };
    let (row_keys, column_keys) = (found(|c| &c.row), found(|c| &c.column));
    Ok(Table {
        rows: keys(v, asked, rows, &row_keys),
        columns: keys(v, asked, columns, &column_keys),
        counts: counts.into_iter().map(|c| ((c.row, c.column), c.editions)).collect(),
    })
}

/// The keys of an axis in their order: what could be told and is not stands there, too.
fn keys(v: &View<'_>, asked: &Asked, axis: Axis, found: &[String]) -> Vec<Key> {
    let plain = |key: &str, name: String| Key { key: key.to_owned(), short: name.clone(), name };
    match axis {
        Axis::Message => {
            let narrowed = &asked.question.messages;
            let house = v.country.nation.themes.iter().flat_map(|t| &t.messages).map(|m| m.code.to_string());
            let mut all: Vec<String> = house
                .filter(|_| !asked.question.without_message)
                .filter(|c| narrowed.is_empty() || narrowed.iter().any(|n| n.as_str() == c))
                .collect();
            // Messages that left the house stay where content carries them; without any comes last.
            let rest: Vec<String> =
                found.iter().filter(|k| !k.is_empty() && !all.contains(k)).cloned().collect();
            all.extend(rest);
            let mut out: Vec<Key> =
                all.iter().map(|k| plain(k, named(v, "message", k).0.to_owned())).collect();
            if found.iter().any(String::is_empty) {
                out.push(plain("", v.t("coverage-none")));
            }
            out
        }
        Axis::Organisation => {
            let mut out: Vec<Key> = found.iter().map(|k| plain(k, v.name("organisation", k))).collect();
            v.local.formats.sort_by_name(&mut out, |k| &k.name);
            out
        }
        Axis::Locale => {
            let site = v.country.nation.site.locales.iter();
            let mut all: Vec<String> = site
                .filter(|l| asked.question.locale.as_ref().is_none_or(|only| only == *l))
                .map(ToString::to_string)
                .collect();
            let rest: Vec<String> = found.iter().filter(|k| !all.contains(k)).cloned().collect();
            all.extend(rest);
            let key = |tag: &String| Key {
                key: tag.clone(),
                short: tag.clone(),
                name: Locale::new(tag).map_or_else(|_| tag.clone(), |l| v.language(&l)),
            };
            all.iter().map(key).collect()
        }
        Axis::Period => {
            // A single period was asked for: it is counted as the first.
            let whole = asked.question.bounds.len() == asked.stretches.len() + 1;
            let stretches = asked.stretches.iter().enumerate();
            let shown = stretches.filter(|(_, s)| whole || asked.words.first() == Some(&s.name));
            shown
                .map(|(n, s)| Key {
                    key: if whole { n.to_string() } else { "0".into() },
                    short: s.short.clone(),
                    name: s.name.clone(),
                })
                .collect()
        }
    }
}

/// The address of a cell's editions: what was asked for, narrowed to row and column.
fn narrowed(wish: &Wish, cells: &[(Axis, &Key)]) -> String {
    let mut wish = Wish { rows: String::new(), columns: String::new(), ..wish.clone() };
    for (axis, key) in cells {
        let value = if key.key.is_empty() { NONE.to_owned() } else { key.key.clone() };
        match axis {
            Axis::Message => wish.message = value,
            Axis::Organisation => wish.publisher = value,
            Axis::Locale => wish.locale = value,
            Axis::Period if wish.period.is_empty() => wish.period = value,
            Axis::Period => {}
        }
    }
    format!("/desk/message/coverage/editions?{}", query(&wish))
}

fn query(wish: &Wish) -> String {
    let pairs = [
        ("rows", &wish.rows),
        ("columns", &wish.columns),
        ("span", &wish.span),
        ("message", &wish.message),
        ("organisation", &wish.organisation),
        ("publisher", &wish.publisher),
        ("locale", &wish.locale),
        ("period", &wish.period),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn cell(v: &View<'_>, wish: &Wish, count: i64, most: i64, at: &[(Axis, &Key)]) -> CoverageCell {
    // By the square root: a few against many stay told apart, and one is never nothing.
    let share = (f64::from(i32::try_from(count).unwrap_or(i32::MAX))
        / f64::from(i32::try_from(most.max(1)).unwrap_or(i32::MAX)))
    .sqrt();
    let heat = match count {
        0 => "h0",
        _ if share <= 0.2 => "h1",
        _ if share <= 0.4 => "h2",
        _ if share <= 0.6 => "h3",
        _ if share <= 0.8 => "h4",
        _ => "h5",
    };
    let names: Vec<&str> = at.iter().map(|(_, key)| key.name.as_str()).collect();
    CoverageCell {
        heat,
        number: v.num(count),
        words: names.join(" · "),
        href: if count == 0 { String::new() } else { narrowed(wish, at) },
    }
}

/// `GET /desk/message/coverage`
pub async fn table(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let today = app.clock.now().to_zoned(staff.view().country.time_zone.clone()).date();
    let asked = ask(&staff, &staff.view(), &wish, today);
    let axes = axes(&wish);
    let table = counted(&app, &staff.view(), &asked, axes).await?;
    let d = staff.desk(staff.view().t("message-coverage"), "desk-message");
    let v = d.v;
    let most = table.counts.values().copied().max().unwrap_or(0);
    let all = Key { key: String::new(), short: String::new(), name: v.t("coverage-all") };
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter();
        let sum = table.columns.iter().map(|c| table.at(row, c)).sum();
        CoverageRow {
            name: row.name.clone(),
            cells: cells
                .map(|c| cell(&v, &wish, table.at(row, c), most, &[(axes.0, row), (axes.1, c)]))
                .collect(),
            total: cell(&v, &wish, sum, sum, &[(axes.0, row)]),
        }
    });
    let totals = table.columns.iter().map(|c| {
        let sum = table.rows.iter().map(|row| table.at(row, c)).sum();
        cell(&v, &wish, sum, sum, &[(axes.1, c)])
    });
    let whole = table.counts.values().sum();
    let totals = totals.chain(std::iter::once(CoverageCell {
        words: all.name.clone(),
        ..cell(&v, &wish, whole, whole, &[])
    }));
    let turned = Wish { rows: axes.1.as_str().into(), columns: axes.0.as_str().into(), ..wish.clone() };
    page(&CoveragePage {
        rows_choice: axis_choices(&v, axes.0),
        columns_choice: axis_choices(&v, axes.1),
        spans: ["months", "quarters", "years", "ever"]
            .into_iter()
            .map(|s| {
                Choice::new(s, v.t(span_key(s)), if wish.span.is_empty() { "months" } else { &wish.span })
            })
            .collect(),
        messages: message_choices(&v, &wish.message),
        organisations: organisation_choices(&staff, &v, &wish.organisation),
        locales: locale_choices(&v, &wish.locale),
        columns: table.columns.iter().map(|k| (k.short.clone(), k.name.clone())).collect(),
        rows: rows.collect(),
        totals: totals.collect(),
        axis: v.t(axis_key(axes.0)),
        turned: format!("/desk/message/coverage?{}", query(&turned)),
        csv: format!("/desk/message/coverage.csv?{}", query(&wish)),
        d,
    })
}

fn axis_choices(v: &View<'_>, chosen: Axis) -> Vec<Choice> {
    Axis::ALL.into_iter().map(|a| Choice::new(a.as_str(), v.t(axis_key(a)), chosen.as_str())).collect()
}

fn message_choices(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut out = vec![Choice::new("", v.t("desk-any"), chosen)];
    let house = v.country.nation.themes.iter().flat_map(|t| &t.messages);
    out.extend(
        house.map(|m| Choice::new(m.code.to_string(), named(v, "message", m.code.as_str()).0, chosen)),
    );
    out.push(Choice::new(NONE, v.t("coverage-none"), chosen));
    out
}

fn organisation_choices(staff: &Staff, v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let all = v.country.nation.organisations.iter();
    let mut out: Vec<Choice> = all
        .filter(|o| staff.me.rights.may(Act::See, Scope::of(&o.code)))
        .map(|o| Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut out, |c| &c.text);
    out.insert(0, Choice::new("", v.t("desk-any"), chosen));
    out
}

fn locale_choices(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut out = vec![Choice::new("", v.t("desk-any"), chosen)];
    let site = v.country.nation.site.locales.iter();
    out.extend(site.map(|l| Choice::new(l.to_string(), v.language(l), chosen)));
    out
}

/// `GET /desk/message/coverage.csv`
pub async fn csv(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let today = app.clock.now().to_zoned(v.country.time_zone.clone()).date();
    let asked = ask(&staff, &v, &wish, today);
    let axes = axes(&wish);
    let table = counted(&app, &v, &asked, axes).await?;
    let mut head = vec![csv_cell(&v.t(axis_key(axes.0)))];
    head.extend(table.columns.iter().map(|c| csv_cell(&c.name)));
    let mut out = head.join(",") + "\r\n";
    for row in &table.rows {
        let mut line = vec![csv_cell(&row.name)];
        line.extend(table.columns.iter().map(|c| table.at(row, c).to_string()));
        out.push_str(&line.join(","));
        out.push_str("\r\n");
    }
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"coverage.csv\""),
    ];
    Ok((headers, out).into_response())
}

/// Quoted (RFC 4180); what a spreadsheet would take for a formula is made words.
fn csv_cell(text: &str) -> String {
    let guard = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// `GET /desk/message/coverage/editions`
pub async fn editions(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let today = app.clock.now().to_zoned(staff.view().country.time_zone.clone()).date();
    let asked = ask(&staff, &staff.view(), &wish, today);
    let mut conn = app.store.read().await?;
    let found = store::coverage::editions(&mut conn, &asked.question, LISTED + 1).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("coverage-editions"), "desk-message");
    let v = d.v;
    let more = found.len() > LISTED as usize;
    let shown = i64::try_from(found.len().min(LISTED as usize)).unwrap_or(0);
    let rows = found.into_iter().take(LISTED as usize).map(|e| CountedRow {
        href: format!("/desk/items/{}/{}", e.item, e.locale),
        title: e.title,
        lang: e.locale.to_string(),
        about: format!("{} · {}", v.name("organisation", e.publisher.as_str()), v.language(&e.locale)),
        date: v.day(e.published_at),
        public_href: format!("/{}/stories/{}", e.locale, e.slug),
    });
    page(&CoverageEditionsPage {
        asked: asked.words.join(" · "),
        count: v.n(if more { "coverage-newest" } else { "editions-count" }, shown),
        back: format!(
            "/desk/message/coverage?{}",
            query(&Wish { publisher: String::new(), period: String::new(), ..wish })
        ),
        rows: rows.collect(),
        d,
    })
}
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_a_file_are_never_formulas() {
        assert_eq!(csv_cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(csv_cell("=1+1"), "\"'=1+1\"");
    }
}
