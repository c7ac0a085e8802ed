//! The start page: what waits for me.

use axum::response::Response;
use render::pages::desk::HomePage;

use super::page;
use super::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/`
pub async fn home(staff: Staff) -> Result<Response, Failure> {
    let d = staff.desk(staff.view().t("desk-home"), "desk-home");
    page(&HomePage { d })
}
