//! The desk: where staff write, translate, check, publish and correct. Its pages are private and never kept.

mod account;
mod administration;
mod audit;
mod choose;
mod demand;
mod editor;
mod effect;
mod entry;
mod facts;
mod fediverse;
pub(crate) mod fields;
mod forgotten;
mod home;
mod hooks;
mod identity;
pub mod indices;
mod items;
mod kits;
mod language;
pub(crate) mod load;
mod matrix;
mod media;
pub mod message;
mod newsletters;
pub mod overview;
mod parts;
mod people;
pub(crate) mod planning;
pub(crate) mod programme;
pub(crate) mod reach;
mod readers;
mod scorecard;
mod sent_file;
pub(crate) mod staff;
mod workbench;
mod write;
mod writing;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse as _, Response};
use http::HeaderValue;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use render::Template;
use tower_http::limit::RequestBodyLimitLayer;

use crate::app::App;
use crate::failure::Failure;
use crate::routing::{erased, get, post};

/// Largest form: a long text with room to spare.
const FORM_MAX: usize = 2 << 20;

/// Every address of the desk.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/", get(home::home))
        .route("/desk/sign-in", get(entry::sign_in_form).post(erased(entry::sign_in)))
        .route("/desk/code", post(entry::code))
        .route("/desk/forgotten", get(forgotten::form).post(erased(forgotten::send)))
        .route("/desk/sign-out", post(entry::sign_out))
        .route("/desk/join/{token}", get(entry::join_form).post(erased(entry::join)))
        .route("/desk/account", get(account::account).post(erased(account::save)))
        .route("/desk/account/letters", post(account::letters))
        .route("/desk/account/sessions", post(account::end_sessions))
        .route("/desk/account/second-factor", post(account::second_factor))
        .route("/desk/items", get(items::list))
        .route("/desk/items/new", get(items::new_form).post(erased(items::create)))
        .route("/desk/items/{code}", get(items::item))
        .route("/desk/items/{code}/{locale}", get(editor::editor).post(erased(write::act)))
        .route("/desk/items/{code}/{locale}/keep", post(write::keep))
        .route("/desk/items/{code}/{locale}/preview", post(write::preview))
        .route("/desk/matrix", get(matrix::table))
        .route("/desk/facts", get(facts::list))
        .route("/desk/facts/new", get(message::new_fact_form).post(erased(message::register_fact)))
        .route("/desk/facts/{code}", get(facts::fact).post(erased(facts::change)))
        .route("/desk/people", get(people::list))
        .route("/desk/people/invite", get(people::invite_form).post(erased(people::invite)))
        .route("/desk/people/{id}", get(people::person).post(erased(people::change)))
        .route("/desk/audit", get(audit::log))
        .route("/desk/audit.csv", get(audit::csv))
        .merge(administration::routes())
        .merge(effect::routes())
        .merge(fediverse::routes())
        .merge(hooks::routes())
        .merge(demand::routes())
        .merge(identity::routes())
        .merge(indices::routes())
        .merge(kits::routes())
        .merge(language::routes())
        .merge(message::routes())
        .merge(newsletters::routes())
        .merge(planning::routes())
        .merge(programme::routes())
        .merge(readers::routes())
        .merge(reach::routes())
        .merge(scorecard::routes())
        .merge(workbench::routes())
        .merge(writing::routes())
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
        // Pictures and videos are larger than a form: this part sets its own limits.
        .merge(media::routes())
        .merge(load::routes())
        .merge(effect::uploads())
        .merge(demand::uploads())
        .merge(language::uploads())
        .merge(programme::uploads())
        .merge(workbench::uploads())
        .layer(from_fn(private))
}

/// Addresses at which files come in and go out, with limits and times of their own.
pub fn files() -> Router<Arc<App>> {
    media::files().merge(load::files()).layer(from_fn(private))
}

/// Who has saved something finds it on the page that comes next, also where that is made from what is kept in memory.
pub async fn settled(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let reads = request.method().is_safe();
    let response = next.run(request).await;
    if !reads && !response.status().is_client_error() {
        app.followed.catch_up().await;
    }
    response
}

/// Nothing of the desk is kept by anybody.
async fn private(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// A finished page.
fn page(page: &impl Template) -> Result<Response, Failure> {
    let html = page.render().map_err(Failure::internal)?;
    Ok(([(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html).into_response())
}
