//! Passkeys (WebAuthn): added on the person's own page, used alone or after a password.
//!
//! A browser's answer counts for the one challenge it was asked, for a few minutes, once; the challenge stays here.

use jiff::SignedDuration;
use model::{Actor, Clock, EventSubject, Means, Person, PersonId, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::person::StoredPasskey;
use store::{Conn, Store, Tx};
use url::{Host, Url};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyAuthentication, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

use super::session::How;
use super::token::{Token, hash};
use super::{second_factor, sign_in, step};
use crate::{FlowError, trust};

/// Time to find the key and touch it.
const LASTS: SignedDuration = SignedDuration::from_mins(5);
const REGISTER: &str = "passkey-register";
const SIGN_IN: &str = "passkey";
const PROOF: &str = "passkey-proof";
/// A person needs a handful; more are somebody else's.
const MOST: i64 = 20;

/// The portal as passkeys know it.
#[derive(Debug, Clone)]
pub struct Passkeys {
    webauthn: Webauthn,
    origin: String,
}

impl Passkeys {
    /// For the address that people use. Browsers allow passkeys for names over HTTPS only; a machine's own address
    /// goes by the name `localhost`.
    pub fn at(base_url: &str) -> Option<Self> {
        let mut url = Url::parse(base_url).ok()?;
        let own = match url.host()? {
            Host::Ipv4(ip) => ip.is_loopback(),
            Host::Ipv6(ip) => ip.is_loopback(),
            Host::Domain(name) => name == "localhost",
        };
        if own {
            url.set_host(Some("localhost")).ok()?;
        } else if url.scheme() != "https" {
            return None;
        }
        let name = url.domain()?.to_owned();
        let origin = url.origin().ascii_serialization();
        let webauthn = WebauthnBuilder::new(&name, &url).and_then(WebauthnBuilder::build).ok()?;
        Some(Self { webauthn, origin })
    }

    /// The one origin whose pages may ask for them.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

/// What a browser is asked.
#[derive(Debug, Clone)]
pub struct Challenge {
    /// The way back to what we remember of it.
    pub step: Token,
    /// `PublicKeyCredentialCreationOptions` or `…RequestOptions`, with bytes as base64url.
    pub options: Value,
}

/// What is remembered of a sign-in.
#[derive(Serialize, Deserialize)]
enum Asked {
    /// The passkey says whose it is.
    Alone(DiscoverableAuthentication),
    /// One of the person's passkeys, after the first step of this ticket.
    Second { state: PasskeyAuthentication, ticket: String },
}

fn no(reason: &'static str) -> FlowError {
    Refusal::Invalid { field: "passkey", reason }.into()
}

fn broken(error: impl std::fmt::Display) -> FlowError {
    FlowError::Password(format!("passkey: {error}"))
}

fn read(stored: &StoredPasskey) -> Result<Passkey, FlowError> {
    serde_json::from_str(&stored.credential).map_err(broken)
}

async fn keys(conn: &mut Conn, person: PersonId) -> Result<Vec<Passkey>, FlowError> {
    let stored = store::person::passkeys_of(conn, person).await?;
    stored.iter().map(read).collect()
}

/// Asks a browser for a new passkey. `site` is what devices show as the place it is for.
pub async fn begin_adding(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    person: &Person,
    site: &str,
) -> Result<Challenge, FlowError> {
    let mut tx = store.begin().await?;
    if store::person::count_passkeys(&mut tx, person.id).await? >= MOST {
        return Err(no("passkey-many"));
    }
    let have = keys(&mut tx, person.id).await?.iter().map(|k| k.cred_id().clone()).collect();
    let handle = Uuid::parse_str(&person.id.to_string()).map_err(broken)?;
    let (asked, state) = passkeys
        .webauthn
        .start_passkey_registration(handle, &person.email, &person.name, Some(have))
        .map_err(broken)?;
    let mut options = serde_json::to_value(&asked.public_key).map_err(broken)?;
    options["rp"]["name"] = site.into();
    // Kept on the device with the person's name, so that it signs in without an address being typed; keys that
    // cannot keep any more still serve as a second step.
    options["authenticatorSelection"]["residentKey"] = "preferred".into();
    let step = step::remember(&mut tx, clock, REGISTER, Some(person.id), &state, LASTS).await?;
    tx.commit().await?;
    Ok(Challenge { step, options })
}

/// Takes a new passkey. Answers with recovery codes, shown this once, when the person had none.
pub async fn add(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    person: &Person,
    step: &str,
    answer: &str,
    name: &str,
) -> Result<Vec<String>, FlowError> {
    let taken = step::take::<PasskeyRegistration>(store, clock, REGISTER, step).await?;
    let Some((_, state)) = taken.filter(|(whose, _)| *whose == Some(person.id)) else {
        return Err(no("passkey-late"));
    };
    let answer: RegisterPublicKeyCredential =
        serde_json::from_str(answer).map_err(|_| no("passkey-refused"))?;
    let key = passkeys.webauthn.finish_passkey_registration(&answer, &state).map_err(|e| {
        tracing::warn!("new passkey of {}: {e}", person.id);
        no("passkey-refused")
    })?;
    let name: String = name.trim().chars().take(80).collect();
    let new = StoredPasskey {
        id: key_id(key.cred_id().as_ref()),
        person: person.id,
        name: if name.is_empty() { "–".into() } else { name },
        credential: serde_json::to_string(&key).map_err(broken)?,
        created_at: clock.now(),
        used_at: None,
    };
    let mut tx = store.begin().await?;
    match store::person::insert_passkey(&mut tx, &new).await {
        Err(e) if e.is_duplicate() => return Err(no("passkey-known")),
        other => other?,
    }
    let codes = second_factor::first_codes(&mut tx, person.id).await?;
    let detail = json!({ "name": new.name });
    note(&mut tx, clock, person.id, "add-passkey", detail).await?;
    tx.commit().await?;
    Ok(codes)
}

/// Calls a passkey something else.
pub async fn rename(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: PersonId,
    id: &str,
    name: &str,
) -> Result<(), FlowError> {
    let name: String = name.trim().chars().take(80).collect();
    if name.is_empty() {
        return Err(Refusal::Missing("name").into());
    }
    if !store::person::rename_passkey(tx, id, person, &name).await? {
        return Err(Refusal::NotFound { what: "passkey", key: id.to_owned() }.into());
    }
    note(tx, clock, person, "rename-passkey", json!({ "name": name })).await
}

/// Removes a passkey, unless nothing else would let the person in. With the last second step go its recovery codes.
pub async fn remove(tx: &mut Tx, clock: &dyn Clock, person: PersonId, id: &str) -> Result<(), FlowError> {
    let found = store::person::find_passkey(tx, id).await?.filter(|k| k.person == person);
    let found = found.ok_or_else(|| Refusal::NotFound { what: "passkey", key: id.to_owned() })?;
    store::person::delete_passkey(tx, id, person).await?;
    super::single_sign_on::keep_a_way_in(tx, person).await?;
    if second_factor::asked_of(tx, person).await?.nothing() {
        store::person::set_recovery_codes(tx, person, &[]).await?;
    }
    note(tx, clock, person, "remove-passkey", json!({ "name": found.name })).await
}

async fn note(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: PersonId,
    action: &str,
    detail: Value,
) -> Result<(), FlowError> {
    trust::record(tx, clock, &Actor::person(person), action, EventSubject::Person(person), detail).await?;
    Ok(())
}

/// Asks a browser for any passkey of ours: it says itself whose it is.
pub async fn begin_sign_in(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
) -> Result<Challenge, FlowError> {
    let (asked, state) = passkeys.webauthn.start_discoverable_authentication().map_err(broken)?;
    let options = serde_json::to_value(&asked.public_key).map_err(broken)?;
    let mut tx = store.begin().await?;
    let step = step::remember_for_anybody(&mut tx, clock, SIGN_IN, &Asked::Alone(state), LASTS).await?;
    tx.commit().await?;
    Ok(Challenge { step, options })
}

/// Asks a browser for a passkey of the person whom the ticket of the first step is for.
pub async fn begin_second_step(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    ticket: &str,
) -> Result<Challenge, FlowError> {
    let mut tx = store.begin().await?;
    let held = sign_in::holder(&mut tx, clock, ticket).await?;
    let (person, _) = held.ok_or_else(|| no("passkey-late"))?;
    let keys = keys(&mut tx, person.id).await?;
    if keys.is_empty() {
        return Err(no("passkey-unknown"));
    }
    let (asked, state) = passkeys.webauthn.start_passkey_authentication(&keys).map_err(broken)?;
    let options = serde_json::to_value(&asked.public_key).map_err(broken)?;
    let asked = Asked::Second { state, ticket: ticket.to_owned() };
    let step = step::remember(&mut tx, clock, SIGN_IN, Some(person.id), &asked, LASTS).await?;
    tx.commit().await?;
    Ok(Challenge { step, options })
}

/// Takes a browser's answer to either question. In, with a token for the browser, or refused with a reason.
pub async fn sign_in(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    step: &str,
    answer: &str,
    device: &str,
) -> Result<Token, FlowError> {
    let taken = step::take::<Asked>(store, clock, SIGN_IN, step).await?;
    let (whose, asked) = taken.ok_or_else(|| no("passkey-late"))?;
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| no("passkey-refused"))?;
    let mut conn = store.read().await?;
    let stored = store::person::find_passkey(&mut conn, &key_id(answer.raw_id.as_ref())).await?;
    let stored = stored.ok_or_else(|| no("passkey-unknown"))?;
    let person = store::person::find_person(&mut conn, stored.person).await?;
    let person = person.filter(|p| p.disabled_at.is_none()).ok_or_else(|| no("passkey-unknown"))?;
    drop(conn);
    let mut key = read(&stored)?;
    let (verdict, ticket) = match asked {
        Asked::Alone(state) => (alone(passkeys, &answer, state, &key, &person), None),
        Asked::Second { state, ticket } if whose == Some(person.id) => {
            (passkeys.webauthn.finish_passkey_authentication(&answer, &state), Some(ticket))
        }
        Asked::Second { .. } => (Err(WebauthnError::InvalidUserUniqueId), None),
    };
    let result = match verdict {
        Ok(result) => result,
        Err(e) => {
            let detail = json!({ "means": Means::Passkey.as_str(), "reason": e.to_string() });
            sign_in::refused(store, clock, person.id, detail).await?;
            return Err(no("passkey-refused"));
        }
    };
    let mut tx = store.begin().await?;
    key.update_credential(&result);
    let changed = serde_json::to_string(&key).map_err(broken)?;
    store::person::use_passkey(&mut tx, &stored.id, &changed, clock.now()).await?;
    let how = match ticket {
        None => How::by(Means::Passkey),
        Some(ticket) => {
            let held = sign_in::holder(&mut tx, clock, &ticket).await?;
            let (_, first) = held.ok_or_else(|| no("passkey-late"))?;
            store::person::take_step(&mut tx, &hash(&ticket), sign_in::SECOND, clock.now()).await?;
            How::by(Means::SecondPasskey).at(first.provider)
        }
    };
    let outcome = sign_in::welcome(&mut tx, clock, &person, &how, device).await?;
    tx.commit().await?;
    match outcome {
        sign_in::SignIn::Welcome(token) => Ok(token),
        _ => Err(no("passkey-refused")),
    }
}

/// Asks a browser for a passkey of somebody who is signed in already.
pub(super) async fn begin_proof(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    person: PersonId,
) -> Result<Challenge, FlowError> {
    let mut tx = store.begin().await?;
    let keys = keys(&mut tx, person).await?;
    if keys.is_empty() {
        return Err(no("passkey-unknown"));
    }
    let (asked, state) = passkeys.webauthn.start_passkey_authentication(&keys).map_err(broken)?;
    let options = serde_json::to_value(&asked.public_key).map_err(broken)?;
    let step = step::remember(&mut tx, clock, PROOF, Some(person), &state, LASTS).await?;
    tx.commit().await?;
    Ok(Challenge { step, options })
}

/// Takes a browser's answer to that question. Answers with a transaction in which the key's use is noted, for the caller
/// to go on with.
pub(super) async fn prove(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    person: PersonId,
    step: &str,
    answer: &str,
) -> Result<Tx, FlowError> {
    let taken = step::take::<PasskeyAuthentication>(store, clock, PROOF, step).await?;
    let Some((_, state)) = taken.filter(|(whose, _)| *whose == Some(person)) else {
        return Err(no("passkey-late"));
    };
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| no("passkey-refused"))?;
    let mut tx = store.begin().await?;
    let stored = store::person::find_passkey(&mut tx, &key_id(answer.raw_id.as_ref())).await?;
    let stored = stored.filter(|k| k.person == person).ok_or_else(|| no("passkey-unknown"))?;
    let mut key = read(&stored)?;
    let result = match passkeys.webauthn.finish_passkey_authentication(&answer, &state) {
        Ok(result) => result,
        Err(e) => {
            tx.rollback().await?;
            let detail = json!({ "means": Means::Passkey.as_str(), "reason": e.to_string() });
            sign_in::refused(store, clock, person, detail).await?;
            return Err(no("passkey-refused"));
        }
    };
    key.update_credential(&result);
    let changed = serde_json::to_string(&key).map_err(broken)?;
    store::person::use_passkey(&mut tx, &stored.id, &changed, clock.now()).await?;
    Ok(tx)
}

fn alone(
    passkeys: &Passkeys,
    answer: &PublicKeyCredential,
    state: DiscoverableAuthentication,
    key: &Passkey,
    person: &Person,
) -> Result<webauthn_rs::prelude::AuthenticationResult, WebauthnError> {
    let (handle, _) = passkeys.webauthn.identify_discoverable_authentication(answer)?;
    if handle.to_string() != person.id.to_string() {
        return Err(WebauthnError::InvalidUserUniqueId);
    }
    passkeys.webauthn.finish_discoverable_authentication_v2(answer, state, DiscoverableKey::from(key))
}

/// A credential's id as it is stored.
fn key_id(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_a_safe_line() {
        let origin = |base| Passkeys::at(base).map(|p| p.origin);
        assert_eq!(origin("https://sen.example").as_deref(), Some("https://sen.example"));
        assert_eq!(origin("https://sen.example:8443").as_deref(), Some("https://sen.example:8443"));
        assert_eq!(origin("http://127.0.0.1:8080").as_deref(), Some("http://localhost:8080"));
        assert_eq!(origin("http://[::1]:8080").as_deref(), Some("http://localhost:8080"));
        assert_eq!(origin("http://sen.example"), None);
        assert_eq!(origin("https://192.0.2.7"), None);
    }
}
