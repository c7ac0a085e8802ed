//! Reviewers: named by those who decide, free of interests by their own word, and each on their own.

use std::sync::Arc;

use model::programme::{Appraisal, CriterionScore, Declaration, Reviewer, Scheme, TOP_SCORE};
use model::{Act, Clock, OversightId, Person, PersonId, Refusal};
use serde_json::json;
use store::{Conn, Tx};

use super::file_complaint::LONGEST;
use super::save_inspection::said;
use super::scheme::{need_decide, record, submitted, wrong};
use crate::FlowError;
use crate::plan::Participants;
use crate::trust::{Rights, Tree};

/// Everybody who may be asked to judge a scheme: whoever may weigh schemes at all and did not propose this one.
pub async fn who_reviews(
    conn: &mut Conn,
    tree: &Arc<Tree>,
    scheme: &Scheme,
) -> Result<Vec<Person>, FlowError> {
    let grants = store::person::all_grants(conn).await?;
    let people = store::person::people(conn).await?;
    let may = |person: &Person| {
        let own = grants.iter().filter(|g| g.person == person.id).cloned().collect();
        !proposed(scheme, person.id)
            && Rights::new(person.clone(), own, Arc::clone(tree)).anywhere(Act::Appraise)
    };
    Ok(people.into_iter().filter(may).collect())
}

/// Whether somebody began a scheme or handed it in.
pub(super) fn proposed(scheme: &Scheme, person: PersonId) -> bool {
    scheme.proposed_by == person || scheme.submitted.is_some_and(|(by, _)| by == person)
}

/// Asks somebody to judge a scheme.
pub async fn name_reviewer(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    (participants, tree): (&Participants, &Arc<Tree>),
    id: OversightId,
    person: PersonId,
) -> Result<(), FlowError> {
    let scheme = submitted(tx, id).await?;
    need_decide(me, participants, &scheme.organisation)?;
    if !who_reviews(tx, tree, &scheme).await?.iter().any(|p| p.id == person) {
        return Err(wrong("reviewer", "scheme-reviewer-unfit"));
    }
    if store::programme::reviewers(tx, id).await?.iter().any(|r| r.person == person) {
        return Err(wrong("reviewer", "scheme-reviewer-named"));
    }
    let at = clock.now();
    let reviewer = Reviewer { scheme: id, person, named_by: me.person.id, named_at: at, declaration: None };
    store::programme::name_reviewer(tx, &reviewer).await?;
    record(tx, me, clock, &scheme, "name-reviewer", json!({ "reviewer": person })).await
}

/// Takes a name back as long as nothing was scored. Who declared a conflict stays in the list: readers of it should know.
pub async fn drop_reviewer(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    participants: &Participants,
    id: OversightId,
    person: PersonId,
) -> Result<(), FlowError> {
    let scheme = submitted(tx, id).await?;
    need_decide(me, participants, &scheme.organisation)?;
    let scored = store::programme::appraisals(tx, id, scheme.round).await?;
    let all = store::programme::reviewers(tx, id).await?;
    let missing = || Refusal::NotFound { what: "reviewer", key: person.to_string() };
    let reviewer = all.iter().find(|r| r.person == person).ok_or_else(missing)?;
    if reviewer.is_out() || scored.iter().any(|a| a.person == person) {
        return Err(wrong("reviewer", "scheme-reviewer-stays"));
    }
    store::programme::remove_reviewer(tx, id, person).await?;
    record(tx, me, clock, &scheme, "drop-reviewer", json!({ "reviewer": person })).await
}

/// A reviewer says which interests they have, before anything else and once. What stands in the way keeps them from scoring.
pub async fn declare_interest(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    interest: &str,
    conflict: bool,
) -> Result<(), FlowError> {
    let scheme = submitted(tx, id).await?;
    let interest = interest.trim();
    if conflict {
        said(interest, "interest", "scheme-interest-missing")?;
    }
    if interest.chars().count() > LONGEST {
        return Err(wrong("interest", "complaint-too-long"));
    }
    let all = store::programme::reviewers(tx, id).await?;
    if !all.iter().any(|r| r.person == me.person.id) {
        return Err(Refusal::Forbidden(Act::Appraise).into());
    }
    let declaration = Declaration { interest: interest.to_owned(), conflict, at: clock.now() };
    if !store::programme::declare_interest(tx, id, me.person.id, &declaration).await? {
        return Err(wrong("interest", "scheme-declared-already"));
    }
    record(tx, me, clock, &scheme, "declare-interest", json!({ "conflict": conflict, "note": interest }))
        .await
}

/// A reviewer scores a scheme by every criterion, with a reason for each. It is written once.
pub async fn appraise(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: OversightId,
    scores: &[CriterionScore],
    words: &str,
) -> Result<(), FlowError> {
    let scheme = submitted(tx, id).await?;
    let all = store::programme::reviewers(tx, id).await?;
    let mine = all.iter().find(|r| r.person == me.person.id);
    let mine = mine.ok_or(Refusal::Forbidden(Act::Appraise))?;
    if mine.declaration.is_none() {
        return Err(wrong("interest", "scheme-declare-first"));
    }
    if !mine.may_score() {
        return Err(wrong("interest", "scheme-conflict"));
    }
    let version = scheme.criteria.unwrap_or(0);
    let criteria = store::programme::find_criteria(tx, &scheme.programme, version).await?;
    let criteria = criteria.ok_or_else(|| wrong("criteria", "scheme-no-criteria"))?.criteria;
    let mut kept = Vec::with_capacity(criteria.len());
    for criterion in &criteria {
        let score = scores.iter().find(|s| s.criterion == criterion.key);
        let score = score.ok_or_else(|| wrong("score", "scheme-score-missing"))?;
        if score.score > TOP_SCORE {
            return Err(wrong("score", "scheme-score-missing"));
        }
        let reason = said(&score.reason, "reason", "scheme-reason-missing")?;
        kept.push(CriterionScore { reason, ..score.clone() });
    }
    if words.chars().count() > LONGEST {
        return Err(wrong("words", "complaint-too-long"));
    }
    if store::programme::appraisals(tx, id, scheme.round).await?.iter().any(|a| a.person == me.person.id) {
        return Err(wrong("score", "scheme-scored-already"));
    }
    let appraisal = Appraisal {
        scheme: id,
        round: scheme.round,
        person: me.person.id,
        scores: kept,
        words: words.trim().to_owned(),
        at: clock.now(),
    };
    store::programme::insert_appraisal(tx, &appraisal).await?;
    record(tx, me, clock, &scheme, "appraise-scheme", json!({ "round": scheme.round })).await
}

/// Whether everybody who may score has scored: until then nobody sees what the others wrote.
pub fn all_are_in(reviewers: &[Reviewer], appraisals: &[Appraisal]) -> bool {
    let waits = |r: &&Reviewer| !r.is_out() && !appraisals.iter().any(|a| a.person == r.person);
    !appraisals.is_empty() && !reviewers.iter().any(|r| waits(&r))
}
