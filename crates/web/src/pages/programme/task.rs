//! The page of one task.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use model::programme::{Activity, Indicator, ProgrammePart, Task, TaskKind};
use model::{ActivityId, Code};
use render::View;
use render::pages::programme::{ActivityEntry, ActivityGroup, ActivityOutput, BasisEntry, ProgrammeTaskPage};
use render::pages::{Link, Pair};
use serde::Deserialize;
use store::Conn;

use super::cut::{Cut, serving};
use super::one::{entry, with_below};
use super::produced::produced;
use super::words::{bodies, document, leads, span, spoken};
use super::{Loaded, tags};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// Which page of the activities.
#[derive(Deserialize)]
pub struct Wish {
    page: Option<usize>,
}

/// `/{locale}/programme/{p}/tasks/{task}`; `?page=2` for more of its activities.
pub async fn task(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, p, code)): Path<(String, String, String)>,
    Query(wish): Query<Wish>,
) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let own = |i: &Indicator| i.task.as_ref().is_some_and(|task| task.as_str() == code);
    let loaded = Loaded::with(&mut conn, &app, &v, &p, &own).await?;
    let task = loaded.tasks.iter().find(|t| t.code.as_str() == code).ok_or(Failure::NotFound)?;
    // An activity that readers see names its task; where they see none, not even how many there are.
    let served = if loaded.programme.shows(ProgrammePart::Activities) {
        store::programme::activity_counts(&mut conn, &loaded.programme.code).await?
    } else {
        BTreeMap::new()
    };
    let hangs = below(&loaded.tasks, &task.code);
    let serving = serving(std::iter::once(task).chain(hangs.iter().copied()), &served);
    let cut = Cut::new(wish.page.unwrap_or(1), serving.iter().map(|(_, n)| n).sum())?;
    let activities = activities(&mut conn, &v, &loaded, task, &serving, &cut).await?;
    drop(conn);
    let of = &loaded.programme;
    let title = spoken(&v, &task.titles);
    let path = format!("/programme/{}/tasks/{}", of.code, task.code);
    let page_href = |page: usize| match page {
        1 => format!("{}#activities", v.href(&path)),
        page => format!("{}?page={page}#activities", v.href(&path)),
    };
    let whole = with_below(&loaded, &served);
    let next_below = hangs.iter().filter(|t| t.parent.as_ref() == Some(&task.code));
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
        below: next_below.map(|t| entry(&v, &loaded, t, &whole)).collect(),
        activities,
        withheld: !loaded.programme.shows(ProgrammePart::Activities),
        shown: cut.words(&v),
        before: (cut.page > 1).then(|| page_href(cut.page - 1)),
        more: (cut.end < cut.all).then(|| page_href(cut.page + 1)),
        sources: task.sources.clone(),
        title,
        c,
    };
    Answer::page(&page, tags(&reader.shown))
}

/// The activities of a page, under the task that they serve. Only tasks of which one is shown are read.
async fn activities(
    conn: &mut Conn,
    v: &View<'_>,
    loaded: &Loaded,
    own: &Task,
    serving: &[(&Task, usize)],
    cut: &Cut,
) -> Result<Vec<ActivityGroup>, Failure> {
    let wanted = cut.wanted(serving);
    let codes: Vec<Code> = wanted.iter().map(|(task, ..)| task.code.clone()).collect();
    let mut of_each: BTreeMap<Code, Vec<(Activity, Code, i16)>> = BTreeMap::new();
    let mut all: BTreeMap<Code, Vec<(Activity, Code, i16)>> = BTreeMap::new();
    for found in store::programme::activities_of_tasks(conn, &codes).await? {
        all.entry(found.0.task.clone()).or_default().push(found);
    }
    for (task, skipped, shown) in &wanted {
        let own = all.remove(&task.code).unwrap_or_default();
        of_each.insert(task.code.clone(), own.into_iter().skip(*skipped).take(*shown).collect());
    }
    let keys: Vec<ActivityId> = of_each.values().flatten().map(|(activity, ..)| activity.key).collect();
    let mut outputs = produced(conn, v, &keys).await?;
    let groups = wanted.into_iter().map(|(task, ..)| {
        let href = v.href(&format!("/programme/{}/tasks/{}", loaded.programme.code, task.code));
        let name = spoken(v, &task.titles).text;
        let name = match &task.organisation {
            Some(code) => format!("{name} – {}", v.name("organisation", code.as_str())),
            None => name,
        };
        ActivityGroup {
            task: (task.code != own.code).then(|| Link::new(href, name)),
            rows: of_each
                .remove(&task.code)
                .unwrap_or_default()
                .into_iter()
                .map(|found| {
                    let made = outputs.remove(&found.0.key).unwrap_or_default();
                    activity(v, found, made)
                })
                .collect(),
        }
    });
    Ok(groups.collect())
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
fn activity(
    v: &View<'_>,
    (activity, organisation, year): (Activity, Code, i16),
    outputs: Vec<ActivityOutput>,
) -> ActivityEntry {
    let name = v.name("organisation", organisation.as_str());
    let whose = format!("{name} · {}", v.local.formats.year(year));
    let place = match &activity.territory {
        Some(code) => v.name("territory", code.as_str()),
        None => activity.place,
    };
    let parts = [whose, span(v, activity.from, activity.to), place];
    let meta: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    ActivityEntry { title: activity.title, meta: meta.join(" · "), outputs }
}
