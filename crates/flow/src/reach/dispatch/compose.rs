//! From one published edition, dispatches for many channels at once: each in its own words, in the edition's language.

use jiff::Timestamp;
use model::{
    Actor, Channel, Clock, Code, Dispatch, DispatchId, DispatchState, DispatchStepKind, Edition, EditionId,
    EditionState, Item, Refusal, Revision,
};
use store::reach::ListedDispatch;
use store::{Conn, Tx};

use super::step::tell;
use super::{TEXT_MAX, propose, writing};
use crate::FlowError;
use crate::reach::outlet::{Outlet, Outlets, Unready};
use crate::reach::rules::{campaign, channel, known_message, wrong};
use crate::trust::{Rights, Scope};

/// A text for a channel.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Through what.
    pub channel: Code,
    /// What is said, without the link.
    pub text: String,
}

/// What is composed.
#[derive(Debug, Clone)]
pub struct NewDispatches {
    /// What it tells of.
    pub edition: EditionId,
    /// In the name of which campaign.
    pub campaign: Option<Code>,
    /// Which key message it carries.
    pub message: Option<Code>,
    /// Not before.
    pub send_at: Option<Timestamp>,
    /// A text for each channel.
    pub drafts: Vec<Draft>,
}

/// A channel through which an edition can go, with what is proposed for it.
pub struct Suitable {
    /// The channel.
    pub channel: Channel,
    /// What is proposed.
    pub text: String,
}

/// Why an edition cannot go through a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsuitable {
    /// The program does not speak to channels of its kind.
    NoOutlet,
    /// It lacks a setting or its secret.
    Unready,
    /// It does not speak the edition's language.
    Language,
    /// The edition was sent there, or is about to be.
    There(DispatchId),
}

/// What is wrong with a text for a channel.
pub fn flaw_of_text(outlet: &dyn Outlet, channel: &Channel, text: &str, link: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("dispatch-text-empty");
    }
    if text.contains(|c: char| c.is_control() && c != '\n') {
        return Some("dispatch-text-signs");
    }
    let long = text.chars().count() > TEXT_MAX
        || outlet.length(text.trim(), link) > outlet.limits(channel).characters;
    long.then_some("dispatch-text-long")
}

/// The published text that is to go out, with its item. Refuses what is not published, or under embargo.
async fn told(
    conn: &mut Conn,
    clock: &dyn Clock,
    id: EditionId,
) -> Result<(Item, Edition, Revision), FlowError> {
    let missing = || Refusal::NotFound { what: "edition", key: id.to_string() };
    let edition = store::edition::edition_by_id(conn, id).await?.ok_or_else(missing)?;
    let item = store::item::item_by_id(conn, edition.item).await?.ok_or_else(missing)?;
    let (EditionState::Published, Some(revision)) = (edition.state, edition.published_revision) else {
        return Err(wrong("edition", "reach-held-not-published"));
    };
    let revision = store::revision::find_revision(conn, revision).await?.ok_or_else(missing)?;
    let embargo = store::plan::plan_of(conn, item.id).await?.embargo;
    if let Some(embargo) = embargo.filter(|e| e.until > clock.now()) {
        return Err(Refusal::Embargo(embargo.until).into());
    }
    Ok((item, edition, revision))
}

/// Every open channel that is not this site itself: those through which an edition can go, and the others with why not.
/// `link` is the edition's page as it is labelled for a channel.
pub async fn suitable(
    conn: &mut Conn,
    clock: &dyn Clock,
    outlets: &Outlets,
    edition: EditionId,
    link: &(dyn Fn(&Code) -> String + Sync),
) -> Result<(Vec<Suitable>, Vec<(Channel, Unsuitable)>), FlowError> {
    let (_, edition, revision) = told(conn, clock, edition).await?;
    let there = store::reach::dispatches_of_edition(conn, edition.id).await?;
    let (mut fit, mut unfit) = (Vec::new(), Vec::new());
    for channel in store::reach::channels(conn).await? {
        if channel.closed_at.is_some() || channel.kind.is_drawn() {
            continue;
        }
        let outlet = match outlets.ready(&channel) {
            Ok(outlet) => outlet,
            Err(why) => {
                unfit.push((channel, why.into()));
                continue;
            }
        };
        if !channel.locales.contains(&edition.locale) {
            unfit.push((channel, Unsuitable::Language));
        } else if let Some(other) = standing(&there, &channel.code) {
            unfit.push((channel, Unsuitable::There(other)));
        } else {
            let link = link(&channel.code);
            let most = outlet.limits(&channel).characters;
            let fits = |text: &str| text.chars().count() <= TEXT_MAX && outlet.length(text, &link) <= most;
            let text = propose(&revision.title, &revision.summary, &edition.locale, &fits);
            fit.push(Suitable { text, channel });
        }
    }
    Ok((fit, unfit))
}

impl From<Unready> for Unsuitable {
    fn from(why: Unready) -> Self {
        match why {
            Unready::NoOutlet => Self::NoOutlet,
            Unready::Flawed { .. } => Self::Unready,
        }
    }
}

/// What stands in the way of sending an edition through a channel: it was, or is about to be.
fn standing(there: &[ListedDispatch], channel: &Code) -> Option<DispatchId> {
    let over = |d: &Dispatch| {
        matches!(
            d.state,
            DispatchState::Cancelled
                | DispatchState::Refused
                | DispatchState::GivenUp
                | DispatchState::Withdrawn
                | DispatchState::Told
        )
    };
    there.iter().map(|l| &l.dispatch).find(|d| d.channel == *channel && !over(d)).map(|d| d.id)
}

/// Composes them, all or none. Each begins as a draft.
pub async fn compose(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    new: &NewDispatches,
    link: &(dyn Fn(&Code) -> String + Sync),
) -> Result<Vec<DispatchId>, FlowError> {
    let (item, edition, revision) = told(tx, clock, new.edition).await?;
    me.need(writing(&item.written_in, &edition.locale), Scope::text(&item.publisher, &edition.locale))?;
    if new.drafts.is_empty() {
        return Err(wrong("channel", "dispatch-no-channel"));
    }
    carried(tx, new.campaign.as_ref(), new.message.as_ref()).await?;
    let there = store::reach::dispatches_of_edition(tx, edition.id).await?;
    let (now, mut made) = (clock.now(), Vec::new());
    for draft in &new.drafts {
        let through = channel(tx, &draft.channel).await?;
        if through.closed_at.is_some() {
            return Err(wrong("channel", "reach-held-closed"));
        }
        let outlet = outlets.ready(&through).map_err(|why| match why {
            Unready::NoOutlet => wrong("channel", "reach-held-no-outlet"),
            Unready::Flawed { .. } => wrong("channel", "reach-held-unready"),
        })?;
        if !through.locales.contains(&edition.locale) {
            return Err(wrong("channel", "reach-held-language"));
        }
        if standing(&there, &through.code).is_some() {
            return Err(wrong("channel", "dispatch-there"));
        }
        if let Some(flaw) = flaw_of_text(outlet.as_ref(), &through, &draft.text, &link(&through.code)) {
            return Err(wrong("text", flaw));
        }
        let dispatch = Dispatch {
            id: DispatchId::new(now),
            channel: through.code,
            edition: edition.id,
            revision: revision.id,
            locale: edition.locale.clone(),
            campaign: new.campaign.clone(),
            message: new.message.clone(),
            text: draft.text.trim().to_owned(),
            state: DispatchState::Draft,
            made_by: me.person.id,
            made_at: now,
            changed_at: now,
            approved_by: None,
            send_at: new.send_at,
            tries: 0,
            sent_at: None,
            remote_id: None,
            remote_url: None,
            last_error: None,
        };
        match store::reach::insert_dispatch(tx, &dispatch).await {
            Err(e) if e.is_duplicate() => return Err(wrong("channel", "dispatch-there")),
            other => other?,
        }
        tell(tx, clock, &Actor::person(me.person.id), &dispatch, DispatchStepKind::Compose, "").await?;
        made.push(dispatch.id);
    }
    Ok(made)
}

/// What a dispatch carries is there, and its campaign is open.
pub(super) async fn carried(
    conn: &mut Conn,
    of: Option<&Code>,
    message: Option<&Code>,
) -> Result<(), FlowError> {
    if let Some(code) = of
        && campaign(conn, code).await?.closed_at.is_some()
    {
        return Err(wrong("campaign", "reach-held-campaign-closed"));
    }
    if let Some(code) = message {
        known_message(conn, code).await?;
    }
    Ok(())
}
