//! Handing the letters of issues to the mail server: a few lines at a time, each letter at most once.
//!
//! For each letter the server is asked first whether it takes the address. Only after its yes is written down that the letter is
//! being handed over, and only then is it given. So a process that is killed leaves at most one letter for each line of which
//! nobody knows whether it arrived; these are counted as unknown and never sent again. Every other letter either was never
//! given, and waits, or was answered, and has ended.
//!
//! What the lines have to write down is gathered and committed together ([`keep`]): a commit for each letter would be slower
//! than the mail server.

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex as Lock, PoisonError};
use std::time::Duration;

use jiff::SignedDuration;
use model::{Clock, Code, DeliveryState, Locale, Newsletter, SubscriberState};
use store::newsletter::{ClaimedLetter, LetterKey, Rendering};
use store::{Store, StoreError};
use tokio::sync::{Mutex, mpsc, watch};
use tokio::time::Instant;

use super::Office;
use super::issue::finish_issues;
use super::ledger::{Came, Note, Pen, keep};
use super::letter::make_ready;
use crate::FlowError;
use crate::mail::{Asked, Given, TRIES, Talk, quiet, wait};
use crate::trust::token::Token;

/// Letters taken at a time.
const TAKEN: u32 = 256;
/// How long a text is remembered without looking whether it was written anew.
const REMEMBERED: Duration = Duration::from_secs(5);
/// How often a process says that it lives.
const BEAT: Duration = Duration::from_secs(10);
/// After this one that said nothing is thought to be gone.
const GONE: SignedDuration = SignedDuration::from_secs(60);
/// How long an address that was never confirmed is kept: a day longer than its link works.
const UNCONFIRMED: SignedDuration = SignedDuration::from_hours(72);
/// How long the row of somebody who left is kept, without their address.
const LEFT: SignedDuration = SignedDuration::from_hours(1);
/// How long an address is remembered, by its keyed hash, that is not to be written to.
const SUPPRESSED: SignedDuration = SignedDuration::from_hours(24 * 365);
/// How long the lines of an issue that ended are kept.
const LINES_KEPT: SignedDuration = SignedDuration::from_hours(24 * 30);
/// What is told of a letter that was being handed over when its process ended.
const UNKNOWN: &str = "the program ended while this was being handed over; it may have arrived";

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Letters the server has taken.
    pub sent: usize,
    /// Letters that will not be sent.
    pub ended: usize,
    /// The server could not be spoken to: wait a little before the next round.
    pub unreachable: bool,
}

/// Issue, language and interests of a text.
type TextKey = (String, Locale, String);

/// What the lines of a round share.
pub(super) struct Shared {
    /// What sending needs.
    pub office: Office,
    /// Our word.
    pub claim: String,
    /// Newsletters by code.
    pub newsletters: HashMap<Code, Newsletter>,
    texts: Lock<HashMap<TextKey, (Arc<Rendering>, Instant)>>,
    /// Letters that are in nobody's ledger yet but in our hands.
    in_hand: Lock<HashSet<LetterKey>>,
    pace: Pace,
    /// Nobody goes on.
    pub unreachable: AtomicBool,
    sent: AtomicUsize,
    ended: AtomicUsize,
    stopping: watch::Receiver<bool>,
}

impl Shared {
    fn stops(&self) -> bool {
        *self.stopping.borrow() || self.unreachable.load(Ordering::Relaxed)
    }

    /// A letter is in nobody's hand any more.
    pub(super) fn let_go(&self, key: &LetterKey) {
        self.in_hand.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    /// The text of a letter.
    pub(super) async fn text(&self, letter: &ClaimedLetter) -> Result<Option<Arc<Rendering>>, StoreError> {
        let place = (letter.key.issue.clone(), letter.locale.clone(), letter.interests.to_string());
        let kept = self.texts.lock().unwrap_or_else(PoisonError::into_inner).get(&place).cloned();
        // It is written anew when something in it is withdrawn.
        if let Some((kept, since)) = kept
            && since.elapsed() < REMEMBERED
        {
            return Ok(Some(kept));
        }
        let mut conn = self.office.store.read().await?;
        let (issue, locale) = (&letter.key.issue, &letter.locale);
        let found = store::newsletter::find_rendering(&mut conn, issue, locale, &letter.interests).await?;
        let found = found.map(Arc::new);
        if let Some(found) = &found {
            self.texts
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(place, (Arc::clone(found), Instant::now()));
        }
        Ok(found)
    }
}

/// At most so many letters a second, over all lines together.
struct Pace {
    every: Option<Duration>,
    next: Mutex<Instant>,
}

impl Pace {
    fn new(per_second: u32) -> Self {
        let every = (per_second > 0).then(|| Duration::from_secs(1) / per_second);
        Self { every, next: Mutex::new(Instant::now()) }
    }

    async fn turn(&self) {
        let Some(every) = self.every else { return };
        let mine = {
            let mut next = self.next.lock().await;
            let mine = (*next).max(Instant::now());
            *next = mine + every;
            mine
        };
        tokio::time::sleep_until(mine).await;
    }
}

/// Hands over letters whose turn it is, until there are none, the server cannot be reached, or `stopping` says so. What is
/// not begun then is given back.
pub async fn send_round(office: &Office, stopping: &watch::Receiver<bool>) -> Result<Round, FlowError> {
    let store = &office.store;
    if !store::newsletter::letters_due(&mut store.read().await?, office.clock.now()).await? {
        finish_issues(store, office.clock.as_ref()).await?;
        return Ok(Round::default());
    }
    let claim = Token::new()?.as_str().to_owned();
    let all = store::newsletter::newsletters(&mut store.read().await?).await?;
    let mut tx = store.begin().await?;
    store::newsletter::sign_on(&mut tx, &claim, office.clock.now()).await?;
    tx.commit().await?;
    let shared = Arc::new(Shared {
        office: office.clone(),
        claim: claim.clone(),
        newsletters: all.into_iter().map(|n| (n.channel.clone(), n)).collect(),
        texts: Lock::default(),
        in_hand: Lock::default(),
        pace: Pace::new(office.settings.per_second),
        unreachable: AtomicBool::new(false),
        sent: AtomicUsize::new(0),
        ended: AtomicUsize::new(0),
        stopping: stopping.clone(),
    });
    let (notes, ledger) = mpsc::channel(64);
    let ledger = tokio::spawn(keep(Arc::clone(&shared), ledger));
    let (letters, taken) = mpsc::channel(usize::try_from(TAKEN).unwrap_or(1));
    let taken = Arc::new(Mutex::new(taken));
    let lines: Vec<_> = (0..office.settings.lines.max(1))
        .map(|_| tokio::spawn(line(Arc::clone(&shared), Arc::clone(&taken), notes.clone())))
        .collect();
    // The lines alone hold it now: when all have stopped, nothing more can be put in.
    drop(taken);
    drop(notes);
    let beat = tokio::spawn(beat(Arc::clone(&shared)));
    let fed = feed(&shared, &letters).await;
    drop(letters);
    let mut failed = fed.err();
    for line in lines {
        if let Err(e) = line.await {
            failed = failed.or(Some(e.into()));
        }
    }
    beat.abort();
    if let Err(e) = ledger.await {
        failed = failed.or(Some(e.into()));
    }
    let mut tx = store.begin().await?;
    store::newsletter::give_back_letters(&mut tx, &claim).await?;
    store::newsletter::sign_off(&mut tx, &claim).await?;
    tx.commit().await?;
    finish_issues(store, office.clock.as_ref()).await?;
    let round = Round {
        sent: shared.sent.load(Ordering::Relaxed),
        ended: shared.ended.load(Ordering::Relaxed),
        unreachable: shared.unreachable.load(Ordering::Relaxed),
    };
    failed.map_or(Ok(round), Err)
}

/// Says that we live, until the round is over. When the others think that we are gone, they take what is ours: nobody goes on.
async fn beat(shared: Arc<Shared>) {
    loop {
        tokio::time::sleep(BEAT).await;
        let said = async {
            let mut tx = shared.office.store.begin().await?;
            let now = shared.office.clock.now();
            let known = store::newsletter::still_here(&mut tx, &shared.claim, now).await?;
            tx.commit().await?;
            Ok::<bool, StoreError>(known)
        };
        match said.await {
            Ok(true) => {}
            Ok(false) => shared.unreachable.store(true, Ordering::Relaxed),
            Err(e) => tracing::warn!("saying that newsletters are being sent: {e}"),
        }
    }
}

/// Takes letters and hands them to the lines, until there are none.
async fn feed(shared: &Shared, letters: &mpsc::Sender<ClaimedLetter>) -> Result<(), FlowError> {
    let (store, clock) = (&shared.office.store, shared.office.clock.as_ref());
    while !shared.stops() {
        let mut tx = store.begin().await?;
        let count = store::newsletter::claim_letters(&mut tx, &shared.claim, clock.now(), TAKEN).await?;
        let found = store::newsletter::deliveries_of(&mut tx, &shared.claim).await?;
        tx.commit().await?;
        let fresh: Vec<ClaimedLetter> = {
            let mut in_hand = shared.in_hand.lock().unwrap_or_else(PoisonError::into_inner);
            found.into_iter().filter(|letter| in_hand.insert(letter.key.clone())).collect()
        };
        if count == 0 && fresh.is_empty() {
            break;
        }
        for letter in fresh {
            // It waits while the lines have enough; when all of them have stopped, nobody is left to take it.
            if shared.stops() || letters.send(letter).await.is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}

/// One line: takes letters one after the other and hands them over, until there are none.
async fn line(
    shared: Arc<Shared>,
    letters: Arc<Mutex<mpsc::Receiver<ClaimedLetter>>>,
    notes: mpsc::Sender<Note>,
) {
    let mut pen = Pen::new(Arc::clone(&shared), notes);
    let mut talk: Option<Talk> = None;
    while !shared.stops() {
        // Whoever holds the lock waits for letters, so there are none: what is open is written down first.
        let at_once = letters.try_lock().ok().and_then(|mut letters| letters.try_recv().ok());
        let next = match at_once {
            Some(letter) => Some(letter),
            None => {
                pen.write(None).await;
                letters.lock().await.recv().await
            }
        };
        let Some(letter) = next else { break };
        let key = letter.key.clone();
        if let Some(came) = carry(&shared, &mut talk, &mut pen, letter).await {
            match &came {
                Came::Ended(DeliveryState::Sent, _) => shared.sent.fetch_add(1, Ordering::Relaxed),
                _ => shared.ended.fetch_add(1, Ordering::Relaxed),
            };
            pen.note(key, came).await;
        } else {
            shared.let_go(&key);
        }
    }
    pen.write(None).await;
    if let Some(talk) = talk {
        talk.close().await;
    }
}

/// Hands one letter over; nothing when it stays as it is: not begun, to be given back.
async fn carry(
    shared: &Shared,
    talk: &mut Option<Talk>,
    pen: &mut Pen,
    letter: ClaimedLetter,
) -> Option<Came> {
    let ready = match make_ready(shared, &letter).await {
        Ok(Ok(ready)) => ready,
        Ok(Err(came)) => return Some(came),
        Err(e) => {
            tracing::error!("a letter of a newsletter: {e}");
            shared.unreachable.store(true, Ordering::Relaxed);
            return None;
        }
    };
    shared.pace.turn().await;
    if talk.as_ref().is_none_or(|talk| !talk.is_sound()) {
        match shared.office.mailer.talk().await {
            Ok(new) => *talk = Some(new),
            Err(e) => return stop(shared, &e),
        }
    }
    let line = talk.as_mut()?;
    let tries = letter.tries + 1;
    let to = ready.to.to_string();
    match line.ask(&ready.from, &ready.to).await {
        Asked::Yes => {}
        Asked::Never(told) => return Some(Came::Never { hash: ready.hash, told: quiet(&told, &to) }),
        Asked::Refused(told) => return Some(Came::Ended(DeliveryState::Refused, Some(quiet(&told, &to)))),
        Asked::Later(told) => return Some(again(shared, tries, &quiet(&told, &to))),
        Asked::Unreachable(told) => {
            // A kept line may have been closed over there in the meantime: once more on a new one.
            match shared.office.mailer.talk().await {
                Ok(mut new) => match new.ask(&ready.from, &ready.to).await {
                    Asked::Yes => *talk = Some(new),
                    _ => return stop(shared, &quiet(&told, &to)),
                },
                Err(e) => return stop(shared, &e),
            }
        }
    }
    let line = talk.as_mut()?;
    if !pen.write(Some(letter.key)).await {
        // Its reader has left, or it is no longer ours.
        line.clear().await;
        return None;
    }
    Some(match line.give(&ready.bytes).await {
        Given::Taken => Came::Ended(DeliveryState::Sent, None),
        Given::Refused(told) => Came::Ended(DeliveryState::Refused, Some(quiet(&told, &to))),
        Given::Later(told) => again(shared, tries, &quiet(&told, &to)),
        Given::Unknown(told) => Came::Ended(DeliveryState::Unknown, Some(quiet(&told, &to))),
    })
}

/// The server cannot be spoken to: nobody goes on.
fn stop(shared: &Shared, told: &str) -> Option<Came> {
    if !shared.unreachable.swap(true, Ordering::Relaxed) {
        tracing::warn!("newsletters wait: {told}");
    }
    None
}

fn again(shared: &Shared, tries: i64, told: &str) -> Came {
    if tries >= TRIES {
        return Came::Ended(DeliveryState::GivenUp, Some(told.to_owned()));
    }
    Came::Again { at: shared.office.clock.now() + wait(tries), tries, told: told.to_owned() }
}

/// Takes up what processes that are gone had taken, and erases what is over: who left, who never confirmed, suppressions a
/// year old, lines of issues a month old.
pub async fn clear_away(store: &Store, clock: &dyn Clock) -> Result<(), FlowError> {
    let now = clock.now();
    let mut tx = store.begin().await?;
    let (again, unknown) = store::newsletter::take_up_letters(&mut tx, now - GONE, now, UNKNOWN).await?;
    store::newsletter::erase_subscribers(&mut tx, SubscriberState::Gone, now - LEFT).await?;
    store::newsletter::erase_subscribers(&mut tx, SubscriberState::Pending, now - UNCONFIRMED).await?;
    store::newsletter::end_suppressions(&mut tx, now - SUPPRESSED).await?;
    store::newsletter::forget_old_letters(&mut tx, now - LINES_KEPT).await?;
    tx.commit().await?;
    if again + unknown > 0 {
        tracing::warn!(
            "newsletters of a process that is gone: {again} letters wait again, {unknown} may have arrived"
        );
    }
    Ok(())
}
