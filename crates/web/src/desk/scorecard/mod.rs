//! Scorecards at the desk: a text, a campaign, an organisation, a programme, each from input to impact.

mod card;
mod files;
mod list;

use std::sync::Arc;

use axum::Router;
use flow::measure::scorecard::Time;
use flow::trust::Scope;
use jiff::civil::Date;
use model::Act;
use render::View;
use serde::Deserialize;
use store::Conn;

use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::routing::get;
use crate::scorecard::{Ask, Subject};

/// The place of these pages in the navigation.
const PART: &str = "scorecard-title";

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/scorecards", get(list::list))
        .route("/desk/scorecards/{kind}/{code}", get(card::card))
        .route("/desk/scorecards/{kind}/{code}/scorecard.csv", get(files::csv))
        .route("/desk/scorecards/{kind}/{code}/scorecard.json", get(files::json))
        .route("/desk/scorecards/{kind}/{code}/rows/{what}", get(card::rows))
}

/// The time that is asked for.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Wish {
    from: String,
    to: String,
}

/// What an address is of, for those who may see it.
async fn find(
    conn: &mut Conn,
    staff: &Staff,
    v: &View<'_>,
    (kind, code): (&str, &str),
) -> Result<Subject, Failure> {
    let subject = Subject::find(conn, v, kind, code).await?;
    // Everybody at the desk sees programmes.
    let sees =
        matches!(subject, Subject::Programme(_)) || staff.me.rights.may(Act::See, Scope::of(subject.owner()));
    if sees { Ok(subject) } else { Err(Failure::Forbidden) }
}

/// What is looked at; a time that is none is passed over.
fn ask<'a>(
    app: &App,
    staff: &'a Staff,
    v: View<'a>,
    subject: &'a Subject,
    wish: &Wish,
) -> Result<Ask<'a>, Failure> {
    let today = crate::pages::programme::today(app, &v);
    let (first, last) = subject.time(today, &v);
    let from: Date = wish.from.parse().unwrap_or(first);
    let to: Date = wish.to.parse().unwrap_or(last);
    let zone = &v.country.time_zone;
    let time = Time::new(from, to.max(from), zone)?;
    Ok(Ask { v, subject, time, k: app.count.k(), me: Some(&staff.me.rights) })
}
