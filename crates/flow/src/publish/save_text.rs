//! Saving what a person wrote: nothing typed is lost, and nobody writes over somebody else.

use model::{Act, Clock, Edition, EditionId, Item, PersonId, Refusal, RevisionId};
use store::Tx;
use store::working_copy::WorkingCopy;

use super::compare::merge;
use super::{Draft, save_revision};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// How saving ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// As it was sent.
    Plain,
    /// Somebody else had saved meanwhile; both are in.
    Merged,
    /// Nothing was different.
    Unchanged,
    /// Both changed the same paragraphs. Nothing was saved; this is the text with both versions in it, to be
    /// settled by hand against the revision named.
    Clash(Draft, RevisionId),
}

/// Which right a text needs.
pub(super) fn writing(item: &Item, edition: &Edition) -> Act {
    if edition.locale == item.written_in { Act::Write } else { Act::Translate }
}

/// The item and edition of an id.
pub(super) async fn find(tx: &mut Tx, id: EditionId) -> Result<(Item, Edition), FlowError> {
    let edition = store::edition::edition_by_id(tx, id)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: id.to_string() })?;
    let item = store::item::item_by_id(tx, edition.item)
        .await?
        .ok_or(Refusal::NotFound { what: "item", key: edition.item.to_string() })?;
    Ok((item, edition))
}

/// Saves a text that was begun from the revision `base`, as a new revision.
pub async fn save_text(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    base: Option<RevisionId>,
    draft: &Draft,
) -> Result<Saved, FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(writing(&item, &edition), Scope::text(&item.publisher, &edition.locale))?;
    let latest = match edition.latest_revision {
        Some(latest) => store::revision::find_revision(tx, latest).await?,
        None => None,
    };
    let mut draft = draft.clone();
    let mut outcome = Saved::Plain;
    if let Some(latest) = &latest {
        if base != Some(latest.id) {
            let base = match base {
                Some(base) => store::revision::find_revision(tx, base).await?.filter(|r| r.edition == id),
                None => None,
            };
            let base = base.as_ref().map(Draft::from).unwrap_or_default();
            let (merged, clash) = merge_drafts(&base, &draft, &Draft::from(latest));
            if clash {
                return Ok(Saved::Clash(merged, latest.id));
            }
            draft = merged;
            outcome = Saved::Merged;
        }
        if draft.is(latest) {
            store::working_copy::delete_working_copy(tx, id, me.person.id).await?;
            return Ok(Saved::Unchanged);
        }
    }
    save_revision(tx, &model::Actor::person(me.person.id), clock, id, &draft).await?;
    store::working_copy::delete_working_copy(tx, id, me.person.id).await?;
    Ok(outcome)
}

/// Keeps what a person is typing.
pub async fn keep_working_copy(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    base: Option<RevisionId>,
    draft: &Draft,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(writing(&item, &edition), Scope::text(&item.publisher, &edition.locale))?;
    let copy = WorkingCopy { base, text: serde_json::json!(draft), saved_at: clock.now() };
    store::working_copy::upsert_working_copy(tx, id, me.person.id, &copy).await?;
    Ok(())
}

/// Both texts in one, and whether they clash anywhere.
fn merge_drafts(base: &Draft, mine: &Draft, theirs: &Draft) -> (Draft, bool) {
    let mut clash = false;
    let mut field = |base: &str, mine: &str, theirs: &str| {
        merge(base, mine, theirs).unwrap_or_else(|both| {
            clash = true;
            both
        })
    };
    let merged = Draft {
        title: field(&base.title, &mine.title, &theirs.title),
        summary: field(&base.summary, &mine.summary, &theirs.summary),
        body: field(&base.body, &mine.body, &theirs.body),
        image_alt: field(&base.image_alt, &mine.image_alt, &theirs.image_alt),
        claim: field(&base.claim, &mine.claim, &theirs.claim),
        verdict: field(&base.verdict, &mine.verdict, &theirs.verdict),
    };
    (merged, clash)
}

/// Everybody who wrote the text since readers last saw one: their yes does not count for it.
pub(super) async fn writers(tx: &mut Tx, edition: &Edition) -> Result<Vec<PersonId>, FlowError> {
    let mut people = Vec::new();
    for revision in store::revision::revisions_of(tx, edition.id).await? {
        if Some(revision.id) == edition.published_revision {
            break;
        }
        if let Some(person) = model::Actor(revision.created_by).as_person()
            && !people.contains(&person)
        {
            people.push(person);
        }
    }
    Ok(people)
}
