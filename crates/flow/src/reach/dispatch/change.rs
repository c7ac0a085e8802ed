//! The words of a dispatch are changed before it goes.

use jiff::Timestamp;
use model::{Actor, Clock, Code, Dispatch, DispatchId, DispatchState, DispatchStepKind, Refusal};
use store::Tx;

use super::compose::carried;
use super::step::tell;
use super::{find, flaw_of_text, keep, need_compose};
use crate::FlowError;
use crate::reach::outlet::Outlets;
use crate::reach::rules::{channel, wrong};
use crate::trust::Rights;

/// What can be changed.
#[derive(Debug, Clone)]
pub struct Changed {
    /// What is said, without the link.
    pub text: String,
    /// In the name of which campaign.
    pub campaign: Option<Code>,
    /// Which key message it carries.
    pub message: Option<Code>,
    /// Not before.
    pub send_at: Option<Timestamp>,
}

/// Changes a dispatch that has not gone. Whatever was said yes to was other words: it begins again as a draft. It was looked
/// at, so it now tells of the text readers see.
#[expect(clippy::too_many_arguments, reason = "the ground of the house, and what is changed")]
pub async fn change(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    outlets: &Outlets,
    id: DispatchId,
    seen: Option<Timestamp>,
    changed: &Changed,
    link: &(dyn Fn(&Code) -> String + Sync),
) -> Result<(), FlowError> {
    let before = find(tx, id).await?;
    need_compose(me, &before)?;
    let d = &before.dispatch;
    if !d.state.is_open() {
        return Err(Refusal::WrongState { state: d.state.as_str(), action: "changed" }.into());
    }
    if seen.is_some_and(|at| at != d.changed_at) {
        return Err(Refusal::Conflict.into());
    }
    carried(tx, changed.campaign.as_ref(), changed.message.as_ref()).await?;
    let through = channel(tx, &d.channel).await?;
    if let Some(outlet) = outlets.of(through.kind)
        && let Some(flaw) = flaw_of_text(outlet.as_ref(), &through, &changed.text, &link(&through.code))
    {
        return Err(wrong("text", flaw));
    }
    let revision = before.published_revision.ok_or_else(|| wrong("edition", "reach-held-not-published"))?;
    let now = clock.now();
    let after = Dispatch {
        revision,
        text: changed.text.trim().to_owned(),
        campaign: changed.campaign.clone(),
        message: changed.message.clone(),
        send_at: changed.send_at,
        state: DispatchState::Draft,
        approved_by: None,
        last_error: None,
        changed_at: now,
        ..d.clone()
    };
    keep(tx, &before, &after, None, revision, now).await?;
    tell(tx, clock, &Actor::person(me.person.id), &after, DispatchStepKind::Change, "").await
}
