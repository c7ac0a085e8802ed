//! The person's own page: name, language, second factor, sessions.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::FlowError;
use flow::trust;
use flow::trust::second_factor::{self, Enrolment};
use model::{EventSubject, Grant, Locale};
use render::View;
use render::pages::desk::{AccountPage, LettersWished, SessionRow};
use store::mail::MailWishes;

use super::entry::locales;
use super::fields::Fields;
use super::page;
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;

/// What the page shows beside what is stored.
#[derive(Default)]
pub struct Shows {
    /// An application being set up.
    pub enrolment: Option<Enrolment>,
    /// New recovery codes.
    pub recovery: Vec<String>,
    /// What went wrong.
    pub wrong: Option<String>,
}

/// `GET /desk/account`
pub async fn account(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, Shows::default()).await
}

/// `POST /desk/account`
pub async fn save(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let locale = Locale::new(fields.get("locale")).ok().filter(|l| staff.shown.country.local(l).is_some());
    let name: String = fields.get("name").chars().take(120).collect();
    if name.is_empty() {
        let wrong = Some(staff.explain(&model::Refusal::Missing("name")));
        return show(&app, &staff, Shows { wrong, ..Shows::default() }).await;
    }
    let locale = locale.unwrap_or_else(|| staff.local.locale.clone());
    let mut tx = app.store.begin().await?;
    store::person::update_person(&mut tx, staff.me.rights.person.id, &name, &locale).await?;
    tx.commit().await?;
    Ok(redirect("/desk/account?done=done-saved", false))
}

/// `POST /desk/account/letters`: which letters they get.
pub async fn letters(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let wishes = MailWishes { notes: fields.has("notes"), deadlines: fields.has("deadlines") };
    let person = staff.me.rights.person.id;
    let mut tx = app.store.begin().await?;
    store::mail::set_mail_wishes(&mut tx, person, wishes).await?;
    let detail = serde_json::json!({ "notes": wishes.notes, "deadlines": wishes.deadlines });
    let subject = EventSubject::Person(person);
    trust::record(&mut tx, app.clock.as_ref(), &staff.me.actor(), "choose-mail", subject, detail).await?;
    tx.commit().await?;
    Ok(redirect("/desk/account?done=done-saved", false))
}

/// `POST /desk/account/sessions`: ends every other session.
pub async fn end_sessions(State(app): State<Arc<App>>, staff: Staff, _: Fields) -> Result<Response, Failure> {
    let mut tx = app.store.begin().await?;
    let person = staff.me.rights.person.id;
    store::person::delete_sessions_of(&mut tx, person, &staff.me.session.token_hash).await?;
    tx.commit().await?;
    Ok(redirect("/desk/account?done=done-sessions-ended", false))
}

/// `POST /desk/account/second-factor`
pub async fn second_factor(
    State(app): State<Arc<App>>,
    staff: Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    if let Some(first) = super::identity::need_fresh(&app, &staff).await? {
        return Ok(first);
    }
    let person = &staff.me.rights.person;
    let issuer = staff.view().site_name();
    let mut shows = Shows::default();
    let mut tx = app.store.begin().await?;
    match fields.get("act") {
        "begin" => {
            let begun = second_factor::begin(&mut tx, person, &issuer).await;
            shows.enrolment = Some(begun.map_err(Failure::internal)?);
        }
        "confirm" => {
            match second_factor::confirm(&mut tx, app.clock.as_ref(), person, fields.get("code")).await {
                Ok(codes) => shows.recovery = codes,
                Err(FlowError::Refused(refusal)) => {
                    shows.wrong = Some(staff.explain(&refusal));
                    let begun = second_factor::begin(&mut tx, person, &issuer).await;
                    shows.enrolment = Some(begun.map_err(Failure::internal)?);
                }
                Err(e) => return Err(Failure::internal(e)),
            }
        }
        _ => second_factor::remove(&mut tx, app.clock.as_ref(), &staff.me.actor(), person.id)
            .await
            .map_err(Failure::internal)?,
    }
    tx.commit().await?;
    show(&app, &staff, shows).await
}

/// The page.
pub async fn show(app: &App, staff: &Staff, shows: Shows) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let id = staff.me.rights.person.id;
    let person = store::person::find_person(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let sessions = store::person::sessions_of(&mut conn, id, app.clock.now()).await?;
    let left = store::person::count_recovery_codes(&mut conn, id).await?;
    let app_since = store::person::credentials(&mut conn, id).await?.second_factor_since;
    let ways = super::identity::ways(app, staff, &mut conn).await?;
    let wishes = store::mail::mail_wishes(&mut conn, id).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("desk-account"), "");
    d.wrong = shows.wrong.or_else(|| staff.held.then(|| d.v.t("second-step-first")));
    let v = d.v;
    let moment = |at| super::parts::moment(&v, at);
    let sessions = sessions
        .into_iter()
        .map(|s| SessionRow {
            current: s.token_hash == staff.me.session.token_hash,
            times: v.t2("desk-session-times", ("since", &moment(s.created_at)), ("seen", &moment(s.seen_at))),
            means: v.word("means", s.means.as_str()),
            device: s.device,
        })
        .collect();
    page(&AccountPage {
        roles: staff.me.rights.grants.iter().map(|g| role_line(&v, g)).collect(),
        locales: locales(&v, person.locale.as_str()),
        second_factor: app_since.is_some(),
        ways,
        letters: LettersWished { on: app.mail().is_some(), notes: wishes.notes, deadlines: wishes.deadlines },
        codes_left: v.n("desk-codes-left", left),
        enrolment: shows.enrolment.map(|e| (e.picture, e.secret)),
        recovery: shows.recovery,
        name: person.name,
        email: person.email,
        sessions,
        d,
    })
}

/// A role with its place and languages.
pub fn role_line(v: &View<'_>, grant: &Grant) -> String {
    let role = v.word("role", grant.role.as_str());
    let place = match &grant.organisation {
        Some(code) => v.name("organisation", code.as_str()),
        None => v.t("desk-whole-country"),
    };
    if grant.locales.is_empty() {
        return v.t2("desk-role-at", ("role", &role), ("place", &place));
    }
    let languages: Vec<String> = grant.locales.iter().map(|l| v.language(l)).collect();
    let languages = v.local.formats.list(&languages);
    let args = [("role", role.as_str()), ("place", &place), ("languages", &languages)];
    v.local.messages.with("desk-role-in", &args)
}
