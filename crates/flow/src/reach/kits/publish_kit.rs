//! Publishes a kit: at once, or as soon as its embargo ends.

use jiff::civil::Date;
use model::press::{KitState, may_hand_out};
use model::{Act, Clock, Code, Locale, Refusal};
use serde_json::json;
use store::press_kit::KeptKit;
use store::{Conn, Tx};

use super::{kit, record};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Publishes a kit. Every picture must be one that may be handed on and say what it shows in each language of the kit; a kit
/// with nothing in it is none.
pub async fn publish_kit(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    today: Date,
) -> Result<KeptKit, FlowError> {
    let mut kept = kit(tx, code).await?;
    me.need(Act::Publish, Scope::of(&kept.kit.organisation))?;
    if kept.state == KitState::Published {
        return Err(Refusal::NothingNew.into());
    }
    if kept.kit.items.is_empty() && kept.kit.pictures.is_empty() && kept.kit.facts.is_empty() {
        return Err(Refusal::Invalid { field: "items", reason: "press-empty" }.into());
    }
    let problems = picture_problems(tx, &kept, today).await?;
    if !problems.is_empty() {
        return Err(Refusal::Media(problems).into());
    }
    let now = clock.now();
    kept.state = KitState::Published;
    kept.reason = String::new();
    kept.published_at = Some(now);
    kept.changed_at = now;
    kept.edited_at = Some(now);
    store::press_kit::upsert_kit(tx, &kept).await?;
    let detail = json!({ "embargo": kept.kit.embargo });
    record(tx, me, clock, &kept.kit, "publish-kit", detail).await?;
    Ok(kept)
}

/// Pictures of a kit that may not be handed out like this, with the message key of the reason.
async fn picture_problems(
    conn: &mut Conn,
    kept: &KeptKit,
    today: Date,
) -> Result<Vec<(Code, &'static str)>, FlowError> {
    let codes: Vec<Code> = kept.kit.pictures.iter().map(|p| p.media.clone()).collect();
    let all = store::media::find_many_media(conn, &codes).await?;
    let shown = store::media::shown_media(conn, &codes).await?;
    let mut problems = Vec::new();
    for picture in &kept.kit.pictures {
        let code = picture.media.clone();
        let Some(media) = all.get(&code) else { continue };
        let alts = store::media::details::alts(conn, media.id).await?;
        let caption =
            |locale: &Locale| picture.captions.0.get(locale.as_str()).is_some_and(|c| !c.is_empty());
        let told = |locale: &Locale| alts.contains_key(locale) || caption(locale);
        let rights_until =
            store::media::details::details(conn, media.id).await?.and_then(|details| details.rights_until);
        if !shown.contains_key(&code) {
            problems.push((code, "media-is-withdrawn"));
        } else if media.credit.trim().is_empty() || media.licence.trim().is_empty() {
            problems.push((code, "media-lacks-rights"));
        } else if !may_hand_out(&media.licence, rights_until, today) {
            problems.push((code, "press-picture-licence"));
        } else if !kept.kit.locales.iter().all(told) {
            problems.push((code, "press-picture-alt"));
        }
    }
    Ok(problems)
}
