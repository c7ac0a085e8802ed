//! Items by languages: every edition with its state, and the next thing to do in the cell.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, ItemId, Locale, PersonId};
use render::View;
use render::pages::desk::{Choice, MatrixCell, MatrixPage, MatrixRow};
use serde::Deserialize;
use store::desk::DeskItem;
use store::matrix::{Cell, MatrixEdition};

use super::items::{sees, with};
use super::overview::Filter;
use super::page;
use super::parts::names;
use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;

/// Rows of a page.
const ROWS: usize = 60;

/// Sign and message key of a cell: told by shape and word, not by colour alone.
fn look(cell: Cell) -> (&'static str, &'static str) {
    match cell {
        Cell::Current => ("●", "matrix-current"),
        Cell::Behind => ("↻", "matrix-behind"),
        Cell::Working => ("✎", "matrix-working"),
        Cell::Review => ("?", "stage-in-review"),
        Cell::None => ("+", "matrix-none"),
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    state: String,
    locale: String,
    with: String,
    from: usize,
}

/// `GET /desk/matrix`
pub async fn table(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let all: Vec<Locale> = staff.shown.country.nation.site.locales.clone();
    let locale = all.iter().find(|l| l.as_str() == wish.locale).cloned();
    let today = app.clock.now().to_zoned(staff.shown.country.time_zone.clone()).date();
    let filter = Filter {
        cell: Cell::ALL.into_iter().find(|c| c.as_str() == wish.state),
        locale: locale.as_ref(),
        with: (wish.with == "me").then_some(staff.me.rights.person.id),
        late_on: (wish.with == "late").then_some(today),
        words: viet::fold(&wish.q),
    };
    let items = app.overview.items(&app, &mut conn).await?;
    let mut sees = sees(&staff);
    let found: Vec<&DeskItem> =
        items.iter().filter(|e| sees(&e.item) && filter.fits(e, &all)).map(|e| &e.item).collect();
    let shown: Vec<&DeskItem> = found.iter().skip(wish.from).take(ROWS).copied().collect();
    let ids: Vec<ItemId> = shown.iter().map(|i| i.item).collect();
    let mut editions: HashMap<ItemId, Vec<MatrixEdition>> = HashMap::new();
    for edition in store::matrix::editions_of_items(&mut conn, &ids).await? {
        editions.entry(edition.item).or_default().push(edition);
    }
    let people = names(&mut conn).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("desk-matrix"), "desk-matrix");
    let v = d.v;
    let columns: Vec<&Locale> = all.iter().filter(|l| locale.as_ref().is_none_or(|w| w == *l)).collect();
    let none = Vec::new();
    let rows = shown.iter().map(|item| {
        let own = editions.get(&item.item).unwrap_or(&none);
        row(&staff, &v, item, &columns, own, &people)
    });
    let q = crate::structured::percent(&wish.q);
    page(&MatrixPage {
        rows: rows.collect(),
        count: v.n("desk-items-count", i64::try_from(found.len()).unwrap_or(i64::MAX)),
        next: (found.len() > wish.from + ROWS).then(|| {
            format!(
                "/desk/matrix?q={q}&state={}&locale={}&with={}&from={}",
                wish.state,
                wish.locale,
                wish.with,
                wish.from + ROWS
            )
        }),
        columns: columns.iter().map(|l| (l.to_string(), v.language(l))).collect(),
        states: choices(&v, Cell::ALL.iter().map(|c| (c.as_str().to_owned(), v.t(look(*c).1))), &wish.state),
        languages: choices(&v, all.iter().map(|l| (l.to_string(), v.language(l))), &wish.locale),
        whose: choices(
            &v,
            [("me", "matrix-mine"), ("late", "matrix-late")].map(|(k, t)| (k.to_owned(), v.t(t))).into_iter(),
            &wish.with,
        ),
        may_request: staff.me.rights.anywhere(Act::Assign) || staff.me.rights.anywhere(Act::Translate),
        query: wish.q,
        d,
    })
}

fn choices(v: &View<'_>, words: impl Iterator<Item = (String, String)>, chosen: &str) -> Vec<Choice> {
    let mut all = vec![Choice::new("", v.t("desk-any"), chosen)];
    all.extend(words.map(|(value, text)| Choice::new(value, text, chosen)));
    all
}

fn row(
    staff: &Staff,
    v: &View<'_>,
    item: &DeskItem,
    columns: &[&Locale],
    own: &[MatrixEdition],
    people: &HashMap<PersonId, String>,
) -> MatrixRow {
    let find = |l: &Locale| own.iter().find(|e| e.locale == *l);
    let original = find(&item.written_in);
    let cells = columns.iter().map(|locale| {
        let edition = find(locale);
        let cell = edition.map_or(Cell::None, |e| e.cell(original));
        let translated = **locale != item.written_in;
        let act = if translated { Act::Translate } else { Act::Write };
        let may = staff.me.rights.may(act, Scope::text(&item.publisher, locale));
        MatrixCell {
            class: cell.as_str(),
            sign: sign(v, cell, edition),
            words: words(v, cell, locale, edition, people),
            href: match (edition, may) {
                (None, false) => String::new(),
                // What waits to be checked is read as a whole; a translation is worked on by segments.
                _ if translated && cell != Cell::Review => {
                    format!("/desk/items/{}/{locale}/workbench", item.code)
                }
                _ => format!("/desk/items/{}/{locale}", item.code),
            },
        }
    });
    MatrixRow {
        code: item.code.to_string(),
        href: format!("/desk/items/{}", item.code),
        title: if item.title.is_empty() { item.code.to_string() } else { item.title.clone() },
        lang: item.written_in.to_string(),
        about: format!(
            "{} · {}",
            v.word("kind", item.kind.as_str()),
            v.name("organisation", item.publisher.as_str())
        ),
        cells: cells.collect(),
    }
}

/// What stands in the cell: how many segments have another original, how far it is, or the sign of its state.
fn sign(v: &View<'_>, cell: Cell, edition: Option<&MatrixEdition>) -> String {
    match (cell, edition.and_then(|e| e.segments)) {
        (Cell::Behind, Some((.., flagged))) => v.num(flagged),
        (Cell::Working, Some((total, done, _))) if total > 0 => v.percent(&v.num(100 * done / total)),
        _ => look(cell).0.to_owned(),
    }
}

/// State, completeness, who has it and since when, in words.
fn words(
    v: &View<'_>,
    cell: Cell,
    locale: &Locale,
    edition: Option<&MatrixEdition>,
    people: &HashMap<PersonId, String>,
) -> String {
    let mut words = vec![v.language(locale), v.t(look(cell).1)];
    if let Some(e) = edition {
        if let Some((total, done, flagged)) = e.segments {
            words.push(v.t2("matrix-segments", ("done", &v.num(done)), ("total", &v.num(total))));
            if flagged > 0 {
                words.push(v.n("workbench-flagged-count", flagged));
            }
        }
        let who = with(v, e.assignee.and_then(|p| people.get(&p).cloned()), e.due_on);
        if !who.is_empty() {
            words.push(who);
        }
        if let Some(at) = e.saved_at {
            words.push(v.t1("matrix-saved", "day", &v.day(at)));
        }
    }
    words.join(" · ")
}
