//! Programs of others that are told: registered, tried, and told again.

mod form;
mod one;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use flow::trust::Scope;
use model::{Act, HookEndpoint, HookEvent};
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::hooks::{EndpointRow, FeedRow, HooksPage};

use super::page;
use super::parts::moment;
use super::staff::Staff;
use crate::app::App;
use crate::failure::Failure;
use crate::routing::{erased, get};

/// Key of the room, and of its place in the navigation.
const PART: &str = "hooks-title";
/// Its address.
const PATH: &str = "/desk/hooks";
/// Fewer subscribers of a feed than this are not told.
const FEW: i64 = 10;

/// Its addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/hooks", get(list))
        .route("/desk/hooks/new", get(form::new_form).post(erased(form::register)))
        .route("/desk/hooks/{id}", get(one::show).post(erased(one::act)))
}

fn sees(staff: &Staff, endpoint: &HookEndpoint) -> bool {
    staff.me.rights.may(Act::See, Scope::of(&endpoint.organisation))
}

/// What a message tells, in words.
fn event(v: &View<'_>, event: HookEvent) -> String {
    v.word("hook-event", &event.as_str().replace('.', "-"))
}

fn state(v: &View<'_>, endpoint: &HookEndpoint) -> StateTag {
    let class = match endpoint.state {
        model::HookState::On => "published",
        model::HookState::Off => "draft",
        model::HookState::Gone | model::HookState::Failed => "withdrawn",
    };
    StateTag { class, text: v.word("hook-state", endpoint.state.as_str()) }
}

/// When something arrived last.
fn last(v: &View<'_>, endpoint: &HookEndpoint) -> String {
    endpoint.delivered_at.map_or_else(|| v.t("hooks-never"), |at| moment(v, at))
}

/// `GET /desk/hooks`
async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let endpoints = store::hook::endpoints(&mut conn).await?;
    let counts = store::hook::subscription_counts(&mut conn, app.clock.now()).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("hooks-title"), PART);
    let v = d.v;
    let rows = endpoints.iter().filter(|e| sees(&staff, e)).map(|e| EndpointRow {
        href: format!("{PATH}/{}", e.id),
        name: e.name.clone(),
        organisation: v.name("organisation", e.organisation.as_str()),
        state: state(&v, e),
        events: e.events.iter().map(|one| event(&v, *one)).collect::<Vec<_>>().join(" · "),
        last: last(&v, e),
    });
    let feeds = counts.into_iter().map(|(path, n)| FeedRow { path, count: (n >= FEW).then(|| v.num(n)) });
    page(&HooksPage {
        rows: rows.collect(),
        feeds: feeds.collect(),
        may_register: staff.me.rights.anywhere(Act::ManageSite),
        d,
    })
}
