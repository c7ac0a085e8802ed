//! Handing letters to the mail server.

use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use std::time::Duration;

use jiff::SignedDuration;
use lettre::address::Envelope;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::{self, AsyncSmtpTransportBuilder, PoolConfig};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use model::{Clock, MailState};
use store::mail::ClaimedMail;
use store::{Store, StoreError};
use tokio::sync::watch;

use super::dkim::Dkim;
use super::form;
use super::settings::{Post, Secure, SettingsError};
use super::talk::{Talk, quiet};
use crate::FlowError;
use crate::lines::in_lines;
use crate::trust::token::Token;

/// How often a letter is handed over before it is given up, over some eighteen hours.
pub const TRIES: i64 = 8;

/// Lines to the mail server at a time.
const LINES: u32 = 4;
/// Letters taken at a time.
const TAKEN: u32 = 32;
/// The longest that handing over one letter may last.
const PATIENCE: Duration = Duration::from_secs(120);
/// The longest that finding the server may last.
const LOOK: Duration = Duration::from_secs(20);
/// After this a process that has taken letters is thought to be gone: well past what [`TAKEN`] letters may last.
const GONE: SignedDuration = SignedDuration::from_mins(30);
/// How long the words of a letter are kept when it has come to its end.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// What is told of a letter that was being handed over when its process ended.
const UNKNOWN: &str = "the program ended while this was being handed over; it may have arrived";

type Line = AsyncSmtpTransport<Tokio1Executor>;

/// The way to the mail server.
pub struct Mailer {
    post: Post,
    builder: AsyncSmtpTransportBuilder,
    line: RwLock<Line>,
    dkim: OnceLock<Arc<Dkim>>,
    returns: OnceLock<Address>,
}

/// What came of handing a letter over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Came {
    /// The server has taken it.
    Sent,
    /// The server will not take it, now or later.
    Refused(String),
    /// The server will not take it now.
    Later(String),
    /// The server cannot be spoken to, whatever the letter.
    Unreachable(String),
}

impl Came {
    /// The same, without the address that the server may have repeated: neither logs nor what is kept of a letter have it.
    fn without(self, address: &str) -> Self {
        match self {
            Self::Sent => Self::Sent,
            Self::Refused(told) => Self::Refused(quiet(&told, address)),
            Self::Later(told) => Self::Later(quiet(&told, address)),
            // It is about the server, which has not come to the address yet.
            Self::Unreachable(told) => Self::Unreachable(told),
        }
    }
}

impl Mailer {
    /// Opens the way; reaches nobody yet. Inside the runtime, since the lines are looked after there.
    pub fn open(post: Post) -> Result<Self, SettingsError> {
        let tls = |host: &str| {
            TlsParameters::new(host.to_owned())
                .map_err(|e| SettingsError::Tls { host: host.to_owned(), why: e.to_string() })
        };
        let secure = match post.secure {
            Secure::FromStart => Tls::Wrapper(tls(&post.host)?),
            Secure::StartTls => Tls::Required(tls(&post.host)?),
            Secure::Local => Tls::None,
        };
        let mut builder = Line::builder_dangerous(post.host.clone())
            .port(post.port)
            .tls(secure)
            .hello_name(post.hello())
            .timeout(Some(LOOK))
            .pool_config(PoolConfig::new().max_size(LINES).idle_timeout(Duration::from_secs(20)));
        if let Some((user, password)) = &post.account {
            builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
        }
        let line = RwLock::new(builder.clone().build());
        Ok(Self { post, builder, line, dkim: OnceLock::new(), returns: OnceLock::new() })
    }

    /// Signs every letter from now on; once, before any is sent.
    pub fn sign_with(&self, dkim: Arc<Dkim>) {
        let _ = self.dkim.set(dkim);
    }

    /// Where reports about letters of a list go, instead of to the sender; once, before any is sent.
    pub fn return_to(&self, address: Address) {
        let _ = self.returns.set(address);
    }

    /// Whom a letter goes to, and where it comes back to.
    fn envelope(&self, letter: &ClaimedMail, usual: &Envelope) -> Envelope {
        let list = letter.headers.contains_key("List-Id");
        let Some(back) = self.returns.get().filter(|_| list) else { return usual.clone() };
        Envelope::new(Some(back.clone()), usual.to().to_vec()).unwrap_or_else(|_| usual.clone())
    }

    /// What signs letters, where something does.
    pub fn dkim(&self) -> Option<&Arc<Dkim>> {
        self.dkim.get()
    }

    /// The sender's address alone.
    pub fn sender_address(&self) -> String {
        self.post.from.email.to_string()
    }

    /// Domain of the sender's address.
    pub fn domain(&self) -> &str {
        self.post.from.email.domain()
    }

    /// Opens a line of its own, for whoever sends many letters over it.
    pub async fn talk(&self) -> Result<Talk, String> {
        Talk::open(&self.post).await
    }

    /// A letter of a mailing list as it is handed over, signed where letters are.
    pub fn list_letter(
        &self,
        letter: &form::ListLetter<'_>,
        at: jiff::Timestamp,
    ) -> Result<Vec<u8>, FlowError> {
        let message = form::list_message(&self.post, letter).map_err(|e| FlowError::Letter(e.to_string()))?;
        self.signed(message.formatted(), at)
    }

    fn signed(&self, letter: Vec<u8>, at: jiff::Timestamp) -> Result<Vec<u8>, FlowError> {
        match self.dkim() {
            Some(dkim) => dkim.sign(&letter, at.as_second()),
            None => Ok(letter),
        }
    }

    /// The server, as one calls it.
    pub fn server(&self) -> String {
        format!("{}:{}", self.post.host, self.post.port)
    }

    /// Whom letters come from.
    pub fn sender(&self) -> String {
        self.post.from.to_string()
    }

    /// Whether the server lets us in; otherwise why not.
    pub async fn look(&self) -> Result<(), String> {
        match tokio::time::timeout(LOOK, self.line().test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("the server does not answer".into()),
            Ok(Err(e)) => Err(e.to_string()),
            Err(_) => Err("the server does not answer in time".into()),
        }
    }

    fn line(&self) -> Line {
        self.line.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn hand(&self, envelope: &Envelope, letter: &[u8]) -> Came {
        let line = self.line();
        match tokio::time::timeout(PATIENCE, line.send_raw(envelope, letter)).await {
            Ok(Ok(_)) => Came::Sent,
            Ok(Err(e)) => judge(&e),
            Err(_) => {
                // Nobody knows where the talk on that line stands: it is not used again, nor are those beside it.
                let new = self.builder.clone().build();
                let old =
                    std::mem::replace(&mut *self.line.write().unwrap_or_else(PoisonError::into_inner), new);
                tokio::spawn(async move { old.shutdown().await });
                Came::Unreachable("the server does not answer in time".into())
            }
        }
    }
}

/// What an answer means for the letter.
pub(super) fn judge(error: &smtp::Error) -> Came {
    let told = error.to_string();
    let code = error.status().map(|c| c.to_string()).unwrap_or_default();
    match code.as_str() {
        // It wants to know who we are, or does not believe it: that is about us, and an operator can put it right.
        "530" | "534" | "535" | "538" => Came::Unreachable(told),
        // The service is going down.
        "421" => Came::Unreachable(told),
        _ if error.is_permanent() => Came::Refused(told),
        _ if error.is_transient() || error.is_client() => Came::Later(told),
        // No answer, half of one, or one that is no SMTP.
        _ => Came::Unreachable(told),
    }
}

/// How long to wait after so many tries: one minute, four, sixteen … six hours, a fifth more or less, so that what failed
/// together does not come together again.
pub(crate) fn wait(tries: i64) -> SignedDuration {
    let step = u32::try_from(tries.clamp(1, TRIES) - 1).unwrap_or(0);
    let seconds = (60 * 4_i64.pow(step)).min(6 * 3600);
    let mut random = [0_u8; 1];
    // Without random numbers everything waits equally long, which does no harm.
    let _ = getrandom::fill(&mut random);
    SignedDuration::from_secs(seconds * (80 + i64::from(random[0]) * 40 / 255) / 100)
}

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Letters the server has taken.
    pub sent: usize,
    /// Letters that will not be sent.
    pub ended: usize,
    /// Letters that are tried again later.
    pub later: usize,
    /// The server could not be spoken to: wait a little before the next round.
    pub unreachable: bool,
}

/// Hands over letters whose turn it is, at most [`TAKEN`] of them. When `stopping` says so, or the server cannot be reached,
/// what is not begun is given back.
pub async fn send_round(
    store: &Store,
    clock: &Arc<dyn Clock>,
    mailer: &Arc<Mailer>,
    stopping: &watch::Receiver<bool>,
) -> Result<Round, FlowError> {
    let mut round = Round::default();
    if !store::mail::mail_due(&mut store.read().await?, clock.now()).await? {
        return Ok(round);
    }
    let claim: Arc<str> = Token::new()?.as_str().into();
    let mut tx = store.begin().await?;
    let taken = store::mail::claim_mail(&mut tx, &claim, clock.now(), TAKEN).await?;
    tx.commit().await?;
    let each = |letter: ClaimedMail| {
        let (store, clock) = (store.clone(), Arc::clone(clock));
        let (mailer, claim) = (Arc::clone(mailer), Arc::clone(&claim));
        async move { carry(&store, clock.as_ref(), &mailer, &claim, &letter).await }
    };
    let lines = usize::try_from(LINES).unwrap_or(1);
    let done = in_lines(lines, stopping, taken, each, |came| round.count(came)).await;
    let mut tx = store.begin().await?;
    store::mail::give_back_mail(&mut tx, &claim).await?;
    tx.commit().await?;
    done.map(|()| round)
}

impl Round {
    fn count(&mut self, came: Option<Came>) -> ControlFlow<()> {
        match came {
            Some(Came::Sent) => self.sent += 1,
            Some(Came::Refused(_)) => self.ended += 1,
            Some(Came::Later(_)) => self.later += 1,
            Some(Came::Unreachable(_)) => {
                self.later += 1;
                self.unreachable = true;
                return ControlFlow::Break(());
            }
            None => {}
        }
        ControlFlow::Continue(())
    }
}

/// Hands one letter over and writes down what came of it; nothing when it is no longer ours.
async fn carry(
    store: &Store,
    clock: &dyn Clock,
    mailer: &Mailer,
    claim: &str,
    letter: &ClaimedMail,
) -> Result<Option<Came>, FlowError> {
    let message = match form::message(&mailer.post, letter) {
        Ok(message) => message,
        Err(e) => {
            let came = Came::Refused(e.to_string()).without(&letter.to_address);
            write_down(store, clock, claim, letter, &came).await?;
            return Ok(Some(came));
        }
    };
    let signed = mailer.signed(message.formatted(), clock.now())?;
    let mut tx = store.begin().await?;
    if !store::mail::hand_over(&mut tx, letter.id, claim, clock.now()).await? {
        return Ok(None);
    }
    tx.commit().await?;
    let came = mailer.hand(&mailer.envelope(letter, message.envelope()), &signed).await;
    let came = came.without(&letter.to_address);
    if let Came::Refused(why) | Came::Later(why) | Came::Unreachable(why) = &came {
        tracing::warn!("letter {} was not taken: {why}", letter.id);
    }
    // What happened has happened: a database that is busy for a moment must not make us forget it.
    let mut left = 5;
    loop {
        match write_down(store, clock, claim, letter, &came).await {
            Ok(()) => return Ok(Some(came)),
            Err(e) if left == 0 => return Err(e.into()),
            Err(_) => tokio::time::sleep(Duration::from_millis(300)).await,
        }
        left -= 1;
    }
}

async fn write_down(
    store: &Store,
    clock: &dyn Clock,
    claim: &str,
    letter: &ClaimedMail,
    came: &Came,
) -> Result<(), StoreError> {
    let (id, now) = (letter.id, clock.now());
    let tries = letter.tries + 1;
    let mut tx = store.begin().await?;
    match came {
        Came::Sent => store::mail::mail_sent(&mut tx, id, claim, now).await?,
        Came::Refused(why) => {
            store::mail::mail_not_sent(&mut tx, id, claim, MailState::Failed, now, &short(why)).await?
        }
        Came::Later(why) | Came::Unreachable(why) if tries >= TRIES => {
            store::mail::mail_not_sent(&mut tx, id, claim, MailState::GivenUp, now, &short(why)).await?
        }
        Came::Later(why) | Came::Unreachable(why) => {
            store::mail::mail_again(&mut tx, id, claim, now + wait(tries), &short(why)).await?
        }
    };
    tx.commit().await
}

/// What a server says may be long.
fn short(told: &str) -> String {
    told.chars().take(500).collect()
}

/// Takes up what processes that are gone had taken, and erases the words of letters that came to their end a month ago.
pub async fn clear_away(store: &Store, clock: &dyn Clock) -> Result<(), FlowError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let (again, unknown) = store::mail::take_up_mail(&mut tx, now - GONE, now, UNKNOWN).await?;
    store::mail::erase_mail(&mut tx, now - KEPT, now).await?;
    tx.commit().await?;
    if again + unknown > 0 {
        tracing::warn!("letters of a process that is gone: {again} wait again, {unknown} may have arrived");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_try_comes_later_each_time_and_never_too_late() {
        let mut whole = 0;
        for tries in 1..TRIES {
            let seconds = wait(tries).as_secs();
            let usual = (60 * 4_i64.pow(u32::try_from(tries - 1).unwrap_or(0))).min(21_600);
            assert!(seconds >= usual * 8 / 10 && seconds <= usual * 12 / 10, "{tries}: {seconds}");
            whole += usual;
        }
        assert!((15..20).contains(&(whole / 3600)), "{whole}");
        assert!(wait(i64::MAX).as_secs() <= 26_000);
    }
}
