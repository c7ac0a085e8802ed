//! Who may do what, and who did what: people, rights, sessions, and the audit log that every action writes in its
//! own transaction.

pub mod fresh;
pub mod identity;
pub mod invite;
pub mod log;
pub mod passkey;
pub mod password;
pub mod people;
mod rights;
pub mod second_factor;
pub mod session;
pub mod sign_in;
pub mod single_sign_on;
mod step;
pub mod token;

pub use rights::{Rights, Scope, Tree};

use model::{Actor, Clock, Event, EventId, EventSubject};
use store::{StoreError, Tx};

/// Writes one line of the audit log. It is committed, or not, together with what it tells of.
pub async fn record(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    action: &str,
    subject: EventSubject,
    detail: serde_json::Value,
) -> Result<(), StoreError> {
    let at = clock.now();
    let event =
        Event { id: EventId::new(at), at, actor: actor.clone(), action: action.to_owned(), subject, detail };
    store::event::append_event(tx, &event).await
}
