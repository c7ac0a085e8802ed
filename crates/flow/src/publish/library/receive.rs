//! Files on their way into the library.

use jiff::SignedDuration;
use model::{Act, Clock, Code, Refusal, UploadId};
use store::media::upload::{self, Upload, UploadState};
use store::{Store, Tx};

use super::make::VIDEO_MAX;
use crate::trust::{Rights, Scope};
use crate::{FlowError, Uploads};

/// How long what has come of a file is kept for the rest of it, from the last piece on.
pub const UPLOAD_KEPT: SignedDuration = SignedDuration::from_hours(24);
/// How long it is remembered how an upload ended.
const OUTCOME_KEPT: SignedDuration = SignedDuration::from_hours(24 * 7);
/// Files of one person that wait for bytes at a time.
const OPEN_MAX: i64 = 100;

/// A file somebody is about to send.
#[derive(Debug, Clone, Default)]
pub struct NewUpload {
    /// The name of the file that holds it, where it is here already.
    pub id: Option<UploadId>,
    /// For whom.
    pub organisation: Option<Code>,
    /// What it is called there.
    pub file_name: String,
    /// How long it will be.
    pub length: u64,
    /// Who made it, if that is known already.
    pub credit: String,
    /// Licence, if that is known already.
    pub licence: String,
}

/// Begins an upload.
pub async fn begin_upload(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    new: &NewUpload,
) -> Result<Upload, FlowError> {
    me.need(Act::Media, Scope { organisation: new.organisation.as_ref(), locale: None })?;
    if new.length == 0 {
        return Err(Refusal::Invalid { field: "file", reason: "media-empty" }.into());
    }
    if new.length > VIDEO_MAX {
        return Err(Refusal::Invalid { field: "file", reason: "media-larger-than-any" }.into());
    }
    if upload::count_open(tx, me.person.id).await? >= OPEN_MAX {
        return Err(Refusal::Invalid { field: "file", reason: "media-too-many-open" }.into());
    }
    let now = clock.now();
    let short =
        |text: &str, most: usize| text.trim().chars().filter(|c| !c.is_control()).take(most).collect();
    // A browser may send the whole way to the file.
    let name = new.file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let upload = Upload {
        id: new.id.unwrap_or_else(|| UploadId::new(now)),
        person: me.person.id,
        organisation: new.organisation.clone(),
        file_name: short(name, 200),
        length: new.length,
        credit: short(&new.credit, 300),
        licence: short(&new.licence, 200),
        state: UploadState::Receiving,
        media: None,
        reason: String::new(),
        created_at: now,
        expires_at: now + UPLOAD_KEPT,
    };
    upload::insert_upload(tx, &upload).await?;
    Ok(upload)
}

/// All of it is here: it waits to be made into a medium.
pub async fn received(tx: &mut Tx, clock: &dyn Clock, id: UploadId) -> Result<bool, FlowError> {
    Ok(upload::set_received(tx, id, clock.now() + OUTCOME_KEPT).await?)
}

/// The same file is in the library already, and its sender wants another medium of it all the same.
pub async fn want_duplicate(tx: &mut Tx, me: &Rights, id: UploadId) -> Result<(), FlowError> {
    let not_found = || Refusal::NotFound { what: "upload", key: id.to_string() };
    let found = upload::find_upload(tx, id).await?.filter(|u| u.person == me.person.id);
    let found = found.ok_or_else(not_found)?;
    me.need(Act::Media, Scope { organisation: found.organisation.as_ref(), locale: None })?;
    if upload::set_wanted(tx, id).await? { Ok(()) } else { Err(not_found().into()) }
}

/// Gives an upload up, with what has come of it.
pub async fn drop_upload(store: &Store, uploads: &Uploads, id: UploadId) -> Result<(), FlowError> {
    let mut tx = store.begin().await?;
    upload::delete_upload(&mut tx, id).await?;
    tx.commit().await?;
    Ok(uploads.remove(id).await?)
}

/// Gives up what nobody has gone on with. Answers with how many.
pub async fn drop_expired(store: &Store, uploads: &Uploads, clock: &dyn Clock) -> Result<usize, FlowError> {
    let over = upload::expired_uploads(&mut store.read().await?, clock.now()).await?;
    for id in &over {
        // Somebody may be writing to it at this moment: then it is not over.
        if uploads.lease(*id).is_some() {
            drop_upload(store, uploads, *id).await?;
        }
    }
    // What a form began and nobody ended, because the process stopped in between.
    let since = (clock.now() - OUTCOME_KEPT).into();
    for id in uploads.untouched(since) {
        if upload::find_upload(&mut store.read().await?, id).await?.is_none() {
            uploads.remove(id).await?;
        }
    }
    Ok(over.len())
}
