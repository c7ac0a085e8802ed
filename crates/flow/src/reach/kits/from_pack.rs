//! Kits that come with a nation pack.

use jiff::Timestamp;
use model::press::{KitState, PressKit};
use model::{Actor, Clock, Code, EventSubject};
use serde_json::json;
use store::Store;
use store::press_kit::KeptKit;

use crate::{FlowError, trust};

/// What applying a pack's kits did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AppliedKits {
    /// Kits that were written.
    pub written: Vec<Code>,
    /// Kits that a person has changed since and that were therefore left alone.
    pub kept: Vec<Code>,
}

/// Publishes what is new and changes what nobody has changed since; the second time it does nothing.
pub async fn apply_kits(
    store: &Store,
    clock: &dyn Clock,
    kits: &[PressKit],
) -> Result<AppliedKits, FlowError> {
    let mut applied = AppliedKits::default();
    if kits.is_empty() {
        return Ok(applied);
    }
    let mut tx = store.begin().await?;
    let now: Timestamp = clock.now();
    for kit in kits {
        let stored = store::press_kit::find_kit(&mut tx, &kit.code).await?;
        match &stored {
            Some(stored) if stored.kit == *kit => continue,
            Some(stored) if stored.edited_at.is_some() => {
                applied.kept.push(kit.code.clone());
                continue;
            }
            _ => {}
        }
        let kept = KeptKit {
            kit: kit.clone(),
            state: KitState::Published,
            reason: String::new(),
            made_at: stored.as_ref().map_or(now, |s| s.made_at),
            changed_at: now,
            published_at: stored.as_ref().and_then(|s| s.published_at).or(Some(now)),
            edited_at: None,
        };
        store::press_kit::upsert_kit(&mut tx, &kept).await?;
        let (actor, subject) = (Actor("system:pack".to_owned()), EventSubject::Kit(kit.code.clone()));
        trust::record(&mut tx, clock, &actor, "apply-kit", subject, json!({})).await?;
        applied.written.push(kit.code.clone());
    }
    tx.commit().await?;
    Ok(applied)
}
