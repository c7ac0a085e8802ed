//! The rows that a number of an evaluation was counted from, or the reports it was made of.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::duty::counted_rows;
use model::Code;
use render::View;
use render::pages::Link;
use render::pages::desk::programme::evaluation::EvaluationRowsPage;
use render::pages::evaluation::EvaluationRow;
use store::programme::{CountedRow, CountedThing, sum_of_rows};

use super::parts::{Found, frame, href, read_id};
use crate::app::App;
use crate::desk::page;
use crate::desk::parts::moment;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::evaluation::{about_rows, changed_rows, row_about};
use crate::pages::programme::words::{read_on, spoken};

/// `GET /desk/evaluations/{id}/rows/{indicator}`
pub async fn rows(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((id, indicator)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let indicator = Code::new(indicator).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let found = Found::open(&mut conn, &app, &staff, read_id(&id)?).await?;
    let (Some(of), Some(figure)) = (found.then.indicator(&indicator), found.then.figure(&indicator)) else {
        return Err(Failure::NotFound);
    };
    let (from, to) = (found.programme.from, found.then.on.max(found.programme.from));
    let zone = &staff.shown.country.time_zone;
    let (rows, changed) = if of.counted.is_some() {
        let rows = counted_rows(&mut conn, of, &figure.of, from, to, zone).await?;
        let v = staff.view();
        let changed = changed_rows(&v, figure.value.as_ref(), sum_of_rows(&rows));
        let rows: Vec<EvaluationRow> = rows.iter().map(|row| line(&v, row, app.count.k())).collect();
        (rows, changed)
    } else {
        (found.look(staff.view()).value_rows(figure), String::new())
    };
    drop(conn);
    let d = frame(&staff, spoken(&staff.view(), &of.titles).text, &found.programme);
    let v = d.v;
    page(&EvaluationRowsPage {
        up: Link::new(href(found.evaluation.id), found.evaluation.title.clone()),
        about: about_rows(&v, (from, to), rows.len()),
        changed,
        rows,
        d,
    })
}

fn line(v: &View<'_>, row: &CountedRow, k: i64) -> EvaluationRow {
    let when = match &row.thing {
        CountedThing::Reading { n, .. } => read_on(v, *n, k),
        _ => moment(v, row.at),
    };
    let about = format!("{} · {when}", row_about(v, &row.thing));
    match &row.thing {
        CountedThing::Edition { item, locale, title, .. } => EvaluationRow {
            href: format!("/desk/items/{item}/{locale}"),
            title: if title.is_empty() { item.to_string() } else { title.clone() },
            lang: locale.to_string(),
            about,
        },
        CountedThing::Language { locale, .. } => {
            EvaluationRow { href: String::new(), title: v.language(locale), lang: String::new(), about }
        }
        CountedThing::Vintage { flow, .. } => EvaluationRow {
            href: format!("/desk/data/{flow}"),
            title: v.find_name("flow", flow.as_str()).unwrap_or(flow.as_str()).to_owned(),
            lang: String::new(),
            about,
        },
        CountedThing::Dispatch { id, locale, title, .. } => EvaluationRow {
            href: format!("/desk/dispatches/{id}"),
            title: title.clone(),
            lang: locale.to_string(),
            about,
        },
        CountedThing::Reading { day, .. } => {
            EvaluationRow { href: String::new(), title: v.date(*day), lang: String::new(), about }
        }
    }
}
