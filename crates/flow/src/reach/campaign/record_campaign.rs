//! A campaign is recorded, before anything is sent in its name.

use jiff::civil::Date;
use model::programme::Wording;
use model::{Act, ActivityId, Actor, Campaign, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::check;
use crate::reach::rules::{label, working};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// What is said of a campaign.
#[derive(Debug, Clone)]
pub struct CampaignWords {
    /// What it is called.
    pub names: Wording,
    /// The key message it tells.
    pub message: Option<Code>,
    /// The programme it belongs to.
    pub programme: Option<Code>,
    /// The activity of a plan that it is, by its key.
    pub activity: Option<ActivityId>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub until: Date,
}

/// Records a campaign of an organisation under a code that labels its links.
pub async fn record_campaign(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: Code,
    organisation: Code,
    words: CampaignWords,
) -> Result<Campaign, FlowError> {
    me.need(Act::Plan, Scope::of(&organisation))?;
    label(&code)?;
    working(tx, &organisation).await?;
    let campaign = Campaign {
        code,
        organisation,
        names: words.names,
        message: words.message,
        programme: words.programme,
        activity: words.activity,
        from: words.from,
        until: words.until,
        made_by: me.person.id,
        made_at: clock.now(),
        closed_at: None,
    };
    check(tx, &campaign).await?;
    if store::reach::find_campaign(tx, &campaign.code).await?.is_some() {
        return Err(Refusal::AddressTaken(campaign.code.to_string()).into());
    }
    store::reach::upsert_campaign(tx, &campaign).await?;
    let detail =
        json!({ "organisation": campaign.organisation, "from": campaign.from, "until": campaign.until });
    let subject = EventSubject::Campaign(campaign.code.clone());
    trust::record(tx, clock, &Actor::person(me.person.id), "record-campaign", subject, detail).await?;
    Ok(campaign)
}
