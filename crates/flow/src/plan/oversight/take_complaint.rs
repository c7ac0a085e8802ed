//! Who answers a complaint: those who may correct what its page's publisher publishes.

use std::sync::Arc;

use model::programme::{Complaint, ComplaintState};
use model::{Act, Actor, Clock, OversightId, Person, PersonId, Refusal};
use serde_json::json;
use store::{Conn, Tx};

use super::file_complaint::subject;
use crate::trust::{Rights, Scope, Tree};
use crate::{FlowError, trust};

fn scope(complaint: &Complaint) -> Scope<'_> {
    match &complaint.item {
        Some((_, locale)) => Scope::text(&complaint.organisation, locale),
        None => Scope::of(&complaint.organisation),
    }
}

/// Whether somebody may answer it, and hence knows how its reader can be reached.
pub fn may_answer(me: &Rights, complaint: &Complaint) -> bool {
    me.may(Act::Correct, scope(complaint))
}

/// Whether somebody may read it.
pub fn may_see_complaint(me: &Rights, complaint: &Complaint) -> bool {
    me.may(Act::See, scope(complaint))
}

/// A complaint that somebody may answer.
pub(super) async fn own(tx: &mut Tx, me: &Rights, id: OversightId) -> Result<Complaint, FlowError> {
    let missing = || Refusal::NotFound { what: "complaint", key: id.to_string() };
    let complaint = store::programme::find_complaint(tx, id).await?.ok_or_else(missing)?;
    me.need(Act::Correct, scope(&complaint))?;
    if complaint.state != ComplaintState::Waiting {
        return Err(Refusal::Invalid { field: "answer", reason: "complaint-answered-already" }.into());
    }
    Ok(complaint)
}

/// Everybody who may answer it, by name.
pub async fn who_answers(
    conn: &mut Conn,
    tree: &Arc<Tree>,
    complaint: &Complaint,
) -> Result<Vec<Person>, FlowError> {
    let grants = store::person::all_grants(conn).await?;
    let people = store::person::people(conn).await?;
    let may = |person: &Person| {
        let own = grants.iter().filter(|g| g.person == person.id).cloned().collect();
        may_answer(&Rights::new(person.clone(), own, Arc::clone(tree)), complaint)
    };
    Ok(people.into_iter().filter(may).collect())
}

/// Gives a complaint to somebody who may answer it, or to nobody.
pub async fn take_complaint(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    tree: &Arc<Tree>,
    id: OversightId,
    person: Option<PersonId>,
) -> Result<(), FlowError> {
    let complaint = own(tx, me, id).await?;
    if let Some(person) = person
        && !who_answers(tx, tree, &complaint).await?.iter().any(|p| p.id == person)
    {
        return Err(Refusal::Invalid { field: "assignee", reason: "complaint-cannot-answer" }.into());
    }
    if complaint.assignee == person {
        return Ok(());
    }
    store::programme::assign_complaint(tx, id, person).await?;
    let detail = json!({ "complaint": id, "assignee": person });
    let me = Actor::person(me.person.id);
    trust::record(tx, clock, &me, "assign-complaint", subject(&complaint), detail).await?;
    Ok(())
}
