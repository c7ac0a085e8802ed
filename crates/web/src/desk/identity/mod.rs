//! Passkeys and single sign-on.

mod account;
mod passkeys;
mod sso;

use std::sync::Arc;

use axum::Router;
use flow::trust::single_sign_on::Provider;
use render::pages::desk::Desk;
use render::pages::desk::identity::SignInLink;

use crate::app::App;
use crate::routing::{get, post};
use crate::structured::percent;

pub use account::{need_fresh, ways};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/passkeys/begin", post(passkeys::begin))
        .route("/desk/passkeys/sign-in", post(passkeys::sign_in))
        .route("/desk/passkeys/new", post(passkeys::begin_new))
        .route("/desk/passkeys/prove", post(passkeys::begin_proof))
        .route("/desk/account/prove", post(account::prove))
        .route("/desk/account/passkeys", post(account::passkeys))
        .route("/desk/account/accounts", post(account::accounts))
        .route("/desk/sso/{provider}", get(sso::begin))
        .route("/desk/sso/{provider}/back", get(sso::back))
        .route("/desk/sso/{provider}/out", get(sso::out))
}

/// The way in through a provider.
pub fn into(d: &Desk<'_>, provider: &Provider, to: &str) -> SignInLink {
    SignInLink {
        href: format!("/desk/sso/{}?to={}", provider.code(), percent(to)),
        text: d.v.t1("sign-in-through", "provider", provider.name(&d.v.local.locale)),
    }
}

/// What somebody is told who signed out here and not at the provider.
pub fn out_of(d: &Desk<'_>, provider: &Provider) -> (String, SignInLink) {
    let name = provider.name(&d.v.local.locale);
    let link = SignInLink {
        href: format!("/desk/sso/{}/out", provider.code()),
        text: d.v.t1("sign-out-there", "provider", name),
    };
    (d.v.t1("signed-out-here", "provider", name), link)
}
