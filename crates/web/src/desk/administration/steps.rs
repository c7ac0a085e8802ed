//! Moving, merging, splitting and closing an organisation: whom it touches is shown before it is done.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::{Step, close_organisation, merge_organisations, move_organisation, split_organisation};
use model::{ChangeKind, Code, Lineage, Organisation, Refusal};
use render::View;
use render::pages::desk::administration::StepPage;
use store::Tx;

use super::organisations::{affected, find, sent_code, sent_step, sent_words, show};
use super::refused;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::places::lineage_sentence;

/// `POST /desk/administration/organisations/{code}/step`
pub async fn step(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let of = find(&staff, &code)?;
    let sent = sent_step(&app, &staff.view(), &fields).and_then(|s| s.ok_or(Refusal::Missing("date")));
    let wrong = match sent {
        Ok(sent) => {
            // Tried in a transaction of its own: what would be refused is refused before it is shown.
            let mut tx = app.store.begin().await?;
            match take(&mut tx, &app, &staff, of, &fields, &sent).await {
                Ok(()) if fields.get("confirm").is_empty() => {
                    tx.rollback().await?;
                    return ahead(&app, &staff, of, &fields, &sent).await;
                }
                Ok(()) => {
                    tx.commit().await?;
                    let to = "/desk/administration/organisations?done=done-organisation";
                    return Ok(redirect(to, false));
                }
                Err(e) => {
                    drop(tx);
                    refused(e)?
                }
            }
        }
        Err(refusal) => refusal,
    };
    show(&app, &staff, Some(of), None, Some(staff.explain(&wrong))).await
}

async fn take(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    of: &Organisation,
    fields: &Fields,
    step: &Step,
) -> Result<(), FlowError> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let v = staff.view();
    match fields.get("act") {
        "move" => {
            let parent = sent_code(fields, "parent")?;
            move_organisation(tx, me, clock, &of.code, parent.as_ref(), step).await
        }
        "merge" => {
            let heir = sent_code(fields, "heir")?.ok_or(Refusal::Missing("heir"))?;
            merge_organisations(tx, me, clock, std::slice::from_ref(&of.code), &heir, step).await
        }
        "split" => {
            let words = sent_words(&v, None, fields);
            let (code, ends) = (fields.get("code"), !fields.get("ends").is_empty());
            let home = &v.country.nation.site.home_locale;
            split_organisation(tx, me, clock, &of.code, code, &words, ends, step, home).await.map(drop)
        }
        "close" => close_organisation(tx, me, clock, &of.code, None, step).await,
        _ => Err(Refusal::Missing("organisation").into()),
    }
}

/// What will be told, whom and what it touches.
async fn ahead(
    app: &App,
    staff: &Staff,
    of: &Organisation,
    fields: &Fields,
    step: &Step,
) -> Result<Response, Failure> {
    let (people, content) = affected(app, staff, &of.code).await?;
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
    page(&StepPage {
        href: format!("/desk/administration/organisations/{}", of.code),
        lines: vec![sentence(&v, of, fields, step)],
        people,
        content,
        hidden,
        d,
    })
}

/// The step as the lineage will tell it.
fn sentence(v: &View<'_>, of: &Organisation, fields: &Fields, step: &Step) -> String {
    let line = |to: Option<Code>, change| Lineage {
        from: of.code.clone(),
        to,
        date: Some(step.date),
        change,
        act: step.act.clone(),
        source_url: String::new(),
    };
    let code = |name| Code::new(fields.get(name)).ok();
    match fields.get("act") {
        "move" => lineage_sentence(v, "organisation", &line(code("parent"), ChangeKind::Moved)),
        "merge" => lineage_sentence(v, "organisation", &line(code("heir"), ChangeKind::Merged)),
        "split" => {
            // The new one has no name in the registry yet.
            let name = fields.get(&format!("name-{}", v.local.locale)).to_owned();
            let home = fields.get(&format!("name-{}", v.country.nation.site.home_locale)).to_owned();
            let to = if name.is_empty() { home } else { name };
            let (from, date) = (v.name("organisation", of.code.as_str()), v.date(step.date));
            let args = [("date", date.as_str()), ("from", &from), ("to", &to), ("act", &step.act)];
            v.local.messages.with("lineage-split", &args).replace(" ()", "").replace("（）", "")
        }
        _ => lineage_sentence(v, "organisation", &line(None, ChangeKind::Dissolved)),
    }
}
