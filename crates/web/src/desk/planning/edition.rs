//! What surrounds an edition's text: checklist, address, dates, preview links.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::checklist::{Line, lines, may_tick, tick};
use flow::publish::preview_link::{NewPreviewLink, make, may_preview, revoke, tokens};
use flow::publish::{
    address_right, change_address, free_address, may_release, schedule, set_expiry, unschedule,
};
use flow::trust::Scope;
use jiff::SignedDuration;
use model::{Act, Code, Edition, Gate, PersonId, Refusal, RevisionId, Stage};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::planning::{EditionPlanPage, LinkRow, TickRow};
use std::collections::HashMap;
use store::Tx;
use store::preview_link::PreviewLink;

use super::zones::{Zones, civil, read_instant, read_zone};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names, tags};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// For how many days a preview link can be made to work.
const DAYS: [i64; 4] = [1, 3, 7, 30];

/// `GET /desk/items/{code}/{locale}/plan`
pub async fn plan(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    show(&app, &staff, &place, None, None).await
}

/// `POST /desk/items/{code}/{locale}/plan`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let edition = place.edition.as_ref().ok_or(Failure::NotFound)?;
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, edition, &fields).await {
        Ok(done) => {
            tx.commit().await?;
            Ok(redirect(&format!("{}/plan?done={done}", place.href()), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            let wrong = explain(&app, &staff, &place, edition, &refusal).await?;
            show(&app, &staff, &place, Some(&fields), Some(wrong)).await
        }
        Err(e) => Err(e.into()),
    }
}

/// What a refusal says; of an address that is taken, which one is free.
async fn explain(
    app: &App,
    staff: &Staff,
    place: &Place,
    edition: &Edition,
    refusal: &Refusal,
) -> Result<String, Failure> {
    let Refusal::AddressTaken(slug) = refusal else { return Ok(staff.explain(refusal)) };
    let mut conn = app.store.read().await?;
    let free = free_address(&mut conn, &place.locale, slug, Some(edition)).await?;
    Ok(staff.view().t1("address-free", "address", &free))
}

async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    edition: &Edition,
    fields: &Fields,
) -> Result<&'static str, FlowError> {
    let (me, clock, id) = (&staff.me.rights, app.clock.as_ref(), edition.id);
    let v = staff.view();
    let entry = |name: &str| {
        Code::new(fields.get(name)).map_err(|_| Refusal::NotFound { what: "entry", key: String::new() })
    };
    if fields.has("tick") || fields.has("untick") {
        let on = fields.has("tick");
        tick(tx, me, clock, id, &entry(if on { "tick" } else { "untick" })?, on).await?;
        return Ok("done-noted");
    }
    if fields.has("revoke") {
        let gone = || Refusal::NotFound { what: "preview link", key: fields.get("revoke").to_owned() };
        revoke(tx, me, clock, id, fields.get("revoke").parse().map_err(|_| gone())?).await?;
        return Ok("done-link-ended");
    }
    Ok(match fields.get("act") {
        "address" => {
            change_address(tx, me, clock, id, fields.get("slug")).await?;
            "done-address"
        }
        "link" => {
            let days: i64 = fields.get("days").parse().unwrap_or(DAYS[0]);
            let new = NewPreviewLink {
                revision: fields.get("revision").parse::<RevisionId>().ok(),
                lasts: SignedDuration::from_hours(24 * days.clamp(1, 31)),
                note: fields.get("for").to_owned(),
            };
            make(tx, me, clock, id, &new).await?;
            "done-link"
        }
        "schedule" => {
            let at = read_instant(&v, fields, "publish_at")?.ok_or(Refusal::Missing("publish_at"))?;
            let end = read_instant(&v, fields, "expire_at")?;
            schedule(tx, me, clock, id, at, end, Some(&read_zone(&v, fields)?.0)).await?;
            "done-scheduled"
        }
        "unschedule" => {
            unschedule(tx, me, clock, id).await?;
            "done-unscheduled"
        }
        "expiry" => {
            let end = read_instant(&v, fields, "expire_at")?;
            set_expiry(tx, me, clock, id, end, Some(&read_zone(&v, fields)?.0)).await?;
            "done-saved"
        }
        _ => "done-saved",
    })
}

/// The page, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    place: &Place,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let edition = place.edition.as_ref().ok_or(Failure::NotFound)?;
    let rights = &staff.me.rights;
    let item = &place.item;
    let scope = Scope::text(&item.publisher, &place.locale);
    let now = app.clock.now();
    // The links' signatures need their key, which is made when it is needed first.
    let mut tx = app.store.begin().await?;
    let checklist = lines(&mut tx, item, edition).await?;
    let revisions = store::revision::revisions_of(&mut tx, edition.id).await?;
    let may_link = may_preview(rights, item, edition) && edition.latest_revision.is_some();
    let mut links = Vec::new();
    if may_link {
        let rows = store::preview_link::preview_links_of(&mut tx, edition.id).await?;
        links = tokens(&mut tx, &rows).await?.into_iter().zip(rows).collect();
    }
    let people = names(&mut tx).await?;
    let zones = Zones::of(&mut tx, staff).await?;
    let notice = super::embargo_notice(&mut tx, app, staff, item.id).await?;
    let may_publish = rights.may(Act::Publish, scope)
        && may_release(&mut tx, rights, app.clock.as_ref(), item, edition).await.is_ok();
    tx.commit().await?;
    let title = place.latest.as_ref().map_or_else(|| item.code.to_string(), |r| r.title.clone());
    let mut d = staff.desk(staff.view().t1("plan-of", "title", &title), "desk-items");
    d.wrong = wrong;
    d.notice = notice;
    let v = d.v;
    let work = place.work.as_ref();
    let stage = work.map_or(Stage::Draft, |w| w.stage);
    let changed = edition.published_revision != edition.latest_revision;
    let said_in = work.and_then(|w| w.time_zone.as_deref()).unwrap_or_default();
    let zone_name = typed.filter(|t| t.has("zone")).map_or(said_in, |t| t.get("zone"));
    let zone = flow::publish::zone::zone(zone_name).unwrap_or_else(|_| zones.main().1.clone());
    let field =
        |name: &str, stored: String| typed.filter(|t| t.has(name)).map_or(stored, |t| t.get(name).to_owned());
    let moment_of = |at: Option<jiff::Timestamp>| at.map(|at| civil(at, &zone)).unwrap_or_default();
    page(&EditionPlanPage {
        href: format!("{}/plan", place.href()),
        back: place.href(),
        read_href: format!("{}/read", place.href()),
        item_href: format!("/desk/items/{}", item.code),
        lang: place.locale.to_string(),
        language: v.language(&place.locale),
        states: tags(&v, edition.state, stage, changed),
        may_tick: may_tick(rights, item, edition),
        checklist: checklist.iter().map(|line| tick_row(&v, &people, line, place)).collect(),
        address: format!("/{}/stories/", edition.locale),
        slug: field("slug", edition.slug.clone()),
        known: edition.first_published_at.is_some(),
        may_address: rights.may(address_right(item, edition), scope),
        goes_out: work
            .and_then(|w| w.publish_at)
            .map(|at| v.t1("desk-goes-out", "time", &zones.shown(&v, at)))
            .unwrap_or_default(),
        ends: work
            .and_then(|w| w.expire_at)
            .map(|at| v.t1("plan-ends", "time", &zones.shown(&v, at)))
            .unwrap_or_default(),
        may_schedule: may_publish && edition.first_published_at.is_none(),
        may_unschedule: stage == Stage::Scheduled && rights.may(Act::Publish, scope),
        may_expire: rights.may(Act::Withdraw, scope),
        publish_at: field("publish_at", moment_of(work.and_then(|w| w.publish_at))),
        expire_at: field("expire_at", moment_of(work.and_then(|w| w.expire_at))),
        zones: zones.choices(now, zone_name),
        may_link,
        links: links
            .into_iter()
            .map(|(token, link)| {
                let number = revisions.iter().find(|r| Some(r.id) == link.revision).map(|r| r.number);
                link_row(&v, &zones, &people, &token, &link, number, now)
            })
            .collect(),
        revisions: revisions
            .iter()
            .map(|r| {
                let text = format!("{} · {}", v.num(r.number), moment(&v, r.created_at));
                Choice::new(r.id.to_string(), text, typed.map_or("", |t| t.get("revision")))
            })
            .collect(),
        days: DAYS.iter().map(|n| Choice::new(n.to_string(), v.n("plan-days-count", *n), "7")).collect(),
        link_for: typed.map(|t| t.get("for").to_owned()).unwrap_or_default(),
        d,
    })
}

fn tick_row(v: &View<'_>, people: &HashMap<PersonId, String>, line: &Line, place: &Place) -> TickRow {
    let by = line
        .tick
        .as_ref()
        .map(|t| format!("{} · {}", people.get(&t.person).cloned().unwrap_or_default(), moment(v, t.at)));
    TickRow {
        code: line.entry.code.to_string(),
        words: line.entry.words_in(&[&v.local.locale, &place.item.written_in]).to_owned(),
        gate: match line.entry.gate {
            Gate::Advice => "advice",
            Gate::Submit => "submit",
            Gate::Release => "release",
        },
        gate_text: v.word("gate", line.entry.gate.as_str()),
        done: line.done,
        by: by.unwrap_or_default(),
        again: line.tick.is_some() && !line.done,
    }
}

fn link_row(
    v: &View<'_>,
    zones: &Zones,
    people: &HashMap<PersonId, String>,
    token: &str,
    link: &PreviewLink,
    number: Option<i64>,
    now: jiff::Timestamp,
) -> LinkRow {
    let live = link.revoked_at.is_none() && link.expires_at > now;
    let until = v.t1("link-until", "time", &zones.shown(v, link.expires_at));
    LinkRow {
        id: link.id.to_string(),
        address: if live { v.absolute(&format!("/preview/{token}")) } else { String::new() },
        note: link.note.clone(),
        shows: number
            .map_or_else(|| v.t("link-newest"), |n| format!("{} {}", v.t("field-revision"), v.num(n))),
        by: format!(
            "{} · {}",
            people.get(&link.made_by).cloned().unwrap_or_default(),
            moment(v, link.made_at)
        ),
        until: if live { until } else { v.t("link-ended") },
        uses: v.n("link-uses-count", link.uses),
        live,
    }
}
