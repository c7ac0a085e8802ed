//! Reports: periods, the report of one organisation, and what those below it say together.

use std::sync::Arc;

use axum::Router;

use crate::app::App;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}
