//! Time-based codes (RFC 6238) and the recovery codes for a lost telephone.

use model::{Actor, Clock, EventSubject, Person, PersonId, Refusal};
use serde_json::json;
use store::Tx;
use totp_rs::{Builder, Secret, Totp};

use super::token::{hash, random};
use crate::{FlowError, trust};

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

/// Asks for no code any more.
pub async fn remove(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    person: PersonId,
) -> Result<(), FlowError> {
    store::person::set_totp(tx, person, None, None).await?;
    store::person::set_recovery_codes(tx, person, &[]).await?;
    let subject = EventSubject::Person(person);
    trust::record(tx, clock, actor, "second-factor", subject, json!({ "on": false })).await?;
    Ok(())
}

/// Whether a code, or a recovery code, is right now; either counts once.
pub async fn check(tx: &mut Tx, clock: &dyn Clock, person: &Person, code: &str) -> Result<bool, FlowError> {
    let stored = store::person::credentials(tx, person.id).await?;
    let Some(secret) = stored.totp_secret else { return Ok(false) };
    let code: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').take(40).collect();
    if let Some(step) = step(&secret, person, &code, clock)? {
        return Ok(store::person::use_totp_step(tx, person.id, step).await?);
    }
    Ok(store::person::use_recovery_code(tx, person.id, &hash(&code.to_lowercase())).await?)
}

fn step(secret: &str, person: &Person, code: &str, clock: &dyn Clock) -> Result<Option<i64>, FlowError> {
    let seconds = u64::try_from(clock.now().as_second()).unwrap_or(0);
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let found = totp(secret, person, "")?.check(&code, seconds);
    Ok(found.and_then(|step| i64::try_from(step).ok()))
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
