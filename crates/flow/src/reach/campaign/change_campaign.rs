//! What is said of a campaign is changed.

use model::{Act, Actor, Campaign, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::{CampaignWords, check};
use crate::reach::rules::campaign;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Changes a campaign that is not closed. Its code and whose it is stay.
pub async fn change_campaign(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    words: CampaignWords,
) -> Result<(), FlowError> {
    let before = campaign(tx, code).await?;
    me.need(Act::Plan, Scope::of(&before.organisation))?;
    if before.closed_at.is_some() {
        return Err(Refusal::WrongState { state: "closed", action: "changed" }.into());
    }
    let after = Campaign {
        names: words.names,
        message: words.message,
        programme: words.programme,
        activity: words.activity,
        from: words.from,
        until: words.until,
        ..before.clone()
    };
    check(tx, &after).await?;
    if after == before {
        return Ok(());
    }
    store::reach::upsert_campaign(tx, &after).await?;
    let subject = EventSubject::Campaign(code.clone());
    let detail = json!({ "before": before });
    trust::record(tx, clock, &Actor::person(me.person.id), "change-campaign", subject, detail).await?;
    Ok(())
}
