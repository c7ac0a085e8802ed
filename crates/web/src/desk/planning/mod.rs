//! Checklists, calendar, embargo, preview links, an item's particulars.

mod bulk;
mod calendar;
mod checklists;
mod compare;
mod deadlines;
mod edition;
mod entries;
mod feed;
mod moving;
mod particulars;
mod preview;
mod reading;
mod told;
mod waits;
mod zones;

use std::sync::Arc;

use axum::Router;
use model::ItemId;
use store::Conn;

use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;
use crate::routing::{erased, get, post};

pub use bulk::{acts as bulk_acts, which as bulk_which};
pub use told::{expired, refused};
pub use waits::waits;
pub use zones::{Zones, civil, read_instant, read_zone};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/calendar", get(calendar::calendar).post(erased(calendar::choose)))
        .route("/desk/calendar/move", get(moving::form).post(erased(moving::go)))
        .route("/desk/calendar/feed/{file}", get(feed::feed))
        .route("/desk/checklists", get(checklists::list).post(erased(checklists::act)))
        .route("/desk/checklists/{code}", get(checklists::entry).post(erased(checklists::save)))
        .route("/desk/items/bulk", post(bulk::bulk))
        .route("/desk/items/{code}/particulars", get(particulars::form).post(erased(particulars::save)))
        .route("/desk/items/{code}/{locale}/compare", get(compare::compared))
        .route("/desk/items/{code}/{locale}/plan", get(edition::plan).post(erased(edition::act)))
        .route("/desk/items/{code}/{locale}/read", get(reading::read).post(erased(reading::act)))
        .route("/preview/{token}", get(preview::follow))
}

/// What every page of an item says while it is under embargo.
pub async fn embargo_notice(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    item: ItemId,
) -> Result<Option<String>, Failure> {
    let Some(embargo) = flow::publish::embargo::in_force(conn, item, app.clock.now()).await? else {
        return Ok(None);
    };
    let zones = Zones::of(conn, staff).await?;
    Ok(Some(staff.view().t1("embargo-until", "time", &zones.shown(&staff.view(), embargo.until))))
}
