//! The still picture that stands for a video until it is played.

use model::{Actor, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;

use super::mine;
use crate::trust::Rights;
use crate::{FlowError, trust};

/// Lets a picture of the library stand for a video; without one, the player shows what it likes.
pub async fn set_poster(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    video: &Code,
    picture: Option<&Code>,
) -> Result<(), FlowError> {
    let (mut media, _) = mine(tx, me, video).await?;
    let wrong = || Refusal::Invalid { field: "poster", reason: "media-not-picture" };
    if !media.is_video() {
        return Err(wrong().into());
    }
    let (mut variants, colour) = match picture {
        None => (Vec::new(), media.colour.clone()),
        Some(code) => {
            let poster =
                store::media::find_media(tx, code).await?.filter(|m| !m.is_video()).ok_or_else(wrong)?;
            (poster.variants, poster.colour)
        }
    };
    variants.extend(media.film().cloned());
    media.variants = variants;
    media.colour = colour;
    store::media::upsert_media(tx, &media).await?;
    let detail = json!({ "poster": picture });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "set-poster", EventSubject::Media(video.clone()), detail).await?;
    Ok(())
}
