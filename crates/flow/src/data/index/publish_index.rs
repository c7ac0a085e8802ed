//! Publishes an edition of an index.

use std::sync::Arc;

use model::{Actor, Clock, EventSubject};
use pack::IndexDefinition;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::Tx;
use store::index::IndexEdition;

use super::evaluate::evaluate;
use super::gather::gather;
use super::problem::IndexError;
use crate::data::{Catalogue, Shelf};

/// What publishing did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// A new edition, or a new revision of one.
    Edition(Box<IndexEdition>),
    /// This very edition is there.
    Unchanged,
}

/// SHA-256 (hex) of a definition.
pub fn digest_of(definition: &IndexDefinition) -> Result<String, IndexError> {
    Ok(hex::encode(Sha256::digest(serde_json::to_vec(definition)?)))
}

/// Computes an edition and keeps it. An edition made in the same way is left alone, whatever became of its figures
/// since: what was published stays. One made another way becomes its next revision.
pub async fn publish_index(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    (catalogue, shelf): (&Catalogue, &Shelf),
    definition: &IndexDefinition,
    names: &str,
) -> Result<Published, IndexError> {
    let digest = digest_of(definition)?;
    let before = store::index::editions(tx, &definition.code).await?;
    let before = before.into_iter().find(|e| e.edition == definition.edition);
    if before.as_ref().is_some_and(|b| b.digest == digest && b.names == names) {
        return Ok(Published::Unchanged);
    }
    let register = store::ranking::rankings(tx).await?;
    let gathered = gather(tx, (catalogue, shelf), &register, definition).await?;
    let work = Arc::new(definition.clone());
    let results = tokio::task::spawn_blocking(move || evaluate(&work, &gathered)).await??;
    let edition = IndexEdition {
        code: definition.code.clone(),
        edition: definition.edition.clone(),
        revision: before.map_or(1, |b| b.revision + 1),
        digest: digest.clone(),
        definition: serde_json::to_string(definition)?,
        names: names.to_owned(),
        results: serde_json::to_string(&results)?,
        actor: actor.clone(),
        day: definition.published.to_string().chars().take(10).collect(),
        at: clock.now(),
    };
    store::index::insert_edition(tx, &edition).await?;
    let detail = json!({ "edition": edition.edition, "revision": edition.revision, "digest": digest });
    let subject = EventSubject::Data(definition.code.clone());
    crate::trust::record(tx, clock, actor, "publish-index", subject, detail).await?;
    Ok(Published::Edition(Box::new(edition)))
}
