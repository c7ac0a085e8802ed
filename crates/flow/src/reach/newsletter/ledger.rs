//! What the lines of a round have to write down, gathered and committed together.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use model::{DeliveryState, SuppressionReason};
use store::StoreError;
use store::newsletter::LetterKey;
use tokio::sync::{mpsc, oneshot};

use super::send::Shared;

/// How a letter stands after a line had it.
#[derive(Debug, Clone)]
pub(super) enum Came {
    /// It has come to its end.
    Ended(DeliveryState, Option<String>),
    /// Its address is refused for good: it is written to no more.
    Never { hash: String, told: String },
    /// It is tried again.
    Again { at: Timestamp, tries: i64, told: String },
}

/// Something a line wants written down. Answered with whether the letter may be given now.
pub(super) struct Note {
    ended: Option<(LetterKey, Came)>,
    begun: Option<LetterKey>,
    answer: oneshot::Sender<bool>,
}

/// Writes down what the lines have to tell, as much at a time as there is.
pub(super) async fn keep(shared: Arc<Shared>, mut notes: mpsc::Receiver<Note>) {
    while let Some(first) = notes.recv().await {
        let mut together = vec![first];
        while together.len() < 64 {
            match notes.try_recv() {
                Ok(note) => together.push(note),
                Err(_) => break,
            }
        }
        let mut left = 5;
        let answers = loop {
            match write_down(&shared, &together).await {
                Ok(answers) => break answers,
                Err(e) if left == 0 => {
                    tracing::error!("letters of newsletters could not be written down: {e}");
                    // Nothing is begun that is not written down.
                    shared.unreachable.store(true, Ordering::Relaxed);
                    break vec![false; together.len()];
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(300)).await,
            }
            left -= 1;
        };
        for (note, yes) in together.into_iter().zip(answers) {
            let _ = note.answer.send(yes);
        }
    }
}

async fn write_down(shared: &Shared, notes: &[Note]) -> Result<Vec<bool>, StoreError> {
    let now = shared.office.clock.now();
    let claim = &shared.claim;
    let mut answers = Vec::with_capacity(notes.len());
    let mut tx = shared.office.store.begin().await?;
    for note in notes {
        match &note.ended {
            Some((key, Came::Ended(state, told))) => {
                store::newsletter::settle_letter(&mut tx, key, claim, *state, now, told.as_deref()).await?;
            }
            Some((key, Came::Never { hash, told })) => {
                let state = DeliveryState::Refused;
                store::newsletter::settle_letter(&mut tx, key, claim, state, now, Some(told.as_str()))
                    .await?;
                store::newsletter::suppress(&mut tx, hash, SuppressionReason::Bounce, now).await?;
                for id in store::newsletter::subscriptions_of(&mut tx, hash).await? {
                    store::newsletter::leave(&mut tx, id, now).await?;
                }
            }
            Some((key, Came::Again { at, tries, told })) => {
                store::newsletter::letter_again(&mut tx, key, claim, *at, *tries, told).await?;
            }
            None => {}
        }
        let yes = match &note.begun {
            Some(key) => store::newsletter::hand_over_letter(&mut tx, key, claim, now).await?,
            None => true,
        };
        answers.push(yes);
    }
    tx.commit().await?;
    Ok(answers)
}

/// What a line has done and not yet written down, and the way to write it down.
pub(super) struct Pen {
    shared: Arc<Shared>,
    notes: mpsc::Sender<Note>,
    ended: Option<(LetterKey, Came)>,
}

impl Pen {
    /// A pen with nothing to write.
    pub(super) fn new(shared: Arc<Shared>, notes: mpsc::Sender<Note>) -> Self {
        Self { shared, notes, ended: None }
    }

    /// How a letter ended: written down with the next one, or when there is none.
    pub(super) async fn note(&mut self, key: LetterKey, came: Came) {
        if self.ended.is_some() {
            self.write(None).await;
        }
        self.ended = Some((key, came));
    }

    /// Writes down what is open, and that a letter is begun; answers whether it may be given.
    pub(super) async fn write(&mut self, begun: Option<LetterKey>) -> bool {
        let ended = self.ended.take();
        if ended.is_none() && begun.is_none() {
            return true;
        }
        let key = ended.as_ref().map(|(key, _)| key.clone());
        let (answer, said) = oneshot::channel();
        if self.notes.send(Note { ended, begun, answer }).await.is_err() {
            return false;
        }
        let yes = said.await.unwrap_or(false);
        // Not before: until it is written down, the letter looks as if nobody had begun it.
        if let Some(key) = key {
            self.shared.let_go(&key);
        }
        yes
    }
}
