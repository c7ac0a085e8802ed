//! Letters: queued in the transaction that wants them sent, handed to a mail server by a loop of their own.
//!
//! A foundation like blobs and fetching, and no stage: every stage may queue a letter, and none sends one. A letter goes out
//! **at most once for each time it is handed over**: what was being handed over when a process died is given up and shown
//! ([`store::mail`]), for a person to look at, because nobody knows whether it arrived. A line that is lost in the middle
//! is another matter: the letter is repeated with the same `Message-ID`, as SMTP wants it (RFC 5321, 4.2.5 and 6.1).

mod dkim;
mod form;
mod send;
mod settings;
mod talk;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use model::{Clock, Locale, MailId, MailState, Person};
use store::Tx;
use store::mail::NewMail;

use crate::FlowError;

pub use dkim::{Dkim, DkimSettings};
pub use form::ListLetter;
pub(crate) use send::wait;
pub use send::{Mailer, Round, TRIES, clear_away, send_round};
pub use settings::{Post, Settings, SettingsError};
pub(crate) use talk::quiet;
pub use talk::{Asked, Given, Talk, is_about_the_address};

/// Notes about one thing to one person are at least this far apart.
const BETWEEN_NOTES: SignedDuration = SignedDuration::from_hours(1);

/// What a letter says, in its reader's language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: Option<String>,
}

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// What makes it this letter: a second one of the same key is never queued.
    pub key: String,
    /// What it tells of, where such letters must not come too often.
    pub about: Option<String>,
    /// Address.
    pub address: String,
    /// Name of whoever it goes to; may be empty.
    pub name: String,
    /// Language of its words.
    pub locale: Locale,
    /// What it says.
    pub words: Words,
    /// Header fields beside the usual ones, such as those of a newsletter (RFC 8058).
    pub headers: BTreeMap<String, String>,
    /// It holds something that lets in: its words are erased as soon as it is sent.
    pub secret: bool,
    /// Not before; at once when there is none.
    pub send_at: Option<Timestamp>,
}

impl Mail {
    /// A plain letter to somebody who works here.
    pub fn to(person: &Person, key: String, words: Words) -> Self {
        Self {
            key,
            about: None,
            address: person.email.clone(),
            name: person.name.clone(),
            locale: person.locale.clone(),
            words,
            headers: BTreeMap::new(),
            secret: false,
            send_at: None,
        }
    }
}

/// Queues a letter; `false` if there was ever one of its key. Where mail is off nobody would send it: ask that before.
pub async fn queue(tx: &mut Tx, clock: &dyn Clock, mail: Mail) -> Result<bool, FlowError> {
    let now = clock.now();
    let new = NewMail {
        id: MailId::new(now),
        key: mail.key,
        about: mail.about,
        to_address: mail.address,
        to_name: mail.name,
        locale: mail.locale,
        subject: mail.words.subject,
        text: mail.words.text,
        html: mail.words.html,
        headers: mail.headers,
        secret: mail.secret,
        made_at: now,
        send_at: mail.send_at.unwrap_or(now),
    };
    Ok(store::mail::queue_mail(tx, &new).await?)
}

/// Tells somebody that something waits for them, if they want to be told: once for what happened (`event`), and about one
/// thing (`about`) at most once an hour. What comes sooner waits for its hour; what comes while another one waits is left
/// out, since that one brings them to the same place. Answers whether it was queued.
pub async fn note(
    tx: &mut Tx,
    clock: &dyn Clock,
    to: &Person,
    event: &str,
    about: &str,
    words: Words,
) -> Result<bool, FlowError> {
    let key = format!("note:{event}:{}", to.id);
    if to.disabled_at.is_some()
        || !store::mail::mail_wishes(tx, to.id).await?.notes
        || store::mail::has_mail(tx, &key).await?
    {
        return Ok(false);
    }
    let about = format!("{about}:{}", to.id);
    let send_at = match store::mail::last_mail_about(tx, &about).await? {
        Some((MailState::Waiting, _)) => return Ok(false),
        Some((_, turn)) => Some((turn + BETWEEN_NOTES).max(clock.now())),
        None => None,
    };
    queue(tx, clock, Mail { about: Some(about), send_at, ..Mail::to(to, key, words) }).await
}

/// Reminds somebody of a day that comes near, if they want to be reminded. `key` says of what, the day and how
/// long before, such as `report:ID:2026-07-20:7`: the same is never said twice to one person. Answers whether it was queued.
pub async fn remind(
    tx: &mut Tx,
    clock: &dyn Clock,
    to: &Person,
    key: &str,
    words: Words,
) -> Result<bool, FlowError> {
    if to.disabled_at.is_some() || !store::mail::mail_wishes(tx, to.id).await?.deadlines {
        return Ok(false);
    }
    queue(tx, clock, Mail::to(to, format!("reminder:{key}:{}", to.id), words)).await
}
