//! One file: how its check goes, what is wrong with it or what it would change, and the yes.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::data::FlowTable;
use flow::data::load::{Changes, Found, ToldProblem, ToldRevision, accept_load, drop_load, own_load};
use model::{LoadId, Refusal};
use render::View;
use render::pages::desk::load::{ChangesView, LoadPage, ProblemLine, RevisionLine, Standing};
use store::data::{Load, LoadState};

use super::parts::{PART, best, carrier, flow_name, form, number};
use super::vintages::own;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::media::weight;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Nobody in this process works on it, and nobody elsewhere has told of it for so long: it is lost.
const SILENT: jiff::SignedDuration = jiff::SignedDuration::from_mins(30);

fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::NotFound { .. }) => Err(Failure::NotFound),
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}

/// `GET /desk/data/{flow}/files/{id}`
pub async fn load(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, id)): Path<(String, String)>,
) -> Result<Response, Failure> {
    show(&app, &staff, &code, read_id(&id)?, None).await
}

fn read_id(text: &str) -> Result<LoadId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `POST /desk/data/{flow}/files/{id}`: publish it, or do not use it.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, id)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let flow = own(&app, &staff, &code).await?;
    let (me, clock, code) = (&staff.me.rights, app.clock.as_ref(), &flow.flow.code);
    let (id, publish) = (read_id(&id)?, fields.get("act") == "publish");
    let mut tx = app.store.begin().await?;
    let done = if publish {
        accept_load(&mut tx, me, clock, code, id).await
    } else {
        drop_load(&mut tx, me, clock, code, id).await
    };
    if let Err(e) = done {
        drop(tx);
        let refusal = refused(e)?;
        return show(&app, &staff, code.as_str(), id, Some(staff.explain(&refusal))).await;
    }
    tx.commit().await?;
    if publish {
        let carrier = carrier(&app);
        tokio::spawn(async move { carrier.carry(id).await });
        return Ok(redirect(&format!("/desk/data/{code}/files/{id}"), false));
    }
    app.passing.remove(id);
    Ok(redirect(&format!("/desk/data/{code}?done=done-data-dropped"), false))
}

async fn show(
    app: &App,
    staff: &Staff,
    code: &str,
    id: LoadId,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let flow = own(app, staff, code).await?;
    let mut conn = app.store.read().await?;
    let load = match own_load(&mut conn, &staff.me.rights, &flow.flow.code, id).await {
        Ok(load) => load,
        Err(e) => return refused(e).and(Err(Failure::NotFound)),
    };
    let people = names(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t1("load-of", "file", &load.file_name), PART);
    d.wrong = wrong;
    let v = d.v;
    let standing = standing(app, &v, &flow, &load);
    let again = matches!(standing, Standing::Refused { .. } | Standing::Over { wrong: true, .. });
    let mut about = vec![
        (v.t("load-sent"), format!("{} · {}", moment(&v, load.created_at), who(&v, &people, &load.actor))),
        (v.t("file-choose"), format!("{} · {}", load.file_name, weight(&v, load.bytes))),
        (v.t("load-mode"), v.t(if load.whole { "load-mode-whole" } else { "load-mode-add" })),
    ];
    if !load.note.is_empty() {
        about.push((v.t("load-note"), load.note.clone()));
    }
    page(&LoadPage {
        href: format!("/desk/data/{code}/files/{id}"),
        flow_href: format!("/desk/data/{code}"),
        flow: flow_name(&v, &flow),
        about,
        standing,
        form: again.then(|| form(&v, code, load.whole, &load.note)),
        d,
    })
}

/// Where a file stands, in words.
fn standing(app: &App, v: &View<'_>, flow: &FlowTable, load: &Load) -> Standing {
    let found = Found::read(&load.outcome);
    let changes = || found.changes.as_ref().map(|changes| changes_view(v, flow, changes));
    let over = |words: String, changes| Standing::Over { words, changes, wrong: false };
    match load.state {
        LoadState::Waiting | LoadState::Publishing => working(app, v, load),
        LoadState::Refused => Standing::Refused {
            problems: found.problems.iter().map(|problem| problem_line(v, problem)).collect(),
            more: match i64::try_from(found.more).unwrap_or(i64::MAX) {
                0 => String::new(),
                more => v.n("load-more-count", more),
            },
        },
        LoadState::Checked => match changes() {
            Some(changes) => Standing::Checked { changes, again: found.again },
            None => lost(v),
        },
        LoadState::Published => {
            let number = load.vintage.map(|number| v.num(number)).unwrap_or_default();
            over(v.t1("load-published", "number", &number), changes())
        }
        LoadState::Dropped if found.changes.as_ref().is_some_and(|changes| !changes.any) => {
            over(v.t("load-unchanged"), None)
        }
        LoadState::Dropped => over(v.t("load-dropped"), None),
        LoadState::Lost => lost(v),
    }
}

fn lost(v: &View<'_>) -> Standing {
    Standing::Over { words: v.t("load-lost"), changes: None, wrong: true }
}

fn working(app: &App, v: &View<'_>, load: &Load) -> Standing {
    let Some(progress) = app.passing.progress(load.id) else {
        // Before this process takes it up, or in another one.
        if app.clock.now().duration_since(load.changed_at) > SILENT {
            return lost(v);
        }
        let words =
            v.t(if load.state == LoadState::Waiting { "load-is-waiting" } else { "load-is-publishing" });
        return Standing::Working { words, progress: String::new(), share: None };
    };
    let publishing = load.state == LoadState::Publishing;
    let words = v.t(if publishing { "load-is-publishing" } else { "load-is-waiting" });
    let count = |key, n: u64| v.n(key, i64::try_from(n).unwrap_or(i64::MAX));
    if progress.brought > 0 {
        let share = Some((progress.brought, progress.read.max(progress.brought)));
        return Standing::Working { words, progress: count("load-brought-count", progress.brought), share };
    }
    Standing::Working { words, progress: count("load-read-count", progress.read), share: None }
}

/// A problem in the person's language.
fn problem_line(v: &View<'_>, problem: &ToldProblem) -> ProblemLine {
    let row = number(v, problem.row);
    let place = match (problem.row, problem.column.as_str()) {
        (0, column) => column.to_owned(),
        (_, "") => v.t1("load-place-row", "row", &row),
        (_, column) => v.t2("load-place", ("row", &row), ("column", column)),
    };
    let said: Vec<(&str, &str)> = problem.said.iter().map(|(name, value)| (&**name, &**value)).collect();
    ProblemLine {
        place,
        words: v.said(&format!("load-problem-{}", problem.kind), &said),
        detail: problem.said.get("detail").cloned().unwrap_or_default(),
    }
}

fn changes_view(v: &View<'_>, flow: &FlowTable, changes: &Changes) -> ChangesView {
    let label = |key: &str, n: i64| (v.t(key), v.num(n));
    let affected = changes.revised + changes.removed;
    let shown = i64::try_from(changes.first.len()).unwrap_or(0);
    ChangesView {
        counts: vec![
            label("load-added", changes.added),
            label("load-revised", changes.revised),
            label("load-removed", changes.removed),
            label("load-afterwards", changes.observations),
        ],
        shown: v.t2("load-shown", ("shown", &v.num(shown)), ("all", &v.num(affected))),
        rows: changes.first.iter().map(|revision| revision_line(v, flow, revision)).collect(),
    }
}

/// A value before and after, with the names of its series.
fn revision_line(v: &View<'_>, flow: &FlowTable, revision: &ToldRevision) -> RevisionLine {
    let table = flow.table();
    let key = table.key().iter().zip(&revision.key);
    let names = key.map(|(column, code)| {
        let found = column.codes.as_ref().and_then(|codes| codes.get(code));
        found.map_or_else(|| code.clone(), |found| best(v, &found.names, code))
    });
    let shown =
        |row: &Option<Vec<String>>| row.as_ref().map(|row| value(flow, row, revision)).unwrap_or_default();
    RevisionLine {
        key: names.collect::<Vec<_>>().join(" · "),
        period: revision.period.clone(),
        before: shown(&revision.before),
        after: shown(&revision.after),
        gone: revision.after.is_none(),
    }
}

/// The value of a kept row; with what else is different where that is what changed.
fn value(flow: &FlowTable, row: &[String], revision: &ToldRevision) -> String {
    let table = flow.table();
    let measures = table.dimensions().len()..table.dimensions().len() + table.measures().len();
    let places = flow.layout.row();
    let other = |at: usize| {
        let side = |row: &Option<Vec<String>>| row.as_ref().and_then(|row| row.get(at).cloned());
        revision.before.is_some()
            && revision.after.is_some()
            && side(&revision.before) != side(&revision.after)
    };
    let mut parts = Vec::new();
    for (at, column) in places.iter().enumerate() {
        let text = row.get(at).map(String::as_str).unwrap_or_default();
        if measures.contains(column) {
            parts.push(text.to_owned());
        } else if Some(*column) != table.time() && other(at) {
            let id = table.columns().get(*column).map_or("", |column| column.id.as_str());
            parts.push(format!("{id} {}", if text.is_empty() { "–" } else { text }));
        }
    }
    parts.join(" · ")
}
