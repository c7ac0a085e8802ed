//! `/desk/readers`: dashboards of readers, from the whole portal to a paragraph, and the rows behind each number.

mod asked;
mod beside;
mod board;
mod files;
mod item;
mod names;
mod open;
mod parts;
mod rows;
mod text;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::routing::get;

pub use item::of_item;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/readers", get(board::board))
        .route("/desk/readers/rows", get(rows::rows))
        .route("/desk/readers/{file}", get(files::file))
}
