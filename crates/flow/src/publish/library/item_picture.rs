//! The picture that leads an item.

use model::{Act, Actor, Clock, Code, EditionState, EventSubject, Item, Refusal};
use serde_json::json;
use store::Tx;

use crate::publish::{Draft, publish_correction, save_revision};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Gives an item its leading picture, another one, or none.
///
/// The picture belongs to the item, what it shows to each text. While nobody reads the item this is a matter of
/// writing. Where readers see it, they see the change at once: so whoever changes it must be allowed to correct in
/// each of these languages, says why, and every published text is corrected with what the library says the new
/// picture shows; it is refused where that is missing, where a newer text waits, and where four eyes are asked for.
pub async fn set_item_picture(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Code,
    picture: Option<&Code>,
    note: &str,
) -> Result<(), FlowError> {
    let mut item = store::item::find_item(tx, item)
        .await?
        .ok_or(Refusal::NotFound { what: "item", key: item.to_string() })?;
    me.need(Act::Write, Scope::text(&item.publisher, &item.written_in))?;
    if item.image.as_ref() == picture {
        return Err(Refusal::NothingNew.into());
    }
    if let Some(code) = picture {
        let shown = store::media::shown_media(tx, std::slice::from_ref(code)).await?;
        let fits = shown.get(code).is_some_and(|m| !m.is_video());
        if !fits {
            return Err(Refusal::Invalid { field: "picture", reason: "media-not-picture" }.into());
        }
    }
    let before = item.image.clone();
    item.image = picture.cloned();
    store::item::upsert_item(tx, &item).await?;
    correct_published(tx, me, clock, &item, note).await?;
    let subject = EventSubject::Edition { item: item.code.clone(), locale: item.written_in.clone() };
    let detail = json!({ "from": before, "to": picture });
    trust::record(tx, clock, &Actor::person(me.person.id), "set-picture", subject, detail).await?;
    Ok(())
}

async fn correct_published(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    note: &str,
) -> Result<(), FlowError> {
    let editions = store::edition::editions_of(tx, item.id).await?;
    for summary in editions.iter().filter(|e| e.state == EditionState::Published) {
        let scope = Scope::text(&item.publisher, &summary.locale);
        me.need(Act::Publish, scope)?;
        me.need(Act::Correct, scope)?;
        if item.kind.needs_four_eyes() {
            return Err(Refusal::FourEyes.into());
        }
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
        let alts = match &item.image {
            Some(code) => {
                store::media::details::alts_in(tx, &edition.locale, std::slice::from_ref(code)).await?
            }
            None => std::collections::BTreeMap::new(),
        };
        let image_alt = alts.into_values().next().unwrap_or_default();
        let draft = Draft { image_alt, ..Draft::from(&revision) };
        let actor = Actor::person(me.person.id);
        save_revision(tx, &actor, clock, edition.id, &draft).await?;
        publish_correction(tx, &actor, clock, edition.id, note).await?;
    }
    Ok(())
}
