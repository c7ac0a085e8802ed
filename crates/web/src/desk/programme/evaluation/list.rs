//! The evaluations of every programme, or of one.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::evaluation::{may_evaluate, may_see_evaluation};
use model::programme::{Evaluation, Programme};
use render::pages::Link;
use render::pages::desk::programme::evaluation::{EvaluationLine, EvaluationsPage};

use super::parts::{frame, href, state_tag};
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::parts::{PART, programme, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/evaluations`
pub async fn all(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let programmes = store::programme::programmes(&mut app.store.read().await?).await?;
    show(&app, &staff, programmes, false).await
}

/// `GET /desk/programme/{programme}/evaluations`
pub async fn of_programme(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &code).await?;
    show(&app, &staff, vec![of], true).await
}

async fn show(
    app: &App,
    staff: &Staff,
    programmes: Vec<Programme>,
    is_one: bool,
) -> Result<Response, Failure> {
    let mut found: Vec<(&Programme, Evaluation)> = Vec::new();
    let mut conn = app.store.read().await?;
    for of in &programmes {
        let all = store::programme::evaluations(&mut conn, &of.code).await?;
        let seen = all.into_iter().filter(|e| may_see_evaluation(&staff.me.rights, of, e));
        found.extend(seen.map(|evaluation| (of, evaluation)));
    }
    drop(conn);
    found.sort_by(|(_, a), (_, b)| b.on.cmp(&a.on).then_with(|| b.id.cmp(&a.id)));
    let title = staff.view().t("evaluations-title");
    let only = programmes.first().filter(|_| is_one);
    let d = match only {
        Some(of) => frame(staff, title, of),
        None => staff.desk(title, PART),
    };
    let v = d.v;
    let begin = programmes
        .iter()
        .filter(|of| may_evaluate(&staff.me.rights, of))
        .map(|of| Link::new(format!("/desk/evaluations/new?programme={}", of.code), words(&v, &of.titles)));
    let line = |(of, evaluation): &(&Programme, Evaluation)| EvaluationLine {
        href: href(evaluation.id),
        title: evaluation.title.clone(),
        about: format!("{} · {}", words(&v, &of.titles), v.date(evaluation.on)),
        state: state_tag(&v, evaluation),
    };
    page(&EvaluationsPage {
        up: only.map(|of| Link::new(format!("/desk/programme/{}", of.code), words(&v, &of.titles))),
        begin: begin.collect(),
        rows: found.iter().map(line).collect(),
        d,
    })
}
