//! Whether somebody has shown just now that they are who they were at sign-in. Before one's ways in change, a session that
//! stands open for long is not enough: whoever sits down at it might be somebody else.

use jiff::SignedDuration;
use model::{Actor, Clock, EventSubject, Means, Person, Refusal};
use serde_json::json;
use store::person::{NewStep, Session};
use store::{Conn, Store, Tx};

use super::passkey::{self, Challenge, Passkeys};
use super::session::SignedIn;
use super::token::hash;
use super::{password, sign_in};
use crate::{FlowError, trust};

/// Showing it counts for this long; so does signing in.
const LASTS: SignedDuration = SignedDuration::from_mins(10);
const PURPOSE: &str = "proved";

fn no(reason: &'static str) -> FlowError {
    Refusal::Invalid { field: "password", reason }.into()
}

/// Where it is remembered: with the session, and nobody who has another one finds it.
fn place(session: &Session) -> String {
    hash(&format!("{PURPOSE}:{}", session.token_hash))
}

/// Whether they have, in this session and in the last ten minutes.
pub async fn is_fresh(conn: &mut Conn, clock: &dyn Clock, session: &Session) -> Result<bool, FlowError> {
    let now = clock.now();
    if now < session.created_at + LASTS {
        return Ok(true);
    }
    let found = store::person::find_step(conn, &place(session), PURPOSE, now).await?;
    Ok(found.is_some_and(|step| step.person == Some(session.person)))
}

/// The same as a rule that refuses.
pub async fn need(conn: &mut Conn, clock: &dyn Clock, session: &Session) -> Result<(), FlowError> {
    if is_fresh(conn, clock, session).await? { Ok(()) } else { Err(no("prove-first")) }
}

/// Shows it by the password; misses count as they do at sign-in.
pub async fn by_password(
    store: &Store,
    clock: &dyn Clock,
    me: &SignedIn,
    given: &str,
) -> Result<(), FlowError> {
    let person = &me.rights.person;
    let credentials = store::person::credentials(&mut store.read().await?, person.id).await?;
    if credentials.locked_until.is_some_and(|until| until > clock.now()) {
        return Err(no("prove-wait"));
    }
    let right = password::check(given, credentials.password_hash.as_deref()).await?;
    let mut tx = store.begin().await?;
    if right {
        store::person::set_failures(&mut tx, person.id, 0, None).await?;
        remember(&mut tx, clock, &me.session, person, Means::Password).await?;
    } else {
        sign_in::miss(&mut tx, clock, person, credentials.failures).await?;
    }
    tx.commit().await?;
    if right { Ok(()) } else { Err(no("prove-wrong")) }
}

/// Asks a browser for one of the person's own passkeys.
pub async fn ask_passkey(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    me: &SignedIn,
) -> Result<Challenge, FlowError> {
    passkey::begin_proof(store, clock, passkeys, me.rights.person.id).await
}

/// Shows it by the passkey that was asked for.
pub async fn by_passkey(
    store: &Store,
    clock: &dyn Clock,
    passkeys: &Passkeys,
    me: &SignedIn,
    step: &str,
    answer: &str,
) -> Result<(), FlowError> {
    let person = &me.rights.person;
    let mut tx = passkey::prove(store, clock, passkeys, person.id, step, answer).await?;
    remember(&mut tx, clock, &me.session, person, Means::Passkey).await?;
    tx.commit().await?;
    Ok(())
}

async fn remember(
    tx: &mut Tx,
    clock: &dyn Clock,
    session: &Session,
    person: &Person,
    means: Means,
) -> Result<(), FlowError> {
    let (at, token_hash) = (clock.now(), place(session));
    // Shown a second time, it counts from now on.
    store::person::take_step(tx, &token_hash, PURPOSE, at).await?;
    let new = NewStep {
        token_hash,
        purpose: PURPOSE,
        person: Some(person.id),
        state: "{}".to_owned(),
        at,
        expires_at: at + LASTS,
    };
    store::person::insert_step(tx, &new).await?;
    let (by, subject) = (Actor::person(person.id), EventSubject::Person(person.id));
    trust::record(tx, clock, &by, "prove", subject, json!({ "means": means.as_str() })).await?;
    Ok(())
}
