//! Dispatches: one edition sent through one channel, in words made for that channel.
//!
//! Composed by whoever may write the text, approved and given a time by whoever may publish it there, handed over by a
//! loop. What becomes of each is written down step by step. A dispatch follows its edition: withdrawn, it is taken down
//! where that can be done, and shown where it cannot.

mod approve;
mod cancel;
mod carry;
mod change;
mod clear_away;
mod compose;
mod cut;
mod follow_edition;
mod may_leave;
mod return_;
mod schedule;
mod send_round;
mod settle;
mod step;
mod submit;
#[cfg(test)]
mod tests;

use model::{
    Act, Dispatch, DispatchId, DispatchTask, InformationKind, Locale, PersonId, Refusal, RevisionId,
};
use store::reach::ListedDispatch;
use store::{Conn, Tx};

use crate::FlowError;
use crate::trust::{Rights, Scope};

pub use approve::approve;
pub use cancel::cancel;
pub use change::{Changed, change};
pub use clear_away::clear_away;
pub use compose::{Draft, NewDispatches, Suitable, Unsuitable, compose, flaw_of_text, suitable};
pub use cut::propose;
pub use follow_edition::follow_edition;
pub use may_leave::{Held, Leaving, leaving, may_leave};
pub use return_::return_;
pub use schedule::schedule;
pub use send_round::{Contents, Packer, Round, Sender, TRIES, Told, send_round};
pub use submit::submit;

/// Longest text of a dispatch, whatever its channel could take.
pub const TEXT_MAX: usize = 10_000;

/// What the detail of a step begins with that names a rule rather than quoting somebody.
pub const HELD: &str = "held:";

/// The right that composing needs: that to write the text.
fn writing(written_in: &Locale, locale: &Locale) -> Act {
    if locale == written_in { Act::Write } else { Act::Translate }
}

/// Whether a person may compose and change a dispatch.
pub fn may_compose(me: &Rights, d: &ListedDispatch) -> bool {
    let scope = Scope::text(&d.publisher, &d.dispatch.locale);
    me.may(writing(&d.written_in, &d.dispatch.locale), scope) || may_send(me, d)
}

/// Whether a person may approve, schedule and call off a dispatch: who may publish the text, and speak for the channel.
pub fn may_send(me: &Rights, d: &ListedDispatch) -> bool {
    me.may(Act::Publish, Scope::text(&d.publisher, &d.dispatch.locale))
        && me.may(Act::Publish, Scope::text(&d.channel_organisation, &d.dispatch.locale))
}

fn need_compose(me: &Rights, d: &ListedDispatch) -> Result<(), Refusal> {
    if may_compose(me, d) {
        Ok(())
    } else {
        Err(Refusal::Forbidden(writing(&d.written_in, &d.dispatch.locale)))
    }
}

fn need_send(me: &Rights, d: &ListedDispatch) -> Result<(), Refusal> {
    if may_send(me, d) { Ok(()) } else { Err(Refusal::Forbidden(Act::Publish)) }
}

/// Whether two people must have seen it.
pub fn needs_four_eyes(kind: InformationKind) -> bool {
    kind.needs_four_eyes()
}

/// Everybody whose own yes does not count: who composed or changed it, and who wrote the text it was made from.
pub async fn writers(conn: &mut Conn, d: &Dispatch) -> Result<Vec<PersonId>, FlowError> {
    let mut people = vec![d.made_by];
    for step in store::reach::dispatch_steps(conn, d.id).await? {
        if matches!(step.step, model::DispatchStepKind::Compose | model::DispatchStepKind::Change) {
            people.extend(step.actor.as_person());
        }
    }
    if let Some(text) = store::revision::find_revision(conn, d.revision).await? {
        people.extend(model::Actor(text.created_by).as_person());
    }
    people.sort_unstable();
    people.dedup();
    Ok(people)
}

async fn find(conn: &mut Conn, id: DispatchId) -> Result<ListedDispatch, FlowError> {
    let found = store::reach::find_listed(conn, id).await?;
    found.ok_or_else(|| Refusal::NotFound { what: "dispatch", key: id.to_string() }.into())
}

/// Keeps a dispatch as a person changed it; refuses when somebody else has, or a process is handing it over.
async fn keep(
    tx: &mut Tx,
    before: &ListedDispatch,
    after: &Dispatch,
    pending: Option<DispatchTask>,
    followed: RevisionId,
    next_at: jiff::Timestamp,
) -> Result<(), FlowError> {
    let at = before.dispatch.changed_at;
    if store::reach::update_dispatch(tx, at, after, pending, followed, next_at).await? {
        Ok(())
    } else {
        Err(Refusal::Conflict.into())
    }
}
