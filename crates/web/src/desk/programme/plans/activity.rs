//! The form for an activity of a plan that is being written.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::plans::{
    ActivityField, ActivityWords, PlanError, PlanProblem, is_open, remove_activity, save_activity,
};
use jiff::civil::Date;
use model::programme::{Activity, Cost, CostSource, Plan, PlanVersion, Task, TaskKind, TaskState};
use model::{ActivityId, Amount, Code, Locale, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::programme::plans::{ActivityFormPage, CostFields, StoredLine, TaskGroupChoices};
use store::Conn;

use super::labels::{field_name, shown, source_name, task_label};
use super::parts::{Room, explain, moment_of, moment_text, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::named;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Costs that a form can have, and empty ones that it shows.
const COSTS_MAX: usize = 40;
const EMPTY: usize = 3;

/// What an activity's form is made of.
struct Found {
    room: Room,
    plan: Plan,
    version: PlanVersion,
    stored: Option<Activity>,
    tasks: Vec<Task>,
    approved: bool,
}

impl Found {
    /// The plan of an address that the person may write now, with the activity of a key.
    async fn open(
        conn: &mut Conn,
        app: &App,
        staff: &Staff,
        address: (&str, &str, &str),
        key: Option<&str>,
    ) -> Result<Self, Failure> {
        let room = Room::open(conn, app, staff, address).await?;
        if !room.may_write(staff) {
            return Err(Failure::Forbidden);
        }
        let code = &room.programme.code;
        let plan = store::programme::plan_of(conn, code, &room.organisation, room.year).await?;
        let plan = plan.ok_or(Failure::NotFound)?;
        let version = store::programme::plan_version(conn, plan.id, plan.newest).await?;
        let version = version.ok_or(Failure::NotFound)?;
        let stored = match key {
            None => None,
            Some(key) => {
                let key: ActivityId = key.parse().map_err(|_| Failure::NotFound)?;
                let rows = store::programme::activities(conn, plan.id, plan.newest).await?;
                Some(rows.into_iter().find(|row| row.key == key).ok_or(Failure::NotFound)?)
            }
        };
        let approved = match &stored {
            Some(row) => {
                let all = store::programme::activity_versions(conn, row.key).await?;
                all.first().is_some_and(|first| plan.approved.is_some_and(|held| first.version <= held))
            }
            None => false,
        };
        let tasks = store::programme::tasks(conn, code).await?;
        Ok(Self { room, plan, version, stored, tasks, approved })
    }

    fn href(&self) -> String {
        let of = self.stored.as_ref().map_or("new".to_owned(), |row| row.key.to_string());
        format!("{}/activities/{of}", self.room.href())
    }
}

type Address = (String, String, String);
type Keyed = (String, String, String, String);

/// `GET …/activities/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((programme, organisation, year)): Path<Address>,
) -> Result<Response, Failure> {
    let address = (programme.as_str(), organisation.as_str(), year.as_str());
    let found = Found::open(&mut app.store.read().await?, &app, &staff, address, None).await?;
    if !is_open(found.version.state) {
        return Ok(redirect(&found.room.href(), false));
    }
    show(&staff, &found, Sent::default())
}

/// `GET …/activities/{key}`; while nobody may write, what there is to read.
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((programme, organisation, year, key)): Path<Keyed>,
) -> Result<Response, Failure> {
    let address = (programme.as_str(), organisation.as_str(), year.as_str());
    let found = Found::open(&mut app.store.read().await?, &app, &staff, address, Some(&key)).await?;
    if !is_open(found.version.state) {
        return Ok(redirect(&found.room.one(&key), false));
    }
    show(&staff, &found, Sent::default())
}

/// `POST …/activities/new`
pub async fn create(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((programme, organisation, year)): Path<Address>,
    fields: Fields,
) -> Result<Response, Failure> {
    let address = (programme.as_str(), organisation.as_str(), year.as_str());
    let found = Found::open(&mut app.store.read().await?, &app, &staff, address, None).await?;
    save(&app, &staff, &found, &fields).await
}

/// `POST …/activities/{key}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((programme, organisation, year, key)): Path<Keyed>,
    fields: Fields,
) -> Result<Response, Failure> {
    let address = (programme.as_str(), organisation.as_str(), year.as_str());
    let found = Found::open(&mut app.store.read().await?, &app, &staff, address, Some(&key)).await?;
    save(&app, &staff, &found, &fields).await
}

/// What came of something that was sent.
#[derive(Default)]
struct Sent<'a> {
    fields: Option<&'a Fields>,
    wrong: Option<String>,
    problems: Vec<(String, String)>,
    conflict: bool,
    more: bool,
}

async fn save(app: &App, staff: &Staff, found: &Found, fields: &Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let mut sent = Sent { fields: Some(fields), ..Sent::default() };
    if fields.get("act") == "more" {
        sent.more = true;
        return show(staff, found, sent);
    }
    let (me, clock, plan) = (&staff.me.rights, app.clock.as_ref(), found.plan.id);
    let key = found.stored.as_ref().map(|row| row.key);
    let done = match (fields.get("act"), key) {
        ("remove", Some(key)) => {
            let mut tx = app.store.begin().await?;
            match remove_activity(&mut tx, me, clock, plan, key).await {
                Ok(()) => {
                    tx.commit().await?;
                    Ok("done-removed")
                }
                Err(e) => Err(PlanError::Flow(e)),
            }
        }
        _ => {
            let (words, problems) = read(&v, fields);
            if !problems.is_empty() {
                sent.problems = problems;
                return show(staff, found, sent);
            }
            let mut tx = app.store.begin().await?;
            let seen = moment_of(fields.get("seen"));
            match save_activity(&mut tx, me, clock, plan, key, &words, seen).await {
                Ok(_) => {
                    tx.commit().await?;
                    Ok("done-saved")
                }
                Err(e) => Err(e),
            }
        }
    };
    match done {
        Ok(done) => return Ok(redirect(&format!("{}?done={done}", found.room.href()), false)),
        Err(PlanError::Problems(problems)) => {
            sent.problems = problems.iter().map(|problem| told(&v, problem)).collect();
        }
        Err(PlanError::Flow(error)) => {
            let refusal = refused(error)?;
            sent.conflict = refusal == Refusal::Conflict;
            sent.wrong = Some(explain(staff, &refusal));
        }
    }
    show(staff, found, sent)
}

fn told(v: &View<'_>, problem: &PlanProblem) -> (String, String) {
    (problem.field.map(|field| v.t(field_name(field))).unwrap_or_default(), v.t(problem.reason))
}

/// What a form says, and what of it cannot be read.
fn read(v: &View<'_>, fields: &Fields) -> (ActivityWords, Vec<(String, String)>) {
    let mut problems = Vec::new();
    let mut wrong = |field: ActivityField, reason: String| problems.push((v.t(field_name(field)), reason));
    let mut day = |name: &str, field: ActivityField| -> Option<Date> {
        let text = fields.get(name);
        let day = text.parse().ok();
        if day.is_none() && !text.is_empty() {
            wrong(field, v.t("date-wrong"));
        }
        day
    };
    let (from, to) = (day("from", ActivityField::From), day("to", ActivityField::To));
    let mut costs = Vec::new();
    for at in 0..COSTS_MAX {
        let part = |what: &str| fields.get(&format!("cost-{at}-{what}"));
        let (source, amount, note) = (part("source"), part("amount"), part("note"));
        if amount.is_empty() && note.is_empty() {
            continue;
        }
        let number = v.num(i64::try_from(at + 1).unwrap_or(0));
        let read: Option<CostSource> = source.parse().ok();
        match (read, Amount::new(amount)) {
            (Some(source), Ok(amount)) => costs.push(Cost { source, amount, note: note.to_owned() }),
            _ => wrong(ActivityField::Costs, v.t1("plans-cost-wrong", "number", &number)),
        }
    }
    let code = |name: &str| Code::new(fields.get(name)).ok();
    let words = ActivityWords {
        task: code("task"),
        title: fields.get("title").to_owned(),
        about: fields.get("about").to_owned(),
        product: fields.get("product").to_owned(),
        from,
        to,
        place: fields.get("place").to_owned(),
        territory: code("territory"),
        audience: fields.get("audience").to_owned(),
        message: code("message"),
        languages: fields.all("language").filter_map(|tag| Locale::new(tag).ok()).collect(),
        costs,
    };
    (words, problems)
}

fn show(staff: &Staff, found: &Found, sent: Sent<'_>) -> Result<Response, Failure> {
    let room = &found.room;
    let title = match &found.stored {
        Some(row) => row.title.clone(),
        None => staff.view().t("plans-new-activity"),
    };
    let mut d = room.desk(staff, title);
    d.wrong = sent.wrong;
    let v = d.v;
    let kept = found.stored.as_ref().map(ActivityWords::of).unwrap_or_default();
    let typed = |name: &str, kept: String| sent.fields.map_or(kept, |f| f.get(name).to_owned());
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let code = |code: &Option<Code>| code.as_ref().map(ToString::to_string).unwrap_or_default();
    let locales: Vec<String> = match sent.fields {
        Some(fields) => fields.all("language").map(str::to_owned).collect(),
        None => kept.languages.iter().map(ToString::to_string).collect(),
    };
    let site = &v.country.nation.site;
    let date = |month: i8, day: i8| Date::new(room.year, month, day).map(|d| v.date(d)).unwrap_or_default();
    let context = (found.tasks.as_slice(), room.programme.currency.as_str());
    page(&ActivityFormPage {
        crumbs: room.crumbs_with_plan(&v),
        href: found.href(),
        plan: room.href(),
        one: match &found.stored {
            Some(row) if found.approved => room.one(row.key),
            _ => String::new(),
        },
        new: found.stored.is_none(),
        seen: moment_text(found.version.edited_at),
        problems: sent.problems,
        stored: if sent.conflict {
            ActivityField::ALL
                .iter()
                .map(|field| (v.t(field_name(*field)), shown(&v, context, &kept, *field)))
                .filter(|(_, text)| !text.is_empty())
                .map(|(label, text)| StoredLine { label, text })
                .collect()
        } else {
            Vec::new()
        },
        tasks: tasks(&v, found, &typed("task", code(&kept.task))),
        title: typed("title", kept.title.clone()),
        from: typed("from", day(kept.from)),
        to: typed("to", day(kept.to)),
        days_help: v.t2("plans-days-help", ("first", &date(1, 1)), ("last", &date(12, 31))),
        place: typed("place", kept.place.clone()),
        territories: territories(&v, &typed("territory", code(&kept.territory))),
        audience: typed("audience", kept.audience.clone()),
        messages: messages(&v, &typed("message", code(&kept.message))),
        languages: site
            .locales
            .iter()
            .map(|locale| Choice {
                value: locale.to_string(),
                text: v.language(locale),
                chosen: locales.iter().any(|tag| tag == locale.as_str()),
            })
            .collect(),
        product: typed("product", kept.product.clone()),
        about: typed("about", kept.about.clone()),
        costs: costs(&v, &kept.costs, sent.fields, sent.more),
        currency: room.programme.currency.clone(),
        d,
    })
}

/// Tasks to choose from: the organisation's own, those it helps with, all others.
fn tasks(v: &View<'_>, found: &Found, chosen: &str) -> Vec<TaskGroupChoices> {
    let organisation = &found.room.organisation;
    let kind = v.country.organisation(organisation.as_str()).map_or("", |o| o.kind.as_str());
    let mut groups: [(&str, Vec<Choice>); 3] = [
        ("plans-tasks-own", Vec::new()),
        ("plans-tasks-helped", Vec::new()),
        ("plans-tasks-other", Vec::new()),
    ];
    for task in &found.tasks {
        let code = task.code.as_str();
        let over = task.kind == TaskKind::Group || task.state == TaskState::Dropped;
        if over && code != chosen {
            continue;
        }
        let of = if task.is_led_by(organisation, kind) {
            0
        } else if task.is_helped_by(organisation, kind) {
            1
        } else {
            2
        };
        groups[of].1.push(Choice::new(code, task_label(v, task), chosen));
    }
    let made = groups.into_iter().filter(|(_, choices)| !choices.is_empty());
    made.map(|(name, choices)| TaskGroupChoices { name: v.t(name), choices }).collect()
}

/// Regions and places of today, and whichever was chosen before.
fn territories(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let all = v.country.nation.territories.iter();
    let mut list: Vec<Choice> = all
        .filter(|t| t.valid_to.is_none() || t.code.as_str() == chosen)
        .map(|t| Choice::new(t.code.to_string(), v.name("territory", t.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut list, |choice| &choice.text);
    list.insert(0, Choice::new("", "–", chosen));
    list
}

/// Key messages in the order of the message house.
fn messages(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let all = v.country.nation.themes.iter().flat_map(|theme| &theme.messages);
    let choice =
        |code: &Code| Choice::new(code.to_string(), named(v, "message", code.as_str()).0.to_owned(), chosen);
    let mut list = vec![Choice::new("", "–", chosen)];
    list.extend(all.map(|message| choice(&message.code)));
    list
}

/// Costs as kept or typed, and empty rows after them.
fn costs(v: &View<'_>, kept: &[Cost], typed: Option<&Fields>, more: bool) -> Vec<CostFields> {
    let mut rows: Vec<(String, String, String)> = match typed {
        None => kept
            .iter()
            .map(|cost| (cost.source.to_string(), cost.amount.to_string(), cost.note.clone()))
            .collect(),
        Some(fields) => (0..COSTS_MAX)
            .map(|at| {
                let part = |what: &str| fields.get(&format!("cost-{at}-{what}")).to_owned();
                (part("source"), part("amount"), part("note"))
            })
            .filter(|(_, amount, note)| !amount.is_empty() || !note.is_empty())
            .collect(),
    };
    let empty = if more { EMPTY * 2 } else { EMPTY };
    let empty = empty.min(COSTS_MAX.saturating_sub(rows.len()));
    rows.extend((0..empty).map(|_| (CostSource::State.to_string(), String::new(), String::new())));
    let fields = rows.into_iter().enumerate().map(|(at, (source, amount, note))| CostFields {
        at,
        number: v.num(i64::try_from(at + 1).unwrap_or(0)),
        sources: CostSource::ALL
            .iter()
            .map(|of| Choice::new(of.as_str(), v.t(source_name(*of)), &source))
            .collect(),
        amount,
        note,
    });
    fields.collect()
}
