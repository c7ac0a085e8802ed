//! The same as CSV and as JSON: rows behind a number, the drawing, the list of parts.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use flow::measure::readers::Shown;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use opendata::{Column, Format, Kind as Type, Table, TableWriter};
use serde_json::{Value, json};
use store::Conn;

use super::asked::{Against, Asked, Wish};
use super::open::{Opened, open};
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::readers::today;

/// What stands in a file.
struct File {
    /// What it is called.
    name: String,
    /// Name of its first column.
    first: &'static str,
    /// Of what it is, as roll-ups name it.
    dimension: String,
    asked: Asked,
    opened: Opened,
    rows: Vec<Shown>,
    /// The number that the rows make, where it is not the whole.
    number: Option<Shown>,
}

/// `GET /desk/readers/{file}`
pub async fn file(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(file): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let (what, form) = file.split_once('.').ok_or(Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let found = find(&mut conn, &app, &staff, &wish, what).await?;
    match form {
        "csv" => csv(&found.name, found.first, &found.dimension, &found.rows),
        "json" => Ok(Json(as_json(&mut conn, &app, &staff, &found).await?).into_response()),
        _ => Err(Failure::NotFound),
    }
}

async fn find(conn: &mut Conn, app: &App, staff: &Staff, wish: &Wish, what: &str) -> Result<File, Failure> {
    if what == "rows" {
        let found = super::rows::find(conn, app, staff, wish).await?;
        return Ok(File {
            name: format!("readers-{}", found.step.as_str()),
            first: "starts",
            dimension: found.dimension(),
            asked: found.asked,
            opened: found.opened,
            rows: found.told.rows,
            number: Some(found.told.total),
        });
    }
    let asked = Asked::read(wish, today(app))?;
    let opened = open(conn, app, staff, &asked.of).await?;
    let dimension = asked.of.text();
    match what {
        "series" => {
            let zone = app.shown().country.time_zone.clone();
            let rows = opened.board.over_time(conn, &asked.times, &zone).await?.rows;
            let name = "readers-series".to_owned();
            Ok(File { name, first: "starts", dimension, asked, opened, rows, number: None })
        }
        "parts" => {
            let part = asked.part.ok_or(Failure::NotFound)?;
            let rows = super::parts::all(conn, &opened, part, &asked.times).await?;
            let name = format!("readers-{}", part.by);
            Ok(File { name, first: part.by, dimension, asked, opened, rows, number: None })
        }
        _ => Err(Failure::NotFound),
    }
}

/// The same with the whole, and the whole of what it is held against; rows with the number that they make. What is withheld is
/// null.
async fn as_json(conn: &mut Conn, app: &App, staff: &Staff, file: &File) -> Result<Value, Failure> {
    let (asked, times) = (&file.asked, &file.asked.times);
    let told = |shown: &Shown| json!({ "views": shown.n, "readers": shown.readers });
    let whole = match &file.number {
        Some(number) => number.clone(),
        None => file.opened.board.whole(conn, times).await?,
    };
    let held = match (&asked.against, asked.other_times()) {
        _ if file.number.is_some() => None,
        (Against::Other(of), _) => {
            let other = open(conn, app, staff, of).await?;
            Some((of.text(), *times, other.board.whole(conn, times).await?))
        }
        (_, Some(before)) => {
            let whole = file.opened.board.whole(conn, &before).await?;
            Some((asked.of.text(), before, whole))
        }
        (_, None) => None,
    };
    let against = held.map(|(of, times, whole)| {
        json!({ "of": of, "from": times.from, "until": times.until, "total": told(&whole) })
    });
    let rows = file.rows.iter().map(|row| {
        let mut value = told(row);
        value[file.first] = json!(row.key);
        value
    });
    Ok(json!({
        "of": asked.of.text(),
        "dimension": file.dimension,
        "span": times.length.as_str(),
        "from": times.from,
        "until": times.until,
        "running": times.is_running(),
        "k": app.count.k(),
        "total": told(&whole),
        "against": against,
        "rows": rows.collect::<Vec<_>>(),
    }))
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
