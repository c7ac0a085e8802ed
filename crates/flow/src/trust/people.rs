//! Giving and taking rights, and shutting people out.

use model::{Actor, Clock, EventSubject, Grant, GrantId, PersonId, Refusal, Role};
use serde_json::json;
use store::Tx;
use store::person::InvitedRole;

use crate::{FlowError, trust};

/// Gives a role on a node; given again, its languages change.
pub async fn grant_role(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    person: PersonId,
    role: InvitedRole,
) -> Result<(), FlowError> {
    let detail = json!(role);
    let grant = Grant {
        id: GrantId::new(clock.now()),
        person,
        role: role.role,
        organisation: role.organisation,
        locales: role.locales,
    };
    store::person::upsert_grant(tx, &grant, clock.now()).await?;
    trust::record(tx, clock, actor, "grant", EventSubject::Person(person), detail).await?;
    Ok(())
}

/// Takes a role back. The last administrator of the whole country stays.
pub async fn revoke_role(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    person: PersonId,
    grant: GrantId,
) -> Result<(), FlowError> {
    let grants = store::person::grants_of(tx, person).await?;
    let gone = grants
        .into_iter()
        .find(|g| g.id == grant)
        .ok_or(Refusal::NotFound { what: "grant", key: grant.to_string() })?;
    if gone.role == Role::Administrator && gone.organisation.is_none() {
        keep_one_administrator(tx, person).await?;
    }
    store::person::delete_grant(tx, grant).await?;
    let detail = json!({ "role": gone.role, "organisation": gone.organisation });
    trust::record(tx, clock, actor, "revoke", EventSubject::Person(person), detail).await?;
    Ok(())
}

/// Shuts a person out at once and ends their sessions, or lets them in again.
pub async fn set_disabled(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    person: PersonId,
    disabled: bool,
) -> Result<(), FlowError> {
    if disabled {
        keep_one_administrator(tx, person).await?;
        store::person::delete_sessions_of(tx, person, "").await?;
    }
    store::person::set_disabled(tx, person, disabled.then(|| clock.now())).await?;
    let action = if disabled { "shut-out" } else { "let-in" };
    trust::record(tx, clock, actor, action, EventSubject::Person(person), json!({})).await?;
    Ok(())
}

/// Refuses when nobody but `person` could give rights for the whole country.
async fn keep_one_administrator(tx: &mut Tx, person: PersonId) -> Result<(), FlowError> {
    let people = store::person::people(tx).await?;
    let grants = store::person::all_grants(tx).await?;
    let other = grants.iter().any(|g| {
        g.role == Role::Administrator
            && g.organisation.is_none()
            && g.person != person
            && people.iter().any(|p| p.id == g.person && p.disabled_at.is_none())
    });
    let is_one = grants
        .iter()
        .any(|g| g.person == person && g.role == Role::Administrator && g.organisation.is_none());
    if is_one && !other {
        return Err(Refusal::Invalid { field: "person", reason: "last-administrator" }.into());
    }
    Ok(())
}
