//! What mail servers send back: an address that does not exist (RFC 3464), a letter that somebody calls unwanted (RFC 5965).
//!
//! Whose letter it was is known by the mark of its return path, which stands in its `Message-ID` as well. It is signed, so
//! nobody else's letter is ever taken for ours, and no address is read.

use mail_parser::{MessageParser, MimeHeaders as _};
use model::{Clock, DeliveryState, SuppressionReason};
use store::Store;

use super::links::{MARK, returned};
use crate::mail::is_about_the_address;
use crate::reach::press_list;
use crate::{FlowError, Vault};

/// So much of a report is read: the letter that comes back with it may be long.
const LONGEST: usize = 1 << 20;

/// What a report led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Its address is written to no more.
    Suppressed(SuppressionReason),
    /// It is about a letter of ours, and changes nothing: a delay, a full mailbox, an answer by machine.
    Noted,
    /// It is not about a letter of ours, or its reader is gone already.
    NotOurs,
}

/// Takes a report in, as a mail server hands it over. `recipient` is the address to which it came, where that is known.
pub async fn take_report(
    store: &Store,
    clock: &dyn Clock,
    vault: &Vault,
    message: &[u8],
    recipient: Option<&str>,
) -> Result<Taken, FlowError> {
    let message = &message[..message.len().min(LONGEST)];
    let mut found = marks(recipient.unwrap_or_default().as_bytes()).chain(marks(message));
    let Some((subscriber, number)) = found.find_map(|mark| returned(vault, &mark)) else {
        return to_a_newsroom(store, clock, vault, message).await;
    };
    let Some(reason) = reason(message) else { return Ok(Taken::Noted) };
    let mut tx = store.begin().await?;
    // The letter did not do what it was counted for, also where its reader is gone by now.
    let state = match reason {
        SuppressionReason::Bounce => DeliveryState::Bounced,
        SuppressionReason::Complaint => DeliveryState::Complained,
    };
    store::newsletter::report_letter(&mut tx, number, subscriber, state).await?;
    let Some(reader) = store::newsletter::find_subscriber(&mut tx, subscriber).await? else {
        tx.commit().await?;
        return Ok(Taken::NotOurs);
    };
    let now = clock.now();
    store::newsletter::suppress(&mut tx, &reader.address_hash, reason, now).await?;
    for id in store::newsletter::subscriptions_of(&mut tx, &reader.address_hash).await? {
        store::newsletter::leave(&mut tx, id, now).await?;
    }
    tx.commit().await?;
    Ok(Taken::Suppressed(reason))
}

/// Letters to newsrooms come back by the same way, and are known by their own links.
async fn to_a_newsroom(
    store: &Store,
    clock: &dyn Clock,
    vault: &Vault,
    message: &[u8],
) -> Result<Taken, FlowError> {
    let Some(reason) = reason(message) else { return Ok(Taken::NotOurs) };
    let mut tx = store.begin().await?;
    let ours = press_list::reported(&mut tx, clock, vault, message, reason).await?;
    tx.commit().await?;
    Ok(if ours { Taken::Suppressed(reason) } else { Taken::NotOurs })
}

/// Everything that looks like a mark.
fn marks(text: &[u8]) -> impl Iterator<Item = String> {
    text.split(|b| !(b.is_ascii_alphabetic() || (b'2'..=b'7').contains(b)))
        .filter(|word| word.len() == MARK)
        .map(|word| String::from_utf8_lossy(word).into_owned())
}

/// What a report says, if it says something for good.
fn reason(message: &[u8]) -> Option<SuppressionReason> {
    let parsed = MessageParser::default().parse(message)?;
    for part in &parsed.parts {
        if part.is_content_type("message", "feedback-report") {
            return is_complaint(&text(part.contents())).then_some(SuppressionReason::Complaint);
        }
        if part.is_content_type("message", "delivery-status")
            || part.is_content_type("message", "global-delivery-status")
        {
            return is_hard(&text(part.contents())).then_some(SuppressionReason::Bounce);
        }
    }
    None
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n")
}

/// A field's value, without case.
fn field<'a>(group: &'a str, name: &str) -> Option<&'a str> {
    group.lines().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.trim().eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

/// Whether a feedback report says that somebody did not want the letter; others tell of viruses or that it was wanted.
fn is_complaint(report: &str) -> bool {
    field(report, "Feedback-Type")
        .is_some_and(|kind| ["abuse", "fraud", "opt-out"].iter().any(|k| kind.eq_ignore_ascii_case(k)))
}

/// Whether a delivery status says of some recipient that its address is refused for good.
fn is_hard(status: &str) -> bool {
    status.split("\n\n").any(|group| {
        field(group, "Action").is_some_and(|action| action.eq_ignore_ascii_case("failed"))
            && field(group, "Status").is_some_and(is_about_the_address)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const BOUNCE: &str = "From: MAILER-DAEMON@mx.example\r\nTo: bounces+x@example.org\r\nMIME-Version: 1.0\r\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\
        Nobody here.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
        Final-Recipient: rfc822; an@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n";

    #[test]
    fn an_address_that_does_not_exist_is_told_from_what_passes() {
        assert_eq!(reason(BOUNCE.as_bytes()), Some(SuppressionReason::Bounce));
        for other in ["4.4.1", "5.2.2", "5.7.1"] {
            assert_eq!(reason(BOUNCE.replace("5.1.1", other).as_bytes()), None, "{other}");
        }
        assert_eq!(reason(BOUNCE.replace("failed", "delayed").as_bytes()), None);
        assert_eq!(reason(b"Subject: Out of office\r\n\r\nBack on Monday.\r\n"), None);
        assert_eq!(reason(b""), None);
    }

    #[test]
    fn a_complaint_is_one() {
        let complaint = "Content-Type: multipart/report; report-type=feedback-report; boundary=\"b\"\r\n\r\n--b\r\n\
            Content-Type: text/plain\r\n\r\nA complaint.\r\n--b\r\nContent-Type: message/feedback-report\r\n\r\n\
            Feedback-Type: abuse\r\nVersion: 1\r\nUser-Agent: x/1\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n\
            Subject: News\r\n\r\nNews.\r\n--b--\r\n";
        assert_eq!(reason(complaint.as_bytes()), Some(SuppressionReason::Complaint));
        assert_eq!(reason(complaint.replace("abuse", "not-spam").as_bytes()), None);
    }

    #[test]
    fn marks_are_found_wherever_they_stand() {
        let mark = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop";
        let found = |text: &str| marks(text.as_bytes()).collect::<Vec<_>>();
        assert_eq!(found(&format!("<bounces+{mark}@example.org>")), [mark]);
        assert_eq!(found(&format!("Message-ID: <{mark}.1760000000@example.org>")), [mark]);
        assert!(found("an@example.org").is_empty());
    }
}
