//! Studies of effect: what a campaign is asked before it runs, and what the figures answer.

mod form;
mod list;
mod sources;
mod study;
mod view;

use std::sync::Arc;

use axum::Router;
use flow::FlowError;
use jiff::civil::Date;
use model::{Code, Refusal};
use render::View;

use crate::app::App;
use crate::failure::Failure;
use crate::routing::{erased, get, post};

/// The place of these pages in the navigation.
const PART: &str = "effect-title";

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/studies", get(list::list))
        .route("/desk/studies/new", get(form::new_form).post(erased(form::create)))
        .route("/desk/studies/{code}", get(study::study).post(erased(study::act)))
        .route("/desk/studies/{code}/edit", get(form::edit_form).post(erased(form::edit)))
        .route("/desk/studies/{code}/record.json", get(study::record))
}

/// The address that takes files; what reads them has its own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new().route("/desk/studies/{code}/file", post(study::bring))
}

/// Today where the country is.
fn today(app: &App, v: &View<'_>) -> Date {
    app.clock.now().to_zoned(v.country.time_zone.clone()).date()
}

/// The code of an address.
fn read_code(text: &str) -> Result<Code, Failure> {
    Code::new(text).map_err(|_| Failure::NotFound)
}

/// A rule's no, which the page shows; anything else goes on as it is.
fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::NotFound { .. }) => Err(Failure::NotFound),
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}
