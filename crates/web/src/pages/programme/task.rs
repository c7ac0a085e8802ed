//! The page of one task.

use std::sync::Arc;

use axum::extract::{Path, State};
use model::Code;
use model::programme::{Activity, Indicator, Task, TaskKind};
use render::View;
use render::pages::programme::{ActivityEntry, BasisEntry, ProgrammeTaskPage};
use render::pages::{Link, Pair};

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
    let own = |i: &Indicator| i.task.as_ref().is_some_and(|task| task.as_str() == code);
    let loaded = Loaded::with(&mut conn, &app, &v, &p, &own).await?;
    let task = loaded.tasks.iter().find(|t| t.code.as_str() == code).ok_or(Failure::NotFound)?;
    let served = store::programme::activity_counts(&mut conn, &loaded.programme.code).await?;
    let hangs = below(&loaded.tasks, &task.code);
    let serving = std::iter::once(task).chain(hangs.iter().copied());
    let codes: Vec<Code> =
        serving.filter(|of| served.contains_key(&of.code)).map(|of| of.code.clone()).collect();
    let found = store::programme::activities_of_tasks(&mut conn, &codes).await?;
    drop(conn);
    let activities = found.into_iter().map(|found| activity(&v, found)).collect();
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

/// An activity with whose it is, when and where; what it costs stays with its plan.
fn activity(v: &View<'_>, (activity, organisation, year): (Activity, Code, i16)) -> ActivityEntry {
    let name = v.name("organisation", organisation.as_str());
    let whose = format!("{name} · {}", v.local.formats.year(year));
    let place = match &activity.territory {
        Some(code) => v.name("territory", code.as_str()),
        None => activity.place,
    };
    let parts = [whose, span(v, activity.from, activity.to), place];
    let meta: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    ActivityEntry { title: activity.title, meta: meta.join(" · ") }
}
