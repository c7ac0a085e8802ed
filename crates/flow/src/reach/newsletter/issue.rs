//! An issue on its way: the yes of a second person, going out, pausing, calling off.

use std::collections::BTreeMap;

use model::{
    Act, Actor, Clock, DeliveryState, EditionState, EventSubject, Issue, IssueId, IssueState, Newsletter,
    Refusal,
};
use serde_json::json;
use store::{Conn, Store, Tx};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What becomes of an issue's letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// All there are.
    pub all: i64,
    /// Those that have not come to an end.
    pub open: i64,
    /// How many are in each state.
    pub states: BTreeMap<DeliveryState, i64>,
}

/// How far an issue's letters have come.
pub async fn progress(conn: &mut Conn, issue: IssueId) -> Result<Progress, FlowError> {
    let states = match store::newsletter::issue_counts(conn, issue).await? {
        Some(states) => states,
        None => store::newsletter::delivery_counts(conn, &issue.to_string()).await?,
    };
    let open = [DeliveryState::Waiting, DeliveryState::Held, DeliveryState::Taken];
    Ok(Progress {
        all: states.values().sum(),
        open: open.iter().filter_map(|state| states.get(state)).sum(),
        states,
    })
}

/// Lets an issue go out.
pub(super) async fn start(tx: &mut Tx, clock: &dyn Clock, issue: &Issue) -> Result<bool, FlowError> {
    let now = clock.now();
    let begun =
        store::newsletter::set_issue_state(tx, issue.id, IssueState::Waiting, IssueState::Sending, now, None)
            .await?;
    if begun {
        let letters = store::newsletter::address_issue(tx, issue.id, &issue.channel, now).await?;
        let detail = json!({ "issue": issue.number, "letters": letters });
        tell(tx, clock, &Actor("system:newsletters".into()), issue, "send-issue", detail).await?;
    }
    Ok(begun)
}

async fn tell(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    issue: &Issue,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Channel(issue.channel.clone());
    Ok(trust::record(tx, clock, actor, action, subject, detail).await?)
}

/// The issue and its newsletter, for somebody who may send.
async fn find(tx: &mut Tx, me: &Rights, id: IssueId) -> Result<(Issue, Newsletter), FlowError> {
    let missing = || Refusal::NotFound { what: "issue", key: id.to_string() };
    let issue = store::newsletter::find_issue(tx, id).await?.ok_or_else(missing)?;
    let newsletter = store::newsletter::find_newsletter(tx, &issue.channel).await?.ok_or_else(missing)?;
    me.need(Act::Publish, Scope::of(&newsletter.organisation))?;
    Ok((issue, newsletter))
}

/// Says yes to an issue, and lets it go. Whoever had it made, or wrote what asks for a second person, may not.
pub async fn approve(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: IssueId) -> Result<(), FlowError> {
    let (issue, _) = find(tx, me, id).await?;
    if issue.state != IssueState::Waiting {
        return Err(Refusal::WrongState { state: issue.state.as_str(), action: "approved" }.into());
    }
    if issue.made_by == Some(me.person.id) {
        return Err(Refusal::FourEyes.into());
    }
    let mine = Actor::person(me.person.id).0;
    for story in store::newsletter::stories(tx, id).await? {
        let edition = store::edition::edition_by_id(tx, story.edition).await?;
        let revision = store::revision::find_revision(tx, story.revision).await?;
        if story.withdrawn.is_none() && edition.is_none_or(|e| e.state != EditionState::Published) {
            return Err(Refusal::Invalid { field: "issue", reason: "newsletter-story-gone" }.into());
        }
        if story.kind.needs_four_eyes() && !story.approved && revision.is_some_and(|r| r.created_by == mine) {
            return Err(Refusal::FourEyes.into());
        }
    }
    store::newsletter::approve_issue(tx, id, me.person.id).await?;
    let detail = json!({ "issue": issue.number });
    tell(tx, clock, &Actor::person(me.person.id), &issue, "approve-issue", detail).await?;
    start(tx, clock, &issue).await?;
    Ok(())
}

/// Stops an issue for now: what is being handed over is finished, the rest waits.
pub async fn pause(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: IssueId) -> Result<(), FlowError> {
    change(tx, me, clock, id, IssueState::Sending, IssueState::Paused, "pause-issue").await?;
    store::newsletter::move_letters(tx, id, DeliveryState::Waiting, DeliveryState::Held).await?;
    Ok(())
}

/// Goes on with it.
pub async fn go_on(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: IssueId) -> Result<(), FlowError> {
    change(tx, me, clock, id, IssueState::Paused, IssueState::Sending, "resume-issue").await?;
    store::newsletter::move_letters(tx, id, DeliveryState::Held, DeliveryState::Waiting).await?;
    Ok(())
}

/// Calls it off: who has it has it, nobody else gets it.
pub async fn cancel(tx: &mut Tx, me: &Rights, clock: &dyn Clock, id: IssueId) -> Result<(), FlowError> {
    let (issue, _) = find(tx, me, id).await?;
    if !matches!(issue.state, IssueState::Waiting | IssueState::Sending | IssueState::Paused) {
        return Err(Refusal::WrongState { state: issue.state.as_str(), action: "cancelled" }.into());
    }
    for state in [DeliveryState::Waiting, DeliveryState::Held] {
        store::newsletter::move_letters(tx, id, state, DeliveryState::Cancelled).await?;
    }
    let counts = store::newsletter::delivery_counts(tx, &id.to_string()).await?;
    let (from, now) = (issue.state, clock.now());
    store::newsletter::set_issue_state(tx, id, from, IssueState::Cancelled, now, Some(&counts)).await?;
    let detail = json!({ "issue": issue.number });
    tell(tx, clock, &Actor::person(me.person.id), &issue, "cancel-issue", detail).await
}

async fn change(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: IssueId,
    from: IssueState,
    to: IssueState,
    action: &'static str,
) -> Result<(), FlowError> {
    let (issue, _) = find(tx, me, id).await?;
    if !store::newsletter::set_issue_state(tx, id, from, to, clock.now(), None).await? {
        return Err(Refusal::WrongState { state: issue.state.as_str(), action: "changed" }.into());
    }
    let detail = json!({ "issue": issue.number });
    tell(tx, clock, &Actor::person(me.person.id), &issue, action, detail).await
}

/// Closes issues whose letters have all come to their end; tells how many.
pub async fn finish_issues(store: &Store, clock: &dyn Clock) -> Result<usize, FlowError> {
    let mut conn = store.read().await?;
    let mut ended = Vec::new();
    for issue in store::newsletter::issues_in(&mut conn, IssueState::Sending).await? {
        let how = progress(&mut conn, issue.id).await?;
        if how.open == 0 {
            ended.push(issue.id);
        }
    }
    drop(conn);
    if ended.is_empty() {
        return Ok(0);
    }
    let mut tx = store.begin().await?;
    for id in &ended {
        let (from, to) = (IssueState::Sending, IssueState::Sent);
        // Counted here: a letter may have come back since.
        let counts = store::newsletter::delivery_counts(&mut tx, &id.to_string()).await?;
        store::newsletter::set_issue_state(&mut tx, *id, from, to, clock.now(), Some(&counts)).await?;
    }
    tx.commit().await?;
    Ok(ended.len())
}
