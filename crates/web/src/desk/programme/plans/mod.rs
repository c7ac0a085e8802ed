//! Plans of organisations with their activities.

mod activity;
mod difference;
pub(super) mod labels;
mod one;
pub(super) mod parts;
mod plan;
mod pointed;
mod produced;
mod sheet;
pub(super) mod year;

use std::sync::Arc;

use axum::Router;
use tower_http::limit::RequestBodyLimitLayer;

use crate::app::App;
use crate::routing::{erased, get, post};

pub use produced::produced_by;

/// Largest form that takes a sheet: a file that is too large is still read, so that it can be told.
const UPLOAD_MAX: usize = 32 << 20;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    let one = "/desk/programme/{programme}/plans/{organisation}/{year}";
    Router::new()
        .route("/desk/programme/{programme}/plans", get(year::list))
        .route(one, get(plan::plan).post(erased(plan::act)))
        .route(&format!("{one}/activities/new"), get(activity::new_form).post(erased(activity::create)))
        .route(&format!("{one}/activities/{{key}}"), get(activity::form).post(erased(activity::change)))
        .route(&format!("{one}/sheet.xlsx"), get(sheet::out))
        .route(&format!("{one}/sheet/apply"), post(sheet::apply))
        .route("/desk/programme/{programme}/activities/{key}", get(one::activity).post(erased(one::act)))
}

/// Addresses that take files, with their own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route(
            "/desk/programme/{programme}/plans/{organisation}/{year}/sheet",
            get(sheet::form).post(erased(sheet::take)),
        )
        .layer(RequestBodyLimitLayer::new(UPLOAD_MAX))
}
