//! `/desk/demand`: the map, the gaps and what was begun.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::listen::demand::{Answered, Axis, Cell, Gap, Map, Outside, lay_out};
use flow::publish::translate::may_request;
use flow::trust::Scope;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Act, Code, Item, Locale, PersonId};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::demand::{
    DemandAnswer, DemandAssign, DemandBegun, DemandCell, DemandGap, DemandList, DemandMapRow, DemandPage,
};

use super::read::{Known, axis, known};
use super::rows::{Row, lists};
use super::{Wish, count, today};
use crate::app::App;
use crate::desk::page as show_page;
use crate::desk::parts::names;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// How long somebody has for what is begun, unless another day is chosen.
const DAYS: i64 = 14;

/// The map with its rows in their order.
pub(super) struct Drawn {
    pub map: Map,
    /// Key and name.
    pub rows: Vec<(String, String)>,
    /// Language tags.
    pub columns: Vec<Locale>,
}

/// The name of a row.
pub(super) fn place_name(v: &View<'_>, axis: Axis, key: &str) -> String {
    if key.is_empty() { v.t("demand-untied") } else { v.name(axis.as_str(), key) }
}

/// The name of an axis.
pub(super) fn axis_name(v: &View<'_>, axis: Axis) -> String {
    v.t(match axis {
        Axis::Topic => "topics",
        Axis::Section => "section",
        Axis::Territory => "nav-places",
    })
}

/// Puts demand and supply together.
pub(super) async fn draw(app: &App, v: &View<'_>, wish: &Wish, known: &Known) -> Result<Drawn, Failure> {
    let axis = axis(wish);
    let ends = (known.months.0.as_str(), known.months.1.as_str());
    let mut conn = app.store.read().await?;
    let supply = store::demand::supply(&mut conn, axis).await?;
    let views = store::demand::views(&mut conn, axis, ends).await?;
    drop(conn);
    let demand = known
        .all
        .iter()
        .map(|entry| (entry.place.on(axis).unwrap_or_default(), entry.asked.locale.as_str(), entry.n));
    let outside = known.outside.iter().filter_map(|(ranked, looked)| {
        let place = match axis {
            Axis::Topic => looked.topic.as_deref(),
            Axis::Section => looked.section.as_deref(),
            Axis::Territory => looked.territory.as_deref(),
        }?;
        let locale = ranked.row.locale.as_ref()?;
        Some((place, locale.as_str(), Outside { rank: ranked.rank, of: ranked.of }))
    });
    let map = lay_out(demand, &supply, &views, outside);
    let site = v.country.nation.site.locales.iter();
    let columns: Vec<Locale> =
        site.filter(|l| wish.locale.is_empty() || l.as_str() == wish.locale).cloned().collect();
    let found: BTreeSet<&str> = map.cells.keys().map(|(place, _)| place.as_str()).collect();
    let mut rows: Vec<(String, String)> = found
        .into_iter()
        .filter(|key| !key.is_empty())
        .map(|key| (key.to_owned(), place_name(v, axis, key)))
        .collect();
    v.local.formats.sort_by_name(&mut rows, |row| &row.1);
    // Most asked for first; what was never asked for keeps the order of names.
    rows.sort_by_key(|(key, _)| std::cmp::Reverse(asked_of(&map, key)));
    if map.cells.keys().any(|(place, _)| place.is_empty()) {
        rows.push((String::new(), place_name(v, axis, "")));
    }
    Ok(Drawn { map, rows, columns })
}

fn asked_of(map: &Map, place: &str) -> i64 {
    map.cells.iter().filter(|((row, _), _)| row == place).map(|(_, cell)| cell.asked).sum()
}

/// A cell in words.
fn said(v: &View<'_>, cell: &Cell, ranked: usize) -> String {
    let named = |key: &str, what: String| format!("{}: {what}", v.t(key));
    let mut parts = vec![named("demand-asked", v.num(cell.asked))];
    if let Some(rank) = cell.rank {
        let of = v.num(count(ranked));
        parts.push(v.t2("demand-rank", ("rank", &v.num(count(rank))), ("of", &of)));
    }
    parts.push(named("demand-texts", v.num(cell.editions)));
    if let Some(newest) = cell.newest {
        parts.push(named("demand-newest", v.day(newest)));
        parts.push(named("audience-views", v.num(cell.views)));
    }
    if let Some(outside) = cell.outside {
        let (rank, of) = (v.num(count(outside.rank)), v.num(count(outside.of)));
        let words = v.t2("demand-rank", ("rank", &rank), ("of", &of));
        parts.push(named("demand-outside", words));
    }
    parts.join(" · ")
}

fn cell(
    v: &View<'_>,
    wish: &Wish,
    drawn: &Drawn,
    (place, name): &(String, String),
    locale: &Locale,
) -> DemandCell {
    let Some(cell) = drawn.map.cells.get(&(place.clone(), locale.to_string())) else {
        return DemandCell {
            heat: "h0",
            number: "–".into(),
            there: String::new(),
            words: String::new(),
            href: String::new(),
        };
    };
    let heat = match cell.heat {
        0 => "h0",
        1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        _ => "h5",
    };
    let mark = if cell.outside.is_some() { " ▲" } else { "" };
    DemandCell {
        heat,
        number: v.num(cell.asked),
        there: format!("{}{mark}", v.num(cell.editions)),
        words: format!("{name} · {}: {}", v.language(locale), said(v, cell, drawn.map.ranked)),
        href: wish.href("/desk/demand/cell", &[("row", place_key(place)), ("locale", locale.as_str())]),
    }
}

/// The key of a row in an address.
fn place_key(place: &str) -> &str {
    if place.is_empty() { "-" } else { place }
}

fn map_rows(v: &View<'_>, wish: &Wish, drawn: &Drawn) -> Vec<DemandMapRow> {
    let rows = drawn.rows.iter().map(|row| {
        let all = asked_of(&drawn.map, &row.0);
        DemandMapRow {
            name: row.1.clone(),
            cells: drawn.columns.iter().map(|locale| cell(v, wish, drawn, row, locale)).collect(),
            total: DemandCell {
                heat: "h0",
                number: v.num(all),
                there: String::new(),
                words: format!("{} · {}: {}", row.1, v.t("demand-asked"), v.num(all)),
                href: if wish.locale.is_empty() {
                    wish.href("/desk/demand/cell", &[("row", place_key(&row.0))])
                } else {
                    String::new()
                },
            },
        }
    });
    rows.collect()
}

/// What answers a gap, in words.
pub(super) fn answer(staff: &Staff, answered: &Answered, k: i64) -> DemandAnswer {
    let v = &staff.view();
    let (answer, link) = (&answered.answer, &answered.answer.link);
    let words = match answer.since {
        Some(at) => {
            let date = v.day(at);
            format!(
                "{}; {}",
                v.t2(
                    "demand-answered",
                    ("who", &v.name("organisation", answer.publisher.as_str())),
                    ("date", &date)
                ),
                format!("{}: {}", v.t("demand-since"), since(v, answered, k))
            )
        }
        None => v.t1("demand-open", "date", &v.day(link.made_at)),
    };
    DemandAnswer {
        title: if answer.title.is_empty() { link.term.clone() } else { answer.title.clone() },
        lang: link.locale.to_string(),
        href: if staff.me.rights.may(Act::See, Scope::of(&answer.publisher)) {
            format!("/desk/items/{}/{}", link.item, link.locale)
        } else {
            String::new()
        },
        words,
        done: answer.since.is_some(),
    }
}

/// How often it was asked for since, in words.
fn since(v: &View<'_>, answered: &Answered, k: i64) -> String {
    match answered.asked_since {
        Some(n) => v.num(n),
        None => v.t1("demand-fewer", "k", &v.num(k)),
    }
}

/// The items of rows, by their code.
async fn items_of(app: &App, lists: &[(Gap, Vec<Row>)]) -> Result<HashMap<Code, Item>, Failure> {
    let codes: BTreeSet<Code> = lists.iter().flat_map(|(_, rows)| rows).filter_map(Row::item).collect();
    let mut conn = app.store.read().await?;
    let mut out = HashMap::new();
    for code in codes {
        if let Some(item) = store::item::find_item(&mut conn, &code).await? {
            out.insert(code, item);
        }
    }
    Ok(out)
}

/// The words of a row's button; none where the person may not begin that work.
fn press(
    staff: &Staff,
    publisher: Option<&Code>,
    items: &HashMap<Code, Item>,
    row: &Row,
) -> Option<&'static str> {
    let (rights, target) = (&staff.me.rights, row.target.as_ref()?);
    match row.gap {
        Gap::Nothing | Gap::Outside | Gap::Missed => {
            let may = rights.may(Act::Create, Scope::text(publisher?, target));
            may.then_some("demand-press-new")
        }
        Gap::Language | Gap::Wanted => {
            let item = items.get(&row.item()?)?;
            may_request(rights, item, target).then_some("demand-press-translation")
        }
        Gap::Old => {
            let item = items.get(&row.item()?)?;
            let scope = Scope::text(&item.publisher, target);
            let writing = if *target == item.written_in { Act::Write } else { Act::Translate };
            let may = rights.may(Act::Assign, scope) || rights.may(writing, scope);
            may.then_some("demand-press-renew")
        }
    }
}

fn gap_row(
    staff: &Staff,
    known: &Known,
    (publisher, items, k): (Option<&Code>, &HashMap<Code, Item>, i64),
    wish: &Wish,
    row: &Row,
) -> DemandGap {
    let v = staff.view();
    let answers: Vec<DemandAnswer> = known
        .answers
        .iter()
        .filter(|answered| row.is_answered_by(answered))
        .map(|answered| answer(staff, answered, k))
        .collect();
    let language = Locale::new(&row.locale).map(|l| v.language(&l)).unwrap_or_default();
    let places =
        [("topic", &row.place.topic), ("section", &row.place.section), ("territory", &row.place.territory)];
    let about: Vec<String> = std::iter::once(language)
        .chain(places.into_iter().filter_map(|(table, code)| Some(v.name(table, code.as_deref()?))))
        .chain(row.outside.clone())
        .filter(|text| !text.is_empty())
        .collect();
    let age = row.found.as_ref().filter(|found| found.published > 0).and_then(|found| {
        let at = jiff::Timestamp::from_second(found.published).ok()?;
        let locale = Locale::new(&found.locale).ok()?;
        Some(format!("{} · {}", v.language(&locale), v.day(at)))
    });
    let words = press(staff, publisher, items, row).filter(|_| answers.is_empty());
    let is_search = matches!(row.gap, Gap::Nothing | Gap::Language | Gap::Old | Gap::Outside);
    DemandGap {
        href: if is_search {
            wish.href("/desk/demand/term", &[("locale", row.locale.as_str()), ("term", row.term.as_str())])
        } else {
            String::new()
        },
        lang: if is_search { row.locale.clone() } else { String::new() },
        term: row.term.clone(),
        about: about.join(" · "),
        number: if row.outside.is_some() { "▲".into() } else { v.num(row.n) },
        found: row.found.as_ref().map_or_else(Default::default, |found| {
            (found.title.clone(), found.locale.clone(), found.url.clone())
        }),
        age: age.unwrap_or_default(),
        press: words.map(|key| (row.value(), v.t(key))),
        answers,
    }
}

/// The publishers a person may begin a text for.
pub(super) fn publishers(staff: &Staff) -> Vec<Code> {
    let rights = &staff.me.rights;
    let all = rights.organisations(Act::Create, &staff.shown.country.nation.organisations);
    all.into_iter().map(|organisation| organisation.code.clone()).collect()
}

fn assign_form(
    staff: &Staff,
    people: &HashMap<PersonId, String>,
    typed: &super::act::Typed,
    due: jiff::civil::Date,
) -> Option<DemandAssign> {
    let (v, rights) = (staff.view(), &staff.me.rights);
    let gives = rights.anywhere(Act::Assign);
    if !gives && !rights.anywhere(Act::Create) && !rights.anywhere(Act::Translate) {
        return None;
    }
    let me = &rights.person;
    let mut choices: Vec<Choice> = people
        .iter()
        .filter(|(id, _)| gives || **id == me.id)
        .map(|(id, name)| Choice::new(id.to_string(), name.clone(), &typed.assignee))
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices.insert(0, Choice::new("", v.t("desk-nobody"), &typed.assignee));
    let publishers = publishers(staff)
        .into_iter()
        .map(|code| Choice::new(code.to_string(), v.name("organisation", code.as_str()), &typed.publisher));
    let mut publishers: Vec<Choice> = publishers.collect();
    v.local.formats.sort_by_name(&mut publishers, |c| &c.text);
    let mut sections = vec![Choice::new("", v.t("demand-section-found"), &typed.section)];
    sections.extend(v.country.nation.sections.iter().map(|section| {
        Choice::new(section.code.to_string(), v.name("section", section.code.as_str()), &typed.section)
    }));
    let due_on = if typed.due_on.is_empty() { due.to_string() } else { typed.due_on.clone() };
    Some(DemandAssign { publishers, sections, people: choices, due_on })
}

/// `GET /desk/demand`
pub async fn page(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, &wish, &super::act::Typed::default(), None).await
}

/// The page, with what was typed.
pub(super) async fn show(
    app: &App,
    staff: &Staff,
    wish: &Wish,
    typed: &super::act::Typed,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("desk-demand"), "desk-demand");
    d.wrong = wrong;
    let v = d.v;
    let k = app.count.k();
    let known = known(app, &v, wish).await?;
    let drawn = draw(app, &v, wish, &known).await?;
    let lists = lists(app, &v, wish, &known).await?;
    let items = items_of(app, &lists).await?;
    let mut conn = app.store.read().await?;
    let people = names(&mut conn).await?;
    let begun = begun(&mut conn, staff, &known, &people, k).await?;
    drop(conn);
    let due = today(app, &v).saturating_add(jiff::Span::new().days(DAYS));
    let assign = assign_form(staff, &people, typed, due);
    let first = assign.as_ref().and_then(|form| {
        let chosen = form.publishers.iter().find(|c| c.chosen).or_else(|| form.publishers.first());
        Code::new(chosen?.value.clone()).ok()
    });
    let with = (first.as_ref(), &items, k);
    let lists = lists.iter().map(|(gap, rows)| DemandList {
        id: gap.as_str(),
        title: v.word("demand-list", gap.as_str()),
        rows: rows.iter().map(|row| gap_row(staff, &known, with, wish, row)).collect(),
    });
    let word = |list: &str, value: &str, chosen: &str| Choice::new(value, v.word(list, value), chosen);
    let or = |typed: &str, usual: &str| if typed.is_empty() { usual.to_owned() } else { typed.to_owned() };
    let (span, age) = (or(&wish.span, "3"), or(&wish.age, "12"));
    let axis = axis(wish);
    let mut locales = vec![Choice::new("", v.t("desk-any"), &wish.locale)];
    locales.extend(
        v.country.nation.site.locales.iter().map(|l| Choice::new(l.to_string(), v.language(l), &wish.locale)),
    );
    let wanted = drawn.columns.iter().map(|locale| {
        let sum = known.wanted.iter().find(|sum| sum.key == locale.language());
        sum.map(|sum| v.num(sum.n)).unwrap_or_default()
    });
    show_page(&DemandPage {
        spans: ["1", "3", "12"].map(|months| word("demand-span", months, &span)).into(),
        ages: ["6", "12", "24"].map(|months| word("demand-age", months, &age)).into(),
        axes: Axis::ALL.map(|a| Choice::new(a.as_str(), axis_name(&v, a), axis.as_str())).into(),
        locales,
        axis: axis_name(&v, axis),
        columns: drawn.columns.iter().map(|l| (l.to_string(), v.language(l))).collect(),
        rows: map_rows(&v, wish, &drawn),
        wanted: wanted.collect(),
        steps: v.t1("demand-steps", "k", &v.num(k)),
        lists: lists.collect(),
        assign,
        begun,
        kept: wish.pairs().into_iter().map(|(name, value)| (name, value.clone())).map(renamed).collect(),
        csv: wish.href("/desk/demand.csv", &[]),
        d,
    })
}

/// Fields of the question, told apart from those of the work that is begun.
fn renamed((name, value): (&'static str, String)) -> (&'static str, String) {
    (if name == "locale" { "only" } else { name }, value)
}

async fn begun(
    conn: &mut store::Conn,
    staff: &Staff,
    known: &Known,
    people: &HashMap<PersonId, String>,
    k: i64,
) -> Result<Vec<DemandBegun>, Failure> {
    let v = staff.view();
    let mut out = Vec::new();
    for answered in &known.answers {
        let link = &answered.answer.link;
        if !staff.me.rights.may(Act::See, Scope::of(&answered.answer.publisher)) {
            continue;
        }
        let work = match answered.answer.edition {
            Some(edition) => store::work::find_work(conn, edition).await?,
            None => None,
        };
        let with = work.filter(|_| answered.answer.since.is_none()).map(|work| {
            let person = work.assignee.and_then(|person| people.get(&person).cloned());
            crate::desk::items::with(&v, person, work.due_on)
        });
        out.push(DemandBegun {
            term: link.term.clone(),
            lang: link.locale.to_string(),
            about: format!("{} · {}", v.word("demand-list", &link.gap), v.language(&link.locale)),
            asked: if link.asked > 0 { v.num(link.asked) } else { String::new() },
            answer: answer(staff, answered, k),
            with: with.unwrap_or_default(),
            since: if answered.answer.since.is_some() { since(&v, answered, k) } else { String::new() },
        });
    }
    Ok(out)
}

/// `GET /desk/demand.csv`
pub async fn csv(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    use opendata::{Column, Format, Kind, Table, TableWriter};
    let v = staff.view();
    let known = known(&app, &v, &wish).await?;
    let drawn = draw(&app, &v, &wish, &known).await?;
    let columns = vec![
        Column::new(axis(&wish).as_str(), Kind::Text),
        Column::new("locale", Kind::Text),
        Column::new("asked", Kind::Integer),
        Column::new("rank", Kind::Integer),
        Column::new("editions", Kind::Integer),
        Column::new("newest", Kind::Text),
        Column::new("views", Kind::Integer),
        Column::new("missing", Kind::Integer),
    ];
    let table = Table::new("demand", columns);
    let mut writer = TableWriter::new(Format::Csv, &table, Vec::new()).map_err(Failure::internal)?;
    let cells =
        drawn.map.cells.iter().filter(|((_, locale), _)| wish.locale.is_empty() || *locale == wish.locale);
    for ((place, locale), cell) in cells {
        let newest = cell.newest.map(|at| at.to_zoned(v.country.time_zone.clone()).date().to_string());
        let texts = [
            place.clone(),
            locale.clone(),
            cell.asked.to_string(),
            cell.rank.map(|rank| rank.to_string()).unwrap_or_default(),
            cell.editions.to_string(),
            newest.unwrap_or_default(),
            cell.views.to_string(),
            cell.heat.to_string(),
        ];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        writer.row(&texts).map_err(Failure::internal)?;
    }
    let bytes = writer.finish().map_err(Failure::internal)?;
    let head = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"demand.csv\""),
    ];
    Ok((head, bytes).into_response())
}
