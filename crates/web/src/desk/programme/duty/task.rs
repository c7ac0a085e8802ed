//! One task: what it rests on, who does it, what hangs on it; and what is done with it.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::plan::duty::{Dropped, NewPart, adopt, break_down, drop_task, may_keep, save_task};
use flow::trust::Scope;
use jiff::civil::Date;
use model::programme::{Activity, Body, Indicator, Programme, Progress, Task, TaskKind, TaskState, Wording};
use model::{Act, ActivityId, Code, Refusal};
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::programme::duty::{ActivityLine, BasisLine, TaskFormPage, TaskPage, Way};
use serde::Deserialize;
use store::Conn;

use super::figures::line;
use super::task_form;
use super::tree::below;
use super::words::{Tree, frame, home, organisations, refused, sent_code, state, up};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::parts::{event_line, names};
use crate::desk::programme::parts::{participants, programme, today};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::cut::{Cut, serving};
use crate::pages::programme::words::{Figures, bodies, document, leads, span, spoken};

/// Events of a task that are shown.
const HISTORY: u32 = 40;

/// The task of an address, in its programme.
async fn find(conn: &mut Conn, of: &Programme, code: &str) -> Result<Task, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let found = store::programme::find_task(conn, &code).await?;
    found.filter(|task| task.programme == of.code).ok_or(Failure::NotFound)
}

/// `GET /desk/programme/{p}/tasks/new`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &p).await?;
    show_new(&app, &staff, &of, None, None).await
}

async fn show_new(
    app: &App,
    staff: &Staff,
    of: &Programme,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    if !may_keep(&staff.me.rights, of, None) {
        return Err(Failure::Forbidden);
    }
    let all = store::programme::tasks(&mut app.store.read().await?, &of.code).await?;
    let mut d = frame(staff, staff.view().t("duty-new-task"), of);
    d.wrong = wrong;
    let v = d.v;
    let form = task_form::form(&v, of, &all, None, typed, today(app, &v));
    page(&TaskFormPage { up: up(&v, of), form, d })
}

/// `POST /desk/programme/{p}/tasks/new`
pub async fn create(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &p).await?;
    let wrong = match task_form::sent(&staff.view(), &of, &fields, None) {
        Ok(task) => {
            let mut tx = app.store.begin().await?;
            match save_task(&mut tx, &staff.me.rights, app.clock.as_ref(), &task, true).await {
                Ok(()) => {
                    tx.commit().await?;
                    let to = format!("{}/tasks/{}?done=done-saved", home(&of), task.code);
                    return Ok(redirect(&to, false));
                }
                Err(e) => {
                    drop(tx);
                    refused(e)?
                }
            }
        }
        Err(refusal) => refusal,
    };
    show_new(&app, &staff, &of, Some(&fields), Some(staff.explain(&wrong))).await
}

/// Which page of the activities.
#[derive(Deserialize)]
pub struct Wish {
    page: Option<usize>,
}

/// `GET /desk/programme/{p}/tasks/{task}`; `?page=2` for more of its activities.
pub async fn task(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((p, code)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, (&p, &code, wish.page.unwrap_or(1)), None, None).await
}

/// `POST /desk/programme/{p}/tasks/{task}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((p, code)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, &p).await?;
    let before = find(&mut conn, &of, &code).await?;
    drop(conn);
    let wrong = match done(&app, &staff, &of, &before, &fields).await {
        Ok(to) => return Ok(redirect(&to, false)),
        Err(e) => refused(e)?,
    };
    show(&app, &staff, (&p, &code, 1), Some(&fields), Some(staff.explain(&wrong))).await
}

/// Does what a form asks for; answers where to go on.
async fn done(
    app: &App,
    staff: &Staff,
    of: &Programme,
    before: &Task,
    fields: &Fields,
) -> Result<String, FlowError> {
    let (me, clock, v) = (&staff.me.rights, app.clock.as_ref(), staff.view());
    let by = || sent_code(fields, "organisation").ok_or(Refusal::Missing("organisation"));
    let at = |code: &Code, done: &str| format!("{}/tasks/{code}?done={done}", home(of));
    let mut tx = app.store.begin().await?;
    let to = match fields.get("act") {
        "adopt" => {
            let own = adopt(&mut tx, me, clock, &before.code, &by()?, today(app, &v)).await?;
            at(&own, "done-duty-adopted")
        }
        "break-down" => {
            let part = sent_part(&v, fields)?;
            let own = break_down(&mut tx, me, clock, &before.code, &by()?, part).await?;
            at(&own, "done-duty-part")
        }
        "drop" => {
            let locale = &v.local.locale;
            match drop_task(&mut tx, me, clock, &before.code, fields.get("reason"), locale).await? {
                Dropped::Marked => at(&before.code, "done-duty-dropped"),
                Dropped::Removed => format!("{}?done=done-duty-removed", home(of)),
            }
        }
        _ => {
            let task = task_form::sent(&v, of, fields, Some(before))?;
            save_task(&mut tx, me, clock, &task, false).await?;
            at(&before.code, "done-saved")
        }
    };
    tx.commit().await?;
    Ok(to)
}

fn sent_part(v: &View<'_>, fields: &Fields) -> Result<NewPart, Refusal> {
    let locale = &v.local.locale;
    Ok(NewPart {
        number: fields.get("part-number").to_owned(),
        titles: Wording::one(locale, fields.get("part-title")),
        products: Wording::one(locale, fields.get("part-products")),
        leads: sent_code(fields, "part-lead").map(Body::Organisation).into_iter().collect(),
        from: day(fields, "part-from")?,
        to: day(fields, "part-to")?,
    })
}

/// The task, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    (p, code, at): (&str, &str, usize),
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let on = today(app, &v);
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, p).await?;
    let task = find(&mut conn, &of, code).await?;
    let all = store::programme::tasks(&mut conn, &of.code).await?;
    let tree = Tree::new(&all);
    let hangs = tree.all_below(&task.code);
    let counts = store::programme::activity_counts(&mut conn, &of.code).await?;
    let serving = serving(std::iter::once(&task).chain(hangs.iter().map(|(_, t)| *t)), &counts);
    let cut = Cut::new(at, serving.iter().map(|(_, n)| n).sum())?;
    let activities = Served::of(&mut conn, &of, &cut.wanted(&serving)).await?;
    let indicators = store::programme::indicators(&mut conn, &of.code).await?;
    let mut own = Vec::new();
    let mine: Vec<Indicator> =
        indicators.into_iter().filter(|i| i.task.as_ref() == Some(&task.code)).collect();
    if !mine.is_empty() {
        let figures = Figures::load(&mut conn, &v, &of, on, &mine).await?;
        for indicator in &mine {
            let now = figures.now(&mut conn, &v, &of, indicator).await?;
            own.push(line(&v, &home(&of), indicator, now.as_ref()));
        }
    }
    let everybody = participants(&mut conn, app, staff, &of).await?;
    let events = store::event::events_about(&mut conn, "programme", &task.code, HISTORY).await?;
    let people = names(&mut conn).await?;
    drop(conn);

    let mut d = frame(staff, spoken(&v, &task.titles).text, &of);
    d.wrong = wrong;
    let me = &staff.me.rights;
    let may = may_keep(me, &of, task.organisation.as_ref());
    let open = task.state == TaskState::Open && task.kind != TaskKind::Group;
    let plans = |code: &Code| me.may(Act::Plan, Scope::of(code));
    let adopted = |code: &Code| {
        all.iter().any(|t| {
            t.kind == TaskKind::Adopted
                && t.parent.as_ref() == Some(&task.code)
                && t.organisation.as_ref() == Some(code)
        })
    };
    let adopters = organisations(&v, on, "", |code| {
        open && everybody.has(code)
            && plans(code)
            && task.organisation.as_ref() != Some(code)
            && !adopted(code)
    });
    let leading = |code: &Code| {
        let kind = v.country.organisation(code.as_str()).map_or("", |o| o.kind.as_str());
        open && plans(code) && task.is_led_by(code, kind)
    };
    let by = typed.map_or("", |t| t.get("organisation"));
    let breakers = organisations(&v, on, by, leading);
    let href = format!("{}/tasks/{}", home(&of), task.code);
    let page_href = |page: usize| match page {
        1 => format!("{href}#activities"),
        page => format!("{href}?page={page}#activities"),
    };
    page(&TaskPage {
        href: href.clone(),
        up: above(&v, &of, &all, &task),
        about: about(&v, &task),
        state: state(&v, task.state),
        basis: task
            .basis
            .iter()
            .map(|b| BasisLine {
                href: v.href(&format!("/documents/{}", b.document)),
                text: document(&v, b),
                place: b.place.clone(),
            })
            .collect(),
        leads: leads(&v, &task),
        cooperating: bodies(&v, &task.cooperating),
        time: span(&v, task.from, task.to),
        products: spoken(&v, &task.products),
        note: spoken(&v, &task.note),
        sources: task.sources.clone(),
        indicators: own,
        below: hangs.iter().map(|(level, t)| below(&v, &home(&of), *level, t)).collect(),
        activities: activities.lines(&v, &of),
        shown: cut.words(&v),
        before: (cut.page > 1).then(|| page_href(cut.page - 1)),
        more: (cut.end < cut.all).then(|| page_href(cut.page + 1)),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        form: may.then(|| task_form::form(&v, &of, &all, Some(&task), edited(typed), on)),
        form_open: edited(typed).is_some(),
        part: (!breakers.is_empty()).then(|| task_form::part(&v, breakers, typed, on)),
        adopters,
        may_drop: may && task.state != TaskState::Dropped,
        d,
    })
}

/// What was typed into the form of the task itself.
fn edited(typed: Option<&Fields>) -> Option<&Fields> {
    typed.filter(|t| t.get("act") == "save")
}

/// The programme, and the tasks a task stands below, the topmost first.
fn above(v: &View<'_>, of: &Programme, all: &[Task], task: &Task) -> Vec<Way> {
    let find = |code: &Code| all.iter().find(|t| t.code == *code);
    let mut ways = Vec::new();
    let mut at = task.parent.as_ref().and_then(find);
    while let Some(up) = at {
        ways.push(Way {
            href: format!("{}/tasks/{}", home(of), up.code),
            text: format!("{} {}", up.number, spoken(v, &up.titles).text).trim().to_owned(),
        });
        // A pack may err into a circle.
        if ways.len() > all.len() {
            break;
        }
        at = up.parent.as_ref().and_then(find);
    }
    ways.push(up(v, of));
    ways.reverse();
    ways
}

fn about(v: &View<'_>, task: &Task) -> String {
    let mut parts = vec![v.word("duty-kind", task.kind.as_str())];
    if !task.number.is_empty() {
        parts.push(task.number.clone());
    }
    if let Some(code) = &task.organisation {
        parts.push(v.name("organisation", code.as_str()));
    }
    parts.join(" · ")
}

/// Activities with whose they are and how they went.
struct Served {
    found: Vec<(Activity, Code, i16)>,
    /// What the newest report that speaks of an activity says.
    told: HashMap<ActivityId, Progress>,
}

impl Served {
    /// Those of one page: of each task so many are passed over, and so many shown.
    async fn of(
        conn: &mut Conn,
        programme: &Programme,
        wanted: &[(&Task, usize, usize)],
    ) -> Result<Self, Failure> {
        let codes: Vec<Code> = wanted.iter().map(|(task, ..)| task.code.clone()).collect();
        let all = store::programme::activities_of_tasks(conn, &codes).await?;
        let mut found = Vec::new();
        for (task, skipped, shown) in wanted {
            let own = all.iter().filter(|(activity, ..)| activity.task == task.code);
            found.extend(own.skip(*skipped).take(*shown).cloned());
        }
        let mut whose: Vec<Code> = found.iter().map(|(_, organisation, _)| organisation.clone()).collect();
        whose.sort();
        whose.dedup();
        let told = store::programme::told_of_activities(conn, &programme.code, &whose).await?;
        Ok(Self { found, told })
    }

    fn lines(&self, v: &View<'_>, of: &Programme) -> Vec<ActivityLine> {
        let line = |(activity, organisation, year): &(Activity, Code, i16)| ActivityLine {
            href: format!("{}/activities/{}", home(of), activity.key),
            title: activity.title.clone(),
            about: about_activity(v, activity, organisation, *year),
            state: progress(v, self.told.get(&activity.key).copied().unwrap_or(Progress::Waiting)),
        };
        self.found.iter().map(line).collect()
    }
}

fn about_activity(v: &View<'_>, activity: &Activity, organisation: &Code, year: i16) -> String {
    let days: (Option<Date>, Option<Date>) = (activity.from, activity.to);
    let when = span(v, days.0, days.1);
    let when = if when.is_empty() { v.local.formats.year(year) } else { when };
    format!("{} · {when}", v.name("organisation", organisation.as_str()))
}

fn progress(v: &View<'_>, progress: Progress) -> StateTag {
    let class = match progress {
        Progress::Waiting => "draft",
        Progress::Running => "duty-open",
        Progress::Done => "approved",
        Progress::Dropped => "withdrawn",
    };
    StateTag { class, text: v.word("duty-progress", progress.as_str()) }
}
