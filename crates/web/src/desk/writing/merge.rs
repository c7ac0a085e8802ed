//! Two texts that changed the same lines: both side by side, a choice for each place, and nothing lost.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::publish::{Draft, Part, Saved, begin_edition, bring_in, keep_working_copy, merge_parts, save_text};
use flow::trust::Scope;
use jiff::Timestamp;
use model::{Refusal, Revision, RevisionId};
use render::pages::desk::writing::{MergeField, MergePage, MergePart};

use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, pieces, place};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::staff::Staff;
use crate::desk::write::draft;
use crate::failure::Failure;

/// What the person's text clashes with.
#[derive(Debug, Clone, Copy)]
pub enum Against {
    /// A version that somebody saved meanwhile.
    Revision,
    /// What the same person typed in another window.
    OwnCopy,
}

/// The fields of a text: form name, message key, and how to reach it.
type Field = (&'static str, &'static str, fn(&mut Draft) -> &mut String);

const FIELDS: [Field; 6] = [
    ("title", "field-title", |d| &mut d.title),
    ("summary", "field-summary", |d| &mut d.summary),
    ("claim", "field-claim", |d| &mut d.claim),
    ("verdict", "field-verdict", |d| &mut d.verdict),
    ("body", "field-body", |d| &mut d.body),
    ("image_alt", "field-image_alt", |d| &mut d.image_alt),
];

/// The three texts of a merge.
struct Three {
    base: Draft,
    mine: Draft,
    theirs: Draft,
    /// What `theirs` is, as the form sends it back: a revision's id, or the instant of a kept copy.
    version: String,
    /// Who wrote `theirs`, and when.
    by: String,
}

impl Three {
    fn parts(&mut self, field: &Field) -> Vec<Part> {
        merge_parts(field.2(&mut self.base), field.2(&mut self.mine), field.2(&mut self.theirs))
    }
}

/// The two texts side by side; what was typed is kept first, so that a closed window costs nothing.
pub async fn begin(
    app: &App,
    staff: &Staff,
    place: &Place,
    mine: &Draft,
    base: Option<RevisionId>,
    against: Against,
) -> Result<Response, Failure> {
    let three = three(app, staff, place, mine, base, against).await?;
    if matches!(against, Against::Revision)
        && let Some(edition) = &place.edition
    {
        let mut tx = app.store.begin().await?;
        let me = &staff.me.rights;
        keep_working_copy(&mut tx, me, app.clock.as_ref(), edition.id, base, mine).await?;
        tx.commit().await?;
    }
    show(staff, place, three, base, against, &Fields::default(), None)
}

async fn three(
    app: &App,
    staff: &Staff,
    place: &Place,
    mine: &Draft,
    base: Option<RevisionId>,
    against: Against,
) -> Result<Three, Failure> {
    let edition = place.edition.as_ref().ok_or(Failure::NotFound)?;
    let v = staff.view();
    let mut conn = app.store.read().await?;
    let base = match base {
        Some(id) => store::revision::find_revision(&mut conn, id).await?.filter(|r| r.edition == edition.id),
        None => None,
    };
    let base = base.as_ref().map(Draft::from).unwrap_or_default();
    let (theirs, version, by) = match against {
        Against::Revision => {
            let latest = place.latest.as_ref().ok_or(Failure::NotFound)?;
            let people = names(&mut conn).await?;
            let name = who(&v, &people, &model::Actor(latest.created_by.clone()));
            let time = moment(&v, latest.created_at);
            let by = v.t2("writing-merge-by", ("name", &name), ("time", &time));
            (Draft::from(latest), latest.id.to_string(), by)
        }
        Against::OwnCopy => {
            let me = staff.me.rights.person.id;
            let copy = store::working_copy::find_working_copy(&mut conn, edition.id, me).await?;
            let copy = copy.ok_or(Failure::NotFound)?;
            let by = v.t1("writing-merge-own", "time", &moment(&v, copy.saved_at));
            let text = serde_json::from_value(copy.text).map_err(Failure::internal)?;
            (text, micros(copy.saved_at), by)
        }
    };
    Ok(Three { base, mine: mine.clone(), theirs, version, by })
}

/// An instant as forms carry it.
pub fn micros(at: Timestamp) -> String {
    at.as_microsecond().to_string()
}

fn show(
    staff: &Staff,
    place: &Place,
    mut three: Three,
    base: Option<RevisionId>,
    against: Against,
    chosen: &Fields,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("writing-merge-title"), "desk-items");
    d.wrong = wrong;
    let v = d.v;
    let mut fields = Vec::new();
    for field in &FIELDS {
        let parts = three.parts(field);
        if parts.iter().all(|p| matches!(p, Part::Settled(_))) {
            continue;
        }
        let parts = parts.iter().enumerate().map(|(at, part)| match part {
            Part::Settled(text) => MergePart { context: shorten(text), ..MergePart::default() },
            Part::Clash { base, mine, theirs } => {
                let name = format!("{}-{at}", field.0);
                let own = chosen.raw(&format!("own-{name}"));
                let together = part.together();
                MergePart {
                    context: Vec::new(),
                    choice: chosen.get(&format!("choice-{name}")).to_owned(),
                    own: match (own, &together) {
                        ("", Some(both)) => both.clone(),
                        ("", None) => mine.clone(),
                        (own, _) => own.to_owned(),
                    },
                    both_fit: together.is_some(),
                    mine: pieces(base, mine),
                    theirs: pieces(base, theirs),
                    name,
                }
            }
        });
        fields.push(MergeField { name: v.t(field.1), parts: parts.collect() });
    }
    let mut typed = Vec::new();
    for field in &FIELDS {
        typed.push((field.0, field.2(&mut three.mine).clone()));
    }
    page(&MergePage {
        href: format!("{}/merge", place.href()),
        back: place.href(),
        lang: place.locale.to_string(),
        dir: place.locale.direction().as_str(),
        by: three.by,
        base: base.map(|b| b.to_string()).unwrap_or_default(),
        version: three.version,
        own_copy: matches!(against, Against::OwnCopy),
        typed,
        fields,
        d,
    })
}

/// The lines next to a clash, and a sign for those left out.
fn shorten(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().filter(|l| !l.trim().is_empty()).collect();
    match lines.as_slice() {
        [first, _, .., last] => vec![(*first).to_owned(), "…".to_owned(), (*last).to_owned()],
        few => few.iter().map(|l| (*l).to_owned()).collect(),
    }
}

/// The text made of the choices; the name of the first place without one otherwise.
fn settle(three: &mut Three, fields: &Fields) -> Option<Draft> {
    let mut settled = Draft::default();
    for field in &FIELDS {
        let mut lines = Vec::new();
        for (at, part) in three.parts(field).into_iter().enumerate() {
            let name = format!("{}-{at}", field.0);
            lines.push(match part {
                Part::Settled(text) => text,
                Part::Clash { mine, theirs, .. } => match fields.get(&format!("choice-{name}")) {
                    "mine" => mine,
                    "theirs" => theirs,
                    "own" => fields.raw(&format!("own-{name}")).trim_end_matches('\n').to_owned(),
                    _ => return None,
                },
            });
        }
        *field.2(&mut settled) = lines.join("\n");
    }
    Some(settled)
}

/// `POST /desk/items/{code}/{locale}/merge`
pub async fn merge(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let scope = Scope::text(&place.item.publisher, &place.locale);
    staff.me.rights.need(place.writing(), scope).map_err(|_| Failure::Forbidden)?;
    let mine = draft(&fields, place.latest.as_ref());
    let base: Option<RevisionId> = fields.get("base").parse().ok();
    let own_copy = fields.get("against") == "copy";
    let against = if own_copy { Against::OwnCopy } else { Against::Revision };
    if fields.get("version").is_empty() {
        return begin(&app, &staff, &place, &mine, base, against).await;
    }
    let mut three = three(&app, &staff, &place, &mine, base, against).await?;
    let v = staff.view();
    if three.version != fields.get("version") {
        // It changed again while the person was choosing: the places are others now.
        let wrong = Some(v.t("writing-merge-again"));
        return show(&staff, &place, three, base, against, &Fields::default(), wrong);
    }
    let Some(settled) = settle(&mut three, &fields) else {
        let wrong = Some(v.t("writing-merge-open"));
        return show(&staff, &place, three, base, against, &fields, wrong);
    };
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let edition = begin_edition(&mut tx, me, clock, &place.item, &place.locale).await?;
    let key = match against {
        Against::OwnCopy => {
            keep_working_copy(&mut tx, me, clock, edition.id, base, &settled).await?;
            "done-windows-merged"
        }
        Against::Revision => {
            let latest = place.latest.as_ref().map(|r| r.id);
            match save_text(&mut tx, me, clock, edition.id, latest, &settled).await {
                Ok(Saved::Clash) => {
                    drop(tx);
                    return begin(&app, &staff, &place, &settled, latest, against).await;
                }
                Ok(_) => "done-merged",
                Err(FlowError::Refused(refusal)) if !matches!(refusal, Refusal::Forbidden(_)) => {
                    drop(tx);
                    let wrong = Some(staff.explain(&refusal));
                    return show(&staff, &place, three, base, against, &fields, wrong);
                }
                Err(e) => return Err(e.into()),
            }
        }
    };
    tx.commit().await?;
    Ok(redirect(&format!("{}?done={key}", place.href()), false))
}

/// `POST /desk/items/{code}/{locale}/bring`: what somebody saved meanwhile, put into what is being typed.
pub async fn bring(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let (Some(edition), Some(latest)) = (&place.edition, &place.latest) else {
        return Err(Failure::NotFound);
    };
    let typed = draft(&fields, Some(latest));
    let base: Option<RevisionId> = fields.get("base").parse().ok();
    let mut tx = app.store.begin().await?;
    let merged = bring_in(&mut tx, edition.id, base, &typed, &Draft::from(latest)).await?;
    let from = match base {
        Some(base) => store::revision::find_revision(&mut tx, base).await?.map_or(1, |r| r.number),
        None => 1,
    };
    drop(tx);
    let changes = format!("{}/compare?from={from}&to={}", place.href(), latest.number);
    Ok(Json(match merged {
        Ok(text) => serde_json::json!({ "text": text, "base": latest.id.to_string(), "changes": changes }),
        Err(_) => serde_json::json!({ "clash": true }),
    })
    .into_response())
}

/// How a version that came meanwhile is told to somebody who is typing.
pub fn newer(place: &Place, base: Option<RevisionId>) -> Option<&Revision> {
    place.latest.as_ref().filter(|latest| Some(latest.id) != base)
}
