//! The programme at the desk: duties, plans, reports, oversight, and where it stands.

mod duty;
mod evaluation;
mod oversight;
mod parts;
mod plans;
pub(crate) mod report;
mod standing;

use std::sync::Arc;

use axum::Router;

use crate::app::App;

pub use duty::{counted_row, waits};
pub use plans::produced_by;

/// Addresses of the programme.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .merge(duty::routes())
        .merge(evaluation::routes())
        .merge(oversight::routes())
        .merge(plans::routes())
        .merge(report::routes())
        .merge(standing::routes())
}

/// Addresses at which files come in.
pub fn uploads() -> Router<Arc<App>> {
    Router::new().merge(oversight::uploads()).merge(plans::uploads()).merge(report::uploads())
}
