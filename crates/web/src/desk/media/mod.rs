//! Pictures and videos at the desk: the library, one medium, how they come in, and what they are chosen for.

mod files;
mod library;
mod medium;
mod parts;
mod pick;
mod picture;
mod tus;
mod upload;
mod waiting;

use std::sync::Arc;

use axum::Router;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;

use super::FORM_MAX;
use crate::app::App;
use crate::routing::{erased, get};

pub use parts::{problems, weight};
pub use picture::leading;
pub use waiting::ending;

/// Addresses of pages.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/media", get(library::list))
        .route("/desk/media/pick", get(pick::pick))
        .route("/desk/media/{code}", get(medium::medium).post(erased(medium::change)))
        .route("/desk/items/{code}/picture", get(picture::form).post(erased(picture::change)))
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}

/// Addresses at which files come in and go out.
pub fn files() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/media/upload", get(upload::form).post(erased(upload::send)))
        .route("/desk/media/uploads", get(tus::about).post(erased(tus::create)).options(erased(tus::about)))
        .route(
            "/desk/media/uploads/{id}",
            get(tus::state)
                .post(erased(tus::other))
                .patch(erased(tus::piece))
                .delete(erased(tus::end))
                .options(erased(tus::about)),
        )
        .route("/desk/media/files/{name}", get(files::rendition))
        .route("/desk/media/{code}/original", get(files::original))
        .layer(CatchPanicLayer::new())
}
