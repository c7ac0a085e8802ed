//! The country's language at the desk: translation memory, glossary, machines.

mod concept;
mod glossary;
mod machines;
mod memory;
mod parts;
mod upload;

pub use upload::Upload;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::routing::{erased, get, post};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/language", get(memory::list))
        .route("/desk/language/memory/{id}", get(memory::unit).post(erased(memory::change)))
        .route("/desk/language/memory.tmx", get(memory::export))
        .route("/desk/language/glossary", get(glossary::list))
        .route("/desk/language/glossary.tbx", get(glossary::export))
        .route("/desk/language/glossary/new", get(concept::new_form).post(erased(concept::create)))
        .route("/desk/language/glossary/{code}", get(concept::concept).post(erased(concept::change)))
        .route("/desk/language/machines", get(machines::list).post(erased(machines::act)))
}

/// Addresses that take files; what reads them has its own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/language/memory/import", post(memory::import))
        .route("/desk/language/glossary/import", post(glossary::import))
}
