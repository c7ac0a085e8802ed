//! The page of one task.

use std::sync::Arc;

use axum::extract::{Path, State};
use model::programme::{Activity, Task, TaskKind};
use model::{Code, PlanId};
use render::View;
use render::pages::programme::{ActivityEntry, BasisEntry, ProgrammeTaskPage};
use render::pages::{Link, Pair};
use store::Conn;

use super::one::entry;
use super::words::{bodies, document, leads, span, spoken};
use super::{Loaded, tags};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// `/{locale}/programme/{p}/tasks/{task}`
pub async fn task(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, p, code)): Path<(String, String, String)>,
) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let loaded = Loaded::find(&mut conn, &app, &v, &p).await?;
    let task = loaded.tasks.iter().find(|t| t.code.as_str() == code).ok_or(Failure::NotFound)?;
    let served = store::programme::activity_counts(&mut conn, &loaded.programme.code).await?;
    let hangs = below(&loaded.tasks, &task.code);
    let mut activities = Vec::new();
    for of in std::iter::once(task).chain(hangs.iter().copied()) {
        if served.contains_key(&of.code) {
            let found = store::programme::activities_of_task(&mut conn, &of.code).await?;
            activities.extend(entries(&mut conn, &v, found).await?);
        }
    }
    drop(conn);
    let of = &loaded.programme;
    let title = spoken(&v, &task.titles);
    let path = format!("/programme/{}/tasks/{}", of.code, task.code);
    let mut c = reader.chrome(title.text.clone(), &path, "programme");
    if of.example {
        c.notice = Some(v.t("duty-example"));
    }
    let mut facts = vec![Pair { text: v.t("duty-lead"), value: leads(&v, task) }];
    let cooperating = bodies(&v, &task.cooperating);
    let time = span(&v, task.from, task.to);
    let more = [("duty-cooperating", cooperating), ("duty-time", time)];
    let more = more.into_iter().filter(|(_, value)| !value.is_empty());
    facts.extend(more.map(|(key, value)| Pair { text: v.t(key), value }));
    let mut meta = vec![v.word("duty-kind", task.kind.as_str())];
    meta.extend(task.organisation.iter().map(|code| v.name("organisation", code.as_str())));
    meta.push(v.word("duty-state", task.state.as_str()));
    let mine = loaded.indicators.iter().filter(|i| i.task.as_ref() == Some(&task.code));
    let page = ProgrammeTaskPage {
        up: above(&v, &loaded, task),
        meta: meta.join(" · "),
        basis: task
            .basis
            .iter()
            .map(|b| BasisEntry {
                document: Link::new(v.href(&format!("/documents/{}", b.document)), document(&v, b)),
                place: b.place.clone(),
            })
            .collect(),
        facts,
        products: spoken(&v, &task.products),
        note: spoken(&v, &task.note),
        indicators: mine.map(|i| loaded.entry(&v, i)).collect(),
        below: hangs.iter().map(|t| entry(&v, &loaded, t, &served)).collect(),
        activities,
        sources: task.sources.clone(),
        title,
        c,
    };
    Answer::page(&page, tags(&reader.shown))
}

/// Everything below a task, level by level.
fn below<'a>(all: &'a [Task], code: &Code) -> Vec<&'a Task> {
    let mut found: Vec<&Task> = all.iter().filter(|t| t.parent.as_ref() == Some(code)).collect();
    let mut at = 0;
    while let Some(task) = found.get(at).copied() {
        let next = all.iter().filter(|t| t.parent.as_ref() == Some(&task.code));
        // A pack may err into a circle.
        let next: Vec<&Task> = next.filter(|t| !found.iter().any(|f| f.code == t.code)).collect();
        found.extend(next);
        at += 1;
    }
    found
}

/// The programme, and the tasks a task stands below, the topmost first.
fn above(v: &View<'_>, loaded: &Loaded, task: &Task) -> Vec<Link> {
    let find = |code: &Code| loaded.tasks.iter().find(|t| t.code == *code);
    let home = v.href(&format!("/programme/{}", loaded.programme.code));
    let mut ways = Vec::new();
    let mut at = task.parent.as_ref().and_then(find);
    while let Some(up) = at {
        let href = match up.kind {
            TaskKind::Group => format!("{home}#group-{}", up.code),
            _ => format!("{home}/tasks/{}", up.code),
        };
        ways.push(Link::new(href, spoken(v, &up.titles).text));
        if ways.len() > loaded.tasks.len() {
            break;
        }
        at = up.parent.as_ref().and_then(find);
    }
    ways.push(Link::new(home, spoken(v, &loaded.programme.titles).text));
    ways.reverse();
    ways
}

/// Activities with whose they are, when and where; what each costs stays with its plan.
async fn entries(
    conn: &mut Conn,
    v: &View<'_>,
    activities: Vec<Activity>,
) -> Result<Vec<ActivityEntry>, Failure> {
    let mut whose: Vec<(PlanId, String)> = Vec::new();
    let mut entries = Vec::with_capacity(activities.len());
    for activity in activities {
        if !whose.iter().any(|(id, _)| *id == activity.plan)
            && let Some(plan) = store::programme::find_plan(conn, activity.plan).await?
        {
            let name = v.name("organisation", plan.organisation.as_str());
            whose.push((plan.id, format!("{name} · {}", v.local.formats.year(plan.year))));
        }
        let name = whose.iter().find(|(id, _)| *id == activity.plan).map(|(_, name)| name.clone());
        let place = match &activity.territory {
            Some(code) => v.name("territory", code.as_str()),
            None => activity.place.clone(),
        };
        let parts = [name.unwrap_or_default(), span(v, activity.from, activity.to), place];
        let meta: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        entries.push(ActivityEntry { title: activity.title, meta: meta.join(" · ") });
    }
    Ok(entries)
}
