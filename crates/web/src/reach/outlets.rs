//! The kinds of channels this program speaks to: one line for each.

use flow::reach::outlet::Outlets;

use crate::app::App;

/// All of them.
pub fn outlets(app: &App) -> Outlets {
    let mut outlets = Outlets::default();
    match app.fediverse() {
        Ok(fediverse) => outlets = outlets.with(fediverse),
        Err(e) => tracing::error!("nothing is posted to the fediverse: {e}"),
    }
    outlets
}
