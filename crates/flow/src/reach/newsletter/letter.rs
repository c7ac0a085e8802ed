//! A letter of an issue written out for its reader.

use lettre::Address;
use model::{DeliveryState, Locale, SubscriberState};
use store::newsletter::{ClaimedLetter, LetterReader, Rendering};

use super::ledger::Came;
use super::links::{
    MARK_CONFIRM, MARK_LEAVE, MARK_MANAGE, confirm_link, confirm_token, leave_link, manage_link,
    manage_token, return_mark,
};
use super::send::Shared;
use super::{ADDRESS, Office};
use crate::FlowError;
use crate::mail::{ListLetter, quiet};

/// A letter ready to be handed over.
pub(super) struct Ready {
    /// Address.
    pub to: Address,
    /// Where its refusal goes.
    pub from: Address,
    /// The letter.
    pub bytes: Vec<u8>,
    /// Keyed hash of the address.
    pub hash: String,
}

/// Writes the letter out for its reader, or says how it ends without being sent.
pub(super) async fn make_ready(
    shared: &Shared,
    letter: &ClaimedLetter,
) -> Result<Result<Ready, Came>, FlowError> {
    let office = &shared.office;
    let off = |told: &str| Ok(Err(Came::Ended(DeliveryState::Cancelled, Some(told.to_owned()))));
    let broken = |told: String| Ok(Err(Came::Ended(DeliveryState::Refused, Some(told))));
    let Some(reader) = &letter.reader else { return off("its reader has left") };
    let asks = letter.key.issue.starts_with("confirm:");
    let wanted = if asks { SubscriberState::Pending } else { SubscriberState::Confirmed };
    if reader.state != wanted {
        return off("its reader has left, or has confirmed already");
    }
    let Some(text) = shared.text(letter).await? else { return broken("its text is gone".into()) };
    let address = match office.vault.open(ADDRESS, &reader.address) {
        Ok(address) => String::from_utf8_lossy(&address).into_owned(),
        Err(_) => return broken("the address cannot be opened with this key".into()),
    };
    let Ok(to) = address.parse::<Address>() else { return broken("this is no address".into()) };
    let mark = return_mark(&office.vault, letter.key.subscriber, letter.number.unwrap_or(0));
    let Ok(from) = return_address(office, &mark) else {
        return broken("the return path is no address".into());
    };
    let name = list_name(shared, reader, &letter.locale);
    let headers = headers(office, letter, reader, &name);
    let (plain, html) = own_links(office, letter, reader, &text);
    let id = format!("{mark}.{}", letter.made_at.as_second());
    let written = ListLetter {
        to: &address,
        list: &name,
        id: &id,
        locale: letter.locale.as_str(),
        subject: &text.subject,
        text: plain,
        html,
        headers: &headers,
        made_at: letter.made_at,
    };
    match office.mailer.list_letter(&written, office.clock.now()) {
        Ok(bytes) => Ok(Ok(Ready { to, from, bytes, hash: reader.address_hash.clone() })),
        Err(e) => broken(quiet(&e.to_string(), &address)),
    }
}

/// Where a refusal goes.
fn return_address(office: &Office, mark: &str) -> Result<Address, lettre::address::AddressError> {
    match office.settings.return_path.as_deref().and_then(|path| path.split_once('@')) {
        Some((user, host)) => format!("{user}+{mark}@{host}").parse(),
        None => office.mailer.sender_address().parse(),
    }
}

fn list_name(shared: &Shared, reader: &LetterReader, locale: &Locale) -> String {
    let newsletter = shared.newsletters.get(&reader.channel);
    newsletter.and_then(|n| n.names.best(&[locale])).map(|(_, name)| name.to_owned()).unwrap_or_default()
}

/// Fields by which programs know a list and how to leave it (RFC 2919, 2369, 8058).
fn headers(
    office: &Office,
    letter: &ClaimedLetter,
    reader: &LetterReader,
    name: &str,
) -> Vec<(&'static str, String)> {
    let mut headers = vec![("Auto-Submitted", "auto-generated".to_owned())];
    if letter.number.is_none() {
        // It answers somebody who asked: it is no letter of a list.
        return headers;
    }
    let (channel, host) = (&reader.channel, office.mailer.domain());
    let token = manage_token(&office.vault, letter.key.subscriber);
    let base = &office.base_url;
    // A list's name stands in quotation marks before its id, in Latin letters or not at all.
    let plain = name.is_ascii() && !name.contains(['"', '\\']);
    let list = if plain && !name.is_empty() { format!("\"{name}\" ") } else { String::new() };
    headers.push(("List-Id", format!("{list}<{channel}.newsletters.{host}>")));
    headers.push(("List-Unsubscribe", format!("<{}>", leave_link(base, &letter.locale, &token))));
    headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    headers.push(("List-Archive", format!("<{base}/{}/newsletters/{channel}>", letter.locale)));
    headers.push(("Precedence", "bulk".to_owned()));
    // Groups what a provider tells of complaints: issue and newsletter, and no reader.
    let number = letter.number.unwrap_or(0);
    headers.push(("Feedback-ID", format!("{number}:{channel}:newsletter:{host}")));
    headers
}

/// The text with its reader's own links.
fn own_links(
    office: &Office,
    letter: &ClaimedLetter,
    reader: &LetterReader,
    text: &Rendering,
) -> (String, String) {
    let (base, locale, subscriber) = (&office.base_url, &letter.locale, letter.key.subscriber);
    let token = manage_token(&office.vault, subscriber);
    let confirm = confirm_token(&office.vault, subscriber, reader.asked_at);
    let links = [
        (MARK_MANAGE, manage_link(base, locale, &token)),
        (MARK_LEAVE, leave_link(base, locale, &token)),
        (MARK_CONFIRM, confirm_link(base, locale, &confirm)),
    ];
    let put = |text: &str| links.iter().fold(text.to_owned(), |text, (mark, link)| text.replace(mark, link));
    (put(&text.text), put(&text.html))
}
