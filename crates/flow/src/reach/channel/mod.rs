//! The register of channels.

mod apply_channels;
mod change_channel;
mod close_channel;
mod keep_secret;
mod open_channel;
mod verify_channel;

use model::{Act, Channel, Code, Locale};
use url::Url;

use super::outlet::Outlets;
use super::rules::{named, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

pub use apply_channels::apply_channels;
pub use change_channel::{ChannelWords, change_channel};
pub use close_channel::close_channel;
pub use keep_secret::{greet, keep_secret, open_secret, profile, renew_secret};
pub use open_channel::{NewChannel, open_channel};
pub use verify_channel::{CHECKED_EVERY, Found, Seen, look_back, verify_channel, verify_channel_by_hand};

/// Longest public address, and longest handle.
const ADDRESS_MAX: usize = 500;
const HANDLE_MAX: usize = 200;

/// What a channel's secret is sealed for.
pub fn secret_label(code: &Code) -> String {
    format!("channel:{code}")
}

/// Whether a person may open, change and close channels of an organisation.
pub fn may_keep_channel(me: &Rights, organisation: &Code) -> bool {
    me.may(Act::ManageSite, Scope::of(organisation))
}

/// What a person may say of a channel is such that it can be shown and used.
fn check(outlets: &Outlets, site: &[Locale], channel: &Channel, secret: &str) -> Result<(), FlowError> {
    named(&channel.names)?;
    if !channel.address.is_empty() {
        let right = channel.address.len() <= ADDRESS_MAX
            && Url::parse(&channel.address)
                .is_ok_and(|url| matches!(url.scheme(), "https" | "http") && url.has_host());
        if !right {
            return Err(wrong("address", "reach-address-wrong"));
        }
    }
    if channel.handle.chars().count() > HANDLE_MAX || channel.handle.contains(char::is_control) {
        return Err(wrong("handle", "reach-handle-long"));
    }
    if channel.locales.is_empty() {
        return Err(wrong("locales", "reach-locales-none"));
    }
    if channel.locales.iter().any(|locale| !site.contains(locale)) {
        return Err(wrong("locales", "reach-locales-unknown"));
    }
    // An account can be listed before there is a secret for it; its settings must be right all the same.
    let Some(outlet) = outlets.of(channel.kind) else { return Ok(()) };
    let mut flaws = outlet.check(channel, secret).into_iter();
    match flaws.find(|(field, _)| *field != "secret" || !secret.is_empty()) {
        Some((field, reason)) => Err(wrong(field, reason)),
        None => Ok(()),
    }
}
