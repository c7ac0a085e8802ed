//! Duties: programmes, tasks, indicators, and what rests on an organisation.

mod figures;
mod indicator;
mod indicator_form;
mod list;
mod organisation;
mod programme_form;
mod rests;
mod task;
mod task_form;
mod tree;
mod words;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::routing::{erased, get};

pub use figures::counted_row;
pub use rests::waits;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/programme", get(list::list))
        .route("/desk/programme/new", get(programme_form::new_form).post(erased(programme_form::create)))
        .route("/desk/programme/{p}", get(tree::tree))
        .route("/desk/programme/{p}/edit", get(programme_form::form).post(erased(programme_form::change)))
        .route("/desk/programme/{p}/tasks/new", get(task::new_form).post(erased(task::create)))
        .route("/desk/programme/{p}/tasks/{task}", get(task::task).post(erased(task::act)))
        .route("/desk/programme/{p}/indicators", get(indicator::list))
        .route("/desk/programme/{p}/indicators/new", get(indicator::new_form).post(erased(indicator::create)))
        .route(
            "/desk/programme/{p}/indicators/{code}",
            get(indicator::indicator).post(erased(indicator::change)),
        )
        .route("/desk/programme/{p}/organisations/{org}", get(organisation::duties))
}
