//! The library of pictures and videos: how they come in, what is said of them, who may see them, and what they are
//! used for.

mod check;
mod describe;
mod item_picture;
mod make;
mod poster;
mod receive;
mod uses;
mod withdraw;

use model::{Act, Code, Media, MediaDetails, MediaId, Refusal};
use store::Tx;

use crate::FlowError;
use crate::trust::{Rights, Scope};

pub use check::{alternative, media_problems, need_showable};
pub use describe::{Description, describe_medium};
pub(super) use item_picture::waits;
pub use item_picture::{WantedPicture, accept_item_picture, decline_item_picture, set_item_picture};
pub use make::{Outcome, PICTURE_MAX, VIDEO_MAX, make_medium, make_waiting};
pub use poster::set_poster;
pub use receive::{
    NewUpload, UPLOAD_KEPT, begin_upload, drop_expired, drop_upload, received, want_duplicate,
};
pub use uses::{Use, look_alikes, uses};
pub use withdraw::{expire_media, remove_medium, restore_medium, withdraw_medium};

/// Where a medium may be changed by whom.
pub fn scope(details: Option<&MediaDetails>) -> Scope<'_> {
    Scope { organisation: details.and_then(|d| d.organisation.as_ref()), locale: None }
}

/// A medium with what the desk keeps of it, if the person may change it.
async fn mine(tx: &mut Tx, me: &Rights, code: &Code) -> Result<(Media, Option<MediaDetails>), FlowError> {
    let media = store::media::find_media(tx, code)
        .await?
        .ok_or(Refusal::NotFound { what: "medium", key: code.to_string() })?;
    let details = store::media::details::details(tx, media.id).await?;
    me.need(Act::Media, scope(details.as_ref()))?;
    Ok((media, details))
}

/// Writes down what the desk keeps of a medium, with the words it is found by.
pub(super) async fn keep_details(
    tx: &mut Tx,
    id: MediaId,
    media: &Media,
    details: &MediaDetails,
) -> Result<(), FlowError> {
    let alts = store::media::details::alts(tx, id).await?;
    let mut text =
        [media.code.as_str(), &details.title, &media.credit, &details.file_name, &details.consent].join(" ");
    for alt in alts.values() {
        text.push(' ');
        text.push_str(alt);
    }
    Ok(store::media::details::upsert_details(tx, id, details, &folded(&text)).await?)
}

/// Text as search compares it: folded, and without the signs that a pattern gives a meaning.
fn folded(text: &str) -> String {
    viet::fold(text).to_lowercase().replace(['%', '_'], " ")
}

/// The words of a search in the same form, at most three.
pub fn search_words(query: &str) -> Vec<String> {
    folded(query).split_whitespace().take(3).map(str::to_owned).collect()
}
