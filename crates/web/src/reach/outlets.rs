//! The kinds of channels this program speaks to: one line for each.

use flow::reach::outlet::Outlets;

use crate::app::App;

/// All of them.
pub fn outlets(_app: &App) -> Outlets {
    Outlets::default()
}
