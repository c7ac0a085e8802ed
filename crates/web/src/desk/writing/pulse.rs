//! Whether the person is still signed in, asked by a page that stands open for hours.

use axum::Json;
use axum::response::{IntoResponse as _, Response};

use crate::desk::staff::Staff;

/// `GET /desk/pulse`: who is signed in, and the token forms of this session carry. Somebody whose session ended and
/// who signs in again elsewhere goes on writing with it.
pub async fn pulse(staff: Staff) -> Response {
    let person = staff.me.rights.person.id.to_string();
    Json(serde_json::json!({ "person": person, "token": staff.me.form_token })).into_response()
}
