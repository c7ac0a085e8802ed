//! The tree of organisations on a day, and one organisation.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::{Deed, OrganisationWords, Step, change_organisation, reopen_organisation};
use flow::trust::Scope;
use jiff::civil::Date;
use model::{Act, Code, Grant, Lineage, Locale, Organisation, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::administration::{
    BranchRow, LineRow, OrganisationPage, OrganisationsPage, StepWords,
};
use serde::Deserialize;

use super::refused;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::account::role_line;
use crate::desk::fields::Fields;
use crate::desk::message::{day, name_fields, sent_names};
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::places::lineage_sentence;
use crate::pages::texts::KINDS;

pub const PATH: &str = "/desk/administration/organisations";

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    on: String,
}

fn today(app: &App, v: &View<'_>) -> Date {
    app.clock.now().to_zoned(v.country.time_zone.clone()).date()
}

fn manages(staff: &Staff, code: &Code) -> bool {
    staff.me.rights.may(Act::ManageSite, Scope::of(code))
}

/// Since when, until when.
fn days(v: &View<'_>, o: &Organisation) -> String {
    match (o.valid_from, o.valid_to) {
        (None, None) => String::new(),
        (Some(from), None) => v.t1("message-from", "date", &v.date(from)),
        (None, Some(to)) => v.t1("message-until", "date", &v.date(to)),
        (Some(from), Some(to)) => v.t2("message-between", ("from", &v.date(from)), ("to", &v.date(to))),
    }
}

fn about(v: &View<'_>, o: &Organisation) -> String {
    let kind = v.word("organisation", &o.kind);
    let days = days(v, o);
    if days.is_empty() { kind } else { format!("{kind} · {days}") }
}

/// Under which organisation one stood on a day: what moved since stood elsewhere, which the lineage does not tell, so
/// that today's place is shown with the step beside it.
fn branches(staff: &Staff, v: &View<'_>, on: Date) -> (Vec<BranchRow>, Vec<BranchRow>) {
    let all = &v.country.nation.organisations;
    let lives = |o: &&Organisation| {
        o.valid_from.is_none_or(|from| from <= on) && o.valid_to.is_none_or(|to| on <= to)
    };
    let row = |o: &Organisation, level: usize| BranchRow {
        level: format!("l{}", level.min(7)),
        href: if manages(staff, &o.code) { format!("{PATH}/{}", o.code) } else { String::new() },
        name: v.name("organisation", o.code.as_str()),
        about: about(v, o),
    };
    let living: Vec<&Organisation> = all.iter().filter(lives).collect();
    let mut rows = Vec::new();
    // Whatever stands below something that does not live on this day stands at the top.
    let top = |o: &&&Organisation| o.parent.as_ref().is_none_or(|p| !living.iter().any(|l| l.code == *p));
    let mut waiting: Vec<(&Organisation, usize)> = living.iter().filter(top).rev().map(|o| (*o, 0)).collect();
    while let Some((at, level)) = waiting.pop() {
        rows.push(row(at, level));
        // A pack may err into a circle; no real tree has more rows than organisations.
        if rows.len() > living.len() {
            break;
        }
        let below = living.iter().filter(|o| o.parent.as_ref() == Some(&at.code)).rev();
        waiting.extend(below.map(|o| (*o, level + 1)));
    }
    let former = all.iter().filter(|o| o.valid_to.is_some_and(|to| to < on)).map(|o| row(o, 0)).collect();
    (rows, former)
}

fn line(v: &View<'_>, l: &Lineage) -> LineRow {
    LineRow { text: lineage_sentence(v, "organisation", l), source_url: l.source_url.clone() }
}

/// `GET /desk/administration/organisations?on=`
pub async fn tree(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManageSite) {
        return Err(Failure::Forbidden);
    }
    let coming = super::steps::coming(&mut app.store.read().await?, &staff, None).await?;
    let mut d = staff.desk(staff.view().t("organisations"), "desk-administration");
    let v = d.v;
    let on = match wish.on.parse() {
        Ok(on) => on,
        Err(_) => {
            if !wish.on.is_empty() {
                d.wrong = Some(v.t("date-wrong"));
            }
            today(&app, &v)
        }
    };
    let (rows, former) = branches(&staff, &v, on);
    let mut lines: Vec<&Lineage> = v.country.nation.organisation_lineage.iter().collect();
    lines.retain(|l| l.date.is_none_or(|date| date <= on));
    lines.sort_by_key(|l| std::cmp::Reverse(l.date));
    page(&OrganisationsPage {
        on: on.to_string(),
        may_found: true,
        rows,
        former,
        lines: lines.into_iter().map(|l| line(&v, l)).collect(),
        coming,
        d,
    })
}

/// The organisation of an address, as the portal has it now.
pub fn find<'a>(staff: &'a Staff, code: &str) -> Result<&'a Organisation, Failure> {
    let found = staff.shown.country.organisation(code).ok_or(Failure::NotFound)?;
    staff.me.rights.need(Act::ManageSite, Scope::of(&found.code)).map_err(|_| Failure::Forbidden)?;
    Ok(found)
}

/// People with roles on a node or below it, and how much content is its own.
pub async fn affected(
    app: &App,
    staff: &Staff,
    code: &Code,
) -> Result<(Vec<(String, String)>, String), Failure> {
    let mut conn = app.store.read().await?;
    let grants = store::person::all_grants(&mut conn).await?;
    let people = names(&mut conn).await?;
    let content = store::nation::items_of_publisher(&mut conn, code).await?;
    drop(conn);
    let v = staff.view();
    let here = |g: &&Grant| g.organisation.as_ref().is_some_and(|o| staff.shown.tree.is_below(o, code));
    let rows = grants.iter().filter(here).map(|g| {
        let name = people.get(&g.person).cloned().unwrap_or_default();
        (format!("{name} – {}", role_line(&v, g)), format!("/desk/people/{}", g.person))
    });
    Ok((rows.collect(), v.n("admin-content", content)))
}

/// Organisations of today where the person may act, but for this one and what stands below it.
fn choices(staff: &Staff, v: &View<'_>, not: Option<&Code>, chosen: &str) -> Vec<Choice> {
    let all = staff.me.rights.organisations(Act::ManageSite, &v.country.nation.organisations);
    let mut out: Vec<Choice> = all
        .into_iter()
        .filter(|o| not.is_none_or(|not| !staff.shown.tree.is_below(&o.code, not)))
        .map(|o| Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut out, |c| &c.text);
    out
}

fn words(v: &View<'_>, of: Option<&Organisation>, typed: Option<&Fields>) -> StepWords {
    let field =
        |name: &str, stored: &str| typed.filter(|t| t.has(name)).map_or(stored, |t| t.get(name)).to_owned();
    let kind = field("kind", of.map_or("department", |o| &o.kind));
    let mut kinds: Vec<&str> = KINDS.to_vec();
    if let Some(own) = of.map(|o| o.kind.as_str()).filter(|k| !kinds.contains(k)) {
        kinds.push(own);
    }
    StepWords {
        code: field("code", ""),
        kinds: kinds.into_iter().map(|k| Choice::new(k, v.word("organisation", k), &kind)).collect(),
        website: field("website", of.and_then(|o| o.website.as_deref()).unwrap_or_default()),
        contact: field("contact", of.and_then(|o| o.contact.as_deref()).unwrap_or_default()),
        note: field("note", of.map_or("", |o| &o.note)),
        names: name_fields(v, "organisation", of.map_or("", |o| o.code.as_str()), typed),
    }
}

/// `GET /desk/administration/organisations/new`
pub async fn new_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManageSite) {
        return Err(Failure::Forbidden);
    }
    show(&app, &staff, None, None, None).await
}

/// `GET /desk/administration/organisations/{code}`
pub async fn organisation(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let found = find(&staff, &code)?;
    show(&app, &staff, Some(found), None, None).await
}

/// The organisation, with what was typed when something went wrong.
pub async fn show(
    app: &App,
    staff: &Staff,
    of: Option<&Organisation>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let (people, content) = match of {
        Some(o) => affected(app, staff, &o.code).await?,
        None => (Vec::new(), String::new()),
    };
    let mut conn = app.store.read().await?;
    let everybody = names(&mut conn).await?;
    let events = match of {
        Some(o) => store::event::events_about(&mut conn, "organisation", &o.code, 30).await?,
        None => Vec::new(),
    };
    let coming = match of {
        Some(o) => super::steps::coming(&mut conn, staff, Some(&o.code)).await?,
        None => Vec::new(),
    };
    drop(conn);
    let signing = match of {
        Some(o) => super::signing::of_one(app, &v, &o.code).await?,
        None => String::new(),
    };
    let title = of.map_or_else(|| v.t("admin-found"), |o| v.name("organisation", o.code.as_str()));
    let mut d = staff.desk(title, "desk-administration");
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str| typed.map(|t| t.get(name).to_owned()).unwrap_or_default();
    let code = of.map(|o| &o.code);
    let parent = typed.filter(|t| t.has("parent")).map_or_else(
        || of.and_then(|o| o.parent.as_ref()).map(ToString::to_string).unwrap_or_default(),
        |t| t.get("parent").to_owned(),
    );
    let mut parents = choices(staff, &v, code, &parent);
    if staff.me.rights.may(Act::ManageSite, Scope::COUNTRY) {
        parents.insert(0, Choice::new("", v.t("admin-topmost"), &parent));
    }
    let own = |l: &&Lineage| code.is_some_and(|c| l.from == *c || l.to.as_ref() == Some(c));
    page(&OrganisationPage {
        href: format!("{PATH}/{}", code.map_or("new", Code::as_str)),
        new: of.is_none(),
        closed: of.is_some_and(|o| o.valid_to.is_some()),
        about: of.map(|o| about(&v, o)).unwrap_or_default(),
        words: words(&v, of, typed),
        split: words(&v, None, None),
        heirs: choices(staff, &v, code, ""),
        parents,
        source_url: field("source_url"),
        act: field("act-name"),
        today: today(app, &v).to_string(),
        people,
        content,
        signing,
        coming,
        lines: v.country.nation.organisation_lineage.iter().filter(own).map(|l| line(&v, l)).collect(),
        history: events.iter().map(|e| event_line(&v, &everybody, e)).collect(),
        d,
    })
}

/// What a form says of an organisation.
pub fn sent_words(v: &View<'_>, of: Option<&Organisation>, fields: &Fields) -> OrganisationWords {
    let some = |name: &str| Some(fields.get(name).to_owned()).filter(|t| !t.is_empty());
    OrganisationWords {
        kind: fields.get("kind").to_owned(),
        website: some("website"),
        contact: some("contact"),
        // The page a row rests on is told with each step; what a pack brought stays.
        source_url: of.map_or_else(|| fields.get("source_url").to_owned(), |o| o.source_url.clone()),
        note: fields.get("note").to_owned(),
        names: sent_names(v, fields),
    }
}

/// The step a form tells of; none without a day.
pub fn sent_step(app: &App, v: &View<'_>, fields: &Fields) -> Result<Option<Step>, Refusal> {
    let today = today(app, v);
    Ok(day(fields, "date")?.map(|date| Step {
        date,
        today,
        act: fields.get("act-name").to_owned(),
        source_url: fields.get("source_url").to_owned(),
    }))
}

/// A code of a chooser; none when nothing was chosen.
pub fn sent_code(fields: &Fields, name: &'static str) -> Result<Option<Code>, Refusal> {
    match fields.get(name) {
        "" => Ok(None),
        text => Code::new(text).map(Some).map_err(|_| Refusal::Missing(name)),
    }
}

/// `POST /desk/administration/organisations/new`
pub async fn found(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let sent = sent_step(&app, &v, &fields)
        .and_then(|step| step.ok_or(Refusal::Missing("date")))
        .and_then(|step| Ok((step, sent_code(&fields, "parent")?)));
    let wrong = match sent {
        Ok((step, parent)) => {
            let words = sent_words(&v, None, &fields);
            let deed = Deed::Found { code: fields.get("code").to_owned(), parent, words };
            match super::steps::take(&app, &staff, None, &deed, &step, true).await {
                Ok(done) => return Ok(redirect(&format!("{PATH}?done={done}"), false)),
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&app, &staff, None, Some(&fields), Some(staff.explain(&wrong))).await
}

/// `POST /desk/administration/organisations/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let found = find(&staff, &code)?;
    if fields.get("act") == "reopen" {
        let mut tx = app.store.begin().await?;
        reopen_organisation(&mut tx, &staff.me.rights, app.clock.as_ref(), &found.code).await?;
        tx.commit().await?;
        return Ok(redirect(&format!("{PATH}/{}?done=done-organisation", found.code), false));
    }
    let v = staff.view();
    let wrong = match sent_step(&app, &v, &fields) {
        Ok(step) => match save(&app, &staff, found, &fields, step.as_ref()).await {
            Ok(done) => return Ok(redirect(&format!("{PATH}/{}?done={done}", found.code), false)),
            Err(e) => refused(e)?,
        },
        Err(refusal) => refusal,
    };
    show(&app, &staff, Some(found), Some(&fields), Some(staff.explain(&wrong))).await
}

/// Changes what is said of an organisation. Of what is said from a later day on, only the names wait: the rest is no step
/// of its history.
async fn save(
    app: &App,
    staff: &Staff,
    of: &Organisation,
    fields: &Fields,
    step: Option<&Step>,
) -> Result<&'static str, FlowError> {
    let v = staff.view();
    let home = &v.country.nation.site.home_locale;
    let mut words = sent_words(&v, Some(of), fields);
    let later = step.filter(|s| s.date > s.today);
    let mut renaming = None;
    if let Some(later) = later {
        let known = |l: &Locale| {
            v.country.local(l).and_then(|l| l.names.get("organisation", of.code.as_str())).unwrap_or_default()
        };
        let mut names = std::mem::take(&mut words.names);
        names.retain(|l, name| name.trim() != known(l));
        if names.get(home).is_some_and(|n| n.trim().is_empty()) {
            return Err(Refusal::Missing("name").into());
        }
        if !names.is_empty() {
            // Tried before anything is written: all of the form is taken, or nothing.
            let deed = Deed::Rename { names };
            super::steps::take(app, staff, Some(&of.code), &deed, later, false).await?;
            renaming = Some((deed, later));
        }
    }
    let mut tx = app.store.begin().await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let now = step.filter(|_| later.is_none());
    change_organisation(&mut tx, me, clock, &of.code, &words, now, home).await?;
    tx.commit().await?;
    match renaming {
        Some((deed, later)) => super::steps::take(app, staff, Some(&of.code), &deed, later, true).await,
        None => Ok("done-organisation"),
    }
}
