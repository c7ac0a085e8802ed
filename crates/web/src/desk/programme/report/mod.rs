//! Reports: periods, the report of one organisation, and what those below it say together.

mod act;
mod document;
pub(super) mod files;
mod number;
mod overview;
pub(super) mod paper;
mod periods;
pub(super) mod place;
mod printed;
mod read;
pub(crate) mod remind;
mod rows;
mod sheet;
mod steps;
mod sums;
mod table;
pub(super) mod terms;
mod together;
mod tried;

use std::sync::Arc;

use axum::Router;
use tower_http::limit::RequestBodyLimitLayer;

use crate::app::App;
use crate::desk::sent_file::FORM_MAX;
use crate::routing::{erased, get, post};

pub(crate) use self::paper::word_file;
pub use remind::remind_of_duties;
pub use tried::paper_flaws;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/programme/{programme}/periods", get(periods::list).post(erased(periods::save)))
        .route("/desk/programme/{programme}/reports/{period}", get(overview::overview))
        .route(
            "/desk/programme/{programme}/reports/{period}/{organisation}",
            get(sheet::report).post(erased(act::act)),
        )
        .route("/desk/programme/{programme}/reports/{period}/{organisation}/keep", post(act::keep))
        .route("/desk/programme/{programme}/reports/{period}/{organisation}/together", get(together::show))
        .route(
            "/desk/programme/{programme}/reports/{period}/{organisation}/rows/{indicator}",
            get(rows::rows),
        )
        .route(
            "/desk/programme/{programme}/reports/{period}/{organisation}/documents/{sha256}/{name}",
            get(document::document),
        )
        .route("/desk/programme/{programme}/reports/{period}/{organisation}/{file}", get(files::file))
}

/// Addresses that take files, with their own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route(
            "/desk/programme/{programme}/reports/{period}/{organisation}/documents",
            post(document::attach),
        )
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}
