//! Moving, merging, splitting and closing an organisation: whom it touches is shown before it is done. What lies ahead is
//! kept for its day.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::{Deed, PlannedStep, Step, cancel_step, coming_steps, plan_step, take_step, try_step};
use model::{Code, JobId, Organisation, Refusal};
use render::View;
use render::pages::desk::administration::{ComingRow, StepPage};
use store::Conn;

use super::organisations::{PATH, affected, find, sent_code, sent_step, sent_words, show};
use super::refused;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::organisations::step_sentence;

/// `POST /desk/administration/organisations/{code}/step`
pub async fn step(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let of = find(&staff, &code)?;
    let v = staff.view();
    let sent = sent_step(&app, &v, &fields)
        .and_then(|s| s.ok_or(Refusal::Missing("date")))
        .and_then(|step| Ok((step, sent_deed(&v, &fields)?)));
    let wrong = match sent {
        Ok((sent, deed)) => {
            let sure = !fields.get("confirm").is_empty();
            // Tried in a transaction of its own: what would be refused is refused before it is shown.
            match take(&app, &staff, Some(&of.code), &deed, &sent, sure).await {
                Ok(done) if sure => return Ok(redirect(&format!("{PATH}?done={done}"), false)),
                Ok(_) => return ahead(&app, &staff, of, &fields, (&deed, &sent)).await,
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&app, &staff, Some(of), None, Some(staff.explain(&wrong))).await
}

/// What a form wants to happen.
fn sent_deed(v: &View<'_>, fields: &Fields) -> Result<Deed, Refusal> {
    Ok(match fields.get("act") {
        "move" => Deed::Move { parent: sent_code(fields, "parent")? },
        "merge" => Deed::Merge { heir: sent_code(fields, "heir")?.ok_or(Refusal::Missing("heir"))? },
        "split" => Deed::Split {
            code: fields.get("code").to_owned(),
            words: sent_words(v, None, fields),
            ends: !fields.get("ends").is_empty(),
        },
        "close" => Deed::Close,
        _ => return Err(Refusal::Missing("organisation")),
    })
}

/// Takes a step, or keeps it for its day; only tries it as long as nobody is sure. Answers with the key of what was
/// done.
pub async fn take(
    app: &App,
    staff: &Staff,
    of: Option<&Code>,
    deed: &Deed,
    step: &Step,
    sure: bool,
) -> Result<&'static str, FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    if step.date > step.today {
        let planned = PlannedStep {
            of: of.cloned(),
            deed: deed.clone(),
            date: step.date,
            act: step.act.clone(),
            source_url: step.source_url.clone(),
            by: me.person.id,
        };
        if sure {
            plan_step(&app.store, clock, &staff.shown.country.time_zone, &planned).await?;
        } else {
            try_step(&app.store, clock, &planned).await?;
        }
        return Ok("done-step-planned");
    }
    let home = &staff.shown.country.nation.site.home_locale;
    let mut tx = app.store.begin().await?;
    take_step(&mut tx, me, clock, of, deed, step, home).await?;
    if sure {
        tx.commit().await?;
    } else {
        tx.rollback().await?;
    }
    Ok("done-organisation")
}

/// What will be told, whom and what it touches.
async fn ahead(
    app: &App,
    staff: &Staff,
    of: &Organisation,
    fields: &Fields,
    (deed, step): (&Deed, &Step),
) -> Result<Response, Failure> {
    let (people, content) = affected(app, staff, &of.code).await?;
    let coming = coming_steps(&mut app.store.read().await?).await?;
    let d = staff.desk(staff.view().name("organisation", of.code.as_str()), "desk-administration");
    let v = d.v;
    let mut hidden: Vec<(String, String)> = Vec::new();
    for name in ["act", "parent", "heir", "code", "kind", "ends", "date", "act-name", "source_url"] {
        if fields.has(name) {
            hidden.push((name.to_owned(), fields.get(name).to_owned()));
        }
    }
    let names = v.country.nation.site.locales.iter().map(|l| format!("name-{l}"));
    hidden.extend(names.filter(|n| fields.has(n)).map(|n| (n.clone(), fields.get(&n).to_owned())));
    let mut lines = vec![step_sentence(&v, Some(&of.code), deed, (step.date, step.act.as_str()), &coming)];
    if step.date > step.today {
        lines.push(v.t("date-future"));
    }
    page(&StepPage { href: format!("{PATH}/{}", of.code), lines, people, content, hidden, d })
}

/// Steps that wait for their day: of one organisation, or all of them.
pub async fn coming(conn: &mut Conn, staff: &Staff, of: Option<&Code>) -> Result<Vec<ComingRow>, Failure> {
    let v = staff.view();
    let all = coming_steps(conn).await?;
    let about = |planned: &PlannedStep| match (of, &planned.deed) {
        (None, _) => true,
        (Some(code), Deed::Merge { heir }) if heir == code => true,
        (Some(code), _) => planned.of.as_ref() == Some(code),
    };
    let rows = all.iter().filter(|s| about(&s.planned)).map(|s| {
        let p = &s.planned;
        ComingRow {
            id: s.id.to_string(),
            text: step_sentence(&v, p.of.as_ref(), &p.deed, (p.date, p.act.as_str()), &all),
            failed: s.failed,
            may: s.is_theirs(&staff.me.rights),
        }
    });
    Ok(rows.collect())
}

/// `POST /desk/administration/steps`: takes one back.
pub async fn cancel(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let id: JobId = fields.get("cancel").parse().map_err(|_| Failure::NotFound)?;
    let mut tx = app.store.begin().await?;
    match cancel_step(&mut tx, &staff.me.rights, app.clock.as_ref(), id).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("{PATH}?done=done-step-cancelled"), false))
        }
        Err(e) => match refused(e)? {
            // Its day has come, or somebody was faster: the list says what is left.
            Refusal::NotFound { .. } => Ok(redirect(PATH, false)),
            _ => Err(Failure::Forbidden),
        },
    }
}
