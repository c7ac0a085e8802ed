//! What is known of a search, and an analyst's word on what it is about.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::listen::demand::{Answered, NewTie, Ties, asked, fold, look, standing};
use model::{Act, Code, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::demand::{DemandTermPage, DemandTie};
use serde::Deserialize;

use super::map::answer;
use super::read::may_be_told;
use super::{count, known_code, today};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page as show_page;
use crate::desk::parts::{moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Months that are told.
const MONTHS: i64 = 12;
/// Spellings that are read of a month, and links.
const KEYS: u32 = 4_000;
const LINKS: u32 = 500;

/// Which search.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    locale: String,
    term: String,
}

/// `GET /desk/demand/term?locale=…&term=…`
pub async fn page(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(which): Query<Which>,
) -> Result<Response, Failure> {
    show(&app, &staff, &which, None).await
}

/// How often it was asked for in each of the last months, as it may be told, and its spellings.
async fn by_month(
    app: &App,
    v: &View<'_>,
    which: &Which,
) -> Result<(Vec<(String, String)>, Vec<String>), Failure> {
    let (folded, k) = (fold(&which.term), app.count.k());
    let first = today(app, v).first_of_month();
    let mut conn = app.store.read().await?;
    let (mut months, mut spellings) = (Vec::new(), Vec::new());
    for back in 0..MONTHS {
        let month = first.saturating_sub(jiff::Span::new().months(back)).strftime("%Y-%m").to_string();
        let (all, total) = asked(&mut conn, "search", (&month, &month), KEYS).await?;
        let told = may_be_told(all, &total, k);
        let found =
            told.into_iter().find(|(asked, _)| asked.locale == which.locale && asked.folded == folded);
        if let Some((asked, n)) = found {
            let name = model::Period::parse(&month).map_or_else(|_| month.clone(), |p| v.period(&p));
            months.push((name, v.num(n)));
            for spelling in asked.spellings {
                if !spellings.contains(&spelling) {
                    spellings.push(spelling);
                }
            }
        }
    }
    Ok((months, spellings))
}

async fn show(app: &App, staff: &Staff, which: &Which, wrong: Option<String>) -> Result<Response, Failure> {
    let v = staff.view();
    if which.term.trim().is_empty() {
        return Err(Failure::NotFound);
    }
    let (folded, k) = (fold(&which.term), app.count.k());
    let (months, spellings) = by_month(app, &v, which).await?;
    let (index, locale, term) = (Arc::clone(&app.search), which.locale.clone(), which.term.clone());
    let looked = tokio::task::spawn_blocking(move || look(&index, &locale, &term));
    let looked = looked.await.map_err(Failure::internal)??;
    let mut conn = app.store.read().await?;
    let said = store::demand::find_tie(&mut conn, &which.locale, &folded).await?;
    let people = names(&mut conn).await?;
    let mut answers = store::demand::answers(&mut conn, LINKS).await?;
    answers.retain(|answer| {
        answer.link.folded == folded
            && (which.locale.is_empty() || answer.link.locale.as_str() == which.locale)
    });
    let answers: Vec<Answered> =
        standing(&mut conn, answers, today(app, &v), &v.country.time_zone, k).await?;
    drop(conn);
    let place = Ties::new(said.clone().into_iter().collect()).place(&which.locale, &folded, &looked);
    let name =
        |table: &str, code: &Option<String>| code.as_deref().map(|c| v.name(table, c)).unwrap_or_default();
    let language = model::Locale::new(&which.locale).map(|l| v.language(&l)).unwrap_or_default();
    let facts = [
        ("desk-language-of", language),
        ("demand-spellings", spellings.join(", ")),
        ("topics", name("topic", &place.topic)),
        ("section", name("section", &place.section)),
        ("nav-places", name("territory", &place.territory)),
    ];
    let nation = &v.country.nation;
    let tie = said.as_ref();
    let form = staff.me.rights.anywhere(Act::LoadData).then(|| DemandTie {
        topics: choices(
            &v,
            "topic",
            nation.topics.iter().map(|t| &t.code),
            tie.and_then(|t| t.topic.as_ref()),
        ),
        sections: choices(
            &v,
            "section",
            nation.sections.iter().map(|s| &s.code),
            tie.and_then(|t| t.section.as_ref()),
        ),
        territories: choices(
            &v,
            "territory",
            v.country.provinces().map(|t| &t.code),
            tie.and_then(|t| t.territory.as_ref()),
        ),
        aside: tie.is_some_and(|t| t.aside),
        note: tie.map(|t| t.note.clone()).unwrap_or_default(),
    });
    let said = tie.map(|tie| {
        let who = people.get(&tie.tied_by).cloned().unwrap_or_default();
        let what = if tie.aside { format!("{} ", v.t("demand-aside")) } else { String::new() };
        let words = v.t2("demand-said", ("who", &who), ("date", &moment(&v, tie.tied_at)));
        format!("{what}{words} {}", tie.note)
    });
    let mut d = staff.desk(which.term.clone(), "desk-demand");
    if let Ok(locale) = model::Locale::new(&which.locale) {
        d.titled_in(&locale);
    }
    d.wrong = wrong;
    let found = looked.best.as_ref().map_or_else(Default::default, |found| {
        (found.title.clone(), found.locale.clone(), found.url.clone())
    });
    let mut facts: Vec<(String, String)> =
        facts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| (v.t(key), text)).collect();
    let texts = usize::try_from(looked.here.max(looked.elsewhere)).unwrap_or(usize::MAX);
    facts.push((v.t("demand-texts"), v.num(count(texts))));
    show_page(&DemandTermPage {
        term: which.term.clone(),
        locale: which.locale.clone(),
        facts,
        months,
        found,
        said: said.unwrap_or_default(),
        tie: form,
        answers: answers.iter().map(|answered| answer(staff, answered, k)).collect(),
        steps: v.t1("demand-steps", "k", &v.num(k)),
        d,
    })
}

/// The codes of a table, with what the portal's own search says before them.
fn choices<'a>(
    v: &View<'_>,
    table: &str,
    codes: impl Iterator<Item = &'a Code>,
    current: Option<&Code>,
) -> Vec<Choice> {
    let current = current.map(Code::as_str).unwrap_or_default();
    let mut out: Vec<Choice> =
        codes.map(|c| Choice::new(c.to_string(), v.name(table, c.as_str()), current)).collect();
    v.local.formats.sort_by_name(&mut out, |c| &c.text);
    out.insert(0, Choice::new("", v.t("demand-section-found"), current));
    out
}

/// `POST /desk/demand/term`
pub async fn tie(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let which = Which { locale: fields.get("locale").to_owned(), term: fields.get("term").to_owned() };
    let nation = &staff.shown.country.nation;
    let new = NewTie {
        topic: known_code(Some(fields.get("topic")), nation.topics.iter().map(|t| &t.code)),
        section: known_code(Some(fields.get("section")), nation.sections.iter().map(|s| &s.code)),
        territory: known_code(Some(fields.get("territory")), nation.territories.iter().map(|t| &t.code)),
        aside: fields.has("aside"),
        note: fields.get("note").to_owned(),
        locale: which.locale.clone(),
        term: which.term.clone(),
    };
    let mut tx = app.store.begin().await?;
    match flow::listen::demand::tie(&mut tx, &staff.me.rights, app.clock.as_ref(), &new).await {
        Ok(()) => {
            tx.commit().await?;
            let mut query = form_urlencoded::Serializer::new(String::new());
            query.append_pair("locale", &which.locale).append_pair("term", &which.term);
            query.append_pair("done", "done-demand-tied");
            Ok(redirect(&format!("/desk/demand/term?{}", query.finish()), false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &which, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}
