//! The picture that leads an item.

use std::collections::BTreeMap;

use model::{Act, Actor, Clock, Code, EditionState, EventSubject, Item, Locale, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::edition::EditionSummary;
use store::plan::{Plan, Proposal};

use super::media_problems;
use crate::publish::particulars::Changed;
use crate::publish::{Draft, publish_correction, save_revision};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// A picture that somebody wants an item to have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedPicture {
    /// Which; none where the item shall have none.
    pub picture: Option<Code>,
    /// What readers are told of the change.
    pub note: String,
}

/// The name under which the plan of an item keeps it: what else waits there for a second person are particulars.
const KEPT: &str = "leading-picture";

impl WantedPicture {
    /// The picture that waits, where it is a picture what waits for a second person.
    pub fn of(proposal: &Proposal) -> Option<Self> {
        serde_json::from_value(proposal.particulars.get(KEPT)?.clone()).ok()
    }
}

/// Gives an item its leading picture, another one, or none.
///
/// The picture belongs to the item, what it shows to each text. While nobody reads the item this is a matter of
/// writing. Where readers see it, they see the change at once: so whoever changes it must be allowed to correct in
/// each of these languages, says why, and every published text is corrected with what the library says the new
/// picture shows; it is refused where that is missing and where a newer text waits. Where four eyes are asked for, it
/// waits for a second person, and all of this is looked at before it does.
pub async fn set_item_picture(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Code,
    picture: Option<&Code>,
    note: &str,
) -> Result<Changed, FlowError> {
    let item = find(tx, item).await?;
    me.need(Act::Write, Scope::text(&item.publisher, &item.written_in))?;
    let wanted = WantedPicture { picture: picture.cloned(), note: note.trim().to_owned() };
    fits(tx, &item, &wanted).await?;
    let public = published(tx, &item).await?;
    if !public.is_empty() && item.kind.needs_four_eyes() {
        return propose(tx, me, clock, &item, &public, wanted).await;
    }
    apply(tx, me, clock, item, &public, &wanted, None).await
}

/// A second person says yes to the picture that somebody wants.
pub async fn accept_item_picture(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Code,
) -> Result<Changed, FlowError> {
    let item = find(tx, item).await?;
    let (mut plan, proposal, wanted) = waiting(tx, &item).await?;
    me.need(Act::Correct, Scope::text(&item.publisher, &item.written_in))?;
    if proposal.by == me.person.id {
        return Err(Refusal::FourEyes.into());
    }
    fits(tx, &item, &wanted).await?;
    plan.proposal = None;
    store::plan::upsert_plan(tx, &plan).await?;
    let public = published(tx, &item).await?;
    apply(tx, me, clock, item, &public, &wanted, Some(&proposal)).await
}

/// Puts aside the picture that somebody wants; they themselves may, and whoever could accept it.
pub async fn decline_item_picture(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Code,
    remark: &str,
) -> Result<(), FlowError> {
    let item = find(tx, item).await?;
    let (mut plan, proposal, wanted) = waiting(tx, &item).await?;
    if proposal.by != me.person.id {
        me.need(Act::Correct, Scope::text(&item.publisher, &item.written_in))?;
    }
    plan.proposal = None;
    store::plan::upsert_plan(tx, &plan).await?;
    let detail = json!({ "picture": wanted.picture, "remark": remark.trim() });
    record(tx, me, clock, &item, "decline-picture", detail).await
}

/// Keeps the picture until a second person has decided. What would be refused then is refused now.
async fn propose(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    public: &[EditionSummary],
    wanted: WantedPicture,
) -> Result<Changed, FlowError> {
    for summary in public {
        me.need(Act::Correct, Scope::text(&item.publisher, &summary.locale))?;
    }
    if wanted.note.is_empty() {
        return Err(Refusal::Missing("note").into());
    }
    let mut plan = store::plan::plan_of(tx, item.id).await?;
    if plan.proposal.is_some() {
        return Err(waits().into());
    }
    let after = Item { image: wanted.picture.clone(), ..item.clone() };
    for summary in public {
        let draft = draft(tx, &after, summary).await?;
        let problems = media_problems(tx, &after, &summary.locale, &draft.image_alt, &draft.body).await?;
        if !problems.is_empty() {
            return Err(Refusal::Media(problems).into());
        }
    }
    plan.proposal =
        Some(Proposal { particulars: json!({ KEPT: &wanted }), by: me.person.id, at: clock.now() });
    store::plan::upsert_plan(tx, &plan).await?;
    let detail = json!({ "from": item.image, "to": wanted.picture, "note": wanted.note });
    record(tx, me, clock, item, "propose-picture", detail).await?;
    Ok(Changed::Proposed)
}

async fn apply(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    mut item: Item,
    public: &[EditionSummary],
    wanted: &WantedPicture,
    proposal: Option<&Proposal>,
) -> Result<Changed, FlowError> {
    let before = std::mem::replace(&mut item.image, wanted.picture.clone());
    store::item::upsert_item(tx, &item).await?;
    for summary in public {
        let scope = Scope::text(&item.publisher, &summary.locale);
        me.need(Act::Publish, scope)?;
        me.need(Act::Correct, scope)?;
        let draft = draft(tx, &item, summary).await?;
        let actor = Actor::person(me.person.id);
        save_revision(tx, &actor, clock, summary.id, &draft).await?;
        publish_correction(tx, &actor, clock, summary.id, &wanted.note).await?;
    }
    let mut detail = json!({ "from": before, "to": wanted.picture });
    if let Some(proposal) = proposal {
        detail["proposed_by"] = json!(proposal.by);
    }
    record(tx, me, clock, &item, "set-picture", detail).await?;
    Ok(if public.is_empty() { Changed::Saved } else { Changed::Told(public.len()) })
}

/// A published text with what the library says of the picture that leads it now; refused where a newer text waits.
async fn draft(tx: &mut Tx, item: &Item, summary: &EditionSummary) -> Result<Draft, FlowError> {
    let edition = store::edition::edition_by_id(tx, summary.id)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: summary.id.to_string() })?;
    let published = edition.published_revision.ok_or(Refusal::Missing("text"))?;
    if edition.latest_revision != Some(published) {
        return Err(Refusal::Invalid { field: "picture", reason: "media-text-waits" }.into());
    }
    let revision = store::revision::find_revision(tx, published)
        .await?
        .ok_or(Refusal::NotFound { what: "revision", key: published.to_string() })?;
    let image_alt = alternative(tx, item, &edition.locale).await?;
    Ok(Draft { image_alt, ..Draft::from(&revision) })
}

async fn alternative(tx: &mut Tx, item: &Item, locale: &Locale) -> Result<String, FlowError> {
    let alts = match &item.image {
        Some(code) => store::media::details::alts_in(tx, locale, std::slice::from_ref(code)).await?,
        None => BTreeMap::new(),
    };
    Ok(alts.into_values().next().unwrap_or_default())
}

/// Another one than the item has, and one that readers may be shown.
async fn fits(tx: &mut Tx, item: &Item, wanted: &WantedPicture) -> Result<(), FlowError> {
    if item.image == wanted.picture {
        return Err(Refusal::NothingNew.into());
    }
    if let Some(code) = &wanted.picture {
        let shown = store::media::shown_media(tx, std::slice::from_ref(code)).await?;
        if shown.get(code).is_none_or(|m| m.is_video()) {
            return Err(Refusal::Invalid { field: "picture", reason: "media-not-picture" }.into());
        }
    }
    Ok(())
}

/// What is refused while another change waits for a second person.
pub(in crate::publish) fn waits() -> Refusal {
    Refusal::Invalid { field: "picture", reason: "media-proposal-waits" }
}

/// The picture that waits.
async fn waiting(tx: &mut Tx, item: &Item) -> Result<(Plan, Proposal, WantedPicture), FlowError> {
    let plan = store::plan::plan_of(tx, item.id).await?;
    let proposal = plan.proposal.clone().ok_or(Refusal::Conflict)?;
    let wanted = WantedPicture::of(&proposal).ok_or(Refusal::Conflict)?;
    Ok((plan, proposal, wanted))
}

async fn find(tx: &mut Tx, code: &Code) -> Result<Item, FlowError> {
    let found = store::item::find_item(tx, code).await?;
    Ok(found.ok_or(Refusal::NotFound { what: "item", key: code.to_string() })?)
}

async fn published(tx: &mut Tx, item: &Item) -> Result<Vec<EditionSummary>, FlowError> {
    let mut editions = store::edition::editions_of(tx, item.id).await?;
    editions.retain(|e| e.state == EditionState::Published);
    Ok(editions)
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Edition { item: item.code.clone(), locale: item.written_in.clone() };
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}
