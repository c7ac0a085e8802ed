//! Inspections, complaints, schemes.

mod complaint;
mod complaints;
mod letter;
mod overview;
mod parts;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;

use crate::app::App;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/oversight", get(overview::overview))
        .route("/desk/complaints", get(complaints::list))
        .route("/desk/complaints/{id}", get(complaint::complaint).post(complaint::act))
}
