//! What is left lying is taken up, and what is no longer needed is forgotten.

use jiff::SignedDuration;

use super::Fediverse;
use crate::FlowError;

/// Whoever holds a delivery longer is gone.
const HELD: SignedDuration = SignedDuration::from_mins(10);
/// Nothing that is signed is believed longer, so nothing older can come again.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);
/// So long the desk shows what was given up.
const A_MONTH: SignedDuration = SignedDuration::from_hours(30 * 24);

impl Fediverse {
    /// Once every few minutes.
    pub async fn clear_away(&self) -> Result<(), FlowError> {
        let now = self.clock.now();
        let mut tx = self.store.begin().await?;
        store::fediverse::take_up_deliveries(&mut tx, now - HELD).await?;
        store::fediverse::forget_received(&mut tx, now - A_DAY).await?;
        store::fediverse::clear_activities(&mut tx, now - A_MONTH, now - A_DAY).await?;
        tx.commit().await?;
        Ok(())
    }
}
