//! Inviting people by link: the first administrator, everybody after, and a new password.

use jiff::SignedDuration;
use model::{Actor, Clock, EventSubject, Grant, GrantId, Locale, Means, Person, PersonId, Refusal, Role};
use serde_json::json;
use store::person::{Invitation, InvitedRole, NewInvitation, Purpose};
use store::{Store, Tx};

use super::sign_in::{SignIn, go_on};
use super::token::{Token, hash};
use super::{password, session};
use crate::{FlowError, trust};

const SETUP: SignedDuration = SignedDuration::from_hours(24);
/// How long an invitation lets in.
pub const JOIN: SignedDuration = SignedDuration::from_hours(24 * 7);
const PASSWORD: SignedDuration = SignedDuration::from_hours(24);
/// How long the link lets in that somebody asked for who has forgotten their password.
pub const ASKED: SignedDuration = SignedDuration::from_hours(1);

/// A link for the first administrator, as long as nobody can sign in.
pub async fn setup_link(store: &Store, clock: &dyn Clock) -> Result<Option<Token>, FlowError> {
    let mut tx = store.begin().await?;
    if store::person::count_people(&mut tx).await? > 0 {
        return Ok(None);
    }
    let roles = vec![InvitedRole { role: Role::Administrator, organisation: None, locales: Vec::new() }];
    let token =
        give(&mut tx, clock, Purpose::Setup, None, "", roles, &Actor("system:setup".into()), SETUP).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Invites an address with roles. Whether the inviter may is asked before.
pub async fn invite(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    email: &str,
    roles: Vec<InvitedRole>,
) -> Result<Token, FlowError> {
    let email =
        model::email(email).map_err(|_| Refusal::Invalid { field: "email", reason: "email-wrong" })?;
    if store::person::person_by_email(tx, &email).await?.is_some() {
        return Err(Refusal::Invalid { field: "email", reason: "email-known" }.into());
    }
    if roles.is_empty() {
        return Err(Refusal::Missing("role").into());
    }
    give(tx, clock, Purpose::Join, None, &email, roles, actor, JOIN).await
}

/// A link by which somebody chooses a new password.
pub async fn password_link(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    person: &Person,
) -> Result<Token, FlowError> {
    let subject = EventSubject::Person(person.id);
    trust::record(tx, clock, actor, "password-link", subject, json!({})).await?;
    give(tx, clock, Purpose::Password, Some(person.id), &person.email, Vec::new(), actor, PASSWORD).await
}

/// A link for somebody who has forgotten their password, asked for by whoever says so; nothing where the address is of
/// nobody who signs in by password. Whoever asks must not learn which.
pub async fn forgotten_link(
    tx: &mut Tx,
    clock: &dyn Clock,
    email: &str,
) -> Result<Option<(Person, Token)>, FlowError> {
    let Ok(email) = model::email(email) else { return Ok(None) };
    let found = store::person::person_by_email(tx, &email).await?;
    let Some(person) = found.filter(|p| p.disabled_at.is_none()) else { return Ok(None) };
    if store::person::credentials(tx, person.id).await?.password_hash.is_none() {
        return Ok(None);
    }
    let by = Actor("system:sign-in".into());
    let subject = EventSubject::Person(person.id);
    trust::record(tx, clock, &by, "password-link", subject, json!({ "letter": true })).await?;
    let token =
        give(tx, clock, Purpose::Password, Some(person.id), &person.email, Vec::new(), &by, ASKED).await?;
    Ok(Some((person, token)))
}

#[expect(clippy::too_many_arguments, reason = "the parts of one link")]
async fn give(
    tx: &mut Tx,
    clock: &dyn Clock,
    purpose: Purpose,
    person: Option<PersonId>,
    email: &str,
    roles: Vec<InvitedRole>,
    by: &Actor,
    lasts: SignedDuration,
) -> Result<Token, FlowError> {
    let token = Token::new()?;
    let at = clock.now();
    let new = NewInvitation {
        token_hash: token.hash(),
        purpose,
        person,
        email: email.to_owned(),
        roles,
        by: by.clone(),
        at,
        expires_at: at + lasts,
    };
    store::person::insert_invitation(tx, &new).await?;
    Ok(token)
}

/// The link of a token, if it still lets in.
pub async fn open_link(
    store: &Store,
    clock: &dyn Clock,
    token: &str,
) -> Result<Option<Invitation>, FlowError> {
    let found = store::person::find_invitation(&mut store.read().await?, &hash(token)).await?;
    Ok(found.filter(|i| i.used_at.is_none() && i.expires_at > clock.now()))
}

/// What somebody who follows a link says of themselves.
#[derive(Debug, Clone)]
pub struct Joining {
    /// Name.
    pub name: String,
    /// Address; that of the invitation counts where it has one.
    pub email: String,
    /// Password.
    pub password: String,
    /// Language of their desk.
    pub locale: Locale,
    /// Browser and system in a few words.
    pub device: String,
}

/// Follows a link: a new person with their roles, or a new password. Whoever has a second step is asked for it after a new
/// password, too: a mailbox alone lets nobody in.
pub async fn follow_link(
    store: &Store,
    clock: &dyn Clock,
    token: &str,
    joining: &Joining,
) -> Result<SignIn, FlowError> {
    let not_found = || Refusal::NotFound { what: "link", key: String::new() };
    let invitation = open_link(store, clock, token).await?.ok_or_else(not_found)?;
    let now = clock.now();
    let person = match invitation.person {
        Some(id) => {
            let found = store::person::find_person(&mut store.read().await?, id).await?;
            found.filter(|p| p.disabled_at.is_none()).ok_or_else(not_found)?
        }
        None => newcomer(&invitation, joining, now)?,
    };
    password::judge(&joining.password, &person)?;
    let hashed = password::hash(&joining.password).await?;
    let mut tx = store.begin().await?;
    if !store::person::use_invitation(&mut tx, &invitation.token_hash, now).await? {
        return Err(not_found().into());
    }
    let actor = Actor::person(person.id);
    let subject = EventSubject::Person(person.id);
    if invitation.person.is_none() {
        // Two setup links may have been printed; only one person is first.
        if invitation.purpose == Purpose::Setup && store::person::count_people(&mut tx).await? > 0 {
            return Err(not_found().into());
        }
        if store::person::person_by_email(&mut tx, &person.email).await?.is_some() {
            return Err(Refusal::Invalid { field: "email", reason: "email-known" }.into());
        }
        store::person::insert_person(&mut tx, &person).await?;
        for role in &invitation.roles {
            let grant = Grant {
                id: GrantId::new(now),
                person: person.id,
                role: role.role,
                organisation: role.organisation.clone(),
                locales: role.locales.clone(),
            };
            store::person::upsert_grant(&mut tx, &grant, now).await?;
        }
        let detail = json!({ "email": person.email, "roles": invitation.roles });
        trust::record(&mut tx, clock, &actor, "join", subject, detail).await?;
    } else {
        store::person::delete_sessions_of(&mut tx, person.id, "").await?;
        // What somebody else may have asked for before lets in no more.
        store::person::end_password_links(&mut tx, person.id, now).await?;
        trust::record(&mut tx, clock, &actor, "change-password", subject, json!({})).await?;
    }
    store::person::set_password(&mut tx, person.id, &hashed).await?;
    let how = session::How::by(Means::Link);
    let outcome = if invitation.person.is_none() {
        SignIn::Welcome(session::begin(&mut tx, clock, person.id, &how, &joining.device).await?)
    } else {
        go_on(&mut tx, clock, &person, how, &joining.device).await?
    };
    tx.commit().await?;
    Ok(outcome)
}

fn newcomer(invitation: &Invitation, joining: &Joining, now: jiff::Timestamp) -> Result<Person, Refusal> {
    let name = joining.name.trim();
    if name.is_empty() {
        return Err(Refusal::Missing("name"));
    }
    let email = if invitation.email.is_empty() { &joining.email } else { &invitation.email };
    let email =
        model::email(email).map_err(|_| Refusal::Invalid { field: "email", reason: "email-wrong" })?;
    Ok(Person {
        id: PersonId::new(now),
        name: name.chars().take(120).collect(),
        email,
        locale: joining.locale.clone(),
        created_at: now,
        disabled_at: None,
        second_factor_since: None,
    })
}
