//! The message house, its coverage, and figures that cite no fact.

use std::sync::Arc;

use axum::Router;

use crate::app::App;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}
