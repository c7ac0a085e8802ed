//! Figures at the desk: flows with their vintages, and files that are checked, looked at, and published.

mod flows;
mod one;
mod parts;
mod send;
mod structures;
mod vintages;

use std::sync::Arc;

use axum::Router;
use tower_http::limit::RequestBodyLimitLayer;

use super::FORM_MAX;
use crate::app::App;
use crate::routing::{erased, get, post};

/// How often what nobody waits for is put away.
const EVERY: std::time::Duration = std::time::Duration::from_secs(3600);

/// Takes up files that were being worked on when the process ended, and puts away what nobody waits for, until the
/// process ends.
pub async fn keep(app: Arc<App>) {
    let carrier = parts::carrier(&app);
    if let Err(e) = carrier.take_up().await {
        tracing::error!("taking up files of figures: {e}");
    }
    loop {
        if let Err(e) = carrier.put_away().await {
            tracing::error!("putting away files of figures: {e}");
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// Addresses of pages.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/data", get(flows::list))
        .route("/desk/data/{flow}", get(vintages::flow))
        .route("/desk/data/{flow}/files/{id}", get(one::load).post(erased(one::act)))
        .route("/desk/structures", get(structures::start))
        .route("/desk/structures/{id}", get(structures::one).post(erased(structures::act)))
        .layer(RequestBodyLimitLayer::new(FORM_MAX))
}

/// Addresses at which files come in; what takes them has its own bound.
pub fn files() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/data/{flow}/files", post(send::send))
        .route("/desk/structures/files", post(structures::send))
}
