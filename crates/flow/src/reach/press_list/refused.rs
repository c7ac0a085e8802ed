//! Addresses that a mail server refuses for good, at once or by a report afterwards: nothing is sent there any more.
//!
//! A contact is kept, marked, and its keeper sees it: newsrooms move, and somebody has to find the new address. Whoever calls a
//! letter unwanted is off the list, as by the link of a letter.

use jiff::{SignedDuration, Timestamp};
use model::press::PressGone;
use model::{Actor, Clock, Code, PressContactId, SuppressionReason};
use serde_json::json;
use store::{Store, Tx};

use super::change::{end, record};
use super::whose;
use crate::mail::is_about_the_address;
use crate::{FlowError, Vault};

/// So far back it is looked for letters that were not taken: as long as letters are kept.
const BACK: SignedDuration = SignedDuration::from_hours(30 * 24);
/// What stands before the token in the address at which a contact leaves.
const PLACE: &[u8] = b"/press-list/leave/";
/// Length of such a token.
const TOKEN: usize = 43;

fn system() -> Actor {
    Actor("system:press-list".into())
}

/// Marks whom mail servers refused for good when they were given a letter; tells how many.
pub async fn notice_refusals(store: &Store, clock: &dyn Clock) -> Result<usize, FlowError> {
    let since = clock.now() - BACK;
    let mut found = store::press_list::refused_letters(&mut store.read().await?, since).await?;
    found.retain(|letter| is_about_the_address(&letter.said));
    if found.is_empty() {
        return Ok(0);
    }
    let mut count = 0;
    let mut tx = store.begin().await?;
    for letter in found {
        count += usize::from(mark(&mut tx, clock, &letter.channel, letter.contact, letter.at).await?);
    }
    tx.commit().await?;
    Ok(count)
}

/// Erases what was being handed over to somebody at the moment when they left.
pub async fn clear_away(store: &Store, clock: &dyn Clock) -> Result<(), FlowError> {
    let mut tx = store.begin().await?;
    store::press_list::erase_gone(&mut tx, clock.now()).await?;
    Ok(tx.commit().await?)
}

async fn mark(
    tx: &mut Tx,
    clock: &dyn Clock,
    channel: &Code,
    contact: PressContactId,
    at: Timestamp,
) -> Result<bool, FlowError> {
    let new = store::press_list::refuse(tx, contact, at).await?;
    if new {
        record(tx, &system(), clock, channel, "press-refused", json!({})).await?;
    }
    Ok(new)
}

/// Takes in what was reported about a letter to a newsroom, known by the way off the list that stands in its header; `false`
/// when it is about none, or its newsroom is gone.
pub(crate) async fn reported(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    message: &[u8],
    reason: SuppressionReason,
) -> Result<bool, FlowError> {
    let Some(id) = tokens(message).find_map(|token| whose(vault, token)) else { return Ok(false) };
    let Some(contact) = store::press_list::find_contact(tx, id).await? else { return Ok(false) };
    match reason {
        SuppressionReason::Bounce => {
            mark(tx, clock, &contact.channel, contact.id, clock.now()).await?;
        }
        SuppressionReason::Complaint => {
            end(tx, clock, &contact, PressGone::Complained, &system(), "press-complaint").await?;
        }
    }
    Ok(true)
}

/// Everything that looks like such a token.
fn tokens(message: &[u8]) -> impl Iterator<Item = &str> {
    message.windows(PLACE.len()).enumerate().filter(|(_, part)| *part == PLACE).filter_map(move |(at, _)| {
        let token = message.get(at + PLACE.len()..at + PLACE.len() + TOKEN)?;
        std::str::from_utf8(token).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_found_where_a_report_repeats_the_letter() {
        let token = "a".repeat(TOKEN);
        let report = format!("List-Unsubscribe: <https://x.example/vi/press-list/leave/{token}>\r\n\r\n");
        assert_eq!(tokens(report.as_bytes()).collect::<Vec<_>>(), [token.as_str()]);
        for none in ["/press-list/leave/short", "press-list/leave", ""] {
            assert_eq!(tokens(none.as_bytes()).count(), 0, "{none}");
        }
    }
}
