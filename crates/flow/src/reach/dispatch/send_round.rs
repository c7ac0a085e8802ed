//! Handing over what is due.

use std::ops::ControlFlow;
use std::sync::Arc;

use futures_util::future::BoxFuture;
use model::{Channel, Clock, Dispatch, Edition, Item, Revision};
use store::Store;
use store::reach::Claimed;
use tokio::sync::watch;

use super::carry::carry;
use crate::lines::in_lines;
use crate::reach::outlet::{Letter, Outlets, Picture};
use crate::trust::token::Token;
use crate::{FlowError, Vault};

/// How often something is handed over before it is given up, over some eighteen hours.
pub const TRIES: i64 = 8;

/// How many are handed over at a time.
const LINES: usize = 4;
/// How many are taken at a time.
const TAKEN: u32 = 16;

/// The text that a dispatch tells of.
#[derive(Debug, Clone)]
pub struct Told {
    /// The item.
    pub item: Item,
    /// Its edition.
    pub edition: Edition,
    /// The text readers see, or saw last.
    pub revision: Revision,
}

/// What of a text goes into a parcel.
#[derive(Debug, Clone)]
pub struct Contents {
    /// Headline.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// All of it, as readers see it.
    pub html: String,
    /// Its page, with the labels of campaign and channel.
    pub link: String,
    /// Its page without them.
    pub canonical: String,
    /// Its picture, if it may be passed on.
    pub picture: Option<Picture>,
    /// Letters to newsrooms, where it goes to a press list.
    pub letters: Vec<Letter>,
}

/// Whoever knows how a text looks to readers.
pub trait Packer: Send + Sync {
    /// The address of a text's page as it is labelled for a dispatch.
    fn link(&self, told: &Told, dispatch: &Dispatch) -> String;

    /// Makes the contents of a parcel. For a text that was withdrawn there are no words but its address.
    fn pack<'a>(
        &'a self,
        told: &'a Told,
        dispatch: &'a Dispatch,
        channel: &'a Channel,
    ) -> BoxFuture<'a, Result<Contents, FlowError>>;
}

/// What sending stands on.
pub struct Sender {
    /// Database.
    pub store: Store,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// The kinds of channels the program speaks to.
    pub outlets: Outlets,
    /// Where secrets are opened.
    pub vault: Arc<Vault>,
    /// Makes parcels.
    pub packer: Arc<dyn Packer>,
}

/// What a round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Taken, corrected or taken down by the other side.
    pub done: usize,
    /// Come to an end without that.
    pub ended: usize,
    /// Tried again later.
    pub later: usize,
}

/// What came of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Came {
    Done,
    Ended,
    Later,
}

/// Hands over what is due, at most so much as one process takes at a time. When `stopping` says so, what is not begun is given back.
pub async fn send_round(sender: &Arc<Sender>, stopping: &watch::Receiver<bool>) -> Result<Round, FlowError> {
    let mut round = Round::default();
    let (store, clock) = (&sender.store, &sender.clock);
    if !store::reach::dispatch_due(&mut store.read().await?, clock.now()).await? {
        return Ok(round);
    }
    let claim = Token::new()?.as_str().to_owned();
    let mut tx = store.begin().await?;
    let taken = store::reach::claim_dispatches(&mut tx, &claim, clock.now(), TAKEN).await?;
    tx.commit().await?;
    let each = |one: Claimed| {
        let sender = Arc::clone(sender);
        async move { carry(&sender, &one).await }
    };
    let done = in_lines(LINES, stopping, taken, each, |came| round.count(came)).await;
    let mut tx = store.begin().await?;
    store::reach::give_back_dispatches(&mut tx, &claim).await?;
    tx.commit().await?;
    done.map(|()| round)
}

impl Round {
    fn count(&mut self, came: Option<Came>) -> ControlFlow<()> {
        match came {
            Some(Came::Done) => self.done += 1,
            Some(Came::Ended) => self.ended += 1,
            Some(Came::Later) => self.later += 1,
            None => {}
        }
        ControlFlow::Continue(())
    }
}
