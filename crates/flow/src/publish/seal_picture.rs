//! Credentials that say what is true of a picture now.

use model::{Actor, Clock, Code, EventSubject};
use serde_json::json;
use store::Store;

use crate::credentials::{is_sealed, seal_again};
use crate::{Blobs, FlowError, trust};

/// Signs a picture's credentials again where they no longer say who made it, whose it is, what it is called or under which
/// licence it is, where another certificate took over, or where there are none. Answers whether that was so.
pub async fn seal_picture(
    store: &Store,
    blobs: &Blobs,
    clock: &dyn Clock,
    code: &Code,
) -> Result<bool, FlowError> {
    if blobs.seal().is_none() {
        return Ok(false);
    }
    let mut conn = store.read().await?;
    let found = store::media::find_media(&mut conn, code).await?;
    let Some(before) = found else { return Ok(false) };
    let organisation =
        store::media::details::details(&mut conn, before.id).await?.and_then(|d| d.organisation);
    drop(conn);
    let (blobs, media, at) = (blobs.clone(), before.clone(), clock.now());
    let sealed = tokio::task::spawn_blocking(move || {
        let picture = (&media, organisation.as_ref());
        if is_sealed(&blobs, picture, at)? { Ok(None) } else { seal_again(&blobs, picture, at).map(Some) }
    })
    .await??;
    let Some(sealed) = sealed else { return Ok(false) };
    let mut tx = store.begin().await?;
    // Somebody may have changed it meanwhile; whoever does signs it anew.
    if store::media::find_media(&mut tx, code).await?.as_ref() != Some(&before) {
        tx.rollback().await?;
        return Ok(false);
    }
    store::media::upsert_media(&mut tx, &sealed).await?;
    let (by, subject) = (Actor("system:seal".into()), EventSubject::Media(code.clone()));
    trust::record(&mut tx, clock, &by, "seal-media", subject, json!({})).await?;
    tx.commit().await?;
    Ok(true)
}
