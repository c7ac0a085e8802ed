//! The tree of a programme's tasks.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::plan::Participants;
use flow::plan::duty::may_keep;
use flow::trust::Scope;
use model::programme::{Programme, Task, TaskKind, TaskState};
use model::{Act, Code, Role};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::programme::duty::{BelowLine, GroupView, TaskLine, TreePage, Way};
use serde::Deserialize;

use super::words::{Tree, frame, home, organisations, state};
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::{participants, programme, today};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{bodies, document, leads, span, spoken};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    org: String,
    state: String,
}

/// What is looked for.
struct Sieve<'a> {
    organisation: Option<(&'a Code, &'a str)>,
    state: Option<TaskState>,
}

impl Sieve<'_> {
    fn is_empty(&self) -> bool {
        self.organisation.is_none() && self.state.is_none()
    }

    fn lets(&self, task: &Task) -> bool {
        let whose = self
            .organisation
            .is_none_or(|(code, kind)| task.is_led_by(code, kind) || task.is_helped_by(code, kind));
        whose && self.state.is_none_or(|state| task.state == state)
    }
}

/// `GET /desk/programme/{p}?org=&state=`
pub async fn tree(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let of = programme(&mut conn, &p).await?;
    let tasks = store::programme::tasks(&mut conn, &of.code).await?;
    let served = store::programme::activity_counts(&mut conn, &of.code).await?;
    let everybody = participants(&mut conn, &app, &staff, &of).await?;
    drop(conn);
    let d = frame(&staff, spoken(&staff.view(), &of.titles).text, &of);
    let v = d.v;
    let found = staff.shown.country.organisation(&wish.org);
    let sieve =
        Sieve { organisation: found.map(|o| (&o.code, o.kind.as_str())), state: wish.state.parse().ok() };
    let on = today(&app, &v);
    let any = |chosen: &str| Choice::new("", v.t("desk-any"), chosen);
    let mut choices = organisations(&v, on, &wish.org, |code| everybody.has(code));
    choices.insert(0, any(&wish.org));
    let states =
        TaskState::ALL.iter().map(|s| Choice::new(s.as_str(), v.word("duty-state", s.as_str()), &wish.state));
    let horizons: Vec<String> = of
        .horizons
        .iter()
        .map(|h| format!("{} ({})", v.n("duty-years-count", i64::from(h.years)), v.date(h.on)))
        .collect();
    let mut facts = vec![
        (v.t("duty-lead"), v.name("organisation", of.lead.as_str())),
        (v.t("duty-time"), span(&v, Some(of.from), of.to)),
    ];
    if !horizons.is_empty() {
        facts.push((v.t("duty-horizons"), v.local.formats.list(&horizons)));
    }
    let words = Words { v: &v, home: home(&of), tree: Tree::new(&tasks), served };
    page(&TreePage {
        href: home(&of),
        about: spoken(&v, &of.about),
        basis: Way { href: v.href(&format!("/documents/{}", of.basis.document)), text: law(&v, &of) },
        facts,
        organisations: choices,
        states: std::iter::once(any(&wish.state)).chain(states).collect(),
        mine: mine(&staff, &v, &of, &everybody),
        public_href: if of.public { v.href(&format!("/programme/{}", of.code)) } else { String::new() },
        may_change: may_keep(&staff.me.rights, &of, None),
        may_make: staff.me.rights.may(Act::Oversee, Scope::COUNTRY),
        filtered: !sieve.is_empty(),
        groups: words.groups(&sieve),
        d,
    })
}

fn law(v: &View<'_>, of: &Programme) -> String {
    let document = document(v, &of.basis);
    if of.basis.place.is_empty() { document } else { format!("{document} – {}", of.basis.place) }
}

/// The organisations a person plans for, where they take part.
fn mine(staff: &Staff, v: &View<'_>, of: &Programme, all: &Participants) -> Vec<Way> {
    let mut codes: Vec<&Code> = staff
        .me
        .rights
        .grants
        .iter()
        .filter(|grant| grant.role == Role::Planner)
        .map(|grant| grant.organisation.as_ref().unwrap_or(&of.lead))
        .filter(|code| all.has(code))
        .collect();
    codes.sort();
    codes.dedup();
    let way = |code: &Code| Way {
        href: format!("{}/organisations/{code}", home(of)),
        text: v.name("organisation", code.as_str()),
    };
    codes.into_iter().map(way).collect()
}

/// What the lines of a tree are made of.
struct Words<'a> {
    v: &'a View<'a>,
    home: String,
    tree: Tree<'a>,
    served: BTreeMap<Code, i64>,
}

impl Words<'_> {
    /// Groups in order, those within another right behind it; tasks that stand in no group come first.
    fn groups(&self, sieve: &Sieve<'_>) -> Vec<GroupView> {
        let top = self.tree.children(None);
        let is_group = |task: &&&Task| task.kind == TaskKind::Group;
        let loose: Vec<&Task> = top.iter().filter(|t| !is_group(t)).copied().collect();
        let mut groups = vec![self.group(None, &loose, sieve)];
        let mut waiting: Vec<&Task> = top.iter().filter(is_group).rev().copied().collect();
        while let Some(group) = waiting.pop() {
            let below = self.tree.children(Some(&group.code));
            let own: Vec<&Task> = below.iter().filter(|t| !is_group(t)).copied().collect();
            groups.push(self.group(Some(group), &own, sieve));
            waiting.extend(below.iter().filter(is_group).rev());
        }
        // An empty group is shown unless something is looked for: somebody just made it.
        groups.retain(|g| !g.rows.is_empty() || (sieve.is_empty() && !g.href.is_empty()));
        groups
    }

    fn group(&self, group: Option<&Task>, tasks: &[&Task], sieve: &Sieve<'_>) -> GroupView {
        let rows: Vec<TaskLine> = tasks.iter().filter_map(|task| self.task(task, sieve)).collect();
        GroupView {
            href: group.map(|g| self.href(g)).unwrap_or_default(),
            number: group.map(|g| g.number.clone()).unwrap_or_default(),
            title: group.map(|g| spoken(self.v, &g.titles)).unwrap_or_default(),
            count: self.v.n("duty-tasks-count", i64::try_from(rows.len()).unwrap_or(0)),
            rows,
        }
    }

    fn href(&self, task: &Task) -> String {
        format!("{}/tasks/{}", self.home, task.code)
    }

    /// A task with what hangs on it; `None` when neither is looked for.
    fn task(&self, task: &Task, sieve: &Sieve<'_>) -> Option<TaskLine> {
        let v = self.v;
        let all = self.tree.all_below(&task.code);
        let hangs: Vec<&(usize, &Task)> =
            all.iter().filter(|(_, t)| sieve.is_empty() || sieve.lets(t)).collect();
        if hangs.is_empty() && !sieve.lets(task) {
            return None;
        }
        let own = self.served.get(&task.code).copied().unwrap_or(0);
        let served: i64 = own + all.iter().filter_map(|(_, t)| self.served.get(&t.code)).sum::<i64>();
        Some(TaskLine {
            href: self.href(task),
            number: task.number.clone(),
            title: spoken(v, &task.titles),
            state: state(v, task.state),
            leads: leads(v, task),
            cooperating: bodies(v, &task.cooperating),
            time: span(v, task.from, task.to),
            activities: if served == 0 { String::new() } else { v.n("duty-activities-count", served) },
            count: v.n("duty-below-count", i64::try_from(hangs.len()).unwrap_or(0)),
            below: hangs.into_iter().map(|(level, t)| below(v, &self.home, *level, t)).collect(),
        })
    }
}

/// What hangs on a task, as a line.
pub fn below(v: &View<'_>, home: &str, level: usize, task: &Task) -> BelowLine {
    let whose = match &task.organisation {
        Some(code) => v.name("organisation", code.as_str()),
        None => leads(v, task),
    };
    BelowLine {
        level: format!("l{}", level.min(4)),
        href: format!("{home}/tasks/{}", task.code),
        title: spoken(v, &task.titles),
        about: format!("{} · {whose}", v.word("duty-kind", task.kind.as_str())),
        state: state(v, task.state),
    }
}
