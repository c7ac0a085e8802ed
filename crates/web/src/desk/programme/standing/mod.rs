//! Where a programme stands: dashboards, evaluations, calendars of deadlines.

use std::sync::Arc;

use axum::Router;

use crate::app::App;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}
