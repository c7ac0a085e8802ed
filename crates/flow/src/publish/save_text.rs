//! Saving what a person wrote: nothing typed is lost, and nobody writes over somebody else.

use jiff::Timestamp;
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
    /// Both changed the same paragraphs. Nothing was saved: `merge_parts` lays both side by side for a choice.
    Clash,
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
            let base = base_text(tx, id, base).await?;
            let (merged, clash) = merge_drafts(&base, &draft, &Draft::from(latest));
            if clash {
                return Ok(Saved::Clash);
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

/// How keeping ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// As it was sent.
    Now,
    /// The person has typed elsewhere, too; this has both.
    Merged(Draft),
    /// The person has typed something else at the same place elsewhere. Nothing was kept.
    Clash,
}

/// What a window knows of the text kept before it was typed in.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// When that text was kept.
    pub at: Option<Timestamp>,
    /// That text, where the window still has it.
    pub text: Option<Draft>,
}

/// [`keep_working_copy`] for a window that has `seen` what was kept before. Two windows of one person do not write
/// over each other.
pub async fn keep_seen(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    base: Option<RevisionId>,
    draft: &Draft,
    seen: Seen,
) -> Result<Kept, FlowError> {
    let other = store::working_copy::find_working_copy(tx, id, me.person.id).await?;
    let other = other
        .filter(|copy| Some(copy.saved_at) != seen.at)
        .and_then(|copy| serde_json::from_value::<Draft>(copy.text).ok())
        .filter(|other| other != draft);
    let Some(other) = other else {
        let latest = find(tx, id).await?.1.latest_revision;
        let stored = latest.is_some() && latest == base && *draft == base_text(tx, id, base).await?;
        if stored {
            // Typed and taken back: nothing is waiting to be saved.
            store::working_copy::delete_working_copy(tx, id, me.person.id).await?;
        } else {
            keep_working_copy(tx, me, clock, id, base, draft).await?;
        }
        return Ok(Kept::Now);
    };
    let before = match seen.text {
        Some(text) => text,
        None => base_text(tx, id, base).await?,
    };
    let (merged, clash) = merge_drafts(&before, draft, &other);
    if clash {
        return Ok(Kept::Clash);
    }
    keep_working_copy(tx, me, clock, id, base, &merged).await?;
    Ok(Kept::Merged(merged))
}

/// The text a person began from.
async fn base_text(tx: &mut Tx, id: EditionId, base: Option<RevisionId>) -> Result<Draft, FlowError> {
    let base = match base {
        Some(base) => store::revision::find_revision(tx, base).await?.filter(|r| r.edition == id),
        None => None,
    };
    Ok(base.as_ref().map(Draft::from).unwrap_or_default())
}

/// What a person typed with what others have saved since: `Err` when both changed the same lines.
pub async fn bring_in(
    tx: &mut Tx,
    id: EditionId,
    base: Option<RevisionId>,
    typed: &Draft,
    latest: &Draft,
) -> Result<Result<Draft, Draft>, FlowError> {
    let before = base_text(tx, id, base).await?;
    let (merged, clash) = merge_drafts(&before, typed, latest);
    Ok(if clash { Err(merged) } else { Ok(merged) })
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
