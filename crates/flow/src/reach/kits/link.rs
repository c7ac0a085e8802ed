//! Links by which somebody outside sees a kit before it is public. A link is signed, ends by itself, can be ended at once,
//! and its uses are counted.

use jiff::{SignedDuration, Timestamp};
use model::press::KitState;
use model::{Clock, Code, KitLinkId, Refusal};
use ring::hmac;
use serde_json::json;
use store::press_kit::{KeptKit, KitLink};
use store::{Store, Tx};

use super::{kit, need_write, record};
use crate::FlowError;
use crate::trust::Rights;
use crate::trust::token::Token;

/// Name of the key in the store.
const KEY: &str = "press-kit-link";
/// Longest life of a link.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 31);

/// What one says of a new link.
#[derive(Debug, Clone)]
pub struct NewKitLink {
    /// How long it works.
    pub lasts: SignedDuration,
    /// For whom it is.
    pub note: String,
}

/// Makes a link; answers with what its address ends in.
pub async fn make_kit_link(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    new: &NewKitLink,
) -> Result<String, FlowError> {
    let kept = kit(tx, code).await?;
    need_write(me, &kept.kit.organisation)?;
    if kept.state == KitState::Withdrawn {
        return Err(Refusal::WrongState { state: kept.state.as_str(), action: "shown early" }.into());
    }
    let now = clock.now();
    let lasts = new.lasts.clamp(SignedDuration::from_hours(1), LONGEST);
    let link = KitLink {
        id: KitLinkId::new(now),
        kit: code.clone(),
        note: new.note.trim().chars().take(200).collect(),
        made_by: me.person.id,
        made_at: now,
        // The signature covers what the store gives back: microseconds.
        expires_at: Timestamp::from_microsecond((now + lasts).as_microsecond()).unwrap_or(now),
        revoked_at: None,
        uses: 0,
        used_at: None,
    };
    store::press_kit::insert_kit_link(tx, &link).await?;
    let key = key(tx).await?;
    let detail = json!({ "link": link.id, "expires": link.expires_at, "note": link.note });
    record(tx, me, clock, &kept.kit, "kit-link", detail).await?;
    Ok(token(&key, &link))
}

/// Ends a link of a kit at once.
pub async fn revoke_kit_link(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    link: KitLinkId,
) -> Result<(), FlowError> {
    let kept = kit(tx, code).await?;
    need_write(me, &kept.kit.organisation)?;
    let found = store::press_kit::find_kit_link(tx, link).await?.filter(|l| l.kit == *code);
    found.ok_or_else(|| Refusal::NotFound { what: "preview link", key: link.to_string() })?;
    store::press_kit::revoke_kit_link(tx, link, clock.now()).await?;
    record(tx, me, clock, &kept.kit, "revoke-kit-link", json!({ "link": link })).await
}

/// What the addresses of a kit's links end in.
pub async fn kit_tokens(tx: &mut Tx, links: &[KitLink]) -> Result<Vec<String>, FlowError> {
    let key = key(tx).await?;
    Ok(links.iter().map(|link| token(&key, link)).collect())
}

/// Follows a link; `None` when it is none of ours, has ended or was ended, or when its kit was taken back. `counted` says
/// that this is a use of its own, and not a file of a page that was counted.
pub async fn follow_kit_link(
    store: &Store,
    clock: &dyn Clock,
    text: &str,
    counted: bool,
) -> Result<Option<(KitLink, KeptKit)>, FlowError> {
    let Some((id, _)) = text.split_once('.') else { return Ok(None) };
    let Ok(id) = id.parse::<KitLinkId>() else { return Ok(None) };
    let mut conn = store.read().await?;
    let Some(link) = store::press_kit::find_kit_link(&mut conn, id).await? else { return Ok(None) };
    let Some(key) = store::secret::find_secret(&mut conn, KEY).await? else { return Ok(None) };
    let now = clock.now();
    if !is_ours(&key, &link, text) || link.revoked_at.is_some() || link.expires_at <= now {
        return Ok(None);
    }
    let kept = store::press_kit::find_kit(&mut conn, &link.kit).await?;
    drop(conn);
    let Some(kept) = kept.filter(|kept| kept.state != KitState::Withdrawn) else { return Ok(None) };
    if counted {
        let mut tx = store.begin().await?;
        store::press_kit::count_kit_link(&mut tx, id, now).await?;
        tx.commit().await?;
    }
    Ok(Some((link, kept)))
}

async fn key(tx: &mut Tx) -> Result<String, FlowError> {
    if let Some(key) = store::secret::find_secret(tx, KEY).await? {
        return Ok(key);
    }
    let fresh = Token::new()?;
    Ok(store::secret::keep_secret(tx, KEY, fresh.as_str()).await?)
}

/// Everything that decides what a link shows and until when.
fn signed(link: &KitLink) -> String {
    format!("{}|{}|{}", link.id, link.kit, link.expires_at.as_microsecond())
}

/// The row's id, and a signature (HMAC-SHA-256).
fn token(key: &str, link: &KitLink) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
    format!("{}.{}", link.id, hex::encode(hmac::sign(&key, signed(link).as_bytes())))
}

/// Whether a text is this link's; compared in a time that tells nothing of where it differs.
fn is_ours(key: &str, link: &KitLink, text: &str) -> bool {
    let Some((_, signature)) = text.split_once('.') else { return false };
    let Ok(signature) = hex::decode(signature) else { return false };
    let key = hmac::Key::new(hmac::HMAC_SHA256, key.as_bytes());
    hmac::verify(&key, signed(link).as_bytes(), &signature).is_ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::PersonId;

    use super::*;

    #[test]
    fn a_signature_holds_for_one_link_and_one_end() {
        let now = Timestamp::from_second(1_760_000_000).unwrap();
        let link = KitLink {
            id: KitLinkId::new(now),
            kit: Code::new("kit").unwrap(),
            note: String::new(),
            made_by: PersonId::new(now),
            made_at: now,
            expires_at: now,
            revoked_at: None,
            uses: 0,
            used_at: None,
        };
        let text = token("key", &link);
        assert!(is_ours("key", &link, &text));
        assert!(!is_ours("other", &link, &text));
        let longer = KitLink { expires_at: now + SignedDuration::from_secs(1), ..link.clone() };
        assert!(!is_ours("key", &longer, &text));
        let elsewhere = KitLink { kit: Code::new("other").unwrap(), ..link.clone() };
        assert!(!is_ours("key", &elsewhere, &text));
        assert!(!is_ours("key", &link, &text[..text.len() - 2]) && !is_ours("key", &link, "no link"));
    }
}
