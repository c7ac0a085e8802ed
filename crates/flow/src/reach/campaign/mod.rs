//! Campaigns: something told over a time, on purpose, in many places.

mod change_campaign;
mod close_campaign;
mod record_campaign;

use model::{Act, Campaign, Code};
use store::Conn;

use super::rules::{known_message, named, wrong};
use crate::FlowError;
use crate::trust::{Rights, Scope};

pub use change_campaign::change_campaign;
pub use close_campaign::close_campaign;
pub use record_campaign::{CampaignWords, record_campaign};

/// Whether a person may record, change and close campaigns of an organisation.
pub fn may_run_campaign(me: &Rights, organisation: &Code) -> bool {
    me.may(Act::Plan, Scope::of(organisation))
}

/// What is said of a campaign holds together.
async fn check(conn: &mut Conn, campaign: &Campaign) -> Result<(), FlowError> {
    named(&campaign.names)?;
    if campaign.until < campaign.from {
        return Err(wrong("until", "reach-days-order"));
    }
    if let Some(message) = &campaign.message {
        known_message(conn, message).await?;
    }
    if let Some(programme) = &campaign.programme
        && store::programme::find_programme(conn, programme).await?.is_none()
    {
        return Err(wrong("programme", "reach-programme-unknown"));
    }
    if let Some(activity) = campaign.activity
        && store::programme::activity_versions(conn, activity).await?.is_empty()
    {
        return Err(wrong("activity", "reach-activity-unknown"));
    }
    Ok(())
}
