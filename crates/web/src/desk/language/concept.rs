//! A concept of the glossary: begun, put right, retired; its terms in every language.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::language::glossary::{self, NewConcept, TermChange};
use model::{Code, Concept, ConceptTerm, Locale, Refusal, TermStatus};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::language::{ConceptPage, NewConceptPage, TermGroup, TermLine, Words};

use super::glossary::{keeps, kept_languages, subject_name, title};
use super::parts::{PART, tabs};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

async fn find(app: &App, code: &str) -> Result<Concept, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    store::glossary::find_concept(&mut app.store.read().await?, &code).await?.ok_or(Failure::NotFound)
}

fn statuses(v: &View<'_>, current: &str) -> Vec<Choice> {
    let all = TermStatus::ALL.iter();
    all.map(|s| Choice::new(s.as_str(), v.word("term-status", s.as_str()), current)).collect()
}

fn languages(staff: &Staff, v: &View<'_>, current: &str) -> Vec<Choice> {
    kept_languages(staff).map(|l| Choice::new(l.as_str(), v.language(l), current)).collect()
}

/// `GET /desk/language/glossary/new`
pub async fn new_form(staff: Staff) -> Result<Response, Failure> {
    show_new(&staff, &Fields::default(), None)
}

fn show_new(staff: &Staff, typed: &Fields, wrong: Option<String>) -> Result<Response, Failure> {
    if kept_languages(staff).next().is_none() {
        return Err(Failure::Forbidden);
    }
    let mut d = staff.desk(staff.view().t("glossary-new"), PART);
    d.wrong = wrong;
    let v = d.v;
    let home = v.country.nation.site.home_locale.as_str();
    let current = if typed.has("locale") { typed.get("locale") } else { home };
    page(&NewConceptPage {
        tabs: tabs(&v, "glossary-title"),
        languages: languages(staff, &v, current),
        term: typed.get("term").to_owned(),
        subject: typed.get("subject").to_owned(),
        definition: typed.get("definition").to_owned(),
        note: typed.get("note").to_owned(),
        d,
    })
}

/// A term as a form has it.
fn term_of(fields: &Fields) -> Result<TermChange, Refusal> {
    let locale = Locale::new(fields.get("locale")).map_err(|_| Refusal::Missing("locale"))?;
    let status = if fields.has("status") { fields.get("status") } else { TermStatus::Preferred.as_str() };
    Ok(TermChange {
        locale,
        text: fields.get("term").to_owned(),
        status: status.parse().map_err(|_| Refusal::Missing("term"))?,
        note: if fields.has("act") { fields.get("note").to_owned() } else { String::new() },
    })
}

/// `POST /desk/language/glossary/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let new = NewConcept {
        subject: fields.get("subject").to_owned(),
        definition: fields.get("definition").to_owned(),
        note: fields.get("note").to_owned(),
    };
    let keeper = &staff.shown.country.nation.site.operator;
    let mut tx = app.store.begin().await?;
    let done = match term_of(&fields) {
        Ok(term) => {
            glossary::create_concept(&mut tx, &staff.me.rights, app.clock.as_ref(), keeper, &new, &term).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(code) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/language/glossary/{code}?done=done-concept"), false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(Refusal::AddressTaken(code))) => {
            show_new(&staff, &fields, Some(staff.view().t1("glossary-known", "code", &code)))
        }
        Err(FlowError::Refused(refusal)) => show_new(&staff, &fields, Some(staff.explain(&refusal))),
        Err(e) => Err(e.into()),
    }
}

/// `GET /desk/language/glossary/{code}`
pub async fn concept(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let concept = find(&app, &code).await?;
    show(&app, &staff, &concept, None, None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    concept: &Concept,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let events = store::event::events_of_concept(&mut conn, &concept.code, 30).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let name = title(concept, &staff.shown.country.nation.site.home_locale).text;
    let mut d = staff.desk(name, PART);
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str, stored: &str| match typed {
        Some(typed) if typed.has(name) => typed.get(name).to_owned(),
        _ => stored.to_owned(),
    };
    let adding = typed.filter(|t| t.get("act") == "add-term");
    let added = |name: &str| adding.map_or(String::new(), |t| t.get(name).to_owned());
    page(&ConceptPage {
        tabs: tabs(&v, "glossary-title"),
        code: concept.code.to_string(),
        subject: field("subject", &concept.subject),
        subject_name: subject_name(&v, &concept.subject),
        definition: field("definition", &concept.definition),
        note: field("concept_note", &concept.note),
        groups: groups(staff, &v, &concept.terms),
        languages: languages(staff, &v, &added("locale")),
        statuses: statuses(&v, &added("status")),
        term: added("term"),
        term_note: added("note"),
        may_change: keeps(staff, None),
        retired: concept.retired_at.is_some(),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// Terms by language, in the order of the portal's languages; the country's own comes first there.
fn groups(staff: &Staff, v: &View<'_>, terms: &[ConceptTerm]) -> Vec<TermGroup> {
    let place = |locale: &Locale| {
        v.country.nation.site.locales.iter().position(|l| l == locale).unwrap_or(usize::MAX)
    };
    let mut of_locale: BTreeMap<(usize, &Locale), Vec<&ConceptTerm>> = BTreeMap::new();
    for term in terms {
        of_locale.entry((place(&term.locale), &term.locale)).or_default().push(term);
    }
    let group = |((_, locale), mut terms): ((usize, &Locale), Vec<&ConceptTerm>)| {
        terms.sort_by_key(|t| t.status);
        TermGroup {
            language: v.language(locale),
            tag: locale.to_string(),
            may_change: keeps(staff, Some(locale)),
            terms: terms
                .into_iter()
                .map(|t| TermLine {
                    words: Words::new(locale, &t.text),
                    class: t.status.as_str(),
                    status: v.word("term-status", t.status.as_str()),
                    note: t.note.clone(),
                    statuses: statuses(v, t.status.as_str()),
                })
                .collect(),
        }
    };
    of_locale.into_iter().map(group).collect()
}

/// `POST /desk/language/glossary/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let concept = find(&app, &code).await?;
    match act(&app, &staff, &concept.code, &fields).await {
        Ok(done) => Ok(redirect(&format!("/desk/language/glossary/{}?done={done}", concept.code), false)),
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            show(&app, &staff, &concept, Some(&fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// One act on a concept; answers with the key of what was done.
async fn act(app: &App, staff: &Staff, code: &Code, fields: &Fields) -> Result<&'static str, FlowError> {
    let keeper = &staff.shown.country.nation.site.operator;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let done = match fields.get("act") {
        "add-term" => {
            glossary::add_term(&mut tx, me, clock, keeper, code, &term_of(fields)?).await?;
            "done-term"
        }
        "change-term" => {
            glossary::change_term(&mut tx, me, clock, keeper, code, &term_of(fields)?).await?;
            "done-term"
        }
        "remove-term" => {
            let term = term_of(fields)?;
            glossary::remove_term(&mut tx, me, clock, keeper, code, &term.locale, &term.text).await?;
            "done-term-removed"
        }
        "retire" => {
            glossary::set_retired(&mut tx, me, clock, keeper, code, true).await?;
            "done-concept-retired"
        }
        "restore" => {
            glossary::set_retired(&mut tx, me, clock, keeper, code, false).await?;
            "done-concept-restored"
        }
        _ => {
            let new = NewConcept {
                subject: fields.get("subject").to_owned(),
                definition: fields.get("definition").to_owned(),
                note: fields.get("concept_note").to_owned(),
            };
            glossary::change_concept(&mut tx, me, clock, keeper, code, &new).await?;
            "done-concept"
        }
    };
    tx.commit().await?;
    Ok(done)
}
