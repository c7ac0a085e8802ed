//! The thread backwards: which activities produced an item.

use model::programme::OutputKind;
use model::{ActivityId, Code};
use render::View;
use store::Conn;

use crate::app::App;
use crate::desk::programme::parts::participants;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Address and words of each activity that produced an item or an edition of it, as far as the person sees them.
pub async fn produced_by(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    item: &Code,
) -> Result<Vec<(String, String)>, Failure> {
    let v = staff.view();
    let mut keys: Vec<ActivityId> = Vec::new();
    for kind in [OutputKind::Item, OutputKind::Edition] {
        for output in store::programme::outputs_to(conn, kind, item.as_str()).await? {
            if !keys.contains(&output.activity) {
                keys.push(output.activity);
            }
        }
    }
    let mut found = Vec::new();
    for key in keys {
        let versions = store::programme::activity_versions(conn, key).await?;
        let Some(first) = versions.first() else { continue };
        let Some(plan) = store::programme::find_plan(conn, first.plan).await? else { continue };
        let programme = store::programme::find_programme(conn, &plan.programme).await?;
        let Some(programme) = programme else { continue };
        let who = participants(conn, app, staff, &programme).await?;
        if !who.lets_see(&staff.me.rights, &plan.organisation) {
            continue;
        }
        let held = versions.iter().rev().find(|a| plan.approved.is_some_and(|held| a.version <= held));
        let title = held.unwrap_or(first).title.clone();
        let words = said(&v, &title, &plan.organisation, plan.year);
        found.push((format!("/desk/programme/{}/activities/{key}", plan.programme), words));
    }
    Ok(found)
}

fn said(v: &View<'_>, title: &str, organisation: &Code, year: i16) -> String {
    let (name, year) = (v.name("organisation", organisation.as_str()), v.local.formats.year(year));
    format!("{title} – {name}, {year}")
}
