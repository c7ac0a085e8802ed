//! Takes a kit back, with a reason that readers see.

use model::press::KitState;
use model::{Act, Clock, Code, Refusal};
use serde_json::json;
use store::Tx;
use store::press_kit::KeptKit;

use super::{kit, record};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Takes a published kit back. What was handed out is out; its address says from now on that it was taken back, and why.
pub async fn withdraw_kit(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    reason: &str,
) -> Result<KeptKit, FlowError> {
    let mut kept = kit(tx, code).await?;
    me.need(Act::Withdraw, Scope::of(&kept.kit.organisation))?;
    if kept.state != KitState::Published {
        return Err(Refusal::WrongState { state: kept.state.as_str(), action: "withdrawn" }.into());
    }
    let reason = reason.trim();
    if reason.is_empty() {
        return Err(Refusal::Missing("reason").into());
    }
    let now = clock.now();
    kept.state = KitState::Withdrawn;
    kept.reason = reason.chars().take(500).collect();
    kept.changed_at = now;
    kept.edited_at = Some(now);
    store::press_kit::upsert_kit(tx, &kept).await?;
    record(tx, me, clock, &kept.kit, "withdraw-kit", json!({ "reason": kept.reason })).await?;
    Ok(kept)
}
