//! The editor of an edition: what one does there.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::publish::remark::{NewRemark, remark, settle};
use flow::publish::{
    Draft, Saved, approve, assign, begin_edition, keep_working_copy, release, return_text, save_text,
    schedule, submit, unschedule, withdraw_edition,
};
use flow::trust::Scope;
use jiff::civil::Date;
use model::{Act, CommentId, Edition, EditionId, EditionState, Refusal, Revision, RevisionId, Translation};
use render::Template as _;
use store::Tx;
use store::published::PublishedEdition;

use super::editor::{Place, Typed, place, show};
use super::fields::Fields;
use super::planning::{read_instant, read_zone};
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// The text as sent. Fields the page did not show keep what is stored.
fn draft(fields: &Fields, stored: Option<&Revision>) -> Draft {
    let before = stored.map(Draft::from).unwrap_or_default();
    let or = |name: &str, before: String| if fields.has(name) { fields.raw(name).to_owned() } else { before };
    Draft {
        title: fields.get("title").to_owned(),
        summary: fields.get("summary").to_owned(),
        body: fields.raw("body").to_owned(),
        image_alt: or("image_alt", before.image_alt),
        claim: or("claim", before.claim),
        verdict: or("verdict", before.verdict),
    }
}

/// `POST /desk/items/{code}/{locale}`: the text is saved first, whatever else is asked for.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let sent = draft(&fields, place.latest.as_ref());
    let base: Option<RevisionId> = fields.get("base").parse().ok();
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, &place, &fields, &sent, base).await {
        Ok(Outcome::Done(key)) => {
            tx.commit().await?;
            Ok(redirect(&format!("{}?done={key}", place.href()), false))
        }
        Ok(Outcome::Clash(both, latest)) => {
            drop(tx);
            let typed =
                Typed { draft: Some(both), base: Some(latest), wrong: Some(staff.view().t("desk-clash")) };
            show(&app, &staff, &place, typed).await
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            let wrong = Some(staff.explain(&refusal));
            show(&app, &staff, &place, Typed { draft: Some(sent), base, wrong }).await
        }
        Err(e) => Err(e.into()),
    }
}

enum Outcome {
    Done(&'static str),
    Clash(Draft, RevisionId),
}

async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    place: &Place,
    fields: &Fields,
    sent: &Draft,
    base: Option<RevisionId>,
) -> Result<Outcome, FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let scope = Scope::text(&place.item.publisher, &place.locale);
    let edition = begin_edition(tx, me, clock, &place.item, &place.locale).await?;
    let id = edition.id;
    let mut done = "done-saved";
    if me.may(place.writing(), scope) {
        match save_text(tx, me, clock, id, base, sent).await? {
            Saved::Clash(both, latest) => return Ok(Outcome::Clash(both, latest)),
            Saved::Merged => done = "done-merged",
            Saved::Plain | Saved::Unchanged => {}
        }
    }
    if !fields.get("resolve").is_empty() {
        return resolve(tx, app, staff, id, fields.get("resolve")).await;
    }
    Ok(Outcome::Done(match fields.get("act") {
        "submit" => {
            submit(tx, me, clock, id, fields.get("remark")).await?;
            "done-submitted"
        }
        "approve" => {
            approve(tx, me, clock, id, fields.get("remark")).await?;
            "done-approved"
        }
        "return" => {
            return_text(tx, me, clock, id, fields.get("remark")).await?;
            "done-returned"
        }
        "publish" => {
            set_translation(tx, &edition, fields).await?;
            release(tx, me, clock, id, fields.get("note")).await?;
            "done-published"
        }
        "schedule" => {
            let v = staff.view();
            let at = read_instant(&v, fields, "publish_at")?.ok_or(Refusal::Missing("publish_at"))?;
            let end = read_instant(&v, fields, "expire_at")?;
            set_translation(tx, &edition, fields).await?;
            schedule(tx, me, clock, id, at, end, Some(&read_zone(&v, fields)?.0)).await?;
            "done-scheduled"
        }
        "unschedule" => {
            unschedule(tx, me, clock, id).await?;
            "done-unscheduled"
        }
        "assign" => {
            let due: Option<Date> = fields.get("due_on").parse().ok();
            assign(tx, me, clock, id, fields.get("assignee").parse().ok(), due).await?;
            "done-assigned"
        }
        "comment" => {
            comment(tx, app, staff, id, fields).await?;
            "done-commented"
        }
        "withdraw" => {
            me.need(Act::Withdraw, scope)?;
            withdraw_edition(tx, &staff.me.actor(), clock, id, fields.get("reason")).await?;
            "done-withdrawn"
        }
        _ => done,
    }))
}

/// The page tells how its text came to be; the publisher answers for that.
async fn set_translation(tx: &mut Tx, edition: &Edition, fields: &Fields) -> Result<(), FlowError> {
    if let Ok(translation) = fields.get("translation").parse::<Translation>()
        && edition.state != EditionState::Published
    {
        store::edition::set_translation(tx, edition.id, translation).await?;
    }
    Ok(())
}

/// Makes a remark on a paragraph or on the whole.
async fn comment(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    edition: EditionId,
    fields: &Fields,
) -> Result<(), FlowError> {
    let new = NewRemark {
        quote: fields.get("quote").to_owned(),
        body: fields.get("comment").to_owned(),
        ..NewRemark::default()
    };
    remark(tx, &staff.me.rights, app.clock.as_ref(), edition, &new).await?;
    Ok(())
}

async fn resolve(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    edition: EditionId,
    id: &str,
) -> Result<Outcome, FlowError> {
    let not_found = || Refusal::NotFound { what: "comment", key: id.to_owned() };
    let id: CommentId = id.parse().map_err(|_| not_found())?;
    settle(tx, &staff.me.rights, app.clock.as_ref(), edition, id, true).await?;
    Ok(Outcome::Done("done-resolved"))
}

/// `POST …/keep`: what is being typed, kept every few seconds.
pub async fn keep(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let edition = begin_edition(&mut tx, me, clock, &place.item, &place.locale).await?;
    let sent = draft(&fields, place.latest.as_ref());
    keep_working_copy(&mut tx, me, clock, edition.id, fields.get("base").parse().ok(), &sent).await?;
    tx.commit().await?;
    Ok(Json(serde_json::json!({ "kept": staff.view().time(clock.now()) })).into_response())
}

/// `POST …/preview`: the page as readers would see it.
pub async fn preview(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let local = staff.shown.country.local(&place.locale).cloned().ok_or(Failure::NotFound)?;
    let reader = Reader::before(Arc::clone(&staff.shown), local);
    let now = app.clock.now();
    let sent = draft(&fields, place.latest.as_ref());
    let edition = place.edition.clone().unwrap_or_else(|| Edition {
        id: EditionId::new(now),
        item: place.item.id,
        locale: place.locale.clone(),
        slug: place.item.code.to_string(),
        state: EditionState::Draft,
        translation: Translation::Person,
        published_revision: None,
        latest_revision: None,
        first_published_at: None,
        updated_at: now,
        withdrawn_reason: None,
    });
    let revision = Revision {
        id: RevisionId::new(now),
        edition: edition.id,
        number: 0,
        title: sent.title,
        summary: sent.summary,
        body: sent.body,
        image_alt: sent.image_alt,
        claim: sent.claim,
        verdict: sent.verdict,
        created_at: now,
        created_by: staff.me.actor().0,
    };
    let found = PublishedEdition { item: place.item, edition, revision, corrections: Vec::new() };
    let mut conn = app.store.read().await?;
    let locales = store::published::locales_of_published(&mut conn, found.item.id).await?;
    drop(conn);
    let (mut page, _) = crate::pages::story::story(&app, &reader, &found, &locales).await?;
    page.c.noindex = true;
    let html = page.render().map_err(Failure::internal)?;
    Ok(axum::response::Html(html).into_response())
}
