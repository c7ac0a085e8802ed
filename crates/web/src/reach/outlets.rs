//! The kinds of channels this program speaks to: one line for each.

use std::sync::Arc;

use flow::reach::hooks::{Feed, Webhook};
use flow::reach::outlet::Outlets;

use crate::app::App;

/// All of them.
pub fn outlets(app: &App) -> Outlets {
    Outlets::default()
        .with(Arc::new(Webhook { store: app.store.clone(), clock: Arc::clone(&app.clock) }))
        .with(Arc::new(Feed))
}
