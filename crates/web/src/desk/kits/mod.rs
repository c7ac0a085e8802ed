//! Press kits: put together, published, taken back, shown early.

mod form;
mod list;
mod read;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::pages::press;
use crate::routing::{erased, get};

/// Addresses. Links to a kit before it is public lead to pages that nobody keeps, as those of the desk.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/kits", get(list::list))
        .route("/desk/kits/new", get(form::new_form).post(erased(form::create)))
        .route("/desk/kits/{code}", get(form::kit).post(erased(form::act)))
        .route("/preview/kits/{token}", get(press::early))
        .route("/preview/kits/{token}/{file}", get(press::early_file))
}
