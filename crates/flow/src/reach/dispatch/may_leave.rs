//! Whether something may leave: the one function that decides.

use jiff::Timestamp;
use model::{Campaign, Channel, DispatchId, EditionState, Refusal};
use store::Conn;
use store::reach::ListedDispatch;

use super::{find, needs_four_eyes, writers};
use crate::FlowError;
use crate::reach::outlet::{Outlets, Unready};

/// Why something may not leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// Its channel is closed.
    Closed,
    /// The program does not speak to channels of this kind.
    NoOutlet,
    /// The channel lacks something: a setting, or its secret.
    Unready,
    /// Its channel does not speak its language.
    Language,
    /// The text it tells of is not published.
    NotPublished,
    /// The text it tells of was corrected since it was composed.
    Corrected,
    /// Nothing of its item may be known outside before.
    Embargo(Timestamp),
    /// Its campaign is closed.
    CampaignClosed,
    /// Nobody but those who wrote it has said yes.
    FourEyes,
}

impl Held {
    /// The word for it, used in message keys and steps.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::NoOutlet => "no-outlet",
            Self::Unready => "unready",
            Self::Language => "language",
            Self::NotPublished => "not-published",
            Self::Corrected => "corrected",
            Self::Embargo(_) => "embargo",
            Self::CampaignClosed => "campaign-closed",
            Self::FourEyes => "four-eyes",
        }
    }

    /// The same as a refusal to a person.
    pub fn refusal(self) -> Refusal {
        let reason = match self {
            Self::Embargo(until) => return Refusal::Embargo(until),
            Self::FourEyes => return Refusal::FourEyes,
            Self::Closed => "reach-held-closed",
            Self::NoOutlet => "reach-held-no-outlet",
            Self::Unready => "reach-held-unready",
            Self::Language => "reach-held-language",
            Self::NotPublished => "reach-held-not-published",
            Self::Corrected => "reach-held-corrected",
            Self::CampaignClosed => "reach-held-campaign-closed",
        };
        Refusal::Invalid { field: "dispatch", reason }
    }
}

/// What is to leave, with all that decides whether it may.
#[derive(Debug, Clone)]
pub struct Leaving {
    /// The dispatch with its text.
    pub listed: ListedDispatch,
    /// Its channel.
    pub channel: Channel,
    /// Its campaign.
    pub campaign: Option<Campaign>,
    /// Until when its item is under embargo.
    pub embargo: Option<Timestamp>,
    /// A person who wrote none of it has said yes.
    pub seen: bool,
}

/// Gathers it. Nothing when the dispatch is not there.
pub async fn leaving(conn: &mut Conn, id: DispatchId) -> Result<Leaving, FlowError> {
    let listed = find(conn, id).await?;
    let channel = crate::reach::rules::channel(conn, &listed.dispatch.channel).await?;
    let campaign = match &listed.dispatch.campaign {
        Some(code) => store::reach::find_campaign(conn, code).await?,
        None => None,
    };
    let embargo = store::plan::plan_of(conn, listed.item).await?.embargo.map(|e| e.until);
    let seen = match listed.dispatch.approved_by {
        Some(person) => !writers(conn, &listed.dispatch).await?.contains(&person),
        None => false,
    };
    Ok(Leaving { listed, channel, campaign, embargo, seen })
}

/// Whether it may leave at a moment.
pub fn may_leave(l: &Leaving, outlets: &Outlets, at: Timestamp) -> Result<(), Held> {
    let d = &l.listed.dispatch;
    if l.channel.closed_at.is_some() {
        return Err(Held::Closed);
    }
    match outlets.ready(&l.channel) {
        Ok(_) => {}
        Err(Unready::NoOutlet) => return Err(Held::NoOutlet),
        Err(Unready::Flawed { .. }) => return Err(Held::Unready),
    }
    if !l.channel.locales.contains(&d.locale) {
        return Err(Held::Language);
    }
    if l.listed.edition_state != EditionState::Published {
        return Err(Held::NotPublished);
    }
    if l.listed.published_revision != Some(d.revision) {
        return Err(Held::Corrected);
    }
    if let Some(until) = l.embargo.filter(|until| *until > at) {
        return Err(Held::Embargo(until));
    }
    if d.campaign.is_some() && l.campaign.as_ref().is_none_or(|c| c.closed_at.is_some()) {
        return Err(Held::CampaignClosed);
    }
    if needs_four_eyes(l.listed.item_kind) && !l.seen {
        return Err(Held::FourEyes);
    }
    Ok(())
}
