//! The editor of an edition: what one does there.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::publish::remark::{NewRemark, remark, settle};
use flow::publish::{
    Draft, Kept, Saved, Seen, approve, assign, begin_edition, clean_paste, keep_seen, keep_working_copy,
    release, return_text, save_text, schedule, submit, unschedule, withdraw_edition,
};
use flow::trust::Scope;
use jiff::Timestamp;
use jiff::civil::Date;
use model::{Act, CommentId, Edition, EditionId, EditionState, Refusal, Revision, RevisionId, Translation};
use render::Template as _;
use store::Tx;
use store::published::PublishedEdition;

use super::editor::{Place, Typed, cited_facts, place, problem_row, show};
use super::fields::Fields;
use super::parts::{moment, names, who};
use super::planning::{read_instant, read_zone};
use super::staff::Staff;
use super::writing::{self, Against};
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;

/// The text as sent. Fields the page did not show keep what is stored.
pub fn draft(fields: &Fields, stored: Option<&Revision>) -> Draft {
    let before = stored.map(Draft::from).unwrap_or_default();
    let or = |name: &str, before: String| if fields.has(name) { fields.raw(name).to_owned() } else { before };
    let line =
        |name: &str, before: String| if fields.has(name) { fields.get(name).to_owned() } else { before };
    Draft {
        title: line("title", before.title),
        summary: line("summary", before.summary),
        body: or("body", before.body),
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
    let mut sent = draft(&fields, place.latest.as_ref());
    let base: Option<RevisionId> = fields.get("base").parse().ok();
    let mut told = String::new();
    if !fields.get("pasted").is_empty() {
        // Without script: what was pasted into its own field is cleaned now.
        let pasted = clean_paste(fields.raw("pasted").to_owned()).await?;
        told = writing::told(&staff.view(), &pasted);
        sent.body = format!("{}\n\n{}", sent.body.trim_end(), pasted.markdown).trim_start().to_owned();
    }
    if let Some(kind) = fields.get("act").strip_prefix("pick-") {
        return pick(&app, &staff, &place, &sent, base, kind).await;
    }
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, &place, &fields, &sent, base).await {
        Ok(Outcome::Done(key)) => {
            tx.commit().await?;
            if !told.is_empty() {
                // Told where it can be read: an address would carry it about.
                let place = super::editor::place(&app, &staff, &code, &locale).await?;
                return show(&app, &staff, &place, Typed { told: Some(told), ..Typed::default() }).await;
            }
            let from = match (key, base) {
                ("done-merged", Some(base)) => number(&app, base).await?,
                _ => String::new(),
            };
            Ok(redirect(&format!("{}?{from}done={key}", place.href()), false))
        }
        Ok(Outcome::Clash) => {
            drop(tx);
            let place = super::editor::place(&app, &staff, &code, &locale).await?;
            writing::begin_merge(&app, &staff, &place, &sent, base, Against::Revision).await
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            let wrong = Some(told_problems(&app, &staff, &sent, &refusal).await?);
            show(&app, &staff, &place, Typed { draft: Some(sent), base, wrong, ..Typed::default() }).await
        }
        Err(e) => Err(e.into()),
    }
}

enum Outcome {
    Done(&'static str),
    Clash,
}

/// What a refusal says; problems of the text in the person's language, with their lines.
async fn told_problems(app: &App, staff: &Staff, sent: &Draft, refusal: &Refusal) -> Result<String, Failure> {
    let v = staff.view();
    if matches!(refusal, Refusal::Problems(_)) {
        let problems = flow::publish::text_problems(&mut app.store.read().await?, &sent.body).await?;
        let rows = problems.iter().map(|p| problem_row(&v, p));
        let list: Vec<String> = rows.map(|r| format!("{}: {}", r.place, r.text)).collect();
        if !list.is_empty() {
            return Ok(v.t1("refusal-problems", "problems", &list.join(" ")));
        }
    }
    Ok(staff.explain(refusal))
}

/// The number of the revision a text was begun from, for the address of the page after merging.
async fn number(app: &App, base: RevisionId) -> Result<String, Failure> {
    let found = store::revision::find_revision(&mut app.store.read().await?, base).await?;
    Ok(found.map(|r| format!("from={}&", r.number)).unwrap_or_default())
}

/// Keeps what was typed, and goes on to choose something to put into it.
async fn pick(
    app: &App,
    staff: &Staff,
    place: &Place,
    sent: &Draft,
    base: Option<RevisionId>,
    kind: &str,
) -> Result<Response, Failure> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let edition = begin_edition(&mut tx, me, clock, &place.item, &place.locale).await?;
    keep_working_copy(&mut tx, me, clock, edition.id, base, sent).await?;
    tx.commit().await?;
    let kind = match kind {
        "facts" => "facts",
        "media" => {
            return Ok(redirect(&format!("/desk/media/pick?locale={}&kind=picture", place.locale), false));
        }
        _ => "links",
    };
    Ok(redirect(&format!("/desk/pick/{kind}?item={}&locale={}", place.item.code, place.locale), false))
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
            Saved::Clash => return Ok(Outcome::Clash),
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

/// `POST …/keep`: what is being typed, kept every few seconds. Answers with what the page should know.
pub async fn keep(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let sent = draft(&fields, place.latest.as_ref());
    let base: Option<RevisionId> = fields.get("base").parse().ok();
    let mut tx = app.store.begin().await?;
    let edition = begin_edition(&mut tx, me, clock, &place.item, &place.locale).await?;
    // A page that goes away, and an older one, know nothing of other windows.
    let kept = if fields.has("seen") {
        let at = fields.get("seen").parse().ok().and_then(|us| Timestamp::from_microsecond(us).ok());
        let seen = Seen { at, text: serde_json::from_str(fields.raw("was")).ok() };
        keep_seen(&mut tx, me, clock, edition.id, base, &sent, seen).await?
    } else {
        keep_working_copy(&mut tx, me, clock, edition.id, base, &sent).await?;
        Kept::Now
    };
    if kept == Kept::Clash {
        return Ok(Json(serde_json::json!({ "windows": true })).into_response());
    }
    let person = me.person.id;
    let copy = store::working_copy::find_working_copy(&mut tx, edition.id, person).await?;
    tx.commit().await?;
    let v = staff.view();
    let text = match kept {
        Kept::Merged(text) => Some(text),
        _ => None,
    };
    let body = text.as_ref().map_or(&sent.body, |t| &t.body);
    let mut conn = app.store.read().await?;
    let problems = flow::publish::text_problems(&mut conn, body).await?;
    let lately = clock.now() - jiff::SignedDuration::from_mins(10);
    let others = store::working_copy::others_typing(&mut conn, edition.id, person, lately).await?;
    let newer = writing::newer(&place, base);
    let people = match others.is_empty() && newer.is_none() {
        true => std::collections::HashMap::new(),
        false => names(&mut conn).await?,
    };
    drop(conn);
    let rows = problems.iter().map(|p| problem_row(&v, p));
    let cited = cited_facts(&v, &place.locale, body);
    let others: Vec<String> = others.iter().filter_map(|p| people.get(p).cloned()).collect();
    Ok(Json(serde_json::json!({
        "kept": v.time(clock.now()),
        "seen": copy.map(|c| writing::micros(c.saved_at)).unwrap_or_default(),
        "text": text,
        "problems": rows.map(|r| serde_json::json!({ "line": r.line, "place": r.place, "text": r.text }))
            .collect::<Vec<_>>(),
        "cited": cited.iter().map(|c| serde_json::json!({ "code": c.code, "name": c.name, "value": c.value }))
            .collect::<Vec<_>>(),
        "others": if others.is_empty() { String::new() }
            else { v.t1("desk-others-typing", "names", &v.local.formats.list(&others)) },
        "newer": newer.map(|r| {
            let name = who(&v, &people, &model::Actor(r.created_by.clone()));
            v.t2("writing-newer", ("name", &name), ("time", &moment(&v, r.created_at)))
        }),
    }))
    .into_response())
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
    if !fields.has("body") && place.latest.is_none() {
        // Another language of the item, looked at beside a text: nobody has begun it.
        return Err(Failure::NotFound);
    }
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
    // How long a draft is looked at is nobody's business, and the frame it stands in runs no script.
    page.c.script = None;
    let html = page.render().map_err(Failure::internal)?;
    Ok(axum::response::Html(html).into_response())
}
