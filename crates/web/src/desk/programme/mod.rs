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
use render::pages::desk::WaitingGroup;
use store::Conn;

use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

pub use duty::counted_row;
pub use parts::participants;
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

/// What of programmes and of oversight waits for a person.
pub async fn waits(conn: &mut Conn, app: &App, staff: &Staff) -> Result<Vec<WaitingGroup>, Failure> {
    let mut groups = duty::waits(conn, app, staff).await?;
    groups.push(oversight::waits(conn, app, staff).await?);
    Ok(groups)
}

/// Addresses at which files come in.
pub fn uploads() -> Router<Arc<App>> {
    Router::new().merge(oversight::uploads()).merge(plans::uploads()).merge(report::uploads())
}
