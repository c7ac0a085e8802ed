//! Channels, campaigns, and what is sent through them.

mod campaign;
mod campaigns;
mod channel;
mod channels;
mod compose;
mod dispatch;
mod dispatches;
mod parts;
mod press_list;

use std::sync::Arc;

use axum::Router;

use crate::app::App;
use crate::routing::{erased, get};

pub use dispatches::{scheduled, waits};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/channels", get(channels::list))
        .route("/desk/channels/new", get(channels::new_form).post(erased(channels::open)))
        .route("/desk/channels/{code}", get(channel::channel).post(erased(channel::act)))
        .route("/desk/channels/{code}/press", get(press_list::show_list).post(erased(press_list::act)))
        .route("/desk/campaigns", get(campaigns::list))
        .route("/desk/campaigns/new", get(campaigns::new_form).post(erased(campaigns::record)))
        .route("/desk/campaigns/{code}", get(campaign::campaign).post(erased(campaign::act)))
        .route("/desk/campaigns/{code}/edit", get(campaigns::edit_form).post(erased(campaigns::edit)))
        .route("/desk/dispatches", get(dispatches::list))
        .route("/desk/dispatches/{id}", get(dispatch::dispatch).post(erased(dispatch::act)))
        .route("/desk/items/{code}/{locale}/send", get(compose::compose).post(erased(compose::act)))
}
