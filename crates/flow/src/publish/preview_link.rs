//! Preview links: somebody outside looks at a text before it is published. A link is signed, ends by itself, can be
//! ended at once, and its uses are counted.

use jiff::SignedDuration;
use model::{
    Actor, Clock, Edition, EditionId, EventSubject, Item, PreviewLinkId, Refusal, Revision, RevisionId,
};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::preview_link::PreviewLink;
use store::{Store, Tx};

use super::checklist::may_tick;
use super::save_text::{find, writing};
use crate::trust::{Rights, token::Token};
use crate::{FlowError, trust};

/// Name of the key in the store.
const KEY: &str = "preview-link";
/// Longest life of a link.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 31);

/// Whether a person may make preview links of an edition: whoever works on its text.
pub fn may_preview(me: &Rights, item: &Item, edition: &Edition) -> bool {
    may_tick(me, item, edition)
}

/// What one says of a new link.
#[derive(Debug, Clone)]
pub struct NewPreviewLink {
    /// The text it shows; always the newest when there is none.
    pub revision: Option<RevisionId>,
    /// How long it works.
    pub lasts: SignedDuration,
    /// For whom it is.
    pub note: String,
}

/// Makes a link; answers with what its address ends in.
pub async fn make(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    new: &NewPreviewLink,
) -> Result<String, FlowError> {
    let (item, edition) = find(tx, id).await?;
    if !may_preview(me, &item, &edition) {
        return Err(Refusal::Forbidden(writing(&item, &edition)).into());
    }
    edition.latest_revision.ok_or(Refusal::Missing("text"))?;
    if let Some(revision) = new.revision {
        let found = store::revision::find_revision(tx, revision).await?.filter(|r| r.edition == id);
        found.ok_or(Refusal::NotFound { what: "revision", key: revision.to_string() })?;
    }
    let now = clock.now();
    let lasts = new.lasts.clamp(SignedDuration::from_hours(1), LONGEST);
    let link = PreviewLink {
        id: PreviewLinkId::new(now),
        edition: id,
        revision: new.revision,
        note: new.note.trim().chars().take(200).collect(),
        made_by: me.person.id,
        made_at: now,
        // The signature covers what the store gives back: microseconds.
        expires_at: jiff::Timestamp::from_microsecond((now + lasts).as_microsecond()).unwrap_or(now),
        revoked_at: None,
        uses: 0,
        used_at: None,
    };
    store::preview_link::insert_preview_link(tx, &link).await?;
    let key = key(tx).await?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    let detail = json!({ "link": link.id, "expires": link.expires_at, "note": link.note });
    trust::record(tx, clock, &Actor::person(me.person.id), "preview-link", subject, detail).await?;
    Ok(token(&key, &link))
}

/// Ends a link of an edition at once.
pub async fn revoke(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    link: PreviewLinkId,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    if !may_preview(me, &item, &edition) {
        return Err(Refusal::Forbidden(writing(&item, &edition)).into());
    }
    let found = store::preview_link::find_preview_link(tx, link).await?.filter(|l| l.edition == id);
    found.ok_or(Refusal::NotFound { what: "preview link", key: link.to_string() })?;
    store::preview_link::revoke_preview_link(tx, link, clock.now()).await?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale };
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "revoke-preview-link", subject, json!({ "link": link })).await?;
    Ok(())
}

/// What the addresses of an edition's links end in.
pub async fn tokens(tx: &mut Tx, links: &[PreviewLink]) -> Result<Vec<String>, FlowError> {
    let key = key(tx).await?;
    Ok(links.iter().map(|link| token(&key, link)).collect())
}

/// What somebody who follows a link sees.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The link.
    pub link: PreviewLink,
    /// The item.
    pub item: Item,
    /// The edition.
    pub edition: Edition,
    /// The text.
    pub revision: Revision,
}

/// Follows a link; `None` when it is none of ours, has ended or was ended. The use is counted.
pub async fn follow(store: &Store, clock: &dyn Clock, text: &str) -> Result<Option<Preview>, FlowError> {
    let Some((id, _)) = text.split_once('.') else { return Ok(None) };
    let Ok(id) = id.parse::<PreviewLinkId>() else { return Ok(None) };
    let mut conn = store.read().await?;
    let Some(link) = store::preview_link::find_preview_link(&mut conn, id).await? else { return Ok(None) };
    let Some(key) = store::secret::find_secret(&mut conn, KEY).await? else { return Ok(None) };
    let now = clock.now();
    if !same(text, &token(&key, &link)) || link.revoked_at.is_some() || link.expires_at <= now {
        return Ok(None);
    }
    drop(conn);
    let mut tx = store.begin().await?;
    store::preview_link::count_preview(&mut tx, id, now).await?;
    let (item, edition) = find(&mut tx, link.edition).await?;
    let revision = match link.revision.or(edition.latest_revision) {
        Some(revision) => store::revision::find_revision(&mut tx, revision).await?,
        None => None,
    };
    tx.commit().await?;
    Ok(revision.map(|revision| Preview { link, item, edition, revision }))
}

async fn key(tx: &mut Tx) -> Result<String, FlowError> {
    if let Some(key) = store::secret::find_secret(tx, KEY).await? {
        return Ok(key);
    }
    let fresh = Token::new()?;
    Ok(store::secret::keep_secret(tx, KEY, fresh.as_str()).await?)
}

/// The row's id, and a signature of everything that decides what the link shows and until when.
fn token(key: &str, link: &PreviewLink) -> String {
    let revision = link.revision.map(|r| r.to_string()).unwrap_or_default();
    let signed = format!("{}|{}|{revision}|{}", link.id, link.edition, link.expires_at.as_microsecond());
    format!("{}.{}", link.id, hex::encode(&hmac(key.as_bytes(), signed.as_bytes())[..16]))
}

/// HMAC-SHA-256 (RFC 2104).
fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut block = [0_u8; 64];
    if key.len() > block.len() {
        block[..32].copy_from_slice(&Sha256::digest(key));
    } else {
        block[..key.len()].copy_from_slice(key);
    }
    let inner = Sha256::new().chain_update(block.map(|b| b ^ 0x36)).chain_update(message).finalize();
    Sha256::new().chain_update(block.map(|b| b ^ 0x5c)).chain_update(inner).finalize().into()
}

/// Compares in a time that tells nothing of where two texts differ.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_signature_is_the_standards() {
        // RFC 4231, test cases 1, 2 and 6.
        let hex = |key: &[u8], message: &[u8]| hex::encode(hmac(key, message));
        assert_eq!(
            hex(&[0x0b; 20], b"Hi There"),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
        assert_eq!(
            hex(b"Jefe", b"what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
        assert_eq!(
            hex(&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        );
    }

    #[test]
    fn texts_are_compared_whole() {
        assert!(same("abc", "abc"));
        assert!(!same("abc", "abd") && !same("abc", "ab") && !same("", "a"));
    }
}
