//! Where a programme stands: what is planned, reported, late and spent in a year.

mod money;
mod year;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::app::App;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/programme/{programme}/standing", get(year::standing))
}
