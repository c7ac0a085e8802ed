//! Evaluations at the desk: begun, frozen, judged, published.

mod files;
mod form;
mod list;
mod one;
mod paper;
mod parts;
mod rows;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::routing::{erased, get};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/evaluations", get(list::all))
        .route("/desk/programme/{programme}/evaluations", get(list::of_programme))
        .route("/desk/evaluations/new", get(form::new_form).post(erased(form::create)))
        .route("/desk/evaluations/{id}", get(one::show).post(erased(one::act)))
        .route("/desk/evaluations/{id}/edit", get(form::edit_form).post(erased(form::edit)))
        .route("/desk/evaluations/{id}/rows/{indicator}", get(rows::rows))
        .route("/desk/evaluations/{id}/{file}", get(files::file))
}
