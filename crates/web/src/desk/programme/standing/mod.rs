//! Where a programme stands: what is planned, reported, late and spent in a year.

mod money;
mod year;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::routing::get;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/desk/programme/{programme}/standing", get(year::standing))
}
