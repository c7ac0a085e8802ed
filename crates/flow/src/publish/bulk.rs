//! The same thing done to many editions, each by the rules that hold for one, each for itself.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Act, Actor, Clock, EditionId, PersonId};
use store::Store;

use super::save_text::find;
use super::work::{approve, assign, schedule, submit};
use super::{release, withdraw_edition};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// What is done to each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bulk {
    /// Given to somebody, with a date.
    Assign {
        /// To whom; nobody takes it back.
        to: Option<PersonId>,
        /// By when.
        due_on: Option<Date>,
    },
    /// Handed in.
    Submit {
        /// Said with it.
        remark: String,
    },
    /// Approved.
    Approve {
        /// Said with it.
        remark: String,
    },
    /// Given a time to go out.
    Schedule {
        /// When.
        at: Timestamp,
        /// When it is taken back.
        expire_at: Option<Timestamp>,
        /// The time zone in which that was said.
        zone: String,
    },
    /// Published.
    Publish {
        /// Told readers where they see a text already.
        note: String,
    },
    /// Taken back.
    Withdraw {
        /// Why.
        reason: String,
    },
}

/// Does it to one edition, in a transaction of its own: it is done, or refused and nothing is changed.
pub async fn perform(
    store: &Store,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    what: &Bulk,
) -> Result<(), FlowError> {
    let mut tx = store.begin().await?;
    match what {
        Bulk::Assign { to, due_on } => assign(&mut tx, me, clock, id, *to, *due_on).await?,
        Bulk::Submit { remark } => submit(&mut tx, me, clock, id, remark).await?,
        Bulk::Approve { remark } => approve(&mut tx, me, clock, id, remark).await?,
        Bulk::Schedule { at, expire_at, zone } => {
            schedule(&mut tx, me, clock, id, *at, *expire_at, Some(zone)).await?;
        }
        Bulk::Publish { note } => release(&mut tx, me, clock, id, note).await?,
        Bulk::Withdraw { reason } => {
            let (item, edition) = find(&mut tx, id).await?;
            me.need(Act::Withdraw, Scope::text(&item.publisher, &edition.locale))?;
            withdraw_edition(&mut tx, &Actor::person(me.person.id), clock, id, reason).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Whether a person could do such a thing to any edition at all: whether it is offered.
pub fn offered(me: &Rights) -> Vec<&'static str> {
    let all = [
        ("assign", Act::Assign),
        ("submit", Act::Submit),
        ("approve", Act::Review),
        ("schedule", Act::Publish),
        ("publish", Act::Publish),
        ("withdraw", Act::Withdraw),
    ];
    all.into_iter().filter(|(_, act)| me.anywhere(*act)).map(|(word, _)| word).collect()
}
