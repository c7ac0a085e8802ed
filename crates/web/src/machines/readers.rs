//! How many readers there were, as JSON.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use flow::measure::readers::public::{by, days_of, month_of, months};
use flow::measure::readers::{PUBLIC_CUTS, Shown};
use serde::Deserialize;
use serde_json::{Value, json};

use super::api::answer;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::readers::{month_asked, today};

/// Query of the counts. Unknown parameters are refused by name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountsQuery {
    by: Option<String>,
    month: Option<String>,
}

/// A month as it is written here, and in no other way.
fn is_month(text: &str) -> bool {
    let digits = |part: &str, many: usize| part.len() == many && part.bytes().all(|b| b.is_ascii_digit());
    text.split_once('-')
        .is_some_and(|(year, month)| year.starts_with("20") && digits(year, 4) && digits(month, 2))
}

fn told(shown: &Shown) -> Value {
    json!({ "key": shown.key, "views": shown.n, "readers": shown.readers })
}

/// `GET /api/v1/readers`
pub async fn counts(
    State(app): State<Arc<App>>,
    query: Result<Query<CountsQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    let (today, k) = (today(&app), app.count.k());
    let month = match q.month.as_deref() {
        Some(asked) if !is_month(asked) => {
            return Err(Failure::Bad(format!("month: “{asked}” is no month such as {}", month_of(today))));
        }
        asked => month_asked(asked, today)?,
    };
    let what = q.by.as_deref().unwrap_or("day");
    let mut conn = app.store.read().await?;
    let (rows, total, withheld) = match what {
        "day" => {
            let told = days_of(&mut conn, &month, today, k).await?;
            (told.rows, Some(told.total), told.withheld)
        }
        "month" => {
            let rows = months(&mut conn, today, k).await?;
            let withheld = rows.iter().any(|row| row.n.is_none());
            (rows, None, withheld)
        }
        cut if PUBLIC_CUTS.contains(&cut) => {
            let told = by(&mut conn, cut, &month, today, k).await?;
            (told.rows, Some(told.total), told.withheld)
        }
        other => {
            return Err(Failure::Bad(format!(
                "by: “{other}” is none of day, month, {}",
                PUBLIC_CUTS.join(", ")
            )));
        }
    };
    drop(conn);
    let going = app.count.going();
    let value = json!({
        "by": what,
        "month": if what == "month" { None } else { Some(&month) },
        "running": what == "month" || month == month_of(today),
        "k": k,
        "withheld": withheld,
        "total": total.map(|total| json!({ "views": total.n, "readers": total.readers })),
        "items": rows.iter().map(told).collect::<Vec<_>>(),
        "lost": going.lost,
    });
    answer(&value, vec![Tag::Readers])
}
