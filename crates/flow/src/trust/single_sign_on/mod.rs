//! Signing in through an identity provider (OpenID Connect, authorization code with PKCE).
//!
//! A way begun here counts for the browser that began it, once, for some minutes. The provider's word means a person
//! when their account was linked, or when the operator's rules say whose address it is.

mod client;
mod config;
mod rules;

use jiff::SignedDuration;
use model::{Actor, Clock, EventSubject, Grant, GrantId, Locale, Means, Person, PersonId, Refusal};
use openidconnect::{Nonce, PkceCodeChallenge};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::person::LinkedAccount;
use store::{Store, StoreError, Tx};

use self::rules::{Address, Told};
use super::session::How;
use super::sign_in::{self, SignIn};
use super::step;
use super::token::{Token, hash};
use crate::{FlowError, trust};

pub use client::Provider;
pub use config::{ProviderConfig, RoleRule, Secret};

/// Time to sign in at the provider.
const LASTS: SignedDuration = SignedDuration::from_mins(10);
const STEP: &str = "single-sign-on";

/// Why somebody was not let in, or an account not linked.
#[derive(Debug, thiserror::Error)]
pub enum SingleSignOnError {
    /// The provider does not answer, or not as a provider does.
    #[error("identity provider: {0}")]
    Down(String),
    /// It was given up at the provider, or refused there.
    #[error("refused at the identity provider: {0}")]
    Cancelled(String),
    /// Begun in another browser, too long ago, or used already.
    #[error("this way is over")]
    Late,
    /// What the provider answered does not hold.
    #[error("the identity provider's answer does not hold: {0}")]
    Untrusted(String),
    /// The provider vouches for no address.
    #[error("no verified address")]
    Unverified,
    /// Nobody here has that address, or no rule admits it.
    #[error("nobody here is {0}")]
    Unknown(String),
    /// The person is shut out.
    #[error("shut out")]
    ShutOut,
    /// The person has no role yet.
    #[error("{0} has no role")]
    NoRole(String),
    /// The account lets somebody else in.
    #[error("the account lets somebody else in")]
    Taken,
    /// Something below failed.
    #[error(transparent)]
    Flow(#[from] FlowError),
}

impl From<StoreError> for SingleSignOnError {
    fn from(error: StoreError) -> Self {
        Self::Flow(error.into())
    }
}

/// What is remembered until the browser comes back.
#[derive(Serialize, Deserialize)]
struct Journey {
    provider: String,
    nonce: String,
    verifier: String,
    /// Hash of what the browser must bring along.
    browser: String,
    to: String,
}

/// A way to a provider.
#[derive(Debug, Clone)]
pub struct Begun {
    /// Address to send the browser to.
    pub address: String,
    /// What the browser must bring back, so that nobody finishes what somebody else began.
    pub browser: Token,
}

/// Where a provider sends browsers back to.
pub fn back_address(base_url: &str, provider: &Provider) -> String {
    format!("{base_url}/desk/sso/{}/back", provider.code())
}

/// Begins: to sign in, or to link an account to `link`, who is signed in.
pub async fn begin(
    store: &Store,
    clock: &dyn Clock,
    provider: &Provider,
    base_url: &str,
    to: &str,
    link: Option<PersonId>,
) -> Result<Begun, SingleSignOnError> {
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let nonce = Nonce::new_random().secret().clone();
    let browser = Token::new()?;
    let journey = Journey {
        provider: provider.code().to_owned(),
        nonce: nonce.clone(),
        verifier: verifier.secret().clone(),
        browser: browser.hash(),
        to: to.to_owned(),
    };
    let mut tx = store.begin().await?;
    let state = match link {
        Some(_) => step::remember(&mut tx, clock, STEP, link, &journey, LASTS).await?,
        None => step::remember_for_anybody(&mut tx, clock, STEP, &journey, LASTS).await?,
    };
    tx.commit().await?;
    let back = back_address(base_url, provider);
    let way = provider.way(clock, &back, state.as_str(), &nonce, challenge).await?;
    Ok(Begun { address: way.address, browser })
}

/// What a browser brings back.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Back {
    /// Which way it was on.
    #[serde(default)]
    pub state: String,
    /// To be exchanged for the provider's word.
    #[serde(default)]
    pub code: String,
    /// Why there is none.
    #[serde(default)]
    pub error: String,
    /// Who says so (RFC 9207); empty where the provider does not.
    #[serde(default)]
    pub iss: String,
}

/// Who brings it, and where to.
#[derive(Debug, Clone)]
pub struct Traveller<'a> {
    /// What the browser was given when it left.
    pub browser: Option<&'a str>,
    /// Who is signed in there already.
    pub me: Option<PersonId>,
    /// Browser and system.
    pub device: &'a str,
    /// Languages of the desk, the site's own first.
    pub locales: &'a [Locale],
    /// Address of the portal.
    pub base_url: &'a str,
}

/// How it ended.
#[derive(Debug)]
pub enum Arrived {
    /// Signed in, or on to the second step; and where they wanted to go.
    SignIn(SignIn, String),
    /// The account is linked.
    Linked,
}

/// Takes what a browser brings back.
pub async fn finish(
    store: &Store,
    clock: &dyn Clock,
    provider: &Provider,
    back: &Back,
    traveller: &Traveller<'_>,
) -> Result<Arrived, SingleSignOnError> {
    let taken = step::take::<Journey>(store, clock, STEP, &back.state).await?;
    let (link, journey) = taken.ok_or(SingleSignOnError::Late)?;
    let same = traveller.browser.is_some_and(|b| hash(b) == journey.browser);
    if !same || journey.provider != provider.code() || (link.is_some() && link != traveller.me) {
        return Err(SingleSignOnError::Late);
    }
    if !back.iss.is_empty() && back.iss != provider.issuer() {
        return Err(SingleSignOnError::Untrusted(format!("sent back by {}", back.iss)));
    }
    if back.code.is_empty() {
        return Err(SingleSignOnError::Cancelled(back.error.chars().take(80).collect()));
    }
    let address = back_address(traveller.base_url, provider);
    let told = provider.ask(clock, &address, &back.code, &journey.verifier, &journey.nonce).await?;
    match link {
        Some(person) => link_account(store, clock, provider, person, &told).await.map(|()| Arrived::Linked),
        None => let_in(store, clock, provider, &told, traveller)
            .await
            .map(|sign_in| Arrived::SignIn(sign_in, journey.to)),
    }
}

async fn link_account(
    store: &Store,
    clock: &dyn Clock,
    provider: &Provider,
    person: PersonId,
    told: &Told,
) -> Result<(), SingleSignOnError> {
    let mut tx = store.begin().await?;
    match store::person::find_linked_account(&mut tx, provider.issuer(), &told.subject).await? {
        Some(account) if account.person != person => return Err(SingleSignOnError::Taken),
        Some(_) => {}
        None => connect(&mut tx, clock, provider, person, told, false).await?,
    }
    tx.commit().await?;
    Ok(())
}

async fn connect(
    tx: &mut Tx,
    clock: &dyn Clock,
    provider: &Provider,
    person: PersonId,
    told: &Told,
    by_rule: bool,
) -> Result<(), FlowError> {
    let email = told.email.clone().unwrap_or_default();
    let detail = json!({ "provider": provider.code(), "account": email, "by_rule": by_rule });
    let account = LinkedAccount {
        issuer: provider.issuer().to_owned(),
        subject: told.subject.clone(),
        person,
        email,
        created_at: clock.now(),
        used_at: None,
    };
    store::person::insert_linked_account(tx, &account).await?;
    let subject = EventSubject::Person(person);
    trust::record(tx, clock, &Actor::person(person), "link-account", subject, detail).await?;
    Ok(())
}

async fn let_in(
    store: &Store,
    clock: &dyn Clock,
    provider: &Provider,
    told: &Told,
    traveller: &Traveller<'_>,
) -> Result<SignIn, SingleSignOnError> {
    let mut tx = store.begin().await?;
    let person = whom(&mut tx, clock, provider, told, traveller.locales).await?;
    let reason = if person.disabled_at.is_some() {
        "shut-out"
    } else if store::person::grants_of(&mut tx, person.id).await?.is_empty() {
        "no-role"
    } else {
        let email = told.email.clone().unwrap_or_default();
        let (issuer, now) = (provider.issuer(), clock.now());
        store::person::use_linked_account(&mut tx, issuer, &told.subject, &email, now).await?;
        let how = How {
            means: Means::Provider,
            two_steps: provider.config.asks_second_step,
            provider: Some(provider.code().to_owned()),
        };
        let outcome = sign_in::go_on(&mut tx, clock, &person, how, traveller.device).await?;
        tx.commit().await?;
        return Ok(outcome);
    };
    // Somebody who was just entered stays entered: an administrator sees them and gives them a role.
    tx.commit().await?;
    let detail = json!({ "means": Means::Provider.as_str(), "provider": provider.code(), "reason": reason });
    sign_in::refused(store, clock, person.id, detail).await?;
    Err(match reason {
        "shut-out" => SingleSignOnError::ShutOut,
        _ => SingleSignOnError::NoRole(person.email),
    })
}

/// The person whom the provider means: by their account, by their address, or entered now.
async fn whom(
    tx: &mut Tx,
    clock: &dyn Clock,
    provider: &Provider,
    told: &Told,
    locales: &[Locale],
) -> Result<Person, SingleSignOnError> {
    let unknown = |email: Option<String>| SingleSignOnError::Unknown(email.unwrap_or_default());
    if let Some(account) = store::person::find_linked_account(tx, provider.issuer(), &told.subject).await? {
        let person = store::person::find_person(tx, account.person).await?;
        return person.ok_or_else(|| unknown(told.email.clone()));
    }
    let email = match rules::address(&provider.config, told) {
        Address::Vouched(email) => email,
        Address::NotAdmitted(email) => return Err(unknown(email)),
        Address::Unverified => return Err(SingleSignOnError::Unverified),
    };
    let person = match store::person::person_by_email(tx, &email).await? {
        Some(person) => person,
        None if provider.config.create => {
            let locale = rules::locale(told, locales).ok_or_else(|| unknown(Some(email.clone())))?;
            enter(tx, clock, provider, told, email, locale).await?
        }
        None => return Err(unknown(Some(email))),
    };
    connect(tx, clock, provider, person.id, told, true).await?;
    Ok(person)
}

async fn enter(
    tx: &mut Tx,
    clock: &dyn Clock,
    provider: &Provider,
    told: &Told,
    email: String,
    locale: Locale,
) -> Result<Person, FlowError> {
    let now = clock.now();
    let name = told.name.as_deref().map(str::trim).filter(|n| !n.is_empty());
    let name = name.unwrap_or_else(|| email.split('@').next().unwrap_or_default());
    let person = Person {
        id: PersonId::new(now),
        name: name.chars().take(120).collect(),
        email,
        locale,
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    };
    store::person::insert_person(tx, &person).await?;
    let roles = rules::roles(&provider.config, told);
    for role in &roles {
        let grant = Grant {
            id: GrantId::new(now),
            person: person.id,
            role: role.role,
            organisation: role.organisation.clone(),
            locales: role.locales.clone(),
        };
        store::person::upsert_grant(tx, &grant, now).await?;
    }
    let detail = json!({ "email": person.email, "roles": roles, "provider": provider.code() });
    let by = Actor("system:single-sign-on".into());
    trust::record(tx, clock, &by, "join", EventSubject::Person(person.id), detail).await?;
    Ok(person)
}

/// Unlinks an account, unless nothing else would let the person in.
pub async fn unlink(
    tx: &mut Tx,
    clock: &dyn Clock,
    person: PersonId,
    issuer: &str,
    subject: &str,
) -> Result<(), FlowError> {
    if !store::person::delete_linked_account(tx, issuer, subject, person).await? {
        return Err(Refusal::NotFound { what: "account", key: issuer.to_owned() }.into());
    }
    keep_a_way_in(tx, person).await?;
    let detail = json!({ "issuer": issuer });
    let about = EventSubject::Person(person);
    trust::record(tx, clock, &Actor::person(person), "unlink-account", about, detail).await?;
    Ok(())
}

/// Refuses when nothing is left by which a person could sign in.
pub(super) async fn keep_a_way_in(tx: &mut Tx, person: PersonId) -> Result<(), FlowError> {
    let left = store::person::credentials(tx, person).await?.password_hash.is_some()
        || store::person::count_passkeys(tx, person).await? > 0
        || !store::person::linked_accounts_of(tx, person).await?.is_empty();
    if left { Ok(()) } else { Err(Refusal::Invalid { field: "person", reason: "last-way-in" }.into()) }
}
