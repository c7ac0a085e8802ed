//! Passkeys and linked accounts on the person's own page.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::FlowError;
use flow::trust::{fresh, passkey, single_sign_on};
use jiff::Timestamp;
use render::View;
use render::pages::desk::identity::{
    AccountRow, LeavePage, LinkChoice, PasskeyRow, ProveForm, SignInLink, WaysIn,
};
use store::Conn;

use super::super::account::{Shows, show};
use super::super::fields::Fields;
use super::super::page;
use super::super::parts::moment;
use super::super::staff::Staff;
use super::sso;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

/// What the page shows of both.
pub async fn ways(app: &App, staff: &Staff, conn: &mut Conn) -> Result<WaysIn, Failure> {
    let (id, v) = (staff.me.rights.person.id, staff.view());
    let keys = store::person::passkeys_of(conn, id).await?;
    let linked = store::person::linked_accounts_of(conn, id).await?;
    let identity = app.identity();
    let proof = proof(app, staff, conn, !keys.is_empty()).await?;
    let choices = identity
        .providers
        .iter()
        .filter(|p| !linked.iter().any(|l| l.issuer == p.issuer()))
        .map(|p| LinkChoice {
            code: p.code().to_owned(),
            text: v.t1("account-link", "provider", p.name(&v.local.locale)),
        })
        .collect();
    let accounts = linked.into_iter().map(|l| {
        let provider = identity.provider_of(&l.issuer).map_or(l.issuer.as_str(), |p| p.name(&v.local.locale));
        AccountRow {
            text: if l.email.is_empty() { provider.to_owned() } else { format!("{provider} · {}", l.email) },
            times: times(&v, l.created_at, l.used_at),
            issuer: l.issuer,
            subject: l.subject,
        }
    });
    Ok(WaysIn {
        passkeys: identity.passkeys.as_ref().map(|p| p.origin().to_owned()),
        keys: keys
            .into_iter()
            .map(|k| PasskeyRow { times: times(&v, k.created_at, k.used_at), id: k.id, name: k.name })
            .collect(),
        device: staff.me.session.device.clone(),
        accounts: accounts.collect(),
        choices,
        proof,
    })
}

/// How the person shows that it is still them, where that has to be before anything about their ways in changes.
async fn proof(app: &App, staff: &Staff, conn: &mut Conn, keys: bool) -> Result<Option<ProveForm>, Failure> {
    if fresh::is_fresh(conn, app.clock.as_ref(), &staff.me.session).await? {
        return Ok(None);
    }
    let person = staff.me.rights.person.id;
    let identity = app.identity();
    let linked = store::person::linked_accounts_of(conn, person).await?;
    let through = linked.iter().filter_map(|l| identity.provider_of(&l.issuer));
    let d = staff.desk("", "");
    Ok(Some(ProveForm {
        password: store::person::credentials(conn, person).await?.password_hash.is_some(),
        passkeys: identity.passkeys.as_ref().filter(|_| keys).map(|p| p.origin().to_owned()),
        providers: through.map(|p| super::into(&d, p, "/desk/account")).collect(),
    }))
}

/// Nothing about a person's ways in changes before they have shown that it is still them: `None`, or the page that says
/// so.
pub async fn need_fresh(app: &App, staff: &Staff) -> Result<Option<Response>, Failure> {
    let mut conn = app.store.read().await?;
    let needed = fresh::need(&mut conn, app.clock.as_ref(), &staff.me.session).await;
    drop(conn);
    match needed {
        Ok(()) => Ok(None),
        Err(e) => wrong(app, staff, e).await.map(Some),
    }
}

/// `POST /desk/account/prove`: by the password, or by a passkey.
pub async fn prove(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let clock = app.clock.as_ref();
    let done = if fields.has("credential") {
        let known = app.identity().passkeys.as_ref().ok_or(Failure::NotFound)?;
        let (step, answer) = (fields.get("step"), fields.get("credential"));
        fresh::by_passkey(&app.store, clock, known, &staff.me, step, answer).await
    } else {
        fresh::by_password(&app.store, clock, &staff.me, fields.get("password")).await
    };
    match done {
        Ok(()) => Ok(redirect("/desk/account?done=done-proved", false)),
        Err(e) => wrong(&app, &staff, e).await,
    }
}

fn times(v: &View<'_>, since: Timestamp, used: Option<Timestamp>) -> String {
    match used {
        Some(used) => v.t2("added-and-used", ("since", &moment(v, since)), ("used", &moment(v, used))),
        None => v.t1("added-not-used", "since", &moment(v, since)),
    }
}

async fn wrong(app: &App, staff: &Staff, error: FlowError) -> Result<Response, Failure> {
    match error {
        FlowError::Refused(refusal) => {
            let wrong = Some(staff.explain(&refusal));
            show(app, staff, Shows { wrong, ..Shows::default() }).await
        }
        other => Err(Failure::internal(other)),
    }
}

/// `POST /desk/account/passkeys`: adds, renames, removes.
pub async fn passkeys(
    State(app): State<Arc<App>>,
    staff: Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (clock, person) = (app.clock.as_ref(), &staff.me.rights.person);
    let (id, name) = (fields.get("id"), fields.get("name"));
    // A name is no way in.
    if fields.get("act") != "rename"
        && let Some(first) = need_fresh(&app, &staff).await?
    {
        return Ok(first);
    }
    if fields.get("act") == "add" {
        let known = app.identity().passkeys.as_ref().ok_or(Failure::NotFound)?;
        let (step, answer) = (fields.get("step"), fields.get("credential"));
        let name = if name.is_empty() { &staff.me.session.device } else { name };
        return match passkey::add(&app.store, clock, known, person, step, answer, name).await {
            Ok(codes) if codes.is_empty() => Ok(redirect("/desk/account?done=done-passkey-added", false)),
            Ok(recovery) => show(&app, &staff, Shows { recovery, ..Shows::default() }).await,
            Err(e) => wrong(&app, &staff, e).await,
        };
    }
    let mut tx = app.store.begin().await?;
    let (done, key) = match fields.get("act") {
        "rename" => (passkey::rename(&mut tx, clock, person.id, id, name).await, "done-saved"),
        _ => (passkey::remove(&mut tx, clock, person.id, id).await, "done-passkey-removed"),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/account?done={key}"), false))
        }
        Err(e) => {
            tx.rollback().await?;
            wrong(&app, &staff, e).await
        }
    }
}

/// `POST /desk/account/accounts`: links and unlinks.
pub async fn accounts(
    State(app): State<Arc<App>>,
    staff: Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let (clock, person) = (app.clock.as_ref(), staff.me.rights.person.id);
    if fields.get("act") == "link" {
        if let Some(first) = need_fresh(&app, &staff).await? {
            return Ok(first);
        }
        let provider = app.identity().provider(fields.get("provider")).ok_or(Failure::NotFound)?;
        let base = &staff.shown.country.base_url;
        let begun = single_sign_on::begin(&app.store, clock, provider, base, "/desk/account", Some(person));
        let begun = match begun.await {
            Ok(begun) => begun,
            Err(e) => {
                let error = sso::note(provider, e)?;
                let wrong = Some(sso::why_not(&staff.view(), provider, &error));
                return show(&app, &staff, Shows { wrong, ..Shows::default() }).await;
            }
        };
        // A form may not lead to another site (content policy), a link may; and nobody links by accident.
        let v = staff.view();
        let name = provider.name(&v.local.locale);
        let leave = page(&LeavePage {
            d: staff.desk(v.t1("account-link", "provider", name), ""),
            intro: v.t1("account-leave", "provider", name),
            link: SignInLink { href: begun.address, text: v.t1("account-go", "provider", name) },
        })?;
        return Ok(sso::with_browser(leave, &app, Some(begun.browser.as_str())));
    }
    let mut tx = app.store.begin().await?;
    let (issuer, subject) = (fields.get("issuer"), fields.get("subject"));
    match single_sign_on::unlink(&mut tx, clock, person, issuer, subject).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect("/desk/account?done=done-account-unlinked", false))
        }
        Err(e) => {
            tx.rollback().await?;
            wrong(&app, &staff, e).await
        }
    }
}
