//! Writes a kit: a new one as a draft, a known one as it stands.

use model::press::{KitContact, KitState, PressKit};
use model::{Act, Clock, Code, Refusal};
use serde_json::json;
use store::press_kit::KeptKit;
use store::{Conn, Tx};

use super::{need_write, record};
use crate::FlowError;
use crate::trust::{Rights, Scope};

/// Longest list of a kit.
const MOST: usize = 60;
/// Longest title.
const TITLE: usize = 200;
/// Longest introduction, caption or address.
const TEXT: usize = 6_000;

/// Writes a kit by its code. A published one changes at once, so that only whoever may publish can change it; one that was
/// taken back stays taken back until it is published again.
pub async fn save_kit(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    kit: &PressKit,
    new: bool,
) -> Result<KeptKit, FlowError> {
    need_write(me, &kit.organisation)?;
    let stored = store::press_kit::find_kit(tx, &kit.code).await?;
    let now = clock.now();
    if new && stored.is_some() {
        return Err(Refusal::AddressTaken(kit.code.to_string()).into());
    }
    if let Some(stored) = &stored {
        need_write(me, &stored.kit.organisation)?;
        if stored.state == KitState::Published {
            me.need(Act::Publish, Scope::of(&stored.kit.organisation))?;
            me.need(Act::Publish, Scope::of(&kit.organisation))?;
        }
        let same_end = stored.kit.embargo == kit.embargo;
        // An embargo that nobody can keep any more is no embargo.
        if !same_end && stored.is_public(now) && kit.is_held(now) {
            return Err(Refusal::Invalid { field: "embargo_until", reason: "embargo-public" }.into());
        }
        if !same_end && kit.embargo.as_ref().is_some_and(|e| e.until <= now) {
            return Err(Refusal::Invalid { field: "embargo_until", reason: "time-past" }.into());
        }
        // Whoever may let it go is the only one who may let it go sooner.
        let sooner = match (&stored.kit.embargo, &kit.embargo) {
            (Some(old), Some(new)) => new.until < old.until,
            (Some(_), None) => stored.kit.is_held(now),
            (None, _) => false,
        };
        if sooner {
            me.need(Act::Publish, Scope::of(&kit.organisation))?;
        }
    } else if kit.embargo.as_ref().is_some_and(|e| e.until <= now) {
        return Err(Refusal::Invalid { field: "embargo_until", reason: "time-past" }.into());
    }
    check(tx, kit).await?;
    let kept = KeptKit {
        kit: kit.clone(),
        state: stored.as_ref().map_or(KitState::Draft, |s| s.state),
        reason: stored.as_ref().map(|s| s.reason.clone()).unwrap_or_default(),
        made_at: stored.as_ref().map_or(now, |s| s.made_at),
        changed_at: now,
        published_at: stored.as_ref().and_then(|s| s.published_at),
        edited_at: Some(now),
    };
    store::press_kit::upsert_kit(tx, &kept).await?;
    record(tx, me, clock, kit, "save-kit", json!({ "new": new, "embargo": kit.embargo })).await?;
    Ok(kept)
}

/// Whether everything a kit names is there, and its words are no longer than a page bears.
async fn check(conn: &mut Conn, kit: &PressKit) -> Result<(), FlowError> {
    let wrong = |field, reason| Refusal::Invalid { field, reason };
    if kit.titles.is_empty() {
        return Err(Refusal::Missing("title").into());
    }
    if kit.locales.is_empty() {
        return Err(Refusal::Missing("locales").into());
    }
    let lists = [kit.items.len(), kit.pictures.len(), kit.facts.len(), kit.contacts.len()];
    if lists.iter().any(|n| *n > MOST) {
        return Err(wrong("items", "press-too-many").into());
    }
    let long = |text: &String, most: usize| text.chars().count() > most;
    let captions = kit.pictures.iter().flat_map(|p| p.captions.0.values());
    if kit.titles.0.values().any(|t| long(t, TITLE))
        || kit.introductions.0.values().chain(captions).any(|t| long(t, TEXT))
    {
        return Err(wrong("text", "press-too-long").into());
    }
    for code in &kit.items {
        if store::item::find_item(conn, code).await?.is_none() {
            return Err(wrong("items", "press-no-item").into());
        }
    }
    let codes: Vec<Code> = kit.pictures.iter().map(|p| p.media.clone()).collect();
    let media = store::media::find_many_media(conn, &codes).await?;
    for code in &codes {
        match media.get(code) {
            None => return Err(wrong("pictures", "press-no-picture").into()),
            Some(found) if found.is_video() => return Err(wrong("pictures", "press-no-film").into()),
            Some(_) => {}
        }
    }
    for contact in &kit.contacts {
        check_contact(contact)?;
    }
    Ok(())
}

fn check_contact(contact: &KitContact) -> Result<(), Refusal> {
    let wrong = |reason| Refusal::Invalid { field: "contact", reason };
    let web = |text: &str| text.starts_with("https://") || text.starts_with("http://");
    if [&contact.telephone, &contact.email, &contact.web].iter().all(|t| t.is_empty()) {
        return Err(wrong("press-contact-empty"));
    }
    let digits = contact.telephone.bytes().filter(u8::is_ascii_digit).count();
    let signs = contact.telephone.chars().all(|c| c.is_ascii_digit() || " +-()".contains(c));
    let dialled = signs && (5..=20).contains(&digits);
    if !contact.telephone.is_empty() && !dialled {
        return Err(wrong("press-telephone"));
    }
    if !contact.email.is_empty() && model::email(&contact.email).is_err() {
        return Err(wrong("email-wrong"));
    }
    for address in [&contact.web, &contact.source] {
        if !address.is_empty()
            && (!web(address) || address.len() > 500 || address.contains(char::is_whitespace))
        {
            return Err(wrong("address-wrong"));
        }
    }
    if contact.languages.len() > MOST {
        return Err(wrong("press-too-many"));
    }
    Ok(())
}
