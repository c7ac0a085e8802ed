//! Drafts of indices at the desk, and their way to readers.

use model::{Act, Actor, Clock, Code};
use pack::IndexDefinition;
use store::Store;
use store::index::IndexDraft;

use super::problem::IndexError;
use super::publish_index::{Published, publish_index};
use crate::data::{Catalogue, Shelf};
use crate::trust::{Rights, Scope};

/// Keeps a draft. Nobody but staff sees it.
pub async fn save_index_draft(
    store: &Store,
    clock: &dyn Clock,
    rights: &Rights,
    (id, title): (&str, &str),
    definition: &IndexDefinition,
    names: &str,
) -> Result<(), IndexError> {
    rights.need(Act::ChangeFact, Scope::COUNTRY)?;
    let draft = IndexDraft {
        id: id.to_owned(),
        code: definition.code.clone(),
        title: title.to_owned(),
        definition: serde_json::to_string(definition)?,
        names: names.to_owned(),
        person: rights.person.id,
        changed_at: clock.now(),
    };
    let mut tx = store.begin().await?;
    store::index::save_draft(&mut tx, &draft).await?;
    tx.commit().await?;
    Ok(())
}

/// Publishes a draft as an edition. An index of a pack stays the pack's: nobody publishes under its code.
pub async fn publish_index_draft(
    store: &Store,
    clock: &dyn Clock,
    rights: &Rights,
    definition: &IndexDefinition,
    names: &str,
) -> Result<Published, IndexError> {
    rights.need(Act::ChangeFact, Scope::COUNTRY)?;
    let actor = Actor::person(rights.person.id);
    let mut tx = store.begin().await?;
    if is_of_pack(&mut tx, &definition.code).await? {
        return Err(IndexError::OfPack(definition.code.to_string()));
    }
    let catalogue = Catalogue::load(&mut tx).await?;
    let sources = (&catalogue, &Shelf::default());
    let published = publish_index(&mut tx, clock, &actor, sources, definition, names).await?;
    tx.commit().await?;
    Ok(published)
}

async fn is_of_pack(tx: &mut store::Tx, code: &Code) -> Result<bool, IndexError> {
    let editions = store::index::editions(tx, code).await?;
    Ok(editions.iter().any(|edition| edition.names == "{}"))
}
