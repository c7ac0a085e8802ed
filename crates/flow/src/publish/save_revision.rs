//! Saving a text: a new immutable revision, which readers do not see yet.

use model::{Actor, Clock, EditionId, EventSubject, Refusal, Revision, RevisionId};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::revision::NewRevision;

use crate::{FlowError, trust};

/// A text to be saved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Structured Markdown.
    pub body: String,
    /// What the picture shows.
    pub image_alt: String,
    /// Clarification: the statement answered.
    pub claim: String,
    /// Clarification: the answer in one sentence.
    pub verdict: String,
}

impl From<&Revision> for Draft {
    fn from(revision: &Revision) -> Self {
        Self {
            title: revision.title.clone(),
            summary: revision.summary.clone(),
            body: revision.body.clone(),
            image_alt: revision.image_alt.clone(),
            claim: revision.claim.clone(),
            verdict: revision.verdict.clone(),
        }
    }
}

impl Draft {
    /// Whether a revision says the same.
    pub fn is(&self, revision: &Revision) -> bool {
        self.title == revision.title
            && self.summary == revision.summary
            && self.body == revision.body
            && self.image_alt == revision.image_alt
            && self.claim == revision.claim
            && self.verdict == revision.verdict
    }
}

/// Saves a text as the newest revision of an edition. A text may be saved with problems; it is not published so.
pub async fn save_revision(
    tx: &mut Tx,
    actor: &Actor,
    clock: &dyn Clock,
    edition: EditionId,
    draft: &Draft,
) -> Result<Revision, FlowError> {
    if draft.title.trim().is_empty() {
        return Err(Refusal::Missing("title").into());
    }
    let found = store::edition::edition_by_id(tx, edition)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: edition.to_string() })?;
    let item = store::item::item_by_id(tx, found.item)
        .await?
        .ok_or(Refusal::NotFound { what: "item", key: found.item.to_string() })?;
    let at = clock.now();
    let new = NewRevision {
        id: RevisionId::new(at),
        edition,
        title: draft.title.clone(),
        summary: draft.summary.clone(),
        body: draft.body.clone(),
        image_alt: draft.image_alt.clone(),
        claim: draft.claim.clone(),
        verdict: draft.verdict.clone(),
        at,
        by: actor.clone(),
    };
    let revision = store::revision::insert_revision(tx, &new).await?;
    super::translate::follow_text(tx, clock, &item, &found).await?;
    let subject = EventSubject::Edition { item: item.code, locale: found.locale };
    trust::record(tx, clock, actor, "save", subject, json!({ "revision": revision.number })).await?;
    Ok(revision)
}
