//! Newsletters: letters to people who asked for them, and to nobody else.
//!
//! Whoever asks confirms from their mailbox; whoever leaves is forgotten within the day. An address is sealed where it is kept
//! and found again by a keyed hash. An issue is written once for each language and set of interests, and goes out as one
//! line for each reader ([`send`]): nobody gets it twice, also when the program is killed in the middle.

mod fill;
mod issue;
mod ledger;
mod letter;
mod links;
mod outlet;
mod report;
mod send;
mod settings;
mod subscribe;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use model::Clock;
use serde::Deserialize;
use store::Store;

use crate::Vault;
use crate::mail::Mailer;

pub use fill::{Batch, Told, Words, due, gather, last_turn, make_issues, needs_a_yes, renew_issue};
pub use issue::{Progress, approve, cancel, finish_issues, go_on, pause, progress};
pub use links::{LeaveLink, MARK_CONFIRM, MARK_LEAVE, MARK_MANAGE, leave_link, manage_token, subscriber_of};
pub use outlet::NewsletterOutlet;
pub use report::{Taken, take_report};
pub use send::{Round, clear_away, send_round};
pub use settings::{change_newsletter, close_newsletter, open_newsletter};
pub use subscribe::{Wish, ask, choose, confirm, erase_address, leave, pending};

/// `[newsletters]` of the configuration file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Letters a second at most; 0 is as fast as the server takes them.
    pub per_second: u32,
    /// Lines to the mail server at a time.
    pub lines: u32,
    /// Where refusals go, such as `bounces@example.org`: a mark is put before the @ (`bounces+MARK@…`), by which they are told
    /// apart. Without it they go to the sender's address, and nothing is learnt from them.
    pub return_path: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { per_second: 20, lines: 4, return_path: None }
    }
}

impl Settings {
    /// What is wrong with them, if anything.
    pub fn problem(&self) -> Option<String> {
        if !(1..=32).contains(&self.lines) {
            return Some(format!("newsletters: lines = {} must be from 1 to 32", self.lines));
        }
        let path = self.return_path.as_deref()?;
        // The mark is 48 signs long, and what stands before an @ at most 64.
        let good = path.split_once('@').is_some_and(|(user, _)| {
            (1..=15).contains(&user.len()) && !user.contains('+') && model::email(path).is_ok()
        });
        (!good).then(|| {
            format!("newsletters: return_path “{path}” must be like bounces@example.org, with at most 15 signs before the @")
        })
    }
}

/// What sending needs.
#[derive(Clone)]
pub struct Office {
    /// Database.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Opens addresses.
    pub vault: Arc<Vault>,
    /// The way to the mail server.
    pub mailer: Arc<Mailer>,
    /// How letters are sent.
    pub settings: Settings,
    /// Public address of the site, without a slash at its end.
    pub base_url: String,
}

/// What an address is sealed for, and hashed for.
pub const ADDRESS: &str = "newsletter:address";

/// An address as it is found again.
pub fn hash(vault: &Vault, address: &str) -> String {
    hex::encode(vault.mac(ADDRESS, address.as_bytes()))
}
