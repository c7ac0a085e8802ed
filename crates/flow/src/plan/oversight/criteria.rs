//! The criteria that schemes are judged by: published before anything is judged by them, and kept as they were.

use model::programme::{Criterion, Programme, SchemeCriteria, Wording};
use model::{Act, Actor, Clock, Locale, Refusal};
use serde_json::json;
use store::Tx;

use super::save_inspection::subject;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// The most criteria of a version.
const MOST: usize = 20;
/// Longest name, and longest explanation.
const LONGEST: (usize, usize) = (200, 1_000);

/// What a form says of a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionWords {
    /// Name.
    pub title: String,
    /// What is looked at.
    pub about: String,
    /// How much it counts, from 1 to 100.
    pub weight: u32,
}

/// Whether somebody may publish the criteria of a programme.
pub fn may_set_criteria(me: &Rights, programme: &Programme) -> bool {
    me.may(Act::Oversee, Scope::of(&programme.lead))
}

/// Publishes the criteria by which schemes are judged that are handed in from now on. Answers with their version; nothing is
/// written when they are those that hold.
pub async fn publish_criteria(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    programme: &Programme,
    locale: &Locale,
    words: &[CriterionWords],
) -> Result<u32, FlowError> {
    me.need(Act::Oversee, Scope::of(&programme.lead))?;
    let refuse = |reason| FlowError::from(Refusal::Invalid { field: "criteria", reason });
    if words.is_empty() || words.len() > MOST {
        return Err(refuse("scheme-criteria-none"));
    }
    for one in words {
        let long = one.title.chars().count() > LONGEST.0 || one.about.chars().count() > LONGEST.1;
        if one.title.trim().is_empty() || long {
            return Err(refuse("scheme-criterion-title"));
        }
        if !(1..=100).contains(&one.weight) {
            return Err(refuse("scheme-criterion-weight"));
        }
    }
    let criteria: Vec<Criterion> = words
        .iter()
        .enumerate()
        .map(|(n, one)| Criterion {
            key: (n + 1).to_string(),
            titles: Wording::one(locale, &one.title),
            about: Wording::one(locale, &one.about),
            weight: one.weight,
        })
        .collect();
    let held = store::programme::newest_criteria(tx, &programme.code).await?;
    if let Some(held) = &held
        && held.criteria == criteria
    {
        return Ok(held.version);
    }
    let version = held.map_or(1, |held| held.version + 1);
    let published = SchemeCriteria {
        programme: programme.code.clone(),
        version,
        criteria,
        by: me.person.id,
        at: clock.now(),
    };
    store::programme::insert_criteria(tx, &published).await?;
    let detail = json!({ "version": version, "criteria": published.criteria });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "publish-criteria", subject(&programme.code), detail).await?;
    Ok(version)
}
