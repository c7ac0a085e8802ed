//! One plan: begun, written, handed in, decided on, amended; and every version of it.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::plans::{
    NewPlan, PlanError, PlanProblem, Step, amend_plan, approve_plan, begin_plan, discard_amendment, is_open,
    move_activity, return_plan, save_plan, submit_plan, take_back_plan,
};
use model::programme::{Activity, Plan, PlanState, PlanVersion, Task};
use model::{ActivityId, Locale, PersonId, Refusal};
use render::View;
use render::pages::desk::programme::plans::{
    BeginForm, PlanActivityRow, PlanPage, PlanProblemLine, PlanTaskGroup, PlanVersionRow, PlanWordsForm,
};
use render::pages::desk::{Choice, Desk};
use serde::Deserialize;
use store::Conn;

use super::difference::diff_view;
use super::labels::{dates, field_name, languages, state_tag, task_label};
use super::parts::{Room, explain, moment_of, moment_text, money, money_view, refused, sum};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::entry::locales;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Lines of history that are read and shown.
const HISTORY: u32 = 200;
const SHOWN: usize = 30;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    version: Option<u32>,
    against: Option<u32>,
}

/// What came of something that was sent.
#[derive(Default)]
struct Sent<'a> {
    fields: Option<&'a Fields>,
    wrong: Option<String>,
    problems: Vec<PlanProblem>,
}

type Address = (String, String, String);

/// `GET /desk/programme/{programme}/plans/{organisation}/{year}?version=&against=`
pub async fn plan(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((programme, organisation, year)): Path<Address>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let room = Room::open(&mut conn, &app, &staff, (&programme, &organisation, &year)).await?;
    show(conn, &staff, &room, &wish, Sent::default()).await
}

/// `POST /desk/programme/{programme}/plans/{organisation}/{year}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((programme, organisation, year)): Path<Address>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let room = Room::open(&mut conn, &app, &staff, (&programme, &organisation, &year)).await?;
    drop(conn);
    let done = match go(&app, &staff, &room, &fields).await {
        Ok(done) => done,
        Err(error) => {
            let mut sent = Sent { fields: Some(&fields), ..Sent::default() };
            match error {
                PlanError::Problems(problems) => sent.problems = problems,
                PlanError::Flow(error) => sent.wrong = Some(explain(&staff, &refused(error)?)),
            }
            let conn = app.store.read().await?;
            return show(conn, &staff, &room, &Wish::default(), sent).await;
        }
    };
    Ok(redirect(&format!("{}?done={done}", room.href()), false))
}

/// Does what was asked for; answers with what to say of it.
async fn go(app: &App, staff: &Staff, room: &Room, fields: &Fields) -> Result<&'static str, PlanError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let found = (&room.programme.code, &room.organisation, room.year);
    let plan = store::programme::plan_of(&mut tx, found.0, found.1, found.2).await?;
    let Some(plan) = plan else {
        if !matches!(fields.get("act"), "begin" | "copy") {
            return Err(Refusal::NotFound { what: "plan", key: room.href() }.into());
        }
        let new = NewPlan {
            programme: room.programme.code.clone(),
            organisation: room.organisation.clone(),
            year: room.year,
            locale: staff.local.locale.clone(),
            copy: fields.get("act") == "copy",
        };
        begin_plan(&mut tx, me, clock, &new).await?;
        tx.commit().await?;
        return Ok("done-plan-begun");
    };
    let id = plan.id;
    let key = |text: &str| -> Result<ActivityId, Refusal> {
        text.parse().map_err(|_| Refusal::NotFound { what: "activity", key: text.to_owned() })
    };
    let done = if fields.has("earlier") {
        move_activity(&mut tx, me, clock, id, key(fields.get("earlier"))?, Step::Earlier).await?;
        "done-moved"
    } else if fields.has("later") {
        move_activity(&mut tx, me, clock, id, key(fields.get("later"))?, Step::Later).await?;
        "done-moved"
    } else {
        match fields.get("act") {
            "submit" => {
                submit_plan(&mut tx, me, clock, id).await?;
                "done-plan-submitted"
            }
            "return" => {
                return_plan(&mut tx, me, clock, id, fields.get("remark")).await?;
                "done-plan-returned"
            }
            "approve" => {
                approve_plan(&mut tx, me, clock, id, fields.get("remark")).await?;
                "done-plan-approved"
            }
            "amend" => {
                amend_plan(&mut tx, me, clock, id).await?;
                "done-plan-amended"
            }
            "take-back" => {
                take_back_plan(&mut tx, me, clock, id, moment_of(fields.get("seen"))).await?;
                "done-plan-taken-back"
            }
            "discard" => {
                discard_amendment(&mut tx, me, clock, id, moment_of(fields.get("seen"))).await?;
                "done-plan-discarded"
            }
            "save" => {
                let locale = Locale::new(fields.get("locale")).ok();
                let known = &staff.shown.country.nation.site.locales;
                let locale = locale.filter(|l| known.contains(l)).ok_or(Refusal::Missing("written-in"))?;
                let seen = moment_of(fields.get("seen"));
                save_plan(&mut tx, me, clock, id, (fields.get("aims"), &locale), seen).await?;
                "done-saved"
            }
            // Somebody else began it in the meantime.
            _ => return Err(Refusal::Invalid { field: "year", reason: "plans-there-already" }.into()),
        }
    };
    tx.commit().await?;
    Ok(done)
}

async fn show(
    mut conn: Conn,
    staff: &Staff,
    room: &Room,
    wish: &Wish,
    sent: Sent<'_>,
) -> Result<Response, Failure> {
    let code = &room.programme.code;
    let plan = store::programme::plan_of(&mut conn, code, &room.organisation, room.year).await?;
    let Some(plan) = plan else { return none(conn, staff, room, sent).await };
    let versions = store::programme::plan_versions(&mut conn, plan.id).await?;
    let wanted = wish.version.unwrap_or(plan.newest);
    let version = versions.iter().find(|v| v.number == wanted).ok_or(Failure::NotFound)?;
    let activities = store::programme::activities(&mut conn, plan.id, version.number).await?;
    let tasks = store::programme::tasks(&mut conn, code).await?;
    let people = names(&mut conn).await?;
    let against = wish.against.filter(|number| *number != version.number);
    let before = against.map(|n| versions.iter().find(|v| v.number == n).ok_or(Failure::NotFound));
    let before = match before.transpose()? {
        Some(of) => Some((of, store::programme::activities(&mut conn, plan.id, of.number).await?)),
        None => None,
    };
    let log = store::event::events_about(&mut conn, "programme", &room.organisation, HISTORY).await?;
    drop(conn);
    let mut d = room.desk(staff, room.title(&staff.view()));
    d.wrong = sent.wrong;
    let v = d.v;
    let newest = version.number == plan.newest;
    let may_write = room.may_write(staff);
    let writing = newest && may_write && is_open(version.state);
    let me = staff.me.rights.person.id;
    let waits = newest && version.state == PlanState::Submitted && room.may_decide(staff);
    let own = waits && version.submitted_by == Some(me);
    let field = |name: &str| sent.fields.filter(|f| f.has(name)).map(|f| f.raw(name).to_owned());
    let currency = room.programme.currency.as_str();
    let costs: Vec<_> = activities.iter().flat_map(|a| a.costs.clone()).collect();
    let id = plan.id.to_string();
    let mine = log.iter().filter(|e| e.detail.get("plan").and_then(|p| p.as_str()) == Some(id.as_str()));
    page(&PlanPage {
        crumbs: room.crumbs(&v),
        href: room.href(),
        begin: None,
        absent: false,
        state: Some(state_tag(&v, version.state)),
        version: standing(&v, &plan, version),
        remark: said(&v, &people, version),
        aims: version.aims.clone(),
        lang: version.locale.to_string(),
        dir: version.locale.direction().as_str(),
        words: writing.then(|| PlanWordsForm {
            aims: field("aims").unwrap_or_else(|| version.aims.clone()),
            locales: locales(&v, &field("locale").unwrap_or_else(|| version.locale.to_string())),
            seen: moment_text(version.edited_at),
        }),
        money: money_view(&v, &costs, currency),
        groups: groups(&v, room, writing, (&activities, &tasks)),
        count: v.n("plans-activities-count", i64::try_from(activities.len()).unwrap_or(i64::MAX)),
        write: writing.then(|| (format!("{}/activities/new", room.href()), format!("{}/sheet", room.href()))),
        sheet: if may_write { format!("{}/sheet.xlsx", room.href()) } else { String::new() },
        problems: sent.problems.iter().map(|p| problem_line(&v, room, p)).collect(),
        may_submit: writing,
        may_decide: waits && !own,
        own_hand: own,
        typed_remark: field("remark").unwrap_or_default(),
        may_amend: newest && may_write && version.state == PlanState::Approved,
        take_back: (newest && may_write && version.state == PlanState::Submitted)
            .then(|| moment_text(version.edited_at)),
        discard: (writing && plan.approved.is_some()).then(|| moment_text(version.edited_at)),
        versions: versions
            .iter()
            .rev()
            .map(|of| version_row(&v, room, &people, of, version.number))
            .collect(),
        compare: (versions.len() > 1).then(|| {
            let from = against.unwrap_or_else(|| version.number.saturating_sub(1).max(1));
            (choices(&v, &versions, from), choices(&v, &versions, version.number))
        }),
        diff: before.map(|(of, old)| diff_view(&v, (&tasks, currency), (of, &old), (version, &activities))),
        history: mine.take(SHOWN).map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// The page before there is a plan.
async fn none(mut conn: Conn, staff: &Staff, room: &Room, sent: Sent<'_>) -> Result<Response, Failure> {
    let before = room.year.saturating_sub(1);
    let last = store::programme::plan_of(&mut conn, &room.programme.code, &room.organisation, before).await?;
    drop(conn);
    let mut d: Desk<'_> = room.desk(staff, room.title(&staff.view()));
    d.wrong = sent.wrong;
    let v = d.v;
    page(&PlanPage {
        crumbs: room.crumbs(&v),
        href: room.href(),
        begin: room
            .may_write(staff)
            .then(|| BeginForm { may_copy: last.is_some_and(|plan| plan.approved.is_some()) }),
        absent: true,
        state: None,
        version: Vec::new(),
        remark: None,
        aims: String::new(),
        lang: v.local.locale.to_string(),
        dir: v.dir(),
        words: None,
        money: None,
        groups: Vec::new(),
        count: String::new(),
        write: None,
        sheet: String::new(),
        problems: Vec::new(),
        may_submit: false,
        may_decide: false,
        own_hand: false,
        typed_remark: String::new(),
        may_amend: false,
        take_back: None,
        discard: None,
        versions: Vec::new(),
        compare: None,
        diff: None,
        history: Vec::new(),
        d,
    })
}

/// Which version it is, and whether another one holds.
fn standing(v: &View<'_>, plan: &Plan, version: &PlanVersion) -> Vec<String> {
    let number = |n: u32| v.num(i64::from(n));
    let mut words = vec![v.t1("plans-version", "number", &number(version.number))];
    match plan.approved {
        Some(held) if held != version.number => words.push(v.t1("plans-holds", "number", &number(held))),
        _ => {}
    }
    if version.number != plan.newest {
        words.push(v.t1("plans-newer", "number", &number(plan.newest)));
    }
    words
}

/// What whoever decided said.
fn said(v: &View<'_>, people: &HashMap<PersonId, String>, version: &PlanVersion) -> Option<(String, String)> {
    if version.remark.is_empty() {
        return None;
    }
    let who = version.decided_by.and_then(|id| people.get(&id).cloned()).unwrap_or_default();
    let when = version.decided_at.map(|at| moment(v, at)).unwrap_or_default();
    Some((version.remark.clone(), format!("{who} · {when}")))
}

fn problem_line(v: &View<'_>, room: &Room, problem: &PlanProblem) -> PlanProblemLine {
    let what = v.t(problem.reason);
    PlanProblemLine {
        href: problem.activity.map(|key| format!("{}/activities/{key}", room.href())).unwrap_or_default(),
        title: problem.title.clone(),
        words: problem.field.map_or(what.clone(), |field| format!("{}: {what}", v.t(field_name(field)))),
    }
}

/// Activities by the task they serve, tasks in their own order.
fn groups(
    v: &View<'_>,
    room: &Room,
    writing: bool,
    (activities, tasks): (&[Activity], &[Task]),
) -> Vec<PlanTaskGroup> {
    let known = tasks.iter().map(|task| (task.code.clone(), task_label(v, task)));
    // Tasks that are gone: what the plan said of them is still there.
    let mut order: Vec<(model::Code, String)> = known.collect();
    for activity in activities {
        if !order.iter().any(|(code, _)| *code == activity.task) {
            order.push((activity.task.clone(), activity.task.to_string()));
        }
    }
    let currency = room.programme.currency.as_str();
    order
        .into_iter()
        .filter_map(|(code, title)| {
            let of: Vec<&Activity> = activities.iter().filter(|a| a.task == code).collect();
            let last = of.len().checked_sub(1)?;
            let rows = of.iter().enumerate().map(|(at, activity)| PlanActivityRow {
                key: activity.key.to_string(),
                href: if writing {
                    format!("{}/activities/{}", room.href(), activity.key)
                } else {
                    room.one(activity.key)
                },
                title: activity.title.clone(),
                dates: dates(v, activity.from, activity.to),
                place: place(v, activity),
                about: [
                    activity.audience.clone(),
                    languages(v, &activity.languages),
                    activity.product.clone(),
                ]
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect(),
                cost: money(v, sum(&activity.costs).as_ref(), currency),
                first: at == 0,
                last: at == last,
            });
            Some(PlanTaskGroup {
                title,
                href: format!("/desk/programme/{}/tasks/{code}", room.programme.code),
                total: money(v, sum(of.iter().flat_map(|a| &a.costs)).as_ref(), currency),
                rows: rows.collect(),
            })
        })
        .collect()
}

/// Where, in words and as a territory.
fn place(v: &View<'_>, activity: &Activity) -> String {
    let territory = activity.territory.as_ref().map(|t| v.name("territory", t.as_str()));
    let parts = [Some(activity.place.clone()), territory];
    parts.into_iter().flatten().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn version_row(
    v: &View<'_>,
    room: &Room,
    people: &HashMap<PersonId, String>,
    version: &PlanVersion,
    shown: u32,
) -> PlanVersionRow {
    let who = |id: PersonId| people.get(&id).cloned().unwrap_or_else(|| id.to_string());
    let line = |key: &str, id: PersonId, at: jiff::Timestamp| {
        v.t2(key, ("person", &who(id)), ("time", &moment(v, at)))
    };
    let mut about = vec![line("plans-begun-by", version.begun_by, version.begun_at)];
    if let Some((id, at)) = version.submitted_by.zip(version.submitted_at) {
        about.push(line("plans-submitted-by", id, at));
    }
    if let Some((id, at)) = version.decided_by.zip(version.decided_at) {
        let approved = matches!(version.state, PlanState::Approved | PlanState::Replaced);
        about.push(line(if approved { "plans-approved-by" } else { "plans-returned-by" }, id, at));
    }
    PlanVersionRow {
        href: format!("{}?version={}", room.href(), version.number),
        name: v.t1("plans-version", "number", &v.num(i64::from(version.number))),
        state: state_tag(v, version.state),
        about,
        current: version.number == shown,
    }
}

fn choices(v: &View<'_>, versions: &[PlanVersion], chosen: u32) -> Vec<Choice> {
    let name = |number: u32| v.t1("plans-version", "number", &v.num(i64::from(number)));
    let chosen = chosen.to_string();
    versions.iter().map(|of| Choice::new(of.number.to_string(), name(of.number), &chosen)).collect()
}
