//! The editor: pickers, pasting, two windows and two people on one text.

mod clean;
mod links;
mod merge;
mod pick;
mod pulse;
pub mod words;

use std::sync::Arc;

use axum::Router;

pub use clean::told;
pub use merge::{Against, begin as begin_merge, micros, newer};
pub use pick::{Namer, fit, typed_words};

use crate::app::App;
use crate::routing::{get, post};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/pulse", get(pulse::pulse))
        .route("/desk/clean", post(clean::clean))
        .route("/desk/pick/{kind}", get(pick::pick))
        .route("/desk/items/{code}/{locale}/insert", post(pick::insert))
        .route("/desk/items/{code}/{locale}/merge", post(merge::merge))
        .route("/desk/items/{code}/{locale}/bring", post(merge::bring))
}
