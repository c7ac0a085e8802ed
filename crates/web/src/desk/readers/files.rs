//! The same as CSV: rows behind a number, the drawing, the list of parts.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::measure::readers::Shown;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use opendata::{Column, Format, Kind as Type, Table, TableWriter};

use super::asked::{Asked, Wish};
use super::open::open;
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::readers::today;

/// `GET /desk/readers/{file}`
pub async fn file(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(file): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let zone = app.shown().country.time_zone.clone();
    let (name, first, dimension, rows) = match file.as_str() {
        "rows.csv" => {
            let found = super::rows::find(&mut conn, &app, &staff, &wish).await?;
            let dimension = found.dimension();
            (format!("readers-{}", found.step.as_str()), "starts", dimension, found.told.rows)
        }
        "series.csv" => {
            let asked = Asked::read(&wish, today(&app))?;
            let opened = open(&mut conn, &app, &staff, &asked.of).await?;
            let told = opened.board.over_time(&mut conn, &asked.times, &zone).await?;
            ("readers-series".to_owned(), "starts", asked.of.text(), told.rows)
        }
        "parts.csv" => {
            let asked = Asked::read(&wish, today(&app))?;
            let opened = open(&mut conn, &app, &staff, &asked.of).await?;
            let part = asked.part.ok_or(Failure::NotFound)?;
            let rows = super::parts::all(&mut conn, &opened, part, &asked.times).await?;
            (format!("readers-{}", part.by), part.by, asked.of.text(), rows)
        }
        _ => return Err(Failure::NotFound),
    };
    drop(conn);
    csv(&name, first, &dimension, &rows)
}

fn csv(name: &str, first: &'static str, dimension: &str, rows: &[Shown]) -> Result<Response, Failure> {
    let columns = vec![
        Column::new(first, Type::Text).required(),
        Column::new("of", Type::Text).required(),
        Column::new("views", Type::Integer),
        Column::new("readers", Type::Integer),
    ];
    let mut writer =
        TableWriter::new(Format::Csv, &Table::new(name, columns), Vec::new()).map_err(Failure::internal)?;
    for row in rows {
        // What is withheld is empty, which is not nothing.
        let text = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
        writer
            .row(&[row.key.as_str(), dimension, text(row.n).as_str(), text(row.readers).as_str()])
            .map_err(Failure::internal)?;
    }
    let bytes = writer.finish().map_err(Failure::internal)?;
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.csv\"")),
    ];
    Ok((headers, bytes).into_response())
}
