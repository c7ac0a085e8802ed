//! Inspections: the list with what is late, and the form that plans one.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::Participants;
use flow::plan::oversight::{
    InspectionWords, change_inspection, inspector_of, may_inspect, may_see_inspection, plan_inspection,
};
use jiff::civil::Date;
use model::programme::{Inspection, InspectionState, Programme, Recommendation, Task, TaskKind};
use model::{Act, Code, OversightId, Refusal};
use render::View;
use render::pages::desk::programme::oversight::{
    InspectionFormPage, InspectionRow, InspectionsPage, LateRow,
};
use render::pages::desk::{Choice, StateTag};
use serde::Deserialize;
use store::Conn;

use super::parts::{PART, beginning, days_left, read_id, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::programme::parts::{participants, programme, today, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Longest list.
const ROWS: u32 = 500;

/// How an inspection stands.
pub fn inspection_tag(v: &View<'_>, state: InspectionState) -> StateTag {
    let class = match state {
        InspectionState::Planned => "draft",
        InspectionState::HandedOver => "scheduled",
        InspectionState::Closed => "approved",
    };
    StateTag { class, text: v.word("inspection-state", state.as_str()) }
}

/// From when to when.
pub fn stretch(v: &View<'_>, from: Option<Date>, to: Option<Date>) -> String {
    match (from, to) {
        (Some(from), Some(to)) if from != to => format!("{} – {}", v.date(from), v.date(to)),
        (Some(day), _) | (None, Some(day)) => v.date(day),
        (None, None) => String::new(),
    }
}

/// The late recommendations that somebody may know of, with their inspections.
pub async fn late(
    conn: &mut Conn,
    staff: &Staff,
    day: Date,
) -> Result<Vec<(Recommendation, Inspection)>, Failure> {
    let mut found = open(conn, staff).await?;
    found.retain(|(recommendation, _)| recommendation.is_late(day));
    Ok(found)
}

/// The recommendations that are not settled, of inspections that somebody may see.
pub async fn open(conn: &mut Conn, staff: &Staff) -> Result<Vec<(Recommendation, Inspection)>, Failure> {
    let all = store::programme::open_recommendations(conn, ROWS).await?;
    let inspections = store::programme::inspections(conn, ROWS).await?;
    let of = |recommendation: &Recommendation| {
        inspections.iter().find(|i| i.id == recommendation.inspection).cloned()
    };
    let rights = &staff.me.rights;
    Ok(all
        .into_iter()
        .filter_map(|recommendation| of(&recommendation).map(|inspection| (recommendation, inspection)))
        .filter(|(_, inspection)| may_see_inspection(rights, inspection))
        .collect())
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    organisation: String,
    state: String,
    programme: String,
}

/// `GET /desk/inspections`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let rights = &staff.me.rights;
    let d = staff.desk(staff.view().t("inspections-title"), PART);
    let v = d.v;
    let day = today(&app, &v);
    let mut conn = app.store.read().await?;
    let mut found = store::programme::inspections(&mut conn, ROWS).await?;
    let late = late(&mut conn, &staff, day).await?;
    drop(conn);
    found.retain(|inspection| may_see_inspection(rights, inspection));
    let named = |code: &Code| v.name("organisation", code.as_str());
    let mut inspected: Vec<Code> = found.iter().map(|i| i.organisation.clone()).collect();
    inspected.sort();
    inspected.dedup();
    let mut organisations = vec![Choice::new("", v.t("desk-any"), &wish.organisation)];
    organisations
        .extend(inspected.iter().map(|code| Choice::new(code.as_str(), named(code), &wish.organisation)));
    let mut states = vec![Choice::new("", v.t("desk-any"), &wish.state)];
    states.extend(
        InspectionState::ALL
            .iter()
            .map(|s| Choice::new(s.as_str(), v.word("inspection-state", s.as_str()), &wish.state)),
    );
    let rows = found
        .iter()
        .filter(|i| wish.organisation.is_empty() || i.organisation.as_str() == wish.organisation)
        .filter(|i| wish.state.is_empty() || i.state.as_str() == wish.state)
        .map(|i| InspectionRow {
            href: format!("/desk/inspections/{}", i.id),
            title: i.title.clone(),
            about: v.t2(
                "inspection-who",
                ("organisation", &named(&i.organisation)),
                ("inspector", &named(&i.inspector)),
            ),
            days: stretch(&v, Some(i.from), i.to),
            state: inspection_tag(&v, i.state),
        })
        .collect();
    let late = late
        .iter()
        .map(|(r, i)| LateRow {
            href: format!("/desk/inspections/{}#r-{}", i.id, r.id),
            owner: named(&r.owner),
            words: beginning(&r.words),
            state: days_left(&v, day, r.due),
        })
        .collect();
    page(&InspectionsPage { organisations, states, late, rows, may_plan: rights.anywhere(Act::Inspect), d })
}

/// What a form is made for: the programme, who takes part, its tasks.
struct Ground {
    programmes: Vec<Programme>,
    programme: Programme,
    participants: Participants,
    tasks: Vec<Task>,
}

async fn ground(app: &App, staff: &Staff, code: &str) -> Result<Ground, Failure> {
    let mut conn = app.store.read().await?;
    let programmes = store::programme::programmes(&mut conn).await?;
    let programme = match code {
        "" => programmes.first().cloned().ok_or(Failure::NotFound)?,
        code => programme(&mut conn, code).await?,
    };
    let participants = participants(&mut conn, app, staff, &programme).await?;
    let tasks = store::programme::tasks(&mut conn, &programme.code).await?;
    Ok(Ground { programmes, programme, participants, tasks })
}

/// `GET /desk/inspections/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Inspect) {
        return Err(Failure::Forbidden);
    }
    let ground = ground(&app, &staff, &wish.programme).await?;
    let typed = Fields::parse(
        form_urlencoded::Serializer::new(String::new())
            .append_pair("organisation", &wish.organisation)
            .append_pair("from", &today(&app, &staff.view()).to_string())
            .finish()
            .as_bytes(),
    );
    show(&staff, &ground, None, Some(&typed), None)
}

/// `POST /desk/inspections/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let ground = ground(&app, &staff, fields.get("programme")).await?;
    let refusal = match read(&fields) {
        Ok(words) => {
            let mut tx = app.store.begin().await?;
            let of = (&ground.programme, &ground.participants);
            let locale = &staff.local.locale;
            match plan_inspection(&mut tx, &staff.me.rights, app.clock.as_ref(), of, &words, locale).await {
                Ok(id) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/inspections/{id}?done=done-saved"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&staff, &ground, None, Some(&fields), Some(staff.explain(&refusal)))
}

/// An inspection that is still planned, for whoever conducts it.
async fn planned(app: &App, staff: &Staff, id: OversightId) -> Result<Inspection, Failure> {
    let mut conn = app.store.read().await?;
    let found = store::programme::find_inspection(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    if !may_inspect(&staff.me.rights, &found.organisation, &found.inspector) {
        return Err(Failure::Forbidden);
    }
    if found.state == InspectionState::Planned { Ok(found) } else { Err(Failure::NotFound) }
}

/// `GET /desk/inspections/{id}/edit`
pub async fn edit_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let stored = planned(&app, &staff, read_id(&id)?).await?;
    let ground = ground(&app, &staff, stored.programme.as_str()).await?;
    show(&staff, &ground, Some(&stored), None, None)
}

/// `POST /desk/inspections/{id}/edit`
pub async fn edit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let stored = planned(&app, &staff, id).await?;
    let ground = ground(&app, &staff, stored.programme.as_str()).await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let refusal = match (read(&fields), fields.get("seen").parse()) {
        (Ok(words), Ok(seen)) => {
            let mut tx = app.store.begin().await?;
            let of = (&ground.programme, &ground.participants);
            match change_inspection(&mut tx, me, clock, of, id, &words, seen).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/inspections/{id}?done=done-saved"), false));
                }
                Err(error) => refused(error)?,
            }
        }
        (Err(refusal), _) => refusal,
        (_, Err(_)) => Refusal::Conflict,
    };
    show(&staff, &ground, Some(&stored), Some(&fields), Some(staff.explain(&refusal)))
}

fn read(fields: &Fields) -> Result<InspectionWords, Refusal> {
    let unknown = |_| Refusal::Invalid { field: "organisation", reason: "inspection-organisation-unknown" };
    let task = |_| Refusal::Invalid { field: "tasks", reason: "oversight-task-unknown" };
    let missing = Refusal::Invalid { field: "from", reason: "inspection-from-missing" };
    Ok(InspectionWords {
        organisation: Code::new(fields.get("organisation")).map_err(unknown)?,
        people: fields.get("people").to_owned(),
        title: fields.get("title").to_owned(),
        about: fields.get("about").to_owned(),
        tasks: fields.all("task").map(|code| Code::new(code).map_err(task)).collect::<Result<_, _>>()?,
        from: day(fields, "from")?.ok_or(missing)?,
        to: day(fields, "to")?,
    })
}

/// A task with its number.
pub fn task_name(v: &View<'_>, task: &Task) -> String {
    format!("{} {}", task.number, words(v, &task.titles)).trim().to_owned()
}

fn show(
    staff: &Staff,
    ground: &Ground,
    stored: Option<&Inspection>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let title = stored.map_or_else(|| v.t("inspection-new"), |i| i.title.clone());
    let mut d = staff.desk(title, PART);
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str, kept: Option<String>| {
        typed.map_or_else(|| kept.unwrap_or_default(), |fields| fields.get(name).to_owned())
    };
    let rights = &staff.me.rights;
    let organisation = field("organisation", stored.map(|i| i.organisation.to_string()));
    let open = |code: &&Code| {
        inspector_of(&ground.participants, code).is_some_and(|by| may_inspect(rights, code, &by))
    };
    let named = |code: &Code| v.name("organisation", code.as_str());
    let mut organisations: Vec<Choice> = ground
        .participants
        .all()
        .filter(open)
        .map(|code| Choice::new(code.as_str(), named(code), &organisation))
        .collect();
    v.local.formats.sort_by_name(&mut organisations, |choice| &choice.text);
    let chosen = |code: &str| match typed {
        Some(fields) => fields.all("task").any(|task| task == code),
        None => stored.is_some_and(|i| i.tasks.iter().any(|task| task.as_str() == code)),
    };
    let own = |task: &&Task| task.organisation.is_none() && task.kind != TaskKind::Group;
    let tasks = ground.tasks.iter().filter(own).map(|task| Choice {
        value: task.code.to_string(),
        text: task_name(&v, task),
        chosen: chosen(task.code.as_str()),
    });
    let code = &ground.programme.code;
    let several = stored.is_none() && ground.programmes.len() > 1;
    let programmes = ground
        .programmes
        .iter()
        .filter(|_| several)
        .map(|p| Choice::new(p.code.as_str(), words(&v, &p.titles), code.as_str()));
    if ground.programme.example {
        d.notice = Some(v.t("oversight-example"));
    }
    page(&InspectionFormPage {
        href: stored.map_or("/desk/inspections/new".into(), |i| format!("/desk/inspections/{}/edit", i.id)),
        programmes: programmes.collect(),
        programme: code.to_string(),
        title: field("title", stored.map(|i| i.title.clone())),
        people: field("people", stored.map(|i| i.people.clone())),
        about: field("about", stored.map(|i| i.about.clone())),
        from: field("from", stored.map(|i| i.from.to_string())),
        to: field("to", stored.and_then(|i| i.to).map(|to| to.to_string())),
        seen: field("seen", stored.map(|i| i.edited_at.to_string())),
        tasks: tasks.collect(),
        organisations,
        d,
    })
}
