//! Translating by segments: the workbench, files for translators, and asking for translations.

mod act;
mod page;
mod request;
mod rows;
mod xliff;

use std::sync::Arc;

use axum::Router;
use tower_http::limit::RequestBodyLimitLayer;

use crate::app::App;
use crate::routing::{erased, get, post};

/// Largest file: what the reader of XLIFF takes.
const FILE_MAX: usize = 32 << 20;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/items/{code}/{locale}/workbench", get(page::workbench).post(erased(act::act)))
        .route("/desk/items/{code}/{locale}/workbench.xlf", get(xliff::one))
        .route("/desk/request", get(request::form).post(erased(request::send)))
        .route("/desk/xliff/out", get(xliff::many))
}

/// Addresses that take files, with their own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/xliff", get(xliff::form))
        .route("/desk/xliff", post(xliff::take))
        .layer(RequestBodyLimitLayer::new(FILE_MAX))
}
