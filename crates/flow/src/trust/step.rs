//! What is remembered between two requests of one sign-in: on our side, for minutes, and used once.

use jiff::SignedDuration;
use model::{Clock, PersonId, Refusal};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::person::NewStep;
use store::{Store, Tx};

use super::token::{Token, hash};
use crate::FlowError;

fn broken(error: &serde_json::Error) -> FlowError {
    FlowError::Password(format!("step of a sign-in: {error}"))
}

/// Steps of people we do not know yet that are remembered at the same time, of each kind.
const STRANGERS: i64 = 5_000;

/// Remembers `state` for whoever asks. Anybody may ask, so what is kept for strangers is bounded.
pub(super) async fn remember_for_anybody<T: Serialize>(
    tx: &mut Tx,
    clock: &dyn Clock,
    purpose: &'static str,
    state: &T,
    lasts: SignedDuration,
) -> Result<Token, FlowError> {
    if store::person::count_strangers_steps(tx, purpose, clock.now()).await? >= STRANGERS {
        return Err(Refusal::Invalid { field: "person", reason: "sign-in-busy" }.into());
    }
    remember(tx, clock, purpose, None, state, lasts).await
}

/// Remembers `state`; the token is the one way back to it.
pub(super) async fn remember<T: Serialize>(
    tx: &mut Tx,
    clock: &dyn Clock,
    purpose: &'static str,
    person: Option<PersonId>,
    state: &T,
    lasts: SignedDuration,
) -> Result<Token, FlowError> {
    let token = Token::new()?;
    let at = clock.now();
    let state = serde_json::to_string(state).map_err(|e| broken(&e))?;
    let new = NewStep { token_hash: token.hash(), purpose, person, state, at, expires_at: at + lasts };
    store::person::insert_step(tx, &new).await?;
    Ok(token)
}

/// What a token leads to, which stays.
pub(super) async fn look<T: DeserializeOwned>(
    conn: &mut store::Conn,
    clock: &dyn Clock,
    purpose: &str,
    token: &str,
) -> Result<Option<(Option<PersonId>, T)>, FlowError> {
    let found = store::person::find_step(conn, &hash(token), purpose, clock.now()).await?;
    let Some(step) = found else { return Ok(None) };
    Ok(Some((step.person, serde_json::from_str(&step.state).map_err(|e| broken(&e))?)))
}

/// Takes what a token leads to, in a transaction of its own: whatever comes of it, it is not there a second time.
pub(super) async fn take<T: DeserializeOwned>(
    store: &Store,
    clock: &dyn Clock,
    purpose: &str,
    token: &str,
) -> Result<Option<(Option<PersonId>, T)>, FlowError> {
    let mut tx = store.begin().await?;
    let found = store::person::take_step(&mut tx, &hash(token), purpose, clock.now()).await?;
    tx.commit().await?;
    let Some(step) = found else { return Ok(None) };
    Ok(Some((step.person, serde_json::from_str(&step.state).map_err(|e| broken(&e))?)))
}
