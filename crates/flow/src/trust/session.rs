//! Sessions: made at sign-in, looked up at every request, ended by their owner or by time.

use std::sync::Arc;

use jiff::SignedDuration;
use model::{Actor, Clock, Means, PersonId};
use store::person::{NewSession, Session};
use store::{Store, Tx};

use super::rights::{Rights, Tree};
use super::token::{Token, form_token, hash};
use crate::FlowError;

/// A session ends after this long without use.
const IDLE: SignedDuration = SignedDuration::from_hours(12);
/// And after this long in any case.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 14);
/// Use is written down at most this often.
const NOTED: SignedDuration = SignedDuration::from_secs(60);

/// Who sends a request, and what they may do.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// Person and grants.
    pub rights: Rights,
    /// The session.
    pub session: Session,
    /// What forms of this session must carry.
    pub form_token: String,
}

impl SignedIn {
    /// The person as the author of events.
    pub fn actor(&self) -> Actor {
        Actor::person(self.rights.person.id)
    }
}

/// How a session begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct How {
    /// What proved who somebody is.
    pub means: Means,
    /// That took two steps, here or at the provider.
    pub two_steps: bool,
    /// Code of the identity provider, where one vouched for them.
    pub provider: Option<String>,
}

impl How {
    /// Without a provider.
    pub fn by(means: Means) -> Self {
        let two_steps = !matches!(means, Means::Password | Means::Link | Means::Provider);
        Self { means, two_steps, provider: None }
    }

    /// With one.
    pub fn at(mut self, provider: Option<String>) -> Self {
        self.provider = provider;
        self
    }
}

/// Begins a session; the token goes to the browser and nowhere else.
pub async fn begin(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: PersonId,
    how: &How,
    device: &str,
) -> Result<Token, FlowError> {
    let token = Token::new()?;
    let at = clock.now();
    let device: String = device.chars().take(120).collect();
    let new = NewSession {
        token_hash: token.hash(),
        person,
        at,
        expires_at: at + IDLE,
        device,
        means: how.means,
        two_steps: how.two_steps,
        provider: how.provider.clone(),
    };
    store::person::insert_session(tx, &new).await?;
    Ok(token)
}

/// Who carries this token, if anybody still does.
pub async fn who(
    store: &Store,
    clock: &dyn Clock,
    tree: &Arc<Tree>,
    token: &str,
) -> Result<Option<SignedIn>, FlowError> {
    let now = clock.now();
    let mut conn = store.read().await?;
    let Some(session) = store::person::find_session(&mut conn, &hash(token)).await? else { return Ok(None) };
    if session.expires_at <= now || session.created_at + LONGEST <= now {
        return Ok(None);
    }
    let Some(person) = store::person::find_person(&mut conn, session.person).await? else { return Ok(None) };
    if person.disabled_at.is_some() {
        return Ok(None);
    }
    let grants = store::person::grants_of(&mut conn, person.id).await?;
    drop(conn);
    if session.seen_at + NOTED <= now {
        let mut tx = store.begin().await?;
        store::person::touch_session(&mut tx, &session.token_hash, now, now + IDLE).await?;
        tx.commit().await?;
    }
    let rights = Rights::new(person, grants, Arc::clone(tree));
    Ok(Some(SignedIn { rights, session, form_token: form_token(token) }))
}
