//! The workbench: what one does there.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::publish::language::machine::{Providers, suggest};
use flow::publish::submit;
use flow::publish::translate::{
    Change, Filled, SavedSegments, Sheet, fill_from_machine, fill_from_memory, hold_back, is_embargoed,
    open_sheet, put_in, save_segments,
};
use http::HeaderMap;
use http::header::ACCEPT;
use model::{Act, Actor, Refusal, SegmentOrigin};
use render::Template as _;
use render::pages::desk::workbench::SegmentPage;
use serde_json::json;

use super::page::{Show, Typed, form, may_write, progress, show, way};
use super::rows::{Help, MACHINE, row};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::fields::Fields;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// What the form says of its segments. A segment confirmed by its button is confirmed with the words in its field.
fn changes(fields: &Fields) -> Vec<Change> {
    let confirmed: Vec<&str> = fields.all("confirm").collect();
    let mut out = Vec::new();
    for name in fields.names().filter(|n| n.starts_with("t-")) {
        // Keys have hyphens, what stands for the words seen has none.
        let Some((key, seen)) = name[2..].rsplit_once('-') else { continue };
        let origin = match fields.get(&format!("o-{key}")) {
            "" => None,
            word => word.parse::<SegmentOrigin>().ok(),
        };
        let note = format!("n-{key}");
        out.push(Change {
            key: key.to_owned(),
            seen: seen.to_owned(),
            target: Some(fields.raw(name).to_owned()),
            joined: Some(fields.has(&format!("j-{key}")) && fields.get(name).is_empty()),
            confirm: confirmed.contains(&key).then_some(true),
            origin,
            note: fields.has(&note).then(|| fields.get(&note).to_owned()),
            basis: None,
        });
    }
    out
}

/// What was sent, to be shown again.
fn typed(changes: &[Change], only: Option<&[String]>) -> Typed {
    let wanted = |c: &&Change| only.is_none_or(|keys| keys.contains(&c.key));
    let words = changes.iter().filter(wanted).filter_map(|c| Some((c.key.clone(), c.target.clone()?)));
    Typed { words: words.collect(), ..Typed::default() }
}

/// `POST /desk/items/{code}/{locale}/workbench`: what is in the fields is saved, whatever else is asked for.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let which = Show::of(fields.get("show"));
    let mut changes = changes(&fields);
    let taken = take_up(&app, &staff, &place, &fields, &mut changes).await;
    let asked = match (taken, fields.get("ask")) {
        (Err(e), _) => Err(e),
        (Ok(()), "") => Ok(None),
        (Ok(()), key) => ask(&app, &staff, &place, key).await.map(|words| words.map(|w| (key.to_owned(), w))),
    };
    let asked = match asked {
        Ok(asked) => asked,
        Err(FlowError::Refused(refusal)) => {
            let wrong = staff.explain(&refusal);
            if by_script(&headers) {
                return Ok(Json(json!({ "wrong": wrong })).into_response());
            }
            let again = Typed { wrong: Some(wrong), ..typed(&changes, None) };
            return show(&app, &staff, &place, which, again).await;
        }
        Err(e) => return Err(e.into()),
    };
    match save(&app, &staff, &place, &fields, &changes).await {
        Ok((saved, sheet)) if by_script(&headers) => {
            answer(&app, &staff, &place, &changes, asked, (&saved, &sheet)).await
        }
        // What was typed is saved, and the machine's words stand beside it.
        Ok((saved, _)) if asked.is_some() && saved.clashes.is_empty() => {
            let place = crate::desk::editor::place(&app, &staff, &code, &locale).await?;
            show(&app, &staff, &place, which, Typed { asked, ..Typed::default() }).await
        }
        Ok((saved, _)) if saved.clashes.is_empty() && !saved.held.is_empty() => {
            let place = crate::desk::editor::place(&app, &staff, &code, &locale).await?;
            let wrong = Some(staff.view().t("workbench-held"));
            show(&app, &staff, &place, which, Typed { wrong, ..Typed::default() }).await
        }
        Ok((saved, sheet)) if saved.clashes.is_empty() => {
            let confirmed = fields.get("confirm");
            let done = match fields.get("act") {
                "submit" => "done-submitted",
                "memory" | "machine" => "done-filled",
                _ if !confirmed.is_empty() => "done-confirmed",
                _ => "done-saved",
            };
            let next = next_open(&sheet, confirmed, which).map(|k| format!("#t-{k}")).unwrap_or_default();
            let to = format!("{}/workbench?show={}&done={done}{next}", place.href(), which.as_str());
            Ok(redirect(&to, false))
        }
        Ok((saved, _)) => {
            let place = crate::desk::editor::place(&app, &staff, &code, &locale).await?;
            let mut again = typed(&changes, Some(&saved.clashes));
            again.wrong = Some(staff.view().t("workbench-clash"));
            show(&app, &staff, &place, which, again).await
        }
        Err(FlowError::Refused(refusal)) if by_script(&headers) => {
            Ok(Json(json!({ "wrong": staff.explain(&refusal) })).into_response())
        }
        Err(FlowError::Refused(refusal)) => {
            let mut again = typed(&changes, None);
            again.wrong = Some(staff.explain(&refusal));
            show(&app, &staff, &place, which, again).await
        }
        Err(e) => Err(e.into()),
    }
}

/// Puts the suggestion that a button names into its segment.
async fn take_up(
    app: &App,
    staff: &Staff,
    place: &Place,
    fields: &Fields,
    changes: &mut [Change],
) -> Result<(), FlowError> {
    let wanted = fields.get("use");
    if wanted.is_empty() {
        return Ok(());
    }
    if let Some(key) = wanted.strip_suffix(MACHINE).and_then(|k| k.strip_suffix(':')) {
        let words = ask(app, staff, place, key).await?;
        if let (Some(words), Some(change)) = (words, changes.iter_mut().find(|c| c.key == key)) {
            change.target = Some(words);
            change.joined = Some(false);
            change.origin = Some(SegmentOrigin::Machine);
        }
        return Ok(());
    }
    let mut conn = app.store.read().await?;
    let sheet = open_sheet(&mut conn, &place.item, &place.locale, place.edition.as_ref()).await?;
    let Some(sheet) = sheet else { return Ok(()) };
    let all: Vec<usize> = (0..sheet.rows.len()).collect();
    let help = Help::of(&mut conn, app, &sheet, &all).await?;
    if let Some((key, found)) = help.suggestion(&sheet, wanted)
        && let Some(change) = changes.iter_mut().find(|c| c.key == key)
    {
        change.target = Some(found.target.clone());
        change.joined = Some(false);
        let machine = found.by_machine();
        change.origin = Some(if machine { SegmentOrigin::Machine } else { SegmentOrigin::Memory });
    }
    Ok(())
}

/// What a machine makes of a segment; `None` when there is no such segment.
async fn ask(app: &App, staff: &Staff, place: &Place, key: &str) -> Result<Option<String>, FlowError> {
    if !may_write(staff, place) {
        return Err(Refusal::Forbidden(Act::Translate).into());
    }
    let mut conn = app.store.read().await?;
    let sheet = open_sheet(&mut conn, &place.item, &place.locale, place.edition.as_ref()).await?;
    let Some(sheet) = sheet else { return Ok(None) };
    let Some(row) = sheet.rows.iter().find(|r| r.key == key) else { return Ok(None) };
    let embargoed = is_embargoed(&mut conn, &place.item, app.clock.now()).await?;
    drop(conn);
    let actor = staff.me.actor();
    let providers = providers(app, place, &actor);
    let said = suggest(&providers, &sheet.from, &sheet.to, &[row.source.as_str()], embargoed).await;
    let said = said.map_err(|e| FlowError::from(Refusal::Invalid { field: "machine", reason: e.key() }))?;
    Ok(said.into_iter().next())
}

fn providers<'a>(app: &'a App, place: &'a Place, actor: &'a Actor) -> Providers<'a> {
    Providers {
        machines: app.machines(),
        store: &app.store,
        clock: app.clock.as_ref(),
        actor,
        about: Some((&place.item.code, &place.locale)),
    }
}

/// Whether the page's script asks, which wants the rows alone.
fn by_script(headers: &HeaderMap) -> bool {
    headers.get(ACCEPT).and_then(|v| v.to_str().ok()).is_some_and(|a| a.starts_with("application/json"))
}

/// Words of memory or machine for what nobody has translated; the machine is asked before anything is written.
async fn fill(app: &App, staff: &Staff, place: &Place, what: &str) -> Result<Vec<Filled>, FlowError> {
    if !matches!(what, "memory" | "machine") {
        return Ok(Vec::new());
    }
    let mut conn = app.store.read().await?;
    let sheet = open_sheet(&mut conn, &place.item, &place.locale, place.edition.as_ref()).await?;
    let Some(sheet) = sheet else { return Ok(Vec::new()) };
    if what == "memory" {
        return fill_from_memory(&mut conn, &sheet).await;
    }
    let embargoed = is_embargoed(&mut conn, &place.item, app.clock.now()).await?;
    drop(conn);
    let actor = staff.me.actor();
    let providers = providers(app, place, &actor);
    let filled = fill_from_machine(&providers, &sheet, &[], embargoed).await;
    filled.map_err(|e| Refusal::Invalid { field: "machine", reason: e.key() }.into())
}

/// Saves what was sent, and answers with the segments as they are now.
async fn save(
    app: &App,
    staff: &Staff,
    place: &Place,
    fields: &Fields,
    changes: &[Change],
) -> Result<(SavedSegments, Sheet), FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    if !may_write(staff, place) {
        return Err(Refusal::Forbidden(Act::Translate).into());
    }
    let filled = fill(app, staff, place, fields.get("act")).await?;
    let mut tx = app.store.begin().await?;
    let mut changes = changes.to_vec();
    let mut held = Vec::new();
    if changes.iter().any(|c| c.confirm == Some(true))
        && let Some(sheet) = open_sheet(&mut tx, &place.item, &place.locale, place.edition.as_ref()).await?
    {
        held = hold_back(&sheet, &mut changes);
    }
    let mut saved = save_segments(&mut tx, me, clock, &place.item, &place.locale, &changes).await?;
    saved.held = held;
    if !filled.is_empty() {
        put_in(&mut tx, me, clock, &place.item, &place.locale, &filled).await?;
    }
    let edition = store::edition::edition_of(&mut tx, place.item.id, &place.locale).await?;
    if fields.get("act") == "submit" && saved.clashes.is_empty() {
        let edition = edition.as_ref().ok_or(Refusal::Missing("text"))?;
        submit(&mut tx, me, clock, edition.id, fields.get("remark")).await?;
    }
    let sheet = open_sheet(&mut tx, &place.item, &place.locale, edition.as_ref()).await?;
    let sheet = sheet.ok_or(Refusal::Missing("source"))?;
    tx.commit().await?;
    Ok((saved, sheet))
}

/// The next segment where something is to be done, after the one just confirmed and then from the beginning.
fn next_open(sheet: &Sheet, confirmed: &str, show: Show) -> Option<String> {
    let at = sheet.rows.iter().position(|r| r.key == confirmed)?;
    let open = |r: &&store::segment::Segment| {
        if show == Show::Flagged { r.is_flagged() } else { !r.is_done() }
    };
    let (before, after) = sheet.rows.split_at(at + 1);
    after.iter().chain(before).find(open).map(|r| r.key.clone())
}

/// What the script needs: the rows that were sent, as they are now, and how far it is.
async fn answer(
    app: &App,
    staff: &Staff,
    place: &Place,
    changes: &[Change],
    asked: Option<(String, String)>,
    (saved, sheet): (&SavedSegments, &Sheet),
) -> Result<Response, Failure> {
    let d = staff.desk(String::new(), "desk-matrix");
    let v = d.v;
    let mut c = form(&v, place, may_write(staff, place));
    let sent: Vec<usize> =
        (0..sheet.rows.len()).filter(|at| changes.iter().any(|c| c.key == sheet.rows[*at].key)).collect();
    let mut conn = app.store.read().await?;
    let mut help = Help::of(&mut conn, app, sheet, &sent).await?;
    drop(conn);
    if let Some((key, words)) = asked {
        help.add_machine(sheet, &key, words);
    }
    c.ask = help.may_ask().then(|| v.t("workbench-ask"));
    let mut rows = serde_json::Map::new();
    for at in sent {
        let segment = &sheet.rows[at];
        let Some(change) = changes.iter().find(|c| c.key == segment.key) else { continue };
        let clash = saved.clashes.contains(&segment.key);
        let typed = change.target.as_deref().filter(|_| clash);
        let s = row(&v, sheet, at, &help, typed);
        let html = SegmentPage { d: &d, c: &c, s: &s }.render().map_err(Failure::internal)?;
        rows.insert(segment.key.clone(), html.into());
    }
    let p = sheet.progress();
    let said = v.t(match (saved.clashes.is_empty(), saved.held.is_empty()) {
        (false, _) => "workbench-clash",
        (true, false) => "workbench-held",
        (true, true) => "done-saved",
    });
    Ok(Json(json!({
        "rows": rows,
        "progress": progress(&v, sheet),
        "done": p.done,
        "total": p.total,
        "way": way(&v, sheet),
        "said": said,
    }))
    .into_response())
}
