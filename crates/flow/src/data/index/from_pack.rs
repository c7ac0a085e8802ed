//! Indices that come with a nation pack.

use model::{Actor, Clock};
use pack::IndexDefinition;
use store::Store;

use super::problem::IndexError;
use super::publish_index::{Published, publish_index};
use crate::data::{Catalogue, Shelf};

/// What applying a pack's indices did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppliedIndices {
    /// Editions published: index and edition.
    pub published: Vec<String>,
}

/// Publishes the editions of a pack that are not there yet, all or none; the second time it does nothing.
pub async fn apply_pack_indices(
    store: &Store,
    clock: &dyn Clock,
    indices: &[IndexDefinition],
) -> Result<AppliedIndices, IndexError> {
    let mut applied = AppliedIndices::default();
    if indices.is_empty() {
        return Ok(applied);
    }
    let actor = Actor("system:pack".to_owned());
    let mut tx = store.begin().await?;
    let catalogue = Catalogue::load(&mut tx).await?;
    let shelf = Shelf::default();
    for definition in indices {
        let done = publish_index(&mut tx, clock, &actor, (&catalogue, &shelf), definition, "{}").await?;
        if let Published::Edition(edition) = done {
            applied.published.push(format!("{} {}", edition.code, edition.edition));
        }
    }
    tx.commit().await?;
    Ok(applied)
}
