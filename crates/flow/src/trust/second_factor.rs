//! Time-based codes (RFC 6238) and the recovery codes for a lost telephone.

use model::{Actor, Clock, EventSubject, Means, Person, PersonId, Refusal};
use serde_json::json;
use store::{Conn, Tx};
use totp_rs::{Builder, Secret, Totp};

use super::token::{hash, random};
use crate::{FlowError, trust};

/// What is asked of somebody after the first step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// A code of their application, or a recovery code, will do.
    pub codes: bool,
    /// A passkey will do.
    pub passkeys: bool,
}

impl Asked {
    /// Nothing is.
    pub fn nothing(self) -> bool {
        !self.codes && !self.passkeys
    }
}

/// What a person's application needs to know.
#[derive(Debug, Clone)]
pub struct Enrolment {
    /// The secret, base32, for typing.
    pub secret: String,
    /// The `otpauth:` address.
    pub address: String,
    /// The address as a QR code, SVG.
    pub picture: String,
}

fn totp(secret: &str, person: &Person, issuer: &str) -> Result<Totp, FlowError> {
    let broken = |e: &dyn std::fmt::Display| FlowError::Password(e.to_string());
    let secret = Secret::try_from_base32(secret).map_err(|e| broken(&e))?;
    // A colon separates issuer and account in the address.
    Builder::new()
        .with_secret(secret)
        .with_account_name(person.email.replace(':', " "))
        .with_issuer(Some(issuer.replace(':', " ")))
        .build()
        .map_err(|e| broken(&e))
}

/// Begins: a new secret that counts for nothing until a code of it was shown.
pub async fn begin(tx: &mut Tx, person: &Person, issuer: &str) -> Result<Enrolment, FlowError> {
    let stored = store::person::credentials(tx, person.id).await?;
    let secret = match stored.totp_secret {
        // Asked for again before it was confirmed: the picture stays the same.
        Some(secret) if stored.second_factor_since.is_none() => secret,
        _ => Secret::from(random::<20>()?.to_vec()).to_base32(),
    };
    store::person::set_totp(tx, person.id, Some(&secret), None).await?;
    let address = totp(&secret, person, issuer)?.to_url().map_err(|e| FlowError::Password(e.to_string()))?;
    let code = qrcode::QrCode::new(&address).map_err(|e| FlowError::Password(e.to_string()))?;
    let picture = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(220, 220).build();
    Ok(Enrolment { secret, address, picture })
}

/// Confirms with a code; from now on one is asked for. Answers with new recovery codes, shown this once.
pub async fn confirm(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: &Person,
    code: &str,
) -> Result<Vec<String>, FlowError> {
    let stored = store::person::credentials(tx, person.id).await?;
    let secret = stored.totp_secret.ok_or(Refusal::Missing("code"))?;
    if step(&secret, person, code, clock)?.is_none() {
        return Err(Refusal::Invalid { field: "code", reason: "code-wrong" }.into());
    }
    store::person::set_totp(tx, person.id, Some(&secret), Some(clock.now())).await?;
    let codes = new_codes(tx, person.id).await?;
    let subject = EventSubject::Person(person.id);
    trust::record(tx, clock, &Actor::person(person.id), "second-factor", subject, json!({ "on": true }))
        .await?;
    Ok(codes)
}

/// What a person can show as a second step.
pub async fn asked_of(tx: &mut Conn, person: PersonId) -> Result<Asked, FlowError> {
    let app = store::person::credentials(tx, person).await?.second_factor_since.is_some();
    let passkeys = store::person::count_passkeys(tx, person).await? > 0;
    let codes = app || (passkeys && store::person::count_recovery_codes(tx, person).await? > 0);
    Ok(Asked { codes, passkeys })
}

/// Asks for no code any more. The recovery codes stay while there is a passkey that could be lost.
pub async fn remove(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    person: PersonId,
) -> Result<(), FlowError> {
    store::person::set_totp(tx, person, None, None).await?;
    if store::person::count_passkeys(tx, person).await? == 0 {
        store::person::set_recovery_codes(tx, person, &[]).await?;
    }
    let subject = EventSubject::Person(person);
    trust::record(tx, clock, actor, "second-factor", subject, json!({ "on": false })).await?;
    Ok(())
}

/// Takes every second step of somebody away: application, passkeys, recovery codes. For those who lost them all.
pub async fn reset(tx: &mut Tx, clock: &dyn Clock, actor: &Actor, person: PersonId) -> Result<(), FlowError> {
    store::person::set_totp(tx, person, None, None).await?;
    store::person::set_recovery_codes(tx, person, &[]).await?;
    let passkeys = store::person::delete_passkeys_of(tx, person).await?;
    let subject = EventSubject::Person(person);
    trust::record(tx, clock, actor, "reset-second-step", subject, json!({ "passkeys": passkeys })).await?;
    Ok(())
}

/// Which code is right now, if any; either kind counts once.
pub async fn check(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: &Person,
    code: &str,
) -> Result<Option<Means>, FlowError> {
    let stored = store::person::credentials(tx, person.id).await?;
    let code: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').take(40).collect();
    // A secret that was never confirmed may be in nobody's application: it proves nothing.
    let secret = stored.totp_secret.filter(|_| stored.second_factor_since.is_some());
    if let Some(secret) = secret
        && let Some(step) = step(&secret, person, &code, clock)?
    {
        let first = store::person::use_totp_step(tx, person.id, step).await?;
        return Ok(first.then_some(Means::Code));
    }
    let used = store::person::use_recovery_code(tx, person.id, &hash(&code.to_lowercase())).await?;
    Ok(used.then_some(Means::Recovery))
}

fn step(secret: &str, person: &Person, code: &str, clock: &dyn Clock) -> Result<Option<i64>, FlowError> {
    let seconds = u64::try_from(clock.now().as_second()).unwrap_or(0);
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let found = totp(secret, person, "")?.check(&code, seconds);
    Ok(found.and_then(|step| i64::try_from(step).ok()))
}

/// Recovery codes for somebody who has none yet, shown this once; empty when they have some.
pub(super) async fn first_codes(tx: &mut Tx, person: PersonId) -> Result<Vec<String>, FlowError> {
    if store::person::count_recovery_codes(tx, person).await? > 0 {
        return Ok(Vec::new());
    }
    new_codes(tx, person).await
}

async fn new_codes(tx: &mut Tx, person: PersonId) -> Result<Vec<String>, FlowError> {
    let mut shown = Vec::new();
    for _ in 0..10 {
        let code = hex::encode(random::<5>()?);
        shown.push(format!("{}-{}", &code[..5], &code[5..]));
    }
    let hashes: Vec<String> = shown.iter().map(|code| hash(&code.replace('-', ""))).collect();
    store::person::set_recovery_codes(tx, person, &hashes).await?;
    Ok(shown)
}
