//! Organisations, sections, navigation, locales, the state of the service.

use std::sync::Arc;

use axum::Router;

use crate::app::App;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
}
