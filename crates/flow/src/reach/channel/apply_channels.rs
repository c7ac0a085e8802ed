//! The channels of a nation pack are registered.

use model::{Actor, Channel, Clock, EventSubject};
use pack::PackChannel;
use serde_json::json;
use store::Store;

use crate::{FlowError, trust};

/// Registers channels that are not there yet; answers with their codes. What was registered once is the desk's to change and
/// close, so it is left alone. An account of a pack has no secret: nothing is posted through it until somebody enters one.
pub async fn apply_channels(
    store: &Store,
    clock: &dyn Clock,
    channels: &[PackChannel],
) -> Result<Vec<String>, FlowError> {
    let mut made = Vec::new();
    let mut tx = store.begin().await?;
    for new in channels {
        if store::reach::find_channel(&mut tx, &new.code).await?.is_some() {
            continue;
        }
        let channel = Channel {
            code: new.code.clone(),
            kind: new.kind,
            organisation: new.organisation.clone(),
            names: new.names.clone(),
            address: new.address.clone(),
            handle: new.handle.clone(),
            locales: new.locales.clone(),
            settings: json!(new.settings),
            has_secret: false,
            opened_at: clock.now(),
            closed_at: None,
            verified_at: None,
            checked_at: None,
            check_error: None,
        };
        store::reach::insert_channel(&mut tx, &channel, None).await?;
        let (actor, subject) = (Actor("system:import-pack".into()), EventSubject::Channel(new.code.clone()));
        let detail = json!({ "kind": new.kind, "organisation": new.organisation, "address": new.address });
        trust::record(&mut tx, clock, &actor, "open-channel", subject, detail).await?;
        made.push(new.code.to_string());
    }
    tx.commit().await?;
    Ok(made)
}
