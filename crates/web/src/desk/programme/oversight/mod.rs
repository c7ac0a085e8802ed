//! Inspections, complaints, schemes.

mod complaint;
mod complaints;
mod criteria;
mod evidence;
mod inspection;
mod inspections;
mod letter;
mod overview;
mod parts;
pub(crate) mod remind;
mod scheme;
mod scheme_parts;
mod schemes;
mod waits;

use std::sync::Arc;

use axum::Router;
use tower_http::limit::RequestBodyLimitLayer;

use crate::app::App;
use crate::desk::sent_file::FORM_MAX;
use crate::routing::{erased, get, post};

pub use waits::waits;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/oversight", get(overview::overview))
        .route("/desk/complaints", get(complaints::list))
        .route("/desk/complaints/{id}", get(complaint::complaint).post(erased(complaint::act)))
        .route("/desk/inspections", get(inspections::list))
        .route("/desk/inspections/new", get(inspections::new_form).post(erased(inspections::create)))
        .route("/desk/inspections/{id}", get(inspection::inspection).post(erased(inspection::act)))
        .route("/desk/inspections/{id}/edit", get(inspections::edit_form).post(erased(inspections::edit)))
        .route("/desk/schemes", get(schemes::list))
        .route("/desk/schemes/new", get(schemes::new_form).post(erased(schemes::create)))
        .route("/desk/schemes/criteria", get(criteria::criteria).post(erased(criteria::publish)))
        .route("/desk/schemes/{id}", get(scheme::scheme).post(erased(scheme::act)))
        .route("/desk/schemes/{id}/edit", get(schemes::edit_form).post(erased(schemes::edit)))
        .route("/desk/schemes/{id}/documents/{sha256}/{name}", get(evidence::document))
}

/// Addresses that take files, with their own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/schemes/{id}/documents", post(evidence::attach))
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}
