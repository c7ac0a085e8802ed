//! From a file that has come to a medium of the library.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use jiff::SignedDuration;
use media::{MediaError, Plan, VideoKind, VideoLimits};
use model::{
    Actor, Clock, Code, EventSubject, Media, MediaDetails, MediaId, MediaVariant, UploadId, VariantFormat,
};
use serde_json::json;
use store::media::upload::{self, Upload, UploadState};
use store::{Store, Tx};

use super::keep_details;
use crate::publish::{NewPicture, PreparedPicture, prepare_picture};
use crate::{Blobs, FlowError, Uploads, trust};

/// Longest file of a picture in bytes.
pub const PICTURE_MAX: u64 = 64 << 20;
/// Longest file of a video in bytes.
pub const VIDEO_MAX: u64 = 2 << 30;
/// Whoever has taken a file to make a medium of it has it for so long.
const LEASE: SignedDuration = SignedDuration::from_mins(15);
/// Codes that are addresses of the desk.
const RESERVED: [&str; 4] = ["upload", "uploads", "pick", "files"];

/// How making a medium ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the library.
    Done(Code),
    /// The very same file is there already.
    Duplicate(Code),
    /// It cannot be used: message key, and a detail that needs no translation.
    Refused(&'static str, String),
    /// Somebody else makes it, or it is not all here.
    Elsewhere,
}

/// A medium that is ready but for its code.
enum Ready {
    Picture(Box<PreparedPicture>),
    Video(Box<Media>, Box<MediaDetails>),
}

/// Makes a medium of a file that has come. Decoding and coding happen where blocking is allowed.
pub async fn make_medium(
    store: &Store,
    blobs: &Blobs,
    uploads: &Uploads,
    clock: &Arc<dyn Clock>,
    plan: &Plan,
    id: UploadId,
) -> Result<Outcome, FlowError> {
    let _turn = uploads.turn().await;
    let mut tx = store.begin().await?;
    let now = clock.now();
    if !upload::claim_upload(&mut tx, id, now, now + LEASE).await? {
        return Ok(Outcome::Elsewhere);
    }
    let Some(found) = upload::find_upload(&mut tx, id).await? else { return Ok(Outcome::Elsewhere) };
    tx.commit().await?;
    let ready = {
        let (path, blobs, plan) = (uploads.path(id), blobs.clone(), plan.clone());
        let (clock, found) = (Arc::clone(clock), found.clone());
        let prepared =
            tokio::task::spawn_blocking(move || prepare(&path, &blobs, clock.as_ref(), &plan, &found));
        match prepared.await {
            Ok(ready) => ready,
            // A decoder that stumbles over a file stumbles over it again: the file is refused.
            Err(e) if e.is_panic() => {
                let source = MediaError::Video("its decoder gave up".to_owned());
                Err(FlowError::Picture { code: String::new(), source })
            }
            Err(e) => return Err(e.into()),
        }
    };
    let outcome = match ready {
        Ok(ready) => {
            let mut tx = store.begin().await?;
            let outcome = enter(&mut tx, clock.as_ref(), &found, ready).await?;
            let (state, code) = match &outcome {
                Outcome::Duplicate(code) => (UploadState::Duplicate, code),
                Outcome::Done(code) => (UploadState::Done, code),
                Outcome::Refused(..) | Outcome::Elsewhere => return Ok(outcome),
            };
            upload::end_upload(&mut tx, id, state, Some(code), "").await?;
            tx.commit().await?;
            outcome
        }
        Err(FlowError::Picture { source, .. }) => {
            let (key, detail) = reason(&source);
            tracing::info!("upload {id} refused: {source}");
            let mut tx = store.begin().await?;
            let text = format!("{key}\n{detail}");
            upload::end_upload(&mut tx, id, UploadState::Refused, None, &text).await?;
            tx.commit().await?;
            Outcome::Refused(key, detail)
        }
        Err(e) => return Err(e),
    };
    // A duplicate is kept until its sender has decided.
    if !matches!(outcome, Outcome::Duplicate(_)) {
        uploads.remove(id).await?;
    }
    Ok(outcome)
}

/// Makes media of all that nobody makes one of: after a restart, or where a sender did not wait. Answers with how many.
pub async fn make_waiting(
    store: &Store,
    blobs: &Blobs,
    uploads: &Uploads,
    clock: &Arc<dyn Clock>,
    plan: &Plan,
) -> Result<usize, FlowError> {
    let waiting = upload::waiting_uploads(&mut store.read().await?, clock.now()).await?;
    for one in &waiting {
        make_medium(store, blobs, uploads, clock, plan, one.id).await?;
    }
    Ok(waiting.len())
}

/// Why a file cannot be used, as the key of a message and its detail.
fn reason(error: &MediaError) -> (&'static str, String) {
    match error {
        MediaError::UnknownKind => ("media-kind-unknown", String::new()),
        MediaError::TooManyBytes { limit, .. } => ("media-too-large", (limit >> 20).to_string()),
        MediaError::TooManyPixels { width, height, .. } => {
            ("media-too-many-pixels", format!("{width} × {height}"))
        }
        MediaError::SvgRefused(what) => ("media-drawing-refused", what.clone()),
        MediaError::Codec(codec) => ("media-codec", codec.clone()),
        MediaError::TooLong { limit, .. } => ("media-too-long", (limit / 3600).to_string()),
        _ => ("media-damaged", String::new()),
    }
}

fn prepare(
    path: &Path,
    blobs: &Blobs,
    clock: &dyn Clock,
    plan: &Plan,
    found: &Upload,
) -> Result<Ready, FlowError> {
    let fail = |source| FlowError::Picture { code: found.file_name.clone(), source };
    let read = |source| FlowError::File { file: path.display().to_string(), source };
    let mut file = File::open(path).map_err(read)?;
    let mut head = Vec::new();
    (&mut file).take(16).read_to_end(&mut head).map_err(read)?;
    if let Some(kind) = media::sniff_video(&head) {
        return video(path, file, kind, blobs, clock, found);
    }
    if found.length > PICTURE_MAX {
        // Nothing is told from the name: what is no video must be a picture, and no picture is as large.
        let too_large =
            MediaError::TooManyBytes { bytes: found.length as usize, limit: PICTURE_MAX as usize };
        return Err(fail(too_large));
    }
    let bytes = std::fs::read(path).map_err(read)?;
    if !media::is_whole(&bytes) {
        return Err(fail(MediaError::CutOff));
    }
    let new = NewPicture {
        code: Code::new("picture").map_err(|_| fail(MediaError::UnknownKind))?,
        bytes,
        credit: found.credit.clone(),
        licence: found.licence.clone(),
        source_url: None,
        focus: (0.5, 0.5),
        organisation: found.organisation.clone(),
    };
    Ok(Ready::Picture(Box::new(prepare_picture(blobs, clock, &new, plan)?)))
}

/// Keeps a video twice where it holds something private: as it came, and as readers get it.
fn video(
    path: &Path,
    mut file: File,
    kind: VideoKind,
    blobs: &Blobs,
    clock: &dyn Clock,
    found: &Upload,
) -> Result<Ready, FlowError> {
    let fail = |source| FlowError::Picture { code: found.file_name.clone(), source };
    let read = |source| FlowError::File { file: path.display().to_string(), source };
    let limits = VideoLimits { max_bytes: VIDEO_MAX, ..VideoLimits::default() };
    let video = media::inspect(&mut file, &limits).map_err(fail)?;
    let original = blobs.put_file(path)?;
    let public = if video.has_private() {
        let clean = path.with_extension("clean");
        std::fs::copy(path, &clean).map_err(read)?;
        let mut copy = File::options().write(true).open(&clean).map_err(read)?;
        let done = media::clean(&mut copy, &video).map_err(fail).and_then(|()| Ok(blobs.put_file(&clean)?));
        let _ = std::fs::remove_file(&clean);
        done?
    } else {
        original.clone()
    };
    let film = MediaVariant {
        width: video.width,
        height: video.height,
        format: if kind == VideoKind::Webm { VariantFormat::Webm } else { VariantFormat::Mp4 },
        sha256: public,
        bytes: found.length,
    };
    let media = Media {
        id: MediaId::new(clock.now()),
        code: Code::new("video").map_err(|_| fail(MediaError::UnknownKind))?,
        sha256: original,
        width: video.width,
        height: video.height,
        mime: kind.mime().to_owned(),
        credit: found.credit.clone(),
        licence: found.licence.clone(),
        source_url: None,
        focus_x: 0.5,
        focus_y: 0.5,
        colour: "#2a2a2a".to_owned(),
        variants: vec![film],
    };
    let mut details = MediaDetails::unknown(clock.now(), &Actor::person(found.person));
    details.camera = File::open(path).map(media::video_particulars).unwrap_or_default();
    details.bytes = found.length;
    details.duration_ms = (video.duration_ms > 0).then_some(video.duration_ms);
    Ok(Ready::Video(Box::new(media), Box::new(details)))
}

/// Enters a medium under a code of its own, unless the same file is there and nobody asked for another of it.
async fn enter(tx: &mut Tx, clock: &dyn Clock, found: &Upload, ready: Ready) -> Result<Outcome, FlowError> {
    let actor = Actor::person(found.person);
    let sha256 = match &ready {
        Ready::Picture(picture) => picture.media().sha256.clone(),
        Ready::Video(media, _) => media.sha256.clone(),
    };
    if found.reason != "keep"
        && let Some(same) = store::media::media_by_sha256(tx, &sha256).await?.into_iter().next()
    {
        return Ok(Outcome::Duplicate(same.code));
    }
    let code = free_code(tx, &found.file_name, &sha256).await?;
    let (media, mut details) = match ready {
        Ready::Picture(mut picture) => {
            picture.set_code(code.clone());
            let mut details = MediaDetails::unknown(clock.now(), &actor);
            picture.tell(&mut details);
            (picture.media().clone(), details)
        }
        Ready::Video(mut media, details) => {
            media.code = code.clone();
            (*media, *details)
        }
    };
    details.organisation.clone_from(&found.organisation);
    details.file_name.clone_from(&found.file_name);
    details.title = title(&found.file_name);
    store::media::upsert_media(tx, &media).await?;
    keep_details(tx, media.id, &media, &details).await?;
    let detail = json!({
        "sha256": media.sha256, "file": found.file_name, "bytes": found.length, "organisation": found.organisation,
    });
    trust::record(tx, clock, &actor, "add-media", EventSubject::Media(code.clone()), detail).await?;
    Ok(Outcome::Done(code))
}

/// The file's name as a name for people.
fn title(file_name: &str) -> String {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem);
    stem.replace(['_', '-'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A code made of the file's name that no medium has.
async fn free_code(tx: &mut Tx, file_name: &str, sha256: &str) -> Result<Code, FlowError> {
    let mut stem: String = viet::slug(&title(file_name)).chars().take(60).collect();
    stem.truncate(stem.trim_end_matches('-').len());
    let short = sha256.get(..8).unwrap_or("medium");
    if stem.len() < 3 || RESERVED.contains(&stem.as_str()) {
        stem = format!("medium-{short}");
    }
    let plain = std::iter::once(stem.clone());
    let numbered = (2..=9).map(|n| format!("{stem}-{n}"));
    // Many files of one name, as cameras write: the content tells them apart, and then the moment.
    let last = [format!("{stem}-{short}"), format!("{stem}-{}", MediaId::new(jiff::Timestamp::UNIX_EPOCH))];
    for wanted in plain.chain(numbered).chain(last) {
        let Ok(code) = Code::new(wanted) else { continue };
        if store::media::find_media(tx, &code).await?.is_none() {
            return Ok(code);
        }
    }
    Err(model::Refusal::Conflict.into())
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn names_of_files_become_names_for_people() {
        assert_eq!(title("IMG_2034.JPG"), "IMG 2034");
        assert_eq!(title("lễ-hội--đèn_lồng.webp"), "lễ hội đèn lồng");
        assert_eq!(title(".png"), "");
    }
}
