//! The kinds of channels this program speaks to: one line for each.

use std::sync::Arc;

use flow::reach::newsletter::NewsletterOutlet;
use flow::reach::outlet::Outlets;

use crate::app::App;

/// All of them.
pub fn outlets(app: &App) -> Outlets {
    Outlets::default().with(Arc::new(NewsletterOutlet::new(app.store.clone(), Arc::clone(&app.clock))))
}
