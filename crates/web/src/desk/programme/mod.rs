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
pub use parts::participants;
pub use plans::{produced_by, uploads};

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
