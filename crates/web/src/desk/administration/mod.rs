//! Organisations, sections, navigation, locales, the state of the service.

mod home;
mod letters;
mod organisations;
mod shelves;
mod signing;
mod site;
mod status;
mod steps;

use std::sync::Arc;

use axum::Router;
use axum::response::Response;
use flow::FlowError;
use flow::trust::Scope;
use model::{Act, Refusal};
use render::pages::desk::administration::AdministrationPage;

use super::page;
use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;
use crate::routing::{erased, get, post};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/administration", get(index))
        .route("/desk/administration/organisations", get(organisations::tree))
        .route(
            "/desk/administration/organisations/new",
            get(organisations::new_form).post(erased(organisations::found)),
        )
        .route(
            "/desk/administration/organisations/{code}",
            get(organisations::organisation).post(erased(organisations::change)),
        )
        .route("/desk/administration/organisations/{code}/step", post(steps::step))
        .route("/desk/administration/steps", post(steps::cancel))
        .route("/desk/administration/home", get(home::form).post(erased(home::save)))
        .route("/desk/administration/site", get(site::form).post(erased(site::save)))
        .route("/desk/administration/{shelf}", get(shelves::list))
        .route("/desk/administration/{shelf}/new", get(shelves::new_form).post(erased(shelves::create)))
        .route("/desk/administration/{shelf}/{code}", get(shelves::one).post(erased(shelves::change)))
        .route("/desk/status", get(status::status).post(erased(status::act)))
}

/// `GET /desk/administration`
async fn index(staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManageSite) {
        return Err(Failure::Forbidden);
    }
    let d = staff.desk(staff.view().t("desk-administration"), "desk-administration");
    let mut ways = vec![("/desk/administration/organisations", d.v.t("organisations"))];
    if whole(&staff).is_ok() {
        ways.extend([
            ("/desk/administration/sections", d.v.t("sections")),
            ("/desk/administration/topics", d.v.t("admin-topics")),
            ("/desk/administration/home", d.v.t("admin-home")),
            ("/desk/administration/site", d.v.t("admin-site")),
            ("/desk/status", d.v.t("admin-status")),
        ]);
    }
    page(&AdministrationPage { ways, d })
}

/// The portal as a whole is theirs to change.
fn whole(staff: &Staff) -> Result<(), Failure> {
    staff.me.rights.need(Act::ManageSite, Scope::COUNTRY).map_err(|_| Failure::Forbidden)
}

/// A rule's no, which the form shows; anything else goes on as it is.
fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}
