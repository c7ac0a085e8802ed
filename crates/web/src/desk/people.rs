//! People and their rights, for administrators of a part of the tree or of all of it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::mail::Mail;
use flow::trust::token::Token;
use flow::trust::{Scope, invite as invitations, people, second_factor};
use model::{Act, Actor, Code, Grant, Locale, Person, PersonId, Refusal, Role};
use render::View;
use render::mail as letters;
use render::pages::desk::{Choice, GrantRow, InvitePage, PeoplePage, PersonPage, PersonRow};
use store::Tx;
use store::person::InvitedRole;

use super::account::role_line;
use super::fields::Fields;
use super::page;
use super::parts::{event_line, names};
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;
use crate::mail;

/// Whether the person may give and take a role there.
fn manages(staff: &Staff, organisation: Option<&Code>) -> Result<(), Refusal> {
    staff.me.rights.need(Act::ManagePeople, Scope { organisation, locale: None })
}

/// `GET /desk/people`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManagePeople) {
        return Err(Failure::Forbidden);
    }
    let mut conn = app.store.read().await?;
    let everybody = store::person::people(&mut conn).await?;
    let grants = store::person::all_grants(&mut conn).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("desk-people"), "desk-people");
    let v = d.v;
    let rows = everybody.into_iter().map(|p| PersonRow {
        href: format!("/desk/people/{}", p.id),
        roles: grants.iter().filter(|g| g.person == p.id).map(|g| role_line(&v, g)).collect(),
        disabled: p.disabled_at.is_some(),
        second_factor: p.second_factor_since.is_some(),
        name: p.name,
        email: p.email,
    });
    page(&PeoplePage { rows: rows.collect(), d })
}

fn roles(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    Role::ALL.iter().map(|r| Choice::new(r.as_str(), v.word("role", r.as_str()), chosen)).collect()
}

/// Nodes where the person may give roles; the whole country first, where that is theirs to give.
fn organisations(staff: &Staff, chosen: &str) -> Vec<Choice> {
    let v = staff.view();
    let mut choices: Vec<Choice> = staff
        .me
        .rights
        .organisations(Act::ManagePeople, &v.country.nation.organisations)
        .into_iter()
        .map(|o| Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    if manages(staff, None).is_ok() {
        choices.insert(0, Choice::new("", v.t("desk-whole-country"), chosen));
    }
    choices
}

/// The role a form names.
fn sent_role(staff: &Staff, fields: &Fields) -> Result<InvitedRole, Refusal> {
    let role: Role = fields.get("role").parse().map_err(|_| Refusal::Missing("role"))?;
    let organisation = match fields.get("organisation") {
        "" => None,
        code => Some(Code::new(code).map_err(|_| Refusal::Missing("organisation"))?),
    };
    if organisation.as_ref().is_some_and(|o| staff.shown.country.organisation(o.as_str()).is_none()) {
        return Err(Refusal::Missing("organisation"));
    }
    manages(staff, organisation.as_ref())?;
    let locales = fields.all("locales").filter_map(|l| Locale::new(l).ok()).collect();
    Ok(InvitedRole { role, organisation, locales })
}

/// `GET /desk/people/invite`
pub async fn invite_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManagePeople) {
        return Err(Failure::Forbidden);
    }
    show_invite(&app, &staff, &Fields::default(), Invited::default(), None)
}

/// An invitation that was made.
#[derive(Default)]
struct Invited {
    /// Its link.
    link: Option<String>,
    /// The address that it is mailed to.
    mailed: Option<String>,
}

fn show_invite(
    app: &App,
    staff: &Staff,
    fields: &Fields,
    made: Invited,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("desk-invite"), "desk-people");
    d.wrong = wrong;
    page(&InvitePage {
        email: fields.get("email").to_owned(),
        roles: roles(&d.v, fields.get("role")),
        organisations: organisations(staff, fields.get("organisation")),
        locales: super::entry::locales(&d.v, ""),
        letter: match app.mail() {
            Some(_) => super::entry::locales(&d.v, letter_locale(staff, fields).as_str()),
            None => Vec::new(),
        },
        link: made.link,
        mailed: made.mailed.map(|email| d.v.t1("mail-invited", "email", &email)),
        d,
    })
}

/// The language the letter was asked for in; the inviter's own, if they did not say.
fn letter_locale(staff: &Staff, fields: &Fields) -> Locale {
    let sent = Locale::new(fields.get("letter")).ok().filter(|l| staff.shown.country.local(l).is_some());
    sent.unwrap_or_else(|| staff.local.locale.clone())
}

/// Sends the link of an invitation to its address, where mail is on; answers with the address then.
async fn mail_invitation(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    fields: &Fields,
    (token, link): (&Token, &str),
) -> Result<Option<String>, Failure> {
    let Ok(address) = model::email(fields.get("email")) else { return Ok(None) };
    if app.mail().is_none() {
        return Ok(None);
    }
    let until = app.clock.now() + invitations::JOIN;
    let by = staff.me.rights.person.name.as_str();
    let wish = letter_locale(staff, fields);
    let (words, locale) = mail::write(&staff.shown, &wish, |v| letters::invitation(v, by, link, until))
        .map_err(Failure::internal)?;
    let letter = Mail {
        // The link lets in: neither it nor anything it could be made of is kept.
        key: format!("invitation:{}", token.hash()),
        about: None,
        address: address.clone(),
        name: String::new(),
        locale,
        words,
        headers: Default::default(),
        secret: true,
        send_at: None,
    };
    flow::mail::queue(tx, app.clock.as_ref(), letter).await?;
    Ok(Some(address))
}

/// `POST /desk/people/invite`
pub async fn invite(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let role = match sent_role(&staff, &fields) {
        Ok(role) => role,
        Err(refusal) => {
            let wrong = Some(staff.explain(&refusal));
            return show_invite(&app, &staff, &fields, Invited::default(), wrong);
        }
    };
    let mut tx = app.store.begin().await?;
    let actor = staff.me.actor();
    match invitations::invite(&mut tx, app.clock.as_ref(), &actor, fields.get("email"), vec![role]).await {
        Ok(token) => {
            let link = format!("{}/desk/join/{}", staff.shown.country.base_url, token.as_str());
            let mailed = mail_invitation(&mut tx, &app, &staff, &fields, (&token, &link)).await?;
            tx.commit().await?;
            show_invite(&app, &staff, &fields, Invited { link: Some(link), mailed }, None)
        }
        Err(FlowError::Refused(refusal)) => {
            show_invite(&app, &staff, &fields, Invited::default(), Some(staff.explain(&refusal)))
        }
        Err(e) => Err(e.into()),
    }
}

/// The person of an address, with their roles.
async fn find(app: &App, id: &str) -> Result<(Person, Vec<Grant>), Failure> {
    let id: PersonId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let person = store::person::find_person(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    Ok((person, store::person::grants_of(&mut conn, id).await?))
}

/// `GET /desk/people/{id}`
pub async fn person(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, &id, None, None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    id: &str,
    link: Option<String>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManagePeople) {
        return Err(Failure::Forbidden);
    }
    let (person, grants) = find(app, id).await?;
    let mut conn = app.store.read().await?;
    let events = store::event::events_by(&mut conn, &Actor::person(person.id), 20).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(person.name.clone(), "desk-people");
    d.wrong = wrong;
    let v = d.v;
    page(&PersonPage {
        href: format!("/desk/people/{}", person.id),
        email: person.email,
        grants: grants.iter().map(|g| GrantRow { id: g.id.to_string(), text: role_line(&v, g) }).collect(),
        roles: roles(&v, ""),
        organisations: organisations(staff, ""),
        locales: super::entry::locales(&v, ""),
        disabled: person.disabled_at.is_some(),
        second_factor: person.second_factor_since.is_some(),
        link,
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// `POST /desk/people/{id}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let (person, grants) = find(&app, &id).await?;
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, &person, &grants, &fields).await {
        Ok(link) => {
            tx.commit().await?;
            match link {
                Some(link) => show(&app, &staff, &id, Some(link), None).await,
                None => Ok(redirect(&format!("/desk/people/{id}?done=done-saved"), false)),
            }
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &id, None, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    person: &Person,
    grants: &[Grant],
    fields: &Fields,
) -> Result<Option<String>, FlowError> {
    let (clock, actor) = (app.clock.as_ref(), staff.me.actor());
    if let Ok(id) = fields.get("revoke").parse() {
        let place = grants.iter().find(|g| g.id == id).and_then(|g| g.organisation.as_ref());
        manages(staff, place)?;
        people::revoke_role(tx, clock, &actor, person.id, id).await?;
        return Ok(None);
    }
    if fields.get("act") == "grant" {
        people::grant_role(tx, clock, &actor, person.id, sent_role(staff, fields)?).await?;
        return Ok(None);
    }
    // Whoever shuts somebody out, or lets them choose a password, must manage all that they have.
    for grant in grants {
        manages(staff, grant.organisation.as_ref())?;
    }
    if grants.is_empty() {
        manages(staff, None)?;
    }
    match fields.get("act") {
        "password" => {
            let token = invitations::password_link(tx, clock, &actor, person).await?;
            return Ok(Some(format!("{}/desk/join/{}", staff.shown.country.base_url, token.as_str())));
        }
        "second-factor" => second_factor::reset(tx, clock, &actor, person.id).await?,
        "disable" => people::set_disabled(tx, clock, &actor, person.id, true).await?,
        "enable" => people::set_disabled(tx, clock, &actor, person.id, false).await?,
        _ => {}
    }
    Ok(None)
}
