//! `/desk/demand`: the map, the gaps and what was begun.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::listen::demand::{Answered, Axis, Gap};
use flow::publish::translate::may_request;
use flow::trust::Scope;
use model::{Act, Code, Item, Locale, PersonId};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::demand::{
    DemandAnswer, DemandAssign, DemandBegun, DemandGap, DemandList, DemandPage,
};

use super::drawn::{axis_name, draw, map_rows};
use super::read::{Known, axis, known};
use super::rows::{Row, lists};
use super::{Wish, today};
use crate::app::App;
use crate::desk::page as show_page;
use crate::desk::parts::names;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// How long somebody has for what is begun, unless another day is chosen.
const DAYS: i64 = 14;

/// What answers a gap, in words.
pub(super) fn answer(staff: &Staff, answered: &Answered, k: i64) -> DemandAnswer {
    let v = &staff.view();
    let (answer, link) = (&answered.answer, &answered.answer.link);
    let words = match answer.since {
        Some(at) => {
            let who = v.name("organisation", answer.publisher.as_str());
            let answered_by = v.t2("demand-answered", ("who", &who), ("date", &v.day(at)));
            format!("{answered_by}; {}: {}", v.t("demand-since"), since(v, answered, k))
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
        empty: v.word("demand-empty", gap.as_str()),
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
