//! One scorecard, and the rows behind its numbers.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::measure::scorecard::What;
use render::pages::Link;
use render::pages::desk::scorecard::{
    ScorecardLevel, ScorecardLine, ScorecardPage, ScorecardRow, ScorecardRowsPage,
};
use store::programme::{CountedRow, sum_of_rows};

use super::{PART, Wish, ask, find};
use crate::app::App;
use crate::desk::page;
use crate::desk::programme::counted_row;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::evaluated::studies;
use crate::pages::programme::words::{fewer, span};
use crate::scorecard::{LevelCard, Line};

/// Rows that are listed.
const ROWS: usize = 1000;

/// `GET /desk/scorecards/{kind}/{code}`; `from` and `to` of another time.
pub(super) async fn card(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((kind, code)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let subject = find(&mut conn, &staff, &v, (&kind, &code)).await?;
    let ask = ask(&app, &staff, v, &subject, &wish)?;
    let found = crate::scorecard::card(&mut conn, &ask).await?;
    drop(conn);
    let name = subject.name(&v);
    let mut d = staff.desk(name.text, PART);
    d.title_in = Some((name.lang, name.dir));
    if subject.is_example() {
        d.notice = Some(v.t("duty-example"));
    }
    let (from, to) = (ask.time.from, ask.time.to);
    let file = |ending: &str| {
        let href = format!("{}/scorecard.{ending}?from={from}&to={to}", ask.href());
        Link::new(href, ending.to_uppercase())
    };
    let line = |line: &Line| ScorecardLine {
        name: line.name.clone(),
        about: line.about.clone(),
        shown: line.shown.clone(),
        href: line.href.clone(),
        uncertainty: line.uncertainty.clone(),
        target: line.target_shown.clone(),
    };
    let level = |card: &LevelCard| ScorecardLevel {
        key: card.level.as_str(),
        title: v.word("duty-level", card.level.as_str()),
        lines: card.lines.iter().map(line).collect(),
        effects: card.effects.iter().map(|study| studies::shown(&v, study)).collect(),
        missing: card.missing.iter().map(|missing| missing.said.clone()).collect(),
    };
    page(&ScorecardPage {
        up: Link::new("/desk/scorecards".to_owned(), v.t("scorecard-title")),
        of: Link::new(subject.page(), v.word("scorecard-kind", subject.kind())),
        about: format!(
            "{} · {}",
            v.name("organisation", subject.owner().as_str()),
            span(&v, Some(from), Some(to))
        ),
        href: ask.href(),
        from: from.to_string(),
        until: to.to_string(),
        files: vec![file("csv"), file("json")],
        levels: found.levels.iter().map(level).collect(),
        d,
    })
}

/// `GET /desk/scorecards/{kind}/{code}/rows/{what}`
pub(super) async fn rows(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((kind, code, what)): Path<(String, String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let what = What::find(&what).ok_or(Failure::NotFound)?;
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let subject = find(&mut conn, &staff, &v, (&kind, &code)).await?;
    let ask = ask(&app, &staff, v, &subject, &wish)?;
    let whose = subject.whose(&mut conn, &v, ask.time.to).await?;
    let found = flow::measure::scorecard::rows(&mut conn, &whose, what, &ask.time).await?;
    drop(conn);
    let n = sum_of_rows(&found);
    let told = if what.counted().is_of_readers() { ask.told(n) } else { Some(n) };
    let shown = told.map_or_else(|| fewer(&v, ask.k), |n| v.num(n));
    let title = v.t1("scorecard-rows", "what", &v.word("scorecard-what", what.as_str()));
    let (from, to) = (ask.time.from, ask.time.to);
    let row = |row: &CountedRow| {
        let (href, text, about) = counted_row(&v, row, ask.k);
        ScorecardRow { href, text, about }
    };
    page(&ScorecardRowsPage {
        up: Link::new(format!("{}?from={from}&to={to}", ask.href()), subject.name(&v).text),
        about: format!("{} · {shown}", span(&v, Some(from), Some(to))),
        rows: found.iter().take(ROWS).map(row).collect(),
        d: staff.desk(title, PART),
    })
}
