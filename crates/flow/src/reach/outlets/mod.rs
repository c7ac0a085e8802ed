//! Accounts on other people's services: one file for each service, written against its own documentation; and the press list.
//!
//! None of them was ever tried against the service itself (docs/accounts.md): tests run against local servers that
//! answer as documented. An account posts what a dispatch says, corrects and takes it down again where it can, and does
//! nothing else there.

mod atproto;
mod facebook;
mod line;
mod mastodon;
mod multipart;
mod oauth1;
mod press;
mod telegram;
#[cfg(test)]
mod tests;
mod weight;
mod x;
mod youtube;
mod zalo;

use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::{Clock, Code};

use super::outlet::Outlet;
use crate::fetch::Fetcher;

pub use press::PressOutlet;

/// Keeps the secret of a channel whose service hands out a new one with each use.
pub trait Keeper: Send + Sync {
    /// Seals and stores it; says what went wrong.
    fn keep<'a>(&'a self, channel: &'a Code, secret: &'a str) -> BoxFuture<'a, Result<(), String>>;
}

/// What the accounts stand on.
#[derive(Clone)]
pub struct Ground {
    /// The way out.
    pub fetcher: Arc<Fetcher>,
    /// Time: one service wants it signed.
    pub clock: Arc<dyn Clock>,
    /// Where secrets go that change with use.
    pub keeper: Arc<dyn Keeper>,
}

/// Every kind of account.
pub fn accounts(ground: &Ground) -> Vec<Arc<dyn Outlet>> {
    vec![
        Arc::new(mastodon::Mastodon(ground.clone())),
        Arc::new(atproto::AtProto(ground.clone())),
        Arc::new(telegram::Telegram(ground.clone())),
        Arc::new(facebook::Facebook(ground.clone())),
        Arc::new(x::X(ground.clone())),
        Arc::new(youtube::YouTube(ground.clone())),
        Arc::new(zalo::Zalo(ground.clone())),
    ]
}
